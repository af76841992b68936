"""An electronic paper of a Saudi town, and a site of an Iranian province."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin
from ..tuned.right_to_left_eighth import DIGITS, count_solar


@skin(
    number=277,
    kind="right to left",
    language="ar",
    site="صحيفة الروابي الإلكترونية",
    address="https://www.alrawabi-news.example/{id}.html",
    year=2017,
    section=True,
    keywords=True,
)
def set_electronic_town_paper(p: Sheet) -> str:
    """A Saudi town's electronic paper on the system that most of them rent: today in two calendars, a strip of headlines, section, headline in h1, paper, town and writers joined by dashes in one bold line, icons with day, clock and its half, number of readings and of remarks in the next, the picture with a line under it, the text as p, a row of likes and networks, a short address, key words, "أخبار ذات صلة" as pictures with lines, numbered remarks with days and clocks and a form with its warning, articles and a dated list of the newest at the left."""
    photo = '<div class="news-image"><a class="zoom" href="/contents/newsm/{file}"><img src="/contents/newsm/{file}" alt="" class="img-responsive" /></a><p class="image-desc">{caption} - تصوير {credit}</p></div>'
    who = p.names(
        f'<div class="news-writer"><strong>الروابي - {p.story.place} - {{}}</strong></div>', " و", " و", house=True
    )
    when = p.when("{dd}-{mm}-{yyyy} {hh}:{MM} {half}", '<li><i class="icon-calendar"></i> {}</li>')
    hits = f'<li><i class="icon-eye"></i> {p.random.randrange(200, 9000)}</li><li><i class="icon-comment"></i> 2</li>'
    squares = each(
        p.related,
        lambda t: (
            f'<li class="col-sm-4"><a href="{t.href}"><img src="/contents/thumb/{t.picture}" alt="" /><span class="title">{t.headline}</span></a></li>'
        ),
    )
    voices = each(
        enumerate(p.comments(2), 1),
        lambda n: (
            f'<div class="comment"><div class="comment-head"><span class="num">#{n[0]}</span> <span class="name">{n[1].reader}</span> <span class="date">{p.tell(n[1].moment, "{dd}-{mm}-{yyyy} {hh}:{MM} {half}")}</span></div><div class="comment-text">{n[1].text}</div></div>'
        ),
    )
    newest = each(
        p.others[:5],
        lambda t: (
            f'<li><a href="{t.href}"><img src="/contents/thumb/{t.picture}" alt="" /><strong>{t.headline}</strong></a><span class="date">{p.tell(t.moment, "{dd}-{mm}-{yyyy}")}</span></li>'
        ),
    )
    lunar = f"{p.random.randrange(1, 30)} {p.random.choice(('محرم', 'صفر', 'رجب', 'شعبان', 'شوال'))} {p.now.year - 579}"
    return f"""<!DOCTYPE html>
<html lang="ar" dir="rtl"><head><meta charset="utf-8" /><title>{p.headline} - {p.site}</title></head><body class="rtl"><div id="topbar"><div class="container"><span class="today">{p.tell(p.now, "{weekday}")} {lunar} هـ / {p.tell(p.now, "{d} {month} {yyyy}")} م</span><ul class="links"><li><a href="/contact.html">اتصل بنا</a></li><li><a href="/team.html">هيئة التحرير</a></li><li><a href="/send.html">أرسل خبرا</a></li></ul></div></div><header class="container"><a href="/"><img src="/styles/logo.png" alt="{p.site}" /></a></header><nav class="navbar"><ul><li><a href="/">{p.say("home")}</a></li>{each(p.list("sections"), lambda s: f'<li><a href="/section/x">{s}</a></li>')}<li><a href="/articles">المقالات</a></li><li><a href="/videos">الفيديو</a></li></ul></nav><div class="container ticker"><span>جديد الأخبار</span><ul>{each(p.others[5:8], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ul></div>
<div class="container main"><div class="row"><div class="col-md-8"><div class="block news-view"><div class="path"><a href="/">{p.say("home")}</a> » <a href="/section/x">{p.section}</a></div><h1 class="news-title">{p.headline}</h1>{who}<ul class="news-info">{when}{hits}</ul>{p.lead(photo)}<div class="news-body" id="newsbody">{p.add_rest(p.text("<p>{}</p>", "<p><strong>{}:</strong></p>", "<p>{}</p>", "<li>{}</li>", "<ul>{}</ul>", photo), photo)}</div>
<div class="news-tools"><a class="like">أعجبني <b>{p.random.randrange(40)}</b></a> <a>تويتر</a> <a>فيسبوك</a> <a>واتساب</a> <a>طباعة</a></div><div class="short-url">الرابط المختصر <input type="text" value="https://www.alrawabi-news.example/s/{p.random.randrange(1000, 9999)}" readonly /></div><div class="news-tags"><span>{p.say("tags")}</span> {each(p.keywords, lambda k: f'<a href="/tags/x">{k}</a>')}</div></div><div class="block"><h3 class="block-title">{p.say("related")}</h3><ul class="row squares">{squares}</ul></div>
<div class="block" id="comments"><h3 class="block-title">{p.say("comments")} (2)</h3>{voices}<h4>{p.say("comment_form")}</h4><form>{each(p.list("comment_fields"), lambda s: f'<input type="text" placeholder="{s}" />')}<button>{p.say("send")}</button></form><p class="warning">{p.say("comment_terms")}</p></div></div>
<div class="col-md-4"><div class="block"><h3 class="block-title">{p.say("latest")}</h3><ul class="newest">{newest}</ul></div><div class="block"><h3 class="block-title">المقالات</h3>{each(p.others[6:], lambda t: f'<div class="writer"><img src="/contents/writers/x.jpg" alt="" /><b>{t.author}</b><a href="{t.href}">{t.headline}</a></div>')}</div><div class="block"><h3 class="block-title">{p.say("poll")}</h3>{each(p.list("poll_options"), lambda o: f'<label><input type="radio" /> {o}</label>')}</div><div class="block"><h3 class="block-title">الطقس</h3><p>{p.say("weather")}</p></div></div></div></div>
<footer><div class="container"><p>{p.say("about_site")}</p><p>جميع التعليقات تعبر عن رأي كاتبها. {p.say("copyright")} &copy; {p.now.year} {p.site}</p></div></footer></body></html>"""


