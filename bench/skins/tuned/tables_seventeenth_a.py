"""A Vietnamese province's radio and television station in tables."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=328,
    kind="tables",
    language="vi",
    site="Đài PT-TH Cồn Lau",
    address="http://www.ptthconlau.example/Default.aspx?tabid=chitiet&id={id}",
    year=2009,
    standfirst=True,
    section=True,
)
def set_station_of_province(p: Sheet) -> str:
    """A Vietnamese province's radio and television station in tables: a moving line of greeting, today with its weekday and the visitors in a row, menu with arrows and the day's programme with clocks at the left, the section as a picture-framed bar, headline in a span of a size, "Cập nhật lúc" with clock and day in italics and brackets, the standfirst bold in a cell, pictures as small tables with italics, the text justified in p with fonts, the writers bold at the right of its last line, keys to print and go back, "Tin liên quan" with triangles, "Các tin khác" with short days in brackets, a poll, prices of gold and links to offices at the right."""
    photo = '<table border="0" cellpadding="3" cellspacing="0" width="400" align="center"><tr><td align="center"><img src="/Portals/0/Upload/{file}" width="390" border="0"></td></tr><tr><td align="center" bgcolor="#F4F4F4"><font face="Arial" size="2"><i>{caption} (Ảnh: {credit})</i></font></td></tr></table>'
    when = p.when(
        "{HH}:{MM} {dd}/{mm}/{yyyy}",
        '<span style="font-size: 8pt; color: #808080"><i>(Cập nhật lúc: {})</i></span><br>',
    )
    who = p.names('<p align="right"><font face="Arial" size="2"><b>{}</b></font></p>', ", ", " - ")
    programme = each(
        (
            ("05:00", "Thể dục buổi sáng"),
            ("06:30", "Thời sự địa phương"),
            ("11:30", "Phim truyện"),
            ("18:00", "Thời sự tối"),
            ("20:15", "Ca cổ theo yêu cầu"),
        ),
        lambda line: (
            f'<tr><td width="40"><font size="1" face="Tahoma" color="#CC0000">{line[0]}</font></td><td><font size="1" face="Tahoma">{line[1]}</font></td></tr>'
        ),
    )
    others = each(
        p.others[:6],
        lambda t: (
            f'<tr><td><img src="/images/bullet.gif"> <a class="tinkhac" href="{t.href}">{t.headline}</a> <font size="1" color="#808080">({p.tell(t.moment, "{dd}/{mm}")})</font></td></tr>'
        ),
    )
    menu = each(
        p.list("sections"),
        lambda s: (
            f'<tr><td height="22" background="/images/nenmenu.gif">&nbsp;&raquo; <a class="menu" href="#">{s}</a></td></tr>'
        ),
    )
    return f"""<html><head><title>{p.site}</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><link href="/style.css" rel="stylesheet" type="text/css"></head><body topmargin="0" leftmargin="0" bgcolor="#E8E8E8"><table width="980" align="center" border="0" cellspacing="0" cellpadding="0" bgcolor="#FFFFFF"><tr><td><img src="/images/banner.jpg" width="980" height="120" alt="{p.site}"></td></tr><tr><td bgcolor="#0B5FA5"><table width="100%"><tr><td><font color="#FFFFFF" size="2" face="Arial">{p.tell(p.now, "{weekday}, ngày {d}/{m}/{yyyy}")}</font></td><td><marquee scrollamount="3"><font color="#FFFF00" size="2">Chào mừng bạn đến với trang thông tin của {p.site}</font></marquee></td><td align="right"><font color="#FFFFFF" size="1" face="Arial">Lượt truy cập: {p.random.randrange(100000, 900000)}</font></td></tr></table></td></tr></table>
