"""An Egyptian delta governorate's news site on the script that a web office sells to papers."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=350,
    kind="right to left",
    language="ar",
    site="بوابة كفر السنابل",
    address="https://www.kafralsanabel.example/{id}",
    year=2018,
    section=True,
    keywords=True,
)
def set_script_of_web_office(p: Sheet) -> str:
    """An Egyptian delta's news portal on a web office's script: a head with today and its clock, an urgent strip, a menu with more sections folded, the section as a link over the headline in h1, weekday, day, clock and half in a div with a calendar's icon, "كتب:" with writers beside it, the picture with its caption in a dark stripe, keys to share with counts, the text as p in a div with an advert and one "اقرأ أيضا" in mid text, key words as a list with hashes, "أخبار ذات صلة" as cards with days, remarks, a column of most read with numbers and newest with clocks, prices of gold and currencies, prayer times, a foot with the board."""
    photo = '<div class="img-cont"><img class="img-responsive" src="https://img.kafralsanabel.example/Uploads/{file}" alt=""><div class="img-desc">{caption} - تصوير: {credit}</div></div>'
    when = p.when(
        "{weekday} {dd}/{month}/{yyyy} - {hh}:{MM} {half}",
        '<div class="news-date"><i class="fa fa-calendar"></i> {}</div>',
    )
    who = p.names('<div class="news-writer">كتب: <span>{}</span></div>', " - ", " - ")
    ad = f'<div class="ad-inside"><span>{p.say("advertisement")}</span><div id="div-gpt-ad-15"></div></div>'
    also = f'<div class="read-too"><b>{p.say("read_also")}</b> <a href="{p.others[5].href}">{p.others[5].headline}</a></div>'
    text = p.text(
        "<p>{}</p>",
        "<h3>{}</h3>",
        "<p><strong>{}</strong></p>",
        "<li>{}</li>",
        "<ul>{}</ul>",
        photo,
        {1: ad, 3: also},
    )
    cards = each(
        p.related,
        lambda t: (
            f'<div class="col-md-4 rel-item"><a href="{t.href}"><img src="https://img.kafralsanabel.example/thumb/{t.picture}" alt=""><h4>{t.headline}</h4></a><span>{p.tell(t.moment, "{dd}/{mm}/{yyyy}")}</span></div>'
        ),
    )
    prayers = each(
        (("الفجر", "04:11"), ("الظهر", "11:58"), ("العصر", "03:29"), ("المغرب", "06:17"), ("العشاء", "07:38")),
        lambda line: f"<tr><td>{line[0]}</td><td>{line[1]}</td></tr>",
    )
    return f"""<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>{p.site} | {p.headline}</title><link rel="stylesheet" href="/themes/kafr/css/bootstrap-rtl.css"></head><body><div class="top-bar"><div class="container"><span class="today">{p.tell(p.now, "{weekday} {d} {month} {yyyy} {hh}:{MM} {half}")}</span><span>{p.say("weather")}</span><span class="editor">رئيس التحرير: فؤاد الشرنوبي</span></div></div><header><div class="container"><a class="logo" href="/"><img src="/themes/kafr/logo.png" alt="{p.site}"></a></div></header><nav class="navbar navbar-default"><ul class="nav navbar-nav"><li><a href="/">{p.say("home")}</a></li>{each(p.list("sections"), lambda s: f'<li><a href="/category/1">{s}</a></li>')}<li class="dropdown"><a>المزيد</a><ul class="dropdown-menu"><li><a>حوادث</a></li><li><a>منوعات</a></li><li><a>فيديو</a></li></ul></li></ul></nav><div class="breaking"><b>عاجل</b><marquee direction="right">{each(p.others[:3], lambda t: f'<a href="{t.href}">{t.headline}</a>')}</marquee></div>
<div class="container"><div class="row"><div class="col-md-8"><div class="news-page"><a class="sec-name" href="/category/1">{p.section}</a><h1>{p.headline}</h1><div class="news-info">{when}{who}</div>{p.lead(photo)}<div class="share-bar"><a>فيسبوك <em>{p.random.randrange(1, 300)}</em></a><a>تويتر</a><a>واتساب</a><a>طباعة</a></div><div class="news-content">{p.add_rest(text, photo)}</div><ul class="key-words"><li class="ttl">{p.say("tags")}</li>{each(p.keywords, lambda k: f'<li># <a href="/tags/x">{k}</a></li>')}</ul></div>
<div class="block"><h2 class="block-title">{p.say("related")}</h2><div class="row">{cards}</div></div><div class="block"><h2 class="block-title">{p.say("comments")}</h2>{each(p.comments(2), lambda c: f'<div class="cmnt"><b>{c.reader}</b><small>{p.tell(c.moment, "{dd}/{mm}/{yyyy} {hh}:{MM} {half}")}</small><p>{c.text}</p></div>')}<form><input placeholder="الاسم"><textarea placeholder="{p.say("comment_form")}"></textarea><button>{p.say("send")}</button><p class="hint">{p.say("comment_terms")}</p></form></div></div>
<div class="col-md-4"><div class="block"><h2 class="block-title">{p.say("most_read")}</h2><ol>{each(enumerate(p.others[3:7], 1), lambda n: f'<li><span class="num">{n[0]}</span><a href="{n[1].href}">{n[1].headline}</a></li>')}</ol></div><div class="block"><h2 class="block-title">{p.say("latest")}</h2><ul>{each(p.others[:5], lambda t: f'<li><span>{p.tell(t.moment, "{hh}:{MM} {half}")}</span> <a href="{t.href}">{t.headline}</a></li>')}</ul></div><div class="block"><h2 class="block-title">أسعار اليوم</h2><table class="table"><tr><td>الدولار</td><td>17.{p.random.randrange(10, 99)}</td></tr><tr><td>ذهب عيار 21</td><td>{p.random.randrange(600, 660)}</td></tr></table></div><div class="block"><h2 class="block-title">مواقيت الصلاة</h2><table class="table">{prayers}</table></div><div class="block"><h2 class="block-title">{p.say("newsletter")}</h2><p>{p.say("newsletter_text")}</p><input type="email"><button>اشترك</button></div></div></div></div>
<footer><div class="container"><p>{p.say("about_site")}</p><ul><li><a>من نحن</a></li><li><a>اتصل بنا</a></li><li><a>سياسة الخصوصية</a></li></ul><p>{p.say("copyright")} &copy; {p.now.year} {p.site}</p></div></footer></body></html>"""
