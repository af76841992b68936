"""A northern islands' paper in a yearly default theme with a wide picture over all."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=331,
    kind="themes",
    language="en",
    site="Ness and Voe Chronicle",
    address="https://www.nessandvoechronicle.example/{yyyy}/{mm}/{dd}/{slug}/",
    year=2018,
    precision="day",
    keywords=True,
    section=True,
)
def set_wide_default(p: Sheet) -> str:
    """A northern islands' paper in a yearly default theme: a wide head with name and motto, day and writers in small type over the headline in h1, pictures with captions, related posts with excerpts and days as a plug-in adds them to the text, categories and tags with labels for screen readers in the foot of the story, replies with "says:", a form, the neighbours, a bar of widgets."""
    photo = '<figure style="width: 620px" class="wp-caption aligncenter"><img class="size-large" src="/wp-content/uploads/{file}" alt="" width="620" height="413"><figcaption class="wp-caption-text">{caption}. Photo: {credit}</figcaption></figure>'
    when = p.when(
        "{d} {month} {yyyy}",
        '<span class="posted-on"><span class="screen-reader-text">Posted on</span> <a href="'
        + p.href
        + '" rel="bookmark"><time class="entry-date published">{}</time></a></span>',
    )
    who = p.names(
        '<span class="byline"> by <span class="author vcard"><a class="url fn n" href="/author/x/">{}</a></span></span>'
    )
    related = each(
        p.related,
        lambda t: (
            f'<div class="jp-relatedposts-post" data-post-id="{t.picture[:5]}"><h4 class="jp-relatedposts-post-title"><a class="jp-relatedposts-post-a" href="{t.href}" title="{t.headline.replace(chr(34), "&quot;")}" rel="nofollow">{t.headline}</a></h4><p class="jp-relatedposts-post-excerpt">{t.summary}</p><p class="jp-relatedposts-post-date">{p.tell(t.moment, "{d} {month} {yyyy}")}</p><p class="jp-relatedposts-post-context">In "{t.section}"</p></div>'
        ),
    )
    comments = each(
        enumerate(p.comments(3)),
        lambda n: (
            f'<li id="comment-{210 + n[0]}" class="comment depth-1"><article class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><img alt="" src="https://secure.gravatar.example/avatar/x?s=100" class="avatar"><b class="fn">{n[1].reader}</b> <span class="says">says:</span></div><div class="comment-metadata"><a href="{p.href}#comment-{210 + n[0]}"><time>{p.tell(n[1].moment, "{d} {month} {yyyy} at {h}:{MM} {half}")}</time></a></div></footer><div class="comment-content"><p>{n[1].text}</p></div><div class="reply"><a rel="nofollow" class="comment-reply-link" href="#respond">Reply</a></div></article></li>'
        ),
    )
    body = p.add_rest(p.text(picture=photo), photo)
    return f"""<!DOCTYPE html><html lang="en-GB" class="no-js no-svg"><head><meta charset="UTF-8"><meta content="width=device-width, initial-scale=1"><title>{p.headline} &#8211; {p.site}</title></head><body class="post-template-default single single-post single-format-standard has-header-image has-sidebar colors-light"><div id="page" class="site"><a class="skip-link screen-reader-text" href="#content">Skip to content</a>
<header id="masthead" class="site-header"><div class="custom-header"><div class="custom-header-media"><div id="wp-custom-header"><img src="/wp-content/uploads/2016/10/cropped-voe-2000.jpg" width="2000" height="1200" alt="{p.site}"></div></div><div class="site-branding"><div class="wrap"><div class="site-branding-text"><p class="site-title"><a href="/" rel="home">{p.site}</a></p><p class="site-description">News from both ends of the island since 1981</p></div></div></div></div><div class="navigation-top"><div class="wrap"><nav class="main-navigation" aria-label="Top Menu"><button class="menu-toggle">Menu</button><ul id="top-menu" class="menu"><li><a href="/">{p.say("home")}</a></li>{each(p.list("sections"), lambda s: f'<li><a href="/category/x/">{s}</a></li>')}<li><a href="/tides/">Tides and ferries</a></li><li><a href="/contact/">Contact</a></li></ul></nav></div></div></header>
<div class="site-content-contain"><div id="content" class="site-content"><div class="wrap"><div id="primary" class="content-area"><main id="main" class="site-main"><article id="post-{p.random.randrange(2000, 9000)}" class="post type-post status-publish format-standard hentry"><header class="entry-header"><div class="entry-meta">{when}{who}</div><h1 class="entry-title">{p.headline}</h1></header><div class="entry-content">{p.lead(photo)}{body}<div class="sharedaddy sd-sharing-enabled"><div class="robots-nocontent sd-block sd-social"><h3 class="sd-title">Share this:</h3><ul><li><a class="share-twitter" href="#">Click to share on Twitter (Opens in new window)</a></li><li><a class="share-facebook" href="#">Click to share on Facebook (Opens in new window)</a></li></ul></div></div><div id="jp-relatedposts" class="jp-relatedposts"><h3 class="jp-relatedposts-headline"><em>Related</em></h3><div class="jp-relatedposts-items jp-relatedposts-items-minimal">{related}</div></div></div><footer class="entry-footer"><span class="cat-tags-links"><span class="cat-links"><svg class="icon"></svg><span class="screen-reader-text">Categories</span><a href="/category/x/" rel="category tag">{p.section}</a></span><span class="tags-links"><svg class="icon"></svg><span class="screen-reader-text">Tags</span>{", ".join(f'<a href="/tag/x/" rel="tag">{k}</a>' for k in p.keywords)}</span></span></footer></article>
<div id="comments" class="comments-area"><h2 class="comments-title">3 Replies to &ldquo;{p.headline}&rdquo;</h2><ol class="comment-list">{comments}</ol><div id="respond" class="comment-respond"><h3 id="reply-title" class="comment-reply-title">Leave a Reply</h3><form id="commentform" class="comment-form"><p class="comment-notes"><span id="email-notes">Your email address will not be published.</span> Required fields are marked <span class="required">*</span></p>{each(p.list("comment_fields"), lambda f: f"<p><label>{f}</label> <input></p>")}<p class="form-submit"><input type="submit" value="Post Comment"></p></form></div></div>
<nav class="navigation post-navigation"><h2 class="screen-reader-text">Post navigation</h2><div class="nav-links"><div class="nav-previous"><a href="{p.others[6].href}" rel="prev"><span class="screen-reader-text">Previous Post</span><span aria-hidden="true" class="nav-subtitle">Previous</span> <span class="nav-title">{p.others[6].headline}</span></a></div><div class="nav-next"><a href="{p.others[7].href}" rel="next"><span class="screen-reader-text">Next Post</span><span aria-hidden="true" class="nav-subtitle">Next</span> <span class="nav-title">{p.others[7].headline}</span></a></div></div></nav></main></div>
<aside id="secondary" class="widget-area" aria-label="Blog Sidebar"><section class="widget widget_search"><form class="search-form"><label><span class="screen-reader-text">Search for:</span><input type="search" placeholder="Search &hellip;"></label></form></section><section class="widget widget_recent_entries"><h2 class="widget-title">Recent Posts</h2><ul>{each(p.others[:5], lambda t: f'<li><a href="{t.href}">{t.headline}</a> <span class="post-date">{p.tell(t.moment, "{d} {month} {yyyy}")}</span></li>')}</ul></section><section class="widget widget_recent_comments"><h2 class="widget-title">Recent Comments</h2><ul><li class="recentcomments"><span class="comment-author-link">{p.list("readers")[0]}</span> on <a href="{p.others[2].href}#comment-9">{p.others[2].headline}</a></li><li class="recentcomments"><span class="comment-author-link">{p.list("readers")[3]}</span> on <a href="{p.others[4].href}#comment-4">{p.others[4].headline}</a></li></ul></section><section class="widget widget_archive"><h2 class="widget-title">Archives</h2><ul><li><a href="/2018/03/">March 2018</a></li><li><a href="/2018/02/">February 2018</a></li><li><a href="/2018/01/">January 2018</a></li></ul></section><section class="widget widget_text"><h2 class="widget-title">{p.say("newsletter")}</h2><div class="textwidget"><p>{p.say("newsletter_text")}</p></div></section></aside></div></div>
<footer id="colophon" class="site-footer"><div class="wrap"><aside class="widget-area"><section class="widget widget_text"><h2 class="widget-title">About us</h2><div class="textwidget"><p>{p.say("about_site")}</p><p>Open Mondays to Thursdays, 9:00AM&ndash;4:30PM</p></div></section></aside><div class="site-info"><a class="imprint" href="https://wordpress.example/">Proudly powered by WordPress</a></div></div></footer></div></div></body></html>"""
