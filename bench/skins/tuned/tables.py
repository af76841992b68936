"""Portals of the table era."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=1,
    kind="tables",
    language="en",
    site="Harrowby Courier",
    address="http://www.harrowbycourier.example/news/article.asp?id={id}",
    year=2003,
    section=True,
)
def set_font_tables(p: Sheet) -> str:
    """ASP, nested tables, `<font>` for all, paragraphs by double breaks, the headline in bold."""
    row = '<tr><td bgcolor="#003366"><font face="Arial" size="1"><a href="/{0}.asp"><b>{1}</b></a></font></td></tr>'
    menu = "\n".join(row.format(at, name) for at, name in enumerate(p.list("sections")))
    side = each(
        p.others[:6],
        lambda t: (
            f'<tr><td><font size="1" color="#990000">{p.tell(t.moment, "{mm}/{dd}/{yyyy}")}</font><br>'
            f'<font size="2"><a href="{t.href}">{t.headline}</a></font></td></tr>'
        ),
    )
    picture = (
        '<table align="right" width="210" cellpadding="4"><tr><td><img src="/images/{file}" width="200" height="140">'
        '</td></tr><tr><td><font face="Arial" size="1">{caption}</font></td></tr></table>'
    )
    related = each(
        p.related,
        lambda t: (
            f'<font size="2">&#149; <a href="{t.href}">{t.headline}</a> '
            f"({p.tell(t.moment, '{mm}/{dd}/{yyyy}')})</font><br>"
        ),
    )
    poll = each(p.list("poll_options"), lambda o: f'<input type="radio" name="o">{o}<br>')
    return f"""<HTML><HEAD><TITLE>{p.site}: {p.headline}</TITLE></HEAD>
<BODY BGCOLOR=#FFFFFF TOPMARGIN=0>
<TABLE WIDTH=760 BORDER=0 ALIGN=CENTER><TR><TD><IMG SRC="/images/logo.gif" ALT="{p.site}"></TD>
<TD ALIGN=RIGHT><FONT FACE=Arial SIZE=1>{p.tell(p.now, "{weekday}, {month} {d}, {yyyy} {h}:{MM} {half}")}<BR>
{p.say("weather")}</FONT></TD></TR></TABLE>
<TABLE WIDTH=760 BORDER=0 ALIGN=CENTER><TR VALIGN=TOP>
<TD WIDTH=120><TABLE>{menu}</TABLE></TD>
<TD WIDTH=440><FONT FACE=Arial SIZE=1><A HREF="/">{p.say("home")}</A> &gt; <A HREF="/x.asp">{p.section}</A></FONT><BR>
<FONT FACE="Times New Roman" SIZE=5><B>{p.headline}</B></FONT><BR>
{p.names("<FONT FACE=Arial SIZE=2><I>By {}</I></FONT><BR>")}
{p.when("{month} {d}, {yyyy} - {h}:{MM} {half}", "<FONT FACE=Arial SIZE=1 COLOR=#666666>{}</FONT><BR>")}<BR>
{p.lead(picture)}
<FONT FACE=Arial SIZE=2>
{p.text("{}<br><br>", "<b>{}</b><br><br>", "<i>{}</i><br><br>", "- {}<br>", "{}<br>")}
</FONT>
<HR NOSHADE SIZE=1><FONT FACE=Arial SIZE=2><B>{p.say("related")}</B></FONT><BR>
{related}
<BR><FONT FACE=Arial SIZE=1>[<A HREF="/print.asp">{p.list("share")[1]}</A>] [<A HREF="/mail.asp">{p.list("share")[2]}</A>]
{p.random.randrange(90, 9000)} {p.say("views")}</FONT>
</TD>
<TD WIDTH=180 BGCOLOR=#EEEEEE><FONT FACE=Arial SIZE=2><B>{p.say("latest")}</B></FONT><TABLE>{side}</TABLE>
<FONT FACE=Arial SIZE=2><B>On TV tonight</B><BR>7:30 pm Quiz of the Coast<BR>9:00 pm Film: The Long Pier (1962)</FONT>
<FORM><FONT FACE=Arial SIZE=2><B>{p.say("poll")}</B><BR>{poll}<INPUT TYPE=SUBMIT></FONT></FORM></TD>
</TR></TABLE>
<CENTER><FONT FACE=Arial SIZE=1>&copy; 1998-{p.now.year} {p.site}. {p.say("copyright")}</FONT></CENTER>
</BODY></HTML>"""


@skin(
    number=2,
    kind="tables",
    language="es",
    site="Portal del Valle",
    address="http://portaldelvalle.example/modules.php?name=News&file=article&sid={id}",
    year=2005,
    keywords=False,
    section=True,
    captions=False,
)
def set_nuke(p: Sheet) -> str:
    """PHP-Nuke: blocks left and right, the story in a box with its topic, "posted by" above, comments in tables."""
    poster = "admin"
    blocks = each(
        p.others[:5],
        lambda t: (
            f'<strong><big>&middot;</big></strong>&nbsp;<a href="{t.href}">{t.headline}</a> '
            f"({p.tell(t.moment, '{dd}/{mm}/{yy}')})<br>"
        ),
    )
    comments = each(
        p.comments(3),
        lambda c: (
            '<table width="100%" border="0"><tr bgcolor="#dddddd"><td><b>Re: </b> '
            f"{p.say('by').lower()} <b>{c.reader}</b> {p.tell(c.moment, '{d}-{mm}-{yyyy} {HH}:{MM}:{SS}')}"
            f"</td></tr><tr><td>{c.text}<br><br></td></tr></table>"
        ),
    )
    related = each(p.related, lambda t: f'<big>&middot;</big> <a href="{t.href}">{t.headline}</a><br>')
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head><title>{p.site} - {p.headline}</title></head><body>
<table width="100%" class="bgcolor1"><tr><td><a href="index.php">{p.site}</a></td>
<td align="right">{p.tell(p.now, "{weekday}, {d} de {month} de {yyyy}")}</td></tr></table>
<table width="100%" cellpadding="0"><tr valign="top"><td width="160">
<table class="block"><tr><td class="title">Menu</td></tr><tr><td class="content">{each(p.list("sections"), lambda s: f'<a href="modules.php?name={s}">{s}</a><br>')}</td></tr></table>
<table class="block"><tr><td class="title">{p.say("most_read")}</td></tr><tr><td class="content">{blocks}</td></tr></table>
</td><td>
<table border="0" cellpadding="8" width="100%"><tr><td class="bgcolor2"><font class="option"><b>{p.headline}</b></font><br>
<font class="content">{p.when("{weekday}, {d} {month} a las {HH}:{MM}:{SS}, {yyyy}", p.say("published") + " el {} por " + poster)}</font></td></tr>
<tr><td><a href="modules.php?name=Search&topic=3"><img src="images/topics/3.gif" align="right" alt="{p.section}"></a>
<font class="content">{p.names("<b>Por {}</b><br><br>")}
{p.text("{}<p>", "<b>{}</b><p>", "<i>{}</i><p>", "<li>{}", "<ul>{}</ul>")}
</font></td></tr></table>
<table width="100%"><tr><td class="title">{p.say("related")}</td></tr><tr><td>{related}
<big>&middot;</big> <a href="modules.php?name=Search&topic=3">{p.section}</a><br></td></tr></table>
<form action="modules.php"><select name="mode"><option>Sin comentarios</option><option>Anidado</option></select></form>
<b>{p.say("comments")}</b> (3)<br>{p.say("comment_terms")}
{comments}
</td></tr></table>
<center><font class="footmsg">{p.say("copyright")} PHP-Nuke Copyright &copy; {p.now.year - 1}. {p.random.random():.3f} s</font></center>
</body></html>"""


