"""An Indonesian valley's news in the builder that comes with cheap hosting."""

from __future__ import annotations

from ..sheet import Sheet, Teaser, each
from ..skin import skin


@skin(
    number=321,
    kind="builders",
    language="id",
    site="Suara Lembah Cigarut",
    address="https://lembahcigarut.example/{slug}",
    year=2023,
    precision="day",
    standfirst=True,
    section=True,
)
def set_blog_of_cheap_hosting(p: Sheet) -> str:
    """An Indonesian valley's news in the builder that comes with cheap hosting: a sticky bar, a header block with the section as a chip over the headline in h1, the standfirst as its description, then writers, the day with strokes and minutes to read as spans, texts and pictures as elements of a grid by turns, captions in small italics inside the picture's element, a form for letters in its own block in the text, a last text box with how to reach the editors, cards of related posts with their days and minutes, a list of latest titles in the footer."""
    photo = '<div class="layout-element layout-element--layout image-wrapper--grid"><a class="grid-image image--grid"><div class="image__wrapper"><img src="https://assets.hosting.example/cdn-cgi/image/w=606/{file}" loading="lazy" class="image__image"></div></a><div class="text-box"><p class="body-small"><em>{caption}. Foto: {credit}</em></p></div></div>'
    box = '<div class="layout-element layout-element--layout"><div class="text-box layout-element__component layout-element__component--GridTextBox"><p class="body">{}</p></div></div>'
    heading = '<div class="layout-element layout-element--layout"><div class="text-box layout-element__component layout-element__component--GridTextBox"><h4 dir="auto">{}</h4></div></div>'
    quote = '<div class="layout-element layout-element--layout"><div class="text-box layout-element__component layout-element__component--GridTextBox"><blockquote class="body">{}</blockquote></div></div>'
    entries = '<div class="layout-element layout-element--layout"><div class="text-box layout-element__component layout-element__component--GridTextBox"><ul class="body">{}</ul></div></div>'
    letter = f'<div class="layout-element layout-element--layout"><form class="form form--light grid-form"><h5 class="form__heading">{p.say("newsletter")}</h5><p class="form__text">{p.say("newsletter_text")}</p><div class="input"><label class="input__label">Email*</label><input class="input__component" type="email"></div><button class="grid-button grid-button--primary">Kirim</button></form></div>'
    facts = p.names('<span class="block-blog-header__author">{}</span>', ", ", " dan ")
    facts += p.when("{d}/{m}/{yyyy}", '<span class="block-blog-header__date">{}</span>')
    facts += f'<span class="block-blog-header__time">{p.random.randrange(2, 6)} min read</span>'
    text = p.add_rest(p.text(box, heading, quote, "<li><p>{}</p></li>", entries, photo, {3: letter}), photo)

    def set_card(t: Teaser) -> str:
        return f'<a class="block-blog-list__list-item" href="{t.href}"><div class="block-blog-list-item"><img class="block-blog-list-item__image" src="https://assets.hosting.example/{t.picture}" alt=""><div class="block-blog-list-item__content"><ul class="block-blog-list-item__categories"><li>{t.section}</li></ul><h3 class="font-primary">{t.headline}</h3><p class="block-blog-list-item__description">{t.summary}</p><div class="block-blog-list-item__info"><span>{t.author}</span><span>{p.tell(t.moment, "{d}/{m}/{yyyy}")}</span><span>{p.random.randrange(2, 6)} min read</span></div></div></div></a>'

    menu = each(
        p.list("sections"),
        lambda s: f'<li class="block-header-item block-header__item"><a class="item-content" href="/blog">{s}</a></li>',
    )
    return f"""<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>{p.headline} | {p.site}</title></head><body><div id="app"><main class="page"><div class="sticky-trigger"></div><div class="top-blocks top-blocks--sticky"><section class="block block--desktop-first-visible block-sticky-bar"><p class="block-sticky-bar__text">Ada kabar dari kampung Anda? Kirim lewat WhatsApp redaksi</p></section><header class="block-header"><div class="block-header__content"><a class="block-header-logo block-header__logo" href="/"><img class="block-header-logo__image" src="https://assets.hosting.example/logo.png" alt="{p.site}"></a><nav class="block-header__nav"><ul class="block-header__nav-links"><li class="block-header-item block-header__item"><a class="item-content" href="/">{p.say("home")}</a></li>{menu}<li class="block-header-item block-header__item"><a class="item-content" href="/kontak">Kontak</a></li></ul></nav></div></header></div>
<section class="block"><div class="block-background"></div><div class="block-blog-header" style="width:720px"><ul class="block-blog-header__categories"><li class="block-blog-header__category">{p.section}</li></ul><h1 class="block-blog-header__title">{p.headline}</h1><p class="block-blog-header__content">{p.standfirst}</p><div class="block-blog-header__info">{facts}</div></div></section>
<section class="block"><div class="block-layout block-layout--layout">{p.lead(photo)}{text}<div class="layout-element layout-element--layout"><div class="text-box layout-element__component layout-element__component--GridTextBox"><p class="body-small">{p.say("about_site")}</p></div></div></div></section>
<section class="block"><div class="block-layout block-layout--layout"><div class="layout-element layout-element--layout"><div class="text-box"><h2>{p.say("related")}</h2></div></div></div><div class="block-blog-list">{each(p.related, set_card)}</div></section>
<footer class="block block--footer"><div class="block-layout block-layout--layout"><div class="layout-element"><div class="text-box"><h5>{p.say("latest")}</h5>{each(p.others[:5], lambda t: f'<p class="body-small"><a href="{t.href}">{t.headline}</a></p>')}</div></div><div class="layout-element"><div class="text-box"><h5>Kontak</h5><p class="body-small">Jl. Pasar Lama 7, Cigarut</p><p class="body-small">redaksi@lembahcigarut.example</p></div></div><div class="layout-element"><div class="text-box"><p class="body-small">© {p.now.year} {p.site}. {p.say("copyright")}</p></div></div></div></footer><section class="cookie-banner"><p>{p.say("cookies")}</p><button>Terima</button> <button>Tolak</button></section></main></div></body></html>"""
