"""A city's business paper in a Japanese network, and the site of a Chinese county's government."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=233,
    kind="east asia",
    language="ja",
    site="汐見経済新聞",
    address="https://shiomi.keizai-net.example/headline/{id}/",
    year=2016,
    precision="day",
    authors=False,
    section=True,
)
def set_city_network_paper(p: Sheet) -> str:
    """A Japanese city's paper in a network of many: the other cities in the head, the section as a label, headline in h1, the day with dots alone on a line, keys for likes, a large picture with its caption and smaller ones, no writers, lines set in by a wide space, "[広告]" amid them, related stories with the paper's name in brackets, photo flashes, a ranking by numbers, headlines with days, news of the world's editions at the side."""
    main = '<div id="mainImage"><p class="image"><a href="/photoflash/{file}"><img src="https://images.keizai-net.example/shiomi/headline/{file}" alt=""></a></p><p class="caption">{caption}</p></div>'
    more = '<div class="thumb"><a href="/photoflash/{file}"><img src="https://images.keizai-net.example/shiomi/thumbnail/{file}" alt=""></a><span class="cap">{caption}</span></div>'
    when = p.when("{yyyy}.{mm}.{dd}", '<p class="date">{}</p>')
    related = each(
        p.related,
        lambda t: f'<li><a href="{t.href}"><span class="ttl">{t.headline}</span></a>（{p.site}）</li>',
    )
    heads = each(
        p.others[:4],
        lambda t: (
            f'<li><a href="{t.href}"><span class="img"><img src="https://images.keizai-net.example/shiomi/thumbnail/{t.picture}" alt=""></span><span class="cat">{t.section}</span><span class="ttl">{t.headline}</span><span class="date">{p.tell(t.moment, "{yyyy}.{mm}.{dd}")}</span><span class="read">{t.summary}</span></a></li>'
        ),
    )
    ranks = each(
        enumerate(p.others[4:8], 1),
        lambda n: f'<li><span class="num">{n[0]}</span><a href="{n[1].href}">{n[1].headline}</a></li>',
    )
    cities = ("北汐", "水無瀬", "岬町", "青砥", "湖西台")
    return f"""<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>{p.headline} - {p.site}</title></head><body id="headline"><div id="wrapper"><div id="topArea"><p class="lead">ビジネス＆カルチャーニュース</p><ul id="editions">{each(cities, lambda s: f'<li><a href="https://x.keizai-net.example/">{s}経済新聞</a></li>')}</ul></div><header id="header"><p class="logo"><a href="/"><img src="/img/logo.png" alt="{p.site}"></a></p><p class="weather">{p.say("weather")}</p><form><input type="text" placeholder="キーワードを入力"><button>検索</button></form><nav id="gNav"><ul><li><a href="/">トップ</a></li>{each(p.list("sections"), lambda s: f'<li><a href="/headline/x/">{s}</a></li>')}<li><a href="/photoflash/">フォトフラッシュ</a></li><li><a href="/column/">特集</a></li></ul></nav></header>
<div id="contents"><div id="main"><div class="ttl"><p class="cat"><span>{p.section}</span></p><h1>{p.headline}</h1>{when}</div><div class="snsArea"><ul><li><a class="fb">いいね！ {p.random.randrange(3, 400)}</a></li><li><a class="tw">ツイート</a></li><li><a class="hb">B!ブックマーク</a></li></ul></div>{p.lead(main)}
<div class="txt">{p.text("<p>　{}</p>", "<h3>{}</h3>", "<p>　{}</p>", "<li>{}</li>", "<ul>{}</ul>", more, {2: '<div class="gAd"><p>[広告]</p><img src="/ad/300.gif" alt=""></div>'})}</div><div class="snsArea bottom"><p>Facebookでシェア</p><p>Twitterでシェア</p></div><div class="linkBox"><h3>{p.say("related")}</h3><ul>{related}</ul></div><div class="linkBox"><h3>関連画像</h3><ul class="pic"><li><img src="/img/s1.jpg" alt=""></li><li><img src="/img/s2.jpg" alt=""></li></ul></div>
<div class="pickup"><h2>ヘッドライン</h2><ul>{heads}</ul><p class="more"><a href="/headline/">もっと見る</a></p></div></div><aside id="side"><div class="box"><h2>アクセスランキング</h2><ul class="rank">{ranks}</ul></div><div class="box photo"><h2>フォトフラッシュ</h2><a href="/photoflash/88/"><img src="/img/p.jpg" alt=""><span>夜の灯台に光の帯</span></a></div><div class="box world"><h2>ワールドフォトニュース</h2><ul><li><a href="/world/5/">朝市に並ぶ凍ったリンゴ</a></li><li><a href="/world/6/">砂丘を走る最後の貨物列車</a></li></ul></div><div class="box mail"><h2>{p.say("newsletter")}</h2><p>{p.say("newsletter_text")}</p></div></aside></div>
<footer id="footer"><ul><li><a>{p.site}について</a></li><li><a>プレスリリース・情報提供はこちらから</a></li><li><a>プライバシーポリシー</a></li></ul><p class="notice">{p.say("copyright")}</p><p>Copyright {p.now.year} 汐見まちづくり研究所 All rights reserved.</p></footer></div></body></html>"""


