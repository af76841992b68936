"""A Spanish district's paper on the light free theme that most new sites start from."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=342,
    kind="themes",
    language="es",
    site="Comarca de Almoradux",
    address="https://comarcadealmoradux.example/{slug}/",
    year=2023,
    precision="day",
    section=True,
    keywords=True,
)
def set_light_free_theme(p: Sheet) -> str:
    """A Spanish district's paper on the light free theme that most new sites start from: site's name as a paragraph with a tagline, headline in h1 with "Deja un comentario / section / Por writer / day" in one line with strokes, the picture as a block with its caption, blocks of the editor for the text, "Lee también" as a link in mid text, tags as a line at its end, neighbours with arrows, a grid of related entries with days, comments "dice:" with "a las", a form with its note of privacy, a column with search, newest entries and archives by month."""
    photo = '<figure class="wp-block-image size-large"><img decoding="async" width="1024" height="683" src="https://comarcadealmoradux.example/wp-content/uploads/{file}" alt="" class="wp-image-4178"><figcaption class="wp-element-caption">{caption}. Foto: {credit}</figcaption></figure>'
    by = p.names('Por <span class="posted-by vcard author"><span class="author-name">{}</span></span>', house=True)
    when = p.when("{d} {month}, {yyyy}", ' / <span class="posted-on"><span class="published">{}</span></span>')
    also = f'<p><strong>{p.say("read_also")}: <a href="{p.others[5].href}">{p.others[5].headline}</a></strong></p>'
    text = p.text(
        "<p>{}</p>",
        '<h2 class="wp-block-heading">{}</h2>',
        '<blockquote class="wp-block-quote is-layout-flow"><p>{}</p></blockquote>',
        "<li>{}</li>",
        '<ul class="wp-block-list">{}</ul>',
        photo,
        {3: also},
    )
    related = each(
        p.related,
        lambda t: (
            f'<article class="ast-related-post post type-post status-publish has-post-thumbnail"><div class="ast-related-posts-inner-section"><div class="ast-related-post-content"><div class="ast-related-post-featured-section post-has-thumb"><div class="post-thumb-img-content"><a href="{t.href}"><img src="/wp-content/uploads/{t.picture}" alt=""></a></div></div><header class="entry-header related-entry-header"><h3 class="ast-related-post-title entry-title"><a href="{t.href}" target="_self" rel="bookmark noopener noreferrer">{t.headline}</a></h3><div class="entry-meta ast-related-cat-style--none"><span class="posted-on"><span class="published">{p.tell(t.moment, "{d} {month}, {yyyy}")}</span></span></div></header></div></div></article>'
        ),
    )
    comments = each(
        p.comments(2),
        lambda c: (
            f'<li class="comment even thread-even depth-1"><article class="ast-comment"><div class="ast-comment-info"><div class="ast-comment-avatar-wrap"><img alt="" src="/avatar/x" class="avatar avatar-50 photo"></div><header class="ast-comment-meta ast-row ast-comment-author vcard capitalize"><div class="ast-comment-cite-wrap"><cite><b class="fn">{c.reader}</b> </cite></div><div class="ast-comment-time"><span class="timendate"><a href="#comment-1">{p.tell(c.moment, "{d} {month}, {yyyy} a las {h}:{MM} {half}")}</a></span></div></header></div><section class="ast-comment-content comment"><p>{c.text}</p><div class="ast-comment-edit-reply-wrap"><span class="ast-reply-link"><a rel="nofollow" href="#respond">Responder</a></span></div></section></article></li>'
        ),
    )
    before, after = p.others[6], p.others[7]
    return f"""<!DOCTYPE html>
