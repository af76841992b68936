"""A south-western German regional daily with its links to the printed edition, around 2014."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=385,
    kind="regional",
    language="de",
    site="Rebtal-Zeitung",
    address="https://www.rebtal-zeitung.example/nachrichten/{section}/{slug}--{id}.html",
    year=2014,
    kicker=True,
    standfirst=True,
    keywords=True,
)
def set_daily_of_vineyards(p: Sheet) -> str:
    """A south-western German regional daily around 2014: places of the region in a strip, today with weather, kicker as a line above the headline in h1, a standfirst with the paper's letters, writers and town in a column left of the text with functions for print and letter, moment "um … Uhr" under the writers, captions with credit in brackets, "Mehr zum Thema" among the text, a line from which printed edition it comes, "Schlagworte", related stories, comments by registered readers with moments, adverts of private readers, most read, funeral notices and events."""
    photo = '<div class="artikel-bild gross"><a class="zoom" href="#"><img src="https://ais.rebtal-zeitung.example/piece/{file}" alt=""></a><div class="bu">{caption} <span class="bu-foto">(Foto: {credit})</span></div></div>'
    who = p.names('<div class="autor">VON <a href="/archiv/autor">{}</a></div>', ", ", " und ")
    when = p.when("{weekday}, {d}. {month} {yyyy} um {HH}:{MM} Uhr", '<div class="datum">{}</div>')
    more = each(p.related, lambda t: f'<li class="{t.section}"><a href="{t.href}">{t.headline}</a></li>')
    small = f'<div class="infobox rechts"><span class="titel">Abo</span><p>{p.say("newsletter_text")}</p><a class="knopf" href="/abo">Jetzt 4 Wochen testen</a></div>'
    text = p.text(
        "<p>{}</p>",
        '<p class="zwischentitel">{}</p>',
        '<p class="zitat">{}</p>',
        "<li>{}</li>",
        '<ul class="artikel-liste">{}</ul>',
        photo,
        {2: small},
    )
    talk = each(
        p.comments(3),
        lambda c: (
            f'<div class="kommentar"><div class="k-kopf"><a class="nick" href="#">{c.reader}</a> <span class="k-mitglied">({p.random.randrange(3, 900)})</span> schrieb am {p.tell(c.moment, "{d}. {month} {yyyy} um {HH}:{MM} Uhr")}</div><div class="k-text"><p>{c.text}</p></div><div class="k-fuss"><a href="#">Kommentar melden</a> <a href="#">empfehlen ({p.random.randrange(0, 20)})</a></div></div>'
        ),
    )
    towns = " ".join(
        f'<a href="/ort">{town}</a>'
        for town in ("Altenreb", "Oberweiler", "Kandelbach", "Schönmatt", "Münsterau", "Laufenhofen", "Grenzach-Tal")
    )
    menu = each(p.list("sections"), lambda s: f'<li><a href="/nachrichten"><span>{s}</span></a></li>')
    return f"""<!DOCTYPE html><html lang="de" class="no-js"><head><meta charset="utf-8"><title>{p.headline} - {p.site}</title><link rel="stylesheet" href="https://static.rebtal-zeitung.example/css/rz.min.css?v=318"></head><body class="artikel">
<div id="skyscraper" class="anzeige"><small>{p.say("advertisement")}</small></div><div id="seite"><div id="meta-nav"><span class="heute">{p.tell(p.now, "{weekday}, {d}. {month} {yyyy}")}</span> <span class="wetter">Münsterau: {p.say("weather")}</span> <ul><li><a href="/abo">Abo</a></li><li><a href="/epaper">RZ-Digital</a></li><li><a href="/anzeigen">Anzeigen</a></li><li><a href="/tickets">Tickets</a></li><li><a href="/login">Anmelden</a></li></ul></div>
<div id="kopf"><a href="/"><img src="/img/rz-logo.png" alt="{p.site}"></a><form action="/suche"><input type="search" placeholder="Suchbegriff"><button>Suchen</button></form></div><div id="hauptnav"><ul><li><a href="/">{p.say("home")}</a></li>{menu}</ul></div><div id="orte"><b>Aus Ihrem Ort:</b> {towns} <a href="/orte">Alle Orte</a></div>
<div id="inhalt"><div class="artikel-kopf"><p class="dachzeile">{p.kicker}</p><h1>{p.headline}</h1><p class="vorspann"><strong><abbr>RZ</abbr>-Plus</strong> {p.standfirst}</p></div><div class="artikel-zeile"><div class="artikel-seite">{who}{when}<ul class="funktionen"><li><a href="?druck=1">Drucken</a></li><li><a href="/leserbrief">Leserbrief schreiben</a></li><li><a href="#kommentare">{p.say("comments")} (3)</a></li><li><a href="#">Vorlesen</a></li><li><a href="#">Merken</a></li></ul></div><div class="artikel-text">{p.lead(photo)}
{p.add_rest(text, photo)}
<p class="ausgabe">Veröffentlicht in der gedruckten Ausgabe der {p.site}. <a href="/epaper">Zur Zeitungsseite</a></p><p class="schlagworte">Schlagworte: {", ".join(f'<a href="/suche?q=x">{k}</a>' for k in p.keywords)}</p></div></div>
<div class="themen"><h3>{p.say("related")}</h3><ul>{more}</ul></div>
<div class="weitere"><h3>Weitere Artikel</h3>{each(p.others[:3], lambda t: f'<div class="teaser"><img src="https://ais.rebtal-zeitung.example/piece/{t.picture}" alt=""><h4><a href="{t.href}">{t.headline}</a></h4><p>{t.summary} <a class="mehr" href="{t.href}">Mehr</a></p></div>')}</div>
<div id="kommentare"><h3>{p.say("comments")} (3)</h3><p class="hinweis">Damit Sie Artikel auf rebtal-zeitung.example kommentieren können, müssen Sie sich einmalig mit Klarnamen registrieren. {p.say("comment_terms")}</p>{talk}<form><textarea disabled>Bitte melden Sie sich an</textarea></form></div></div>
<div id="rechts"><div class="kasten"><h3>{p.say("most_read")}</h3><ol>{each(p.others[3:7], lambda t: f'<li><a href="{t.href}"><span class="ressort">{t.section}:</span> {t.headline}</a></li>')}</ol></div><div class="kasten"><h3>Trauer</h3><p>Anzeigen vom {p.tell(p.now, "{d}. {month}")}: 14 Traueranzeigen, 3 Danksagungen</p><a href="/trauer">Gedenkseiten</a></div><div class="kasten"><h3>{p.say("poll")}</h3>{each(p.list("poll_options"), lambda o: f'<label><input type="radio" name="u"> {o}</label><br>')}<button>Abstimmen</button></div><div class="kasten termine"><h3>Veranstaltungen</h3><ul><li>{p.tell(p.now, "{dd}.{mm}.")} 20:00 Uhr Chorkonzert in St. Urban, Altenreb</li><li>{p.tell(p.now, "{dd}.{mm}.")} 19:30 Uhr Winzerabend, Kandelbach</li></ul></div><div class="kasten"><h3>RZ-Card</h3><p>{p.say("donate_text")}</p></div></div>
<div id="fuss"><ul><li><a href="/impressum">Impressum</a></li><li><a href="/agb">AGB</a></li><li><a href="/datenschutz">Datenschutz</a></li><li><a href="/mediadaten">Mediadaten</a></li></ul><p>© {p.now.year} Rebtaler Verlag, Basler Landstraße 9, Münsterau. {p.say("copyright")}</p></div></div></body></html>"""
