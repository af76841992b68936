"""A Persian news page of exiles that a publishing program of 2007 made, with its track-backs."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=386,
    kind="right to left",
    language="fa",
    site="خبرنامه پرستو",
    address="http://news.parastoo-khabar.example/society/archives/{yyyy}/{mm}/{id}.php",
    year=2008,
    precision="day",
    authors=False,
    captions=False,
    section=True,
)
def set_exiles_archive(p: Sheet) -> str:
    """A Persian news page of exiles that a publishing program of 2007 made: tables of three columns, adverts of shops and calling cards, "advertise here" in English, earlier stories on the subject with day and month and a French quote before the text, the section, the day with its weekday in a red line over the headline, a picture without a caption, the source as its last line, a form to send it to friends, "دنبالک" with an address and the linking blogs, newest stories with days in the right column, a copyright line in English."""
    photo = '<p align="center"><img src="http://news.parastoo-khabar.example/images/{file}" border="1" alt="" /></p>'
    when = p.when("{weekday} {d} {month} {yyyy}", '<div class="newsdate"><font color="#990000">{}</font></div>')
    text = p.text(
        '<p align="justify">{}</p>',
        "<p><b>{}</b></p>",
        '<p align="justify">{}</p>',
        "<p>- {}</p>",
        "{}",
        photo,
    )
    same = each(
        p.related,
        lambda t: (
            f'<div class="samesubject"><font color="#666666">{p.tell(t.moment, "{d} {month}")}&raquo;</font> <a href="{t.href}">{t.headline}</a></div>'
        ),
    )
    read = each(
        p.others[:3],
        lambda t: (
            f'<div class="bekhanid"><font color="#666666">{p.tell(t.moment, "{d} {month}")}&raquo;</font> <a href="{t.href}"><b>{t.headline}</b></a></div>'
        ),
    )
    menu = each(
        p.list("sections"),
        lambda s: f'<tr><td class="menu"><img src="/images/arrow.gif" alt="" /> <a href="/x/">{s}</a></td></tr>',
    )
    newest = each(
        p.others[3:8],
        lambda t: (
            f'<tr><td class="last"><a href="{t.href}">{t.headline}</a><br /><span class="smalldate">{p.tell(t.moment, "{weekday} {d} {month}")}</span></td></tr>'
        ),
    )
    backs = each(
        p.comments(2),
        lambda c: (
            f'<div class="tb"><a href="http://weblog.example/" rel="nofollow">{c.reader}</a>: {c.text} <span class="smalldate">[{p.tell(c.moment, "{d} {month} {yyyy}، {HH}:{MM}")}]</span></div>'
        ),
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>parastoo news : {p.section} : {p.headline}</title><link rel="stylesheet" href="/styles-site.css" type="text/css" /></head><body dir="rtl" bgcolor="#ffffff">
<table width="980" align="center" cellpadding="0" cellspacing="0" border="0" dir="rtl"><tr><td width="220"><a href="/"><img src="/images/parastoo-logo.gif" alt="{p.site}" border="0" /></a></td><td align="center" dir="ltr"><a href="/advertise/"><img src="/ads/callingcard-468.gif" width="468" height="60" border="0" alt="Call Iran 3.9 c/min" /></a><br /><a class="ad" href="/advertise/">advertisement@parastoo</a></td></tr></table>
<table width="980" align="center" cellpadding="2" cellspacing="0" border="0" bgcolor="#003366"><tr><td class="topbar"><font color="#ffffff">{p.tell(p.now, "{weekday} {d} {month} {yyyy}")}</font></td><td class="topbar"><a href="/">{p.say("home")}</a> | <a href="/mag/">مجله</a> | <a href="/contact/">تماس با ما</a> | <a href="/rss/index.xml">RSS</a></td><td align="left"><form action="/search/"><input name="q" size="18" /> <input type="submit" value="جستجو" /></form></td></tr></table>
<table width="980" align="center" cellpadding="6" cellspacing="0" border="0"><tr valign="top"><td width="170" class="rightcol"><table width="100%" cellpadding="2">{menu}<tr><td class="menu"><img src="/images/arrow.gif" alt="" /> <a href="/opinion/">دیدگاه</a></td></tr></table><br /><div class="boxtitle">{p.say("poll")}</div>{each(p.list("poll_options"), lambda o: f'<div><input type="radio" name="p" /> {o}</div>')}<br /><div dir="ltr" align="center"><img src="/ads/saffron-shop.gif" width="160" height="200" alt="Saffron, Nuts &amp; Tea" /><br /><font size="1">Persian grocery online</font></div></td>
<td width="560" class="maincol"><div class="boxtitle">در همین زمینه</div>{same}<div class="boxtitle">بخوانید!</div>{read}<div align="center" dir="ltr" class="adline"><font size="1">Advertisement</font></div><br />
<div class="secname">بخش {p.section}</div>{when}<h1 class="newstitle">{p.headline}</h1><div class="newsbody">{p.lead(photo)}
{p.add_rest(text, photo)}
</div><p class="source"><font color="#666666">برگرفته از خبرگزاری‌های داخلی</font></p>
<div class="sendto"><form method="post" action="/cgi-bin/send.cgi"><b>ارسال به دوستان</b> — از (نشانی شما): <input size="16" /> به: <input size="16" /> <input type="submit" value="بفرست" /></form></div>
<div class="trackback"><b>دنبالک:</b><br /><span dir="ltr">http://mag.parastoo-khabar.example/cgi-bin/mt-tb.cgi/{p.random.randrange(20000, 60000)}</span><br />فهرست زیر سایت‌هایی هستند که به این مطلب پیوند داده‌اند.{backs}</div>
<div class="khabarnameh"><b>{p.say("newsletter")}</b>: {p.say("newsletter_text")} <input size="20" dir="ltr" /> <input type="submit" value="عضویت" /></div></td>
<td width="220" class="leftcol"><table width="100%" cellpadding="3"><tr><td class="boxtitle">{p.say("latest")}</td></tr>{newest}</table><br /><div dir="ltr" align="center"><img src="/ads/travel-agency.gif" width="160" height="300" alt="Fly to Tehran" /></div></td></tr></table>
<table width="980" align="center"><tr><td align="center" class="foot">{p.say("about_site")}<br /><span dir="ltr">Copyright: parastoo-khabar.example {p.now.year}</span></td></tr></table></body></html>"""
