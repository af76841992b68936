"""A Swedish archipelago's sheet in a builder of numbered blocks that small clubs rent."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=351,
    kind="builders",
    language="sv",
    site="Ytterskärsbladet",
    address="https://www.ytterskarsbladet.example/nyheter/{slug}-{id}",
    year=2019,
    precision="day",
    standfirst=True,
    keywords=True,
)
def set_rented_blocks(p: Sheet) -> str:
    """A Swedish archipelago's sheet in a builder that small clubs rent: a bar of cookies, the menu twice, a hero with the site's name, the blog's name over the post, headline in h2, day and writer in one line with a stroke, the lead in bold, blocks of text and pictures with numbers, a box to give by phone in the text, words behind the post, "Läs även" as a list of links with days, voices with moments, a form, the newest posts and an archive by months at the right, address and opening hours in the foot."""
    photo = '<div class="ws-block ws-image" id="block-{file}"><div class="ws-image-frame"><img src="/files/img/{file}" alt="" class="ws-resp"></div><div class="ws-image-text"><em>{caption}</em> <span class="ws-small">Foto: {credit}</span></div></div>'
    facts = [part for part in (p.when("{d} {month} {yyyy}"), p.names("Skrivet av {}", house=True)) if part]
    gift = f'<div class="ws-block ws-box ws-box-tone2"><h4>{p.say("donate")}</h4><p>{p.say("donate_text")}</p><p><a class="ws-btn" href="/stod-oss">Swisha oss</a></p></div>'
    text = p.text(
        '<div class="ws-block ws-text"><p>{}</p></div>',
        '<div class="ws-block ws-head"><h3>{}</h3></div>',
        '<div class="ws-block ws-text"><p><em>{}</em></p></div>',
        "<li>{}</li>",
        '<div class="ws-block ws-text"><ul>{}</ul></div>',
        photo,
        {3: gift},
    )
    menu = each(p.list("sections"), lambda s: f'<li><a href="/sida">{s}</a></li>')
    related = each(
        p.related,
        lambda t: f'<li><a href="{t.href}">{t.headline}</a> <small>{p.tell(t.moment, "{d} {mon} {yyyy}")}</small></li>',
    )
    voices = each(
        p.comments(2),
        lambda c: (
            f'<div class="ws-comment"><div class="ws-comment-by"><b>{c.reader}</b> <span>{p.tell(c.moment, "{yyyy}-{mm}-{dd} {HH}:{MM}")}</span></div><div class="ws-comment-text">{c.text}</div></div>'
        ),
    )
    newest = each(
        p.others[:5],
        lambda t: (
            f'<div class="ws-post-mini"><a href="{t.href}">{t.headline}</a><br><span class="ws-small">{p.tell(t.moment, "{d} {month}")}</span></div>'
        ),
    )
    words = ", ".join(f'<a href="/nyheter/etikett/x">{k}</a>' for k in p.keywords)
    return f"""<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>{p.headline} | {p.site}</title></head><body class="ws-body ws-theme-14"><div class="ws-cookie"><p>{p.say("cookies")}</p><a>OK</a></div><div id="ws-mobile"><a class="ws-burger">Meny</a><ul>{menu}</ul></div><header id="ws-top"><div class="ws-hero" style="background-image:url(/files/img/brygga.jpg)"><div class="ws-hero-title"><a href="/">{p.site}</a></div><div class="ws-hero-sub">{p.say("about_site")}</div></div><nav><ul><li><a href="/">{p.say("home")}</a></li>{menu}<li><a href="/gastbok">Gästbok</a></li></ul></nav></header>
<div class="ws-cols"><div class="ws-col ws-col-8"><div class="ws-blog"><div class="ws-blog-name">Nytt från skären</div><div class="ws-post"><h2 class="ws-post-title">{p.headline}</h2><div class="ws-post-info">{" | ".join(facts)}</div><div class="ws-block ws-text"><p><strong>{p.standfirst}</strong></p></div>{p.lead(photo)}{p.add_rest(text, photo)}<div class="ws-post-tags">{p.say("tags")}: {words}</div><div class="ws-share"><a>Dela</a> <a>Tipsa en vän</a> <a>Skriv ut</a></div></div><div class="ws-block ws-list"><h4>{p.say("related")}</h4><ul>{related}</ul></div><div class="ws-comments"><h4>{p.say("comments")}</h4>{voices}<form action="#"><label>Namn <input></label><label>E-post <input></label><textarea></textarea><p class="ws-small">{p.say("comment_terms")}</p><button>Skicka</button></form></div></div></div>
<div class="ws-col ws-col-4"><div class="ws-side"><h4>{p.say("latest")}</h4>{newest}</div><div class="ws-side"><h4>Arkiv</h4><ul><li><a href="/arkiv">{p.tell(p.now, "{month} {yyyy}")} (4)</a></li><li><a href="/arkiv">{p.tell(p.related[0].moment, "{month} {yyyy}")} (11)</a></li></ul></div><div class="ws-side"><h4>{p.say("newsletter")}</h4><p>{p.say("newsletter_text")}</p><input placeholder="E-post"></div></div></div><footer id="ws-foot"><p>{p.site}, Bryggvägen 3. Telefon 000-12 34 56. Öppet tisdagar 10–14.</p><p>&copy; {p.now.year} {p.site}. {p.say("copyright")}</p><p class="ws-small">Antal besökare: {p.random.randrange(9000, 90000)}</p></footer></body></html>"""
