"""An Indonesian portal in an enterprise kit, and a Swedish paper in a kit of cards."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=231,
    kind="components",
    language="id",
    site="Suara Teluk Pandan",
    address="https://www.suaratelukpandan.example/read/{id}/{slug}",
    year=2022,
    zone=420,
    section=True,
    keywords=True,
)
def set_enterprise_kit(p: Sheet) -> str:
    """An Indonesian local portal that a small office programmed with a kit for business pages: layout, rows and columns of the kit, path with strokes, headline as typography, avatar, writers and the day with its weekday and zone as items of a space with dividers, pictures with "Preview" on them and their line below, every paragraph a div, a card "Baca juga" and an alert amid them, tags, related stories as a list of metas, comments of the kit, skeletons that were left in the page."""
    hashed = "css-17eed5t"
    photo = f'<div class="ant-image {hashed}" style="width: 100%;"><img alt="" class="ant-image-img" src="/media/{{file}}"><div class="ant-image-mask"><div class="ant-image-mask-info"><span role="img" aria-label="eye" class="anticon anticon-eye"></span>Preview</div></div></div><span class="ant-typography ant-typography-secondary {hashed}"><small>{{caption}}. Foto: {{credit}}</small></span>'
    split = '<span class="ant-space-item-split"><div class="ant-divider ant-divider-vertical" role="separator"></div></span>'
    when = p.when(
        "{weekday}, {d} {month} {yyyy} {HH}:{MM} WIB",
        f'{split}<div class="ant-space-item"><span class="ant-typography ant-typography-secondary {hashed}">{{}}</span></div>',
    )
    who = p.names(
        f'<div class="ant-space-item"><span class="ant-avatar ant-avatar-circle ant-avatar-icon"><span role="img" aria-label="user" class="anticon anticon-user"></span></span></div><div class="ant-space-item"><span class="ant-typography {hashed}"><strong>{{}}</strong></span></div>',
        house=True,
    )
    also = p.related[0]
    card = f'<div class="ant-card ant-card-bordered ant-card-small {hashed}"><div class="ant-card-body"><span class="ant-typography ant-typography-danger">Baca juga: </span><a class="ant-typography" href="{also.href}">{also.headline}</a></div></div>'
    alert = f'<div data-show="true" class="ant-alert ant-alert-info ant-alert-with-description {hashed}" role="alert"><span role="img" aria-label="info-circle" class="anticon anticon-info-circle ant-alert-icon"></span><div class="ant-alert-content"><div class="ant-alert-message">{p.say("newsletter")}</div><div class="ant-alert-description">{p.say("newsletter_text")}</div></div></div>'
    listed = each(
        p.related,
        lambda t: (
            f'<li class="ant-list-item"><div class="ant-list-item-meta"><div class="ant-list-item-meta-avatar"><img width="96" src="/media/{t.picture}" alt=""></div><div class="ant-list-item-meta-content"><h4 class="ant-list-item-meta-title"><a href="{t.href}">{t.headline}</a></h4><div class="ant-list-item-meta-description">{t.section} <span>{p.tell(t.moment, "{dd}/{mm}/{yyyy}")}</span></div></div></div></li>'
        ),
    )
    voices = each(
        p.comments(2),
        lambda c: (
            f'<div class="ant-comment"><div class="ant-comment-inner"><div class="ant-comment-avatar"><span class="ant-avatar ant-avatar-circle"><span class="ant-avatar-string">{c.reader[0]}</span></span></div><div class="ant-comment-content"><div class="ant-comment-content-author"><span class="ant-comment-content-author-name">{c.reader}</span><span class="ant-comment-content-author-time">{p.tell(c.moment, "{d} {mon} {yyyy} {HH}:{MM}")}</span></div><div class="ant-comment-content-detail"><p>{c.text}</p></div><ul class="ant-comment-actions"><li><span>Balas</span></li></ul></div></div></div>'
        ),
    )
    popular = each(
        enumerate(p.others[:5], 1),
        lambda n: (
            f'<li class="ant-list-item"><span class="ant-badge ant-badge-not-a-wrapper"><sup class="ant-scroll-number ant-badge-count">{n[0]}</sup></span> <a class="ant-typography" href="{n[1].href}">{n[1].headline}</a></li>'
        ),
    )
    fresh = each(
        p.others[5:8],
        lambda t: (
            f'<li class="ant-timeline-item"><div class="ant-timeline-item-tail"></div><div class="ant-timeline-item-head ant-timeline-item-head-blue"></div><div class="ant-timeline-item-content"><span class="ant-typography ant-typography-secondary">{p.tell(t.moment, "{weekday}, {d} {month} {yyyy} {HH}:{MM} WIB")}</span><br><a href="{t.href}">{t.headline}</a></div></li>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>{p.headline} - {p.site}</title></head><body><div id="__next"><section class="ant-layout {hashed}"><header class="ant-layout-header"><div class="logo"><a href="/"><img src="/logo.svg" alt="{p.site}"></a></div><ul class="ant-menu-overflow ant-menu ant-menu-root ant-menu-horizontal ant-menu-light" role="menu" tabindex="0"><li class="ant-menu-overflow-item ant-menu-item" role="menuitem"><span class="ant-menu-title-content"><a href="/">{p.say("home")}</a></span></li>{each(p.list("sections"), lambda s: f'<li class="ant-menu-overflow-item ant-menu-item" role="menuitem"><span class="ant-menu-title-content"><a href="/kategori/x">{s}</a></span></li>')}</ul><span class="ant-input-affix-wrapper ant-input-search"><input placeholder="Cari berita" class="ant-input"></span></header>
<main class="ant-layout-content"><div class="ant-row ant-row-center" style="margin-left: -12px; margin-right: -12px; row-gap: 0px;"><div class="ant-col ant-col-xs-24 ant-col-lg-15" style="padding-left: 12px; padding-right: 12px;"><nav class="ant-breadcrumb {hashed}"><ol><li><span class="ant-breadcrumb-link"><a href="/">{p.say("home")}</a></span></li><li class="ant-breadcrumb-separator" aria-hidden="true">/</li><li><span class="ant-breadcrumb-link"><a href="/kategori/x">{p.section}</a></span></li></ol></nav><h1 class="ant-typography {hashed}">{p.headline}</h1><div class="ant-space ant-space-horizontal ant-space-align-center {hashed}">{who}{when}</div><div class="ant-space ant-space-horizontal ant-space-align-center"><div class="ant-space-item"><button type="button" class="ant-btn ant-btn-circle ant-btn-icon-only"><span role="img" aria-label="facebook" class="anticon anticon-facebook"></span></button></div><div class="ant-space-item"><button type="button" class="ant-btn"><span role="img" aria-label="copy"></span><span>Salin tautan</span></button></div></div>{p.lead(photo)}
<article class="ant-typography {hashed}">{p.text(f'<div class="ant-typography {hashed}">{{}}</div>', f'<h4 class="ant-typography {hashed}">{{}}</h4>', f'<div class="ant-typography {hashed}"><em>{{}}</em></div>', "<li>{}</li>", "<ul>{}</ul>", photo, {2: card, 4: alert})}</article><div class="ant-divider ant-divider-horizontal ant-divider-with-text ant-divider-with-text-left" role="separator"><span class="ant-divider-inner-text">{p.say("tags")}</span></div><div>{each(p.keywords, lambda k: f'<a href="/tag/x"><span class="ant-tag ant-tag-blue {hashed}">{k}</span></a>')}</div>
<div class="ant-card ant-card-bordered {hashed}"><div class="ant-card-head"><div class="ant-card-head-wrapper"><div class="ant-card-head-title">{p.say("related")}</div></div></div><div class="ant-card-body"><div class="ant-list ant-list-split"><ul class="ant-list-items">{listed}</ul></div></div></div><div class="ant-list ant-comment-list"><div class="ant-list-header">2 komentar</div>{voices}</div><form class="ant-form ant-form-horizontal"><textarea rows="4" class="ant-input" placeholder="{p.say("comment_form")}"></textarea><div class="ant-form-item-explain">{p.say("comment_terms")}</div><button type="submit" class="ant-btn ant-btn-primary"><span>Kirim</span></button></form></div>
<div class="ant-col ant-col-xs-24 ant-col-lg-7" style="padding-left: 12px; padding-right: 12px;"><div class="ant-card ant-card-bordered"><div class="ant-card-head"><div class="ant-card-head-title">{p.say("most_read")}</div></div><div class="ant-card-body"><ul class="ant-list-items">{popular}</ul></div></div><div class="ant-card"><div class="ant-card-head"><div class="ant-card-head-title">{p.say("latest")}</div></div><div class="ant-card-body"><ul class="ant-timeline">{fresh}</ul></div></div><div class="ant-skeleton ant-skeleton-active"><div class="ant-skeleton-content"><h3 class="ant-skeleton-title" style="width: 38%;"></h3><ul class="ant-skeleton-paragraph"><li></li><li></li></ul></div></div></div></div></main><footer class="ant-layout-footer">{p.say("about_site")}<br>©{p.now.year} {p.site}. {p.say("copyright")}</footer></section></div></body></html>"""


