"""A South American highland daily's page of the day in tables, of the turn of the century."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=398,
    kind="tables",
    language="es",
    site="El Heraldo de Quillabaya",
    address="http://www.heraldoquillabaya.example/diario/{yyyy}/{mm}/{dd}/n-{id}.htm",
    year=2001,
    precision="day",
    kicker=True,
    standfirst=True,
)
def set_day_in_tables(p: Sheet) -> str:
    """A South American highland daily's page of the day in tables, of the turn of the century: a bar with the edition's day, a left column of sections as pictures with words, a "volanta" in small red type above the headline, a "copete" in bold, the writers with "De la Redacción" in a line of their own, pictures in a nested table with the line in small type, text in paragraphs of font, a box of other notes in a coloured cell, the days of the week to turn back, letters to the paper."""
    photo = '<table width="220" border="0" cellspacing="0" cellpadding="3" align="right"><tr><td><img src="../../../fotos/{file}" width="214" border="1" alt=""></td></tr><tr><td bgcolor="#EEEEDD"><font face="Arial, Helvetica" size="1">{caption}. <i>({credit})</i></font></td></tr></table>'
    day = p.when(
        "{weekday} {d} de {month} de {yyyy}",
        '<font face="Arial, Helvetica" size="1" color="#FFFFFF"><b>Edición del {}</b></font>',
    )
    signed = p.names(
        '<p><font face="Arial, Helvetica" size="2" color="#663300"><b>{}</b><br>De la Redacción de El Heraldo</font></p>',
    )
    body = p.text(
        '<p align="justify"><font face="Times New Roman, Times" size="3">{}</font></p>',
        '<p><font face="Arial, Helvetica" size="2"><b>{}</b></font></p>',
        '<p align="justify"><font face="Times New Roman, Times" size="3"><i>{}</i></font></p>',
        '<li><font face="Times New Roman, Times" size="3">{}</font></li>',
        "<ul>{}</ul>",
        photo,
    )
    notes = each(
        p.related,
        lambda t: (
            f'<tr><td valign="top"><img src="/img/bullet.gif" width="7" height="7" alt=""></td><td><font face="Arial, Helvetica" size="2"><a href="{t.href}">{t.headline}</a></font></td></tr>'
        ),
    )
    others = each(
        p.others[:6],
        lambda t: (
            f'<p><font face="Arial, Helvetica" size="1"><b>{t.section}</b><br><a href="{t.href}">{t.headline}</a> ({p.tell(t.moment, "{d}/{m}")})</font></p>'
        ),
    )
    menu = each(
        [*p.list("sections"), "Policiales", "Sociales", "Minería", "Humor", "Horóscopo", "Clasificados", "Defunciones"],
        lambda s: (
            f'<tr><td bgcolor="#E6D9B8"><font face="Arial, Helvetica" size="2">&nbsp;<a href="/seccion.htm">{s}</a></font></td></tr>'
        ),
    )
    week = each(
        ("Lun", "Mar", "Mié", "Jue", "Vie", "Sáb", "Dom"),
        lambda d: f'<td align="center"><font face="Arial" size="1"><a href="/anteriores.htm">{d}</a></font></td>',
    )
    return f"""<html>
