"""A Russian region's net paper in the markup of a network of city portals."""

from __future__ import annotations

from ..sheet import Sheet, Teaser, each
from ..skin import skin


@skin(
    number=355,
    kind="regional",
    language="ru",
    site="Верхнекамский полдень",
    address="https://polden-vk.example/text/{section}/{yyyy}/{mm}/{dd}/{id}/",
    year=2022,
    section=True,
    standfirst=True,
    related=True,
)
def set_city_network(p: Sheet) -> str:
    """A Russian region's net paper in the markup of a network of city portals: a bar of cities, weather, rates and jams, a feed of clocks and headlines at the left before the story, day with its clock over the headline beside the section, counters of readings and voices, headline in h1, a lead that is no paragraph of the text, caption and "Источник:" under pictures, a link to another story in a block in the text, keys of feelings with counts, the writers as cards with "Корреспондент" after the text, "По теме" with days, voices with moments, "Самое читаемое", a box to send news."""
    photo = '<figure class="_9xK2"><picture><img src="https://cdn.polden-vk.example/{file}" alt="" loading="lazy"></picture><figcaption class="_5Kdq"><p>{caption}</p><p class="_7Uez">Источник: <span>{credit}</span></p></figcaption></figure>'
    stamp = p.when("{d} {month} {yyyy}, {HH}:{MM}", '<div class="_2wLh"><span>{}</span></div>')
    who = each(
        p.authors,
        lambda name: (
            f'<div class="_cR4d"><img src="https://cdn.polden-vk.example/a/{len(name)}.jpg" alt=""><div><p class="_n0Me"><a href="/author/x/">{name}</a></p><p class="_p0St">Корреспондент</p></div></div>'
        ),
    )
    aside = p.others[3]
    wedge = f'<div class="_w3Dg"><a href="{aside.href}"><span class="_cAp1">Читайте также</span><span>{aside.headline}</span></a></div>'
    text = p.text(
        '<div class="_tXt9"><p>{}</p></div>',
        '<h2 class="_hD22">{}</h2>',
        '<div class="_qT33"><p>{}</p></div>',
        "<li>{}</li>",
        '<div class="_tXt9"><ul>{}</ul></div>',
        photo,
        {2: wedge},
    )

    def set_line(t: Teaser) -> str:
        return f'<li class="_fD11"><time>{p.tell(t.moment, "{HH}:{MM}")}</time><a href="{t.href}">{t.headline}</a><span class="_cM2">{p.random.randrange(60)}</span></li>'

    def set_card(t: Teaser) -> str:
        return f'<article class="_aC55"><a href="{t.href}"><img src="https://cdn.polden-vk.example/{t.picture}" alt=""></a><h3><a href="{t.href}">{t.headline}</a></h3><p>{t.summary}</p><div class="_sT66"><span>{p.tell(t.moment, "{d} {month} {yyyy}")}</span><span>{p.random.randrange(500, 30000)}</span></div></article>'

    voices = each(
        p.comments(3),
        lambda c: (
            f'<div class="_vO77"><div><b>{c.reader}</b><span>{p.tell(c.moment, "{d} {mon} {yyyy}, {HH}:{MM}")}</span></div><div class="_vT78">{c.text}</div><div><button>Ответить</button><span>{p.random.randrange(30)}</span></div></div>'
        ),
    )
    moods = each(
        ("Нравится", "Смешно", "Удивительно", "Злюсь", "Печально"),
        lambda m: f"<li><button><span>{m}</span><span>{p.random.randrange(90)}</span></button></li>",
    )
    read = each(
        enumerate(p.others[4:8], 1),
        lambda pair: (
            f'<li><span>{pair[0]}</span><a href="{pair[1].href}">{pair[1].headline}</a><span>{p.random.randrange(9000, 90000)}</span></li>'
        ),
    )
    menu = each(p.list("sections"), lambda s: f'<a href="/text/x/">{s}</a>')
    return f"""<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"/><title>{p.headline} - {p.section} - {p.site}</title></head><body><div id="app"><header class="_hE00"><div class="_rG01"><button>Камские города</button><a>Погода {p.random.randrange(1, 25)}°</a><a>USD {p.random.randrange(60, 90)},{p.random.randrange(10, 99)}</a><a>Пробки {p.random.randrange(1, 9)} баллов</a><a>Войти</a></div><a href="/" class="_lO02">{p.site}</a><nav class="_mN03"><a href="/">{p.say("home")}</a>{menu}</nav></header><div class="_gR04"><aside class="_lF05"><div class="_hT06">{p.say("latest")}</div><ul>{each(p.others[:6], set_line)}</ul><a href="/text/">Все новости</a></aside>
<main class="_cE07"><div class="_aR08"><div class="_iN09"><a class="_rB10" href="/text/x/">{p.section}</a>{stamp}<div class="_cN12"><span>{p.random.randrange(500, 60000)}</span><a href="#comments">{p.random.randrange(3, 90)} комментариев</a></div></div><h1 class="_hD13">{p.headline}</h1><p class="_lD14">{p.standfirst}</p>{p.lead(photo)}<div class="_bD15">{p.add_rest(text, photo)}</div><div class="_pR16"><p>Самую оперативную информацию о жизни края можно узнать из телеграм-канала и нашей группы во «ВКонтакте».</p></div><ul class="_mO17">{moods}</ul><div class="_aU18">{who}</div><div class="_sH19"><button>Поделиться</button><button>Увидели опечатку?</button></div></div>
<section class="_rL20"><h2>По теме</h2>{each(p.related, set_card)}</section><section id="comments" class="_cS21"><h2>{p.say("comments")}</h2>{voices}<div class="_cF22"><textarea placeholder="Комментарий"></textarea><p>{p.say("comment_terms")}</p><button>Отправить</button></div></section></main><aside class="_rF23"><div class="_hT06">{p.say("most_read")}</div><ul>{read}</ul><div class="_sN24"><b>Сообщить новость</b><p>Отправьте новость, фото или видео в редакцию, и мы расскажем о ней всем.</p></div><div class="_pO25"><b>{p.say("poll")}</b>{each(p.list("poll_options"), lambda o: f"<label><input type='radio'>{o}</label>")}</div></aside></div><footer class="_fT26"><p>{p.say("about_site")}</p><p>© {p.now.year} {p.site} 18+. {p.say("copyright")}</p></footer></div></body></html>"""
