"""Pages of tables: an American paper at the host that half the country's small dailies shared, and a Russian regional agency."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=261,
    kind="tables",
    language="en",
    site="The Pinckard Messenger",
    address="http://www.pinckardmessenger.example/site/news.cfm?newsid={id}&BRD=1721&PAG=461&dept_id=18168&rfi=6",
    year=2004,
    precision="day",
    section=True,
)
def set_shared_american_host(p: Sheet) -> str:
    """A small American daily at the host of hundreds: weekday and day with the weather over all, departments at the left with their search, "Top Stories" at the right, section and headline as spans of a cell, "By:" with the writers and "Staff Writer" in a span, the day alone under it, an advert floating in the text, the picture in a table at the right with its line bold, double breaks, "©" with paper and year as last line, "Reader Opinions" and further stories of the subject under it."""
    photo = '<table width="210" align="right" cellpadding="4" cellspacing="0" border="0"><tr><td><a href="/photo?{file}"><img src="http://images.pinckardmessenger.example/{file}" width="200" border="0" alt="Click for larger image"></a></td></tr><tr><td class="cutline"><b>{caption}</b><br><i>{credit}/The Messenger</i></td></tr></table>'
    roles = {0: "", 1: ", Staff Writer"}.get(len(p.authors), ", Staff Writers")
    who = p.names("By: {}" + roles, ", ", " and ")
    advert = '<table width="300" align="left" cellpadding="0" cellspacing="6" border="0"><tr><td align="center"><font size="1" color="#999999">Advertisement</font><br><a href="http://ads.example/click?300x250"><img src="http://ads.example/300x250.gif" width="300" height="250" border="0" alt="Advertisement"></a></td></tr></table>'
    departments = [
        "News",
        "Sports",
        "Obituaries",
        "Opinion",
        "Lifestyles",
        "School lunch menus",
        "Classifieds",
        "Archives",
    ]
    return f"""<html>
