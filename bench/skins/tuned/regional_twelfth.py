"""A Hindi daily's pages of a region, and a weekly of a Dutch town."""

from __future__ import annotations

from datetime import datetime

from ..sheet import Sheet, each
from ..skin import skin
from ..words import read_words


@skin(
    number=235,
    kind="regional",
    language="hi",
    site="नव प्रभात जागृति",
    address="https://www.navprabhatjagriti.example/{section}/story-{slug}-{id}.html",
    year=2019,
    zone=330,
    standfirst=True,
    section=True,
    keywords=True,
)
def set_hindi_regional_daily(p: Sheet) -> str:
    """A Hindi daily whose system speaks English: path, headline, the lead as an h2 under it, "Author:" and "Publish Date:" with short English weekday and month, clock and "(IST)" as spans of one line and the change in the next, a large picture with its line in a strip, lines "यह भी पढ़ें" and a request to load the app amid the text, "Posted By:" with the writers once more as its last line, signs with key words, related stories, a row of sponsored links, a column of cities, the newest with minutes."""
    english = read_words("en")
    stamp = "{dd} {mon} {yyyy} {hh}:{MM} {HALF} (IST)"

    def tell(moment: datetime) -> str:
        return f"{english.tell(moment, '{weekday}')[:3]}, {english.tell(moment, stamp)}"

    photo = '<figure class="bodySummery-pic"><img src="https://img.navprabhatjagriti.example/2019/{file}" alt="" /><figcaption class="imgCaption">{caption}</figcaption></figure>'
    when = ""
    if p.moment:
        told = tell(p.moment)
        p.shown.append(told)
        when = f'<span class="date">Publish Date:{told}</span>'
    who = p.names('<span class="authorname">Author: <a href="/author/x">{}</a></span>', ", ", ", ", house=True)
    also = p.related[-1]
    inside = f'<p class="also"><strong>यह भी पढ़ें: <a href="{also.href}">{also.headline}</a></strong></p>'
    app = '<div class="appBox"><strong>डाउनलोड करें हमारा ऐप</strong> और पाएं ई-पेपर, ब्रेकिंग न्यूज, राशिफल और रोजगार समाचार <a href="/app">यहां क्लिक करें</a></div>'
    related = each(
        p.related,
        lambda t: (
            f'<li><a href="{t.href}"><img src="https://img.navprabhatjagriti.example/{t.picture}" alt="" /><span class="h3">{t.headline}</span></a><div class="listdate">{tell(t.moment)}</div></li>'
        ),
    )
    newest = each(
        p.others[:5],
        lambda t: f'<li><a href="{t.href}">{t.headline}</a> <i>{p.tell(t.moment, "{HH}:{MM}")}</i></li>',
    )
    cities = ("सोनगढ़ी", "बरखेड़ा कलां", "मोतीघाट", "चंदनवाड़ा")
    return f"""<!DOCTYPE html>
<html lang="hi"><head><meta charset="utf-8"><title>{p.headline} - {p.site}</title></head><body class="articledetail"><header class="header"><div class="topHead"><ul class="lang"><li><a>हिन्दी</a></li><li><a>English</a></li><li><a>ਪੰਜਾਬੀ</a></li></ul><div class="date">{p.tell(p.now, "{weekday}, {d} {month} {yyyy}")}</div><a class="epaper" href="/epaper">ई-पेपर</a></div><div class="logo"><a href="/"><img src="/assets/logo.png" alt="{p.site}"></a></div><nav class="nav"><ul><li><a href="/">{p.say("home")}</a></li>{each(p.list("sections"), lambda s: f'<li><a href="/x">{s}</a></li>')}<li><a href="/rashifal">राशिफल</a></li></ul></nav><div class="trending"><span>ट्रेंडिंग</span>{each(p.others[5:8], lambda t: f'<a href="{t.href}">{t.headline}</a>')}</div></header>
<div class="main"><div class="lhs"><ul class="city"><li class="h">अपना शहर चुनें</li>{each(cities, lambda s: f'<li><a href="/local/x">{s}</a></li>')}</ul></div><div class="mid"><ul class="breadcrum"><li><a href="/">Hindi News</a></li><li><a href="/x">{p.section}</a></li><li>{p.headline[:30]}…</li></ul><div class="articleHd"><h1>{p.headline}</h1><div class="articlename">{who} {when}</div><div class="socialShare"><a>फेसबुक</a><a>ट्विटर</a><a>व्हाट्सएप</a><span class="fontsize">A A+</span></div></div>{p.lead(photo)}<h2 class="summary">{p.standfirst}</h2>
<div class="articleBody">{p.text("<p>{}</p>", "<p><strong>{}</strong></p>", "<p>{}</p>", "<li>{}</li>", "<ul>{}</ul>", photo, {2: inside, 4: app})}{p.names('<p class="postedby"><strong>Posted By: {}</strong></p>', ", ", ", ")}</div><div class="tagList"><span>{p.say("tags")}:</span><ul>{each(p.keywords, lambda k: f'<li><a href="/tags/x"># {k}</a></li>')}</ul></div>
<div class="relatedNews"><div class="hd"><span>{p.say("related")}</span></div><ul>{related}</ul></div><div class="tabola"><div class="hd">Sponsored Links by Widget</div><div class="item"><a href="https://ads.example/1"><span class="video-title">घर बैठे कमाएं, बस यह एक काम करें</span><span class="branding">Trade Today</span></a></div><div class="item"><a href="https://ads.example/2"><span class="video-title">डॉक्टर भी हैरान: घुटनों का दर्द सात दिन में गायब</span><span class="branding">Health Tips</span></a></div></div>
<div class="comments"><div class="hd">{p.say("comments")}</div>{each(p.comments(2), lambda c: f'<div class="cmt"><b>{c.reader}</b><span>{tell(c.moment)}</span><p>{c.text}</p></div>')}<p class="rule">{p.say("comment_terms")}</p><textarea placeholder="{p.say("comment_form")}"></textarea></div></div>
<div class="rhs"><div class="latest"><div class="hd">{p.say("latest")}</div><ul>{newest}</ul></div><div class="most"><div class="hd">{p.say("most_read")}</div><ol>{each(p.others[3:7], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ol></div><div class="poll"><div class="hd">{p.say("poll")}</div>{each(p.list("poll_options"), lambda o: f"<label><input type='radio'>{o}</label>")}</div></div></div>
<footer class="footer"><p>{p.say("about_site")}</p><p>This website follows the code of ethics. Copyright © {p.now.year} {p.site} {p.say("copyright")}</p></footer></body></html>"""


