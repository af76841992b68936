"""Themes of weblog software as papers use them."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=107,
    kind="themes",
    language="es",
    site="La Gaceta de Montesol",
    address="https://lagacetademontesol.example/{section}/{slug}/",
    year=2019,
    precision="day",
    section=True,
)
def set_page_builder_theme(p: Sheet) -> str:
    """A theme with a page builder: "por", day, category and number of comments in one line with bars, the text cut into modules of rows and columns, captions as figures of another module, a sign-up row in the text, blog cards with excerpts and the same line of facts after it."""
    photo = '<div class="et_pb_module et_pb_image et_pb_image_1"><span class="et_pb_image_wrap"><img src="/wp-content/uploads/{file}" alt="" /></span></div><div class="et_pb_module et_pb_text et_pb_text_9 pie-de-foto"><div class="et_pb_text_inner"><p style="text-align: center;"><small>{caption}</small></p></div></div>'
    module = '<div class="et_pb_module et_pb_text et_pb_text_align_left"><div class="et_pb_text_inner">{}</div></div>'
    row = f'</div></div><div class="et_pb_row et_pb_row_4 et_pb_gutters1"><div class="et_pb_column et_pb_column_4_4"><div class="et_pb_module et_pb_signup et_pb_newsletter"><div class="et_pb_newsletter_description"><h2 class="et_pb_module_header">{p.say("newsletter")}</h2><div><p>{p.say("newsletter_text")}</p></div></div><div class="et_pb_newsletter_form"><form><p class="et_pb_newsletter_field"><input type="text" placeholder="Correo electrónico"></p><p><a class="et_pb_newsletter_button et_pb_button"><span>Suscribirme</span></a></p></form></div></div></div></div><div class="et_pb_row et_pb_row_5"><div class="et_pb_column et_pb_column_4_4">'
    facts = [
        p.names('por <span class="author vcard"><a href="/author/x/">{}</a></span>', ", ", " y "),
        p.when("{mon} {d}, {yyyy}", '<span class="published">{}</span>'),
        f'<a href="/category/x/">{p.section}</a>',
        f'<span class="comments-number"><a href="#respond">{p.random.randrange(9)} Comentarios</a></span>',
    ]
    cards = each(
        p.related,
        lambda t: (
            f'<article class="et_pb_post clearfix"><div class="et_pb_image_container"><a href="{t.href}" class="entry-featured-image-url"><img src="/u/{t.picture}" /></a></div><h2 class="entry-title"><a href="{t.href}">{t.headline}</a></h2><p class="post-meta"><span class="published">{p.tell(t.moment, "{mon} {d}, {yyyy}")}</span> | <a>{t.section}</a></p><div class="post-content"><div class="post-content-inner"><p>{t.summary}</p></div><a href="{t.href}" class="more-link">leer más</a></div></article>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="es"><head><title>{p.headline} | {p.site}</title></head><body class="post-template-default single et_divi_theme et_pb_pagebuilder_layout"><div id="page-container"><div id="top-header"><div class="container"><div id="et-info"><span id="et-info-phone">900 100 200</span> <span id="et-info-email">redaccion@lagacetademontesol.example</span></div><div id="et-secondary-menu">{p.tell(p.now, "{weekday} {d} de {month} de {yyyy}")}</div></div></div><header id="main-header"><div class="logo_container"><a href="/"><img src="/logo.png" alt="{p.site}" id="logo" /></a></div><nav id="top-menu-nav"><ul id="top-menu" class="nav">{each(p.list("sections"), lambda s: f"<li class='menu-item'><a href='/x/'>{s}</a></li>")}</ul></nav></header>
<div id="et-main-area"><div id="main-content"><div class="entry-content"><div class="et_pb_section et_pb_section_0"><div class="et_pb_row et_pb_row_0"><div class="et_pb_column et_pb_column_4_4"><div class="et_pb_module et_pb_post_title et_pb_featured_bg"><div class="et_pb_title_container"><h1 class="entry-title">{p.headline}</h1><p class="et_pb_title_meta_container">{" | ".join(fact for fact in facts if fact)}</p></div></div></div></div>
<div class="et_pb_row et_pb_row_1"><div class="et_pb_column et_pb_column_4_4">{p.lead(photo)}{p.text(module.format("<p>{}</p>"), module.format("<h3>{}</h3>"), module.format("<blockquote><p>{}</p></blockquote>"), "<li>{}</li>", module.format("<ul>{}</ul>"), photo, {2: row})}</div></div></div>
<div class="et_pb_section et_pb_section_2"><div class="et_pb_row"><div class="et_pb_module et_pb_text"><div class="et_pb_text_inner"><h4>{p.say("related")}</h4></div></div><div class="et_pb_module et_pb_blog_grid clearfix"><div class="et_pb_salvattore_content">{cards}</div></div></div></div><div class="et_pb_section et_pb_section_3"><div class="et_pb_module et_pb_comments_module"><section id="comment-wrap"><h1 id="comments" class="page_title">2 Comentarios</h1><ol class="commentlist">{each(p.comments(2), lambda c: f'<li class="comment"><article class="comment-body"><div class="comment_postinfo"><span class="fn">{c.reader}</span> <span class="comment_date">en {p.tell(c.moment, "{mon} {d}, {yyyy} a las {HH}:{MM}")}</span></div><div class="comment-content"><p>{c.text}</p></div></article></li>')}</ol><h3 class="comment-reply-title">{p.say("comment_form")}</h3><p class="comment-notes">{p.say("comment_terms")}</p></section></div></div></div></div>
<footer id="main-footer"><div id="footer-widgets"><div class="footer-widget"><h4 class="title">{p.say("latest")}</h4><ul>{each(p.others[:5], lambda t: f"<li><a href='{t.href}'>{t.headline}</a> <span class='post-date'>{p.tell(t.moment, '{d} {month}, {yyyy}')}</span></li>")}</ul></div></div><div id="footer-bottom"><div id="footer-info">© {p.now.year} {p.site}. {p.say("copyright")}</div></div></footer></div></div></body></html>"""


