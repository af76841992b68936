"""A Dutch village council's news pages, a plain sheet that one volunteer fills from a template."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=347,
    kind="plain pages",
    language="nl",
    site="Ons Wolderbroek",
    address="https://www.onswolderbroek.example/nieuws/{yyyy}/bericht{id}.html",
    year=2014,
    precision="day",
)
def set_sheet_of_village_council(p: Sheet) -> str:
    """A Dutch village council's news in plain elements: the village's name as a linked paragraph, a menu as one list, a line of what is on in the village with days, headline in h2, "Geplaatst op" with weekday and day in italics and "Tekst:" with writers after it, pictures as a paragraph of its own with a small italic line under a break, text in p, "Lees ook" as a list, a key to all news, the newest with short days, whom to mail, a last line of when the site was changed."""
    photo = '<p><img src="/foto/{file}" width="500" alt=""><br><small><i>{caption} (foto: {credit})</i></small></p>'
    told = p.when("{weekday} {d} {month} {yyyy}", "<em>Geplaatst op {}</em>")
    told += p.names(" Tekst: {}" if told else "Tekst: {}", ", ", " en ")
    line = f"<p>{told}</p>" if told else ""
    agenda = each(
        p.others[5:7],
        lambda t: (
            f"<li>{p.tell(t.moment, '{d} {month}')}: {'oud papier' if t.moment.day % 2 else 'inloopspreekuur dorpsraad'}</li>"
        ),
    )
    return f"""<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>{p.site} - Nieuws</title><link rel="stylesheet" href="/stijl.css"></head>
<body>
<p><a href="/"><img src="/kerkje.png" alt=""> {p.site}</a></p>
<ul><li><a href="/">Home</a></li><li><a href="/nieuws/">Nieuws</a></li><li><a href="/dorpsraad.html">Dorpsraad</a></li><li><a href="/verenigingen.html">Verenigingen</a></li><li><a href="/dorpshuis.html">Dorpshuis</a></li><li><a href="/fotos.html">Foto's</a></li><li><a href="/gastenboek.html">Gastenboek</a></li></ul>
<h4>Binnenkort</h4>
<ul>{agenda}</ul>
<hr>
<h2>{p.headline}</h2>
{line}
{p.lead(photo)}
{p.add_rest(p.text("<p>{}</p>", "<h3>{}</h3>", "<p><i>{}</i></p>", "<li>{}</li>", "<ul>{}</ul>", photo), photo)}
<p><b>Lees ook:</b></p>
<ul>{each(p.related, lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ul>
<p><a href="/nieuws/">Terug naar het nieuwsoverzicht</a></p>
<hr>
<h4>{p.say("latest")}</h4>
<ul>{each(p.others[:5], lambda t: f'<li>{p.tell(t.moment, "{dd}-{mm}-{yyyy}")} <a href="{t.href}">{t.headline}</a></li>')}</ul>
<hr>
<p>Nieuws of foto's voor deze site? Mail naar <a href="mailto:webmaster@onswolderbroek.example">webmaster@onswolderbroek.example</a>. De dorpsraad vergadert elke tweede dinsdag van de maand in het dorpshuis.</p>
<p><small>&copy; 2006-{p.now.year} {p.site}. Laatst bijgewerkt: {p.tell(p.now, "{dd}-{mm}-{yyyy}")}. Bezoekers: {p.random.randrange(20000, 90000)}</small></p>
</body>
</html>"""
