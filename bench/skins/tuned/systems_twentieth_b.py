"""A Polish public broadcaster's portal of its regional stations."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=397,
    kind="systems",
    language="pl",
    site="Polskie Fale Wschód",
    address="https://www.falewschod.example/9/299/Artykul/{id},{slug}",
    year=2014,
    standfirst=True,
    keywords=True,
    section=True,
)
def set_broadcaster(p: Sheet) -> str:
    """A Polish public broadcaster's portal of its regional stations: antennas and what is on the air in the head, the section's name as a bar, headline, "Dodano" with day and clock, the lead in bold, the picture with "Foto:" in a line of its own beneath, an audio player's box, text in paragraphs of a div, the writers at the end of the text after a stroke, "Zobacz więcej na temat" with words as links, related by tiles, voices of listeners with moments, the newest with clocks, the day's programme by hours."""
    photo = '<div class="mainImage"><img src="http://static.falewschod.example/files/{file}" alt="" /><div class="imageDesc">{caption}</div><div class="imageAuthor">Foto: {credit}</div></div>'
    small = '<div class="bodyImage"><img src="http://static.falewschod.example/files/{file}" alt="" /><span class="imageDesc">{caption}</span><span class="imageAuthor">Foto: {credit}</span></div>'
    when = p.when(
        "{dd}.{mm}.{yyyy} {HH}:{MM}",
        '<div class="datetime"><span class="label">Dodano:</span> <span class="time">{}</span></div>',
    )
    signed = p.names('<p class="signature">{} / Fale Wschód</p>', ", ", ", ")
    sound = f'<div class="sound"><h4>Posłuchaj</h4><div class="player"><span class="play"></span><span class="len">0{p.random.randrange(2, 9)}:{p.random.randrange(10, 59)}</span><span class="name">Relacja naszej reporterki (Magazyn o poranku)</span></div><a class="add">Dodaj do playlisty</a></div>'
    body = p.text(
        "<p>{}</p>",
        "<p><strong>{}</strong></p>",
        '<p class="quote">{}</p>',
        "<li>{}</li>",
        "<ul>{}</ul>",
        small,
        {2: sound},
    )
    tiles = each(
        p.related,
        lambda t: (
            f'<div class="tile"><a href="{t.href}"><img src="http://static.falewschod.example/files/t/{t.picture}" alt="" /><span class="tileTitle">{t.headline}</span></a></div>'
        ),
    )
    said = each(
        p.comments(2),
        lambda c: (
            f'<div class="comment"><div class="cHead"><span class="cName">{c.reader}</span> <span class="cDate">{p.tell(c.moment, "{yyyy}-{mm}-{dd} {HH}:{MM}")}</span> <a>Zgłoś do moderacji</a></div><div class="cBody">{c.text}</div></div>'
        ),
    )
    newest = each(
        p.others[:6],
        lambda t: (
            f'<li><span class="hour">{p.tell(t.moment, "{HH}:{MM}")}</span><a href="{t.href}">{t.headline}</a></li>'
        ),
    )
    programme = each(
        (
            ("06:00", "Wstaje dzień"),
            ("09:00", "Magazyn o poranku"),
            ("12:00", "W samo południe"),
            ("15:10", "Przystanek region"),
            ("18:05", "Lista ludowa"),
            ("21:00", "Wieczór z płytą"),
        ),
        lambda e: f"<tr><td>{e[0]}</td><td>{e[1]}</td></tr>",
    )
    return f"""<!DOCTYPE html>
<html lang="pl"><head><meta charset="utf-8" /><title>{p.headline} - {p.section} - falewschod.example</title><link rel="stylesheet" href="/Content/portal.css" /></head>
<body><div id="cookieInfo"><p>{p.say("cookies")}</p><a>Zamknij</a></div>
<div id="antennas"><ul><li><a href="/1">Jedynka</a></li><li><a href="/2">Dwójka Kultura</a></li><li><a href="/3">Fale Młode</a></li><li class="on"><a href="/9">Fale Wschód</a></li></ul><div id="onair"><span class="red">Na żywo</span> Przystanek region <a>Słuchaj</a></div><div id="today">{p.tell(p.now, "{weekday}, {d} {month} {yyyy}")}</div></div>
<div id="header"><a id="logo" href="/9"><img src="/Images/logo9.png" alt="{p.site}" /></a><ul id="menu">{each(p.list("sections"), lambda s: f'<li><a href="/9/lista">{s}</a></li>')}<li><a href="/9/audycje">Audycje</a></li><li><a href="/9/ramowka">Ramówka</a></li><li><a href="/9/ludzie">Ludzie radia</a></li></ul><form id="find"><input type="text" placeholder="Szukaj" /></form></div>
<div id="content"><div id="left"><div class="sectionBar"><h2><a href="/9/299">{p.section}</a></h2></div>
<div class="articleBox" id="article"><h1 class="title">{p.headline}</h1>{when}<div class="lead"><strong>{p.standfirst}</strong></div>
{p.lead(photo)}
<div class="content">{p.add_rest(body, small)}{signed}</div>
<div class="tags"><span>Zobacz więcej na temat:</span> {each(p.keywords, lambda k: f'<a href="/tag">{k}</a>')}</div>
<div class="shareBar"><span>Czytaj także na naszych profilach</span><a>Facebook</a><a>Twitter</a><a class="print">Drukuj</a></div></div>
<div class="relatedBox"><h3>{p.say("related")}</h3>{tiles}</div>
<div id="comments"><h3>{p.say("comments")} <span>2</span></h3><div class="commentForm"><h4>{p.say("comment_form")}</h4><input type="text" placeholder="Twój podpis" /><textarea></textarea><p class="info">{p.say("comment_terms")}</p><button>{p.say("send")}</button></div>{said}</div></div>
<div id="right"><div class="box"><h3>{p.say("latest")}</h3><ul class="newest">{newest}</ul><a href="/9/lista">{p.say("more")}</a></div><div class="box"><h3>{p.say("most_read")}</h3><ol>{each(p.others[4:8], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ol></div><div class="box"><h3>Ramówka na dziś</h3><table>{programme}</table></div><div class="box question"><h3>{p.say("poll")}</h3>{each(p.list("poll_options"), lambda o: f'<p><input type="radio" /> {o} <em>{p.random.randrange(20, 400)} {p.say("votes")}</em></p>')}</div><div class="box"><h3>Częstotliwości</h3><p>Zielony Bór 94,1 FM<br />Nadbrzeże 101,3 FM<br />Góra Młyńska 88,7 FM</p></div></div></div>
<div id="footer"><ul><li><a>O nas</a></li><li><a>Biuro reklamy</a></li><li><a>Abonament</a></li><li><a>Polityka prywatności</a></li><li><a>BIP</a></li></ul><p>Redaktor naczelna portalu: Halina Przemyk. Telefon do studia: 000 45 40 940</p><p>Copyright © {p.site} S.A. {p.now.year}. {p.say("copyright")}</p></div></body></html>"""
