"""A free weekly of a South African group."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=295,
    kind="regional",
    language="en",
    site="Umlaas Valley Gazette",
    address="https://umlaasvalleygazette.example/{id}/{slug}/",
    year=2022,
    standfirst=True,
    section=True,
    keywords=True,
)
def set_free_weekly(p: Sheet) -> str:
    """A free weekly of a South African group: other papers of the group in the head, urgent story in a strip, section as a label, headline and its excerpt, the writers with a small portrait, day, bar, clock and minutes to read in the next lines, picture with its line, a box "Also read" in the text, the end with an arrow to the group's letter, a sentence to join its channel and one on what it does without machines, words after "Tags:", "Related Articles" as blocks with days, a form without voices, tabs of the popular, the week's paper and its page in the foot."""
    photo = '<figure class="single-featured-image"><img src="/wp-content/uploads/sites/48/{file}" alt="" width="780" height="470"><figcaption class="single-caption-text">{caption}. Photo: {credit}</figcaption></figure>'
    more = '<figure class="wp-caption aligncenter" style="width: 620px"><img src="/wp-content/uploads/sites/48/{file}" alt=""><figcaption class="wp-caption-text">{caption}. Photo: {credit}</figcaption></figure>'
    writers = p.names(
        '<span class="meta-author"><a href="/author/x/" class="author-name">{}</a></span>',
        '</a>, <a href="/author/y/" class="author-name">',
        '</a> and <a href="/author/z/" class="author-name">',
        house=True,
    )
    when = p.when("{month} {d}, {yyyy} | {h}:{MM} {half}", '<span class="date meta-item">{}</span>')
    minutes = f'<span class="meta-reading-time meta-item">{p.random.randrange(1, 4)} minute read</span>'
    shown = p.others[6]
    also = f'<p><strong>ALSO READ:</strong> <a href="{shown.href}">{shown.headline}</a></p>'
    related = each(
        p.related,
        lambda t: (
            f'<div class="related-item"><a class="post-thumb" href="{t.href}"><img src="/wp-content/uploads/sites/48/{t.picture}" alt=""></a><h3 class="post-title"><a href="{t.href}">{t.headline}</a></h3><div class="post-meta"><span class="date meta-item">{p.tell(t.moment, "{month} {d}, {yyyy}")}</span></div></div>'
        ),
    )
    body = p.text("<p>{}</p>", "<h4>{}</h4>", "<p>{}</p>", "<li>{}</li>", "<ul>{}</ul>", more, {3: also})
    return f"""<!DOCTYPE html><html lang="en-ZA"><head><meta charset="UTF-8"><title>{p.headline} | {p.site}</title></head><body class="single-post"><div id="group-strip"><span>Our papers</span><ul><li><a href="#">Northern Midlands Echo</a></li><li><a href="#">Bluff and Harbour Sun</a></li><li><a href="#">South Coast Fever Tree</a></li></ul></div><header id="theme-header"><div class="logo"><a href="/"><img src="/logo.png" alt="{p.site}"></a></div><div class="stream-item-top"><img src="/ads/728.jpg" alt=""></div><nav><ul><li><a href="/">{p.say("home")}</a></li>{each(p.list("sections"), lambda s: f'<li><a href="/category/x/">{s}</a></li>')}<li><a href="/schools/">Schools</a></li><li><a href="/e-edition/">E-edition</a></li><li><a href="/loadshedding/">Power cuts</a></li></ul></nav><div class="breaking"><span class="breaking-title">Breaking</span> <a href="{p.others[0].href}">{p.others[0].headline}</a></div></header>
<div class="container"><div class="main-content"><article id="the-post"><header class="entry-header"><span class="post-cat-wrap"><a class="post-cat" href="/category/x/">{p.section}</a></span><h1 class="post-title entry-title">{p.headline}</h1><h2 class="entry-sub-title">{p.standfirst}</h2><div class="single-post-meta"><img class="avatar" src="/avatar.png" alt="">{writers}<br>{when} {minutes}</div></header>{p.lead(photo)}<div class="entry-content">{p.add_rest(body, more)}<hr><p><a href="/newsletter/">Stay in the know. Sign up to our weekly letter here.</a></p><p>For news straight to your phone, add us on 060 555 0142 and send us your name. You can also send story ideas to <a href="mailto:news@umlaasvalleygazette.example">news@umlaasvalleygazette.example</a></p><div class="human-note"><em>At this paper we employ people to bring you the news of your street, every day. Happy reading!</em></div></div><div class="post-bottom-meta"><span class="post-bottom-meta-title">Tags:</span> <span class="tagcloud">{each(p.keywords, lambda k: f'<a href="/tag/x/" rel="tag">{k}</a>')}</span></div><div class="share-links"><a>Facebook</a><a>WhatsApp</a><a>Email</a></div></article>
<div id="related-posts"><h3 class="widget-title">Related Articles</h3>{related}</div><div id="respond"><h3>{p.say("comment_form")}</h3><p>{p.say("comment_terms")}</p><textarea></textarea></div></div>
<aside class="sidebar"><div class="widget"><h3>{p.say("most_read")}</h3><ul>{each(p.others[1:4], lambda t: f'<li><a href="{t.href}">{t.headline}</a><span class="date">{p.tell(t.moment, "{month} {d}, {yyyy}")}</span></li>')}</ul></div><div class="widget"><h3>This week’s paper</h3><img src="/epaper.jpg" alt=""><p>{p.tell(p.now, "{d} {month} {yyyy}")}</p></div><div class="widget"><h3>From our sister papers</h3><ul>{each(p.others[4:6], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ul></div></aside></div>
<footer><p>{p.say("about_site")}</p><p>This paper subscribes to the Press Code and to its complaints procedure.</p><p>© {p.now.year} {p.site}. {p.say("copyright")}</p></footer></body></html>"""
