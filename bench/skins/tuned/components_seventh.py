"""Applications: kits of components, classes out of a machine."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=123,
    kind="components",
    language="es",
    site="La Voz del Litoral",
    address="https://www.lavozdellitoral.example/nota/{id}/{slug}",
    year=2020,
    kicker=True,
    standfirst=True,
    section=True,
    keywords=True,
)
def set_material_kit(p: Sheet) -> str:
    """An Argentine paper in a kit of cards and chips: kicker as a chip, headline and standfirst as parts of one card, the writer as a list item with an avatar, day and "hs" as its second line, the picture's caption in a card's text, chips of topics, a sheet that asks readers to join, dialogs left in the page."""
    photo = '<div data-v-3f2c81aa class="v-card v-card--flat v-sheet theme--light"><div data-v-3f2c81aa class="v-responsive v-image" style="height:480px"><div class="v-responsive__sizer" style="padding-bottom:56.25%"></div><div class="v-image__image v-image__image--cover" style="background-image:url(/media/{file})"></div><div class="v-responsive__content"></div></div><div data-v-3f2c81aa class="v-card__text caption grey--text py-1">{caption} <span class="font-italic">(Crédito: {credit})</span></div></div>'
    who = p.names(
        '<div data-v-1a90c4be class="v-list-item__title subtitle-2">Por <a data-v-1a90c4be href="/autor/x">{}</a></div>',
        '</a>, <a data-v-1a90c4be href="/autor/x">',
        '</a> y <a data-v-1a90c4be href="/autor/x">',
        house=True,
    )
    when = p.when(
        "{d} de {month} de {yyyy} - {HH}:{MM}", '<div data-v-1a90c4be class="v-list-item__subtitle caption">{} hs</div>'
    )
    also = f'<div data-v-77d0e1f2 class="v-alert v-sheet theme--light v-alert--border v-alert--border-left" role="alert"><div class="v-alert__wrapper"><div class="v-alert__content"><span class="overline">{p.say("read_also")}</span> <a href="{p.related[0].href}">{p.related[0].headline}</a></div></div></div>'
    join = f'<div data-v-5b5b5b01 class="v-sheet theme--dark pa-4"><div class="title">{p.say("donate")}</div><div class="body-2">{p.say("donate_text")}</div><button class="v-btn v-btn--contained"><span class="v-btn__content">Sumate</span></button></div>'
    cards = each(
        p.related,
        lambda t: (
            f'<div class="col-sm-6 col-12"><a data-v-9d8e7f60 href="{t.href}" class="v-card v-card--link v-sheet theme--light"><div class="v-responsive v-image"></div><div data-v-9d8e7f60 class="v-card__subtitle overline">{t.section}</div><div data-v-9d8e7f60 class="v-card__title subtitle-1">{t.headline}</div><div class="v-card__actions caption">{p.tell(t.moment, "{dd}/{mm}/{yyyy} {HH}:{MM}")}</div></a></div>'
        ),
    )
    rank = each(
        enumerate(p.others[:5]),
        lambda n: (
            f'<a tabindex="0" href="{n[1].href}" class="v-list-item v-list-item--link theme--light"><div class="v-list-item__avatar"><span class="display-1">{n[0] + 1}</span></div><div class="v-list-item__content"><div class="v-list-item__title">{n[1].headline}</div><div class="v-list-item__subtitle">{p.tell(n[1].moment, "{HH}:{MM}")} hs</div></div></a>'
        ),
    )
    return f"""<!doctype html><html data-n-head-ssr lang="es"><head><title>{p.headline} | {p.site}</title></head><body><div data-server-rendered="true" id="__nuxt"><div id="__layout"><div data-app="true" id="app" class="v-application v-application--is-ltr theme--light"><div class="v-application--wrap"><nav class="v-navigation-drawer v-navigation-drawer--close" style="transform:translateX(-100%)"><div class="v-navigation-drawer__content"><div class="v-list">{each(p.list("sections"), lambda s: f'<a href="/seccion/x" class="v-list-item"><div class="v-list-item__title">{s}</div></a>')}</div></div></nav>
