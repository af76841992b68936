"""Applications: classes that mean nothing, elements of a site's own."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=151,
    kind="components",
    language="sv",
    site="Kvällskuriren",
    address="https://www.kvallskuriren.example/nyheter/a/{id}",
    year=2021,
    standfirst=True,
    section=True,
)
def set_evening_paper(p: Sheet) -> str:
    """A Swedish evening paper: short classes of letters, a line of the newest stories with clocks first, headline in h1 with the section before it, writers with mail addresses, "Publicerad" and "Uppdaterad" with "kl" in a collapsed strip, the standfirst a paragraph of bold spans, adverts with labels, "läs även" links in the text, an endless stream of cards after it."""
    photo = '<div class="hyp-fig _2Hq"><div class="_1Zd"><img alt="" src="https://images.kvallskuriren.example/{file}?format=auto" class="_3fB"></div><div class="_38z"><span class="_1Q6">{caption}</span><span class="abBlock _2Rt">Foto: {credit}</span></div></div>'
    clock = "{d} {mon} {yyyy} kl {HH}.{MM}"
    when = p.when(clock, '<div class="_13t"><span class="_2fS">Publicerad:</span> <span class="_1lo">{}</span></div>')
    changed = (
        p.changed(clock, '<div class="_13t"><span class="_2fS">Uppdaterad:</span> <span class="_1lo">{}</span></div>')
        if when
        else ""
    )
    people = "".join(
        f'<div class="_3oX"><div class="_2bN"></div><div><span class="_1yG">{name}</span><a class="_9xW" href="mailto:tips@kvallskuriren.example">tips@kvallskuriren.example</a></div></div>'
        for name in p.authors
    )
    ad = '<div class="_1Ad" data-test-tag="ad"><div class="_1Al">ANNONS</div></div>'
    also = f'<div class="_2Lk"><a href="{p.related[0].href}" class="_2Lm"><span class="_2Ln">LÄS ÄVEN</span><span class="_2Lo">{p.related[0].headline}</span></a></div>'
    rows = each(
        p.related,
        lambda t: (
            f'<a class="_7Kp" href="{t.href}"><div class="_7Ki"><img src="/{t.picture}"></div><div class="_7Kt"><h3 class="_7Kh">{t.headline}</h3><div class="_7Kd">{p.tell(t.moment, "{d} {month} {yyyy}")}</div></div></a>'
        ),
    )
    strip = each(
        p.others[:4],
        lambda t: (
            f'<li class="_4Ts"><a href="{t.href}"><span class="_4Tc">{p.tell(t.moment, "{HH}.{MM}")}</span><span class="_4Th">{t.headline}</span></a></li>'
        ),
    )
    stream = each(
        p.others[4:8],
        lambda t: (
            f'<div class="_5Wd" data-test-tag="teaser"><a href="{t.href}"><div class="_5Wl">{t.section}</div><h2 class="_5Wh">{t.headline}</h2><p class="_5Wp">{t.summary}</p></a></div>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="sv"><head><title>{p.headline} | {p.site}</title></head><body><div id="root"><div class="_1nA"><div class="_1nB"><a href="/" class="_1nC"><span class="_vh">{p.site}</span></a><div class="_1nD">{each(p.list("sections"), lambda s: f'<a class="_1nE" href="/x">{s}</a>')}</div><div class="_1nF"><span>{p.tell(p.now, "{weekday} {d} {month}")}</span><span>{p.say("weather")}</span><a>Logga in</a></div></div><div class="_4Tr"><div class="_4Tt">{p.say("latest")}</div><ul>{strip}</ul></div>{ad}
<main class="_2Ma"><div class="_2Mb" data-test-tag="article"><div class="_2Mc"><a href="/x" class="_2Md">{p.section}</a></div><h1 class="_2Me"><span class="_2Mf">{p.headline}</span></h1>{p.lead(photo)}<div class="_3pP">{people}<div class="_3pQ">{when}{changed}</div><div class="_3pR"><button>Dela</button><button>Spara</button></div></div>
<div class="_1Bd"><p class="_1Be"><span><b>{p.standfirst}</b></span></p>{p.text('<p class="_1Bf"><span>{}</span></p>', '<h2 class="_1Bg"><span>{}</span></h2>', '<p class="_1Bf _1Bq"><span>{}</span></p>', '<li class="_1Bh"><span>{}</span></li>', '<ul class="_1Bi">{}</ul>', photo, {1: ad, 2: also, 5: ad})}</div><div class="_6Np"><h3>{p.say("newsletter")}</h3><p>{p.say("newsletter_text")}</p><button>Jag vill ha brevet</button></div><div class="_7Kr"><div class="_7Ks">{p.say("related")}</div>{rows}</div></div></main>
<div class="_5Wr">{stream}</div><footer class="_8Fo"><p>Ansvarig utgivare: Lennart Dahlrot</p><p>{p.say("about_site")}</p><p>© {p.now.year} {p.site}. {p.say("copyright")}</p><p>{p.say("cookies")}</p></footer></div></div></body></html>"""


