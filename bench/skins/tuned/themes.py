"""Themes of weblog software as papers use them."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=13,
    kind="themes",
    language="en",
    site="The Stonebridge Lantern",
    address="https://stonebridgelantern.example/{slug}/",
    year=2016,
    precision="day",
    section=True,
    keywords=True,
)
def set_magazine_theme(p: Sheet) -> str:
    """A WordPress magazine theme: ticker with dates, share counts, author box, adjacent posts, related grid, widgets."""
    figure = (
        '<figure class="wp-caption alignnone" style="width: 610px"><img class="size-large" src="/wp-content/uploads/{file}">'
        '<figcaption class="wp-caption-text">{caption} | {credit}</figcaption></figure>'
    )
    donate = (
        f'<div class="code-block code-block-2"><h4>{p.say("donate")}</h4><p>{p.say("donate_text")}</p>'
        '<a class="btn" href="/donate/">$5</a> <a class="btn" href="/donate/">$10</a></div>'
    )
    advert = f'<div class="ad-wrap"><span class="ad-label">{p.say("advertisement")}</span><ins></ins></div>'
    ticker = each(
        p.others[:3],
        lambda t: (
            f'<li><span>[ {p.tell(t.moment, "{month} {d}, {yyyy}")} ]</span> <a href="{t.href}">{t.headline}</a></li>'
        ),
    )
    grid = each(
        p.related,
        lambda t: (
            f'<article class="rel-post"><a href="{t.href}"><img src="/wp-content/uploads/{t.picture}"></a><h3><a href="{t.href}">'
            f'{t.headline}</a></h3><p>{t.summary}</p><span class="meta-date">{p.tell(t.moment, "{month} {d}, {yyyy}")}</span></article>'
        ),
    )
    box = "".join(
        f'<div class="mh-author-box clearfix"><div class="mh-author-box-avatar"><img src="/a.jpg"></div><h5>About {name}</h5>'
        f'<div class="mh-author-box-content">{p.say("about_author", author=name)}</div></div>'
        for name in p.authors
    )
    comments = each(
        p.comments(3),
        lambda c: (
            f'<li class="comment"><div class="comment-author vcard"><cite class="fn">{c.reader}</cite> <span class="says">says:</span></div>'
            f'<div class="comment-meta"><a href="#c">{p.tell(c.moment, "{month} {d}, {yyyy} at {h}:{MM} {half}")}</a></div><p>{c.text}</p></li>'
        ),
    )
    side = each(
        p.others[3:7],
        lambda t: (
            f'<li class="mh-custom-posts-item"><p class="mh-custom-posts-small-title"><a href="{t.href}">{t.headline}</a></p>'
            f'<div class="mh-meta">{p.tell(t.moment, "{month} {d}, {yyyy}")} <i class="fa"></i> {p.random.randrange(30)}</div></li>'
        ),
    )
    return f"""<!DOCTYPE html><html class="no-js"><head><title>{p.headline} &#8211; {p.site}</title></head><body class="post-template-default single single-post">
