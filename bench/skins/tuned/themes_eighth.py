"""Themes of weblog systems that papers use."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=147,
    kind="themes",
    language="vi",
    site="Báo Đồng Chiêm",
    address="https://dongchiem.example/?p={id}",
    year=2020,
    precision="day",
    section=True,
)
def set_shop_theme(p: Sheet) -> str:
    """A shop's theme that a Vietnamese paper uses for its posts: section in small capitals and headline above a dividing stroke, "posted on … by" with a slash day in small capitals, dated badges on the cards at the side, share circles, a line that files the post with its permalink, neighbours with arrows, related posts as a slider of boxes."""
    photo = '<div id="attachment_{file}" style="width: 810px" class="wp-caption aligncenter"><img class="size-full" src="/wp-content/uploads/{file}" alt="" /><p class="wp-caption-text">{caption}. Ảnh: {credit}</p></div>'
    posted = p.when("{dd}/{mm}/{yyyy}", '<span class="posted-on">Đăng ngày <a href="#" rel="bookmark">{}</a></span>')
    names = p.names(
        '<span class="byline"> bởi <span class="meta-author vcard"><a class="url fn n" href="/author/x/">{}</a></span></span>',
        '</a></span>, <span class="meta-author vcard"><a class="url fn n" href="/author/y/">',
        '</a></span> và <span class="meta-author vcard"><a class="url fn n" href="/author/y/">',
    )
    badge = '<div class="badge absolute top post-date badge-outline"><div class="badge-inner"><span class="post-date-day">{dd}</span><br><span class="post-date-month is-xsmall">{mon}</span></div></div>'
    boxes = each(
        p.related,
        lambda t: (
            f'<div class="col post-item"><div class="col-inner"><a href="{t.href}" class="plain"><div class="box box-blog-post has-hover"><div class="box-image"><img src="/wp-content/uploads/{t.picture}" alt=""></div><div class="box-text text-center"><h5 class="post-title is-large">{t.headline}</h5><div class="is-divider"></div><p class="from_the_blog_excerpt">{t.summary} [...]</p></div>{p.tell(t.moment, badge)}</div></a></div></div>'
        ),
    )
    side = each(
        p.others[:6],
        lambda t: (
            f'<li class="recent-blog-posts-li"><div class="flex-row recent-blog-posts"><div class="flex-col mr-half">{p.tell(t.moment, badge)}</div><div class="flex-col flex-grow"><a href="{t.href}">{t.headline}</a><span class="post_comments op-7 block is-xsmall"><a href="{t.href}#respond"></a></span></div></div></li>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="vi" class="loading-site no-js"><head><title>{p.headline} - {p.site}</title></head><body class="post-template-default single single-post lightbox"><a class="skip-link screen-reader-text" href="#main">Bỏ qua nội dung</a><div id="wrapper"><header id="header" class="header has-sticky"><div id="top-bar" class="header-top"><ul class="nav"><li class="html custom"><strong class="uppercase">{p.tell(p.now, "{weekday}, {d}/{m}/{yyyy}")}</strong></li></ul></div><div id="logo" class="flex-col logo"><a href="/" title="{p.site}"><img src="/logo.png" alt="{p.site}"></a></div><ul class="header-nav nav">{each(p.list("sections"), lambda s: f'<li class="menu-item"><a class="nav-top-link" href="/x/">{s}</a></li>')}</ul></header>
<main id="main"><div id="content" class="blog-wrapper blog-single page-wrapper"><div class="row row-large row-divided"><div class="large-9 col"><article id="post-{p.random.randrange(900, 9000)}" class="post type-post status-publish format-standard hentry"><div class="article-inner"><header class="entry-header"><div class="entry-header-text entry-header-text-top text-left"><h6 class="entry-category is-xsmall"><a href="/x/" rel="category tag">{p.section}</a></h6><h1 class="entry-title">{p.headline}</h1><div class="entry-divider is-divider small"></div><div class="entry-meta uppercase is-xsmall">{posted}{names}</div></div></header>
<div class="entry-content single-page">{p.lead(photo)}{p.text("<p>{}</p>", "<h2>{}</h2>", "<blockquote><p>{}</p></blockquote>", picture=photo)}<div class="blog-share text-center"><div class="is-divider medium"></div><div class="social-icons share-icons"><a class="icon button circle is-outline facebook" aria-label="Share on Facebook"></a><a class="icon button circle is-outline pinterest"></a></div></div></div><footer class="entry-meta text-center">Bài viết này được đăng trong <a href="/x/" rel="category tag">{p.section}</a>. Đánh dấu <a href="{p.href}" rel="bookmark">đường dẫn tĩnh</a>.</footer>
<nav role="navigation" id="nav-below" class="navigation-post"><div class="flex-row next-prev-nav bt bb"><div class="flex-col flex-grow nav-prev text-left"><div class="nav-previous"><a href="{p.others[6].href}" rel="prev">{p.others[6].headline}</a></div></div><div class="flex-col flex-grow nav-next text-right"><div class="nav-next"><a href="{p.others[7].href}" rel="next">{p.others[7].headline}</a></div></div></div></nav></div></article><h3>{p.say("related")}</h3><div class="row slider row-slider">{boxes}</div>
<div id="comments" class="comments-area"><div id="respond" class="comment-respond"><h3 class="comment-reply-title">{p.say("comment_form")}</h3><form class="comment-form"><p class="comment-notes">{p.say("comment_terms")}</p><textarea name="comment"></textarea></form></div></div></div>
<div class="post-sidebar large-3 col"><div id="secondary" class="widget-area"><aside class="widget flatsome_recent_posts"><span class="widget-title"><span>{p.say("latest")}</span></span><ul>{side}</ul></aside><aside class="widget"><span class="widget-title"><span>{p.say("newsletter")}</span></span><p>{p.say("newsletter_text")}</p><input type="email"></aside></div></div></div></div></main>
<footer id="footer" class="footer-wrapper"><div class="absolute-footer dark"><div class="copyright-footer">Copyright {p.now.year} © <strong>{p.site}</strong>. {p.say("copyright")}. {p.say("about_site")}</div></div></footer></div></body></html>"""


@skin(
    number=148,
    kind="themes",
    language="hi",
    site="मालवा संदेश",
    address="https://malwasandesh.example/samachar/{id}/",
    year=2021,
    section=True,
    keywords=True,
)
def set_hindi_theme(p: Sheet) -> str:
    """A Hindi site on a bought theme: a strip of breaking stories, the place in the site, writer and "last changed" with minutes to read under the headline, day halves in words, a request to join a group in the text, lines "also read", tags with signs, the writers' box, related posts as a grid with days, a sticky bar."""
    photo = '<figure class="single-featured-image"><img src="https://malwasandesh.example/wp-content/uploads/{file}" alt=""><figcaption class="single-caption-text"><span class="bs-icon"></span> {caption} - फोटो : {credit}</figcaption></figure>'
    clock = "{d} {month} {yyyy}, {h}:{MM} {half}"
    posted = p.when(clock, '<span class="date meta-item tie-icon">{}</span>')
    changed = p.changed(clock, '<span class="last-updated meta-item">अंतिम अपडेट: {}</span>') if posted else ""
    join = '<div class="wa-join"><a href="/group"><strong>हमारे ग्रुप से जुड़ें</strong></a> <a class="btn">अभी जुड़ें</a></div>'
    also = f'<p><strong>यह भी पढ़ें: <a href="{p.related[0].href}">{p.related[0].headline}</a></strong></p>'
    boxes = "".join(
        f'<div class="about-author container-wrapper"><div class="author-avatar"><img src="/avatar.png" alt=""></div><div class="author-info"><h3 class="author-name"><a href="/author/x/">{name}</a></h3><div class="author-bio">दस वर्ष से पत्रकारिता में, गांव और खेत की खबरें लिखने में रुचि।</div></div></div>'
        for name in p.authors
    )
    grid = each(
        p.related,
        lambda t: (
            f'<div class="related-item tie-standard"><a href="{t.href}" class="post-thumb"><img src="/wp-content/uploads/{t.picture}" alt=""></a><h3 class="post-title"><a href="{t.href}">{t.headline}</a></h3><div class="post-meta clearfix"><span class="date meta-item">{p.tell(t.moment, "{d} {month} {yyyy}")}</span></div></div>'
        ),
    )
    widget = each(
        p.others[:5],
        lambda t: (
            f'<li class="widget-single-post-item"><div class="post-widget-body"><a class="post-title" href="{t.href}">{t.headline}</a><div class="post-meta"><span class="date">{p.tell(t.moment, "{d} {month} {yyyy}, {h}:{MM} {half}")}</span></div></div></li>'
        ),
    )
    byline = p.names(
        '<span class="author-meta single-author with-avatars"><span class="meta-item meta-author-wrapper"><span class="meta-author"><a href="/author/x/" class="author-name" title="">{}</a></span></span></span>',
        '</a>, <a href="/author/y/" class="author-name" title="">',
        '</a> और <a href="/author/y/" class="author-name" title="">',
    )
    return f"""<!DOCTYPE html><html lang="hi-IN"><head><title>{p.headline} - {p.site}</title></head><body class="post-template-default single single-post wrapper-has-shadow"><div class="background-overlay"><div id="tie-container"><div id="top-nav" class="has-date-breaking"><div class="topbar-today-date">{p.tell(p.now, "{weekday}, {d} {month} {yyyy}")}</div><div class="breaking"><span class="breaking-title">ब्रेकिंग न्यूज</span><ul>{each(p.others[5:7], lambda t: f'<li class="news-item"><a href="{t.href}">{t.headline}</a></li>')}</ul></div></div><header id="theme-header"><div id="logo"><a href="/"><img src="/logo.png" alt="{p.site}"></a></div><nav id="main-nav"><ul>{each(p.list("sections"), lambda s: f'<li class="menu-item"><a href="/x/">{s}</a></li>')}</ul></nav></header>
<div id="content" class="site-content container"><div class="main-content tie-col-md-8"><article id="the-post" class="container-wrapper post-content tie-standard"><header class="entry-header-outer"><nav id="breadcrumb"><a href="/">{p.say("home")}</a><em class="delimiter">/</em><a href="/x/">{p.section}</a><em class="delimiter">/</em><span class="current">{p.headline}</span></nav><div class="entry-header"><span class="post-cat-wrap"><a class="post-cat" href="/x/">{p.section}</a></span><h1 class="post-title entry-title">{p.headline}</h1><div class="single-post-meta post-meta clearfix">{byline}{posted}{changed}<div class="tie-alignright"><span class="meta-comment meta-item">0</span><span class="meta-views meta-item">{p.random.randrange(40, 4000)}</span><span class="meta-reading-time meta-item">{p.random.randrange(2, 6)} मिनट पढ़ें</span></div></div></div></header>{p.lead(photo)}
<div class="entry-content entry clearfix">{p.text("<p>{}</p>", "<h2>{}</h2>", '<blockquote class="quote-simple">{}</blockquote>', picture=photo, inside={1: also, 3: join})}<div class="post-bottom-meta post-bottom-tags"><div class="post-bottom-meta-title">{p.say("tags")}</div><span class="tagcloud">{each(p.keywords, lambda k: f'<a href="/tag/x/" rel="tag">{k}</a>')}</span></div></div><div class="share-buttons share-buttons-bottom"><a>Facebook</a><a>WhatsApp</a><a>प्रिंट करें</a></div></article>
<div class="post-components">{boxes}<div id="related-posts" class="container-wrapper"><div class="mag-box-title"><h3>{p.say("related")}</h3></div><div class="related-posts-list">{grid}</div></div><div id="comments"><div id="respond"><h3 id="reply-title">{p.say("comment_form")}</h3><p class="comment-notes">{p.say("comment_terms")}</p><textarea></textarea></div></div></div></div>
<aside class="sidebar tie-col-md-4"><div class="widget posts-list"><div class="widget-title">{p.say("latest")}</div><ul>{widget}</ul></div><div class="widget"><div class="widget-title">{p.say("newsletter")}</div><p>{p.say("newsletter_text")}</p></div></aside></div>
<footer id="footer"><div class="copyright-text">© {p.now.year} {p.site} | {p.say("copyright")}</div><p>{p.say("about_site")}</p></footer><div id="sticky-next"><a href="{p.others[7].href}">अगली खबर: {p.others[7].headline}</a></div></div></div></body></html>"""
