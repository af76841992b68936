"""A bought magazine theme of Francophone Africa, and a yearly default theme of America."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=227,
    kind="themes",
    language="fr",
    site="Le Piroguier des Lagunes",
    address="https://lepiroguier.example/{slug}/",
    year=2017,
    precision="day",
    section=True,
    keywords=True,
)
def set_lagoon_theme(p: Sheet) -> str:
    """A West African site in the magazine theme that a thousand papers have bought: today and a strip of flashes in the head, a path with strokes, picture and caption over the headline, one line of icons for writer, day, category, voices and readings, share keys at both ends of the text, "Mots clés", the writer's box, neighbours, similar articles with days, a box that slides in with one more, tabs of the popular, the newest and the comments."""
    more = '<div id="attachment_{file}" style="width: 670px" class="wp-caption aligncenter"><img src="/wp-content/uploads/{file}" alt="" width="660" /><p class="wp-caption-text">{caption}</p></div>'
    thumb = '<div class="single-post-thumb"><img width="660" height="330" src="/wp-content/uploads/{file}" class="attachment-slider" alt="" /></div><div class="single-post-caption">{caption} (Ph. {credit})</div>'
    facts = p.names(
        '<span class="post-meta-author"><i class="fa fa-user"></i><a href="/author/x/" title="">{}</a></span>',
        '</a>, <a href="/author/y/" title="">',
        '</a> et <a href="/author/z/" title="">',
        house=True,
    )
    facts += p.when("{d} {month} {yyyy}", '<span class="tie-date"><i class="fa fa-clock-o"></i>{}</span>')
    said = p.comments(2)
    facts += f'<span class="post-cats"><i class="fa fa-folder"></i><a href="/category/x/" rel="category tag">{p.section}</a></span><span class="post-comments"><i class="fa fa-comments"></i><a href="#comments">{len(said)} Commentaires</a></span><span class="post-views"><i class="fa fa-eye"></i>{p.random.randrange(90, 9000)} Vues</span>'
    share = '<div class="share-post"><span class="share-text">Partager</span><ul class="flat-social"><li><a class="social-facebook"><i class="fa fa-facebook"></i> <span>Facebook</span></a></li><li><a class="social-twitter"><i class="fa fa-twitter"></i> <span>Twitter</span></a></li><li><a class="social-whatsapp"><span>WhatsApp</span></a></li></ul><div class="clear"></div></div>'
    related = each(
        p.related,
        lambda t: (
            f'<div class="related-item"><div class="post-thumbnail"><a href="{t.href}"><img width="310" height="165" src="/wp-content/uploads/{t.picture}" alt="" /><span class="fa overlay-icon"></span></a></div><h3><a href="{t.href}" rel="bookmark">{t.headline}</a></h3><p class="post-meta"><span class="tie-date"><i class="fa fa-clock-o"></i>{p.tell(t.moment, "{d} {month} {yyyy}")}</span></p></div>'
        ),
    )
    author = (
        f'<section id="author-box"><div class="block-head"><h3>À propos {p.authors[0]} </h3><div class="stripe-line"></div></div><div class="post-listing"><div class="author-bio"><div class="author-avatar"><img alt="" src="/avatar.png" /></div><div class="author-description">{p.say("about_author", author=p.authors[0])}</div></div></div></section>'
        if p.authors
        else ""
    )
    recent = each(
        p.others[:5],
        lambda t: (
            f'<li><div class="post-thumbnail"><a href="{t.href}"><img src="/wp-content/uploads/{t.picture}" alt="" /></a></div><h3><a href="{t.href}">{t.headline}</a></h3><span class="tie-date"><i class="fa fa-clock-o"></i>{p.tell(t.moment, "{d} {month} {yyyy}")}</span></li>'
        ),
    )
    slide = p.others[4]
    return f"""<!DOCTYPE html>
<html lang="fr-FR"><head><meta charset="UTF-8" /><title>{p.headline} | {p.site}</title></head><body id="top" class="post-template-default single single-post lazy-enabled"><div class="wrapper-outer"><div class="background-cover"></div><aside id="slide-out"><div class="search-mobile"><form><input type="text" value="Rechercher" /></form></div><div id="mobile-menu"></div></aside><div id="wrapper" class="boxed"><div class="inner-wrapper"><header id="theme-header" class="theme-header"><div id="top-nav" class="top-nav"><div class="container"><span class="today-date">{p.tell(p.now, "{weekday} , {d} {month} {yyyy}")}</span><div class="top-menu"><ul class="menu"><li><a href="/contact/">Contact</a></li><li><a href="/pub/">Votre publicité ici</a></li></ul></div></div></div><div class="header-content"><div class="logo"><h2><a title="{p.site}" href="/"><img src="/logo.png" alt="{p.site}"><strong>{p.site} L’actualité au fil de l’eau</strong></a></h2></div><div class="e3lan e3lan-top"><a href="#"><img src="/banniere.gif" alt="" /></a></div></div><nav id="main-nav" class="fade-in main-nav"><div class="main-menu"><ul id="menu-principal" class="menu"><li><a href="/">{p.say("home")}</a></li>{each(p.list("sections"), lambda s: f'<li class="menu-item"><a href="/category/x/">{s}</a></li>')}</ul></div></nav></header>
<div class="clear"></div><div id="breaking-news" class="breaking-news"><span class="breaking-news-title"><i class="fa fa-bolt"></i> <span>Flash info</span></span><ul>{each(p.others[:4], lambda t: f'<li><a href="{t.href}" title="">{t.headline}</a></li>')}</ul></div><div id="main-content" class="container"><div class="content"><nav id="crumbs"><a href="/"><span class="fa fa-home"></span> {p.say("home")}</a><span class="delimiter">/</span><a href="/category/x/">{p.section}</a><span class="delimiter">/</span><span class="current">{p.headline}</span></nav>
<article class="post-listing post type-post status-publish has-post-thumbnail" id="the-post">{p.lead(thumb)}<div class="post-inner"><h1 class="name post-title entry-title"><span>{p.headline}</span></h1><p class="post-meta">{facts}</p><div class="clear"></div><div class="entry">{share}{p.text("<p>{}</p>", "<h3>{}</h3>", "<blockquote><p>{}</p></blockquote>", "<li>{}</li>", "<ul>{}</ul>", more)}</div>{share}<div class="clear"></div></div></article><p class="post-tag">{p.say("tags")} {" ".join(f'<a href="/tag/x/" rel="tag">{k}</a>' for k in p.keywords)}</p>
{author}<div class="post-navigation"><div class="post-previous"><a href="{p.others[5].href}" rel="prev"><span>Précédent</span> {p.others[5].headline}</a></div><div class="post-next"><a href="{p.others[6].href}" rel="next"><span>Suivant</span> {p.others[6].headline}</a></div></div><section id="related_posts"><div class="block-head"><h3>Articles similaires</h3><div class="stripe-line"></div></div><div class="post-listing">{related}<div class="clear"></div></div></section><section id="check-also-box" class="post-listing check-also-right"><a href="#" id="check-also-close"><i class="fa fa-close"></i></a><div class="block-head"><h3>{p.say("read_also")}</h3></div><div class="check-also-post"><div class="post-thumbnail"><a href="{slide.href}"><img src="/wp-content/uploads/{slide.picture}" alt="" /></a></div><h2 class="post-title"><a href="{slide.href}" rel="bookmark">{slide.headline}</a></h2><p>{slide.summary} &hellip;</p></div></section>
<div id="comments"><h3 id="comments-title">{len(said)} commentaires</h3><ol class="commentlist">{each(said, lambda c: f'<li id="comment-31"><div class="comment even thread-even depth-1 comment-wrap"><div class="comment-avatar"><img alt="" src="/g.png" /></div><div class="comment-content"><div class="author-comment"><cite class="fn">{c.reader}</cite> <div class="comment-meta commentmetadata"><a href="#comment-31"> {p.tell(c.moment, "{d} {month} {yyyy} à {H} h {MM} min")}</a></div></div><p>{c.text}</p></div><div class="reply"><a>Répondre</a></div></div></li>')}</ol><div id="respond"><h3>Laisser un commentaire</h3><p class="comment-notes">Votre adresse de messagerie ne sera pas publiée. Les champs obligatoires sont indiqués avec <span class="required">*</span></p><p>{p.say("comment_terms")}</p><textarea></textarea></div></div></div>
<aside id="sidebar"><div class="theiaStickySidebar"><div class="widget" id="tabbed-widget"><div class="widget-container"><div class="widget-top"><ul class="tabs posts-taps"><li class="tabs active"><a>Populaire</a></li><li class="tabs"><a>Récent</a></li></ul></div><div class="tabs-wrap"><ul>{recent}</ul></div></div></div><div class="widget"><div class="widget-top"><h4>{p.say("newsletter")}</h4></div><div class="widget-container"><p>{p.say("newsletter_text")}</p><input type="email" /></div></div><div class="widget facebook-widget"><div class="widget-top"><h4>Retrouvez-nous sur Facebook</h4></div></div></div></aside></div></div></div><footer id="theme-footer"><div class="footer-bottom"><div class="container"><div class="alignright">Réalisé par Baobab Web</div><div class="alignleft">&copy; {p.now.year} {p.site}, {p.say("copyright")}</div></div></div></footer></div></body></html>"""


