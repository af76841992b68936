"""Sites that their owners put together in a builder's editor."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=121,
    kind="builders",
    language="en",
    site="The Saltmarsh Monthly",
    address="https://www.saltmarshmonthly.example/stories/{slug}",
    year=2016,
    precision="day",
    keywords=True,
    section=True,
)
def set_grid_of_blocks(p: Sheet) -> str:
    """A builder with a grid of twelve columns: the site's name as only h1, the day over a headline that links to itself, text and pictures as blocks by turns, writer, category and tags in a foot with strokes, a summary block of dated cards, newer and older posts."""
    photo = '</div></div><div class="sqs-block image-block sqs-block-image" data-block-type="5"><div class="sqs-block-content"><div class="image-block-outer-wrapper layout-caption-below design-layout-inline"><figure class="intrinsic" style="max-width:1500px;"><div class="image-block-wrapper has-aspect-ratio"><noscript><img src="/static/{file}" alt="" /></noscript><img class="thumb-image" data-src="/static/{file}" data-load="false" /></div><figcaption class="image-caption-wrapper"><div class="image-caption"><p>{caption} <em>Photograph by {credit}</em></p></div></figcaption></figure></div></div></div><div class="sqs-block html-block sqs-block-html" data-block-type="2"><div class="sqs-block-content">'
    form = f'</div></div><div class="sqs-block newsletter-block sqs-block-newsletter" data-block-type="51"><div class="sqs-block-content"><div class="newsletter-form-wrapper"><form class="newsletter-form"><header class="newsletter-form-header"><h2 class="newsletter-form-header-title">{p.say("newsletter")}</h2><div class="newsletter-form-header-description"><p>{p.say("newsletter_text")}</p></div></header><div class="newsletter-form-fields-wrapper"><input placeholder="Email Address" /><button>Sign Up</button></div><div class="newsletter-form-footnote"><p>We respect your privacy.</p></div></form></div></div></div><div class="sqs-block html-block sqs-block-html" data-block-type="2"><div class="sqs-block-content">'
    cards = each(
        p.related,
        lambda t: (
            f'<div class="summary-item summary-item-record-type-text"><div class="summary-thumbnail-outer-container"><a class="summary-thumbnail-container" href="{t.href}"><img class="summary-thumbnail-image" data-src="/static/{t.picture}" /></a></div><div class="summary-content"><div class="summary-metadata-container summary-metadata-container--above-title"><div class="summary-metadata summary-metadata--primary"><span class="summary-metadata-item summary-metadata-item--date">{p.tell(t.moment, "{mon} {d}, {yyyy}")}</span></div></div><div class="summary-title"><a class="summary-title-link" href="{t.href}">{t.headline}</a></div><div class="summary-excerpt"><p>{t.summary}</p></div></div></div>'
        ),
    )
    talk = each(
        p.comments(3),
        lambda c: (
            f'<div class="comment"><div class="comment-header"><span class="author">{c.reader}</span> <span class="date">{p.random.randrange(2, 11)} months ago</span> <span class="likes">{p.random.randrange(5)} Likes</span></div><div class="comment-body"><p>{c.text}</p></div></div>'
        ),
    )
    return f"""<!doctype html><html lang="en-GB"><head><title>{p.headline} — {p.site}</title></head><body id="item-57{p.random.randrange(10**6)}" class="index-page-scroll-indicators-none announcement-bar-reserved-space layout-style-right collection-type-blog view-item"><div class="sqs-announcement-bar"><p>{p.say("donate")} <a href="/give">Give today</a></p></div><div id="canvas"><div id="mobileNav"><nav>{each(p.list("sections"), lambda s: f"<div class='collection'><a href='/x'>{s}</a></div>")}</nav></div>
<header id="header"><div id="logoWrapper" class="wrapper" data-content-field="site-title"><h1 id="logoImage" class="logo"><a href="/">{p.site}</a></h1><div class="logo-subtitle">{p.say("about_site")}</div></div><div id="topNav"><nav class="main-nav"><ul>{each(p.list("sections"), lambda s: f"<li class='blog-collection'><a href='/x'>{s}</a></li>")}</ul></nav></div></header>
<section id="page" role="main" data-content-field="main-content"><div class="main-content"><article id="article-57" class="hentry author-x post-type-text" data-item-id="57"><div class="post"><header class="post-header">{p.when("{month} {d}, {yyyy}", '<div class="post-date"><time class="published">{}</time></div>')}<h2 class="entry-title" data-content-field="title"><a href="{p.href}" class="u-url">{p.headline}</a></h2></header><div class="post-body entry-content e-content"><div class="sqs-layout sqs-grid-12 columns-12" data-layout-label="Post Body"><div class="row sqs-row"><div class="col sqs-col-12 span-12"><div class="sqs-block html-block sqs-block-html" data-block-type="2"><div class="sqs-block-content">{p.lead(photo)}{p.text("<p>{}</p>", "<h3>{}</h3>", "<blockquote><p>{}</p></blockquote>", "<li><p>{}</p></li>", '<ul data-rte-list="default">{}</ul>', photo, {2: form})}</div></div></div></div></div></div>
<footer class="entry-footer">{p.names('<span class="entry-author">By <a href="/stories?author=57">{}</a></span>', '</a>, <a href="/stories?author=58">', '</a> and <a href="/stories?author=59">', house=True)} <span class="entry-category">In <a href="/stories/category/x">{p.section}</a></span> <span class="entry-tags">{p.say("tags")} {", ".join(f'<a href="/stories/tag/x">{k}</a>' for k in p.keywords)}</span> <span class="entry-actions"><span class="sqs-simple-like"><span class="like-count">{p.random.randrange(40)} Likes</span></span> <a class="social">{p.list("share")[0]}</a></span></footer></div>
<div class="sqs-block summary-v2-block sqs-block-summary-v2"><div class="summary-heading">{p.say("related")}</div><div class="summary-block-wrapper summary-block-collection-type-blog"><div class="summary-item-list-container"><div class="summary-item-list">{cards}</div></div></div></div>
<div class="squarespace-comments" id="comments-57"><h2 class="comments-title">{p.say("comments")} (3)</h2><div class="comment-list">{talk}</div></div></article><nav class="pagination" id="pagination"><a class="newer" href="{p.others[0].href}"><span class="tmark">Newer</span><span class="title">{p.others[0].headline}</span></a><a class="older" href="{p.others[1].href}"><span class="tmark">Older</span><span class="title">{p.others[1].headline}</span></a></nav></div>
<aside id="sidebar"><div class="sqs-block html-block"><h3>{p.say("latest")}</h3></div><div class="summary-item-list">{each(p.others[2:6], lambda t: f'<div class="summary-item"><a class="summary-title-link" href="{t.href}">{t.headline}</a><div class="summary-metadata-item--date">{p.tell(t.moment, "{mon} {d}, {yyyy}")}</div></div>')}</div><div class="sqs-block tagcloud-block">{each(p.list("sections"), lambda s: f"<a href='/x'>{s}</a>")}</div></aside></section>
<footer id="footer"><p>© 2013–{p.now.year} {p.site}. {p.say("copyright")}</p></footer></div></body></html>"""


