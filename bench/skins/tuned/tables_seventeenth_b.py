"""A Dutch coast's news, laid out in tables by a script for templates of 2003."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=337,
    kind="tables",
    language="nl",
    site="Kwelderpost Online",
    address="http://www.kwelderpost.example/nieuws/artikel.cfm?nr={id}",
    year=2003,
    section=True,
)
def set_dutch_coast_in_tables(p: Sheet) -> str:
    """A Dutch coast's news in tables: a banner, the name as a picture and today's weekday, a menu with bullets at the left over the tides and a poll, section in a coloured row, headline as FONT of size 4 in B, the writer and the weekday with day and clock in one grey line parted by a dash, the picture in a right table whose second row has the line, paragraphs that nobody closes, "Zie ook" with small pictures of an arrow, voices of readers in a table with days, the last ones with clocks at the right, a counter."""
    photo = '<table border="0" cellpadding="2" cellspacing="0" width="190" align="right" bgcolor="#EEEEDD"><tr><td><img src="/foto/{file}" width="186" border="1" alt=""></td></tr><tr><td><font face="Verdana" size="1" color="#666666">{caption}. <i>Foto {credit}</i></font></td></tr></table>'
    facts = [p.names("door {}", ", ", " en "), p.when("{weekday} {d} {month} {yyyy}, {HH}.{MM} uur")]
    line = " - ".join(part for part in facts if part)
    menu = each(
        p.list("sections"),
        lambda s: (
            f'<tr><td width="10"><img src="/img/bul.gif" width="8" height="8" alt=""></td><td><a href="/nieuws/index.cfm?r=2"><font face="Verdana" size="1">{s}</font></a></td></tr>'
        ),
    )
    voices = each(
        p.comments(3),
        lambda c: (
            f'<tr bgcolor="#EEEEDD"><td><font face="Verdana" size="1"><b>{c.reader}</b></font></td><td align="right"><font face="Verdana" size="1">{p.tell(c.moment, "{dd}-{mm}-{yyyy} {HH}:{MM}")}</font></td></tr><tr><td colspan="2"><font face="Verdana" size="1">{c.text}</font><br><br></td></tr>'
        ),
    )
    text = p.text(
        '<p><font face="Verdana" size="2">{}</font>',
        '<p><font face="Verdana" size="2" color="#336633"><b>{}</b></font>',
        '<p><font face="Verdana" size="2"><i>{}</i></font>',
        '<li><font face="Verdana" size="2">{}</font>',
        "<ul>{}</ul>",
        photo,
    )
    return f"""<html><head><title>{p.site}</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body bgcolor="#FFFFFF" text="#000000" link="#336633" topmargin="0" leftmargin="0"><center><table width="770" border="0" cellpadding="0" cellspacing="0"><tr><td width="300"><a href="/"><img src="/img/kop.gif" width="300" height="60" border="0" alt="{p.site}"></a></td><td align="right"><a href="/klik.cfm?b=7"><img src="/banners/bouwmarkt.gif" width="468" height="60" border="0" alt="Bouwmarkt De Spijker"></a></td></tr><tr bgcolor="#336633"><td><font face="Verdana" size="1" color="#FFFFFF">&nbsp;{p.tell(p.now, "{weekday} {d} {month} {yyyy}")}</font></td><td align="right"><font face="Verdana" size="1" color="#FFFFFF">{p.say("weather")} | <a href="/mail.cfm"><font color="#FFFFFF">mail de redactie</font></a>&nbsp;</font></td></tr></table>
