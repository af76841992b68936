"""Themes of weblog software as small papers take them from the shelf."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=161,
    kind="themes",
    language="en",
    site="Palmgrove Times",
    address="https://palmgrovetimes.example/{slug}/",
    year=2021,
    precision="day",
    section=True,
)
def set_light_theme(p: Sheet) -> str:
    """A Nigerian paper in a light free theme as it comes: comments, category, writer and day in one line between slashes under the headline, captions of block images, share buttons of a plugin before and after the text, neighbours and related posts below, widgets of recent posts, comments and months beside it."""
    photo = '<figure class="wp-block-image size-large"><img decoding="async" width="1024" height="683" src="/wp-content/uploads/{file}" alt="" class="wp-image-4410" /><figcaption class="wp-element-caption">{caption}</figcaption></figure>'
    said = p.comments(p.random.randrange(1, 4))
    facts = [
        f'<span class="comments-link"><a href="#comments">{len(said)} Comment{"s" * (len(said) > 1)}</a></span>',
        f'<span class="ast-terms-link"><a href="/category/x/" class="">{p.section}</a></span>',
        p.names(
            'By <span class="posted-by vcard author"><a class="url fn n" href="/author/x/"><span class="author-name">{}</span></a></span>',
            '</span></a>, <a class="url fn n" href="/author/y/"><span class="author-name">',
            '</span></a> and <a class="url fn n" href="/author/z/"><span class="author-name">',
            house=True,
        ),
        p.when("{month} {d}, {yyyy}", '<span class="posted-on"><span class="published"> {} </span></span>'),
    ]
    share = f'<div class="sharedaddy sd-sharing-enabled"><div class="robots-nocontent sd-block sd-social"><h3 class="sd-title">Share this:</h3><div class="sd-content"><ul><li><a class="share-twitter sd-button"><span>Click to share on Twitter (Opens in new window)</span></a></li><li><a class="share-facebook sd-button"><span>Click to share on Facebook (Opens in new window)</span></a></li><li><a class="share-print sd-button"><span>{p.list("share")[1]}</span></a></li></ul></div></div></div>'
    cards = each(
        p.related,
        lambda t: (
            f'<article class="ast-related-post post type-post status-publish"><div class="ast-related-posts-inner-section"><div class="ast-related-post-content"><div class="ast-related-post-featured-section"><a class="image-link-wrap" href="{t.href}"><img src="/wp-content/uploads/{t.picture}" alt=""></a></div><header class="entry-header"><h3 class="ast-related-post-title entry-title"><a href="{t.href}" target="_self">{t.headline}</a></h3><div class="entry-meta ast-related-cat-style--none">Leave a Comment / <span class="cat-links"><a href="/x/">{t.section}</a></span> / By <span class="author-name">{t.author}</span> / <span class="published">{p.tell(t.moment, "{month} {d}, {yyyy}")}</span></div></header></div></div></article>'
        ),
    )
    return f"""<!DOCTYPE html>
