"""Layouts of tables at a Swedish daily and at a Vietnamese paper of the net."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=201,
    kind="tables",
    language="sv",
    site="Norra Dalbygdens Tidning",
    address="http://www.dalbygdenstidning.example/artikel.asp?ArtID={id}&KatID=12",
    year=2002,
    precision="day",
    standfirst=True,
    section=True,
)
def set_swedish_font_classes(p: Sheet) -> str:
    """A Swedish daily in ASP: menu and telegrams with clocks in the cells before the story, vignette, headline and ingress as fonts of a class with breaks, text in unclosed paragraphs, captions as a cell under the picture, after the text writer with telephone and mail and "Publicerad" with the day, "Läs även" in a coloured table, question of the week and print head beside it."""
    photo = '<table align="right" width="200" border="0" cellpadding="0" cellspacing="4"><tr><td><img src="/bilder/{file}" width="196" border="1"></td></tr><tr><td><font class="bildtext">{caption}</font> <font class="foto">FOTO: {credit}</font></td></tr></table>'
    who = p.names(
        '<p><font class="byline"><b>{}</b></font><br><font class="liten">0247-55 01 14<br><a href="mailto:redaktion@dalbygdenstidning.example">redaktion@dalbygdenstidning.example</a></font>'
    )
    when = p.when("{yyyy}-{mm}-{dd}", '<p><font class="liten"><i>Publicerad: {}</i></font>')
    wire = each(
        p.others[:5],
        lambda t: (
            f'<tr><td valign="top"><font class="tid">{p.tell(t.moment, "{HH}.{MM}")}</font></td><td><a href="{t.href}" class="tt">{t.headline}</a></td></tr>'
        ),
    )
    more = each(
        p.related,
        lambda t: (
            f'<tr><td><img src="/img/pil.gif" width="7" height="7"> <a href="{t.href}"><font class="liten">{t.headline}</font></a> <font class="liten">({p.tell(t.moment, "{d}/{m}")})</font></td></tr>'
        ),
    )
    return f"""<html>
<head><title>{p.site} - {p.section}</title><link rel="stylesheet" href="/ndt.css" type="text/css"></head>
<body bgcolor="#FFFFFF" link="#003366" vlink="#003366" topmargin="0">
<table width="760" border="0" cellspacing="0" cellpadding="0"><tr><td width="300"><a href="/"><img src="/img/huvud.gif" border="0" alt="{p.site}"></a></td><td align="right"><img src="/annons/banner468.gif" width="468" height="60" alt="Annons"></td></tr>
<tr bgcolor="#003366"><td><font color="#FFFFFF" class="liten">&nbsp;{p.tell(p.now, "{weekday} {d} {month} {yyyy}")}</font></td><td align="right"><font color="#FFFFFF" class="liten">{p.say("weather")} | <a href="/pren.asp"><font color="#FFFFFF">Prenumerera</font></a> | <a href="/tipsa.asp"><font color="#FFFFFF">Tipsa oss</font></a>&nbsp;</font></td></tr></table>
<table width="760" border="0" cellspacing="0" cellpadding="0"><tr valign="top">
<td width="140" bgcolor="#E8EEF4"><table width="100%" cellpadding="3" cellspacing="0">{each(p.list("sections"), lambda s: f"<tr><td><a href='/kategori.asp?KatID=3' class='meny'>{s}</a></td></tr>")}<tr><td><a href="/familj.asp" class="meny">Familj</a></td></tr><tr><td><a href="/insandare.asp" class="meny">Ordet fritt</a></td></tr></table><br><table width="100%" cellpadding="2" cellspacing="0"><tr><td colspan="2" bgcolor="#CC0000"><font color="#FFFFFF" class="liten"><b>TT-TELEGRAM</b></font></td></tr>{wire}</table></td>
<td width="12">&nbsp;</td>
<td width="430"><br><font class="vinjett">{p.section}</font><br><font class="rubrik">{p.headline}</font><br><br>{p.lead(photo)}<font class="ingress">{p.standfirst}</font><br>
{p.text("<p><font class=brod>{}</font>", "<p><font class=mellanrubrik><b>{}</b></font>", "<p><font class=brod>{}</font>", "<li><font class=brod>{}</font>", "<ul>{}</ul>", photo)}
{who}
{when}
<p><table width="100%" bgcolor="#FFF5D6" cellpadding="3" cellspacing="0" border="0"><tr><td><font class="liten"><b>{p.say("related")}</b></font></td></tr>{more}</table>
<p><a href="javascript:window.print()" class="liten">Skriv ut</a> <font class="liten">|</font> <a href="/mejla.asp" class="liten">Tipsa en vän</a> <font class="liten">|</font> <a href="javascript:history.back()" class="liten">Tillbaka</a></td>
<td width="12">&nbsp;</td>
<td width="166"><br><table width="100%" border="1" bordercolor="#003366" cellspacing="0" cellpadding="4"><tr><td><font class="liten"><b>{p.say("poll")}</b><br>Tycker du att det är bra?<br>{each(p.list("poll_options"), lambda o: f"<input type=radio name=q>{o}<br>")}<input type="submit" value="Rösta"></font></td></tr></table><br><font class="liten"><b>{p.say("most_read")}</b><br>{each(p.others[5:8], lambda t: f'&#149; <a href="{t.href}">{t.headline}</a><br>')}</font><br><img src="/annons/bilhuset.gif" width="160" height="240" alt="Annons"></td></tr></table>
<table width="760"><tr><td align="center"><hr size="1"><font class="liten">{p.site}, Storgatan 14, 780 44 Dala-Norrby. Växel 0247-55 01 00.<br>Ansvarig utgivare: Ragnvald Hjelm. {p.say("copyright")}. &copy; {p.now.year}</font></td></tr></table>
</body></html>"""


@skin(
    number=202,
    kind="tables",
    language="vi",
    site="Tin Nhanh Sông Lam",
    address="http://www.tinnhanhsonglam.example/Vietnam/Tin/{yyyy}/{mm}/3B9{id}/",
    year=2006,
    zone=420,
    standfirst=True,
    section=True,
)
def set_vietnamese_classic(p: Sheet) -> str:
    """A Vietnamese paper of the net's first years: sections in a column, section, weekday, day, clock and zone in a cell over the story, headline, lead and text as p of three classes, pictures in tables of class Image with a line and "Ảnh:", the writer alone in bold at the right of the last line, related stories with arrows right under the lead, "Các tin khác" with days below, gold and dollar beside it."""
    photo = '<table border="0" cellspacing="0" cellpadding="3" width="1" align="center"><tr><td><img src="/Files/Subject/{file}" width="350" border="1"></td></tr><tr><td class="Image">{caption}. Ảnh: <em>{credit}</em>.</td></tr></table>'
    who = p.names('<p class="Normal" align="right"><strong>{}</strong></p>', " - ", " - ")
    when = p.when("{weekday}, {d}/{m}/{yyyy}, {HH}:{MM} GMT+7", '<td class="Date" align="right">{}</td>')
    lines = each(
        p.related,
        lambda t: f'<p class="Lead">&gt; <a class="Lead" href="{t.href}">{t.headline}</a></p>',
    )
    older = each(
        p.others[:6],
        lambda t: (
            f'<tr><td width="8" valign="top"><img src="/Images/Bullet.gif"></td><td><a class="Other" href="{t.href}">{t.headline}</a> <span class="OtherDate">({p.tell(t.moment, "{d}/{m}")})</span></td></tr>'
        ),
    )
    return f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{p.site} - {p.headline}</title></head><body bgcolor="#FFFFFF" topmargin="0" leftmargin="0"><table width="776" border="0" cellspacing="0" cellpadding="0" align="center"><tr><td width="170"><a href="/"><img src="/Images/logo.gif" border="0"></a></td><td align="center"><img src="/ads/dienlanh.gif" width="468" height="60"></td><td width="130" class="Small">{p.say("weather")}<br>Tìm kiếm <input size="10"></td></tr></table>
