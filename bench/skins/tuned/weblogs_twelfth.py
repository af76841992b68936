"""A village's weblog at a Korean host, and an American weblog of a paid host."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=223,
    kind="weblogs",
    language="ko",
    site="은하면 소식지",
    address="https://eunha-sosik.weblog.example/{id}",
    year=2019,
    section=True,
    keywords=True,
)
def set_korean_host(p: Sheet) -> str:
    """A township's news at a Korean host of weblogs in its free skin: category, linked headline and one line of the writer and the numbers of the day with dots and spaces in a head over a picture, every line a p with sizes, captions in figures, keys for hearts and sharing, "other entries of the category" as a table with days, tags, related entries as cards with days, voices with times."""
    photo = '<figure class="imageblock alignCenter" data-ke-mobilestyle="widthOrigin"><span data-phocus="https://img.weblog.example/{file}"><img src="https://img.weblog.example/{file}" width="860"></span><figcaption>{caption} (사진 = {credit})</figcaption></figure>'
    facts = [p.names("{}", ", ", ", ", house=True), p.when("{yyyy}. {m}. {d}. {HH}:{MM}")]
    line = ' <span class="txt_bar"></span> '.join(f'<span class="txt_detail">{fact}</span>' for fact in facts if fact)
    same = each(
        p.others[:5],
        lambda t: (
            f'<tr><th><a href="{t.href}">{t.headline}</a>&nbsp;&nbsp;<span>({p.random.randrange(0, 9)})</span></th><td>{p.tell(t.moment, "{yyyy}.{mm}.{dd}")}</td></tr>'
        ),
    )
    cards = each(
        p.related,
        lambda t: (
            f'<li><a href="{t.href}" class="link_related"><span class="thumnail" style="background-image:url(https://img.weblog.example/{t.picture})"></span><div class="box_content"><strong>{t.headline}</strong><span class="info"><span class="date">{p.tell(t.moment, "{yyyy}.{mm}.{dd}")}</span></span></div></a></li>'
        ),
    )
    voices = each(
        p.comments(2),
        lambda c: (
            f'<li id="comment1"><div class="area_reply"><span class="thumb_profile"><img src="/p.png"></span><strong class="tit_nickname">{c.reader}</strong><span class="txt_date">{p.tell(c.moment, "{yyyy}.{mm}.{dd} {HH}:{MM}")}</span><a class="link_comment">신고</a><p class="txt_reply">{c.text}</p><a class="btn_reply">답글</a></div></li>'
        ),
    )
    return f"""<!doctype html><html lang="ko"><head><meta charset="UTF-8"><title>{p.headline} :: {p.site}</title></head><body id="tt-body-page" class="layout-aside-right paging-number"><div id="acc-nav"><a href="#content">본문 바로가기</a></div><div id="wrap"><header id="header"><div class="inner"><h1><a href="/">{p.site}</a></h1><div class="mobile-menu"><button type="button">메뉴</button></div><div class="profile"><nav><ul><li><a href="/admin">관리</a></li><li><a href="/manage/entry/post">글쓰기</a></li><li><a class="logout">로그아웃</a></li></ul></nav></div><nav id="gnb"><ul class="tt_category"><li><a href="/category">분류 전체보기 <span class="c_cnt">({p.random.randrange(90, 900)})</span></a><ul class="category_list">{each(p.list("sections"), lambda s: f'<li><a class="link_item" href="/category/x">{s} <span class="c_cnt">({p.random.randrange(3, 80)})</span></a></li>')}</ul></li></ul></nav></div></header>
<section class="container"><article id="content"><div class="inner"><div class="post-cover" style="background-image:url(https://img.weblog.example/cover.jpg)"><div class="area_title"><strong class="tit_category"><a href="/category/x">{p.section}</a></strong><h3 class="tit_post"><a href="{p.href}">{p.headline}</a></h3>{line}</div></div><div class="entry-content" id="article-view"><div class="tt_article_useless_p_margin contents_style">{p.lead(photo)}{p.text('<p data-ke-size="size16">{}</p>', '<h3 data-ke-size="size23"><b>{}</b></h3>', '<blockquote data-ke-style="style1"><span style="font-family: serif;">{}</span></blockquote>', "<li>{}</li>", '<ul style="list-style-type: disc;" data-ke-list-type="disc">{}</ul>', photo)}</div>
<div class="container_postbtn #post_button_group"><div class="postbtn_like"><span class="uoc-icon">공감<span class="uoc-count">{p.random.randrange(1, 60)}</span></span><button class="btn_post">공유하기</button><button class="btn_post">게시글 관리</button></div><button class="btn_menu_toolbar btn_subscription"><em class="txt_state">구독하기</em><strong class="txt_tool_id">{p.site}</strong></button><div class="txt_ccl">저작자표시 비영리 변경금지</div></div><div class="another_category another_category_color_gray"><h4>'<a href="/category/x">{p.section}</a>' 카테고리의 다른 글</h4><table>{same}</table></div></div><div class="area_tag"><h4 class="tit_tag">{p.say("tags")}</h4>{", ".join(f'<a href="/tag/x">{k}</a>' for k in p.keywords)}</div><div class="area_related"><h4 class="tit_related">관련글 <a class="more">관련글 더보기</a></h4><ul class="list_related">{cards}</ul></div><div class="area_comments"><h4>{p.say("comments")}<span class="count">2</span></h4><ul class="list_reply">{voices}</ul><p>{p.say("comment_terms")}</p><input placeholder="이름"><input type="password" placeholder="암호"><textarea placeholder="내용을 입력하세요."></textarea><label><input type="checkbox">비밀글</label><button>등록</button></div></div></article>
<aside id="aside"><div class="sidebar-1"><div class="box-profile"><p class="tit">{p.site}</p><p class="text">{p.say("about_site")}</p></div><div class="notice"><h2>공지사항</h2><ul><li><a href="/notice/7">원고를 기다립니다</a></li></ul></div><div class="post-list tab-ui"><h2>최근글</h2><ul>{each(p.others[5:8], lambda t: f'<li><a href="{t.href}"><span>{t.headline}</span></a></li>')}</ul></div><div class="recent-comment"><h2>최근댓글</h2><ul><li><a href="{p.others[6].href}#comment9">{p.list("comment_texts")[2]}</a></li></ul></div><div class="count"><h2>전체 방문자</h2><p class="total">{p.random.randrange(10000, 900000)}</p><p>Today : {p.random.randrange(10, 400)}</p><p>Yesterday : {p.random.randrange(10, 400)}</p></div><div class="cal"><table><caption>« {p.tell(p.now, "{yyyy}/{mm}")} »</caption><tr><th>일</th><th>월</th><th>화</th><th>수</th><th>목</th><th>금</th><th>토</th></tr><tr>{each(range(1, 8), lambda n: f"<td>{n}</td>")}</tr></table></div></div></aside></section>
<footer id="footer"><div class="inner"><div class="order-menu"></div><p class="meta">DESIGN BY <a>HOST</a> <a>관리자</a></p><p>{p.say("copyright")}</p></div></footer></div></body></html>"""