@skin(
    number=3,
    kind="tables",
    language="en",
    site="Muscat Road Express",
    address="http://www.muscatroadexpress.example/story.php?id={id}",
    year=2006,
    zone=330,
    related=True,
)
def set_posted_online(p: Sheet) -> str:
    """Sidebar first, headline in a coloured cell, byline and "Posted online" in one line, unclosed paragraphs, a box in the text's table."""
    box = (
        '<table width="180" align="left" bgcolor="#f4f4dd"><tr><td><b>E-NEWS</b><br>'
        + p.say("newsletter_text")
        + '<br><input size="12"></td></tr></table>'
    )
    photo = '<center><img src="/pics/{file}" border="1"><br><small>{caption} ({credit})</small></center>'
    return f"""<html><head><title>{p.headline}</title></head><body text="#000000" link="#cc0000"><table width="100%" cellspacing="0"><tr><td colspan="3" align="center"><a href="/"><img src="/mast.gif" alt="{p.site}"></a></td></tr>
<tr bgcolor="#cc0000"><td colspan="3"><font color="white" size="1">{" | ".join(f'<a href="/{s}.html"><font color="white">{s}</font></a>' for s in p.list("sections"))} | {p.tell(p.now, "{weekday}, {month} {d}, {yyyy}")}</font></td></tr>
<tr valign="top"><td width="150"><table width="100%">
<tr><td bgcolor="#999999"><b>TOP STORIES</b></td></tr>{each(p.others[:6], lambda t: f'<tr><td><a href="{t.href}"><font size="2">{t.headline}</font></a><br><font size="1">{p.tell(t.moment, "{weekday}, {month} {dd}, {yyyy}")}</font></td></tr>')}
<tr><td bgcolor="#999999"><b>VOTE</b></td></tr><tr><td>{p.say("poll")}{each(p.list("poll_options"), lambda o: f'<br><input type="radio">{o}')}</td></tr></table></td>
<td width="500"><table width="100%" cellpadding="6"><tr><td bgcolor="#ffffcc"><font size="5" face="Georgia">{p.headline}</font></td></tr>
<tr><td><font size="1" color="#555555">{p.names("<b>{}</b>", ", ", ", ", house=True)}{p.when("{weekday}, {month} {dd}, {yyyy} at {HH}{MM} hrs IST (GMT+5:30)", "<br>Posted online: {}")}</font></td></tr>
<tr><td>{p.lead(photo)}{box}
{p.text("<p><font size='3'>{}</font>", "<p><font size='3'><b>{}</b></font>", "<p><font size='3'><i>{}</i></font>", "<li><font size='3'>{}</font>", "<ul>{}</ul>")}</td></tr>
<tr><td><form><b>Post your comments</b><br><font size="1">{p.say("comment_terms")}</font><br><textarea></textarea></form></td></tr></table></td>
<td width="160" bgcolor="#eeeeff"><b>MORE ON THIS</b><ul>{each(p.related, lambda t: f'<li><a href="{t.href}">{t.headline}</a>')}</ul></td></tr>
<tr><td colspan="3" align="center"><font size="1">&copy; {p.now.year}: {p.site} Ltd. {p.say("copyright")}</font></td></tr></table></body></html>"""


