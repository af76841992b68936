"""A Lebanese site whose months have the names of the Levant, and a Hebrew portal of today."""

from __future__ import annotations

from datetime import datetime

from ..sheet import Sheet, each
from ..skin import skin

MONTHS = (
    "كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران",
    "تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني", "كانون الأول",
)  # fmt: skip


def name_month(moment: datetime) -> str:
    """The month as Lebanon, Syria, Jordan and Iraq call it."""
    return MONTHS[moment.month - 1]


@skin(
    number=257,
    kind="right to left",
    language="ar",
    site="صدى الجبل",
    address="https://sadaaljabal.example/news/{id}",
    year=2020,
    section=True,
)
def set_lebanese_site(p: Sheet) -> str:
    """A Lebanese site: a red bar of urgent lines, today's day in the head, section as a label, headline, weekday with the month of the Levant, a bar and the clock beside a sign, "المصدر" and the writers in a line after it, the picture with its line on grey, text as p with a call to join a channel in the middle, share signs, "مقالات ذات صلة" as squares with days, a column of the newest with clocks before the story, tabs of the most read today and this week, a disclaimer before the remarks, prices of dollar and fuel."""
    photo = '<div class="article-image"><img class="img-fluid" src="/uploads/articles/{file}" alt=""><div class="image-desc">{caption} ({credit})</div></div>'
    when = ""
    if p.moment:
        told = p.tell(p.moment, "{weekday} {dd} ") + name_month(p.moment) + p.tell(p.moment, " {yyyy} | {HH}:{MM}")
        p.shown.append(told)
        when = f'<div class="article-date"><i class="icon-clock"></i> {told}</div>'
    who = p.names('<div class="article-source">المصدر: <span>صدى الجبل - {}</span></div>', "، ", "، ")
    join = '<div class="join-channel"><a href="https://chat.example/c"><strong>انضم إلى قناتنا لتصلك الأخبار أولا بأول - اضغط هنا</strong></a></div>'
    cards = each(
        p.related,
        lambda t: (
            f'<div class="col-6 related-item"><a href="{t.href}"><img src="/uploads/articles/{t.picture}" alt=""></a><div class="related-date">{p.tell(t.moment, "{dd}-{mm}-{yyyy}")}</div><a class="related-title" href="{t.href}">{t.headline}</a></div>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>{p.headline} - {p.site}</title></head><body><div class="breaking"><span class="breaking-label">عاجل</span><marquee>{" ● ".join(f'<a href="{t.href}">{p.tell(t.moment, "{HH}:{MM}")} {t.headline}</a>' for t in p.others[:3])}</marquee></div><header class="site-header"><div class="container"><a class="logo" href="/"><img src="/assets/logo.png" alt="{p.site}"></a><div class="header-date">{p.tell(p.now, "{weekday} {d}")} {name_month(p.now)} {p.now.year}</div><div class="header-weather">{p.say("weather")}</div><div class="rates">سعر صرف الدولار: 8{p.random.randrange(100, 900)} ل.ل | بنزين 95: 25{p.random.randrange(100, 900)}</div></div><nav class="main-menu"><ul><li><a href="/">{p.say("home")}</a></li>{each(p.list("sections"), lambda s: f'<li><a href="/category/x">{s}</a></li>')}<li><a href="/live">البث المباشر</a></li></ul></nav></header>
<div class="container main"><div class="row"><div class="col-md-3 latest-col"><div class="col-title">{p.say("latest")}</div><ul class="latest-news">{each(p.others[:6], lambda t: f'<li><span class="time">{p.tell(t.moment, "{HH}:{MM}")}</span><a href="{t.href}">{t.headline}</a></li>')}</ul><a class="all-news" href="/latest">كل الأخبار</a></div><div class="col-md-6 article-col"><div class="article-category"><a href="/category/x">{p.section}</a></div><h1 class="article-title">{p.headline}</h1>{when}{who}{p.lead(photo)}<div class="article-tools"><a>ع+</a> <a>ع-</a> <a>طباعة</a></div><div class="article-body">{p.text("<p>{}</p>", "<p><strong>{}</strong></p>", "<p>{}</p>", "<li>{}</li>", "<ul>{}</ul>", photo, {2: join})}</div><div class="share"><span>شارك الخبر:</span> <a class="fb"></a> <a class="tw"></a> <a class="wa"></a></div><div class="related"><div class="col-title">مقالات ذات صلة</div><div class="row">{cards}</div></div><div class="comments"><div class="col-title">{p.say("comments")}</div><p class="disclaimer">إن التعليقات الواردة لا تعبر عن رأي الموقع. {p.say("comment_terms")}</p>{each(p.comments(2), lambda c: f'<div class="comment"><span class="comment-name">{c.reader}</span> <span class="comment-date">{p.tell(c.moment, "{dd}/{mm}/{yyyy} {HH}:{MM}")}</span><p>{c.text}</p></div>')}<form>{each(p.list("comment_fields"), lambda f: f"<input placeholder='{f}'>")}<button>{p.say("send")}</button></form></div></div>
<div class="col-md-3 side-col"><div class="ad">{p.say("advertisement")}</div><div class="tabs"><div class="col-title">{p.say("most_read")}</div><ul class="nav"><li>اليوم</li><li>هذا الأسبوع</li></ul><ol>{each(p.others[4:8], lambda t: f'<li><a href="{t.href}"><img src="/uploads/articles/{t.picture}" alt="">{t.headline}</a></li>')}</ol></div><div class="poll"><div class="col-title">استفتاء</div><p>{p.say("poll")}</p>{each(p.list("poll_options"), lambda o: f"<label><input type=radio> {o}</label>")}</div><div class="app"><p>حمل تطبيقنا على هاتفك</p></div></div></div></div>
<footer class="site-footer"><div class="container"><p>{p.say("about_site")}</p><p>{p.say("copyright")} © {p.now.year} | <a>من نحن</a> | <a>اتصل بنا</a> | <a>أعلن معنا</a></p></div></footer></body></html>"""


@skin(
    number=258,
    kind="right to left",
    language="he",
    site="מבט אל החוף",
    address="https://mabat.example/item/{id}",
    year=2021,
    standfirst=True,
    section=True,
    keywords=True,
)
def set_hebrew_portal_of_today(p: Sheet) -> str:
    """A Hebrew portal of today: a bar of flashes with clocks, the path as a list, headline in h1 and standfirst in p under it, the writers' names without a word before them beside a picture, day with dots and clock as two short paragraphs with a stroke between, a figure with caption and credit as boxes, text as sections with one p each, an advert's label, a box "more on the site" in the text, tags, related as a list with pictures, paid links, talkbacks with an opened rule, columns of the most read."""
    photo = '<figure class="media"><div class="image-wrapper"><picture><img src="https://img.example/f_auto,w_700/{file}" alt=""></picture></div><figcaption><div class="caption">{caption}</div><div class="credit">(צילום: {credit})</div></figcaption></figure>'
    writers = "".join(f'<div class="writer-name-item"><a href="/writer/x">{name}</a></div>' for name in p.authors)
    times = p.when("{d}.{m}.{yyyy}", '<p class="date-part">{}</p>')
    if times:
        times += p.when("{HH}:{MM}", '<span class="slash">/</span><p class="time-part">{}</p>')
    block = '<section class="article-content"><p>{}</p></section>'
    more = f'<section class="with-more"><header>עוד במבט אל החוף</header><a href="{p.others[0].href}"><h3>{p.others[0].headline}</h3></a></section>'
    return f"""<!DOCTYPE html><html lang="he" dir="rtl"><head><meta charset="utf-8"><title>{p.headline} - מבט</title></head><body class="fonts-loaded"><div id="root"><div class="app-wrap"><header class="main-header"><div class="top"><a class="logo" href="/" title="{p.site}"></a><span class="weather">{p.say("weather")}</span><a>דואר</a> <a>טיסות</a> <a>ערוצים</a></div><nav><ul>{each(p.list("sections"), lambda s: f'<li><a href="/category/x">{s}</a></li>')}</ul></nav></header><section class="breaking-news"><h2>{p.say("latest")}</h2><ul>{each(p.others[1:4], lambda t: f'<li><span class="time">{p.tell(t.moment, "{HH}:{MM}")}</span> <a href="{t.href}">{t.headline}</a></li>')}</ul></section><main class="common-layout"><ul class="breadcrumb"><li><a href="/">{p.say("home")}</a></li><li><a href="/category/x">{p.section}</a></li></ul>
<section class="css-3mskgx"><article><header><h1>{p.headline}</h1><p class="subtitle">{p.standfirst}</p><aside class="writers-and-date"><div class="writers">{'<img class="writer-image" src="/w.png" alt="">' if writers else ""}<div class="writer-names">{writers}</div></div><div class="date-and-time">{times}</div></aside></header><aside class="social-share"><ul><li><a>פייסבוק</a></li><li><a>ווטסאפ</a></li><li><a>שלח כתבה</a></li></ul></aside>{p.lead(photo)}<div class="item-main-content">{p.text(block, '<section class="article-content"><h3>{}</h3></section>', block, "<li>{}</li>", '<section class="article-content"><ul>{}</ul></section>', photo, {1: f'<section class="ad-unit"><span class="ad-label">{p.say("advertisement")}</span></section>', 2: more})}</div><section class="tags-and-breadcrumbs"><ul class="tags"><li class="title">{p.say("tags")}</li>{each(p.keywords, lambda k: f'<li><a href="/tag/x">{k}</a></li>')}</ul></section></article><section class="related-articles"><h2>{p.say("related")}</h2><ul>{each(p.related, lambda t: f'<li><a href="{t.href}"><img src="https://img.example/f_auto,w_150/{t.picture}" alt=""><h3>{t.headline}</h3></a></li>')}</ul></section><section class="sponsored"><h2>אולי יעניין אותך <span>ממומן</span></h2><ul><li><a href="https://ads.example/1">משכנתא חדשה? כך תחסכו אלפי שקלים</a></li><li><a href="https://ads.example/2">המכשיר שכל רופא שיניים ממליץ עליו</a></li></ul></section>
<section class="talkbacks" id="talkbacks"><h2>טוקבק</h2><button>{p.say("comment_form")}</button><p class="rules">{p.say("comment_terms")}</p><ul>{each(enumerate(p.comments(3), 1), lambda n: f'<li class="talkback"><span class="num">{n[0]}</span><span class="tb-writer">{n[1].reader}</span> <span class="tb-date">{p.tell(n[1].moment, "{d}.{m}.{yyyy} / {HH}:{MM}")}</span><p>{n[1].text}</p></li>')}</ul></section></section><aside class="side"><section class="most-viewed"><h2>{p.say("most_read")}</h2><ol>{each(p.others[4:8], lambda t: f'<li><a href="{t.href}"><h3>{t.headline}</h3><span class="date">{p.tell(t.moment, "{d}.{m}.{yyyy}")}</span></a></li>')}</ol></section><section class="newsletter"><h2>{p.say("newsletter")}</h2><p>{p.say("newsletter_text")}</p><input></section></aside></main><footer><p>{p.say("about_site")}</p><p>© {p.say("copyright")} {p.now.year} | <a>תנאי שימוש</a> | <a>מדיניות פרטיות</a> | <a>הצהרת נגישות</a></p></footer></div></div></body></html>"""
