"""Papers of a county and of a province."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=165,
    kind="regional",
    language="en",
    site="The Tamarack County Leader",
    address="http://www.tamarackleader.example/stories/{slug},{id}",
    year=2017,
    kicker=True,
    section=True,
)
def set_county_weekly(p: Sheet) -> str:
    """An American county weekly on a hosted system: section as a link, the subject in a line over the headline, "Posted" with the weekday and the clock, "By" with the staff's mail below, credit and caption as divs of a picture that floats, a subscription box before the text, "Comments" that ask to log in, "Other items that may interest you", events and an e-edition beside it."""
    photo = '<div class="photo_large photo" style="width:300px"><a href="#" class="photo_link"><img src="/uploads/original/{file}" alt="" /></a><div class="photo_credit">{credit}</div><div class="photo_caption">{caption}</div></div>'
    who = p.names(
        '<div class="byline"><p class="byline_name">By {}</p><p class="byline_email"><a href="mailto:news@tamarackleader.example">news@tamarackleader.example</a></p></div>',
        house=True,
    )
    when = p.when(
        "{weekday}, {month} {d}, {yyyy} {h}:{MM} {half}", '<div class="timestamp">Posted <span>{}</span></div>'
    )
    wall = '<div class="ad_inline subscribe_promo"><h4>Already a subscriber?</h4><p>Click here to log in and see all of today’s stories, the notices and the crossword.</p><a href="/login.html" class="btn">Log in</a> <a href="/subscribe" class="btn">Subscribe</a></div>'
    others = each(
        p.related,
        lambda t: (
            f'<div class="story_list_item clearfix"><a href="{t.href}"><img src="/uploads/thumb/{t.picture}" alt=""></a><h5><a href="{t.href}">{t.headline}</a></h5><div class="story_teaser">{t.summary} <a class="more" href="{t.href}">more</a></div></div>'
        ),
    )
    days = each(
        range(1, 8), lambda n: f"<td{' class=today' if n == p.now.day % 7 + 1 else ''}><a href='/calendar'>{n}</a></td>"
    )
    return f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{p.headline} | {p.site}</title></head><body class="story-page">
