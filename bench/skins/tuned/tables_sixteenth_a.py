"""A Polish county's weekly of the first years of the century, typed into a script of its webmaster's."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=308,
    kind="tables",
    language="pl",
    site="Echo Wierzbnicy",
    address="http://www.echowierzbnicy.example/index.php?dzial=art&nr={id}",
    year=2004,
    kicker=True,
    section=True,
)
def set_county_weekly(p: Sheet) -> str:
    """A Polish county's weekly: capitals for all elements, today with its namedays and the number of who is online, a column of sections, a counter, a poll and a form to log in, rubric and line above in small bold fonts, headline in a cell of class "tytul", the picture in a table at the right with its line under it, paragraphs that nobody closes, other stories on the subject as a table in the text's cell, writers, day with strokes, clock with seconds and readings as small last row under a rule, voices as pairs of rows, dated notes of the newest at the right, banners of shops with days of sale."""
    photo = '<TABLE ALIGN="right" WIDTH="230" BORDER="0" CELLPADDING="4"><TR><TD BGCOLOR="#E8E8E8"><IMG SRC="foto/{file}" WIDTH="220" BORDER="1"><BR><FONT SIZE="1" FACE="Verdana">{caption}<BR>Fot. {credit}</FONT></TD></TR></TABLE>'
    text = p.text(
        '<P ALIGN="justify">{}',
        '<P><FONT COLOR="#003366"><B>{}</B></FONT>',
        '<P ALIGN="justify"><I>{}</I>',
        "<LI>{}",
        "<UL>{}</UL>",
        photo,
    )
    who = p.names("<B>{}</B>", ", ", " i ")
    when = p.when("{yyyy}-{mm}-{dd} {HH}:{MM}:{SS}", "dodano: {}")
    reads = f"przeczytano: {p.random.randrange(40, 3000)} razy"
    foot = " | ".join(part for part in (who, when, reads) if part)
    font = '<FONT SIZE="2" FACE="Verdana">'
    subject = f'<TABLE WIDTH="100%" BORDER="0" CELLPADDING="3" BGCOLOR="#F2F2E6"><TR><TD>{font}<B>{p.say("related")}:</B><BR>{each(p.related, lambda t: f"""&raquo; <A href="{t.href}">{t.headline}</A> <FONT SIZE="1">[{p.tell(t.moment, "{yyyy}-{mm}-{dd}")}]</FONT><BR>""")}</FONT></TD></TR></TABLE>'
    voices = each(
        p.comments(3),
        lambda c: (
            f'<TR BGCOLOR="#DDE6EE"><TD><FONT SIZE="1" FACE="Verdana"><B>{c.reader}</B></FONT></TD><TD ALIGN="right"><FONT SIZE="1" FACE="Verdana">{p.tell(c.moment, "{yyyy}-{mm}-{dd} {HH}:{MM}:{SS}")}</FONT></TD></TR><TR><TD COLSPAN="2"><FONT SIZE="2" FACE="Verdana">{c.text}</FONT></TD></TR>'
        ),
    )
    return f"""<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8"><TITLE>..:: {p.site} ::..</TITLE></HEAD><BODY BGCOLOR="#FFFFFF" TOPMARGIN="0" LEFTMARGIN="0"><CENTER><TABLE WIDTH="780" BORDER="0" CELLSPACING="0" CELLPADDING="0"><TR><TD WIDTH="300"><A href="index.php"><IMG SRC="gfx/logo.gif" BORDER="0" ALT="{p.site}"></A></TD><TD><A href="http://meble.example"><IMG SRC="banery/meble.gif" WIDTH="468" HEIGHT="60" BORDER="0"></A></TD></TR><TR BGCOLOR="#003366"><TD COLSPAN="2"><FONT SIZE="1" FACE="Verdana" COLOR="#FFFFFF">&nbsp;Dziś jest {p.tell(p.now, "{weekday}, {d} {month} {yyyy}")} r. Imieniny: Haliny, Mariana&nbsp;&nbsp;&nbsp;Osób on-line: {p.random.randrange(1, 30)}</FONT></TD></TR></TABLE>
