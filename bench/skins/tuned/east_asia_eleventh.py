"""A Japanese paper of a region and the application of a Chinese county's media centre."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=215,
    kind="east asia",
    language="ja",
    site="濃飛日日新聞",
    address="https://www.nohi-nichinichi.example/article/{id}",
    year=2022,
    section=True,
    keywords=True,
)
def set_regional_shimbun(p: Sheet) -> str:
    """A Japanese region's paper of today: the path as a list, section as a label, headline in h1, day and clock in 年月日時分 with the last change in round brackets, tools to print and clip, pictures as a list of slides with the line below and ＝ before who took it, text in p with wide spaces, the reporters in round brackets in a paragraph of their own, keywords, "関連記事" with days, a box for members, ranking with numbers, the newest with clocks."""
    photo = '<li class="slick-slide"><figure><img src="/images/{file}" alt=""><figcaption>{caption}＝{credit}撮影</figcaption></figure></li>'
    inner = '<div class="photo-inline"><img src="/images/{file}" alt=""><p class="caption">{caption}＝{credit}撮影</p></div>'
    who = p.names('<p class="kisha">（{}）</p>', "、", "、")
    when = p.when("{yyyy}年{m}月{d}日 {HH}時{MM}分", '<span class="date">{}</span>')
    changed = p.changed("{m}月{d}日 {HH}時{MM}分", '<span class="update">（{}更新）</span>')
    related = each(
        p.related,
        lambda t: (
            f'<li><a href="{t.href}"><div class="img"><img src="/images/s/{t.picture}" alt=""></div><div class="txt"><p class="ttl">{t.headline}</p><p class="day">{p.tell(t.moment, "{yyyy}年{m}月{d}日")}</p></div></a></li>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>{p.headline}：{p.site}Web</title></head><body class="article-page"><header id="header"><div class="header-top"><p class="today">{p.tell(p.now, "{yyyy}年{m}月{d}日（{weekday}）")}</p><p class="weather">濃飛地方 {p.say("weather")}</p><h1 class="logo"><a href="/"><img src="/assets/logo.svg" alt="{p.site}"></a></h1><ul class="user"><li><a href="/login">ログイン</a></li><li><a href="/join">会員登録</a></li></ul></div><nav class="gnav"><ul>{each(p.list("sections"), lambda s: f'<li><a href="/x">{s}</a></li>')}<li><a href="/okuyami">おくやみ</a></li><li><a href="/event">イベント</a></li></ul></nav></header>
<ol class="breadcrumb"><li><a href="/">{p.say("home")}</a></li><li><a href="/x">{p.section}</a></li><li>{p.headline}</li></ol><div class="container"><main class="main"><article class="article-detail"><div class="article-head"><p class="label"><a href="/x">{p.section}</a></p><h1 class="ttl">{p.headline}</h1><div class="meta"><p class="time">{when}{changed}</p><ul class="tool"><li><a class="clip">クリップする</a></li><li><a class="print">{p.list("share")[1]}</a></li><li><a class="tw">ツイート</a></li></ul></div></div>{p.lead('<ul class="slider">' + photo + "</ul>")}<div class="article-body">{p.text("<p>　{}</p>", "<h3>{}</h3>", "<p>　{}</p>", "<li>{}</li>", "<ul>{}</ul>", inner)}{who}</div>
<div class="keyword"><p class="h">{p.say("tags")}</p><ul>{each(p.keywords, lambda k: f'<li><a href="/tag/x">#{k}</a></li>')}</ul></div><div class="join-box"><p class="join-ttl">{p.say("newsletter")}</p><p>{p.say("newsletter_text")}</p><a href="/join" class="btn">無料で登録する</a></div></article><section class="related"><h2>{p.say("related")}</h2><ul>{related}</ul></section><nav class="pager"><a class="prev" href="{p.others[5].href}">{p.say("previous")}<span>{p.others[5].headline}</span></a><a class="next" href="{p.others[6].href}">{p.say("next")}<span>{p.others[6].headline}</span></a></nav></main>
<aside class="side"><section class="new"><h2>{p.say("latest")}</h2><ul>{each(p.others[:5], lambda t: f'<li><a href="{t.href}"><span class="t">{p.tell(t.moment, "{HH}:{MM}")}</span>{t.headline}</a></li>')}</ul></section><section class="rank"><h2>{p.say("most_read")}</h2><p class="upd">{p.tell(p.now, "{m}月{d}日 {HH}時更新")}</p><ol>{each(enumerate(p.others[3:8]), lambda n: f'<li><span class="no">{n[0] + 1}</span><a href="{n[1].href}">{n[1].headline}</a></li>')}</ol></section><section class="photo-news"><h2>きょうの紙面</h2><p>{p.tell(p.now, "{yyyy}年{m}月{d}日 朝刊")}</p><img src="/shimen/1.jpg" alt=""></section></aside></div><footer><ul><li><a href="/company">会社案内</a></li><li><a href="/kodoku">購読のお申し込み</a></li><li><a href="/ad">広告のご案内</a></li></ul><p>{p.say("about_site")}</p><p class="copy">© {p.now.year} {p.site}社　{p.say("copyright")}</p></footer></body></html>"""


@skin(
    number=216,
    kind="east asia",
    language="zh",
    site="云岭融媒",
    address="https://m.yunlingrm.example/h5/detail/normal/{id}",
    year=2021,
)
def set_county_media_application(p: Sheet) -> str:
    """A Chinese county's media centre, the page that its application shares: bars that ask to open the application above and below, headline in a div, place of origin, day and clock as spans, a button to listen, text as an editor for messengers pasted it, in sections around sections with styles on every span, captions as centred grey lines, the credits of the last lines with reporters, editor and censor, counters, "展开全文", recommended stories as cards with month and day, readers' words with places."""
    photo = '<section style="text-align: center;margin: 10px 0;"><img src="https://img.yunlingrm.example/{file}" style="width: 100%;"></section><section style="text-align: center;"><span style="font-size: 12px;color: #999999;">{caption}（{credit} 摄）</span></section>'
    para = '<section style="line-height: 1.75em;margin-bottom: 16px;"><span style="font-size: 17px;letter-spacing: 0.5px;">　　{}</span></section>'
    reporters = p.names("记者：{}", " ", " ")
    credits = each(
        [line for line in (f"来源：{p.site}", reporters, "编辑：杜晓蓓", "审核：马长林 责编：段立") if line],
        lambda line: (
            f'<section style="text-align: left;"><span style="font-size: 14px;color: #888888;">{line}</span></section>'
        ),
    )
    when = p.when("{yyyy}-{mm}-{dd} {HH}:{MM}", '<span class="tm">{}</span>')
    cards = each(
        p.related,
        lambda t: (
            f'<a class="rec-item" href="{t.href}"><div class="rec-l"><div class="rec-t">{t.headline}</div><div class="rec-b"><span>{p.site}</span><span>{p.tell(t.moment, "{mm}-{dd}")}</span></div></div><div class="rec-r"><img src="https://img.yunlingrm.example/{t.picture}"></div></a>'
        ),
    )
    places = ["来自云岭", "来自省城", "来自江那边"]
    said = each(
        zip(p.comments(3), places, strict=True),
        lambda n: (
            f'<div class="cm-item"><img class="cm-av" src="/static/av.png"><div class="cm-main"><div class="cm-n">{n[0].reader}</div><div class="cm-c">{n[0].text}</div><div class="cm-f"><span>{p.tell(n[0].moment, "{mm}-{dd} {HH}:{MM}")}</span> <span>{n[1]}</span> <span>赞 {p.random.randrange(20)}</span></div></div></div>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>{p.headline}</title></head><body><div id="app"><div class="open-bar"><img class="open-logo" src="/static/logo.png"><div class="open-txt"><div class="open-n">{p.site}</div><div class="open-s">看云岭 知天下</div></div><div class="open-btn">打开APP</div></div><div class="detail"><div class="d-title">{p.headline}</div><div class="d-info"><span class="src">{p.site}</span>{when}<span class="read">阅读 {p.random.randrange(1, 9)}.{p.random.randrange(9)}万</span><span class="listen">听新闻</span></div>
<div class="d-content"><div class="rich"><section data-role="outer" style="font-size: 16px;">{p.lead(photo)}{p.text(para, '<section style="text-align: center;"><section style="display: inline-block;border-bottom: 2px solid #c00;"><strong><span style="font-size: 18px;">{}</span></strong></section></section>', para, '<section><span style="font-size: 17px;">● {}</span></section>', '<section style="padding: 10px;background: #f7f7f7;">{}</section>', photo)}<section><br></section>{credits}</section></div></div><div class="fold"><span>展开全文</span></div><div class="d-op"><span class="zan">点赞 {p.random.randrange(500)}</span><span class="col">收藏</span><span class="shr">{p.list("share")[0]}</span></div></div>
<div class="d-rec"><div class="blk-t">相关推荐</div>{cards}</div><div class="d-hot"><div class="blk-t">热门资讯</div>{each(p.others[:5], lambda t: f'<a class="hot-item" href="{t.href}"><span class="hot-t">{t.headline}</span><span class="hot-d">{p.tell(t.moment, "{mm}-{dd} {HH}:{MM}")}</span></a>')}</div><div class="d-cm"><div class="blk-t">最新评论（3）</div>{said}<div class="cm-more">打开APP查看全部评论</div></div><div class="ft"><div>{p.say("about_site")}</div><div>云岭县融媒体中心 版权所有 {p.now.year}</div><div>互联网新闻信息服务许可证 532{p.random.randrange(10**6, 10**7)}</div></div><div class="float-btn">打开APP 阅读体验更佳</div></div></body></html>"""
