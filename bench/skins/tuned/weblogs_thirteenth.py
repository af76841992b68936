"""A Japanese town's local weblog at a portal, and Hindi local news at the great blog host in a free template."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=249,
    kind="weblogs",
    language="ja",
    site="みどり野つうしん",
    address="http://midorino-tsushin.blog.example/archives/{id}.html",
    year=2016,
    section=True,
    keywords=True,
)
def set_town_news_blog(p: Sheet) -> str:
    """A Japanese town's weblog of local news at a portal's host: blog's name as h1, day and clock in 年月日 without a space between them over the headline in h2, category as a definition list, lines of text by double breaks in one div with empty lines, captions after ▲ under linked pictures, the writer in round brackets as last line, "関連記事" as lines with middle dots in the text's own box, a row of tags, "newest in this category", neighbours, numbered comments with times, a recruitment notice, columns of recent posts with days and comments."""
    photo = '<a href="http://blogimg.example/imgs/{file}" target="_blank"><img src="http://blogimg.example/imgs/{file}" width="480" height="360" border="0" alt="" hspace="5" class="pict"></a><br>▲{caption}<br><br>'
    when = p.when(
        "{yyyy}年{mm}月{dd}日{HH}:{MM}", '<div class="article-date-outer"><abbr class="updated">{}</abbr></div>'
    )
    who = p.names("（文：{}）<br><br>", "、", "、")
    lines = each(p.related, lambda t: f'・<a href="{t.href}" target="_blank">{t.headline}</a><br>')
    voices = each(
        enumerate(p.comments(3), 1),
        lambda n: (
            f'<li class="comment"><div class="comment-header"><span class="comment-number">{n[0]}.</span> <span class="comment-author">{n[1].reader}</span> <span class="comment-date">{p.tell(n[1].moment, "{yyyy}年{mm}月{dd}日 {HH}:{MM}")}</span></div><div class="comment-body">{n[1].text}</div></li>'
        ),
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html lang="ja"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{p.headline} : {p.site}</title></head><body><div id="blog-portal-header"><a href="http://blog.example/">ブログ</a> <a>ブログを作る</a> <form><input placeholder="このブログを検索"></form></div><div id="container"><div id="container-inner"><div id="header"><div id="header-inner"><h1 id="blog-title"><a href="/">{p.site}</a></h1><h2 id="blog-description">開店・閉店からイベントまで、町のことがまるわかり。毎日更新中！</h2></div></div><div class="menubar"><a href="/">{p.say("home")}</a> ｜ <a href="/archives/cat_1.html">開店・閉店</a> ｜ {" ｜ ".join(f'<a href="/archives/cat_2.html">{s}</a>' for s in p.list("sections"))} ｜ <a href="/jouhou.html">情報提供</a></div>
<div id="wrapper"><div id="content"><div class="article-pager"><a href="{p.others[6].href}">&lt; {p.others[6].headline}</a> ｜ <a href="/">メイン</a> ｜ <a href="{p.others[7].href}">{p.others[7].headline} &gt;</a></div><div class="article-outer hentry"><div class="article-outer-2"><div class="article-outer-3"><div class="article-header">{when}<div class="article-title-outer"><h2 class="article-title entry-title"><a href="{p.href}" rel="bookmark">{p.headline}</a></h2></div><dl class="article-category"><dt>カテゴリ</dt><dd class="article-category1"><a href="/archives/cat_3.html">{p.section}</a></dd></dl></div><div class="article-body entry-content"><div class="article-body-inner">{p.lead(photo)}{p.text("{}<br><br><br>", '<b style="font-size:large">{}</b><br><br>', "{}<br><br><br>", "・{}<br>", "{}<br><br>", photo, {2: '<div class="ad"><img src="/ads/rectangle.gif" alt="広告"></div>'})}{who}<br><b>■{p.say("related")}</b><br>{lines}</div></div><div class="article-footer"><div class="article-social"><a>ツイート</a> <a>いいね！</a> <a>はてなブックマーク</a></div><dl class="article-tags"><dt>タグ ：</dt>{"".join(f'<dd><a href="/tag/x">#{k}</a></dd>' for k in p.keywords)}</dl></div></div></div></div>
<div class="category-newest"><h3>「{p.section}」カテゴリの最新記事</h3><ul>{each(p.others[:3], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ul></div><div id="comments"><h3 class="comments-header">{p.say("comments")}一覧 (3)</h3><ol class="comment-list">{voices}</ol><div id="comment-form"><h3>{p.say("comment_form")}</h3><p>{p.say("comment_terms")}</p><form>{each(p.list("comment_fields"), lambda f: f"<p><label>{f}</label><input></p>")}<input type="submit" value="{p.say("send")}"></form></div></div></div>
<div id="sidebar"><div class="plugin-freearea sidebody"><div class="sidetitle">ライター募集</div><p>みどり野が好きな方、一緒に記事を書いてみませんか。{p.say("about_site")}</p></div><div class="plugin-recent_articles sidebody"><div class="sidetitle">{p.say("latest")}</div><ul>{each(p.others[:6], lambda t: f'<li><a href="{t.href}">{t.headline}</a> ({p.tell(t.moment, "{m}/{d}")})</li>')}</ul></div><div class="plugin-ranking sidebody"><div class="sidetitle">{p.say("most_read")}</div><ol>{each(p.others[4:8], lambda t: f'<li><a href="{t.href}"><img src="/imgs/{t.picture}" alt="">{t.headline}</a></li>')}</ol></div><div class="plugin-recent_comments sidebody"><div class="sidetitle">最新コメント</div><ul>{each(zip(p.comments(2), p.others[2:4], strict=True), lambda n: f'<li>{n[0].reader}：<a href="{n[1].href}">{n[1].headline}</a></li>')}</ul></div><div class="plugin-archives sidebody"><div class="sidetitle">月別アーカイブ</div><select><option>月を選択</option>{each(range(4), lambda n: f"<option>{p.now.year - (p.now.month <= n)}年{(p.now.month - 1 - n) % 12 + 1:02}月</option>")}</select></div><div class="plugin-counter sidebody"><div class="sidetitle">アクセスカウンター</div><p>今日：{p.random.randrange(100, 900)}<br>昨日：{p.random.randrange(1000, 9000)}<br>累計：{p.random.randrange(100000, 900000)}</p></div></div></div><div id="footer"><p>Copyright © {p.now.year} {p.site} {p.say("copyright")}</p></div></div></div></body></html>"""


