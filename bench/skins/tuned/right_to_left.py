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


@skin(
    number=31,
    kind="right to left",
    language="ar",
    site="نبض المدينة",
    address="https://www.nabdalmadina.example/{id}/{slug}",
    year=2020,
    section=True,
    keywords=True,
)
def set_arabic_divs(p: Sheet) -> str:
    """An Arabic site of today: the writer after "كتب", the time with its half of the day, teasers in mid text, tags with signs."""
    photo = '<div class="img-cont"><img src="/Upload/{file}"><div class="img-cap">{caption}</div></div>'
    box = (
        f'<div class="readalso"><span>{p.say("read_also")}:</span>'
        + each(p.related[:2], lambda t: f'<a href="{t.href}">{t.headline}</a>')
        + "</div>"
    )
    return f"""<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>{p.headline} | {p.site}</title></head><body><div class="topbar"><span>{p.tell(p.now, "{weekday} {dd}/{month}/{yyyy} - {hh}:{MM} {half}")}</span></div><div class="logo"><a href="/">{p.site}</a></div>
<ul class="mainmenu">{each(p.list("sections"), lambda s: f'<li><a href="/s/{s}">{s}</a></li>')}</ul><div class="breaking"><b>{p.say("latest")}</b>{each(p.others[:4], lambda t: f'<span>{p.tell(t.moment, "{hh}:{MM} {half}")}</span><a href="{t.href}">{t.headline}</a>')}</div>
<div class="newsdetails"><div class="sec-title"><a href="/s">{p.section}</a></div><h2 class="headtitle">{p.headline}</h2><div class="tools"><a>{p.list("share")[1]}</a> 1 / 4</div>
{p.when("{weekday} {dd}/{month}/{yyyy} - {hh}:{MM} {half}", '<div class="pdate">{}</div>')}{p.lead(photo)}{p.names('<div class="writer">كتب: {}</div>', "، ", " و")}
<div class="paragraph-list">{p.text("<p>{}</p>", "<p><strong>{}</strong></p>", "<p>{}</p>", picture=photo, inside={2: box})}</div>
<div class="tags">{each(p.keywords, lambda k: f'<a href="/tag/{k}">#{k}</a>')}</div><div class="related"><div class="rt">{p.say("related")}</div>{each(p.related, lambda t: f'<div class="item"><a href="{t.href}"><img src="/Upload/{t.picture}"><h3>{t.headline}</h3></a><span class="date">{p.tell(t.moment, "{dd}/{month}/{yyyy}")}</span></div>')}</div></div>
<div class="side"><div class="rt">{p.say("most_read")}</div>{each(p.others[4:8], lambda t: f'<div><b>{p.random.randrange(9)}</b><a href="{t.href}">{t.headline}</a></div>')}</div><div class="foot">{p.say("copyright")} {p.now.year}</div></body></html>"""


@skin(
    number=32,
    kind="right to left",
    language="he",
    site="חדשות המעגן",
    address="http://www.maagan-news.example/show_item.asp?itemId={id}",
    year=2005,
    standfirst=True,
)
def set_hebrew_tables(p: Sheet) -> str:
    """A Hebrew portal of the table era: the day in the story's last cell, the writer in front of the first line, captions in a grey cell."""
    photo = '<table dir="rtl" align="left" width="220"><tr><td><img src="/pics/{file}"></td></tr><tr><td bgcolor="#cccccc"><font size="1">{caption} / {credit}</font></td></tr></table>'
    return f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{p.site}</title></head><body dir="rtl"><table width="770" align="center"><tr><td><img src="/logo.gif"></td><td><font size="1">{p.tell(p.now, "{weekday}, {d} ב{month} {yyyy}, {HH}:{MM}")}</font></td></tr></table>
<table width="770" align="center"><tr valign="top"><td width="140" bgcolor="#eef3ff">{each(p.list("sections"), lambda s: f'<font size="2"><a href="/c.asp">{s}</a></font><br>')}</td><td width="450"><font size="5"><b>{p.headline}</b></font><br><font size="3"><b>{p.standfirst}</b></font><br><br>{p.lead(photo)}
{p.names('<font size="2" color="#0000aa">מאת {}</font><br>', ", ", " ו")}<font size="3">{p.text("{}<br><br>", "<b>{}</b><br><br>", "{}<br><br>", "- {}<br>", "{}<br>")}</font>
<table width="100%" bgcolor="#eeeeee"><tr><td><font size="1">{p.when("{dd}/{mm}/{yyyy} {HH}:{MM}", "{} &nbsp; ")}{p.say("views")}: {p.random.randrange(90, 9000)}</font></td></tr></table>
<font size="2"><b>{p.say("related")}</b><br>{each(p.related, lambda t: f'<a href="{t.href}">{t.headline}</a> {p.tell(t.moment, "{dd}/{mm}/{yyyy}")}<br>')}</font>{each(p.comments(3), lambda c: f'<table width="100%" border="1"><tr><td><font size="2">{c.reader} | {p.tell(c.moment, "{dd}/{mm}/{yyyy} {HH}:{MM}")}<br>{c.text}</font></td></tr></table>')}<font size="1">{p.say("comment_terms")}</font></td>
<td width="180"><font size="2"><b>{p.say("latest")}</b><br>{each(p.others[:5], lambda t: f'{p.tell(t.moment, "{HH}:{MM}")} <a href="{t.href}">{t.headline}</a><br>')}</font></td></tr></table><center><font size="1">{p.say("copyright")} {p.now.year}</font></center></body></html>"""