<table width="770" border="0" cellpadding="0" cellspacing="6"><tr valign="top"><td width="130"><table width="130" border="0" cellpadding="2" cellspacing="0" bgcolor="#EEEEDD"><tr><td width="10"><img src="/img/bul.gif" width="8" height="8" alt=""></td><td><a href="/"><font face="Verdana" size="1">{p.say("home")}</font></a></td></tr>{menu}<tr><td width="10"><img src="/img/bul.gif" width="8" height="8" alt=""></td><td><a href="/gastenboek.cfm"><font face="Verdana" size="1">Gastenboek</font></a></td></tr><tr><td width="10"><img src="/img/bul.gif" width="8" height="8" alt=""></td><td><a href="/adverteren.cfm"><font face="Verdana" size="1">Adverteren</font></a></td></tr></table><br><table width="130" border="0" cellpadding="2" cellspacing="0" bgcolor="#EEEEDD"><tr><td><font face="Verdana" size="1"><b>Hoogwater</b><br>04:{p.random.randrange(10, 59)} en 16:{p.random.randrange(10, 59)}</font></td></tr></table><br><form action="/poll.cfm"><table width="130" border="0" cellpadding="2" cellspacing="0" bgcolor="#EEEEDD"><tr><td><font face="Verdana" size="1"><b>{p.say("poll")}</b><br>{each(p.list("poll_options"), lambda o: f'<input type="radio" name="p"> {o}<br>')}<input type="submit" value="Stem"></font></td></tr></table></form></td>
<td width="460"><table width="460" border="0" cellpadding="3" cellspacing="0"><tr><td bgcolor="#CCCC99"><font face="Verdana" size="1"><b>{p.section}</b></font></td></tr><tr><td><font face="Arial" size="4" color="#003300"><b>{p.headline}</b></font><br><font face="Verdana" size="1" color="#999999">{line or "&nbsp;"}</font></td></tr><tr><td>{p.lead(photo)}{p.add_rest(text, photo)}</td></tr><tr><td><font face="Verdana" size="1"><a href="/print.cfm?nr=1"><img src="/img/print.gif" border="0" alt=""> printversie</a> | <a href="/stuur.cfm?nr=1"><img src="/img/mail.gif" border="0" alt=""> stuur dit bericht door</a> | <a href="#top">omhoog</a></font></td></tr></table><hr size="1" noshade color="#CCCC99"><table width="460" border="0" cellpadding="3" cellspacing="0"><tr><td colspan="2"><font face="Verdana" size="1"><b>Zie ook</b></font></td></tr>{each(p.related, lambda t: f'<tr><td width="12"><img src="/img/pijl.gif" width="10" height="10" alt=""></td><td><font face="Verdana" size="1"><a href="{t.href}">{t.headline}</a></font></td></tr>')}</table><br><table width="460" border="0" cellpadding="3" cellspacing="0"><tr><td colspan="2" bgcolor="#CCCC99"><font face="Verdana" size="1"><b>{p.say("comments")}</b></font></td></tr>{voices}<tr><td colspan="2"><form action="/reageer.cfm"><font face="Verdana" size="1"><b>{p.say("comment_form")}</b><br>Naam <input size="20"><br><textarea cols="40" rows="4"></textarea><br>{p.say("comment_terms")}<br><input type="submit" value="Verstuur"></font></form></td></tr></table></td>
<td width="160"><table width="160" border="0" cellpadding="3" cellspacing="0"><tr><td bgcolor="#336633"><font face="Verdana" size="1" color="#FFFFFF"><b>{p.say("latest")}</b></font></td></tr>{each(p.others[:6], lambda t: f'<tr><td><font face="Verdana" size="1"><font color="#CC3300">{p.tell(t.moment, "{HH}.{MM}")}</font> <a href="{t.href}">{t.headline}</a></font></td></tr>')}</table><br><table width="160" border="0" cellpadding="3" cellspacing="0"><tr><td bgcolor="#336633"><font face="Verdana" size="1" color="#FFFFFF"><b>{p.say("newsletter")}</b></font></td></tr><tr><td><font face="Verdana" size="1">{p.say("newsletter_text")}</font><form action="/brief.cfm"><input size="14" value="uw e-mail"><input type="submit" value="ok"></form></td></tr></table><br><center><img src="/teller.cfm" alt="{p.random.randrange(10000, 99999)}"></center></td></tr></table>
<table width="770" border="0" cellpadding="3" cellspacing="0"><tr><td bgcolor="#CCCC99" align="center"><font face="Verdana" size="1">&copy; 1999-{p.now.year} {p.site} - {p.say("copyright")} - beste weergave bij 800 x 600</font></td></tr></table></center></body></html>"""