<header class="v-sheet v-app-bar v-app-bar--fixed theme--light"><div class="v-toolbar__content"><button class="v-app-bar__nav-icon v-btn"><span class="v-btn__content"><i class="v-icon mdi mdi-menu"></i></span></button><div class="v-toolbar__title"><a href="/">{p.site}</a></div><div class="spacer"></div><div class="caption">{p.tell(p.now, "{weekday} {d} de {month} de {yyyy}")} · {p.say("weather")}</div></div></header>
<main class="v-main" style="padding-top:64px"><div class="v-main__wrap"><div class="container"><div class="v-slide-group"><div class="v-slide-group__content">{each(p.others[5:8], lambda t: f'<a href="{t.href}" class="v-chip v-chip--label"><span class="v-chip__content">{t.headline}</span></a>')}</div></div><div class="row"><div class="col-md-8 col-12"><ul class="v-breadcrumbs theme--light"><li><a href="/" class="v-breadcrumbs__item">{p.say("home")}</a></li><li class="v-breadcrumbs__divider">/</li><li><a href="/seccion/x" class="v-breadcrumbs__item">{p.section}</a></li></ul>
<div data-v-0c1d2e3f class="v-card v-card--flat v-sheet theme--light"><span data-v-0c1d2e3f class="v-chip v-chip--label v-size--small red"><span class="v-chip__content">{p.kicker}</span></span><div data-v-0c1d2e3f class="v-card__title display-1 font-weight-bold px-0">{p.headline}</div><div data-v-0c1d2e3f class="v-card__subtitle title px-0">{p.standfirst}</div><div data-v-1a90c4be class="v-list-item px-0"><div class="v-avatar v-list-item__avatar"><img src="/media/avatar.png"></div><div data-v-1a90c4be class="v-list-item__content">{who}{when}</div><div class="v-list-item__action"><button class="v-btn v-btn--icon"><i class="v-icon mdi mdi-whatsapp"></i></button></div></div></div>{p.lead(photo)}
<div data-v-77d0e1f2 class="nota-cuerpo body-1">{p.text("<p data-v-77d0e1f2>{}</p>", '<div data-v-77d0e1f2 class="headline">{}</div>', '<div data-v-77d0e1f2 class="cita title">{}</div>', "<li data-v-77d0e1f2>{}</li>", "<ul data-v-77d0e1f2>{}</ul>", photo, {1: also, 3: join})}</div><div class="v-chip-group">{each(p.keywords, lambda k: f'<a href="/tema/x" class="v-chip v-chip--outlined v-chip--clickable theme--light v-size--small"><span class="v-chip__content">{k}</span></a>')}</div><hr class="v-divider"><div class="headline">{p.say("related")}</div><div class="row">{cards}</div>
<div class="v-card v-card--outlined"><div class="v-card__title">{p.say("comments")}</div><div class="v-card__text">{p.say("comment_terms")}</div>{each(p.list("comment_fields"), lambda f: f'<div class="v-text-field__slot"><label class="v-label">{f}</label><input type="text"></div>')}<div class="v-card__actions"><button class="v-btn">{p.say("send")}</button></div></div></div><div class="col-md-4 col-12"><div class="v-card"><div class="v-card__title">{p.say("most_read")}</div><div class="v-list">{rank}</div></div></div></div></div></div></main>
<footer class="v-footer v-sheet"><div class="caption">© {p.now.year} {p.site}. {p.say("copyright")}</div></footer><div role="document" class="v-dialog__content"><div class="v-dialog" style="display:none"><div class="v-card__title">{p.say("newsletter")}</div><div class="v-card__text">{p.say("newsletter_text")}</div></div></div><div class="v-snack"><div class="v-snack__content">{p.say("cookies")}</div></div></div></div></div></div></body></html>"""


@skin(
    number=124,
    kind="components",
    language="de",
    site="Werkbank Magazin",
    address="https://werkbank-magazin.example/beitrag/{slug}",
    year=2023,
    kicker=True,
    standfirst=True,
    section=True,
)
def set_emotion_kit(p: Sheet) -> str:
    """A magazine in a kit of stacks and boxes with classes out of a machine: kicker and headline in one heading with two texts, "Text:" with the writers and "Bilder:" in one row, day and clock with "Uhr" in another, an audio player with minutes, the text hidden behind nothing, cards by two with minutes to read, who wrote it as a box at the end."""
    photo = '<div class="chakra-stack css-1vyk0ov"><span style="box-sizing:border-box;display:inline-block"><img alt="" src="/_next/image?url=%2F{file}&amp;w=1200"/></span><p class="chakra-text css-9yl6tj">{caption}</p><p class="chakra-text css-1cw4hi4">© {credit}</p></div>'
    lens = sorted({picture.credit for picture in p.pictures})
    lens = f'<p class="chakra-text css-0">Bilder: {", ".join(lens)}</p>' if lens else ""
    who = p.names(
        '<p class="chakra-text css-0">Text: <a class="chakra-link css-f4h6uy" href="/team/x">{}</a></p>',
        '</a>, <a class="chakra-link css-f4h6uy" href="/team/x">',
        '</a> und <a class="chakra-link css-f4h6uy" href="/team/x">',
        house=True,
    )
    when = p.when("{d}. {month} {yyyy}, {HH}:{MM} Uhr", '<p class="chakra-text css-1p9ihrl">{}</p>')
    minutes = p.random.randrange(3, 12)
    letter = f'<div class="css-k008qs"><div class="chakra-stack css-1igwmid"><h3 class="chakra-heading css-18j379d">{p.say("newsletter")}</h3><p class="chakra-text css-0">{p.say("newsletter_text")}</p><div class="chakra-input__group css-bx0blc"><input class="chakra-input css-1c6j008" placeholder="E-Mail"/><button type="button" class="chakra-button css-n45e6f">Anmelden</button></div></div></div>'
    cards = each(
        p.related,
        lambda t: (
            f'<div class="css-1tt3zsr"><a class="chakra-linkbox__overlay css-1hnz6hu" href="{t.href}"><span class="chakra-badge css-n2903v">{t.section}</span><p class="chakra-text css-2c7vm2">{t.headline}</p></a><p class="chakra-text css-1p9ihrl">{p.tell(t.moment, "{d}. {month} {yyyy}")} · {p.random.randrange(2, 9)} Min.</p></div>'
        ),
    )
    people = each(
        p.authors,
        lambda name: (
            f'<div class="chakra-stack css-84zodg"><span class="chakra-avatar css-1yqtrr0"><img src="/a.png"/></span><div class="css-0"><p class="chakra-text css-2c7vm2">{name}</p><p class="chakra-text css-0">{p.say("about_author", author=name)}</p></div></div>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="de"><head><title>{p.headline} – {p.site}</title></head><body class="chakra-ui-light"><div id="__next"><div class="css-1nk8zad"><div class="css-tzsjye"><div class="chakra-stack css-1jp9xuo"><a class="chakra-link css-1ctjchy" href="/"><svg viewBox="0 0 24 24" class="chakra-icon css-onkibi"></svg><span class="css-f8n5zr">{p.site}</span></a><div class="chakra-stack css-84zodg">{each(p.list("sections"), lambda s: f'<a class="chakra-link css-1s5c5u7" href="/x">{s}</a>')}</div><button type="button" class="chakra-button css-1xlmhab">Abo</button></div></div>
<div class="chakra-container css-1ssxu5a"><div class="css-17xejub"><nav aria-label="breadcrumb" class="chakra-breadcrumb css-18biwo"><ol class="css-70qvj9"><li class="chakra-breadcrumb__list-item css-18biwo"><a href="/" class="chakra-breadcrumb__link css-f4h6uy">{p.say("home")}</a><span role="presentation" class="css-t4q1nq">/</span></li><li class="chakra-breadcrumb__list-item css-18biwo"><a href="/x" class="chakra-breadcrumb__link css-f4h6uy">{p.section}</a></li></ol></nav><h2 class="chakra-heading css-1q8mnkz"><p class="chakra-text css-1dbw2gi">{p.kicker}</p><p class="chakra-text css-i3jkqk">{p.headline}</p></h2><p class="chakra-text css-1i1ebkq">{p.standfirst}</p><div class="chakra-stack css-zvtn1k">{who}{lens}</div><div class="chakra-stack css-zvtn1k">{when}<p class="chakra-text css-1p9ihrl">{minutes} Minuten Lesezeit</p></div><div class="css-1yjyhzq"><button type="button" class="chakra-button css-n45e6f">Artikel anhören</button><p class="chakra-text css-1p9ihrl">0:00 / {minutes + 2}:{p.random.randrange(10, 60)}</p></div></div>
{p.lead(photo)}<div class="css-1wazk2z">{p.text('<p class="chakra-text css-1xgq81c">{}</p>', '<h3 class="chakra-heading css-1dklj6k">{}</h3>', '<div class="css-1qv35l9"><p class="chakra-text css-1mz5rdm">{}</p></div>', '<li class="css-0">{}</li>', '<ul role="list" class="css-1v99lfr">{}</ul>', photo, {2: letter})}</div><div class="css-8atqhb">{people}</div><div class="css-1u8qly9"><p class="chakra-text css-1bqk7yk">{p.say("related")}</p><div class="css-gmuwbf">{cards}</div></div>
<div class="chakra-accordion css-0"><button type="button" class="chakra-accordion__button css-1xc9fcr">{p.say("comments")} ({p.random.randrange(3, 40)})</button><div class="chakra-collapse" style="overflow:hidden;height:0px">{each(p.comments(2), lambda c: f'<div class="css-1tt3zsr"><p class="chakra-text css-2c7vm2">{c.reader}</p><p class="chakra-text css-1p9ihrl">{p.tell(c.moment, "{d}. {month} {yyyy}, {HH}:{MM} Uhr")}</p><p class="chakra-text css-0">{c.text}</p></div>')}<p class="chakra-text css-1p9ihrl">{p.say("comment_terms")}</p></div></div><div class="css-1u8qly9"><p class="chakra-text css-1bqk7yk">{p.say("latest")}</p>{each(p.others[:5], lambda t: f'<a class="chakra-link css-1s5c5u7" href="{t.href}"><span class="css-1p9ihrl">{p.tell(t.moment, "{dd}.{mm}. {HH}:{MM}")}</span> <span class="css-0">{t.headline}</span></a>')}</div></div>
<div class="css-1y7ofdp"><p class="chakra-text css-0">© 2018–{p.now.year} {p.site}</p><p class="chakra-text css-0">{p.say("copyright")}</p></div></div><div class="chakra-portal"><div class="css-1hhp5kd"><p class="chakra-text css-0">{p.say("cookies")}</p><button type="button" class="chakra-button css-n45e6f">Einverstanden</button></div></div></div></body></html>"""