<div id="top_strip"><div class="date">{p.tell(p.now, "{weekday}, {month} {d}, {yyyy}")}</div><div class="weather">{p.say("weather")}</div><div class="login"><a href="/login.html">Log in</a> | <a href="/subscribe">Subscribe</a></div></div><div id="masthead"><a href="/"><img src="/images/flag.png" alt="{p.site}"></a><p>Serving Tamarack, Elk Ford and Dunmore since 1887</p></div><ul id="main_nav">{each(p.list("sections"), lambda s: f'<li><a href="/x/">{s}</a></li>')}<li><a href="/obituaries">Obituaries</a></li><li><a href="/legals">Public Notices</a></li><li><a href="/classifieds">Classifieds</a></li></ul>
<div id="content_wrap"><div id="main_col"><div id="story"><div class="section_link"><a href="/x/">{p.section}</a></div><h4 class="overline">{p.kicker}</h4><h1 class="headline">{p.headline}</h1><div class="story_tools"><a class="tool facebook">Facebook</a><a class="tool twitter">Twitter</a><a class="tool print">{p.list("share")[1]}</a><a class="tool">{p.list("share")[2]}</a></div>{when}{who}{wall}
<div id="story_body" class="clearfix">{p.lead(photo)}{p.text("<p>{}</p>", "<p><strong>{}</strong></p>", "<p>{}</p>", "<li>{}</li>", "<ul>{}</ul>", photo)}</div>
<div class="keywords_box"></div><div id="comments"><h4>Comments</h4><p class="count">{p.random.randrange(1, 4)} comments on this item <a href="/login.html">Please log in to comment by clicking here</a></p>{each(p.comments(2), lambda c: f'<div class="comment_item"><b>{c.reader}</b><p>{c.text}</p><div class="comment_date">{p.tell(c.moment, "{weekday}, {month} {d}, {yyyy}")} | <a href="#">Report this</a></div></div>')}</div>
<div id="other_items"><h4>Other items that may interest you</h4>{others}</div></div></div>
<div id="side_col"><div class="box"><h4>Latest e-Edition</h4><a href="/eedition"><img src="/eedition/p1.jpg" alt=""></a><p>{p.tell(p.now, "{month} {d}, {yyyy}")}</p></div><div class="box most"><h4>Most read stories</h4><ul>{each(p.others[:5], lambda t: f"<li><a href='{t.href}'>{t.headline}</a></li>")}</ul></div><div class="box calendar"><h4>Upcoming events</h4><table><tr><th colspan="7">{p.tell(p.now, "{month} {yyyy}")}</th></tr><tr>{days}</tr></table><p><a href="/event">Pancake supper at the fire hall, 5:00 pm</a></p></div><div class="box obits"><h4>Obituaries</h4><ul><li><a href="/obituaries/1">Wendell R. Haskins, 84</a></li><li><a href="/obituaries/2">Dolores Quimby, 91</a></li></ul></div><div class="box poll"><h4>Reader poll</h4><p>{p.say("poll")}</p>{each(p.list("poll_options"), lambda o: f"<label><input type=radio> {o}</label>")}<p>{p.random.randrange(20, 400)} total votes</p></div></div></div>
<div id="footer"><p>{p.site} &bull; 114 Mill Street, Tamarack &bull; 555-0117</p><p>&copy; {p.now.year} {p.site}. {p.say("copyright")}</p></div></body></html>"""


@skin(
    number=166,
    kind="regional",
    language="vi",
    site="Báo Hà Trung điện tử",
    address="http://www.baohatrung.example/{section}/{yyyy}{mm}/{slug}-{id}/",
    year=2016,
    zone=420,
    standfirst=True,
    section=True,
    keywords=True,
)
def set_province_paper(p: Sheet) -> str:
    """A paper of a Vietnamese province: the path of sections with weekday, day, clock and zone opposite, headline in a div, standfirst in bold, three lines of other stories under it, pictures in tables with the caption in a cell below, the writers in bold at the right after the last line, key words, related and "Các tin khác" with days in brackets, readers' opinions."""
    photo = '<table class="tplCaption image center" align="center" border="0" cellpadding="3" cellspacing="0" style="width:500px"><tbody><tr><td><img alt="" src="/dataimages/{file}" width="500"></td></tr><tr><td class="Image" style="text-align:center">{caption}. Ảnh: {credit}</td></tr></tbody></table>'
    who = p.names('<div style="text-align:right" class="author"><b>{}</b></div>', " - ", " - ")
    when = p.when("{weekday}, {dd}/{mm}/{yyyy}, {HH}:{MM}", '<div class="date fr">{} [GMT+7]</div>')
    first = each(p.related[:3], lambda t: f'<li>&gt;&gt; <a href="{t.href}">{t.headline}</a></li>')
    again = each(
        p.related,
        lambda t: (
            f'<li><a href="{t.href}">{t.headline}</a> <span class="tm">({p.tell(t.moment, "{dd}/{mm}/{yyyy}")})</span></li>'
        ),
    )
    older = each(
        p.others[3:8],
        lambda t: (
            f'<li><a href="{t.href}">{t.headline}</a> <i>({p.tell(t.moment, "{dd}/{mm}/{yyyy}, {HH}:{MM}")})</i></li>'
        ),
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>{p.headline} - {p.site}</title></head><body><div id="wrapper"><div id="header"><div class="topbar"><span id="clock">{p.tell(p.now, "{weekday}, {dd}/{mm}/{yyyy}, {HH}:{MM} [GMT+7]")}</span><a href="/rss">RSS</a> <a href="/bao-in">Báo in</a></div><a href="/"><img src="/images/banner.jpg" alt="{p.site}"></a><div class="slogan">Cơ quan của Đảng bộ - Tiếng nói của nhân dân trong tỉnh</div></div><div id="menu"><ul><li><a href="/">{p.say("home")}</a></li>{each(p.list("sections"), lambda s: f"<li><a href='/x/'>{s}</a></li>")}</ul></div><div class="hotline">Đường dây nóng: 0900 555 014 - Thời tiết: {p.say("weather")}</div>
<div id="left"><div class="path clearfix"><div class="fl"><a href="/">{p.say("home")}</a> » <a href="/x/" class="cat">{p.section}</a></div>{when}</div><div class="content-detail"><div class="title">{p.headline}</div><div class="cl"></div><div class="sapo"><strong>{p.standfirst}</strong></div><div class="tinlienquan"><ul>{first}</ul></div>
<div class="text">{p.lead(photo)}{p.text('<p style="text-align: justify;">{}</p>', '<p style="text-align: justify;"><strong>{}</strong></p>', '<p style="text-align: justify;"><em>{}</em></p>', '<p style="text-align: justify;">- {}</p>', "{}", photo)}{who}</div><div class="tool"><a href="javascript:window.print()">Bản in</a> <a href="#">Gửi cho bạn bè</a> <a href="javascript:history.back()">Quay lại</a></div><div class="tag"><b>{p.say("tags")}:</b> {", ".join(f'<a href="/tag/x">{k}</a>' for k in p.keywords)}</div></div>
<div class="box"><div class="box-title">{p.say("related")}</div><ul class="lq">{again}</ul></div><div class="box" id="ykien"><div class="box-title">{p.say("comments")}</div>{each(p.comments(2), lambda c: f'<div class="yk"><b>{c.reader}</b> <span>{p.tell(c.moment, "{dd}/{mm}/{yyyy} {HH}:{MM}")}</span><div>{c.text}</div></div>')}<div class="gui"><b>{p.say("comment_form")}</b><p>{p.say("comment_terms")}</p><form>Họ tên: <input> Email: <input> <textarea></textarea><input type="submit" value="Gửi"></form></div></div><div class="box"><div class="box-title">Các tin khác</div><ul class="tinkhac">{older}</ul></div></div>
<div id="right"><div class="box"><div class="box-title">{p.say("most_read")}</div><ol>{each(p.others[:5], lambda t: f'<li><a href="{t.href}"><img src="/t/{t.picture}" width="80"></a><a href="{t.href}">{t.headline}</a></li>')}</ol></div><div class="box"><div class="box-title">Giá vàng</div><table><tr><td>Loại</td><td>Mua</td><td>Bán</td></tr><tr><td>SJC</td><td>36.{p.random.randrange(100, 999)}</td><td>36.{p.random.randrange(100, 999)}</td></tr></table><div class="upd">{p.tell(p.now, "{dd}/{mm}/{yyyy}")}</div></div><div class="box"><div class="box-title">Thăm dò ý kiến</div><p>{p.say("poll")}</p>{each(p.list("poll_options"), lambda o: f"<div><input type=radio> {o}</div>")}</div><div class="box"><img src="/qc/ngan-hang.gif" alt=""></div><div class="truycap">Lượt truy cập: {p.random.randrange(10**6, 10**7)}</div></div>
<div id="footer"><p>Giấy phép số: {p.random.randrange(10, 400)}/GP-BTTTT do Bộ Thông tin và Truyền thông cấp ngày 21/3/2012. Tổng Biên tập: Lê Hữu Đạt.</p><p>® {p.site}. {p.say("copyright")}</p></div></div></body></html>"""
