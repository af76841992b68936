"""Portals of the table era."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


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
