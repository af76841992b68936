"""Sites of Japan, China and Korea."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=113,
    kind="east asia",
    language="zh",
    site="东埠网",
    address="http://society.dongbu.example/n/{yyyy}/{mm}{dd}/c1008-{id}.html",
    year=2015,
    keywords=True,
    section=True,
)
def set_central_site(p: Sheet) -> str:
    """A big Chinese paper's site: day and clock without a space between in a line with the origin, reporters of "this paper" on a line of their own parted by wide spaces, centred pictures with captions below, the desk's editors in brackets after the text, tags and headlines of the theme in two columns."""
    photo = '<p style="text-align: center"><img alt="" src="/NMediaFile/{file}" width="550" /></p><p class="desc" style="text-align: center"><span style="font-family: 楷体">{caption}。{credit}　摄</span></p>'
    editors = "、".join(p.random.sample(("骆文澜", "钟一帆", "柴若溪"), 2))
    theme = each(p.related, lambda t: f'<li>&#8226;&nbsp;<a href="{t.href}" target="_blank">{t.headline}</a></li>')
    hot = each(
        enumerate(p.others[:6]),
        lambda n: (
            f'<li><i>{n[0] + 1}</i><a href="{n[1].href}">{n[1].headline}</a><em>{p.tell(n[1].moment, "{mm}-{dd} {HH}:{MM}")}</em></li>'
        ),
    )
    source = '来源：<a href="http://paper.dongbu.example/" target="_blank">东埠网-东埠日报</a>'
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html><head><meta http-equiv="content-type" content="text/html;charset=UTF-8"/><title>{p.headline}--{p.section}--{p.site}</title></head><body><div class="w980 nav_top clear"><ul class="fl"><li>{p.tell(p.now, "{yyyy}年{m}月{d}日 {weekday}")}</li><li><a href="/mail">邮箱</a></li></ul><ul class="fr"><li><a href="http://en.dongbu.example/">English</a></li><li><a>手机版</a></li></ul></div><div class="w980 logo"><a href="/"><img src="/img/logo.jpg" alt="{p.site}" /></a><div class="search"><input /><button>搜索</button></div></div><div class="w980 nav2">{each(p.list("sections"), lambda s: f'<a href="/x/">{s}</a>')}</div>
<div class="clear w1000_320 path_nav"><div class="fl"><span id="rwb_navpath"><a href="/" class="clink">{p.site}</a>&gt;&gt;<a href="/x/" class="clink">{p.section}</a></span></div></div><div class="clearfix w1000_320 text_title"><h1>{p.headline}</h1><div class="box01"><div class="fl">{p.when("{yyyy}年{mm}月{dd}日{HH}:{MM}", "{}&nbsp;&nbsp;&nbsp;&nbsp;")}{source}</div><div class="fr">字号：<a>大</a><a>中</a><a>小</a></div></div></div>
<div class="clearfix w1000_320 text_con"><div class="fl text_con_left"><div class="box_pic"></div><div class="box_con" id="rwb_zw">{p.names('<p style="text-align: center">本报记者　{}</p>', "　", "　")}{p.lead(photo)}{p.text("<p>　　{}</p>", "<p>　　<strong>{}</strong></p>", "<p>　　{}</p>", "<p>　　{}</p>", "{}", photo)}<div class="zdfy clearfix"></div></div><div class="box01 clearfix"><div class="edit clearfix">(责编：{editors})</div></div><div class="share">分享让更多人看到 <a>微博</a><a>微信</a><a>空间</a></div>
<div class="box_tag">{p.say("tags")}：{each(p.keywords, lambda k: f'<a href="/tag/x">{k}</a>')}</div><div class="box_related"><h2>{p.say("related")}</h2><ul class="list_16">{theme}</ul></div><div class="message"><h2>我要留言</h2><p>{p.say("comment_terms")}</p>{each(p.comments(2), lambda c: f'<dl><dt>{c.reader}</dt><dd>{c.text}</dd><dd class="t">{p.tell(c.moment, "{yyyy}-{mm}-{dd} {HH}:{MM}")}</dd></dl>')}</div></div>
<div class="fr text_con_right"><h2>24小时排行榜</h2><ul class="rank">{hot}</ul><h2>视频</h2><a href="{p.others[6].href}"><img src="/{p.others[6].picture}" /><span>{p.others[6].headline}</span></a></div></div><div class="foot"><p>{p.site} 版权所有，未经书面授权禁止使用</p><p>Copyright © 1997-{p.now.year} by dongbu.example. {p.say("copyright")}</p></div></body></html>"""


