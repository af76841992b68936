"""Persian sites, with the calendar of their country."""

from __future__ import annotations

from datetime import date

from ..sheet import Sheet, each
from ..skin import skin

DIGITS = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
MONTHS = "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند".split()


def count_solar(day: date) -> tuple[int, int, int]:
    """Year, month and day of the solar calendar; right for the years 1925 to 2087."""
    year = day.year - 622
    start = find_new_year(year + 1)
    if day >= start:
        year += 1
    else:
        start = find_new_year(year)
    passed = (day - start).days
    if passed < 186:
        return year, passed // 31 + 1, passed % 31 + 1
    return year, (passed - 186) // 30 + 7, (passed - 186) % 30 + 1


def find_new_year(year: int) -> date:
    """The first day of a solar year: leap years are those that the cycle of 33 years has."""
    leaps = sum(before % 33 in (1, 5, 9, 13, 17, 22, 26, 30) for before in range(1304, year))
    return date.fromordinal(date(1925, 3, 21).toordinal() + (year - 1304) * 365 + leaps)


def tell_solar(day: date) -> str:
    year, month, number = count_solar(day)
    return f"{number} {MONTHS[month - 1]} {year}".translate(DIGITS)


@skin(
    number=157,
    kind="right to left",
    language="fa",
    site="خبرگزاری دشت",
    address="https://www.dashtnews.example/fa/news/{id}/{slug}",
    year=2018,
    kicker=True,
    standfirst=True,
    keywords=True,
)
def set_news_agency(p: Sheet) -> str:
    """An Iranian agency's system: the story's code and its day of the solar calendar with the clock, in Persian digits, in a bar of small print; kicker over the headline, summary in a box, sizes of letters, captions in the text as centred lines, the end of the message marked, tags and related lines with squares, a strip of the newest with clocks, a form whose terms are numbered."""
    photo = '<div class="image_set" style="text-align: center;"><img class="news_corner_image" src="/files/fa/news/{file}" alt="" /><div class="image_caption">{caption} / عکس: {credit}</div></div>'
    when = ""
    if p.moment:
        told = f"{tell_solar(p.moment.date())} - {p.tell(p.moment, '{HH}:{MM}').translate(DIGITS)}"
        p.shown.append(told)
        when = f'<div class="news_nav news_pdate_c"><span class="news_nav_title">تاریخ انتشار: </span>{told}</div>'
    code = str(p.random.randrange(10**5, 10**6)).translate(DIGITS)
    newest = each(
        p.others[:5],
        lambda t: (
            f'<div class="linear_news"><span class="saat">{p.tell(t.moment, "{HH}:{MM}").translate(DIGITS)}</span> <a href="{t.href}" class="title5">{t.headline}</a></div>'
        ),
    )
    related = each(
        p.related,
        lambda t: f'<div class="related_news_item"><span class="sq">■</span><a href="{t.href}">{t.headline}</a></div>',
    )
    voices = each(
        p.comments(2),
        lambda c: (
            f'<div class="comments_item"><div class="comm_info"><span class="comm_name">{c.reader}</span> | <span class="comm_date">{p.tell(c.moment, "{HH}:{MM}").translate(DIGITS)} - {"/".join(f"{part:02}" for part in count_solar(c.moment.date())).translate(DIGITS)}</span></div><div class="comm_text">{c.text}</div></div>'
        ),
    )
    return f"""<!DOCTYPE html><html dir="rtl" lang="fa"><head><title>{p.headline} | {p.site}</title></head><body class="nw-body"><div class="header_top"><span class="date_top">{tell_solar(p.now.date())}</span><span>{p.say("weather")}</span><a href="/fa/archive">آرشیو</a> <a href="/fa/rss">RSS</a> <a href="/en">English</a></div><div class="header_logo"><a href="/"><img src="/client/themes/fa/main/img/logo.jpg" alt="{p.site}" /></a></div><div class="menu_back">{each(p.list("sections"), lambda s: f'<a class="menu_item" href="/fa/x">{s}</a>')}</div>
<div class="main_body"><div class="col_news"><div class="news_toolbar"><div class="news_nav news_id_c"><span class="news_nav_title">کد خبر: </span>{code}</div>{when}<div class="news_tools"><a>چاپ</a><a>ذخیره</a><a class="plus">الف+</a><a class="minus">الف-</a></div></div><div class="rutitr">{p.kicker}</div><div class="title"><h1>{p.headline}</h1></div>{p.names('<div class="writer">گزارش از {}</div>', "، ", " و ")}<div class="subtitle">{p.standfirst}</div>
<div class="body" id="doc_div33213">{p.lead(photo)}{p.text('<div style="text-align: justify;">{}</div>', "<div><strong>{}</strong></div>", '<div style="text-align: justify;"><em>{}</em></div>', picture=photo)}</div><div class="end_news">انتهای پیام/</div><div class="tags_container"><span>{p.say("tags")}:</span> {"، ".join(f'<a class="tags_item" href="/fa/tags/x">{k}</a>' for k in p.keywords)}</div><div class="short_link"><input value="https://dashtnews.example/{p.random.randrange(10000, 99999)}" /></div>
<div class="related_news"><div class="related_title">{p.say("related")}</div>{related}</div><div class="comments_container"><div class="comm_head">{p.say("comments")}</div>{voices}<div class="comm_form"><b>{p.say("comment_form")}</b><ol><li>{p.say("comment_terms")}</li></ol><input name="name" /><textarea></textarea></div></div></div>
<div class="col_side"><div class="box_title">{p.say("latest")}</div>{newest}<div class="box_title">{p.say("most_read")}</div>{each(p.others[5:8], lambda t: f'<div class="linear_news"><a href="{t.href}">{t.headline}</a></div>')}</div></div><div class="footer_bg"><p>{p.say("about_site")}</p><p>{p.say("copyright")} © {count_solar(p.now.date())[0]} {p.site}</p></div></body></html>"""