@skin(
    number=236,
    kind="regional",
    language="nl",
    site="De Waterlinie",
    address="https://www.weekbladdewaterlinie.example/{section}/{slug}/{id}",
    year=2018,
    section=True,
)
def set_town_weekly(p: Sheet) -> str:
    """A Dutch weekly on its publisher's platform: strip of weather and this week's paper with its day, picture with its line and maker first, headline in h1, the short weekday, day, clock and section as spans with dots between, "Door" with the writers, a sign-up and an advert amid the text, "Lees ook" as a list, share keys, "Meest gelezen" by numbers, a box for tips, opening hours, the town's agenda with days."""
    photo = '<div class="article__image"><img src="https://beeld.weekbladdewaterlinie.example/{file}" alt=""><div class="article__caption">{caption}<span class="article__copyright"> (Foto: {credit})</span></div></div>'
    facts = []
    if p.moment:
        told = f"{p.tell(p.moment, '{weekday}')[:2]} {p.tell(p.moment, '{d} {month} {yyyy}, {HH}:{MM}')}"
        p.shown.append(told)
        facts.append(f'<span class="article__date">{told}</span>')
    facts.append(f'<a class="article__category" href="/x">{p.section}</a>')
    who = p.names("Door {}", ", ", " en ") or p.say("staff")
    also = each(
        p.related,
        lambda t: (
            f'<li class="teaser teaser--small"><a href="{t.href}"><img src="https://beeld.weekbladdewaterlinie.example/{t.picture}" alt=""><span class="teaser__title">{t.headline}</span><span class="teaser__date">{p.tell(t.moment, "{d} {mon} {yyyy}")}</span></a></li>'
        ),
    )
    letter = f'<div class="newsletter-inline"><h4>{p.say("newsletter")}</h4><p>{p.say("newsletter_text")}</p><input type="email" placeholder="E-mailadres"><button>Aanmelden</button></div>'
    advert = '<div class="ad ad--inline"><span class="ad__label">Advertentie</span><div id="div-gpt-ad-2"></div></div>'
    ranks = each(
        enumerate(p.others[:5], 1),
        lambda n: (
            f'<li><a href="{n[1].href}"><span class="rank">{n[0]}</span><span class="teaser__title">{n[1].headline}</span></a></li>'
        ),
    )
    fresh = each(
        p.others[5:8],
        lambda t: f'<li><a href="{t.href}"><time>{p.tell(t.moment, "{HH}:{MM}")}</time> {t.headline}</a></li>',
    )
    return f"""<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>{p.headline} - {p.site}</title></head><body class="page page--article"><div class="topbar"><div class="topbar__weather">{p.say("weather")}</div><div class="topbar__paper"><a href="/krant">Krant van {p.tell(p.now, "{weekday} {d} {month}")}</a></div><div class="topbar__links"><a href="/contact">Contact</a><a href="/adverteren">Adverteren</a><a href="/bezorging">Krant niet ontvangen?</a></div></div><header class="header"><a class="header__logo" href="/"><img src="/static/logo.svg" alt="{p.site}"></a><form class="header__search"><input placeholder="Zoeken"></form><nav class="nav"><ul>{each(p.list("sections"), lambda s: f'<li><a href="/x">{s}</a></li>')}<li><a href="/familieberichten">Familieberichten</a></li><li><a href="/agenda">Agenda</a></li></ul></nav></header>
<main class="container"><div class="row"><div class="col col--main"><article class="article">{p.lead(photo)}<h1 class="article__title">{p.headline}</h1><div class="article__meta">{' <span class="dot">&bull;</span> '.join(facts)}</div><div class="article__author">{who}</div><div class="article__share"><a>Facebook</a><a>Twitter</a><a>WhatsApp</a><a>E-mail</a></div>
<div class="article__body">{p.text("<p>{}</p>", "<h3>{}</h3>", "<p><em>{}</em></p>", "<li>{}</li>", "<ul>{}</ul>", photo, {1: advert, 3: letter})}</div></article><section class="related"><h3 class="block__title">{p.say("related")}</h3><ul>{also}</ul></section><section class="tip"><h3 class="block__title">Tip de redactie</h3><p>Heb je nieuws uit de buurt? Mail ons of stuur een appje. {p.say("about_site")}</p></section></div>
<aside class="col col--side"><section class="block"><h3 class="block__title">Meest gelezen</h3><ol>{ranks}</ol></section><section class="block"><h3 class="block__title">{p.say("latest")}</h3><ul>{fresh}</ul></section><section class="block"><h3 class="block__title">{p.say("poll")}</h3>{each(p.list("poll_options"), lambda o: f'<label><input type="radio" name="poll"> {o}</label>')}<button>Stem</button></section><section class="block block--agenda"><h3 class="block__title">Agenda</h3><ul><li><span>{p.tell(p.now, "{d} {mon}")}</span> Rommelmarkt in de sporthal</li><li><span>{p.tell(p.now, "{d} {mon}")}, 20:00</span> Repetitie shantykoor</li></ul></section></aside></div></main>
<footer class="footer"><p>Wij zijn bereikbaar van maandag tot en met donderdag, 8:30 - 17:00 uur.</p><p>&copy; {p.now.year} {p.site}. {p.say("copyright")} | Algemene voorwaarden | Privacy</p></footer><div class="cookiebar"><p>{p.say("cookies")}</p><button>Akkoord</button></div></body></html>"""
