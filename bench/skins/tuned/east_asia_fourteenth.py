"""Papers that live at others' addresses: a Chinese one's account at a portal, and a Korean one's in a board."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=273,
    kind="east asia",
    language="zh",
    site="青浦滩晚报",
    address="https://www.shoulan.example/a/{id}_120{id}",
    year=2019,
    keywords=True,
)
def set_account_at_a_portal(p: Sheet) -> str:
    """A Chinese evening paper's account at a portal: the portal's channels and a search in the head, a column with the account's name, its counts and share keys before the story, headline in h1, day and clock as a span beside "来源" with the account, "原标题" as first line of the text, pictures in centred p with the line in grey in the next, the reporters after "文/" in the last line but one, "返回…，查看更多" and "责任编辑" after it, key words, a notice that it is the author's view, the count of reads, "相关推荐" with pictures, "24小时热文" at the right, a box for remarks."""
    photo = '<p style="text-align: center;"><img src="//img.shoulan.example/images/{file}" max-width="600"></p><p style="text-align: center;"><span style="font-size: 14px; color: #888888;">{caption} 图/{credit}</span></p>'
    when = p.when("{yyyy}-{mm}-{dd} {HH}:{MM}", '<span class="time" id="news-time">{}</span> ')
    sign = p.names("<p>文/{}</p>", "、", "、")
    cards = each(
        p.related,
        lambda t: (
            f'<li><a href="{t.href}" target="_blank"><div class="pic img-do"><img src="//img.shoulan.example/t/{t.picture}" alt=""></div><div class="con"><h4>{t.headline}</h4></div></a></li>'
        ),
    )
    stream = each(
        p.others[4:],
        lambda t: (
            f'<div class="news-box clear"><h4><a href="{t.href}">{t.headline}</a></h4><div class="other"><span class="name"><a href="/u/x">{p.site}</a></span><span class="dot">·</span><span class="time">{p.tell(t.moment, "{mm}-{dd} {HH}:{MM}")}</span></div></div>'
        ),
    )
    editor = p.random.choice(("谭晓冬", "韦立", "许可"))
    channels = ("新闻", "体育", "汽车", "房产", "旅游", "教育", "时尚", "科技", "财经", "娱乐")
    return f"""<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>{p.headline}_{p.site}</title></head>