<html lang="es"><head><meta charset="UTF-8"><title>{p.headline} &#8211; {p.site}</title><link rel="stylesheet" id="astra-theme-css-css" href="/wp-content/themes/astra/assets/css/minified/main.min.css" media="all"></head><body class="post-template-default single single-post single-format-standard wp-custom-logo ast-desktop ast-separate-container ast-two-container ast-right-sidebar ast-blog-single-style-1 ast-single-post ast-inherit-site-logo-transparent ast-normal-title-enabled"><a class="skip-link screen-reader-text" href="#content" title="Ir al contenido">Ir al contenido</a><div class="hfeed site" id="page">
<header class="site-header header-main-layout-1 ast-primary-menu-enabled" id="masthead"><div class="ast-primary-header-bar ast-primary-header"><div class="site-branding ast-site-identity"><div class="ast-site-title-wrap"><p class="site-title"><a href="/" rel="home">{p.site}</a></p><p class="site-description">Noticias de nuestros pueblos</p></div></div><nav class="site-navigation" id="primary-site-navigation-desktop" aria-label="Navegación del sitio"><ul id="ast-hf-menu-1" class="main-header-menu ast-nav-menu">{each(p.list("sections"), lambda s: f'<li class="menu-item menu-item-type-taxonomy"><a href="/category/x/" class="menu-link">{s}</a></li>')}</ul></nav></div></header>
<div id="content" class="site-content"><div class="ast-container"><div id="primary" class="content-area primary"><main id="main" class="site-main"><article class="post-4172 post type-post status-publish format-standard hentry ast-article-single" id="post-4172"><div class="ast-post-format- single-layout-1 ast-no-date-box"><header class="entry-header ast-no-thumbnail"><h1 class="entry-title">{p.headline}</h1><div class="entry-meta"><span class="comments-link"><a href="#respond">Deja un comentario</a></span> / <span class="ast-taxonomy-container cat-links default"><a href="/category/x/" rel="category tag">{p.section}</a></span> / {by}{when}</div></header>
<div class="entry-content clear">{p.lead(photo)}
{p.add_rest(text, photo)}
</div><p class="ast-terms-link"><span class="tags-links">{p.say("tags")}: {", ".join(f'<a href="/tag/x/" rel="tag">{k}</a>' for k in p.keywords)}</span></p></div></article>
<nav class="navigation post-navigation" aria-label="Entradas"><span class="screen-reader-text">Navegación de entradas</span><div class="nav-links"><div class="nav-previous"><a title="{before.headline}" href="{before.href}" rel="prev"><span class="ast-left-arrow">&larr;</span> {before.headline}</a></div><div class="nav-next"><a title="{after.headline}" href="{after.href}" rel="next">{after.headline} <span class="ast-right-arrow">&rarr;</span></a></div></div></nav>
<div class="ast-single-related-posts-container"><div class="ast-related-posts-title-section"><h2 class="ast-related-posts-title">{p.say("related")}</h2></div><div class="ast-related-posts-wrapper">{related}</div></div>
<div id="comments" class="comments-area comment-form-position-below"><div class="comments-count-wrapper"><h3 class="comments-title">2 comentarios en «{p.headline}»</h3></div><ol class="ast-comment-list">{comments}</ol><div id="respond" class="comment-respond"><h3 id="reply-title" class="comment-reply-title">Deja un comentario</h3><form action="/wp-comments-post.php" method="post" class="comment-form"><p class="comment-notes"><span id="email-notes">Tu dirección de correo electrónico no será publicada.</span> <span class="required-field-message">Los campos obligatorios están marcados con <span class="required">*</span></span></p><textarea name="comment" placeholder="Escribe aquí..."></textarea><input placeholder="Nombre*"><input placeholder="Correo electrónico*"><p class="comment-form-cookies-consent"><input type="checkbox"><label>Guarda mi nombre, correo electrónico y web en este navegador para la próxima vez que comente.</label></p><input type="submit" value="Publicar comentario »"></form></div></div></main></div>
<div class="widget-area secondary" id="secondary"><div class="sidebar-main"><aside id="block-2" class="widget widget_block widget_search"><form role="search"><label>Buscar</label><input type="search"><button>Buscar</button></form></aside><aside id="block-3" class="widget widget_block"><h2 class="wp-block-heading">{p.say("latest")}</h2><ul class="wp-block-latest-posts__list has-dates wp-block-latest-posts">{each(p.others[:5], lambda t: f'<li><a class="wp-block-latest-posts__post-title" href="{t.href}">{t.headline}</a><span class="wp-block-latest-posts__post-date">{p.tell(t.moment, "{d} {month}, {yyyy}")}</span></li>')}</ul></aside><aside id="block-5" class="widget widget_block"><h2>Archivos</h2><ul class="wp-block-archives-list"><li><a href="/2023/05/">mayo 2023</a></li><li><a href="/2023/04/">abril 2023</a></li><li><a href="/2023/03/">marzo 2023</a></li></ul></aside></div></div></div></div>
<footer class="site-footer" id="colophon"><div class="site-below-footer-wrap"><div class="ast-footer-copyright"><p>Copyright &copy; {p.now.year} {p.site} | Funciona con un tema ligero</p></div></div></footer></div></body></html>"""
