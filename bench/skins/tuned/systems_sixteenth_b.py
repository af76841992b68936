"""A Russian district's paper on a free system with fields and views."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=312,
    kind="systems",
    language="ru",
    site="Приозёрный колокол",
    address="http://prikolokol.example/node/{id}",
    year=2014,
    standfirst=True,
    section=True,
    keywords=True,
)
def set_fields_and_views(p: Sheet) -> str:
    """A Russian district's paper on a free system with fields and views: blocks in regions, the weekday and the day in the head, the path as "Вы здесь", headline in h1 of class "title", "Опубликовано пользователем" the keyboard name of who typed it and the moment with a dash, every other fact a field with a label before it: the lead, writers, pictures with a line, text, section, words; links to print and to register, views of related news as rows of fields with days, a block of newest with clocks, poll, who is on the site, the next issue and the law's words in the foot."""
    photo = '<div class="field field-name-field-foto field-type-image field-label-hidden"><div class="field-items"><div class="field-item even"><img src="/sites/default/files/styles/large/public/{file}" width="480" height="320" alt=""><blockquote class="image-field-caption"><p>{caption}. Фото: {credit}</p></blockquote></div></div></div>'
    more = '<div class="dnd-atom-wrapper"><div class="dnd-drop-wrapper"><img src="/sites/default/files/{file}" alt=""></div><div class="dnd-legend-wrapper"><div class="meta">{caption}. Фото: {credit}</div></div></div>'
    when = p.when(
        "{dd}.{mm}.{yyyy} - {HH}:{MM}",
        '<div class="submitted">Опубликовано пользователем <span class="username">nabor2</span> {}</div>',
    )
    who = p.names(
        '<div class="field field-name-field-avtor field-type-text field-label-inline clearfix"><div class="field-label">Автор:&nbsp;</div><div class="field-items"><div class="field-item even">{}</div></div></div>',
        ", ",
        ", ",
    )
    body = p.add_rest(p.text("<p>{}</p>", "<h3>{}</h3>", "<blockquote><p>{}</p></blockquote>", picture=more), more)
    words = each(p.keywords, lambda k: f'<div class="field-item even"><a href="/taxonomy/term/x">{k}</a></div>')
    related = each(
        p.related,
        lambda t: (
            f'<div class="views-row"><div class="views-field views-field-title"><span class="field-content"><a href="{t.href}">{t.headline}</a></span></div><div class="views-field views-field-created"><span class="field-content">{p.tell(t.moment, "{dd}.{mm}.{yyyy}")}</span></div></div>'
        ),
    )
    newest = each(
        p.others[:5],
        lambda t: (
            f'<div class="views-row"><span class="views-field views-field-created"><span class="field-content">{p.tell(t.moment, "{dd}.{mm}.{yyyy} - {HH}:{MM}")}</span></span> <span class="views-field views-field-title"><span class="field-content"><a href="{t.href}">{t.headline}</a></span></span></div>'
        ),
    )
    popular = each(p.others[5:8], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')
    menu = each(p.list("sections"), lambda s: f'<li class="leaf"><a href="/rubrika/x">{s}</a></li>')
    options = each(
        p.list("poll_options"),
        lambda o: (
            f'<div class="text">{o}</div><div class="bar"><div class="foreground"></div></div><div class="percent">{p.random.randrange(5, 60)}%</div>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="ru" dir="ltr"><head><meta charset="utf-8"><title>{p.headline} | {p.site}</title><style>@import url("/sites/all/themes/kolokol/style.css");</style></head><body class="html not-front not-logged-in two-sidebars page-node node-type-news"><div id="skip-link"><a href="#main-content" class="element-invisible element-focusable">Перейти к основному содержанию</a></div><div id="page-wrapper"><div id="header"><div class="section clearfix"><a href="/" id="logo"><img src="/sites/default/files/logo.png" alt="Главная"></a><div id="name-and-slogan"><div id="site-name"><strong><a href="/">{p.site}</a></strong></div><div id="site-slogan">Общественно-политическая газета. Выходит с 1931 года</div></div><div class="region region-header"><div class="block"><div class="content">{p.tell(p.now, "{weekday}, {d} {month} {yyyy}")}</div></div></div></div></div><div id="main-menu"><h2 class="element-invisible">Главное меню</h2><ul class="links"><li><a href="/">{p.say("home")}</a></li>{menu}<li class="leaf"><a href="/arhiv">Архив номеров</a></li><li class="leaf"><a href="/reklama">Реклама</a></li></ul></div>
<div id="main" class="clearfix"><div id="breadcrumb"><h2 class="element-invisible">Вы здесь</h2><div class="breadcrumb"><a href="/">{p.say("home")}</a> » <a href="/novosti">Новости</a></div></div><div id="sidebar-first" class="column sidebar"><div class="region"><div class="block block-views"><h2>{p.say("latest")}</h2><div class="content"><div class="view view-newest"><div class="view-content">{newest}</div></div></div></div><div class="block block-poll"><h2>Опрос</h2><div class="content"><div class="poll"><div class="title">{p.say("poll")}</div>{options}<div class="total">Всего голосов: {p.random.randrange(20, 400)}</div></div></div></div></div></div>
<div id="content" class="column"><div class="section"><a id="main-content"></a><h1 class="title" id="page-title">{p.headline}</h1><div class="tabs"></div><div class="region region-content"><div class="block block-system"><div class="content"><div class="node node-news node-full clearfix"><div class="meta">{when}</div><div class="content clearfix"><div class="field field-name-field-anons field-type-text-long field-label-hidden"><div class="field-items"><div class="field-item even"><strong>{p.standfirst}</strong></div></div></div>{p.lead(photo)}<div class="field field-name-body field-type-text-with-summary field-label-hidden"><div class="field-items"><div class="field-item even">{body}</div></div></div>{who}<div class="field field-name-field-rubrika field-type-taxonomy-term-reference field-label-inline clearfix"><div class="field-label">Рубрика:&nbsp;</div><div class="field-items"><div class="field-item even"><a href="/rubrika/x">{p.section}</a></div></div></div><div class="field field-name-field-tags field-type-taxonomy-term-reference field-label-above clearfix"><h3 class="field-label">{p.say("tags")}: </h3><div class="field-items">{words}</div></div></div><div class="link-wrapper"><ul class="links inline"><li class="print_html"><a href="/print/x">Версия для печати</a></li><li class="comment_forbidden"><span><a href="/user/login">Войдите</a> или <a href="/user/register">зарегистрируйтесь</a>, чтобы отправлять комментарии</span></li><li class="statistics_counter"><span>{p.random.randrange(30, 3000)} просмотров</span></li></ul></div></div></div></div><div class="block block-views"><h2>{p.say("related")}</h2><div class="content"><div class="view view-related"><div class="view-content">{related}</div></div></div></div></div></div></div>
<div id="sidebar-second" class="column sidebar"><div class="region"><div class="block block-search"><form><input type="text" size="15"><input type="submit" value="Поиск"></form></div><div class="block"><h2>{p.say("most_read")}</h2><div class="content"><ol>{popular}</ol></div></div><div class="block"><h2>Свежий номер</h2><div class="content"><p><img src="/sites/default/files/n.jpg" alt=""></p><p>{p.say("issue", n=p.random.randrange(1, 100))} от {p.tell(p.now, "{d} {month} {yyyy}")} г.</p></div></div><div class="block block-user"><h2>Сейчас на сайте</h2><div class="content"><p>Пользователей онлайн: 0.</p></div></div></div></div></div>
<div id="footer-wrapper"><div class="region region-footer"><div class="block"><div class="content"><p>© {p.now.year} Газета «{p.site}». {p.say("copyright")}</p><p>{p.say("about_site")} Свидетельство о регистрации СМИ ПИ № ТУ00-00000. Главный редактор А. В. Кукушкина. 12+</p></div></div></div></div></div></body></html>"""
