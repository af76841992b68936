"""A Swiss town's daily, laid out in tables by a web office of the turn of the century."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=281,
    kind="tables",
    language="de",
    site="Anzeiger von Wallikon",
    address="http://www.anzeiger-wallikon.example/artikel.asp?artikel={id}",
    year=2003,
    kicker=True,
    standfirst=True,
    section=True,
)
def set_swiss_daily_of_tables(p: Sheet) -> str:
    """A Swiss town's daily in tables: menu of pictures' alternative words at the left with the weather and a search, today over all, section and the day with its month in short and the clock in a grey row, kicker in red, headline as a span of class `titel` in a cell, lead in bold, the picture in a small table at the right with caption and "Bild", text by double breaks in one cell, "Von" with the writers in capitals between lead and text, a row to print, mail and go back, "Zum Thema" with arrows, the newest with days in the right column, an offer of a trial subscription."""
    photo = '<table width="200" border="0" cellspacing="0" cellpadding="0" align="right"><tr><td width="10" rowspan="2"><img src="/pix/leer.gif" width="10" height="1" alt=""></td><td><img src="/bilder/{file}" width="190" border="0" alt=""></td></tr><tr><td class="legende">{caption} <i>(Bild: {credit})</i></td></tr></table>'
    other_photo = '<table width="100%" border="0" cellspacing="0" cellpadding="4"><tr><td align="center"><img src="/bilder/{file}" width="300" border="0" alt=""><br><span class="legende">{caption} <i>(Bild: {credit})</i></span></td></tr></table>'
    who = p.names('<span class="autor">Von {}</span><br><br>', ", ", " und ")
    when = p.when("{dd}. {month} {yyyy}, {HH}.{MM} Uhr", '<td align="right" class="klein">{}</td>')
    gap = '<img src="/pix/leer.gif" width="1" height="8" alt="">'
    text = p.text(
        "{}<br><br>", '<span class="zwischentitel">{}</span><br>', "{}<br><br>", "- {}<br>", "{}<br>", other_photo
    )
    return f"""<html><head><title>{p.site} online - {p.section}</title></head><body bgcolor="#FFFFFF" leftmargin="0" topmargin="0" marginwidth="0" marginheight="0"><table width="760" border="0" cellspacing="0" cellpadding="0"><tr><td colspan="3" align="center"><a href="http://ads.example/klick.asp?b=12"><img src="/pix/banner468.gif" width="468" height="60" border="0" alt="Werbung"></a></td></tr><tr><td width="140" bgcolor="#003366"><a href="/"><img src="/pix/logo.gif" width="140" height="50" border="0" alt="{p.site}"></a></td><td width="620" colspan="2" bgcolor="#003366" align="right"><font color="#FFFFFF" size="1" face="Arial">{p.tell(p.now, "{weekday}, {d}. {month} {yyyy}")} | Letzte Aktualisierung: {p.tell(p.now, "{HH}:{MM}")} Uhr&nbsp;</font></td></tr></table>
<table width="760" border="0" cellspacing="0" cellpadding="0"><tr valign="top"><td width="140" bgcolor="#E6ECF2"><table width="140" border="0" cellspacing="0" cellpadding="3"><tr><td><a href="/"><img src="/pix/nav_home.gif" border="0" alt="Frontseite"></a></td></tr>{each(p.list("sections"), lambda s: f'<tr><td class="nav"><a href="/rubrik.asp?id=3">{s}</a></td></tr>')}<tr><td class="nav"><a href="/leserbriefe.asp">Leserbriefe</a></td></tr><tr><td class="nav"><a href="/todesanzeigen.asp">Todesanzeigen</a></td></tr><tr><td class="nav"><a href="/kinos.asp">Kinoprogramm</a></td></tr><tr><td class="nav"><a href="/abo.asp">Abonnemente</a></td></tr><tr><td><hr size="1" noshade><span class="klein">Wetter Wallikon<br>{p.say("weather")}</span></td></tr><tr><td><form action="/suche.asp"><span class="klein">Archivsuche</span><br><input type="text" name="q" size="10"><input type="image" src="/pix/go.gif" alt="Suchen"></form></td></tr></table></td>
<td width="440"><table width="440" border="0" cellspacing="0" cellpadding="6"><tr bgcolor="#CCCCCC"><td class="klein"><b>{p.section}</b></td>{when or "<td>&nbsp;</td>"}</tr><tr><td colspan="2"><span class="spitzmarke">{p.kicker}</span><br><span class="titel">{p.headline}</span><br>{gap}<br><b>{p.standfirst}</b><br>{gap}</td></tr><tr><td colspan="2" class="text">{p.lead(photo)}{who}{p.add_rest(text, other_photo)}</td></tr><tr bgcolor="#E6ECF2"><td class="klein" colspan="2"><a href="/druck.asp">Artikel drucken</a> | <a href="/mail.asp">Artikel versenden</a> | <a href="/leserbriefe.asp">Leserbrief schreiben</a> | <a href="javascript:history.back()">zur&uuml;ck</a></td></tr><tr><td colspan="2"><span class="boxtitel">Zum Thema</span><br>{each(p.related, lambda t: f'<img src="/pix/pfeil.gif" width="7" height="7" alt=""> <a href="{t.href}" class="link">{t.headline}</a><br>')}</td></tr></table></td>
<td width="180" bgcolor="#F5F5F5"><table width="180" border="0" cellspacing="0" cellpadding="4"><tr><td bgcolor="#990000"><font color="#FFFFFF" size="2" face="Arial"><b>Neuste Artikel</b></font></td></tr>{each(p.others[:6], lambda t: f'<tr><td class="klein">{p.tell(t.moment, "{dd}.{mm}.{yyyy}")}<br><a href="{t.href}">{t.headline}</a></td></tr>')}<tr><td bgcolor="#990000"><font color="#FFFFFF" size="2" face="Arial"><b>Umfrage</b></font></td></tr><tr><td class="klein"><form>{p.say("poll")}<br>{each(p.list("poll_options"), lambda o: f'<input type="radio" name="u">{o}<br>')}<input type="submit" value="Abstimmen"></form>Bisher {p.random.randrange(40, 900)} {p.say("votes")}</td></tr><tr><td align="center"><a href="/abo.asp"><img src="/pix/probeabo.gif" border="0" alt="Probeabo"></a><br><span class="klein">Den Anzeiger 4 Wochen lang f&uuml;r 20 Franken zur Probe lesen.</span></td></tr></table></td></tr></table>
<table width="760" border="0" cellspacing="0" cellpadding="4"><tr><td bgcolor="#003366" align="center"><font color="#FFFFFF" size="1" face="Arial">&copy; {p.now.year} {p.site} AG &middot; {p.say("copyright")} &middot; Tel. 040 000 00 00 &middot; <a href="/impressum.asp"><font color="#FFFFFF">Impressum</font></a></font></td></tr></table></body></html>"""
