"""An Iranian mountain province's news site on the system that half of such sites there rent."""

from __future__ import annotations

from datetime import datetime

from ..sheet import Sheet, each
from ..skin import skin
from ..tuned.right_to_left_eighth import DIGITS, count_solar


def tell_figures(moment: datetime, clock: bool = True) -> str:
    """A solar day in figures, with or without the clock."""
    year, month, day = count_solar(moment.date())
    told = f"{year}/{month:02}/{day:02}" + (f" - {moment.hour:02}:{moment.minute:02}" if clock else "")
    return told.translate(DIGITS)


@skin(
    number=366,
    kind="right to left",
    language="fa",
    site="آوای زردبند",
    address="http://www.avayezardband.example/news/{id}/{slug}",
    year=2019,
    kicker=True,
    standfirst=True,
    section=True,
    keywords=True,
)
def set_rented_system(p: Sheet) -> str:
    """An Iranian rented system: the solar day and the weather in the head, a ticker, crumbs, the kicker and headline in h4 and h1, the solar day in figures with strokes and the clock between "تاریخ انتشار" and "کد خبر", the standfirst in a grey box with the picture beside it, the text in a div justified, pictures inside with a line, the writers after "گزارش از", "انتهای پیام/", a short link, tags, related with little arrows, voices with a name and a solar day, terms as a list, the newest with clocks at the side."""
    photo = '<div class="news_img" style="text-align:center"><img src="/images/docs/{file}" alt=""><div class="img_dsc">{caption} (عکس: {credit})</div></div>'
    when = ""
    if p.moment:
        told = tell_figures(p.moment)
        p.shown.append(told)
        when = f'<li><span class="lbl">تاریخ انتشار:</span> {told}</li>'
    code = str(p.random.randrange(20000, 90000)).translate(DIGITS)
    who = p.names('<div class="news_writer">گزارش از: {}</div>', "، ")
    body = p.add_rest(
        p.text(
            '<p style="text-align:justify">{}</p>',
            '<p style="text-align:justify"><strong>{}</strong></p>',
            '<p style="text-align:justify">{}</p>',
            picture=photo,
        ),
        photo,
    )
    voices = each(
        p.comments(2),
        lambda c: (
            f'<li class="nazar"><div class="nazar_head"><b>{c.reader}</b> <span>{tell_figures(c.moment)}</span></div><div class="nazar_text">{c.text}</div><a>پاسخ</a></li>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="fa" dir="rtl"><head><meta charset="utf-8"><title>{p.site} - {p.headline}</title></head><body class="rtl"><div id="head"><div class="head_date">امروز {p.tell(p.now, "{weekday}")} {tell_figures(p.now, False)} | {p.say("weather")}</div><a href="/"><img src="/files/logo.png" alt="{p.site}"></a><div class="head_search"><input placeholder="جستجو"></div></div><div id="menu"><ul><li><a href="/">{p.say("home")}</a></li>{each(p.list("sections"), lambda s: f'<li><a href="/service/x">{s}</a></li>')}<li><a href="/contact">تماس با ما</a></li></ul></div><div class="ticker"><span>آخرین خبرها</span>{each(p.others[:3], lambda t: f'<a href="{t.href}">{t.headline}</a>')}</div>
<div id="wrap"><div id="main_col"><div class="path"><a href="/">{p.say("home")}</a> » <a href="/service/x">{p.section}</a></div><div class="news_box"><h4 class="news_rutitr">{p.kicker}</h4><h1 class="news_titr">{p.headline}</h1><ul class="news_info">{when}<li><span class="lbl">کد خبر:</span> {code}</li><li><a>چاپ</a></li><li><a>ارسال به دوستان</a></li></ul><div class="news_lead">{p.standfirst}</div>{p.lead(photo)}<div class="news_body">{body}</div>{who}<div class="news_end">انتهای پیام/</div><div class="news_link">لینک کوتاه: <input value="http://avayezardband.example/n/{code}"></div><div class="news_tags"><span>{p.say("tags")}:</span> {"، ".join(f'<a href="/tag/x">{k}</a>' for k in p.keywords)}</div></div>
<div class="rel_box"><h3>{p.say("related")}</h3><ul>{each(p.related, lambda t: f'<li>‹ <a href="{t.href}">{t.headline}</a></li>')}</ul></div><div class="nazar_box"><h3>{p.say("comments")}</h3><ul>{voices}</ul><h3>{p.say("comment_form")}</h3><ul class="rules"><li>{p.say("comment_terms")}</li></ul><form><input placeholder="نام"><textarea></textarea><button>ارسال</button></form></div></div>
<div id="side_col"><div class="side_box"><h3>{p.say("latest")}</h3><ul>{each(p.others[:6], lambda t: f'<li><span>{p.tell(t.moment, "{HH}:{MM}").translate(DIGITS)}</span> <a href="{t.href}">{t.headline}</a></li>')}</ul></div><div class="side_box"><h3>{p.say("most_read")}</h3><ul>{each(p.others[3:8], lambda t: f'<li><img src="/images/{t.picture}" alt=""><a href="{t.href}">{t.headline}</a><p>{t.summary}</p></li>')}</ul></div><div class="side_box"><h3>{p.say("poll")}</h3>{each(p.list("poll_options"), lambda o: f'<label><input type="radio"> {o}</label><br>')}</div></div></div><div id="foot"><p>{p.say("about_site")}</p><p>{p.say("copyright")}</p><p>طراحی و تولید: سامانه خبر زرد</p></div></body></html>"""
