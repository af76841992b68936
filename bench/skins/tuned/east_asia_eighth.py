"""Korean and Vietnamese pages."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=153,
    kind="east asia",
    language="ko",
    site="강변마을소식",
    address="https://blog.portal.example/gangbyeon/{id}",
    year=2020,
    section=True,
    keywords=True,
)
def set_editor_components(p: Sheet) -> str:
    """A village's paper on a Korean portal's weblogs: category, headline, writer and the day's numbers with dots and spaces in a head of components, every line of text a component with spans and zero-width signs, captions as components below pictures, a card of a link, the map of a place, signs for tags, sympathy counters, the category's other posts as a table with days above the comments."""
    photo = '<div class="se-component se-image se-l-default"><div class="se-component-content se-component-content-fit"><div class="se-section se-section-image se-l-default se-section-align-center"><div class="se-module se-module-image"><a class="se-module-image-link"><img src="https://postfiles.portal.example/{file}?type=w773" class="se-image-resource" alt=""></a></div><div class="se-module se-module-text se-caption"><p class="se-text-paragraph se-text-paragraph-align-center"><span class="se-fs- se-ff-">{caption} (사진={credit})</span></p></div></div></div></div>'
    block = '<div class="se-component se-text se-l-default"><div class="se-component-content"><div class="se-section se-section-text se-l-default"><div class="se-module se-module-text">{}</div></div></div></div>'
    line = '<p class="se-text-paragraph se-text-paragraph-align-"><span class="{}">{}</span></p>'
    void = line.format("se-fs- se-ff-", "\u200b")
    linked = p.related[0]
    card = f'<div class="se-component se-oglink se-l-large_image"><div class="se-module se-module-oglink"><a href="{linked.href}" class="se-oglink-thumbnail"><img src="/{linked.picture}" alt=""></a><a href="{linked.href}" class="se-oglink-info"><div class="se-oglink-info-container"><strong class="se-oglink-title">{linked.headline}</strong><p class="se-oglink-summary">{linked.summary}</p><p class="se-oglink-url">blog.portal.example</p></div></a></div></div>'
    nick = p.names('<span class="nick"><a href="/gangbyeon" class="link pcol2">{}</a></span>', ", ", ", ")
    when = p.when("{yyyy}. {m}. {d}. {H}:{MM}", '<span class="se_publishDate pcol2">{}</span>')
    head = f'<div class="se-component se-documentTitle se-l-default"><div class="se-component-content"><div class="se-section se-section-documentTitle se-section-align-left"><div class="blog2_series"><a href="/gangbyeon?categoryNo=7" class="pcol2">{p.section}</a></div><div class="pcol1"><div class="se-module se-module-text se-title-text"><p class="se-text-paragraph"><span class="se-fs- se-ff-">{p.headline}</span></p></div></div><div class="blog2_container"><span class="writer"><span class="area_profile"><img src="/profile.png" alt="프로필"></span>{nick}</span>{when}</div><div class="blog2_post_function"><a class="_transPosition">URL 복사</a><a>이웃추가</a><a>본문 기타 기능</a></div></div></div></div>'
    body = p.text(
        block.format(line.format("se-fs-fs16 se-ff-", "{}") + void),
        block.format(line.format("se-fs-fs19 se-ff-", "<b>{}</b>")),
        '<div class="se-component se-quotation se-l-quotation_line"><blockquote class="se-quotation-container"><div class="se-module se-module-text se-quote"><p class="se-text-paragraph"><span class="se-fs- se-ff-">{}</span></p></div></blockquote></div>',
        '<li class="se-text-list-item"><p class="se-text-paragraph"><span class="se-fs-fs16">{}</span></p></li>',
        block.format('<ul class="se-text-list se-text-list-type-bullet-disc">{}</ul>'),
        photo,
        {3: card},
    )
    rows = each(
        p.related,
        lambda t: (
            f'<tr><td class="title"><div class="wrap_td"><span class="ell2 pcol2"><a href="{t.href}" class="pcol2 _setTop">{t.headline}</a></span></div></td><td class="date"><div class="wrap_td"><span class="date pcol2">{p.tell(t.moment, "{yyyy}. {m}. {d}.")}</span></div></td></tr>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="ko"><head><title>{p.headline} : 포털 블로그</title></head><body class="theme-basic"><div id="skip_nav"><a href="#post-area">본문 바로가기</a></div><div id="head-skin"><div id="whole-head"><div id="blog-gnb"><a>이웃블로그</a><a>블로그 홈</a><a>로그인</a></div><div id="title-area"><a href="/gangbyeon" class="itemfont">{p.site}</a></div></div></div><div id="whole-body"><div id="left-area"><div class="profile"><strong>{p.site}</strong><p>{p.say("about_site")}</p><a>이웃추가</a></div><div class="category"><ul>{each(p.list("sections"), lambda s: f'<li><a href="/gangbyeon?categoryNo=1" class="itemfont">{s}</a> <span>({p.random.randrange(3, 200)})</span></li>')}</ul></div><div class="recent"><h3>{p.say("latest")}</h3>{each(p.others[:6], lambda t: f'<p><a href="{t.href}">{t.headline}</a> <span>{p.tell(t.moment, "{m}/{d}")}</span></p>')}</div><div class="visitor">오늘 {p.random.randrange(9, 99)} 전체 {p.random.randrange(9000, 99000)}</div></div>
<div id="content-area"><div id="post-area"><div id="postListBody"><div class="post-back"><table id="printPost1" class="post-body"><tr><td class="bcc"><div class="post-view pcol2"><div class="se-viewer se-theme-default" lang="ko-KR">{head}<div class="se-main-container">{p.lead(photo)}{body}</div></div></div><div class="post_footer_contents"><div class="wrap_tag"><span>{p.say("tags")}</span>{each(p.keywords, lambda k: f'<a href="/tag" class="item pcol2"><span class="ell">#{k}</span></a>')}</div><div class="postre"><a>공감 <em>{p.random.randrange(90)}</em></a><a>댓글 <em>2</em></a><a>인쇄</a></div></div>
<div class="wrap_blog2_categorylist"><h4 class="category_title pcol2">{p.say("related")}</h4><table class="blog2_categorylist"><tbody>{rows}</tbody></table></div><div class="area_comment"><h4>{p.say("comments")}</h4><ul>{each(p.comments(2), lambda c: f'<li class="u_cbox_comment"><span class="u_cbox_nick">{c.reader}</span><span class="u_cbox_contents">{c.text}</span><span class="u_cbox_date">{p.tell(c.moment, "{yyyy}.{m}.{d}. {HH}:{MM}")}</span></li>')}</ul><p>{p.say("comment_terms")}</p></div></td></tr></table></div></div></div></div></div><div id="bottom">Copyright © {p.now.year} {p.site} {p.say("copyright")}</div></body></html>"""


