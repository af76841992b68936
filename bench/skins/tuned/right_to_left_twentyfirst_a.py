"""The Arabic pages of a broadcaster that speaks to the world from abroad."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=406,
    kind="right to left",
    language="ar",
    site="قناة المرفأ الدولية",
    address="https://www.almarfaa-intl.example/ar/{yyyy}{mm}{dd}-{id}",
    year=2019,
    zone=0,
    standfirst=True,
    keywords=True,
)
def set_channel_from_abroad(p: Sheet) -> str:
    """The Arabic pages of a broadcaster that speaks to the world from abroad: a bar of languages and the clock in GMT, "مباشر", path, headline in h1, "نشرت في" and "آخر تحديث" with GMT, the picture whose caption and rights stand in one line, "نص:" with the writers, minutes to read, the standfirst in a p of its own, the text with a box for the letter and one related story inside, keywords, "اقرأ المزيد" cards, an application's advertisement, most read with numbers, the channel's foot."""
    photo = '<figure class="m-item-image"><div class="m-figure"><img src="https://s.almarfaa-intl.example/media/display/{file}" alt=""></div><figcaption class="m-item-image__caption"><span>{caption}</span> <span class="credit">© {credit}</span></figcaption></figure>'
    dates = p.when(
        "{dd}/{mm}/{yyyy} - {HH}:{MM}",
        '<span class="m-pub-dates__date">نشرت في: {} GMT</span>',
    )
    dates += p.changed("{dd}/{mm}/{yyyy} - {HH}:{MM}", ' <span class="m-pub-dates__date">آخر تحديث: {} GMT</span>')
    if dates:
        dates = f'<p class="m-pub-dates">{dates}</p>'
    who = p.names(
        '<span class="m-from-author">نص: <span class="m-from-author__name">{}</span></span>',
        '</span> / <span class="m-from-author__name">',
        '</span> / <span class="m-from-author__name">',
    )
    other = p.related[0]
    inside = {
        2: f'<div class="o-self-promo"><p class="o-self-promo__title">{p.say("newsletter")}</p><p>{p.say("newsletter_text")}</p><a href="/ar/newsletters">أشترك</a></div>',
        3: f'<div class="m-em-internal-link"><span class="m-em-internal-link__label">للمزيد</span> <a href="{other.href}">{other.headline}</a></div>',
    }
    text = p.text("<p>{}</p>", "<h2>{}</h2>", "<blockquote><p>{}</p></blockquote>", picture=photo, inside=inside)
    cards = each(
        p.related,
        lambda t: (
            f'<div class="m-item-list-article"><a href="{t.href}"><div class="m-figure"><img src="https://s.almarfaa-intl.example/media/display/{t.picture}" alt=""></div><p class="article__title">{t.headline}</p></a><span class="article__date">{p.tell(t.moment, "{d} {month} {yyyy}")}</span></div>'
        ),
    )
    live = each(
        p.others[:4],
        lambda t: (
            f'<li><span class="hour">{p.tell(t.moment, "{HH}:{MM}")}</span> <a href="{t.href}">{t.headline}</a></li>'
        ),
    )
    read = each(
        enumerate(p.others[4:8], 1),
        lambda n: (
            f'<li class="m-list-mostread__item"><span>{n[0]}</span><a href="{n[1].href}">{n[1].headline}</a></li>'
        ),
    )
    return f"""<!DOCTYPE html>
<html lang="ar" dir="rtl">
<head><meta charset="utf-8"><title>{p.headline}</title></head>
<body class="t-content t-content--article">
<header class="o-site-header">
<ul class="o-languages"><li><a href="/fr/">Français</a></li><li><a href="/en/">English</a></li><li class="is-active">العربية</li><li><a href="/es/">Español</a></li></ul>
<div class="o-site-header__logo"><a href="/ar/"><img src="/img/logo-ar.svg" alt="{p.site}"></a></div>
<div class="o-site-header__clock">{p.tell(p.now, "{weekday} {d} {month} {yyyy}")} | {p.tell(p.now, "{HH}:{MM}")} GMT</div>
<a class="o-live-button" href="/ar/live">مباشر</a>
<nav class="o-menu"><ul><li><a href="/ar/">{p.say("home")}</a></li>{each(p.list("sections"), lambda s: f'<li><a href="/ar/x/">{s}</a></li>')}<li><a href="/ar/programmes/">البرامج</a></li><li><a href="/ar/schedule/">جدول البث</a></li></ul></nav>
</header>
<div class="o-breaking"><span>عاجل</span> <a href="{p.others[0].href}">{p.others[0].headline}</a></div>
<main class="l-main">
<article class="t-content__main">
<h1 class="t-content__title">{p.headline}</h1>
{dates}
<div class="t-content__main-media">{p.lead(photo)}</div>
<div class="t-content__authors-tts">{who}<span class="m-reading-time">{p.random.randrange(2, 8)} دقائق</span></div>
<div class="m-social"><a>فيس بوك</a><a>تويتر</a><a>واتساب</a><a>إرسال</a></div>
<p class="t-content__chapo">{p.standfirst}</p>
<div class="m-ads"><span>إعلان</span></div>
<div class="t-content__body">
{p.add_rest(text, photo)}
</div>
<div class="m-tags"><p>كلمات مفتاحية</p><ul>{each(p.keywords, lambda k: f'<li><a href="/ar/tag/x/">{k}</a></li>')}</ul></div>
</article>
<section class="o-layout-list"><h2 class="a-section-title">اقرأ المزيد</h2><div class="l-grid">
{cards}
</div></section>
<aside class="l-aside">
<div class="o-mostread"><h2>{p.say("most_read")}</h2><ol>
{read}
</ol></div>
<div class="o-live-thread"><h2>{p.say("latest")}</h2><ul>
{live}
</ul></div>
<div class="o-programmes"><h2>على الشاشة</h2><p>نافذة على البحر</p><p>المجلة الاقتصادية</p><p>ضيف ومسيرة</p></div>
</aside>
</main>
<div class="o-app-promo"><p>حمل تطبيق القناة</p><a>متجر التطبيقات</a></div>
<footer class="o-footer"><p>{p.say("about_site")}</p><ul><li><a>من نحن</a></li><li><a>اتصل بنا</a></li><li><a>الترددات</a></li><li><a>فرص عمل</a></li><li><a>إشعار قانوني</a></li></ul><p>© {p.now.year} {p.site} - {p.say("copyright")}</p><p>القناة غير مسؤولة عن محتوى المواقع الخارجية.</p></footer>
<div class="o-cookies"><p>{p.say("cookies")}</p><button>موافق</button></div>
</body>
</html>"""
