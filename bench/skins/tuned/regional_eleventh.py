"""A daily of an American group and a portal of a Russian region."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=205,
    kind="regional",
    language="en",
    site="Pinckney Ridge Tribune",
    address="http://www.pinckneyridgetribune.example/apps/pbcs.dll/article?AID=/{yyyy}{mm}{dd}/NEWS01/{id}/1001",
    year=2008,
    precision="day",
)
def set_group_daily_with_bullets(p: Sheet) -> str:
    """A daily of an American group on its system of 2008: headline in an h1, writer, "Staff writer" and the day in one line with bullets, a bar of comments, "Recommend" and bookmarks before the text, the picture in a column of its own with a cutline, "Related news" in that column, an advertisement in mid text, readers' words under "In your voice" with days and clocks, tabs of most popular."""
    photo = '<div class="article-photo"><a href="#"><img src="/apps/pbcsi.dll/bilde?Site=PR&amp;Artno={file}" alt="" width="240" /></a><div class="cutline">{caption} <span class="cutline-credit">({credit})</span></div><div class="enlarge"><a href="#">Zoom Photo</a></div></div>'
    line = [
        p.names("By {}", house=False) + (" &bull; Staff writer" + "s" * (len(p.authors) > 1) if p.authors else ""),
        p.when("{month} {d}, {yyyy}"),
    ]
    voices = each(
        p.comments(3),
        lambda c: (
            f'<div class="pluck-comm"><div class="pluck-head"><a href="#">{c.reader}</a> wrote:</div><div class="pluck-body">{c.text}</div><div class="pluck-foot">{p.tell(c.moment, "{m}/{d}/{yyyy} {h}:{MM}:{SS} {HALF}")} | <a href="#">Recommend</a> | <a href="#">Report Abuse</a></div></div>'
        ),
    )
    box = f'<div class="article-sidebar">{p.lead(photo)}<div class="related"><h5>Related news from the Tribune</h5><ul>{each(p.related, lambda t: f"""<li><a href="{t.href}">{t.headline}</a></li>""")}</ul></div></div>'
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>{p.headline} | pinckneyridgetribune.example | {p.site}</title></head><body id="article"><div id="ody-cobrand"><div class="ody-tabs"><ul><li><a href="http://jobs.example">Jobs</a></li><li><a href="http://cars.example">Cars</a></li><li><a href="http://homes.example">Real Estate</a></li><li><a href="http://rent.example">Apartments</a></li></ul></div><div class="weather">{p.say("weather")} | <a href="/weather">5-day forecast</a></div></div><div id="header"><a href="/"><img src="/graphics/logo.gif" alt="{p.site}" /></a><div class="date">{p.tell(p.now, "{weekday}, {month} {d}, {yyyy}")}</div><div class="login">Welcome! <a href="#">Log in</a> | <a href="#">Become a member</a></div></div><div id="nav"><ul>{each(p.list("sections"), lambda s: f'<li><a href="/apps/pbcs.dll/section?Category=NEWS">{s}</a></li>')}<li><a href="/obits">Obituaries</a></li><li><a href="/data">DataUniverse</a></li></ul></div>
<div id="wrap"><div id="main"><div id="articleTop"><h1>{p.headline}</h1><div class="byline">{" &bull; ".join(part for part in line if part)}</div><div class="article-tools"><ul><li><a href="#cmt">Comments ({p.random.randrange(3, 60)})</a></li><li><a href="#">Recommend ({p.random.randrange(1, 12)})</a></li><li><a href="#">Print this page</a></li><li><a href="#">E-mail this article</a></li><li>Share this article: <a href="#">Del.icio.us</a> <a href="#">Facebook</a> <a href="#">Digg</a> <a href="#">Reddit</a> <a href="#">Newsvine</a> <a href="#">What&rsquo;s this?</a></li></ul></div></div>{box}<div class="article-bodytext">{p.text("<p>{}</p>", "<p><strong>{}</strong></p>", "<p>{}</p>", "<p>&bull; {}</p>", "{}", photo, {2: '<div class="ad-in-text"><div class="ad-label">ADVERTISEMENT</div><img src="/ads/300x250.gif" alt="" /></div>'})}</div>
<div id="cmt" class="in-your-voice"><h3>In your voice</h3><p class="pluck-intro">Read reactions to this story <span>Newest first</span></p>{voices}<div class="pluck-post"><p>You must be logged in to leave a comment. <a href="#">Login</a> | <a href="#">Register</a></p><textarea></textarea><p>{p.say("comment_terms")}</p></div></div></div>
<div id="rail"><div class="ad"><img src="/ads/furniture.gif" alt="Advertisement" /></div><div class="popular"><h4>Most Popular</h4><ul class="tabs"><li>Most Viewed</li><li>Most Commented</li><li>E-mailed</li></ul><ol>{each(p.others[:5], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ol></div><div class="headlines"><h4>Latest headlines</h4><ul>{each(p.others[5:8], lambda t: f'<li><a href="{t.href}">{t.headline}</a> <span class="time">{p.tell(t.moment, "{h}:{MM} {half}")}</span></li>')}</ul></div><div class="deals"><h4>Sponsored links</h4><p><a href="#">Refinance at 4.9%</a> Local lenders compete for you.</p></div></div></div>
<div id="footer"><p><a href="/">{p.say("home")}</a> | <a href="/news">News</a> | <a href="/contact">Contact us</a> | <a href="/subscribe">Subscribe</a> | <a href="/archives">Archives</a></p><p>Copyright &copy;{p.now.year} {p.site}. {p.say("copyright")} Use of this site signifies your agreement to the Terms of Service, updated March 2007.</p></div></body></html>"""


@skin(
    number=206,
    kind="regional",
    language="ru",
    site="Заречный край",
    address="http://zarechny-krai.example/{section}/{id}-{slug}.html",
    year=2018,
    section=True,
    keywords=True,
)
def set_data_engine(p: Sheet) -> str:
    """A Russian region's portal on the engine that half of them have: the place in the site as "speedbar", a greeting to visitors who are not registered, headline in h1, section, day with dashes and clock and counters in one line, pictures in the text with a line in italics under them, text in one div with double breaks, "Автор:" after it, tags, "Другие новости по теме", rating, comments of the group of guests and a notice that they may not write."""
    photo = '<div style="text-align:center;"><!--dle_image_begin:/uploads/posts/{file}|--><img src="/uploads/posts/{file}" style="max-width:100%;" alt=""><!--dle_image_end--><br><i>{caption}</i></div><br>'
    who = p.names("<br><br><b>Автор:</b> {}", house=True)
    when = p.when("{dd}-{mm}-{yyyy}, {HH}:{MM}", '<span class="fs-date"><i class="fa fa-clock-o"></i> {}</span>')
    voices = each(
        p.comments(3),
        lambda c: (
            f'<div id="comment-id-{c.moment.minute}" class="comm-item"><div class="comm-left"><img src="/templates/krai/dleimages/noavatar.png" alt=""></div><div class="comm-right"><div class="comm-one"><span class="comm-author">{c.reader}</span> <span class="comm-group">Гости</span> <span>{p.tell(c.moment, "{d} {month} {yyyy} {HH}:{MM}")}</span></div><div class="comm-two">{c.text}</div><div class="comm-three"><a>Цитировать</a> <a>Пожаловаться</a></div></div></div>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>{p.headline} » {p.site}</title></head><body><div class="wrap"><header class="header"><div class="head-one"><a href="/" class="logo">{p.site}<span>новости области и районов</span></a><div class="search-box"><form><input placeholder="Поиск по сайту..."></form></div><div class="login-btn">Войти</div></div><nav class="menu"><ul><li><a href="/">{p.say("home")}</a></li>{each(p.list("sections"), lambda s: f'<li><a href="/x/">{s}</a></li>')}<li><a href="/lastnews/">Все новости</a></li></ul></nav><div class="rates">{p.tell(p.now, "{d} {month} {yyyy}, {weekday}")} | USD 6{p.random.randrange(1, 9)},{p.random.randrange(10, 99)} | EUR 7{p.random.randrange(1, 9)},{p.random.randrange(10, 99)} | {p.say("weather")}</div></header>
<div class="cols clearfix"><div class="main" id="dle-content-wrap"><div class="speedbar"><a href="/">{p.site}</a> » <a href="/x/">{p.section}</a> » {p.headline}</div><div id="dle-content"><div class="berrors">Уважаемый посетитель, Вы зашли на сайт как незарегистрированный пользователь.<br>Мы рекомендуем Вам зарегистрироваться либо войти на сайт под своим именем.</div><article class="full-story"><h1>{p.headline}</h1><div class="fs-meta"><span class="fs-cat"><a href="/x/">{p.section}</a></span> {when} <span class="fs-views"><i class="fa fa-eye"></i> {p.random.randrange(100, 9000)}</span> <span class="fs-comm"><i class="fa fa-comments"></i> 3</span></div><div class="full-text clearfix">{p.lead(photo)}{p.text("{}<br><br>", "<b>{}</b><br><br>", "<i>{}</i><br><br>", "<li>{}</li>", "<ul>{}</ul>", photo)}{who}</div>
<div class="fs-tags">{p.say("tags")}: {", ".join(f'<a href="/tags/x/">{k}</a>' for k in p.keywords)}</div><div class="fs-rate"><ul class="unit-rating"><li class="current-rating">80</li><li><a>1</a></li><li><a>2</a></li><li><a>3</a></li><li><a>4</a></li><li><a>5</a></li></ul> (голосов: {p.random.randrange(1, 20)})</div><div class="fs-share">Поделиться: <a>ВКонтакте</a> <a>Одноклассники</a> <a>Телеграм</a></div></article><div class="rel-news"><div class="block-title">Другие новости по теме:</div><ul>{each(p.related, lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ul></div><div class="comms"><div class="block-title">{p.say("comments")} (3)</div>{voices}<div class="berrors"><b>Информация</b><br>Посетители, находящиеся в группе <b>Гости</b>, не могут оставлять комментарии к данной публикации.</div></div></div></div>
<aside class="side"><div class="side-box"><div class="side-bt">{p.say("latest")}</div>{each(p.others[:5], lambda t: f'<a class="side-item" href="{t.href}"><span class="side-date">{p.tell(t.moment, "{dd}-{mm}-{yyyy}, {HH}:{MM}")}</span><span class="side-title">{t.headline}</span></a>')}</div><div class="side-box"><div class="side-bt">{p.say("most_read")}</div>{each(p.others[5:8], lambda t: f'<a class="side-item" href="{t.href}"><img src="/uploads/mini/{t.picture}" alt=""><span class="side-title">{t.headline}</span></a>')}</div><div class="side-box"><div class="side-bt">Опрос</div><form><p>{p.say("poll")}</p>{each(p.list("poll_options"), lambda o: f"<label><input type=radio> {o}</label>")}<button>Голосовать</button></form></div><div class="side-box"><div class="side-bt">Календарь</div><table class="calendar"><tr><th colspan="7">« {p.tell(p.now, "{month} {yyyy}")} »</th></tr><tr><td>Пн</td><td>Вт</td><td>Ср</td><td>Чт</td><td>Пт</td><td>Сб</td><td>Вс</td></tr><tr><td>1</td><td>2</td><td><a>3</a></td><td>4</td><td>5</td><td>6</td><td>7</td></tr></table></div></aside></div>
<footer class="footer"><p>© {p.now.year} {p.site}. {p.say("copyright")}</p><p>Свидетельство о регистрации СМИ Эл № ФС77-{p.random.randrange(10000, 70000)} от 14.02.2013. 16+</p></footer></div></body></html>"""