@skin(
    number=234,
    kind="east asia",
    language="zh",
    site="柳源县人民政府网",
    address="http://www.liuyuan-gov.example/art/{yyyy}/{mm}/art_{id}.html",
    year=2018,
    section=True,
)
def set_county_government(p: Sheet) -> str:
    """The news of a Chinese county's government: today with its weekday in the head, "当前位置" with signs, headline as a cell of a table, a line of labels "发布日期", "信息来源", "作者", readings and sizes of letters in another, lines of spans with the fonts of official letters set in by two signs, pictures and their lines centred in a different font, print and close, a code to scan, last and next entry, related entries with days, links of other offices as selects, record numbers in the foot."""
    font = "font-family: 仿宋_GB2312; font-size: 16pt;"
    photo = '<p style="text-align: center;"><img src="/picture/0/{file}" border="0" align="absmiddle"></p><p style="text-align: center;"><span style="font-family: 楷体_GB2312; font-size: 14pt;">{caption}（{credit} 摄）</span></p>'
    facts = p.when("{yyyy}-{mm}-{dd} {HH}:{MM}", "发布日期：{}&nbsp;&nbsp;&nbsp;&nbsp;")
    facts += "信息来源：县融媒体中心&nbsp;&nbsp;&nbsp;&nbsp;"
    facts += p.names("作者：{}&nbsp;&nbsp;&nbsp;&nbsp;", " ", " ")
    facts += f"浏览次数：<span>{p.random.randrange(30, 4000)}</span>&nbsp;&nbsp;&nbsp;&nbsp;字体：[ <a>大</a> <a>中</a> <a>小</a> ]"
    related = each(
        p.related,
        lambda t: (
            f'<tr><td width="85%"><img src="/images/dot.gif"> <a href="{t.href}" target="_blank">{t.headline}</a></td><td align="right" class="bt_time">[{p.tell(t.moment, "{yyyy}-{mm}-{dd}")}]</td></tr>'
        ),
    )
    notices = each(
        p.others[2:7],
        lambda t: f'<li><a href="{t.href}" title="">{t.headline}</a><span>{p.tell(t.moment, "{mm}-{dd}")}</span></li>',
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>{p.site} {p.section} {p.headline}</title></head><body><div align="center"><table width="1000" border="0" cellspacing="0" cellpadding="0"><tr><td class="top1" align="left">今天是{p.tell(p.now, "{yyyy}年{m}月{d}日 {weekday}")}&nbsp; {p.say("weather")}</td><td class="top1" align="right"><a>设为首页</a> | <a>加入收藏</a> | <a>无障碍浏览</a> | <a>繁體</a></td></tr><tr><td colspan="2"><img src="/images/banner.jpg" width="1000" height="160" alt="{p.site}"></td></tr><tr><td colspan="2" class="nav"><a href="/">{p.say("home")}</a>{each(("走进柳源", "新闻中心", "政务公开", "政务服务", "政民互动"), lambda s: f' | <a href="/col/x/">{s}</a>')}</td></tr></table>
<table width="1000" border="0" cellspacing="0" cellpadding="0"><tr><td height="36" align="left" class="dqwz">当前位置：<a href="/">{p.say("home")}</a> &gt; <a href="/col/col21/">新闻中心</a> &gt; <a href="/col/x/">{p.section}</a></td></tr></table>
<table width="1000" border="0" cellspacing="0" cellpadding="0" id="article"><tr><td align="center" class="title" style="font-size: 22px; line-height: 60px; font-weight: bold;">{p.headline}</td></tr><tr><td align="center" class="sm" style="border-bottom: 1px solid #ccc;">{facts}</td></tr><tr><td class="bt_content" align="left"><div id="zoom"><!--ZJEG_RSS.content.begin-->{p.lead(photo)}{p.text(f'<p style="text-indent: 2em; line-height: 2;"><span style="{font}">　　{{}}</span></p>', f'<p style="text-indent: 2em;"><strong><span style="{font}">　　{{}}</span></strong></p>', f'<p style="text-indent: 2em; line-height: 2;"><span style="{font}">　　{{}}</span></p>', f'<p style="text-indent: 2em; line-height: 2;"><span style="{font}">　　{{}}</span></p>', "{}", photo)}<!--ZJEG_RSS.content.end--></div></td></tr><tr><td align="right" class="sm"><a href="javascript:window.print()">【打印本页】</a> <a href="javascript:window.close()">【关闭窗口】</a></td></tr><tr><td align="center"><img src="/images/qr.png" width="90"><br><span class="sm">扫一扫在手机打开当前页</span></td></tr><tr><td class="sm" align="left">{p.say("previous")}：<a href="{p.others[0].href}">{p.others[0].headline}</a><br>{p.say("next")}：<a href="{p.others[1].href}">{p.others[1].headline}</a></td></tr></table>
<table width="1000" border="0" cellspacing="0" cellpadding="4"><tr><td colspan="2" class="xgxx">相关信息</td></tr>{related}</table><table width="1000" border="0" cellspacing="0" cellpadding="0"><tr><td align="left"><div class="tzgg"><div class="tit">通知公告</div><ul>{notices}</ul></div></td></tr></table>
<table width="1000" border="0" cellspacing="0" cellpadding="0"><tr><td align="center">{each(("市级部门", "各乡镇街道", "县级部门", "新闻媒体"), lambda s: f"<select><option>----{s}----</option></select> ")}</td></tr><tr><td align="center" class="foot">主办：柳源县人民政府办公室　承办：柳源县大数据中心<br>地址：柳源县人民路1号　邮编：000114　电话：0000-5550117<br>Copyright © 2006-{p.now.year} {p.say("copyright")}　网站标识码：00{p.random.randrange(10**7, 10**8)}　备案号：0000{p.random.randrange(1000, 9999)}号</td></tr></table></div></body></html>"""