@skin(
    number=152,
    kind="components",
    language="hi",
    site="दैनिक उजाला पथ",
    address="https://www.dainikujalapath.example/local/news/{id}.html",
    year=2022,
    zone=330,
    kicker=True,
)
def set_short_story_app(p: Sheet) -> str:
    """A Hindi daily's application: the kicker coloured and joined to the headline by a colon in one h1, the clock with its zone, place and writers in a row of muted spans, cards to install and a poll in mid text, captions below on grey, "also read" cards, chips of places, a bar at the foot with keys, stories that load below."""
    photo = '<div class="ba1e62a6"><figure class="f5afe7e2"><picture><img src="https://images.dainikujalapath.example/{file}" class="a89b1"></picture><figcaption class="c3d91b">{caption} <span class="c3d92b">फोटो: {credit}</span></figcaption></figure></div>'
    people = p.names('<span class="f12b7c">लेखक: <span>{}</span></span>', ", ", " और ")
    when = p.when("{d} {month} {yyyy}, {HH}:{MM} IST", '<span class="f12b7d">{}</span>')
    app = '<div class="e7ad0c"><img src="/app.svg"><div><b>खबरें तेज, विज्ञापन कम</b><p>ऐप डाउनलोड करें और अपने शहर की खबरें सबसे पहले पढ़ें</p></div><button>इंस्टॉल करें</button></div>'
    poll = f'<div class="d60f3b"><div>{p.say("poll")}</div>{each(p.list("poll_options"), lambda o: f"<button>{o}</button>")}<small>{p.random.randrange(100, 9000)} लोगों ने जवाब दिया</small></div>'
    cards = each(
        p.related,
        lambda t: (
            f'<li class="b0c66e"><a href="{t.href}"><div class="b0c66f"><h3>{t.headline}</h3><span>{p.tell(t.moment, "{d} {month} {yyyy}")}</span></div><img src="/{t.picture}"></a></li>'
        ),
    )
    more = each(
        p.others[:6],
        lambda t: (
            f'<article class="ee14a"><a href="{t.href}"><h2><span>{t.section}:</span> {t.headline}</h2></a><p>{t.summary}</p><div class="ee14b"><span>{p.tell(t.moment, "{d} {month}, {HH}:{MM}")}</span><button>शेयर</button></div></article>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="hi"><head><title>{p.headline} | {p.site}</title></head><body><div id="__next"><div class="a3f1"><header class="a3f2"><a href="/"><img src="/logo.svg" alt="{p.site}"></a><nav>{each(p.list("sections"), lambda s: f'<a class="a3f3" href="/x/">{s}</a>')}</nav><div class="a3f4">{p.tell(p.now, "{d} {month} {yyyy}, {weekday}")}</div></header><div class="a3f5"><aside class="a3f6"><ul><li><a>मेरा शहर</a></li><li><a>वीडियो</a></li><li><a>ई-पेपर</a></li></ul></aside><main class="a3f7"><ul class="bc"><li><a href="/">{p.say("home")}</a></li><li><a href="/local">लोकल</a></li></ul>
<div class="aa55e"><h1><span style="color:#e03">{p.kicker}:</span> {p.headline}</h1><div class="f12b7a"><span class="f12b7b">{p.story.place}</span>{when}{people}</div><div class="sh"><button>शेयर</button><button>कॉपी लिंक</button></div>{p.lead(photo)}<div class="ce04">{p.text('<p style="word-break:break-word">{}</p>', '<p style="word-break:break-word"><strong>{}</strong></p>', '<p style="word-break:break-word">{}</p>', picture=photo, inside={1: app, 4: poll})}</div><div class="b0c66d"><h4>{p.say("related")}</h4><ul>{cards}</ul></div></div>
<div class="ee14"><h4>{p.say("latest")}</h4>{more}</div></main></div><div class="nav-b"><a>होम</a><a>वीडियो</a><a>सर्च</a><a>ई-पेपर</a></div><footer><p>{p.say("about_site")}</p><p>Copyright © {p.now.year - 1}-{str(p.now.year)[2:]} {p.site}. {p.say("copyright")}</p></footer></div></div></body></html>"""
