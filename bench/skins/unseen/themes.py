"""Themes of weblog software as papers use them."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=15,
    kind="themes",
    language="en",
    site="Wexcombe Watch",
    address="http://wexcombewatch.example/?p={id}",
    year=2008,
    related=False,
    section=True,
)
def set_kubrick(p: Sheet) -> str:
    """An early default theme: nothing above the text but the headline; one sentence below tells when and under what it was posted."""
    photo = '<div class="wp-caption alignright" style="width: 310px"><img src="/wp-content/{file}" /><p class="wp-caption-text">{caption}</p></div>'
    posted = p.when("{weekday}, {month} {nth}, {yyyy} at {h}:{MM} {half}", "This entry was posted on {} and is")
    return f"""<html><head><title>{p.site} &raquo; Blog Archive &raquo; {p.headline}</title></head><body><div id="page"><div id="header"><div id="headerimg"><h1><a href="/">{p.site}</a></h1><div class="description">{p.say("about_site")}</div></div></div><hr />
<div id="content" class="widecolumn"><div class="navigation"><div class="alignleft">&laquo; <a href="{p.others[0].href}">{p.others[0].headline}</a></div><div class="alignright"><a href="{p.others[1].href}">{p.others[1].headline}</a> &raquo;</div></div>
<div class="post" id="post-9"><h2>{p.headline}</h2><div class="entry">{p.names("<p><em>By {}</em></p>")}{p.lead(photo)}{p.text(heading="<h3>{}</h3>", quote="<blockquote><p>{}</p></blockquote>", picture=photo)}
<p class="postmetadata alt"><small>{posted or "This entry is"} filed under <a href="/c" rel="category tag">{p.section}</a>. You can follow any responses to this entry through the <a href="/f">RSS 2.0</a> feed. You can <a href="#respond">leave a response</a>, or <a href="/t">trackback</a> from your own site.</small></p></div></div>
<h3 id="comments">Three Responses to &#8220;{p.headline}&#8221;</h3><ol class="commentlist">{each(p.comments(3), lambda c: f'<li class="alt"><cite>{c.reader}</cite> Says: <br /><small class="commentmetadata"><a href="#c">{p.tell(c.moment, "{month} {nth}, {yyyy} at {h}:{MM} {half}")}</a></small><p>{c.text}</p></li>')}</ol>
<h3 id="respond">Leave a Reply</h3><form>{each(p.list("comment_fields"), lambda f: f"<p><input><label><small>{f}</small></label></p>")}<p><small>{p.say("comment_terms")}</small></p></form></div><hr />
<div id="footer"><p>{p.site} is proudly powered by WordPress. {p.random.randrange(14, 40)} queries. 0.{p.random.randrange(100, 999)} seconds.</p></div></div></body></html>"""


@skin(
    number=16,
    kind="themes",
    language="pt",
    site="Folha do Cais",
    address="https://folhadocais.example/{yyyy}/{mm}/{dd}/{slug}/",
    year=2019,
    precision="day",
    keywords=True,
    section=True,
)
def set_news_theme(p: Sheet) -> str:
    """A commercial news theme: `td-` modules, mega menu with dated posts before the story, related box in mid text, author box."""
    photo = '<div class="td-post-featured-image"><figure><a href="/i/{file}"><img class="entry-thumb" src="/i/{file}"></a><figcaption class="wp-caption-text">{caption} ({credit})</figcaption></figure></div>'
    box = (
        '<div class="td_block_wrap td_block_related"><h4 class="td-block-title"><span>'
        + p.say("read_also")
        + "</span></h4>"
        + each(p.related[:2], lambda t: f'<div class="td_module_mx"><a href="{t.href}">{t.headline}</a></div>')
        + "</div>"
    )
    module = each(
        p.others[:4],
        lambda t: (
            f'<div class="td_module_mega_menu"><h3 class="entry-title td-module-title"><a href="{t.href}">{t.headline}</a></h3><span class="td-post-date"><time class="entry-date">{p.tell(t.moment, "{d} de {month} de {yyyy}")}</time></span></div>'
        ),
    )
    return f"""<!DOCTYPE html><html><head><title>{p.headline} - {p.site}</title></head><body class="single"><div class="td-header-wrap"><div class="td_data_time">{p.tell(p.now, "{weekday}, {month} {d}, {yyyy}")}</div><a class="td-main-logo" href="/">{p.site}</a>
<ul class="sf-menu">{each(p.list("sections"), lambda s: f'<li><a href="/c/{s}">{s}</a></li>')}<li><div class="td-mega-grid">{module}</div></li></ul></div>
<div class="td-container"><div class="td-crumb-container"><span><a class="entry-crumb" href="/">{p.say("home")}</a></span> <i class="td-icon-right"></i> <span><a class="entry-crumb" href="/c">{p.section}</a></span></div>
<article class="post"><div class="td-post-header"><ul class="td-category"><li class="entry-category"><a href="/c">{p.section}</a></li></ul><header class="td-post-title"><h1 class="entry-title">{p.headline}</h1>
<div class="td-module-meta-info">{p.names('<div class="td-post-author-name"><div class="td-author-by">Por</div> <a href="/author/x">{}</a></div>', house=True)}{p.when("{d} de {month} de {yyyy}", '<span class="td-post-date">{}</span>')}<div class="td-post-views"><i></i><span>{p.random.randrange(9000)}</span></div></div></header></div>
<div class="td-post-content">{p.lead(photo)}{p.text(heading="<h2>{}</h2>", quote="<blockquote><p>{}</p></blockquote>", picture=photo, inside={2: box})}</div>
<footer><div class="td-post-source-tags"><ul class="td-tags"><li><span>TAGS</span></li>{each(p.keywords, lambda k: f'<li><a href="/tag/x/">{k}</a></li>')}</ul></div></footer></article>
<div class="td-block-row td-post-next-prev"><span>{p.say("previous")}</span><a href="{p.others[5].href}">{p.others[5].headline}</a></div>
<div class="td_block_related_posts"><h4>{p.say("related")}</h4>{each(p.related, lambda t: f'<div class="td_module_related_posts"><h3 class="entry-title"><a href="{t.href}">{t.headline}</a></h3><span>{t.author}</span> - <time>{p.tell(t.moment, "{d} de {month} de {yyyy}")}</time><div class="td-excerpt">{t.summary}</div></div>')}</div>
<div class="comments"><h4>{p.say("comment_form")}</h4><p>{p.say("comment_terms")}</p></div></div><div class="td-sub-footer-copy">© {p.now.year} {p.site}</div></body></html>"""
