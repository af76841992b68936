"""Portals and papers of East Asia."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=53,
    kind="east asia",
    language="ko",
    site="해명일보",
    address="https://www.haemyeong-ilbo.example/news/articleView.html?idxno={id}",
    year=2018,
    section=True,
    standfirst=True,
)
def set_korean_paper(p: Sheet) -> str:
    """A Korean paper's system: "입력 … 수정 …" beside the writer, a mark before the caption, the writer once more with an address as last line."""
    photo = '<div style="text-align:center"><figure class="photo-layout"><img src="/news/photo/{file}"><figcaption>▲ {caption} {credit}</figcaption></figure></div>'
    who = p.names("{} 기자", "·", "·")
    return f"""<!DOCTYPE html><html lang="ko"><head><title>{p.headline} - {p.site}</title></head><body id="article-view"><div id="user-wrap"><header id="user-header"><div class="header-date">{p.tell(p.now, "{yyyy}-{mm}-{dd} {HH}:{MM} ({weekday})")}</div><a href="/"><img src="/logo.png" alt="{p.site}"></a><ul id="nav-menu">{each(p.list("sections"), lambda s: f'<li><a href="/news/list">{s}</a></li>')}</ul></header>
<div class="auto-marquee"><strong>{p.say("latest")}</strong>{each(p.others[:4], lambda t: f'<div><a href="{t.href}">{t.headline}</a></div>')}</div><section class="article-head"><div class="article-path">{p.say("home")} &gt; {p.section}</div><div class="article-head-title">{p.headline}</div><div class="article-head-sub">{p.standfirst}</div>
<div class="info-text"><ul>{who and f"<li>{who}</li>"}{p.when("{yyyy}.{mm}.{dd} {HH}:{MM}", "<li>입력 {}</li>")}{p.changed("{yyyy}.{mm}.{dd} {HH}:{MM}", "<li>수정 {}</li>")}<li>댓글 {p.random.randrange(9)}</li></ul><div class="font-btn"><button>가</button><button>가</button></div></div></section>
<section class="article-body"><div id="article-view-content-div">{p.lead(photo)}{p.text("<p>{}</p>", "<p><strong>{}</strong></p>", "<p>{}</p>", "<p>■ {}</p>", "{}", photo)}{who and f"<p>{who} desk@haemyeong-ilbo.example</p>"}</div><div class="article-copy">저작권자 © {p.site} 무단전재 및 재배포 금지</div></section>
<div class="article-rel"><h4>{p.say("related")}</h4><ul>{each(p.related, lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ul></div><div class="reply"><h4>{p.say("comments")} 3</h4>{each(p.comments(3), lambda c: f'<div class="reply-item"><b>{c.reader}</b><em>{p.tell(c.moment, "{yyyy}-{mm}-{dd} {HH}:{MM}:{SS}")}</em><p>{c.text}</p></div>')}<p class="reply-info">{p.say("comment_terms")}</p></div>
<aside><h4>{p.say("most_read")}</h4>{each(enumerate(p.others[4:8]), lambda n: f'<div class="rank"><em>{n[0] + 1}</em><a href="{n[1].href}">{n[1].headline}</a></div>')}</aside><footer>등록번호 : 가 00{p.random.randrange(100, 999)} | 등록일 : 2005-11-03 | 발행일 : 2005-12-01 | 발행인 : 편집국 | {p.say("copyright")}</footer></div></body></html>"""


@skin(
    number=54,
    kind="east asia",
    language="zh",
    site="河口社区",
    address="http://www.hekou-bbs.example/article-{id}-1.html",
    year=2013,
    standfirst=True,
    captions=False,
)
def set_discuz(p: Sheet) -> str:
    """A Chinese portal that grew out of a forum: the time without leading zeros, poster, counters, writer and origin in one line, a summary in a box."""
    origin = p.names("<span class='pipe'>|</span>原作者: {}", "、", "、")
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{p.headline} - {p.site}</title></head><body id="nv_portal" class="pg_view"><div id="toptb"><a href="#">设为首页</a><a href="#">收藏本站</a></div><div id="hd"><a href="/"><img src="/static/logo.png" alt="{p.site}"></a><div id="nv"><ul>{each(p.list("sections"), lambda s: f'<li><a href="/x">{s}</a></li>')}</ul></div></div>
<div id="pt" class="bm cl"><div class="z"><a href="./" class="nvhm">{p.say("home")}</a> <em>&rsaquo;</em> <a href="/portal.php">门户</a> <em>&rsaquo;</em> 查看内容</div></div><div id="ct" class="ct2 wp cl"><div class="mn"><div class="bm vw"><div class="h hm"><h1 class="ph">{p.headline}</h1>
<p class="xg1">{p.when("{yyyy}-{m}-{d} {HH}:{MM}", "{}<span class='pipe'>|</span>")}发布者: <a href="/u-1.html">admin</a><span class="pipe">|</span>查看: <em>{p.random.randrange(90, 9000)}</em><span class="pipe">|</span>评论: 3{origin}<span class="pipe">|</span>来自: {p.site}</p></div>
<div class="s"><div><strong>摘要</strong>: {p.standfirst}</div></div><div class="d"><table cellpadding="0" class="vwtb"><tr><td id="article_content">{p.lead('<p><a href="/{file}"><img src="/data/{file}"></a></p>')}{p.text("<div>{}</div><div><br></div>", "<div><b>{}</b></div><div><br></div>", "<div>{}</div><div><br></div>", "<div>{}</div>", "{}")}</td></tr></table>
<div id="click_div"><table><tr><td><a>鲜花</a></td><td><a>握手</a></td><td><a>路过</a></td></tr></table></div></div><div class="o cl"><a href="#">收藏</a><a href="#">分享</a><a href="#">邀请</a></div><div class="pren"><em>{p.say("previous")}：<a href="{p.others[0].href}">{p.others[0].headline}</a></em></div></div>
<div id="related_article" class="bm"><div class="bm_h"><h3>相关阅读</h3></div><div class="bm_c"><ul class="xl xl2">{each(p.related, lambda t: f'<li>&bull; <a href="{t.href}">{t.headline}</a></li>')}</ul></div></div>
<div id="comment" class="bm"><div class="bm_h"><h3>最新评论</h3></div>{each(p.comments(3), lambda c: f'<dl class="ptm"><dt><a href="#" class="xi2">{c.reader}</a> <span class="xg1">{p.tell(c.moment, "{yyyy}-{m}-{d} {HH}:{MM}")}</span></dt><dd>{c.text}</dd></dl>')}<p>{p.say("comment_terms")}</p></div></div>
<div class="sd pph"><div class="bm"><div class="bm_h"><h2>最新文章</h2></div><ul>{each(p.others[1:7], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ul></div></div></div><div id="ft">{p.tell(p.now, "{yyyy}-{m}-{d} {HH}:{MM}")}, Processed in 0.0{p.random.randrange(10, 99)} second(s). Powered by Discuz!</div></body></html>"""
