"""An American college's student paper in the tables of a firm that served hundreds of them."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=408,
    kind="tables",
    language="en",
    site="The Wexcroft Lantern",
    address="http://www.wexcroftlantern.example/main.cfm?include=detail&storyid={id}",
    year=2004,
    precision="day",
    section=True,
)
def set_college_paper(p: Sheet) -> str:
    """An American college's student paper in the tables of a firm that served hundreds of them: today under the masthead, a log-in line, menu in a left column with the issue's weather, the headline in a font of a size, "By" with the writers, "Issue date" and "Section" in one small line, the picture in a table at the left with "Media Credit" before its caption, the text in p, article tools, "Page 1 of 1", related stories with issue dates, what was read most today, a poll, a form for opinions, the firm's line."""
    photo = '<table width="220" border="0" cellspacing="0" cellpadding="4" align="left"><tr><td><img src="/media/paper318/stills/{file}" width="210" border="1" alt="Click to enlarge"></td></tr><tr><td><font face="Verdana,Arial" size="1" color="#666666">Media Credit: {credit}</font><br><font face="Verdana,Arial" size="1"><b>{caption}</b></font></td></tr></table>'
    who = p.names('<font face="Verdana,Arial" size="2">By {}</font><br>', ", ", " and ")
    issue = p.when("{m}/{d}/{yy}", "<b>Issue date:</b> {} ")
    facts = f'<font face="Verdana,Arial" size="1">{issue}<b>Section:</b> <a href="/main.cfm?include=section">{p.section}</a></font>'
    menu = each(
        p.list("sections"),
        lambda s: (
            f'<tr><td bgcolor="#E6E2D3"><font face="Verdana,Arial" size="1">&nbsp;<a href="/main.cfm?include=section"><b>{s}</b></a></font></td></tr>'
        ),
    )
    related = each(
        p.related,
        lambda t: (
            f'<tr><td valign="top"><font size="1">&#8226;</font></td><td><font face="Verdana,Arial" size="1"><a href="{t.href}">{t.headline}</a> ({p.tell(t.moment, "{m}/{d}/{yy}")})</font></td></tr>'
        ),
    )
    top = each(
        enumerate(p.others[:4], 1),
        lambda n: (
            f'<tr><td><font face="Verdana,Arial" size="1">{n[0]}. <a href="{n[1].href}">{n[1].headline}</a></font></td></tr>'
        ),
    )
    more = each(
        p.others[4:8],
        lambda t: (
            f'<p><font face="Verdana,Arial" size="2"><a href="{t.href}"><b>{t.headline}</b></a></font><br><font face="Verdana,Arial" size="1">{t.summary}</font></p>'
        ),
    )
    voices = each(
        p.comments(2),
        lambda c: (
            f'<tr><td bgcolor="#F5F3EA"><font face="Verdana,Arial" size="1"><b>{c.reader}</b><br>posted {p.tell(c.moment, "{m}/{d}/{yy} @ {h}:{MM} {HALF}")} EST</font><br><font face="Verdana,Arial" size="2">{c.text}</font></td></tr>'
        ),
    )
    text = p.text(
        '<p><font face="Times New Roman,Times" size="3">{}</font></p>',
        '<p><font face="Times New Roman,Times" size="3"><b>{}</b></font></p>',
        '<blockquote><font face="Times New Roman,Times" size="3">{}</font></blockquote>',
        '<li><font face="Times New Roman,Times" size="3">{}</font></li>',
        "<ul>{}</ul>",
        photo,
    )
    return f"""<html>
<head><title>{p.site} - {p.headline}</title></head>
<body bgcolor="#FFFFFF" topmargin="0" leftmargin="0" link="#5B1A1A" vlink="#5B1A1A">
<table width="760" border="0" cellspacing="0" cellpadding="0">
<tr><td colspan="3" align="center"><img src="/ads/banner468.gif" width="468" height="60" alt=""></td></tr>
<tr><td colspan="3" bgcolor="#5B1A1A"><img src="/media/paper318/masthead.gif" width="760" height="84" alt="{p.site}"></td></tr>
<tr bgcolor="#D9D2BC"><td colspan="2"><font face="Verdana,Arial" size="1">&nbsp;{p.tell(p.now, "{weekday}, {month} {d}, {yyyy}")}</font></td><td align="right"><font face="Verdana,Arial" size="1"><a href="/register">Register Now!</a> | <a href="/login">Log In</a> | <a href="/lost">Forgot Password</a>&nbsp;</font></td></tr>
<tr>
<td width="130" valign="top" bgcolor="#F5F3EA">
<table width="130" border="0" cellspacing="1" cellpadding="3">
<tr><td bgcolor="#5B1A1A"><font face="Verdana,Arial" size="1" color="#FFFFFF"><b>SECTIONS</b></font></td></tr>
<tr><td bgcolor="#E6E2D3"><font face="Verdana,Arial" size="1">&nbsp;<a href="/"><b>{p.say("home")}</b></a></font></td></tr>
{menu}
<tr><td bgcolor="#5B1A1A"><font face="Verdana,Arial" size="1" color="#FFFFFF"><b>SERVICES</b></font></td></tr>
<tr><td><font face="Verdana,Arial" size="1"><a href="/archives">Archives</a><br><a href="/subscribe">Email Edition</a><br><a href="/classifieds">Classifieds</a><br><a href="/letters">Submit a Letter</a><br><a href="/ads">Advertise</a><br><a href="/staff">Contact Us</a></font></td></tr>
<tr><td bgcolor="#5B1A1A"><font face="Verdana,Arial" size="1" color="#FFFFFF"><b>CAMPUS WEATHER</b></font></td></tr>
<tr><td align="center"><font face="Verdana,Arial" size="1">{p.say("weather")}</font></td></tr>
</table>
</td>
<td width="460" valign="top">
<table width="460" border="0" cellspacing="0" cellpadding="8">
<tr><td>
<font face="Verdana,Arial" size="1"><a href="/">{p.say("home")}</a> &gt; <a href="/main.cfm?include=section">{p.section}</a></font><br><br>
<font face="Times New Roman,Times" size="5"><b>{p.headline}</b></font><br>
{who}{facts}
<hr size="1" noshade color="#5B1A1A">
<table border="0" cellspacing="0" cellpadding="2" align="right" bgcolor="#E6E2D3"><tr><td><font face="Verdana,Arial" size="1"><b>Article Tools:</b><br><a href="/email">Email to a friend</a><br><a href="/print">Printer friendly</a></font></td></tr></table>
{p.lead(photo)}
{p.add_rest(text, photo)}
<br clear="all">
<font face="Verdana,Arial" size="1"><b>Page 1 of 1</b></font>
<hr size="1" noshade color="#5B1A1A">
<table width="100%" border="0" cellspacing="0" cellpadding="2"><tr><td colspan="2"><font face="Verdana,Arial" size="2"><b>Related Articles</b></font></td></tr>
{related}
</table><br>
<table width="100%" border="0" cellspacing="1" cellpadding="4"><tr><td bgcolor="#D9D2BC"><font face="Verdana,Arial" size="2"><b>Viewing Comments 1 - 2 of 2</b></font></td></tr>
{voices}
<tr><td><form action="/post"><font face="Verdana,Arial" size="1"><b>Post a Comment</b><br>{p.say("comment_terms")}<br>Name: <input type="text" size="20"><br><textarea rows="4" cols="40"></textarea><br><input type="submit" value="Post"></font></form></td></tr></table>
</td></tr>
</table>
</td>
<td width="170" valign="top">
<table width="170" border="0" cellspacing="0" cellpadding="4">
<tr><td bgcolor="#5B1A1A"><font face="Verdana,Arial" size="1" color="#FFFFFF"><b>TODAY'S TOP STORIES</b></font></td></tr>
{top}
<tr><td bgcolor="#5B1A1A"><font face="Verdana,Arial" size="1" color="#FFFFFF"><b>IN OTHER NEWS</b></font></td></tr>
<tr><td>{more}</td></tr>
<tr><td bgcolor="#5B1A1A"><font face="Verdana,Arial" size="1" color="#FFFFFF"><b>WEB POLL</b></font></td></tr>
<tr><td><form action="/poll"><font face="Verdana,Arial" size="1">{p.say("poll")}<br>{each(p.list("poll_options"), lambda o: f'<input type="radio" name="p">{o}<br>')}<input type="submit" value="Vote"> <a href="/results">View Results</a></font></form></td></tr>
<tr><td align="center"><img src="/ads/springbreak.gif" width="120" height="240" alt="Spring Break"></td></tr>
</table>
</td>
</tr>
<tr><td colspan="3" align="center" bgcolor="#D9D2BC"><font face="Verdana,Arial" size="1">&copy; Copyright {p.now.year} {p.site}. {p.say("copyright")}<br>Powered by Campus Press Partner | <a href="/privacy">Privacy Policy</a> | <a href="/network">Network Affiliates</a></font></td></tr>
</table>
</body>
</html>"""