<table width="980" align="center" border="0" cellspacing="0" cellpadding="0" bgcolor="#FFFFFF"><tr><td width="180" valign="top"><table width="100%" border="0" cellspacing="1" cellpadding="0"><tr><td height="22" background="/images/nenmenu.gif">&nbsp;&raquo; <a class="menu" href="/">{p.say("home")}</a></td></tr>{menu}<tr><td height="22" background="/images/nenmenu.gif">&nbsp;&raquo; <a class="menu" href="#">Quảng cáo</a></td></tr></table><br><table width="100%" border="0" cellspacing="0" cellpadding="2"><tr><td colspan="2" bgcolor="#0B5FA5"><font color="#FFFFFF" size="2" face="Arial"><b>Lịch phát sóng {p.tell(p.now, "{dd}/{mm}")}</b></font></td></tr>{programme}</table><br><table width="100%"><tr><td><font size="2" face="Arial"><b>{p.say("poll")}</b></font></td></tr>{each(p.list("poll_options"), lambda o: f'<tr><td><input type="radio"> <font size="2" face="Arial">{o}</font></td></tr>')}<tr><td><input type="button" value="Biểu quyết"></td></tr></table></td>
<td width="10"></td><td width="590" valign="top"><table width="100%" border="0" cellspacing="0" cellpadding="0"><tr><td width="12"><img src="/images/tab_trai.gif"></td><td background="/images/tab_giua.gif"><font color="#FFFFFF" size="2" face="Arial"><b>{p.section}</b></font></td><td width="12"><img src="/images/tab_phai.gif"></td></tr></table><table width="100%" border="0" cellspacing="0" cellpadding="6"><tr><td><span style="font-size: 14pt; font-family: Times New Roman; color: #0B5FA5"><b>{p.headline}</b></span><br>{when}</td></tr><tr><td><font face="Arial" size="2"><b>{p.standfirst}</b></font></td></tr><tr><td align="justify">{p.lead(photo)}{p.add_rest(p.text('<p align="justify"><font face="Arial" size="2">{}</font></p>', '<p><font face="Arial" size="2"><b>{}</b></font></p>', '<p align="justify"><font face="Arial" size="2"><i>{}</i></font></p>', '<li><font face="Arial" size="2">{}</font></li>', "<ul>{}</ul>", photo), photo)}{who}</td></tr><tr><td align="right"><a href="#"><img src="/images/in.gif" border="0"> Bản in</a> &nbsp; <a href="#">Gửi cho bạn bè</a> &nbsp; <a href="#">Trở lại</a></td></tr></table>
<table width="100%" border="0" cellspacing="0" cellpadding="3"><tr><td bgcolor="#DCE9F5"><font face="Arial" size="2" color="#0B5FA5"><b>{p.say("related")}</b></font></td></tr>{each(p.related, lambda t: f'<tr><td><font color="#CC0000">&#9658;</font> <a class="tinkhac" href="{t.href}">{t.headline}</a></td></tr>')}</table><br><table width="100%" border="0" cellspacing="0" cellpadding="3"><tr><td bgcolor="#DCE9F5"><font face="Arial" size="2" color="#0B5FA5"><b>Các tin khác</b></font></td></tr>{others}</table></td>
<td width="10"></td><td width="190" valign="top"><table width="100%" border="0" cellspacing="0" cellpadding="3"><tr><td bgcolor="#0B5FA5"><font color="#FFFFFF" size="2" face="Arial"><b>{p.say("most_read")}</b></font></td></tr>{each(p.others[5:8], lambda t: f'<tr><td><img src="/Portals/0/Upload/{t.picture}" width="60" align="left"><a class="tinnho" href="{t.href}">{t.headline}</a></td></tr>')}</table><br><table width="100%" border="1" bordercolor="#CCCCCC" cellspacing="0" cellpadding="2"><tr><td colspan="2"><font size="2" face="Arial"><b>Giá vàng</b></font></td></tr><tr><td>Mua</td><td>{p.random.randrange(1700, 2000)}</td></tr><tr><td>Bán</td><td>{p.random.randrange(2000, 2100)}</td></tr></table><br><table width="100%"><tr><td><font size="2" face="Arial"><b>{p.say("weather")}</b></font></td></tr><tr><td><select><option>--- Liên kết ---</option><option>Cổng thông tin tỉnh</option></select></td></tr><tr><td><img src="/quangcao/ximang.gif" width="180"></td></tr></table></td></tr></table>
<table width="980" align="center" border="0" cellspacing="0" cellpadding="6" bgcolor="#0B5FA5"><tr><td align="center"><font color="#FFFFFF" size="2" face="Arial">© {p.now.year} {p.site} - {p.say("copyright")}<br>{p.say("about_site")}<br>Giấy phép số 118/GP-BC cấp ngày 06/04/2007 - Điện thoại: 0000.3822 417</font></td></tr></table></body></html>"""