@skin(
    number=122,
    kind="builders",
    language="ru",
    site="Слободской вестник",
    address="http://slobodskoy-vestnik.example/publ/{id}-1-0-214",
    year=2011,
    precision="day",
    section=True,
    keywords=True,
)
def set_free_hosting(p: Sheet) -> str:
    """A Russian builder with free hosting: the visitor is greeted beside a clock, blocks of menu, calendar and poll at the left, the headline in a cell's div, lines parted by double breaks, section and poster with the day in brackets after the text, counters and tags in a second line."""
    photo = '<div align="center"><!--IMG1--><a href="/_pu/2/{file}" class="ulightbox" target="_blank"><img alt="" style="margin:0;padding:0;border:0;" src="/_pu/2/s{file}" /></a><!--IMG1--><br /><i>{caption}</i><br /><span style="font-size:7pt;">Фото: {credit}</span></div><br />'
    days = "".join(f"<td class='calMday'>{day}</td>" + ("</tr><tr>" if day % 7 == 0 else "") for day in range(1, 31))
    block = '<table border="0" cellpadding="0" cellspacing="0" class="boxTable"><tr><td class="boxTitle"><b>{}</b></td></tr><tr><td class="boxContent">{}</td></tr></table>'
    boxes = "".join(
        block.format(title, content)
        for title, content in (
            (
                "Меню сайта",
                each(
                    p.list("sections"),
                    lambda s: f'<div class="uMenuV"><a class="uMenuItem" href="/publ/x">{s}</a></div>',
                ),
            ),
            (
                "Календарь",
                f"<table class='calTable'><tr><td class='calMonth' colspan='7'>« {p.tell(p.now, '{yyyy}')} »</td></tr><tr>{days}</tr></table>",
            ),
            (
                "Наш опрос",
                f'<div class="pollQue"><b>{p.say("poll")}</b></div>{each(p.list("poll_options"), lambda o: f"<div class=pollAns><input type=radio /> {o}</div>")}<div class="pollTot">Всего ответов: <b>{p.random.randrange(9, 400)}</b></div>',
            ),
            (
                "Статистика",
                f"Онлайн всего: <b>{p.random.randrange(2, 9)}</b><br />Гостей: <b>2</b><br />Пользователей: <b>0</b>",
            ),
        )
    )
    fresh = block.format(
        p.say("latest"),
        each(
            p.others[:5],
            lambda t: (
                f'<table class="infTable" width="100%"><tr><td class="infDate">[{p.tell(t.moment, "{dd}.{mm}.{yyyy}")}][{t.section}]</td></tr><tr><td class="infTitle"><a href="{t.href}">{t.headline}</a> ({p.random.randrange(9)})</td></tr></table>'
            ),
        ),
    )
    talk = each(
        p.comments(2),
        lambda c: (
            f'<div class="cBlock1"><div class="cTop"><div style="float:right"><a title="Спам">0</a></div><b>1</b> <a href="javascript://" class="cUserLink"><b>{c.reader}</b></a> &nbsp; ({p.tell(c.moment, "{dd}.{mm}.{yyyy} {HH}:{MM}")})</div><div class="cMessage">{c.text}</div></div>'
        ),
    )
    who = p.names('<a href="javascript://" rel="nofollow">{}</a>', ", ", ", ", house=True)
    return f"""<html><head><title>{p.headline} - {p.section} - Каталог статей - {p.site}</title></head><body style="background:#9db1b5; margin:0px; padding:0px;"><div id="utbr8214" rel="s14"></div><table border="0" cellpadding="0" cellspacing="0" width="100%" class="headTable"><tr><td rowspan="2"><span style="color:#fff;font:20pt bold Verdana;"><b>{p.site}</b></span></td><td align="right" class="siteDate">{p.tell(p.now, "{weekday}, {dd}.{mm}.{yyyy}, {HH}:{MM}")}<br />Приветствую Вас <b>Гость</b> | <a href="/register">Регистрация</a> | <a href="/index/1">Вход</a></td></tr></table>
<table class="layTable" width="100%" cellpadding="5"><tr><td valign="top" style="width:200px;">{boxes}</td><td valign="top"><table class="boxTable" width="100%"><tr><td class="boxContent"><a href="/">{p.say("home")}</a> &raquo; <a href="/publ/">Статьи</a> &raquo; <a href="/publ/x">{p.section}</a><hr /><table border="0" width="100%" cellspacing="0" cellpadding="2" class="eBlock"><tr><td width="80%"><div class="eTitle" style="text-align:left;">{p.headline}</div></td><td align="right"><a title="Печать" href="javascript://">&nbsp;</a></td></tr><tr><td class="eText" colspan="2"><div id="nativeroll_video_cont" style="display:none;"></div>{p.lead(photo)}{p.text("{}<br /><br />", "<b>{}</b><br /><br />", "<i>{}</i><br /><br />", "<li>{}</li>", "<ul>{}</ul><br />", photo)}</td></tr><tr><td class="eDetails1" colspan="2">Категория: <a href="/publ/x">{p.section}</a> | Добавил: {who}{p.when("{dd}.{mm}.{yyyy}", " ({})")}</td></tr><tr><td class="eDetails2" colspan="2">Просмотров: <b>{p.random.randrange(40, 4000)}</b> | Теги: {", ".join(f'<a href="/search/x" rel="nofollow" class="eTag">{k}</a>' for k in p.keywords)} | Рейтинг: <b>{p.random.randrange(1, 5)}.0</b>/<b>{p.random.randrange(1, 30)}</b></td></tr></table>
<div class="related"><b>{p.say("related")}:</b><ul class="uRelatedEntries">{each(p.related, lambda t: f'<li class="uRelatedEntry"><a href="{t.href}">{t.headline}</a> ({p.tell(t.moment, "{dd}.{mm}.{yyyy}")})</li>')}</ul></div><table border="0" cellpadding="0" cellspacing="0" width="100%"><tr><td width="60%" height="25">Всего комментариев: <b>2</b></td><td align="right">Порядок вывода: <select><option>По умолчанию</option><option>Сначала новые</option></select></td></tr><tr><td colspan="2">{talk}</td></tr></table><div align="center" class="commReg">Добавлять комментарии могут только зарегистрированные пользователи.<br />[ <a href="/register">Регистрация</a> | <a href="/index/1">Вход</a> ]</div></td></tr></table></td><td valign="top" style="width:200px;">{block.format("Поиск", '<form><input size="20" /><input type="submit" value="Найти" /></form>')}{fresh}{block.format("Друзья сайта", '<a href="http://x.example">Районная больница</a><br /><a href="http://y.example">Дом культуры</a>')}</td></tr></table>
<table width="100%" class="footTable"><tr><td>Copyright {p.site} &copy; {p.now.year}</td><td align="right">Хостинг бесплатный</td></tr></table></body></html>"""
