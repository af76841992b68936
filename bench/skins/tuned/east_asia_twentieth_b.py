"""A Japanese national daily's site of the late 2000s."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=393,
    kind="east asia",
    language="ja",
    site="奥越中央新聞",
    address="http://www.okuetsu-chuo.example/select/news/{yyyy}{mm}{dd}k{id}000c.html",
    year=2009,
    section=True,
)
def set_daily_with_signature(p: Sheet) -> str:
    """A Japanese national daily's site of the late 2000s: floats and clears, today's edition in the head, a trail by "トップ＞", headline in h1 alone, a picture at the right with the maker in the line after "＝", text in p, the reporters in heavy brackets as the last words of the story, the paper's name with its time and "最終更新" in one credit line below the text, social bookmarks, related stories as a list, headlines with times of the day, a ranking by hour, books and photo specials."""
    photo = '<div class="Image"><img src="/select/images/{file}" width="240" height="160" alt="" /><p class="caption">{caption}＝{credit}撮影</p></div>'
    signed = p.names("<p>【{}】</p>", "、", "、")
    credit = p.when(
        "{yyyy}年{m}月{d}日 {H}時{MM}分",
        f'<p class="Credit">{p.site} {{}}',
    )
    if credit:
        credit += p.changed("{m}月{d}日 {H}時{MM}分", "（最終更新 {}）</p>")
    else:
        credit = f'<p class="Credit">{p.site}</p>'
    body = p.text(
        "<p>　{}</p>", '<p class="midashi">◇{}</p>', "<p>　{}</p>", "<li>{}</li>", '<ul class="Kajo">{}</ul>', photo
    )
    fresh = each(
        p.others[:6],
        lambda t: (
            f'<li><a href="{t.href}">{t.headline}</a> <span>({p.tell(t.moment, "{m}月{d}日 {HH}:{MM}")})</span></li>'
        ),
    )
    marks = each(
        ("はてなブックマークに登録", "クリップに追加", "この記事を印刷"), lambda m: f'<li><a href="#">{m}</a></li>'
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="ja" lang="ja"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" /><title>{p.headline} - 奥越ｊｐ（{p.site}）</title><link rel="stylesheet" type="text/css" href="/css/base.css" /></head>
<body id="Detail"><div id="Container"><div id="Header" class="clr"><div id="Logo"><a href="/"><img src="/img/logo.gif" alt="奥越jp" /></a></div><div id="HeaderDate">{p.tell(p.now, "{yyyy}年{m}月{d}日（{weekday}）")}</div><div id="HeaderWeather">{p.say("weather")}</div><form action="/search" id="Search"><input type="text" name="q" size="20" /><input type="submit" value="検索" /></form><ul id="SubNav"><li><a href="/info/kodoku/">購読申し込み</a></li><li><a href="/info/koukoku/">広告のご案内</a></li><li><a href="/rss/">RSS</a></li><li><a href="/mobile/">携帯サイト</a></li></ul></div>
<ul id="GlobalNav" class="clr"><li><a href="/">{p.say("home")}</a></li>{each(p.list("sections"), lambda s: f'<li><a href="/{s}/">{s}</a></li>')}<li><a href="/enta/">エンタメ</a></li><li><a href="/photo/">写真特集</a></li></ul>
<div class="TopicPath"><a href="/">トップ</a>＞<a href="/select/">ニュースセレクト</a>＞<a href="/select/biz/">{p.section}</a>＞記事</div>
<div id="Main" class="clr"><div id="Contents"><div class="NewsArticle"><div class="NewsTitle"><h1>{p.headline}</h1></div>
<div class="NewsBody clr">{p.lead(photo)}{p.add_rest(body, photo)}
{signed}</div>{credit}<ul class="Clip clr">{marks}</ul></div>
<div class="RelatedArticle"><h2><img src="/img/t_related.gif" alt="{p.say("related")}" />{p.say("related")}</h2><ul>{each(p.related, lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ul></div>
<div class="Ad"><p>[PR]</p><ul><li><a href="/pr/1">今すぐ使える旅行券を抽選で</a></li><li><a href="/pr/2">越前の地酒、蔵元から直送</a></li></ul></div>
<div class="NewsList"><h2>{p.say("latest")}</h2><ul>{fresh}</ul></div></div>
<div id="Side"><div class="Box Ranking"><h3>{p.say("most_read")}</h3><p class="time">{p.tell(p.now, "{H}時")}更新</p><ol>{each(p.others[3:8], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ol></div>
<div class="Box"><h3>写真特集</h3><p><a href="/photo/yuki/"><img src="/img/ph_yuki.jpg" width="120" height="80" alt="" /><br />白山ろくに初雪</a></p><p><a href="/photo/soba/"><img src="/img/ph_soba.jpg" width="120" height="80" alt="" /><br />そばの花が満開に</a></p></div>
<div class="Box"><h3>おすすめ情報</h3><ul><li><a href="/book/">書籍「山里の百年」発売中</a></li><li><a href="/event/">第30回 写真コンテスト作品募集</a></li><li><a href="/mail/">{p.say("newsletter")}</a><br />{p.say("newsletter_text")}</li></ul></div></div></div>
<div id="Footer"><p class="pagetop"><a href="#Container">ページのトップへ</a></p><ul><li><a href="/info/copyright.html">著作権・リンク</a></li><li><a href="/info/privacy.html">個人情報</a></li><li><a href="/info/">お問い合わせ</a></li><li><a href="/company/">会社案内</a></li></ul><p>奥越ｊｐ掲載の記事・写真・図表など無断転載を禁止します。著作権は{p.site}社またはその情報提供者に属します。</p><address>Copyright {p.now.year} OKUETSU CHUO SHIMBUN. All rights reserved.</address></div></div></body></html>"""
