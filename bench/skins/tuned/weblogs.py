"""Weblogs of the first ten years."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=5,
    kind="weblogs",
    language="en",
    site="Letters from Kestrel Bay",
    address="http://www.kestrelbayletters.example/archives/{id}.html",
    year=2004,
    captions=False,
    related=False,
    section=True,
)
def set_movable_type(p: Sheet) -> str:
    """Movable Type: the day as heading above, "Posted by … at" below the text, trackbacks and comments after."""
    comments = each(
        p.comments(4),
        lambda c: (
            f'<p>{c.text}</p><span class="posted">Posted by: <a href="http://example.org/">{c.reader}</a> '
            f"on {p.tell(c.moment, '{month} {d}, {yyyy} {hh}:{MM} {half}')}</span>"
        ),
    )
    pings = each(
        p.others[:2],
        lambda t: (
            f'<p>&raquo; <a href="http://elsewhere.example/{t.picture}">{t.headline}</a> from elsewhere<br>'
            f'{t.summary} <a href="http://elsewhere.example/{t.picture}">[Read More]</a></p>'
            f'<p class="posted">Tracked on {p.tell(t.moment, "{month} {d}, {yyyy} {hh}:{MM} {half}")}</p>'
        ),
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN">
<html><head><title>{p.site}: {p.headline}</title><link rel="stylesheet" href="/styles-site.css"></head><body>
<div id="banner"><h1><a href="/">{p.site}</a></h1><span class="description">{p.say("about_site")}</span></div>
<div id="container"><div class="blog">
<div id="menu"><a href="{p.others[0].href}">&laquo; {p.others[0].headline}</a> | <a href="/">Main</a> |
<a href="{p.others[1].href}">{p.others[1].headline} &raquo;</a></div></div>
<div class="blogbody">{p.when("{month} {dd}, {yyyy}", '<h2 class="date">{}</h2>')}
<h3 class="title">{p.headline}</h3>
{p.text("<p>{}</p>", "<p><strong>{}</strong></p>", "<blockquote><p>{}</p></blockquote>")}
<a name="more"></a>
<span class="posted">{p.names("Posted by {} ")}{p.when("{month} {dd}, {yyyy} {hh}:{MM} {half}", "at {} ")}in <a href="/archives/cat_3.html">{p.section}</a></span><br></div>
<div class="comments-head"><a name="trackbacks"></a>Trackback Pings</div><div class="comments-body">{pings}</div>
<div class="comments-head"><a name="comments"></a>{p.say("comments")}</div><div class="comments-body">{comments}</div>
<div class="comments-head">{p.say("comment_form")}</div><div class="comments-body">
<form><p>{p.say("comment_terms")}</p>{each(p.list("comment_fields"), lambda f: f"<label>{f}</label><input>")}</form></div>
</div></body></html>"""


@skin(
    number=6,
    kind="weblogs",
    language="pt",
    site="Diário da Serra",
    address="http://diariodaserra.example/{yyyy}/{mm}/{slug}.html",
    year=2010,
    keywords=True,
)
def set_blogger(p: Sheet) -> str:
    """Blogger: the title in h3, "postado por … às" in the foot with labels, picture and caption in a table."""
    picture = (
        '<table align="center" class="tr-caption-container" style="margin-left:auto"><tbody><tr><td>'
        '<a href="http://1.bp.example/{file}"><img border="0" src="http://1.bp.example/s320/{file}" /></a></td></tr>'
        '<tr><td class="tr-caption">{caption}</td></tr></tbody></table>'
    )
    archive = each(
        range(1, p.now.month + 1),
        lambda m: (
            f"<li class='archivedate'><a href='/{p.now.year}_{m:02}_01_archive.html'>"
            f"{p.list('months')[int(str(m)) - 1]}</a> ({p.random.randrange(2, 40)})</li>"
        ),
    )
    comments = each(
        p.comments(3),
        lambda c: (
            f'<dt><a href="http://www.blogger.example/profile/1">{c.reader}</a> disse...</dt><dd><p>{c.text}</p></dd>'
            f'<dd class="comment-footer"><a href="#c1">{p.tell(c.moment, "{d} de {month} de {yyyy} {HH}:{MM}")}</a></dd>'
        ),
    )
    return f"""<html dir='ltr'><head><title>{p.site}: {p.headline}</title></head><body>
<div class='navbar'><iframe src='//www.blogger.example/navbar'></iframe></div>
<div id='header'><h1 class='title'><a href='/'>{p.site}</a></h1><p class='description'>{p.say("about_site")}</p></div>
<div id='main'><div class='blog-posts hfeed'><div class='date-outer'>
{p.when("{weekday}, {d} de {month} de {yyyy}", "<h2 class='date-header'><span>{}</span></h2>")}
<div class='post hentry'><a name='5543'></a><h3 class='post-title entry-title'>{p.headline}</h3>
<div class='post-header-line-1'></div><div class='post-body entry-content'>
{p.lead(picture)}
<div style="text-align: justify;">{p.text("{}<br /><br />", "<b>{}</b><br /><br />", "<i>{}</i><br /><br />", picture=picture)}</div>
<div style='clear: both;'></div></div>
<div class='post-footer'><div class='post-footer-line'><span class='post-author vcard'>{p.names("Postado por <span class='fn'>{}</span>")}</span>
<span class='post-timestamp'>{p.when("{HH}:{MM}", "às {}")}</span> <span class='post-comment-link'></span></div>
<div class='post-footer-line'><span class='post-labels'>Marcadores: {", ".join(f"<a href='/search/label/{k}' rel='tag'>{k}</a>" for k in p.keywords)}</span></div></div></div>
<div class='similar'><h4>{p.say("related")}</h4><ul>{each(p.related, lambda t: f"<li><a href='{t.href}'>{t.headline}</a> - {p.tell(t.moment, '{dd}/{mm}/{yyyy}')}</li>")}</ul></div>
<div class='comments' id='comments'><h4>3 {p.say("comments").lower()}:</h4><dl>{comments}</dl></div>
</div></div></div>
<div id='sidebar'><div class='widget BlogArchive'><h2>Arquivo</h2><ul>{archive}</ul></div>
<div class='widget Stats'><h2>Visitas</h2><span>{p.random.randrange(10000, 99999)}</span></div>
<div class='widget PopularPosts'><h2>{p.say("most_read")}</h2>{each(p.others[:4], lambda t: f"<div class='item-title'><a href='{t.href}'>{t.headline}</a></div><div class='item-snippet'>{t.summary}</div>")}</div></div>
</body></html>"""
