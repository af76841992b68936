"""A Hindi district's news in the lightest free theme."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=299,
    kind="themes",
    language="hi",
    site="चंबल समाचार प्लस",
    address="https://chambalsamacharplus.example/{slug}-{id}/",
    year=2023,
    precision="day",
    section=True,
    keywords=True,
)
def set_lightest_theme(p: Sheet) -> str:
    """A Hindi district's news in the lightest free theme as most owners leave it: site's name as a paragraph, menu, English words for day and writer ("by") in one line under the headline, the featured picture with its line, a table of two lines with keys to join channels before the text and after it, headings with ids, a line "यह भी पढ़ें" in bold in the text, categories and tags with icons in the foot, neighbours, the writer's box, "You May Also Like" as a list with pictures, an empty form in English, columns of recent posts and categories."""
    photo = '<figure class="wp-block-image size-large"><img decoding="async" width="768" height="432" src="/wp-content/uploads/{file}" alt=""><figcaption class="wp-element-caption">{caption}</figcaption></figure>'
    who = p.names(
        '<span class="byline">by <span class="author vcard"><a class="url fn n" href="/author/x/" rel="author"><span class="author-name">{}</span></a></span></span>',
        '</span></a>, <a class="url fn n" href="/author/y/" rel="author"><span class="author-name">',
        '</span></a>, <a class="url fn n" href="/author/z/" rel="author"><span class="author-name">',
        house=True,
    )
    when = p.when("{month} {d}, {yyyy}", '<span class="posted-on"><span class="entry-date">{}</span></span> ')
    join = '<figure class="wp-block-table join-box"><table><tbody><tr><td><strong>WhatsApp Group</strong></td><td><a href="https://chat.example/x">Join Now</a></td></tr><tr><td><strong>Telegram Channel</strong></td><td><a href="https://t.example/x">Join Now</a></td></tr></tbody></table></figure>'
    shown = p.others[6]
    also = f'<p><strong>यह भी पढ़ें: <a href="{shown.href}">{shown.headline}</a></strong></p>'
    related = each(
        p.related,
        lambda t: (
            f'<li><a href="{t.href}"><img width="150" height="84" src="/wp-content/uploads/{t.picture}" alt=""></a> <a class="rp-title" href="{t.href}">{t.headline}</a></li>'
        ),
    )
    box = each(
        p.authors[:1],
        lambda name: (
            f'<div class="author-box"><div class="avatar"><img alt="" src="/avatar.png"></div><div class="author-info"><h5 class="author-title">{name}</h5><p class="author-description">जिले की खबरों पर कई साल से लिख रहे हैं।</p><a class="more-posts">{p.say("more")}</a></div></div>'
        ),
    )
    body = p.text(
        "<p>{}</p>",
        "<h2>{}</h2>",
        "<blockquote><p>{}</p></blockquote>",
        "<li>{}</li>",
        '<ul class="wp-block-list">{}</ul>',
        photo,
        {2: also},
    )
    return f"""<!DOCTYPE html><html lang="hi-IN"><head><meta charset="UTF-8"><title>{p.headline} - {p.site}</title></head><body class="post-template-default single single-post right-sidebar nav-below-header separate-containers"><a class="screen-reader-text skip-link" href="#content">Skip to content</a><header class="site-header" id="masthead"><div class="inside-header grid-container"><div class="site-branding"><p class="main-title"><a href="/" rel="home">{p.site}</a></p><p class="site-description">सबसे पहले, सबसे सही</p></div></div></header><nav class="main-navigation" id="site-navigation"><div class="inside-navigation grid-container"><ul class="menu"><li><a href="/">{p.say("home")}</a></li>{each(p.list("sections"), lambda s: f'<li class="menu-item"><a href="/category/x/">{s}</a></li>')}<li class="menu-item"><a href="/web-stories/">Web Stories</a></li></ul></div></nav>
<div class="site grid-container" id="page"><div class="site-content" id="content"><div class="content-area" id="primary"><main class="site-main" id="main"><article class="post type-post status-publish hentry"><div class="inside-article"><header class="entry-header"><h1 class="entry-title">{p.headline}</h1><div class="entry-meta">{when}{who}</div></header><div class="entry-content">{p.lead(photo)}{join}{p.add_rest(body, photo)}{join}</div><footer class="entry-meta"><span class="cat-links"><span class="gp-icon"></span><span class="screen-reader-text">Categories </span><a href="/category/x/" rel="category tag">{p.section}</a></span> <span class="tags-links"><span class="gp-icon"></span><span class="screen-reader-text">Tags </span>{", ".join(f'<a href="/tag/x/" rel="tag">{k}</a>' for k in p.keywords)}</span><nav class="post-navigation"><div class="nav-previous"><span class="prev"><a href="{p.others[4].href}" rel="prev">{p.others[4].headline}</a></span></div><div class="nav-next"><span class="next"><a href="{p.others[5].href}" rel="next">{p.others[5].headline}</a></span></div></nav></footer>{box}</div></article>
<div class="related-posts"><h3>You May Also Like</h3><ul>{related}</ul></div><div class="comments-area"><div id="comments"><div id="respond"><h3 id="reply-title">Leave a Comment</h3><form><p class="comment-form-comment"><label class="screen-reader-text">Comment</label><textarea></textarea></p><input placeholder="Name *"><input placeholder="Email *"><p class="comment-form-cookies-consent"><input type="checkbox"> <label>Save my name, email, and website in this browser for the next time I comment.</label></p><input type="submit" value="Post Comment"></form></div></div></div></main></div>
<div class="widget-area sidebar" id="right-sidebar"><aside class="widget widget_search"><form><input type="search" placeholder="Search …"></form></aside><aside class="widget widget_recent_entries"><h2 class="widget-title">{p.say("latest")}</h2><ul>{each(p.others[:4], lambda t: f'<li><a href="{t.href}">{t.headline}</a> <span class="post-date">{p.tell(t.moment, "{month} {d}, {yyyy}")}</span></li>')}</ul></aside><aside class="widget widget_categories"><h2 class="widget-title">Categories</h2><ul>{each(p.list("sections"), lambda s: f'<li><a href="/category/x/">{s}</a></li>')}</ul></aside></div></div></div><div class="site-footer"><footer class="site-info"><div class="copyright-bar"><span class="copyright">© {p.now.year} {p.site}</span> • Built with a light theme</div><p><a>About Us</a> <a>Contact Us</a> <a>Disclaimer</a> <a>Privacy Policy</a></p></footer></div></body></html>"""
