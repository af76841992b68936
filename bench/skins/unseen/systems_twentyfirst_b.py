"""An Italian national daily's site on its publisher's own system, about 2008."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=417,
    kind="systems",
    language="it",
    site="Il Quotidiano di Serralta",
    address="http://www.quotidianoserralta.example/{yyyy}/{mm}/sezioni/{section}/{slug}/{id}.html",
    year=2008,
    precision="day",
    standfirst=True,
    section=True,
)
def set_national_daily(p: Sheet) -> str:
    """An Italian national daily's site on its publisher's own system, about 2008: when the site was brought up to date in the head, section in h4 and headline in h1, "di" with the writers in bold, captions as "didascalia" spans, the day in round brackets and italics after the last line with the rights and all stories of the section, rankings at the right."""
    photo = '<div class="fotosx"><img src="/images/{file}" width="230" alt="" /><span class="didascalia">{caption} (foto {credit})</span></div>'
    when = p.when("{d} {month} {yyyy}", "(<i>{}</i>) ")
    who = p.names('<p class="firma">di <strong>{}</strong></p>', "</strong>, <strong>", "</strong> e <strong>")
    text = p.text("<p>{}</p>", "<p><strong>{}</strong></p>", "<p><em>{}</em></p>", "<li>{}</li>", "<ul>{}</ul>", photo)
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{p.headline} - {p.section} - {p.site}</title></head><body><div id="container"><div id="header"><a href="/"><img src="/images/testata.gif" alt="{p.site}" /></a><p class="agg">Aggiornato {p.tell(p.now, "{weekday} {d} {month} {yyyy} ore {HH}.{MM}")}</p><ul id="nav"><li><a href="/">{p.say("home")}</a></li>{each(p.list("sections"), lambda s: f'<li><a href="/x">{s}</a></li>')}<li><a>Annunci</a></li><li><a>Giochi</a></li></ul></div>
<div id="colsx"><div id="titoli"><h4>{p.section}</h4><h1>{p.headline}</h1><h3 class="sommario">{p.standfirst}</h3></div>{who}<div id="testo">{p.lead(photo)}{p.add_rest(text, photo)}<p class="fine">{when}<a href="/x">Tutti gli articoli di {p.section}</a></p></div><div id="strumenti"><a>Stampa</a> <a>Invia a un amico</a> <a>Diminuisci il testo</a> <a>Ingrandisci</a></div><div id="correlati"><h5>{p.say("related")}</h5><ul>{each(p.related, lambda t: f'<li><a href="{t.href}">{t.headline}</a> ({p.tell(t.moment, "{d} {month} {yyyy}")})</li>')}</ul></div></div>
<div id="coldx"><div class="box"><h5>{p.say("most_read")}</h5><ol>{each(p.others[:5], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ol></div><div class="box"><h5>{p.say("latest")}</h5>{each(p.others[5:8], lambda t: f'<p><b>{p.tell(t.moment, "{HH}:{MM}")}</b> <a href="{t.href}">{t.headline}</a></p>')}</div><div class="box"><h5>{p.say("poll")}</h5>{each(p.list("poll_options"), lambda o: f'<label><input type="radio" /> {o}</label>')}</div></div><div id="footer">Editoriale Serralta Spa - P.Iva 00000000417 - {p.say("copyright")}</div></div></body></html>"""
