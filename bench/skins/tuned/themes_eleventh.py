"""Themes of weblog software at an Indonesian and at a Hebrew local paper."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=207,
    kind="themes",
    language="id",
    site="Kabar Sungai Mentaya",
    address="https://kabarsungaimentaya.example/{yyyy}/{mm}/{slug}/",
    year=2019,
    precision="day",
    section=True,
    keywords=True,
)
def set_colourful_theme(p: Sheet) -> str:
    """An Indonesian district's paper in a free magazine theme with coloured categories: today's day and a ticker in the head, category over the headline and day, writer, comments and tags with icons in one line under it, captions of the weblog software, arrows to the neighbours, a box of the author, "You May Also Like" with days that nobody has translated, widgets beside it."""
    photo = '<div style="width: 650px" class="wp-caption aligncenter"><img src="/wp-content/uploads/{file}" alt="" width="640" height="426" class="size-large wp-image-2207" /><p class="wp-caption-text">{caption}. (Foto: {credit})</p></div>'
    said = p.comments(2)
    facts = [
        p.when(
            "{d} {month} {yyyy}",
            '<span class="posted-on"><a href="'
            + p.href
            + '" rel="bookmark"><i class="fa fa-calendar-o"></i> <time class="entry-date published">{}</time></a></span>',
        ),
        p.names(
            '<span class="byline"><span class="author vcard"><i class="fa fa-user"></i><a class="url fn n" href="/author/x/">{}</a></span></span>',
            house=True,
        ),
        '<span class="comments"><a href="#comments"><i class="fa fa-comment"></i> 2 Comments</a></span>',
        '<span class="tag-links"><i class="fa fa-tags"></i>'
        + ", ".join(f'<a href="/tag/x/" rel="tag">{k}</a>' for k in p.keywords)
        + "</span>",
    ]
    meta = '<div class="below-entry-meta"><span class="posted-on"><i class="fa fa-calendar-o"></i> <time class="entry-date published">{}</time></span> <span class="byline"><i class="fa fa-user"></i> {}</span> <span class="comments"><i class="fa fa-comment"></i> 0</span></div>'
    cards = each(
        p.related,
        lambda t: (
            f'<div class="single-related-posts"><div class="related-posts-thumbnail"><a href="{t.href}"><img src="/wp-content/uploads/{t.picture}" alt=""></a></div><div class="article-content"><h3 class="entry-title"><a href="{t.href}" rel="bookmark">{t.headline}</a></h3>{meta.format(p.tell(t.moment, "{d} {month} {yyyy}"), t.author)}</div></div>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="id"><head><meta charset="UTF-8"><title>{p.headline} &#8211; {p.site}</title></head><body class="post-template-default single single-post right-sidebar wide"><div id="page" class="hfeed site"><a class="skip-link screen-reader-text" href="#main">Skip to content</a><header id="masthead" class="site-header clearfix"><div id="header-text-nav-container"><div class="news-bar"><div class="inner-wrap clearfix"><div class="date-in-header">{p.tell(p.now, "{weekday}, {month} {d}, {yyyy}")}</div><div class="breaking-news"><strong class="breaking-news-latest">Terbaru:</strong><ul class="newsticker">{each(p.others[:4], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ul></div></div></div><div id="header-text"><h3 id="site-title"><a href="/" rel="home">{p.site}</a></h3><p id="site-description">Dari tepian sungai untuk Nusantara</p></div><nav id="site-navigation" class="main-navigation clearfix"><p class="menu-toggle"></p><ul class="menu"><li><a href="/">{p.say("home")}</a></li>{each(p.list("sections"), lambda s: f'<li class="menu-item"><a href="/category/x/">{s}</a></li>')}</ul></nav></div></header>
<div id="main" class="clearfix"><div class="inner-wrap clearfix"><div id="primary"><div id="content" class="clearfix"><article class="post type-post status-publish format-standard hentry"><div class="article-content clearfix"><div class="above-entry-meta"><span class="cat-links"><a href="/category/x/" style="background:#289dcc" rel="category tag">{p.section}</a></span></div><header class="entry-header"><h1 class="entry-title">{p.headline}</h1></header><div class="below-entry-meta">{" ".join(fact for fact in facts if fact)}</div><div class="entry-content clearfix">{p.lead(photo)}{p.text("<p>{}</p>", "<h4>{}</h4>", "<blockquote><p>{}</p></blockquote>", "<li>{}</li>", "<ol>{}</ol>", photo)}</div></div></article></div>
<ul class="default-wp-page clearfix"><li class="previous"><a href="{p.others[5].href}" rel="prev"><span class="meta-nav">&larr;</span> {p.others[5].headline}</a></li><li class="next"><a href="{p.others[6].href}" rel="next">{p.others[6].headline} <span class="meta-nav">&rarr;</span></a></li></ul><div class="related-posts-wrapper"><h4 class="related-posts-main-title"><i class="fa fa-thumbs-up"></i><span>You May Also Like</span></h4><div class="related-posts clearfix">{cards}</div></div>
<div id="comments" class="comments-area"><h3 class="comments-title">2 thoughts on &ldquo;<span>{p.headline}</span>&rdquo;</h3><ul class="comment-list">{each(said, lambda c: f'<li class="comment even"><article><header class="comment-meta comment-author vcard"><div class="comment-author-link"><i class="fa fa-user"></i>{c.reader}</div><div class="comment-date-time"><i class="fa fa-calendar-o"></i>{p.tell(c.moment, "{month} {d}, {yyyy} at {h}:{MM} {half}")}</div><a class="comment-permalink"><i class="fa fa-link"></i>Permalink</a></header><section class="comment-content comment"><p>{c.text}</p><a class="comment-reply-link">Balas</a></section></article></li>')}</ul><div id="respond" class="comment-respond"><h3 id="reply-title" class="comment-reply-title">Tinggalkan Balasan</h3><form class="comment-form"><p class="comment-notes">Alamat email Anda tidak akan dipublikasikan. Ruas yang wajib ditandai *</p><p>{p.say("comment_terms")}</p><label>Komentar</label><textarea></textarea><label>Nama *</label><input><label>Email *</label><input><input type="submit" value="Kirim Komentar"></form></div></div></div>
<div id="secondary"><aside class="widget widget_search"><form class="search-form"><input placeholder="Search"></form></aside><aside class="widget widget_recent_entries"><h3 class="widget-title"><span>Pos-pos Terbaru</span></h3><ul>{each(p.others[:5], lambda t: f'<li><a href="{t.href}">{t.headline}</a> <span class="post-date">{p.tell(t.moment, "{d} {month} {yyyy}")}</span></li>')}</ul></aside><aside class="widget widget_archive"><h3 class="widget-title"><span>Arsip</span></h3><ul>{each(range(4), lambda n: f"<li><a href='/x/'>{p.list('months')[(p.now.month - 1 - n) % 12]} {p.now.year - (p.now.month <= n)}</a></li>")}</ul></aside><aside class="widget"><h3 class="widget-title"><span>Iklan</span></h3><img src="/wp-content/uploads/iklan-pemda.jpg" alt=""></aside></div></div></div>
<footer id="colophon" class="clearfix"><div class="footer-socket-area"><div class="copyright">Copyright &copy; {p.now.year} <a href="/">{p.site}</a>. All rights reserved. Powered by a free system.</div></div></footer></div></body></html>"""


