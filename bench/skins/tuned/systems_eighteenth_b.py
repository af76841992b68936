"""A New Zealand bay's paper in the blog module of that country's best known free system."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=357,
    kind="systems",
    language="en",
    site="Pukekawau Bay Bulletin",
    address="https://www.pukekawaubay.example/news/{slug}/",
    year=2017,
    precision="day",
    keywords=True,
    section=True,
)
def set_blog_module(p: Sheet) -> str:
    """A New Zealand bay's paper in the blog module of that country's best known free system: brand and tagline, a bar of pages, a column of navigation with level signs before the story, crumbs with arrows, headline in h1, pictures as boxes with a line of the class `caption`, a box of gifts in the text, one line after the text "Posted by … on …" with categories and words in it, related stories as a list with days, voices as list with "Posted by … on …" in full, a form with terms, archive by months, the foot with the system's name."""
    photo = '<div class="captionImage leftAlone" style="width: 600px;"><img class="leftAlone" src="/assets/Uploads/_resampled/{file}" width="600" height="400" alt=""><p class="caption leftAlone">{caption} | {credit}</p></div>'
    gift = f'<div class="message good"><strong>{p.say("donate")}</strong> {p.say("donate_text")} <a href="/give">Give</a></div>'
    text = p.text(quote="<blockquote><p>{}</p></blockquote>", picture=photo, inside={3: gift})
    posted = p.names('by <a href="/news/profile/x">{}</a>', ", ", " and ")
    posted += p.when("{d} {month} {yyyy}", " on {}" if posted else "on {}")
    posted = f"Posted {posted}<br>" if posted else ""
    related = each(
        p.related,
        lambda t: (
            f'<li><a href="{t.href}">{t.headline}</a> <span class="date">{p.tell(t.moment, "{d} {mon} {yyyy}")}</span></li>'
        ),
    )
    voices = each(
        p.comments(2),
        lambda c: (
            f'<li class="comment even"><div class="comment-text"><p>{c.text}</p></div><p class="info">Posted by {c.reader}, {p.tell(c.moment, "{dd}/{mm}/{yyyy} {h}:{MM}")}{"pm" if c.moment.hour >= 12 else "am"}</p></li>'
        ),
    )
    side = each(
        p.others[:5],
        lambda t: (
            f'<li class="link"><a href="{t.href}"><span class="arrow">&rarr;</span><span class="text">{t.headline}</span></a></li>'
        ),
    )
    menu = each(p.list("sections"), lambda s: f'<li class="link"><a href="/page/">{s}</a></li>')
    words = ", ".join(f'<a href="/news/tag/x" title="{k}">{k}</a>' for k in p.keywords)
    return f"""<!DOCTYPE html>
<html lang="en-NZ"><head><meta charset="utf-8"><title>{p.headline} &raquo; {p.site}</title></head>
<body class="BlogPost" dir="ltr"><header class="header" role="banner"><div class="inner"><div class="unit size4of4 lastUnit"><a href="/" class="brand" rel="home"><span class="brand-name">{p.site}</span><p>{p.say("about_site")}</p></a><form class="search-form"><input placeholder="Search"></form><nav class="primary"><span class="nav-open-button">&sup2;</span><ul><li class="link"><a href="/">{p.say("home")}</a></li>{menu}</ul></nav></div></div></header>
<div class="main" role="main"><div class="inner typography line"><aside class="sidebar unit size1of4"><nav class="secondary"><h3>Recent posts</h3><ul>{side}</ul></nav><div class="blog-widget"><h3>Archive</h3><ul><li><a href="/news/archive">{p.tell(p.now, "{month} {yyyy}")}</a></li><li><a href="/news/archive">{p.tell(p.related[0].moment, "{month} {yyyy}")}</a></li></ul></div><div class="blog-widget"><h3>{p.say("newsletter")}</h3><p>{p.say("newsletter_text")}</p></div></aside>
<div class="blog-entry content-container unit size3of4 lastUnit"><div id="Breadcrumbs"><p><a href="/" class="breadcrumb-1">{p.say("home")}</a> &raquo; <a href="/news/" class="breadcrumb-2">News</a> &raquo; {p.headline}</p></div><article><h1>{p.headline}</h1>{p.lead(photo)}<div class="content">{p.add_rest(text, photo)}</div><p class="blog-post-meta">{posted}Posted in <a href="/news/category/x" title="{p.section}">{p.section}</a><br>Tagged with {words}</p></article><div class="related-pages"><h3>{p.say("related")}</h3><ul>{related}</ul></div>
<div id="comments-holder" class="comments-holder-container"><h4>Post your comment</h4><form class="comments-form"><label>Your name</label><input><label>Email</label><input><label>Comments</label><textarea></textarea><p>{p.say("comment_terms")}</p><input type="submit" value="Post"></form><h4>Comments</h4><ul class="comments-list root-level">{voices}</ul><p class="commenting-rss-feed"><a>RSS feed for comments on this page</a> | <a>RSS feed for all comments</a></p></div></div></div></div>
<footer class="footer" role="contentinfo"><div class="inner"><div class="unit size4of4 lastUnit"><div class="left">&copy; {p.now.year} {p.site} <span class="arrow">|</span> <a href="/privacy">Privacy</a></div><small class="right">{p.say("weather")}. Theme by the makers of the system</small></div></div></footer></body></html>"""