@skin(
    number=228,
    kind="themes",
    language="en",
    site="The Pocket Creek Bugle",
    address="http://pocketcreekbugle.example/{yyyy}/{mm}/{dd}/{slug}/",
    year=2011,
    precision="day",
    section=True,
    keywords=True,
)
def set_default_of_ten(p: Sheet) -> str:
    """An American town's volunteer paper in a yearly default theme about 2010: the site's name as a heading over a picture, neighbours above and below, "Posted on … by" under the headline, floated captions, likes and sharing, "Related posts" of a plugin at the end of the text, "This entry was posted in … and tagged …" below, responses with times, widgets at the right."""
    photo = '<div id="attachment_731" class="wp-caption alignright" style="width: 310px"><a href="/files/{file}"><img class="size-medium wp-image-731" title="" src="/files/{file}" alt="" width="300" height="225" /></a><p class="wp-caption-text">{caption} (Photo by {credit})</p></div>'
    when = p.when(
        "{month} {d}, {yyyy}",
        '<span class="meta-prep meta-prep-author">Posted on</span> <a href="'
        + p.href
        + '" title="" rel="bookmark"><span class="entry-date">{}</span></a> ',
    )
    who = p.names(
        '<span class="meta-sep">by</span> <span class="author vcard"><a class="url fn n" href="/author/x/">{}</a></span>',
        '</a></span>, <span class="author vcard"><a class="url fn n" href="/author/y/">',
        '</a></span> and <span class="author vcard"><a class="url fn n" href="/author/z/">',
        house=True,
    )
    tags = ", ".join(f'<a href="/tag/x/" rel="tag">{k}</a>' for k in p.keywords)
    yarpp = each(p.related, lambda t: f'<li><a href="{t.href}" rel="bookmark" title="">{t.headline}</a></li>')
    around = f'<div class="nav-previous"><a href="{p.others[5].href}" rel="prev"><span class="meta-nav">&larr;</span> {p.others[5].headline}</a></div><div class="nav-next"><a href="{p.others[6].href}" rel="next">{p.others[6].headline} <span class="meta-nav">&rarr;</span></a></div>'
    said = p.comments(2)
    return f"""<!DOCTYPE html>
<html lang="en-US"><head><meta charset="UTF-8" /><title>{p.headline} | {p.site}</title></head><body class="single single-post postid-731 single-format-standard"><div id="wrapper" class="hfeed"><div id="header"><div id="masthead"><div id="branding" role="banner"><div id="site-title"><span><a href="/" title="{p.site}" rel="home">{p.site}</a></span></div><div id="site-description">All the news from Pocket Creek, most of it true</div><img src="/headers/path.jpg" width="940" height="198" alt="" /></div><div id="access" role="navigation"><div class="skip-link screen-reader-text"><a href="#content" title="Skip to content">Skip to content</a></div><div class="menu-header"><ul class="menu"><li><a href="/">{p.say("home")}</a></li>{each(p.list("sections"), lambda s: f'<li><a href="/category/x/">{s}</a></li>')}<li><a href="/about/">About</a></li></ul></div></div></div></div>
<div id="main"><div id="container"><div id="content" role="main"><div id="nav-above" class="navigation">{around}</div><div id="post-731" class="post-731 post type-post status-publish format-standard hentry"><h1 class="entry-title">{p.headline}</h1><div class="entry-meta">{when}{who}</div>
<div class="entry-content">{p.lead(photo)}{p.text("<p>{}</p>", "<h3>{}</h3>", "<blockquote><p>{}</p></blockquote>", "<li>{}</li>", "<ul>{}</ul>", photo)}
<div class="yarpp-related"><p>Related posts:</p><ol>{yarpp}</ol></div><div class="sharedaddy"><div class="sd-block"><h3 class="sd-title">Share this:</h3><ul><li><a class="share-email">Email</a></li><li><a class="share-facebook">Facebook</a></li></ul></div></div><div class="sd-block sd-like"><h3 class="sd-title">Like this:</h3><span class="button">Like</span> <span class="loading">Loading...</span></div></div>
<div class="entry-utility">This entry was posted in <a href="/category/x/" title="" rel="category tag">{p.section}</a> and tagged {tags}. Bookmark the <a href="{p.href}" title="" rel="bookmark">permalink</a>.</div></div><div id="nav-below" class="navigation">{around}</div>
<div id="comments"><h3 id="comments-title">2 Responses to <em>{p.headline}</em></h3><ol class="commentlist">{each(said, lambda c: f'<li class="comment even thread-even depth-1" id="li-comment-4"><div id="comment-4"><div class="comment-author vcard"><img alt="" src="/g.png" class="avatar avatar-40 photo" /> <cite class="fn">{c.reader}</cite> <span class="says">says:</span></div><div class="comment-meta commentmetadata"><a href="#comment-4"> {p.tell(c.moment, "{month} {d}, {yyyy} at {h}:{MM} {half}")}</a></div><div class="comment-body"><p>{c.text}</p></div><div class="reply"><a>Reply</a></div></div></li>')}</ol><div id="respond"><h3 id="reply-title">Leave a Reply</h3><form><p class="comment-notes">Your email address will not be published. Required fields are marked <span class="required">*</span></p>{each(p.list("comment_fields"), lambda s: f"<p><label>{s}</label><input /></p>")}<p class="form-allowed-tags">{p.say("comment_terms")}</p></form></div></div></div></div>
<div id="primary" class="widget-area" role="complementary"><ul class="xoxo"><li class="widget-container widget_search"><form><label class="screen-reader-text">Search for:</label><input type="text" /><input type="submit" value="Search" /></form></li><li class="widget-container widget_recent_entries"><h3 class="widget-title">Recent Posts</h3><ul>{each(p.others[:5], lambda t: f'<li><a href="{t.href}" title="">{t.headline}</a></li>')}</ul></li><li class="widget-container widget_recent_comments"><h3 class="widget-title">Recent Comments</h3><ul><li class="recentcomments">{p.list("readers")[1]} on <a href="{p.others[2].href}">{p.others[2].headline}</a></li><li class="recentcomments">{p.list("readers")[3]} on <a href="{p.others[4].href}">{p.others[4].headline}</a></li></ul></li><li class="widget-container widget_archive"><h3 class="widget-title">Archives</h3><ul><li><a href="/a/">{p.tell(p.now, "{month} {yyyy}")}</a></li><li><a href="/b/">{p.tell(p.others[7].moment, "{month} {yyyy}")}</a></li></ul></li><li class="widget-container widget_text"><h3 class="widget-title">Town clerk</h3><div class="textwidget">Open Monday to Thursday, 9:00 am to 3:30 pm. Selectboard meets every first Tuesday at 7:00 pm.</div></li><li class="widget-container widget_meta"><h3 class="widget-title">Meta</h3><ul><li><a>Log in</a></li><li><a>Entries RSS</a></li></ul></li></ul></div></div>
<div id="footer" role="contentinfo"><div id="colophon"><div id="site-info"><a href="/" title="{p.site}" rel="home">{p.site}</a></div><div id="site-generator"><a>Proudly powered by a free system.</a></div></div></div></div></body></html>"""
