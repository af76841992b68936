"""A Russian river town's site on a free portal of PHP, as of 2004."""

from __future__ import annotations

from ..sheet import Comment, Sheet, each
from ..skin import skin


@skin(
    number=388,
    kind="tables",
    language="ru",
    site="Усть-Каменка Онлайн",
    address="http://www.ustkamenka-online.example/modules.php?name=News&file=article&sid={id}",
    year=2004,
    related=False,
    section=True,
)
def set_nuke_of_river_town(p: Sheet) -> str:
    """A Russian river town's site on a free portal of PHP as of 2004: rounded tables, blocks of menu, visitors, poll and login at the left, "Тема:" with the topic in a bar of its own, headline in a font as "option", "Опубликовано:" with day, dash and clock, the text with br in one cell, pictures as small tables with captions, writers in italics after the text with "специально для", blocks of related links, rating of the story, settings of replies as selects, replies with moments, disclaimers and the seconds that the page took."""
    photo = '<table border="0" cellpadding="4" cellspacing="0" align="center"><tr><td><img src="images/articles/{file}" border="1" alt=""></td></tr><tr><td class="tiny" align="center"><font class="tiny">{caption}. Фото: {credit}</font></td></tr></table>'
    when = p.when("{dd}/{mm}/{yyyy} - {HH}:{MM}", '<font class="content"><b>Опубликовано:</b> {}</font><br><br>')
    who = p.names("<br><br><i>{}, специально для «Усть-Каменки Онлайн»</i>", ", ", " и ")
    text = p.text(
        "{}<br><br>",
        '<font class="option"><b>{}</b></font><br><br>',
        "<i>{}</i><br><br>",
        "<li>{}",
        "<ul>{}</ul><br>",
        photo,
    )

    def set_block(title: str, body: str) -> str:
        return f'<table width="100%" border="0" cellpadding="1" cellspacing="0" bgcolor="#3A5F8A"><tr><td><table width="100%" border="0" cellpadding="3" cellspacing="1" bgcolor="#FFFFFF"><tr><td bgcolor="#D5E0EC"><font class="boxtitle"><b>{title}</b></font></td></tr><tr><td><font class="boxcontent">{body}</font></td></tr></table></td></tr></table><br>'

    def set_reply(c: Comment) -> str:
        return f'<table width="99%" border="0"><tr bgcolor="#EEF2F7"><td><b>Re: {p.headline}</b> <font class="content">(Всего баллов: {p.random.randrange(0, 5)})</font><br>от <b>{c.reader}</b> на {p.tell(c.moment, "{dd}/{mm}/{yyyy} - {HH}:{MM}")}<br><font class="content">(<a href="modules.php?name=Your_Account">Информация о пользователе</a>)</font></td></tr><tr><td>{c.text}</td></tr></table><br><font class="content"> [ <a href="#">Ответить на это</a> ]</font><br><br>'

    menu = each(
        p.list("sections"), lambda s: f'<strong><big>&middot;</big></strong>&nbsp;<a href="modules.php">{s}</a><br>'
    )
    poll = "<form>" + p.say("poll") + "<br><br>"
    poll += each(p.list("poll_options"), lambda o: f'<input type="radio" name="voteID">&nbsp;{o}<br>')
    poll += f'<br><center><input type="submit" value="Голосовать"><br>[ <b>Результаты</b> | <b>Опросы</b> ]<br>Голосов: <b>{p.random.randrange(20, 800)}</b></center></form>'
    login = 'Логин<br><input type="text" size="8"><br>Пароль<br><input type="password" size="8"><br><input type="submit" value="Вход"><br><br>У вас ещё нет профиля? <a href="modules.php?name=Your_Account">Зарегистрируйтесь</a>.'
    visitors = f"Сейчас на сайте гостей: {p.random.randrange(2, 40)}, пользователей: {p.random.randrange(0, 6)}.<br><br>Вы анонимный пользователь."
    old = each(
        p.others[:6],
        lambda t: (
            f'<tr><td valign="top"><font class="tiny">{p.tell(t.moment, "{dd}/{mm}")}</font></td><td><a href="{t.href}">{t.headline}</a></td></tr>'
        ),
    )
    links = f'<strong><big>&middot;</big></strong>&nbsp;<a href="modules.php?name=Search&topic=4">Больше про {p.section}</a><br><strong><big>&middot;</big></strong>&nbsp;<a href="modules.php?name=Search">Поиск по новостям</a><br><hr noshade width="95%" size="1"><center><b>Самая читаемая статья темы:</b><br><a href="{p.others[6].href}">{p.others[6].headline}</a></center>'
    score = f'<center>Средняя оценка: <b>{p.random.randrange(1, 5)}.{p.random.randrange(0, 9)}</b><br>Голосов: <b>{p.random.randrange(2, 40)}</b><br><img src="images/articles/stars-4.gif" border="0"></center><br>Пожалуйста, оцените эту статью:<br><input type="radio" name="score"> Отлично<br><input type="radio" name="score"> Хорошо<br><input type="radio" name="score"> Плохо'
    options = '<strong><big>&middot;</big></strong>&nbsp;<img src="images/print.gif" border="0">&nbsp;<a href="modules.php?file=print">Версия для печати</a><br><strong><big>&middot;</big></strong>&nbsp;<img src="images/friend.gif" border="0">&nbsp;<a href="modules.php?file=friend">Отправить другу</a>'
    took = f"0.{p.random.randrange(100, 999)}"
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head><title>{p.site} - {p.headline}</title>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8">
<LINK REL="StyleSheet" HREF="themes/RiverBlue/style/style.css" TYPE="text/css"></head>
<body bgcolor="#C6D3E0" text="#000000" link="#363636" topmargin="8"><table border="0" cellpadding="4" cellspacing="0" width="100%" align="center" bgcolor="#FFFFFF"><tr><td><a href="index.php"><img src="themes/RiverBlue/images/logo.gif" alt="{p.site}" border="0" align="left"></a></td><td align="center"><a href="banners.php?op=click&bid=3"><img src="images/banners/okna468.gif" border="0" alt="Пластиковые окна"></a></td><td align="right"><form action="modules.php?name=Search" method="post"><font class="content">Поиск <input type="text" name="query" size="14"></font></form></td></tr></table>
<table cellpadding="0" cellspacing="0" width="100%" border="0" align="center" bgcolor="#D5E0EC"><tr><td width="20%"><font class="content">&nbsp;Добро пожаловать, гость!</font></td><td align="center"><font class="content"><a href="index.php">{p.say("home")}</a> &middot; <a href="modules.php?name=Topics">Темы</a> &middot; <a href="modules.php?name=Downloads">Файлы</a> &middot; <a href="modules.php?name=Forums">Форум</a> &middot; <a href="modules.php?name=Top">Топ 10</a></font></td><td width="20%" align="right"><font class="content"><b>{p.tell(p.now, "{d} {month} {yyyy}, {weekday}")}</b>&nbsp;</font></td></tr></table>
<table width="100%" cellpadding="0" cellspacing="6" border="0" bgcolor="#FFFFFF"><tr valign="top"><td width="155">{set_block("Меню", menu)}{set_block("Кто на сайте", visitors)}{set_block("Опрос", poll)}{set_block("Вход", login)}</td>
<td width="100%"><table width="100%" border="0" cellpadding="1" cellspacing="0" bgcolor="#3A5F8A"><tr><td><table width="100%" border="0" cellpadding="5" cellspacing="0" bgcolor="#FFFFFF"><tr><td bgcolor="#D5E0EC"><font class="option"><b>{p.headline}</b></font></td></tr><tr><td bgcolor="#F4F7FA"><font class="content"><b>Тема:</b> <a href="modules.php?name=News&new_topic=4">{p.section}</a></font></td></tr><tr><td>{when}<a href="modules.php?name=News&new_topic=4"><img src="images/topics/town.gif" border="0" alt="" align="right" hspace="10" vspace="10"></a>{p.lead(photo)}<font class="content">{p.add_rest(text, photo)}{who}</font></td></tr></table></td></tr></table><br>
<table width="100%" border="0" cellspacing="1" cellpadding="2" bgcolor="#D5E0EC"><tr><td align="center"><form method="post" action="modules.php?name=News"><font class="content"><b>"{p.say("comments")}"</b> | <a href="modules.php?name=Your_Account">Вход/Создать профиль</a> | {p.say("comments")}: 2<br>Порог <select><option>-1</option><option selected>0</option><option>1</option></select> <select><option>Нет комментариев</option><option selected>Вложенные</option><option>Плоские</option></select> <select><option>Сначала старые</option><option>Сначала новые</option></select> <input type="submit" value="Обновить"></font></form></td></tr><tr bgcolor="#FFFFFF"><td align="center"><font class="tiny">За содержание комментариев отвечают их авторы. {p.say("comment_terms")}</font></td></tr></table><br>{each(p.comments(2), set_reply)}</td>
<td width="170">{set_block("Связанные ссылки", links)}{set_block("Рейтинг статьи", score)}{set_block("Параметры", options)}{set_block("Прошлые статьи", f'<table border="0" width="100%">{old}</table><br><b>Старые статьи</b>')}</td></tr></table>
<table width="100%" cellpadding="6" cellspacing="0" border="0" bgcolor="#D5E0EC"><tr><td align="center"><font class="tiny">{p.say("about_site")}<br>Все логотипы и торговые марки на этом сайте являются собственностью их владельцев.<br>&copy; 2001-{p.now.year} {p.site}. {p.say("copyright")}<br>Открытие страницы: {took} секунды</font></td></tr></table></body></html>"""
