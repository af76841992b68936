"""Portals and papers of East Asia."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=27,
    kind="east asia",
    language="ja",
    site="山里日報",
    address="http://www.yamazato-nippo.example/local/news/kiji{id}.html",
    year=2008,
    precision="minute",
    section=True,
    keywords=False,
)
def set_local_paper(p: Sheet) -> str:
    """A Japanese local paper: tables, a mark before the headline, the time in （） as the last line of the text, the writer before it."""
    photo = '<table class="photo" align="right"><tr><td><img src="../img/{file}" width="220"></td></tr><tr><td class="cap">{caption}</td></tr></table>'
    return f"""<html lang="ja"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{p.site}｜{p.headline}</title></head><body><table width="800"><tr><td><a href="/"><img src="/logo.gif" alt="{p.site}"></a></td><td align="right">{p.tell(p.now, "{m}月{d}日（{weekday}）")} {p.say("weather")}</td></tr></table>
<table width="800"><tr valign="top"><td width="170" bgcolor="#e8f0e8">{each(p.list("sections"), lambda s: f"<a href='/x'>■{s}</a><br>")}<hr><b>{p.say("most_read")}</b><br>{each(p.others[:5], lambda t: f"<a href='{t.href}'>{t.headline}</a>（{p.tell(t.moment, '{m}/{d}')}）<br>")}</td>
<td width="630"><div class="cate">[{p.section}]</div><span class="ttl">◆ {p.headline}</span><br><br>{p.lead(photo)}
{p.text("　{}<br>", "<b>{}</b><br>", "　{}<br>", "・{}<br>", "{}")}{p.names("　（{}）<br>", "、", "、")}{p.when("{yyyy}年{mm}月{dd}日 {HH}:{MM}", "（{}）<br>")}
<br><table bgcolor="#f0f0f0" width="100%"><tr><td><b>{p.say("related")}</b></td></tr>{each(p.related, lambda t: f"<tr><td>・<a href='{t.href}'>{t.headline}</a>（{p.tell(t.moment, '{yyyy}年{mm}月{dd}日')}）</td></tr>")}</table>
<form><b>{p.say("comment_form")}</b><br>{p.say("comment_terms")}</form></td></tr></table><div align="center">{p.say("copyright")} &copy; {p.now.year} Yamazato Nippo</div></body></html>"""


@skin(
    number=28,
    kind="east asia",
    language="zh",
    site="松岭晚报",
    address="http://epaper.songling.example/html/{id}.htm",
    year=2011,
    precision="day",
    captions=True,
    standfirst=True,
    section=True,
)
def set_paper_edition(p: Sheet) -> str:
    """A Chinese paper's electronic edition: page and issue beside the day, kicker and standfirst as headings, the list of the page's stories first."""
    photo = '<table align="center"><tr><td><img src="../pic/{file}"></td></tr><tr><td style="font-size:12px">{caption} {credit} 摄</td></tr></table>'
    return f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{p.site}</title></head><body><div id="bm"><img src="/bt.jpg" alt="{p.site}"><div class="bq">{p.say("issue", n=p.random.randrange(1000, 9999))} {p.when("{yyyy}年{mm}月{dd}日 {weekday}", "{}")}</div></div>
<div id="mulu"><div class="bc">第A{p.random.randrange(2, 16)}版：{p.section}</div><ul>{each(p.others[:6], lambda t: f"<li><a href='{t.href}'>{t.headline}</a></li>")}</ul><div class="rl">{p.tell(p.now, "{yyyy}年{m}月")} {each(range(1, 29), lambda n: f"<a href='#'>{n}</a>")}</div></div>
<div id="ozoom"><table><tr><td class="bt1" align="center"><strong>{p.headline}</strong></td></tr><tr><td align="center" class="bt2">{p.standfirst}</td></tr>{p.names("<tr><td align='center'>□本报记者 {}</td></tr>", " ", " ")}</table>{p.lead(photo)}
<founder-content>{p.text("<p>　　{}</p>", "<p>　　<b>{}</b></p>", "<p>　　{}</p>", "<p>　　{}</p>", "{}", photo)}</founder-content></div>
<div id="xgwz"><b>{p.say("related")}</b>{each(p.related, lambda t: f"<div><a href='{t.href}'>{t.headline}</a> {p.tell(t.moment, '{yyyy}-{mm}-{dd}')}</div>")}</div><div id="bq">{p.say("copyright")} {p.now.year} <a href="#">{p.say("previous")}</a> <a href="#">{p.say("next")}</a></div></body></html>"""
