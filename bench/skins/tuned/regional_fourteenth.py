"""A small daily of an American chain, and an Italian province's paper of a network."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=275,
    kind="regional",
    language="en",
    site="The Logan Creek Dispatch",
    address="https://www.logancreekdispatch.example/news/{section}/{yyyy}/{mm}/{slug}/",
    year=2021,
    precision="day",
    section=True,
    related=False,
)
def set_chain_of_small_dailies(p: Sheet) -> str:
    """A small American daily of a chain with forty: today and its weather, a subscription key, headline in h1, section and short day in one row under it, writers with a round picture, "Staff Writer" and a mail address, the picture with "Staff photo by" after its line, the text, a key to subscribe with the price for a week, a box that lets tick letters, columns of the section's headlines with the first lines of each beside it, a form for readers' interest in mid text, no related stories."""
    photo = '<div class="wp-caption alignnone"><a href="/wp-content/uploads/{file}"><img src="https://img.logancreekdispatch.example/images/{file}" alt="" width="840"></a><p class="wp-caption-text">{caption}. Staff photo by {credit}</p></div>'
    people = ""
    if p.authors:
        people = f'<div class="author-block"><div class="author-image"><img src="https://img.logancreekdispatch.example/a.jpg" alt=""></div><div class="author-text"><div class="author-name">{p.names("{}", ", ", " and ")}</div><div class="author-title">Staff Writer{"s" if len(p.authors) > 1 else ""}</div><div class="author-email">news@logancreekdispatch.example</div></div></div>'
    when = p.when("{mon} {d}, {yyyy}", '<span class="article-date">{}</span>')
    letters = f'<div class="newsletter-signup"><h3>Newsletter</h3><h4>Today\'s breaking news and more in your inbox</h4><form><label>EMAIL ADDRESS</label><input type="email"><p>I\'m interested in (please check all that apply)</p><label><input type="checkbox"> Daily Newsletter</label><label><input type="checkbox"> Breaking News</label><label><input type="checkbox"> Are you a paying subscriber to the newspaper?</label><button>Subscribe</button><p class="small">{p.say("newsletter_text")}</p></form></div>'
    column = each(
        p.others[:5],
        lambda t: (
            f'<article class="list-item"><h4><a href="{t.href}">{t.headline}</a></h4><p>{t.summary} <a href="{t.href}">...</a></p></article>'
        ),
    )
    return f"""<!DOCTYPE html>
<html lang="en-US"><head><meta charset="UTF-8"><title>{p.headline} | News, Sports, Jobs - {p.site}</title></head><body class="post-template-default single"><div id="header-top"><div class="container"><span class="today">{p.tell(p.now, "{weekday}, {month} {d}, {yyyy}")}</span> <span class="sep">|</span> <a href="/weather">{p.say("weather")}</a> <span class="login"><a href="/login">LOGIN</a> <a class="btn" href="/subscribe">SUBSCRIBE</a></span> <a href="/submit">Submit News</a></div></div><div id="masthead"><a href="/"><img src="/logo.png" alt="{p.site}"></a></div><nav id="main-nav"><ul><li><a href="/news/">News</a><ul>{each(p.list("sections"), lambda s: f'<li><a href="/news/x/">{s}</a></li>')}</ul></li><li><a href="/sports/">Sports</a></li><li><a href="/obituaries/">Obituaries</a></li><li><a href="/classifieds/">Classifieds</a></li><li><a href="/jobs/">Jobs</a></li><li><a href="/contact/">Contact</a></li></ul></nav>
<div class="container"><div class="row"><div class="col-lg-8" id="article-wrap"><div id="article"><h1 id="article-headline">{p.headline}</h1><div class="article-meta"><span class="article-category"><a href="/news/x/">{p.section}</a></span> {when}</div>{people}<div class="share-bar"><a>Facebook</a><a>X</a><a>Email</a><a>Print</a></div>{p.lead(photo)}
<div class="article-content">{p.add_rest(p.text("<p>{}</p>", "<p><strong>{}</strong></p>", "<p>{}</p>", "<li>{}</li>", "<ul>{}</ul>", photo, {3: letters}), photo)}</div><div class="starting-at"><p>Starting at $4.62/week.</p><a class="btn" href="/subscribe">Subscribe Today</a></div></div><div class="tip"><p>{p.say("about_site")}</p></div></div>
<aside class="col-lg-4"><div class="ad"><small>Advertisement</small><div id="ad-right-1"></div></div><div class="section-list"><h3><a href="/news/x/">{p.section}</a></h3>{column}</div><div class="section-list tabs"><ul><li>{p.say("most_read")}</li><li>{p.say("latest")}</li></ul><ol>{each(p.others[5:], lambda t: f'<li><a href="{t.href}">{t.headline}</a> <span>{p.tell(t.moment, "{mon} {d}, {yyyy}")}</span></li>')}</ol></div><div class="section-list"><h3>{p.say("poll")}</h3>{each(p.list("poll_options"), lambda o: f'<label><input type="radio" name="poll"> {o}</label>')}<button>Vote</button></div></aside></div></div>
<footer id="footer"><div class="container"><p>Copyright &copy; {p.site} | https://www.logancreekdispatch.example | 121 Mill St., Logan Creek | 555-0142 | {p.say("copyright")}</p></div></footer></body></html>"""


