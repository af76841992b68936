"""A Russian town's community in the newer shape of the journals' host."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=300,
    kind="weblogs",
    language="ru",
    site="Озёрск-Южный: городское сообщество",
    address="https://ozersk-juzhny.zhurnaly.example/{id}.html",
    year=2021,
    keywords=True,
)
def set_community_of_journals(p: Sheet) -> str:
    """A Russian town's community in the newer shape of the journals' host: the host's bar with a rating, a portrait and the community itself as poster, day and clock under them, headline in h1, the text by double breaks in one article, pictures with a line in italics under them, the writers after "Текст:" as its last line, stories "по теме" as linked lines after a bold word, words with number signs, keys for likes and reposts, neighbours, voices in threads with moments and "Ответить", an advert between them, "Recent Posts" of the community as cards with days."""
    photo = '<img src="https://ic.zhurnaly.example/ozersk_juzhny/{file}" alt="" class="aentry-img"><br><i>{caption}. Фото: {credit}</i><br><br>'
    poster = '<span class="ljuser i-ljuser"><a href="/profile"><img class="i-ljuser-userhead" src="/img/userinfo.gif" alt=""></a><a class="i-ljuser-username" href="/"><b>ozersk_juzhny</b></a></span>'
    when = p.when("{d} {month} {yyyy}, {HH}:{MM}", '<p class="aentry-head__date">{}</p>')
    writers = p.names("<br>Текст: {}<br>", ", ", " и ")
    topic = f'<br><b>{p.say("related")}:</b><br>{each(p.related, lambda t: f"""— <a href="{t.href}">{t.headline}</a><br>""")}'
    voices = each(
        p.comments(3),
        lambda c: (
            f'<div class="b-leaf" data-parent="0"><div class="b-leaf-inner"><div class="b-leaf-userpic"><img src="/userpic.png" alt=""></div><div class="b-leaf-details"><div class="b-leaf-username"><b>{c.reader}</b></div><div class="b-leaf-meta"><span class="b-leaf-createdtime">{p.tell(c.moment, "{d} {month} {yyyy}, {HH}:{MM}:{SS}")}</span> <span class="b-leaf-edited">UTC 3</span></div></div><div class="b-leaf-article">{c.text}</div><ul class="b-leaf-actions"><li><a>Ответить</a></li><li><a>Развернуть</a></li></ul></div></div>'
        ),
    )
    cards = each(
        p.others[2:7],
        lambda t: (
            f'<li class="rec-item"><a href="{t.href}"><img src="https://ic.zhurnaly.example/ozersk_juzhny/{t.picture}" alt=""></a><h3><a href="{t.href}">{t.headline}</a></h3><p>{t.summary}…</p><span class="rec-date">{p.tell(t.moment, "{d} {month}")}</span></li>'
        ),
    )
    body = p.text("{}<br><br>", "<b>{}</b><br><br>", "<blockquote>{}</blockquote>", "<li>{}</li>", "<ul>{}</ul>", photo)
    return f"""<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>{p.headline}: ozersk_juzhny — Журналы</title></head><body class="p-aentry"><header class="s-header"><a class="s-logo" href="https://zhurnaly.example">Журналы</a><nav><ul><li><a>Найти ещё</a></li><li><a>Рейтинг</a></li><li><a>Магазин</a></li><li><a>Войти</a></li><li><a>Создать блог</a></li></ul></nav><div class="s-promo"><a href="{p.others[0].href}">{p.others[0].headline}</a></div></header><div class="journal-head"><h2 class="journal-title"><a href="/">{p.site}</a></h2><p class="journal-subtitle">{p.say("about_site")}</p><ul><li><a href="/">Записи</a></li><li><a href="/calendar">Архив</a></li><li><a href="/photo">Фото</a></li><li><a href="/tag/">Метки</a></li></ul></div>
<div class="aentry-wrapper"><article class="aentry aentry--default"><header class="aentry-head"><div class="aentry-head__userpic"><img src="/userpic.png" alt=""></div><div class="aentry-head__userhead">{poster}{when}</div><a class="aentry-head__subscribe">Подписаться</a></header><div class="aentry-post"><h1 class="aentry-post__title"><span class="aentry-post__title-text">{p.headline}</span></h1><div class="aentry-post__content"><article class="aentry-post__text">{p.lead(photo)}{p.add_rest(body, photo)}{writers}{topic}</article></div><div class="aentry-tags"><span>Метки:</span> {each(p.keywords, lambda k: f'<a href="/tag/x" rel="tag">#{k}</a>')}</div></div><footer class="aentry-post__foot"><ul class="actions"><li><a>Мне нравится</a> <span>{p.random.randrange(1, 90)}</span></li><li><a>Репост</a></li><li><a>Пожаловаться</a></li></ul></footer></article>
<div class="aentry-nav"><a href="{p.others[1].href}" class="prev">Предыдущая запись</a> <a href="{p.others[7].href}" class="next">Следующая запись</a></div><div class="ljsale">{p.say("advertisement")}</div><section class="rec"><h2>Recent Posts from This Community</h2><ul>{cards}</ul></section><section class="b-grove" id="comments"><h2>{p.say("comments")}: 3</h2><div class="b-watering"><p>{p.say("comment_terms")}</p><textarea placeholder="{p.say("comment_form")}"></textarea></div>{voices}</section></div><footer class="s-footer"><ul><li><a>О проекте</a></li><li><a>Соглашение</a></li><li><a>Политика конфиденциальности</a></li><li><a>Помощь</a></li></ul><p>v.512 © {p.now.year} Журналы</p></footer></body></html>"""