@skin(
    number=4,
    kind="tables",
    language="tr",
    site="Çınar Haber",
    address="http://www.cinarhaber.example/haber_detay.asp?haberID={id}",
    year=2007,
    section=True,
    standfirst=True,
)
def set_three_columns(p: Sheet) -> str:
    """Three columns of tables without one class; the time under the text beside the hit count; columnists with dates at the right."""
    photo = "<table border=0 align=left><tr><td><img src='resimler/{file}' width=250></td></tr><tr><td bgcolor=#dddddd><b>{caption}</b></td></tr></table>"
    columnists = each(
        p.others[:4],
        lambda t: (
            f"<tr><td><img src='y/{t.picture}' width=40></td><td><b>{t.author}</b><br><a href='{t.href}'>{t.headline}</a><br>{p.tell(t.moment, '{d} {month} {yyyy}')}</td></tr>"
        ),
    )
    return f"""<html><head><title>{p.site} - {p.section} - {p.headline}</title></head><body bgcolor=#ffffff>
<table width=980 align=center border=0><tr><td><img src=logo.gif></td><td align=right>{p.tell(p.now, "{d} {month} {yyyy} {weekday}")}<br>{p.say("weather")}</td></tr></table>
<table width=980 align=center border=0><tr>{each(p.list("sections"), lambda s: f"<td bgcolor=#003366><a href='kategori.asp?k={s}'><font color=white>{s}</font></a></td>")}</tr></table>
<table width=980 align=center border=0><tr valign=top><td width=180><table border=0><tr><td><b>{p.say("latest")}</b></td></tr>{each(p.others[4:8], lambda t: f"<tr><td>{p.tell(t.moment, '{HH}:{MM}')} <a href='{t.href}'>{t.headline}</a></td></tr>")}</table></td>
<td width=560><table border=0 width=100%><tr><td><a href='default.asp'>{p.say("home")}</a> » <a href='kategori.asp'>{p.section}</a></td></tr><tr><td><h2>{p.headline}</h2></td></tr><tr><td><b>{p.standfirst}</b></td></tr>
<tr><td>{p.lead(photo)}{p.text("{}<br><br>", "<b>{}</b><br><br>", "<i>{}</i><br><br>", "• {}<br>", "{}<br>")}{p.names("<b>{}</b><br>")}</td></tr>
<tr><td bgcolor=#eeeeee>{p.when("{dd}.{mm}.{yyyy} {HH}:{MM}", "Tarih: {} &nbsp; ")}Okunma: {p.random.randrange(90, 9000)}</td></tr>
<tr><td><b>DİĞER {p.section.upper()} HABERLERİ</b></td></tr>{each(p.related, lambda t: f"<tr><td>» <a href='{t.href}'>{t.headline}</a> ({p.tell(t.moment, '{dd}.{mm}.{yyyy}')})</td></tr>")}
<tr><td><b>{p.say("comments")}</b></td></tr>{each(p.comments(2), lambda c: f"<tr><td bgcolor=#f8f8f8><b>{c.reader}</b> - {p.tell(c.moment, '{dd}.{mm}.{yyyy} {HH}:{MM}:{SS}')}<br>{c.text}</td></tr>")}</table></td>
<td width=240><table border=0><tr><td colspan=2><b>YAZARLAR</b></td></tr>{columnists}</table></td></tr></table><center>{p.say("copyright")} {p.now.year}</center></body></html>"""
