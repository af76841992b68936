"""A cooperative's site made with a business suite, and a school's site in an office suite's first builder."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=229,
    kind="builders",
    language="es",
    site="Cooperativa Radio Quebrada",
    address="https://www.radioquebrada.example/blog/{section}/{slug}-{id}",
    year=2021,
    precision="day",
    standfirst=True,
    section=True,
    keywords=True,
)
def set_business_suite(p: Sheet) -> str:
    """A community radio that keeps its news in the blog of a business suite: headline and lead over a full-width cover, a clock's icon with the day, "por" with the writers and the number of voices in one muted line, the text in snippets of rows and columns with captions as figures, the next article's cover as large as this one's, a bar with archive, blogs and signs for tags, a dynamic row of dated cards of related posts, a form for the newsletter."""
    photo = '<section class="s_picture pt16 pb16"><div class="container"><figure class="figure w-100"><img src="/web/image/{file}" class="figure-img img-fluid rounded" alt="" loading="lazy"><figcaption class="figure-caption text-muted py-3">{caption}</figcaption></figure></div></section>'
    facts = p.when(
        "{d} de {month} de {yyyy}",
        '<i class="fa fa-clock-o fa-fw"></i> <span class="text-muted">{}</span> ',
    )
    facts += p.names('<span>por <span class="o_not_editable">{}</span></span> ', ", ", " y ", house=True)
    tags = each(p.keywords, lambda k: f'<a class="badge border mr-1" href="/blog/tag/x">{k}</a>')
    cards = each(
        p.related,
        lambda t: (
            f'<div class="col-12 col-lg-4"><div class="s_blog_posts_post card"><a href="{t.href}" class="s_blog_posts_post_cover"><div class="o_record_cover_container"><div class="o_record_cover_component o_record_cover_image" style="background-image: url(/web/image/{t.picture});"></div></div></a><div class="card-body"><h4><a href="{t.href}">{t.headline}</a></h4><div class="text-muted">{t.summary}</div></div><div class="card-footer"><a href="/blog/x">{t.section}</a> - <time>{p.tell(t.moment, "{d} de {month} de {yyyy}")}</time></div></div></div>'
        ),
    )
    following = p.others[5]
    return f"""<!DOCTYPE html>
<html lang="es-BO" data-website-id="1"><head><meta charset="utf-8"/><title> {p.headline} | {p.site} </title></head><body><div id="wrapwrap"><header id="top" data-anchor="true" class="o_header_standard"><nav class="navbar navbar-expand-lg navbar-light o_colored_level shadow-sm"><div id="top_menu_container" class="container"><a href="/" class="navbar-brand logo"><span role="img" aria-label="Logo of {p.site}"><img src="/web/image/website/1/logo/{p.site}" alt="{p.site}"/></span></a><div id="top_menu_collapse"><ul id="top_menu" class="nav navbar-nav o_menu_loading flex-grow-1"><li class="nav-item"><a role="menuitem" href="/" class="nav-link"><span>{p.say("home")}</span></a></li><li class="nav-item"><a href="/blog" class="nav-link active"><span>Blog</span></a></li><li class="nav-item"><a href="/event" class="nav-link"><span>Eventos</span></a></li><li class="nav-item"><a href="/shop" class="nav-link"><span>Tienda</span></a></li><li class="nav-item"><a href="/web/login" class="nav-link">Identificarse</a></li></ul></div></div></nav></header>
<main><div id="wrap" class="js_blog website_blog"><nav aria-label="breadcrumb" class="breadcrumb flex-nowrap py-0 px-0 css_editable_mode_hidden"><li class="breadcrumb-item"><a href="/blog">Todos los blogs</a></li><li class="breadcrumb-item"><a href="/blog/x">{p.section}</a></li><li class="breadcrumb-item text-truncate active"><span>{p.headline}</span></li></nav>
<section id="o_wblog_post_top"><div id="title" class="blog_header o_wblog_regular_cover_container"><div class="o_record_cover_container o_record_has_cover"><div class="o_record_cover_component o_record_cover_image" style="background-image: url(/web/image/cover-{p.random.randrange(100, 999)});"></div><div class="container text-center position-relative h-100 d-flex flex-column flex-grow-1 justify-content-around"><div class="o_wblog_post_title"><h1 id="o_wblog_post_name" class="o_editable_no_shadow" data-blog-id="2">{p.headline}</h1><div id="o_wblog_post_subtitle" class="o_editable_no_shadow">{p.standfirst}</div></div></div></div></div></section>
<section id="o_wblog_post_main" class="container pt-4 pb-5"><div class="mx-auto"><div class="d-flex flex-column flex-lg-row"><div id="o_wblog_post_content" class="o_container_small w-100 flex-shrink-0"><div class="text-muted mb-2">{facts}| <i class="fa fa-comment text-muted mr-1"></i><a href="#discussion">Sin comentarios aún</a></div><div data-editor-message="ESCRIBA AQUÍ O ARRASTRE BLOQUES DE CREACIÓN" class="o_wblog_post_content_field o_wblog_read_text">{p.lead(photo)}<section class="s_text_block pt24 pb24" data-snippet="s_text_block"><div class="container s_allow_columns">{p.text('<p class="o_default_snippet_text">{}</p>', '<h3 class="o_default_snippet_text">{}</h3>', '<blockquote class="blockquote"><p>{}</p></blockquote>', "<li><p>{}</p></li>", "<ul>{}</ul>", photo)}</div></section></div><div class="css_editable_mode_hidden text-muted"><div>en <a href="/blog/x"><b>{p.section}</b></a></div></div></div>
<div id="o_wblog_post_sidebar_col" class="pl-lg-5"><div id="o_wblog_post_sidebar"><div class="o_wblog_sidebar_block pb-5"><h6 class="text-uppercase pb-2 mb-4 border-bottom font-weight-bold">Sobre nosotros</h6><div><p>{p.say("about_site")}</p></div></div><div class="o_wblog_sidebar_block pb-5"><h6 class="text-uppercase pb-2 mb-4 border-bottom font-weight-bold">Compartir esta publicación</h6><div class="o_wblog_social_links"><a class="fa fa-facebook"></a><a class="fa fa-twitter"></a></div></div><div class="o_wblog_sidebar_block pb-5"><h6 class="text-uppercase pb-2 mb-4 border-bottom font-weight-bold">{p.say("tags")}</h6><div class="h5">{tags}</div></div><div class="o_wblog_sidebar_block pb-5"><h6 class="text-uppercase pb-2 mb-4 border-bottom font-weight-bold">Nuestros blogs</h6><ul class="list-unstyled">{each(p.list("sections"), lambda s: f'<li class="mb-2"><a href="/blog/x"><b>{s}</b></a></li>')}</ul></div><div class="o_wblog_sidebar_block pb-5"><h6 class="text-uppercase pb-2 mb-4 border-bottom font-weight-bold">Archivar</h6><select class="custom-select"><option>-- Todas las fechas</option><optgroup label="{p.now.year}"><option>{p.tell(p.now, "{month}")} {p.now.year} ({p.random.randrange(3, 30)})</option></optgroup></select></div></div></div></div></div></section>
<section class="s_blog_posts s_dynamic s_dynamic_snippet_blog_posts o_dynamic_empty pt64 pb64"><div class="container o_not_editable"><div class="s_dynamic_snippet_title"><h4>{p.say("related")}</h4><a title="Ver todo" class="s_dynamic_snippet_main_page_url" href="/blog">Ver todo</a></div><div class="dynamic_snippet_template"><div class="row my-4">{cards}</div></div></div></section>
<div id="o_wblog_post_comments" class="o_container_small"><h6 id="discussion">{p.say("comments")}</h6><div class="o_portal_chatter p-0"><p><a href="/web/login">Identificarse</a> para dejar un comentario</p></div></div><section id="o_wblog_post_footer" class="mt-5"><div id="o_wblog_next_container" class="d-flex flex-column"><div id="o_wblog_next_post_info" class="d-none"></div><div class="o_record_cover_container"><div class="o_record_cover_component" style="background-image: url(/web/image/{following.picture});"></div><a id="o_wblog_next_post_info" href="{following.href}"><div class="o_wblog_post_title container"><span class="h5">Siguiente artículo</span><div id="next_name" class="h1">{following.headline}</div><div>{following.summary}</div></div></a></div></div></section></div></main>
<footer id="bottom" class="bg-light o_footer"><div id="footer" class="oe_structure"><section class="s_newsletter_block"><h4>{p.say("newsletter")}</h4><p>{p.say("newsletter_text")}</p><input type="email" placeholder="su correo electrónico..."/><a class="btn btn-primary">Suscribirse</a></section></div><div class="o_footer_copyright"><span class="o_footer_copyright_name mr-2">Copyright &copy; {p.site} {p.now.year}</span> Con la tecnología de <a>una suite</a></div></footer></div></body></html>"""


