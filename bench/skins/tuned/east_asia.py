"""Portals and papers of East Asia."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=25,
    kind="east asia",
    language="ja",
    site="海鳴新聞",
    address="https://news.uminari.example/articles/{id}",
    year=2019,
    section=True,
)
def set_portal(p: Sheet) -> str:
    """A Japanese portal: ranking before the story, date in 年月日, the writer in 【】 at the end, related as dl."""
    figure = '<div class="ph_l"><img src="/img/{file}"><p>{caption}＝{credit}撮影</p></div>'
    ranking = each(
        p.others[:5],
        lambda t: f'<li><a href="{t.href}">{t.headline}</a><em>{p.tell(t.moment, "{m}/{d} {HH}:{MM}")}</em></li>',
    )
    related = each(
        p.related, lambda t: f'<dd><a href="{t.href}">{t.headline}</a>（{p.tell(t.moment, "{yyyy}年{m}月{d}日")}）</dd>'
    )
    return f"""<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>{p.headline} - {p.site}</title></head><body>
<div id="hd"><a href="/"><img src="/logo.png" alt="{p.site}"></a><p class="dt">{p.tell(p.now, "{yyyy}年{m}月{d}日（{weekday}）{HH}時{MM}分")}</p>
<ul id="gnav">{each(p.list("sections"), lambda s: f"<li><a href='/l'>{s}</a></li>")}</ul></div>
<p class="pankuzu"><a href="/">{p.say("home")}</a> &gt; <a href="/l">{p.section}</a> &gt; {p.headline}</p>
<div id="wrap"><div id="sub"><h2>{p.say("most_read")}</h2><ol>{ranking}</ol><div class="bn"><p>{p.say("newsletter")}</p><p>{p.say("newsletter_text")}</p></div></div>
<div id="kiji"><h2 class="midashi">{p.headline}</h2>{p.when("{yyyy}年{m}月{d}日 {H}時{MM}分", '<p class="hiduke">{}</p>')}
{p.lead(figure)}
<div class="honbun">{p.text("<p>　{}</p>", "<h3>{}</h3>", "<p>　{}</p>", picture=figure)}
{p.names("<p>【{}】</p>", "、", "、")}</div>
<div class="sns"><span>ツイート</span><span>いいね {p.random.randrange(400)}</span></div>
<dl class="kanren"><dt>{p.say("related")}</dt>{related}</dl></div></div>
<div id="ft"><p>{p.say("copyright")}</p><p>Copyright (C) {p.now.year} {p.site}</p></div></body></html>"""


@skin(
    number=26,
    kind="east asia",
    language="zh",
    site="盐湾新闻网",
    address="http://news.yanwan.example/{section}/content_{id}.htm",
    year=2012,
    zone=None,
    keywords=True,
)
def set_news_net(p: Sheet) -> str:
    """A Chinese news net: 来源 and reporter on one line with the time, editor in brackets at the end, comments with floors."""
    figure = '<p align="center"><img src="./{file}" border="0"></p><p align="center"><font color="blue">{caption} {credit} 摄</font></p>'
    side = each(
        p.others[:5],
        lambda t: (
            f'<li><span>{p.tell(t.moment, "{mm}-{dd}")}</span><a href="{t.href}" target="_blank">{t.headline}</a></li>'
        ),
    )
    comments = each(
        p.comments(3),
        lambda c: (
            f'<div class="pl"><b>{c.reader}</b> <span>{p.tell(c.moment, "{yyyy}-{mm}-{dd} {HH}:{MM}:{SS}")}</span><p>{c.text}</p></div>'
        ),
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{p.headline}_{p.site}</title></head><body>
<div class="top"><span id="today">{p.say("today")}{p.tell(p.now, "{yyyy}年{m}月{d}日 {weekday}")}</span> <a href="#">设为首页</a> <a href="#">加入收藏</a></div>
<div class="nav">{each(p.list("sections"), lambda s: f'<a href="/x/">{s}</a> | ')}</div><div class="path">当前位置：<a href="/">{p.say("home")}</a> &gt; <a href="/x/">{p.section}</a> &gt; 正文</div>
<div class="left"><div class="bt">{p.headline}</div><div class="info">{p.when("{yyyy}-{mm}-{dd} {HH}:{MM}", "{} &nbsp;&nbsp;")}来源：<a href="/">{p.site}</a>{p.names(" &nbsp;&nbsp;作者：{}", "、", "、")}&nbsp;&nbsp; 点击：{p.random.randrange(90, 9000)} 字号：<a>大</a> <a>中</a> <a>小</a></div>
<div class="zw" id="zoom">{p.lead(figure)}
{p.text("<p>　　{}</p>", "<p>　　<strong>{}</strong></p>", "<p>　　{}</p>", "<p>　　{}</p>", "{}", figure)}
<p align="right">（责任编辑：{p.say("staff")}）</p></div>
<div class="gjz">关键词：{each(p.keywords, lambda k: f'<a href="/so?k={k}">{k}</a> ')}</div>
<div class="xg"><div class="t">{p.say("related")}</div><ul>{each(p.related, lambda t: f'<li><a href="{t.href}">{t.headline}</a> {p.tell(t.moment, "{yyyy}-{mm}-{dd} {HH}:{MM}")}</li>')}</ul></div>
<div class="plk"><div class="t">{p.say("comments")}</div>{comments}<p>{p.say("comment_terms")}</p></div></div>
<div class="right"><div class="t">{p.say("most_read")}</div><ul>{side}</ul></div>
<div class="foot">{p.say("copyright")} 备案号 {p.random.randrange(10**7, 10**8)} Copyright 2000-{p.now.year}</div></body></html>"""


