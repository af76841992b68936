"""A Russian village library's page of news, written by hand with rules between."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=364,
    kind="plain pages",
    language="ru",
    site="Библиотека села Кочневка",
    address="http://kochnevka-lib.example/novosti/n{id}.htm",
    year=2011,
    precision="day",
)
def set_library_page(p: Sheet) -> str:
    """A village library's page: the name centred with the street and hours of the house, links parted by strokes, a rule, headline centred in h2, the text as p with the align word and some left open, pictures between centre tags with a small line in italics, writers and day on one line at the right under the text, "Ещё новости" as a list without days, the newest with days before the link, a line that asks readers to write into the guest book, a counter."""
    photo = '<center><img src="../foto/{file}" width="480" border="1"><br><small><i>{caption} (фото: {credit})</i></small></center>'
    text = p.add_rest(
        p.text(
            '<p align="justify">{}',
            '<p align="center"><b>{}</b></p>',
            '<p align="justify"><i>{}</i>',
            "<li>{}",
            "<ul>{}</ul>",
            photo,
        ),
        photo,
    )
    sign = p.names("<b>{}</b>", ", ", ", ") + p.when("{d} {month} {yyyy} г.", "<br>{}")
    return f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{p.headline}</title></head><body bgcolor="#fffff0" text="#222222" link="#003399"><center><font size="5" color="#006633"><b>{p.site}</b></font><br><font size="2">ул. Луговая, 4. Открыта со вторника по субботу с 10 до 18 часов. Телефон 2-14-33</font><p><a href="../index.htm">{p.say("home")}</a> | <a href="index.htm">Новости</a> | <a href="../kraeved.htm">Краеведение</a> | <a href="../knigi.htm">Новые книги</a> | <a href="../gb.htm">Гостевая книга</a></center><hr>
<h2 align="center">{p.headline}</h2>
{p.lead(photo)}
{text}
<p align="right">{sign}</p>
<hr>
<h4>{p.say("related")}</h4><ul>{each(p.related, lambda t: f'<li><a href="{t.href}">{t.headline}</a>')}</ul>
<h4>{p.say("latest")}</h4>{each(p.others[:5], lambda t: f'{p.tell(t.moment, "{dd}.{mm}.{yyyy}")} <a href="{t.href}">{t.headline}</a><br>')}
<p>Дорогие читатели! Что вы думаете об этом? Напишите нам в <a href="../gb.htm">гостевую книгу</a>.</p>
<hr><center><font size="1">&copy; {p.site}, 2004-{p.now.year}. {p.say("copyright")}<br>Последнее обновление сайта: {p.tell(p.now, "{dd}.{mm}.{yyyy}")}<br>Вы посетитель № {p.random.randrange(9000, 40000)}</font></center></body></html>"""