@skin(
    number=230,
    kind="builders",
    language="pt",
    site="Jornal Mural do Colégio Ipê",
    address="https://sites.suite.example/site/jornalmuraldoipe/{section}/{slug}",
    year=2013,
    section=True,
)
def set_announcements_page(p: Sheet) -> str:
    """A Brazilian school's paper in an office suite's first builder: tables of rows for everything, the pages of the site as a tree at the left with a gadget of recent notices and their days, path and headline as h3, "postado em … por" with the last change in brackets as one line before the text, every line a div with empty ones between, pictures centred with a small line below, attached files with sizes, versions, days and who put them there, links in a box, voices of those who logged in, "activity" in the foot."""
    photo = '<div style="display:block;text-align:center"><a href="/_/rsrc/{file}?attredirects=0" imageanchor="1"><img border="0" src="/_/rsrc/{file}"></a></div><div style="text-align:center"><i><font size="1">{caption}</font></i></div><div><br></div>'
    short = "{d} de {mon} de {yyyy} {HH}:{MM}"
    who = p.names("{}", ", ", " e ") or p.site
    when = p.when(short, "postado em {} ")
    line = f"{when}por {who}"
    if when:
        line += p.changed(short, " &nbsp; [ {} atualizado(s) ]")
    notices = each(
        p.others[:4],
        lambda t: (
            f'<div class="announcement"><h4><a href="{t.href}">{t.headline}</a></h4><div>{t.summary[:60]} ...</div><div class="sites-announcements-posted">Postado {p.tell(t.moment, short)} por {t.author}</div></div>'
        ),
    )
    links = each(p.related, lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')
    file = p.others[6]
    voices = each(
        p.comments(1),
        lambda c: (
            f'<div class="sites-comment"><h4 class="sites-comment-author">{c.reader}</h4><div class="sites-comment-date">{p.tell(c.moment, short)}</div><div>{c.text}</div></div>'
        ),
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>{p.headline} - {p.site}</title></head><body xmlns="http://www.suite.example/ns/jotspot" id="body" class=" pt-BR"><div id="sites-page-toolbar" class="sites-header-divider"><div id="sites-status" class="sites-status" style="display:none;"><div id="sites-notice" class="sites-notice" role="status" aria-live="assertive"> </div></div></div><div id="sites-chrome-everything-scrollbar"><div id="sites-chrome-everything"><div id="sites-chrome-page-wrapper" style="direction: ltr"><div id="sites-chrome-page-wrapper-inside"><div id="sites-chrome-header-wrapper"><table id="sites-chrome-header" class="sites-layout-hbox" cellspacing="0"><tr class="sites-header-primary-row" id="sites-chrome-userheader"><td id="sites-header-title" class=""><div class="sites-header-cell-buffer-wrapper"><h2><a href="/site/jornalmuraldoipe/" dir="ltr" id="sites-chrome-userheader-title">{p.site}</a></h2></div></td><td class="sites-layout-searchbox"><div class="sites-header-cell-buffer-wrapper"><form id="sites-searchbox-form"><input type="text" size="20"><button>Pesquisar este site</button></form></div></td></tr></table></div>
<div id="sites-chrome-main-wrapper"><div id="sites-chrome-main-wrapper-inside"><table id="sites-chrome-main" class="sites-layout-hbox" cellspacing="0"><tr><td id="sites-chrome-sidebar-left" class="sites-layout-sidebar-left initial"><div id="COMP_navigation" class="sites-embed"><h4 class="sites-embed-title">Navegação</h4><div class="sites-embed-content sites-sidebar-nav"><ul role="navigation" jotId="navList">{each(p.list("sections"), lambda s: f'<li class="nav-first"><div dir="ltr" style="padding-left: 5px;"><a href="/site/jornalmuraldoipe/x" class="sites-navigation-link">{s}</a></div></li>')}<li><div><a href="/site/jornalmuraldoipe/system/app/pages/sitemap/hierarchy" class="sites-navigation-link">Mapa do site</a></div></li></ul></div></div><div id="COMP_recent" class="sites-embed"><h4 class="sites-embed-title">Avisos recentes</h4><div class="sites-embed-content">{notices}</div></div><div id="COMP_count" class="sites-embed"><h4 class="sites-embed-title">Contagem regressiva</h4><div class="sites-embed-content"><b>{p.random.randrange(3, 200)}</b> dias desde <br>Semana Cultural</div></div></td>
<td id="sites-canvas-wrapper"><div id="sites-canvas"><div id="goog-ws-editor-toolbar-container"> </div><div id="title-crumbs" style=""><a href="/site/jornalmuraldoipe/x" dir="ltr">{p.section}</a>&lrm; &gt; &lrm; </div><h3 id="sites-page-title-header" style="" align="left"><span id="sites-page-title" dir="ltr" tabindex="-1" style="outline: none">{p.headline}</span></h3><div id="sites-canvas-main" class="sites-canvas-main"><div id="sites-canvas-main-content"><div class="sites-announcement-details" dir="ltr"><small>{line}</small></div><table cellspacing="0" class="sites-layout-name-one-column sites-layout-hbox"><tbody><tr><td class="sites-layout-tile sites-tile-name-content-1"><div dir="ltr">{p.lead(photo)}{p.text("<div>{}</div><div><br></div>", "<div><b>{}</b></div><div><br></div>", "<div><i>{}</i></div><div><br></div>", "<li>{}</li>", "<div><ul>{}</ul></div><div><br></div>", photo)}</div></td></tr></tbody></table></div></div><div id="COMP_related" class="sites-embed"><h4 class="sites-embed-title">{p.say("related")}</h4><div class="sites-embed-content"><ul>{links}</ul></div></div>
<div id="sites-canvas-bottom-panel"><div id="sites-attachments-container"><div class="sites-attachments-header">Anexos (1)</div><table><tr><td class="td-icon"><img src="/pdf.gif"></td><td class="td-file"><a href="/site/jornalmuraldoipe/edicao.pdf?attredirects=0">edicao-{file.moment.month}.pdf</a> - {p.tell(file.moment, short)}, {file.author} (v{p.random.randrange(1, 4)})</td><td class="td-size">{p.random.randrange(90, 900)}k</td><td><a>Baixar</a></td></tr></table></div><div id="sites-comments"><div class="sites-comments-header">{p.say("comments")}</div>{voices}<p>Você não tem permissão para adicionar comentários.</p></div></div></div></td></tr></table></div></div>
<div id="sites-chrome-footer-wrapper"><div id="sites-chrome-footer"></div></div></div></div><div id="sites-chrome-adminfooter-container"><div class="sites-adminfooter" role="navigation"><p><a class="sites-system-link" href="#login">Fazer login</a><span aria-hidden="true">|</span><a class="sites-system-link" href="#recent">Atividade recente no site</a><span aria-hidden="true">|</span><a class="sites-system-link" href="#abuse">Denunciar abuso</a><span aria-hidden="true">|</span><a class="sites-system-link" href="#print">Imprimir página</a><span aria-hidden="true">|</span><span class="sites-system-link">Tecnologia</span> <b><a href="/">Suite Sites</a></b></p></div></div></div></div></body></html>"""
