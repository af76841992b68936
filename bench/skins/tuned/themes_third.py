"""Themes of weblog software as papers use them."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=67,
    kind="themes",
    language="es",
    site="Ribera Abierta",
    address="https://riberaabierta.example/{yyyy}/{mm}/{slug}/",
    year=2021,
    precision="day",
    standfirst=True,
    section=True,
)
def set_newsroom_theme(p: Sheet) -> str:
    """A theme made for newsrooms: hidden labels before section and author, share links between facts and picture, a block of the homepage in the text, the author's biography with a mail address."""
    photo = '<figure class="post-thumbnail"><img class="attachment-newspack-featured-image" src="/wp-content/uploads/{file}"><figcaption><span>{caption}</span> <span class="image-credit"><span class="credit-label-wrapper">Crédito:</span> {credit}</span></figcaption></figure>'
    inner = '<div class="wp-block-image"><figure class="aligncenter size-large"><img src="/wp-content/uploads/{file}"><figcaption>{caption} <span class="image-credit">Crédito: {credit}</span></figcaption></figure></div>'
    donate = f'<div class="newspack-popup-container newspack-inline-popup"><div class="wp-block-columns"><div class="wp-block-column"><p><strong>{p.say("donate")}</strong></p><p>{p.say("donate_text")}</p></div><div class="wpbnbd tiered"><form><label>Una vez</label><label>Al mes</label><label>Al año</label><input value="15"><button>Donar</button></form></div></div></div>'
    block = each(
        p.related,
        lambda t: (
            f'<article class="post-has-image"><figure class="post-thumbnail"><a href="{t.href}"><img src="/u/{t.picture}"></a></figure><div class="entry-wrapper"><h3 class="entry-title"><a href="{t.href}">{t.headline}</a></h3><div class="entry-meta"><span class="byline"><span class="author-prefix">por</span> <span class="author vcard"><a class="url fn n" href="/author/x">{t.author}</a></span></span><time class="entry-date published">{p.tell(t.moment, "{d} {month}, {yyyy}")}</time></div></div></article>'
        ),
    )
    bios = "".join(
        f'<div class="author-bio"><div class="author-bio-text"><div class="author-bio-header"><h2 class="accent-header">{name}</h2><div class="author-meta"><a class="author-email" href="mailto:redaccion@riberaabierta.example">redaccion@riberaabierta.example</a></div></div><p>{p.say("about_author", author=name)}</p><a class="author-link" href="/author/x">Más de {name}</a></div></div>'
        for name in p.authors
    )
    return f"""<!DOCTYPE html><html lang="es"><head><title>{p.headline} - {p.site}</title></head><body class="post-template-default single-post has-featured-image"><a class="skip-link screen-reader-text" href="#main">Saltar al contenido</a><aside id="mobile-sidebar-fallback"><button>Cerrar</button><nav>{each(p.list("sections"), lambda s: f'<li><a href="/category/x/">{s}</a></li>')}</nav></aside><div id="page" class="site"><header id="masthead" class="site-header"><div class="top-header-contain"><div class="wrapper"><div id="secondary-nav-contain">{p.tell(p.now, "{weekday}, {d} de {month} de {yyyy}")}</div></div></div><div class="site-branding"><p class="site-title"><a href="/" rel="home">{p.site}</a></p><p class="site-description">{p.say("about_site")}</p></div></header>
<div id="content" class="site-content"><section id="primary" class="content-area"><main id="main" class="site-main"><header class="entry-header"><div class="cat-links"><span class="screen-reader-text">Publicado en</span><a href="/category/x/" rel="category tag">{p.section}</a></div><h1 class="entry-title">{p.headline}</h1><div class="newspack-post-subtitle">{p.standfirst}</div><div class="entry-subhead"><div class="entry-meta">{p.names('<span class="author-avatar"><img src="/a.jpg"></span><span class="byline"><span>por</span> <span class="author vcard"><a class="url fn n" href="/author/x/">{}</a></span></span>')}{p.when("{d} {month}, {yyyy}", '<span class="posted-on"><a href="#" rel="bookmark"><time class="entry-date published">{}</time></a></span>')}</div><div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Comparte esto:</h3><ul><li><a><span>Facebook</span></a></li><li><a><span>WhatsApp</span></a></li></ul></div></div></header>
{p.lead(photo)}<div class="main-content"><article class="category-x type-post entry"><div class="entry-content">{p.text(heading='<h2 class="has-text-align-left">{}</h2>', quote='<figure class="wp-block-pullquote is-style-solid-color"><blockquote><p>{}</p></blockquote></figure>', picture=inner, inside={3: donate})}</div><footer class="entry-footer">{bios}</footer></article>
<div class="comments-area"><h2 class="comments-title">{p.say("comments")}</h2><ol class="comment-list">{each(p.comments(2), lambda c: f'<li><article class="comment-body"><footer class="comment-meta"><b class="fn">{c.reader}</b> <span class="says">dice:</span><div class="comment-metadata"><a href="#"><time>{p.tell(c.moment, "{d} {month}, {yyyy} a las {HH}:{MM}")}</time></a></div></footer><div class="comment-content"><p>{c.text}</p></div></article></li>')}</ol><p class="comment-notes">{p.say("comment_terms")}</p></div></div></main></section>
<section class="below-content"><div class="wp-block-newspack-blocks-homepage-articles"><h2 class="article-section-title"><span>{p.say("related")}</span></h2>{block}</div></section><aside id="secondary" class="widget-area"><section class="widget"><h2 class="widget-title accent-header"><span>{p.say("latest")}</span></h2><ul>{each(p.others[:5], lambda t: f'<li><a href="{t.href}">{t.headline}</a> <span class="post-date">{p.tell(t.moment, "{d} {month}, {yyyy}")}</span></li>')}</ul></section></aside></div><footer class="site-footer"><span class="copyright">© {p.now.year} {p.site}.</span> <span>Con la ayuda de lectores y fundaciones</span></footer></div></body></html>"""


