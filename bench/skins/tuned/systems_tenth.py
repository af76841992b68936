"""Systems for news: a Russian engine of today, and one of American stations."""

from __future__ import annotations

from datetime import timedelta

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=193,
    kind="systems",
    language="ru",
    site="Городок34",
    address="https://gorodok34.example/{section}/{id}-{slug}.html",
    year=2015,
    section=True,
    keywords=True,
)
def set_life_engine(p: Sheet) -> str:
    """A Russian engine for sites with its default template in divs: headline, a line of poster, day of three numbers with a comma before the clock, section and readings with icons, the text by double breaks with the engine's comments left around pictures, captions in small spans, stars, tags, "other news on the subject", what a guest may not do, numbered voices with times, a voting box."""
    photo = '<div style="text-align:center;"><!--dle_image_begin:https://gorodok34.example/uploads/posts/{file}|--><img src="/uploads/posts/2015-05/{file}" style="max-width:100%;" alt=""><!--dle_image_end--><br><span style="font-size:10px;"><span style="color:#666666;">{caption}. Фото: {credit}</span></span></div><br>'
    facts = [
        p.names(
            '<li><i class="icon-user"></i><a onclick="ShowProfile()" href="/user/x/">{}</a></li>',
            ", ",
            ", ",
            house=True,
        )
    ]
    facts.append(p.when("{dd}-{mm}-{yyyy}, {HH}:{MM}", '<li><i class="icon-time"></i>{}</li>'))
    facts.append(f'<li><i class="icon-folder"></i><a href="/x/">{p.section}</a></li>')
    facts.append(f'<li><i class="icon-eye"></i>{p.random.randrange(90, 9000)}</li>')
    related = each(p.related, lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')
    voices = each(
        enumerate(p.comments(2)),
        lambda n: (
            f'<div class="comment" id="comment-id-{n[0]}"><div class="com_info"><div class="avatar"></div><b class="name">{n[1].reader}</b> <span class="grey date">{p.tell(n[1].moment, "{d} {month} {yyyy} {HH}:{MM}")}</span> <span class="com_num">#{n[0] + 1}</span></div><div class="com_content">{n[1].text}</div><div class="com_bar"><a>Ответить</a></div></div>'
        ),
    )
    tops = each(
        p.others[:5],
        lambda t: (
            f'<li><span class="date">{p.tell(t.moment, "{dd}-{mm}-{yyyy}, {HH}:{MM}")}</span><a href="{t.href}">{t.headline}</a></li>'
        ),
    )
    options = each(p.list("poll_options"), lambda o: f'<div class="vote"><input type="radio"><label>{o}</label></div>')
    return f"""<!DOCTYPE html><html lang="ru"><head><title>{p.headline} » {p.site}</title></head><body><div class="page"><div class="headpic"><div class="wrp"><header id="header"><a class="logotype" href="/">{p.site}</a><div class="topbar"><span>{p.tell(p.now, "{d} {month} {yyyy}, {weekday}")}</span> <span>{p.say("weather")}</span><a id="loginlink">Войти</a></div><nav id="topmenu"><ul>{each(p.list("sections"), lambda s: f'<li><a href="/x/">{s}</a></li>')}</ul></nav></header></div></div>
<div class="wrp"><div class="speedbar"><a href="/">{p.site}</a> » <a href="/x/">{p.section}</a> » {p.headline}</div><div id="midside" class="rightside"><div id="dle-content"><article class="box story fullstory"><h1 class="title">{p.headline}</h1><ul class="story_icons ignore-select">{"".join(facts)}</ul><div class="text" id="news-id-{p.random.randrange(100, 9999)}">{p.lead(photo)}{p.text("{}<br><br>", "<b>{}</b><br><br>", '<!--QuoteBegin--><div class="quote">{}</div><!--QuoteEnd--><br>', "<li>{}</li>", "<ul>{}</ul><br>", photo)}</div><div class="story_tools ignore-select"><div class="rate"><ul class="unit-rating"><li class="current-rating">80</li></ul> ({p.say("votes")}: <span>{p.random.randrange(2, 90)}</span>)</div><a class="fl_right">Сообщить об ошибке</a></div><div class="story_tags"><i class="icon-tags"></i> {", ".join(f'<a href="/tags/x/">{k}</a>' for k in p.keywords)}</div></article>
<div class="block col_news"><h4 class="title">Другие новости по теме:</h4><ul>{related}</ul></div><div class="berrors">Уважаемый посетитель, Вы зашли на сайт как незарегистрированный пользователь. Мы рекомендуем Вам <a href="/register">зарегистрироваться</a> либо войти на сайт под своим именем.</div><div class="comments" id="dle-comments-list"><h4>{p.say("comments")} (2)</h4>{voices}</div><div class="box" id="addcomment"><h4>{p.say("comment_form")}</h4><p>{p.say("comment_terms")}</p><textarea></textarea><div class="alert"><b>Информация</b> Посетители, находящиеся в группе <b>Гости</b>, не могут оставлять комментарии к данной публикации.</div></div></div></div>
<aside id="rightside"><div class="block"><h4 class="title">{p.say("latest")}</h4><ul class="lastnews">{tops}</ul></div><div class="block"><h4 class="title">{p.say("poll")}</h4>{options}<button>Голосовать</button></div><div class="block"><h4 class="title">{p.say("most_read")}</h4>{each(p.others[5:8], lambda t: f'<a class="top" href="{t.href}">{t.headline}</a>')}</div></aside></div><footer class="footer"><p>{p.say("about_site")}</p><p>© 2009–{p.now.year} {p.site}. {p.say("copyright")}</p></footer></div></body></html>"""


@skin(
    number=194,
    kind="systems",
    language="en",
    site="KDRY News 8",
    address="http://www.kdry8.example/story/{id}/{slug}",
    year=2012,
    zone=-420,
)
def set_station_system(p: Sheet) -> str:
    """An American station on its network's system: headline in h1, "Posted" and "Updated" with short months, the clock and a zone as two lines, "By" with the writers and a key for mail, pictures in cells beside the text with captions below, a box "MORE" at the side of the text whose stories are dated with the zone and once more in Greenwich time, the station's right as last line of the text, a video's transcript key, most popular, closed captions and public file in the foot."""
    photo = '<div class="wnDVWidget wnPhoto" style="float:right;width:180px"><img src="http://kdry.images.network.example/images/{file}" border="0" alt=""><div class="wnImageCaption"><span>{caption}</span> <span class="wnCredit">(Source: {credit})</span></div></div>'
    more = each(
        p.related,
        lambda t: (
            f'<div class="wnRelatedItem"><h4><a href="{t.href}">{t.headline}</a></h4><span class="wnDate">Updated: {p.tell(t.moment, "{weekday}, {month} {d} {yyyy} {h}:{MM} {HALF} MST")}<span class="wnGmt">{p.tell(t.moment + timedelta(hours=7), "{yyyy}-{mm}-{dd} {HH}:{MM}:{SS} GMT")}</span></span><div class="abridged-content">{t.summary}<a class="more" href="{t.href}">More &gt;&gt;</a></div></div>'
        ),
    )
    box = f'<div id="WNStoryRelatedBox" class="wnRelatedBox"><h3 class="wnHeading">MORE</h3>{more}</div>'
    popular = each(p.others[:5], lambda t: f'<li class="popular"><a href="{t.href}">{t.headline}</a></li>')
    headlines = each(
        p.others[5:8],
        lambda t: (
            f'<li><h4><a href="{t.href}">{t.headline}</a></h4><span class="wnDate">{p.tell(t.moment, "{weekday}, {month} {d} {yyyy} {h}:{MM} {HALF} MST")}</span><p class="summary">{t.summary}</p></li>'
        ),
    )
    when = p.when("{mon} {dd}, {yyyy} {h}:{MM} {HALF} MST", '<div class="wnPosted"><span>Posted:</span> {}</div>')
    if when:
        when += p.changed(
            "{mon} {dd}, {yyyy} {h}:{MM} {HALF} MST", '<div class="wnUpdated"><span>Updated:</span> {}</div>'
        )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html><head><title>{p.headline} - {p.site}</title></head><body id="wnStoryPage"><div id="wnBody"><div id="WNMasthead"><div class="wnBanner"><a href="/"><img src="/images/masthead.png" alt="{p.site}"></a></div><div id="WNWeather">{p.say("weather")}</div><div class="wnMemberCenter"><a>Member Center: Create Account | Log In</a></div><ul class="wnMenu">{each(p.list("sections"), lambda s: f'<li class="wnMenuItem"><a href="/category/x/">{s}</a></li>')}</ul></div>
<div id="WNCol123"><div id="WNCol12"><div id="WNStory"><div class="wnStoryTools"><a>Email</a> <a>Print</a> <a>Text size <span>-</span> <span>+</span></a></div><div id="WNStoryHeader"><h1>{p.headline}</h1>{when}</div>{p.names('<div class="wnByline"><span>By {} - </span><a href="mailto:news">email</a></div>', house=True)}<div id="WNStoryBody">{p.lead(photo)}{box}
{p.text("<p>{}</p>", "<p><strong>{}</strong></p>", "<p>{}</p>", picture=photo)}
</div><p class="wnCopyright"><em>Copyright {p.now.year} {p.site}. {p.say("copyright")}</em></p></div><div id="WNComments"><h3>{p.say("comments")}</h3>{each(p.comments(2), lambda c: f'<div class="wnComment"><b>{c.reader}</b> <i>{p.tell(c.moment, "{m}/{d}/{yyyy} {h}:{MM} {HALF}")}</i><div>{c.text}</div></div>')}<p>{p.say("comment_terms")}</p></div></div>
<div id="WNCol3"><div class="wnGroup"><h3 class="wnHeading">{p.say("most_read")}</h3><ol>{popular}</ol></div><div class="wnGroup"><h3 class="wnHeading">{p.say("latest")}</h3><ul>{headlines}</ul></div><div class="wnGroup"><h3 class="wnHeading">{p.say("newsletter")}</h3><p>{p.say("newsletter_text")}</p></div></div></div>
<div id="WNFooter"><p>{p.say("about_site")}</p><p><a>FCC public file</a> <a>EEO report</a> <a>Closed captioning</a></p><p>All content © Copyright 2000 - {p.now.year} Network and {p.site}. For more information on this site, please read our Privacy Policy and Terms of Service.</p></div></div></body></html>"""
