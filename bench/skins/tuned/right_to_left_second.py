"""Sites that are written from right to left."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=55,
    kind="right to left",
    language="ar",
    site="جريدة الرصيف",
    address="http://www.alraseef.example/News/News.aspx?id={id}",
    year=2015,
    kicker=True,
    section=True,
)
def set_labels(p: Sheet) -> str:
    """An ASP.NET paper: labels with long ids in spans, halves of the day as letters, "كتب" before the writers, a repeater of related lines."""
    holder = "ctl00_ContentPlaceHolder1_"
    photo = f'<div class="newsimg"><img id="{holder}img" src="/Upload/' + '{file}"><br><span>{caption}</span></div>'
    rows = each(
        enumerate(p.related),
        lambda n: (
            f'<div><a id="{holder}rpt_ctl0{n[0]}_lnk" href="{n[1].href}">{n[1].headline}</a> <span id="{holder}rpt_ctl0{n[0]}_d">{p.tell(n[1].moment, "{d}/{m}/{yyyy}")}</span></div>'
        ),
    )
    return f"""<html dir="rtl"><head><title>{p.site} : {p.headline}</title></head><body><form id="aspnetForm"><div><input type="hidden" name="__VIEWSTATE" value="dDwtMTA7Oz4="></div><div id="ctl00_header"><a href="/"><img src="/logo.jpg"></a><span id="ctl00_lblToday">{p.tell(p.now, "{weekday} {d} {month} {yyyy}")}</span><span>{p.say("issue", n=p.random.randrange(1000, 9999))}</span></div>
<div id="ctl00_menu">{each(p.list("sections"), lambda s: f'<a href="/News/Section.aspx">{s}</a>')}</div><div id="ctl00_right"><div class="hd">{p.say("most_read")}</div>{each(p.others[:5], lambda t: f'<div class="ln"><a href="{t.href}">{t.headline}</a><br><span>{p.tell(t.moment, "{weekday} {dd} {month} {yyyy} - {hh}:{MM} {half}")}</span></div>')}</div>
<div id="ctl00_center"><span id="{holder}lblSec"><a href="/News/Section.aspx">{p.section}</a></span><span id="{holder}lblPre">{p.kicker}</span><br><span id="{holder}lblTitle">{p.headline}</span><br>{p.when("{weekday} {dd} {month} {yyyy} - {hh}:{MM} {half}", f'<span id="{holder}lblDate">' + "{}</span><br>")}{p.names(f'<span id="{holder}lblWriter">كتب - ' + "{}</span><br>", "، ")}
{p.lead(photo)}<span id="{holder}lblBody">{p.text("<div>{}</div><div>&nbsp;</div>", "<div><strong>{}</strong></div>", "<div>{}</div><div>&nbsp;</div>", "<div>• {}</div>", "{}", photo)}</span><div class="hd">{p.say("related")}</div>{rows}
<div class="hd">{p.say("comments")}</div>{each(p.comments(2), lambda c: f'<div class="cm"><b>{c.reader}</b> <span>{p.tell(c.moment, "{dd}/{mm}/{yyyy} {hh}:{MM} {half}")}</span><div>{c.text}</div></div>')}<div class="terms">{p.say("comment_terms")}</div></div><div id="ctl00_foot">{p.say("copyright")} {p.now.year}</div></form></body></html>"""


@skin(
    number=56,
    kind="right to left",
    language="he",
    site="שבועון העמק",
    address="https://shvuon-haemek.example/?article={id}",
    year=2014,
    captions=True,
    keywords=True,
)
def set_weekly(p: Sheet) -> str:
    """A Hebrew weekly: the caption above its picture, writer and day with ב before the month in one line under the text, tags beside it, tall list of earlier issues."""
    photo = '<div class="tmuna"><div class="al">{caption}</div><img src="/f/{file}"></div>'
    signed = p.names("<strong>{}</strong>", ", ", " ו") + p.when("{d} ב{month} {yyyy}, {HH}:{MM}", " | <span>{}</span>")
    return f"""<!DOCTYPE html><html dir="rtl" lang="he"><head><title>{p.headline} | {p.site}</title></head><body><div class="r1"><a href="/">{p.site}</a> <span>{p.say("issue", n=p.random.randrange(100, 999))}</span> <span>{p.tell(p.now, "{weekday}, {d} ב{month} {yyyy}")}</span></div><div class="r2">{each(p.list("sections"), lambda s: f'<a href="/x">{s}</a>')}</div>
<div class="r3"><div class="c1"><h4>{p.say("latest")}</h4>{each(p.others[:6], lambda t: f'<p><a href="{t.href}">{t.headline}</a><br><small>{p.tell(t.moment, "{d} ב{month}")}</small></p>')}</div><div class="c2"><h1><a href="/">{p.site}</a></h1><h2>{p.headline}</h2>{p.lead(photo)}
{p.text("<p>{}</p>", "<h3>{}</h3>", "<p><em>{}</em></p>", picture=photo)}{signed and f'<div class="hatima">{signed}</div>'}<div class="tagiot">{p.say("tags")}: {" · ".join(f'<a href="/t">{k}</a>' for k in p.keywords)}</div>
<div class="od"><h4>{p.say("related")}</h4>{each(p.related, lambda t: f'<p><a href="{t.href}">{t.headline}</a>, {t.author}, {p.tell(t.moment, "{d} ב{month} {yyyy}")}</p>')}</div><div class="tguvot"><h4>{p.say("comments")}</h4>{each(p.comments(3), lambda c: f"<div><i>{c.reader}</i> ב-{p.tell(c.moment, '{dd}/{mm}/{yyyy} {HH}:{MM}')}<p>{c.text}</p></div>")}<p>{p.say("comment_terms")}</p></div></div></div>
<div class="r4"><p>{p.say("about_site")}</p><p>© {p.now.year} {p.say("copyright")}</p></div></body></html>"""