@skin(
    number=158,
    kind="right to left",
    language="fa",
    site="رادیو کرانه",
    address="https://www.radiokaraneh.example/a/{id}.html",
    year=2017,
    precision="day",
    section=True,
)
def set_two_calendars(p: Sheet) -> str:
    """A broadcaster from abroad in Persian: the day in both calendars, joined by a stroke and in Persian digits, under the headline; writers with what they do below a round picture, a sentence on the proxy to reach the site, pictures with the rights first and the caption after them, "more on this" as list in the text, the programme of the day with clocks, galleries, "similar stories" with days of one calendar."""
    photo = '<figure class="media-landscape has-caption full-width"><span class="image-and-copyright-container"><img class="js-image-replace" src="https://ichef.radiokaraneh.example/{file}" alt=""><span class="off-screen">منبع تصویر، </span><span class="story-image-copyright">{credit}</span></span><figcaption class="media-caption"><span class="off-screen">توضیح تصویر، </span><span class="media-caption__text">{caption}</span></figcaption></figure>'
    when = ""
    if p.moment:
        told = f"{p.tell(p.moment, '{d} {month} {yyyy}').translate(DIGITS)} - {tell_solar(p.moment.date())}"
        p.shown.append(told)
        when = f'<ul class="mini-info-list"><li class="mini-info-list__item"><div class="date date--v2">{told}</div></li></ul>'
    people = "".join(
        f'<div class="byline"><span class="byline__pic"></span><span class="byline__name">{name}</span><span class="byline__title">روزنامه‌نگار</span></div>'
        for name in p.authors
    )
    first = each(p.related[:2], lambda t: f'<li><a href="{t.href}" class="story-body__link">{t.headline}</a></li>')
    inner = f'<div class="story-body__list"><h3>{p.say("more")}</h3><ul>{first}</ul></div>'
    similar = each(
        p.related,
        lambda t: (
            f'<li class="unit"><a href="{t.href}" class="unit__link-wrapper"><div class="unit__body"><div class="unit__header"><h3 class="unit__title"><span class="cta">{t.headline}</span></h3></div></div></a><div class="unit__meta"><div class="date">{p.tell(t.moment, "{d} {month} {yyyy}").translate(DIGITS)}</div></div></li>'
        ),
    )
    programme = each(
        p.others[:4],
        lambda t: (
            f'<li><span class="t">{p.tell(t.moment, "{HH}:{MM}").translate(DIGITS)} گرینویچ</span> {t.headline}</li>'
        ),
    )
    top = each(
        p.others[4:8],
        lambda t: (
            f'<li class="top-story"><a href="{t.href}">{t.headline}</a><div class="date">{p.tell(t.moment, "{d} {month} {yyyy}").translate(DIGITS)} - {tell_solar(t.moment.date())}</div></li>'
        ),
    )
    proxy = f'<p class="proxy-note">اگر به سایت دسترسی ندارید <a href="/proxy">از این نشانی‌ها</a> استفاده کنید. {p.say("donate_text")}</p>'
    return f"""<!DOCTYPE html><html lang="fa" dir="rtl"><head><title>{p.headline} - {p.site}</title></head><body class="ws-rtl"><div id="orb-banner"><a href="/">{p.site}</a><ul class="orb-nav"><li><a>فارسی</a></li><li><a>پشتو</a></li><li><a>اردو</a></li></ul></div><div class="site-brand"><h2><span class="service-name">{p.site}</span></h2><div class="sections"><ul>{each(p.list("sections"), lambda s: f'<li><a href="/x"><span>{s}</span></a></li>')}</ul></div><div class="now">{tell_solar(p.now.date())} - {p.tell(p.now, "{HH}:{MM}").translate(DIGITS)} به وقت تهران</div></div>
<div class="container-width-only"><span class="index-title"><a href="/x">{p.section}</a></span></div><div class="container"><div class="column-wrapper"><div class="column--primary"><div class="story-body"><div class="story-body__h1-wrap"><h1 class="story-body__h1">{p.headline}</h1></div>{people}<div class="with-extracted-share-icons"><div class="story-body__mini-info-list-and-share">{when}<div class="share"><a>هم‌رسانی</a></div></div></div>{proxy}
<div class="story-body__inner">{p.lead(photo)}{p.text("<p>{}</p>", '<h2 class="story-body__crosshead">{}</h2>', "<blockquote><p>{}</p></blockquote>", '<li class="story-body__list-item">{}</li>', '<ul class="story-body__unordered-list">{}</ul>', photo, {3: inner})}</div></div><div class="share-tools"><h2>این مطلب را هم‌رسانی کنید</h2><a>تلگرام</a><a>ایمیل</a></div><div class="tags-wrap"><h2>{p.say("related")}</h2><ul class="units-list">{similar}</ul></div></div>
<div class="column--secondary"><div class="top-stories"><h2>{p.say("latest")}</h2><ul>{top}</ul></div><div class="radio"><h2>برنامه امروز رادیو</h2><ul>{programme}</ul></div><div class="nl"><h2>{p.say("newsletter")}</h2><p>{p.say("newsletter_text")}</p></div></div></div></div><div class="footer"><p>{p.say("about_site")}</p><p>© {str(p.now.year).translate(DIGITS)} {p.site}. {p.say("copyright")}</p></div></body></html>"""
