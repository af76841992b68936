"""An Egyptian daily, and a province's site in Iran."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin
from ..tuned.right_to_left_eighth import DIGITS, tell_solar


@skin(
    number=191,
    kind="right to left",
    language="ar",
    site="صباح النيل",
    address="https://www.sabahelnil.example/story/{yyyy}/{mm}/{dd}/{slug}/{id}",
    year=2019,
    section=True,
    keywords=True,
)
def set_egyptian_daily(p: Sheet) -> str:
    """An Egyptian daily on an ASP.NET system: weekday, day and clock with its half of the day in a span under the headline, the caption in a layer under the picture, "كتب" with linked writers parted by dashes before the text, a list of stories on the matter as a box amid the text, subjects as links after it, "لا يفوتك" with pictures, the urgent line with clocks over all, columns of ranked stories."""
    photo = '<div class="img-cont"><img src="https://img.sabahelnil.example/large/{file}" class="img-responsive" alt=""/><span class="img-cap">{caption} - {photo} {credit}</span></div>'.replace(
        "{photo}", p.say("photo")
    )
    urgent = each(
        p.others[:4],
        lambda t: (
            f'<li><span class="urgent-time">{p.tell(t.moment, "{hh}:{MM} {half}")}</span> <a href="{t.href}">{t.headline}</a></li>'
        ),
    )
    topics = each(p.related, lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')
    about = f'<div class="relatedTopics"><h3>موضوعات متعلقة</h3><ul>{topics}</ul></div>'
    names = "</a> - <a href='/editor/x'>"
    writers = p.names("<span class='writeBy'>كتب <a href='/editor/x'>{}</a></span>", names, names)
    missed = each(
        p.others[4:6],
        lambda t: (
            f'<div class="col-xs-6 news-block"><a href="{t.href}"><img src="/{t.picture}" alt=""/></a><h4><a href="{t.href}">{t.headline}</a></h4><span class="newsDate">{p.tell(t.moment, "{weekday}، {dd} {month} {yyyy} {hh}:{MM} {half}")}</span><p>{t.summary}</p></div>'
        ),
    )
    voices = each(
        p.comments(2),
        lambda c: (
            f'<div class="comment"><span class="num">{p.random.randrange(1, 40)}</span><h5>{c.reader}</h5><p>{c.text}</p><span class="comment-date">{p.tell(c.moment, "{yyyy}/{mm}/{dd} {hh}:{MM} {half}")}</span></div>'
        ),
    )
    return f"""<!DOCTYPE html><html dir="rtl" lang="ar"><head><title>{p.headline} - {p.site}</title></head><body><form id="form1"><input type="hidden" id="__VIEWSTATE" value="/wEPDwUKMTY"/><div class="header"><div class="top-bar"><span id="lblDate">{p.tell(p.now, "{weekday}، {dd} {month} {yyyy} {hh}:{MM} {half}")}</span><span>{p.say("weather")}</span></div><a class="logo" href="/"><img src="/images/logo.png" alt="{p.site}"/></a><div class="urgent"><b>عاجل</b><ul>{urgent}</ul></div><ul class="main-menu">{each(p.list("sections"), lambda s: f'<li><a href="/Section/x">{s}</a></li>')}</ul></div>
