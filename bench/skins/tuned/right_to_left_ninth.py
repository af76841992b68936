"""Sites that are written from right to left."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=169,
    kind="right to left",
    language="ar",
    site="جريدة الميدان الجديد",
    address="https://www.almidan-aljadid.example/story/{yyyy}/{mm}/{dd}/{slug}/{id}",
    year=2019,
    section=True,
    keywords=True,
)
def set_cairo_daily(p: Sheet) -> str:
    """A Cairo daily: path, headline, weekday, day and clock with م or ص in a span, "كتب" with the writers in another, the picture with its caption in a strip, sharing rows before and after, a box "موضوعات متعلقة" floating in the text and the whole list after it, topics, a strip of urgent news, most read with small pictures, readers' comments in numbered boxes."""
    photo = '<div class="img-cont"><img src="/images/thumb/{file}" alt="{caption}" class="img-responsive"><span class="img-cap">{caption}</span></div>'
    more = '<div style="text-align:center"><img src="/images/thumb/{file}" alt=""><div class="innerCap">{caption}</div></div>'
    who = p.names(
        '<span class="writeBy">كتب <a href="/editor/x">{}</a></span>',
        '</a> - <a href="/editor/y">',
        '</a> - <a href="/editor/z">',
        house=True,
    )
    when = p.when("{weekday}، {dd} {month} {yyyy} {hh}:{MM} {half}", '<span class="newsStoryDate">{}</span>')
    box = f'<div class="relatedInner"><h4>موضوعات متعلقة</h4><ul>{each(p.related[:2], lambda t: f"""<li><a href="{t.href}">{t.headline}</a></li>""")}</ul></div>'
    ad = f'<div class="adInner"><small>{p.say("advertisement")}</small><div id="div-gpt-ad-4"></div></div>'
    share = '<div class="shareRow"><a class="fb">شارك</a><a class="tw">غرد</a><a class="wa">واتساب</a><a class="tg">تليجرام</a></div>'
    cards = each(
        p.related,
        lambda t: (
            f'<div class="col-xs-12 bigOneSec"><a href="{t.href}" class="bigOneImg"><img src="/thumb/{t.picture}"></a><div class="txtSec"><h3><a href="{t.href}">{t.headline}</a></h3><span class="newsDate2">{p.tell(t.moment, "{weekday}، {dd} {month} {yyyy} {hh}:{MM} {half}")}</span><p>{t.summary}</p></div></div>'
        ),
    )
    urgent = each(p.others[:4], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')
    return f"""<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>{p.headline} - {p.site}</title></head><body><div class="topBar"><div class="container"><span class="todayDate">{p.tell(p.now, "{weekday}، {dd} {month} {yyyy} {hh}:{MM} {half}")}</span><span class="prayer">الظهر 12:03 م - العصر 3:24 م - المغرب 5:51 م</span></div></div><header><a href="/" class="logo"><img src="/images/logo.png" alt="{p.site}"></a><div class="chief">رئيس التحرير: رأفت منصور</div></header><nav class="navbar"><ul class="nav navbar-nav">{each(p.list("sections"), lambda s: f"<li><a href='/Section/x'>{s}</a></li>")}</ul></nav><div class="breakingNews"><span>عاجل</span><ul id="ticker">{urgent}</ul></div>
<div class="container"><div class="row"><div class="col-md-8"><div class="breadcumb"><a href="/">{p.say("home")}</a> <i class="fa fa-angle-left"></i> <a href="/Section/x">{p.section}</a></div><article><div class="articleHeader"><h1>{p.headline}</h1>{when}{who}</div>{p.lead(photo)}{share}<div id="articleBody">{p.text("<p>{}</p>", "<p><strong>{}</strong></p>", "<p>{}</p>", "<li>{}</li>", "<ul>{}</ul>", more, {2: box, 4: ad})}</div><div class="tags"><h5>{p.say("tags")}</h5>{each(p.keywords, lambda k: f'<h3><a href="/Tags/Index">{k}</a></h3>')}</div>{share}</article>
<div class="newsRel"><h2 class="secTitle">{p.say("related")}</h2>{cards}</div><div class="commentsSec"><h2 class="secTitle">{p.say("comments")} (3)</h2>{each(enumerate(p.comments(3), 1), lambda n: f'<div class="commentBox"><span class="num">{n[0]}</span><span class="cmtName">{n[1].reader}</span><p>{n[1].text}</p><span class="cmtDate">{p.tell(n[1].moment, "{yyyy}/{mm}/{dd} {HH}:{MM}")}</span></div>')}<h2 class="secTitle">{p.say("comment_form")}</h2><p class="terms">{p.say("comment_terms")}</p><form><input placeholder="الاسم"><textarea></textarea><button>{p.say("send")}</button></form></div></div>
<div class="col-md-4"><div class="mostRead"><h2 class="secTitle">{p.say("most_read")}</h2>{each(p.others[3:8], lambda t: f'<div class="col-xs-12 sideItem"><a href="{t.href}"><img src="/thumb/{t.picture}"></a><a href="{t.href}"><h3>{t.headline}</h3></a><span class="newsDate2">{p.tell(t.moment, "{dd} {month} {yyyy} {hh}:{MM} {half}")}</span></div>')}</div><div class="sidePoll"><h2 class="secTitle">استطلاع</h2><p>{p.say("poll")}</p>{each(p.list("poll_options"), lambda o: f"<label><input type=radio> {o}</label>")}</div><div class="columnists"><h2 class="secTitle">مقالات</h2><a href="{p.others[2].href}"><b>{p.others[2].author}</b> {p.others[2].headline}</a></div></div></div></div>
<footer><p>{p.say("copyright")} &copy; {p.now.year} {p.site}</p><p>{p.say("about_site")}</p></footer></body></html>"""


@skin(
    number=170,
    kind="right to left",
    language="he",
    site="בקצה המפרץ",
    address="http://www.biktze-hamifratz.example/?CategoryID=187&ArticleID={id}",
    year=2012,
    standfirst=True,
    section=True,
)
def set_council_town_site(p: Sheet) -> str:
    """A Hebrew site of a few towns on an Israeli system that clubs and councils use: tables in divs, the path in a line, headline in an h1 of class `HeadLine`, standfirst in h2, a row with writer, day and clock behind labels and bars, pictures in one-cell tables with the line in small letters, a list of related stories without days as a table at the text's side, talkbacks with title, name, day and clock, a board of small ads."""
    photo = '<table align="left" border="0" cellpadding="4" cellspacing="0" class="ArticleImg"><tr><td><img src="/_Uploads/dbsArticles/{file}" border="0" alt="" width="320"></td></tr><tr><td class="ImgText">{caption} (צילום: {credit})</td></tr></table>'
    facts = [
        p.names('<span class="AuthorTitle">מאת:</span> <span class="Author">{}</span>', ", ", " ו"),
        p.when(
            "{dd}/{mm}/{yyyy} {HH}:{MM}", '<span class="DateTitle">תאריך:</span> <span class="ArticleDate">{}</span>'
        ),
        f'<span class="Views">{p.random.randrange(90, 9000)} צפיות</span>',
    ]
    related = each(
        p.related,
        lambda t: (
            f'<tr><td class="bul">&#9668;</td><td><a href="{t.href}" class="RelatedLink">{t.headline}</a></td></tr>'
        ),
    )
    voices = each(
        enumerate(p.comments(3), 1),
        lambda n: (
            f'<div class="Talkback"><div class="TbHead"><b>{n[0]}. {n[1].text.split(".")[0][:30]}</b> <span class="TbName">{n[1].reader}</span> <span class="TbDate">({p.tell(n[1].moment, "{dd}/{mm}/{yyyy} {HH}:{MM}")})</span></div><div class="TbBody">{n[1].text}</div><a class="TbReply">הגב לתגובה זו</a></div>'
        ),
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html dir="rtl"><head><title>{p.site} - {p.headline}</title></head><body dir="rtl" class="Inner"><div id="Main"><div id="Top"><div class="TopDate">{p.say("today")} {p.tell(p.now, "{weekday}, {dd}/{mm}/{yyyy}")} | {p.say("weather")}</div><div class="TopLinks"><a href="/">{p.say("home")}</a> | <a href="?CategoryID=9">צור קשר</a> | <a href="?CategoryID=10">הוסף למועדפים</a></div><a href="/"><img src="/images/top.jpg" alt="{p.site}"></a></div><div id="Menu"><table><tr>{each(p.list("sections"), lambda s: f"<td class='MenuItem'><a href='?CategoryID=5'>{s}</a></td>")}<td class="MenuItem"><a href="?CategoryID=77">לוח מודעות</a></td></tr></table></div>
<table width="980" cellpadding="0" cellspacing="0"><tr valign="top"><td width="190" class="RightCol"><div class="Box"><div class="BoxTitle">{p.say("latest")}</div><marquee direction="up" scrollamount="2">{each(p.others[:5], lambda t: f'<div class="Flash"><span class="FlashDate">{p.tell(t.moment, "{dd}/{mm} {HH}:{MM}")}</span> <a href="{t.href}">{t.headline}</a></div>')}</marquee></div><div class="Box"><div class="BoxTitle">סקר</div>{p.say("poll")}{each(p.list("poll_options"), lambda o: f"<div><input type='radio'>{o}</div>")}<div>{p.random.randrange(20, 900)} {p.say("votes")}</div></div><div class="Box"><div class="BoxTitle">{p.say("newsletter")}</div><p>{p.say("newsletter_text")}</p><input type="text"></div></td>
<td width="570" class="CenterCol"><div class="Path"><a href="/">{p.say("home")}</a> &gt; <a href="?CategoryID=187">{p.section}</a></div><h1 class="HeadLine">{p.headline}</h1><h2 class="SubHead">{p.standfirst}</h2><div class="Details">{" | ".join(fact for fact in facts if fact)}</div><div class="Tools"><a>{p.list("share")[1]}</a> <a>שלח לחבר</a> <a href="#tb">הוסף תגובה</a></div><div class="ArticleText"><table class="Related" align="left" width="160" cellpadding="2"><tr><td colspan="2" class="RelatedTitle">{p.say("related")}</td></tr>{related}</table>{p.lead(photo)}{p.text("<p>{}</p>", "<p><b><u>{}</u></b></p>", "<p>{}</p>", "<li>{}</li>", "<ul>{}</ul>", photo)}</div><div class="Banner468"><img src="/banners/mitbahim.gif" alt=""></div><a name="tb"></a><div class="Talkbacks"><div class="BoxTitle">{p.say("comments")}</div>{voices}<div class="TbForm"><b>{p.say("comment_form")}</b><p>{p.say("comment_terms")}</p><form>שם: <input> כותרת: <input> <textarea></textarea><input type="submit" value="{p.say("send")}"></form></div></div></td>
<td width="200" class="LeftCol"><div class="Box"><div class="BoxTitle">{p.say("most_read")}</div>{each(p.others[4:8], lambda t: f'<div class="Item"><a href="{t.href}"><img src="/t/{t.picture}" width="70" align="right"></a><a href="{t.href}">{t.headline}</a><div class="ItemDate">{p.tell(t.moment, "{dd}/{mm}/{yyyy}")}</div></div>')}</div><div class="Box"><div class="BoxTitle">לוח מודעות</div><div>להשכרה יחידת דיור, 2 חדרים, 050-5550114</div><div>נמסרים גורי כלבים</div></div></td></tr></table><div id="Footer">{p.say("copyright")} {p.now.year} &copy; {p.site} | {p.say("about_site")}</div></div></body></html>"""
