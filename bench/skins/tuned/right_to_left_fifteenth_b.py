"""An Afghan daily."""

from __future__ import annotations

from datetime import date

from ..sheet import Sheet, each
from ..skin import skin
from ..tuned.right_to_left_eighth import DIGITS, count_solar

MONTHS = "حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت".split()


def tell_afghan(day: date) -> str:
    """A day as Afghans name it: the month by its sign of the zodiac."""
    year, month, number = count_solar(day)
    return f"{number} {MONTHS[month - 1]} {year}".translate(DIGITS)


@skin(
    number=296,
    kind="right to left",
    language="fa",
    site="روزنامه بامداد هریرود",
    address="https://bamdadharirud.example/{id}/",
    year=2019,
    precision="day",
    section=True,
    keywords=True,
)
def set_afghan_daily(p: Sheet) -> str:
    """An Afghan daily on a theme for magazines: a choice of Dari, Pashto and English, today by the weekday and the solar day with the zodiac's month, sections, a strip of urgent lines, picture with its line, section as a chip and headline in h1, "نویسنده:" with the writers, solar day and readings as one row of small type, share keys as words, text, a frame "این را هم بخوانید" in it, a call to help, words behind a label, the writers once more in a box, neighbours, "مطالب مشابه" as cards with solar days, readers' voices, a column of notes and the printed issue's number and cover."""
    photo = '<div class="featured-area"><img src="/wp-content/uploads/{file}" alt=""><div class="single-caption-text">{caption} / {credit}</div></div>'
    more = '<div class="wp-caption aligncenter"><img src="/wp-content/uploads/{file}" alt=""><p class="wp-caption-text">{caption} / {credit}</p></div>'
    when = ""
    if p.moment:
        told = tell_afghan(p.moment.date())
        p.shown.append(told)
        when = f'<span class="post-date"><i class="icon-calendar"></i> {told}</span>'
    writers = p.names('<span class="post-author">نویسنده: <a href="/author/x/">{}</a></span>', "، ", " و ", house=True)
    read = str(p.random.randrange(90, 4000)).translate(DIGITS)
    shown = p.others[6]
    also = f'<div class="inline-also"><span>این را هم بخوانید</span><a href="{shown.href}">{shown.headline}</a></div>'
    box = each(
        p.authors,
        lambda name: (
            f'<div class="author-box"><img class="avatar" src="/avatar.png" alt=""><h4><a href="/author/x/">{name}</a></h4><a class="all">همه نوشته‌ها</a></div>'
        ),
    )
    cards = each(
        p.related,
        lambda t: (
            f'<div class="grid-item"><a href="{t.href}"><img src="/wp-content/uploads/{t.picture}" alt=""></a><h3 class="title"><a href="{t.href}">{t.headline}</a></h3><span class="post-date">{tell_afghan(t.moment.date())}</span></div>'
        ),
    )
    voices = each(
        p.comments(2),
        lambda c: (
            f'<li class="comment"><cite class="fn">{c.reader}</cite> <span class="says">گفت:</span> <div class="comment-meta">{tell_afghan(c.moment.date())} در {p.tell(c.moment, "{H}:{MM}").translate(DIGITS)}</div><p>{c.text}</p><a class="reply">پاسخ</a></li>'
        ),
    )
    today = f"{p.tell(p.now, '{weekday}')}، {tell_afghan(p.now.date())}"
    issue = p.say("issue", n=p.random.randrange(2000, 3999)).translate(DIGITS)
    year = count_solar(p.now.date())[0]
    body = p.text(
        "<p>{}</p>", "<h3>{}</h3>", "<blockquote><p>{}</p></blockquote>", "<li>{}</li>", "<ul>{}</ul>", more, {2: also}
    )
    return f"""<!DOCTYPE html><html dir="rtl" lang="fa-AF"><head><meta charset="UTF-8"><title>{p.headline} – {p.site}</title></head><body class="rtl single"><div class="top-strip"><div class="wrap"><span class="today">{today}</span><ul class="langs"><li><a href="/">دری</a></li><li><a href="/ps/">پښتو</a></li><li><a href="/en/">English</a></li></ul><ul class="social"><li><a>فیسبوک</a></li><li><a>تلگرام</a></li></ul></div></div><header class="site-header"><a class="logo" href="/"><img src="/logo.png" alt="{p.site}"></a><nav><ul><li><a href="/">{p.say("home")}</a></li>{each(p.list("sections"), lambda s: f'<li><a href="/category/x/">{s}</a></li>')}<li><a href="/pdf/">نسخه پی‌دی‌اف</a></li></ul></nav></header><div class="urgent"><strong>خبر فوری</strong> <a href="{p.others[0].href}">{p.others[0].headline}</a> <a href="{p.others[1].href}">{p.others[1].headline}</a></div>
<div class="wrap"><div class="content"><article class="single-post">{p.lead(photo)}<div class="post-head"><span class="term-badge"><a href="/category/x/">{p.section}</a></span><h1 class="single-title">{p.headline}</h1><div class="post-meta">{writers} {when} <span class="views">{read} بازدید</span></div></div><div class="share"><span>همرسانی</span> <a>فیسبوک</a> <a>واتس‌اپ</a> <a>تویتر</a></div><div class="entry-content">{p.add_rest(body, more)}</div><div class="support"><h4>{p.say("donate")}</h4><p>{p.say("donate_text")}</p><a class="btn">حمایت</a></div><div class="post-tags"><span>{p.say("tags")}:</span> {each(p.keywords, lambda k: f'<a rel="tag" href="/tag/x/">{k}</a>')}</div>{box}
<div class="next-prev"><div><span>نوشته پیشین</span><a href="{p.others[2].href}">{p.others[2].headline}</a></div><div><span>نوشته پسین</span><a href="{p.others[3].href}">{p.others[3].headline}</a></div></div></article><section class="related"><h3 class="heading">مطالب مشابه</h3><div class="grid">{cards}</div></section><section id="comments"><h3 class="heading">{p.say("comments")}</h3><ol>{voices}</ol><h3>{p.say("comment_form")}</h3><p class="notes">{p.say("comment_terms")}</p><textarea></textarea></section></div>
<aside><div class="widget"><h3>{p.say("most_read")}</h3><ol>{each(p.others[4:6], lambda t: f'<li><a href="{t.href}">{t.headline}</a><span>{tell_afghan(t.moment.date())}</span></li>')}</ol></div><div class="widget"><h3>یادداشت روز</h3><ul><li><a href="{p.others[7].href}">{p.others[7].headline}</a><span>{p.others[7].author}</span></li></ul></div><div class="widget"><h3>روزنامه امروز</h3><img src="/cover.jpg" alt=""><p>{issue}</p></div><div class="widget"><h3>{p.say("newsletter")}</h3><p>{p.say("newsletter_text")}</p><input></div></aside></div><footer><p>{p.say("about_site")}</p><p>کابل، سرک سوم، خانه ۱۲. {p.say("copyright")} © {str(year).translate(DIGITS)}</p></footer></body></html>"""
