"""A district paper on the common site of a Russian republic's press house."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=325,
    kind="regional",
    language="ru",
    site="Сабакаевская новь",
    address="http://sabakai-nov.example/news/novosti/{id}",
    year=2019,
    standfirst=True,
    keywords=True,
    section=True,
)
def set_republic_press_house(p: Sheet) -> str:
    """A district paper on the common site of a Russian republic's press house: a row of the house's other papers, two languages, today with the weather and rates in the head, crumbs, a section's label, headline in h1, a row of day and clock with a stroke, readings and remarks, the standfirst bold, the picture with its line, the text as p, a box of another story in it, "Автор:" as the last line, three lines that ask to follow channels, reactions that nobody gave, tags, stories on the theme as cards with days, remarks, a feed with clocks and an obituary list at the right."""
    photo = '<div class="news-detail__photo"><img src="/images/uploads/news/2019/{file}" alt=""><div class="news-detail__photo-desc">{caption}. Фото: {credit}</div></div>'
    facts = p.when("{d} {month} {yyyy} - {HH}:{MM}", '<span class="news-meta__date">{}</span>')
    facts += f'<span class="news-meta__views"><i class="ico-eye"></i>{p.random.randrange(40, 4000)}</span><span class="news-meta__comm"><i class="ico-comm"></i>2</span>'
    other = p.others[5]
    aside = f'<div class="inner-news"><div class="inner-news__label">{p.say("read_also")}:</div><a href="{other.href}" class="inner-news__title">{other.headline}</a></div>'
    who = p.names('<div class="news-detail__author">Автор: {}</div>', ", ", ", ")
    follow = """<p class="follow"><b>Следите за самым важным и интересным в <a href="https://t.example/sabakai">Telegram-канале</a> «Сабакаевской нови»</b></p><p class="follow"><b>Читайте новости республики в национальном мессенджере: <a href="https://m.example/sabakai">подписаться</a></b></p>"""
    cards = each(
        p.related,
        lambda t: (
            f'<div class="col-sm-4"><a class="news-card" href="{t.href}"><span class="news-card__img" style="background-image:url(/images/{t.picture})"></span><span class="news-card__title">{t.headline}</span><span class="news-card__date">{p.tell(t.moment, "{d} {month} {yyyy}")}</span></a></div>'
        ),
    )
    feed = each(
        p.others[:6],
        lambda t: (
            f'<li><span class="feed__time">{p.tell(t.moment, "{HH}:{MM}")}</span> <a href="{t.href}">{t.headline}</a></li>'
        ),
    )
    voices = each(
        p.comments(2),
        lambda c: (
            f'<div class="comment"><div class="comment__name">{c.reader}</div><div class="comment__date">{p.tell(c.moment, "{dd}.{mm}.{yyyy} {HH}:{MM}")}</div><div class="comment__text">{c.text}</div><a class="comment__reply">Ответить</a></div>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>{p.headline} — {p.site}</title></head><body><div class="holding-bar"><a>Издательский дом</a><ul><li><a href="http://zarya.example">Заря Присвияжья</a></li><li><a href="http://trud.example">Труд и земля</a></li><li><a href="http://znamya.example">Знамя Верховий</a></li></ul><div class="lang"><a class="active">Рус</a> <a href="/tt">Тат</a></div></div><header class="header"><div class="container"><a class="logo" href="/"><img src="/images/logo.png" alt="{p.site}"></a><div class="header__slogan">Районная газета. Издаётся с 1931 года</div><div class="header__info"><span>{p.tell(p.now, "{weekday}, {d} {month} {yyyy}")}</span><span>{p.say("weather")}</span><span>$ {p.random.randrange(62, 68)},{p.random.randrange(10, 99)}</span><span>€ {p.random.randrange(70, 76)},{p.random.randrange(10, 99)}</span></div></div><nav class="menu"><ul><li><a href="/">{p.say("home")}</a></li>{each(p.list("sections"), lambda s: f'<li><a href="/news/x">{s}</a></li>')}<li><a href="/obituary">Некрологи</a></li><li><a href="/ads">Объявления</a></li></ul></nav></header>
<div class="container"><div class="row"><div class="col-md-8"><ul class="breadcrumbs"><li><a href="/">{p.say("home")}</a></li><li><a href="/news">Новости</a></li><li>{p.section}</li></ul><div class="news-detail"><a class="news-detail__rubric" href="/news/x">{p.section}</a><h1 class="news-detail__title">{p.headline}</h1><div class="news-meta">{facts}</div><div class="news-detail__lead"><b>{p.standfirst}</b></div>{p.lead(photo)}<div class="news-detail__text">{p.add_rest(p.text("<p>{}</p>", "<h3>{}</h3>", "<blockquote><p>{}</p></blockquote>", "<li>{}</li>", "<ul>{}</ul>", photo, {3: aside}), photo)}</div>{who}{follow}<div class="reactions"><div class="reactions__title">Оставляйте реакции</div><ul><li>0</li><li>0</li><li>0</li><li>0</li></ul><div class="reactions__none">К сожалению, реакций пока нет</div></div><div class="share"><span>Поделиться:</span> <a>ВКонтакте</a> <a>Одноклассники</a></div><div class="tags"><span>{p.say("tags")}:</span> {each(p.keywords, lambda k: f'<a href="/tag/x">{k}</a>')}</div></div>
<section class="related-news"><h2>{p.say("related")}</h2><div class="row">{cards}</div></section><section class="comments"><h2>{p.say("comments")} (2)</h2>{voices}<form><textarea placeholder="{p.say("comment_form")}"></textarea><p class="comments__rules">{p.say("comment_terms")}</p><button>{p.say("send")}</button></form></section></div>
<aside class="col-md-4"><div class="feed"><h3>{p.say("latest")}</h3><ul>{feed}</ul><a class="feed__all">Все новости</a></div><div class="banner"><img src="/images/b/podpiska.jpg" alt="Подписка"></div><div class="popular"><h3>{p.say("most_read")}</h3>{each(p.others[4:8], lambda t: f'<div class="popular__item"><a href="{t.href}">{t.headline}</a><span>{p.tell(t.moment, "{d} {month} {yyyy} - {HH}:{MM}")}</span></div>')}</div><div class="poll"><h3>{p.say("poll")}</h3>{each(p.list("poll_options"), lambda o: f"<label><input type='radio'> {o}</label>")}<button>Голосовать</button></div></aside></div></div>
<footer class="footer"><div class="container"><p>© 2014—{p.now.year} {p.site}. {p.say("copyright")}</p><p>Сетевое издание зарегистрировано 14.02.2014. Учредитель — издательский дом. Главный редактор Р. Ф. Галеева. 16+</p><p>{p.say("about_site")}</p></div></footer></body></html>"""
