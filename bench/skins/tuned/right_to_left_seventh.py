"""Sites that are written from right to left."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=131,
    kind="right to left",
    language="ar",
    site="صحيفة الخليج الجديد",
    address="https://www.khaleejjadeed.example/{section}/{yyyy}-{mm}-{dd}-1.{id}",
    year=2014,
    precision="day",
    section=True,
    standfirst=True,
)
def set_gulf_daily(p: Sheet) -> str:
    """A Gulf daily on a Danish-made system: "المصدر" with the place and the writers and "التاريخ" with the day as items of a list, the standfirst as a paragraph of its own, captions as paragraphs in boxes at the text's side, related as a slider of cards, the paper's issue as a picture."""
    photo = '<div class="articleimage"><div class="gallery"><a class="fancybox" href="/polopoly_fs/{file}"><img src="/polopoly_fs/{file}" alt="" /></a></div><div class="caption"><p>{caption} <span>| تصوير: {credit}</span></p></div></div>'
    source = p.names(
        f'<li class="source"><label>المصدر:</label> <span>{p.story.place} - {{}}</span></li>', "، ", " و", house=True
    )
    day = p.when("{dd} {month} {yyyy}", '<li class="date"><label>التاريخ:</label> <span>{}</span></li>')
    box = f'<div class="infobox"><h4>{p.say("newsletter")}</h4><p>{p.say("newsletter_text")}</p></div>'
    slides = each(
        p.related,
        lambda t: (
            f'<div class="slide"><a href="{t.href}"><img src="/polopoly_fs/{t.picture}" alt="" /></a><h3><a href="{t.href}">{t.headline}</a></h3><time>{p.tell(t.moment, "{dd} {month} {yyyy}")}</time></div>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="ar" dir="rtl"><head><title>{p.headline} - {p.site}</title></head><body class="rtl"><div id="wrapper"><header id="header"><div class="topbar"><span class="today">{p.tell(p.now, "{weekday} {d} {month} {yyyy}")}</span><span class="temp">{p.say("weather")}</span><a href="/pdf">{p.say("issue", n=p.random.randrange(9000, 14000))}</a></div><a class="logo" href="/"><img src="/img/logo.png" alt="{p.site}" /></a><nav><ul>{each(p.list("sections"), lambda s: f"<li><a href='/x'>{s}</a></li>")}</ul></nav></header>
<div class="breadcrumb"><a href="/">{p.say("home")}</a> <span>»</span> <a href="/x">{p.section}</a></div><div class="twocolumn"><div class="maincol"><article id="articlefull"><header><h1 class="title">{p.headline}</h1><ul class="articledetails">{source}{day}</ul><div class="tools"><a>{p.list("share")[1]}</a><a>{p.list("share")[2]}</a><a>+ الخط -</a></div></header><div class="articlecontent">{p.lead(photo)}<p class="intro">{p.standfirst}</p><div class="text">{p.text("<p>{}</p>", "<h4>{}</h4>", '<p class="quote">{}</p>', "<li>{}</li>", "<ul>{}</ul>", photo, {2: box})}</div></div></article>
<section class="relatedslider"><h2>{p.say("related")}</h2>{slides}</section><section id="comments"><h2>{p.say("comment_form")}</h2><p>{p.say("comment_terms")}</p><form>{each(p.list("comment_fields"), lambda f: f"<label>{f}</label><input />")}<button>{p.say("send")}</button></form></section></div>
<aside class="sidecol"><div class="box"><h3>{p.say("most_read")}</h3><ul class="numbered">{each(p.others[:5], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ul></div><div class="box"><h3>{p.say("latest")}</h3>{each(p.others[4:8], lambda t: f'<div class="row"><span class="t">{p.tell(t.moment, "{dd} {month} {yyyy}")}</span><a href="{t.href}">{t.headline}</a></div>')}</div><div class="box"><h3>استطلاع الرأي</h3><p>{p.say("poll")}</p>{each(p.list("poll_options"), lambda o: f"<label><input type='radio' /> {o}</label>")}</div></aside></div>
<footer><p>{p.say("copyright")} © {p.now.year}</p><p>{p.say("about_site")}</p></footer></div></body></html>"""


