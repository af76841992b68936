"""A public broadcaster's Persian service from abroad about 2005."""

from __future__ import annotations

from datetime import date

from ..sheet import Sheet, each
from ..skin import skin
from ..tuned.right_to_left_eighth import MONTHS, count_solar


def tell_solar_in_latin(day: date) -> str:
    """The solar day as the service writes it: two Latin digits, the month's name, the year."""
    year, month, number = count_solar(day)
    return f"{number:02} {MONTHS[month - 1]} {year}"


@skin(
    number=416,
    kind="right to left",
    language="fa",
    site="موج شمال",
    address="http://www.mowjeshomal.example/persian/story/{yyyy}/{mm}/{id}_st.shtml",
    year=2005,
    zone=0,
)
def set_world_service(p: Sheet) -> str:
    """A public broadcaster's Persian service of about 2005: the house's English tool bar over a banner, sections and languages in a column at the right, a row "به روز شده" with the clock of Greenwich, the weekday and both calendars in Latin digits beside keys to send and print, headline in a div, the writers in a table with what they are and a rule, the first paragraph in bold, pictures in small tables with the line below and as the alternative text, a box to hear a report, related stories with day, month, comma, year and section below each, links to other houses with a disclaimer, readers' words without times, a form with rules, programmes with clocks."""
    photo = '<table width="226" border="0" cellspacing="0" cellpadding="0" align="left"><tr><td rowspan="2" width="10"><img src="/f/t.gif" width="10" height="1" alt=""></td><td><img src="/media/images/{file}" width="203" height="152" border="0" hspace="0" alt="{caption}"></td></tr><tr><td class="caption">{caption}</td></tr></table>'
    wide = '<table width="416" border="0" cellspacing="0" cellpadding="0"><tr><td><img src="/media/images/{file}" width="416" height="250" border="0" alt="{caption}"></td></tr><tr><td class="caption">{caption}</td></tr></table>'
    solar = tell_solar_in_latin(p.moment.date()) if p.moment else ""
    when = p.when("{HH}:{MM} گرینویچ - {weekday} {dd} {month} {yyyy}", f"به روز شده: {{}} - {solar}")
    role = "گزارشگر موج شمال" if len(p.authors) == 1 else "گزارشگران موج شمال"
    who = p.names(
        f'<table width="416" border="0" cellspacing="0" cellpadding="0" class="bylinetable"><tr><td class="bylinetext"><b>{{}}</b><br>{role}</td></tr><tr><td bgcolor="#cccccc" height="1"><img src="/f/t.gif" width="416" height="1" alt=""></td></tr></table>',
        "، ",
    )
    hear = '<table width="168" border="0" cellspacing="0" cellpadding="4" align="left" class="avbox"><tr><td class="avhead">صدا و تصویر</td></tr><tr><td><a class="av" href="/cgi-bin/ram/p.ram"><img src="/f/audio.gif" width="13" height="13" border="0" alt=""> گزارش این رویداد را بشنوید</a></td></tr></table>'
    text = p.text(
        '<p class="storytext">{}</p>',
        '<p class="storytext"><strong class="xhead">{}</strong></p>',
        '<p class="storytext">{}</p>',
        "<li>{}</li>",
        '<ul class="storytext">{}</ul>',
        photo,
        {2: hear} if p.random.random() < 0.5 else None,
    )
    first = p.pieces[0].text
    text = text.replace(f'<p class="storytext">{first}</p>', f'<p class="storytext"><b>{first}</b></p>', 1)
    related = each(
        p.related,
        lambda t: (
            f'<tr><td valign="top" width="12"><img src="/f/bullet.gif" width="6" height="6" alt=""></td><td class="seealso"><a href="{t.href}">{t.headline}</a><br><span class="linkdate">{p.tell(t.moment, "{dd} {month}, {yyyy}")} | {t.section}</span></td></tr>'
        ),
    )
    voices = each(
        p.comments(3), lambda c: f'<p class="storytext">{c.text} <b>{c.reader}</b></p><hr width="60" size="1">'
    )
    menu = each(
        p.list("sections"),
        lambda s: (
            f'<tr><td class="nav"><a class="navlink" href="/persian/x/">{s}</a></td></tr><tr><td bgcolor="#ffffff"><img src="/f/t.gif" height="1" alt=""></td></tr>'
        ),
    )
    programmes = each(
        (("بامدادی", "02:30"), ("چشم‌انداز بامدادی", "03:30"), ("جام جم شب", "16:30"), ("روز هفتم", "18:00")),
        lambda line: (
            f'<tr><td class="radio">{line[0]}</td><td class="radio" dir="ltr" align="left">{line[1]}</td></tr>'
        ),
    )
    return f"""<html lang="fa" dir="rtl">
<head><meta http-equiv="content-type" content="text/html; charset=utf-8"><title>{p.site} | {p.headline}</title>
<link rel="stylesheet" type="text/css" href="/css/persian.css"></head>
<body bgcolor="#ffffff" text="#000000" topmargin="0" leftmargin="0" rightmargin="0" marginheight="0" marginwidth="0"><a name="top"></a>
<table width="100%" border="0" cellspacing="0" cellpadding="0" bgcolor="#666666" dir="ltr"><tr><td class="blqtb"><a href="/home/">Home</a> <a href="/tv/">TV</a> <a href="/radio/">Radio</a> <a href="/talk/">Talk</a> <a href="/whereilive/">Where I Live</a> <a href="/a-z/">A-Z Index</a></td><td align="right"><form action="/cgi-bin/search"><input name="q" size="10"><input type="submit" value="Search"></form></td></tr></table>
<table width="779" border="0" cellspacing="0" cellpadding="0"><tr><td bgcolor="#cc0000" width="150"><a href="/persian/"><img src="/f/banner_fa.gif" width="150" height="50" border="0" alt="{p.site}"></a></td><td bgcolor="#990000" class="bannerlang">موج شمال به زبان‌های دیگر: <a href="/arabic/">عربی</a> | <a href="/urdu/">اردو</a> | <a href="/pashto/">پشتو</a> | <a href="/uzbek/">Oʻzbek</a> | <a href="/english/">English</a></td></tr></table>
<table width="779" border="0" cellspacing="0" cellpadding="0"><tr>
<td width="120" valign="top" bgcolor="#eeeeee"><table width="120" border="0" cellspacing="0" cellpadding="3"><tr><td class="nav"><a class="navlink" href="/persian/">{p.say("home")}</a></td></tr>{menu}<tr><td class="nav"><a class="navlink" href="/persian/pictures/">عکس</a></td></tr><tr><td class="nav"><a class="navlink" href="/persian/interactivity/">صدای شما</a></td></tr></table>
<table width="120" border="0" cellspacing="0" cellpadding="3"><tr><td colspan="2" class="radiohead">برنامه‌های رادیو (به وقت گرینویچ)</td></tr>{programmes}<tr><td colspan="2" class="radio"><a href="/persian/freq.shtml">طول موج‌ها</a></td></tr></table>
<table width="120" border="0" cellspacing="0" cellpadding="3"><tr><td class="nav"><a class="navlink" href="/persian/feedback.shtml">تماس با ما</a></td></tr><tr><td class="nav"><a class="navlink" href="/persian/help.shtml">راهنما</a></td></tr></table></td>
<td width="14"><img src="/f/t.gif" width="14" height="1" alt=""></td>
<td width="416" valign="top"><table width="416" border="0" cellspacing="0" cellpadding="0"><tr><td class="timestamp">{when}</td></tr><tr><td class="tools"><a href="/cgi-bin/etaf/form.cgi">این صفحه را برای دوستانتان بفرستید</a> &nbsp;|&nbsp; <a href="?print=1">صفحه مخصوص چاپ</a></td></tr></table>
<div class="headlinestory">{p.headline}</div>
{who}
<table width="416" border="0" cellspacing="0" cellpadding="0"><tr><td valign="top">
{p.lead(wide if p.random.random() < 0.3 else photo)}
{p.add_rest(text, photo)}
</td></tr></table><br clear="all">
<table width="416" border="0" cellspacing="0" cellpadding="4"><tr><td class="fbhead">نظر شما چیست؟</td></tr><tr><td>{voices}<span class="small">{p.say("comment_terms")}</span><form method="post" action="/cgi-bin/feedback.cgi"><table border="0"><tr><td>نام:</td><td><input name="name" size="25"></td></tr><tr><td>نشانی رایانامه*:</td><td><input name="mail" size="25"></td></tr><tr><td>شهر:</td><td><input name="town" size="25"></td></tr><tr><td valign="top">پیام:</td><td><textarea name="c" rows="5" cols="30"></textarea></td></tr><tr><td></td><td><input type="submit" value="فرستادن"></td></tr></table></form><span class="small">* اختیاری است. ما ممکن است پیام شما را کوتاه کنیم و نمی‌توانیم انتشار همه پیام‌ها را تضمین کنیم.</span></td></tr></table>
<table width="416" border="0" cellspacing="0" cellpadding="3"><tr><td colspan="2" class="seealsohead">مطالب مرتبط</td></tr>{related}<tr><td colspan="2" class="seealsohead">سایت‌های مرتبط</td></tr><tr><td valign="top"><img src="/f/bullet.gif" width="6" height="6" alt=""></td><td class="seealso"><a href="http://www.majles.example/">مرکز پژوهش‌ها</a></td></tr><tr><td colspan="2" class="small">موج شمال مسئول محتوای سایت‌های دیگر نیست</td></tr><tr><td colspan="2" class="seealsohead">{p.say("latest")}</td></tr>{each(p.others[:4], lambda t: f'<tr><td valign="top"><img src="/f/bullet.gif" width="6" height="6" alt=""></td><td class="seealso"><a href="{t.href}">{t.headline}</a></td></tr>')}</table></td>
<td width="14"><img src="/f/t.gif" width="14" height="1" alt=""></td>
<td width="203" valign="top"><table width="203" border="0" cellspacing="0" cellpadding="4" bgcolor="#f3f3f3"><tr><td class="ticker"><b>خبر فوری</b> ({p.tell(p.now, "{HH}:{MM}")} گرینویچ)<br><a href="{p.others[4].href}">{p.others[4].headline}</a></td></tr></table>
<table width="203" border="0" cellspacing="0" cellpadding="4"><tr><td class="rhead">گزارش و تحلیل</td></tr>{each(p.others[5:8], lambda t: f'<tr><td class="rtext"><img src="/media/images/{t.picture}" width="66" height="49" align="right" border="0" alt=""><a href="{t.href}"><b>{t.headline}</b></a><br>{t.summary}</td></tr>')}<tr><td class="rhead">{p.say("newsletter")}</td></tr><tr><td class="rtext">{p.say("newsletter_text")} <a href="/persian/email/">نام‌نویسی</a></td></tr></table></td>
</tr></table>
<table width="779" border="0" cellspacing="0" cellpadding="4"><tr><td align="center" class="footer"><a href="#top">بازگشت به بالا</a> | <a href="/persian/">{p.say("home")}</a> | <a href="/persian/aboutus.shtml">درباره ما</a> | <a href="/persian/privacy.shtml">حریم شخصی</a></td></tr><tr><td align="center" class="footer"><img src="/f/copyright.gif" alt="Copyright"> {p.say("copyright")}. {p.say("about_site")}</td></tr></table>
</body></html>"""
