"""A Chinese daily of Malaysia."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=293,
    kind="east asia",
    language="zh",
    site="槟海日报",
    address="https://www.penghairibao.example/news/{section}/{yyyy}/{mm}/{dd}/{id}",
    year=2020,
    section=True,
    keywords=True,
)
def set_malaysian_daily(p: Sheet) -> str:
    """A Chinese daily of Malaysia: English words among the Chinese, bar of states, section as a link over the headline, "发布于" with day and clock in 年月日时分 and its last change in small type, pictures with captions under them, "报道：" and "摄影：" as first lines of the text's own box, ADVERTISEMENT between paragraphs, a box "延伸阅读" in mid text, calls to follow a channel at the end, words with number signs, related news as cards with short days, a row of stories that others buy, the hottest with numbers at the side."""
    photo = '<figure class="article-img"><img class="lazyload" src="/storage/uploads/{file}" alt=""><figcaption>{caption}（{credit}）</figcaption></figure>'
    when = p.when("{yyyy}年{mm}月{dd}日 {HH}时{MM}分", '<span class="datetime">发布于 {}</span>')
    when += p.changed("{yyyy}年{mm}月{dd}日 {HH}时{MM}分", '<span class="datetime updated">更新于 {}</span>')
    makers = p.names("<p>报道：{}</p>", "、", "、")
    if p.pictures:
        makers += f"<p>摄影：{p.pictures[0].credit}</p>"
    ad = '<div class="ads-in-article"><span>ADVERTISEMENT</span><div id="div-gpt-ad-156"></div></div>'
    first = p.related[:2]
    also = f'<div class="read-also"><div class="read-also-title">{p.say("read_also")}</div>{each(first, lambda t: f"""<a href="{t.href}">{t.headline}</a>""")}</div>'
    cards = each(
        p.related,
        lambda t: (
            f'<div class="col-6 col-md-4 news-item"><a href="{t.href}"><div class="thumb"><img src="/storage/uploads/{t.picture}" alt=""></div><div class="cat">{t.section}</div><h3>{t.headline}</h3><time>{p.tell(t.moment, "{dd}/{mm}/{yyyy}")}</time></a></div>'
        ),
    )
    body = p.text(
        "<p>{}</p>", "<p><strong>{}</strong></p>", "<p>{}</p>", "<li>{}</li>", "<ul>{}</ul>", photo, {1: ad, 3: also}
    )
    return f"""<!DOCTYPE html><html lang="zh-Hans"><head><meta charset="utf-8"><title>{p.headline} | {p.section} | {p.site} Penghai Daily</title></head><body class="page-article"><div class="topbar"><div class="container"><span class="now">{p.tell(p.now, "{yyyy}年{m}月{d}日 {weekday}")}</span><ul class="editions"><li><a href="/north">北马</a></li><li><a href="/metro">大都会</a></li><li><a href="/johor">大柔佛</a></li><li><a href="/east">东海岸</a></li><li><a href="/borneo">砂沙</a></li></ul><a class="btn-epaper" href="/epaper">电子报 ePaper</a><a class="btn-login" href="/login">登入</a></div></div>
<header><a class="brand" href="/"><img src="/img/logo.png" alt="{p.site}"></a><nav><ul><li><a href="/">{p.say("home")}</a></li>{each(p.list("sections"), lambda s: f'<li><a href="/news/x">{s}</a></li>')}<li><a href="/video">视频</a></li><li><a href="/obituary">讣告</a></li></ul></nav></header>
<div class="container"><div class="row"><div class="col-lg-8 main"><article><div class="article-cat"><a href="/news/x">{p.section}</a></div><h1 class="article-title">{p.headline}</h1><div class="article-info">{when}<div class="share"><a>Facebook</a><a>WhatsApp</a><a>Telegram</a></div><div class="font-size">字体 <a>小</a><a>中</a><a>大</a></div></div>{p.lead(photo)}<div class="article-body">{makers}{p.add_rest(body, photo)}</div><div class="follow"><p>想第一时间追踪新闻，请加入我们的 <a href="https://t.me/x">Telegram 频道</a>，或到 Google News 按 Follow。</p></div><div class="article-tags">{each(p.keywords, lambda k: f'<a href="/tag/x">#{k}</a>')}</div></article>
<div class="ads"><span>ADVERTISEMENT</span></div><section class="related"><h2 class="block-title">{p.say("related")}</h2><div class="row">{cards}</div></section><section class="comments"><h2 class="block-title">{p.say("comments")}</h2><p class="notice">{p.say("comment_terms")}</p><button>载入留言</button></section></div>
<aside class="col-lg-4"><section><h2 class="block-title">{p.say("most_read")}</h2><ol>{each(p.others[:4], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ol></section><section><h2 class="block-title">{p.say("latest")}</h2><ul>{each(p.others[4:8], lambda t: f'<li><span class="ago">{p.tell(t.moment, "{HH}:{MM}")}</span><a href="{t.href}">{t.headline}</a></li>')}</ul></section><section class="letter"><h2 class="block-title">{p.say("newsletter")}</h2><p>{p.say("newsletter_text")}</p><input type="email" placeholder="Email"></section></aside></div></div>
<footer><div class="container"><ul><li><a>关于我们 About Us</a></li><li><a>广告联络 Advertise</a></li><li><a>隐私政策 PDPA</a></li></ul><p>{p.say("about_site")}</p><p>Penghai Press Sdn Bhd (104482-K) © {p.now.year} {p.say("copyright")}</p></div></footer></body></html>"""