@skin(
    number=114,
    kind="east asia",
    language="ko",
    site="한바다통신",
    address="http://www.hanbada.example/bulletin/{yyyy}/{mm}/{dd}/{id}.HTML",
    year=2014,
    related=True,
    keywords=True,
)
def set_sent_off(p: Sheet) -> str:
    """A Korean agency: nothing under the headline but sizes of letters and the reporters, their mail in brackets, captions in a table's cell with a mark for the credit, after the text the owner's line and the moment that it was sent with slashes, keywords, related lines with small squares, a ranking at the right."""
    photo = '<div class="article-img"><table class="yna_img"><tr><td><img src="http://img.hanbada.example/{file}" alt="" /></td></tr><tr><td class="cap">{caption} &lt;&lt; {credit} 제공 &gt;&gt;</td></tr></table></div>'
    mails = "".join(
        f"<li>{name} 기자 <span>(desk{at}@hanbada.example)</span></li>" for at, name in enumerate(p.authors)
    )
    writers = f'<ul class="writers">{mails}</ul>' if mails else ""
    related = each(
        p.related, lambda t: f'<li>▪ <a href="{t.href}">{t.headline}</a> {p.tell(t.moment, "{mm}/{dd}")}</li>'
    )
    ranking = each(
        enumerate(p.others[:6]),
        lambda n: f'<li><span class="num">{n[0] + 1}</span><a href="{n[1].href}">{n[1].headline}</a></li>',
    )
    headlines = each(
        p.others[4:7],
        lambda t: (
            f'<li><a href="{t.href}">{t.headline}</a> <span>{p.tell(t.moment, "{yyyy}/{mm}/{dd} {HH}:{MM}")}</span></li>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="ko"><head><title>{p.headline} | {p.site}</title></head><body><div id="wrap"><div id="header"><div class="util"><span>{p.tell(p.now, "{yyyy}.{mm}.{dd} {weekday}")}</span><a>로그인</a><a>회원가입</a><a>모바일</a></div><h1 class="logo"><a href="/"><img src="/img/logo.gif" alt="{p.site}" /></a></h1><ul id="gnb">{each(p.list("sections"), lambda s: f'<li><a href="/x/">{s}</a></li>')}</ul><div class="flash"><strong>속보</strong><a href="{p.others[7].href}">{p.others[7].headline}</a></div></div>
<div id="container"><div id="content"><div class="article-top"><h2>{p.headline}</h2><div class="tools"><a>글자크게</a><a>글자작게</a><a>인쇄</a><a>스크랩</a></div>{writers}</div><div id="articleWrap" class="article">{p.lead(photo)}{p.text("<p> {}</p>", '<p><strong class="tit">{}</strong></p>', "<p> {}</p>", "<li>{}</li>", "<ul>{}</ul>", photo)}<p class="adrs"><span class="cprgt">&lt;저작권자(c) {p.site}, 무단 전재-재배포 금지&gt;</span>{p.when("{yyyy}/{mm}/{dd} {HH}:{MM}", '<span class="pblsh">{} 송고</span>')}</p></div>
<div class="keyword"><strong>관련키워드</strong>{each(p.keywords, lambda k: f'<a href="/search?q=x">{k}</a>')}</div><div class="sns"><a>트위터</a><a>페이스북</a><a>미투데이</a></div><div class="related"><h3>{p.say("related")}</h3><ul>{related}</ul></div><div class="reply"><h3>{p.say("comments")}</h3><p>{p.say("comment_terms")}</p>{each(p.comments(2), lambda c: f'<div class="cmt"><b>{c.reader}</b><span>{p.tell(c.moment, "{yyyy}/{mm}/{dd} {HH}:{MM}")}</span><p>{c.text}</p></div>')}</div></div>
<div id="aside"><h3>{p.say("most_read")}</h3><ol>{ranking}</ol><h3>{p.say("latest")}</h3><ul>{headlines}</ul><div class="banner">광고</div></div></div><div id="footer"><p>{p.say("about_site")}</p><p>Copyright (c) {p.site}. {p.say("copyright")}</p><p>기사 제보 02-000-{p.random.randrange(1000, 9999)} / 최종 갱신 {p.tell(p.now, "{yyyy}/{mm}/{dd} {HH}:{MM}")}</p></div></div></body></html>"""