<html lang="en-US"><head><meta charset="UTF-8"><title>{p.headline} - {p.site}</title></head>
<body class="post-template-default single single-post wp-custom-logo ast-right-sidebar ast-blog-single-style-1 ast-separate-container"><a class="skip-link screen-reader-text" href="#content">Skip to content</a>
<div class="hfeed site" id="page"><header class="site-header header-main-layout-1 ast-primary-menu-enabled" id="masthead"><div class="ast-above-header"><div class="ast-builder-html-element"><p>{p.tell(p.now, "{weekday}, {month} {d}, {yyyy}")}</p></div></div><div class="site-branding"><div class="ast-site-identity"><span class="site-logo-img"><a href="/" class="custom-logo-link"><img src="/logo.png" class="custom-logo" alt="{p.site}"></a></span><div class="ast-site-title-wrap"><span class="site-title"><a href="/">{p.site}</a></span><p class="site-description">News from the mainland and the creeks</p></div></div></div><nav class="site-navigation"><ul id="ast-hf-menu-1" class="main-header-menu">{each(p.list("sections"), lambda s: f'<li class="menu-item"><a href="/x/" class="menu-link">{s}</a></li>')}</ul></nav></header>
<div id="content" class="site-content"><div class="ast-container"><div id="primary" class="content-area primary"><main id="main" class="site-main"><article class="post type-post status-publish has-post-thumbnail ast-article-single"><div class="ast-post-format- ast-no-thumb single-layout-1"><header class="entry-header"><h1 class="entry-title">{p.headline}</h1><div class="entry-meta">{" / ".join(fact for fact in facts if fact)}</div></header>
<div class="entry-content clear">{share}{p.lead(photo)}
{p.text("<p>{}</p>", '<h2 class="wp-block-heading">{}</h2>', '<blockquote class="wp-block-quote is-layout-flow"><p>{}</p></blockquote>', "<li>{}</li>", "<ul>{}</ul>", photo)}
{share}</div></div></article><nav class="navigation post-navigation" aria-label="Posts"><div class="nav-links"><div class="nav-previous"><a href="{p.others[6].href}"><span class="ast-left-arrow">&larr;</span> Previous Post<p> {p.others[6].headline} </p></a></div><div class="nav-next"><a href="{p.others[7].href}">Next Post <span class="ast-right-arrow">&rarr;</span><p> {p.others[7].headline} </p></a></div></div></nav>
<div class="ast-single-related-posts-container"><div class="ast-related-posts-title-section"><h2 class="ast-related-posts-title"> Related Posts </h2></div><div class="ast-related-posts-wrapper">{cards}</div></div>
<div id="comments" class="comments-area"><div class="comments-count-wrapper"><h3 class="comments-title">{len(said)} thought{"s" * (len(said) > 1)} on &ldquo;{p.headline}&rdquo;</h3></div><ol class="ast-comment-list">{each(said, lambda c: f'<li class="comment even thread-even depth-1"><article class="ast-comment"><div class="ast-comment-info"><div class="ast-comment-avatar-wrap"><img src="/g.png" alt=""></div><header class="ast-comment-meta ast-comment-author vcard capitalize"><div class="ast-comment-cite-wrap"><cite><b class="fn">{c.reader}</b> </cite></div><div class="ast-comment-time"><span class="timendate"><a href="#comment-7">{p.tell(c.moment, "{month} {d}, {yyyy} at {h}:{MM} {half}")}</a></span></div></header></div><section class="ast-comment-content comment"><p>{c.text}</p></section></article></li>')}</ol><div id="respond" class="comment-respond"><h3 id="reply-title" class="comment-reply-title">Leave a Comment <small><a href="#respond" style="display:none;">Cancel Reply</a></small></h3><form class="ast-row comment-form"><p class="comment-notes"><span id="email-notes">Your email address will not be published.</span> Required fields are marked <span class="required">*</span></p><p>{p.say("comment_terms")}</p><textarea placeholder="Type here.."></textarea><p class="comment-form-cookies-consent"><input type="checkbox"> <label>Save my name, email, and website in this browser for the next time I comment.</label></p></form></div></div></main></div>
<div class="widget-area secondary" id="secondary"><div class="sidebar-main"><aside class="widget widget_search"><input type="search" placeholder="Search ..."></aside><aside class="widget widget_recent_entries"><h2 class="widget-title">Recent Posts</h2><ul>{each(p.others[:5], lambda t: f'<li><a href="{t.href}">{t.headline}</a> <span class="post-date">{p.tell(t.moment, "{month} {d}, {yyyy}")}</span></li>')}</ul></aside><aside class="widget widget_recent_comments"><h2 class="widget-title">Recent Comments</h2><ul><li class="recentcomments"><span class="comment-author-link">{p.list("readers")[0]}</span> on <a href="{p.others[3].href}">{p.others[3].headline}</a></li></ul></aside><aside class="widget widget_archive"><h2 class="widget-title">Archives</h2><ul>{each(range(1, 4), lambda n: f"<li><a href='/x/'>{p.list('months')[(p.now.month - 1 - n) % 12]} {p.now.year - (p.now.month <= n)}</a></li>")}</ul></aside></div></div></div></div>
<footer class="site-footer"><div class="ast-footer-copyright"><p>Copyright &copy; {p.now.year} {p.site} | Powered by a light theme</p></div></footer></div></body></html>"""


@skin(
    number=162,
    kind="themes",
    language="es",
    site="El Volcán de Suchimilpa",
    address="https://elvolcandesuchimilpa.example/{section}/{id}/{slug}/",
    year=2020,
    section=True,
    keywords=True,
)
def set_bought_news_theme(p: Sheet) -> str:
    """A Central American paper in the news theme that half of the region has bought: a ticker of dated posts, category as a label, "por … — …" with the day, the clock and "en …" under the headline, counters of shares and views, a box of related stories that floats in the text, tags, author box, neighbours, a block of related posts with days and excerpts, a card that slides in."""
    photo = '<div class="jeg_featured featured_image"><a href="/wp-content/uploads/{file}"><div class="thumbnail-container animate-lazy" style="padding-bottom:67%"><img src="/wp-content/uploads/{file}" alt="" /></div><p class="wp-caption-text">{caption}. Foto: {credit}</p></a></div>'
    more = '<figure class="wp-caption aligncenter" style="width: 750px"><img src="/wp-content/uploads/{file}" alt="" width="750" /><figcaption class="wp-caption-text">{caption}</figcaption></figure>'
    who = p.names(
        '<div class="jeg_meta_author coauthor"><img alt="" src="/avatar.png" class="avatar avatar-80" /> <span class="meta_text">por</span> <a href="/author/x/">{}</a></div>',
        '</a>, <a href="/author/y/">',
        '</a> y <a href="/author/z/">',
        house=True,
    )
    when = p.when(
        "{d} {month}, {yyyy} - {h}:{MM} {half}", '<div class="jeg_meta_date"><a href="' + p.href + '">{}</a></div>'
    )
    box = f'<div class="jnews_inline_related_post_wrapper left"><div class="jnews_inline_related_post"><div class="jeg_block_heading jeg_block_heading_6"><h3 class="jeg_block_title"><span>Te puede interesar</span></h3></div><div class="jeg_posts jeg_block_container">{each(p.related[:2], lambda t: f"""<article class="jeg_post jeg_pl_sm"><div class="jeg_postblock_content"><h3 class="jeg_post_title"><a href="{t.href}">{t.headline}</a></h3><div class="jeg_post_meta"><div class="jeg_meta_date"><a href="{t.href}"><i class="fa fa-clock-o"></i> {p.tell(t.moment, "{d} {month}, {yyyy} - {h}:{MM} {half}")}</a></div></div></div></article>""")}</div></div></div>'
    ad = f'<div class="jnews_content_inline_ads"><div class="ads-wrapper align-center"><span class="ads-text">{p.say("advertisement")}</span><a><img src="/ads/banco.gif" alt=""></a></div></div>'
    author = (
        f'<div class="jeg_authorbox"><div class="jeg_author_image"><img src="/avatar.png"></div><div class="jeg_author_content"><h3 class="jeg_author_name"><a href="/author/x/">{p.authors[0]}</a></h3><p class="jeg_author_desc">{p.say("about_author", author=p.authors[0])}</p></div></div>'
        if p.authors
        else ""
    )
    cards = each(
        p.related,
        lambda t: (
            f'<article class="jeg_post jeg_pl_md_2 format-standard"><div class="jeg_thumb"><a href="{t.href}"><img src="/u/{t.picture}"></a></div><div class="jeg_postblock_content"><h3 class="jeg_post_title"><a href="{t.href}">{t.headline}</a></h3><div class="jeg_post_meta"><div class="jeg_meta_author"><span class="by">por</span> <a href="/author/x/">{t.author}</a></div><div class="jeg_meta_date"><a href="{t.href}"><i class="fa fa-clock-o"></i> {p.tell(t.moment, "{d} {month}, {yyyy} - {h}:{MM} {half}")}</a></div></div><div class="jeg_post_excerpt"><p>{t.summary}..</p><a href="{t.href}" class="jeg_readmore">{p.say("more")}</a></div></div></article>'
        ),
    )
    ticker = each(
        p.others[:4],
        lambda t: (
            f'<div class="jeg_news_ticker_item"><span><a href="{t.href}">{t.headline}</a></span> <span class="jeg_news_ticker_date">{p.tell(t.moment, "{d} {month}, {yyyy}")}</span></div>'
        ),
    )
    popular = each(
        enumerate(p.others[3:8], 1),
        lambda n: (
            f'<article class="jeg_post jeg_pl_xs_4"><div class="jeg_postblock_content"><span class="jeg_num">{n[0]:02}</span><h3 class="jeg_post_title"><a href="{n[1].href}">{n[1].headline}</a></h3><div class="jeg_post_meta"><div class="jeg_meta_like"><i class="fa fa-share-alt"></i> {p.random.randrange(20, 3000)} compartidos</div></div></div></article>'
        ),
    )
    return f"""<!doctype html><html class="no-js" lang="es"><head><meta charset="UTF-8" /><title>{p.headline} &#8211; {p.site}</title></head><body class="post-template-default single single-post jeg_toggle_light jeg_single_tpl_1 jnews jsc_normal"><div class="jeg_ad jeg_ad_top"></div><div class="jeg_viewport"><div class="jeg_header_wrapper"><div class="jeg_topbar"><div class="jeg_nav_item jeg_top_date">{p.tell(p.now, "{weekday}, {month} {d}, {yyyy}")}</div><div class="jeg_nav_item jnews_header_topbar_weather">{p.say("weather")}</div></div><div class="jeg_midbar"><div class="jeg_logo"><div class="site-title"><a href="/"><img class="jeg_logo_img" src="/logo.png" alt="{p.site}"></a></div></div></div><div class="jeg_navbar"><ul class="jeg_menu jeg_main_menu">{each(p.list("sections"), lambda s: f'<li class="menu-item"><a href="/x/">{s}</a></li>')}</ul></div></div><div class="jeg_block_newsticker"><div class="jeg_news_ticker_title">{p.say("latest")}</div>{ticker}</div>
