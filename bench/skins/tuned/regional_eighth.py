"""Papers of a region, each with a system of its own country."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=155,
    kind="regional",
    language="nl",
    site="Veenlander",
    address="https://www.veenlander.example/{section}/{slug}~a{id}/",
    year=2018,
    standfirst=True,
    kicker=True,
)
def set_dutch_daily(p: Sheet) -> str:
    """A Dutch group's regional daily: headline, bold standfirst, writers and the short day with its last change in one line, all of it over the picture whose caption has the maker after a copyright sign, a premium label, "lees ook" as a box in the text, share keys twice, the town's newest stories, a cookie wall's text in the foot."""
    photo = '<figure class="article__figure"><div class="fjs-media"><img class="article__image" src="https://images.veenlander.example/{file}" alt=""></div><figcaption class="article__figcaption"><span class="article__caption">{caption}</span> <span class="article__credit">© {credit}</span></figcaption></figure>'
    pattern = "{dd}-{mm}-{yy}, {HH}:{MM}"
    when = p.when(pattern, '<span class="article__time">{}</span>')
    if when:
        when += p.changed(pattern, ' <span class="article__time article__time--update">Laatste update: {}</span>')
    byline = p.names('<span class="article__author">{}</span> ', ", ", " en ", house=True)
    also = f'<div class="article__related-inline"><h4>LEES OOK</h4><a href="{p.related[0].href}">{p.related[0].headline}</a></div>'
    tiles = each(
        p.related,
        lambda t: (
            f'<li class="tile"><a class="tile__link" href="{t.href}"><img src="/{t.picture}" alt=""><h3 class="tile__title">{t.headline}</h3><p class="tile__intro">{t.summary}</p></a></li>'
        ),
    )
    town = each(
        p.others[:5],
        lambda t: (
            f'<li class="ankeiler"><a href="{t.href}"><span class="ankeiler__time">{p.tell(t.moment, "{d} {mon} {HH}:{MM}")}</span> <span class="ankeiler__title">{t.headline}</span></a></li>'
        ),
    )
    share = '<div class="article__share"><a>Deel op Facebook</a><a>Twitter</a><a>WhatsApp</a><a>E-mail</a></div>'
    return f"""<!DOCTYPE html><html lang="nl"><head><title>{p.headline} | {p.section} | {p.site}</title></head><body class="fjs-page"><header class="masthead"><a class="masthead__logo" href="/"><svg aria-label="{p.site}"></svg></a><span class="masthead__date">{p.tell(p.now, "{weekday} {d} {month} {yyyy}")}</span><span class="masthead__weather">{p.say("weather")}</span><nav class="navigation"><ul>{each(p.list("sections"), lambda s: f'<li><a href="/x/">{s}</a></li>')}</ul></nav></header>
<div class="page-wrapper"><main class="page-main"><article class="article"><header class="article__header"><span class="article__label">{p.kicker}</span><h1 class="article__title">{p.headline}</h1><p class="article__intro">{p.standfirst}</p><div class="article__meta">{byline}{when}</div>{share}</header>{p.lead(photo)}<section class="article__body">{p.text('<p class="article__paragraph">{}</p>', '<h2 class="article__subheader">{}</h2>', '<blockquote class="article__quote">{}</blockquote>', picture=photo, inside={2: also})}</section>{share}</article>
<section class="related"><h2 class="related__title">{p.say("related")}</h2><ul>{tiles}</ul></section><section class="newsletter"><h2>{p.say("newsletter")}</h2><p>{p.say("newsletter_text")}</p><input type="email"><button>Aanmelden</button></section><section class="reactions"><h2>{p.say("comment_form")}</h2><p>{p.say("comment_terms")}</p></section></main><aside class="page-aside"><h2>{p.say("latest")}</h2><ul>{town}</ul><h2>{p.say("most_read")}</h2><ol>{each(p.others[5:8], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ol></aside></div>
<footer class="footer"><p>{p.say("cookies")}</p><p>© {p.now.year} {p.site}. {p.say("copyright")}</p></footer></body></html>"""


