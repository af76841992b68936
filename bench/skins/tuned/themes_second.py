"""Themes of weblog software as papers use them."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=47,
    kind="themes",
    language="en",
    site="The Harrowby Ledger",
    address="https://harrowbyledger.example/{yyyy}/{mm}/{slug}/",
    year=2023,
    precision="day",
    standfirst=True,
    section=True,
)
def set_block_theme(p: Sheet) -> str:
    """A theme of blocks: latest posts in a query above, time and section after the headline, a subscribe block inside, writer and biography as last blocks."""
    photo = '<figure class="wp-block-image size-large"><img src="/wp-content/uploads/{file}"><figcaption class="wp-element-caption">{caption}</figcaption></figure>'
    letter = f'<div class="wp-block-group has-background"><h4 class="wp-block-heading">{p.say("newsletter")}</h4><p>{p.say("newsletter_text")}</p><div class="wp-block-jetpack-subscriptions"><form><input type="email"><button>Subscribe</button></form></div></div>'
    query = each(
        p.others[:4],
        lambda t: (
            f'<li class="wp-block-post"><h3 class="wp-block-post-title"><a href="{t.href}">{t.headline}</a></h3><div class="wp-block-post-date">{p.tell(t.moment, "{month} {d}, {yyyy}")}</div></li>'
        ),
    )
    cards = each(
        p.related,
        lambda t: (
            f'<li class="wp-block-post"><figure class="wp-block-post-featured-image"><a href="{t.href}"><img src="/u/{t.picture}"></a></figure><h2 class="wp-block-post-title"><a href="{t.href}">{t.headline}</a></h2><div class="wp-block-post-excerpt"><p class="wp-block-post-excerpt__excerpt">{t.summary}</p></div><div class="wp-block-post-date">{p.tell(t.moment, "{month} {d}, {yyyy}")}</div></li>'
        ),
    )
    writer = "".join(
        f'<div class="wp-block-post-author"><div class="wp-block-post-author__content"><p class="wp-block-post-author__byline">Written by</p><p class="wp-block-post-author__name">{name}</p><p class="wp-block-post-author__bio">{p.say("about_author", author=name)}</p></div></div>'
        for name in p.authors
    )
    return f"""<!DOCTYPE html><html lang="en"><head><title>{p.headline} – {p.site}</title></head><body class="post-template-default"><a class="skip-link screen-reader-text" href="#wp--skip-link--target">Skip to content</a><div class="wp-site-blocks"><header class="wp-block-template-part"><p class="wp-block-site-title"><a href="/">{p.site}</a></p><nav class="wp-block-navigation"><ul>{each(p.list("sections"), lambda s: f'<li><a href="/category/{s.lower()}/"><span>{s}</span></a></li>')}</ul></nav><ul class="wp-block-query wp-block-post-template is-flex-container">{query}</ul></header>
