"""A Persian radio from abroad, on the system that it had made for its first site."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin
from ..tuned.right_to_left_eighth import tell_solar

MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


@skin(
    number=326,
    kind="right to left",
    language="fa",
    site="رادیو فانوس دور",
    address="http://fanusedur.example/news/{yyyy}/{mm}/post_{id}.html",
    year=2008,
    precision="day",
    section=True,
)
def set_radio_from_abroad(p: Sheet) -> str:
    """A Persian radio from abroad, on the system that it had made for its first site: a bar with a button to hear it live and its waves, rooms of the house as the menu, the room's name over all, "تاریخ انتشار" with the solar day in Persian digits in a small line over the headline in h2, writers as a linked h4 below, the text as justified p, centred tables of a picture with small letters below, a key to hear the programme, a box of footnotes' place, related stories as a list after "مرتبط", the readers' voices with "--", a name, an English month and "در ساعت", the rules for a voice, a column with newest programmes and their solar days."""
    photo = '<table align="center" width="320" cellspacing="0" cellpadding="2"><tr><td><img src="/pictures-new/{file}" width="320" alt=""></td></tr><tr><td align="center"><span style="font-size: 8pt; color: #666666;">{caption} / عکس: {credit}</span></td></tr></table>'
    when = ""
    if p.moment:
        told = tell_solar(p.moment.date())
        p.shown.append(told)
        when = f'<div class="date">تاریخ انتشار: {told} • <a href="/print">چاپ کنید</a></div>'
    who = p.names(
        '<h4 class="auth"><a href="/authors/">{}</a></h4>', '</a>، <a href="/authors/">', '</a> و <a href="/authors/">'
    )
    listen = '<p class="listen"><a href="/audio/p.mp3"><img src="/img/speaker.gif" border="0" alt=""> نسخه صوتی این برنامه را از اینجا بشنوید.</a></p>'
    text = p.text(
        '<p align="justify">{}</p>',
        '<p align="justify"><strong>{}</strong></p>',
        '<p align="justify" style="margin-right: 30px;">{}</p>',
        "<li>{}</li>",
        "<ul>{}</ul>",
        photo,
    )
    voices = each(
        p.comments(3),
        lambda c: (
            f'<div class="cmt"><p>{c.text}</p><p class="cmt-by">-- {c.reader} ، <span dir="ltr">{MONTHS[c.moment.month - 1]} {c.moment.day}, {c.moment.year}</span> در ساعت <span dir="ltr">{p.tell(c.moment, "{hh}:{MM}")} {"PM" if c.moment.hour >= 12 else "AM"}</span></p></div>'
        ),
    )
    newest = each(
        p.others[:5],
        lambda t: (
            f'<div class="new"><a href="{t.href}">{t.headline}</a><div class="new-d">{tell_solar(t.moment.date())}</div></div>'
        ),
    )
    return f"""<html dir="rtl"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{p.site} | {p.section} | {p.headline}</title><link rel="stylesheet" href="/styles.css" type="text/css"></head><body><div id="container"><div id="live"><a href="/live.m3u">پخش زنده</a> | <a href="/podcast">پادکست</a> | موج کوتاه: ۴۹ متر، ساعت ۲۰ تا ۲۲ | <a href="/english">English</a></div><div id="banner"><a href="/"><img src="/img/banner.jpg" border="0" alt="{p.site}"></a><div id="today">{tell_solar(p.now.date())}</div></div><div id="rooms"><a href="/">{p.say("home")}</a> | {" | ".join(f'<a href="/x/">{s}</a>' for s in p.list("sections"))} | <a href="/blog/">وبلاگستان</a> | <a href="/about/">درباره ما</a></div>
<table width="100%" cellspacing="0" cellpadding="0"><tr><td id="main" valign="top"><div class="catname">خانه &gt; <a href="/x/">{p.section}</a> &gt; {p.headline}</div><div class="entry">{when}<h2 class="title">{p.headline}</h2>{who}<div class="body">{listen if p.random.random() < 0.5 else ""}{p.lead(photo)}{p.add_rest(text, photo)}</div></div><div class="tools"><a>Share</a> <a>بالاترین</a> <a>دنباله</a> <a href="/mail">این مطلب را به دوستان خود بفرستید</a></div><div class="rel"><b>{p.say("related")}:</b><br>{each(p.related, lambda t: f'• <a href="{t.href}">{t.headline}</a><br>')}</div>
<div id="comments"><h3>{p.say("comments")}</h3>{voices}<h3>{p.say("comment_form")}</h3><p class="rules">{p.say("comment_terms")}</p><form action="/cgi-bin/mt-comments.cgi" method="post">نام:<br><input size="30"><br>ای‌میل:<br><input size="30"><br>متن:<br><textarea rows="8" cols="40"></textarea><br><input type="submit" value="بفرست"></form></div></td>
<td id="side" width="200" valign="top"><div class="box"><h3>{p.say("latest")}</h3>{newest}</div><div class="box"><h3>{p.say("most_read")}</h3>{each(p.others[5:8], lambda t: f'<div class="new"><a href="{t.href}">{t.headline}</a></div>')}</div><div class="box"><h3>{p.say("newsletter")}</h3><p>{p.say("newsletter_text")}</p><form><input size="18"><input type="submit" value="عضویت"></form></div><div class="box"><h3>بایگانی</h3><select><option>خرداد</option><option>تیر</option></select></div></td></tr></table><div id="footer">{p.say("about_site")}<br>© {p.now.year} {p.site}</div></div></body></html>"""
