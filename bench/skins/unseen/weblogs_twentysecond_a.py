"""A Russian settlement's diary at the host of counters, citations and rubrics."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin

DAYS = "Понедельник Вторник Среда Четверг Пятница Суббота Воскресенье".split()


@skin(
    number=430,
    kind="weblogs",
    language="ru",
    site="Дневник посёлка Рыжиково",
    address="http://www.dnevnichki.example/users/ryzhikovo/post{id}/",
    year=2011,
    authors=False,
    related=False,
    keywords=True,
)
def set_host_of_counters(p: Sheet) -> str:
    """A Russian settlement's diary at the host of counters, citations and rubrics: a bar of the host, a left column with the keeper's profile, rubrics with numbers, a calendar, search, regular readers and statistics, the headline as a link with a moment whose weekday comes first and "+ в цитатник" over the post, pictures in centred divs with numbers of their measure and small words below, text by breaks, "Рубрики" and "Метки" below, how often it was read and who thanked, a line of links before and after, comments with moments, "Ответить", a form with smileys."""
    photo = '<div align="center"><a href="/img/{file}" target="_blank"><img src="/img/{file}" alt="{file} (640x480, 71Kb)" border="0" width="640"></a><br><span style="font-size: 11px; color: #808080;">{caption}. Фото: {credit}</span></div><br>'
    text = p.text(
        "{}<br><br>",
        '<span style="font-size: 16px;"><b>{}</b></span><br><br>',
        '<div style="margin: 5px 20px; border-left: 2px solid #ccc; padding-left: 8px;"><i>{}</i></div><br>',
        "&#8226; {}<br>",
        "{}<br>",
        photo,
    )
    moment = ""
    if p.moment:
        moment = p.when(
            "{d} {month} {yyyy} г. {HH}:{MM}",
            f'<div class="GL_MAR10B MESS_date">{DAYS[p.moment.weekday()]}, {{}} <a href="/add_jj.php">+ в цитатник</a></div>',
        )
    marks = " ".join(f'<a href="/users/ryzhikovo/tags/x/" rel="tag">{k}</a>' for k in p.keywords)
    voices = each(
        p.comments(4),
        lambda c: (
            f'<div class="COMM"><table width="100%" cellpadding="4"><tr><td width="60" valign="top"><img src="/images/avatar_empty.png" width="50" alt=""></td><td><a href="/users/x/profile/"><b>{c.reader}</b></a> &nbsp; <small>{DAYS[c.moment.weekday()]}, {p.tell(c.moment, "{d} {month} {yyyy} г. {HH}:{MM}")} (<a href="#c">ссылка</a>)</small><br>{c.text}<br><small><a href="#a">Ответить</a> &nbsp; <a href="#a">С цитатой</a> &nbsp; <a href="/users/ryzhikovo">В цитатник</a></small></td></tr></table></div>'
        ),
    )
    rubrics = each(
        p.list("sections"),
        lambda s: f'<li><a href="/users/ryzhikovo/rubric/x/">{s}</a> ({p.random.randrange(3, 140)})</li>',
    )
    newest = each(p.others[:5], lambda t: f'<div class="lst"><a href="{t.href}">{t.headline}</a></div>')
    days = "".join(f"<td>{day}</td>" + ("</tr><tr>" if day % 7 == 0 else "") for day in range(1, 31))
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{p.headline}. Обсуждение на Дневничках - Российский Сервис Онлайн-Дневников</title></head>
<body class="BODY_diary"><div id="GL_NEWHEADUSE"><table width="100%"><tr><td><a href="http://www.dnevnichki.example/"><b>Дневнички</b></a></td><td><a href="/top/">Рейтинг</a> <a href="/mail/">Почта</a> <a href="/contests/">Конкурсы</a> <a href="/random.php">Случайный дневник</a></td><td align="right">Сейчас на сайте: {p.random.randrange(2000, 40000)} &nbsp; логин <input size="10"> пароль <input size="8" type="password"> <input type="submit" value="Вход"> <a href="/reg">Регистрация</a></td></tr></table></div>
<div id="maincontainer"><h1 class="DIARY_title"><a href="/users/ryzhikovo/">{p.site}</a></h1><div class="DIARY_menu"><a href="/users/ryzhikovo/">Дневник</a> <a href="/users/ryzhikovo/profile">Профиль</a> <a href="/users/ryzhikovo/friends/">Друзья</a> <a href="/photo/ryzhikovo/">Фотоальбомы</a> <a href="/users/ryzhikovo/rss/">RSS</a></div>
<table width="100%" cellspacing="0" cellpadding="0"><tr valign="top">
<td width="220" id="leftcol">
<div class="BL"><div class="BL_h">-Я - писатель</div><img src="/images/ryzhikovo.jpg" width="150" alt=""><br>ryzhikovo<br><small>Пишу и собираю всё о нашей округе: что строят, что закрывают, кто приехал. Чужие статьи беру с разрешения.</small></div>
<div class="BL"><div class="BL_h">-Рубрики</div><ul>{rubrics}</ul></div>
<div class="BL"><div class="BL_h">-Календарь</div><small>{p.tell(p.now, "{mm}.{yyyy}")}</small><table class="cal"><tr><td>Пн</td><td>Вт</td><td>Ср</td><td>Чт</td><td>Пт</td><td>Сб</td><td>Вс</td></tr><tr>{days}</tr></table></div>
<div class="BL"><div class="BL_h">-Поиск по дневнику</div><form action="/search/"><input name="q" size="16"> <input type="submit" value="Поиск"></form></div>
<div class="BL"><div class="BL_h">-Подписка по e-mail</div><form><input size="16"> <input type="submit" value="ok"></form></div>
<div class="BL"><div class="BL_h">-Постоянные читатели</div><small>{", ".join(p.list("readers"))}</small></div>
<div class="BL"><div class="BL_h">-Статистика</div><small>Создан: 17.03.2006<br>Записей: {p.random.randrange(300, 4000)}<br>Комментариев: {p.random.randrange(300, 9000)}<br>Написано: {p.random.randrange(3000, 19000)}</small></div>
</td><td id="maincol">
<div class="MESS" id="post">{moment}
<h2 class="MESS_h"><a href="{p.href}">{p.headline}</a></h2>
<div class="MESS_text">{p.lead(photo)}
{p.add_rest(text, photo)}
</div>
<table class="MESS_bot"><tr><td width="80"><small>Рубрики:</small></td><td><small><a href="/users/ryzhikovo/rubric/x/">Наш посёлок</a></small></td></tr><tr><td><small>{p.say("tags").replace("Теги", "Метки")}:</small></td><td><small>{marks}</small></td></tr></table>
<div class="MESS_stat"><small>Прочитано <b>{p.random.randrange(20, 3000)}</b> раз<br>Поблагодарили: {p.random.randrange(2, 30)} пользователей. Нравится: <a href="#like">Поделиться</a></small></div></div>
<div class="MESS_nav"><a href="{p.others[5].href}">« Пред. запись</a> — <a href="/users/ryzhikovo/">К дневнику</a> — <a href="{p.others[6].href}">След. запись »</a> &nbsp; Страницы: [1] [<a href="/users/ryzhikovo/">Новые</a>]</div>
<a name="comments"></a>{voices}
<form class="COMM_form" method="post"><b>Добавить комментарий:</b><br><img src="/smiles/1.gif" alt=""><img src="/smiles/2.gif" alt=""><img src="/smiles/3.gif" alt=""><br><textarea rows="8" cols="60"></textarea><br><small>{p.say("comment_terms")}</small><br><label><input type="checkbox">Переводить URL в ссылку</label> <label><input type="checkbox">Подписаться на комментарии</label> <label><input type="checkbox">Подписать картинку</label><br><input type="submit" value="{p.say("send")}"></form>
</td><td width="170" id="rightcol"><div class="BL"><div class="BL_h">-Новые записи</div>{newest}</div><div class="BL"><small>{p.say("advertisement")}</small></div><div class="BL"><div class="BL_h">-Друзья</div><small><a href="/users/mhi-i-bolota/">mhi-i-bolota</a><br><a href="/users/stariy_bereg/">stariy_bereg</a></small></div></td></tr></table></div>
<div id="GL_FOOTER"><small>Дневнички &copy; 2003-{p.now.year} <a href="/help/">Помощь</a> <a href="/rules/">Правила</a> <a href="/support/">Служба поддержки</a>. За содержание дневника отвечает его владелец. {p.tell(p.now, "{dd}.{mm}.{yyyy} {HH}:{MM}")}</small></div></body></html>"""