<head>
<title>{p.headline}</title>
<link rel="stylesheet" href="/styles/1721.css" type="text/css">
</head>
<body bgcolor="#FFFFFF" topmargin="0" leftmargin="0" marginwidth="0" marginheight="0" link="#003399">
<table width="770" border="0" cellspacing="0" cellpadding="0"><tr><td colspan="2" align="center"><img src="http://ads.example/468x60.gif" width="468" height="60" alt=""></td></tr>
<tr><td><a href="/site/news.cfm?brd=1721"><img src="/images/flag.gif" width="480" height="70" border="0" alt="{p.site}"></a></td><td align="right" class="date">{p.tell(p.now, "{weekday} {d} {month}, {yyyy}")}<br><font size="1">{p.say("weather")}</font></td></tr>
<tr><td colspan="2" bgcolor="#003366"><font face="Arial" size="1" color="#FFFFFF">&nbsp;<b>Serving the county and its five townships since 1889</b></font></td></tr></table>
<table width="770" border="0" cellspacing="0" cellpadding="0"><tr valign="top">
<td width="130" bgcolor="#E8E8D8"><table width="130" border="0" cellspacing="0" cellpadding="3">{each(departments, lambda s: f'<tr><td class="nav"><a href="/site/news.cfm?dept=x">{s}</a></td></tr>')}<tr><td class="nav"><hr size="1">Search Archive<br><form action="/search.cfm"><input type="text" name="q" size="12"> <input type="submit" value="Go"></form><a href="/search.cfm">Advanced Search</a></td></tr><tr><td class="nav">Subscribe<br>Rate card<br>Contact us<br>About us</td></tr></table></td>
<td width="10"><img src="/images/spacer.gif" width="10" height="1" alt=""></td>
<td width="470"><table width="470" border="0" cellspacing="0" cellpadding="0"><tr><td class="sectionhead"><b>{p.section}</b></td><td align="right"><a href="/email?x"><img src="/images/email.gif" border="0" alt="Email to a friend"></a> <a href="/opinion?x"><img src="/images/opinion.gif" border="0" alt="Voice your opinion"></a> <a href="/print?x"><img src="/images/print.gif" border="0" alt="Printer friendly"></a></td></tr>
<tr><td colspan="2"><span class="headline">{p.headline}</span><br>
<span class="byline">{who}</span><span class="storydate">{p.when("{month} {dd}, {yyyy}", "<br>{}")}</span><br><br></td></tr>
<tr><td colspan="2"><span class="storytext">{p.lead(photo)}{p.add_rest(p.text("{}<br><br>", "<b>{}</b><br>", "{}<br><br>", "* {}<br>", "{}<br>", photo, {2: advert}), photo)}
&copy;{p.site[4:]} {(p.moment or p.now).year}</span></td></tr></table>
<br><table width="470" border="0" cellspacing="0" cellpadding="3"><tr><td bgcolor="#003366"><font face="Arial" size="2" color="#FFFFFF"><b>Reader Opinions</b></font></td></tr><tr><td class="opinions">Be the first person to voice your opinion on this story!<br>{p.say("comment_terms")}<br><a href="/opinion?x">Post your opinion and share your thoughts with other readers!</a></td></tr></table>
<br><table width="470" border="0" cellspacing="0" cellpadding="3"><tr><td bgcolor="#CCCC99"><b>{p.say("related")}</b></td></tr>{each(p.related, lambda t: f'<tr><td>&#8226; <a href="{t.href}">{t.headline}</a> <font size="1">({p.tell(t.moment, "{month} {dd}, {yyyy}")})</font></td></tr>')}</table><a href="#top">Return to top</a></td>
<td width="10"><img src="/images/spacer.gif" width="10" height="1" alt=""></td>
<td width="150"><table width="150" border="0" cellspacing="0" cellpadding="3"><tr><td bgcolor="#003366"><font face="Arial" size="2" color="#FFFFFF"><b>Top Stories</b></font></td></tr>{each(p.others[:5], lambda t: f'<tr><td class="top"><a href="{t.href}">{t.headline}</a></td></tr>')}<tr><td bgcolor="#CCCC99"><b>{p.say("poll")}</b></td></tr><tr><td><form>{each(p.list("poll_options"), lambda o: f'<input type="radio" name="p"> {o}<br>')}<input type="submit" value="Vote"></form></td></tr><tr><td><img src="http://ads.example/120x600.gif" width="120" height="600" alt=""></td></tr></table></td>
</tr></table>
<hr width="770" align="left" size="1"><font face="Arial" size="1">Copyright &copy; 1995 - {p.now.year} Pinckard Publishing Inc. {p.say("copyright")}</font>
</body></html>"""


@skin(
    number=262,
    kind="tables",
    language="ru",
    site="Заречье-Информ",
    address="http://www.zarechye-inform.example/news.php?id={id}",
    year=2006,
    section=True,
)
def set_regional_agency_of_tables(p: Sheet) -> str:
    """A Russian regional agency of the first years: a feed of clocks and headlines in the cell before the story, section, headline in a cell of bold type, day and clock with a comma in a small grey cell above it, the text as p, the picture in a left table over its line, the writers and the agency in italics at the right after the last line, "Ранее по теме" as days with links, keys to print and mail, counters and a notice on quoting at the foot."""
    photo = '<table align="left" width="250" cellpadding="0" cellspacing="0" class="foto"><tr><td><img src="/foto/{file}" width="240" vspace="3" alt=""></td></tr><tr><td class="podp">{caption} (фото: {credit})</td></tr></table>'
    feed = each(
        p.others[:8],
        lambda t: (
            f'<tr><td class="t" valign="top">{p.tell(t.moment, "{HH}:{MM}")}</td><td class="n"><a href="{t.href}">{t.headline}</a></td></tr>'
        ),
    )
    earlier = each(
        p.related,
        lambda t: (
            f'<tr><td class="old"><nobr>{p.tell(t.moment, "{dd}.{mm}.{yyyy}")}</nobr> <a href="{t.href}">{t.headline}</a></td></tr>'
        ),
    )
    sign = p.names(f'<p align="right"><i>{{}}, ИА «{p.site}»</i></p>', ", ", ", ")
    day = p.when("{dd}.{mm}.{yyyy}, {HH}:{MM}", '<tr><td class="data">{}</td></tr>')
    return f"""<html><head><title>ИА {p.site} :: {p.headline}</title>
