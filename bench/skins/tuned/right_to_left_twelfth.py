"""A Levantine agency, and a county's weblog at the host that most of Iran had."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin
from ..tuned.right_to_left_eighth import DIGITS, count_solar, tell_solar


@skin(
    number=237,
    kind="right to left",
    language="ar",
    site="وكالة زيتون للأنباء",
    address="https://zaytoun-press.example/post/{id}/{slug}",
    year=2015,
    section=True,
    keywords=True,
)
def set_levantine_agency(p: Sheet) -> str:
    """A Levantine agency on a framework of rows: urgent news as a moving strip, path, headline, then the section, "نشر بتاريخ" with day and clock after their own words and the writers after "كتب" as a line of icons, keys for the size of letters, the picture with its line on grey, "اقرأ أيضا" amid the text, "نسخة للطباعة" and a short address, key words, related news as cards with days, readers' voices, the newest with clocks at the left, prayer times and currencies."""
    photo = '<div class="post-img"><img class="img-responsive" src="/uploads/images/{file}" alt=""><div class="img-desc">{caption} (تصوير: {credit})</div></div>'
    facts = f'<li><i class="fa fa-folder-open"></i> <a href="/category/x">{p.section}</a></li>'
    facts += p.when("{yyyy}-{mm}-{dd} الساعة: {HH}:{MM}", '<li><i class="fa fa-calendar"></i> نشر بتاريخ: {}</li>')
    facts += p.names('<li><i class="fa fa-pencil"></i> كتب: {}</li>', "، ", " و ", house=True)
    also = p.related[0]
    inside = (
        f'<div class="read-also"><span>{p.say("read_also")}:</span> <a href="{also.href}">{also.headline}</a></div>'
    )
    cards = each(
        p.related,
        lambda t: (
            f'<div class="col-md-4 col-xs-6"><div class="item"><a href="{t.href}"><img class="img-responsive" src="/thumb/{t.picture}" alt=""></a><h4><a href="{t.href}">{t.headline}</a></h4><span class="date"><i class="fa fa-clock-o"></i> {p.tell(t.moment, "{yyyy}-{mm}-{dd}")}</span></div></div>'
        ),
    )
    newest = each(
        p.others[:6],
        lambda t: (
            f'<li><span class="time">{p.tell(t.moment, "{HH}:{MM}")}</span><a href="{t.href}">{t.headline}</a></li>'
        ),
    )
    voices = each(
        p.comments(2),
        lambda c: (
            f'<div class="media comment"><div class="media-body"><h5 class="media-heading">{c.reader} <small>{p.tell(c.moment, "{yyyy}-{mm}-{dd} {HH}:{MM}")}</small></h5><p>{c.text}</p></div></div>'
        ),
    )
    return f"""<!DOCTYPE html>
<html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>{p.site} | {p.headline}</title></head><body><div class="top-bar"><div class="container"><div class="pull-right">{p.tell(p.now, "{weekday} {d} {month} {yyyy}")} | {p.tell(p.now, "{HH}:{MM}")} بتوقيت القدس</div><div class="pull-left"><span>{p.say("weather")}</span> <span>دولار أمريكي {p.random.randrange(340, 399) / 100}</span> <span>يورو {p.random.randrange(400, 499) / 100}</span></div></div></div><header class="container"><a href="/"><img src="/assets/logo.png" alt="{p.site}"></a></header><nav class="navbar navbar-default"><div class="container"><ul class="nav navbar-nav"><li><a href="/">{p.say("home")}</a></li>{each(p.list("sections"), lambda s: f'<li><a href="/category/x">{s}</a></li>')}</ul></div></nav><div class="container breaking"><span class="label label-danger">عاجل</span><marquee direction="right">{each(p.others[5:8], lambda t: f'<a href="{t.href}">{t.headline}</a> ')}</marquee></div>
<div class="container"><div class="row"><div class="col-md-8"><ol class="breadcrumb"><li><a href="/">{p.say("home")}</a></li><li><a href="/category/x">{p.section}</a></li></ol><div class="post"><h1 class="post-title">{p.headline}</h1><ul class="list-inline post-info">{facts}</ul><div class="font-size"><a>ع+</a> <a>ع-</a></div>{p.lead(photo)}<div class="post-text" id="text">{p.text("<p>{}</p>", "<p><strong>{}</strong></p>", "<blockquote>{}</blockquote>", "<li>{}</li>", "<ul>{}</ul>", photo, {2: inside})}</div><div class="tools"><a href="/print"><i class="fa fa-print"></i> نسخة للطباعة</a> <span>رابط مختصر</span> <input type="text" value="http://zyt.example/{p.random.randrange(10**4, 10**5)}"></div><div class="tags"><i class="fa fa-tags"></i> {p.say("tags")}: {each(p.keywords, lambda k: f'<a class="label label-default" href="/tag/x">{k}</a> ')}</div></div>
<div class="panel"><h3 class="panel-title">{p.say("related")}</h3><div class="row">{cards}</div></div><div class="panel" id="comments"><h3 class="panel-title">{p.say("comments")} (2)</h3>{voices}<h4>{p.say("comment_form")}</h4><p class="help-block">{p.say("comment_terms")}</p><form>{each(p.list("comment_fields"), lambda s: f'<input class="form-control" placeholder="{s}">')}<button>{p.say("send")}</button></form></div></div>
<div class="col-md-4"><div class="panel newest"><h3 class="panel-title">{p.say("latest")}</h3><ul>{newest}</ul></div><div class="panel"><h3 class="panel-title">{p.say("most_read")}</h3><ol>{each(p.others[2:6], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ol></div><div class="panel"><h3 class="panel-title">مواقيت الصلاة</h3><table class="table"><tr><td>الفجر</td><td>04:21</td></tr><tr><td>الظهر</td><td>12:38</td></tr><tr><td>المغرب</td><td>19:29</td></tr></table></div><div class="panel"><h3 class="panel-title">{p.say("poll")}</h3>{each(p.list("poll_options"), lambda o: f'<div class="radio"><label><input type="radio"> {o}</label></div>')}</div></div></div></div>
<footer><div class="container"><p>{p.say("about_site")}</p><p>{p.say("copyright")} &copy; {p.site} {p.now.year}</p></div></footer></body></html>"""


