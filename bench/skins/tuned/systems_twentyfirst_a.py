"""A Vietnamese daily on the system that a house of portals makes for papers."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=407,
    kind="systems",
    language="vi",
    site="Báo Tân Phú Giang",
    address="https://baotanphugiang.example/{slug}-{id}.htm",
    year=2023,
    zone=420,
    standfirst=True,
    keywords=True,
    section=True,
)
def set_daily_on_portal_house_system(p: Sheet) -> str:
    """A Vietnamese daily on the system that a house of portals makes for papers: data-role attributes, section as a category link, moment with GMT+7, headline in h1, the standfirst as "sapo" in h2, pictures as figures of type Photo with their caption, boxes of related news in mid text, the writers in a box after the text, "Chủ đề" with tags, "Bình luận" with hours, "Tin cùng chuyên mục" with clocks and days, most read, the day's print edition."""
    photo = '<figure class="VCSortableInPreviewMode" type="Photo"><div><img src="https://images.baotanphugiang.example/zoom/{file}" alt="" width="1000" data-author="" class="lightbox-content"></div><figcaption class="PhotoCMS_Caption"><p data-placeholder="Nhập chú thích ảnh">{caption} - Ảnh: {credit}</p></figcaption></figure>'
    when = p.when(
        "{dd}/{mm}/{yyyy} {HH}:{MM}", '<div class="detail-time"><div data-role="publishdate">{} GMT+7</div></div>'
    )
    who = p.names(
        '<div class="author-info"><div class="avatar"><i class="icon-user"></i></div><div class="name" data-role="author">{}</div></div>',
        " - ",
        " - ",
    )
    first = p.related[0]
    inside = {
        2: f'<div class="VCSortableInPreviewMode link-content-footer" type="RelatedOneNews"><a class="title" href="{first.href}">{first.headline}</a><span class="sapo">{first.summary}</span></div>'
    }
    text = p.text(
        "<p>{}</p>",
        "<h3><b>{}</b></h3>",
        '<div class="VCSortableInPreviewMode" type="quote"><p>{}</p></div>',
        "<li>{}</li>",
        "<ul>{}</ul>",
        photo,
        inside,
    )
    related = each(
        p.related,
        lambda t: (
            f'<div class="box-category-item" data-id="{p.random.randrange(10_000, 99_000)}"><a class="box-category-link-with-avatar img-resize" href="{t.href}"><img src="https://images.baotanphugiang.example/thumb/{t.picture}" alt=""></a><div class="box-category-content"><h3 class="box-category-title-text"><a class="box-category-link-title" data-type="0" href="{t.href}">{t.headline}</a></h3></div></div>'
        ),
    )
    same = each(
        p.others[:5],
        lambda t: (
            f'<div class="box-category-item"><h3><a class="box-category-link-title" href="{t.href}">{t.headline}</a></h3><span class="time-ago">{p.tell(t.moment, "{HH}:{MM} {dd}/{mm}/{yyyy}")}</span><p class="box-category-sapo" data-type="sapo">{t.summary}</p></div>'
        ),
    )
    read = each(
        enumerate(p.others[5:8], 1),
        lambda n: (
            f'<div class="box-category-item"><span class="number">{n[0]}</span><a class="box-category-link-title" href="{n[1].href}">{n[1].headline}</a></div>'
        ),
    )
    voices = each(
        p.comments(2),
        lambda c: (
            f'<li class="item-comment"><div class="ava-cmt">{c.reader[:1].upper()}</div><div class="cmt-right"><p class="user-name">{c.reader}</p><div class="contentcomment">{c.text}</div><div class="cmt-bottom"><span class="btn-like">Thích {p.random.randrange(0, 20)}</span><span class="btn-reply">Trả lời</span><span class="time-cmt">{p.tell(c.moment, "{HH}:{MM} {dd}/{mm}/{yyyy}")}</span></div></div></li>'
        ),
    )
    return f"""<!DOCTYPE html>
<html lang="vi">
<head><meta charset="utf-8"><title>{p.headline}</title></head>
<body>
<div class="header"><div class="header__top"><div class="container"><span class="header__date">{p.tell(p.now, "{weekday}, {dd}/{mm}/{yyyy}")}</span><span class="header__weather">{p.say("weather")}</span><a class="header__epaper" href="/nhat-bao.htm">Nhật báo</a><a>Hotline: 0900 000 318</a><a>Đăng nhập</a></div></div>
<div class="header__logo"><a href="/" title="{p.site}"><img src="/image/logo.svg" alt="{p.site}"></a></div>
<ul class="menu-nav"><li><a href="/" class="nav-link home" title="{p.say("home")}">{p.say("home")}</a></li>{each(p.list("sections"), lambda s: f'<li><a class="nav-link" href="/x.htm">{s}</a></li>')}<li><a class="nav-link" href="/video.htm">Video</a></li><li><a class="nav-link" href="/emagazine.htm">eMagazine</a></li></ul></div>
<div class="main"><div class="container">
<div class="detail__section"><div class="detail__cmain">
<div class="detail-top"><div class="detail-cate" data-role="cate-name"><a data-role="cate-name" href="/x.htm">{p.section}</a></div>{when}</div>
<h1 class="detail-title article-title" data-role="title">{p.headline}</h1>
<div class="detail-action"><a class="google-news">Theo dõi trên Google News</a><span class="play-audio">Nghe đọc bài <i>0:00</i> / <i>{p.random.randrange(2, 6)}:{p.random.randrange(10, 59)}</i> Nữ miền Nam</span></div>
<div class="detail__cmain-main">
<h2 class="detail-sapo" data-role="sapo">{p.standfirst}</h2>
<div class="detail-content afcbc-body" data-role="content">
{p.lead(photo)}
{p.add_rest(text, photo)}
</div>
{who}
<div class="detail-tab"><ul class="tag-news"><li class="label">Chủ đề:</li>{each(p.keywords, lambda k: f'<li class="item"><a href="/x.html">{k}</a></li>')}</ul></div>
<div class="detail-share"><span>Chia sẻ</span><a>Facebook</a><a>Zalo</a><a>Sao chép liên kết</a><a>In bài</a></div>
<div class="detail__related"><div class="box-title">{p.say("related")}</div><div class="box-category" data-layout="12">
{related}
</div></div>
<div class="box-comment"><div class="box-title">Bình luận (2)</div><textarea placeholder="{p.say("comment_form")}"></textarea><p class="note">{p.say("comment_terms")}</p><button>Gửi bình luận</button><div class="tab-cmt"><span>Xem nhiều</span><span>Mới nhất</span></div><ul class="lst-comment">
{voices}
</ul></div>
</div>
<div class="detail__cmain-sub"><div class="box-title">{p.say("most_read")}</div>
{read}
<div class="print-issue"><img src="/image/so-bao.jpg" alt=""><p>Số báo in ngày {p.tell(p.now, "{dd}/{mm}/{yyyy}")}</p><a>Đặt mua báo</a></div>
<div class="box-newsletter"><b>{p.say("newsletter")}</b><p>{p.say("newsletter_text")}</p></div>
</div>
</div></div>
<div class="box-samecate"><div class="box-title"><a href="/x.htm">Tin cùng chuyên mục</a></div>
{same}
<a class="view-more">{p.say("more")}</a></div>
</div></div>
<div class="footer"><div class="container"><p class="footer__name">{p.site}</p><p>{p.say("about_site")}</p><p>Tổng biên tập: Lưu Quốc Thạnh</p><p>Tòa soạn: 27 đường Bờ Kè, phường 2. Điện thoại: (0290) 3 000 118. Email: toasoan@baotanphugiang.example</p><p>Giấy phép số 402/GP-BTTTT cấp ngày 15/09/2021</p><p>© {p.say("copyright")}</p></div></div>
</body>
</html>"""
