"""A Chilean island's paper in a free theme that is drawn with a customiser."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=372,
    kind="themes",
    language="es",
    site="El Palafito de Quetalmahue",
    address="https://elpalafitoquetalmahue.example/{slug}/",
    year=2022,
    precision="day",
    keywords=True,
    section=True,
)
def set_customised_theme(p: Sheet) -> str:
    """A Chilean island's paper in a free theme that is drawn with a customiser: a head in rows with a text for today, a drawer that repeats the menu, crumbs with arrows in a hero, section over the headline in h1, a list of facts with icons' labels for writer and day, the featured picture in a media box with its line, text in blocks, a call to the canal of messages in mid text, tags as pills after a title, a box to share, neighbours with pictures, "Noticias relacionadas" as small entries with days, remarks with "dice" and a clock, a sidebar of blocks, a trail in the foot."""
    photo = '<figure class="wp-block-image size-large"><img loading="lazy" decoding="async" width="1024" height="683" src="/wp-content/uploads/{file}" alt=""/><figcaption class="wp-element-caption">{caption}. Foto: {credit}</figcaption></figure>'
    lead = '<figure class="ct-featured-image"><div class="ct-media-container"><img width="1200" height="800" src="/wp-content/uploads/{file}" alt=""></div><figcaption>{caption}. Foto: {credit}</figcaption></figure>'
    meta = p.names(
        '<li class="meta-author"><a class="ct-meta-element-author" href="/author/redaccion/"><span>{}</span></a></li>',
        house=True,
    )
    meta += p.when("{dd}/{mm}/{yyyy}", '<li class="meta-date"><span class="ct-meta-element-date">{}</span></li>')
    call = '<div class="wp-block-group has-background"><p><strong>Únete a nuestro canal</strong> y recibe las noticias del archipiélago en tu teléfono.</p><div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link">Seguir canal</a></div></div></div>'
    body = p.add_rest(p.text(picture=photo, inside={4: call}), photo)
    related = each(
        p.related,
        lambda t: (
            f'<article><div class="related-content"><a class="ct-media-container" href="{t.href}" aria-label="{t.headline}"><img src="/wp-content/uploads/{t.picture}" alt=""></a><h4 class="related-entry-title"><a href="{t.href}" rel="bookmark">{t.headline}</a></h4><ul class="entry-meta" data-type="simple:slash"><li class="meta-date"><span class="ct-meta-element-date">{p.tell(t.moment, "{dd}/{mm}/{yyyy}")}</span></li></ul></div></article>'
        ),
    )
    comments = each(
        p.comments(3),
        lambda c: (
            f'<li class="comment even thread-even depth-1"><article class="ct-comment-inner"><footer class="ct-comment-meta"><figure class="ct-media-container"></figure><h4 class="ct-comment-author"><cite>{c.reader}</cite></h4><div class="ct-comment-meta-data"><a href="#comment-{p.random.randrange(100, 999)}">{p.tell(c.moment, "{dd}/{mm}/{yyyy} / {HH}:{MM}")}</a> <a rel="nofollow" class="comment-reply-link" href="#respond">Responder</a></div></footer><div class="ct-comment-content entry-content"><p>{c.text}</p></div></article></li>'
        ),
    )
    menu = each(
        p.list("sections"), lambda s: f'<li class="menu-item"><a href="/category/x/" class="ct-menu-link">{s}</a></li>'
    )
    tags = each(p.keywords, lambda k: f'<a href="/tag/x/" rel="tag">{k}</a>')
    before, after = p.others[6], p.others[7]
    return f"""<!doctype html>
