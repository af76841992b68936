"""Pages laid out in tables, as before 2005."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=101,
    kind="tables",
    language="de",
    site="Altenmoorer Anzeiger",
    address="http://www.altenmoorer-anzeiger.example/artikel/{yyyy}/{id}.asp",
    year=2001,
    kicker=True,
    standfirst=True,
)
def set_strip_table(p: Sheet) -> str:
    """A German daily: a line "Artikel erschienen am" right above the kicker, the writer with a town in brackets after the standfirst, pictures in tables at the left with the credit in a row of its own, a ticker with clocks at the side, the theme's stories as rows with a short day."""
    photo = '<table width="210" align="left" border="0" cellspacing="0" cellpadding="4"><tr><td><img src="/bilder/{file}" width="200" border="1" alt=""></td></tr><tr><td align="right"><font face="Arial" size="1" color="#999999">Foto: {credit}</font></td></tr><tr><td bgcolor="#eeeeee"><font face="Arial" size="1"><b>{caption}</b></font></td></tr></table>'
    menu = each(
        p.list("sections"),
        lambda s: (
            f'<tr><td bgcolor="#003366"><font face="Arial" size="2"><a href="/x.asp"><font color="#ffffff">{s}</font></a></font></td></tr><tr><td height="1"><img src="/g/blind.gif" width="1" height="1"></td></tr>'
        ),
    )
    ticker = each(
        p.others[:6],
        lambda t: (
            f'<tr><td valign="top"><font face="Arial" size="1" color="#cc0000">{p.tell(t.moment, "{HH}:{MM}")}</font></td><td><font face="Arial" size="1"><a href="{t.href}">{t.headline}</a></font></td></tr>'
        ),
    )
    theme = each(
        p.related,
        lambda t: (
            f'<tr><td width="12" valign="top"><img src="/g/pfeil.gif" width="8" height="8"></td><td><font face="Arial" size="2"><a href="{t.href}">{t.headline}</a> ({p.tell(t.moment, "{d}.{m}.")})</font></td></tr>'
        ),
    )
    return f"""<html><head><title>{p.site} - {p.headline}</title></head><body bgcolor="#ffffff" topmargin="0" leftmargin="0" marginwidth="0" marginheight="0">
<table width="780" border="0" cellspacing="0" cellpadding="0"><tr><td width="470"><a href="/"><img src="/g/kopf.gif" width="460" height="60" border="0" alt="{p.site}"></a></td><td align="right" valign="bottom"><font face="Arial" size="1">{p.say("today")} {p.tell(p.now, "{weekday}, {d}. {month} {yyyy}")}<br>{p.say("weather")}</font></td></tr><tr><td colspan="2" bgcolor="#003366"><font face="Arial" size="1" color="#ffffff">&nbsp;Abo-Service | Anzeigenannahme | Archiv | Impressum</font></td></tr></table>
<table width="780" border="0" cellspacing="0" cellpadding="0"><tr><td width="130" valign="top"><table width="120" cellpadding="2" cellspacing="0">{menu}</table><br><form><font face="Arial" size="1">Suche<br><input type="text" size="9"> <input type="submit" value="Los"></font></form></td>
<td width="470" valign="top"><table width="460" border="0" cellspacing="0" cellpadding="3">{p.when("{d}. {month} {yyyy}, {HH}:{MM} Uhr", '<tr><td align="right"><font face="Arial" size="1">Artikel erschienen am {}</font></td></tr>')}<tr><td><font face="Arial" size="2" color="#003366"><b>{p.kicker}</b></font></td></tr><tr><td><font face="Times New Roman" size="5"><b>{p.headline}</b></font></td></tr><tr><td><font face="Arial" size="2"><b>{p.standfirst}</b></font></td></tr><tr><td>{p.names(f'<font face="Arial" size="2">Von {{}} ({p.story.place})</font>')}</td></tr></table>
<table width="460" border="0" cellspacing="0" cellpadding="3"><tr><td><font face="Times New Roman" size="3">{p.lead(photo)}{p.text("<p>{}", "<p><b>{}</b>", "<p><i>{}</i>", "<li>{}", "<ul>{}</ul>", photo)}</font></td></tr></table>
<table width="460" border="0" cellspacing="0" cellpadding="3"><tr bgcolor="#eeeeee"><td><font face="Arial" size="1"><a href="/druck.asp">Artikel drucken</a> | <a href="/mail.asp">Artikel versenden</a> | <a href="/brief.asp">Leserbrief schreiben</a> | <a href="#oben">nach oben</a></font></td></tr></table>
<table width="460" border="0" cellspacing="0" cellpadding="3"><tr><td colspan="2" bgcolor="#cccccc"><font face="Arial" size="2"><b>{p.say("related")}</b></font></td></tr>{theme}</table>
<table width="460" border="1" cellspacing="0" cellpadding="5"><tr><td><font face="Arial" size="2"><b>{p.say("poll")}</b><br>{each(p.list("poll_options"), lambda o: f'<input type="radio" name="u">{o}<br>')}<input type="submit" value="Abstimmen"> bisher {p.random.randrange(40, 900)} {p.say("votes")}</font></td></tr></table></td>
<td width="180" valign="top"><table width="175" border="0" cellspacing="0" cellpadding="3"><tr><td colspan="2" bgcolor="#cc0000"><font face="Arial" size="2" color="#ffffff"><b>Ticker</b></font></td></tr>{ticker}</table><table width="175" cellpadding="3"><tr><td bgcolor="#ffffcc"><font face="Arial" size="1"><b>{p.say("newsletter")}</b><br>{p.say("newsletter_text")}</font></td></tr></table><table width="175" cellpadding="3"><tr><td><font face="Arial" size="1"><b>Börse</b> DAX 5.{p.random.randrange(100, 999)} Stand {p.tell(p.now, "{HH}:{MM}")} Uhr</font></td></tr></table></td></tr></table>
<hr width="780" align="left" size="1" noshade><font face="Arial" size="1">&copy; {p.site} 1997-{p.now.year}. {p.say("copyright")}</font></body></html>"""


