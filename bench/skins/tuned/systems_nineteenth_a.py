"""A Vietnamese district's page on an open system of zones and widgets."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=367,
    kind="systems",
    language="vi",
    site="Huyện Rạch Gòi Lớn",
    address="https://rachgoilon.example/Contents/Item/Display/{id}",
    year=2018,
    standfirst=True,
    section=True,
)
def set_system_of_zones(p: Sheet) -> str:
    """A district's page on an open system of zones and widgets: today in the banner, a menu zone, crumbs, headline in h1 in the item's header, under it weekday and day and clock in a div of metadata with the section, the standfirst bold, the text as p with the align word, pictures as p with a line in italics as the next p, writers bold at the right, reading counts, "Tin liên quan" with days in brackets, the newest with pictures and excerpts, a form, a zone of lists at the left, a zone of links and visits at the right, who answers for the page in the foot."""
    photo = '<p style="text-align:center"><img src="/Media/Default/2018/{file}" alt="" style="width:560px"></p><p style="text-align:center"><em>{caption} - Ảnh: {credit}</em></p>'
    when = p.when("{weekday}, {dd}/{mm}/{yyyy} {HH}:{MM}", '<div class="published">{}</div>')
    who = p.names('<p class="tacgia" style="text-align:right"><strong>{}</strong></p>', ", ", ", ")
    body = p.add_rest(
        p.text(
            '<p style="text-align:justify">{}</p>',
            "<p><strong>{}</strong></p>",
            '<p style="text-align:justify"><em>{}</em></p>',
            picture=photo,
        ),
        photo,
    )
    return f"""<!DOCTYPE html><html lang="vi-vn" dir="ltr"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{p.site} - {p.headline}</title></head><body><div id="layout-wrapper"><div id="banner"><img src="/Themes/Huyen/banner.jpg" alt="Trang thông tin điện tử"><div class="ngaythang">{p.tell(p.now, "{weekday}, ngày {d} tháng {m} năm {yyyy}")}</div></div><div class="zone zone-navigation"><ul>{each([p.say("home"), "Giới thiệu", *p.list("sections"), "Văn bản", "Liên hệ"], lambda s: f'<li><a href="/x"><span class="menu-text">{s}</span></a></li>')}</ul></div>
<div id="contentRow"><div class="zone zone-aside-first"><div class="widget"><header><h1>Danh mục</h1></header><ul><li><a>Chỉ đạo điều hành</a></li><li><a>Thủ tục hành chính</a></li><li><a>Lịch công tác</a></li><li><a>Hỏi đáp</a></li></ul></div><div class="widget"><header><h1>{p.say("most_read")}</h1></header>{each(p.others[5:8], lambda t: f'<div class="tinnho"><a href="{t.href}">{t.headline}</a></div>')}</div></div>
<div id="mainContent"><div class="zone zone-content"><div class="duongdan"><a href="/">{p.say("home")}</a> &gt; <a href="/tin-tuc">Tin tức</a> &gt; <span>{p.headline}</span></div><article class="content-item tin-bai"><header><h1>{p.headline}</h1><div class="metadata">{when}<div class="muc">Chuyên mục: <a href="/tin-tuc/x">{p.section}</a></div></div></header><div class="tomtat"><strong>{p.standfirst}</strong></div>{p.lead(photo)}{body}{who}<div class="tienich"><a>In bài viết</a> | <a>Gửi email</a> | <span>Lượt xem: {p.random.randrange(40, 3000)}</span></div></article><div class="tinlienquan"><div class="td">{p.say("related")}</div><ul>{each(p.related, lambda t: f'<li><a href="{t.href}">{t.headline}</a> <span>({p.tell(t.moment, "{dd}/{mm}/{yyyy}")})</span></li>')}</ul></div><div class="tinmoi"><div class="td">{p.say("latest")}</div>{each(p.others[:4], lambda t: f'<div class="muc"><img src="/Media/Default/{t.picture}" alt=""><a href="{t.href}">{t.headline}</a><div>{t.summary}</div><i>{p.tell(t.moment, "{dd}/{mm}/{yyyy} {HH}:{MM}")}</i></div>')}</div><div class="ykien"><div class="td">{p.say("comment_form")}</div><input placeholder="Họ tên"><textarea></textarea><div>{p.say("comment_terms")}</div></div></div></div>
<div class="zone zone-aside-second"><div class="widget"><h2>Liên kết website</h2><select><option>-- Chọn --</option><option>Xã Rạch Nhỏ</option><option>Xã Gòi Đông</option></select></div><div class="widget"><h2>Thống kê truy cập</h2><div>Đang truy cập: {p.random.randrange(3, 60)}</div><div>Tổng số: {p.random.randrange(100000, 900000)}</div></div></div></div><div id="footer"><p>Cơ quan chủ quản: Ủy ban nhân dân {p.site}</p><p>Chịu trách nhiệm chính: Phó Chủ tịch. Giấy phép số 31/GP cấp ngày 12/7/2012</p><p>{p.say("copyright")}</p></div></div></body></html>"""
