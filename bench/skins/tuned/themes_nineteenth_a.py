"""A Hindi hill district's news in a free theme of blocks with a wide title."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=369,
    kind="themes",
    language="hi",
    site="शिवालिक घाटी आवाज़",
    address="https://shivalikghati.example/{yyyy}/{mm}/{slug}-{id}/",
    year=2023,
    precision="day",
    section=True,
    keywords=True,
)
def set_theme_of_title_over_column(p: Sheet) -> str:
    """A free theme of blocks: a link to skip to the content, header rows, sections as linked words parted by strokes over the headline in h1, "By", the writers and the day parted by points, the picture with its line in the text's first block, the text as p, a button for a group, tags as a line, share signs, the stories before and after with small labels, "Similar Posts" as cards with sections, writers and days, a form, a side column of a search and the newest, a drawer with the menu again."""
    photo = '<figure class="wp-block-image size-large"><img src="/wp-content/uploads/2023/{file}" alt=""><figcaption class="wp-element-caption">{caption} (फोटो: {credit})</figcaption></figure>'
    group = '<p class="wa-join"><a href="https://chat.example/shivalik">हमारे व्हाट्सऐप ग्रुप से जुड़ें</a></p>'
    body = p.add_rest(p.text(heading='<h3 class="wp-block-heading">{}</h3>', picture=photo, inside={3: group}), photo)
    who = p.names(
        '<span class="posted-by"><span class="meta-label">By</span><span class="author vcard"><a class="url fn n" href="/author/x">{}</a></span></span>',
        '</a>, <a class="url fn n" href="/author/x">',
        '</a> और <a class="url fn n" href="/author/x">',
    )
    day = p.when("{month} {d}, {yyyy}", '<span class="posted-on"><span class="entry-date published">{}</span></span>')
    menu = each(
        [p.say("home"), *p.list("sections")], lambda s: f'<li class="menu-item"><a href="/category/x">{s}</a></li>'
    )
    return f"""<!DOCTYPE html><html lang="hi-IN"><head><meta charset="UTF-8"><title>{p.headline} - {p.site}</title></head><body class="wp-singular post-template-default single content-title-style-normal"><div id="wrapper" class="site wp-site-blocks"><a class="skip-link screen-reader-text" href="#main">Skip to content</a><header class="site-header"><div class="site-top-header-wrap"><div class="header-html"><p>{p.tell(p.now, "{weekday}, {d} {month} {yyyy}")} | {p.say("weather")}</p></div></div><div class="site-main-header-wrap"><div class="site-branding"><a class="brand" href="/"><img src="/wp-content/uploads/logo.png" alt="{p.site}"></a><p class="site-description">पहाड़ की हर खबर</p></div><nav class="main-navigation"><ul class="menu">{menu}</ul></nav></div></header>
<div id="inner-wrap" class="wrap"><div class="content-area"><div class="content-container site-container"><div id="main" class="site-main"><div class="content-wrap"><div class="entry content-bg single-entry type-post"><div class="entry-content-wrap"><div class="entry-header post-title title-align-inherit"><div class="entry-taxonomies"><span class="category-links term-links"><a href="/category/x">{p.section}</a></span></div><h1 class="entry-title">{p.headline}</h1><div class="entry-meta entry-meta-divider-dot">{who}{day}</div></div><div class="entry-content single-content">{p.lead(photo)}{body}<div class="wp-block-group share-line"><span>Share</span> <a>Facebook</a> <a>X</a> <a>WhatsApp</a></div></div><div class="entry-footer"><div class="entry-tags"><span class="tags-links"><span class="tags-label screen-reader-text">Post Tags:</span>{each(p.keywords, lambda k: f'<a href="/tag/x" class="tag-link"><span class="tag-hash">#</span>{k}</a>')}</span></div></div></div></div>
<nav class="navigation post-navigation"><h2 class="screen-reader-text">Post navigation</h2><div class="nav-links"><div class="nav-previous"><a href="{p.others[6].href}"><div class="post-navigation-sub"><small>Previous</small></div>{p.others[6].headline}</a></div><div class="nav-next"><a href="{p.others[7].href}"><div class="post-navigation-sub"><small>Next</small></div>{p.others[7].headline}</a></div></div></nav>
<div class="entry-related"><div class="entry-related-inner"><h2 class="entry-related-title">Similar Posts</h2><ul class="entry-related-list">{each(p.related, lambda t: f'<li class="entry-list-item"><div class="loop-entry"><a class="post-thumbnail" href="{t.href}"><img src="/wp-content/uploads/{t.picture}" alt=""></a><div class="entry-content-wrap"><div class="entry-taxonomies"><a href="/category/x">{t.section}</a></div><h3 class="entry-title"><a href="{t.href}">{t.headline}</a></h3><div class="entry-meta"><span>By {t.author}</span><span>{p.tell(t.moment, "{month} {d}, {yyyy}")}</span></div><div class="entry-summary"><p>{t.summary}</p></div><a class="post-more-link" href="{t.href}">Read More</a></div></div></li>')}</ul></div></div><div id="comments" class="comments-area"><div class="comment-respond"><h3>{p.say("comment_form")}</h3><form><p class="comment-notes">{p.say("comment_terms")}</p><textarea></textarea><input type="submit" value="Post Comment"></form></div></div></div></div>
<aside class="primary-sidebar"><section class="widget"><form><input placeholder="Search"></form></section><section class="widget"><h2 class="widget-title">{p.say("latest")}</h2><ul class="wp-block-latest-posts">{each(p.others[:5], lambda t: f'<li><a href="{t.href}">{t.headline}</a><div class="wp-block-latest-posts__post-date">{p.tell(t.moment, "{month} {d}, {yyyy}")}</div></li>')}</ul></section><section class="widget"><h2>{p.say("newsletter")}</h2><p>{p.say("newsletter_text")}</p></section></aside></div></div></div>
<footer class="site-footer"><p>{p.say("about_site")}</p><p>© {p.now.year} {p.site} - {p.say("copyright")}</p></footer></div><div class="popup-drawer"><ul class="menu">{menu}</ul></div></body></html>"""
