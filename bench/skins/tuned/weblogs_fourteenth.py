"""Weblogs that are papers: a Japanese town's at a portal's host, and a Hindi district's in a bought template of the great host."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=263,
    kind="weblogs",
    language="ja",
    site="しおかぜ通信ブログ",
    address="http://blog.shiokaze.example/archives/{id}.html",
    year=2012,
    section=True,
    keywords=True,
)
def set_japanese_portal_host(p: Sheet) -> str:
    """A Japanese town's news at a portal's weblog host in the plain skin: neighbours in a line first, day in 年月日 and clock as two spans over the linked headline, lines parted by double breaks in one div, pictures that open in a window with the line after a break, tags as a definition list, "「…」カテゴリの最新記事" with short days, "posted by" with the writers and the category as the foot, remarks with numbers, columns of the newest, of months and a code for telephones."""
    photo = '<a href="http://blogimg.example/{file}" title="{file}" target="_blank"><img src="http://blogimg.example/s_{file}" width="320" height="240" border="0" alt="{file}" hspace="5" class="pict"></a><br>{caption}<br><br>'
    stamp = ""
    if p.moment:
        day, clock = p.tell(p.moment, "{yyyy}年{mm}月{dd}日"), p.tell(p.moment, "{HH}:{MM}")
        p.shown.append(f"{day} {clock}")
        stamp = f'<div class="article-date-outer"><p class="article-date"><span class="updated">{day}</span><span class="article-time">{clock}</span></p></div>'
    who = p.names("posted by {} │ ", "、", "、", house=True)
    newest = each(
        p.related,
        lambda t: (
            f'<li><a href="{t.href}">{t.headline}</a> <span class="date">({p.tell(t.moment, "{yyyy}/{mm}/{dd}")})</span></li>'
        ),
    )
    voices = each(
        enumerate(p.comments(2), 1),
        lambda n: (
            f'<li class="comment-li"><div class="comment-info">{n[0]}. Posted by <span class="comment-author">{n[1].reader}</span> &nbsp; <span class="comment-date">{p.tell(n[1].moment, "{yyyy}年{mm}月{dd}日 {HH}:{MM}")}</span></div><div class="comment-body">{n[1].text}</div></li>'
        ),
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="ja"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{p.site} : {p.headline}</title></head>
<body class="article-page"><div id="header-ad"><a href="http://blog.example/">ブログホスト</a> | <a href="http://blog.example/ranking">ランキング</a> | <a href="http://blog.example/new">無料でブログを始める</a></div>
<div id="container"><div id="blog-header"><h1 id="blog-title"><a href="http://blog.shiokaze.example/">{p.site}</a></h1><h2 id="blog-description">港と坂の町から、毎日のできごとを。</h2></div>
<div id="content"><div id="main"><div id="pager-top" class="article-pager"><a href="{p.others[0].href}" class="prev">&laquo; {p.others[0].headline}</a> | <a href="/">{p.say("home")}</a> | <a href="{p.others[1].href}" class="next">{p.others[1].headline} &raquo;</a></div>
<div class="article-outer"><div class="article-outer-2"><div class="article-header"><div class="article-header-inner">{stamp}<div class="article-title-outer"><h2 class="article-title entry-title"><a href="{p.href}" title="個別記事ページへ">{p.headline}</a></h2></div></div></div>
<div class="article-body-outer"><div class="article-body"><div class="article-body-inner">{p.lead(photo)}{p.add_rest(p.text("{}<br>" + chr(10) + "<br>", "<b>■{}</b><br>", "{}<br>" + chr(10) + "<br>", "・{}<br>", "{}<br>", photo), photo)}
<br><a href="http://ranking.example/in?777"><img src="http://ranking.example/b.gif" width="88" height="31" alt=""></a><br>ブログランキングに参加しています。クリックお願いします。</div></div></div>
<div class="article-footer"><dl class="article-tags"><dt>タグ ：</dt>{each(p.keywords, lambda k: f'<dd><a href="/tag/x" title="{k}">#{k}</a></dd>')}</dl><div class="article-social"><a>ツイート</a> <a>いいね！</a> <a>このエントリーをはてなブックマークに追加</a></div>
<ul class="article-category-newest"><li class="cap">「<a href="/archives/cat_1.html">{p.section}</a>」カテゴリの最新記事</li>{newest}</ul><div class="article-info">{who}<a href="#comments">Comments(2)</a> │ <a href="/archives/cat_1.html">{p.section}</a></div></div></div></div>
<div id="comments"><h3 class="comment-title">この記事へのコメント</h3><ul>{voices}</ul><h3>{p.say("comment_form")}</h3><form>{each(p.list("comment_fields"), lambda s: f'<label>{s}</label><input type="text" /><br />')}<input type="submit" value="{p.say("send")}" /></form><p class="comment-note">{p.say("comment_terms")}</p></div></div>
<div id="side"><div class="side-plugin"><h3 class="side-title">プロフィール</h3><p>{p.say("about_site")}</p></div><div class="side-plugin"><h3 class="side-title">最新記事</h3><ul>{each(p.others[2:7], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ul></div><div class="side-plugin"><h3 class="side-title">最新コメント</h3><ul><li>{p.list("readers")[0]} ({p.others[3].headline})</li><li>{p.list("readers")[1]} ({p.others[5].headline})</li></ul></div><div class="side-plugin"><h3 class="side-title">カテゴリ別アーカイブ</h3><ul>{each(p.list("sections"), lambda s: f'<li><a href="/x">{s}</a> ({p.random.randrange(3, 200)})</li>')}</ul></div><div class="side-plugin"><h3 class="side-title">月別アーカイブ</h3><select><option>月を選択</option><option>{p.tell(p.now, "{yyyy}年{mm}月")}</option></select></div><div class="side-plugin"><h3 class="side-title">アクセスカウンター</h3><p>今日：{p.random.randrange(20, 300)} 累計：{p.random.randrange(10_000, 90_000)}</p></div><div class="side-plugin"><h3 class="side-title">QRコード</h3><img src="/qr.gif" alt="QRコード" /></div></div></div>
<div id="footer">Powered by ブログホスト　{p.say("copyright")}</div></div></body></html>"""


