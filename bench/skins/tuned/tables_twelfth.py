"""A provincial daily of Argentina and a broadcaster of the Pacific, both in tables."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=221,
    kind="tables",
    language="es",
    site="El Regional del Carcarañal",
    address="http://www.elregionaldelcarcaranal.example/nota.php?id={id}",
    year=2004,
    precision="day",
    kicker=True,
    standfirst=True,
    section=True,
)
def set_printed_edition(p: Sheet) -> str:
    """An Argentine daily that puts its printed edition online: section and "Edición del" with weekday and day in one row of the story's table, kicker, headline and lead in cells with classes of the paper's own words, "Por" and the writers in a cell with a rule, the picture's line in a cell under it, a column of sections at the left, related notes in a grey table after the text, funeral notices, lottery and the dollar at the right."""
    photo = '<table width="240" border="0" align="right" cellpadding="0" cellspacing="4"><tr><td><img src="fotos/{file}" width="236" border="0"></td></tr><tr><td class="credito" align="right">{credit}</td></tr><tr><td class="epigrafe">{caption}</td></tr></table>'
    when = p.when("{weekday} {d} de {month} de {yyyy}", '<td class="fechanota" align="right">Edición del {}</td>')
    who = p.names('<tr><td colspan="2" class="firma">Por {}<hr size="1" noshade></td></tr>', ", ", " y ", house=True)
    related = each(
        p.related,
        lambda t: (
            f'<tr><td width="8" valign="top"><img src="img/cuadradito.gif" vspace="4"></td><td><a href="{t.href}" class="rel">{t.headline}</a></td></tr>'
        ),
    )
    section = each(
        p.others[:4],
        lambda t: (
            f'<tr><td><span class="volantachica">{t.section}</span><br><a href="{t.href}" class="titulochico">{t.headline}</a><br><span class="copetechico">{t.summary}</span></td></tr><tr><td background="img/puntos.gif" height="3"></td></tr>'
        ),
    )
    moment = each(
        p.others[4:8],
        lambda t: (
            f'<tr><td class="hora" valign="top">{p.tell(t.moment, "{HH}:{MM}")}</td><td><a href="{t.href}">{t.headline}</a></td></tr>'
        ),
    )
    return f"""<html><head><title>{p.site} - {p.headline}</title><link href="estilos.css" type="text/css"></head>
<body bgcolor="#FFFFFF" leftmargin="0" topmargin="0" marginwidth="0" marginheight="0">
<table width="760" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td width="220"><a href="index.php"><img src="img/logo.gif" alt="{p.site}" border="0"></a></td><td align="right" valign="bottom" class="fecha">{p.tell(p.now, "{weekday} {d} de {month} de {yyyy}")} | {p.say("weather")}</td></tr><tr><td colspan="2" bgcolor="#003366" height="18" class="menu">{" | ".join(f"<a href='seccion.php'>{s}</a>" for s in p.list("sections"))} | <a href="funebres.php">Fúnebres</a> | <a href="clasificados.php">Clasificados</a></td></tr></table>
<table width="760" border="0" align="center" cellpadding="0" cellspacing="0"><tr valign="top"><td width="120" bgcolor="#E4EAF0"><table width="100%" cellpadding="3"><tr><td class="izq"><a href="tapa.php">Tapa del día</a></td></tr><tr><td class="izq"><a href="anteriores.php">Ediciones anteriores</a></td></tr><tr><td class="izq"><a href="carta.php">Cartas de lectores</a></td></tr><tr><td class="izq"><a href="staff.php">Quiénes somos</a></td></tr></table><br><form action="buscar.php"><span class="izq">Buscar</span><br><input name="q" size="9"><input type="submit" value="Ir"></form></td><td width="8"></td>
<td width="450"><table width="100%" border="0" cellspacing="0" cellpadding="2"><tr><td class="seccion">{p.section}</td>{when}</tr><tr><td colspan="2" background="img/puntos.gif" height="3"></td></tr><tr><td colspan="2" class="volanta">{p.kicker}</td></tr><tr><td colspan="2" class="titulo">{p.headline}</td></tr><tr><td colspan="2" class="copete">{p.standfirst}</td></tr>{who}<tr><td colspan="2" class="cuerpo">{p.lead(photo)}{p.text("<p>{}</p>", '<p class="subtitulo">{}</p>', "<p><em>{}</em></p>", "<li>{}</li>", "<ul>{}</ul>", photo)}</td></tr><tr><td colspan="2" align="right"><a href="imprimir.php"><img src="img/imp.gif" border="0" alt="{p.list("share")[1]}"></a> <a href="recomendar.php" class="chico">Recomendar esta nota</a> <a href="javascript:history.back()" class="chico">Volver</a></td></tr></table><br>
<table width="100%" bgcolor="#EEEEEE" border="0" cellspacing="0" cellpadding="3"><tr><td colspan="2" class="barra">{p.say("related")}</td></tr>{related}</table><br><table width="100%" border="0" cellspacing="0" cellpadding="3"><tr><td class="barra">Más notas de esta sección</td></tr>{section}</table></td><td width="8"></td>
<td width="174"><table width="100%" cellpadding="2" bgcolor="#E4EAF0"><tr><td colspan="2" class="barra">Último momento</td></tr>{moment}</table><br><table width="100%" cellpadding="2" border="1" bordercolor="#003366"><tr><td class="chico"><b>Dólar</b><br>Compra 2,93 - Venta 2,96</td></tr><tr><td class="chico"><b>Quiniela nocturna</b><br>1º {p.random.randrange(1000, 9999)} - 2º {p.random.randrange(1000, 9999)}<br>Sorteo del {p.tell(p.others[7].moment, "{d}/{m}")}</td></tr><tr><td class="chico"><b>Farmacias de turno</b><br>Belgrano, San Martín 844</td></tr></table><br><form><span class="chico"><b>{p.say("poll")}</b></span><br>{each(p.list("poll_options"), lambda o: f"<input type=radio name=op><span class='chico'>{o}</span><br>")}<input type="submit" value="Votar"></form></td></tr></table>
<table width="760" align="center"><tr><td align="center" class="chico">{p.say("about_site")}<br>Copyright 2001-{p.now.year} {p.site} - {p.say("copyright")}<br>Registro de la propiedad intelectual {p.random.randrange(100000, 400000)}</td></tr></table></body></html>"""