@skin(
    number=108,
    kind="themes",
    language="ja",
    site="みなと暮らし新聞",
    address="https://minatogurashi.example/archives/{id}",
    year=2021,
    precision="day",
    keywords=True,
    section=True,
)
def set_japanese_theme(p: Sheet) -> str:
    """A Japanese theme: category as a label on the picture, published and changed days with dots beside icons, share buttons before and after, a folded table of contents, a card of another story in the text, category and tags as chips after it, "the person who wrote this", the place in the site below all."""
    photo = '<figure class="wp-block-image size-large"><img src="/wp-content/uploads/{file}" alt="" /><figcaption>{caption}（撮影：{credit}）</figcaption></figure>'
    share = '<div class="sns-share ss-col-6"><div class="sns-share-message">シェアする</div><div class="sns-share-buttons"><a><span>Twitter</span></a><a><span>Facebook</span></a><a><span>はてブ</span></a><a><span>LINE</span></a></div></div>'
    card = f'<a href="{p.related[0].href}" class="blogcard-wrap internal-blogcard-wrap"><div class="blogcard internal-blogcard"><div class="blogcard-label"><span>{p.say("read_also")}</span></div><figure class="blogcard-thumbnail"><img src="/u/{p.related[0].picture}" /></figure><div class="blogcard-content"><div class="blogcard-title">{p.related[0].headline}</div><div class="blogcard-snippet">{p.related[0].summary}</div></div><div class="blogcard-footer"><div class="blogcard-date">{p.tell(p.related[0].moment, "{yyyy}.{mm}.{dd}")}</div></div></div></a>'
    headings = "".join(f"<li><a href='#toc1'>{piece.text}</a></li>" for piece in p.pieces if piece.kind == "heading")
    contents = (
        f'<div id="toc" class="toc"><label class="toc-title">目次</label><div class="toc-content"><ol class="toc-list open">{headings}</ol></div></div>'
        if headings
        else ""
    )
    people = "".join(
        f'<div class="author-box"><div class="author-widget-name">この記事を書いた人</div><figure class="author-thumb"><img src="/a.png" /></figure><div class="author-content"><div class="author-name"><a href="/author/x">{name}</a></div><div class="author-description"><p>{p.say("about_author", author=name)}</p></div></div></div>'
        for name in p.authors
    )
    cards = each(
        p.related,
        lambda t: (
            f'<a href="{t.href}" class="related-entry-card-wrap a-wrap"><article class="related-entry-card e-card"><figure class="related-entry-card-thumb"><img src="/u/{t.picture}" /><span class="cat-label">{t.section}</span></figure><div class="related-entry-card-content"><h3 class="related-entry-card-title">{t.headline}</h3><div class="related-entry-card-snippet">{t.summary}</div></div></article></a>'
        ),
    )
    days = p.when(
        "{yyyy}.{mm}.{dd}",
        '<span class="post-date"><span class="fa fa-clock-o"></span> <span class="entry-date">{}</span></span>',
    ) + p.changed("{yyyy}.{mm}.{dd}", '<span class="post-update"><span class="fa fa-history"></span> {}</span>')
    return f"""<!DOCTYPE html><html lang="ja"><head><title>{p.headline} | {p.site}</title></head><body class="single"><div id="container"><div id="header-container"><header id="header"><div class="tagline">{p.say("about_site")}</div><div class="logo logo-header"><a href="/" class="site-name"><span class="site-name-text">{p.site}</span></a></div></header><nav id="navi"><ul class="menu-header">{each(p.list("sections"), lambda s: f"<li><a href='/category/x'><div class='caption-wrap'><div class='item-label'>{s}</div></div></a></li>")}</ul></nav></div><div class="notice-area">お知らせ　{p.tell(p.now, "{m}月{d}日")}の紙面は休みます</div>
<div id="content"><div id="content-in"><main id="main"><article id="post-1" class="article"><header class="article-header entry-header"><h1 class="entry-title">{p.headline}</h1><div class="eye-catch-wrap"><figure class="eye-catch"><span class="cat-label">{p.section}</span></figure></div>{share}<div class="date-tags">{days}</div></header>
<div class="entry-content cf">{contents}{p.lead(photo)}{p.text(heading='<h2><span id="toc1">{}</span></h2>', quote="<blockquote><p>{}</p></blockquote>", picture=photo, inside={2: card})}</div><footer class="article-footer entry-footer"><div class="entry-categories-tags"><div class="entry-categories"><a class="cat-link" href="/category/x"><span class="fa fa-folder"></span> {p.section}</a></div><div class="entry-tags">{each(p.keywords, lambda k: f'<a class="tag-link" href="/tag/x"><span class="fa fa-tag"></span> {k}</a>')}</div></div>{share}{people}</footer></article>
<div class="under-entry-content"><aside id="related-entries"><h2 class="related-entry-heading"><span>{p.say("related")}</span></h2><div class="related-list">{cards}</div></aside><div id="pager-post-navi"><a href="{p.others[0].href}" class="prev-post"><div class="prev-post-title">{p.others[0].headline}</div></a><a href="{p.others[1].href}" class="next-post"><div class="next-post-title">{p.others[1].headline}</div></a></div><div id="comment-area"><h2 id="comment-title">コメント</h2><p>{p.say("comment_terms")}</p></div></div>
<div id="breadcrumb" class="breadcrumb"><div class="breadcrumb-home"><span class="fa fa-home"></span> <a href="/"><span>{p.say("home")}</span></a></div><div class="breadcrumb-item"><span class="fa fa-folder"></span> <a href="/category/x"><span>{p.section}</span></a></div></div></main><div id="sidebar"><aside class="widget"><h3 class="widget-title">{p.say("latest")}</h3>{each(p.others[2:7], lambda t: f"<a href='{t.href}' class='new-entry-card-link'><div class='new-entry-card-title'>{t.headline}</div><span class='new-entry-card-date'>{p.tell(t.moment, '{yyyy}.{mm}.{dd}')}</span></a>")}</aside><aside class="widget"><h3>アーカイブ</h3><select><option>{p.tell(p.now, "{yyyy}年{m}月")} ({p.random.randrange(9, 60)})</option></select></aside></div></div></div>
<footer id="footer"><div class="copyright">© 2015-{p.now.year} {p.site}</div></footer></div></body></html>"""
