"""Portals of the table era."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=81,
    kind="tables",
    language="pt",
    site="Correio da Foz",
    address="http://noticias.correiodafoz.example/ultnot/{yyyy}/{mm}/{dd}/ult{id}.jhtm",
    year=2003,
    kicker=True,
    section=True,
)
def set_provider_news(p: Sheet) -> str:
    """News of a Brazilian provider: day and clock opposite the section in a bar, the writer over the city, the credit above the picture and the caption in a grey cell below."""
    photo = '<table width="210" align="right" border="0" cellspacing="2" cellpadding="2"><tr><td align="right"><font face="Arial" size="1" color="#999999">{credit}</font></td></tr><tr><td><img src="http://img.correiodafoz.example/{file}" width="200" border="1"></td></tr><tr><td bgcolor="#E8E8E8"><font face="Arial" size="1">{caption}</font></td></tr></table>'
    who = p.names('<tr><td colspan="2"><font face="Arial" size="2"><b>{}</b>', ", ")
    city = f"<br>Em {p.story.place}</font><br>&nbsp;</td></tr>" if who else ""
    poll = f'<table width="170" bgcolor="#FFFFE0" cellpadding="3"><tr><td><font face="Arial" size="1"><b>Enquete</b><br>{p.say("poll")}<br>{each(p.list("poll_options"), lambda o: f"<input type=radio name=v>{o}<br>")}<input type="submit" value="votar"></font></td></tr></table>'
    return f"""<html><head><title>{p.site} - Últimas Notícias - {p.headline}</title></head><body bgcolor="#FFFFFF" topmargin="0" leftmargin="0" link="#003399" vlink="#663399"><table width="100%" bgcolor="#FFCC00" cellpadding="2" cellspacing="0"><tr><td><font face="Arial" size="1"><a href="/assine">ASSINE</a> | <a href="/batepapo">BATE-PAPO</a> | <a href="/busca">BUSCA</a> | <a href="/email">E-MAIL</a> | <a href="/indice">ÍNDICE</a></font></td><td align="right"><font face="Arial" size="1">{p.tell(p.now, "{weekday}, {d} de {month} de {yyyy}")}</font></td></tr></table>
