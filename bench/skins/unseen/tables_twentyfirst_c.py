"""A German news magazine's early edition on the net, in tables."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin

SMALL = 'face="Verdana, Arial, Helvetica, sans-serif" size="1"'


@skin(
    number=418,
    kind="tables",
    language="de",
    site="DER LOTSE ONLINE",
    address="http://www.lotse-online.example/{section}/0,1518,{id},00.html",
    year=2003,
    kicker=True,
    standfirst=True,
    section=True,
)
def set_magazine_of_the_week(p: Sheet) -> str:
    """A German news magazine's page of about 2003: a strip of sections, today with "Letzte Aktualisierung" in a dark row, a column of sub-sections and shop at the left, the section as the head of that column, a row with the house's name, a hyphen, day, month, year and clock, kicker and headline as fonts, "Von" or "Aus … berichtet" with the writers, the lead in bold, pictures in tables at the right with the agency's or photographer's name in small type over them and the line below, text in p, the house's rights after the last one, "Zum Thema" with days in brackets, keys in square brackets, the forum's latest message with its time, at the right reports with clocks, a vote and the magazine's issue."""
    photo = f'<table width="190" border="0" cellpadding="0" cellspacing="0" align="right"><tr><td width="10" rowspan="3">&nbsp;</td><td align="right"><font {SMALL} color="#999999">{{credit}}</font></td></tr><tr><td><img src="/img/0,1020,{{file}}" width="180" height="130" border="0" alt=""></td></tr><tr><td bgcolor="#EEEEEE"><font {SMALL} color="#333333">{{caption}}</font></td></tr></table>'
    when = p.when("{dd}. {month} {yyyy}, {HH}:{MM}", f"<font {SMALL}>{p.site} - {{}}</font>")
    sends = len(p.authors) == 1 and p.random.random() < 0.5
    who = p.names(
        f'<br><font face="Verdana, Arial, Helvetica, sans-serif" size="2"><i>{f"Aus {p.story.place} berichtet" if sends else "Von"} {{}}</i></font>'
    )
    text = p.add_rest(
        p.text(
            "<p>{}</p>",
            "<p><b>{}</b></p>",
            "<p>{}</p>",
            "<li>{}</li>",
            "<ul>{}</ul>",
            photo,
            {
                3: f'<table width="150" border="0" cellpadding="3" cellspacing="0" align="left" bgcolor="#F4F4E8"><tr><td><font {SMALL}><b>VOTE</b><br>{p.say("poll")}<br>{" ".join(f"<input type=radio name=v> {o}<br>" for o in p.list("poll_options"))}<a href="/vote/">Abstimmen</a></font></td></tr></table>'
            }
            if p.random.random() < 0.5
            else None,
        ),
        photo,
    )
    topic = each(
        p.related,
        lambda t: (
            f'<tr><td valign="top" width="10"><font {SMALL} color="#CC0000">&middot;</font></td><td><font {SMALL}><a href="{t.href}">{t.headline}</a> ({p.tell(t.moment, "{dd}.{mm}.{yyyy}")})</font></td></tr>'
        ),
    )
    reports = each(
        p.others[:6],
        lambda t: (
            f'<tr><td valign="top"><font {SMALL} color="#CC0000">{p.tell(t.moment, "{HH}:{MM}")}</font></td><td><font {SMALL}><a href="{t.href}">{t.headline}</a></font></td></tr>'
        ),
    )
    said = p.comments(1)[0]
    strip = " | ".join(f'<a href="/x/"><font color="#FFFFFF">{s}</font></a>' for s in p.list("sections"))
    column = each(
        ("Debatte", "Serien", "Archiv", "Bücher", "Reise", "Auto", "Uni &amp; Job"),
        lambda s: f'<tr><td bgcolor="#DDDDDD"><font {SMALL}>&nbsp;<a href="/x/">{s}</a></font></td></tr>',
    )
    return f"""<html><head><title>{p.section}: {p.headline} - {p.site}</title>
<meta http-equiv="content-type" content="text/html; charset=utf-8"></head>
<body bgcolor="#FFFFFF" text="#000000" link="#003399" vlink="#666699" topmargin="0" leftmargin="0" marginwidth="0" marginheight="0">
<table width="100%" border="0" cellpadding="0" cellspacing="0"><tr><td bgcolor="#CC0000" height="60"><a href="/"><img src="/static/kopf.gif" width="300" height="60" border="0" alt="{p.site}"></a></td><td bgcolor="#CC0000" align="right"><form action="/suche/" method="get"><font {SMALL} color="#FFFFFF">Suche</font> <input type="text" name="q" size="12"> <input type="submit" value="los"></form></td></tr>
<tr><td colspan="2" bgcolor="#990000"><font {SMALL} color="#FFFFFF">&nbsp;<a href="/"><font color="#FFFFFF">{p.say("home")}</font></a> | {strip}</font></td></tr>
<tr><td colspan="2" bgcolor="#333333"><font {SMALL} color="#FFFFFF">&nbsp;{p.tell(p.now, "{weekday}, {d}. {month} {yyyy}")} &nbsp;&middot;&nbsp; Letzte Aktualisierung: {p.tell(p.now, "{HH}:{MM}")} Uhr &nbsp;&middot;&nbsp; {p.say("weather")}</font></td></tr></table>
<table width="760" border="0" cellpadding="0" cellspacing="0"><tr>
<td width="120" valign="top"><table width="120" border="0" cellpadding="2" cellspacing="1"><tr><td bgcolor="#CC0000"><font {SMALL} color="#FFFFFF"><b>&nbsp;{p.section}</b></font></td></tr>{column}<tr><td>&nbsp;</td></tr><tr><td><font {SMALL}><b>SERVICE</b><br><a href="/abo/">Abonnement</a><br><a href="/shop/">Shop</a><br><a href="/sms/">SMS &amp; Handy-Logos</a><br><a href="/routen/">Routenplaner</a></font></td></tr><tr><td align="center"><font {SMALL} color="#999999">{p.say("advertisement")}</font><br><img src="/ads/sky.gif" width="120" height="240" alt=""></td></tr></table></td>
<td width="15">&nbsp;</td>
<td width="430" valign="top"><table width="430" border="0" cellpadding="0" cellspacing="0"><tr><td height="24">{when}</td></tr>
<tr><td><font face="Arial, Helvetica, sans-serif" size="2" color="#CC0000"><b>{p.kicker}</b></font><br><font face="Arial, Helvetica, sans-serif" size="5"><b>{p.headline}</b></font>{who}<br><br></td></tr>
<tr><td><font face="Verdana, Arial, Helvetica, sans-serif" size="2"><b>{p.standfirst}</b></font></td></tr>
<tr><td><font face="Verdana, Arial, Helvetica, sans-serif" size="2">{p.lead(photo)}{text}</font></td></tr>
<tr><td><hr size="1" noshade><font {SMALL} color="#666666">&copy; {p.site} {p.now.year}<br>Alle Rechte vorbehalten<br>Vervielf&auml;ltigung nur mit Genehmigung der Lotse Netz AG</font><hr size="1" noshade></td></tr>
<tr><td align="right"><font {SMALL}>[<a href="/druck/">DRUCKVERSION</a>] [<a href="/versand/">ARTIKEL VERSENDEN</a>] [<a href="mailto:leserbriefe@lotse-online.example">LESERBRIEF SCHREIBEN</a>]</font></td></tr>
<tr><td><br><table width="430" border="0" cellpadding="2" cellspacing="0"><tr><td colspan="2" bgcolor="#EEEEEE"><font {SMALL}><b>Zum Thema:</b></font></td></tr><tr><td colspan="2"><font {SMALL}>In {p.site}:</font></td></tr>{topic}<tr><td colspan="2"><font {SMALL}>Im Internet:</font></td></tr><tr><td valign="top" width="10"><font {SMALL} color="#CC0000">&middot;</font></td><td><font {SMALL}><a href="http://www.amt-statistik.example/" target="_blank">Amt für Statistik</a></font></td></tr><tr><td colspan="2"><font {SMALL} color="#999999">{p.site} ist nicht verantwortlich f&uuml;r die Inhalte externer Internetseiten.</font></td></tr></table></td></tr>
<tr><td><br><table width="430" border="1" bordercolor="#CCCCCC" cellpadding="4" cellspacing="0"><tr><td><font {SMALL}><b>FORUM</b><br>Was meinen Sie? Diskutieren Sie mit anderen Lesern!<br>{p.random.randrange(12, 400)} Beitr&auml;ge, <b>Neuester:</b> {p.tell(said.moment, "{dd}.{mm}.{yyyy}, {HH}:{MM} Uhr")} von {said.reader}<br>&bdquo;{said.text}&ldquo; <a href="/forum/">mehr...</a></font></td></tr></table></td></tr></table></td>
<td width="15">&nbsp;</td>
<td width="180" valign="top"><table width="180" border="0" cellpadding="2" cellspacing="0"><tr><td colspan="2" bgcolor="#333333"><font {SMALL} color="#FFFFFF"><b>MELDUNGEN</b></font></td></tr>{reports}<tr><td colspan="2">&nbsp;</td></tr><tr><td colspan="2" bgcolor="#333333"><font {SMALL} color="#FFFFFF"><b>MEISTGELESEN</b></font></td></tr>{each(p.others[6:9], lambda t: f'<tr><td valign="top"><font {SMALL}>&raquo;</font></td><td><font {SMALL}><a href="{t.href}">{t.headline}</a></font></td></tr>')}<tr><td colspan="2">&nbsp;</td></tr>
<tr><td colspan="2" bgcolor="#CC0000"><font {SMALL} color="#FFFFFF"><b>DER LOTSE</b></font></td></tr><tr><td colspan="2" align="center"><img src="/heft/titel.jpg" width="100" height="132" border="0" alt="Titelbild"><br><font {SMALL}>Heft {p.random.randrange(1, 53)}/{p.now.year}<br><a href="/heft/">Inhalt</a> | <a href="/abo/">Probeheft</a></font></td></tr>
<tr><td colspan="2"><br><font {SMALL}><b>{p.say("newsletter")}</b><br>{p.say("newsletter_text")}</font><form><input type="text" size="14" value="E-Mail"><input type="submit" value="ok"></form></td></tr></table></td>
</tr></table>
<table width="760" border="0" cellpadding="4" cellspacing="0"><tr><td align="center" bgcolor="#EEEEEE"><font {SMALL}><a href="#">nach oben</a> | <a href="/impressum/">Impressum</a> | <a href="/kontakt/">Kontakt</a> | <a href="/media/">Mediadaten</a> | <a href="/hilfe/">Hilfe</a></font></td></tr></table>
</body></html>"""
