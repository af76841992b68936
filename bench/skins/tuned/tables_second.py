"""Portals of the table era."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=41,
    kind="tables",
    language="en",
    site="Selwyn Interactive",
    address="http://www.selwyninteractive.example/{section}/{yyyy}/story{id}/index.html",
    year=1999,
    zone=0,
    section=True,
)
def set_web_posted(p: Sheet) -> str:
    """A broadcaster's early site: the section's name as a picture's neighbour, "Web posted at" over two lines, "In this story" links, boxes of pictures in the text."""
    photo = '<table width="200" align="right" border="0"><tr><td><img src="/images/{file}" width="200" height="150" hspace="4"></td></tr><tr><td><font size="2"><i>{caption}</i></font></td></tr></table>'
    bar = each(p.list("sections"), lambda s: f'<a href="/{s.upper()}/index.html"><font size="-1">{s}</font></a><br>')
    inside = '<table cellpadding="5" border="1" align="left"><tr><td><font size="-1"><b>In this story:</b><br><a href="#1">What was said</a><br><a href="#r">Where to look</a></font></td></tr></table>'
    return f"""<HTML><HEAD><TITLE>{p.site} - {p.headline}</TITLE></HEAD><BODY BGCOLOR="#FFFFFF"><A NAME="top"></A><TABLE BORDER=0 WIDTH=640><TR><TD VALIGN=TOP WIDTH=130 BGCOLOR="#000066">
<A HREF="/"><IMG SRC="/logo.gif" ALT="{p.site}"></A><BR>{bar}<HR><FONT SIZE="-1">QUICK NEWS<BR>{each(p.others[:5], lambda t: f'<a href="{t.href}">{t.headline}</a><br>')}</FONT></TD>
<TD VALIGN=TOP WIDTH=490><TABLE WIDTH="100%"><TR><TD><FONT FACE="Arial" COLOR="#cc0000"><B>{p.section}</B></FONT></TD><TD ALIGN=RIGHT><FONT SIZE="-1">{p.say("weather")}</FONT></TD></TR></TABLE>
<H2>{p.headline}</H2>{p.lead(photo)}{p.when("{month} {d}, {yyyy}", "<FONT SIZE='-1'>{}<BR>")}{p.when("{h}:{MM} {half} GMT", "Web posted at: {}</FONT><BR>")}
{inside}{p.names("<P><I>From {}</I></P>")}
{p.text("<P>{}", "<H3>{}</H3>", "<BLOCKQUOTE>{}</BLOCKQUOTE>", "<LI>{}", "<UL>{}</UL>", photo)}
<BR CLEAR=ALL><A NAME="r"></A><TABLE WIDTH="100%" BGCOLOR="#cccccc"><TR><TD><FONT SIZE="-1"><B>{p.say("related").upper()}:</B></FONT></TD></TR></TABLE>
<UL>{each(p.related, lambda t: f"<LI><a href='{t.href}'>{t.headline}</A><BR>{p.tell(t.moment, '{month} {d}, {yyyy}')}")}</UL>
<FONT SIZE="-1"><B>LATEST HEADLINES</B></FONT><UL>{each(p.others[5:8], lambda t: f'<li><a href="{t.href}">{t.headline}</a> - {p.tell(t.moment, "{month} {d}, {yyyy}")}')}</UL>
<CENTER><FONT SIZE="-1">&copy; {p.now.year} {p.site}, Inc.<BR>{p.say("copyright")}<BR>Last page build {p.tell(p.now, "{mm}-{dd}-{yy} {HH}:{MM}")}</FONT></CENTER></TD></TR></TABLE></BODY></HTML>"""


