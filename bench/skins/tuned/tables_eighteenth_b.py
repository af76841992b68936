"""A Hindi portal of the net's middle years, in tables with fonts."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=358,
    kind="tables",
    language="hi",
    site="सतपुड़ा प्रभात जाल",
    address="http://www.satpuraprabhat.example/shownews.aspx?nid={id}",
    year=2007,
    section=True,
    kicker=True,
)
def set_font_tables(p: Sheet) -> str:
    """A Hindi portal of the net's middle years in tables: today's weekday with the visitor's number in the head, a moving line of headlines, sections with bullets in a cell at the left over a poll and the weather, the section in a coloured cell, kicker in small type over the headline in a bold font, a floating table for the picture with its line, writers in brackets and moment in one cell under the headline, text by double breaks, a table of pictures, related stories as rows with signs, words of readers in rows with days, newest with clocks in the cell at the right, a foot of links."""
    floating = '<table width="220" border="0" align="left" cellpadding="4" cellspacing="0"><tr><td><img src="newsimages/{file}" width="210" border="1"></td></tr><tr><td bgcolor="#EFEFEF"><font size="1" color="#444444">{caption} (छाया: {credit})</font></td></tr></table>'
    centred = '<table width="300" border="0" align="center" cellpadding="4" cellspacing="0"><tr><td><img src="newsimages/{file}" width="290" border="1"></td></tr><tr><td bgcolor="#EFEFEF"><font size="1" color="#444444">{caption} (छाया: {credit})</font></td></tr></table>'
    line = p.names("({})") + p.when("{d} {month} {yyyy}, {HH}:{MM}", "&nbsp;&nbsp;{}" if p.authors else "{}")
    facts = f'<tr><td height="20"><font size="2" color="#990000">{line}</font></td></tr>' if line else ""
    text = p.text(
        "{}<br><br>",
        "<b>{}</b><br><br>",
        "<i>{}</i><br><br>",
        "<li>{}",
        "<ul>{}</ul>",
        centred,
    )
    menu = each(
        p.list("sections"),
        lambda s: (
            f'<tr><td width="12"><img src="images/bullet.gif"></td><td><a href="section.aspx" class="lnk"><font size="2">{s}</font></a></td></tr>'
        ),
    )
    related = each(
        p.related,
        lambda t: (
            f'<tr><td width="12" valign="top"><font size="2">&raquo;</font></td><td><a href="{t.href}"><font size="2">{t.headline}</font></a></td></tr>'
        ),
    )
    voices = each(
        p.comments(2),
        lambda c: (
            f'<tr><td bgcolor="#F7F3E6"><font size="2"><b>{c.reader}</b>, {p.tell(c.moment, "{d} {month} {yyyy}, {HH}:{MM}")}</font></td></tr><tr><td><font size="2">{c.text}</font></td></tr>'
        ),
    )
    newest = each(
        p.others[:6],
        lambda t: (
            f'<tr><td valign="top"><font size="1" color="#990000">{p.tell(t.moment, "{HH}:{MM}")}</font></td><td><a href="{t.href}"><font size="2">{t.headline}</font></a></td></tr>'
        ),
    )
    moving = " | ".join(f'<a href="{t.href}">{t.headline}</a>' for t in p.others[5:8])
    poll = "<br>".join(f'<input type="radio" name="p">{o}' for o in p.list("poll_options"))
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<HTML><HEAD><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{p.site} : {p.headline}</title></HEAD>
<body topmargin="0" leftmargin="0" bgcolor="#FFFFFF"><form name="Form1" method="post" action="shownews.aspx" id="Form1">
<table width="778" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td><img src="images/masthead.jpg" alt="{p.site}" width="500" height="80"></td><td align="right" valign="bottom"><font size="2">{p.tell(p.now, "{weekday}, {d} {month} {yyyy}")}<br>आप पाठक संख्या {p.random.randrange(10000, 900000)} हैं</font></td></tr><tr><td colspan="2" bgcolor="#990000" height="22"><marquee scrollamount="3"><font color="#FFFFFF" size="2">{moving}</font></marquee></td></tr></table>
<table width="778" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td width="150" valign="top" bgcolor="#F7F3E6"><table width="100%" border="0" cellpadding="3"><tr><td width="12"><img src="images/bullet.gif"></td><td><a href="/"><font size="2">{p.say("home")}</font></a></td></tr>{menu}</table><br><table width="100%" border="0" cellpadding="3"><tr><td bgcolor="#CC9933"><font size="2"><b>{p.say("poll")}</b></font></td></tr><tr><td><font size="2">{poll}</font></td></tr><tr><td bgcolor="#CC9933"><font size="2"><b>मौसम</b></font></td></tr><tr><td><font size="2">{p.say("weather")}</font></td></tr></table></td>
<td width="448" valign="top"><table width="100%" border="0" cellpadding="6" cellspacing="0"><tr><td bgcolor="#CC9933"><font size="2"><b>{p.section}</b></font></td></tr><tr><td><font size="2" color="#666666">{p.kicker}</font></td></tr><tr><td><font size="5" color="#000066"><b>{p.headline}</b></font></td></tr>{facts}<tr><td><hr size="1"></td></tr><tr><td align="justify"><font size="3">{p.lead(floating)}{p.add_rest(text, centred)}</font></td></tr><tr><td align="right"><a href="print.aspx"><font size="2">छापें</font></a> <a href="mail.aspx"><font size="2">मित्र को भेजें</font></a></td></tr></table>
<table width="100%" border="0" cellpadding="4" cellspacing="0"><tr><td colspan="2" bgcolor="#CC9933"><font size="2"><b>{p.say("related")}</b></font></td></tr>{related}</table><br><table width="100%" border="0" cellpadding="4" cellspacing="0"><tr><td bgcolor="#CC9933"><font size="2"><b>{p.say("comments")}</b></font></td></tr>{voices}<tr><td><font size="1">{p.say("comment_terms")}</font></td></tr><tr><td><textarea cols="40" rows="4"></textarea><br><input type="submit" value="भेजें"></td></tr></table></td>
<td width="180" valign="top"><table width="100%" border="0" cellpadding="3"><tr><td colspan="2" bgcolor="#990000"><font size="2" color="#FFFFFF"><b>{p.say("latest")}</b></font></td></tr>{newest}</table><table width="100%" border="0" cellpadding="3"><tr><td bgcolor="#EFEFEF" align="center"><font size="1">विज्ञापन</font><br><img src="ads/180x150.gif"></td></tr></table></td></tr></table>
<table width="778" border="0" align="center"><tr><td align="center" bgcolor="#F7F3E6"><font size="1"><a>हमारे बारे में</a> | <a>संपर्क</a> | <a>विज्ञापन दें</a><br>{p.say("about_site")}<br>&copy; 2003-{p.now.year} {p.site}. {p.say("copyright")}</font></td></tr></table></form></body></HTML>"""
