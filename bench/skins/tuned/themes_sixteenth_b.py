"""A Vietnamese district's letter on a theme that was made for shops."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=311,
    kind="themes",
    language="vi",
    site="Bản Tin Suối Lìm",
    address="https://bantinsuoilim.example/{slug}/",
    year=2019,
    precision="day",
    section=True,
    keywords=True,
)
def set_shop_theme(p: Sheet) -> str:
    """A Vietnamese district's letter on a theme that was made for shops: address and telephone in a strip over the head, a cart that nobody needs, section as h6 over the headline in h1, a short line, "Đăng vào … bởi …" in small capitals, the text with captions of the editor, share icons, one sentence that tells section and words, neighbours with arrows, a form for voices, "Bài viết liên quan" as boxes with the day and month as badges, and a sidebar of new posts with badges and closed discussions."""
    photo = '<div class="wp-caption aligncenter" style="width: 810px"><img class="size-large" src="/wp-content/uploads/{file}" alt="" width="800" height="533"><p class="wp-caption-text">{caption} (Ảnh: {credit})</p></div>'
    when = p.when("{dd}/{mm}/{yyyy}", '<span class="posted-on">Đăng vào <a rel="bookmark">{}</a></span> ')
    who = p.names(
        '<span class="byline">bởi <span class="meta-author vcard"><a class="url fn n" href="/author/bbt/">{}</a></span></span>',
        ", ",
        " và ",
        house=True,
    )
    also = f'<p><em>&gt;&gt; Xem thêm: <a href="{p.others[0].href}">{p.others[0].headline}</a></em></p>'
    text = p.text("<p>{}</p>", "<h3>{}</h3>", picture=photo, inside={2: also})
    words = each(p.keywords, lambda k: f'<a href="/tag/x/" rel="tag">{k}</a>').replace("\n", ", ")
    boxes = each(
        p.related,
        lambda t: (
            f'<div class="col post-item"><div class="col-inner"><div class="box box-normal box-text-bottom box-blog-post has-hover"><div class="box-image"><a href="{t.href}"><img src="/wp-content/uploads/{t.picture}" alt=""></a></div><div class="box-text text-left"><h5 class="post-title is-large"><a class="plain" href="{t.href}">{t.headline}</a></h5><div class="is-divider"></div><p class="from_the_blog_excerpt">{t.summary[:70]} [...]</p></div><div class="badge absolute top post-date badge-outline"><div class="badge-inner"><span class="post-date-day">{p.tell(t.moment, "{dd}")}</span><br><span class="post-date-month is-xsmall">{p.tell(t.moment, "{mon}")}</span></div></div></div></div></div>'
        ),
    )
    recent = each(
        p.others[1:6],
        lambda t: (
            f'<li class="recent-blog-posts-li"><div class="flex-row recent-blog-posts align-top"><div class="flex-col mr-half"><div class="badge post-date badge-outline"><div class="badge-inner"><span class="post-date-day">{p.tell(t.moment, "{dd}")}</span><br><span class="post-date-month is-xsmall">{p.tell(t.moment, "{mon}")}</span></div></div></div><div class="flex-col flex-grow"><a href="{t.href}">{t.headline}</a><span class="post_comments op-7 block is-xsmall">Chức năng bình luận bị tắt</span></div></div></li>'
        ),
    )
    menu = each(
        p.list("sections"),
        lambda s: f'<li class="menu-item"><a class="nav-top-link" href="/chuyen-muc/x/">{s}</a></li>',
    )
    return f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{p.headline} - {p.site}</title><link rel="stylesheet" href="/wp-content/themes/shop/style.css"></head><body class="single single-post lightbox nav-dropdown-has-arrow"><a class="skip-link screen-reader-text" href="#main">Skip to content</a><div id="wrapper"><header id="header" class="header has-sticky sticky-jump"><div id="top-bar" class="header-top hide-for-sticky nav-dark"><ul class="nav nav-left"><li class="html custom html_topbar_left"><strong>Trụ sở: 14 đường Bờ Suối, thị trấn Lìm</strong></li></ul><ul class="nav nav-right"><li class="header-contact"><a href="tel:0000">0000 142 311</a></li><li><a>07:30 - 17:00</a></li></ul></div><div id="masthead" class="header-main"><div id="logo"><a href="/" rel="home"><img src="/logo.png" alt="{p.site}"></a></div><ul class="header-nav header-nav-main nav"><li class="menu-item"><a class="nav-top-link" href="/">{p.say("home")}</a></li>{menu}<li class="cart-item"><a class="header-cart-link">Giỏ hàng / 0 ₫</a></li></ul></div></header>