@skin(
    number=278,
    kind="right to left",
    language="fa",
    site="پایگاه خبری دشتستان سبز",
    address="https://dashtestansabz.example/news/{id}/{slug}",
    year=2019,
    kicker=True,
    standfirst=True,
    section=True,
    keywords=True,
)
def set_iranian_province_site(p: Sheet) -> str:
    """An Iranian province's site on a rented system for news: weekday and solar day of today in the head, a slider of the newest, crumbs, kicker, headline in h1, a line with code, "تاریخ انتشار" as numbers of the solar calendar with strokes and a clock, section and readings, keys for print and size, the picture with a line, the lead as bold p, the text as justified p, "خبرنگار:" with the writers after it, "انتهای پیام", key words, related stories as a list with squares, a short address, a form with numbered rules, columns of clocks and headlines."""

    def tell_numbers(moment_year: int, month: int, day: int) -> str:
        return f"{moment_year}/{month:02}/{day:02}".translate(DIGITS)

    photo = '<div class="news-img"><img src="/files/news/{file}" alt="" class="img-fluid" /><div class="news-img-caption">{caption} (عکس: {credit})</div></div>'
    when = ""
    if p.moment:
        told = f"{tell_numbers(*count_solar(p.moment.date()))} - {p.tell(p.moment, '{HH}:{MM}').translate(DIGITS)}"
        p.shown.append(told)
        when = f'<li><i class="far fa-calendar"></i> تاریخ انتشار: <span>{told}</span></li>'
    code = str(p.random.randrange(10**4, 10**5)).translate(DIGITS)
    reads = str(p.random.randrange(20, 3000)).translate(DIGITS)
    sign = p.names('<p class="reporter">خبرنگار: {}</p>', "، ", " و ")
    related = each(
        p.related,
        lambda t: f'<li><i class="fas fa-square"></i> <a href="{t.href}">{t.headline}</a></li>',
    )
    newest = each(
        p.others[:6],
        lambda t: (
            f'<li><span class="clock">{p.tell(t.moment, "{HH}:{MM}").translate(DIGITS)}</span> <a href="{t.href}">{t.headline}</a></li>'
        ),
    )
    voices = each(
        p.comments(2),
        lambda c: (
            f'<div class="comment"><b>{c.reader}</b> <span class="c-date">{tell_numbers(*count_solar(c.moment.date()))} - {p.tell(c.moment, "{HH}:{MM}").translate(DIGITS)}</span><p>{c.text}</p></div>'
        ),
    )
    return f"""<!DOCTYPE html>
<html lang="fa" dir="rtl"><head><meta charset="utf-8"><title>{p.headline} | {p.site}</title></head><body><div class="top"><div class="container"><span>امروز {p.tell(p.now, "{weekday}")} {tell_numbers(*count_solar(p.now.date()))} ساعت {p.tell(p.now, "{HH}:{MM}").translate(DIGITS)}</span><span class="weather">{p.say("weather")}</span><a href="/contact">تماس با ما</a><a href="/about">درباره ما</a></div></div><header class="container"><a href="/" class="logo"><img src="/assets/logo.png" alt="{p.site}"></a><form><input type="search" placeholder="جستجو"></form></header><nav class="menu"><div class="container"><ul><li><a href="/">{p.say("home")}</a></li>{each(p.list("sections"), lambda s: f'<li><a href="/service/x">{s}</a></li>')}<li><a href="/photo">عکس</a></li><li><a href="/film">فیلم</a></li></ul></div></nav><div class="container slider">{each(p.others[6:], lambda t: f'<div class="slide"><a href="{t.href}"><img src="/files/thumb/{t.picture}" alt=""><span>{t.headline}</span></a></div>')}</div>
<div class="container"><div class="row"><div class="col-lg-8"><ol class="breadcrumb"><li><a href="/">{p.say("home")}</a></li><li><a href="/service/x">{p.section}</a></li></ol><div class="news"><div class="rutitr">{p.kicker}</div><h1 class="titr">{p.headline}</h1><ul class="news-info"><li>کد خبر: {code}</li>{when}<li><i class="far fa-folder"></i> <a href="/service/x">{p.section}</a></li><li><i class="far fa-eye"></i> {reads} بازدید</li><li><a href="/print/1"><i class="fas fa-print"></i></a></li><li><a class="zoom-in">A+</a> <a class="zoom-out">A-</a></li></ul>{p.lead(photo)}
<p class="lead"><strong>{p.standfirst}</strong></p><div class="news-text">{p.add_rest(p.text('<p style="text-align:justify">{}</p>', "<p><strong>{}</strong></p>", '<p style="text-align:justify">{}</p>', "<li>{}</li>", "<ul>{}</ul>", photo), photo)}{sign}<p class="end">انتهای پیام/</p></div><div class="short-link">لینک کوتاه: <span dir="ltr">https://dashtestansabz.example/n/{p.random.randrange(1000, 9999)}</span></div><div class="tags"><i class="fas fa-tags"></i> {p.say("tags")}: {each(p.keywords, lambda k: f'<a href="/tag/x">{k}</a>')}</div><div class="share"><a>تلگرام</a><a>واتساپ</a><a>ایتا</a><a>سروش</a></div></div>
<div class="box"><div class="box-title">{p.say("related")}</div><ul>{related}</ul></div><div class="box"><div class="box-title">{p.say("comments")}</div>{voices}<div class="box-title">{p.say("comment_form")}</div><ol class="rules"><li>{p.say("comment_terms")}</li><li>نظرات حاوی الفاظ رکیک و تهمت منتشر نمی‌شود.</li></ol><form><input placeholder="نام"><input placeholder="ایمیل"><textarea placeholder="نظر"></textarea><button>ارسال</button></form></div></div>
<div class="col-lg-4"><div class="box"><div class="box-title">{p.say("latest")}</div><ul class="newest">{newest}</ul></div><div class="box"><div class="box-title">{p.say("most_read")}</div><ol>{each(p.others[3:7], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ol></div><div class="box"><div class="box-title">{p.say("poll")}</div>{each(p.list("poll_options"), lambda o: f'<label><input type="radio"> {o}</label>')}</div></div></div></div>
<footer><div class="container"><p>{p.say("about_site")}</p><p>{p.say("copyright")} © {p.site} - طراحی و تولید: سامانه خبر پارسی</p></div></footer></body></html>"""
