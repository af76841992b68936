"""Layouts of tables."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=135,
    kind="tables",
    language="en",
    site="The Sentinel Unlimited",
    address="http://www.sentinelunlimited.example/uk/story/0,3604,{id},00.html",
    year=2001,
    precision="day",
    standfirst=True,
)
def set_story_server(p: Sheet) -> str:
    """A British daily on a story server: stories of the channel at the left before the text, headline in bold type of a font, the standfirst bold under it, writers, day and the paper's name as three lines between breaks, unclosed paragraphs, at the end "Related articles" with the day and a colon before each link, pictures with captions in small type, "Printable version"."""
    photo = '<table width="128" align="right" cellpadding="4"><tr><td><img src="/Images/{file}" width="128" height="160"><br><font size="1" face="Geneva,Arial">{caption}. Photo: {credit}</font></td></tr></table>'
    head = p.names("<b>{}</b><br>", ", ", " and ", house=True) + p.when("{weekday} {month} {d}, {yyyy}", "{}<br>")
    related = each(
        p.related,
        lambda t: (
            f'<font face="Geneva,Arial" size="1">{p.tell(t.moment, "{dd}.{mm}.{yyyy}")}: <a href="{t.href}">{t.headline}</a></font><br>'
        ),
    )
    left = each(
        p.others[:6],
        lambda t: (
            f'<tr><td bgcolor="#F3F3E7"><font face="Geneva,Arial" size="1"><a href="{t.href}">{t.headline}</a></font></td></tr>'
        ),
    )
    return f"""<html><head><title>{p.site} | {p.headline}</title></head><body bgcolor="#ffffff" link="#003366" topmargin="0"><table width="760" border="0" cellpadding="0" cellspacing="0"><tr><td bgcolor="#003366"><a href="/"><img src="/furniture/nav.gif" border="0" alt="{p.site}"></a></td><td bgcolor="#003366" align="right"><form><select>{each(p.list("sections"), lambda s: f"<option>{s}")}</select><input type="image" src="/furniture/go.gif"></form></td></tr><tr><td colspan="2" bgcolor="#cccc99"><font face="Geneva,Arial" size="1">{" | ".join(f'<a href="/x/0,,,00.html">{s}</a>' for s in p.list("sections"))}</font></td></tr></table>
<table width="760" border="0" cellpadding="0" cellspacing="0"><tr><td width="140" valign="top"><table width="130" cellpadding="3" cellspacing="1"><tr><td bgcolor="#003366"><font face="Geneva,Arial" size="2" color="#ffffff"><b>UK {p.say("latest").lower()}</b></font></td></tr>{left}<tr><td><font face="Geneva,Arial" size="1"><b>Search this site</b><br><input size="10"></font></td></tr><tr><td bgcolor="#F3F3E7"><font face="Geneva,Arial" size="1"><b>{p.say("poll")}</b><br>{each(p.list("poll_options"), lambda o: f"<input type=radio>{o}<br>")}</font></td></tr></table></td><td width="20"><img src="/furniture/p.gif" width="20" height="1"></td>
<td width="440" valign="top"><a href="/print/0,3858,x,00.html"><font face="Geneva,Arial" size="1">Printable version</font></a> <font face="Geneva,Arial" size="1">| <a>Send it to a friend</a> | <a>Clip</a></font><br><br><font face="Geneva,Arial,Helvetica" size="4"><b>{p.headline}</b></font><br><br><font face="Geneva,Arial" size="2"><b>{p.standfirst}</b></font><p><font face="Geneva,Arial" size="2">{head}<i>The Sentinel</i></font><p>{p.lead(photo)}<font face="Geneva,Arial" size="2">{p.text("{}<p>", "<b>{}</b><p>", "<i>{}</i><p>", "<li>{}", "<ul>{}</ul><p>", photo)}</font>
<p><table width="440" cellpadding="2"><tr><td bgcolor="#cccc99"><font face="Geneva,Arial" size="2"><b>{p.say("related")}</b></font></td></tr><tr><td>{related}</td></tr><tr><td><font face="Geneva,Arial" size="2"><b>Useful links</b></font><br><font face="Geneva,Arial" size="1"><a href="http://www.council.example">County council</a><br><a href="http://www.parliament.example">Parliament</a></font></td></tr></table><p><font face="Geneva,Arial" size="1"><a href="/">UP</a></font></td><td width="20"></td><td width="140" valign="top"><font face="Geneva,Arial" size="1"><b>{p.say("most_read")}</b><br>{each(p.others[4:8], lambda t: f'<a href="{t.href}">{t.headline}</a><br>{p.tell(t.moment, "{d} {month} {yyyy}")}<br><br>')}</font></td></tr></table>
<table width="760"><tr><td align="center"><font face="Geneva,Arial" size="1">{p.site} &copy; Sentinel Newspapers Limited {p.now.year}</font></td></tr></table></body></html>"""


