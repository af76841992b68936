"""A Caribbean island's weekly in the tables of a program for home pages, about the year 2000."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=313,
    kind="tables",
    language="en",
    site="The Anegarda Trumpet",
    address="http://www.anegardatrumpet.example/archive/story{id}.htm",
    year=2000,
    precision="day",
    section=True,
)
def set_island_weekly(p: Sheet) -> str:
    """A Caribbean island's weekly in the tables of a program for home pages: a banner with the exchange rate and today's date, a column of navigation in coloured cells with spacers, the section as white words on blue, the headline in a bold font that is no heading, "By" with writers in capitals of a small font, "Web posted on" and the weekday and day in italics of the same cell, text in paragraphs that are never closed with fonts in each, a picture in a table beside it with its line in a cell below, a column of the other headlines of this section, then one of last week's, a mail address for letters, a hurricane fund, a web ring and a counter."""
    photo = '<table border="0" cellpadding="3" cellspacing="0" width="220" align="right"><tr><td><img src="images/{file}" width="214" border="1"></td></tr><tr><td bgcolor="#E8F4F8"><font face="Arial" size="1"><b>{caption}</b> <i>({credit} photo)</i></font></td></tr></table>'
    when = p.when("{weekday}, {month} {d}, {yyyy}", '<font face="Arial" size="1"><i>Web posted on {}</i></font><br>')
    who = p.names('<font face="Arial" size="2">By <b>{}</b></font><br>', ", ", " and ", house=True)
    related = each(
        p.related,
        lambda t: (
            f'<tr><td valign="top"><font face="Arial" size="2">&#8226;</font></td><td><font face="Arial" size="2"><a href="{t.href}">{t.headline}</a></font></td></tr>'
        ),
    )
    week = each(
        p.others[:4],
        lambda t: (
            f'<p><font face="Arial" size="1">{p.tell(t.moment, "{mon} {d}")}<br><a href="{t.href}">{t.headline}</a></font>'
        ),
    )
    sections = each(
        p.list("sections"),
        lambda s: (
            f'<tr><td bgcolor="#006699" height="22"><font face="Arial" size="2">&nbsp;<a href="x.htm"><font color="#FFFFFF">{s}</font></a></font></td></tr><tr><td height="1"><img src="images/spacer.gif" width="1" height="1"></td></tr>'
        ),
    )
    form = '<p><font face="Times New Roman" size="3">{}</font>'
    text = p.text(
        form,
        '<p><font face="Arial" size="3" color="#006699"><b>{}</b></font>',
        form,
        '<li><font face="Times New Roman" size="3">{}</font>',
        "<ul>{}</ul>",
        photo,
    )
    return f"""<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>{p.site} Online</title>
</head>
<body bgcolor="#FFFFFF" background="images/sand.jpg" link="#006699" vlink="#663366">
<div align="center"><center>
<table border="0" cellpadding="0" cellspacing="0" width="760">
<tr><td colspan="3" bgcolor="#FFCC33"><table width="100%" border="0"><tr><td><img src="images/banner.gif" alt="{p.site}" width="420" height="64"></td><td align="right"><font face="Arial" size="1">{p.tell(p.now, "{weekday}, {month} {d}, {yyyy}")}<br>US$1.00 = AN$2.67<br>{p.say("weather")}</font></td></tr></table></td></tr>
<tr><td colspan="3" align="center" bgcolor="#FFFFFF"><a href="http://www.ferry.example"><img src="images/ferryad.gif" width="468" height="60" border="0" alt="Ferry times"></a></td></tr>
<tr><td width="130" valign="top" bgcolor="#CCE6EE"><table border="0" cellpadding="0" cellspacing="0" width="130"><tr><td bgcolor="#006699" height="22"><font face="Arial" size="2">&nbsp;<a href="/index.htm"><font color="#FFFFFF">Front Page</font></a></font></td></tr>{sections}<tr><td bgcolor="#006699" height="22"><font face="Arial" size="2">&nbsp;<a href="obits.htm"><font color="#FFFFFF">Obituaries</font></a></font></td></tr><tr><td bgcolor="#006699" height="22"><font face="Arial" size="2">&nbsp;<a href="tides.htm"><font color="#FFFFFF">Tides</font></a></font></td></tr></table><p align="center"><font face="Arial" size="1"><b>{p.say("donate")}</b><br>{p.say("donate_text")}</font></p><p align="center"><font face="Arial" size="1">Letters to the Editor:<br><a href="mailto:letters@anegardatrumpet.example">letters@anegardatrumpet.example</a></font></p></td>
<td width="470" valign="top"><table border="0" cellpadding="8" cellspacing="0" width="470"><tr><td bgcolor="#3399CC"><font face="Arial" size="2" color="#FFFFFF"><b>{p.section}</b></font></td></tr><tr><td><font face="Arial" size="5"><b>{p.headline}</b></font><br><br>{who}{when}<hr size="1" noshade>{p.lead(photo)}{p.add_rest(text, photo)}
<p align="center"><font face="Arial" size="2"><a href="/index.htm">Back to Front Page</a> | <a href="#top">Top</a> | <a href="mailto:editor@anegardatrumpet.example">E-mail the editor</a></font></p></td></tr></table></td>
<td width="160" valign="top" bgcolor="#F2F2E6"><table border="0" cellpadding="4" cellspacing="0" width="160"><tr><td colspan="2" bgcolor="#FFCC33"><font face="Arial" size="2"><b>{p.say("related")}</b></font></td></tr>{related}<tr><td colspan="2" bgcolor="#FFCC33"><font face="Arial" size="2"><b>Last week</b></font></td></tr><tr><td colspan="2">{week}</td></tr><tr><td colspan="2" align="center"><font face="Arial" size="1"><b>Hurricane Relief Fund</b><br>Collected so far:<br>AN${p.random.randrange(10, 90)},{p.random.randrange(100, 999)}</font></td></tr></table></td></tr>
<tr><td colspan="3" align="center" bgcolor="#006699"><font face="Arial" size="1" color="#FFFFFF">Copyright &copy; 1996-{p.now.year} {p.site}, Ltd. {p.say("copyright")}<br>You are visitor number {p.random.randrange(1000, 99000)}. This site is a member of the Leeward Web Ring [ <a href="ring.cgi?prev"><font color="#FFFFFF">Prev</font></a> | <a href="ring.cgi?next"><font color="#FFFFFF">Next</font></a> ]</font></td></tr>
</table></center></div>
</body>
</html>"""