<main id="wp--skip-link--target" class="wp-block-group"><div class="wp-block-group"><h1 class="wp-block-post-title">{p.headline}</h1><div class="wp-block-post-excerpt"><p class="wp-block-post-excerpt__excerpt">{p.standfirst}</p></div><div class="wp-block-group is-layout-flex">{p.when("{month} {d}, {yyyy}", '<div class="wp-block-post-date"><span>{}</span></div>')}<div class="taxonomy-category wp-block-post-terms"><span class="wp-block-post-terms__prefix">in </span><a href="/category/x/">{p.section}</a></div></div></div>
<div class="entry-content wp-block-post-content is-layout-constrained">{p.lead(photo)}{p.text("<p>{}</p>", '<h2 class="wp-block-heading">{}</h2>', '<figure class="wp-block-pullquote"><blockquote><p>{}</p></blockquote></figure>', entries='<ul class="wp-block-list">{}</ul>', picture=photo, inside={2: letter})}</div>
{writer}<div class="wp-block-group"><h2>{p.say("related")}</h2><ul class="wp-block-post-template is-layout-grid">{cards}</ul></div>
<div class="wp-block-comments"><h2>One response to “{p.headline}”</h2><ol>{each(p.comments(1), lambda c: f'<li><div class="wp-block-comment-author-name">{c.reader}</div><div class="wp-block-comment-date">{p.tell(c.moment, "{month} {d}, {yyyy}")}</div><div class="wp-block-comment-content"><p>{c.text}</p></div></li>')}</ol></div></main>
<footer class="wp-block-template-part"><p>© {p.now.year} {p.site}. {p.say("about_site")}</p></footer></div></body></html>"""


@skin(
    number=48,
    kind="themes",
    language="ar",
    site="مرفأ نيوز",
    address="https://marfanews.example/{id}/",
    year=2021,
    precision="hour",
    zone=180,
    keywords=True,
    section=True,
)
def set_arabic_theme(p: Sheet) -> str:
    """A magazine theme set from right to left: hours since then, minutes to read, "read also" in the text, the author's box, a box that slides in."""
    photo = '<figure class="single-featured-image"><img src="/wp-content/{file}"><figcaption class="single-caption-text"><span class="fa"></span> {caption}</figcaption></figure>'
    inline = (
        '<div id="inline-related-post" class="mag-box"><h3>'
        + p.say("read_also")
        + "</h3>"
        + each(
            p.others[:2],
            lambda t: (
                f'<li class="widget-single-post-item"><a class="post-title" href="{t.href}">{t.headline}</a><span class="date meta-item">{p.say("hours_ago", n=p.random.randrange(3, 11))}</span></li>'
            ),
        )
        + "</div>"
    )
    box = "".join(
        f'<div class="about-author container-wrapper"><div class="author-avatar"><img src="/a.png"></div><div class="author-info"><h3 class="author-name"><a href="/author/x/">{name}</a></h3><div class="author-bio">{p.say("about_author", author=name)}</div></div></div>'
        for name in p.authors
    )
    return f"""<!DOCTYPE html><html dir="rtl" lang="ar"><head><title>{p.headline} - {p.site}</title></head><body class="rtl"><div id="tie-container"><div class="top-nav"><div class="topbar-today-date">{p.tell(p.now, "{weekday}, {month} {d} {yyyy}")}</div><div class="breaking"><span>{p.say("latest")}</span><ul>{each(p.others[2:5], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ul></div></div><div id="logo"><a href="/">{p.site}</a></div>
<nav id="main-nav"><ul>{each(p.list("sections"), lambda s: f'<li><a href="/c/">{s}</a></li>')}</ul></nav><article id="the-post" class="container-wrapper post-content"><header class="entry-header-outer"><nav id="breadcrumb"><a href="/">{p.say("home")}</a><em class="delimiter">/</em><a href="/c/">{p.section}</a><em class="delimiter">/</em><span class="current">{p.headline}</span></nav>
<div class="entry-header"><span class="post-cat-wrap"><a class="post-cat" href="/c/">{p.section}</a></span><h1 class="post-title entry-title">{p.headline}</h1><div class="post-meta">{p.names('<span class="author-meta"><a href="/author/x/">{}</a></span>', "، ")}{p.since('<span class="date meta-item">{}</span>')}<div class="tie-alignright"><span class="meta-comment">0</span><span class="meta-views">{p.random.randrange(900)}</span><span class="meta-reading-time">دقيقة واحدة</span></div></div></div></header>
{p.lead(photo)}<div class="entry-content entry clearfix">{p.text(heading="<h3>{}</h3>", quote="<blockquote><p>{}</p></blockquote>", picture=photo, inside={2: inline})}<div class="post-bottom-meta post-bottom-tags"><div class="post-bottom-meta-title">{p.say("tags")}</div><span class="tagcloud">{each(p.keywords, lambda k: f'<a href="/tag/x/">{k}</a>')}</span></div></div></article>
{box}<div class="prev-next-post-nav"><a href="{p.others[5].href}"><h3>{p.others[5].headline}</h3></a></div><div id="related-posts"><h3>{p.say("related")}</h3>{each(p.related, lambda t: f'<div class="related-item"><h3 class="post-title"><a href="{t.href}">{t.headline}</a></h3><span class="date meta-item">{p.tell(t.moment, "{d} {month}، {yyyy}")}</span></div>')}</div>
<div id="respond"><h3>{p.say("comment_form")}</h3><p>{p.say("comment_terms")}</p></div><div id="check-also-box"><h3>{p.say("read_also")}</h3><div><a href="{p.others[6].href}">{p.others[6].headline}</a><span class="date">{p.say("hours_ago", n=p.random.randrange(3, 11))}</span></div></div><div id="site-info">&copy; {p.now.year}، {p.say("copyright")}</div></div></body></html>"""