@skin(
    number=238,
    kind="right to left",
    language="fa",
    site="صدای نوکنار",
    address="http://nokenar.weblog.example/post/{id}",
    year=2013,
    section=True,
    keywords=True,
)
def set_iranian_weblog_host(p: Sheet) -> str:
    """A county's news at the weblog host that most of Iran had: the weblog's name as only h1, the headline as linked h2, the text as justified lines of a p with fonts and breaks, pictures centred with a line of small type after a break, tags in a line, "نوشته شده در" with the day of the solar calendar in words and "ساعت" with a clock in latin digits, "توسط" and the writers, a bar and the number of opinions in the foot, further entries by the weblog's own hand in a box below it, profile, months of the archive, subjects and friends' weblogs at the side, a visitor's counter."""
    photo = '<p style="text-align: center;"><img src="http://uploads.example/up/{file}" alt="" width="450" border="0" hspace="0"><br><span style="font-family: tahoma; font-size: 8pt; color: #808080;">{caption} / عکس: {credit}</span></p>'
    line = '<p style="text-align: justify;"><span style="font-family: tahoma,arial,helvetica,sans-serif; font-size: 10pt;">{}</span></p>'
    when = ""
    if p.moment:
        day = f"{p.tell(p.moment, '{weekday}')} {tell_solar(p.moment.date())}"
        clock = p.tell(p.moment, "{HH}:{MM}")
        p.shown.append(f"{day} ساعت {clock}")
        when = f' در <span dir="rtl">{day}</span> ساعت <span dir="ltr">{clock}</span>'
    foot = f'<span class="plus">+</span> نوشته شده{when}' + p.names(" توسط {}", "، ", " و ", house=True)
    months = []
    for teaser in p.related[:2]:
        year, month, _ = count_solar(teaser.moment.date())
        months.append(f'<li><a href="/{year}{month:02}">{tell_solar(teaser.moment.date()).split(" ", 1)[1]}</a></li>')
    more = each(p.related, lambda t: f'<li><a href="{t.href}" target="_blank">{t.headline}</a></li>')
    tags = "، ".join(f'<a href="/tag/x">{k}</a>' for k in p.keywords)
    recent = each(p.others[:6], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')
    visits = str(p.random.randrange(10_000, 900_000)).translate(DIGITS)
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" dir="rtl"><head><title>{p.site} - {p.headline}</title></head><body><div id="wrapper"><div id="header"><h1><a href="/">{p.site}</a></h1><div id="description">اخبار شهرستان و روستاهای پیرامون</div></div><div id="menu"><ul><li><a href="/">{p.say("home")}</a></li><li><a href="/archive">آرشیو وبلاگ</a></li><li><a href="/email">تماس با ما</a></li><li><a href="/profile">پروفایل مدیر وبلاگ</a></li></ul></div>
<div id="content"><div class="post"><h2 class="posttitle"><a href="{p.href}">{p.headline}</a></h2><div class="postbody">{p.lead(photo)}{p.text(line, line.format("<strong>{}</strong>"), line, "<li>{}</li>", '<ul style="text-align: justify;">{}</ul>', photo)}</div><div class="tags">{p.say("tags")}: {tags}</div><div class="postfoot">{foot} | موضوع: <a href="/category/x">{p.section}</a> | <a href="/comments?blogid=nokenar">{str(p.random.randrange(1, 30)).translate(DIGITS)} نظر</a></div></div><div class="related-box"><strong>{p.say("related")}:</strong><ul>{more}</ul></div><div class="pager"><a href="{p.others[6].href}">مطالب قدیمی‌تر</a></div></div>
<div id="sidebar"><div class="box"><div class="boxtitle">درباره وبلاگ</div><div class="boxbody"><img src="/avatar.jpg" alt=""><p>{p.say("about_site")}</p></div></div><div class="box"><div class="boxtitle">نوشته‌های پیشین</div><div class="boxbody"><ul>{"".join(months)}</ul></div></div><div class="box"><div class="boxtitle">آرشیو موضوعی</div><div class="boxbody"><ul>{each(p.list("sections"), lambda s: f'<li><a href="/category/x">{s}</a></li>')}</ul></div></div><div class="box"><div class="boxtitle">آخرین مطالب</div><div class="boxbody"><ul>{recent}</ul></div></div><div class="box"><div class="boxtitle">پیوندها</div><div class="boxbody"><ul><li><a href="http://a.weblog.example/">کوچه‌باغ</a></li><li><a href="http://b.weblog.example/">جوانان شورآباد</a></li><li><a href="http://c.example/">هواشناسی</a></li></ul></div></div><div class="box"><div class="boxtitle">آمار</div><div class="boxbody"><p>امروز: {tell_solar(p.now.date())}</p><p>بازدید کل: {visits}</p><p>{p.say("weather")}</p></div></div></div>
<div id="footer"><p>کلیه حقوق این وبلاگ برای {p.site} محفوظ است. قالب وبلاگ از بلاگ‌اسکین</p></div></div></body></html>"""