@skin(
    number=132,
    kind="right to left",
    language="he",
    site="חדשות המפרץ",
    address="http://www.hamifratz.example/Article.aspx?id={id}",
    year=2016,
    kicker=True,
    standfirst=True,
)
def set_hebrew_local_net(p: Sheet) -> str:
    """A net of Hebrew local sites: the kicker in a strip, headline in h1 and standfirst in h2, "מאת" and the clock before the two-digit year in one line below, the caption as a layer on the picture with its credit, "קראו גם" amid the text, voices with numbers, a bar of messages for telephones."""
    photo = '<div class="art-pic"><img src="/Upload/{file}" alt=""><div class="art-pic-text">{caption}<span class="art-pic-credit"> | צילום: {credit}</span></div></div>'
    line = p.names("<span>מאת: <b>{}</b></span>", ", ", " ו", house=True) + p.when(
        "{HH}:{MM}, {dd}.{mm}.{yy}", '<span class="sep">|</span><span class="art-time">{}</span>'
    )
    also = f'<div class="art-also"><strong>{p.say("read_also")}:</strong><ul>{each(p.related[:2], lambda t: f"<li><a href={t.href!r}>{t.headline}</a></li>")}</ul></div>'
    join = '<div class="art-wa"><a href="https://chat.example/x">רוצים לקבל את כל החדשות מהמפרץ ישר לנייד? הצטרפו לקבוצה השקטה שלנו</a></div>'
    voices = each(
        enumerate(p.comments(4)),
        lambda n: (
            f'<div class="resp"><span class="resp-n">{4 - n[0]}</span><div class="resp-h">{n[1].text[:20]}</div><div class="resp-b">{n[1].text}</div><div class="resp-f">{n[1].reader} | {p.tell(n[1].moment, "{dd}.{mm}.{yy} {HH}:{MM}")}</div></div>'
        ),
    )
    flashes = each(
        p.others[:6],
        lambda t: (
            f'<li><span class="fl-t">{p.tell(t.moment, "{HH}:{MM}")}</span> <a href="{t.href}">{t.headline}</a></li>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="he" dir="rtl"><head><title>{p.headline} | {p.site}</title></head><body><form id="aspnetForm"><div class="top"><div class="top-in"><div class="top-date">{p.tell(p.now, "{weekday} {d} ב{month} {yyyy}")}</div><div class="top-w">{p.say("weather")}</div><a href="/"><img src="/images/logo.png" alt="{p.site}"></a><div class="top-nets"><a href="http://a.example">הגליל</a><a href="http://b.example">השרון</a><a href="http://c.example">הנגב</a></div></div></div><div class="menu"><ul>{each(p.list("sections"), lambda s: f"<li><a href='/Cat.aspx'>{s}</a></li>")}</ul></div>
<div class="flash"><b>{p.say("latest")}</b><ul>{flashes}</ul></div><div class="page"><div class="col-main"><div class="art"><div class="art-strip">{p.kicker}</div><h1>{p.headline}</h1><h2>{p.standfirst}</h2><div class="art-info">{line}<span class="sep">|</span><a href="#resp">{p.random.randrange(4, 40)} {p.say("comments")}</a><span class="art-share"><a>{p.list("share")[0]}</a><a>{p.list("share")[2]}</a></span></div>{p.lead(photo)}<div class="art-body" id="ctl00_Content_divBody">{p.text("<p>{}</p>", "<p><strong>{}</strong></p>", '<p style="margin-right:20px">{}</p>', "<li>{}</li>", "<ul>{}</ul>", photo, {1: also, 3: join})}</div>
<div class="art-err">מצאתם טעות בכתבה? <a href="/Contact.aspx">כתבו לנו</a></div></div><div class="more"><h3>{p.say("related")}</h3>{each(p.related, lambda t: f'<div class="more-i"><a href="{t.href}"><img src="/Upload/{t.picture}" alt=""></a><a class="more-t" href="{t.href}">{t.headline}</a><div class="more-d">{p.tell(t.moment, "{dd}.{mm}.{yy}")}</div></div>')}</div><a name="resp"></a><div class="resps"><h3>{p.say("comments")}</h3><p class="resp-terms">{p.say("comment_terms")}</p>{voices}</div></div>
<div class="col-side"><div class="side-b"><h3>{p.say("most_read")}</h3>{each(p.others[3:8], lambda t: f'<div class="side-i"><a href="{t.href}">{t.headline}</a><p>{t.summary}</p></div>')}</div><div class="side-b"><h3>סקר</h3><p>{p.say("poll")}</p>{each(p.list("poll_options"), lambda o: f"<label><input type='radio'>{o}</label>")}</div><div class="side-b"><h3>לוח מקומי</h3><ul><li>דירת 4 חדרים להשכרה</li><li>דרוש נהג משאית</li></ul></div></div></div>
<div class="foot">{p.say("copyright")} &copy; {p.now.year} {p.site}</div></form></body></html>"""
