"""A Dutch local broadcaster on the system that most of the country's local stations share."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=283,
    kind="systems",
    language="nl",
    site="Omroep Zilverdijk",
    address="https://www.omroepzilverdijk.example/nieuws/{id}/{slug}",
    year=2021,
    section=True,
    keywords=True,
)
def set_local_broadcaster(p: Sheet) -> str:
    """A Dutch local broadcaster: listen and watch live in the head with the programme that is on the air, section as a label, headline in h1, then one line of day, clock with "uur" and "Door" with the writers between strokes, the picture with "(Foto: …)" after its caption, lines as p with an appeal to mail tips to the newsroom in italics under them, topics as a row of labels, buttons to share, "Meer nieuws" as tiles with days and clocks, a list of the newest with clocks beside it, adverts of local shops, the telephone of studio and newsroom in the foot."""
    photo = '<figure class="article-image"><img class="img-fluid" src="https://media.zilverdijk.example/img/900/{file}" alt=""><figcaption>{caption} (Foto: {credit})</figcaption></figure>'
    when = p.when("{weekday} {d} {month} {yyyy}, {HH}:{MM} uur", '<span class="article-date">{}</span>')
    who = (
        p.names('<span class="article-author">Door {}</span>', ", ", " en ")
        or '<span class="article-author">Door redactie</span>'
    )
    text = p.text("<p>{}</p>", "<h3>{}</h3>", "<blockquote><p>{}</p></blockquote>", "<li>{}</li>", "<ul>{}</ul>", photo)
    return f"""<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>{p.headline} - {p.site}</title></head><body class="page-news-detail"><div class="cookie-bar"><p>{p.say("cookies")}</p><button>Akkoord</button></div><header class="site-header"><div class="container"><a class="logo" href="/"><img src="/img/logo.svg" alt="{p.site}"></a><div class="on-air"><span class="on-air-label">Nu op de radio</span> <span class="on-air-program">Zilverdijk {"Ontwaakt" if p.now.hour < 12 else "Draait Door"}</span> <span class="on-air-time">{p.now.hour}:00 - {p.now.hour + 1}:00</span> <a class="btn" href="/luister">Luister live</a> <a class="btn" href="/kijk">Kijk live</a></div></div><nav class="main-nav"><div class="container"><ul><li><a href="/">{p.say("home")}</a></li><li><a href="/nieuws">Nieuws</a></li>{each(p.list("sections")[:4], lambda s: f'<li><a href="/nieuws/categorie/x">{s}</a></li>')}<li><a href="/programmas">Programma's</a></li><li><a href="/gemist">Uitzending gemist</a></li><li><a href="/adverteren">Adverteren</a></li></ul></div></nav></header>
<div class="container"><div class="row"><main class="col-lg-8"><article class="article"><a class="article-category" href="/nieuws/categorie/x">{p.section}</a><h1 class="article-title">{p.headline}</h1><div class="article-meta">{" | ".join(part for part in (when, who) if part)}</div>{p.lead(photo)}<div class="article-content">{p.add_rest(text, photo)}</div><p class="article-tip"><em>Heb je een tip of opmerking? Mail de redactie via nieuws@omroepzilverdijk.example of stuur een bericht via WhatsApp naar 06 - 00 00 00 00.</em></p><div class="article-tags">{" ".join(f'<a class="badge" href="/nieuws/tag/x">{k}</a>' for k in p.keywords)}</div><div class="article-share"><span>Deel dit artikel:</span> <a class="share-fb">Facebook</a> <a class="share-tw">Twitter</a> <a class="share-wa">WhatsApp</a> <a class="share-mail">E-mail</a></div></article>
<section class="more-news"><h2>{p.say("related")}</h2><div class="row">{each(p.related, lambda t: f'<div class="col-md-6"><a class="news-tile" href="{t.href}"><img src="https://media.zilverdijk.example/img/400/{t.picture}" alt=""><span class="news-tile-category">{t.section}</span><h3>{t.headline}</h3><span class="news-tile-date">{p.tell(t.moment, "{d} {mon} {yyyy} {HH}:{MM}")}</span></a></div>')}</div></section></main>
<aside class="col-lg-4"><section class="widget latest"><h2>{p.say("latest")}</h2><ul>{each(p.others[:7], lambda t: f'<li><span class="time">{p.tell(t.moment, "{HH}:{MM}")}</span> <a href="{t.href}">{t.headline}</a></li>')}</ul><a class="more" href="/nieuws">Al het nieuws</a></section><section class="widget partners"><span class="ad-label">Advertentie</span><a href="https://bakker.example"><img src="/ads/bakker.gif" alt="Bakkerij Jansen"></a><a href="https://fiets.example"><img src="/ads/fiets.gif" alt="Fietsen van Dam"></a></section><section class="widget agenda"><h2>Agenda</h2><ul><li><strong>{p.now.day}</strong> {p.tell(p.now, "{mon}")} - Rommelmarkt in de sporthal</li><li><strong>{p.now.day}</strong> {p.tell(p.now, "{mon}")} - Klaverjassen voor iedereen</li></ul></section><section class="widget weather"><h2>Het weer</h2><p>{p.say("weather")}</p></section></aside></div></div>
<footer class="site-footer"><div class="container"><div class="row"><div class="col-md-4"><h4>{p.site}</h4><p>{p.say("about_site")}</p></div><div class="col-md-4"><h4>Contact</h4><p>Studio: 0100 - 00 00 00<br>Redactie: 0100 - 00 00 01<br>Havenstraat 12, Zilverdijk</p></div><div class="col-md-4"><h4>Ontvangst</h4><p>Ether: 106.4 FM<br>Kabel: 92.8 FM<br>Televisie: kanaal 41</p></div></div><p class="copyright">&copy; {p.now.year} {p.site} - {p.say("copyright")} - <a href="/privacy">Privacy</a> - <a href="/disclaimer">Disclaimer</a></p></div></footer></body></html>"""
