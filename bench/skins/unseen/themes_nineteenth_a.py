"""A Hindi hill district's news in a free theme that thousands of small Indian sites have."""

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
def set_free_theme_of_portals(p: Sheet) -> str:
    """A free theme of Indian portals: the day and a running clock in a dark bar, an advertisement beside the name, a ticker, sections as coloured labels over the headline in h1, a round portrait with "By", the writers and the day with a clock's sign, the cover picture with its line, the text as p, a button for a group, share signs, tags with #, the stories before and after, an author's box, "Related Post" as cards with labels and days, a form, side columns of tabs and a search, "You missed" in the foot."""
    photo = '<figure class="wp-caption aligncenter"><img class="img-fluid" src="/wp-content/uploads/2023/{file}" alt=""><figcaption class="wp-caption-text">{caption} (फोटो: {credit})</figcaption></figure>'
    group = '<p class="wa-join"><a href="https://chat.example/shivalik">हमारे व्हाट्सऐप ग्रुप से जुड़ें</a></p>'
    body = p.add_rest(p.text(heading='<h3 class="wp-block-heading">{}</h3>', picture=photo, inside={3: group}), photo)
    who = p.names(
        '<h4 class="media-heading"><span>By</span><a href="/author/x">{}</a></h4>',
        '</a>, <a href="/author/x">',
        '</a> और <a href="/author/x">',
    )
    day = p.when("{month} {d}, {yyyy}", '<span class="mg-day"><i class="far fa-clock"></i> {}</span>')
    return f"""<!DOCTYPE html><html lang="hi-IN"><head><meta charset="UTF-8"><title>{p.headline} &#8211; {p.site}</title></head><body class="wp-singular single single-post"><a class="skip-link" href="#content">Skip to content</a><div class="wrapper"><header class="mg-headwidget"><div class="mg-head-detail"><ul class="info-left"><li>{p.tell(p.now, "{weekday}. {month} {nth}, {yyyy}")} <span class="clock">{p.tell(p.now, "{h}:{MM}:{SS} {half}")}</span></li></ul><ul class="mg-social"><li><a>f</a></li><li><a>yt</a></li></ul></div><div class="mg-nav-widget-area"><div class="site-branding-text"><p class="site-title"><a href="/">{p.site}</a></p><p class="site-description">पहाड़ की हर खबर</p></div><div class="header-ads"><img src="/ad.jpg" alt=""></div></div><nav class="navbar"><ul class="nav">{each([p.say("home"), *p.list("sections")], lambda s: f'<li class="menu-item"><a href="/category/x">{s}</a></li>')}</ul></nav></header><div class="mg-latest-news"><div class="bn_title"><h2>{p.say("latest")}</h2></div><div class="mg-latest-news-slider">{each(p.others[:3], lambda t: f'<a href="{t.href}"><span>{t.headline}</span></a>')}</div></div>
<main id="content" class="single-class"><div class="container-fluid"><div class="row"><div class="col-lg-9"><div class="mg-blog-post-box"><div class="mg-header"><div class="mg-blog-category"><a class="newsup-categories category-color-1" href="/category/x">{p.section}</a></div><h1 class="title single">{p.headline}</h1><div class="media mg-info-author-block"><a class="mg-author-pic"><img class="avatar photo" src="/avatar.png" alt=""></a><div class="media-body">{who}{day}</div></div></div>{p.lead(photo)}<div class="mg-blog-inner small single">{body}<div class="mg-tags">{each(p.keywords, lambda k: f'<a href="/tag/x">#<span>{k}</span></a>')}</div><div class="post-share"><a>Facebook</a> <a>X</a> <a>WhatsApp</a> <a>Print</a></div><nav class="navigation post-navigation"><h2 class="screen-reader-text">Post navigation</h2><div class="nav-links"><div class="nav-previous"><a href="{p.others[6].href}">« {p.others[6].headline}</a></div><div class="nav-next"><a href="{p.others[7].href}">{p.others[7].headline} »</a></div></div></nav></div></div>
<div class="mg-featured-slider"><div class="mg-sec-title"><h4>{p.say("related")}</h4></div><div class="row">{each(p.related, lambda t: f'<div class="col-lg-4"><div class="mg-blog-post-3 back-img" style="background-image:url(/wp-content/uploads/{t.picture})"><div class="mg-blog-inner"><div class="mg-blog-category"><a href="/category/x">{t.section}</a></div><h4 class="title"><a href="{t.href}">{t.headline}</a></h4><div class="mg-blog-meta"><span class="mg-blog-date"><a>{p.tell(t.moment, "{mon} {d}, {yyyy}")}</a></span> <a>{t.author}</a></div></div></div></div>')}</div></div><div id="comments" class="comments-area"><div id="respond"><h3>{p.say("comment_form")}</h3><form><p class="comment-notes">{p.say("comment_terms")}</p><textarea></textarea><input type="submit" value="Post Comment"></form></div></div></div>
<aside class="col-lg-3"><div class="mg-sidebar"><div class="mg-widget"><h2>Search</h2><input placeholder="Search"></div><div class="mg-widget"><h2>{p.say("most_read")}</h2><ul>{each(p.others[2:6], lambda t: f'<li><a href="{t.href}">{t.headline}</a> <span class="post-date">{p.tell(t.moment, "{month} {d}, {yyyy}")}</span></li>')}</ul></div><div class="mg-widget"><h2>{p.say("newsletter")}</h2><p>{p.say("newsletter_text")}</p></div></div></aside></div></div></main>
<div class="missed-section"><h4>You missed</h4><div class="row">{each(p.others[:3], lambda t: f'<div class="col-lg-3"><a href="{t.href}">{t.headline}</a><span>{p.tell(t.moment, "{month} {d}, {yyyy}")}</span> <span>{t.author}</span></div>')}</div></div><footer><p>{p.say("about_site")}</p><div class="mg-footer-copyright"><p>Proudly powered by WordPress | Theme: a free one</p><p>© {p.now.year} {p.site}. {p.say("copyright")}</p></div></footer></div></body></html>"""