<table width="776" border="0" cellspacing="0" cellpadding="0" align="center"><tr valign="top"><td width="120" bgcolor="#EEEEEE"><table width="100%" cellspacing="1" cellpadding="4"><tr><td class="Menu"><a href="/">{p.say("home")}</a></td></tr>{each(p.list("sections"), lambda s: f'<tr><td class="Menu"><a href="/Vietnam/x/">{s}</a></td></tr>')}<tr><td class="Menu"><a href="/raovat/">Rao vặt</a></td></tr><tr><td class="Menu"><a href="/toasoan/">Tòa soạn</a></td></tr></table><table width="100%" cellpadding="3"><tr><td class="Small" align="center"><b>Vàng</b><br>1.{p.random.randrange(100, 400)}.000<br><b>USD</b><br>15.9{p.random.randrange(10, 99)}<br>{p.tell(p.now, "{dd}/{mm}/{yyyy}")}</td></tr></table></td>
<td width="8"></td><td width="478"><table width="100%" cellspacing="0" cellpadding="2"><tr><td class="Folder"><a href="/Vietnam/x/">{p.section}</a></td>{when}</tr></table><table width="100%" cellspacing="0" cellpadding="0"><tr><td><p class="Title">{p.headline}</p><p class="Lead">{p.standfirst}</p>{lines}{p.lead(photo)}{p.text('<p class="Normal">{}</p>', '<p class="SubTitle">{}</p>', '<p class="Normal"><em>{}</em></p>', '<p class="Normal">- {}</p>', "{}", photo)}
{who}</td></tr></table><table width="100%" cellspacing="0" cellpadding="2"><tr><td class="Small"><a href="/print/">Bản in</a> | <a href="/mailto/">Gửi cho bạn bè</a> | <a href="/feedback/">{p.say("comment_form")}</a></td></tr></table>
<table width="100%" cellspacing="0" cellpadding="2"><tr><td colspan="2" class="OtherHead"><b>Các tin khác</b></td></tr>{older}</table><table width="100%"><tr><td class="Small" align="right">Xem theo ngày: <select><option>{p.now.day}</option></select> <select><option>{p.now.month}</option></select> <select><option>{p.now.year}</option></select> <input type="button" value="Xem"></td></tr></table></td>
<td width="8"></td><td width="162"><table width="100%" border="0" cellspacing="0" cellpadding="3" bgcolor="#F8F8F0"><tr><td class="BoxHead">{p.say("most_read")}</td></tr>{each(p.others[5:8], lambda t: f'<tr><td><a href="{t.href}"><img src="/Files/{t.picture}" width="70" align="left" border="0"></a><a class="BoxLink" href="{t.href}">{t.headline}</a></td></tr>')}</table><br><img src="/ads/maytinh.gif" width="160"><br><table width="100%" border="1" cellspacing="0" cellpadding="4"><tr><td class="Small"><b>{p.say("poll")}</b><br>{each(p.list("poll_options"), lambda o: f"<input type=radio> {o}<br>")}<input type="button" value="Biểu quyết"></td></tr></table></td></tr></table>
<table width="776" align="center"><tr><td class="Small" align="center"><hr size="1">© Copyright {p.now.year} {p.site}. {p.say("copyright")}<br>{p.say("about_site")}</td></tr></table></body></html>"""