<div class="container"><div class="col-md-8 col-xs-12"><div class="breadcumb"><a href="/">{p.say("home")}</a> <i>»</i> <a href="/Section/x">{p.section}</a></div><div class="articleHeader"><h1>{p.headline}</h1>{p.when("{weekday}، {dd} {month} {yyyy} {hh}:{MM} {half}", '<span class="newsStoryDate">{}</span>')}<div class="share"><a>فيسبوك</a><a>تويتر</a><a>واتساب</a></div></div>{p.lead(photo)}{writers}
<div id="articleBody">{p.text("<p>{}</p>", "<p><strong>{}</strong></p>", "<p>{}</p>", picture=photo, inside={1: about})}</div><div class="tags"><h3>{p.say("tags")}</h3>{each(p.keywords, lambda k: f'<h4><a href="/Tags/x">{k}</a></h4>')}</div><div class="fb-like">{p.say("share")}</div><div class="dont-miss"><h3>لا يفوتك</h3><div class="row">{missed}</div></div>
<div class="comments"><h3>{p.say("comments")} (2)</h3>{voices}<h3>{p.say("comment_form")}</h3><p>{p.say("comment_terms")}</p>{each(p.list("comment_fields"), lambda f: f"<input type='text' placeholder='{f}'/>")}</div></div>
<div class="col-md-4 col-xs-12"><div class="side-box"><h3>{p.say("most_read")}</h3><ul class="most">{each(p.others[6:8], lambda t: f'<li><a href="{t.href}"><img src="/{t.picture}" alt=""/><span>{t.headline}</span></a></li>')}</ul></div><div class="side-box"><h3>{p.say("newsletter")}</h3><p>{p.say("newsletter_text")}</p></div></div></div><div class="footer"><p>{p.say("about_site")}</p><p>{p.say("copyright")} © {p.now.year} {p.site}</p></div></form></body></html>"""


@skin(
    number=192,
    kind="right to left",
    language="fa",
    site="ندای کویر",
    address="https://nedayekavir.example/{id}/{slug}/",
    year=2020,
    section=True,
    keywords=True,
    standfirst=True,
    kicker=True,
)
def set_province_theme(p: Sheet) -> str:
    """A province's site on an Iranian theme of a free weblog system: kicker, headline and a standfirst on grey, a list of facts with icons (code of the story, solar day and clock in Persian digits, section, voices, a key for printing), captions in the system's own boxes, writer and origin after labels under the text, a short link, key words, related stories as a list, sums of voices that wait and are published, terms as a list, a column of tabs."""
    photo = '<div id="attachment_73" style="width: 650px" class="wp-caption aligncenter"><img class="size-full" src="https://nedayekavir.example/wp-content/uploads/2020/05/{file}" alt=""><p class="wp-caption-text">{caption} (عکس: {credit})</p></div>'
    fact = '<li><i class="fa {}"></i> {}</li>'
    facts = [fact.format("fa-barcode", f"شناسه خبر: {p.random.randrange(1000, 99999)}")]
    if p.moment:
        told = f"{tell_solar(p.moment.date())} - {p.tell(p.moment, '{H}:{MM}').translate(DIGITS)}"
        p.shown.append(told)
        facts.append(fact.format("fa-calendar", f"تاریخ انتشار : {told}"))
    facts.append(fact.format("fa-folder", f'<a href="/category/x/" rel="category tag">{p.section}</a>'))
    facts.append(fact.format("fa-comments", "بدون دیدگاه"))
    facts.append(fact.format("fa-print", "<a>چاپ</a>"))
    writers = p.names('<div class="nevisandeh">نویسنده : <strong>{}</strong></div>', "، ", " و ")
    related = each(
        p.related,
        lambda t: (
            f'<li><a href="{t.href}" title=""><i class="fa fa-angle-left"></i> {t.headline}</a><span class="date">{tell_solar(t.moment.date())}</span></li>'
        ),
    )
    newest = each(
        p.others[:6],
        lambda t: (
            f'<li><span class="hour">{p.tell(t.moment, "{HH}:{MM}").translate(DIGITS)}</span><a href="{t.href}">{t.headline}</a></li>'
        ),
    )
    ticker = each(p.others[6:8], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')
    return f"""<!DOCTYPE html><html dir="rtl" lang="fa-IR"><head><title>{p.headline} | {p.site}</title></head><body class="rtl single single-post"><div id="topbar"><div class="container"><span class="date-top"><i class="fa fa-clock-o"></i> امروز : {p.tell(p.now, "{weekday}")}, {tell_solar(p.now.date())}</span><ul class="menu-top"><li><a href="/about/">درباره ما</a></li><li><a href="/contact/">تماس با ما</a></li></ul></div></div><header><a class="logo" href="/"><img src="/logo.png" alt="{p.site}"></a></header><nav id="menu"><ul>{each(p.list("sections"), lambda s: f'<li class="menu-item"><a href="/category/x/">{s}</a></li>')}</ul></nav><div class="ticker"><span>{p.say("latest")}</span><ul>{ticker}</ul></div>
<div class="container"><div class="content"><article class="post-73 post type-post hentry"><div class="box-single"><span class="rotitr">{p.kicker}</span><h1 class="single-title"><a href="{p.href}">{p.headline}</a></h1><ul class="meta-single">{"".join(facts)}</ul><div class="lead">{p.standfirst}</div><div class="entry">{p.lead(photo)}
{p.text('<p style="text-align: justify;">{}</p>', '<p style="text-align: justify;"><strong>{}</strong></p>', '<p style="text-align: justify;">{}</p>', picture=photo)}</div>{writers}<div class="manba">منبع خبر : <a rel="nofollow">{p.site}</a></div></div><div class="share-box"><span>به اشتراک بگذارید</span><a>تلگرام</a><a>واتساپ</a><a>توییتر</a></div><div class="shortlink"><i class="fa fa-link"></i> لینک کوتاه : <input value="https://nedayekavir.example/?p={p.random.randrange(1000, 9999)}" readonly></div><div class="tags"><i class="fa fa-tags"></i> {p.say("tags")} : {" , ".join(f'<a href="/tag/x/" rel="tag">{k}</a>' for k in p.keywords)}</div></article>
<div class="box related"><h4>{p.say("related")}</h4><ul>{related}</ul></div><div class="box" id="respond"><h4>ثبت دیدگاه</h4><div class="count-comments">مجموع دیدگاهها : 0 <span>در انتظار بررسی : 0</span> <span>انتشار یافته : 0</span></div><ul class="rules"><li>{p.say("comment_terms")}</li><li>دیدگاه های ارسال شده توسط شما، پس از تایید توسط تیم مدیریت منتشر خواهد شد.</li></ul><form><input placeholder="نام"><textarea></textarea><button>ارسال دیدگاه</button></form></div></div>
<aside class="sidebar"><div class="box tabs"><ul class="tab-titles"><li>{p.say("latest")}</li><li>{p.say("most_read")}</li></ul><ul class="tab-list">{newest}</ul></div><div class="box"><h4>{p.say("poll")}</h4>{each(p.list("poll_options"), lambda o: f"<label><input type='radio'>{o}</label>")}</div></aside></div><footer><p>{p.say("about_site")}</p><p>{p.say("copyright")}. طراحی و اجرا: یک شرکت</p></footer></body></html>"""
