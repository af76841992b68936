"""A Brazilian reporters' weblog at the host of a great portal."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=410,
    kind="weblogs",
    language="pt",
    site="Blog do Beira-Cais",
    address="http://beiracais.blog.portalnavio.example/arch{yyyy}-{mm}_{id}.html",
    year=2007,
    related=False,
)
def set_weblog_of_portal(p: Sheet) -> str:
    """A Brazilian reporters' weblog at the host of a great portal: the portal's bar, the profile, history by half months, other sites and a vote for the weblog in the left column, the post as a table with its headline, the text as p with fonts, captions in brackets in italics under the pictures, "Escrito por … às 14h05" at its foot with the day, keys to comment and to send, older posts' titles with their days, comments with e-mail and day, a counter of visits."""
    photo = '<p align="center"><img src="http://beiracais.blog.portalnavio.example/images/{file}" border="0" hspace="4"><br><font size="1"><i>({caption} - Foto: {credit})</i></font></p>'
    signed = p.names("Escrito por {}", ", ", " e ", house=True)
    signed += p.when("{HH}h{MM}", " às {}")
    day = p.when("{dd}/{mm}/{yyyy}", '<div class="data">{}</div>')
    older = each(
        p.others[:5],
        lambda t: (
            f'<tr><td class="mini"><a href="{t.href}">{t.headline}</a> - {p.tell(t.moment, "{dd}/{mm}/{yyyy}")}</td></tr>'
        ),
    )
    months = each(
        range(5),
        lambda n: (
            f'<a href="/arch{n}.html">{p.tell(p.others[-1].moment.replace(day=1), "01/{mm}/{yyyy}") if n == 0 else f"16/{12 - n:02}/{p.now.year - 1}"} a {p.tell(p.others[-1].moment, "15/{mm}/{yyyy}") if n == 0 else f"30/{12 - n:02}/{p.now.year - 1}"}</a><br>'
        ),
    )
    voices = each(
        p.comments(3),
        lambda c: (
            f'<tr><td class="coment"><b>[{c.reader}]</b> [<a>{c.reader.split()[0].lower()}@correio.example</a>]<br>{c.text}<br><span class="mini">{p.tell(c.moment, "{dd}/{mm}/{yyyy} {HH}:{MM}")}</span></td></tr>'
        ),
    )
    text = p.text(
        '<p><font face="Verdana" size="2">{}</font></p>',
        '<p><font face="Verdana" size="2" color="#993300"><b>{}</b></font></p>',
        '<p><font face="Verdana" size="2"><i>{}</i></font></p>',
        '<li><font face="Verdana" size="2">{}</font></li>',
        "<ul>{}</ul>",
        photo,
    )
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html>
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{p.site}</title></head>
<body bgcolor="#F7F1E3">
<table width="100%" cellspacing="0" cellpadding="0" border="0" class="barra"><tr><td><a href="http://portalnavio.example"><img src="/img/barra_portal.gif" border="0" alt="Portal Navio"></a></td><td align="right"><font face="Arial" size="1"><a>Assine</a> | <a>Bate-papo</a> | <a>E-mail</a> | <a>Notícias</a> | <a>Shopping</a> | <a>Índice</a></font></td></tr></table>
<center>
<table width="760" cellspacing="0" cellpadding="0" border="0">
<tr><td colspan="3" class="topo"><h1 class="nome"><a href="/">{p.site}</a></h1><span class="desc">Notícias de quem passa o dia no porto</span></td></tr>
<tr>
<td width="180" valign="top" class="esquerda">
<div class="caixa"><b>Meu perfil</b><br>BRASIL, Nordeste, PORTO VELHO DO SAL, Homem, de 36 a 45 anos, Português, Livros, Política</div>
<div class="caixa"><b>Histórico</b><br>{months}<a href="/todos.html">Ver mensagens anteriores</a></div>
<div class="caixa"><b>Votação</b><br>Dê uma nota para meu blog<br><form><select><option>10</option><option>9</option><option>8</option></select><input type="submit" value="Votar"></form></div>
<div class="caixa"><b>Outros sites</b><br><a href="http://portalnavio.example">Portal Navio - O melhor conteúdo</a><br><a href="http://bol.example">E-mail grátis</a><br><a href="http://sindicatodosal.example">Sindicato dos Salineiros</a><br><a href="http://radiomare.example">Rádio Maré AM 870</a></div>
<div class="caixa"><b>Contador</b><br>Visitas: {p.random.randrange(10_000, 900_000)}<br>Hoje: {p.tell(p.now, "{dd}/{mm}/{yyyy}")}</div>
<div class="caixa"><a href="/rss.xml"><img src="/img/xml.gif" border="0" alt="XML"></a> <a>O que é isto?</a></div>
</td>
<td width="20"></td>
<td width="560" valign="top">
<table width="100%" cellspacing="0" cellpadding="6" border="0" class="post">
<tr><td>
{day}
<div class="titulo"><font face="Georgia" size="4" color="#993300">{p.headline}</font></div>
{p.lead(photo)}
{p.add_rest(text, photo)}
</td></tr>
<tr><td class="rodape"><font face="Verdana" size="1">{signed}</font><br><font face="Verdana" size="1">[ <a href="#comente">(3) Comente</a> ] [ <a>envie esta mensagem</a> ] [ <a>link</a> ]</font></td></tr>
</table>
<hr size="1">
<table width="100%" cellspacing="0" cellpadding="4" border="0">
<tr><td><a name="comente"></a><b>{p.say("comments")}</b></td></tr>
{voices}
<tr><td><form><table border="0"><tr><td>Nome:</td><td><input type="text" size="24"></td></tr><tr><td>E-mail:</td><td><input type="text" size="24"></td></tr><tr><td>Site:</td><td><input type="text" size="24" value="http://"></td></tr><tr><td valign="top">Comentário:</td><td><textarea rows="5" cols="36"></textarea></td></tr></table><font size="1">{p.say("comment_terms")}</font><br><input type="submit" value="{p.say("send")}"></form></td></tr>
</table>
<hr size="1">
<table width="100%" cellspacing="0" cellpadding="2" border="0">
<tr><td><b>Mensagens anteriores</b></td></tr>
{older}
<tr><td class="mini"><a href="/">[ ver página principal ]</a> <a href="#">[ topo ]</a></td></tr>
</table>
</td>
</tr>
<tr><td colspan="3" align="center"><font face="Arial" size="1">{p.say("copyright")}<br>O Portal Navio não se responsabiliza pelo que escrevem os donos dos blogs. <a>Denuncie abuso</a></font></td></tr>
</table>
</center>
</body>
</html>"""