@skin(
    number=102,
    kind="tables",
    language="it",
    site="Il Corriere di Roccalta",
    address="http://www.corrierediroccalta.example/online/{section}/art{id}/art{id}.html",
    year=2000,
    precision="day",
    kicker=True,
    standfirst=True,
)
def set_bracketed_day(p: Sheet) -> str:
    """An Italian daily: sections as pictures at the left, a small line of capitals before the headline, paragraphs set in by spaces after single breaks, the day bold in brackets as last line of the story's cell, links on the theme in a coloured table floating in the text."""
    photo = '<table width="160" align="right" cellspacing="0" cellpadding="2" border="0"><tr><td><img src="/foto/{file}" width="156" height="110" border="0"></td></tr><tr><td align="center"><font face="Arial, Helvetica" size="1">{caption}</font></td></tr></table>'
    theme = f'<table width="170" align="left" bgcolor="#ffe9b0" border="0" cellspacing="4" cellpadding="2"><tr><td><font face="Arial, Helvetica" size="1"><b>{p.say("related").upper()}</b></font></td></tr>{each(p.related, lambda t: f"<tr><td><font face=Arial size=1>&#149; <a href={t.href!r}>{t.headline}</a></font></td></tr>")}</table>'
    other = each(
        p.others[:5],
        lambda t: (
            f'<font face="Arial, Helvetica" size="1"><b>{t.section}</b><br><a href="{t.href}">{t.headline}</a><br>{p.tell(t.moment, "ore {HH}.{MM}")}<br><br></font>'
        ),
    )
    return f"""<HTML><HEAD><TITLE>{p.site}/{p.section}: {p.headline}</TITLE></HEAD><BODY BGCOLOR="#FFFFFF" LINK="#003399" VLINK="#663399">
<TABLE WIDTH=600 BORDER=0 CELLSPACING=0 CELLPADDING=0><TR><TD COLSPAN=3><A HREF="/"><IMG SRC="/img/testata.gif" WIDTH=600 HEIGHT=50 BORDER=0 ALT="{p.site}"></A></TD></TR><TR><TD COLSPAN=3 ALIGN=RIGHT BGCOLOR="#CCCCCC"><FONT FACE="Arial, Helvetica" SIZE=1>{p.tell(p.now, "{weekday} {d} {month} {yyyy} - aggiornato alle ore {HH}.{MM}")}&nbsp;</FONT></TD></TR>
<TR><TD WIDTH=100 VALIGN=TOP>{each(p.list("sections"), lambda s: f'<A HREF="/x/"><IMG SRC="/img/b.gif" BORDER=0 WIDTH=96 HEIGHT=18 ALT="{s}"></A><BR>')}<BR><FONT FACE="Arial, Helvetica" SIZE=1><A HREF="/cerca">Cerca</A><BR><A HREF="/forum">I forum</A><BR><A HREF="/posta">Scriveteci</A></FONT></TD>
<TD WIDTH=390 VALIGN=TOP><TABLE WIDTH=380 BORDER=0 CELLPADDING=4><TR><TD><FONT FACE="Arial, Helvetica" SIZE=2 COLOR="#990000"><B>{p.kicker}</B></FONT><BR>
<FONT FACE="Times" SIZE=6><B>{p.headline}</B></FONT><BR><BR><FONT FACE="Arial, Helvetica" SIZE=2><I>{p.standfirst}</I></FONT><BR><BR>
{p.names('<FONT FACE="Arial, Helvetica" SIZE=1>di <B>{}</B></FONT><BR><BR>')}{p.lead(photo)}<FONT FACE="Times" SIZE=3>{p.text("&nbsp;&nbsp;&nbsp;&nbsp;{}<BR>", "<BR><B>{}</B><BR>", "&nbsp;&nbsp;&nbsp;&nbsp;{}<BR>", "&nbsp;&nbsp;&nbsp;&nbsp;- {}<BR>", "{}", photo, {1: theme})}</FONT>
{p.when("{d} {month} {yyyy}", '<BR><FONT FACE="Arial, Helvetica" SIZE=2><B>({})</B></FONT><BR>')}</TD></TR></TABLE><CENTER><FONT FACE="Arial, Helvetica" SIZE=1><A HREF="/forum/1">Dite la vostra nel forum</A> | <A HREF="#top">Torna su</A></FONT></CENTER></TD>
<TD WIDTH=110 VALIGN=TOP BGCOLOR="#F4F4F4"><FONT FACE="Arial, Helvetica" SIZE=2><B>{p.say("latest")}</B></FONT><BR><BR>{other}<FONT FACE="Arial, Helvetica" SIZE=1><B>In edicola</B><BR>{p.say("issue", n=p.random.randrange(20, 300))}<BR><A HREF="/abbonati">Abbonatevi</A></FONT></TD></TR>
<TR><TD COLSPAN=3><HR NOSHADE SIZE=1><CENTER><FONT FACE="Arial, Helvetica" SIZE=1>&copy; {p.now.year} {p.site} - {p.say("copyright")}</FONT></CENTER></TD></TR></TABLE></BODY></HTML>"""