@skin(
    number=42,
    kind="tables",
    language="ru",
    site="Портал Заречья",
    address="http://portal-zarechye.example/index.php?newsid={id}",
    year=2009,
    captions=False,
    section=True,
)
def set_engine(p: Sheet) -> str:
    """A Russian portal engine: picture-framed tables, headline in a cell's span, poster, time and counter in one line with bars, the writer under the text."""
    other = each(p.related, lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')
    poster = p.random.choice(("admin", "redaktor", "Редакция"))
    return f"""<html><head><title>{p.headline} &raquo; {p.site}</title></head><body><table width="960" cellspacing="0" align="center"><tr><td background="/templates/Default/images/head.gif"><a href="/">{p.site}</a></td><td align="right">{p.tell(p.now, "{d} {month} {yyyy}, {weekday}")}</td></tr></table>
<table width="960" align="center"><tr valign="top"><td width="200"><table width="100%"><tr><td class="mtitle">Навигация</td></tr>{each(p.list("sections"), lambda s: f'<tr><td><a class="menu" href="/x/">{s}</a></td></tr>')}</table>
<table width="100%"><tr><td class="mtitle">Календарь</td></tr><tr><td>{p.tell(p.now, "{month} {yyyy}")} {each(range(1, 29), lambda n: f"<a href='/d/{n}/'>{n}</a>")}</td></tr></table>
<table width="100%"><tr><td class="mtitle">{p.say("poll")}</td></tr>{each(p.list("poll_options"), lambda o: f'<tr><td><input type="radio"> {o}</td></tr>')}</table></td>
<td width="560"><span class="speedbar"><a href="/">{p.site}</a> &raquo; <a href="/x/">{p.section}</a> &raquo; {p.headline}</span>
<table width="100%"><tr><td class="tl"></td><td class="tm"><span class="ntitle">{p.headline}</span></td><td class="tr"></td></tr><tr><td></td><td class="slink"><a href="/user/{poster}/">{poster}</a>{p.when("{d}-{mm}-{yyyy}, {HH}:{MM}", " | {}")} | {p.say("views")}: {p.random.randrange(90, 9000)}</td><td></td></tr>
<tr><td></td><td class="news"><div id="news-id-7" style="display:inline;">{p.lead('<img src="/uploads/posts/{file}" align="left" style="border: none;">')}{p.text("{}<br /><br />", "<b>{}</b><br /><br />", "<i>{}</i><br /><br />", "- {}<br />", "{}<br />")}{p.names("<div align='right'><b>Текст: {}</b></div>")}</div></td><td></td></tr>
<tr><td></td><td class="slink"><a href="#">{p.say("comments")} (3)</a> <a href="#">{p.list("share")[1]}</a> Рейтинг: {p.random.randrange(1, 6)}</td><td></td></tr></table>
<table width="100%"><tr><td class="mtitle">Другие новости по теме:</td></tr><tr><td class="related"><ul>{other}</ul></td></tr></table>
{each(enumerate(p.comments(3)), lambda n: f'<table width="100%"><tr><td>#{n[0] + 1} написал: <b>{n[1].reader}</b> ({p.tell(n[1].moment, "{d} {month} {yyyy} {HH}:{MM}")})</td></tr><tr><td><div>{n[1].text}</div></td></tr></table>')}
<table width="100%"><tr><td>Информация</td></tr><tr><td>{p.say("comment_terms")}</td></tr></table></td>
<td width="200"><table width="100%"><tr><td class="mtitle">{p.say("most_read")}</td></tr>{each(p.others[:6], lambda t: f'<tr><td>&raquo; <a href="{t.href}">{t.headline}</a></td></tr>')}</table><table width="100%"><tr><td class="mtitle">Архив новостей</td></tr><tr><td>{each(range(1, 7), lambda m: f"<a href='/{p.now.year}/{m}/'>{p.list('months')[int(str(m)) - 1]} {p.now.year} ({p.random.randrange(9, 99)})</a><br>")}</td></tr></table></td></tr></table>
<center>Copyright &copy; 2004-{p.now.year} {p.say("copyright")}</center></body></html>"""
