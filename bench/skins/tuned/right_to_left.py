"""Sites that are written from right to left, and their neighbours."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=29,
    kind="right to left",
    language="ar",
    site="صدى الساحل",
    address="http://www.sadaalsahel.example/news.php?action=show&id={id}",
    year=2011,
    standfirst=True,
)
def set_arabic_tables(p: Sheet) -> str:
    """An Arabic news script: tables, the hit counter and time under the picture, comments with times, a ticker."""
    picture = '<table width="300" align="left"><tr><td><img src="upload/{file}" width="300"></td></tr><tr><td class="imgtxt" align="center">{caption}</td></tr></table>'
    ticker = each(p.others[:4], lambda t: f'<a href="{t.href}">{t.headline}</a> ** ')
    related = each(
        p.related,
        lambda t: (
            f'<tr><td><img src="b.gif"> <a href="{t.href}">{t.headline}</a> <span dir="ltr">{p.tell(t.moment, "{yyyy}-{mm}-{dd}")}</span></td></tr>'
        ),
    )
    comments = each(
        p.comments(3),
        lambda c: (
            f'<table class="cmt" width="100%"><tr><td><b>{c.reader}</b></td><td dir="ltr">{p.tell(c.moment, "{dd}/{mm}/{yyyy} {HH}:{MM}")}</td></tr>'
            f'<tr><td colspan="2">{c.text}</td></tr></table>'
        ),
    )
    return f"""<html dir="rtl"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{p.headline} - {p.site}</title></head>
<body leftmargin="0"><table width="980" align="center"><tr><td><a href="index.php"><img src="logo.jpg"></a></td>
<td>{p.tell(p.now, "{weekday} {d} {month} {yyyy}")} - {p.tell(p.now, "{HH}:{MM}")}</td></tr>
<tr><td colspan="2"><marquee direction="right">{ticker}</marquee></td></tr></table>
<table width="980" align="center"><tr valign="top"><td width="640">
<table width="100%"><tr><td class="title" align="right">{p.headline}</td></tr>
<tr><td align="right">{p.lead(picture)}<span class="desc"><b>{p.standfirst}</b></span><br>
{p.names('<font color="maroon">{}</font><br>')}
<div class="txt">{p.text("<p align='justify'>{}", "<p align='justify'><b>{}</b>", "<p align='justify'>{}", "{}<br>", "<p align='justify'>{}")}</div></td></tr>
<tr><td class="info">{p.when("{dd}-{mm}-{yyyy} {HH}:{MM}", "تاريخ النشر: <span dir='ltr'>{}</span> | ")}عدد القراء: {p.random.randrange(90, 9000)}</td></tr></table>
<table width="100%" class="rel"><tr><td><b>{p.say("related")}</b></td></tr>{related}</table>
<b>{p.say("comments")}</b>{comments}
<form><b>{p.say("comment_form")}</b><br><small>{p.say("comment_terms")}</small><br>{each(p.list("comment_fields"), lambda f: f"{f} <input><br>")}</form></td>
<td width="300"><table class="box"><tr><td class="boxt">{p.say("most_read")}</td></tr>{each(p.others[4:8], lambda t: f'<tr><td><a href="{t.href}">{t.headline}</a><br><small>{p.tell(t.moment, "{d} {month} {yyyy}")}</small></td></tr>')}</table>
<table class="box"><tr><td class="boxt">{p.say("poll")}</td></tr>{each(p.list("poll_options"), lambda o: f'<tr><td><input type="radio">{o}</td></tr>')}</table></td></tr></table>
<p align="center">{p.say("copyright")} &copy; {p.now.year}</p></body></html>"""


@skin(
    number=30,
    kind="right to left",
    language="he",
    site="קול החוף",
    address="https://www.kolhachof.example/article/{id}",
    year=2017,
    standfirst=True,
    kicker=True,
)
def set_hebrew(p: Sheet) -> str:
    """A Hebrew site: byline and time beside the picture, talkbacks numbered with times, a box "more" in the text."""
    photo = '<div class="pic"><img src="/PicServer/{file}"><div class="pic_txt">{caption} <span>(צילום: {credit})</span></div></div>'
    box = (
        '<div class="art_inner_box"><div class="art_inner_head">עוד ב'
        + p.site
        + "</div>"
        + each(p.others[:2], lambda t: f'<a href="{t.href}">{t.headline}</a><br>')
        + "</div>"
    )
    talk = each(
        enumerate(p.comments(4)),
        lambda n: (
            f'<div class="tb"><span class="tb_n">{n[0] + 1}.</span> <b>{n[1].text[:18]}</b> <span>{n[1].reader} ({p.tell(n[1].moment, "{dd}.{mm}.{yy} {HH}:{MM}")})</span><div>{n[1].text}</div></div>'
        ),
    )
    return f"""<!DOCTYPE html><html dir="rtl"><head><meta charset="utf-8"><title>{p.site} - {p.headline}</title></head><body><div class="hdr"><a href="/">{p.site}</a><div class="clock">{p.tell(p.now, "{HH}:{MM} | {weekday}, {dd}.{mm}.{yyyy}")}</div>
<div class="mn">{each(p.list("sections"), lambda s: f'<a href="/home/{s}">{s}</a>')}</div></div><div class="flash"><b>{p.say("latest")}</b>{each(p.others[2:6], lambda t: f'<div>{p.tell(t.moment, "{HH}:{MM}")} <a href="{t.href}">{t.headline}</a></div>')}</div>
<div class="art"><div class="art_roof">{p.kicker}</div><div class="art_title">{p.headline}</div><div class="art_sub">{p.standfirst}</div>
<div class="art_row"><div class="art_pic">{p.lead(photo)}</div><div class="art_cred">{p.names("<div class='wr'>{}</div>", ", ", " ו")}{p.when("{dd}.{mm}.{yy}, {HH}:{MM}", "<div class='dt'>פורסם: {}</div>")}</div></div>
<div class="art_body">{p.text("<p>{}</p>", "<p><b>{}</b></p>", "<p>{}</p>", picture=photo, inside={2: box})}</div>
<div class="rel"><div class="rel_t">{p.say("related")}</div>{each(p.related, lambda t: f'<div class="rel_i"><a href="{t.href}">{t.headline}</a> <i>{p.tell(t.moment, "{dd}.{mm}.{yy}")}</i></div>')}</div>
<div class="tbs"><div>{p.say("comments")} (4)</div>{talk}<div class="tb_form">{p.say("comment_terms")}</div></div></div>
<div class="ft">© {p.now.year} {p.say("copyright")}</div></body></html>"""
