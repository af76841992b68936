"""Vietnamese and Korean pages of systems that hundreds of sites have."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=185,
    kind="east asia",
    language="vi",
    site="Trang tin huyện Sông Lam",
    address="https://songlam.example/vi/news/{section}/{slug}-{id}.html",
    year=2016,
    standfirst=True,
    section=True,
    keywords=True,
)
def set_viet_portal(p: Sheet) -> str:
    """A district's portal on a Vietnamese system: weekday, day and clock in italics under the headline beside icons for printing, the standfirst before the picture, writers and source as bold labels at the right under the text, a sum of stars, key words with commas, newer and older news with days in brackets, blocks of counters and a poll."""
    photo = '<figure class="article center"><img alt="" class="img-thumbnail" src="/uploads/news/2016/{file}" width="460" /><figcaption>{caption} (Ảnh: {credit})</figcaption></figure>'
    listed = '<li><em class="fa fa-angle-right">&nbsp;</em><h4><a href="{}" title="">{}</a></h4> <em>({})</em></li>'
    related, newer, older = (
        each(teasers, lambda t: listed.format(t.href, t.headline, p.tell(t.moment, "{dd}/{mm}/{yyyy}")))
        for teasers in (p.related, p.others[:2], p.others[2:5])
    )
    words = ", ".join(f'<a title="" href="/vi/news/tag/x/"><em>{k}</em></a>' for k in p.keywords)
    viewed = p.random.randrange(200, 9000)
    options = each(p.list("poll_options"), lambda o: f'<div class="radio"><label><input type="radio">{o}</label></div>')
    top = each(
        p.others[5:8],
        lambda t: (
            f'<li class="clearfix"><a href="{t.href}"><img src="/{t.picture}" class="img-thumbnail pull-left" /></a><a class="show" href="{t.href}">{t.headline}</a></li>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="vi"><head><title>{p.headline} - {p.section} - {p.site}</title></head><body><div class="section-header"><div class="wraper"><div class="logo"><a href="/"><img src="/uploads/banner.png" alt="{p.site}" /></a></div></div></div><div class="section-nav"><nav class="second-nav" id="menusite"><ul class="nav navbar-nav"><li><a href="/"><em class="fa fa-home">&nbsp;</em></a></li>{each(p.list("sections"), lambda s: f'<li class="dropdown"><a href="/vi/news/x/">{s}</a></li>')}</ul></nav></div>
<div class="section-body"><div class="breadcrumbs-wrap"><ul class="breadcrumbs list-none"><li><a href="/"><span>{p.say("home")}</span></a></li><li><a href="/vi/news/"><span>Tin tức</span></a></li><li><a href="/vi/news/x/"><span>{p.section}</span></a></li></ul><span class="current-time pull-right">{p.tell(p.now, "{weekday}, {dd}/{mm}/{yyyy}, {HH}:{MM}")}</span></div><div class="row"><div class="col-sm-16 col-md-18"><div class="news_column panel panel-default"><div class="panel-body"><h1 class="title margin-bottom-lg">{p.headline}</h1><div class="row margin-bottom-lg"><div class="col-md-12"><span class="h5">{p.when("{weekday} - {dd}/{mm}/{yyyy} {HH}:{MM}")}</span></div><div class="col-md-12"><ul class="list-inline text-right"><li><a class="dimgray" title="Gửi bài viết qua email"><em class="fa fa-envelope fa-lg">&nbsp;</em></a></li><li><a class="dimgray" title="In ra"><em class="fa fa-print fa-lg">&nbsp;</em></a></li></ul></div></div>
<div class="clearfix"><div class="hometext m-bottom">{p.standfirst}</div>{p.lead(photo)}</div><div id="news-bodyhtml" class="bodytext margin-bottom-lg">{p.text('<p style="text-align: justify;">{}</p>', '<p style="text-align: justify;"><strong>{}</strong></p>', '<p style="text-align: justify;"><em>{}</em></p>', picture=photo)}</div><div class="margin-bottom-lg">{p.names('<p class="h5 text-right"><strong>Tác giả bài viết: </strong>{}</p>', ", ", ", ", house=True)}<p class="h5 text-right"><strong>Nguồn tin: </strong>{p.site}</p></div></div></div>
<div class="news_column panel panel-default"><div class="panel-body"><form><div class="h5"><p class="stringrating">Tổng số điểm của bài viết là: {p.random.randrange(0, 30)} trong {p.random.randrange(1, 6)} đánh giá</p></div></form></div></div><div class="news_column panel panel-default"><div class="panel-body"><div class="h5"><em class="fa fa-tags">&nbsp;</em><strong>{p.say("tags")}: </strong>{words}</div></div></div><div class="news_column panel panel-default"><div class="panel-body other-news"><p class="h3"><strong>{p.say("related")}</strong></p><ul class="related list-inline list-items">{related}</ul><p class="h3"><strong>Những tin mới hơn</strong></p><ul class="related list-inline list-items">{newer}</ul><p class="h3"><strong>Những tin cũ hơn</strong></p><ul class="related list-inline list-items">{older}</ul></div></div>
<div class="news_column panel panel-default"><div class="panel-body"><div class="comment"><p class="h3">{p.say("comments")}</p>{each(p.comments(1), lambda c: f'<ul class="comment-list"><li class="media"><div class="media-body"><div class="comment-info"><em class="pull-right">{p.tell(c.moment, "{dd}/{mm}/{yyyy} {HH}:{MM}")}</em><strong>{c.reader}</strong></div>{c.text}</div></li></ul>')}<p>{p.say("comment_terms")}</p><textarea placeholder="{p.say("comment_form")}"></textarea></div></div></div></div>
<div class="col-sm-8 col-md-6"><div class="panel panel-primary"><div class="panel-heading">{p.say("most_read")}</div><div class="panel-body"><ul class="block_tophits">{top}</ul></div></div><div class="panel panel-primary"><div class="panel-heading">{p.say("poll")}</div><div class="panel-body">{options}</div></div><div class="panel panel-primary"><div class="panel-heading">Thống kê</div><ul class="counter list-none"><li><em class="fa fa-bolt"></em> Đang truy cập <span>{viewed % 40 + 2}</span></li><li>Hôm nay <span>{viewed}</span></li></ul></div></div></div></div>
<footer><p>{p.say("about_site")}</p><p>© {p.now.year} {p.site}. {p.say("copyright")}</p></footer></body></html>"""


@skin(
    number=186,
    kind="east asia",
    language="ko",
    site="해안신문",
    address="http://www.haean-sinmun.example/news/articleView.html?idxno={id}",
    year=2019,
    section=True,
    keywords=True,
)
def set_internet_paper(p: Sheet) -> str:
    """A county's paper on the system of most Korean internet papers: the headline in a div, the reporter, "승인" with the day and the number of voices as a list with icons, captions with a triangle under pictures in a figure, the paper's right and the reporter's box with other stories after the text, key words with signs, related lines, tabs of the most read, what else is on the front with days."""
    photo = '<div style="text-align:center"><figure class="photo-layout image photo_73 max-width-600" data-idxno="73"><img src="http://cdn.haean-sinmun.example/news/photo/201905/{file}" alt=""/><figcaption>▲ {caption}. 사진={credit}</figcaption></figure></div>'
    writers = p.names("{}", " 기자, ", " 기자, ") + " 기자" if p.authors else p.say("staff")
    address = f"desk{p.random.randrange(10, 99)}@haean-sinmun.example"
    when = p.when(
        "{yyyy}.{mm}.{dd} {HH}:{MM}",
        '<li><i class="fa fa-clock-o fa-fw"></i><span class="show-for-sr"></span> 승인 {}</li>',
    )
    related = each(p.related, lambda t: f'<li><a href="{t.href}" class="line-height-3-3x">{t.headline}</a></li>')
    other = each(p.others[5:8], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')
    box = f'<div class="view-editors"><div class="user-picture"><i class="fa fa-user"></i></div><div class="writer"><strong class="name">{writers}</strong> <a href="mailto:{address}" class="email">{address}</a></div><p class="writer-others"><a>다른기사 보기</a></p><ul class="no-bullet">{other}</ul></div>'
    ranks = each(
        enumerate(p.others[:5]),
        lambda n: (
            f'<div class="item"><em class="number">{n[0] + 1}</em><a href="{n[1].href}" class="auto-titles">{n[1].headline}</a></div>'
        ),
    )
    front = each(
        p.others[3:7],
        lambda t: (
            f'<div class="list-block"><div class="list-titles"><a href="{t.href}"><strong>{t.headline}</strong></a></div><p class="list-summary"><a href="{t.href}">{t.summary}</a></p><div class="list-dated">{t.section} | {t.author} 기자 | {p.tell(t.moment, "{yyyy}-{mm}-{dd} {HH}:{MM}")}</div></div>'
        ),
    )
    voices = each(
        p.comments(2),
        lambda c: (
            f'<li class="reply-row"><strong>{c.reader}</strong> <span class="date">{p.tell(c.moment, "{yyyy}-{mm}-{dd} {HH}:{MM}:{SS}")}</span><div class="reply-con">{c.text}</div><button>더보기</button><button>삭제하기</button></li>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="ko"><head><title>{p.headline} - {p.site}</title></head><body><div class="off-canvas-wrapper"><header id="user-header"><div class="user-top"><span class="today">{p.tell(p.now, "{yyyy}-{mm}-{dd} {HH}:{MM}")} ({p.tell(p.now, "{weekday}")[:1]})</span><a>로그인</a><a>회원가입</a><a>전체기사</a></div><div class="logo"><a href="/"><img src="/image/logo/toplogo.png" alt="{p.site}"></a></div><nav id="user-menu"><ul class="user-menu-wrap">{each(p.list("sections"), lambda s: f'<li class="secline"><a href="/news/articleList.html">{s}</a></li>')}</ul></nav></header>
<section id="user-wrap"><div class="user-content"><section class="article-head-nav"><ul class="no-bullet auto-marbtm-0 article-location"><li><i class="fa fa-home fa-fw"></i><a href="/">{p.say("home")}</a></li><li><i class="fa fa-angle-right"></i><a href="/news/articleList.html?sc=1">{p.section}</a></li></ul></section><article id="article-view"><header class="article-view-header"><div class="article-head-title">{p.headline}</div><div class="info-text"><ul class="no-bullet auto-marbtm-0 line-height-6"><li><i class="fa fa-user-o fa-fw"></i> {writers}</li>{when}<li><i class="fa fa-commenting-o fa-fw"></i> 댓글 2</li></ul></div><ul class="article-sns"><li>페이스북</li><li>트위터</li><li>카카오스토리</li></ul><ul class="article-font"><li>가</li><li>가</li></ul></header>
<div id="article-view-content-div" class="cont-body">{p.lead(photo)}{p.text("<p>{}</p>", "<p><strong>{}</strong></p>", "<p>{}</p>", picture=photo)}</div><div class="tag-group"><i class="fa fa-tag"></i> {each(p.keywords, lambda k: f'<a href="/news/articleList.html?sc_word=x" class="auto-marright-3">#{k}</a>')}</div><div class="view-copyright">저작권자 &copy; {p.site} 무단전재 및 재배포 금지</div>{box}<div class="relation"><div class="relation-title">{p.say("related")}</div><ul class="no-bullet">{related}</ul></div></article>
<div class="reply"><div class="reply-head">{p.say("comments")} <em>2</em></div><p class="reply-info">{p.say("comment_terms")}</p><textarea></textarea><ul class="no-bullet">{voices}</ul></div><section class="main-news"><div class="box-title">주요기사</div>{front}</section></div><aside class="user-snb"><div class="tabs"><a class="on">{p.say("most_read")}</a><a>댓글많은기사</a></div>{ranks}<div class="banner">{p.say("advertisement")}</div></aside></section>
<footer id="user-footer"><p>{p.say("about_site")}</p><ul class="no-bullet"><li>등록일 : 2008-04-17</li><li>발행일 : 2008-05-01</li></ul><p>Copyright &copy; {p.now.year} {p.site}. {p.say("copyright")}</p></footer></div></body></html>"""
