"""A Vietnamese village's weblog at the portal's host that took over when the first great one closed."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=440,
    kind="weblogs",
    language="vi",
    site="Blog Xóm Chài Hạ",
    address="http://xomchaiha.360plus.example/article?mid={id}&fid=-1",
    year=2010,
    standfirst=True,
    keywords=True,
    section=True,
)
def set_portal_weblog(p: Sheet) -> str:
    """A Vietnamese village's weblog at a portal's host: the portal's bar with its mail and today, a theme's wide picture with the weblog's title, modules at the left (the owner with sign and counts, visits, a calendar's month, friends, a music box), in the middle the entry in a module: headline as a div, "Đăng ngày" with clock before the day, "Thư mục" with the section, the standfirst in bold, centred paragraphs of justified spans and pictures with slanted lines, the writers in bold at the right of the end, "Tags:", views and thanks, older entries after "Bài liên quan" with days in brackets, remarks with signs and times, a form with smileys, newest entries, the portal's line."""
    photo = '<div style="text-align: center;"><img src="http://img.360plus.example/xomchaiha/{file}" alt="" /><br /><span style="font-style: italic; font-size: 10pt;">{caption}. Ảnh: {credit}</span></div><br />'
    when = p.when("{HH}:{MM} {dd}-{mm}-{yyyy}", '<li class="pub_date"><label>Đăng ngày:</label> {}</li>')
    signed = p.names('<div style="text-align: right; font-weight: bold;">{}</div>', " - ", " - ")
    text = p.text(
        '<div style="text-align: justify;"><span style="font-size: 12pt; font-family: Arial;">{}</span></div><br />',
        '<div style="text-align: justify;"><span style="font-size: 12pt; font-weight: bold; color: rgb(0, 0, 153);">{}</span></div><br />',
        '<div style="margin-left: 40px;"><span style="font-size: 12pt; font-style: italic;">{}</span></div><br />',
        '<li><span style="font-size: 12pt; font-family: Arial;">{}</span></li>',
        "<ul>{}</ul>",
        photo,
    )
    related = each(
        p.related,
        lambda t: f'<li><a href="{t.href}">{t.headline}</a> ({p.tell(t.moment, "{dd}-{mm}-{yyyy}")})</li>',
    )
    voices = each(
        p.comments(3),
        lambda c: (
            f'<li class="cmt_item"><div class="cmt_img"><img src="http://img.360plus.example/nophoto.gif" width="48" height="48" alt="" /></div><div class="cmt_body"><span class="cmt_name"><a href="#">{c.reader}</a></span> <span class="cmt_date">{p.tell(c.moment, "{HH}:{MM} {dd}-{mm}-{yyyy}")}</span><p>{c.text}</p><a class="cmt_reply">Trả lời</a></div></li>'
        ),
    )
    newest = each(
        p.others[:6],
        lambda t: (
            f'<li><a href="{t.href}">{t.headline}</a><br /><span class="mod_date">{p.tell(t.moment, "{dd}-{mm}-{yyyy}")}</span></li>'
        ),
    )
    folders = each(p.list("sections"), lambda s: f'<li><a href="/folder">{s}</a> ({p.random.randrange(4, 90)})</li>')
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html xmlns="http://www.w3.org/1999/xhtml" lang="vi"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{p.site} - {p.headline}</title></head><body class="ymgl-th-boat"><div id="eyebrow"><a href="http://portal.example">Cổng</a> | <a href="http://mail.example">Thư</a> | <a href="http://hoidap.example">Hỏi &amp; Đáp</a> | <a href="http://360plus.example">360 Cộng</a><span class="eb_date">{p.tell(p.now, "{weekday}, ngày {d} {month} năm {yyyy}")}</span><a href="/login">Đăng nhập</a></div><div id="mast"><h1><a href="/">{p.site}</a></h1><p>Ghi chép của người làng bên sông, ai đi xa nhớ ghé</p><ul id="tabs"><li><a href="/">{p.say("home")}</a></li><li class="on"><a href="/blog">Blog</a></li><li><a href="/photo">Ảnh</a></li><li><a href="/guestbook">Sổ lưu bút</a></li><li><a href="/profile">Giới thiệu</a></li></ul></div>
<div id="yschcont"><div id="col_left"><div class="mod mod-profile"><div class="hd"><h2>Chủ nhà</h2></div><div class="bd"><img src="http://img.360plus.example/xomchaiha/avatar.jpg" width="96" height="96" alt="" /><p>Xóm Chài Hạ</p><p>Tham gia từ: 06-2009</p><p>Lần đăng nhập cuối: {p.tell(p.now, "{HH}:{MM} {dd}-{mm}-{yyyy}")}</p><a>Gửi tin nhắn</a> <a>Kết bạn</a></div></div><div class="mod mod-count"><div class="hd"><h2>Thống kê</h2></div><div class="bd"><p>Lượt xem: {p.random.randrange(9000, 90000)}</p><p>Bài viết: {p.random.randrange(120, 800)}</p><p>Đang xem: {p.random.randrange(1, 9)}</p></div></div><div class="mod mod-folder"><div class="hd"><h2>Thư mục</h2></div><div class="bd"><ul>{folders}</ul></div></div><div class="mod mod-cal"><div class="hd"><h2>Lịch</h2></div><div class="bd"><a>«</a> {p.tell(p.now, "{month} {yyyy}")} <a>»</a></div></div><div class="mod mod-wx"><div class="bd">{p.say("weather")}</div></div><div class="mod mod-friends"><div class="hd"><h2>Bạn bè (38)</h2></div><div class="bd"><a href="http://thaygiaolang.360plus.example">Thầy giáo làng</a> <a href="http://mekong79.360plus.example">mekong79</a> <a href="http://co-lua.360plus.example">Cô Lụa</a></div></div></div>
<div id="col_main"><div class="mod mod-alist-view"><div class="hd"><a class="prev" href="/article?mid=prev">« Bài trước</a> <a class="next" href="/article?mid=next">Bài sau »</a></div><div class="bd"><div class="art_ttl">{p.headline}</div><ul class="art_info">{when}<li class="folder"><label>Thư mục:</label> <a href="/folder">{p.section}</a></li><li class="who">Ai cũng xem được</li></ul><div class="art_cont"><div style="text-align: justify;"><span style="font-size: 12pt; font-weight: bold;">{p.standfirst}</span></div><br />{p.lead(photo)}{p.add_rest(text, photo)}{signed}</div><p class="art_tags">Tags: {", ".join(f'<a href="/tag">{k}</a>' for k in p.keywords)}</p><p class="art_cnt">{p.random.randrange(30, 2500)} lượt xem | {p.random.randrange(1, 40)} lời cảm ơn | <a>Báo vi phạm</a> | <a>Gửi bạn bè</a></p><div class="art_rel"><h3>Bài liên quan</h3><ul>{related}</ul></div></div></div>
<div class="mod mod-cmt"><div class="hd"><h2>{p.say("comments")} (3)</h2></div><div class="bd"><ol>{voices}</ol><form><p>{p.say("comment_form")} <img src="http://img.360plus.example/emo/1.gif" alt=":)" /><img src="http://img.360plus.example/emo/2.gif" alt=":(" /><img src="http://img.360plus.example/emo/3.gif" alt=";)" /></p><textarea rows="5" cols="60"></textarea><p>{p.say("comment_terms")}</p><input type="button" value="Gửi" /></form></div></div></div>
<div id="col_right"><div class="mod mod-new"><div class="hd"><h2>Bài mới viết</h2></div><div class="bd"><ul>{newest}</ul></div></div><div class="mod mod-poll"><div class="hd"><h2>{p.say("poll")}</h2></div><div class="bd">{each(p.list("poll_options"), lambda o: f'<label><input type="radio" name="v" /> {o}</label><br />')}</div></div><div class="mod mod-music"><div class="hd"><h2>Nhạc</h2></div><div class="bd">Tiếng đàn bầu bến vắng (4:12)</div></div></div></div><div id="footer"><p>{p.say("about_site")}</p><p>Bản quyền © {p.now.year} 360 Cộng Việt. <a>Điều khoản</a> | <a>Bảo mật</a> | <a>Trợ giúp</a></p></div></body></html>"""
