"""An Israeli business daily's site of the early 2010s."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=396,
    kind="right to left",
    language="he",
    site="המאזן היומי",
    address="http://www.hameazen.example/news/article.aspx?did={id}",
    year=2013,
    kicker=True,
    standfirst=True,
)
def set_business_daily(p: Sheet) -> str:
    """An Israeli business daily's site of the early 2010s: a server's form around all, indices and today's moment in the head, a roof line, headline and second title, the writers as links after an envelope with day and clock in one line, pictures in a measured box with "צילום" after a slash, text in p with a box of an offer in mid text, stories to read beside the text, remarks numbered with title and moment, quotes of shares, flashes with clocks and most read by tabs."""
    photo = '<div class="articleImage" style="width:465px"><img src="http://images.hameazen.example/images/{file}" width="465" alt=""/><div class="creditImage">{caption} / צילום: {credit}</div></div>'
    names = p.names(
        '<span class="envelope"></span> <span class="writers">{}</span>',
        ", ",
        " ו",
    )
    when = p.when("{d}/{mm}/{yyyy}, {HH}:{MM}", '<span class="timeStamp">{}</span>')
    offer = f'<div class="innerPromo"><b>{p.say("newsletter")}</b><br/>{p.say("newsletter_text")}<br/><input type="text" value="הזינו דואר אלקטרוני"/><input type="button" value="הרשמה"/></div>'
    body = p.text(
        "<p>{}</p>",
        "<p><b>{}</b></p>",
        "<p>{}</p>",
        "<li>{}</li>",
        "<ul>{}</ul>",
        photo,
        {4: offer},
    )
    also = each(p.related, lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')
    count = p.random.randrange(3, 30)
    said = each(
        enumerate(p.comments(3)),
        lambda e: (
            f'<div class="response"><span class="num">{count - e[0]}.</span> <a class="title">{e[1].text.split(".")[0]}</a> <span class="rName">{e[1].reader}</span> <span class="rDate">{p.tell(e[1].moment, "{HH}:{MM} {dd}/{mm}/{yy}")}</span><div class="rText">{e[1].text}</div><a>הגיבו לתגובה זו</a></div>'
        ),
    )
    shares = each(
        ("מדד החוף 25", "מדד החוף 100", "נמלים וספנות", "דולר-שקל"),
        lambda s: (
            f"<tr><td>{s}</td><td>{p.random.randrange(300, 1400)}.{p.random.randrange(10, 99)}</td><td>{p.random.choice(('+', '-'))}0.{p.random.randrange(10, 99)}%</td></tr>"
        ),
    )
    flashes = each(
        p.others[:6],
        lambda t: (
            f'<li><span class="hour">{p.tell(t.moment, "{HH}:{MM}")}</span> <a href="{t.href}">{t.headline}</a></li>'
        ),
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" dir="rtl" lang="he"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{p.site} - {p.headline}</title><link href="/css/main_rtl.css" rel="stylesheet" type="text/css" /></head>
<body dir="rtl"><form method="post" action="article.aspx" id="aspnetForm"><input type="hidden" name="__EVENTTARGET" value="" />
<div id="topStrip"><a href="/login.aspx">התחברות</a> | <a href="/subscribe.aspx">מנוי לעיתון</a> | <a href="/mobile.aspx">סלולר</a> | <a href="/en/">English</a> <span id="nowTime">{p.tell(p.now, "{weekday}, {d} ב{month} {yyyy}, {HH}:{MM}")}</span></div>
<div id="hd"><a id="logo" href="/"><img src="/images/logo.gif" alt="{p.site}" /></a><table class="indices" cellspacing="0">{shares}</table><div id="search"><input type="text" value="חיפוש נייר ערך או כתבה" /><input type="submit" value="חפש" /></div></div>
<div id="navMain"><ul><li><a href="/">{p.say("home")}</a></li>{each(p.list("sections")[:5], lambda s: f'<li><a href="/folder.aspx">{s}</a></li>')}<li><a href="/stocks.aspx">שוק ההון</a></li><li><a href="/realestate.aspx">נדל"ן</a></li><li><a href="/tech.aspx">טכנולוגיה</a></li><li><a href="/gmagazine.aspx">מוסף סוף שבוע</a></li></ul></div>
<div id="wrap"><div id="colRight"><div class="roof">{p.kicker}</div><h1 id="F_Title" class="mainTitle">{p.headline}</h1><h2 class="subTitle">{p.standfirst}</h2>
<div class="articleInfos">{names} {when} <span class="tools"><a class="print">הדפסה</a> <a class="mail">שלח לחבר</a> <a class="talkback">{p.say("comments")} ({count})</a> <a class="fontUp">א+</a> <a class="fontDown">א-</a></span></div>
<div id="F_Content" class="articleInner">{p.lead(photo)}
<div class="moreOn"><h4>{p.say("read_also")}</h4><ul>{also}</ul></div>
{p.add_rest(body, photo)}</div>
<div class="social"><a>פייסבוק</a> <a>טוויטר</a> <a>לינקדאין</a></div>
<div class="sponsored"><h4>תוכן שיווקי</h4><a href="/promo1">כך תחסכו בדמי ניהול</a> <a href="/promo2">דירות חדשות מול הים: המחירים נחשפים</a></div>
<div id="responses"><h3>{p.say("comments")} <span>({count})</span></h3><div class="addResponse"><a>{p.say("comment_form")}</a><input type="text" value="שם" /><input type="text" value="כותרת" /><textarea rows="4" cols="40"></textarea><div class="terms">{p.say("comment_terms")}</div><input type="button" value="{p.say("send")}" /></div>{said}<a class="all">לכל התגובות</a></div></div>
<div id="colLeft"><div class="ad300">{p.say("advertisement")}</div><div class="box flashes"><h3>{p.say("latest")}</h3><ul>{flashes}</ul><a>לכל המבזקים</a></div><div class="box most"><h3>{p.say("most_read")}</h3><div class="tabs"><a class="on">נקראות</a> <a>מדוברות</a> <a>נשלחות</a></div><ol>{each(p.others[3:8], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ol></div><div class="box poll"><h3>{p.say("poll")}</h3>{each(p.list("poll_options"), lambda o: f'<label><input type="radio" name="q" />{o}</label><br/>')}<input type="button" value="הצביעו" /></div><div class="box"><h3>לוח דרושים</h3><ul><li><a href="/jobs/1">חשב/ת שכר לחברה בצפון</a></li><li><a href="/jobs/2">מנהל/ת סניף</a></li></ul></div></div></div>
<div id="ft"><ul><li><a>אודות</a></li><li><a>צור קשר</a></li><li><a>תנאי שימוש</a></li><li><a>פרסמו אצלנו</a></li><li><a>ארכיון</a></li></ul><p>הנתונים בעיכוב של 20 דקות לפחות ואין בהם ייעוץ השקעות.</p><p>© {p.site} 1998-{p.now.year}. {p.say("copyright")}</p></div></form></body></html>"""
