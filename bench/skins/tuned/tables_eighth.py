"""Tables in tables, as the first systems for news set them."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=141,
    kind="tables",
    language="nl",
    site="Weekblad De Grift",
    address="http://www.weekbladdegrift.example/web/artikel.nsf/alle/{id}?OpenDocument",
    year=2003,
    precision="day",
    section=True,
    standfirst=True,
)
def set_database_form(p: Sheet) -> str:
    """A Dutch weekly out of an office database: a view with twisties at the left, section, day and writer as labelled rows of a form over the headline, everything in fonts, links to other documents as rows with an icon, buttons to the next document, the release of the database in the foot."""
    photo = '<table border="0" cellspacing="0" cellpadding="2" align="right" width="200"><tr><td><img src="/web/foto.nsf/{file}?OpenElement" width="200"></td></tr><tr valign="top"><td bgcolor="#E0E0E0"><font size="1" face="Verdana">{caption}</font><br><font size="1" face="Verdana" color="#808080">Foto: {credit}</font></td></tr></table>'
    label = '<tr valign="top"><td width="90"><b><font size="1" color="#000080" face="Verdana">{}</font></b></td><td width="360"><font size="1" face="Verdana">{}</font></td></tr>'
    rows = (
        label.format("Rubriek:", p.section)
        + p.when("{dd}-{mm}-{yyyy}", label.format("Geplaatst:", "{}"))
        + p.names(label.format("Auteur:", "{}"), ", ", " en ")
    )
    view = each(
        p.list("sections"),
        lambda s: (
            f'<tr valign="top"><td><a href="/web/artikel.nsf/rubriek?OpenView&amp;Expand=1"><img src="/icons/expand.gif" border="0" height="16" width="16" alt="Toon details van {s}"></a><b><font size="2">{s}</font></b></td></tr>'
        ),
    )
    newest = each(
        p.others[:7],
        lambda t: (
            f'<tr valign="top"><td><font size="1" face="Verdana">{p.tell(t.moment, "{dd}-{mm}")}</font></td><td><font size="1" face="Verdana"><a href="{t.href}">{t.headline}</a></font></td></tr>'
        ),
    )
    links = each(
        p.related,
        lambda t: (
            f'<tr><td><img src="/icons/doclink.gif" width="15" height="13"></td><td><font size="2" face="Verdana"><a href="{t.href}">{t.headline}</a></font> <font size="1">({p.tell(t.moment, "{dd}-{mm}-{yyyy}")})</font></td></tr>'
        ),
    )
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<html>
<head>
<title>{p.site}: {p.headline}</title>
<script language="JavaScript" type="text/javascript"><!--
document._domino_target = "_self";
// --></script>
</head>
<body text="#000000" bgcolor="#FFFFFF"><form action="">
<table width="760" border="0" cellspacing="0" cellpadding="0"><tr bgcolor="#000080"><td width="560"><a href="/"><img src="/web/beeld.nsf/kop.gif?OpenImageResource" border="0" alt="{p.site}"></a></td><td align="right"><font color="#FFFFFF" size="1" face="Verdana">{p.tell(p.now, "{weekday} {d} {month} {yyyy}")}<br>{p.say("issue", n=p.random.randrange(20, 70))}, nr. {p.random.randrange(1, 52)}</font></td></tr></table>
<table width="760" border="0" cellspacing="4" cellpadding="0"><tr valign="top"><td width="150"><table border="0" cellspacing="0" cellpadding="2">{view}</table><br><font size="1" face="Verdana"><b>{p.say("newsletter")}</b><br>{p.say("newsletter_text")}</font><br><input name="mail" size="14"> <input type="submit" value="Ja"></td>
<td width="450"><table border="0" cellspacing="0" cellpadding="0">{rows}</table><hr width="100%" size="1">
<font size="4" color="#000080" face="Verdana"><b>{p.headline}</b></font><br><br>{p.lead(photo)}<b><font size="2" face="Verdana">{p.standfirst}</font></b><br><br>
{p.text('<font size="2" face="Verdana">{}</font><br><br>', '<b><font size="2" color="#000080" face="Verdana">{}</font></b><br>', '<i><font size="2" face="Verdana">{}</font></i><br><br>', '<li type="disc"><font size="2" face="Verdana">{}</font>', "<ul>{}</ul>", photo)}
<hr width="100%" size="1"><table border="0"><tr><td colspan="2"><b><font size="2" face="Verdana">{p.say("related")}:</font></b></td></tr>{links}</table><br><a href="?OpenDocument&amp;Prev"><font size="1">&lt; Vorig document</font></a> | <a href="?OpenDocument&amp;Next"><font size="1">Volgend document &gt;</font></a> | <a href="javascript:window.print()"><font size="1">Afdrukken</font></a></td>
<td width="160" bgcolor="#F4F4E8"><font size="2" face="Verdana"><b>{p.say("latest")}</b></font><table border="0">{newest}</table><br><font size="1" face="Verdana"><b>{p.say("poll")}</b><br>{each(p.list("poll_options"), lambda o: f'<input type="radio" name="s">{o}<br>')}</font></td></tr></table>
<hr><font size="1" face="Verdana">&copy; 1998-{p.now.year} {p.site}. {p.say("copyright")}. Vragen aan de <a href="mailto:webmeester@weekbladdegrift.example">webmeester</a>. Databank versie 5.0.{p.random.randrange(2, 12)}</font></form></body></html>"""


