"""Layouts of tables, as they were about the turn of the century and stayed on in some places."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=167,
    kind="tables",
    language="pt",
    site="O Eco da Ribeirinha",
    address="http://www.ecodaribeirinha.example/noticia.asp?idEdicao={id}&id={id}&idSecao=1422&Action=noticia",
    year=2004,
    precision="day",
    section=True,
)
def set_weekly_in_editions(p: Sheet) -> str:
    """A Brazilian weekly put online by edition: sections of this edition in a column at the left, section and the edition's day in one row over the headline in a font, pictures in tables at the right with a small line under them, text with double breaks and spaces at each line's begin, "Por:" with the writer in a row after it, more of the section below, an opinion and a counter at the right."""
    photo = '<table width="190" align="right" cellpadding="3" cellspacing="0" border="0"><tr><td bgcolor="#E7E7D6"><img src="fotos/{file}" width="184" border="0"></td></tr><tr><td bgcolor="#E7E7D6"><font face="Verdana" size="1" color="#555555">{caption}</font></td></tr></table>'
    who = p.names(
        '<tr><td align="right"><font face="Verdana" size="2"><b>Por: {}</b></font></td></tr>', ", ", " e ", house=True
    )
    when = p.when(
        "{d} de {month} de {yyyy}", '<td align="right"><font face="Verdana" size="1">Edição de {}</font></td>'
    )
    more = each(
        p.related,
        lambda t: (
            f'<tr><td width="10" valign="top"><img src="img/seta.gif"></td><td><a href="{t.href}"><font face="Verdana" size="1">{t.headline}</font></a></td></tr>'
        ),
    )
    return f"""<html>
