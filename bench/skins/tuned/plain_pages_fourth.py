"""Pages that somebody made by hand, and text versions."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=99,
    kind="plain pages",
    language="it",
    site="La Campana di Montevelino",
    address="http://www.campanamontevelino.example/arretrati/{yyyy}/art{id}.htm",
    year=2004,
    precision="day",
    kicker=True,
    related=False,
)
def set_handmade(p: Sheet) -> str:
    """A monthly's pages made by hand with an editor of that time: everything centred, place and day in italics under the headline, pictures in a table with captions in small italics, the writer's name alone at the right as last line, a counter and "best seen with" in the foot."""
    photo = '<div align="center"><center><table border="0" cellpadding="4"><tr><td width="320"><img border="2" src="../foto/{file}" width="320" height="240"></td></tr><tr><td align="center"><font size="1" face="Verdana"><i>{caption}</i></font></td></tr></table></center></div>'
    menu = " - ".join(f'<a href="../../{name.lower()}.htm">{name}</a>' for name in p.list("sections"))
    issue = p.random.randrange(2, 12)
    return f"""<html>

<head>
<meta http-equiv="Content-Language" content="it">
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>{p.site}</title>
</head>

<body background="../../sfondo.jpg" bgcolor="#FFFFEE" link="#800000" vlink="#800000">

<p align="center"><a href="../../index.htm"><img border="0" src="../../campana.gif" width="80" height="80"></a><br>
<b><font size="6" face="Comic Sans MS" color="#800000">{p.site}</font></b><br>
<font size="2">{p.say("about_site")}</font></p>
<p align="center"><font size="2" face="Verdana">{menu} - <a href="../../libro.htm">Libro degli ospiti</a></font></p>
<hr color="#800000">
<p align="center"><font face="Verdana" size="2" color="#008000">{p.kicker}</font></p>
<p align="center"><b><font face="Verdana" size="5" color="#000080">{p.headline}</font></b></p>
{p.when("{d} {month} {yyyy}", f'<p align="center"><i><font face="Verdana" size="2">{p.story.place}, {{}}</font></i></p>')}
{p.lead(photo)}
{p.text('<p align="justify"><font face="Verdana" size="2">{}</font></p>', '<p align="left"><b><font face="Verdana" size="2" color="#800000">{}</font></b></p>', '<p align="justify"><i><font face="Verdana" size="2">{}</font></i></p>', '<li><p align="justify"><font face="Verdana" size="2">{}</font></li>', "<ul>{}</ul>", photo)}
{p.names('<p align="right"><b><font face="Verdana" size="2">{}</font></b></p>')}
<hr color="#800000">
<p align="center"><font size="2" face="Verdana"><a href="{p.others[0].href}">&lt;&lt; {p.others[0].headline}</a> | <a href="index.htm">Indice del numero</a> | <a href="{p.others[1].href}">{p.others[1].headline} &gt;&gt;</a></font></p>
<p align="center"><font size="2" face="Verdana"><b>Dagli altri numeri:</b><br>
{each(p.others[2:6], lambda t: f'<a href="{t.href}">{t.headline}</a> ({p.tell(t.moment, "{month} {yyyy}")})<br>')}</font></p>
<table border="1" width="60%" align="center" bgcolor="#FFFFCC"><tr><td><p align="center"><font size="1" face="Verdana">Prossima riunione di redazione: {p.tell(p.now, "{weekday} {d} {month}")}, ore 21, in canonica. Chi vuole può portare un articolo.</font></td></tr></table>
<p align="center"><font size="1" face="Verdana">Sei il visitatore n. <img src="/cgi-bin/counter.gif"> {p.random.randrange(900, 90000)}<br>
Sito ottimizzato per 800x600 - Ultimo aggiornamento del sito: {p.tell(p.now, "{dd}/{mm}/{yyyy}")} - Anno {p.random.randrange(5, 30)}, n. {issue}<br>
Webmaster: <a href="mailto:redazione@campanamontevelino.example">scrivi alla redazione</a></font></p>

</body>

</html>"""


@skin(
    number=100,
    kind="plain pages",
    language="de",
    site="Radio Hainsee",
    address="http://text.radiohainsee.example/nachrichten/meldung{id}.html",
    year=2006,
    captions=False,
    kicker=True,
    section=True,
)
def set_text_version(p: Sheet) -> str:
    """The text version of a broadcaster: jump marks and keys first, the place in the site in a line, "Meldung vom" over the headline and the kicker over both, the writers and their studio under it, more reports as a numbered list with days, a search and the programme at the end."""
    who = p.names(f"<p>Von {{}}, Studio {p.story.place}</p>")
    share = "<p>[<a href='#oben'>Zum Seitenanfang</a>] [<a href='/drucken'>Druckfassung</a>] [<a href='http://www.radiohainsee.example/'>Zur grafischen Version</a>]</p>"
    menu = "".join(
        f'<li><a href="/x/" accesskey="{at + 1}">{name}</a> [{at + 1}]</li>'
        for at, name in enumerate(p.list("sections"))
    )
    latest = each(
        p.others[:6], lambda t: f'<li>{p.tell(t.moment, "{HH}:{MM}")} Uhr: <a href="{t.href}">{t.headline}</a></li>'
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"><html lang="de"><head><title>{p.site} Textversion: {p.headline}</title></head><body id="oben">
<p>Sprungmarken: <a href="#inhalt" accesskey="i">Zum Inhalt</a>, <a href="#menue" accesskey="m">Zum Menü</a>, <a href="#suche" accesskey="s">Zur Suche</a></p>
<p><strong>{p.site}</strong> - Textversion - {p.tell(p.now, "{weekday}, {d}. {month} {yyyy}, {HH}:{MM} Uhr")}</p>
<h2 id="menue">Menü</h2><ul>{menu}</ul><hr />
<p>Sie sind hier: <a href="/">{p.say("home")}</a> / <a href="/x/">{p.section}</a> / Einzelmeldung</p>
<div id="inhalt"><h2>{p.kicker}</h2>{p.when("{dd}.{mm}.{yyyy}, {HH}:{MM} Uhr", "<p>Meldung vom {}</p>")}<h1>{p.headline}</h1>{who}
{p.text(heading="<h3>{}</h3>", quote="<p>{}</p>")}</div>
{share}<hr /><h2>{p.say("related")}</h2><ol>{each(p.related, lambda t: f'<li><a href="{t.href}">{t.headline}</a>, {p.tell(t.moment, "{dd}.{mm}.{yyyy}")}</li>')}</ol>
<h2>{p.say("latest")}</h2><ul>{latest}</ul><hr />
<h2 id="suche">Suche</h2><form><label>Suchbegriff</label> <input accesskey="4" /> <input type="submit" value="Suchen" /></form>
<h2>Programm</h2><p>Jetzt auf Sendung: Musik am Abend, bis {p.tell(p.now, "{HH}")} Uhr 59. Danach Nachrichten, Wetter und Verkehr.</p><p>{p.say("weather")}</p>
<p>&copy; {p.site} {p.now.year}. {p.say("copyright")} Diese Version erfüllt die Anforderungen an zugängliche Seiten.</p></body></html>"""
