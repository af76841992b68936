"""A Japanese valley's cable broadcaster and its page of local news."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=378,
    kind="east asia",
    language="ja",
    site="谷川テレビ・たにかわニュース",
    address="https://www.tanikawa-catv.example/news/entry-{id}.html",
    year=2016,
    precision="day",
    section=True,
)
def set_cable_broadcaster(p: Sheet) -> str:
    """A Japanese valley's cable broadcaster: telephone and hours of the office in the head, a menu of services as a list of pictures' words, the path with signs, headline in h2 below a page's title "地域ニュース", day with 年月日 and weekday as a p at the right with the category's label, pictures in a box each with a p of caption, text as p that begin with a space, the writer in brackets after it, "関連記事" as a definition list with days in dt, neighbours, keys to share, calls to join the line and the programme's hours, months at the left."""
    photo = '<div class="column-image-center column-image"><a href="/media/{file}"><img class="columnImage" src="/media/mode3_w640-{file}" alt="" width="640" height="426"></a><p class="caption">{caption}（{credit}）</p></div>'
    when = p.when("{yyyy}年{m}月{d}日（{weekday}）", '<span class="date">{}</span>')
    who = p.names('<p class="reporter">（取材・{}）</p>', "、", "、")
    body = p.add_rest(
        p.text("<p>　{}</p>", "<h3>{}</h3>", "<p>　{}</p>", "<li>{}</li>", '<ul class="list">{}</ul>', photo), photo
    )
    related = each(
        p.related,
        lambda t: f'<dt>{p.tell(t.moment, "{yyyy}年{m}月{d}日")}</dt><dd><a href="{t.href}">{t.headline}</a></dd>',
    )
    latest = each(
        p.others[:6],
        lambda t: f'<li><span>{p.tell(t.moment, "{m}/{d}")}</span> <a href="{t.href}">{t.headline}</a></li>',
    )
    months = each(
        range(1, 6), lambda n: f'<li><a href="/news/{p.now.year}/0{n}/">{p.now.year}年{n}月（{20 + n}）</a></li>'
    )
    return f"""<!DOCTYPE html>
<html lang="ja"><head><meta charset="UTF-8"><title>{p.headline} | 地域ニュース | {p.site}</title><link rel="stylesheet" href="/themes/tv2014/css/all.css"></head>
<body id="news-entry"><div id="header"><div class="inner"><p class="logo"><a href="/"><img src="/themes/tv2014/images/logo.png" alt="{p.site}"></a></p><p class="tel">お申し込み・お問い合わせ 0000-22-1180<br>受付時間 9:00～17:30（土日祝休み）</p><ul class="subnav"><li><a href="/company/">会社案内</a></li><li><a href="/faq/">よくある質問</a></li><li><a href="/support/">サポート</a></li></ul></div></div>
<div id="gnav"><ul><li><a href="/tv/">テレビ</a></li><li><a href="/net/">インターネット</a></li><li><a href="/phone/">固定電話</a></li><li><a href="/program/">番組表</a></li><li class="current"><a href="/news/">地域ニュース</a></li><li><a href="/event/">イベント</a></li></ul></div>
<div id="topicpath"><a href="/">{p.say("home")}</a> &gt; <a href="/news/">地域ニュース</a> &gt; {p.headline}</div>
<div id="contents"><div id="main"><h1 class="pageTitle"><span>地域ニュース</span></h1><div class="entry"><h2 class="entryTitle">{p.headline}</h2><p class="entryInfo"><span class="category"><a href="/news/cat/">{p.section}</a></span> {when}</p><div class="entryColumn">{p.lead(photo)}{body}<hr class="clearHidden"></div>{who}<div class="sns"><ul><li>ツイート</li><li>いいね！</li><li>LINEで送る</li></ul></div></div>
<div class="relatedBox"><h3 class="heading">{p.say("related")}</h3><dl class="newsList">{related}</dl></div><div class="serialNav"><ul><li class="prev"><a href="{p.others[6].href}">&laquo; {p.say("previous")}</a></li><li class="list"><a href="/news/">一覧へ戻る</a></li><li class="next"><a href="{p.others[7].href}">{p.say("next")} &raquo;</a></li></ul></div><div class="notice"><h3>たにかわニュースの放送時間</h3><p>月曜から金曜 18:00 初回放送／再放送 20:00、22:00、翌朝 7:00。土曜は一週間のまとめをお送りします。</p><p>身近な話題をお寄せください。取材にうかがいます。</p></div></div>
<div id="side"><div class="box"><h3>{p.say("latest")}</h3><ul class="sideNews">{latest}</ul></div><div class="box"><h3>月別アーカイブ</h3><ul>{months}</ul></div><div class="box banner"><a href="/campaign/"><img src="/media/bnr.jpg" alt="春の新規加入キャンペーン"></a><p>工事費無料キャンペーン実施中</p></div><div class="box"><h3>谷川の天気</h3><p>{p.say("weather")}</p></div></div></div>
<div id="pagetop"><a href="#header">ページの先頭へ</a></div><div id="footer"><ul><li><a href="/privacy/">個人情報保護方針</a></li><li><a href="/terms/">契約約款</a></li><li><a href="/sitemap/">サイトマップ</a></li></ul><p class="address">株式会社谷川ケーブルネットワーク 〒000-0021 谷川市本町3-2</p><p class="copyright">Copyright &copy; {p.now.year} Tanikawa Cable Network. {p.say("copyright")}</p></div></body></html>"""