<head><title>{p.site} - Edição Online</title></head>
<body bgcolor="#FFFFFF" topmargin="0" leftmargin="0" marginwidth="0" marginheight="0">
<table width="770" border="0" cellspacing="0" cellpadding="0"><tr><td width="200"><a href="default.asp"><img src="img/logo.gif" border="0" alt="{p.site}"></a></td><td align="center"><img src="img/pub_caixa.gif" width="468" height="60"></td></tr><tr bgcolor="#006633"><td colspan="2"><font face="Verdana" size="1" color="#FFFFFF">&nbsp;{p.tell(p.now, "{weekday}, {d} de {month} de {yyyy}")} &nbsp;|&nbsp; Diretor: Anselmo Vilhena &nbsp;|&nbsp; Semanário da região &nbsp;|&nbsp; {p.say("issue", n=p.random.randrange(800, 2000))}</font></td></tr></table>
<table width="770" border="0" cellspacing="0" cellpadding="0"><tr valign="top"><td width="130" bgcolor="#F2F2E6"><table width="100%" cellpadding="4">{each(p.list("sections"), lambda s: f"<tr><td><a href='secao.asp'><font face=Verdana size=1>{s}</font></a></td></tr>")}<tr><td><a href="necro.asp"><font face=Verdana size=1>Obituário</font></a></td></tr><tr><td><a href="assin.asp"><font face=Verdana size=1>Assinaturas</font></a></td></tr></table><br><form><font face="Verdana" size="1">Busca</font><br><input size="10"><input type="submit" value="Ok"></form></td>
<td width="10">&nbsp;</td><td width="450"><table width="100%" border="0" cellspacing="0" cellpadding="2"><tr><td><font face="Verdana" size="1" color="#006633"><b>{p.section}</b></font></td>{when}</tr><tr><td colspan="2" background="img/ponto.gif" height="1"></td></tr></table>
<table width="100%" border="0" cellspacing="0" cellpadding="2"><tr><td><font face="Georgia" size="5">{p.headline}</font></td></tr><tr><td>&nbsp;</td></tr><tr><td>{p.lead(photo)}<font face="Verdana" size="2">{p.text("&nbsp;&nbsp;&nbsp;{}<br><br>", "<b>{}</b><br><br>", "&nbsp;&nbsp;&nbsp;{}<br><br>", "&nbsp;&nbsp;- {}<br>", "{}<br>", photo)}</font></td></tr>{who}<tr><td align="right"><a href="imprimir.asp"><font face="Verdana" size="1">{p.list("share")[1]}</font></a> <font size="1">|</font> <a href="enviar.asp"><font face="Verdana" size="1">Envie a um amigo</font></a> <font size="1">|</font> <a href="javascript:history.back()"><font face="Verdana" size="1">Voltar</font></a></td></tr></table>
<br><table width="100%" border="0" cellspacing="0" cellpadding="2"><tr><td colspan="2" bgcolor="#F2F2E6"><font face="Verdana" size="1"><b>{p.say("related")}</b></font></td></tr>{more}</table></td>
<td width="10">&nbsp;</td><td width="170"><table width="100%" bgcolor="#F2F2E6" cellpadding="4"><tr><td bgcolor="#006633"><font face="Verdana" size="1" color="#FFFFFF"><b>Plantão</b></font></td></tr>{each(p.others[:4], lambda t: f'<tr><td><font face="Verdana" size="1"><b>{p.tell(t.moment, "{HH}:{MM}")}</b> <a href="{t.href}">{t.headline}</a></font></td></tr>')}</table><br><table width="100%" cellpadding="4" border="1" bordercolor="#006633"><tr><td><font face="Verdana" size="1"><b>Opinião</b><br><a href="{p.others[5].href}">{p.others[5].headline}</a><br>{p.others[5].author}<br>{p.tell(p.others[5].moment, "{dd}-{mm}-{yyyy}")}</font></td></tr></table><br><font face="Verdana" size="1">Enquete: {p.say("poll")}<br>{each(p.list("poll_options"), lambda o: f"<input type=radio>{o}<br>")}</font><br><font face="Verdana" size="1">Visitas: {p.random.randrange(10**5, 10**6)}</font></td></tr></table>
<table width="770"><tr><td align="center" bgcolor="#006633"><font face="Verdana" size="1" color="#FFFFFF">&copy; {p.now.year} {p.site} - {p.say("copyright")} <br> Rua da Matriz, 14 - Fone (35) 5550-0114</font></td></tr></table></body></html>"""


@skin(
    number=168,
    kind="tables",
    language="en",
    site="AkwabaNet",
    address="http://www.akwabanet.example/HomePage/NewsArchive/artikel.php?ID={id}",
    year=2009,
    precision="day",
    section=True,
)
def set_west_african_portal(p: Sheet) -> str:
    """A West African portal that has kept its tables: tabs of many sections, "Business News of Wednesday, 4 May 2005" as one line between headline and text, the writer behind "Source:" in the same row, picture and its line as a table at the left, double breaks, a list of related articles, readers' comments with places and times, the section's archive as dated lines at the right."""
    photo = '<table align="left" width="210" cellpadding="2" cellspacing="0"><tr><td><a href="photo.php?file={file}"><img src="http://cdn.akwabanet.example/imagelib/pics/{file}" width="206" border="0" alt=""></a></td></tr><tr><td class="small" bgcolor="#eeeeee">{caption}</td></tr></table>'
    who = p.names('<td class="small" align="right">Source: {}</td>', house=True)
    when = p.when(
        "{weekday}, {d} {month} {yyyy}", '<td class="small"><a href="index.php">' + p.section + " News</a> of {}</td>"
    )
    if not when:
        when = f'<td class="small"><a href="index.php">{p.section} News</a></td>'
    said = each(
        p.comments(4),
        lambda c: (
            f'<tr bgcolor="#f6f6f6"><td><b><a href="comment.php">{c.text.split(".")[0][:40]}</a></b></td><td class="small">{c.reader}</td><td class="small">{p.tell(c.moment, "{dd}-{mm} {HH}:{MM}")}</td></tr>'
        ),
    )
    related = each(
        p.related,
        lambda t: (
            f'<tr><td valign="top">&#8226;</td><td><a href="{t.href}" class="rel">{t.headline}</a> <span class="small">[{p.tell(t.moment, "{yyyy}-{mm}-{dd}")}]</span></td></tr>'
        ),
    )
    tabs = each(
        ["General News", "Regional", "Sports", "Business", "Entertainment", "Diaspora", "Opinions"],
        lambda s: f'<td class="tab"><a href="index.php">{s}</a></td>',
    )
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><html><head><title>{p.headline}</title></head><body><table width="980" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><a href="/"><img src="/images/logo.gif" border="0" alt="{p.site}"></a></td><td align="right"><img src="/ads/leader.gif" width="728" height="90"></td></tr><tr><td colspan="2" bgcolor="#ce1126"><table><tr><td class="maintab"><a href="/">{p.say("home")}</a></td><td class="maintab"><a href="/News">News</a></td><td class="maintab"><a href="/Radio">Radio</a></td><td class="maintab"><a href="/Say">Say It Loud</a></td><td class="maintab"><a href="/Country">Country</a></td></tr></table></td></tr><tr><td colspan="2" bgcolor="#fcd116"><table><tr>{tabs}</tr></table></td></tr><tr><td colspan="2" class="small">{p.tell(p.now, "{weekday}, {d} {month} {yyyy}, {HH}:{MM} GMT")} | USD 1.4{p.random.randrange(10, 99)} | {p.say("weather")}</td></tr></table>
<table width="980" align="center" cellpadding="4" cellspacing="0" border="0"><tr valign="top"><td width="640" id="medsection1"><div class="small">You are here: <a href="/">{p.say("home")}</a> &rarr; <a href="/News">News</a> &rarr; <a href="/x">{p.section}</a> &rarr; Article {p.random.randrange(10**5, 10**6)}</div><h1>{p.headline}</h1><table width="100%" cellpadding="0" cellspacing="0"><tr>{when}{who}</tr></table><hr size="1" noshade>
<table width="100%"><tr><td class="tools"><a href="print.php">Print this article</a> <a href="mail.php">Mail to a friend</a> <a href="#comments">Comments ({p.random.randrange(3, 90)})</a></td></tr></table>{p.lead(photo)}{p.text("{}<br><br>", "<b>{}</b><br><br>", "{}<br><br>", "<li>{}</li>", "<ul>{}</ul>", photo)}
<table width="100%"><tr><td colspan="2" bgcolor="#006b3f"><font color="white"><b>Related Articles:</b></font></td></tr>{related}</table><a name="comments"></a><table width="100%" cellspacing="1"><tr><td colspan="3" bgcolor="#006b3f"><font color="white"><b>Comments:</b></font></td></tr><tr><td colspan="3" class="small">This article has {p.random.randrange(5, 90)} comment(s), <a href="comment.php">give your comment</a></td></tr><tr class="small"><td>Title</td><td>Author</td><td>Date</td></tr>{said}</table><table width="100%"><tr><td class="small">{p.say("comment_terms")}</td></tr></table></td>
<td width="340"><table width="100%" bgcolor="#eeeeee"><tr><td class="head"><b>{p.section} News</b></td></tr>{each(p.others[:6], lambda t: f'<tr><td><span class="small">{p.tell(t.moment, "{mon} {d}")}</span> <a href="{t.href}">{t.headline}</a></td></tr>')}<tr><td align="right"><a href="archive.php">News Archive</a></td></tr></table><br><table width="100%"><tr><td class="head"><b>{p.say("most_read")}</b></td></tr>{each(p.others[5:8], lambda t: f'<tr><td><a href="{t.href}"><img src="/pics/{t.picture}" width="60" align="left" border="0">{t.headline}</a></td></tr>')}</table><br><table width="100%" border="1"><tr><td class="small"><b>Classifieds</b><br>4 bedroom house at the Spintex junction, call 024 555 0114<br>Dating: meet singles in Europe</td></tr></table></td></tr></table>
<table width="980" align="center"><tr><td align="center" class="small">Copyright &copy; 1994 - {p.now.year} {p.site}. {p.say("copyright")} <a href="/disclaimer">Disclaimer</a></td></tr></table></body></html>"""
