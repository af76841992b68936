"""A Korean broadcaster's regional page, and a Chinese portal's page for accounts of papers."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=255,
    kind="east asia",
    language="ko",
    site="한빛방송 뉴스",
    address="https://news.hanbit.example/news/view.do?ncd={id}",
    year=2020,
    section=True,
)
def set_broadcaster_with_brackets(p: Sheet) -> str:
    """A Korean broadcaster's page: an open menu of regions, section and headline in h4, "입력" and "수정" with the clock in round brackets after the dotted day and a line on browsers beside them, the picture with a grey line after a mark, text by double breaks in one div, a notice of whom to tell news with numbers, the reporters with their mail as a list, "관련 기사" with pictures, counters of feelings, a question for opinions, columns of the most watched with numbers and of the newest with clocks, an address and a telephone in the foot."""
    photo = '<div class="thumb-box"><img src="/data/news/{file}" alt=""><p class="caption">▲ {caption} [사진={credit}]</p></div>'
    times = p.when("{yyyy}.{mm}.{dd} ({HH}:{MM})", '<em class="input-date">입력 {}</em> ')
    times += p.changed("{yyyy}.{mm}.{dd} ({HH}:{MM})", '<em class="update-date">수정 {}</em> ')
    writers = each(
        enumerate(p.authors, 21),
        lambda n: (
            f'<li><a class="photo"><img src="/reporter/none.png" alt=""></a><div class="writer-info"><strong class="name">{n[1]}</strong> 기자 <span class="mail">desk{n[0]}@hanbit.example</span> <a class="btn">{n[1]}의 기사 모두 보기</a></div></li>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><title>{p.headline} | {p.site}</title></head><body><div id="skip"><a href="#content">본문 영역으로 바로가기</a></div><header id="header"><h1 class="logo"><a href="/"><img src="/images/logo.png" alt="{p.site}"></a></h1><div class="util"><a>제보</a> <a>재난포털</a> <a>로그인</a></div><div class="today"><span class="date">{p.tell(p.now, "{yyyy}.{mm}.{dd} ({weekday})")}</span> <span class="weather">{p.say("weather")}</span></div><nav class="gnb"><ul><li><a href="/">{p.say("home")}</a></li>{each(p.list("sections"), lambda s: f'<li><a href="/x">{s}</a></li>')}<li><a href="/replay">다시보기</a></li></ul></nav><div class="local-menu"><strong>지역</strong> <a>북부</a> <a>남부</a> <a>산간</a> <a>도서</a></div></header>
<div id="content" class="container"><div class="left-area"><div class="view-headline view-box"><div class="cate"><a href="/x">{p.section}</a></div><h4 class="headline-title">{p.headline}</h4><div class="dates">{times}<span class="read-info">읽어주기 기능은 크롬 기반의 브라우저에서만 사용하실 수 있습니다.</span></div><div class="btn-area"><a>읽어주기</a> <a>글자 크기</a> <a>공유하기</a> <a>인쇄하기</a></div></div><div class="view-article"><div class="detail-visual">{p.lead(photo)}</div><div class="detail-body font-size" id="cont_newstext">{p.text("{}<br><br>", "<strong>{}</strong><br><br>", "{}<br><br>", "- {}<br>", "{}<br>", photo)}</div><div class="report-box"><strong>■ 제보하기</strong><br>▷ 메신저 : '{p.site}' 검색, 채널 추가<br>▷ 전화 : 031-780-1{p.random.randrange(100, 999)}, 4444<br>▷ 이메일 : jebo@hanbit.example<br></div><ul class="reporter-list">{writers}</ul></div>
<div class="emotion"><p>이 기사가 좋으셨다면</p><a>좋아요 <span>{p.random.randrange(0, 90)}</span></a> <a>응원해요 <span>{p.random.randrange(0, 30)}</span></a> <a>후속 원해요 <span>{p.random.randrange(0, 30)}</span></a></div><div class="box rel-news"><h5 class="box-title">{p.say("related").replace("관련", "관련 ")}</h5><ul>{each(p.related, lambda t: f'<li><a href="{t.href}"><span class="img"><img src="/data/news/{t.picture}" alt=""></span><span class="tit">{t.headline}</span></a></li>')}</ul></div><div class="box opinion"><h5 class="box-title">이 기사에 대한 의견을 남겨주세요.</h5><textarea></textarea><p>{p.say("comment_terms")}</p>{each(p.comments(2), lambda c: f'<div class="reply"><strong>{c.reader}</strong> <span>{p.tell(c.moment, "{yyyy}.{mm}.{dd} {HH}:{MM}")}</span><p>{c.text}</p></div>')}</div><div class="box hot"><h5 class="box-title">오늘의 핫 클릭</h5><ul>{each(p.others[5:8], lambda t: f'<li><a href="{t.href}"><span class="img"><img src="/data/news/{t.picture}" alt=""></span><em>{t.headline}</em></a></li>')}</ul></div></div>
<aside class="right-area"><div class="box"><h5 class="box-title">{p.say("most_read")}</h5><ol>{each(enumerate(p.others[:4], 1), lambda n: f'<li><span class="num">{n[0]}</span> <a href="{n[1].href}">{n[1].headline}</a></li>')}</ol></div><div class="box"><h5 class="box-title">{p.say("latest")}</h5><ul>{each(p.others[2:6], lambda t: f'<li><span class="time">{p.tell(t.moment, "{HH}:{MM}")}</span> <a href="{t.href}">{t.headline}</a></li>')}</ul></div></aside></div>
<footer id="footer"><ul><li><a>이용약관</a></li><li><a>개인정보처리방침</a></li><li><a>시청자 상담실</a></li></ul><address>산간도 솔내읍 방송길 13 / 대표전화 : 031-780-1000 / 인터넷신문등록번호 : 가 01{p.random.randrange(100, 999)} (2008년 5월 6일)</address><p>COPYRIGHT © {p.now.year} HANBIT. {p.say("copyright")}</p></footer></body></html>"""


@skin(
    number=256,
    kind="east asia",
    language="zh",
    site="搜汇网",
    address="https://www.souhui.example/a/{id}_120{id}",
    year=2019,
    keywords=True,
)
def set_account_on_portal(p: Sheet) -> str:
    """A Chinese portal's page of a paper's account: the account's card with counters of writings and readings at the left before all, headline in h1, day and clock, origin and tags without a label in one line, the headline once more hidden as "原标题", text as p with captions as small centred lines, the reporters in its last line beside the editor, "返回…查看更多" and "责任编辑" as tails of it, a statement that only the writer's view is told, count of readings, related stories, a stream with "今天" and clocks, empty comments of a kind's own, hot stories at the right."""
    photo = '<p class="ql-align-center"><img src="//img.example/images/{file}" max-width="600"></p><p class="ql-align-center"><span style="font-size: 14px; color: #888888;">{caption}　图/{credit}</span></p>'
    account = "盐湾晚报"
    when = p.when("{yyyy}-{mm}-{dd} {HH}:{MM}", '<span class="time" id="news-time">{}</span>')
    who = p.names("<p>记者：{}　　编辑：小海</p>", "、", "、") or "<p>编辑：小海</p>"
    stream = each(
        p.others[:4],
        lambda t: (
            f'<div class="news-box"><h4><a href="{t.href}">{t.headline}</a></h4><p class="other"><span class="name"><a>{account}</a></span> <span class="dot">·</span> <span class="time">{"今天" if t.moment.date() == p.now.date() else p.tell(t.moment, "{mm}-{dd}")} {p.tell(t.moment, "{HH}:{MM}")}</span></p></div>'
        ),
    )
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{p.headline}_{p.keywords[0]}_{p.keywords[-1]}</title></head><body class="article-page" data-region="11"><header id="main-header"><div class="area"><div class="nav-left"><a class="logo" href="/">{p.site}</a><ul><li><a href="/">{p.say("home")}</a></li>{each(p.list("sections"), lambda s: f'<li><a href="/c/x">{s}</a></li>')}<li><a>更多</a></li></ul></div><div class="nav-right"><form><input placeholder="大家都在搜：{p.others[0].headline}"></form><a class="login">登录{p.site}</a></div></div></header><div class="wrapper-box"><div id="article-container" class="clearfix">
<div class="left main"><div class="column left"><div class="user-info" id="user-info"><div class="user-pic"><a><img src="//avatar.example/a.jpg" alt=""></a></div><h4><a href="/u/1">{account}</a></h4><dl class="user-num"><dd><span class="value"><em>{p.random.randrange(1000, 9999)}</em></span>文章</dd><dd><span class="value"><em>{p.random.randrange(10, 99)}亿</em></span>总阅读</dd></dl><div class="user-more"><a>查看TA的文章&gt;</a></div></div><div class="share"><a>评论</a> <a>分享</a> <a>微信分享</a></div></div>
<div class="text"><div class="text-title"><h1>{p.headline}</h1><div class="article-info">{when} <span class="origin">来源: <span>{account}</span></span> <span class="tag">{"".join(f'<a href="/tag/x">{k}</a>' for k in p.keywords)}</span></div></div><article class="article" id="mp-editor"><p data-role="original-title" style="display:none">原标题：{p.headline}</p>{p.lead(photo)}{p.text("<p>{}</p>", "<p><strong>{}</strong></p>", "<p>{}</p>", "<p>· {}</p>", "{}", photo)}{who}<p><a href="/" class="backword"><i class="backsohu"></i>返回{p.site}，查看更多</a></p><p data-role="editor-name">责任编辑：<span></span></p></article><div class="statement">声明：该文观点仅代表作者本人，{p.site}系信息发布平台，仅提供信息存储空间服务。</div><div class="bottom-relate-wrap clear"><div class="read-wrap"><span class="read-num">阅读 (<em>{p.random.randrange(100, 90000)}</em>)</span></div><a class="jubao">投诉</a></div></div>
<div class="relate-articles"><div class="title">{p.say("related")}</div><ul>{each(p.related, lambda t: f'<li><a href="{t.href}"><img src="//img.example/{t.picture}" alt="">{t.headline}</a></li>')}</ul></div><div id="comment-area"><div class="title">我来说两句 <span>0人参与，0条评论</span></div><textarea></textarea><p class="rule">{p.say("comment_terms")}</p><a>登录并发表</a></div><div class="groom-read"><div class="title">推荐阅读</div><div class="news-wrapper">{stream}</div></div></div>
<div class="right sidebar" id="right-side-bar"><div class="hot-article"><h3 class="title">24小时热文</h3><ul>{each(enumerate(p.others[4:8], 1), lambda n: f'<li><span class="no">{n[0]}</span><a href="{n[1].href}" title="{n[1].headline}">{n[1].headline}</a></li>')}</ul></div><div class="ad"><span>{p.say("advertisement")}</span></div><div class="today-pics"><h3>今日推荐</h3><p>{p.tell(p.now, "{m}月{d}日 {weekday}")}</p></div></div></div></div><footer id="footer"><p>{p.say("about_site")}</p><p>Copyright © {p.now.year} {p.site} {p.say("copyright")}</p></footer></body></html>"""