@skin(
    number=232,
    kind="components",
    language="sv",
    site="Skärvikens Allehanda",
    address="https://skarvikensallehanda.example/artikel/{id}",
    year=2020,
    standfirst=True,
    section=True,
)
def set_card_kit(p: Sheet) -> str:
    """A Swedish paper's site that the printers had made in a kit of cards: the section as a chip, the headline in a card's title and the lead in its subtitle, pictures as backgrounds with a line of caption type below, writers and "kl." as title and subtitle of a list item after the picture, the text in a card's text, a banner for subscribers amid it, "Läs även" as a slide group of cards with short days, expansion panels, a drawer of the newest with clocks before the story, a snack bar of cookies."""
    photo = '<div class="v-responsive v-image" style="height: 360px;"><div class="v-responsive__sizer" style="padding-bottom: 66.6%;"></div><div class="v-image__image v-image__image--cover" style="background-image: url(&quot;/bilder/{file}&quot;); background-position: center center;"></div><div class="v-responsive__content" style="width: 1200px;"></div></div><div class="text-caption grey--text text--darken-1 px-4 pt-1">{caption} <span class="font-italic">Foto: {credit}</span></div>'
    when = p.when(
        "{d} {month} {yyyy} kl. {HH}:{MM}", '<div class="v-list-item__subtitle"><span>Publicerad {}</span></div>'
    )
    who = p.names('<div class="v-list-item__title font-weight-medium">{}</div>', house=True)
    banner = f'<div class="v-banner v-sheet theme--light v-banner--has-icon"><div class="v-banner__wrapper"><div class="v-banner__content"><div class="v-avatar v-banner__icon"><i aria-hidden="true" class="v-icon notranslate mdi mdi-newspaper"></i></div><div class="v-banner__text">{p.say("donate")}. {p.say("donate_text")}</div></div><div class="v-banner__actions"><button type="button" class="v-btn v-btn--text"><span class="v-btn__content">Bli prenumerant</span></button></div></div></div>'
    cards = each(
        p.related,
        lambda t: (
            f'<a href="{t.href}" tabindex="0" class="mx-2 v-card v-card--link v-sheet theme--light" style="width: 260px;"><div class="v-responsive v-image" style="height: 140px;"><div class="v-image__image v-image__image--cover" style="background-image: url(&quot;/bilder/{t.picture}&quot;);"></div></div><div class="v-card__subtitle pb-0">{t.section} &middot; {p.tell(t.moment, "{d} {mon} {yyyy}")}</div><div class="v-card__title text-subtitle-1">{t.headline}</div></a>'
        ),
    )
    drawer = each(
        p.others[:5],
        lambda t: (
            f'<a href="{t.href}" tabindex="0" class="v-list-item v-list-item--link theme--light"><div class="v-list-item__content"><div class="v-list-item__subtitle red--text">{p.tell(t.moment, "{HH}:{MM}")}</div><div class="v-list-item__title">{t.headline}</div></div></a>'
        ),
    )
    panels = each(
        p.comments(2),
        lambda c: (
            f'<div class="v-list-item v-list-item--three-line theme--light"><div class="v-list-item__avatar v-avatar grey"><span class="white--text">{c.reader[0]}</span></div><div class="v-list-item__content"><div class="v-list-item__title">{c.reader}</div><div class="v-list-item__subtitle">{p.tell(c.moment, "{d} {month} {yyyy} kl. {HH}:{MM}")}</div><div class="text-body-2">{c.text}</div></div></div>'
        ),
    )
    ranks = each(
        enumerate(p.others[4:8], 1),
        lambda n: (
            f'<a href="{n[1].href}" class="v-list-item v-list-item--link theme--light"><div class="v-list-item__icon text-h5">{n[0]}</div><div class="v-list-item__content"><div class="v-list-item__title">{n[1].headline}</div></div></a>'
        ),
    )
    return f"""<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>{p.headline} | {p.site}</title></head><body><div id="__nuxt"><div id="__layout"><div data-app="true" id="app" class="v-application v-application--is-ltr theme--light"><div class="v-application--wrap"><nav class="v-navigation-drawer v-navigation-drawer--clipped v-navigation-drawer--open theme--light" style="width: 280px;"><div class="v-navigation-drawer__content"><div role="list" class="v-list v-sheet theme--light"><div class="v-subheader theme--light">{p.say("latest")}</div>{drawer}</div></div></nav><header class="v-sheet theme--dark v-toolbar v-app-bar v-app-bar--clipped v-app-bar--fixed indigo" style="height: 64px;"><div class="v-toolbar__content"><button type="button" class="v-app-bar__nav-icon v-btn v-btn--icon"><span class="v-btn__content"><i aria-hidden="true" class="v-icon mdi mdi-menu"></i></span></button><div class="v-toolbar__title"><a href="/">{p.site}</a></div><div class="spacer"></div><span class="text-caption">{p.tell(p.now, "{weekday} {d} {month}")}, {p.say("weather")}</span><a href="/etidning" class="v-btn v-btn--text"><span class="v-btn__content">E-tidning</span></a></div></header>
<main class="v-main" style="padding: 64px 0px 0px 280px;"><div class="v-main__wrap"><div class="v-tabs theme--light"><div role="tablist" class="v-item-group v-slide-group v-tabs-bar"><div class="v-slide-group__wrapper"><div class="v-slide-group__content v-tabs-bar__content">{each(p.list("sections"), lambda s: f'<a href="/kategori/x" role="tab" class="v-tab">{s}</a>')}</div></div></div></div><div class="container"><div class="row"><div class="col-md-8 col-12"><div class="v-card v-card--flat v-sheet theme--light"><div class="px-4 pt-4"><span class="v-chip v-chip--label v-size--small theme--light primary"><span class="v-chip__content">{p.section}</span></span></div><div class="v-card__title text-h4 font-weight-bold" style="word-break: normal;">{p.headline}</div><div class="v-card__subtitle text-subtitle-1">{p.standfirst}</div>{p.lead(photo)}<div tabindex="-1" class="v-list-item v-list-item--two-line theme--light"><div class="v-avatar v-list-item__avatar"><i aria-hidden="true" class="v-icon mdi mdi-account-circle"></i></div><div class="v-list-item__content">{who}{when}</div><div class="v-list-item__action"><button type="button" class="v-btn v-btn--icon"><span class="v-btn__content"><i class="v-icon mdi mdi-share-variant"></i></span></button></div></div><hr role="separator" class="v-divider theme--light">
<div class="v-card__text text-body-1 black--text">{p.text("<p>{}</p>", '<div class="text-h6 mb-2">{}</div>', '<p class="font-italic">{}</p>', "<li>{}</li>", "<ul>{}</ul>", photo, {3: banner})}</div></div><div class="text-h6 mt-6">{p.say("related")}</div><div class="v-item-group theme--light v-slide-group"><div class="v-slide-group__prev v-slide-group__prev--disabled"></div><div class="v-slide-group__wrapper"><div class="v-slide-group__content">{cards}</div></div><div class="v-slide-group__next"></div></div>
<div class="v-item-group theme--light v-expansion-panels mt-6"><div aria-expanded="true" class="v-expansion-panel v-expansion-panel--active"><button type="button" class="v-expansion-panel-header v-expansion-panel-header--active">{p.say("comments")} (2)<div class="v-expansion-panel-header__icon"><i class="v-icon mdi mdi-chevron-down"></i></div></button><div class="v-expansion-panel-content"><div class="v-expansion-panel-content__wrap">{panels}<div class="v-textarea v-input"><label class="v-label">{p.say("comment_form")}</label><textarea rows="3"></textarea><div class="v-messages__message">{p.say("comment_terms")}</div></div></div></div></div></div></div>
<div class="col-md-4 col-12"><div class="v-card v-sheet theme--light"><div class="v-card__title">{p.say("most_read")}</div><div role="list" class="v-list v-sheet">{ranks}</div></div><div class="v-card v-sheet theme--light mt-4"><div class="v-card__title">{p.say("newsletter")}</div><div class="v-card__text">{p.say("newsletter_text")}</div><div class="v-input v-text-field"><label class="v-label">E-post</label><input type="email"></div></div><div class="v-card v-sheet theme--light mt-4"><div class="v-card__title">Dödsannonser</div><div class="v-card__text">Gudrun Aspling, 91 år<br>Sven-Erik Laxå, 84 år</div></div></div></div></div></div></main><footer class="v-footer v-sheet theme--dark"><div class="container"><p>{p.say("about_site")}</p><p>&copy; {p.now.year} {p.site}. {p.say("copyright")}. Ansvarig utgivare: Maj Torpman</p></div></footer><div class="v-snack v-snack--active v-snack--bottom"><div role="status" class="v-snack__content">{p.say("cookies")}</div><div class="v-snack__action"><button type="button" class="v-btn"><span class="v-btn__content">Okej</span></button></div></div></div></div></div></div></body></html>"""