@skin(
    number=156,
    kind="regional",
    language="id",
    site="Harian Muara",
    address="https://muara.harian.example/{yyyy}/{mm}/{dd}/{slug}?id={id}",
    year=2019,
    zone=420,
    section=True,
    keywords=True,
)
def set_pages_of_one_story(p: Sheet) -> str:
    """A regional title of an Indonesian chain: the chain's sites in a strip, the day with its weekday and zone under the headline, "Penulis" and "Editor" as names parted by a bar below it, the caption beside a source's sign, "Baca juga" lines and adverts between paragraphs, pages of one story, tags, a list of popular ones with hours, stories of the theme, other stories that scroll on with excerpts."""
    photo = '<div class="imgfull_div" id="artimg"><div class="imgfull"><img src="https://asset.harian.example/{file}" class="imgfull" alt=""><span class="img-src">{credit}</span></div><div class="arial f12 pt5 grey2">{caption}</div></div>'
    editor = p.random.choice(("Wahyu Tri Laksono", "Endah Purnama", "Robert Sinambela"))
    writers = p.names(
        '<div class="fl f12">Penulis: <a href="/penulis/x">{}</a></div><span class="bar">|</span>', ", ", ", "
    )
    first, second = p.related[0], p.related[-1]
    also = '<p class="baca"><strong>Baca juga: <a href="{}">{}</a></strong></p>'
    ad = '<div class="ads-on-body"><span class="f11">ADVERTISEMENT</span></div>'
    theme = each(
        p.related,
        lambda t: (
            f'<li class="p15b"><div class="fl w130"><a href="{t.href}"><img src="/{t.picture}" class="shou2"></a></div><div class="mr140"><h3 class="f20"><a href="{t.href}" class="fbo2">{t.headline}</a></h3><div class="grey pt5">{p.tell(t.moment, "{d} {month} {yyyy}")}</div></div></li>'
        ),
    )
    scroll = each(
        p.others[:4],
        lambda t: (
            f'<li class="bb1"><h3><a href="{t.href}">{t.headline}</a></h3><div class="grey2 f13">{t.summary}</div><time class="foot timeago">{p.tell(t.moment, "{weekday}, {d} {month} {yyyy} {HH}:{MM} WIB")}</time></li>'
        ),
    )
    popular = each(
        p.others[4:8],
        lambda t: (
            f'<li><h3><a href="{t.href}">{t.headline}</a></h3><span>{p.random.randrange(2, 23)} jam lalu</span></li>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="id"><head><title>{p.headline} - {p.site}</title></head><body class="bgwhite"><div class="network"><ul>{each(("Jaringan", "Harian Utama", "Harian Bola", "Harian Sehat"), lambda s: f"<li><a href='https://harian.example/'>{s}</a></li>")}</ul><span id="tgl">{p.tell(p.now, "{weekday}, {d} {month} {yyyy}")}</span><a>Cari</a></div><div class="head"><a href="/"><img src="/logo.png" alt="{p.site}"></a></div><ul class="mainmenu">{each(p.list("sections"), lambda s: f'<li><a href="/x">{s}</a></li>')}</ul>
<div class="content"><div class="fl w677"><div class="breadcrumb f12"><a href="/">{p.say("home")}</a> <span>»</span> <a href="/x">{p.section}</a></div><div id="article"><h1 class="f50 black2 f400" id="arttitle">{p.headline}</h1><div class="mt10">{p.when("{weekday}, {d} {month} {yyyy} {HH}:{MM} WIB", '<span class="grey f13">{}</span>')}</div><div class="credit mt10">{writers}<div class="fl f12">Editor: <a href="/editor/x">{editor}</a></div></div><div class="sosmed"><a>Bagikan</a><a>Kirim</a></div>{p.lead(photo)}
<div class="side-article txt-article multi-fontsize">{p.text("<p>{}</p>", "<h3>{}</h3>", "<p>{}</p>", picture=photo, inside={0: ad, 1: also.format(first.href, first.headline), 4: also.format(second.href, second.headline)})}<div class="paging"><span>Halaman</span> <a class="active">1</a><a href="?page=2">2</a><a href="?page=3">3</a><a href="?page=all">Semua</a></div></div><div class="tagcloud3"><span>{p.say("tags")}</span>{each(p.keywords, lambda k: f'<h5 class="tagcloud3"><a class="rd2" href="/tag/x">{k}</a></h5>')}</div></div>
<div class="ovh"><h4>{p.say("related")}</h4><ul class="lsi">{theme}</ul></div><div class="komen"><h4>{p.say("comments")}</h4>{each(p.comments(2), lambda c: f"<div><b>{c.reader}</b> <i>{p.tell(c.moment, '{d} {mon} {yyyy} {HH}:{MM}')}</i><p>{c.text}</p></div>")}<small>{p.say("comment_terms")}</small></div><div class="lainnya"><h4>{p.say("latest")}</h4><ul>{scroll}</ul></div></div><div class="fr w300"><h4>{p.say("most_read")}</h4><ul>{popular}</ul><div class="nl"><b>{p.say("newsletter")}</b><p>{p.say("newsletter_text")}</p></div></div></div><div class="foot"><p>{p.say("about_site")}</p><p>© {p.now.year} {p.site}. {p.say("copyright")}</p></div></body></html>"""