@skin(
    number=250,
    kind="weblogs",
    language="hi",
    site="तराई दर्पण समाचार",
    address="https://taraidarpan.blog.example/{yyyy}/{mm}/blog-post_{id}.html",
    year=2021,
    precision="day",
    section=True,
    keywords=True,
)
def set_free_template_of_blog_host(p: Sheet) -> str:
    """Hindi local news at the great blog host in one of its free magazine templates: a ticker, the place in the blog in a list with signs, headline in h1, "by" with the writer and the month before the day beside a comment count, captions in tables of one column, "यह भी पढ़ें" in the text, labels in chips, sharing buttons, neighbours "Newer" and "Older", "You may like these posts" as squares with days, comments of the host with its clock, tabs and a footer of the template's maker with English words."""
    photo = '<table align="center" cellpadding="0" cellspacing="0" class="tr-caption-container" style="margin-left: auto; margin-right: auto;"><tbody><tr><td style="text-align: center;"><a href="https://blogimg.example/s640/{file}"><img border="0" src="https://blogimg.example/s320/{file}" width="320" /></a></td></tr><tr><td class="tr-caption" style="text-align: center;">{caption}</td></tr></tbody></table><br />'
    who = p.names(
        '<span class="post-author"><em>by</em> <span class="meta-name">{}</span></span>', ", ", " और ", house=True
    )
    when = p.when(
        "{month} {dd}, {yyyy}", '<span class="post-timestamp"><em>-</em> <span class="published">{}</span></span>'
    )
    read = f'<p><b>यह भी पढ़ें: <a href="{p.others[0].href}">{p.others[0].headline}</a></b></p>'
    voices = each(
        p.comments(2),
        lambda c: (
            f'<li class="comment"><div class="comment-block"><div class="comment-header"><cite class="user">{c.reader}</cite><span class="datetime secondary-text"><a rel="nofollow" href="#c">{p.tell(c.moment, "{d} {month} {yyyy} को {h}:{MM} {half} बजे")}</a></span></div><p class="comment-content">{c.text}</p><span class="comment-actions"><a>जवाब दें</a></span></div></li>'
        ),
    )
    return f"""<!DOCTYPE html><html class="ltr" dir="ltr" lang="hi"><head><meta charset="utf-8"><title>{p.headline} - {p.site}</title></head><body class="item on-post"><div id="outer-wrapper"><div class="navbar-wrap"><ul id="top-menu"><li><a href="/">Home</a></li><li><a href="/p/about.html">About</a></li><li><a href="/p/contact.html">Contact</a></li></ul><ul class="social"><li><a class="facebook"></a></li><li><a class="youtube"></a></li></ul></div><div id="header-wrap"><div class="header-logo"><a class="header-image-wrapper" href="/"><img alt="{p.site}" src="https://blogimg.example/s1600/logo.png"></a></div><div class="header-ads"><img src="https://blogimg.example/ad728.png" alt="AdSpace"></div></div><nav id="main-menu"><ul><li><a href="/">{p.say("home")}</a></li>{each(p.list("sections"), lambda s: f'<li><a href="/search/label/x">{s}</a></li>')}</ul></nav><div id="break-wrapper"><h3 class="title">Breaking</h3><ul>{each(p.others[1:4], lambda t: f'<li><a href="/search/label/x">{t.section}</a> <a href="{t.href}">{t.headline}</a></li>')}</ul></div>
<div id="content-wrapper"><div class="container row-x1"><div id="main-wrapper"><div class="main section" id="main"><div class="blog-posts hfeed item-post-wrap"><article class="blog-post hentry item-post"><nav id="breadcrumb"><a class="home" href="/">Home</a><em class="delimiter"></em><a class="label" href="/search/label/x">{p.section}</a><em class="delimiter"></em><span class="current">{p.headline}</span></nav><h1 class="post-title">{p.headline}</h1><div class="post-meta">{who} {when} <span class="post-comment-count">2</span></div><div class="post-body post-content" id="post-body">{p.lead(photo)}{p.text('<p style="text-align: justify;">{}</p>', '<h3 style="text-align: left;">{}</h3>', "<blockquote>{}</blockquote>", "<li>{}</li>", "<ul>{}</ul>", photo, {2: read})}</div><div class="post-labels"><span>Tags</span> <div class="label-head Label">{" ".join(f'<a class="label-link" href="/search/label/x" rel="tag">{k}</a>' for k in p.keywords)}</div></div><div class="post-share"><ul class="share-links social"><li><a class="facebook">Facebook</a></li><li><a class="twitter">Twitter</a></li><li><a class="whatsapp"></a></li></ul></div></article></div>
<ul class="post-nav"><li class="post-nav-link"><a class="newer-link" href="{p.others[5].href}">Newer</a></li><li class="post-nav-link"><a class="older-link" href="{p.others[6].href}">Older</a></li></ul><div id="related-wrap"><div class="title-wrap"><h3>You may like these posts</h3></div><div class="related-ready"><ul class="related-posts">{each(p.related, lambda t: f'<li class="related-item"><div class="post-image-wrap"><a class="post-image-link" href="{t.href}"><img class="post-thumb" alt="" src="https://blogimg.example/w72/{t.picture}"></a></div><h2 class="post-title"><a href="{t.href}">{t.headline}</a></h2><div class="post-meta"><span class="post-date published">{p.tell(t.moment, "{month} {dd}, {yyyy}")}</span></div></li>')}</ul></div></div><div class="blog-post-comments"><div class="title-wrap"><h3>2 टिप्पणियां</h3></div><section class="comments threaded"><ol id="top-ra">{voices}</ol><p class="comment-footer"><a>एक टिप्पणी भेजें</a></p><p>{p.say("comment_terms")}</p></section></div></div></div>
<div id="sidebar-wrapper"><div class="widget LinkList"><h3 class="title">Social Plugin</h3><ul><li><a>facebook</a></li><li><a>instagram</a></li></ul></div><div class="widget PopularPosts"><div class="widget-title"><h3 class="title">Popular Posts</h3></div><div class="widget-content">{each(p.others[3:7], lambda t: f'<div class="post"><div class="post-content"><a class="post-image-link" href="{t.href}"><img class="post-thumb" alt="" src="https://blogimg.example/w72/{t.picture}"></a><div class="post-info"><h2 class="post-title"><a href="{t.href}">{t.headline}</a></h2><div class="post-meta"><span class="post-date">{p.tell(t.moment, "{month} {dd}, {yyyy}")}</span></div></div></div></div>')}</div></div><div class="widget Label"><div class="widget-title"><h3 class="title">Categories</h3></div><ul>{each(p.list("sections"), lambda s: f'<li><a class="label-name" href="/search/label/x">{s} <span class="label-count">({p.random.randrange(2, 80)})</span></a></li>')}</ul></div><div class="widget FollowByEmail"><h3 class="title">{p.say("newsletter")}</h3><p>{p.say("newsletter_text")}</p><form><input placeholder="Email Address"><input type="submit" value="Subscribe"></form></div></div></div></div>
<div id="footer-wrapper"><div class="footer-about"><h3>About Us</h3><p>{p.say("about_site")}</p></div><div id="sub-footer-wrapper"><div class="copyright-area">Copyright © {p.now.year} {p.site}. {p.say("copyright")} Design by - a maker of templates</div><ul id="footer-menu"><li><a href="/">Home</a></li><li><a href="/p/disclaimer.html">Disclaimer</a></li></ul></div></div></div></body></html>"""