<table width="770" border="0" cellpadding="0" cellspacing="0"><tr><td width="200"><a href="/"><img src="/i/logo.gif" alt="{p.site}" border="0"></a></td><td align="center"><img src="/ads/468.gif" width="468" height="60"></td></tr></table>
<table width="770" border="0" cellpadding="0" cellspacing="0"><tr valign="top"><td width="120" bgcolor="#F0F0F0">{each(p.list("sections"), lambda s: f'<font face="Arial" size="1"><img src="/i/seta.gif"> <a href="/ultnot/{s.lower()}/">{s}</a></font><br>')}<br><form action="/busca"><input name="q" size="8"><input type="submit" value="ok"></form></td><td width="10">&nbsp;</td>
<td width="450"><table width="450" border="0" cellpadding="1" cellspacing="0"><tr bgcolor="#003399"><td><font face="Arial" size="2" color="#FFFFFF"><b>{p.section}</b></font></td><td align="right"><font face="Arial" size="1" color="#FFFFFF">{p.when("{dd}/{mm}/{yyyy} - {HH}h{MM}")}</font></td></tr>
<tr><td colspan="2"><br><font face="Arial" size="1" color="#CC0000">{p.kicker}</font><br><font face="Arial" size="4"><b>{p.headline}</b></font><br>&nbsp;</td></tr>{who}{city}</table>
{p.lead(photo)}<font face="Arial" size="2">{p.text("<p>{}", "<p><b>{}</b>", "<p>{}", "<li>{}", "<ul>{}</ul>", photo)}</font><p>
<table width="450" border="0" cellpadding="3" cellspacing="0"><tr><td bgcolor="#E8E8E8"><font face="Arial" size="2"><b>Leia mais</b></font></td></tr><tr><td><font face="Arial" size="2">{each(p.related, lambda t: f'<img src="/i/bola.gif"> <a href="{t.href}">{t.headline}</a> ({p.tell(t.moment, "{dd}/{mm}/{yyyy}")})<br>')}</font></td></tr></table>
<table width="450"><tr align="center"><td><font face="Arial" size="1"><a href="javascript:imprime()">Imprimir</a></font></td><td><font face="Arial" size="1"><a href="/envie">Enviar por e-mail</a></font></td><td><font face="Arial" size="1"><a href="/erro">Comunicar erros</a></font></td></tr></table></td><td width="10">&nbsp;</td>
<td width="180"><table width="180" cellpadding="2" cellspacing="0"><tr><td bgcolor="#003399"><font face="Arial" size="1" color="#FFFFFF"><b>{p.say("latest").upper()}</b></font></td></tr>{each(p.others[:7], lambda t: f'<tr><td><font face="Arial" size="1">{p.tell(t.moment, "{HH}h{MM}")} <a href="{t.href}">{t.headline}</a></font></td></tr>')}<tr><td align="right"><font face="Arial" size="1"><a href="/ultnot/">Veja mais</a></font></td></tr></table><br>{poll}</td></tr></table>
<center><font face="Arial" size="1">Copyright {p.site}. {p.say("copyright")}</font></center></body></html>"""


@skin(
    number=82,
    kind="tables",
    language="en",
    site="Alderbrook Free Press",
    address="http://www.alderbrookfreepress.example/mld/freepress/news/local/{id}.htm",
    year=2002,
    precision="day",
    standfirst=True,
)
def set_chain_paper(p: Sheet) -> str:
    """An American chain's paper: "Posted on" with short names over the headline, the staff line under the writer, credit right and caption bold under the picture, a table of more on this topic in the text."""
    photo = '<table width="205" border="0" cellspacing="0" cellpadding="3" align="left"><tr><td><a href="javascript:pop()"><img src="/images/freepress/{file}" width="200" border="0"></a></td></tr><tr><td align="right"><span class="photo-credit"><font size="1" color="#666666">{credit}</font></span></td></tr><tr><td><span class="photo-caption"><font size="1"><b>{caption}</b></font></span></td></tr></table>'
    staff = "Free Press Staff Writers" if len(p.authors) > 1 else "Free Press Staff Writer"
    who = p.names(
        f'<span class="byline"><font size="2"><b>By {{}}</b></font></span><br><span class="creditline"><font size="1">{staff}</font></span><p>'
    )
    reach = (
        f'<p><hr size="1" width="40%" align="left"><font size="2"><i>{p.authors[0]} can be reached at (555) 010-0142.</i></font></p>'
        if p.authors
        else ""
    )
    topic = (
        '<table width="150" align="right" border="0" cellspacing="0" cellpadding="4" bgcolor="#DDE4EE"><tr><td><font size="1" face="Arial"><b>MORE ON THIS TOPIC</b></font></td></tr>'
        + each(
            p.related,
            lambda t: (
                f'<tr><td><font size="1" face="Arial">&#149; <a href="{t.href}">{t.headline}</a></font></td></tr>'
            ),
        )
        + "</table>"
    )
    return f"""<HTML><HEAD><TITLE>{p.site} | {p.headline}</TITLE></HEAD><BODY BGCOLOR="#FFFFFF"><TABLE WIDTH="100%" CELLSPACING="0" BGCOLOR="#003366"><TR><TD><FONT SIZE="1" COLOR="#FFFFFF"><A HREF="/mld/freepress/">Home</A> | <A HREF="/subscribe">Subscribe</A> | <A HREF="/classifieds">Jobs</A> | <A HREF="/cars">Cars</A> | <A HREF="/homes">Homes</A></FONT></TD><TD ALIGN="RIGHT"><FONT SIZE="1" COLOR="#FFFFFF">{p.tell(p.now, "{weekday}, {mon} {dd}, {yyyy}")}</FONT></TD></TR></TABLE>
<TABLE WIDTH="750" CELLSPACING="0" CELLPADDING="0"><TR><TD><A HREF="/"><IMG SRC="/images/mast.gif" ALT="{p.site}" BORDER="0"></A></TD><TD><FORM><FONT SIZE="1">Search the last 7 days</FONT> <INPUT SIZE="10"><INPUT TYPE="image" SRC="/images/go.gif"></FORM></TD></TR></TABLE>
<TABLE WIDTH="750" CELLSPACING="0" CELLPADDING="0"><TR VALIGN="TOP"><TD WIDTH="140" BGCOLOR="#EEEEEE"><FONT SIZE="1" FACE="Arial"><B>News</B><BR>{each(p.list("sections"), lambda s: f'&nbsp;&nbsp;<A HREF="/mld/freepress/{s.lower()}/">{s}</A><BR>')}<BR><B>Past issues</B><BR>{each(dict.fromkeys(p.tell(t.moment, "{weekday}, {mon} {d}") for t in p.others), lambda day: f'<A HREF="/archive/">{day}</A><BR>')}</FONT></TD><TD WIDTH="12">&nbsp;</TD>
<TD WIDTH="430"><FONT SIZE="1" FACE="Arial"><A HREF="/">Back to Home</A> &gt; <B>{p.site}</B></FONT><HR SIZE="1" NOSHADE>{p.when("{weekday[0]}{weekday[1]}{weekday[2]}, {mon}. {dd}, {yyyy}", '<FONT SIZE="1" COLOR="#CC0000">Posted on {}</FONT><BR>')}<SPAN CLASS="headline"><FONT SIZE="5"><B>{p.headline}</B></FONT></SPAN><BR><SPAN CLASS="deck"><FONT SIZE="3"><I>{p.standfirst}</I></FONT></SPAN><P>
{who}{p.lead(photo)}<span class="body-content">{p.text("<p>{}</p>", "<p><b>{}</b></p>", "<p>{}</p>", "<p>&#149; {}</p>", "{}", photo, {1: topic})}{reach}</span>
<TABLE WIDTH="100%" BGCOLOR="#EEEEEE"><TR><TD><FONT SIZE="1" FACE="Arial"><A HREF="#">email this</A> | <A HREF="#">print this</A> | <A HREF="#">license this</A></FONT></TD></TR></TABLE></TD><TD WIDTH="12">&nbsp;</TD>
<TD WIDTH="156"><TABLE WIDTH="156" CELLPADDING="3"><TR><TD BGCOLOR="#003366"><FONT SIZE="1" COLOR="#FFFFFF"><B>{p.say("latest").upper()}</B></FONT></TD></TR>{each(p.others[5:8], lambda t: f'<TR><TD><FONT SIZE="1" FACE="Arial"><A HREF="{t.href}">{t.headline}</A> - {p.tell(t.moment, "{hh}:{MM} {half}")}</FONT></TD></TR>')}<TR><TD><FONT SIZE="1" FACE="Arial"><B>{p.say("newsletter")}</B><BR>{p.say("newsletter_text")}<BR><INPUT SIZE="12"></FONT></TD></TR></TABLE></TD></TR></TABLE>
<CENTER><FONT SIZE="1"><A HREF="#">About the {p.site}</A> | <A HREF="#">Terms of Use</A> | Copyright {p.now.year}</FONT></CENTER></BODY></HTML>"""
