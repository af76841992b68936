"""A Vietnamese district's page on a great maker's system of portals."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=367,
    kind="systems",
    language="vi",
    site="Huyện Rạch Gòi Lớn",
    address="https://rachgoilon.example/tin-tuc/Pages/chi-tiet.aspx?ItemID={id}",
    year=2018,
    standfirst=True,
    section=True,
)
def set_system_of_portal_zones(p: Sheet) -> str:
    """A district's page on a great maker's system of portals: zones of parts in tables within divs, a link to jump to the content, crumbs with the house's path, the section as the part's title, headline in a div, weekday and day and clock in round brackets under it, the standfirst bold, the text with a class for the editor's field as p and invisible signs, pictures as p with a line in italics below, writers bold at the right, "Tin liên quan" with days in brackets, the newest, links to offices, a counter of visits, the body that answers for the page."""
    photo = '<p class="pr-Element-P" style="text-align:center"><img src="/PublishingImages/2018/{file}" alt="" style="width:560px"></p><p class="pr-Element-P" style="text-align:center"><em>{caption} - Ảnh: {credit}</em></p>'
    when = p.when("{weekday}, {dd}/{mm}/{yyyy} {HH}:{MM}", '<div class="ngaydang">({})</div>')
    who = p.names('<p class="tacgia" style="text-align:right"><strong>{}</strong></p>', ", ", ", ")
    body = p.add_rest(
        p.text(
            '<p class="pr-Element-P" style="text-align:justify">\u200b{}</p>',
            '<p class="pr-Element-P"><strong>{}</strong></p>',
            '<p class="pr-Element-P" style="text-align:justify"><em>{}</em></p>',
            picture=photo,
        ),
        photo,
    )
    return f"""<!DOCTYPE html><html lang="vi-vn" dir="ltr"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>chi-tiet - {p.site}</title></head><body><form method="post" action="chi-tiet.aspx"><div class="s4-skip"><a href="#mainContent">Bỏ qua để đến nội dung chính</a></div><div id="s4-workspace"><div id="banner"><img src="/Style%20Library/banner.jpg" alt="Trang thông tin điện tử"><div class="ngaythang">{p.tell(p.now, "{weekday}, ngày {d} tháng {m} năm {yyyy}")}</div></div><div class="ms-core-nav"><ul>{each([p.say("home"), "Giới thiệu", *p.list("sections"), "Văn bản", "Liên hệ"], lambda s: f'<li><a href="/x"><span class="menu-text">{s}</span></a></li>')}</ul></div>
<div id="contentRow"><div id="zoneLeft"><div class="zone-cell"><div class="part-head"><h2><span>Danh mục</span></h2></div><ul><li><a>Chỉ đạo điều hành</a></li><li><a>Thủ tục hành chính</a></li><li><a>Lịch công tác</a></li><li><a>Hỏi đáp</a></li></ul></div><div class="zone-cell"><div class="part-head"><h2><span>{p.say("most_read")}</span></h2></div>{each(p.others[5:8], lambda t: f'<div class="tinnho"><a href="{t.href}">{t.headline}</a></div>')}</div></div>
<div id="mainContent"><div id="DeltaMain"><table width="100%" cellpadding="0" cellspacing="0"><tr><td class="zone-cell" valign="top"><div class="duongdan"><a href="/">{p.say("home")}</a> &gt; <a href="/tin-tuc">Tin tức</a> &gt; <a href="/tin-tuc/x">{p.section}</a></div><div class="part-body"><div class="chitiet"><div class="tieude">{p.headline}</div>{when}<div class="tomtat"><strong>{p.standfirst}</strong></div><div class="noidung ms-field"><div class="ExternalClass4C1E">{p.lead(photo)}{body}{who}</div></div><div class="tienich"><a>In bài viết</a> | <a>Gửi email</a> | <span>Lượt xem: {p.random.randrange(40, 3000)}</span></div></div></div></td></tr><tr><td class="zone-cell"><div class="tinlienquan"><div class="td">{p.say("related")}</div><ul>{each(p.related, lambda t: f'<li><a href="{t.href}">{t.headline}</a> <span>({p.tell(t.moment, "{dd}/{mm}/{yyyy}")})</span></li>')}</ul></div><div class="tinmoi"><div class="td">{p.say("latest")}</div>{each(p.others[:4], lambda t: f'<div class="muc"><img src="/PublishingImages/{t.picture}" alt=""><a href="{t.href}">{t.headline}</a><div>{t.summary}</div><i>{p.tell(t.moment, "{dd}/{mm}/{yyyy} {HH}:{MM}")}</i></div>')}</div><div class="ykien"><div class="td">{p.say("comment_form")}</div><input placeholder="Họ tên"><textarea></textarea><div>{p.say("comment_terms")}</div></div></td></tr></table></div></div>
<div id="zoneRight"><div class="zone-cell"><h2>Liên kết website</h2><select><option>-- Chọn --</option><option>Xã Rạch Nhỏ</option><option>Xã Gòi Đông</option></select></div><div class="zone-cell"><h2>Thống kê truy cập</h2><div>Đang truy cập: {p.random.randrange(3, 60)}</div><div>Tổng số: {p.random.randrange(100000, 900000)}</div></div></div></div><div id="footer"><p>Cơ quan chủ quản: Ủy ban nhân dân {p.site}</p><p>Chịu trách nhiệm chính: Phó Chủ tịch. Giấy phép số 31/GP cấp ngày 12/7/2012</p><p>{p.say("copyright")}</p></div></div></form></body></html>"""