@skin(
    number=142,
    kind="tables",
    language="id",
    site="kabarsiang",
    address="http://www.kabarsiang.example/peristiwa/{yyyy}/{id}.shtml",
    year=2002,
    zone=420,
    kicker=True,
)
def set_first_portal(p: Sheet) -> str:
    """An Indonesian portal of the first years: sections as one line of links, kicker, headline, "Reporter" and the clock with slashes and its zone as lines between breaks, unclosed paragraphs, the desk's letters in brackets at the end, further stories with bullets, letters of readers in a table, a column of the day's headlines with clocks first."""
    photo = '<table width="210" align="left" cellpadding="3"><tr><td><img src="/images/{file}" width="200" border="1"><br><span class="kecil">{caption} <i>({credit})</i></span></td></tr></table>'
    newest = each(
        p.others[:6],
        lambda t: (
            f'<tr><td bgcolor="#ffffff"><font face="arial" size="1" color="#cc0000">{p.tell(t.moment, "{dd}/{mm} {HH}:{MM} WIB")}</font><br><a href="{t.href}"><font face="arial" size="2">{t.headline}</font></a></td></tr>'
        ),
    )
    related = each(
        p.related,
        lambda t: f'<img src="/images/bullet.gif"> <a href="{t.href}" class="terkait">{t.headline}</a><br>',
    )
    letters = each(
        p.comments(3),
        lambda c: (
            f'<tr bgcolor="#eeeeee"><td><b>{c.reader}</b> <font size="1">{p.tell(c.moment, "{dd}/{mm}/{yyyy} {HH}:{MM}")}</font></td></tr><tr><td><font size="2">{c.text}</font></td></tr>'
        ),
    )
    desk = p.random.choice(("aan/bdi", "nrl", "gah/has", "tis"))
    return f"""<HTML><HEAD><TITLE>{p.site} : {p.headline}</TITLE></HEAD><BODY bgcolor=#ffffff topmargin=0 leftmargin=0>
<TABLE width=770 cellpadding=0 cellspacing=0 border=0><TR><TD><A href="/"><IMG src="/images/logo.gif" border=0></A></TD><TD align=right><IMG src="/iklan/banner468.gif" width=468 height=60 border=0></TD></TR><TR bgcolor=#003366><TD colspan=2><FONT face=arial size=1 color=#ffffff>&nbsp;{" | ".join(f'<A href="/x/"><FONT color="#ffffff">{s}</FONT></A>' for s in p.list("sections"))} | <A href="/wap">WAP</A> | <A href="/sms">SMS</A></FONT></TD></TR></TABLE>
<TABLE width=770 cellpadding=4 cellspacing=0 border=0><TR valign=top><TD width=180 bgcolor=#dddddd><TABLE width=170 cellpadding=3 cellspacing=1>
<tr><td bgcolor="#003366"><font face="arial" size="2" color="#ffffff"><b>{p.say("latest")}</b></font></td></tr>{newest}</TABLE></TD>
<TD width=430><FONT face="arial" size=1>{p.tell(p.now, "{weekday}, {dd}/{mm}/{yyyy}")} &nbsp; <A href="/indeks">indeks berita</A></FONT><HR size=1>
<FONT face="arial" size=2 color="#cc0000"><B>{p.kicker}</B></FONT><BR><FONT face="arial" size=4><B>{p.headline}</B></FONT><BR>
{p.names('<FONT face="arial" size=1 color="#666666">Reporter: {}</FONT><BR>', ", ", " &amp; ")}{p.lead(photo)}<FONT face="arial" size=2>{p.when("{weekday}, {dd}/{mm}/{yyyy} {HH}:{MM} WIB", '<FONT size=1 color="#003366">{}</FONT>')}
{p.text("<P>{}", "<P><B>{}</B>", "<P>{}", "<LI>{}", "<UL>{}</UL>", photo)}<P></FONT><FONT face="arial" size=1>({desk})</FONT><BR><BR>
<TABLE width="100%" bgcolor="#ffffcc"><TR><TD><FONT face="arial" size=2><B>{p.say("related")}:</B><BR>{related}</FONT></TD></TR></TABLE><BR><FONT face="arial" size=1><A href="/kirim"><IMG src="/images/mail.gif" border=0> Kirim ke teman</A> <A href="/cetak"><IMG src="/images/print.gif" border=0> Versi cetak</A></FONT>
<TABLE width="100%" cellpadding=2><TR><TD bgcolor="#003366"><FONT color="#ffffff" size=2><B>{p.say("comments")}</B></FONT></TD></TR>{letters}<TR><TD><FONT size=1>{p.say("comment_terms")}</FONT></TD></TR></TABLE></TD>
<TD width=140><IMG src="/iklan/vertikal.gif" width=120 height=300><BR><FONT face="arial" size=2><B>{p.say("most_read")}</B><BR>{each(p.others[6:8], lambda t: f'<A href="{t.href}">{t.headline}</A><BR><BR>')}</FONT><FONT face="arial" size=1>Kurs: US$ 1 = Rp {p.random.randrange(8500, 9900)}<BR>{p.say("weather")}</FONT></TD></TR></TABLE>
<CENTER><FONT face="arial" size=1><A href="/tentang">Tentang kami</A> | <A href="/iklan">Info iklan</A> | <A href="/karir">Karir</A><BR>Copyright &copy; {p.now.year} {p.site}.example. {p.say("copyright")}<BR>{p.say("about_site")}</FONT></CENTER></BODY></HTML>"""