@skin(
    number=276,
    kind="regional",
    language="it",
    site="ValdombraOggi.example",
    address="https://www.valdombraoggi.example/{yyyy}/{mm}/{dd}/leggi-notizia/argomenti/{section}/articolo/{slug}.html",
    year=2018,
    standfirst=True,
    section=True,
)
def set_network_of_provinces(p: Sheet) -> str:
    """A province's paper of an Italian network: the other provinces in a line of the head, rubrics, section, bar, day and clock with a comma in one small line over the headline, the standfirst as h2 under it, the picture with its line over the text, share keys, an appeal to follow a channel of messages after it, the writers alone at the right, "Articoli correlati" as lines with an arrow, "Leggi l'intera rassegna" and the section's last ones by days as headings with "(h. …)" after each, columns of rubrics and flashes with clocks at both sides."""
    photo = '<div class="boxfoto"><img src="/fileadmin/archivio/valdombra/{file}" alt="" /><p class="didascalia">{caption} (foto {credit})</p></div>'
    when = p.when("{dd} {month} {yyyy}, {HH}:{MM}", " | {}")
    who = p.names('<p class="autore"><a href="/autore/x.html">{}</a></p>', ", ", ", ")
    related = each(
        p.related,
        lambda t: f'<li><span class="freccia">&raquo;</span> <a href="{t.href}">{t.headline}</a></li>',
    )
    days: dict[str, list[str]] = {}
    for teaser in sorted(p.others[:6], key=lambda t: t.moment, reverse=True):
        days.setdefault(p.tell(teaser.moment, "{weekday} {dd} {month}"), []).append(
            f'<div class="riga"><a href="{teaser.href}">{teaser.headline}</a><br /><span class="ora">(h. {p.tell(teaser.moment, "{HH}:{MM}")})</span></div>'
        )
    section = each(days.items(), lambda day: f'<div class="giorno">{day[0]}</div>{"".join(day[1])}')
    return f"""<!DOCTYPE html>
<html lang="it"><head><meta charset="utf-8" /><title>{p.headline} - {p.site}</title></head><body><div id="network">Edizioni: <a href="http://a.example/">Ponte Vecchino</a> <a href="http://b.example/">Riva Alta</a> <a href="http://c.example/">Porto Salvore</a> | <a href="/mobile">Mobile</a> <a href="/facebook">Facebook</a> <a href="/rss">RSS</a> <a href="/archivio">Archivio</a></div><div id="testata"><a href="/"><img src="/fileadmin/logo.png" alt="{p.site}" /></a><div id="oggi">{p.tell(p.now, "{weekday} {dd} {month} {yyyy}")} <span id="aggiornato">(aggiornato alle {p.tell(p.now, "{HH}:{MM}")})</span></div></div><div id="menu"><ul><li><a href="/">Prima Pagina</a></li>{each(p.list("sections"), lambda s: f'<li><a href="/sommario/x.html">{s}</a></li>')}<li><a href="/sommario/tutte.html">Tutte le notizie</a></li></ul></div>
<div id="corpo"><div id="sinistra"><div class="box"><div class="titolobox">Rubriche</div><ul><li><a href="/r/1">Il rustico in cucina</a></li><li><a href="/r/2">Storie di montagna</a></li><li><a href="/r/3">L’oroscopo</a></li></ul></div><div class="box"><div class="titolobox">{p.say("most_read")}</div><ul>{each(p.others[6:], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ul></div><div class="box"><div class="titolobox">{p.say("poll")}</div>{each(p.list("poll_options"), lambda o: f'<label><input type="radio" /> {o}</label>')}</div><div class="box"><div class="titolobox">Che tempo fa</div><p>{p.say("weather")}</p></div></div>
<div id="centro"><div class="articolo"><div class="argdata"><a class="arg" href="/sommario/x.html">{p.section}</a>{when}</div><h1>{p.headline}</h1><h2 class="catenaccio">{p.standfirst}</h2><div class="social"><a>Facebook</a> <a>Twitter</a> <a>WhatsApp</a></div>{p.lead(photo)}
<div class="testo">{p.add_rest(p.text("<p>{}</p>", "<p><strong>{}</strong></p>", "<p><em>{}</em></p>", "<li>{}</li>", "<ul>{}</ul>", photo), photo)}</div>{who}<div class="canale"><p>Vuoi rimanere informato e dire la tua? Iscriviti al servizio gratuito! Ecco cosa devi fare: aggiungi il numero alla rubrica e invia un messaggio con il testo ISCRIVIMI.</p></div></div><div class="correlati"><h3>{p.say("related")}:</h3><ul>{related}</ul></div><div class="altre"><h3>Ti potrebbero interessare anche:</h3>{section}<div class="tutte"><a href="/sommario/x.html">Leggi le ultime di: {p.section}</a></div></div></div>
<div id="destra"><div class="box"><div class="titolobox">In Breve</div>{each(p.others[:4], lambda t: f'<div class="breve"><span class="databreve">{p.tell(t.moment, "{weekday} {dd} {month}")}</span><a href="{t.href}">{t.headline}</a> <span class="ora">(h. {p.tell(t.moment, "{HH}:{MM}")})</span></div>')}</div><div class="box pubb"><span>{p.say("advertisement")}</span></div></div></div>
<div id="piede"><p>Prima Pagina | Archivio | Redazione | Invia un Comunicato Stampa | Pubblicità | Scrivi al Direttore</p><p>Copyright &copy; 2006 - {p.now.year} {p.site} - {p.say("copyright")}</p><p>{p.say("about_site")}</p></div></body></html>"""
