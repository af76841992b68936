"""A Hindi district's news in a free theme that covers its stories with pictures."""

from __future__ import annotations

from ..sheet import Sheet, Teaser, each
from ..skin import skin


@skin(
    number=329,
    kind="themes",
    language="hi",
    site="बेतवा किनारा टाइम्स",
    address="https://betwakinara.example/archives/{id}",
    year=2021,
    precision="day",
    keywords=True,
    section=True,
)
def set_cover_theme(p: Sheet) -> str:
    """A Hindi district's news in a free theme that covers its stories with pictures, its words left in English: today in a bar, "Flash Story" that moves, category over the headline in h1, writer and day with icons, minutes to read, the picture with its caption after it, the text, a tag line "Tags:", "Continue Reading" with neighbours, related stories as a grid with category, writer and day, a form for voices with its terms, widgets of newest and popular, "You may have missed" with days in the foot."""
    photo = '<figure class="wp-block-image size-large"><img loading="lazy" src="https://betwakinara.example/wp-content/uploads/2021/{file}" alt="" /><figcaption>{caption} (फोटो: {credit})</figcaption></figure>'
    lead = '<div class="entry-content-wrap read-img"><div class="read-img pos-rel"><img width="1024" src="https://betwakinara.example/wp-content/uploads/2021/{file}" class="attachment-large wp-post-image" alt="" /></div><p class="cover-caption">{caption} (फोटो: {credit})</p></div>'
    facts = p.names(
        '<span class="item-metadata posts-author"><i class="far fa-user-circle"></i><a href="/author/x/">{}</a></span>',
        '</a>, <a href="/author/x/">',
        '</a> और <a href="/author/x/">',
    )
    facts += p.when(
        "{d} {month} {yyyy}", '<span class="item-metadata posts-date"><i class="far fa-clock"></i>{}</span>'
    )

    def set_spot(t: Teaser) -> str:
        return f'<div class="col-sm-4 latest-posts-grid"><div class="spotlight-post"><figure class="categorised-article"><a href="{t.href}"><img src="/wp-content/uploads/{t.picture}" alt=""></a></figure><div class="figure-categories"><ul class="cat-links"><li class="meta-category"><a class="covernews-categories category-color-1" href="/category/x/">{t.section}</a></li></ul></div><figcaption><h3 class="article-title article-title-1"><a href="{t.href}">{t.headline}</a></h3><div class="grid-item-metadata"><span class="author-links"><span class="item-metadata posts-author"><i class="far fa-user-circle"></i><a href="/author/x/">{t.author}</a></span><span class="item-metadata posts-date"><i class="far fa-clock"></i>{p.tell(t.moment, "{d} {month} {yyyy}")}</span></span></div></figcaption></div></div>'

    flash = " ".join(f'<a href="{t.href}"><span>{t.headline}</span></a>' for t in p.others[:4])
    menu = each(p.list("sections"), lambda s: f'<li class="menu-item"><a href="/category/x/">{s}</a></li>')
    voices = each(
        p.comments(2),
        lambda c: (
            f'<li class="comment depth-1"><article class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><b class="fn">{c.reader}</b> <span class="says">says:</span></div><div class="comment-metadata"><a href="#comment-4">{p.tell(c.moment, "{d} {month} {yyyy}")} at {p.tell(c.moment, "{h}:{MM}")} {"pm" if c.moment.hour >= 12 else "am"}</a></div></footer><div class="comment-content"><p>{c.text}</p></div><div class="reply"><a>Reply</a></div></article></li>'
        ),
    )
    text = p.text(
        "<p>{}</p>",
        "<h3>{}</h3>",
        '<blockquote class="wp-block-quote"><p>{}</p></blockquote>',
        "<li>{}</li>",
        "<ul>{}</ul>",
        photo,
    )
    return f"""<!doctype html><html lang="hi-IN"><head><meta charset="UTF-8"><title>{p.headline} &#8211; {p.site}</title></head><body class="post-template-default single single-post single-format-standard wp-embed-responsive default-content-layout align-content-left"><div id="page" class="site"><a class="skip-link screen-reader-text" href="#content">Skip to content</a><div class="header-layout-1"><div class="top-masthead"><div class="container"><div class="col-xs-12 date-bar-left"><span class="topbar-date">{p.tell(p.now, "{weekday}, {month} {d}, {yyyy}")}</span></div></div></div><header id="masthead" class="site-header"><div class="site-branding"><p class="site-title font-family-1"><a href="/">{p.site}</a></p><p class="site-description">{p.say("about_site")}</p></div><nav id="site-navigation" class="main-navigation"><span class="toggle-menu"><span class="screen-reader-text">Primary Menu</span></span><ul><li class="menu-item"><a href="/">{p.say("home")}</a></li>{menu}</ul></nav></header></div>
<div class="banner-exclusive-posts-wrapper"><div class="exclusive-now"><span>Flash Story</span></div><div class="exclusive-slides"><div class="marquee">{flash}</div></div></div><div id="content" class="container"><div class="section-block-upper row"><div id="primary" class="content-area"><main id="main" class="site-main"><article id="post-{p.random.randrange(100, 9000)}" class="af-single-article post type-post status-publish"><div class="entry-content-wrap"><header class="entry-header"><div class="header-details-wrapper"><div class="entry-header-details"><div class="figure-categories figure-categories-bg"><ul class="cat-links"><li class="meta-category"><a class="covernews-categories category-color-1" href="/category/x/">{p.section}</a></li></ul></div><h1 class="entry-title">{p.headline}</h1><div class="min-read">{p.random.randrange(1, 6)} min read</div><span class="author-links">{facts}</span></div></div></header>{p.lead(lead)}<div class="entry-content">{p.add_rest(text, photo)}<footer class="entry-footer"><span class="tags-links">Tags: {", ".join(f'<a href="/tag/x/" rel="tag">{k}</a>' for k in p.keywords)}</span></footer><nav class="navigation post-navigation" aria-label="Continue Reading"><h2 class="screen-reader-text">Continue Reading</h2><div class="nav-links"><div class="nav-previous"><a href="{p.others[6].href}" rel="prev"><span class="em-post-navigation">Previous</span> {p.others[6].headline}</a></div><div class="nav-next"><a href="{p.others[7].href}" rel="next"><span class="em-post-navigation">Next</span> {p.others[7].headline}</a></div></div></nav></div></div></article>
<div class="promotionspace enable-promotionspace"><div class="em-reated-posts col-ten"><h3 class="related-title">{p.say("related")}</h3><div class="row">{each(p.related, set_spot)}</div></div></div><div id="comments" class="comments-area"><h2 class="comments-title">2 thoughts on &ldquo;<span>{p.headline}</span>&rdquo;</h2><ol class="comment-list">{voices}</ol><div id="respond" class="comment-respond"><h3 class="comment-reply-title">{p.say("comment_form")}</h3><form class="comment-form"><p class="comment-notes">{p.say("comment_terms")}</p><p><label>Comment *</label><textarea></textarea></p><p><label>Name *</label><input></p><p><label>Email *</label><input></p><p><input type="submit" value="Post Comment"></p></form></div></div></main></div>
<aside id="secondary" class="sidebar-area"><div class="widget widget_search"><form class="search-form"><input type="search" placeholder="Search &hellip;"></form></div><div class="widget widget_recent_entries"><h2 class="widget-title widget-title-1"><span>{p.say("latest")}</span></h2><ul>{each(p.others[:4], lambda t: f'<li><a href="{t.href}">{t.headline}</a> <span class="post-date">{p.tell(t.moment, "{d} {month} {yyyy}")}</span></li>')}</ul></div><div class="widget"><h2 class="widget-title widget-title-1"><span>{p.say("most_read")}</span></h2><ul>{each(p.others[4:7], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ul></div><div class="widget widget_archive"><h2 class="widget-title widget-title-1"><span>Archives</span></h2><ul><li><a>{p.tell(p.now, "{month} {yyyy}")}</a></li></ul></div></aside></div></div>
<div class="af-main-banner-latest-posts grid-layout"><div class="container"><h4 class="widget-title section-title"><span>You may have missed</span></h4><div class="row">{each(p.others[5:8], set_spot)}</div></div></div><footer class="site-footer"><div class="site-info">Copyright &copy; {p.site} {p.say("copyright")} | <a>CoverNews</a> by a theme house.</div></footer></div><a id="scroll-up" class="secondary-color"></a></body></html>"""
