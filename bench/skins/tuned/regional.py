"""Sites of regional papers, grown over years."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=33,
    kind="regional",
    language="ru",
    site="Верхнеярский вестник",
    address="http://vestnik-yar.example/?module=articles&action=view&id={id}",
    year=2013,
    section=True,
)
def set_russian_paper(p: Sheet) -> str:
    """A Russian regional site: the time left of the headline, author at the end of the text in italics, counters, "see also" list."""
    photo = '<table class="foto" align="left"><tr><td><img src="/files/{file}"></td></tr><tr><td><small>{caption}</small></td></tr></table>'
    feed = each(
        p.others[:6],
        lambda t: (
            f'<p class="lenta"><b>{p.tell(t.moment, "{dd}.{mm} {HH}:{MM}")}</b> <a href="{t.href}">{t.headline}</a></p>'
        ),
    )
    comments = each(
        p.comments(3),
        lambda c: (
            f'<div class="komm"><i>{c.reader}, {p.tell(c.moment, "{d} {month} {yyyy}, {HH}:{MM}")}</i><p>{c.text}</p></div>'
        ),
    )
    return f"""<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"><title>{p.site} :: {p.section} :: {p.headline}</title></head><body>
<div id="shapka"><a href="/"><img src="/logo.gif" alt="{p.site}"></a><span>{p.say("today")} {p.tell(p.now, "{d} {month} {yyyy}, {weekday}")}</span><span>{p.say("issue", n=p.random.randrange(20, 90))} (3{p.random.randrange(100, 999)})</span></div>
<div id="levo"><b>{p.say("latest")}</b>{feed}<b>{p.say("poll")}</b>{each(p.list("poll_options"), lambda o: f"<p>{o}: {p.random.randrange(300)} {p.say('votes')}</p>")}</div>
<div id="centr"><div class="kroshki"><a href="/">{p.say("home")}</a> / <a href="/r">{p.section}</a></div>
<table width="100%"><tr>{p.when("{dd}.{mm}.{yyyy} {HH}:{MM}", '<td class="vremya" width="90">{}</td>')}<td><h3>{p.headline}</h3></td></tr></table>
{p.lead(photo)}
<div class="statya">{p.text("<p>{}", "<p><b>{}</b>", "<p>{}", "<li>{}", "<ul>{}</ul>", photo)}
{p.names("<p><i>{}</i>")}<p><small>Заметили ошибку? Выделите её и нажмите Ctrl+Enter.</small></div>
<div class="schet">Прочитано: {p.random.randrange(90, 9000)} раз</div><div class="cm"><b>{p.say("read_also")}:</b><ul>{each(p.related, lambda t: f'<li><a href="{t.href}">{t.headline}</a>, {p.tell(t.moment, "{d} {month} {yyyy}")}</li>')}</ul></div>
<div><b>{p.say("comments")}</b>{comments}<form><b>{p.say("comment_form")}</b><p>{p.say("comment_terms")}</p></form></div></div>
<div id="niz">© 2004—{p.now.year} {p.site}. {p.say("copyright")}</div></body></html>"""


@skin(
    number=34,
    kind="regional",
    language="de",
    site="Grünstedter Tagblatt",
    address="https://www.gruenstedter-tagblatt.example/lokales/art{id},{slug}",
    year=2018,
    has_year=False,
    kicker=True,
    standfirst=True,
)
def set_tagblatt(p: Sheet) -> str:
    """A German daily: the time without a year, "von" and a resort, the teaser bold, a related link in the text, an offer at the end."""
    photo = '<div class="bild"><a class="lupe"><img data-src="/storage/pic/{file}"></a><span class="zaehler">1/3</span><div class="bu">{caption}<br>{credit}</div></div>'
    link = each(
        p.related[:1],
        lambda t: (
            f'<div class="inlinelink"><strong>{p.say("read_also")}:</strong> <a href="{t.href}">{t.headline}</a></div>'
        ),
    )
    teaser = each(
        p.related[1:],
        lambda t: (
            f'<div class="teaser"><div class="dz">{t.section}</div><div class="hl"><a href="{t.href}">{t.headline}</a></div><div class="tx">{t.summary} <a href="{t.href}">mehr</a></div></div>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="de"><head><title>{p.headline} - {p.site}</title></head><body><div class="kopf"><a class="logo" href="/">{p.site}</a><div class="datum">{p.tell(p.now, "{weekday}, {dd}.{mm}.{yyyy}")}</div><div class="wetter">{p.say("weather")}</div></div>
<div class="menue">{each(p.list("sections"), lambda s: f'<a href="/{s.lower()}/">{s}</a>')}</div><div class="spalte1"><div class="artikel"><div class="dachzeile">{p.kicker}</div><div class="titelzeile"><h2>{p.headline}</h2></div>
<div class="autorenzeile">{p.names("von {}")}{p.when("{d}. {month}, {HH}:{MM} Uhr", " | {}")}</div>{p.lead(photo)}<div class="vorspann"><b>{p.standfirst}</b></div>
<div class="text">{p.text("<p class='t'>{}</p>", "<h4>{}</h4>", "<p class='t zitat'>{}</p>", picture=photo, inside={1: link})}</div>
<div class="abo"><b>{p.say("newsletter")}</b><p>{p.say("newsletter_text")}</p></div></div><div class="thema"><h5>{p.say("related")}</h5>{teaser}</div>
<div class="kommentare"><h5>{p.say("comments")}</h5>{each(p.comments(2), lambda c: f'<div class="k"><span class="kn">{c.reader}</span> <span class="kz">schrieb am {p.tell(c.moment, "{dd}.{mm}.{yyyy} um {HH}:{MM} Uhr")}</span><div>{c.text}</div></div>')}<div class="hinweis">{p.say("comment_terms")}</div></div></div>
<div class="spalte2"><h5>{p.say("most_read")}</h5><ol>{each(p.others[:5], lambda t: f'<li><a href="{t.href}">{t.headline}</a> <span>{p.tell(t.moment, "{dd}.{mm}.")}</span></li>')}</ol></div><div class="fuss">© {p.site} {p.now.year} {p.say("copyright")}</div></body></html>"""