<link href="/style.css" rel="stylesheet" type="text/css"></head>
<body bgcolor="#ffffff" leftmargin="0" topmargin="0">
<table width="100%" border="0" cellspacing="0" cellpadding="4"><tr bgcolor="#1b3f7a"><td><a href="/"><img src="/i/logo.gif" width="260" height="54" border="0" alt="{p.site}"></a></td><td class="w" align="center">{p.tell(p.now, "{weekday}, {d} {month} {yyyy} г.")}<br>{p.say("weather")}</td><td class="w" align="right">USD {p.random.randrange(2500, 2900) / 100} &nbsp; EUR {p.random.randrange(3300, 3600) / 100}</td></tr>
<tr bgcolor="#dfe6f2"><td colspan="3" class="menu"><a href="/">{p.say("home")}</a> | {each(p.list("sections"), lambda s: f'<a href="/rubr.php?x">{s}</a> |')} <a href="/arch.php">Архив</a> | <a href="/about.php">О нас</a></td></tr></table>
<table width="100%" border="0" cellspacing="0" cellpadding="8"><tr valign="top">
<td width="220" bgcolor="#f3f3f3"><div class="h">{p.say("latest")}</div><table border="0" cellspacing="0" cellpadding="2">{feed}</table><p><a href="/news.php">Все новости дня</a></p><div class="h">{p.say("poll")}</div><form>{each(p.list("poll_options"), lambda o: f'<input type="radio" name="v">{o}<br>')}<input type="submit" value="Голосовать"></form></td>
<td><table width="100%" border="0" cellspacing="0" cellpadding="2"><tr><td class="rubr"><a href="/rubr.php?x">{p.section}</a></td></tr>{day}<tr><td class="zag"><b>{p.headline}</b></td></tr>
<tr><td class="text">{p.lead(photo)}{p.add_rest(p.text("<p>{}</p>", "<p><b>{}</b></p>", "<p>{}</p>", "<li>{}", "<ul>{}</ul>", photo), photo)}
{sign}</td></tr><tr><td class="tools"><a href="/print.php?id=1"><img src="/i/print.gif" border="0" alt=""> Версия для печати</a> &nbsp; <a href="/mail.php?id=1"><img src="/i/mail.gif" border="0" alt=""> Отправить другу</a> &nbsp; Прочитано: {p.random.randrange(90, 4000)}</td></tr></table>
<table width="100%" border="0" cellspacing="0" cellpadding="2"><tr><td class="h">Ранее по теме</td></tr>{earlier}</table>
<table width="100%" border="0" cellspacing="0" cellpadding="2"><tr><td class="h">{p.say("comments")}</td></tr>{each(p.comments(2), lambda c: f'<tr><td class="kom"><b>{c.reader}</b> [{p.tell(c.moment, "{dd}.{mm}.{yyyy}, {HH}:{MM}")}]<br>{c.text}</td></tr>')}<tr><td class="kom"><form>{each(p.list("comment_fields"), lambda s: f"{s}: <input><br>")}<input type="submit" value="{p.say("send")}"></form><small>{p.say("comment_terms")}</small></td></tr></table></td>
<td width="160" bgcolor="#f3f3f3"><div class="h">{p.say("most_read")}</div>{each(p.others[5:], lambda t: f'<p><a href="{t.href}">{t.headline}</a></p>')}<div class="h">Партнёры</div><p><a href="http://region.example/">Администрация области</a></p><p><a href="http://afisha.example/">Афиша города</a></p><a href="http://top.example/"><img src="/i/counter.gif" width="88" height="31" border="0" alt="TopList"></a></td></tr></table>
<table width="100%" border="0" cellspacing="0" cellpadding="6"><tr bgcolor="#1b3f7a"><td class="w">&copy; 2001-{p.now.year} ИА «{p.site}». {p.say("copyright")} При цитировании ссылка обязательна. Тел. (000) 22-14-07</td></tr></table></body></html>"""
