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


@skin(
    number=35,
    kind="regional",
    language="tr",
    site="Yelkenli Gazetesi",
    address="https://www.yelkenligazetesi.example/haber/{slug}-{id}.html",
    year=2019,
    kicker=False,
    standfirst=True,
    keywords=True,
)
def set_turkish_paper(p: Sheet) -> str:
    """A Turkish regional site: publication and update in one line, slider with dates, author as agency line, share counts, ranking."""
    photo = '<div class="haber-resim"><img src="/images/haberler/{file}"><div class="resim-alti">{caption}</div></div>'
    box = (
        '<div class="ilgili-kutu">'
        + each(p.related[:1], lambda t: f'<b>{p.say("read_also")}</b> <a href="{t.href}">{t.headline}</a>')
        + "</div>"
    )
    return f"""<!DOCTYPE html><html lang="tr"><head><meta charset="utf-8"><title>{p.headline} - {p.site}</title></head><body><div class="ust"><span class="tarih">{p.tell(p.now, "{d} {month} {yyyy} {weekday}")}</span><a href="/"><img src="/logo.png" alt="{p.site}"></a></div>
<div class="manset">{each(p.others[:4], lambda t: f'<div class="slayt"><a href="{t.href}"><img src="/s/{t.picture}"><span>{t.headline}</span></a><em>{p.tell(t.moment, "{dd}.{mm}.{yyyy} {HH}:{MM}")}</em></div>')}</div><div class="menu">{each(p.list("sections"), lambda s: f'<a href="/k/{s}">{s}</a>')}</div>
<div class="icerik"><h1>{p.headline}</h1><h2 class="spot">{p.standfirst}</h2><div class="bilgi">{p.when("{dd}.{mm}.{yyyy} - {HH}:{MM}", "<span>Yayınlanma: {}</span> ")}{p.changed("{dd}.{mm}.{yyyy} - {HH}:{MM}", "<span>Güncelleme: {}</span>")}<span>{p.random.randrange(900)} {p.say("views")}</span><span class="dinle">Dinle 0{p.random.randrange(1, 6)}:{p.random.randrange(10, 59)}</span></div>
{p.lead(photo)}<div class="metin">{p.text(heading="<p><strong>{}</strong></p>", quote="<p><em>{}</em></p>", picture=photo, inside={2: box})}{p.names("<p>{}</p>")}</div>
<div class="etiket"><span>{p.say("tags")}:</span>{each(p.keywords, lambda k: f'<a href="/etiket/{k}">{k}</a>')}</div><div class="benzer"><div class="baslik">{p.say("related")}</div>{each(p.related, lambda t: f'<div><a href="{t.href}">{t.headline}</a><p>{t.summary}</p><i>{p.tell(t.moment, "{d} {month} {yyyy}")}</i></div>')}</div>
<div class="yorum"><div class="baslik">{p.say("comments")}</div>{each(p.comments(2), lambda c: f"<div><b>{c.reader}</b> <i>{p.tell(c.moment, '{d} {month} {yyyy} {HH}:{MM}')}</i><p>{c.text}</p></div>")}<p>{p.say("comment_terms")}</p></div></div><div class="alt">{p.say("copyright")} © {p.now.year}</div></body></html>"""


@skin(
    number=36,
    kind="regional",
    language="pt",
    site="Gazeta da Ribeira",
    address="http://gazetadaribeira.example/noticias/detalhe/{id}/",
    year=2015,
    kicker=True,
    section=True,
)
def set_gazette(p: Sheet) -> str:
    """A Portuguese regional site: kicker in strong before the headline in one div, time with "h", the last line of the text names the writer."""
    photo = '<p class="imagem"><img src="/media/{file}" /><br /><span style="font-size:10px">{caption} | {photo}: {credit}</span></p>'.replace(
        "{photo}", p.say("photo")
    )
    return f"""<!DOCTYPE html><html><head><title>{p.site} | {p.section}</title></head><body><div class="cx topo"><div class="cx"><a href="/">{p.site}</a></div><div class="cx hoje">{p.tell(p.now, "{d} de {month} de {yyyy}, {HH}h{MM}")}</div></div><div class="cx menu">{each(p.list("sections"), lambda s: f'<a href="/{s}/">{s}</a> ')}</div>
<div class="cx col1"><div class="cx"><b>{p.say("most_read")}</b>{each(p.others[:5], lambda t: f'<div class="lin"><a href="{t.href}">{t.headline}</a> <span>{p.tell(t.moment, "{dd}/{mm} {HH}h{MM}")}</span></div>')}</div></div>
<div class="cx col2"><div class="cx trilha">{p.say("home")} / {p.section}</div><div class="cx tit"><div class="chapeu">{p.kicker}</div><div class="manchete">{p.headline}</div></div>{p.when("{dd}/{mm}/{yyyy} {HH}h{MM}", '<div class="cx dt">{}</div>')}
<div class="cx txt">{p.lead(photo)}{p.text("<p>{}</p>", "<p><b>{}</b></p>", "<p><i>{}</i></p>", "<p>- {}</p>", "{}", photo)}{p.names("<p>{}</p>")}</div>
<div class="cx veja"><b>{p.say("read_also")}</b>{each(p.related, lambda t: f'<div class="lin"><span>{p.tell(t.moment, "{dd}/{mm}/{yyyy}")}</span> <a href="{t.href}">{t.headline}</a></div>')}</div><div class="cx indic">Dólar 5,{p.random.randrange(10, 99)} ({p.tell(p.now, "{dd}/{mm} 17h00")})</div><div class="cx enq"><b>{p.say("poll")}</b>{each(p.list("poll_options"), lambda o: f'<div><input type="radio" />{o} ({p.random.randrange(300)} {p.say("votes")})</div>')}</div>
<div class="cx com"><b>{p.say("comment_form")}</b><p>{p.say("comment_terms")}</p></div></div><div class="cx rodape">{p.site} - {p.now.year} - {p.say("copyright")}</div></body></html>"""
