"""A town's portal in Brazil's dry inland, drawn by a kit of parts for web and telephone alike."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=336,
    kind="components",
    language="pt",
    site="Tribuna do Jatobazal",
    address="https://tribunadojatobazal.example/materia/{id}/{slug}",
    year=2022,
    standfirst=True,
    keywords=True,
)
def set_kit_for_web_and_phone(p: Sheet) -> str:
    """A Brazilian town's portal in a kit of parts for web and telephone: a toolbar and a drawer with the sections as items, headline as a div of class text-h4, standfirst as one of subtitle1, an item with a round picture whose labels are the writers and "18/03/2022 às 14h05" with its last change, keys to share, pictures as q-img with a caption in a div below, the text bound into one div, an advert amid it, chips of key words, "Leia mais" as a list of items with overlines and days, a card for the letter, remarks as messages with stamps, tabs of most read and newest."""
    photo = '<div class="foto q-my-md"><div class="q-img q-img--menu rounded-borders" role="img"><div style="padding-bottom: 56.25%"></div><div class="q-img__container absolute-full"><img class="q-img__image q-img__image--with-transition" src="https://cdn.tribunadojatobazal.example/m/{file}" alt="" style="object-fit: cover"></div></div><div class="text-caption text-grey-7 q-pt-xs">{caption} (Foto: {credit})</div></div>'
    when = p.when(
        "{dd}/{mm}/{yyyy} às {HH}h{MM}", '<div class="q-item__label q-item__label--caption text-caption">{}</div>'
    )
    when += p.changed(
        "{dd}/{mm}/{yyyy} às {HH}h{MM}",
        '<div class="q-item__label q-item__label--caption text-caption">Atualizado em {}</div>',
    )
    who = p.names('<div class="q-item__label text-weight-medium">Por {}</div>')
    byline = ""
    if who or when:
        byline = f'<div class="q-item q-item-type row no-wrap q-px-none"><div class="q-item__section column q-item__section--side justify-center q-item__section--avatar"><div class="q-avatar"><div class="q-avatar__content row flex-center overflow-hidden"><img src="/img/autor.png" alt=""></div></div></div><div class="q-item__section column q-item__section--main justify-center">{who}{when}</div></div>'
    ad = f'<div class="anuncio q-my-md text-center"><div class="text-overline text-grey">{p.say("advertisement")}</div><div id="gpt-3"></div></div>'
    items = each(
        p.related,
        lambda t: (
            f'<a class="q-item q-item-type row no-wrap q-item--clickable q-link cursor-pointer q-focusable q-hoverable" tabindex="0" href="{t.href}"><div class="q-focus-helper" tabindex="-1"></div><div class="q-item__section column q-item__section--side justify-center q-item__section--thumbnail"><img src="https://cdn.tribunadojatobazal.example/t/{t.picture}" alt=""></div><div class="q-item__section column q-item__section--main justify-center"><div class="q-item__label q-item__label--overline text-overline">{t.section}</div><div class="q-item__label">{t.headline}</div><div class="q-item__label q-item__label--caption text-caption">{p.tell(t.moment, "{dd}/{mm}/{yyyy}")}</div></div></a>'
        ),
    )
    messages = each(
        p.comments(3),
        lambda c: (
            f'<div class="q-message q-message-received"><div class="q-message-container row items-end no-wrap"><div><div class="q-message-name q-message-name--received">{c.reader}</div><div class="q-message-text q-message-text--received"><div class="q-message-text-content"><div>{c.text}</div><div class="q-message-stamp">{p.tell(c.moment, "{dd}/{mm}/{yyyy} {HH}:{MM}")}</div></div></div></div></div></div>'
        ),
    )
    body = p.add_rest(p.text(heading='<div class="text-h6 q-mt-md">{}</div>', picture=photo, inside={2: ad}), photo)
    return f"""<!DOCTYPE html><html lang="pt-BR"><head><meta charset="utf-8"><title>{p.headline} | {p.site}</title></head><body class="desktop no-touch body--light"><div id="q-app"><div class="q-layout q-layout--standard" style="min-height: 900px"><header class="q-header q-layout__section--marginal fixed-top"><div class="q-toolbar row no-wrap items-center" role="toolbar"><button class="q-btn q-btn-item non-selectable q-btn--flat q-btn--round"><span class="q-focus-helper"></span><span class="q-btn__content"><i class="q-icon material-icons" aria-hidden="true">menu</i></span></button><div class="q-toolbar__title ellipsis"><a href="/">{p.site}</a></div><div class="gt-sm text-caption">{p.tell(p.now, "{weekday}, {d} de {month} de {yyyy}")} · {p.say("weather")}</div><button class="q-btn q-btn-item q-btn--flat q-btn--round"><span class="q-btn__content"><i class="q-icon material-icons" aria-hidden="true">search</i></span></button></div></header>
<div class="q-drawer-container"><aside class="q-drawer q-drawer--left q-drawer--standard fixed"><div class="q-drawer__content fit scroll"><div class="q-list"><a class="q-item q-item-type row no-wrap" href="/"><div class="q-item__section q-item__section--main"><div class="q-item__label">{p.say("home")}</div></div></a>{each(p.list("sections"), lambda s: f'<a class="q-item q-item-type row no-wrap" href="/editoria/x"><div class="q-item__section q-item__section--main"><div class="q-item__label">{s}</div></div></a>')}<a class="q-item q-item-type row no-wrap" href="/ao-vivo"><div class="q-item__section q-item__section--main"><div class="q-item__label">Rádio ao vivo</div></div></a></div></div></aside></div>
<div class="q-page-container"><main class="q-page q-pa-md"><div class="row q-col-gutter-lg"><div class="col-12 col-md-8"><div class="text-h4 text-weight-bold">{p.headline}</div><div class="text-subtitle1 text-grey-8 q-mt-sm">{p.standfirst}</div>{byline}<div class="q-gutter-sm"><button class="q-btn q-btn-item"><span class="q-btn__content">WhatsApp</span></button><button class="q-btn q-btn-item"><span class="q-btn__content">Facebook</span></button><button class="q-btn q-btn-item"><span class="q-btn__content">Copiar link</span></button></div>{p.lead(photo)}<div class="conteudo text-body1">{body}</div><div class="q-mt-md">{each(p.keywords, lambda k: f'<a class="q-chip row inline no-wrap items-center q-chip--colored q-chip--clickable" href="/tag/x"><div class="q-chip__content col row no-wrap items-center q-anchor--skip">{k}</div></a>')}</div><hr class="q-separator q-separator--horizontal"><div class="q-list q-list--separator"><div class="q-item__label q-item__label--header">{p.say("related")}</div>{items}</div><div class="q-card q-card--bordered q-card--flat no-shadow q-my-lg"><div class="q-card__section q-card__section--vert"><div class="text-h6">{p.say("newsletter")}</div><div>{p.say("newsletter_text")}</div></div><div class="q-card__section"><label class="q-field row no-wrap q-input"><input class="q-field__native" placeholder="Seu e-mail"></label></div><div class="q-card__actions"><button class="q-btn"><span class="q-btn__content">{p.say("send")}</span></button></div></div><div class="comentarios"><div class="text-h6">{p.say("comments")} (3)</div>{messages}<div class="text-caption">{p.say("comment_terms")}</div><textarea class="q-field__native" placeholder="{p.say("comment_form")}"></textarea></div></div>
<div class="col-12 col-md-4"><div class="q-tabs row no-wrap items-center"><div class="q-tab q-tab--active"><div class="q-tab__label">{p.say("most_read")}</div></div><div class="q-tab"><div class="q-tab__label">{p.say("latest")}</div></div></div><div class="q-tab-panels"><div class="q-tab-panel"><div class="q-list">{each(enumerate(p.others[4:8], 1), lambda n: f'<a class="q-item row no-wrap" href="{n[1].href}"><div class="q-item__section q-item__section--avatar">{n[0]}</div><div class="q-item__section q-item__section--main">{n[1].headline}</div></a>')}</div></div><div class="q-tab-panel"><div class="q-list">{each(p.others[:5], lambda t: f'<a class="q-item row no-wrap" href="{t.href}"><div class="q-item__section q-item__section--main"><div class="q-item__label">{t.headline}</div><div class="q-item__label q-item__label--caption">{p.tell(t.moment, "{dd}/{mm}/{yyyy} {HH}h{MM}")}</div></div></a>')}</div></div></div></div></div></main></div>
<footer class="q-footer q-layout__section--marginal"><div class="q-pa-md text-caption"><div>{p.say("about_site")}</div><div>© {p.now.year} {p.site}. {p.say("copyright")}</div></div></footer></div></div><div id="q-notify"><div class="q-notification"><div class="q-notification__message">{p.say("cookies")}</div><button>Entendi</button></div></div></body></html>"""
