"""An Iranian town's site in the theme that all of them have, and a Yemeni paper's site."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin
from ..tuned.right_to_left_eighth import DIGITS, count_solar, tell_solar


@skin(
    number=217,
    kind="right to left",
    language="fa",
    site="صدای کوهدشت سبز",
    address="http://www.sedayekoohdasht.example/{id}",
    year=2017,
    kicker=True,
    standfirst=True,
    section=True,
    keywords=True,
)
def set_iranian_town_theme(p: Sheet) -> str:
    """An Iranian town's site in a theme for news of the weblog software: weekday and day of the solar calendar in the head, a line of boxes with code, section and writer, day and clock, number of remarks; kicker, headline and summary; captions of the weblog software; "انتهای پیام/" as a last line, the short link in a field, tags, related stories as squares, the box that counts remarks sent, waiting and published, and remarks with days, columns of the newest before the story."""
    photo = '<div class="wp-caption aligncenter"><img src="/wp-content/uploads/{file}" alt="" width="600" /><p class="wp-caption-text">{caption}</p></div>'
    when = ""
    if p.moment:
        told = f"{tell_solar(p.moment.date())} - {p.tell(p.moment, '{H}:{MM}').translate(DIGITS)}"
        p.shown.append(told)
        when = f'<li><i class="fa fa-calendar"></i> تاریخ انتشار : {told}</li>'
    facts = [
        f'<li><i class="fa fa-barcode"></i> کد خبر : {str(p.random.randrange(1000, 90000)).translate(DIGITS)}</li>',
        f'<li><i class="fa fa-folder"></i> دسته : <a href="/category/x" rel="category tag">{p.section}</a></li>',
        p.names('<li><i class="fa fa-user"></i> نویسنده : {}</li>', "، ", " و "),
        when,
        '<li><i class="fa fa-comments"></i> ۲ دیدگاه</li>',
    ]
    said = each(
        p.comments(2),
        lambda c: (
            f'<li class="comment"><div class="comment-info"><span class="comment-author">{c.reader}</span> <span class="comment-date">{tell_solar(c.moment.date())} در {p.tell(c.moment, "{HH}:{MM}").translate(DIGITS)}</span></div><div class="comment-text"><p>{c.text}</p></div><a class="reply">پاسخ</a></li>'
        ),
    )
    return f"""<!DOCTYPE html><html dir="rtl" lang="fa-IR"><head><meta charset="UTF-8"><title>{p.headline} | {p.site}</title></head><body class="rtl single single-post"><div class="top-bar"><div class="container"><span class="date">امروز : {p.tell(p.now, "{weekday}")}، {tell_solar(p.now.date())}</span><span class="weather">{p.say("weather")}</span><ul class="top-menu"><li><a href="/about">درباره ما</a></li><li><a href="/contact">تماس با ما</a></li><li><a href="/archive">آرشیو</a></li></ul><form class="search"><input placeholder="جستجو ..."></form></div></div><header class="container"><a class="logo" href="/"><img src="/wp-content/uploads/logo.png" alt="{p.site}"></a><a class="ads"><img src="/wp-content/uploads/tabligh.gif" alt="تبلیغ"></a></header><nav class="main-nav"><ul><li><a href="/">{p.say("home")}</a></li>{each(p.list("sections"), lambda s: f'<li class="menu-item"><a href="/category/x">{s}</a></li>')}</ul></nav>
<div class="container content"><aside class="side-right"><div class="widget"><div class="widget-title">{p.say("latest")}</div><ul class="last-news">{each(p.others[:5], lambda t: f'<li><a href="{t.href}">{t.headline}</a> <span class="time">{p.tell(t.moment, "{HH}:{MM}").translate(DIGITS)}</span></li>')}</ul></div><div class="widget"><div class="widget-title">{p.say("poll")}</div>{each(p.list("poll_options"), lambda o: f"<label><input type=radio> {o}</label>")}</div></aside>
<main class="single-content"><article><ul class="post-info">{"".join(facts)}</ul><h4 class="rotitr">{p.kicker}</h4><h1 class="titr"><a href="{p.href}">{p.headline}</a></h1><div class="lid">{p.standfirst}</div><div class="tools"><span class="zoom">+</span> <span class="zoom">-</span> <a class="print">چاپ خبر</a></div><div class="the-content">{p.lead(photo)}{p.text('<p style="text-align: justify;">{}</p>', "<p><strong>{}</strong></p>", '<p style="text-align: justify;">{}</p>', "<li>{}</li>", "<ul>{}</ul>", photo)}<p>انتهای پیام/</p></div><div class="short-link"><label>لینک کوتاه :</label> <input value="http://www.sedayekoohdasht.example/?p={p.random.randrange(1000, 90000)}" readonly></div><div class="tags"><i class="fa fa-tags"></i> {p.say("tags")} : {"، ".join(f'<a href="/tag/x" rel="tag">{k}</a>' for k in p.keywords)}</div></article>
<div class="related"><div class="widget-title">{p.say("related")}</div><ul>{each(p.related, lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ul></div><div class="comments"><div class="widget-title">ثبت دیدگاه</div><ul class="comment-stat"><li>مجموع دیدگاهها : ۳</li><li>در انتظار بررسی : ۱</li><li>انتشار یافته : ۲</li></ul><ul class="comment-rules"><li>دیدگاه های ارسال شده توسط شما، پس از تایید توسط تیم مدیریت در وب منتشر خواهد شد.</li><li>پیام هایی که حاوی تهمت یا افترا باشد منتشر نخواهد شد.</li><li>{p.say("comment_terms")}</li></ul><form><input placeholder="نام (الزامی)"><input placeholder="ایمیل (الزامی)"><textarea></textarea><button>ارسال</button></form><ol class="comment-list">{said}</ol></div></main>
<aside class="side-left"><div class="widget"><div class="widget-title">{p.say("most_read")}</div><ol>{each(p.others[4:8], lambda t: f'<li><a href="{t.href}"><img src="/wp-content/uploads/{t.picture}" alt=""></a><a href="{t.href}">{t.headline}</a><span>{"/".join(f"{part:02}" for part in count_solar(t.moment.date())).translate(DIGITS)}</span></li>')}</ol></div><div class="widget"><div class="widget-title">اوقات شرعی</div><table><tr><td>اذان صبح</td><td>۰۴:۵۸</td></tr><tr><td>طلوع آفتاب</td><td>۰۶:۲۳</td></tr><tr><td>اذان ظهر</td><td>۱۲:۱۱</td></tr></table></div></aside></div><footer><div class="container"><p>{p.say("about_site")}</p><p>{p.say("copyright")} © {str(count_solar(p.now.date())[0]).translate(DIGITS)} | طراحی و تولید : پارس‌نما</p></div></footer></body></html>"""