@skin(
    number=208,
    kind="themes",
    language="he",
    site="קול המעיינות",
    address="https://kolhamaayanot.example/{id}/",
    year=2021,
    standfirst=True,
    section=True,
    keywords=True,
)
def set_bought_hebrew_theme(p: Sheet) -> str:
    """A Hebrew valley's paper in a theme that is bought for all kinds of news: trending stories in the head, the path in crumbs, headline and standfirst as h1 and h2, writer with portrait, day with clock and section in one line of meta, counters of shares and views, the featured picture with a caption, a card of a related story with its day inside the text, tags, the neighbours with their pictures, related posts, the newest as tabs beside it."""
    photo = '<figure class="wp-caption aligncenter"><img width="750" height="500" src="/wp-content/uploads/{file}" alt=""><figcaption class="wp-caption-text">{caption}. צילום: {credit}</figcaption></figure>'
    first = '<div class="jeg_featured featured_image"><a href="/wp-content/uploads/{file}"><div class="thumbnail-container animate-lazy"><img width="750" height="536" src="/wp-content/uploads/{file}" alt=""></div><p class="wp-caption-text">{caption}. צילום: {credit}</p></a></div>'
    facts = [
        p.names(
            '<div class="jeg_meta_author"><img src="/avatar.png" class="avatar"> <span class="meta_text">מאת</span> <a href="/author/x/">{}</a></div>',
            '</a>, <a href="/author/y/">',
            '</a> <span class="meta_text">ו</span> <a href="/author/z/">',
            house=True,
        ),
        p.when("{d} ב{month} {yyyy} | {HH}:{MM}", f'<div class="jeg_meta_date"><a href="{p.href}">{{}}</a></div>'),
        f'<div class="jeg_meta_category"><span><span class="meta_text">ב</span> <a href="/category/x/" rel="category tag">{p.section}</a></span></div>',
    ]
    inside = p.related[0]
    card = f'<div class="jnews_inline_related_post_wrapper right half"><div class="jnews_inline_related_post"><div class="jeg_postblock_21 jeg_postblock"><div class="jeg_block_heading"><h3 class="jeg_block_title"><span>{p.say("read_also")}</span></h3></div><div class="jeg_posts"><article class="jeg_post jeg_pl_sm"><div class="jeg_thumb"><a href="{inside.href}"><img src="/wp-content/uploads/{inside.picture}" alt=""></a></div><div class="jeg_postblock_content"><h3 class="jeg_post_title"><a href="{inside.href}">{inside.headline}</a></h3><div class="jeg_post_meta"><div class="jeg_meta_date"><i class="fa fa-clock-o"></i> {p.tell(inside.moment, "{d} ב{month} {yyyy}")}</div></div></div></article></div></div></div></div>'
    others = each(
        p.related,
        lambda t: (
            f'<article class="jeg_post jeg_pl_md_1"><div class="jeg_thumb"><a href="{t.href}"><img src="/wp-content/uploads/{t.picture}" alt=""></a><div class="jeg_post_category"><span><a href="/category/x/">{t.section}</a></span></div></div><div class="jeg_postblock_content"><h3 class="jeg_post_title"><a href="{t.href}">{t.headline}</a></h3><div class="jeg_post_meta"><div class="jeg_meta_author"><span class="by">מאת</span> <a href="/author/x/">{t.author}</a></div><div class="jeg_meta_date"><a href="{t.href}"><i class="fa fa-clock-o"></i> {p.tell(t.moment, "{d} ב{month} {yyyy}")}</a></div></div></div></article>'
        ),
    )
    return f"""<!DOCTYPE html><html dir="rtl" lang="he-IL"><head><meta charset="UTF-8"><title>{p.headline} - {p.site}</title></head><body class="rtl post-template-default single single-post jeg_toggle_light jnews jsc_normal"><div class="jeg_viewport"><div class="jeg_header_wrapper"><div class="jeg_topbar"><div class="jeg_top_date">{p.tell(p.now, "{weekday}, {month} {d}, {yyyy}")}</div><div class="jeg_trending"><h3>חם עכשיו</h3>{each(p.others[:3], lambda t: f'<div class="item"><a href="{t.href}">{t.headline}</a></div>')}</div></div><div class="jeg_midbar"><div class="jeg_logo"><div class="site-title"><a href="/"><img src="/wp-content/uploads/logo.png" alt="{p.site}"></a></div></div></div><div class="jeg_bottombar"><ul class="jeg_menu jeg_main_menu"><li><a href="/">{p.say("home")}</a></li>{each(p.list("sections"), lambda s: f'<li class="menu-item"><a href="/category/x/">{s}</a></li>')}</ul></div></div>
<div class="post-wrapper"><div class="jeg_main"><div class="jeg_container"><div class="jeg_content jeg_singlepage"><div class="container"><div class="jeg_breadcrumbs jeg_breadcrumb_container"><div id="breadcrumbs"><span><a href="/">{p.say("home")}</a></span> <i class="fa fa-angle-left"></i> <span class="breadcrumb_last_link"><a href="/category/x/">{p.section}</a></span></div></div><div class="entry-header"><h1 class="jeg_post_title">{p.headline}</h1><h2 class="jeg_post_subtitle">{p.standfirst}</h2><div class="jeg_meta_container"><div class="jeg_post_meta jeg_post_meta_1"><div class="meta_left">{"".join(facts)}</div><div class="meta_right"><div class="jeg_meta_comment"><a href="#comments"><i class="fa fa-comment-o"></i> 2</a></div></div></div></div></div><div class="row"><div class="jeg_main_content col-md-8"><div class="jeg_inner_content">{p.lead(first)}<div class="jeg_share_top_container"><div class="jeg_share_button clearfix"><div class="jeg_share_stats"><div class="jeg_share_count"><div class="counts">{p.random.randrange(5, 90)}</div><span class="sharetext">שיתופים</span></div><div class="jeg_views_count"><div class="counts">{p.random.randrange(1, 9)}.{p.random.randrange(9)}k</div><span class="sharetext">{p.say("views")}</span></div></div><div class="jeg_sharelist"><a class="jeg_btn-facebook"><span>שתפו בפייסבוק</span></a><a class="jeg_btn-whatsapp"><span>שלחו בוואטסאפ</span></a></div></div></div><div class="entry-content no-share"><div class="content-inner">{p.text("<p>{}</p>", "<h3>{}</h3>", "<blockquote><p>{}</p></blockquote>", "<li>{}</li>", "<ul>{}</ul>", photo, {2: card})}<div class="jeg_post_tags"><span>{p.say("tags")}:</span> {" ".join(f'<a href="/tag/x/" rel="tag">{k}</a>' for k in p.keywords)}</div></div></div>
<div class="jnews_prev_next_container"><div class="jeg_prevnext_post"><a href="{p.others[5].href}" class="post prev-post"><span class="caption">{p.say("previous")}</span><h3 class="post-title">{p.others[5].headline}</h3></a><a href="{p.others[6].href}" class="post next-post"><span class="caption">{p.say("next")}</span><h3 class="post-title">{p.others[6].headline}</h3></a></div></div><div class="jnews_related_post_container"><div class="jeg_block_heading"><h3 class="jeg_block_title"><span>{p.say("related")}</span></h3></div><div class="jeg_posts row">{others}</div></div><div class="jnews_comment_container"><h3 class="comment-heading">{p.say("comments")} 2</h3><ol class="commentlist">{each(p.comments(2), lambda c: f'<li class="comment"><div class="comment-author vcard"><cite class="fn">{c.reader}</cite> <span class="says">אומר:</span></div><div class="comment-meta commentmetadata"><a>לפני {p.random.randrange(2, 12)} חודשים</a></div><p>{c.text}</p><div class="reply"><a>הגב</a></div></li>')}</ol><div class="comment-respond"><h3>{p.say("comment_form")}</h3><form><p>{p.say("comment_terms")}</p>{each(p.list("comment_fields"), lambda f: f"<label>{f}</label><input>")}<input type="submit" value="{p.say("send")}"></form></div></div></div></div>
<div class="jeg_sidebar col-md-4"><div class="widget widget_jnews_tab_post"><ul class="jeg_tablist"><li class="active">חם</li><li>{p.say("comments")}</li><li>{p.say("latest")}</li></ul><div class="jeg_tabpost_content">{each(p.others[:5], lambda t: f'<div class="jeg_post jeg_pl_sm"><div class="jeg_thumb"><a href="{t.href}"><img src="/wp-content/uploads/{t.picture}" alt=""></a></div><h3 class="jeg_post_title"><a href="{t.href}">{t.headline}</a></h3><div class="jeg_post_meta"><div class="jeg_meta_date"><i class="fa fa-clock-o"></i> {p.tell(t.moment, "{d} ב{month} {yyyy} | {HH}:{MM}")}</div></div></div>')}</div></div><div class="widget"><div class="jeg_block_heading"><h3>{p.say("newsletter")}</h3></div><p>{p.say("newsletter_text")}</p><form><input type="email"><input type="submit" value="{p.say("send")}"></form></div></div></div></div></div></div></div></div>
<div class="footer-holder"><div class="jeg_footer"><div class="footer_column"><p>{p.say("about_site")}</p></div><p class="copyright">&copy; {p.now.year} {p.site}. {p.say("copyright")}</p></div></div></div></body></html>"""
