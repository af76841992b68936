"""A Chinese-language daily of a harbour city in the South Seas, as it was after its merger on one site."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=423,
    kind="east asia",
    language="zh",
    site="南洋椰风早报",
    address="https://www.yefengzaobao.example/znews/{section}/story{yyyy}{mm}{dd}-{id}",
    year=2018,
    keywords=True,
)
def set_south_seas_daily(p: Sheet) -> str:
    """A Chinese-language daily of a harbour city in the South Seas: a bar with the day and subscribers' entry, breadcrumbs, the headline, a row of small blocks "文 /", "来自 /" and "发布 /" with a clock of twelve hours, letters' sizes, a picture with a caption that ends in the photographer in brackets, a line to subscribe in mid text, "关键词" with linked words, a list of related reading, a plug-in for comments, columns of the newest with hours."""
    photo = '<div class="loadme picture-gallery"><figure class="inline-figure-img"><a class="cboxElement"><img class="img-responsive" src="https://static.yefengzaobao.example/s3fs-public/images/{file}" alt=""></a><figcaption class="inline-figure-caption">{caption}。（{credit}）</figcaption></figure></div>'
    text = p.text(
        heading="<p><strong>{}</strong></p>",
        quote='<blockquote class="zb-quote"><p>{}</p></blockquote>',
        picture=photo,
        inside={
            3: f'<div class="zb-inline-promo"><a href="/newsletter">{p.say("newsletter")}</a>：{p.say("newsletter_text")}</div>'
        },
    )
    when = p.when(
        "{yyyy}年{m}月{d}日 {h}:{MM} {HALF}",
        '<div class="meta-item meta-date"><span class="lb">发布 / </span><span class="tx">{}</span></div>',
    )
    who = p.names(
        '<div class="meta-item meta-byline"><span class="lb">文 / </span><span class="tx">{}</span></div>', "、", "、"
    )
    words = each(p.keywords, lambda k: f'<a class="kw" href="/keywords/x">{k}</a>')
    related = each(
        p.related,
        lambda t: (
            f'<li class="article-suggest-item"><a href="{t.href}"><span class="thumb"><img src="https://static.yefengzaobao.example/s3fs-public/styles/thumb/{t.picture}" alt=""></span><span class="eip">{t.headline}</span></a></li>'
        ),
    )
    newest = each(
        p.others[:7],
        lambda t: (
            f'<li><em class="datestamp">{p.tell(t.moment, "{h}:{MM} {HALF}")}</em> <a href="{t.href}">{t.headline}</a></li>'
        ),
    )
    menu = each(p.list("sections"), lambda s: f'<li><a href="/znews/x">{s}</a></li>')
    return f"""<!DOCTYPE html>
<html lang="zh-Hans" dir="ltr"><head><meta charset="utf-8"><title>{p.headline} | {p.site}</title></head>
<body class="html not-front page-node node-type-article zb-desktop">
<div class="top-strip"><span class="today">{p.tell(p.now, "{yyyy}年{m}月{d}日 {weekday}")}</span><span class="wx">{p.say("weather")}</span><span class="strip-right"><a href="/login">登录</a> | <a href="/subscribe">订户专区</a> | <a href="/epaper">电子报</a> | <a href="/english">Bilingual</a></span></div>
<header id="zb-header"><a class="logo" href="/"><img src="/img/logo-yf.svg" alt="{p.site}"></a><ul class="nav-main">{menu}<li><a href="/special">专题</a></li><li><a href="/forum">交流站</a></li></ul></header>
<div class="ad-leaderboard"><span>{p.say("advertisement")}</span></div>
<div class="container"><div class="row"><div class="col-lg-8" id="article-main">
<ol class="breadcrumb"><li><a href="/">{p.say("home")}</a></li><li><a href="/znews">新闻</a></li><li class="active">正文</li></ol>
<h1 class="headline-pc">{p.headline}</h1>
<div class="story-meta clearfix">{who}<div class="meta-item"><span class="lb">来自 / </span><span class="tx">{p.site}</span></div>{when}<div class="meta-tools"><a class="fs">A-</a><a class="fs">A+</a><a>{p.list("share")[1]}</a></div></div>
<div class="share-strip"><a>脸书</a><a>推特</a><a>微信</a><a>WhatsApp</a></div>
<div class="rawhtml" id="FineDining">{p.lead(photo)}
{p.add_rest(text, photo)}
</div>
<div class="story-keywords"><span class="lb">关键词：</span>{words}</div>
<div class="app-box"><p>下载{p.site}手机应用，随时掌握第一手消息。</p><a href="/app">下载</a></div>
<section class="article-suggest"><h4>{p.say("read_also")}</h4><ul class="list-unstyled">{related}</ul></section>
<section class="vf-comments"><h4>{p.say("comments")}</h4><div class="vf-box"><p>{p.say("comment_terms")}</p><textarea placeholder="写下您的看法"></textarea><button>{p.say("send")}</button></div></section>
</div>
<aside class="col-lg-4"><div class="side-block"><h3>即时</h3><ul class="realtime">{newest}</ul></div><div class="side-block"><h3>{p.say("most_read")}</h3><ol class="top-ten">{each(p.others[7:], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ol></div><div class="side-block poll"><h3>民意调查</h3><p>{p.say("poll")}</p>{each(p.list("poll_options"), lambda o: f"<label><input type='radio' name='v'> {o}</label>")}<small>已有 {p.random.randrange(90, 4000)} {p.say("votes")}</small></div><div class="side-block ad-imu"><span>{p.say("advertisement")}</span></div></aside>
</div></div>
<footer id="zb-footer"><ul><li><a href="/about">关于我们</a></li><li><a href="/contact">联络我们</a></li><li><a href="/terms">使用条款</a></li></ul><p>{p.say("about_site")}</p><p>MCI (P) 047/11/{p.now.year}, PPS 1920/02/{p.now.year}. 公司注册号 19470022H. © {p.now.year} {p.site} {p.say("copyright")}</p></footer></body></html>"""
