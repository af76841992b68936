"""A Turkish plateau town's portal of 2005, in tables of a local web office."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=368,
    kind="tables",
    language="tr",
    site="Kızkuyu Yayla Gazetesi",
    address="http://www.kizkuyuyayla.example/haberoku.asp?haber={id}",
    year=2005,
    kicker=True,
    section=True,
)
def set_web_office_tables(p: Sheet) -> str:
    """A Turkish town's portal of 2005: three columns of tables, the newest with clocks at the left before the story, the section in a coloured bar, kicker as a small red line and the headline as font in b, the picture in a table that floats with its line in a cell, the text as font with br twice, writers in square letters after the text, day and clock and readings in a strip below the text, "Diğer" stories with dots, remarks in tables with days, a form, rates and prayer times and a poll at the right."""
    photo = '<table align="left" width="260" border="0" cellspacing="0" cellpadding="4"><tr><td><img src="haberresim/{file}" width="250" border="1"></td></tr><tr><td bgcolor="#eeeeee"><font face="Tahoma" size="1" color="#555555">{caption} / {credit}</font></td></tr></table>'
    body = p.add_rest(
        p.text(
            "{}<br><br>", '<font color="#990000"><b>{}</b></font><br><br>', "{}<br><br>", "- {}<br>", "{}<br>", photo
        ),
        photo,
    )
    who = p.names('<b><font face="Verdana" size="1">{}</font></b>', " - ", " - ")
    facts = p.when("{dd}.{mm}.{yyyy} {HH}:{MM}", "Eklenme: {} &nbsp; ") + f"Okunma: {p.random.randrange(30, 2000)}"
    voices = each(
        p.comments(2),
        lambda c: (
            f'<table width="100%" border="0" cellpadding="3" bgcolor="#f4f4f4"><tr><td><font face="Tahoma" size="1"><b>{c.reader}</b> - {p.tell(c.moment, "{dd}.{mm}.{yyyy} {HH}:{MM}")}</font></td></tr><tr><td><font face="Tahoma" size="2">{c.text}</font></td></tr></table>'
        ),
    )
    return f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{p.site} | Haberin Adresi</title></head><body topmargin="0" leftmargin="0" bgcolor="#dddddd"><center><table width="980" border="0" cellspacing="0" cellpadding="0" bgcolor="#ffffff"><tr><td colspan="3"><img src="img/ust.gif" width="980" height="110" alt="{p.site}"></td></tr><tr><td colspan="3" bgcolor="#003366"><font face="Tahoma" size="2" color="#ffffff">&nbsp;{p.tell(p.now, "{d} {month} {yyyy} {weekday}")} &nbsp; <a href="default.asp"><font color="#ffffff">{p.say("home")}</font></a> {each(p.list("sections"), lambda s: f'| <a href="kategori.asp"><font color="#ffffff">{s}</font></a>')} | <a href="iletisim.asp"><font color="#ffffff">Künye</font></a></font></td></tr>
<tr><td width="190" valign="top"><table width="100%" border="0" cellpadding="3"><tr><td bgcolor="#cc0000"><font face="Tahoma" size="2" color="#ffffff"><b>{p.say("latest")}</b></font></td></tr>{each(p.others[:6], lambda t: f'<tr><td><font face="Tahoma" size="1"><font color="#cc0000">{p.tell(t.moment, "{HH}:{MM}")}</font> <a href="{t.href}">{t.headline}</a></font></td></tr>')}<tr><td bgcolor="#cc0000"><font face="Tahoma" size="2" color="#ffffff"><b>Yazarlar</b></font></td></tr><tr><td><font face="Tahoma" size="1"><b>Hikmet Yaylacı</b><br><a href="yazar.asp?id=4">Bu yol nereye gider?</a></font></td></tr></table></td>
<td width="600" valign="top"><table width="100%" border="0" cellpadding="6"><tr><td bgcolor="#6699cc"><font face="Tahoma" size="2" color="#ffffff"><b>{p.section}</b></font></td></tr><tr><td><font face="Tahoma" size="1" color="#cc0000">{p.kicker}</font><br><font face="Arial" size="5"><b>{p.headline}</b></font></td></tr><tr><td><font face="Verdana" size="2">{p.lead(photo)}{body}</font>{who}</td></tr><tr><td bgcolor="#eeeeee" align="right"><font face="Tahoma" size="1">{facts}</font></td></tr><tr><td align="right"><font face="Tahoma" size="1"><a href="yazdir.asp">Yazdır</a> | <a href="gonder.asp">Arkadaşına Gönder</a> | <a href="yorum.asp">Yorum Yaz</a></font></td></tr>
<tr><td bgcolor="#6699cc"><font face="Tahoma" size="2" color="#ffffff"><b>{p.say("related")}</b></font></td></tr><tr><td><font face="Tahoma" size="2">{each(p.related, lambda t: f'&bull; <a href="{t.href}">{t.headline}</a><br>')}</font></td></tr><tr><td bgcolor="#6699cc"><font face="Tahoma" size="2" color="#ffffff"><b>{p.say("comments")}</b></font></td></tr><tr><td>{voices}<form><input type="text"><br><textarea cols="40"></textarea><br><font face="Tahoma" size="1">{p.say("comment_terms")}</font><br><input type="submit" value="{p.say("send")}"></form></td></tr></table></td>
<td width="190" valign="top"><table width="100%" border="0" cellpadding="3"><tr><td bgcolor="#003366"><font face="Tahoma" size="2" color="#ffffff"><b>Döviz</b></font></td></tr><tr><td><font face="Tahoma" size="1">Dolar 1,34{p.random.randrange(10, 99)}<br>Euro 1,62{p.random.randrange(10, 99)}</font></td></tr><tr><td bgcolor="#003366"><font face="Tahoma" size="2" color="#ffffff"><b>Namaz Vakitleri</b></font></td></tr><tr><td><font face="Tahoma" size="1">İmsak 05:12<br>Öğle 12:48<br>Akşam 18:31</font></td></tr><tr><td bgcolor="#003366"><font face="Tahoma" size="2" color="#ffffff"><b>Anket</b></font></td></tr><tr><td><font face="Tahoma" size="1">{p.say("poll")}<br>{each(p.list("poll_options"), lambda o: f'<input type="radio">{o}<br>')}</font></td></tr><tr><td><font face="Tahoma" size="1">{p.say("weather")}</font></td></tr></table></td></tr>
<tr><td colspan="3" bgcolor="#003366" align="center"><font face="Tahoma" size="1" color="#ffffff">&copy; 2003-{p.now.year} {p.site}. {p.say("copyright")}<br>{p.say("about_site")}</font></td></tr></table></center></body></html>"""
