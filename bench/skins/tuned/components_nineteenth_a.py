"""An Indonesian highland's portal drawn by a server from small parts with data attributes."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=362,
    kind="components",
    language="id",
    site="Jurnal Dataran Gembolo",
    address="https://www.jurnalgembolo.example/{section}/d-{id}/{slug}",
    year=2021,
    zone=420,
    kicker=True,
    section=True,
    keywords=True,
)
def set_parts_with_data(p: Sheet) -> str:
    """A portal of parts with data attributes: a bar of trending words, the section's path as parts, a small kicker over the headline, writers and the house parted by a dash, weekday, day and clock with WIB, the lead picture as a figure-like div with the line below, the place in bold before nothing, a "Baca juga" part inside the text, a box to follow the channel, the text as p in one div, an editor's initials, tags as chips, related as cards, a popular list with numbers, a comment part that is still empty, a sheet for cookies."""
    photo = '<div data-part="media"><div data-part="media-frame"><img src="/a/700/{file}" alt=""></div><div data-part="media-note"><span>{caption}</span> <span data-tone="mute">({credit})</span></div></div>'
    other = p.others[6]
    aside = f'<div data-part="inline-link"><b>Baca juga:</b> <a href="{other.href}">{other.headline}</a></div>'
    follow = f'<div data-part="promo"><div>{p.say("newsletter")}</div><div>{p.say("newsletter_text")}</div><a data-part="button">Langganan</a></div>'
    body = p.add_rest(
        p.text(
            heading="<h3>{}</h3>",
            quote="<blockquote><p>{}</p></blockquote>",
            picture=photo,
            inside={2: aside, 5: follow},
        ),
        photo,
    )
    when = p.when("{weekday}, {dd} {mon} {yyyy} {HH}:{MM} WIB", '<div data-part="stamp">{}</div>')
    who = p.names('<div data-part="writer"><span>{}</span> - <span data-tone="mute">Jurnal Gembolo</span></div>', ", ")
    return f"""<!doctype html><html lang="id"><head><meta charset="utf-8"><title>{p.headline} | {p.site}</title></head><body><div data-root><header data-part="topbar"><a href="/" data-part="logo"><svg viewBox="0 0 80 20"></svg><span data-sr>{p.site}</span></a><form data-part="search"><input placeholder="Cari berita"></form><a data-part="login">Masuk</a></header><nav data-part="channel-nav">{each(p.list("sections"), lambda s: f'<a href="/x">{s}</a>')}</nav><div data-part="trend"><span>Trending:</span> {each(p.others[:3], lambda t: f'<a href="/tag/x">{t.section}</a>')}</div>
<main data-part="page"><div data-part="col" data-size="8"><div data-part="path"><a href="/">{p.say("home")}</a><i></i><a href="/x">{p.section}</a></div><div data-part="story-head"><div data-part="overline">{p.kicker}</div><h1 data-part="story-title">{p.headline}</h1>{who}{when}<div data-part="share-row"><a>Facebook</a><a>X</a><a>WhatsApp</a><a>Salin tautan</a><span>0 Komentar</span></div></div>{p.lead(photo)}<div data-part="ad-slot"><span>ADVERTISEMENT</span><span>SCROLL TO CONTINUE WITH CONTENT</span></div><div data-part="story-text">{body}</div><div data-part="initials">(jdg/red)</div><div data-part="chips"><span>{p.say("tags")}</span>{each(p.keywords, lambda k: f'<a href="/tag/x">{k}</a>')}</div>
<div data-part="rail"><h2>{p.say("related")}</h2><div data-part="rail-track">{each(p.related, lambda t: f'<div data-part="card"><a href="{t.href}"><img src="/a/200/{t.picture}" alt=""><h3>{t.headline}</h3></a><span data-tone="mute">{p.tell(t.moment, "{weekday}, {dd} {mon} {yyyy} {HH}:{MM} WIB")}</span></div>')}</div></div><div data-part="discussion"><h2>{p.say("comments")}</h2><div>Belum ada komentar.</div><p>{p.say("comment_terms")}</p></div>
<div data-part="stream"><h2>{p.say("latest")}</h2>{each(p.others[:5], lambda t: f'<div data-part="row"><div data-part="row-image"><img src="/a/100/{t.picture}" alt=""></div><div><a href="{t.href}">{t.headline}</a><div>{t.summary}</div><div data-tone="mute">{t.section} | {p.tell(t.moment, "{dd} {mon} {yyyy} {HH}:{MM}")}</div></div></div>')}</div></div>
<aside data-part="col" data-size="4"><div data-part="box"><h2>{p.say("most_read")}</h2>{each(enumerate(p.others[3:8], 1), lambda n: f'<div data-part="rank"><span>#{n[0]}</span><a href="{n[1].href}">{n[1].headline}</a></div>')}</div><div data-part="box"><h2>{p.say("poll")}</h2>{each(p.list("poll_options"), lambda o: f'<label><input type="radio">{o}</label>')}</div><div data-part="box">{p.say("weather")}</div></aside></main>
<footer data-part="foot"><p>{p.say("about_site")}</p><a>Redaksi</a> <a>Pedoman Media Siber</a> <a>Karier</a><p>Copyright @ {p.now.year} {p.site}, {p.say("copyright")}</p></footer><div data-part="sheet"><p>{p.say("cookies")}</p><button>OK</button></div></div></body></html>"""
