"""A Russian settlement's letter of news in the archive of a service for mailings."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=394,
    kind="plain pages",
    language="ru",
    site="Сосновая Коса: новости посёлка",
    address="http://rassylka.example/archive/rest.kosanews/{yyyy}-{mm}/{id}.html",
    year=2016,
    zone=180,
    related=False,
    section=True,
)
def set_mailing_archive(p: Sheet) -> str:
    """A Russian settlement's letter of news in the archive of a service for mailings: the service's lines above, sender, day with the zone and subject as a plain list, the letter's own greeting and contents, the section between rules, the story with names at its end after "Текст:", pictures with "На снимке:", the earlier letters with days, how to leave and the service's numbers."""
    photo = '<p align="center"><img src="http://img.rassylka.example/rest.kosanews/{file}" border="0" alt=""><br><small>На снимке: {caption}. Фото: {credit}</small></p>'
    body = p.text(
        "<p>{}</p>",
        "<p><b>{}</b></p>",
        "<p><i>{}</i></p>",
        "<li>{}",
        "<ul>{}</ul>",
        photo,
    )
    sent = p.when("{dd}.{mm}.{yyyy}, {HH}:{MM}", "<tr><td><b>Отправлено:</b></td><td>{} МСК</td></tr>")
    signed = p.names('<p align="right"><i>Текст: {}</i></p>', ", ", ", ")
    old = each(
        p.others[:7],
        lambda t: f'<li>{p.tell(t.moment, "{dd}.{mm}.{yyyy}")} <a href="{t.href}">{t.headline}</a></li>',
    )
    number = p.random.randrange(120, 640)
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{p.headline} : Рассылка : Почтарь.Рассылки</title></head>
<body bgcolor="#ffffff" text="#000000" link="#003399">
<p><a href="/"><b>Почтарь.Рассылки</b></a> &nbsp; <a href="/catalog/">Каталог</a> | <a href="/groups/">Группы</a> | <a href="/help/">Помощь</a> | <a href="/member/login">Вход</a> &nbsp; <small>{p.tell(p.now, "{d} {month} {yyyy}, {weekday}")}</small></p>
<form action="/search"><input name="q" size="30"> <input type="submit" value="Найти рассылку"></form>
<hr size="1">
<p><small><a href="/catalog/">Все рассылки</a> / <a href="/catalog/rest/">Города и посёлки</a> / <a href="/catalog/rest.kosanews">{p.site}</a> / Выпуск {number}</small></p>
<table cellpadding="2" border="0">
<tr><td><b>Рассылка:</b></td><td>{p.site}</td></tr>
<tr><td><b>Ведущий:</b></td><td>библиотека пос. Сосновая Коса &lt;kosa-news@rassylka.example&gt;</td></tr>
<tr><td><b>Подписчиков:</b></td><td>{p.random.randrange(90, 900)}</td></tr>
{sent}
<tr><td><b>{p.say("filed")}:</b></td><td>{p.section}</td></tr>
</table>
<p><a href="/member/join?rest.kosanews">Подписаться</a> | <a href="/archive/rest.kosanews">Архив</a> | <a href="?print">Версия для печати</a></p>
<hr>
<p>Здравствуйте, земляки!</p>
<p>Перед вами выпуск № {number}. Рассылка бесплатная, приходит по мере накопления новостей. Письма с поправками шлите на адрес ведущего.</p>
<p align="center">* * *</p>
<h3>{p.headline}</h3>
{p.lead(photo)}
{p.add_rest(body, photo)}
{signed}
<p align="center">* * *</p>
<p><b>Объявления</b></p>
<p>Отдам котят, двое рыжих, один в полоску. Тел. 0-00-17, вечером.</p>
<p>Клуб приглашает в хор, голос не обязателен. Спросить Нину Аркадьевну.</p>
<p>Куплю лодочный мотор, можно неисправный. Тел. 0-00-52.</p>
<p>До следующего выпуска!</p>
<hr>
<p><b>Предыдущие выпуски этой рассылки</b></p>
<ul>
{old}
</ul>
<p><small>Чтобы отписаться от рассылки, отправьте пустое письмо на <a href="mailto:rest.kosanews-unsub@rassylka.example">rest.kosanews-unsub@rassylka.example</a>. {p.say("copyright")}</small></p>
<p><small>&copy; Почтарь.Рассылки, 2001&ndash;{p.now.year}. Служба поддержки: help@rassylka.example. Всего рассылок: 4 118, сегодня отправлено писем: {p.random.randrange(20, 90)} {p.random.randrange(100, 999)}</small></p>
</body></html>"""
