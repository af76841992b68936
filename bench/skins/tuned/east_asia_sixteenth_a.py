"""A Japanese island's daily."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=303,
    kind="east asia",
    language="ja",
    site="南弓新報",
    address="https://www.nankyu-shimpo.example/news/entry-{id}.html",
    year=2019,
    section=True,
    keywords=True,
)
def set_island_daily(p: Sheet) -> str:
    """A Japanese island's daily: today's day with its weekday and the tide in the head, urgent lines with clocks, the path with signs, headline in h1, "公開日時" and "更新日時" as labels before day and clock with leading zeros, keys to share, the picture with its line in a p, paragraphs that begin with a wide space, the writers in round brackets as last line, key words as links after a label, a box to become a subscriber, related news with slashed days, a ranking, the next and the previous story."""
    photo = '<div class="entry-photo"><a href="/photo/{file}"><img src="/tachyon/{file}?resize=700" alt=""></a><p class="photo-caption">{caption}＝{credit}撮影</p></div>'
    text = p.text("<p>　{}</p>", "<h3>{}</h3>", "<p>　{}</p>", "<li>{}</li>", "<ul>{}</ul>", photo)
    when = p.when(
        "{yyyy}年{mm}月{dd}日 {HH}:{MM}", '<li><span class="label">公開日時</span> <span class="day">{}</span></li>'
    ) + p.changed(
        "{yyyy}年{mm}月{dd}日 {HH}:{MM}", '<li><span class="label">更新日時</span> <span class="day">{}</span></li>'
    )
    return f"""<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>{p.headline} - {p.site}デジタル｜南弓諸島のニュースサイト</title></head><body class="single"><header id="header"><div class="inner"><p class="logo"><a href="/"><img src="/img/logo.png" alt="{p.site}"></a></p><p class="today">{p.tell(p.now, "{yyyy}年{m}月{d}日（{weekday}）")} 満潮 {p.random.randrange(5, 9)}:{p.random.randrange(10, 59)} 南弓港 {p.say("weather")}</p><ul class="hnav"><li><a href="/subscribe">購読案内</a></li><li><a href="/login">ログイン</a></li></ul></div><nav id="gnav"><ul><li><a href="/">ホーム</a></li>{each(p.list("sections"), lambda s: f'<li><a href="/news/cat">{s}</a></li>')}<li><a href="/okuyami">お悔やみ</a></li></ul></nav></header>
<div class="sokuho"><span>速報</span><ul>{each(p.others[:3], lambda t: f'<li><a href="{t.href}">{t.headline}</a> ({p.tell(t.moment, "{H}:{MM}")})</li>')}</ul></div>
<div id="wrap"><div id="main"><ol class="topicpath"><li><a href="/">ホーム</a> &gt;</li><li><a href="/news/cat">{p.section}</a> &gt;</li><li>{p.headline}</li></ol><article class="entry"><h1 class="entry-title">{p.headline}</h1><ul class="entry-meta">{when}</ul><div class="sns"><a>ツイート</a> <a>シェアする</a> <a>LINEで送る</a> <a>印刷する</a></div>{p.lead(photo)}<div class="entry-body">{p.add_rest(text, photo)}{p.names('<p class="writer">（{}）</p>', "、", "、")}</div>
<div class="keyword"><span>キーワード</span>{each(p.keywords, lambda k: f'<a href="/keyword/x">{k}</a>')}</div><div class="follow"><p>{p.site}の公式アカウントをフォローして最新ニュースを受け取ろう</p><a>フォローする</a></div></article>
<div class="pager"><a class="prev" href="{p.others[6].href}">&laquo; 前の記事　{p.others[6].headline}</a> <a class="next" href="{p.others[7].href}">次の記事 &raquo;　{p.others[7].headline}</a></div>
<section class="related"><h2>{p.say("related")}</h2><ul>{each(p.related, lambda t: f'<li><a href="{t.href}"><img src="/tachyon/{t.picture}?resize=120" alt=""><span class="ttl">{t.headline}</span></a><span class="date">{p.tell(t.moment, "{yyyy}/{mm}/{dd} {HH}:{MM}")}</span></li>')}</ul></section><div class="pr"><span>PR</span><a href="https://ryokan.example"><img src="/pr/ryokan.jpg" alt="夏の島旅"></a></div></div>
<div id="side"><div class="box kodoku"><h2>{p.site}を購読</h2><p>朝刊をご自宅にお届けします。月ぎめ3,075円（税込み）。1週間の試し読みもできます。</p><a href="/subscribe">お申し込みはこちら</a></div><div class="box rank"><h2>アクセスランキング</h2><p class="upd">{p.tell(p.now, "{m}月{d}日 {H}:00")}更新</p><ol>{each(p.others[2:7], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ol></div><div class="box new"><h2>{p.say("latest")}</h2><ul>{each(p.others[:6], lambda t: f'<li><span>{p.tell(t.moment, "{m}/{d} {H}:{MM}")}</span> <a href="{t.href}">{t.headline}</a></li>')}</ul></div></div></div>
<footer id="footer"><ul><li><a href="/company">会社案内</a></li><li><a href="/ad">広告のご案内</a></li><li><a href="/copyright">著作権・リンクについて</a></li><li><a href="/inquiry">お問い合わせ</a></li></ul><p>{p.say("copyright")}</p><p>Copyright &copy; The Nankyu Shimpo {p.now.year}. All rights reserved.</p></footer></body></html>"""
