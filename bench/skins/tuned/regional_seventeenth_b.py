"""A daily of an Austrian province."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=333,
    kind="regional",
    language="de",
    site="Traunfelder Rundschau",
    address="https://www.traunfelder-rundschau.example/{section}/{slug};art{id}",
    year=2019,
    kicker=True,
    standfirst=True,
    section=True,
)
def set_austrian_daily(p: Sheet) -> str:
    """A daily of an Austrian province: services and the weather in the head, crumbs, kicker in a div over the headline in h1, writers, day and clock and the minutes that reading takes in one line, the picture with "Bild:" and its credit, the lead in bold, "Mehr zum Thema" as a box amid the text with section and day, an offer of an app, "mehr aus" the section as cards, readers' voices with counts and days, the most read."""
    photo = '<figure class="artDetail__media"><div class="artDetail__imgWrap"><img src="/storage/image/{file}" alt=""></div><figcaption class="artDetail__caption"><span class="caption__text">{caption}</span> <span class="caption__source">Bild: {credit}</span></figcaption></figure>'
    who = p.names('<span class="artDetail__author">Von {}</span> ')
    when = p.when("{dd}. {month} {yyyy} {HH}:{MM} Uhr", '<span class="artDetail__date">{}</span>')
    box = f'<div class="linkbox"><div class="linkbox__title">{p.say("related")}</div>{each(p.related, lambda t: f"""<a class="linkbox__item" href="{t.href}"><span class="linkbox__section">{t.section}</span><span class="linkbox__headline">{t.headline}</span><span class="linkbox__date">{p.tell(t.moment, "{dd}.{mm}.{yyyy}")}</span></a>""")}</div>'
    app = f'<div class="promo"><strong>{p.say("newsletter")}</strong><p>{p.say("newsletter_text")}</p><a class="btn" href="/newsletter">Jetzt kostenlos anmelden</a></div>'
    at = 1 if len(p.pieces) < 4 else 3
    body = p.text('<p class="text">{}</p>', '<h2 class="subline">{}</h2>', picture=photo, inside={1: app} | {at: box})
    if len(p.pieces) <= at:
        body += box
    postings = each(
        p.comments(4),
        lambda c: (
            f'<div class="posting"><div class="posting__head"><a class="posting__user" href="/community/x">{c.reader}</a> <span class="posting__count">({p.random.randrange(3, 4000)} Kommentare)</span><span class="posting__date">am {p.tell(c.moment, "{dd}.{mm}.{yyyy} {HH}:{MM}")}</span></div><div class="posting__text">{c.text}</div><div class="posting__foot"><a href="#">Antworten</a><span>{p.random.randrange(0, 20)}</span><span>{p.random.randrange(0, 9)}</span><a href="#">melden</a></div></div>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="de-AT"><head><meta charset="utf-8"><title>{p.headline} | {p.site}</title></head><body class="layout-artikel"><div class="service"><a href="/epaper">E-Paper</a><a href="/abo">Abo-Service</a><a href="/immobilien">Immobilien</a><a href="/jobs">Karriere</a><a href="/trauer">Trauer</a><span class="service__weather">{p.say("weather")}</span><a class="login" href="/login">Anmelden</a></div><header><a class="logo" href="/"><img src="/img/logo.svg" alt="{p.site}"></a><span class="header__date">{p.tell(p.now, "{weekday}, {d}. {month} {yyyy}")}</span><nav><ul>{each(p.list("sections"), lambda s: f'<li><a href="/x/">{s}</a></li>')}<li><a href="/bezirke/">Bezirke</a></li><li><a href="/kultur/">Kultur</a></li></ul></nav></header>
<div class="page"><ul class="crumbs"><li><a href="/">{p.say("home")}</a></li><li><a href="/x/">{p.section}</a></li></ul><main><div class="artDetail"><div class="artDetail__head"><div class="artDetail__kicker">{p.kicker}</div><h1 class="artDetail__headline">{p.headline}</h1><div class="artDetail__meta">{who}{when} <span class="artDetail__readtime">Lesedauer etwa {p.random.randrange(1, 6)} Min.</span></div><div class="tools"><a href="#">Artikel drucken</a><a href="#">Artikel merken</a><a href="#comments">Kommentare (4)</a></div></div>{p.lead(photo)}<div class="artDetail__text"><p class="lead"><strong>{p.standfirst}</strong></p>{p.add_rest(body, photo)}</div><div class="artDetail__foot"><span>{p.say("copyright")}</span></div></div>
<section class="mehr"><h3>mehr aus {p.section}</h3><div class="grid">{each(p.others[:4], lambda t: f'<div class="card"><a href="{t.href}"><img src="/storage/image/{t.picture}" alt=""><h4>{t.headline}</h4></a><p>{t.summary}</p></div>')}</div></section><section class="interesse"><div class="adlabel">{p.say("advertisement")}</div><div id="adition-12"></div></section><section id="comments" class="postings"><h3>4 Kommentare</h3><p class="postings__hint">{p.say("comment_terms")}</p><div class="postings__sort"><a>Neueste zuerst</a> <a>Älteste zuerst</a> <a>Beste Bewertung</a></div>{postings}<a class="btn" href="#">Aktualisieren</a></section></main>
<aside><div class="box"><h3>{p.say("most_read")}</h3><ol>{each(p.others[4:8], lambda t: f'<li><a href="{t.href}"><span class="box__section">{t.section}</span>{t.headline}</a></li>')}</ol></div><div class="box ticker"><h3>{p.say("latest")}</h3>{each(p.others[:5], lambda t: f'<div class="ticker__row"><span>{p.tell(t.moment, "{HH}:{MM}")}</span><a href="{t.href}">{t.headline}</a></div>')}</div></aside></div>
<footer><p>{p.say("about_site")}</p><ul><li><a href="/impressum">Impressum</a></li><li><a href="/offenlegung">Offenlegung</a></li><li><a href="/agb">AGB</a></li></ul><p>&copy; {p.now.year} Rundschau Medienhaus GmbH &amp; Co KG, Marktplatz 7, 4800 Traunfeld</p></footer><div class="cookie"><p>{p.say("cookies")}</p><button>Akzeptieren</button></div></body></html>"""