@skin(
    number=27,
    kind="east asia",
    language="ja",
    site="山里日報",
    address="http://www.yamazato-nippo.example/local/news/kiji{id}.html",
    year=2008,
    precision="minute",
    section=True,
    keywords=False,
)
def set_local_paper(p: Sheet) -> str:
    """A Japanese local paper: tables, a mark before the headline, the time in （） as the last line of the text, the writer before it."""
    photo = '<table class="photo" align="right"><tr><td><img src="../img/{file}" width="220"></td></tr><tr><td class="cap">{caption}</td></tr></table>'
    return f"""<html lang="ja"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{p.site}｜{p.headline}</title></head><body><table width="800"><tr><td><a href="/"><img src="/logo.gif" alt="{p.site}"></a></td><td align="right">{p.tell(p.now, "{m}月{d}日（{weekday}）")} {p.say("weather")}</td></tr></table>
<table width="800"><tr valign="top"><td width="170" bgcolor="#e8f0e8">{each(p.list("sections"), lambda s: f"<a href='/x'>■{s}</a><br>")}<hr><b>{p.say("most_read")}</b><br>{each(p.others[:5], lambda t: f"<a href='{t.href}'>{t.headline}</a>（{p.tell(t.moment, '{m}/{d}')}）<br>")}</td>
<td width="630"><div class="cate">[{p.section}]</div><span class="ttl">◆ {p.headline}</span><br><br>{p.lead(photo)}
{p.text("　{}<br>", "<b>{}</b><br>", "　{}<br>", "・{}<br>", "{}")}{p.names("　（{}）<br>", "、", "、")}{p.when("{yyyy}年{mm}月{dd}日 {HH}:{MM}", "（{}）<br>")}
<br><table bgcolor="#f0f0f0" width="100%"><tr><td><b>{p.say("related")}</b></td></tr>{each(p.related, lambda t: f"<tr><td>・<a href='{t.href}'>{t.headline}</a>（{p.tell(t.moment, '{yyyy}年{mm}月{dd}日')}）</td></tr>")}</table>
<form><b>{p.say("comment_form")}</b><br>{p.say("comment_terms")}</form></td></tr></table><div align="center">{p.say("copyright")} &copy; {p.now.year} Yamazato Nippo</div></body></html>"""


@skin(
    number=28,
    kind="east asia",
    language="zh",
    site="松岭晚报",
    address="http://epaper.songling.example/html/{id}.htm",
    year=2011,
    precision="day",
    captions=True,
    standfirst=True,
    section=True,
)
def set_paper_edition(p: Sheet) -> str:
    """A Chinese paper's electronic edition: page and issue beside the day, kicker and standfirst as headings, the list of the page's stories first."""
    photo = '<table align="center"><tr><td><img src="../pic/{file}"></td></tr><tr><td style="font-size:12px">{caption} {credit} 摄</td></tr></table>'
    return f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{p.site}</title></head><body><div id="bm"><img src="/bt.jpg" alt="{p.site}"><div class="bq">{p.say("issue", n=p.random.randrange(1000, 9999))} {p.when("{yyyy}年{mm}月{dd}日 {weekday}", "{}")}</div></div>
<div id="mulu"><div class="bc">第A{p.random.randrange(2, 16)}版：{p.section}</div><ul>{each(p.others[:6], lambda t: f"<li><a href='{t.href}'>{t.headline}</a></li>")}</ul><div class="rl">{p.tell(p.now, "{yyyy}年{m}月")} {each(range(1, 29), lambda n: f"<a href='#'>{n}</a>")}</div></div>
<div id="ozoom"><table><tr><td class="bt1" align="center"><strong>{p.headline}</strong></td></tr><tr><td align="center" class="bt2">{p.standfirst}</td></tr>{p.names("<tr><td align='center'>□本报记者 {}</td></tr>", " ", " ")}</table>{p.lead(photo)}
<founder-content>{p.text("<p>　　{}</p>", "<p>　　<b>{}</b></p>", "<p>　　{}</p>", "<p>　　{}</p>", "{}", photo)}</founder-content></div>
<div id="xgwz"><b>{p.say("related")}</b>{each(p.related, lambda t: f"<div><a href='{t.href}'>{t.headline}</a> {p.tell(t.moment, '{yyyy}-{mm}-{dd}')}</div>")}</div><div id="bq">{p.say("copyright")} {p.now.year} <a href="#">{p.say("previous")}</a> <a href="#">{p.say("next")}</a></div></body></html>"""
