"""A Swedish region's page of releases at a service that sends them."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=294,
    kind="plain pages",
    language="sv",
    site="Region Ekviken",
    address="https://pressrum.skickanytt.example/se/region-ekviken/pressreleases/{slug}-{id}",
    year=2018,
    zone=60,
    authors=False,
    standfirst=True,
    section=True,
    keywords=True,
)
def set_press_room(p: Sheet) -> str:
    """A Swedish region's release in a press room that a service keeps for many: the service's own bar, the sender's name as a link over all, a picture with its line under the headline of h1, "Pressmeddelande", a dot, the day, clock and CET in one line over it, standfirst in bold, the text in an editor's paragraphs, "Ämnen" and "Kategorier" as lists of links, what the sender is as a paragraph of its own, persons to call with titles, mail and numbers, files with licence, maker and size, a form to follow, "Relaterat innehåll" as cards with what they are and days."""
    photo = '<div class="image panel_image"><img alt="" src="https://bilder.skickanytt.example/image/upload/{file}"><p class="caption">{caption}</p></div>'
    more = '<p><img alt="" src="https://bilder.skickanytt.example/image/upload/{file}"></p><p><em>{caption}</em></p>'
    kind = "Pressmeddelande" + p.when("{yyyy}-{mm}-{dd} {HH}:{MM} CET", " &nbsp;&bull;&nbsp; {}")
    files = each(
        p.pictures,
        lambda x: (
            f'<li class="media-item"><a href="/images/x"><img alt="" src="https://bilder.skickanytt.example/thumb/{x.file}"></a><div class="media-info"><h4><a href="/images/x">{x.file}</a></h4><dl><dt>Licens:</dt><dd>Medieanvändning</dd><dt>Fotograf:</dt><dd>{x.credit}</dd><dt>Filformat:</dt><dd>.jpg</dd><dt>Storlek:</dt><dd>2400 x 1600, 1,4 MB</dd></dl><a class="button">Ladda ner</a></div></li>'
        ),
    )
    kit = f'<section class="attached"><h3>Presskit</h3><ul>{files}</ul></section>' if p.pictures else ""
    related = each(
        p.related,
        lambda t: (
            f'<div class="card"><a href="{t.href}"><img alt="" src="https://bilder.skickanytt.example/thumb/{t.picture}"></a><div class="card-type">Pressmeddelande &bull; {p.tell(t.moment, "{mon} {dd}, {yyyy} {HH}:{MM} CET")}</div><h3><a href="{t.href}">{t.headline}</a></h3><p>{t.summary}</p></div>'
        ),
    )
    body = p.text("<p>{}</p>", "<p><strong>{}</strong></p>", "<p><em>{}</em></p>", "<li>{}</li>", "<ul>{}</ul>", more)
    return f"""<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>{p.headline} | {p.site}</title></head><body><div class="cookiebar"><p>{p.say("cookies")}</p><a>OK</a></div><div class="service-bar"><a href="https://skickanytt.example">Skickanytt</a><ul><li><a>Nyheter</a></li><li><a>Prova gratis</a></li><li><a>Logga in</a></li></ul><form><input placeholder="Sök"></form></div><div class="newsroom-header"><a href="/se/region-ekviken"><img src="/logo/ekviken.png" alt=""></a><a class="newsroom-name" href="/se/region-ekviken">{p.site}</a><a class="follow-button">Följ {p.site}</a></div><ul class="newsroom-menu"><li><a href="/se/region-ekviken">{p.say("latest")}</a></li><li><a>Pressmeddelanden</a></li><li><a>Bilder</a></li><li><a>Dokument</a></li><li><a>Kontaktpersoner</a></li></ul>
<div id="content"><div class="type-line">{kind}</div><h1>{p.headline}</h1>{p.lead(photo)}<div class="share-list"><a>Facebook</a> <a>LinkedIn</a> <a>Skriv ut</a></div><div class="release"><p class="ingress"><strong>{p.standfirst}</strong></p>{p.add_rest(body, more)}</div>
<h3>Ämnen</h3><ul class="subjects"><li><a href="/topics/x">{p.section}</a></li></ul><h3>Kategorier</h3><ul class="tags">{each(p.keywords, lambda k: f'<li><a href="/tags/x">{k}</a></li>')}</ul><hr><div class="boilerplate"><p>{p.site} ansvarar för sjukvård, kollektivtrafik och kultur i elva kommuner. Hos oss arbetar omkring 4&nbsp;300 personer, och varje dag möter vi invånare på vårdcentraler, bussar och bibliotek.</p></div>
{kit}<section class="contacts"><h3>Kontakter</h3><div class="contact"><img alt="" src="/logo/ekviken.png"><h4>Solveig Rådström</h4><p class="role">Presskontakt</p><p>Pressjour vardagar kl. 08.00&ndash;16.30</p><p><a>press@regionekviken.example</a></p><p>0660-555 01 00</p></div><div class="contact"><h4>Henning Ljungfors</h4><p class="role">Kommunikationschef</p><p><a>henning.ljungfors@regionekviken.example</a></p><p>070-555 01 22</p></div></section>
<section class="subscribe"><h3>{p.say("newsletter")}</h3><p>{p.say("newsletter_text")}</p><input placeholder="E-post"><label><input type="checkbox"> Jag godkänner att mina uppgifter sparas.</label><button>Prenumerera</button></section><section class="related-material"><h2>Relaterat innehåll</h2>{related}</section><section class="also"><h2>Senaste från {p.site}</h2><ul>{each(p.others[:4], lambda t: f'<li><a href="{t.href}">{t.headline}</a> <span>{p.tell(t.moment, "{yyyy}-{mm}-{dd} {HH}:{MM} CET")}</span></li>')}</ul></section></div>
<div id="footer"><div><h4>{p.site}</h4><p>Hamngatan 3<br>660 40 Ekvik<br>Växel 0660-555 00 00</p><p><a>Besök vår webbplats</a></p></div><div><h4>Om Skickanytt</h4><p><a>Om oss</a> <a>Villkor</a> <a>Hjälp</a></p><p>&copy; {p.now.year} Skickanytt AB</p></div></div></body></html>"""