@skin(
    number=222,
    kind="tables",
    language="en",
    site="Radio Motu International",
    address="http://www.radiomotu.example/pages.php?page=read&id={id}",
    year=2005,
    zone=0,
)
def set_island_broadcaster(p: Sheet) -> str:
    """A short-wave broadcaster of the Pacific: the flags of the islands and the last bulletins with "Posted at" in a table before the story, the headline as bold coloured font in a cell, "Posted at … on … UTC" as a small line of its own under it, double breaks, the reporter in italics after the last line, pictures with a line in small letters between the text's lines, earlier news of the matter with short days in brackets, frequencies and a schedule at the right."""
    photo = '<br><table border="0" cellpadding="2" cellspacing="0" align="center"><tr><td><img src="pics/{file}" width="250"></td></tr><tr><td><font face="Arial" size="1" color="#666666">{caption} <i>({credit})</i></font></td></tr></table><br>'
    when = p.when("{HH}:{MM} on {dd} {month}, {yyyy} UTC", '<font face="Arial" size="1">Posted at {}</font><br><br>')
    bulletins = each(
        p.others[:4],
        lambda t: (
            f'<tr><td><a href="{t.href}"><font face="Arial" size="2"><b>{t.headline}</b></font></a><br><font face="Arial" size="1">Posted at {p.tell(t.moment, "{HH}:{MM} on {dd} {month}, {yyyy} UTC")}</font></td></tr>'
        ),
    )
    earlier = each(
        p.related,
        lambda t: (
            f'<font face="Arial" size="2">&#187; <a href="{t.href}">{t.headline}</a></font> <font face="Arial" size="1">({p.tell(t.moment, "{d} {mon} {yyyy}")})</font><br>'
        ),
    )
    islands = ("Avarua", "Taunga", "Motu Nui", "Fenua", "Lakeba")
    return f"""<HTML><HEAD><TITLE>{p.site} : News : {p.headline}</TITLE></HEAD><BODY BGCOLOR="#FFFFFF" TEXT="#000000" LINK="#003399">
<table width="750" cellpadding="0" cellspacing="0" border="0"><tr><td><a href="/"><img src="images/header.jpg" width="750" height="92" border="0" alt="{p.site}"></a></td></tr><tr><td bgcolor="#003399" align="right"><font face="Arial" size="1" color="#FFFFFF">{p.tell(p.now, "{weekday} {d} {month} {yyyy}, {HH}:{MM} UTC")}&nbsp;</font></td></tr></table>
<table width="750" cellpadding="4" cellspacing="0" border="0"><tr valign="top"><td width="130" bgcolor="#E6EEFA">{each(("Home", "News", "Programmes", "Schedules", "Listen", "Contact us"), lambda s: f'<font face="Arial" size="2"><a href="pages.php">{s}</a></font><br>')}<br>{each(islands, lambda s: f'<img src="flags/{s[0].lower()}.gif" width="20" height="12"> <font face="Arial" size="1"><a href="country.php">{s}</a></font><br>')}</td>
<td width="440"><table width="100%" cellpadding="3" cellspacing="0" border="1" bordercolor="#CCCCCC"><tr><td bgcolor="#003399"><font face="Arial" size="2" color="#FFFFFF"><b>{p.say("latest")}</b></font></td></tr>{bulletins}</table><br>
<font face="Arial" size="4" color="#003399"><b>{p.headline}</b></font><br>{when}
<font face="Arial" size="2">{p.lead(photo)}{p.text("{}<br><br>", "<b>{}</b><br><br>", "<i>{}</i><br><br>", "<li>{}", "<ul>{}</ul>", photo)}</font>{p.names('<font face="Arial" size="2"><i>By {}</i></font><br>')}<br><font face="Arial" size="1"><a href="print.php">Printable version</a> | <a href="mail.php">E-mail this story</a> | <a href="#top">Top</a></font><hr size="1">
<font face="Arial" size="2"><b>{p.say("related")}</b></font><br>{earlier}<br><font face="Arial" size="1">News content &copy; {p.site} PO Box 114, Avarua</font></td>
<td width="180" bgcolor="#F5F5F5"><font face="Arial" size="2"><b>On air now</b></font><br><font face="Arial" size="1">{p.tell(p.now, "{HH}")}:00 World and Pacific News<br>{p.tell(p.now, "{HH}")}:08 Dateline Pacific<br>{p.tell(p.now, "{HH}")}:30 Mailbox</font><br><br><font face="Arial" size="2"><b>Frequencies</b></font><br><font face="Arial" size="1">0459-0658 UTC 15340 kHz<br>0659-1058 UTC 9885 kHz<br>1059-1258 UTC 13840 kHz<br>Effective from 27 March 2005</font><br><br><font face="Arial" size="2"><b>{p.say("newsletter")}</b></font><br><font face="Arial" size="1">{p.say("newsletter_text")}</font><form><input size="12"><input type="submit" value="Go"></form><font face="Arial" size="1">You are visitor {p.random.randrange(100000, 999999)} since 1 July 2000</font></td></tr></table>
<table width="750"><tr><td align="center"><font face="Arial" size="1">&copy; {p.now.year} {p.site}. {p.say("copyright")}</font></td></tr></table></BODY></HTML>"""