@skin(
    number=154,
    kind="east asia",
    language="vi",
    site="Tin Sớm",
    address="https://tinsom.example/thoi-su/{id}.html",
    year=2019,
    zone=420,
    standfirst=True,
    section=True,
    keywords=True,
)
def set_vietnamese_express(p: Sheet) -> str:
    """A big Vietnamese site: the place in the site opposite weekday, day, clock and zone, the standfirst as a paragraph of its own with related headlines under it, tables of a picture with its caption in the text, the writers bold at the right as last paragraph, tags, what is on the subject as a list with pictures, readers' opinions with hours, boxes of other sections with summaries."""
    photo = '<table align="center" border="0" cellpadding="3" cellspacing="0" class="tplCaption"><tbody><tr><td><img alt="" src="https://i.tinsom.example/{file}" data-natural-h="360" data-width="500"></td></tr><tr><td class="Image">{caption}. Ảnh: <em>{credit}</em></td></tr></tbody></table>'
    heads = each(p.related, lambda t: f'<li><a href="{t.href}" title="">{t.headline}</a></li>')
    opinions = each(
        p.comments(3),
        lambda c: (
            f'<div class="comment_item"><p class="full_content">{c.text}</p><div class="user_status"><a class="nickname"><b>{c.reader}</b></a> - <span class="left txt_666">{p.tell(c.moment, "{HH}:{MM} {d}/{m}")}</span></div></div>'
        ),
    )
    boxes = each(
        p.others[:4],
        lambda t: (
            f'<article class="list_news"><h4 class="title_news"><a href="{t.href}">{t.headline}</a></h4><p class="description">{t.summary}</p><span class="time">{p.tell(t.moment, "{d}/{m}/{yyyy}, {HH}:{MM}")}</span></article>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="vi"><head><title>{p.headline} - {p.site}</title></head><body><div id="header_web"><div class="container"><a href="/" class="logo"><img src="/logo.png" alt="{p.site}"></a><span class="hotline">Đường dây nóng: 0{p.random.randrange(10, 99)} 555 01{p.random.randrange(10, 99)}</span><span class="weather">{p.say("weather")}</span></div></div><nav id="main_menu" class="main_menu">{each(p.list("sections"), lambda s: f'<a href="/x">{s}</a>')}</nav>
<section class="container"><section class="sidebar_1"><header class="clearfix"><ul class="breadcrumb left"><li class="start"><h4><a href="/x">{p.section}</a></h4></li></ul>{p.when("{weekday}, {d}/{m}/{yyyy}, {HH}:{MM} (GMT+7)", '<span class="time right">{}</span>')}</header><h1 class="title_news_detail mb10">{p.headline}</h1><p class="description">{p.standfirst}</p><ul class="list-news" id="list-news">{heads}</ul>
<article class="content_detail fck_detail width_common block_ads_connect">{p.lead(photo)}{p.text('<p class="Normal">{}</p>', '<p class="subtitle">{}</p>', '<p class="Normal"><em>{}</em></p>', picture=photo)}{p.names('<p class="Normal" style="text-align:right;"><strong>{}</strong></p>', " - ", " - ")}</article><div class="social_share"><a>Chia sẻ</a><a>Lưu</a><a href="/">Trở lại {p.site}</a></div><div class="block_tag"><h5>{p.say("tags")}</h5>{each(p.keywords, lambda k: f'<a class="tag_item" href="/tag/x">{k}</a>')}</div>
<div id="box_comment"><div class="title_box_comment">{p.say("comments")} (3)</div><textarea placeholder="{p.say("comment_form")}"></textarea><p class="note">{p.say("comment_terms")}</p>{opinions}</div></section><section class="sidebar_2"><div class="box_category"><p class="title_box">{p.say("most_read")}</p>{each(p.others[4:8], lambda t: f'<h3 class="title_news"><a href="{t.href}">{t.headline}</a></h3>')}</div><div class="box_category"><p class="title_box">{p.say("newsletter")}</p><p>{p.say("newsletter_text")}</p></div></section><section class="box_more"><p class="title_box">{p.say("latest")}</p>{boxes}</section></section>
<footer><p>{p.say("about_site")}</p><p>© {p.now.year}. {p.say("copyright")}. ® {p.site}</p></footer></body></html>"""
