"""Portals of the table era."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=61,
    kind="tables",
    language="es",
    site="El Faro de Levante",
    address="http://www.elfarodelevante.example/diario/articulo.html?xref={id}elplev_1&type=Tes",
    year=2002,
    precision="day",
    kicker=True,
    section=True,
)
def set_spacer_tables(p: Sheet) -> str:
    """A Spanish daily: spacer pictures, the kicker in a coloured row, the writer with a place, paper, section and day in one line after the text, tools in a table."""
    space = '<tr><td><img src="/im/punto.gif" width="1" height="8"></td></tr>'
    photo = '<table border="0" cellpadding="0" cellspacing="0" width="200" align="left"><tr><td colspan="2"><img src="/fotos/{file}" width="190" border="0"></td></tr><tr><td><img src="/im/ampliar.gif" alt="Ampliar"></td><td><span class="pie">{caption} - ({credit})</span></td></tr></table>'
    menu = each(
        p.list("sections"),
        lambda s: (
            f'<tr><td bgcolor="#f0f0e0"><img src="/im/flecha.gif"><a href="/{s.lower()}.html" class="m">{s}</a></td></tr>'
        ),
    )
    place = f" - <i>{p.story.place}</i>" if p.authors else ""
    return f"""<html><head><title>{p.site} - {p.headline}</title></head><body marginwidth="0" topmargin="0" link="#003399"><table width="750" border="0" cellspacing="0" cellpadding="0"><tr><td width="300"><a href="/"><img src="/im/cabecera.gif" alt="{p.site}" border="0"></a></td><td align="right" class="fecha">{p.tell(p.now, "{weekday}, {d} de {month} de {yyyy}")}<br>Actualizado a las {p.tell(p.now, "{HH}:{MM}")} h.</td></tr></table>
<table width="750" border="0" cellspacing="0"><tr valign="top"><td width="125"><table width="125" cellspacing="1">{menu}{space}<tr><td class="m"><b>Servicios</b><br><a href="/tiempo.html">{p.say("weather")}</a><br><a href="/loterias.html">Loterías</a></td></tr></table></td><td width="10"><img src="/im/punto.gif" width="10" height="1"></td>
<td width="440"><table width="440" border="0" cellpadding="0" cellspacing="0"><tr><td bgcolor="#003366"><span class="secc"><a href="/x.html"><font color="#ffffff">{p.section.upper()}</font></a></span></td></tr>{space}<tr><td bgcolor="#e6ecf2"><span class="ante">{p.kicker}</span></td></tr><tr><td><span class="tit"><font size="5" face="Times New Roman, Times, serif">{p.headline}</font></span></td></tr>{space}
{p.names(f'<tr><td align="left"><font size="2" face="Arial, Helvetica, sans-serif"><b>{{}}</b>{place}</font></td></tr>', ", ")}<tr><td bgcolor="#cccccc"><img src="/im/punto.gif" height="1"></td></tr><tr><td>{p.lead(photo)}<font size="2" face="Verdana, Arial">{p.text("<p class='tx'>{}</p>", "<p class='tx'><b>{}</b></p>", "<p class='tx'>{}</p>", "<p class='tx'>&#150; {}</p>", "{}", photo)}</font></td></tr>{space}
<tr><td><span class="origen">{p.site.upper()}&nbsp;|&nbsp;{p.section}{p.when("{dd}-{mm}-{yyyy}", "&nbsp;|&nbsp;{}")}</span></td></tr>{space}<tr><td><table width="100%" bgcolor="#f0f0e0"><tr align="center"><td><a href="javascript:imprimir()"><img src="/im/imp.gif" alt="Imprimir"></a></td><td><a href="/enviar.html"><img src="/im/env.gif" alt="Enviar"></a></td><td class="m">Estadística: leído {p.random.randrange(40, 4000)} veces</td></tr></table></td></tr>
<tr><td class="m"><b>NOTICIAS RELACIONADAS</b></td></tr>{each(p.related, lambda t: f'<tr><td><img src="/im/bolo.gif"><a href="{t.href}" class="rel">{t.headline}</a> <span class="fr">({p.tell(t.moment, "{dd}-{mm}-{yyyy}")})</span></td></tr>')}</table></td>
<td width="175" bgcolor="#f7f7f0"><table width="170"><tr><td class="m"><b>{p.say("latest").upper()}</b></td></tr>{each(p.others[:6], lambda t: f'<tr><td><b>{p.tell(t.moment, "{HH}:{MM}")}</b> <a href="{t.href}">{t.headline}</a></td></tr>')}<tr><td><form action="/encuesta"><b>{p.say("poll")}</b><br>{each(p.list("poll_options"), lambda o: f'<input type="radio" name="v">{o}<br>')}<input type="image" src="/im/votar.gif"></form></td></tr></table></td></tr></table>
<table width="750"><tr><td align="center" class="pie">&copy; {p.site}, S.L. | {p.now.year} | {p.say("copyright")}</td></tr></table></body></html>"""


@skin(
    number=62,
    kind="tables",
    language="pl",
    site="Kurier Zatoki",
    address="http://miasta.kurierzatoki.example/1,35{id},{id}.html",
    year=2004,
    standfirst=True,
)
def set_last_update(p: Sheet) -> str:
    """A Polish portal: writer, time and "last update" in one line under the headline, a table "see also" floats in the text, a forum's threads under it."""
    photo = '<table class="imgT" width="170" align="right" cellspacing="0"><tr><td class="imgTd"><img src="/i/{file}" width="170"></td></tr><tr><td class="imgFot">Fot. {credit}</td></tr><tr><td class="imgPod">{caption}</td></tr></table>'
    also = (
        '<table width="180" align="left" bgcolor="#eef2f8" cellpadding="4"><tr><td class="zt">ZOBACZ TAKŻE</td></tr>'
        + each(
            p.related,
            lambda t: (
                f'<tr><td class="zl">&bull; <a href="{t.href}">{t.headline}</a> <font color="#888888">({p.tell(t.moment, "{dd}-{mm}-{yy}, {HH}:{MM}")})</font></td></tr>'
            ),
        )
        + "</table>"
    )
    forum = each(
        p.comments(4),
        lambda c: (
            f'<tr><td class="fw">&#8226; <a href="/forum">{c.text}</a></td><td class="fa">{c.reader}</td><td class="fd">{p.tell(c.moment, "{dd}-{mm}-{yyyy} {HH}:{MM}")}</td></tr>'
        ),
    )
    facts = ", ".join(part for part in (p.names("{}", ", ", ", "), p.when("{dd}-{mm}-{yyyy} {HH}:{MM}")) if part)
    return f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{p.headline}</title></head><body bgcolor="#ffffff"><table width="100%" cellspacing="0" bgcolor="#cc0000"><tr><td><a href="/"><img src="/logo_kz.gif" alt="{p.site}" border="0"></a></td>{each(p.list("sections"), lambda s: f'<td class="zak"><a href="/x,1.html">{s}</a></td>')}<td><form><input name="q" size="10"><input type="submit" value="szukaj"></form></td></tr></table>