@skin(
    number=68,
    kind="themes",
    language="fr",
    site="L’Abeille des Salines",
    address="https://abeilledessalines.example/actualites/{slug}/",
    year=2022,
    section=True,
    keywords=True,
)
def set_widget_theme(p: Sheet) -> str:
    """A theme put together from widgets: facts as an icon list before the headline, a table of contents, the terms behind a label, a form for letters in the text."""
    photo = '<div class="elementor-element elementor-widget elementor-widget-theme-post-featured-image elementor-widget-image"><div class="elementor-widget-container"><figure class="wp-caption"><img src="/wp-content/uploads/{file}" class="attachment-full"><figcaption class="widget-image-caption wp-caption-text">{caption} © {credit}</figcaption></figure></div></div>'
    inner = '<figure class="wp-block-image alignwide"><img src="/wp-content/uploads/{file}"><figcaption>{caption} © {credit}</figcaption></figure>'
    contents = "".join(
        f'<li class="elementor-toc__list-item"><div class="elementor-toc__list-item-text-wrapper"><a href="#s{at}">{piece.text}</a></div></li>'
        for at, piece in enumerate(p.pieces)
        if piece.kind == "heading"
    )
    toc = (
        f'<div class="elementor-element elementor-widget-table-of-contents"><div class="elementor-toc__header"><div class="elementor-toc__header-title">Sommaire</div></div><div class="elementor-toc__body"><ol class="elementor-toc__list-wrapper">{contents}</ol></div></div>'
        if contents
        else ""
    )
    form = f'<div class="elementor-shortcode"><div class="mc4wp-form-fields"><p><strong>{p.say("newsletter")}</strong></p><p>{p.say("newsletter_text")}</p><p><input type="email" placeholder="Adresse e-mail"><input type="submit" value="Je m’inscris"></p></div></div>'
    item = '<li class="elementor-icon-list-item"><span class="elementor-icon-list-icon"><i class="far"></i></span><span class="elementor-icon-list-text elementor-post-info__item">{}</span></li>'
    facts = (
        item.format(f'<a href="/category/x/">{p.section}</a>')
        + p.names(item)
        + p.when("{d} {month} {yyyy}", item)
        + p.when("{HH}h{MM}", item)
    )
    cards = each(
        p.related,
        lambda t: (
            f'<article class="elementor-post elementor-grid-item"><a class="elementor-post__thumbnail__link" href="{t.href}"><div class="elementor-post__thumbnail"><img src="/u/{t.picture}"></div></a><div class="elementor-post__text"><h3 class="elementor-post__title"><a href="{t.href}">{t.headline}</a></h3><div class="elementor-post__meta-data"><span class="elementor-post-date">{p.tell(t.moment, "{d} {month} {yyyy}")}</span><span class="elementor-post-avatar">Aucun commentaire</span></div><div class="elementor-post__excerpt"><p>{t.summary}</p></div><a class="elementor-post__read-more" href="{t.href}">Lire la suite »</a></div></article>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="fr-FR"><head><title>{p.headline} | {p.site}</title></head><body class="elementor-default single"><div data-elementor-type="header" class="elementor-location-header"><section class="elementor-section"><div class="elementor-widget-theme-site-logo"><a href="/"><img src="/logo.svg" alt="{p.site}"></a></div><div class="elementor-widget-text-editor"><div class="elementor-widget-container">{p.tell(p.now, "{weekday} {d} {month} {yyyy}")}</div></div><nav class="elementor-nav-menu--main"><ul>{each(p.list("sections"), lambda s: f'<li><a class="elementor-item" href="/category/x/">{s}</a></li>')}</ul></nav></section><section class="elementor-section"><div class="elementor-widget-animated-headline"><span>{p.say("latest")}</span> {each(p.others[:3], lambda t: f'<a href="{t.href}">{t.headline}</a> <span>{p.tell(t.moment, "{HH}h{MM}")}</span>')}</div></section></div>
<div data-elementor-type="single-post" class="elementor-location-single post"><section class="elementor-section"><div class="elementor-container"><div class="elementor-column"><div class="elementor-widget-wrap"><div class="elementor-widget-post-info"><ul class="elementor-inline-items elementor-icon-list-items elementor-post-info">{facts}</ul></div><div class="elementor-widget-theme-post-title"><div class="elementor-widget-container"><h1 class="elementor-heading-title elementor-size-default">{p.headline}</h1></div></div>{p.lead(photo)}{toc}
<div class="elementor-widget-theme-post-content"><div class="elementor-widget-container">{p.text(heading="<h2><span id='s'></span>{}</h2>", quote="<blockquote><p>{}</p></blockquote>", picture=inner, inside={2: form})}</div></div><div class="elementor-widget-post-info"><ul class="elementor-icon-list-items"><li class="elementor-icon-list-item"><span class="elementor-post-info__item-prefix">{p.say("tags")} : </span><span class="elementor-post-info__terms-list">{", ".join(f'<a class="elementor-post-info__terms-list-item" href="/tag/x/">{k}</a>' for k in p.keywords)}</span></li></ul></div>
<div class="elementor-widget-share-buttons"><div class="elementor-share-btn">Facebook</div><div class="elementor-share-btn">Twitter</div></div><div class="elementor-widget-post-navigation"><a href="{p.others[3].href}" rel="prev"><span class="post-navigation__prev--label">{p.say("previous")}</span><span class="post-navigation__prev--title">{p.others[3].headline}</span></a></div></div></div><div class="elementor-column sidebar"><h4 class="elementor-heading-title">{p.say("most_read")}</h4>{each(p.others[4:8], lambda t: f'<div class="elementor-image-box-wrapper"><h5 class="elementor-image-box-title"><a href="{t.href}">{t.headline}</a></h5><p class="elementor-image-box-description">{p.tell(t.moment, "{dd}/{mm}/{yyyy}")}</p></div>')}</div></div></section>
<section class="elementor-section"><h2 class="elementor-heading-title">{p.say("related")}</h2><div class="elementor-posts-container elementor-posts elementor-grid">{cards}</div></section></div><div data-elementor-type="footer"><p>© {p.now.year} {p.site}. {p.say("copyright")}</p><p>{p.say("cookies")}</p></div></body></html>"""
