"""Pages that components draw: a Peruvian daily's and the application of a German local radio."""

from __future__ import annotations

from ..sheet import Sheet, Teaser, each
from ..skin import skin


@skin(
    number=213,
    kind="components",
    language="es",
    site="El Correo del Huallaga",
    address="https://elcorreodelhuallaga.example/{section}/{slug}-noticia-{id}/",
    year=2021,
    standfirst=True,
    section=True,
    keywords=True,
)
def set_south_american_components(p: Sheet) -> str:
    """A Peruvian daily drawn by a publisher's engine of features: section as a link, headline and standfirst as `sht__` elements, the picture with caption and credit before writer, mail, "Actualizado el", day and clock in one block, paragraphs as p of one font class, an advertisement between, "TE PUEDE INTERESAR" as a list in mid text, tags, "Contenido sugerido" and cards of other stories after it, the newest with clocks before it."""
    photo = '<figure class="s-multimedia__image"><picture><img src="https://cdn.example/resizer/{file}" class="s-multimedia__img" alt=""></picture><figcaption class="s-multimedia__caption">{caption} (Foto: {credit})</figcaption></figure>'
    who = p.names(
        '<a class="s-aut__n" href="/autor/x/">{}</a>',
        '</a><a class="s-aut__n" href="/autor/y/">',
        '</a><a class="s-aut__n" href="/autor/z/">',
        house=True,
    )
    when = p.when(
        "{dd}/{mm}/{yyyy} {hh}:{MM} {half}",
        '<div class="s-aut__time"><time>Actualizado el <span>{}</span></time></div>',
    )
    inside = f'<div class="story-contents__ads"><span>{p.say("advertisement")}</span></div><h3 class="story-contents__subtitle">TE PUEDE INTERESAR</h3><ul class="story-contents__paragraph-list-unordered">{each(p.related[:2], lambda t: f"""<li class="story-contents__list-item"><a href="{t.href}">{t.headline}</a></li>""")}</ul>'
    cards = each(
        p.related,
        lambda t: (
            f'<div class="r-interest__item"><figure class="r-interest__figure"><a href="{t.href}"><img src="https://cdn.example/resizer/{t.picture}" alt=""></a></figure><div class="r-interest__box"><a class="r-interest__section" href="/x/">{t.section}</a><a class="r-interest__title" href="{t.href}">{t.headline}</a></div></div>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="es"><head><meta charset="utf-8"><title>{p.headline} | {p.section.upper()} | {p.site.upper()}</title></head><body class="story section-x"><div id="fusion-app" class="fusion-app"><div class="nav-bar"><button class="nav__btn">Menú</button><a href="/" class="nav__logo"><img src="/pf/resources/logo.svg" alt="Logo de {p.site}"></a><div class="nav__date">{p.tell(p.now, "{weekday}, {d} de {month} de {yyyy}")}</div><a class="nav__btn--sub">Suscríbete</a><a class="nav__btn--login">Iniciar sesión</a></div><ul class="header__list">{each(p.list("sections"), lambda s: f'<li class="header__item"><a href="/x/">{s}</a></li>')}</ul>
<section class="s-latest"><h4>Lo último</h4>{each(p.others[:4], lambda t: f'<div class="s-latest__item"><span class="s-latest__time">{p.tell(t.moment, "{HH}:{MM}")}</span> <a href="{t.href}">{t.headline}</a></div>')}</section><main class="content-sidebar"><div class="w-full"><a class="sht__section" href="/x/">{p.section}</a><h1 class="sht__title">{p.headline}</h1><h2 class="sht__summary">{p.standfirst}</h2></div><div class="st-social"><button>Copiar enlace</button><button>Facebook</button><button>WhatsApp</button></div>
<div class="story-contents"><div class="s-multimedia">{p.lead(photo)}</div><div class="s-aut"><div class="s-aut__img"><img src="/pf/resources/author.png" alt=""></div><div class="s-aut__wrapper-links">{who}<span class="s-aut__mail">redaccion@elcorreodelhuallaga.example</span></div>{when}</div><div class="story-contents__content">{p.text('<p class="story-contents__font-paragraph">{}</p>', '<h2 class="story-contents__font-subtitle">{}</h2>', '<blockquote class="story-contents__blockquote">{}</blockquote>', '<li class="story-contents__list-item">{}</li>', '<ul class="story-contents__paragraph-list">{}</ul>', photo, {2: inside})}</div></div>
<div class="st-tags"><h4 class="st-tags__title">Tags Relacionados:</h4>{each(p.keywords, lambda k: f'<h2 class="st-tags__box"><a class="st-tags__link" href="/noticias/x/">{k}</a></h2>')}</div><div class="nl-box"><p class="nl-box__title">{p.say("newsletter")}</p><p>{p.say("newsletter_text")}</p><form><input type="email" placeholder="Correo electrónico"><button>Suscribirme</button></form></div><div class="r-interest"><div class="r-interest__titles">Contenido sugerido</div>{cards}</div><div class="st-continue"><a class="st-continue__link" href="{p.others[6].href}">Siguiente artículo: {p.others[6].headline}</a></div></main>
<aside class="sidebar"><div class="mas-leidas"><h4 class="mas-leidas__title">{p.say("most_read")}</h4>{each(p.others[4:8], lambda t: f'<div class="mas-leidas__item"><a href="{t.href}"><span>{t.headline}</span></a></div>')}</div><div class="card-print"><h4>Edición impresa</h4><p>{p.tell(p.now, "{d} de {month} de {yyyy}")}</p><img src="/portada.jpg" alt=""></div></aside><footer class="footer"><p>Director general: Eleuterio Pacaya Ríos</p><p>{p.say("about_site")}</p><p>Copyright © {p.now.year} {p.site}. {p.say("copyright")}</p></footer></div></body></html>"""


@skin(
    number=214,
    kind="components",
    language="de",
    site="Radio Heideblick",
    address="https://app.radioheideblick.example/tabs/news/{id}",
    year=2023,
    precision="hour",
    kicker=True,
)
def set_radio_application(p: Sheet) -> str:
    """A German local radio's application drawn for the web: toolbars, tabs and the song that is on the air, a card with picture, kicker as subtitle and headline as title, writers and hours since then as a note, captions as notes under pictures, the text as divs in an element for text, a card for gifts between, other news as items of a list with hours, days or a day, traffic and speed traps with clocks."""
    photo = '<ion-img class="md hydrated" src="/assets/news/{file}" role="img"></ion-img><ion-note class="bild md hydrated">{caption}, Foto: {credit}</ion-note>'

    def ago(t: Teaser) -> str:
        hours = max(1, int((p.now - t.moment).total_seconds() // 3600))
        if hours < 24:
            return p.say("hours_ago", n=hours)
        if hours < 48:
            return "gestern"
        return f"vor {hours // 24} Tagen" if hours < 700 else p.tell(t.moment, "{dd}.{mm}.{yyyy}")

    facts = [p.names("{}", ", ", " und ", house=True), p.since()]
    gift = f'<ion-card class="spende md hydrated"><ion-card-content class="md card-content-md hydrated"><b>{p.say("donate")}</b><br>{p.say("donate_text")}<ion-button class="md button button-solid hydrated">Mehr</ion-button></ion-card-content></ion-card>'
    listed = each(
        p.related,
        lambda t: (
            f'<ion-item class="item md item-lines-default ion-activatable hydrated"><ion-thumbnail slot="start" class="md hydrated"><img src="/assets/thumb/{t.picture}" alt=""></ion-thumbnail><ion-label class="sc-ion-label-md-h md hydrated"><a href="{t.href}"><h3>{t.headline}</h3></a><p>{ago(t)}</p></ion-label></ion-item>'
        ),
    )
    latest = each(
        p.others[:5],
        lambda t: (
            f'<ion-item class="item md hydrated"><ion-label class="md hydrated"><a href="{t.href}"><h3>{t.headline}</h3></a><p>{ago(t)} | {t.section}</p></ion-label></ion-item>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="de" class="plt-desktop md hydrated" mode="md"><head><meta charset="utf-8"><title>{p.site}</title></head><body><app-root ng-version="15.2.9"><ion-app class="md ion-page hydrated"><ion-header class="md header-md hydrated" role="banner"><ion-toolbar class="md hydrated"><ion-buttons slot="start" class="md hydrated"><ion-back-button class="md button hydrated">Zurück</ion-back-button></ion-buttons><ion-title class="md title-default hydrated">News</ion-title><ion-buttons slot="end" class="md hydrated"><ion-button class="md hydrated">Teilen</ion-button></ion-buttons></ion-toolbar><div class="on-air"><ion-icon name="play"></ion-icon><span>Jetzt läuft: Die Heidelerchen – Sommer am Kanal</span><span>{p.tell(p.now, "{HH}:{MM}")}</span></div></ion-header>
<ion-content class="md content-ltr hydrated"><ion-card class="artikel md hydrated">{p.lead(photo)}<ion-card-header class="md ion-inherit-color hydrated"><ion-card-subtitle class="md hydrated" role="heading">{p.kicker}</ion-card-subtitle><ion-card-title class="md hydrated" role="heading">{p.headline}</ion-card-title><ion-note class="md hydrated">{" · ".join(fact for fact in facts if fact)}</ion-note></ion-card-header><ion-card-content class="md card-content-md hydrated"><ion-text class="md hydrated">{p.text("<div>{}</div>", "<div class='zt'>{}</div>", "<div><i>{}</i></div>", "<div>– {}</div>", "{}", photo, {2: gift})}</ion-text></ion-card-content></ion-card>
<ion-list class="md list-md hydrated"><ion-list-header class="md hydrated"><ion-label class="md hydrated">{p.say("related")}</ion-label></ion-list-header>{listed}</ion-list><ion-list class="md list-md hydrated"><ion-list-header class="md hydrated"><ion-label class="md hydrated">{p.say("latest")}</ion-label></ion-list-header>{latest}</ion-list><ion-list class="md verkehr hydrated"><ion-list-header class="md hydrated"><ion-label>Blitzer und Verkehr</ion-label></ion-list-header><ion-item class="md hydrated"><ion-label class="md hydrated"><h3>B 4 bei Lüdersloh, Richtung Norden</h3><p>gemeldet um {p.tell(p.others[1].moment, "{HH}:{MM}")} Uhr</p></ion-label></ion-item><ion-item class="md hydrated"><ion-label class="md hydrated"><h3>Keine Staus gemeldet</h3><p>Stand: {p.tell(p.now, "{dd}.{mm}.{yyyy}, {HH}:{MM}")} Uhr</p></ion-label></ion-item></ion-list><p class="rechtliches">{p.say("cookies")} © {p.now.year} {p.site}. {p.say("copyright")}</p></ion-content>
<ion-tab-bar slot="bottom" class="md hydrated" role="tablist"><ion-tab-button class="md hydrated"><ion-label class="md">Radio</ion-label></ion-tab-button><ion-tab-button class="md tab-selected hydrated"><ion-label class="md">News</ion-label></ion-tab-button><ion-tab-button class="md hydrated"><ion-label class="md">Wetter</ion-label></ion-tab-button><ion-tab-button class="md hydrated"><ion-label class="md">Mehr</ion-label></ion-tab-button></ion-tab-bar></ion-app></app-root></body></html>"""