@skin(
    number=264,
    kind="weblogs",
    language="hi",
    site="आंचलिक समाचार 24",
    address="https://www.aanchaliksamachar24.example/{yyyy}/{mm}/{slug}-{id}.html",
    year=2021,
    precision="day",
    section=True,
    keywords=True,
)
def set_bought_template_of_great_host(p: Sheet) -> str:
    """A Hindi district's news at the great weblog host in a template for magazines that is bought: a ticker and coloured labels of newest posts first, crumbs, headline in h1, "By" with the writers, the day with the month first, number of remarks; captions as tables of a container, an advert's place, "यह भी पढ़ें" in the text, the last line asks to share, tags after it, share keys, the writers' box, "You may like these posts" as cards with days, remarks, a column of popular posts and followers."""
    photo = '<table align="center" cellpadding="0" cellspacing="0" class="tr-caption-container" style="margin-left: auto; margin-right: auto;"><tbody><tr><td style="text-align: center;"><a href="https://blogger.example/img/{file}" style="margin-left: auto; margin-right: auto;"><img border="0" data-original-height="720" data-original-width="1280" height="225" src="https://blogger.example/img/w400/{file}" width="400" /></a></td></tr><tr><td class="tr-caption" style="text-align: center;">{caption}</td></tr></tbody></table><br />'
    who = p.names(
        '<span class="post-author"><em>By</em> <a href="https://www.blogger.example/profile/1" target="_blank">{}</a></span>',
        ", ",
        ", ",
        house=True,
    )
    when = p.when("{month} {dd}, {yyyy}", ' <span class="post-date published">{}</span>')
    also = p.related[0]
    inside = f'<p style="text-align: left;"><b><span style="color: red;">यह भी पढ़ें:</span> <a href="{also.href}">{also.headline}</a></b></p>'
    advert = '<div class="ad-inside"><span>विज्ञापन</span><ins class="adsbygoogle" data-ad-slot="3301" style="display:block;"></ins></div>'
    cards = each(
        p.related,
        lambda t: (
            f'<div class="related-item item-0"><div class="post-image-wrap"><a class="post-image-link" href="{t.href}"><img alt="" class="post-thumb" src="https://blogger.example/img/w250/{t.picture}" /></a></div><h2 class="post-title"><a href="{t.href}">{t.headline}</a></h2><div class="post-meta"><span class="post-date published">{p.tell(t.moment, "{month} {dd}, {yyyy}")}</span></div></div>'
        ),
    )
    boxes = each(
        p.authors,
        lambda name: (
            f'<div class="author-box"><img class="author-avatar" src="https://blogger.example/a.png" alt="" /><h4 class="author-title">Posted by <a href="https://www.blogger.example/profile/1">{name}</a></h4><p class="author-description">संवाददाता, {p.site}</p></div>'
        ),
    )
    popular = each(
        p.others[3:7],
        lambda t: (
            f'<div class="post item-1"><a class="post-image-link" href="{t.href}"><img class="post-thumb" src="https://blogger.example/img/w72/{t.picture}" alt="" /></a><div class="post-info"><h2 class="post-title"><a href="{t.href}">{t.headline}</a></h2><div class="post-meta"><span class="post-date published">{p.tell(t.moment, "{month} {dd}, {yyyy}")}</span></div></div></div>'
        ),
    )
    return f"""<!DOCTYPE html>
<html class="ltr" dir="ltr" lang="hi"><head><meta charset="utf-8" /><title>{p.headline} - {p.site}</title></head>
<body class="item" id="mainContent"><div id="outer-wrapper"><div class="top-bar"><div class="container row-x1"><div class="top-bar-nav section"><ul><li><a href="/">{p.say("home")}</a></li><li><a href="/p/about.html">हमारे बारे में</a></li><li><a href="/p/contact.html">संपर्क</a></li></ul></div><div class="top-bar-date">{p.tell(p.now, "{weekday}, {d} {month} {yyyy}")}</div></div></div>
<div class="header-wrap"><div class="header-logo section"><div class="header-widget"><a class="header-image-wrapper" href="/"><img alt="{p.site}" src="/logo.png" /></a></div></div><div class="main-menu"><ul>{each(p.list("sections"), lambda s: f'<li><a href="/search/label/x">{s}</a></li>')}</ul></div></div>
<div class="breaking-news section"><div class="widget"><h3 class="title">ब्रेकिंग</h3><ul class="ticker">{each(p.others[:3], lambda t: f'<li><span class="post-tag">{t.section}</span> <h2 class="post-title"><a href="{t.href}">{t.headline}</a></h2></li>')}</ul></div></div>
<div class="row-x1" id="content-wrapper"><div id="main-wrapper"><div class="main section" id="main"><div class="widget Blog" id="Blog1"><div class="blog-posts hfeed container item-post-wrap"><div class="blog-post hentry item-post"><nav id="breadcrumb"><a href="/">Home</a><em class="delimiter"></em><a class="b-label" href="/search/label/x">{p.section}</a></nav><h1 class="post-title">{p.headline}</h1><div class="post-meta">{who}{when} <span class="meta-comment"><a href="#comments">0 टिप्पणियां</a></span></div>
<div class="post-body post-content"><div class="dropcap">{p.lead(photo)}{p.add_rest(p.text('<p style="text-align: justify;">{}</p>', '<h3 style="text-align: left;">{}</h3>', "<blockquote>{}</blockquote>", "<li>{}</li>", "<ul>{}</ul>", photo, {1: advert, 3: inside}), photo)}<p>&nbsp;</p><p style="text-align: center;"><b>खबर अच्छी लगी हो तो शेयर जरूर करें।</b></p></div></div>
<div class="post-labels"><span>Tags</span><div class="label-head Label">{each(p.keywords, lambda k: f'<a class="label-link" href="/search/label/x">{k}</a>')}</div></div><div class="post-share"><ul class="share-links social"><li><a class="facebook"><span>Facebook</span></a></li><li><a class="twitter"><span>Twitter</span></a></li><li><a class="whatsapp"><span>WhatsApp</span></a></li></ul></div>{boxes}<ul class="post-nav"><li class="post-next"><a href="{p.others[7].href}"><span>Newer</span></a></li><li class="post-prev"><a href="{p.others[6].href}"><span>Older</span></a></li></ul></div></div>
<div id="related-wrap"><div class="title-wrap"><h3>You may like these posts</h3></div><div class="related-ready">{cards}</div></div><div class="blog-post-comments"><div class="title-wrap"><h3>Post a Comment</h3></div><section class="comments embed" id="comments"><p>{p.say("comments")} (0)</p><p class="comment-footer">{p.say("comment_terms")}</p></section></div></div></div></div>
<div id="sidebar-wrapper"><div class="sidebar section"><div class="widget"><div class="widget-title"><h3>Social Plugin</h3></div><ul class="social-counter"><li><a>Facebook</a></li><li><a>YouTube</a></li></ul></div><div class="widget PopularPosts"><div class="widget-title"><h3>{p.say("most_read")}</h3></div><div class="widget-content">{popular}</div></div><div class="widget"><div class="widget-title"><h3>Categories</h3></div><ul class="list-label">{each(p.list("sections"), lambda s: f'<li><a class="label-name" href="/search/label/x">{s} <span class="label-count">({p.random.randrange(2, 90)})</span></a></li>')}</ul></div><div class="widget"><div class="widget-title"><h3>Contact form</h3></div><form><input placeholder="Name" /><input placeholder="Email *" /><textarea placeholder="Message *"></textarea><input type="button" value="Send" /></form></div></div></div></div>
<div id="footer-wrapper"><div class="about-text">{p.say("about_site")}</div><div class="copyright-area">Crafted with <i class="fa fa-heart"></i> | {p.say("copyright")} &copy; {p.now.year} {p.site}</div></div></div></body></html>"""
