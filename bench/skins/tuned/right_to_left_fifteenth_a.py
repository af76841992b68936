"""A Jordanian news site on a script of its own."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=290,
    kind="right to left",
    language="ar",
    site="سنديان الإخبارية",
    address="https://www.sindyan-news.example/article/{id}",
    year=2017,
    section=True,
)
def set_jordanian_script(p: Sheet) -> str:
    """A Jordanian news site: a strip of urgent headlines, adverts as moving pictures on both sides, today with its weekday in the head, section as a strip over the headline, a bar with "تاريخ النشر" whose numbers begin with the day and whose clock has Latin AM and PM, the number of readings and signs for the text's size, the picture with its caption as a strip below, the site's name and the writers joined by a dash before the text in bold, text by breaks in a div of justified spans, "شارك" signs, related headlines as a list with small arrows, rules for remarks over numbered voices with clocks, a form, a column of columnists and of the newest."""
    photo = '<div class="img-box"><img src="/image/{file}" width="650" alt=""><div class="img-title">{caption} - {credit}</div></div>'
    when = ""
    if p.moment:
        latin = p.tell(p.moment, "{dd}-{mm}-{yyyy} {hh}:{MM} ") + ("PM" if p.moment.hour >= 12 else "AM")
        p.shown.append(latin)
        when = f'<span class="pub">تاريخ النشر : <span dir="ltr">{latin}</span></span>'
    who = p.names("<b>سنديان - {}</b><br><br>", "، ", " و ")
    block = '<span style="font-size: 20px;">{}</span><br><br>'
    text = p.text(
        block,
        '<b style="color: #8b0000;">{}</b><br><br>',
        block,
        '<span style="font-size: 20px;">- {}</span><br>',
        "{}<br>",
        photo,
    )
    return f"""<!DOCTYPE html><html dir="rtl"><head><meta charset="utf-8"><title>{p.headline} | {p.site}</title></head><body><div class="urgent"><span>عاجل</span><marquee direction="right">{" *** ".join(f'<a href="{t.href}">{t.headline}</a>' for t in p.others[:4])}</marquee></div><div class="side-ad right"><img src="/ads/bank.gif" alt=""></div><div class="side-ad left"><img src="/ads/telecom.gif" alt=""></div><div id="wrapper"><div id="header"><a href="/"><img src="/img/logo.gif" alt="{p.site}"></a><div class="today">{p.tell(p.now, "{weekday} , {d} {month} , {yyyy}")}</div><div class="exchange">عيار 21 : {p.random.randrange(24, 29)}.{p.random.randrange(10, 99)} دينار</div></div><div id="menu"><a href="/">{p.say("home")}</a> {" ".join(f'<a href="/section/4">{s}</a>' for s in p.list("sections"))} <a href="/section/9">نبض الشارع</a> <a href="/section/11">وفيات</a> <a href="/section/12">مناسبات</a> <a href="/contact">اتصل بنا</a></div>
<div id="main"><div id="content"><div class="section-strip"><a href="/">{p.say("home")}</a> / <a href="/section/4">{p.section}</a></div><div class="article-title">{p.headline}</div><div class="article-bar">{when} <span class="reads">عدد القراءات : {p.random.randrange(300, 20000)}</span> <span class="sizer"><a>أ+</a> <a>أ-</a></span> <a href="/print">طباعة</a></div>{p.lead(photo)}<div class="article-text" style="text-align: justify;">{who}{p.add_rest(text, photo)}</div><div class="share-bar">شارك : <a class="fb">فيسبوك</a> <a class="tw">تويتر</a> <a class="wa">واتساب</a></div><div class="ad-in"><span>{p.say("advertisement")}</span><img src="/ads/univ.gif" alt=""></div>
<div class="box"><div class="box-title">{p.say("related")}</div><ul class="rel">{each(p.related, lambda t: f'<li>&laquo; <a href="{t.href}">{t.headline}</a></li>')}</ul></div><div class="box comments"><div class="box-title">{p.say("comments")}</div><div class="terms">{p.say("comment_terms")}</div>{each(enumerate(p.comments(3), 1), lambda n: f'<div class="comment"><div class="comment-head"><span class="no">{n[0]} -</span> <b>{n[1].reader}</b> <span class="comment-time" dir="ltr">{p.tell(n[1].moment, "{dd}-{mm}-{yyyy} {hh}:{MM}")} {"PM" if n[1].moment.hour >= 12 else "AM"}</span></div><div class="comment-text">{n[1].text}</div></div>')}<div class="box-title">{p.say("comment_form")}</div><form>{each(p.list("comment_fields"), lambda f: f"<div><label>{f}</label><input></div>")}<div><label>رمز التحقق :</label><input></div><button>{p.say("send")}</button></form></div></div>
<div id="side"><div class="box"><div class="box-title">{p.say("latest")}</div>{each(p.others[:6], lambda t: f'<div class="line"><span class="hour" dir="ltr">{p.tell(t.moment, "{hh}:{MM}")} {"PM" if t.moment.hour >= 12 else "AM"}</span> <a href="{t.href}">{t.headline}</a></div>')}</div><div class="box writers"><div class="box-title">مقالات وآراء</div><div class="writer"><img src="/img/w1.jpg" alt=""><b>د. مازن الحياري</b><a href="/article/9001">الماء أولا ثم الماء</a></div><div class="writer"><img src="/img/w2.jpg" alt=""><b>رولا القضاة</b><a href="/article/9002">حين يتأخر الباص</a></div></div><div class="box"><div class="box-title">{p.say("most_read")}</div><ol>{each(p.others[4:8], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ol></div><div class="box"><div class="box-title">{p.say("poll")}</div><form>{each(p.list("poll_options"), lambda o: f"<div><input type='radio'> {o}</div>")}<button>تصويت</button></form></div></div></div>
<div id="footer"><p>{p.say("copyright")} &copy; {p.now.year} {p.site}</p><p>الآراء والتعليقات المنشورة تعبر عن رأي أصحابها فقط. يمنع إعادة النشر إلا بذكر المصدر.</p></div></div></body></html>"""
