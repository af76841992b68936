"""A railway town's post in a builder of rows and modules for WordPress."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=320,
    kind="builders",
    language="en",
    site="Quillfeather Junction Post",
    address="https://quillfeatherpost.example/{slug}/",
    year=2021,
    precision="day",
    standfirst=True,
    section=True,
)
def set_rows_and_modules(p: Sheet) -> str:
    """A railway town's post in a builder of rows and modules: every box a node with a hash, a row with telephone and today, menu, the section as a heading module of its own over the headline in h1's span, the standfirst as a text module, "By", the writers, a bar and the day in a module of post facts, the picture as a photo module with caption below, the text as one rich module, sharing and a call for gifts as further modules, the author's box without a portrait, "You may also like" as a grid of posts with days and "Read More", a sign-up module, hours and address in columns of the foot."""
    photo = '<div class="fl-module fl-module-photo"><div class="fl-module-content fl-node-content"><div class="fl-photo fl-photo-align-center"><div class="fl-photo-content fl-photo-img-jpg"><img class="fl-photo-img" src="/wp-content/uploads/{file}" alt=""></div><div class="fl-photo-caption fl-photo-caption-below">{caption}. Photo: {credit}</div></div></div></div>'
    more = '<figure class="wp-caption alignnone"><img src="/wp-content/uploads/{file}" alt=""><figcaption class="wp-caption-text">{caption}. Photo: {credit}</figcaption></figure>'
    when = p.when("{month} {d}, {yyyy}", '<span class="fl-post-info-date">{}</span>')
    who = p.names('<span class="fl-post-info-author">By <a href="/author/x/">{}</a></span>', ", ", " and ", house=True)
    bar = '<span class="fl-post-info-sep"> | </span>' if when else ""
    text = p.text("<p>{}</p>", "<h3>{}</h3>", "<blockquote><p>{}</p></blockquote>", picture=more)
    grid = each(
        p.related,
        lambda t: (
            f'<div class="fl-post-column"><div class="fl-post-grid-post"><div class="fl-post-grid-image"><a href="{t.href}"><img src="/wp-content/uploads/{t.picture}" alt=""></a></div><div class="fl-post-grid-text"><h2 class="fl-post-grid-title"><a href="{t.href}">{t.headline}</a></h2><div class="fl-post-grid-meta"><span class="fl-post-grid-date">{p.tell(t.moment, "{month} {d}, {yyyy}")}</span></div><div class="fl-post-grid-content"><p>{t.summary[:90]}...</p><a class="fl-post-grid-more" href="{t.href}">Read More</a></div></div></div></div>'
        ),
    )
    feed = each(
        p.others[:4],
        lambda t: (
            f'<div class="fl-post-feed-post"><h3 class="fl-post-feed-title"><a href="{t.href}">{t.headline}</a></h3><div class="fl-post-feed-meta">By {t.author} | {p.tell(t.moment, "{mon} {d}, {yyyy}")}</div></div>'
        ),
    )
    box = each(
        p.authors[:1],
        lambda a: (
            f'<div class="fl-author-bio-name">{a}</div><div class="fl-author-bio-text">{p.say("about_author", author=a)}</div>'
        ),
    )
    menu = each(p.list("sections"), lambda s: f'<li class="menu-item"><a href="/category/x/">{s}</a></li>')
    one = '<div class="fl-row fl-row-fixed-width fl-node-5e81{}"><div class="fl-row-content-wrap"><div class="fl-row-content fl-node-content"><div class="fl-col-group"><div class="fl-col"><div class="fl-col-content">{}</div></div></div></div></div></div>'
    module = '<div class="fl-module fl-module-{}"><div class="fl-module-content fl-node-content">{}</div></div>'
    top = one.format(
        "a0",
        module.format(
            "rich-text",
            f'<div class="fl-rich-text"><p>555-0142 &nbsp; {p.tell(p.now, "{weekday}, {month} {d}, {yyyy}")} &nbsp; {p.say("weather")}</p></div>',
        )
        + module.format("photo", f'<a href="/"><img src="/logo.png" alt="{p.site}"></a>')
        + module.format(
            "menu",
            f'<nav><ul class="menu fl-menu-horizontal"><li class="menu-item"><a href="/">{p.say("home")}</a></li>{menu}</ul></nav>',
        ),
    )
    head = one.format(
        "b1",
        module.format(
            "heading",
            f'<h5 class="fl-heading"><a href="/category/x/"><span class="fl-heading-text">{p.section}</span></a></h5>',
        )
        + module.format("heading", f'<h1 class="fl-heading"><span class="fl-heading-text">{p.headline}</span></h1>')
        + module.format("rich-text", f'<div class="fl-rich-text"><p>{p.standfirst}</p></div>')
        + module.format("fl-post-info", f"{who}{bar}{when}"),
    )
    story = one.format(
        "c2",
        p.lead(photo)
        + module.format("fl-post-content", p.add_rest(text, more))
        + module.format("social-buttons", "<a>Share on Facebook</a> <a>Tweet</a> <a>Email</a> <a>Print</a>")
        + module.format(
            "callout",
            f'<h3 class="fl-callout-title">{p.say("donate")}</h3><div class="fl-callout-text">{p.say("donate_text")}</div><a class="fl-button">Give today</a>',
        )
        + (module.format("fl-author-bio", box) if box else ""),
    )
    tail = one.format(
        "d3",
        module.format("heading", '<h2 class="fl-heading"><span class="fl-heading-text">You may also like</span></h2>')
        + module.format("post-grid", f'<div class="fl-post-grid">{grid}</div>')
        + module.format(
            "heading", f'<h2 class="fl-heading"><span class="fl-heading-text">{p.say("latest")}</span></h2>'
        )
        + module.format("post-grid", f'<div class="fl-post-feed">{feed}</div>')
        + module.format(
            "subscribe-form",
            f"<h3>{p.say('newsletter')}</h3><p>{p.say('newsletter_text')}</p><form><input placeholder='Name'><input placeholder='Email Address'><button>Subscribe!</button></form>",
        ),
    )
    foot = one.format(
        "e4",
        module.format(
            "rich-text",
            f'<div class="fl-rich-text"><p><strong>{p.site}</strong><br>12 Depot Street<br>Mon-Fri 9:00am - 4:30pm</p><p>{p.say("about_site")}</p></div>',
        )
        + module.format(
            "rich-text", f'<div class="fl-rich-text"><p>&copy; {p.now.year} {p.site}. {p.say("copyright")}</p></div>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="en-US"><head><meta charset="utf-8"><title>{p.headline} - {p.site}</title><link rel="stylesheet" href="/wp-content/uploads/bb-plugin/cache/layout.css"></head><body class="fl-builder single single-post"><a class="fl-screen-reader-text" href="#fl-main-content">Skip to content</a><div class="fl-page"><header class="fl-builder-content fl-builder-content-header">{top}</header><div id="fl-main-content" class="fl-page-content"><div class="fl-builder-content fl-builder-content-primary">{head}{story}{tail}</div></div><footer class="fl-builder-content fl-builder-content-footer">{foot}</footer></div></body></html>"""