<head><title>{p.site} - {p.headline}</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head>
<body bgcolor="#FFFFFF" text="#000000" link="#003366" vlink="#663366" topmargin="0" leftmargin="0" marginwidth="0" marginheight="0">
<table width="760" border="0" cellspacing="0" cellpadding="0">
<tr><td width="520"><a href="/"><img src="/img/cabezal.gif" width="410" height="62" border="0" alt="{p.site}"></a></td><td width="240" align="right"><font face="Arial, Helvetica" size="1">Decano de la prensa del valle &nbsp;<br>Fundado por Don Eulogio Pinaya &nbsp;<br>{p.say("weather")} &nbsp;</font></td></tr>
<tr><td colspan="2" bgcolor="#663300" height="18"><table width="100%" border="0" cellpadding="2" cellspacing="0"><tr><td>{day}</td><td align="right"><font face="Arial, Helvetica" size="1" color="#FFFFFF">{p.say("issue", n=p.random.randrange(9000, 15000))}</font></td></tr></table></td></tr>
</table>
<table width="760" border="0" cellspacing="0" cellpadding="0"><tr>
<td width="130" valign="top" bgcolor="#F3ECD8">
<table width="130" border="0" cellspacing="1" cellpadding="2">{menu}</table>
<br><center><font face="Arial, Helvetica" size="1"><b>Ediciones anteriores</b></font><table border="0" cellpadding="1"><tr>{week}</tr></table>
<form action="/cgi-bin/busca.pl"><input type="text" name="q" size="10"><br><input type="submit" value="Buscar"></form>
<a href="mailto:heraldo@heraldoquillabaya.example"><img src="/img/buzon.gif" border="0" alt="Escríbanos"></a><br><font face="Arial" size="1">Visitante N° {p.random.randrange(20000, 99999)}</font></center>
</td>
<td width="10">&nbsp;</td>
<td width="460" valign="top">
<br><font face="Arial, Helvetica" size="1" color="#CC0000"><b>{p.kicker}</b></font><br>
<font face="Times New Roman, Times" size="6"><b>{p.headline}</b></font>
<p><font face="Arial, Helvetica" size="2"><b>{p.standfirst}</b></font></p>
<hr size="1" noshade width="100%">
{p.lead(photo)}
{signed}
{p.add_rest(body, photo)}
<br clear="all">
<table width="100%" border="0" cellspacing="0" cellpadding="4" bgcolor="#F3ECD8"><tr><td colspan="2" bgcolor="#CC9933"><font face="Arial, Helvetica" size="2"><b>{p.say("related")}</b></font></td></tr>{notes}</table>
<p align="center"><font face="Arial, Helvetica" size="1">[ <a href="javascript:window.print()">Imprimir</a> ] [ <a href="/enviar.htm">Enviar esta nota a un amigo</a> ] [ <a href="#">Arriba</a> ]</font></p>
</td>
<td width="10">&nbsp;</td>
<td width="150" valign="top">
<br><table width="150" border="1" bordercolor="#663300" cellspacing="0" cellpadding="4"><tr><td bgcolor="#663300"><font face="Arial, Helvetica" size="2" color="#FFFFFF"><b>Además</b></font></td></tr><tr><td>{others}</td></tr></table>
<br><table width="150" border="0" cellspacing="0" cellpadding="4" bgcolor="#DDEEDD"><tr><td><font face="Arial, Helvetica" size="1"><b>Encuesta</b><br>{p.say("poll")}<br>{each(p.list("poll_options"), lambda o: f'<input type="radio" name="v">{o}<br>')}<input type="submit" value="Votar"></font></td></tr></table>
<br><table width="150" border="0" cellspacing="0" cellpadding="4" bgcolor="#EEEEDD"><tr><td><font face="Arial, Helvetica" size="1"><b>Cotización</b><br>Dólar compra: 6,{p.random.randrange(50, 70)}<br>Dólar venta: 6,{p.random.randrange(71, 90)}<br><br><b>Farmacia de turno</b><br>San Agustín, calle Comercio 212</font></td></tr></table>
<br><a href="http://www.hotelcordillera.example"><img src="/banners/cordillera.gif" width="120" height="60" border="0" alt="Hotel Cordillera"></a>
</td></tr></table>
<table width="760" border="0" cellspacing="0" cellpadding="6"><tr><td align="center" bgcolor="#E6D9B8"><font face="Arial, Helvetica" size="1">&copy; {p.now.year} Editorial Quillabaya S.R.L. {p.say("copyright")}<br>Calle Junín 415, casilla 88, Quillabaya. Fax 000-6425<br>Optimizado para 800 x 600</font></td></tr></table>
</body></html>"""