@skin(
    number=218,
    kind="right to left",
    language="ar",
    site="عدن الساحل",
    address="https://adenalsahel.example/news/{id}/",
    year=2016,
    section=True,
)
def set_yemeni_daily(p: Sheet) -> str:
    """A Yemeni paper's site: bars of urgent lines first, section and headline, weekday, day and clock with the half of the day as a word, then "كتب /" with the writers in a line of its own, the picture with a line under it, letters that can be made bigger, text as p, a request to follow the channel in mid text, buttons, "مواضيع قد تهمك" with days, readers' remarks numbered, with titles, countries and days, columns of opinions with their writers."""
    photo = '<div class="article-image"><img src="/photos/{file}" class="img-responsive" alt=""><div class="image-title">{caption}</div></div>'
    half = "صباحاً" if p.moment and p.moment.hour < 12 else "مساءً"
    when = p.when(
        "{weekday} {dd} {month} {yyyy} {hh}:{MM} " + half,
        '<div class="article-date"><i class="glyphicon glyphicon-time"></i> {}</div>',
    )
    who = p.names('<div class="article-source">كتب / {}</div>', "، ", " و") or (
        f'<div class="article-source">{p.site} / خاص</div>'
    )
    follow = '<p class="follow-us"><a href="https://t.example/adenalsahel">للاشتراك في قناة الموقع على تيليجرام اضغط هنا</a></p>'
    said = each(
        enumerate(p.comments(3)),
        lambda n: (
            f'<div class="comment-row"><div class="comment-num">{156400 + n[0]}</div><div class="comment-title">[{n[0] + 1}] {n[1].text.split(" ")[0]} {n[1].text.split(" ")[1]}</div><div class="comment-date">{p.tell(n[1].moment, "{weekday} {dd} {month} {yyyy}")}</div><div class="comment-name">{n[1].reader} | اليمن</div><div class="comment-text">{n[1].text}</div></div>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>{p.headline} | {p.site}</title></head><body><div class="urgent"><span>عاجل</span><marquee>{each(p.others[:3], lambda t: f'<a href="{t.href}">{t.headline}</a> *')}</marquee></div><div class="header container"><div class="row"><div class="col-md-4"><a href="/"><img src="/images/logo.png" alt="{p.site}"></a></div><div class="col-md-8"><img src="/ads/bank.gif" alt=""></div></div><div class="today">{p.tell(p.now, "{weekday} {dd} {month} {yyyy}")} | {p.say("issue", n=p.random.randrange(900, 1400))} | الدولار {p.random.randrange(250, 320)} ريال</div></div><nav class="navbar"><ul class="nav navbar-nav"><li><a href="/">{p.say("home")}</a></li>{each(p.list("sections"), lambda s: f'<li><a href="/section/x">{s}</a></li>')}<li><a href="/pdf">النسخة الورقية</a></li></ul></nav>
<div class="container"><div class="row"><div class="col-md-8"><div class="article"><div class="article-section"><a href="/section/x">{p.section}</a></div><h1 class="article-title">{p.headline}</h1>{when}{who}<div class="font-size"><a>أ+</a> <a>أ-</a></div>{p.lead(photo)}<div class="article-text">{p.text("<p>{}</p>", "<p><b>{}</b></p>", "<p>{}</p>", "<p>- {}</p>", "{}", photo, {2: follow})}</div><div class="share"><a>فيسبوك</a> <a>تويتر</a> <a>واتس آب</a> <a href="/print">{p.list("share")[1]}</a></div></div>
<div class="box"><div class="box-title">مواضيع قد تهمك</div>{each(p.related, lambda t: f'<div class="box-item"><a href="{t.href}"><img src="/photos/thumb/{t.picture}" alt=""></a><a class="box-link" href="{t.href}">{t.headline}</a><div class="box-date">{p.tell(t.moment, "{weekday} {dd} {month} {yyyy} {hh}:{MM}")} {"صباحاً" if t.moment.hour < 12 else "مساءً"}</div></div>')}</div><div class="box comments"><div class="box-title">تعليقات القراء</div>{said}<div class="box-title">{p.say("comment_form")}</div><form><p>{p.say("comment_terms")}</p>{each(p.list("comment_fields"), lambda f: f"<label>{f}</label><input>")}<button>{p.say("send")}</button></form></div></div>
<div class="col-md-4"><div class="box"><div class="box-title">{p.say("most_read")}</div><ol>{each(p.others[3:8], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ol></div><div class="box"><div class="box-title">آراء واتجاهات</div>{each(p.others[:3], lambda t: f'<div class="opinion"><img src="/writers/{t.picture}" alt=""><div class="opinion-writer">{t.author}</div><a href="{t.href}">{t.headline}</a></div>')}</div><div class="box"><div class="box-title">صحيفة عدن الساحل</div><img src="/pdf/front.jpg" alt=""><div>{p.say("issue", n=p.random.randrange(900, 1400))} - {p.tell(p.now, "{dd} {month} {yyyy}")}</div></div></div></div></div><footer><div class="container"><p>{p.say("about_site")}</p><p>{p.say("copyright")} {p.site} © 2011 - {p.now.year}</p></div></footer></body></html>"""