<main id="main"><div id="content" class="blog-wrapper blog-single page-wrapper"><div class="row row-large row-divided"><div class="large-9 col"><article class="post type-post"><div class="article-inner"><header class="entry-header"><div class="entry-header-text entry-header-text-top text-left"><h6 class="entry-category is-xsmall"><a href="/chuyen-muc/x/" rel="category tag">{p.section}</a></h6><h1 class="entry-title">{p.headline}</h1><div class="entry-divider is-divider small"></div><div class="entry-meta uppercase is-xsmall">{when}{who}</div></div></header><div class="entry-content single-page">{p.lead(photo)}{p.add_rest(text, photo)}<div class="blog-share text-center"><div class="is-divider medium"></div><div class="social-icons share-icons"><a aria-label="Share on Facebook"></a><a aria-label="Share on Twitter"></a><a aria-label="Email to a Friend"></a></div></div></div><footer class="entry-meta text-left">Bài viết này được đăng trong mục <a href="/chuyen-muc/x/" rel="category tag">{p.section}</a> và được gắn thẻ {words}.</footer><nav id="nav-below" class="navigation-post"><div class="nav-previous"><a href="{p.others[6].href}" rel="prev"><span class="hide-for-small">‹</span> {p.others[6].headline}</a></div><div class="nav-next text-right"><a href="{p.others[7].href}" rel="next">{p.others[7].headline} <span class="hide-for-small">›</span></a></div></nav></div></article><div class="related-posts"><h4 class="uppercase">Bài viết liên quan</h4><div class="row large-columns-3 row-small slider">{boxes}</div></div><div id="comments" class="comments-area"><div id="respond" class="comment-respond"><h3 id="reply-title" class="comment-reply-title">{p.say("comment_form")} <small><a rel="nofollow">Hủy</a></small></h3><form><p class="comment-notes">{p.say("comment_terms")}</p><p><label>Bình luận *</label><textarea></textarea></p><p><label>Tên *</label><input></p><p><label>Email *</label><input></p><p><input type="submit" value="Phản hồi"></p></form></div></div></div>
<div class="post-sidebar large-3 col"><div id="secondary" class="widget-area"><aside class="widget widget_search"><form><input placeholder="Tìm kiếm…"></form></aside><aside class="widget flatshop_recent_posts"><span class="widget-title"><span>Bài viết mới</span></span><div class="is-divider small"></div><ul>{recent}</ul></aside><aside class="widget widget_text"><span class="widget-title"><span>{p.say("newsletter")}</span></span><div class="textwidget"><p>{p.say("newsletter_text")}</p></div></aside></div></div></div></div></main>
<footer id="footer" class="footer-wrapper"><div class="footer-widgets footer dark"><div class="row"><div class="col"><p>{p.say("about_site")}</p><p>Điện thoại: 0000 142 311 – Email: toasoan@bantinsuoilim.example</p></div></div></div><div class="absolute-footer dark"><div class="copyright-footer">Copyright {p.now.year} © <strong>{p.site}</strong></div></div></footer><div class="contact-float"><a>Chat Zalo</a><a>Gọi ngay</a></div></div></body></html>"""
