"""Pages of builders that came with a shop: a Belgian one for offices and a Korean one for everybody."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=211,
    kind="builders",
    language="fr",
    site="Le Haut-Pays en direct",
    address="https://www.hautpaysendirect.example/blog/x-1/{slug}-{id}",
    year=2021,
    precision="day",
    standfirst=True,
    section=True,
    keywords=True,
)
def set_office_suite_blog(p: Sheet) -> str:
    """A Walloon valley's news in the blog of an office suite's builder: a cover with headline and standfirst in divs without a heading's name, the path in crumbs, the text cut into sections of rows and columns, a quote as a snippet, writer with portrait, day and section as lines of a sidebar, tags as badges there, archives in a choice of months, a sign-up section in the text, related posts as a row of cards with days, "Article suivant" as a second cover."""
    photo = '<figure class="figure w-100"><img src="/web/image/{file}" class="figure-img img-fluid rounded" alt="" loading="lazy"/><figcaption class="figure-caption text-muted py-2">{caption} © {credit}</figcaption></figure>'
    section = '<section class="s_text_block pt16 pb16 o_colored_level" data-snippet="s_text_block"><div class="container s_allow_columns">{}</div></section>'
    letter = f'<section class="s_newsletter_block pt32 pb32 o_cc o_cc2" data-snippet="s_newsletter_block"><div class="container"><div class="row"><div class="col-lg-8"><h4>{p.say("newsletter")}</h4><p>{p.say("newsletter_text")}</p><div class="input-group"><input type="email" class="form-control" placeholder="votre adresse..."/><a class="btn btn-primary">S’inscrire</a></div></div></div></div></section>'
    who = p.names(
        '<div class="o_not_editable d-flex align-items-center mb-2"><div class="o_wblog_author_avatar"><img src="/web/image/avatar" class="rounded-circle" alt=""/></div><div class="d-inline-block"><span>{}</span></div></div>',
        "</span>, <span>",
        "</span> et <span>",
        house=True,
    )
    when = p.when(
        "{d} {month} {yyyy}",
        '<div class="mb-1"><i class="fa fa-clock-o fa-fw mr-1"></i><span class="text-muted">{}</span></div>',
    )
    cards = each(
        p.related,
        lambda t: (
            f'<div class="s_blog_posts_post col-lg-4"><figure class="card"><a href="{t.href}" class="s_blog_posts_post_cover"><div class="o_record_cover_image"></div></a><figcaption class="card-body"><h6 class="card-title"><a href="{t.href}">{t.headline}</a></h6><div class="text-muted small">{p.tell(t.moment, "{d} {mon} {yyyy}")}</div></figcaption></figure></div>'
        ),
    )
    onward = p.others[6]
    return f"""<!DOCTYPE html><html lang="fr-BE" data-website-id="1"><head><meta charset="utf-8"/><title>{p.headline} | {p.site}</title></head><body class=""><div id="wrapwrap"><header id="top" class="o_header_standard"><nav class="navbar navbar-expand-lg navbar-light o_colored_level o_cc shadow-sm"><div id="top_menu_container" class="container"><a href="/" class="navbar-brand logo mr-4"><span role="img" aria-label="Logo"><img src="/web/image/logo" class="img img-fluid" alt="{p.site}"/></span></a><ul id="top_menu" class="nav navbar-nav o_menu_loading">{each(p.list("sections"), lambda s: f'<li class="nav-item"><a role="menuitem" href="/blog/x" class="nav-link"><span>{s}</span></a></li>')}<li class="nav-item"><a href="/shop" class="nav-link"><span>Abonnement</span></a></li></ul><a href="/shop/cart" class="nav-link"><i class="fa fa-shopping-cart"></i><sup class="my_cart_quantity">0</sup></a><a href="/web/login" class="nav-link">Se connecter</a></div></nav></header>
<main><div id="wrap" class="js_blog website_blog"><section id="o_wblog_post_top"><div id="title" class="blog_header o_wblog_regular_cover_container"><div class="o_record_cover_container d-flex flex-column h-100 o_colored_level o_cc o_cc2 o_wblog_post_page_cover"><div class="o_record_cover_component o_record_cover_image o_we_snippet_autofocus"></div><div class="container text-center position-relative o_wblog_post_title"><div id="o_wblog_post_name">{p.headline}</div><div id="o_wblog_post_subtitle">{p.standfirst}</div></div></div></div></section>
<section id="o_wblog_post_main" class="container pt-4 pb-5"><div class="row"><div id="o_wblog_post_content" class="col-lg-8"><nav aria-label="breadcrumb" class="breadcrumb flex-nowrap py-0 px-0 css_editable_mode_hidden"><li class="breadcrumb-item"><a href="/blog">Tous les blogs</a></li><li class="breadcrumb-item"><a href="/blog/x-1">{p.section}</a></li><li class="breadcrumb-item active text-truncate"><span>{p.headline}</span></li></nav><div class="o_wblog_post_content_field o_wblog_read_text">{p.lead(section.format(photo))}
{p.text(section.format("<p>{}</p>"), section.format("<h3>{}</h3>"), '<section class="s_blockquote_section"><div class="container"><blockquote class="s_blockquote s_blockquote_classic blockquote" data-snippet="s_blockquote"><div class="s_blockquote_content"><p>{}</p></div></blockquote></div></section>', "<li>{}</li>", section.format("<ul>{}</ul>"), section.format(photo), {2: letter})}</div></div>
<div id="o_wblog_post_sidebar_col" class="col-12 col-lg-3 offset-lg-1"><div id="o_wblog_post_sidebar"><div class="o_wblog_sidebar_block pb-5">{who}{when}<div><span>dans</span> <a href="/blog/x-1"><b>{p.section}</b></a></div></div><div class="o_wblog_sidebar_block pb-5"><h6 class="text-uppercase pb-2 mb-4 border-bottom font-weight-bold">Partager cet article</h6><div class="o_wblog_social_links d-flex flex-wrap"><a class="o_facebook"><i class="fa fa-facebook"></i></a><a class="o_twitter"><i class="fa fa-twitter"></i></a></div></div><div class="o_wblog_sidebar_block pb-5"><h6 class="text-uppercase">Étiquettes</h6><div class="h5">{each(p.keywords, lambda k: f'<a class="badge badge-secondary" href="/blog/tag/x">{k}</a>')}</div></div><div class="o_wblog_sidebar_block pb-5"><h6 class="text-uppercase">Nos blogs</h6><ul class="list-unstyled">{each(p.list("sections")[:4], lambda s: f'<li><a href="/blog/x"><b>{s}</b></a></li>')}</ul></div><div class="o_wblog_sidebar_block pb-5"><h6 class="text-uppercase">Archive</h6><select name="archive" class="custom-select"><option>-- Toutes les dates</option>{each(range(6), lambda n: f"<option>{p.list('months')[(p.now.month - 1 - n) % 12]} {p.now.year - (p.now.month <= n)}</option>")}</select></div></div></div></div></section>
<section class="s_dynamic_snippet_blog_posts s_blog_posts pt64 pb64 o_cc o_cc2"><div class="container"><h4>{p.say("related")}</h4><div class="row">{cards}</div></div></section><section id="o_wblog_post_comments" class="container"><h6>Commentaires</h6><div id="discussion" class="o_portal_chatter"><p><a href="/web/login">Se connecter</a> pour laisser un commentaire.</p>{each(p.comments(2), lambda c: f'<div class="media o_portal_chatter_message"><img src="/web/image/avatar" alt=""/><div class="media-body"><h5 class="mb-1">{c.reader}</h5><p class="o_portal_chatter_puslished_date">{p.say("published")} {p.tell(c.moment, "{d} {month} {yyyy}, {HH}:{MM}:{SS}")}</p><p>{c.text}</p></div></div>')}</div></section><section id="o_wblog_post_footer" class="mt-5"><div class="o_wblog_regular_cover_container"><div class="o_record_cover_container o_wblog_post_page_cover o_wblog_post_page_cover_footer"><a id="o_wblog_next_post_info" class="d-none" href="{onward.href}">Lire suivant</a><div class="container text-center o_wblog_toggle"><span class="h4 d-inline-block py-1 px-2 rounded-sm text-white"><i class="fa fa-angle-right h3 text-white mr-1"></i> Lire suivant</span><div class="o_wblog_post_title"><div class="h1"><a href="{onward.href}">{onward.headline}</a></div><div class="h3">{onward.summary}</div></div></div></div></div></section></div></main>
<footer id="bottom" class="o_footer o_colored_level o_cc"><div id="footer"><section class="s_text_block pt32"><div class="container"><div class="row"><div class="col-lg-5"><h4>À propos</h4><p>{p.say("about_site")}</p></div><div class="col-lg-4"><h4>Rejoignez-nous</h4><ul class="list-unstyled"><li>Rue du Vieux-Moulin 14</li><li>0470 55 01 14</li></ul></div></div></div></section></div><div class="o_footer_copyright"><span class="o_footer_copyright_name">Copyright © {p.site}. {p.say("copyright")}</span> Généré par une suite libre</div></footer></div></body></html>"""


