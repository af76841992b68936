"""A Japanese prefecture's paper on the site that it had from its press system around 2006."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=349,
    kind="east asia",
    language="ja",
    site="汐見野新報",
    address="http://www.shiominoshimpo.example/kiji/k{id}.htm",
    year=2006,
    section=True,
)
def set_prefecture_paper_from_press(p: Sheet) -> str:
    """A Japanese prefecture's paper on its press system's pages: banner and today's day with its weekday, a column of menu with letters' marks, section as a bar's word, headline in a bold span of a size, the picture in a table at the right with its caption in small letters, the text in one div by breaks with a wide space at the head of each line, writers in round brackets on a last line, the day with clock in square marks at the right below, "関連記事" with black dots, keys before and after, a box of today's titles with clocks, the front page's column and an advert for subscribing, the notice against copies."""
    photo = '<table class="shashin" align="right" width="220" border="0"><tr><td><img src="/kiji/img/{file}" width="210" border="0" alt=""></td></tr><tr><td class="ets">{caption}＝{credit}撮影</td></tr></table>'
    text = p.text(
        "　{}<br>",
        "<br><b>◆{}</b><br>",
        "　{}<br>",
        "　・{}<br>",
        "{}",
        photo,
    )
    who = p.names("<br>　（{}）<br>", "、", "、")
    when = p.when("{yyyy}年{mm}月{dd}日 {HH}:{MM}", '<div class="hiduke" align="right">【{}】</div>')
    menu = each(p.list("sections"), lambda s: f'<li>■<a href="/news/index.htm">{s}</a></li>')
    titles = each(
        p.others[:6],
        lambda t: (
            f'<div class="midashi">・<a href="{t.href}">{t.headline}</a>（{p.tell(t.moment, "{m}/{d} {HH}:{MM}")}）</div>'
        ),
    )
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><html lang="ja"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{p.site}ホームページ／{p.section}</title><link rel="stylesheet" type="text/css" href="/css/kiji.css"></head><body bgcolor="#FFFFFF"><div id="waku"><div id="kanban"><a href="/"><img src="/img/title.gif" alt="{p.site}" border="0"></a><span class="kyou">{p.tell(p.now, "{yyyy}年{m}月{d}日（{weekday}）")}</span><span class="tenki">{p.say("weather")}</span></div>
<div id="hidari"><ul><li>■<a href="/">トップ</a></li>{menu}<li>■<a href="/column/">灯台守</a></li><li>■<a href="/okuyami/">おくやみ</a></li><li>■<a href="/kaisha/">会社案内</a></li></ul><div class="kodoku"><a href="/kodoku/"><img src="/img/kodoku.gif" alt="購読のお申し込み"></a><br>月ぎめ2,950円（税込み）</div><div class="tohyo"><b>{p.say("poll")}</b><form>{each(p.list("poll_options"), lambda o: f'<input type="radio" name="t">{o}<br>')}<input type="submit" value="投票"></form></div></div>
<div id="naka"><div class="obi">{p.section}</div><div class="kiji"><span class="dai"><b>{p.headline}</b></span><div class="honbun">{p.lead(photo)}{p.add_rest(text, photo)}{who}</div>{when}<br clear="all"></div><div class="kanren"><b>{p.say("related")}</b><br>{each(p.related, lambda t: f'●<a href="{t.href}">{t.headline}</a><br>')}</div><div class="okuri"><a href="{p.others[6].href}">＜＜{p.say("previous")}</a>　<a href="/">トップへ戻る</a>　<a href="{p.others[7].href}">{p.say("next")}＞＞</a></div></div>
<div id="migi"><div class="hako"><b>{p.say("latest")}</b>{titles}</div><div class="hako"><b>1面コラム「灯台守」</b><div><a href="/column/today.htm">春の終わりの浜で貝を拾う子らの声を聞く…</a></div></div><div class="hako"><img src="/ad/kuruma.gif" alt="{p.say("advertisement")}"></div><div class="hako"><b>{p.say("newsletter")}</b><div>{p.say("newsletter_text")}</div></div></div>
<div id="shita">{p.say("copyright")}<br>Copyright(C) 1997-{p.now.year} {p.site}社<br>本社：汐見野市港町1-4-17　電話 000-417-0349</div></div></body></html>"""