<html lang="es-CL"><head><meta charset="UTF-8"><title>{p.headline} - {p.site}</title></head>
<body class="wp-singular post-template-default single single-post ct-elements-default-form-type" data-link="type-2" data-prefix="single_blog_post" data-header="type-1" data-footer="type-1"><a class="skip-link screen-reader-text" href="#main">Saltar al contenido</a><div class="ct-drawer-canvas"><div id="offcanvas" class="ct-panel ct-header"><nav class="mobile-menu"><ul>{menu}</ul></nav></div></div>
<div id="main-container"><header id="header" class="ct-header"><div data-device="desktop"><div data-row="top" data-column-set="2"><div class="ct-container"><div class="ct-header-text"><div class="entry-content"><p>{p.tell(p.now, "{weekday} {d} de {month} de {yyyy}")} | {p.say("weather")}</p></div></div></div></div><div data-row="middle"><div class="ct-container"><div class="site-branding"><div class="site-title-container"><span class="site-title"><a href="/" rel="home">{p.site}</a></span><p class="site-description">Noticias del archipiélago</p></div></div><nav class="header-menu-1"><ul class="menu">{menu}</ul></nav></div></div></div></header>
<main id="main" class="site-main hfeed"><div class="ct-container" data-sidebar="right" data-vertical-spacing="top:bottom"><article id="post-{p.random.randrange(2000, 9000)}" class="post type-post status-publish format-standard has-post-thumbnail hentry"><div class="hero-section is-width-constrained" data-type="type-1"><header class="entry-header"><nav class="ct-breadcrumbs"><span class="first-item"><a href="/">{p.say("home")}</a> &gt; </span><span class="last-item">{p.headline}</span></nav><ul class="entry-meta" data-type="simple:none"><li class="meta-categories" data-type="pill"><a href="/category/x/" rel="tag" class="ct-term-3">{p.section}</a></li></ul><h1 class="page-title">{p.headline}</h1><ul class="entry-meta" data-type="icons:slash">{meta}<li class="meta-comments"><a href="#comments">3 comentarios</a></li></ul></header></div>{p.lead(lead)}<div class="entry-content is-layout-constrained">{body}</div><div class="entry-tags is-width-constrained"><span class="ct-module-title">{p.say("tags")}</span><div class="entry-tags-items">{tags}</div></div><div class="ct-share-box is-width-constrained" data-location="bottom"><span class="ct-module-title">Comparte</span><div><a>Facebook</a><a>WhatsApp</a></div></div>
<nav class="post-navigation is-width-constrained"><a href="{before.href}" class="nav-item-prev"><div class="item-content"><span class="item-label">Anterior <span>Entrada</span></span><span class="item-title">{before.headline}</span></div></a><a href="{after.href}" class="nav-item-next"><div class="item-content"><span class="item-label">Siguiente <span>Entrada</span></span><span class="item-title">{after.headline}</span></div></a></nav></article>
<aside class="type-1" id="sidebar" data-type="type-1"><div class="ct-sidebar"><div class="ct-widget widget_block"><h3 class="wp-block-heading">{p.say("latest")}</h3><ul class="wp-block-latest-posts__list has-dates wp-block-latest-posts">{each(p.others[:5], lambda t: f'<li><a class="wp-block-latest-posts__post-title" href="{t.href}">{t.headline}</a><div class="wp-block-latest-posts__post-date">{p.tell(t.moment, "{d} {month}, {yyyy}")}</div></li>')}</ul></div><div class="ct-widget widget_block"><h3 class="wp-block-heading">{p.say("newsletter")}</h3><p>{p.say("newsletter_text")}</p></div></div></aside></div>
<div class="ct-related-posts-container"><div class="ct-container"><div class="ct-related-posts"><h3 class="ct-module-title">{p.say("related")}</h3><div class="ct-related-posts-items" data-layout="grid">{related}</div></div></div></div><div class="ct-comments-container"><div class="ct-container-narrow"><div class="ct-comments" id="comments"><h3 class="ct-comments-title">3 comentarios</h3><ol class="ct-comment-list">{comments}</ol><div id="respond" class="comment-respond"><h2 id="reply-title" class="comment-reply-title">{p.say("comment_form")}</h2><form class="comment-form"><p class="comment-notes">{p.say("comment_terms")}</p>{each(p.list("comment_fields"), lambda f: f'<p><label>{f}</label><input type="text"></p>')}<p class="form-submit"><button>{p.say("send")}</button></p></form></div></div></div></div></main>
<footer id="footer" class="ct-footer"><div data-row="bottom"><div class="ct-container"><div class="ct-footer-copyright"><p>Copyright &copy; {p.now.year} - {p.site}. {p.say("copyright")}</p></div></div></div></footer></div></body></html>"""