@skin(
    number=224,
    kind="weblogs",
    language="en",
    site="Upriver Notebook",
    address="http://upriver.notepad.example/weblog/{yyyy}/{mm}/{slug}.html",
    year=2008,
    section=True,
    keywords=True,
)
def set_paid_host(p: Sheet) -> str:
    """A local reporter's weblog at a paid American host: neighbours and "Main" in a line over all, the day as a heading, headline in h3, pictures with captions in floated boxes, tags of a directory as last line of the entry, "Posted by … on … at … in … | Permalink" in the foot, a widget that shows what one might like, trackbacks, comments whose facts stand below them."""
    photo = '<div class="photo-wrap photo-right photo-xid-6a00d" style="float: right; width: 320px;"><a class="asset-img-link" href="http://upriver.notepad.example/.a/{file}"><img alt="" class="asset asset-image" src="http://upriver.notepad.example/.a/{file}" /></a><div class="photo-caption caption-xid-6a00d">{caption}</div></div>'
    day = p.when("{month} {dd}, {yyyy}", '<h2 class="date-header">{}</h2>')
    foot = p.names(
        'Posted by <a href="/about.html">{}</a> ',
        '</a>, <a href="/about.html">',
        '</a> and <a href="/about.html">',
        house=True,
    )
    foot += p.when("on {month} {dd}, {yyyy} at {hh}:{MM} {HALF}", "{} ")
    foot += f'in <a href="/weblog/x/">{p.section}</a>'
    liked = each(
        p.related,
        lambda t: (
            f'<a class="linkwithin_link_0" href="{t.href}"><div class="linkwithin_img_0"><div style="background: url(http://www.widget.example/{t.picture}) no-repeat;"></div></div><div class="linkwithin_title">{t.headline}</div></a>'
        ),
    )
    said = each(
        p.comments(3),
        lambda c: (
            f'<div class="comment" id="comment-6a00d"><div class="comment-content"><p>{c.text}</p></div><p class="comment-footer">Posted by: {c.reader} | <a href="#comment-6a00d">{p.tell(c.moment, "{month} {dd}, {yyyy} at {hh}:{MM} {HALF}")}</a></p></div>'
        ),
    )
    tags = ", ".join(f'<a href="http://technorati.example/tag/x" rel="tag">{k}</a>' for k in p.keywords)
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" id="sixapart-standard"><head><title>{p.site}: {p.headline}</title></head><body class="layout-two-column-right"><div id="container"><div id="container-inner" class="pkg"><div id="banner"><div id="banner-inner" class="pkg"><h1 id="banner-header"><a href="/weblog/" accesskey="1">{p.site}</a></h1><h2 id="banner-description">Town halls, tides and train tables above the falls</h2></div></div><div id="pagebody"><div id="pagebody-inner" class="pkg"><div id="alpha"><div id="alpha-inner" class="pkg">
<p class="content-nav"><a href="{p.others[5].href}">&laquo; {p.others[5].headline}</a> | <a href="/weblog/">Main</a> | <a href="{p.others[6].href}">{p.others[6].headline} &raquo;</a></p>
{day}<div class="entry" id="entry-{p.random.randrange(10**7, 10**8)}"><h3 class="entry-header">{p.headline}</h3><div class="entry-content"><div class="entry-body">{p.lead(photo)}{p.text("<p>{}</p>", "<p><strong>{}</strong></p>", "<blockquote><p>{}</p></blockquote>", "<li>{}</li>", "<ul>{}</ul>", photo)}<p class="technorati-tags">Technorati Tags: {tags}</p></div></div><div class="entry-footer"><p class="entry-footer-info"><span class="post-footers">{foot}</span> <span class="separator">|</span> <a class="permalink" href="{p.href}">Permalink</a></p><div class="entry-footer-links"><a>Digg This</a> | <a>Save to del.icio.us</a></div></div></div><div class="linkwithin_outer"><div class="linkwithin_inner"><div class="linkwithin_text">You might also like:</div><div class="linkwithin_posts">{liked}</div></div></div>
<h2 class="trackbacks-header">TrackBack</h2><div class="trackbacks-info"><p>TrackBack URL for this entry:<br />http://www.notepad.example/services/trackback/6a00d{p.random.randrange(10**6, 10**7)}</p><p>Listed below are links to weblogs that reference <a href="{p.href}">{p.headline}</a>:</p></div><h2 class="comments-header"><a id="comments"></a>Comments</h2><div class="comments-content">{said}</div><div class="comments-open"><h2 class="comments-open-header">Post a comment</h2><p>{p.say("comment_terms")}</p><form>{each(p.list("comment_fields"), lambda s: f"<label>{s}</label><input />")}<input type="submit" value="Post" /></form></div></div></div>
<div id="beta"><div id="beta-inner" class="pkg"><div class="module-about module"><h2 class="module-header">About</h2><div class="module-content"><p>{p.say("about_site")}</p><p><a href="mailto:tips">Email me</a></p></div></div><div class="module-archives module"><h2 class="module-header">Recent Posts</h2><ul class="module-list">{each(p.others[:5], lambda t: f'<li class="module-list-item"><a href="{t.href}">{t.headline}</a></li>')}</ul></div><div class="module-categories module"><h2 class="module-header">Categories</h2><ul class="module-list">{each(p.list("sections"), lambda s: f'<li class="module-list-item"><a href="/weblog/x/">{s}</a></li>')}</ul></div><div class="module-archives module"><h2 class="module-header"><a href="/weblog/archives.html">Archives</a></h2><ul class="module-list"><li class="module-list-item"><a href="/weblog/a/">{p.tell(p.now, "{month} {yyyy}")}</a></li><li class="module-list-item"><a href="/weblog/b/">{p.tell(p.others[7].moment, "{month} {yyyy}")}</a></li></ul></div><div class="module-typelist module"><h2 class="module-header">Blogs up and down the river</h2><ul class="module-list"><li><a href="http://a.example/">The Lockkeeper</a></li><li><a href="http://b.example/">Ward Four Watch</a></li></ul></div><div class="module-syndicate module"><div class="module-content"><a href="/weblog/atom.xml">Subscribe to this blog's feed</a></div></div></div></div></div></div></div></div></body></html>"""
