"""A daily of Iraq's marshes on a local office's system."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin

MONTHS = (
    ("كانون الثاني", "يناير"),
    ("شباط", "فبراير"),
    ("آذار", "مارس"),
    ("نيسان", "أبريل"),
    ("أيار", "مايو"),
    ("حزيران", "يونيو"),
    ("تموز", "يوليو"),
    ("آب", "أغسطس"),
    ("أيلول", "سبتمبر"),
    ("تشرين الأول", "أكتوبر"),
    ("تشرين الثاني", "نوفمبر"),
    ("كانون الأول", "ديسمبر"),
)


@skin(
    number=379,
    kind="right to left",
    language="ar",
    site="صحيفة قصب الهور",
    address="http://www.qasabalhor.example/news.php?sid={id}",
    year=2014,
    precision="minute",
    kicker=True,
    section=True,
)
def set_marshes_daily(p: Sheet) -> str:
    """A daily of Iraq's marshes on a local office's system: a flash's banner, today with both names of the month and the paper's number in a bar, urgent lines that move, section in a label over the kicker in a div and the headline in h2, a list of facts with the moment (both names of the month, clock first) after the number of readings, the picture in a box with a line, text as p of a set size, the writers after it at the left, "اقرأ ايضا" as a list with days, comments with the clock, a sidebar of tabs and columns of opinion with their writers, prayers' times and rates of the dinar."""
    photo = '<div class="news_pic"><img src="upload/news/{file}" width="620" alt=""><div class="pic_title">{caption} / {credit}</div></div>'
    when = ""
    if p.moment:
        arabic, latin = MONTHS[p.moment.month - 1]
        told = f"{p.tell(p.moment, '{HH}:{MM} - {d}')} {arabic}/{latin} {p.moment.year}"
        p.shown.append(told)
        when = f'<li><i class="fa fa-clock-o"></i> {told}</li>'
    today = f"{p.tell(p.now, '{weekday} {d}')} {'/'.join(MONTHS[p.now.month - 1])} {p.now.year}"
    who = p.names('<div class="writer" align="left"><b>{}</b></div>', "، ", " و", house=True)
    body = p.add_rest(
        p.text(
            '<p style="text-align: justify;"><span style="font-size:18px">{}</span></p>',
            '<p><strong><span style="font-size:18px">{}</span></strong></p>',
            '<p style="text-align: justify;"><span style="font-size:18px">{}</span></p>',
            picture=photo,
        ),
        photo,
    )
    related = each(
        p.related,
        lambda t: (
            f'<li><a href="{t.href}"><img src="upload/thumb/{t.picture}" width="90" alt=""> <span>{t.headline}</span></a><small>{p.tell(t.moment, "{yyyy}/{mm}/{dd}")}</small></li>'
        ),
    )
    comments = each(
        p.comments(2),
        lambda c: (
            f'<div class="com_row"><span class="com_name">{c.reader}</span> <span class="com_date">{p.tell(c.moment, "{yyyy}/{mm}/{dd} - {HH}:{MM}")}</span><div class="com_text">{c.text}</div></div>'
        ),
    )
    opinion = each(
        p.others[4:7],
        lambda t: f'<div class="op"><b>{t.author}</b><br><a href="{t.href}">{t.headline}</a></div>',
    )
    return f"""<!DOCTYPE html>
<html dir="rtl" lang="ar"><head><meta charset="utf-8"><title>{p.site} : {p.headline}</title><link rel="stylesheet" href="css/style_ar.css"></head>
<body><div id="wrap"><div id="banner"><a href="index.php"><img src="images/banner.jpg" width="1000" alt="{p.site}"></a></div><div id="bar"><span>{today}</span> <span>{p.say("issue", n=p.random.randrange(800, 3000))}</span> <span><a href="pdf.php">النسخة الورقية PDF</a></span></div><ul id="menu"><li><a href="index.php">{p.say("home")}</a></li>{each(p.list("sections"), lambda s: f'<li><a href="cat.php?id=3">{s}</a></li>')}<li><a href="about.php">من نحن</a></li></ul>
<div id="ticker"><b>عاجل</b><marquee direction="right">{each(p.others[:4], lambda t: f'<a href="{t.href}">{t.headline}</a> *** ')}</marquee></div>
<div id="right_col"><div class="block"><div class="tabs"><span class="on">{p.say("latest")}</span><span>{p.say("most_read")}</span></div><ul class="tab">{each(p.others[:6], lambda t: f'<li><a href="{t.href}">{t.headline}</a> <small>{p.tell(t.moment, "{HH}:{MM} - {yyyy}/{mm}/{dd}")}</small></li>')}</ul></div><div class="block"><h4>آراء وأعمدة</h4>{opinion}</div></div>
<div id="center_col"><div class="news_box"><div class="cat_label"><a href="cat.php?id=3">{p.section}</a></div><div class="over_title">{p.kicker}</div><h2 class="news_title">{p.headline}</h2><ul class="news_info"><li><i class="fa fa-eye"></i> عدد القراءات {p.random.randrange(50, 7000)}</li>{when}<li><a href="print.php">طباعة</a></li></ul>{p.lead(photo)}<div class="news_body">{body}</div>{who}<div class="share">شارك الخبر: <a>فيسبوك</a> <a>تويتر</a> <a>واتساب</a></div></div><div class="also"><h3>اقرأ ايضا</h3><ul>{related}</ul></div><div class="coms"><h3>{p.say("comments")}</h3>{comments}<form>{each(p.list("comment_fields"), lambda f: f"<label>{f}</label><input type='text'><br>")}<p>{p.say("comment_terms")}</p><input type="submit" value="{p.say("send")}"></form></div></div>
<div id="left_col"><div class="block"><h4>مواقيت الصلاة</h4><table><tr><td>الفجر</td><td>4:12</td></tr><tr><td>الظهر</td><td>12:03</td></tr><tr><td>المغرب</td><td>6:41</td></tr></table></div><div class="block"><h4>أسعار الصرف</h4><p>100 دولار = {p.random.randrange(118, 152)},000 دينار</p></div><div class="block"><h4>{p.say("poll")}</h4>{each(p.list("poll_options"), lambda o: f"<label><input type='radio' name='v'> {o}</label><br>")}<button>صوت</button></div><div class="block"><h4>{p.say("advertisement")}</h4><img src="images/ad.gif" alt=""></div></div>
<div id="footer"><p>{p.say("about_site")}</p><p>{p.say("copyright")} &copy; {p.now.year} {p.site}</p><p>تصميم وبرمجة: مكتب النخلة للحلول</p></div></div></body></html>"""