<table width="760" cellspacing="0"><tr><td class="data">{p.tell(p.now, "{weekday}, {d} {month} {yyyy}")} | Imieniny: Anny, Jana | {p.say("weather")}</td></tr></table><table width="760" cellspacing="0"><tr valign="top"><td width="160" class="lewa"><table width="150"><tr><td class="nag">{p.say("latest")}</td></tr>{each(p.others[:6], lambda t: f'<tr><td class="odn"><a href="{t.href}">{t.headline}</a> <small>{p.tell(t.moment, "{HH}:{MM}")}</small></td></tr>')}</table></td>
<td width="420"><table width="100%"><tr><td class="tytul"><b><font size="4">{p.headline}</font></b></td></tr><tr><td class="autor"><font size="1" color="#666666">{facts}{p.changed("{dd}-{mm}-{yyyy} {HH}:{MM}", ", ostatnia aktualizacja {}")}</font></td></tr></table>
{p.lead(photo)}<div class="lead"><b>{p.standfirst}</b></div><br><div class="tekst">{p.text("{}<br><br>", "<b>{}</b><br><br>", "{}<br><br>", "- {}<br>", "{}<br>", photo, {1: also})}</div>
<table width="100%"><tr><td><a href="#"><img src="/druk.gif" alt="Wydrukuj"></a></td><td><a href="#"><img src="/mail.gif" alt="Wyślij znajomym"></a></td><td align="right">Oceń artykuł: 1 2 3 4 5</td></tr></table><table width="100%" class="forum"><tr><td colspan="3"><b>Forum</b>: wątki do artykułu</td></tr>{forum}<tr><td colspan="3" class="fu">{p.say("comment_terms")}</td></tr></table></td>
<td width="180" class="prawa"><table width="170" border="1"><tr><td class="nag">{p.say("most_read")}</td></tr>{each(p.others[5:8], lambda t: f'<tr><td><img src="/i/{t.picture}" width="60" align="left"><a href="{t.href}">{t.headline}</a></td></tr>')}</table><table width="170"><tr><td class="nag">{p.say("newsletter")}</td></tr><tr><td>{p.say("newsletter_text")}<br><input size="12"></td></tr></table></td></tr></table>
<center><font size="1">{p.say("copyright")} &copy; 2001-{p.now.year} {p.site}</font></center></body></html>"""
