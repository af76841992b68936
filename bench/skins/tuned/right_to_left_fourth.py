"""Sites that are written from right to left."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=95,
    kind="right to left",
    language="ar",
    site="أصوات الأطلس",
    address="http://www.aswatalatlas.example/regions/{id}.html",
    year=2013,
    captions=False,
    section=True,
)
def set_maghreb_paper(p: Sheet) -> str:
    """A paper of the Maghreb: the paper and its writers joined by a dash under the headline, weekday and clock after it, related stories with pictures as a list, numbered readers' voices with titles and times, videos and opinions at the sides."""
    who = p.names(f'<span class="story_author">{p.site} - {{}}</span>', "، ", " و")
    photo = p.lead('<div id="article_holder_image"><img class="image" src="/files/{file}" alt="" width="590"></div>')
    ad = f'<div class="adv_in"><span>{p.say("advertisement")}</span></div>'
    voices = each(
        enumerate(p.comments(4)),
        lambda n: (
            f'<div class="comment_holder"><div class="comment_header"><span class="comment_number">{n[0] + 1} - </span><span class="comment_title">{n[1].text[:18]}</span></div><div class="comment_date"><span>{n[1].reader}</span> <span>{p.tell(n[1].moment, "{weekday} {d} {month} {yyyy} - {HH}:{MM}")}</span></div><div class="comment_body">{n[1].text}</div><div class="comment_vote"><a>+</a> {p.random.randrange(-9, 60)} <a>-</a></div></div>'
        ),
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html dir="rtl"><head><title>{p.headline}</title></head><body><div id="page"><div id="header"><div id="header_date">{p.tell(p.now, "{weekday} {d} {month} {yyyy}")} - آخر تحديث {p.tell(p.now, "{HH}:{MM}")}</div><div id="logo"><a href="/"><img src="/images/logo.png" alt="{p.site}"></a></div><div id="mainmenu"><ul>{each(p.list("sections"), lambda s: f"<li><a href='/x/index.1.html'>{s}</a></li>")}</ul></div><div id="prayer">{p.say("weather")}</div></div>
<div id="scroller"><b>{p.say("latest")}</b> {each(p.others[:3], lambda t: f'<a href="{t.href}">{t.headline}</a> *')}</div><div id="mainContent"><div id="mainContentRight"><div id="box_opinions"><h4>كتاب وآراء</h4>{each(p.others[3:6], lambda t: f'<div class="opinion"><img src="/files/a.jpg"><span class="opinion_author">{t.author}</span><a href="{t.href}">{t.headline}</a></div>')}</div><div class="box_poll"><h4>استطلاع</h4><p>{p.say("poll")}</p>{each(p.list("poll_options"), lambda o: f"<label><input type='radio'>{o}</label>")}</div></div>
<div id="mainContentBody"><div id="article_holder"><div class="path"><a href="/">{p.say("home")}</a> | <a href="/x/index.1.html">{p.section}</a></div><h1 class="page_title">{p.headline}</h1>{photo}<div id="tools"><a>{p.list("share")[1]}</a> <a>{p.list("share")[2]}</a> <span>تكبير الخط</span></div><div class="story_info">{who} {p.when("{weekday} {d} {month} {yyyy} - {HH}:{MM}", '<span class="story_date">{}</span>')}</div>
<div id="article_body">{p.text("<p>{}</p>", "<p><strong>{}</strong></p>", "<p>{}</p>", inside={2: ad})}</div><div class="social"><span>تابعوا آخر الأخبار على الهاتف</span><a>شارك</a></div><div id="relatedStories"><h4>مواضيع ذات صلة</h4><ul>{each(p.related, lambda t: f'<li><a href="{t.href}"><img src="/files/{t.picture}" width="90"></a><a class="related_title" href="{t.href}">{t.headline}</a></li>')}</ul></div></div>
<div id="comments_holder"><h4>{p.say("comments")} (4)</h4>{voices}<div id="comment_form"><h4>{p.say("comment_form")}</h4><div class="charte">{p.say("comment_terms")}</div><form>{each(p.list("comment_fields"), lambda f: f"<label>{f}</label><input>")}</form></div><div class="disclaimer">التعليقات المنشورة لا تعبر بأي حال عن رأي الجريدة وإنما عن رأي أصحابها</div></div></div>
<div id="mainContentLeft"><h4>{p.say("most_read")}</h4><ol>{each(p.others[4:8], lambda t: f'<li><a href="{t.href}">{t.headline}</a> <span>{p.tell(t.moment, "{d} {month} {yyyy} - {HH}:{MM}")}</span></li>')}</ol><h4>صوت وصورة</h4>{each(p.others[:2], lambda t: f'<div class="video"><img src="/files/{t.picture}"><a href="{t.href}">{t.headline}</a></div>')}</div></div><div id="footer">{p.say("copyright")} &copy; 2007 - {p.now.year}</div></div></body></html>"""


@skin(
    number=96,
    kind="right to left",
    language="he",
    site="חוף ישר",
    address="http://www.hofyashar.example/articles/0,7340,L-{id},00.html",
    year=2011,
    standfirst=True,
)
def set_hebrew_portal(p: Sheet) -> str:
    """A Hebrew portal of two thousand and some: writer and "published" as spans of one foot line under the standfirst, pictures with captions as tables, related headlines as lines in the text's first lines, talkbacks in a tree with times."""
    photo = '<table class="art_image" width="460" cellspacing="0" cellpadding="0"><tr><td><img src="/PicServer2/{file}" width="460"></td></tr><tr><td class="pphoto" style="text-align:right;"><span>{caption} (צילום: {credit})</span></td></tr></table>'
    inner = '<div style="float:left;width:220px;margin-right:10px"><table cellspacing="0"><tr><td><img src="/PicServer2/{file}" width="210"></td></tr><tr><td class="pphoto">{caption} (צילום: {credit})</td></tr></table></div>'
    more = (
        f"<p><b>{p.say('related')}:</b><br>"
        + "<br>".join(f'<a href="{t.href}" class="bluelink">{t.headline}</a>' for t in p.related)
        + "</p>"
    )
    foot = p.names('<span class="art_header_footer_author">{}</span> ', last=" ו") + p.when(
        "{dd}.{mm}.{yy} , {HH}:{MM}", '<span class="art_header_footer_author">פורסם: {}</span>'
    )
    tree = each(
        enumerate(p.comments(5)),
        lambda n: (
            f'<tr><td class="tb_num">{n[0] + 1}.</td><td class="tb_title"><a href="#tb{n[0]}"><b>{n[1].text[:24]}</b></a></td><td class="tb_name">{n[1].reader}</td><td class="tb_date">({p.tell(n[1].moment, "{dd}.{mm}.{yy}")})</td></tr>'
        ),
    )
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><html><head><title>{p.site} - {p.headline}</title></head><body dir="rtl"><div id="su_iframes"></div><table class="w100p" width="980" align="center" cellspacing="0"><tr><td><a href="/home/0,7340,L-8,00.html"><img src="/images/logo.gif" alt="{p.site}"></a></td><td class="hdr_clock">{p.tell(p.now, "{weekday}, {d} ב{month} {yyyy}")} <b>{p.tell(p.now, "{HH}:{MM}")}</b></td><td><form><input size="12"><input type="submit" value="חיפוש"></form></td></tr></table>
<table width="980" align="center" class="menu"><tr>{each(p.list("sections"), lambda s: f"<td><a href='/home/x'>{s}</a></td>")}</tr></table><table width="980" align="center" cellspacing="0" cellpadding="0"><tr valign="top"><td width="660"><div class="blkbig"><div class="art_path"><a href="/home">ראשי</a> <a href="/home/x">חדשות</a></div><div class="art_header_title">{p.headline}</div><div class="art_header_sub_title">{p.standfirst}</div><div class="art_header_footer">{foot}</div>
<div class="art_tools"><a>הדפסה</a> <a>שליחת כתבה</a> <a>הרשמה לדיוור</a> <span>{p.random.randrange(3, 400)} תגובות</span></div><div class="art_body art_body_width_3"><span>{p.lead(photo)}{p.text("<p>{}</p>", "<p><b>{}</b></p>", "<p>{}</p>", "<p>• {}</p>", "{}", inner, {1: more})}</span></div><div class="art_end"><a>חזרה לכתבה</a></div></div>
<table class="tb_list" width="100%"><tr><td colspan="4"><b>{p.say("comments")} לכתבה זו</b></td></tr>{tree}<tr><td colspan="4" class="tb_terms">{p.say("comment_terms")}</td></tr></table></td>
<td width="10"></td><td width="310"><table class="strip" width="300"><tr><td class="strip_t">{p.say("latest")}</td></tr>{each(p.others[:6], lambda t: f"<tr><td><span class='hour'>{p.tell(t.moment, '{HH}:{MM}')}</span> <a href='{t.href}'>{t.headline}</a></td></tr>")}</table><table class="strip" width="300"><tr><td class="strip_t">{p.say("most_read")}</td></tr>{each(p.others[6:8], lambda t: f"<tr><td><img src='/PicServer2/{t.picture}' width='60'></td><td><a href='{t.href}'>{t.headline}</a><br>{t.summary}</td></tr>")}</table><div class="mivzak_box"><b>{p.say("newsletter")}</b><br>{p.say("newsletter_text")}<br><input><input type="button" value="{p.say("send")}"></div></td></tr></table>
<div class="footer">{p.say("copyright")} © {p.now.year}</div></body></html>"""
