"""Sites of regional papers, grown over years."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


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