@skin(
    number=136,
    kind="tables",
    language="tr",
    site="Yeni Körfez Gazetesi",
    address="http://www.yenikorfez.example/index.cfm?fuseaction=haber.detay&hid={id}",
    year=2004,
    section=True,
    standfirst=True,
)
def set_fuse_actions(p: Sheet) -> str:
    """A Turkish paper in three columns of tables: exchange rates and columnists at the left, the headline in a span of the size 18, writer, stroke and place as first bold words in a line of their own, captions on grey under the pictures, the time at the right of a row after the text with the count of readings, more of the section with times below."""
    photo = '<table width="200" align="left" cellspacing="2" cellpadding="0"><tr><td><img src="/resim/{file}" width="200" border="1"></td></tr><tr><td bgcolor="#E6E6E6" class="resimalti">{caption} <b>(Foto: {credit})</b></td></tr></table>'
    sign = p.names(f'<b class="imza">{{}} / {p.story.place}</b><br><br>', ", ", ", ")
    when = p.when("{dd}.{mm}.{yyyy} {HH}:{MM}", '<td align="right" class="kucuk">{}</td>')
    below = each(
        p.related,
        lambda t: (
            f'<tr><td width="12"><img src="/img/ok.gif"></td><td class="link"><a href="{t.href}">{t.headline}</a></td><td class="kucuk" nowrap>{p.tell(t.moment, "{dd}.{mm}.{yyyy}")}</td></tr>'
        ),
    )
    return f"""<html><head><title>{p.site} - {p.headline}</title></head><body bgcolor="#FFFFFF" leftmargin="0" topmargin="0"><table width="770" cellspacing="0" cellpadding="0" align="center"><tr><td background="/img/ust.gif" height="70"><a href="/index.cfm"><img src="/img/logo.gif" alt="{p.site}" border="0"></a></td><td background="/img/ust.gif" align="right" class="tarih">{p.tell(p.now, "{d} {month} {yyyy} {weekday}")}</td></tr><tr><td colspan="2" bgcolor="#990000"><table cellpadding="4"><tr>{each(p.list("sections"), lambda s: f"<td><a href='/index.cfm?fuseaction=haber.liste' class='menu'>{s}</a></td>")}</tr></table></td></tr></table>
<table width="770" cellspacing="0" cellpadding="0" align="center"><tr valign="top"><td width="150" bgcolor="#F5F5F5"><table width="100%" cellpadding="3"><tr><td class="blokbaslik">Piyasalar</td></tr><tr><td class="kucuk">Dolar 1.4{p.random.randrange(10, 99)}.000<br>Euro 1.7{p.random.randrange(10, 99)}.000<br>Altın 18.{p.random.randrange(100, 999)}.000</td></tr><tr><td class="blokbaslik">Yazarlar</td></tr>{each(p.others[:3], lambda t: f'<tr><td><img src="/yazar/y.gif" align="left"><b>{t.author}</b><br><a href="{t.href}">{t.headline}</a></td></tr>')}<tr><td class="blokbaslik">Hava</td></tr><tr><td class="kucuk">{p.say("weather")}</td></tr></table></td><td width="10"></td>
<td width="440"><table width="100%" cellspacing="0" cellpadding="0"><tr><td class="yol"><a href="/index.cfm">{p.say("home")}</a> &gt; <a href="/index.cfm?fuseaction=haber.liste">{p.section}</a></td></tr><tr><td height="8"></td></tr><tr><td><span class="baslik18">{p.headline}</span></td></tr><tr><td height="6"></td></tr><tr><td class="spot"><b>{p.standfirst}</b></td></tr><tr><td height="6" background="/img/nokta.gif"></td></tr><tr><td class="metin">{p.lead(photo)}{sign}{p.text("{}<br><br>", '<span class="arabaslik">{}</span><br>', "<i>{}</i><br><br>", "&#149; {}<br>", "{}<br>", photo)}</td></tr><tr><td><table width="100%" bgcolor="#EEEEEE"><tr><td class="kucuk">{p.random.randrange(40, 9000)} kez okundu</td><td class="kucuk"><a>Yazdır</a> | <a>Arkadaşına gönder</a></td>{when}</tr></table></td></tr>
<tr><td height="10"></td></tr><tr><td class="blokbaslik">{p.say("related")}</td></tr><tr><td><table width="100%">{below}</table></td></tr><tr><td class="blokbaslik">Okur yorumları</td></tr>{each(p.comments(2), lambda c: f'<tr><td class="yorum"><b>{c.reader}</b> [{p.tell(c.moment, "{dd}.{mm}.{yyyy} {HH}:{MM}")}]<br>{c.text}<hr size="1"></td></tr>')}<tr><td class="kucuk">{p.say("comment_terms")}</td></tr></table></td><td width="10"></td>
<td width="160"><table width="100%" cellpadding="3"><tr><td class="blokbaslik" bgcolor="#990000"><font color="white">{p.say("latest")}</font></td></tr>{each(p.others[2:8], lambda t: f'<tr><td class="kucuk"><font color="#990000">{p.tell(t.moment, "{HH}:{MM}")}</font> <a href="{t.href}">{t.headline}</a></td></tr>')}<tr><td class="blokbaslik" bgcolor="#990000"><font color="white">Anket</font></td></tr><tr><td class="kucuk">{p.say("poll")}<br>{each(p.list("poll_options"), lambda o: f"<input type=radio>{o}<br>")}</td></tr></table></td></tr></table>
<table width="770" align="center"><tr><td align="center" class="kucuk">&copy; {p.now.year} {p.site}. {p.say("copyright")}<br>Künye | Reklam | Abone | Bu site 800x600 çözünürlük için hazırlanmıştır</td></tr></table></body></html>"""