@skin(
    number=212,
    kind="builders",
    language="ko",
    site="솔바람마을신문",
    address="https://www.solbaram-news.example/news/?q=YToxOntzOjEy&bmode=view&idx={id}&t=board",
    year=2021,
    section=True,
)
def set_korean_shop_builder(p: Sheet) -> str:
    """A Korean village paper in the board of a builder for shops: the menu twice, category as an em before the headline in one div, poster (the paper), day with clock and hits in a row of spans, the text of an editor with styled paragraphs and empty ones between, captions as centred grey lines, the reporters as the last line after "글" with their mail, related lines with triangles, buttons, the board's list of other posts in columns with dotted days under the story."""
    photo = '<p style="text-align: center;"><img src="https://cdn.img.example/upload/{file}" class="fr-fic fr-dii" style="width: 720px;"></p><p style="text-align: center;"><span style="color: rgb(136, 136, 136); font-size: 13px;">{caption} ⓒ{credit}</span></p><p><br></p>'
    para = '<p style="line-height: 1.8;"><span style="font-size: 16px;">{}</span></p><p><br></p>'
    who = p.names(
        '<p style="text-align: right;"><span style="font-size: 15px;">글 {} 기자 (news@solbaram-news.example)</span></p>',
        " 기자, ",
        " 기자, ",
    )
    when = p.when(
        "{yyyy}-{mm}-{dd} {HH}:{MM}", '<span class="date"><i class="btl bt-clock" aria-hidden="true"></i>{}</span>'
    )
    more = each(
        p.related,
        lambda t: f'<p><a href="{t.href}"><span style="font-size: 15px;">▶ {t.headline}</span></a></p>',
    )
    rows = each(
        enumerate(p.others[:6]),
        lambda n: (
            f'<ul class="li_body holder"><li class="no">{340 - n[0]}</li><li class="tit"><a class="list_text_title" href="{n[1].href}"><em class="category">{n[1].section}</em><span>{n[1].headline}</span></a></li><li class="name">{p.site}</li><li class="time">{p.tell(n[1].moment, "{yyyy}.{mm}.{dd}")}</li><li class="read"><span>조회</span> {p.random.randrange(10, 900)}</li></ul>'
        ),
    )
    menu = each(
        p.list("sections"), lambda s: f'<li class="dropdown"><a href="/x"><span class="plain_name">{s}</span></a></li>'
    )
    return f"""<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><title>{p.headline} : {p.site}</title></head><body class="doz_sys"><div id="doz_header_wrap"><div id="inline_header_normal"><div class="inline-inside"><div class="logo"><a href="/"><img src="https://cdn.img.example/logo.png" alt=""></a></div><ul class="nav navbar-nav">{menu}</ul><div class="widget login_btn"><a>로그인</a> <a>회원가입</a></div></div></div><div id="mobile_slide_menu"><ul class="viewport-nav mobile">{menu}</ul><p>알림 0</p></div></div>
<main><div class="doz_row"><div class="col-dz-12"><div class="widget board"><div class="board_view board_view_custom"><header class="view_tit_wrap"><div class="view_tit"><em class="category">{p.section}</em> {p.headline}</div><div class="board_summary"><div class="left"><span class="write"><span class="avatar"></span>{p.site}</span>{when}<span class="hit-count">조회수 {p.random.randrange(20, 2000)}</span></div></div></header><div class="board_txt_area fr-view"><div class="margin-top-xxl _comment_body_w">{p.lead(photo)}{p.text(para, '<p><strong><span style="font-size: 18px;">{}</span></strong></p><p><br></p>', para, '<li><span style="font-size: 16px;">{}</span></li>', "<ul>{}</ul><p><br></p>", photo)}{who}<p><br></p><p><strong>{p.say("related")}</strong></p>{more}</div></div><div class="file_area"></div><div class="btn-group-comment"><a class="btn-like"><i class="btm bt-heart"></i> <span>{p.random.randrange(30)}</span></a> <a class="sns"><i class="btm bt-share"></i> {p.list("share")[0]}</a></div>
<div class="comment_section"><div class="comment_count">{p.say("comments")} <span>2</span></div>{each(p.comments(2), lambda c: f'<div class="comment"><div class="block-postmeta"><span class="write">{c.reader}</span><span class="date">{p.tell(c.moment, "{yyyy}-{mm}-{dd} {HH}:{MM}")}</span></div><div class="comment_area">{c.text}</div></div>')}<form class="comment_textarea"><textarea placeholder="댓글을 남겨 주세요"></textarea><p>{p.say("comment_terms")}</p><a class="btn">작성</a></form></div><div class="bottom_btn"><a href="/news" class="btn">목록</a> <a class="prev" href="{p.others[6].href}">이전글</a> <a class="next" href="{p.others[7].href}">다음글</a></div></div><div class="li_board"><ul class="li_header"><li class="no">번호</li><li class="tit">제목</li><li class="name">글쓴이</li><li class="time">작성일</li><li class="read">조회</li></ul>{rows}</div><nav class="text-center"><ul class="pagination"><li class="active"><a>1</a></li><li><a>2</a></li><li><a>3</a></li></ul></nav></div></div></div></main>
<footer><div class="doz_row"><p>{p.site} | 등록번호 강원 아00{p.random.randrange(100, 400)} | 등록일 2016.08.22 | 발행인·편집인 배순자 | 청소년보호책임자 배순자</p><p>{p.say("about_site")}</p><p>Copyright ⓒ {p.now.year} {p.site} All rights reserved.</p><p>Hosting by (주)누리터</p></div></footer></body></html>"""
