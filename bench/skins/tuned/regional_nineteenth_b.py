"""A free weekly of a Dutch publisher that has one for each region."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=374,
    kind="regional",
    language="nl",
    site="Het Kruiermannetje",
    address="https://www.kruiermannetje.example/nieuws/{section}/{id}/{slug}",
    year=2020,
    section=True,
)
def set_free_weekly(p: Sheet) -> str:
    """A free weekly of a Dutch publisher that has one for each region: the publisher's other titles in a drop-down, weather and a search, sections with "112-nieuws", headline in h1 over the picture, a label of the section, weekday, day and clock and "Door" with the writers in a list of icons, text in one box of p with an advert and "Lees ook" in mid story, "Deel dit artikel", tips to the desk, related stories as tiles with times, an advert for jobs, most read as a numbered list, the digital paper's cover with its week."""
    photo = '<div class="foto"><img src="https://cdn.kruiermannetje.example/w800/{file}" alt=""><span class="foto-bijschrift">{caption} <em>Foto: {credit}</em></span></div>'
    facts = f'<li class="rubriek"><a href="/nieuws/rubriek">{p.section}</a></li>'
    facts += p.when("{weekday} {d} {month} {yyyy}, {HH}:{MM}", '<li><i class="icon icon-klok"></i> {}</li>')
    facts += p.names('<li><i class="icon icon-pen"></i> Door {}</li>', house=True)
    facts += f'<li><i class="icon icon-oog"></i> {p.random.randrange(100, 4000)} keer gelezen</li>'
    inner = f'<div class="advertentie"><span>Advertentie</span><div id="banner-inline"></div></div><p class="leesook"><strong>Zie ook:</strong> <a href="{p.related[0].href}">{p.related[0].headline}</a></p>'
    body = p.add_rest(
        p.text(
            "<p>{}</p>",
            '<p class="tussenkop"><b>{}</b></p>',
            "<p><i>{}</i></p>",
            picture=photo,
            inside={3: inner},
        ),
        photo,
    )
    tiles = each(
        p.related,
        lambda t: (
            f'<a class="tegel" href="{t.href}"><span class="tegel-foto"><img src="https://cdn.kruiermannetje.example/w300/{t.picture}" alt=""></span><span class="tegel-rubriek">{t.section}</span><strong class="tegel-titel">{t.headline}</strong><small>{p.tell(t.moment, "{d} {mon} {yyyy}, {HH}:{MM}")}</small></a>'
        ),
    )
    most = each(p.others[:5], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')
    latest = each(
        p.others[3:8],
        lambda t: (
            f'<li><span class="tijd">{p.tell(t.moment, "{HH}:{MM}")}</span> <a href="{t.href}">{t.headline}</a></li>'
        ),
    )
    titles = ("Het Kruiermannetje Noord", "De Zandloper", "Ons Weekblad", "Stadsblad Veenmeer")
    return f"""<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>{p.headline} | {p.site} | Nieuws uit de regio</title><link rel="stylesheet" href="/static/css/main.8f31.css"></head>
<body class="artikel"><div class="topbalk"><div class="wrap"><div class="kranten"><span>Al onze kranten</span><ul>{each(titles, lambda t: f"<li><a>{t}</a></li>")}</ul></div><div class="weer">{p.say("weather")}</div><div class="vandaag">{p.tell(p.now, "{weekday} {d} {month}")}</div><ul class="service"><li><a href="/contact">Contact</a></li><li><a href="/bezorging">Krant niet ontvangen?</a></li><li><a href="/adverteren">Adverteren</a></li></ul></div></div>
<header class="kop"><div class="wrap"><a class="logo" href="/"><img src="/static/logo.svg" alt="{p.site}"></a><form class="zoek"><input type="search" placeholder="Zoek in het nieuws"></form></div><nav><ul class="wrap">{each(p.list("sections"), lambda s: f'<li><a href="/nieuws/rubriek">{s}</a></li>')}<li><a href="/112">112-nieuws</a></li><li><a href="/agenda">Agenda</a></li><li><a href="/vacatures">Vacatures</a></li><li><a href="/familieberichten">Familieberichten</a></li></ul></nav></header>
<div class="leaderboard"><span>Advertentie</span></div><div class="wrap kolommen"><div class="hoofdkolom"><div class="artikel-kop"><h1>{p.headline}</h1>{p.lead(photo)}<ul class="artikel-info">{facts}</ul></div><div class="artikel-tekst">{body}</div>
<div class="deel"><span>Deel dit artikel</span><a>Facebook</a><a>WhatsApp</a><a>E-mail</a></div><div class="tip"><b>Heb je een tip of foto?</b> Stuur een bericht naar de redactie via 000-120 4400 of redactie@kruiermannetje.example.</div><section class="meer"><h2>Meer uit de regio</h2><div class="tegels">{tiles}</div></section><div class="nieuwsbrief"><h3>{p.say("newsletter")}</h3><p>{p.say("newsletter_text")}</p><form><input type="email" placeholder="E-mailadres"><button>Aanmelden</button></form></div></div>
<aside class="zijkolom"><section><h3>{p.say("latest")}</h3><ul class="nieuwslijst">{latest}</ul></section><section><h3>{p.say("most_read")}</h3><ol>{most}</ol></section><section class="digikrant"><h3>Digitale krant</h3><a href="/krant"><img src="/krant/voorpagina.jpg" alt=""></a><p>Week {p.random.randrange(1, 52)} - {p.now.year}</p></section><section class="vacature"><h3>Vacatures</h3><p><a href="/vacatures/1">Bezorger (m/v) gezocht voor de woensdag</a></p><p><a href="/vacatures/2">Monteur buitendienst, 32 uur</a></p></section></aside></div>
<footer><div class="wrap"><p>{p.say("about_site")}</p><ul><li><a>Colofon</a></li><li><a>Privacy</a></li><li><a>Algemene voorwaarden</a></li></ul><p>&copy; {p.now.year} Uitgeverij Kruiwagen B.V. {p.say("copyright")}</p></div></footer><div class="cookiebalk"><p>{p.say("cookies")}</p><button>Akkoord</button></div></body></html>"""
