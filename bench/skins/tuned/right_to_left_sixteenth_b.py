"""A Persian site abroad on a free system of about 2010."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin
from ..tuned.right_to_left_eighth import DIGITS


@skin(
    number=318,
    kind="right to left",
    language="fa",
    site="پنجره نیلگون",
    address="http://www.nilgoonwindow.example/index.php?option=com_content&view=article&id={id}&Itemid=54",
    year=2010,
    section=True,
)
def set_site_abroad(p: Sheet) -> str:
    """A Persian site abroad on a free system of about 2010: modules of a template with tables, the weekday and the western day in Persian digits in the head, headline as a cell of class "contentheading" with signs to print and to mail, section in a line of its own, "نوشته شده توسط" and the writers, then weekday, day, month, year, "ساعت" and clock in a row below, text with pictures in floated boxes and captions under them, a call for donations in mid text, related as a list after the text, neighbours with signs, voices with numbers and moments, modules of newest, most read, a poll and who is online at the left."""

    def tell(moment_text: str) -> str:
        return moment_text.translate(DIGITS)

    photo = '<div class="img_caption" style="float: none; width: 400px;"><img class="caption" src="/images/stories/{file}" border="0" alt="" /><p class="img_caption">{caption} (عکس: {credit})</p></div>'
    when = ""
    if p.moment:
        told = tell(p.tell(p.moment, "{weekday}، {d} {month} {yyyy} ساعت {HH}:{MM}"))
        p.shown.append(told)
        when = f'<tr><td valign="top" class="createdate">{told}</td></tr>'
    who = p.names(
        '<tr><td valign="top"><span class="small">نوشته شده توسط {}</span></td></tr>', "، ", " و ", house=True
    )
    gift = f'<div class="yari"><b>{p.say("donate")}</b> {p.say("donate_text")}</div>'
    text = p.text("<p>{}</p>", "<p><strong>{}</strong></p>", "<p><em>{}</em></p>", picture=photo, inside={3: gift})
    related = each(
        p.related,
        lambda t: (
            f'<li><a href="{t.href}">{t.headline}</a> <span class="small">({tell(p.tell(t.moment, "{dd}/{mm}/{yyyy}"))})</span></li>'
        ),
    )
    newest = each(
        p.others[:4], lambda t: f'<li class="latestnews"><a class="latestnews" href="{t.href}">{t.headline}</a></li>'
    )
    popular = each(
        p.others[4:7],
        lambda t: (
            f'<li class="mostread"><a class="mostread" href="{t.href}">{t.headline}</a><br><span class="small">{tell(p.tell(t.moment, "{d} {month} {yyyy}"))}</span></li>'
        ),
    )
    said = p.comments(2)
    voices = each(
        list(enumerate(said, 1)),
        lambda c: (
            f'<div class="comment-box"><a class="comment-anchor">#{c[0]}</a> <span class="comment-author">{c[1].reader}</span> <span class="comment-date">{tell(p.tell(c[1].moment, "{yyyy}-{mm}-{dd} {HH}:{MM}"))}</span><div class="comment-body">{c[1].text}</div></div>'
        ),
    )
    menu = each(
        p.list("sections"),
        lambda s: (
            f'<li class="item"><a href="/index.php?option=com_content&amp;view=category"><span>{s}</span></a></li>'
        ),
    )
    options = each(
        p.list("poll_options"), lambda o: f'<tr><td><input type="radio" name="voteid"> <label>{o}</label></td></tr>'
    )
    back = p.others[7]
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" dir="rtl"><head><meta http-equiv="content-type" content="text/html; charset=utf-8" /><title>{p.headline}</title></head><body id="page_bg"><div id="wrapper"><div id="header"><div id="logo"><a href="/"><img src="/templates/nil/images/logo.png" alt="{p.site}"></a></div><div id="date">{tell(p.tell(p.now, "{weekday}، {d} {month} {yyyy}"))}</div></div><div id="tabmenu"><ul class="menu"><li class="item"><a href="/"><span>{p.say("home")}</span></a></li>{menu}<li class="item"><a><span>درباره ما</span></a></li><li class="item"><a><span>تماس</span></a></li></ul></div><div id="search"><form><input class="inputbox" value="جستجو..." /></form></div>
<table class="nopad" width="100%"><tr valign="top"><td width="200" id="leftcolumn"><div class="module"><h3>{p.say("latest")}</h3><ul class="latestnews">{newest}</ul></div><div class="module"><h3>{p.say("most_read")}</h3><ul class="mostread">{popular}</ul></div><div class="module"><h3>{p.say("poll")}</h3><table class="poll">{options}<tr><td><input type="submit" class="button" value="رأی" /></td></tr></table></div><div class="module"><h3>کاربران حاضر</h3>{tell(str(p.random.randrange(3, 80)))} مهمان حاضرند</div></td>
<td id="maincolumn"><table class="contentpaneopen"><tr><td class="contentheading" width="100%">{p.headline}</td><td align="left" width="100%" class="buttonheading"><a title="چاپ"><img src="/images/M_images/printButton.png" alt="چاپ" /></a></td><td align="left" width="100%" class="buttonheading"><a title="نامه الکترونیک"><img src="/images/M_images/emailButton.png" alt="نامه الکترونیک" /></a></td></tr></table><table class="contentpaneopen"><tr><td><span><a href="/index.php?option=com_content&amp;view=category">{p.section}</a></span></td></tr>{who}{when}<tr><td valign="top">{p.lead(photo)}{p.add_rest(text, photo)}</td></tr></table><div class="relateditems"><h4>{p.say("related")}</h4><ul>{related}</ul></div><table align="center" class="pagenav"><tr><th class="pagenav_prev"><a href="{back.href}">&lt; {back.headline}</a></th><td width="50">&nbsp;</td></tr></table><div id="jc"><h4>{p.say("comments")}</h4>{voices}<h4>{p.say("comment_form")}</h4><p class="small">{p.say("comment_terms")}</p><form><p><input> نام</p><p><input> رایانامه</p><p><textarea></textarea></p><p><input type="submit" value="ارسال" /></p></form></div></td></tr></table>
<div id="footer"><p>{p.say("about_site")}</p><p>{tell(str(p.now.year))} © {p.site} - {p.say("copyright")}</p></div></div></body></html>"""
