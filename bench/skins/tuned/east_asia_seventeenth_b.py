"""A Japanese paper of weavers and dyers."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=339,
    kind="east asia",
    language="ja",
    site="北浜機業新報",
    address="https://www.kitahama-kigyo.example/news/detail/{id}.html",
    year=2018,
    section=True,
    keywords=True,
)
def set_paper_of_a_trade(p: Sheet) -> str:
    """A Japanese paper of a trade: log-in and a trial of the paper in the head, a bar of sections, crumbs with the mark ＞, section as a label and day with weekday and clock in one div over the headline in h2, pictures with a p below, text as p in one div, the writers in brackets at the right after the last line, key words as a dl, a banner for the paper that is printed, related stories as dl with days as dt, the ranking with numbers, events of the trade in the side column, a foot of links."""
    photo = '<div class="photo_center"><img src="/upload/news/{file}" alt="" width="560"><p class="photo_txt">{caption}＝{credit}撮影</p></div>'
    when = p.when("{yyyy}年{m}月{d}日（{weekday}） {HH}:{MM}", '<span class="news_date">{}</span>')
    who = p.names('<p class="news_writer">（文・{}）</p>', "、", "、")
    body = p.add_rest(p.text(heading='<h3 class="news_mid">{}</h3>', picture=photo), photo)
    return f"""<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>{p.headline}｜{p.section}｜{p.site}</title></head><body id="news"><div id="header"><div class="header_in"><p class="header_copy">織物と染色の専門紙　週2回（火・金）発行</p><p class="header_logo"><a href="/"><img src="/img/common/logo.png" alt="{p.site}"></a></p><ul class="header_sub"><li><a href="/login/">ログイン</a></li><li><a href="/trial/">試読のお申し込み</a></li><li><a href="/ad/">広告のご案内</a></li></ul><p class="header_today">{p.tell(p.now, "{yyyy}年{m}月{d}日（{weekday}）")}</p></div><ul id="gnav"><li><a href="/">{p.say("home")}</a></li>{each(p.list("sections"), lambda s: f'<li><a href="/news/x/">{s}</a></li>')}<li><a href="/event/">展示会</a></li><li><a href="/backnumber/">紙面紹介</a></li></ul></div>
<div id="topicpath"><a href="/">{p.say("home")}</a>＞<a href="/news/">ニュース</a>＞<a href="/news/x/">{p.section}</a>＞{p.headline}</div>
<div id="contents" class="clearfix"><div id="main"><div class="news_detail"><div class="news_info"><span class="news_cate">{p.section}</span>{when}</div><h2 class="news_ttl">{p.headline}</h2><ul class="sns clearfix"><li><a href="#">ツイート</a></li><li><a href="#">シェア</a></li><li><a href="#">はてブ</a></li><li><a href="#" onclick="window.print()">印刷</a></li></ul><div class="news_txt">{p.lead(photo)}{body}{who}</div><dl class="news_key clearfix"><dt>{p.say("tags")}：</dt>{each(p.keywords, lambda k: f'<dd><a href="/news/tag/x/">{k}</a></dd>')}</dl></div>
<div class="bnr_paper"><a href="/trial/"><img src="/img/common/bnr_paper.jpg" alt="紙面を2週間無料でお届けします"></a><p>続報と解説は紙面でお読みいただけます。見本紙は無料です。</p></div>
<div class="box_related"><h3>{p.say("related")}</h3><dl>{each(p.related, lambda t: f'<dt>{p.tell(t.moment, "{yyyy}年{m}月{d}日")}</dt><dd><a href="{t.href}">{t.headline}</a></dd>')}</dl></div><ul class="pager clearfix"><li class="prev"><a href="{p.others[6].href}">{p.say("previous")}</a></li><li class="list"><a href="/news/">一覧へ戻る</a></li><li class="next"><a href="{p.others[7].href}">{p.say("next")}</a></li></ul></div>
<div id="side"><div class="side_box"><h3>{p.say("latest")}</h3><ul>{each(p.others[:5], lambda t: f'<li><span class="date">{p.tell(t.moment, "{m}/{d}")}</span><a href="{t.href}">{t.headline}</a></li>')}</ul></div><div class="side_box rank"><h3>{p.say("most_read")}</h3><ol>{each(enumerate(p.others[3:7], 1), lambda n: f'<li><em>{n[0]}</em><a href="{n[1].href}">{n[1].headline}</a></li>')}</ol></div><div class="side_box"><h3>展示会の予定</h3><ul><li>11月14日～16日　北浜きもの展（産業会館）</li><li>11月21日　染料研究会（工業試験場）</li></ul></div><div class="side_box mail"><h3>{p.say("newsletter")}</h3><p>{p.say("newsletter_text")}</p><a class="btn" href="/mail/">登録する</a></div></div></div>
<div id="footer"><p class="pagetop"><a href="#header">ページの先頭へ</a></p><ul><li><a href="/company/">会社概要</a></li><li><a href="/privacy/">個人情報の取り扱い</a></li><li><a href="/inquiry/">お問い合わせ</a></li></ul><p>{p.say("about_site")}</p><p>{p.say("copyright")}</p><address>Copyright © 1951-{p.now.year} Kitahama Kigyo Shimpo. All rights reserved.</address></div></body></html>"""
