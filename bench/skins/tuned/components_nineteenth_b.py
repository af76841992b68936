"""A Polish hill town's portal in a kit whose classes are words of English."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=377,
    kind="components",
    language="pl",
    site="Gwarek Pogórza",
    address="https://gwarekpogorza.example/artykul/{id}-{slug}",
    year=2020,
    standfirst=True,
    keywords=True,
    section=True,
)
def set_kit_of_words(p: Sheet) -> str:
    """A Polish hill town's portal in a kit whose classes are words of English: a fixed menu with a label of the weather, a grid with two columns of segments, section as a ribbon's label, the headline as a div of a huge header, the standfirst as its sub header, a horizontal list of items with icons for writers and moment, pictures as fluid images with a caption in a small segment, text from the editor in a div, "Czytaj też" as a message in mid text, labels of tags, related stories as cards with their moment as meta, a feed of the newest with clocks, remarks as the kit's comments, a modal about cookies."""
    photo = '<div class="ui fluid image"><img src="https://cdn.gwarekpogorza.example/{file}" alt=""></div><div class="ui basic tiny segment">{caption} <em>(fot. {credit})</em></div>'
    items = p.names(
        '<div class="item"><i class="user outline icon" aria-hidden="true"></i><div class="content">{}</div></div>',
        house=True,
    )
    items += p.when(
        "{d} {month} {yyyy}, {HH}:{MM}",
        '<div class="item"><i class="clock outline icon" aria-hidden="true"></i><div class="content">{}</div></div>',
    )
    items += f'<div class="item"><i class="comment outline icon" aria-hidden="true"></i><div class="content">3</div></div><div class="item"><i class="eye icon" aria-hidden="true"></i><div class="content">{p.random.randrange(90, 5000)}</div></div>'
    inner = f'<div class="ui info icon message"><i class="linkify icon"></i><div class="content"><div class="header">{p.say("read_also")}</div><a href="{p.related[0].href}">{p.related[0].headline}</a></div></div>'
    body = p.add_rest(p.text("<p>{}</p>", "<h3>{}</h3>", picture=photo, inside={2: inner}), photo)
    cards = each(
        p.related,
        lambda t: (
            f'<a class="ui card" href="{t.href}"><div class="image"><img src="https://cdn.gwarekpogorza.example/{t.picture}" alt=""></div><div class="content"><div class="header">{t.headline}</div><div class="meta"><span class="date">{p.tell(t.moment, "{d} {month} {yyyy}, {HH}:{MM}")}</span></div></div></a>'
        ),
    )
    comments = each(
        p.comments(3),
        lambda c: (
            f'<div class="comment"><div class="avatar"><img src="/static/media/anonim.svg" alt=""></div><div class="content"><a class="author">{c.reader}</a><div class="metadata"><div>{p.tell(c.moment, "{dd}.{mm}.{yyyy} {HH}:{MM}")}</div></div><div class="text">{c.text}</div><div class="actions"><a>Odpowiedz</a><a>Zgłoś</a></div></div></div>'
        ),
    )
    feed = each(
        p.others[:6],
        lambda t: (
            f'<div class="event"><div class="content"><div class="date">{p.tell(t.moment, "{dd}.{mm} {HH}:{MM}")}</div><div class="summary"><a href="{t.href}">{t.headline}</a></div></div></div>'
        ),
    )
    labels = each(p.keywords, lambda k: f'<a class="ui tag label" href="/tag/x">{k}</a>')
    options = each(
        p.list("poll_options"),
        lambda o: (
            f'<div class="field"><div class="ui radio checkbox"><input type="radio"><label>{o}</label></div></div>'
        ),
    )
    return f"""<!doctype html><html lang="pl"><head><meta charset="utf-8"/><title>{p.headline} | {p.site}</title><link href="/static/css/2.d9ad5f5c.chunk.css" rel="stylesheet"></head><body><noscript>Do działania strony potrzebny jest JavaScript.</noscript><div id="root"><div class="ui fixed borderless menu"><div class="ui container"><a class="header item" href="/"><img class="ui mini image" src="/static/media/logo.svg" alt="">{p.site}</a>{each(p.list("sections"), lambda s: f'<a class="item" href="/dzial/x">{s}</a>')}<div class="right menu"><div class="item"><div class="ui label">{p.say("weather")}</div></div><div class="item">{p.tell(p.now, "{weekday}, {d} {month} {yyyy}")}</div><div class="ui simple dropdown item">Konto<i class="dropdown icon"></i><div class="menu"><div class="item">Zaloguj</div><div class="item">Załóż konto</div></div></div></div></div></div>
<div class="ui main container"><div class="ui stackable grid"><div class="row"><div class="eleven wide column"><div class="ui raised segment"><a class="ui red ribbon label" href="/dzial/x">{p.section}</a><div class="ui huge header">{p.headline}<div class="sub header">{p.standfirst}</div></div><div class="ui horizontal divided list">{items}</div>{p.lead(photo)}<div class="tresc">{body}</div><div class="ui hidden divider"></div><div class="ui labels">{labels}</div><div class="ui buttons"><button class="ui facebook button">Udostępnij</button><button class="ui button">Kopiuj link</button></div></div>
<div class="ui segment"><div class="ui dividing header">{p.say("related")}</div><div class="ui three stackable link cards">{cards}</div></div><div class="ui segment"><div class="ui comments"><div class="ui dividing header">{p.say("comments")}</div>{comments}<form class="ui reply form">{each(p.list("comment_fields"), lambda f: f'<div class="field"><label>{f}</label><input type="text"></div>')}<div class="ui tiny message">{p.say("comment_terms")}</div><button class="ui primary button">{p.say("send")}</button></form></div></div></div>
<div class="five wide column"><div class="ui segment"><div class="ui small header">{p.say("latest")}</div><div class="ui small feed">{feed}</div></div><div class="ui secondary segment"><div class="ui small header">{p.say("poll")}</div><form class="ui form">{options}<button class="ui mini button">Głosuj</button></form></div><div class="ui placeholder segment"><div class="ui icon header">{p.say("advertisement")}</div></div><div class="ui segment"><div class="ui small header">{p.say("donate")}</div><p>{p.say("donate_text")}</p></div></div></div></div></div>
<div class="ui inverted vertical footer segment"><div class="ui container"><div class="ui inverted link list"><a class="item">Redakcja</a><a class="item">Regulamin</a><a class="item">Polityka prywatności</a></div><p>{p.site} &copy; {p.now.year}. {p.say("copyright")}</p></div></div><div class="ui bottom attached small modal"><div class="content">{p.say("cookies")}</div><div class="actions"><button class="ui button">Rozumiem</button></div></div></div></body></html>"""
