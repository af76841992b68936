"""Portals and papers of East Asia."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=25,
    kind="east asia",
    language="ja",
    site="海鳴新聞",
    address="https://news.uminari.example/articles/{id}",
    year=2019,
    section=True,
)
def set_portal(p: Sheet) -> str:
    """A Japanese portal: ranking before the story, date in 年月日, the writer in 【】 at the end, related as dl."""
    figure = '<div class="ph_l"><img src="/img/{file}"><p>{caption}＝{credit}撮影</p></div>'
    ranking = each(
        p.others[:5],
        lambda t: f'<li><a href="{t.href}">{t.headline}</a><em>{p.tell(t.moment, "{m}/{d} {HH}:{MM}")}</em></li>',
    )
    related = each(
        p.related, lambda t: f'<dd><a href="{t.href}">{t.headline}</a>（{p.tell(t.moment, "{yyyy}年{m}月{d}日")}）</dd>'
    )
    return f"""<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>{p.headline} - {p.site}</title></head><body>
<div id="hd"><a href="/"><img src="/logo.png" alt="{p.site}"></a><p class="dt">{p.tell(p.now, "{yyyy}年{m}月{d}日（{weekday}）{HH}時{MM}分")}</p>
<ul id="gnav">{each(p.list("sections"), lambda s: f"<li><a href='/l'>{s}</a></li>")}</ul></div>
<p class="pankuzu"><a href="/">{p.say("home")}</a> &gt; <a href="/l">{p.section}</a> &gt; {p.headline}</p>
<div id="wrap"><div id="sub"><h2>{p.say("most_read")}</h2><ol>{ranking}</ol><div class="bn"><p>{p.say("newsletter")}</p><p>{p.say("newsletter_text")}</p></div></div>
<div id="kiji"><h2 class="midashi">{p.headline}</h2>{p.when("{yyyy}年{m}月{d}日 {H}時{MM}分", '<p class="hiduke">{}</p>')}
{p.lead(figure)}
<div class="honbun">{p.text("<p>　{}</p>", "<h3>{}</h3>", "<p>　{}</p>", picture=figure)}
{p.names("<p>【{}】</p>", "、", "、")}</div>
<div class="sns"><span>ツイート</span><span>いいね {p.random.randrange(400)}</span></div>
<dl class="kanren"><dt>{p.say("related")}</dt>{related}</dl></div></div>
<div id="ft"><p>{p.say("copyright")}</p><p>Copyright (C) {p.now.year} {p.site}</p></div></body></html>"""