<TABLE WIDTH="780" BORDER="0" CELLSPACING="0" CELLPADDING="0"><TR VALIGN="top"><TD WIDTH="140" BGCOLOR="#EEF2F6"><TABLE WIDTH="140" BORDER="0" CELLPADDING="3"><TR><TD BGCOLOR="#6688AA"><FONT SIZE="1" FACE="Verdana" COLOR="#FFFFFF"><B>MENU</B></FONT></TD></TR>{each(p.list("sections"), lambda s: f'<TR><TD>{font}<A href="index.php?dzial=x">{s}</A></FONT></TD></TR>')}<TR><TD>{font}<A href="index.php?dzial=ogloszenia">Ogłoszenia drobne</A></FONT></TD></TR><TR><TD>{font}<A href="index.php?dzial=ksiega">Księga gości</A></FONT></TD></TR><TR><TD BGCOLOR="#6688AA"><FONT SIZE="1" FACE="Verdana" COLOR="#FFFFFF"><B>LOGOWANIE</B></FONT></TD></TR><TR><TD><FORM><INPUT SIZE="10" NAME="login"><BR><INPUT TYPE="password" SIZE="10"><BR><INPUT TYPE="submit" VALUE="Zaloguj"></FORM></TD></TR><TR><TD BGCOLOR="#6688AA"><FONT SIZE="1" FACE="Verdana" COLOR="#FFFFFF"><B>SONDA</B></FONT></TD></TR><TR><TD>{font}{p.say("poll")}<BR>{each(p.list("poll_options"), lambda o: f"<INPUT TYPE=radio> {o}<BR>")}<INPUT TYPE="submit" VALUE="Głosuj"></FONT></TD></TR><TR><TD>{font}Licznik odwiedzin:<BR><B>{p.random.randrange(10000, 900000)}</B><BR>od 1 marca 2001</FONT></TD></TR></TABLE></TD>
<TD WIDTH="460"><TABLE WIDTH="460" BORDER="0" CELLPADDING="6" CELLSPACING="0"><TR><TD><FONT SIZE="1" FACE="Verdana" COLOR="#996600"><B>{p.section}</B></FONT></TD></TR><TR><TD><FONT SIZE="2" FACE="Verdana" COLOR="#666666"><B>{p.kicker}</B></FONT></TD></TR><TR><TD CLASS="tytul"><FONT SIZE="4" FACE="Georgia">{p.headline}</FONT></TD></TR><TR><TD>{font}{p.lead(photo)}{p.add_rest(text, photo)}</FONT><BR>{subject}</TD></TR><TR><TD><HR SIZE="1" NOSHADE><FONT SIZE="1" FACE="Verdana">{foot}</FONT></TD></TR><TR><TD ALIGN="center"><FONT SIZE="1" FACE="Verdana"><A href="javascript:window.print()">[drukuj]</A> <A href="index.php?dzial=polec">[poleć znajomemu]</A> <A href="javascript:history.back()">[powrót]</A></FONT></TD></TR></TABLE>
<TABLE WIDTH="460" BORDER="0" CELLPADDING="3" CELLSPACING="1"><TR><TD COLSPAN="2" BGCOLOR="#6688AA"><FONT SIZE="1" FACE="Verdana" COLOR="#FFFFFF"><B>{p.say("comments")}</B></FONT></TD></TR>{voices}<TR><TD COLSPAN="2"><FORM><FONT SIZE="1" FACE="Verdana">{p.say("comment_form")}:<BR>Podpis: <INPUT SIZE="20"><BR><TEXTAREA COLS="45" ROWS="4"></TEXTAREA><BR><INPUT TYPE="submit" VALUE="{p.say("send")}"><BR>Redakcja nie odpowiada za treść komentarzy.</FONT></FORM></TD></TR></TABLE></TD>
<TD WIDTH="180" BGCOLOR="#F7F7F0"><TABLE WIDTH="180" BORDER="0" CELLPADDING="4"><TR><TD BGCOLOR="#6688AA"><FONT SIZE="1" FACE="Verdana" COLOR="#FFFFFF"><B>{p.say("latest")}</B></FONT></TD></TR>{each(p.others[:5], lambda t: f'<TR><TD><FONT SIZE="1" FACE="Verdana">{p.tell(t.moment, "{yyyy}-{mm}-{dd}")}<BR><A href="{t.href}"><B>{t.headline}</B></A><BR>{t.summary} <A href="{t.href}">więcej...</A></FONT></TD></TR>')}<TR><TD ALIGN="center"><IMG SRC="banery/obuwie.gif" BORDER="0"><BR><FONT SIZE="1" FACE="Verdana">WYPRZEDAŻ OBUWIA<BR>do {p.tell(p.now, "{dd}.{mm}.{yyyy}")}</FONT></TD></TR><TR><TD BGCOLOR="#6688AA"><FONT SIZE="1" FACE="Verdana" COLOR="#FFFFFF"><B>W KIOSKACH</B></FONT></TD></TR><TR><TD ALIGN="center"><IMG SRC="gfx/okladka.jpg" WIDTH="120"><BR><FONT SIZE="1" FACE="Verdana">{p.say("issue", n=p.random.randrange(4, 52))}</FONT></TD></TR></TABLE></TD></TR></TABLE>
<TABLE WIDTH="780" BORDER="0" CELLPADDING="4"><TR><TD BGCOLOR="#003366" ALIGN="center"><FONT SIZE="1" FACE="Verdana" COLOR="#FFFFFF">Copyright &copy; 2001-{p.now.year} {p.site}. {p.say("copyright")}<BR>Redakcja: ul. Młyńska 8, tel. 000 00 00, webmaster: Kuba</FONT></TD></TR></TABLE></CENTER></BODY></HTML>"""
