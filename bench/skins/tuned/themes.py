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
