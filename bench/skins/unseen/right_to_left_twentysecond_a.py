"""A Gulf island's daily with its printed number under each story."""

from __future__ import annotations

from datetime import date

from ..sheet import Sheet, each
from ..skin import skin

LUNAR = "محرم|صفر|ربيع الأول|ربيع الثاني|جمادى الأولى|جمادى الآخرة|رجب|شعبان|رمضان|شوال|ذي القعدة|ذي الحجة".split("|")


def tell_lunar(day: date) -> str:
    """A day of the lunar calendar by the tabular count."""
    count = day.toordinal() + 1_721_425 - 1_948_440 + 10_632
    rounds, rest = divmod(count - 1, 10_631)
    rest += 355
    year = ((10_985 - rest) // 5316) * ((50 * rest) // 17_719) + (rest // 5670) * ((43 * rest) // 15_238)
    rest -= ((30 - year) // 15) * ((17_719 * year) // 50) + (year // 16) * ((15_238 * year) // 43) - 29
    month = (24 * rest) // 709
    return f"{rest - (709 * month) // 24:02} {LUNAR[month - 1]} {30 * rounds + year - 30}هـ"


@skin(
    number=426,
    kind="right to left",
    language="ar",
    site="صحيفة الدانة البحرية",
    address="http://www.aldanabahria.example/{id}/news/read/{section}/{slug}.html",
    year=2011,
    precision="day",
    kicker=True,
    section=True,
)
def set_gulf_island_daily(p: Sheet) -> str:
    """A Gulf island's daily with its printed number under each story: today's sun and moon days over the masthead, rooms as tabs, the room's name over the kicker and the headline, tools, pictures floated with captions below, the place of the paper and the writers with a dash before the text, and after it a grey line "صحيفة … - العدد" with the number, the weekday, the day and the moon's day, related stories, comments with numbers, "إقرأ أيضا" in a column."""
    photo = '<div class="news_img"><a rel="lightbox"><img src="/data/{file}" width="300" border="0" alt=""></a><div class="img_caption">{caption} (تصوير: {credit})</div></div>'
    text = p.text(
        heading="<p><strong>{}</strong></p>",
        quote='<p class="qt">«{}»</p>',
        picture=photo,
        entry="<li><span>{}</span></li>",
    )
    number = p.random.randrange(1900, 3900)
    when = ""
    if p.moment:
        when = p.when(
            "{weekday} {dd} {month} {yyyy}",
            f'<div class="issue_line">{p.site} - العدد {number} - {{}}م الموافق {tell_lunar(p.moment.date())}</div>',
        )
    who = p.names('<p class="place_author">المرفأ الشمالي - {}</p>', "، ", "، ")
    voices = "".join(
        f'<div class="comment_row"><span class="cno">{at}</span> <b>{c.reader}</b> <span class="cdate">{p.tell(c.moment, "{d}/{m}/{yyyy}")} عند {p.tell(c.moment, "{hh}:{MM} {half}")}</span><p>{c.text}</p><a>رد على تعليق</a> <a>تبليغ</a></div>'
        for at, c in enumerate(p.comments(3), 1)
    )
    side = each(
        p.others[:5],
        lambda t: (
            f'<div class="side_item"><img src="/data/small/{t.picture}" width="60" alt=""><a href="{t.href}">{t.headline}</a><span>{p.tell(t.moment, "{dd} {month} {yyyy}")}</span></div>'
        ),
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" dir="rtl" lang="ar"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{p.headline} | {p.section} - {p.site}</title></head>
<body><div id="topline"><div class="tdate">{p.tell(p.now, "{weekday} {dd} {month} {yyyy}")}م ، الموافق {tell_lunar(p.now.date())}</div><div class="tlinks"><a href="/pdf">النسخة الورقية</a> | <a href="/archive">الأرشيف</a> | <a href="/mobile">الدانة موبايل</a> | <a href="/contact">اتصل بنا</a></div></div>
<div id="masthead"><a href="/"><img src="/images/dana-logo.png" alt="{p.site}" /></a><form id="srch"><input type="text" name="q" /><select><option>في الموقع</option><option>في الأرشيف</option></select><input type="submit" value="بحث" /></form></div>
<ul id="tabs"><li><a href="/">{p.say("home")}</a></li>{each(p.list("sections"), lambda s: f'<li><a href="/x.html">{s}</a></li>')}<li><a href="/ads.html">إعلانات مبوبة</a></li></ul>
<div id="page"><div id="right_col">
<div class="section_head"><h2>{p.section}</h2></div>
<div class="news_box"><h4 class="over_title">{p.kicker}</h4><h1 class="news_title">{p.headline}</h1>
<div class="tools"><a class="t1">{p.list("share")[1]}</a> <a class="t2">{p.list("share")[2]}</a> <a class="t3">حجم الخط</a> <a href="#comments">{p.say("comments")} (3)</a></div>
<div class="news_text">{p.lead(photo)}
{who}
{p.add_rest(text, photo)}
{when}
</div>
<div class="fav"><img src="/images/fb.gif" alt="" /> <img src="/images/tw.gif" alt="" /> <span>عدد القراءات: {p.random.randrange(200, 9000)}</span></div>
<div class="rel_news"><h3>{p.say("related")}</h3><ul>{each(p.related, lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ul></div>
<div id="comments"><h3>{p.say("comments")}</h3><div class="note">تنويه: {p.say("comment_terms")}</div>{voices}<form class="cform"><h4>{p.say("comment_form")}</h4>{each(p.list("comment_fields"), lambda f: f"<label>{f}</label><input type='text' />")}<label>أدخل الرمز</label><input size="6" /><input type="submit" value="{p.say("send")}" /></form></div>
</div></div>
<div id="left_col"><div class="ad">{p.say("advertisement")}</div><div class="side_box"><h3>{p.say("read_also")}</h3>{side}</div><div class="side_box"><h3>{p.say("most_read")}</h3><ol>{each(p.others[5:8], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ol></div><div class="side_box"><h3>استفتاء</h3><p>{p.say("poll")}</p>{each(p.list("poll_options"), lambda o: f"<input type='radio' name='q' /> {o}<br />")}<input type="button" value="صوت" /></div><div class="side_box"><h3>مواقيت الصلاة</h3><p>الفجر 4:12 | الظهر 11:41 | العصر 3:08 | المغرب 5:52 | العشاء 7:22</p></div></div></div>
<div id="footer"><p>{p.say("about_site")}</p><p>جميع الحقوق محفوظة © {p.site} {p.now.year}</p></div></body></html>"""