<div class="post-wrapper"><div class="post-wrap"><div class="jeg_main"><div class="jeg_container"><div class="jeg_content jeg_singlepage"><div class="container"><div class="row"><div class="jeg_main_content col-md-8"><div class="jeg_inner_content"><div class="jeg_breadcrumbs jeg_breadcrumb_container"><div id="breadcrumbs"><span><a href="/">{p.say("home")}</a></span><i class="fa fa-angle-right"></i><span class="breadcrumb_last_link"><a href="/x/">{p.section}</a></span></div></div><div class="entry-header"><h1 class="jeg_post_title">{p.headline}</h1><div class="jeg_meta_container"><div class="jeg_post_meta jeg_post_meta_1"><div class="meta_left">{who}{when}<div class="jeg_meta_category"><span><span class="meta_text">en</span> <a href="/x/">{p.section}</a></span></div><div class="jeg_meta_reading_time"><span>Lectura: {p.random.randrange(2, 6)} mins</span></div></div><div class="meta_right"><div class="jeg_meta_comment"><a href="#comments"><i class="fa fa-comment-o"></i> {p.random.randrange(5)}</a></div></div></div></div></div>
{p.lead(photo)}<div class="jeg_share_top_container"><div class="jeg_share_button clearfix"><div class="jeg_share_stats"><div class="jeg_share_count"><div class="counts">{p.random.randrange(5, 900)}</div><span class="sharetext">COMPARTIDO</span></div><div class="jeg_views_count"><div class="counts">{p.random.randrange(1, 30)}.{p.random.randrange(1, 9)}k</div><span class="sharetext">VISTAS</span></div></div><div class="jeg_sharelist"><a><span>Compartir en Facebook</span></a><a><span>Compartir en Twitter</span></a></div></div></div><div class="entry-content no-share"><div class="content-inner">{p.text("<p>{}</p>", "<h4><strong>{}</strong></h4>", "<blockquote><p>{}</p></blockquote>", "<li>{}</li>", "<ul>{}</ul>", more, {1: box, 3: ad})}<div class="jeg_post_tags"><span>{p.say("tags")}:</span> {" ".join(f'<a href="/tag/x/">{k}</a>' for k in p.keywords)}</div></div></div>
<div class="jnews_author_box_container">{author}</div><div class="jnews_prev_next_container"><div class="jeg_prevnext_post"><a href="{p.others[5].href}" class="post prev-post"><span class="caption">Noticia anterior</span><h3 class="post-title">{p.others[5].headline}</h3></a><a href="{p.others[6].href}" class="post next-post"><span class="caption">Noticia siguiente</span><h3 class="post-title">{p.others[6].headline}</h3></a></div></div><div class="jnews_related_post_container"><div class="jeg_postblock_22 jeg_postblock"><div class="jeg_block_heading"><h3 class="jeg_block_title"><span>Noticias <strong>relacionadas</strong></span></h3></div><div class="jeg_block_container">{cards}</div></div></div><div class="jnews_popup_post_container"><section class="jeg_popup_post"><span class="caption">Próxima noticia</span><div class="jeg_popup_content"><h3 class="post-title"><a href="{p.others[6].href}">{p.others[6].headline}</a></h3></div></section></div><div class="jnews_comment_container"><div id="respond" class="comment-respond"><h3 class="comment-reply-title">{p.say("comment_form")}</h3><p class="comment-notes">{p.say("comment_terms")}</p></div></div></div></div>
<div class="jeg_sidebar jeg_sticky_sidebar col-md-4"><div class="widget widget_jnews_popular"><div class="jeg_block_heading"><h3 class="jeg_block_title"><span>{p.say("most_read")}</span></h3></div>{popular}</div><div class="widget widget_mc4wp_form_widget"><h3>{p.say("newsletter")}</h3><p>{p.say("newsletter_text")}</p><input type="email"></div></div></div></div></div></div></div></div></div><div class="footer-holder"><div class="jeg_footer"><p class="copyright">&copy; {p.now.year} {p.site}. {p.say("copyright")}</p></div></div></div></body></html>"""