<div class="mh-preheader"><span class="header-date">{p.tell(p.now, "{weekday}, {month} {d}, {yyyy}")}</span><ul class="ticker">{ticker}</ul></div>
<header class="mh-header"><div class="mh-custom-header"><a class="mh-header-title" href="/">{p.site}</a></div></header>
<nav><ul>{each(p.list("sections"), lambda s: f'<li class="menu-item"><a href="/{s.lower()}/">{s}</a></li>')}</ul></nav>
<div class="mh-wrapper"><div id="main-content" class="mh-content"><nav class="mh-breadcrumb"><a href="/">{p.say("home")}</a> / <a href="/c/">{p.section}</a> / {p.headline}</nav>
<div class="post type-post hentry"><div class="entry-header"><h1 class="entry-title">{p.headline}</h1>
<p class="mh-meta entry-meta">{p.when("{month} {d}, {yyyy}", '<span class="entry-meta-date updated"><i class="fa fa-clock-o"></i><a href="/2016/">{}</a></span> ')}
{p.names('<span class="entry-meta-author vcard"><i class="fa fa-user"></i>{}</span>')} <span class="entry-meta-categories"><a href="/c/" rel="category tag">{p.section}</a></span>
<span class="entry-meta-comments"><a href="#c">3</a></span></p></div>
<div class="entry-content clearfix">{p.lead(figure)}
{p.text("<p>{}</p>", "<h2>{}</h2>", "<blockquote><p>{}</p></blockquote>", picture=figure, inside={1: advert, 2: donate, 4: advert})}
<div class="sharedaddy"><h3 class="sd-title">Share this:</h3><ul><li>Twitter</li><li>Facebook {p.random.randrange(300)}</li></ul></div></div>
<div class="entry-tags clearfix"><i class="fa fa-tag"></i><ul>{each(p.keywords, lambda k: f'<li><a href="/tag/k/" rel="tag">{k}</a></li>')}</ul></div></div>
{box}
<nav class="mh-post-nav"><div class="prev"><a href="{p.others[0].href}"><span>Previous</span><p>{p.others[0].headline}</p></a></div></nav>
<section class="related-posts"><h4>{p.say("related")}</h4>{grid}</section>
<div id="comments"><h4>3 {p.say("comments")}</h4><ol class="commentlist">{comments}</ol><div id="respond"><h3>{p.say("comment_form")}</h3>
<form><p class="comment-notes">{p.say("comment_terms")}</p></form></div></div></div>
<aside class="mh-widget-col-1 mh-sidebar"><div class="mh-widget"><h4>{p.say("latest")}</h4><ul>{side}</ul></div></aside></div>
<div class="mh-copyright">Copyright &copy; {p.now.year} | {p.site}</div></body></html>"""


@skin(
    number=14,
    kind="themes",
    language="de",
    site="Seeblick",
    address="https://seeblick-magazin.example/{slug}/",
    year=2021,
    precision="day",
    standfirst=True,
    section=True,
)
def set_ghost_theme(p: Sheet) -> str:
    """A Ghost theme without its meta tags: caption in figcaption, read-time, members' box in the text, author's card below."""
    figure = '<figure class="kg-card kg-image-card kg-card-hascaption"><img src="/content/images/{file}" class="kg-image" loading="lazy"><figcaption>{caption} / {credit}</figcaption></figure>'
    members = f'<div class="kg-card kg-cta-card"><p><strong>{p.say("donate")}</strong></p><p>{p.say("donate_text")}</p><a href="#/portal/signup">Mitglied werden</a></div>'
    cards = each(
        p.related,
        lambda t: (
            f'<article class="post-card"><a class="post-card-image-link" href="{t.href}"><img src="/content/images/{t.picture}"></a>'
            f'<div class="post-card-content"><a class="post-card-content-link" href="{t.href}"><header><div class="post-card-tags">{t.section}</div>'
            f'<h2 class="post-card-title">{t.headline}</h2></header><div class="post-card-excerpt">{t.summary}</div></a>'
            f'<footer class="post-card-meta"><time class="post-card-meta-date">{p.tell(t.moment, "{d}. {mon} {yyyy}")}</time><span>{p.random.randrange(2, 9)} Min.</span></footer></div></article>'
        ),
    )
    card = "".join(
        f'<section class="author-card"><img src="/a/1.jpg" class="author-profile-image"><section class="author-card-content"><h4 class="author-card-name"><a href="/author/x/">{name}</a></h4><p>{p.say("about_author", author=name)}</p></section></section>'
        for name in p.authors
    )
    return f"""<!DOCTYPE html><html lang="de"><head><title>{p.headline}</title></head><body class="post-template">
<header class="gh-head"><a class="gh-head-logo" href="/">{p.site}</a><nav><ul class="nav">{each(p.list("sections"), lambda s: f'<li class="nav-x"><a href="/tag/{s.lower()}/">{s}</a></li>')}</ul></nav><a href="#/portal/signup">Anmelden</a></header>
<main class="gh-main"><article class="article post"><header class="article-header gh-canvas"><div class="article-tag post-card-tags"><span class="post-card-primary-tag"><a href="/tag/x/">{p.section}</a></span></div>
<h1 class="article-title">{p.headline}</h1><p class="article-excerpt">{p.standfirst}</p>
<div class="article-byline"><section class="article-byline-content"><div class="article-byline-meta">{p.names('<h4 class="author-name">{}</h4>')}<div class="byline-meta-content">
{p.when("{dd}. {mon} {yyyy}", '<span class="byline-meta-date">{}</span>')} <span class="byline-reading-time"><span class="bull">&bull;</span> {p.random.randrange(2, 9)} Min. Lesezeit</span></div></div></section></div></header>
{p.lead(figure)}
<section class="gh-content gh-canvas">{p.text(heading="<h2 id='x'>{}</h2>", picture=figure, inside={3: members})}</section></article>{card}</main>
<section class="footer-cta outer"><div class="inner"><h2 class="footer-cta-title">{p.say("newsletter")}</h2><p>{p.say("newsletter_text")}</p><a class="footer-cta-button">E-Mail-Adresse</a></div></section>
<aside class="read-more-wrap outer"><h3>{p.say("related")}</h3><div class="read-more inner">{cards}</div></aside>
<footer class="site-footer outer"><section class="copyright"><a href="/">{p.site}</a> &copy; {p.now.year}</section></footer></body></html>"""


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
