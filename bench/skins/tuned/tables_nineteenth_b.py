"""A weekly of a Brazilian island in tables of server pages."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=376,
    kind="tables",
    language="pt",
    site="A Baleeira",
    address="http://www.abaleeira.example/noticias.asp?idEdicao={id}&id={id}&idSecao=12&Action=noticia",
    year=2006,
    precision="day",
    kicker=True,
    standfirst=True,
)
def set_server_pages(p: Sheet) -> str:
    """A weekly of a Brazilian island in tables of server pages: a banner, "Edição de" with the newest paper's weekday and day and a search in one row, sections as cells with bars at the left, the chemist on duty and the weather below them, kicker in a small capital row, headline in a font of a cell, the standfirst in bold, the day in a cell at the left of the writers, the picture in a table to the right with its line, text by two breaks, others of the section as rows with an arrow after it, print and mail as pictures, a poll, what readers wrote with a day, the newest and its hits at the right."""
    photo = '<table width="220" border="0" cellpadding="2" cellspacing="0" align="right" bgcolor="#E8EEF2"><tr><td><img src="imagens/noticias/{file}" width="214" border="1"></td></tr><tr><td><font face="Verdana" size="1" color="#555555">{caption} (Foto: {credit})</font></td></tr></table>'
    when = p.when("{dd}-{mm}-{yyyy}", '<font face="Verdana" size="1" color="#336699">{}</font>')
    who = p.names('<font face="Verdana" size="1"><b>{}</b></font>', house=True)
    text = p.add_rest(
        p.text(
            "{}<br><br>",
            "<b>{}</b><br><br>",
            "<i>{}</i><br><br>",
            "- {}<br>",
            "{}<br>",
            photo,
        ),
        photo,
    )
    related = each(
        p.related,
        lambda t: (
            f'<tr><td width="12" valign="top"><img src="imagens/seta.gif" width="8" height="8"></td><td><a href="{t.href}" class="link2"><font face="Verdana" size="1">{t.headline}</font></a></td></tr>'
        ),
    )
    newest = each(
        p.others[:5],
        lambda t: (
            f'<tr><td><font face="Verdana" size="1" color="#336699">{p.tell(t.moment, "{dd}-{mm}-{yyyy}")}</font><br><a href="{t.href}" class="link2"><font face="Verdana" size="1"><b>{t.headline}</b></font></a></td></tr><tr><td height="1" bgcolor="#CCCCCC"></td></tr>'
        ),
    )
    comments = each(
        p.comments(2),
        lambda c: (
            f'<tr><td bgcolor="#F4F4F4"><font face="Verdana" size="1"><b>{c.reader}</b> - {p.tell(c.moment, "{dd}-{mm}-{yyyy} {HH}:{MM}")}<br>{c.text}</font></td></tr>'
        ),
    )
    sections = each(
        p.list("sections"),
        lambda s: (
            f'<tr><td height="18" background="imagens/barra.gif">&nbsp;<a href="noticias.asp?idSecao=3" class="menu"><font face="Verdana" size="1" color="#FFFFFF"><b>{s}</b></font></a></td></tr>'
        ),
    )
    options = each(
        p.list("poll_options"), lambda o: f'<input type="radio" name="v"><font face="Verdana" size="1">{o}</font><br>'
    )
    return f"""<html>
<head><title>{p.site} - semanário da ilha</title><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"></head>
<body bgcolor="#FFFFFF" topmargin="0" leftmargin="0" link="#003366">
<table width="770" border="0" cellspacing="0" cellpadding="0" align="center"><tr><td colspan="3"><a href="default.asp"><img src="imagens/topo.jpg" width="770" height="92" border="0" alt="{p.site}"></a></td></tr>
<tr bgcolor="#003366"><td colspan="2" height="20"><font face="Verdana" size="1" color="#FFFFFF">&nbsp;Edição de {p.tell(p.now, "{weekday}, {d} de {month} de {yyyy}")}</font></td><td align="right"><form name="pesq" action="pesquisa.asp"><input type="text" name="q" size="14"><input type="image" src="imagens/ok.gif"></form></td></tr>
<tr><td width="140" valign="top" bgcolor="#DDE6ED"><table width="140" border="0" cellspacing="1" cellpadding="0">{sections}<tr><td height="18" background="imagens/barra.gif">&nbsp;<a href="cartas.asp" class="menu"><font face="Verdana" size="1" color="#FFFFFF"><b>Cartas dos leitores</b></font></a></td></tr></table><br><font face="Verdana" size="1"><b>&nbsp;Farmácia de plantão</b><br>&nbsp;Farmácia Nova, Rua do Porto, 7<br><br><b>&nbsp;{p.say("weather")}</b></font><br><br><img src="imagens/pub_120.gif" width="120" height="240" alt="{p.say("advertisement")}"></td>
<td width="460" valign="top"><table width="450" border="0" cellspacing="0" cellpadding="4" align="center"><tr><td><font face="Verdana" size="1" color="#990000"><b>{p.kicker}</b></font></td></tr><tr><td><font face="Georgia" size="5" color="#003366">{p.headline}</font></td></tr><tr><td><font face="Verdana" size="2"><b>{p.standfirst}</b></font></td></tr><tr><td><table width="100%" border="0" cellspacing="0" cellpadding="0"><tr><td>{when}</td><td align="right">{who}</td></tr></table><hr size="1" color="#CCCCCC"></td></tr><tr><td><font face="Verdana" size="2">{p.lead(photo)}{text}</font></td></tr>
<tr><td align="right"><a href="imprimir.asp"><img src="imagens/imprimir.gif" border="0" alt="Imprimir"></a> <a href="enviar.asp"><img src="imagens/enviar.gif" border="0" alt="Enviar a um amigo"></a> <a href="default.asp"><img src="imagens/voltar.gif" border="0" alt="Voltar"></a></td></tr><tr><td bgcolor="#DDE6ED"><font face="Verdana" size="1"><b>Outras notícias desta seção</b></font></td></tr><tr><td><table border="0" cellspacing="0" cellpadding="2">{related}</table></td></tr>
<tr><td bgcolor="#DDE6ED"><font face="Verdana" size="1"><b>{p.say("comments")}</b></font></td></tr><tr><td><table width="100%" cellspacing="3" cellpadding="3">{comments}</table><font face="Verdana" size="1"><a href="comentar.asp">{p.say("comment_form")}</a></font></td></tr></table></td>
<td width="170" valign="top"><table width="165" border="0" cellspacing="0" cellpadding="3"><tr><td bgcolor="#003366"><font face="Verdana" size="1" color="#FFFFFF"><b>{p.say("latest")}</b></font></td></tr>{newest}<tr><td bgcolor="#003366"><font face="Verdana" size="1" color="#FFFFFF"><b>Enquete</b></font></td></tr><tr><td><font face="Verdana" size="1">{p.say("poll")}</font><br><form>{options}<input type="submit" value="Votar"></form></td></tr><tr><td align="center"><font face="Verdana" size="1">Visitas: {p.random.randrange(20000, 900000)}<br>{p.say("issue", n=p.random.randrange(300, 3000))}</font></td></tr></table></td></tr>
<tr><td colspan="3" bgcolor="#003366" align="center"><font face="Verdana" size="1" color="#FFFFFF">&copy; {p.now.year} {p.site} - {p.say("copyright")} Melhor visualização em 800x600</font></td></tr></table>
</body></html>"""
