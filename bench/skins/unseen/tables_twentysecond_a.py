"""A Polish county's portal of 2002, made in tables by the town's first provider."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=428,
    kind="tables",
    language="pl",
    site="Portal Brzeźniewa i Okolic",
    address="http://www.brzezniewo.example/index.php?mod=news&akcja=czytaj&nid={id}",
    year=2002,
    captions=False,
)
def set_first_provider(p: Sheet) -> str:
    """A Polish county's portal of 2002, made in tables by the town's first provider: a banner with a counter, a row with today and name days, a column of menus in cells of two colours with a probe, the headline in a coloured cell with small letters "dodano" at the right, pictures without a word floated in a table, text in font and br, names at the end at the right in italics with "Fot." after, a bar of tools, "Zobacz także" as arrows, opinions with days and cut numbers of machines, a right column with the newest by days, exchange rates and the weather."""
    first = '<table align="left" cellpadding="3" cellspacing="0" border="0"><tr><td><img src="/foto/{file}" width="220" border="1" alt=""></td></tr></table>'
    later = '<center><img src="/foto/{file}" width="380" border="1" alt=""></center><br>'
    text = p.text(
        "{}<br><br>",
        '<font color="#990000"><b>{}</b></font><br>',
        "<i>{}</i><br><br>",
        '<img src="/gfx/kropka.gif" width="8" height="8" alt=""> {}<br>',
        "{}<br>",
    )
    if len(p.pictures) > 1:
        text += "".join(later.format(file=picture.file) for picture in p.pictures[1:])
    when = p.when("{yyyy}-{mm}-{dd} {HH}:{MM}:{SS}", "dodano: {}")
    shot = " i ".join(dict.fromkeys(picture.credit for picture in p.pictures))
    sign = p.names("{}", ", ", " i ")
    signed = "<br>".join(part for part in (f"<i>{sign}</i>" if sign else "", f"Fot. {shot}" if shot else "") if part)
    names = p.random.choice(("Gizela, Bonifacy", "Łucja, Otylia", "Wacław, Tomasz", "Zenon, Honorata"))
    menu = each(
        p.list("sections"),
        lambda s: (
            f'<tr><td bgcolor="#E8EEF6"><font face="Verdana" size="1">&nbsp;<img src="/gfx/strz.gif" alt=""> <a href="/index.php?mod=news&amp;dzial=x">{s}</a></font></td></tr><tr><td bgcolor="#FFFFFF" height="1"></td></tr>'
        ),
    )
    voices = each(
        p.comments(4),
        lambda c: (
            f'<tr><td bgcolor="#DDE6F1"><font face="Verdana" size="1"><b>{c.reader}</b> [80.53.{p.random.randrange(2, 250)}.*] &nbsp; {p.tell(c.moment, "{yyyy}-{mm}-{dd} {HH}:{MM}")}</font></td></tr><tr><td bgcolor="#F6F8FB"><font face="Verdana" size="1">{c.text}</font></td></tr>'
        ),
    )
    newest = each(
        p.others[:7],
        lambda t: (
            f'<font color="#666666">{p.tell(t.moment, "{dd}.{mm}")}</font> <a href="{t.href}">{t.headline}</a><br><img src="/gfx/pusty.gif" width="1" height="4" alt=""><br>'
        ),
    )
    return f"""<html>
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>.:: {p.site} ::.</title></head>
<body bgcolor="#C9D4E3" topmargin="0" leftmargin="0" marginwidth="0" marginheight="0" link="#003366" vlink="#003366">
<center><table width="770" border="0" cellspacing="0" cellpadding="0" bgcolor="#FFFFFF"><tr><td width="240"><a href="/"><img src="/gfx/logo.gif" width="240" height="70" border="0" alt="{p.site}"></a></td><td align="right"><a href="/reklama.php"><img src="/banner/468.gif" width="468" height="60" border="0" alt="{p.say("advertisement")}"></a></td></tr>
<tr><td colspan="2" bgcolor="#003366"><table width="100%" cellspacing="0" cellpadding="2" border="0"><tr><td><font face="Verdana" size="1" color="#FFFFFF">{p.say("today")} {p.tell(p.now, "{weekday}, {d} {month} {yyyy}")} r. Imieniny obchodzą: {names}</font></td><td align="right"><font face="Verdana" size="1" color="#FFFFFF">osób na stronie: {p.random.randrange(2, 40)}</font></td></tr></table></td></tr></table>
<table width="770" border="0" cellspacing="0" cellpadding="0" bgcolor="#FFFFFF"><tr valign="top">
<td width="140" bgcolor="#F0F4F9"><table width="100%" cellspacing="0" cellpadding="3" border="0"><tr><td bgcolor="#6F8FB5"><font face="Verdana" size="1" color="#FFFFFF"><b>SERWISY</b></font></td></tr>{menu}<tr><td bgcolor="#6F8FB5"><font face="Verdana" size="1" color="#FFFFFF"><b>MIASTO</b></font></td></tr><tr><td><font face="Verdana" size="1"><a href="/pkp.php">Rozkład PKS i PKP</a><br><a href="/kino.php">Kino Zorza</a><br><a href="/ogloszenia.php">Ogłoszenia drobne</a><br><a href="/forum/">Forum</a><br><a href="/czat.php">Czat</a><br><a href="/ksiega.php">Księga gości</a></font></td></tr><tr><td bgcolor="#6F8FB5"><font face="Verdana" size="1" color="#FFFFFF"><b>SONDA</b></font></td></tr><tr><td><form action="/sonda.php"><font face="Verdana" size="1">{p.say("poll")}<br>{each(p.list("poll_options"), lambda o: f'<input type="radio" name="o">{o}<br>')}<input type="submit" value="Głosuj"><br>oddano {p.random.randrange(40, 900)} {p.say("votes")}</font></form></td></tr></table></td>
<td width="8"><img src="/gfx/pusty.gif" width="8" height="1" alt=""></td>
<td width="462"><br><table width="100%" cellspacing="0" cellpadding="4" border="0"><tr><td bgcolor="#DDE6F1"><font face="Arial" size="3" color="#003366"><b>{p.headline}</b></font></td></tr><tr><td align="right"><font face="Verdana" size="1" color="#666666">{when}</font></td></tr></table>
<table width="100%" cellspacing="0" cellpadding="4" border="0"><tr><td><font face="Verdana" size="2">{p.lead(first)}
{text}
</font></td></tr><tr><td align="right"><font face="Verdana" size="1">{signed}</font></td></tr></table>
<table width="100%" cellspacing="0" cellpadding="2" border="0"><tr><td bgcolor="#F0F4F9"><font face="Verdana" size="1">[ <a href="javascript:history.back()">wróć</a> ] [ <a href="/druk.php">wersja do druku</a> ] [ <a href="/wyslij.php">wyślij znajomemu</a> ] [ odsłon: {p.random.randrange(30, 2500)} ]</font></td></tr></table><br>
<font face="Verdana" size="1"><b>Zobacz także:</b><br>{each(p.related, lambda t: f'<img src="/gfx/strz.gif" alt=""> <a href="{t.href}">{t.headline}</a><br>')}</font><br>
<table width="100%" cellspacing="1" cellpadding="3" border="0"><tr><td bgcolor="#6F8FB5"><font face="Verdana" size="1" color="#FFFFFF"><b>WASZE OPINIE (4)</b></font></td></tr>{voices}<tr><td><form action="/opinia.php" method="post"><font face="Verdana" size="1">Podpis: <input type="text" size="20"><br><textarea rows="4" cols="45"></textarea><br><input type="submit" value="Dodaj opinię"><br><font color="#666666">{p.say("comment_terms")}</font></font></form></td></tr></table></td>
<td width="8"><img src="/gfx/pusty.gif" width="8" height="1" alt=""></td>
<td width="152"><br><table width="100%" cellspacing="0" cellpadding="3" border="0"><tr><td bgcolor="#6F8FB5"><font face="Verdana" size="1" color="#FFFFFF"><b>OSTATNIO DODANE</b></font></td></tr><tr><td><font face="Verdana" size="1">{newest}</font></td></tr><tr><td bgcolor="#6F8FB5"><font face="Verdana" size="1" color="#FFFFFF"><b>KURSY WALUT</b></font></td></tr><tr><td><font face="Verdana" size="1">NBP z {p.tell(p.now, "{dd}.{mm}.{yyyy}")}<br>USD 4,0912<br>EUR 3,7518<br>CHF 2,6470</font></td></tr><tr><td bgcolor="#6F8FB5"><font face="Verdana" size="1" color="#FFFFFF"><b>POGODA</b></font></td></tr><tr><td><font face="Verdana" size="1">{p.say("weather")}</font></td></tr></table></td></tr></table>
<table width="770" border="0" cellspacing="0" cellpadding="4" bgcolor="#003366"><tr><td align="center"><font face="Verdana" size="1" color="#FFFFFF">(c) 1999-{p.now.year} Brzeźniewo NET s.c., ul. Młyńska 6, tel. 555 02 19, <a href="mailto:portal@brzezniewo.example"><font color="#FFFFFF">portal@brzezniewo.example</font></a><br>Strona optymalizowana dla 800x600, IE 5.0 lub nowszej. {p.say("copyright")}</font></td></tr></table></center></body></html>"""