<body class="article-page"><header id="main-header" class="error-head"><div class="area clearfix"><div class="left"><a href="//www.shoulan.example/" class="logo">收览</a><ul class="channels">{each(channels, lambda s: f'<li><a href="/c/x">{s}</a></li>')}</ul></div><div class="right"><form class="search"><input type="text" placeholder="大家都在搜：秋收节"></form><a class="login">登录</a></div></div></header>
<div class="wrapper-box"><div class="area clearfix" id="article-container"><div class="left sidebar"><div class="column left" id="user-info"><div class="user-info"><div class="user-pic"><a href="/u/x"><img src="//img.shoulan.example/avatar.png" alt=""></a></div><h4><a href="/u/x">{p.site}</a></h4></div><dl class="user-num"><dd><span><em class="num">{p.random.randrange(2000, 9000)}</em></span>文章</dd><dd><span><em class="num">{p.random.randrange(10, 900)}万</em></span>总阅读</dd></dl><ul class="article-list"><li class="cap">最近文章</li>{each(p.others[:3], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ul><div class="share"><a>微信</a><a>微博</a><a>QQ空间</a></div></div></div>
<div class="left main"><div class="text" data-spm="content"><div class="text-title"><h1>{p.headline}</h1><div class="article-info">{when}<span class="mark">来源: <a href="/u/x">{p.site}</a></span><span class="article-type">官方账号</span></div></div>
<article class="article" id="mp-editor"><p data-role="original-title" style="display:none">原标题：{p.headline}</p>{p.lead(photo)}{p.add_rest(p.text("<p>　　{}</p>", "<p><strong>　　{}</strong></p>", "<p>　　{}</p>", "<p>　　{}</p>", "{}", photo), photo)}{sign}<p data-role="editor-name">责任编辑：<span>{editor}</span> <a href="//www.shoulan.example/"><span class="backword">返回收览，查看更多</span></a></p></article>
<div id="articleTag" class="tag"><span>{p.say("tags")}：</span>{each(p.keywords, lambda k: f'<a href="/tag/x" target="_blank">{k}</a>')}</div><div class="statement">声明：该文观点仅代表作者本人，收览号系信息发布平台，仅提供信息存储空间服务。</div><div class="bottom-relate-wrap clear"><div class="share-interaction left">阅读 (<em class="read-num">{p.random.randrange(100, 9000)}</em>)</div><a class="left">不感兴趣</a><a class="left">投诉</a></div></div>
<div class="comment" id="comment_area"><h3>{p.say("comments")} <span>2</span></h3>{each(p.comments(2), lambda c: f'<div class="c-comment"><span class="c-username">{c.reader}</span><span class="c-date">{p.tell(c.moment, "{m}月{d}日 {HH}:{MM}")}</span><p class="c-content">{c.text}</p><a>回复</a> <a>赞</a></div>')}<textarea placeholder="我来说两句"></textarea><p class="tip">{p.say("comment_terms")}</p></div><div class="groom-read"><h3>相关推荐</h3><ul>{cards}</ul></div><div class="feed"><h3>推荐阅读</h3>{stream}</div></div>
<div class="right sidebar"><div class="hot-article"><div class="title">24小时热文</div><ul>{each(enumerate(p.others[:4], 1), lambda n: f'<li><em>{n[0]}</em><a href="{n[1].href}">{n[1].headline}</a></li>')}</ul></div><div class="ad"><span>广告</span></div></div></div></div>
<div class="footer"><p>Copyright © {p.now.year} 收览 All Rights Reserved. {p.say("copyright")}</p><p>不良信息举报电话：000-00000000</p></div></body></html>"""


@skin(
    number=274,
    kind="east asia",
    language="ko",
    site="솔내읍내신문",
    address="https://www.solnaenews.example/bbs/board.php?bo_table=news&wr_id={id}",
    year=2020,
    section=True,
)
def set_paper_in_a_board(p: Sheet) -> str:
    """A Korean village's paper in the free board that the country runs on: skip links, a bar of log-in, two levels of menu, category and headline as spans of one h2, hidden headings for readers of screens, "작성자", voices, hits and the day with two digits of the year and its clock in one section, keys for copying and the list, pictures as links before the text, their lines small and centred, lines as p of an editor, "관련링크" as bold links with how often they were followed, the neighbours with such days, voices with days and clocks, a poll, counters of visitors."""
    photo = '<p style="text-align:center;"><a href="/bbs/view_image.php?fn=x" target="_blank" class="view_image"><img src="/data/editor/2005/{file}" alt="" width="700"></a></p><p style="text-align:center;"><span style="font-size:9pt;color:rgb(125,125,125);">{caption} (사진={credit})</span></p>'
    who = p.names('<span class="sv_member">{}</span>', ", ", ", ", house=True)
    when = p.when(
        "{yy}-{mm}-{dd} {HH}:{MM}",
        '<strong class="if_date"><span class="sound_only">작성일</span><i class="fa fa-clock-o"></i> {}</strong>',
    )
    links = each(
        p.related,
        lambda t: (
            f'<li><i class="fa fa-link"></i> <a href="{t.href}" target="_blank"><strong>{t.headline}</strong></a><br><span class="bo_v_link_cnt">{p.random.randrange(1, 90)}회 연결</span></li>'
        ),
    )
    voices = each(
        p.comments(2),
        lambda c: (
            f'<article class="cm"><header><h2>{c.reader}님의 댓글</h2><span class="guest">{c.reader}</span> <span class="sound_only">작성일</span><span class="bo_vc_hdinfo"><i class="fa fa-clock-o"></i> {p.tell(c.moment, "{yy}-{mm}-{dd} {HH}:{MM}")}</span></header><div class="cmt_contents"><p>{c.text}</p></div></article>'
        ),
    )
    return f"""<!doctype html>
<html lang="ko"><head><meta charset="utf-8"><title>{p.headline} &gt; 우리동네 소식 | {p.site}</title></head>
<body><div id="hd"><h1 id="hd_h1">{p.headline} &gt; 우리동네 소식</h1><div id="skip_to_container"><a href="#container">본문 바로가기</a></div><div id="tnb"><div class="inner"><ul id="hd_define"><li><a href="/">{p.say("home")}</a></li><li><a href="/intro">신문 소개</a></li></ul><ul id="hd_qnb"><li><a href="/bbs/faq.php">FAQ</a></li><li><a href="/bbs/new.php">새글</a></li><li><a href="/bbs/current_connect.php">접속자 <strong class="visit-num">{p.random.randrange(2, 40)}</strong></a></li></ul></div></div><div id="hd_wrapper"><div id="logo"><a href="/"><img src="/img/logo.png" alt="{p.site}"></a></div><fieldset id="hd_sch"><legend>사이트 내 전체검색</legend><input type="text" placeholder="검색어를 입력해주세요"></fieldset></div><nav id="gnb"><h2>메인메뉴</h2><ul id="gnb_1dul">{each(p.list("sections"), lambda s: f'<li class="gnb_1dli"><a href="/bbs/board.php?bo_table=x" class="gnb_1da">{s}</a></li>')}</ul></nav></div>
<div id="wrapper"><div id="container_wr"><div id="container"><h2 id="container_title"><span>우리동네 소식</span></h2><article id="bo_v" style="width:100%"><header><h2 id="bo_v_title"><span class="bo_v_cate">{p.section}</span> <span class="bo_v_tit">{p.headline}</span></h2></header>
<section id="bo_v_info"><h2>페이지 정보</h2><div class="profile_info"><div class="pf_img"><img src="/img/no_profile.gif" alt="profile_image"></div><div class="profile_info_ct"><span class="sound_only">작성자</span> <strong>{who}</strong><br><span class="sound_only">댓글</span><strong><a href="#bo_vc"><i class="fa fa-commenting-o"></i> 2건</a></strong> <span class="sound_only">조회</span><strong><i class="fa fa-eye"></i> {p.random.randrange(30, 3000)}회</strong> {when}</div></div><div id="bo_v_top"><ul class="btn_bo_user bo_v_com"><li><a href="/bbs/board.php?bo_table=news" class="btn_b01 btn">목록</a></li></ul></div></section>
<section id="bo_v_atc"><h2 id="bo_v_atc_title">본문</h2><div id="bo_v_share"><a href="#">페이스북</a><a href="#">트위터</a><a href="#">카카오톡</a></div><div id="bo_v_con">{p.lead(photo)}{p.add_rest(p.text("<p>{}</p><p><br></p>", "<p><b>◇ {}</b></p>", "<p>{}</p><p><br></p>", "<p>▲ {}</p>", "{}<p><br></p>", photo), photo)}</div><div id="bo_v_act"><span class="bo_v_act_gng"><a class="bo_v_good"><i class="fa fa-thumbs-o-up"></i><span class="sound_only">추천</span><strong>{p.random.randrange(30)}</strong></a></span></div></section>
<section id="bo_v_link"><h2>관련링크</h2><ul>{links}</ul></section><ul class="bo_v_nb"><li class="btn_prv"><span class="nb_tit"><i class="fa fa-chevron-up"></i> 이전글</span><a href="{p.others[0].href}">{p.others[0].headline}</a> <span class="nb_date">{p.tell(p.others[0].moment, "{yy}.{mm}.{dd}")}</span></li><li class="btn_next"><span class="nb_tit"><i class="fa fa-chevron-down"></i> 다음글</span><a href="{p.others[1].href}">{p.others[1].headline}</a> <span class="nb_date">{p.tell(p.others[1].moment, "{yy}.{mm}.{dd}")}</span></li></ul>
<button type="button" class="cmt_btn"><span class="total"><b>댓글</b> 2</span><span class="cmt_more"></span></button><section id="bo_vc"><h2>댓글목록</h2>{voices}</section><aside id="bo_vc_w" class="bo_vc_w"><h2>댓글쓰기</h2><form><textarea title="내용" placeholder="댓글내용을 입력해주세요"></textarea>{each(p.list("comment_fields")[:1], lambda s: f'<input type="text" placeholder="{s}">')}<p>{p.say("comment_terms")}</p><input type="submit" value="댓글등록"></form></aside></article></div>
<div id="aside"><div class="lat"><h2 class="lat_title"><a href="/bbs/board.php?bo_table=news">최신글</a></h2><ul>{each(p.others[2:7], lambda t: f'<li><a href="{t.href}">{t.headline}</a><span class="lt_date">{p.tell(t.moment, "{mm}-{dd}")}</span></li>')}</ul></div><section id="poll"><h2>설문조사</h2><p>{p.say("poll")}</p><ul>{each(p.list("poll_options"), lambda o: f'<li><input type="radio"> <label>{o}</label></li>')}</ul></section><section id="visit"><h2>접속자집계</h2><dl><dt>오늘</dt><dd>{p.random.randrange(20, 300)}</dd><dt>어제</dt><dd>{p.random.randrange(20, 300)}</dd><dt>전체</dt><dd>{p.random.randrange(10_000, 90_000)}</dd></dl></section></div></div></div>
<div id="ft"><div id="ft_wr"><p>{p.say("about_site")}</p><p>발행인·편집인 남기훈 | 등록번호 강원 아00000 | 등록일 2011.03.02</p><div id="ft_copy">Copyright &copy; <b>{p.site}.</b> All rights reserved. {p.say("copyright")}</div></div></div></body></html>"""
