"""A Japanese net publisher of news for trade, as it was before 2010."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=413,
    kind="east asia",
    language="ja",
    site="カナメ・ビジネスオンライン",
    address="http://business.kaname-media.example/articles/{yyyy}{mm}/{dd}/news{id}.html",
    year=2009,
    standfirst=True,
    keywords=True,
    section=True,
)
def set_net_publisher(p: Sheet) -> str:
    """A Japanese net publisher of news for trade, as it was before 2010: tabs of sister sites, the place with > signs, headline in h1, the summary in a box, day and clock with "更新" and the writers with the publisher in square brackets on one line, tables of a picture with small letters, links in double brackets of a list in the text, number of the page, related stories with days, keywords with bars, a ranking."""
    photo = '<table class="imgC" align="center"><tr><td align="center"><img src="/articles/images/{file}" alt="" border="0"><br><small>{caption}（撮影：{credit}）</small></td></tr></table>'
    when = p.when("{yyyy}年{mm}月{dd}日 {HH}時{MM}分 更新", '<p id="update">{}</p>')
    who = p.names('<p id="writer">[{}，カナメ・メディア]</p>', "，", "，")
    box = f'<table class="ad" align="right"><tr><td><small>{p.say("advertisement")}</small><br><img src="/ad/300x250.gif" alt=""></td></tr></table>'
    text = p.text(
        "<p>　{}</p>",
        '<h4 class="ttl">{}</h4>',
        "<blockquote><p>{}</p></blockquote>",
        "<li>{}</li>",
        "<ul>{}</ul>",
        photo,
        {1: box},
    )
    related = each(
        p.related,
        lambda t: (
            f'<dt><a href="{t.href}">{t.headline}</a>（{p.tell(t.moment, "{yyyy}年{m}月{d}日")}）</dt><dd>{t.summary}</dd>'
        ),
    )
    newest = each(
        p.others[:5],
        lambda t: f'<li><a href="{t.href}">{t.headline}</a>（{p.tell(t.moment, "{m}月{d}日 {HH}時{MM}分")}）</li>',
    )
    ranking = each(p.others[4:8], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')
    tabs = each(
        ("カナメTOP", "ビジネスオンライン", "製造カナメ", "くらしカナメ", "Kaname＋D"), lambda s: f"<li><a>{s}</a></li>"
    )
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><html lang="ja"><head><meta http-equiv="content-type" content="text/html;charset=utf-8"><title>{p.headline} - {p.site}</title></head><body id="article"><a name="top"></a><div id="globalHeader"><ul id="globalTabs">{tabs}</ul><div id="logo"><a href="/"><img src="/images/logo.gif" alt="{p.site}"></a></div><form id="search"><input type="text"><input type="submit" value="検索"> <small>RSS | メールマガジン | 会員登録</small></form><ul id="localNavi">{each(p.list("sections"), lambda s: f'<li><a href="/x/">{s}</a></li>')}</ul></div>
<div id="tpc"><a href="/">カナメ</a> &gt; <a href="/">ビジネスオンライン</a> &gt; <a href="/x/">{p.section}</a></div><div id="masterMain"><!-- cmsBodyMainStart --><div id="cmsTitle"><p id="series">{p.section}ニュース：</p><h1>{p.headline}</h1></div><div id="cmsAbstract"><p>{p.standfirst}</p></div><div id="cmsByline">{when}{who}</div><div id="social"><a>印刷／PDF</a> <a>はてなブックマーク</a> <a>この記事をブログに書く</a></div>
<div id="cmsBody">{p.lead(photo)}{p.add_rest(text, photo)}<p class="pageNo">1/1 ページ</p></div><!-- cmsBodyMainEnd --><div id="cmsKeyword"><p>{p.say("tags")}： {" | ".join(f'<a href="/keywords/">{k}</a>' for k in p.keywords)}</p></div><div id="cmsLink"><h3>{p.say("related")}</h3><dl>{related}</dl><h3>関連リンク</h3><ul><li><a href="http://kigyo.example/">企業サイト</a></li></ul></div><p id="copyright">Copyright© {p.now.year} Kaname Media, Inc. {p.say("copyright")}</p></div>
<div id="masterSub"><div class="subBox"><h3>{p.say("latest")}</h3><ul>{newest}</ul></div><div class="subBox"><h3>{p.say("most_read")}</h3><p class="rankTime">{p.tell(p.now, "{m}月{d}日 {H}時")}現在</p><ol>{ranking}</ol></div><div class="subBox"><h3>{p.say("newsletter")}</h3><p>{p.say("newsletter_text")}</p><input type="text" size="16"><input type="submit" value="登録"></div><div class="subBox"><h3>キャリアアップ</h3><p>営業企画／年収450万円～ <a>くわしく</a></p></div></div><div id="globalFooter"><p>カナメ・メディアについて | 広告について | 利用規約 | プライバシーポリシー | お問い合わせ</p><p>{p.say("about_site")}</p></div></body></html>"""
