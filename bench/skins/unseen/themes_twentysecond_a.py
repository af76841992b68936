"""An East African coast's news in a free magazine theme that small papers took by the thousand."""

from __future__ import annotations

from datetime import datetime

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=429,
    kind="themes",
    language="en",
    site="Mwambao Coast Outlook",
    address="https://mwambaooutlook.example/{slug}/",
    year=2017,
    zone=180,
    standfirst=True,
    section=True,
)
def set_free_magazine(p: Sheet) -> str:
    """An East African coast's news in a free magazine theme that small papers took by the thousand: a header with today and a "Latest:" ticker, a menu with a house, the featured image over all with its caption, the section as a coloured label, the headline, a line with icons for day and clock in EAT, names and comments, the standfirst as a bold first paragraph, text with captioned pictures, share buttons of a plug-in, links before and after, "You May Also Like" with days and names, an invitation to comment, tabs and a weather widget, four footers."""
    first = '<div class="featured-image"><img width="800" height="445" src="https://mwambaooutlook.example/wp-content/uploads/{file}" class="attachment-colormag-featured-image wp-post-image" alt=""></div><span class="featured-image-caption">{caption}. [{credit}]</span>'
    later = '<div class="wp-caption aligncenter" style="width: 650px"><img class="size-large" src="https://mwambaooutlook.example/wp-content/uploads/{file}" alt="" width="640"><p class="wp-caption-text">{caption}. [{credit}]</p></div>'
    text = p.text(
        picture=later,
        quote="<blockquote><p>{}</p></blockquote>",
        heading="<h3>{}</h3>",
        inside={
            3: f'<div class="code-block code-block-1" style="margin: 8px auto; text-align: center;"><small>{p.say("advertisement").upper()}</small></div>'
        },
    )
    when = p.when(
        "{month} {d}, {yyyy} {h}:{MM} {half} EAT",
        '<span class="posted-on"><a href="#" rel="bookmark"><i class="fa fa-calendar-o"></i> {}</a></span>',
    )
    who = p.names(
        '<span class="byline"><span class="author vcard"><i class="fa fa-user"></i><a class="url fn n" href="/author/x/">{}</a></span></span>',
        '</a>, <a class="url fn n" href="/author/x/">',
        '</a> and <a class="url fn n" href="/author/x/">',
    )

    def set_date(moment: datetime) -> str:
        return (
            f'<span class="posted-on"><i class="fa fa-calendar-o"></i> {p.tell(moment, "{month} {d}, {yyyy}")}</span>'
        )

    related = each(
        p.related,
        lambda t: (
            f'<div class="single-related-posts"><div class="related-posts-thumbnail"><a href="{t.href}"><img src="https://mwambaooutlook.example/wp-content/uploads/{t.picture}" alt=""></a></div><div class="article-content"><h3 class="entry-title"><a href="{t.href}" rel="bookmark">{t.headline}</a></h3><div class="below-entry-meta">{set_date(t.moment)} <span class="byline"><i class="fa fa-user"></i>{t.author}</span> <span class="comments"><i class="fa fa-comment"></i>0</span></div></div></div>'
        ),
    )
    widget = each(
        p.others[4:8],
        lambda t: (
            f'<div class="single-article clearfix"><figure><a href="{t.href}"><img src="https://mwambaooutlook.example/wp-content/uploads/130/{t.picture}" alt=""></a></figure><div class="article-content"><h3 class="entry-title"><a href="{t.href}">{t.headline}</a></h3><div class="below-entry-meta">{set_date(t.moment)}</div></div></div>'
        ),
    )
    voices = each(
        p.comments(2),
        lambda c: (
            f'<li class="comment even thread-even depth-1"><article class="comment"><header class="comment-meta comment-author vcard"><img class="avatar" src="/avatar.png" alt=""><div class="comment-author-link">{c.reader}</div><div class="comment-date-time">{p.tell(c.moment, "{month} {d}, {yyyy}")} at {p.tell(c.moment, "{h}:{MM} {half}")}</div><a class="comment-permalink" href="#c">Permalink</a></header><section class="comment-content comment"><p>{c.text}</p><a class="comment-reply-link" href="#respond">Reply</a></section></article></li>'
        ),
    )
    return f"""<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="UTF-8"><title>{p.headline} &#8211; {p.site}</title></head>
<body class="post-template-default single single-post single-format-standard wide"><div id="page" class="hfeed site"><a class="skip-link screen-reader-text" href="#main">Skip to content</a>
<header id="masthead" class="site-header clearfix"><div id="header-text-nav-container" class="clearfix"><div class="news-bar"><div class="inner-wrap clearfix"><div class="date-in-header">{p.tell(p.now, "{weekday}, {month} {d}, {yyyy}")}</div><div class="breaking-news"><strong class="breaking-news-latest">Latest:</strong><ul class="newsticker">{each(p.others[:4], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ul></div><div class="social-links clearfix"><ul><li><a><i class="fa fa-facebook"></i></a></li><li><a><i class="fa fa-twitter"></i></a></li></ul></div></div></div>
<div class="inner-wrap"><div id="header-left-section"><h3 id="site-title"><a href="/" rel="home">{p.site}</a></h3><p id="site-description">First with the coast</p></div><div id="header-right-section"><aside class="widget widget_728x90_advertisement"><div class="advertisement_728x90"><a href="/advertise/"><img src="/ads/harambee-sacco.gif" alt=""></a></div></aside></div></div>
<nav id="site-navigation" class="main-navigation clearfix"><div class="inner-wrap clearfix"><div class="home-icon"><a href="/"><i class="fa fa-home"></i></a></div><ul id="menu-primary">{each(p.list("sections"), lambda s: f'<li class="menu-item"><a href="/category/x/">{s}</a></li>')}<li class="menu-item"><a href="/obituaries/">Obituaries</a></li><li class="menu-item"><a href="/tenders/">Tenders</a></li></ul><i class="fa fa-search search-top"></i></div></nav></div></header>
<div id="main" class="clearfix"><div class="inner-wrap clearfix"><div id="primary"><div id="content" class="clearfix">
<article class="post type-post status-publish format-standard has-post-thumbnail hentry">{p.lead(first)}
<div class="article-content clearfix"><div class="above-entry-meta"><span class="cat-links"><a href="/category/x/" style="background:#dd3333" rel="category tag">{p.section}</a>&nbsp;</span></div>
<header class="entry-header"><h1 class="entry-title">{p.headline}</h1></header>
<div class="below-entry-meta">{when}{who}<span class="comments"><a href="#comments"><i class="fa fa-comment"></i> 2 Comments</a></span></div>
<div class="entry-content clearfix"><p><strong>{p.standfirst}</strong></p>
{p.add_rest(text, later)}
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li>Click to share on Twitter (Opens in new window)</li><li>Click to share on WhatsApp (Opens in new window)</li></ul></div></div></div></article></div>
<ul class="default-wp-page clearfix"><li class="previous"><a href="{p.others[2].href}" rel="prev"><span class="meta-nav">&larr;</span> {p.others[2].headline}</a></li><li class="next"><a href="{p.others[3].href}" rel="next">{p.others[3].headline} <span class="meta-nav">&rarr;</span></a></li></ul>
<div class="related-posts-wrapper"><h4 class="related-posts-main-title"><i class="fa fa-thumbs-up"></i><span>You May Also Like</span></h4><div class="related-posts clearfix">{related}</div></div>
<div id="comments" class="comments-area"><h3 class="comments-title">2 thoughts on &ldquo;<span>{p.headline}</span>&rdquo;</h3><ul class="comment-list">{voices}</ul><div id="respond" class="comment-respond"><h3 id="reply-title" class="comment-reply-title">Leave a Reply</h3><form class="comment-form"><p class="comment-notes">Your email address will not be published. Required fields are marked *</p><p>{p.say("comment_terms")}</p><textarea cols="45" rows="8"></textarea><p><label>Name *</label><input size="30"></p><p><label>Email *</label><input size="30"></p><input class="submit" type="submit" value="Post Comment"></form></div></div></div>
<div id="secondary"><aside class="widget widget_search clearfix"><form class="search-form"><input type="search" placeholder="Search"></form></aside><aside class="widget widget_featured_posts widget_featured_meta clearfix"><h3 class="widget-title"><span>{p.say("most_read")}</span></h3>{widget}</aside><aside class="widget clearfix"><h3 class="widget-title"><span>Tides at Mwambao</span></h3><p>High 04:12 3.1 m<br>Low 10:27 0.6 m<br>{p.say("weather")}</p></aside><aside class="widget widget_archive clearfix"><h3 class="widget-title"><span>Archives</span></h3><select><option>Select Month</option><option>{p.tell(p.now, "{month} {yyyy}")}</option></select></aside><aside class="widget clearfix"><h3 class="widget-title"><span>{p.say("newsletter")}</span></h3><p>{p.say("newsletter_text")}</p><input type="email"><button>Subscribe</button></aside></div></div></div>
<footer id="colophon" class="clearfix"><div class="footer-widgets-wrapper"><div class="inner-wrap"><aside class="widget"><h3 class="widget-title"><span>About Us</span></h3><p>{p.say("about_site")}</p></aside><aside class="widget"><h3 class="widget-title"><span>Reach us</span></h3><p>Biashara House, 2nd floor, P.O. Box 411, Mwambao<br>news@mwambaooutlook.example</p></aside></div></div><div class="footer-socket-wrapper clearfix"><div class="copyright">Copyright &copy; {p.now.year} <a href="/">{p.site}</a>. All rights reserved.<br>A free magazine theme. Powered by a free weblog system.</div></div></footer></div></body></html>"""
