"""Applications: classes that mean nothing, elements of a site's own."""

from __future__ import annotations

from ..sheet import Sheet, Teaser, each
from ..skin import skin


@skin(
    number=71,
    kind="components",
    language="pt",
    site="Jornal da Barra Nova",
    address="https://www.barranova.example/{section}/{slug}-{id}/",
    year=2021,
    zone=-180,
    kicker=True,
    standfirst=True,
)
def set_stacks(p: Sheet) -> str:
    """A server-rendered application of stacks: an overline that links, attribution as one span for each name, the zone after the clock, promos in the text, results as cards."""
    photo = '<figure class="c-media-item c-media-item--lead"><div class="c-image__wrapper"><img class="c-image" src="https://cdn.barranova.example/resizer/{file}"/></div><figcaption class="c-media-item__fig-caption"><span class="c-media-item__caption">{caption}</span><span class="c-media-item__credit"> (<!-- -->{credit}<!-- -->)</span></figcaption></figure>'
    promo = f'<div class="c-promo b-newsletter"><div class="c-stack" data-style-direction="vertical"><span class="c-heading c-heading--small">{p.say("newsletter")}</span><span class="c-text">{p.say("newsletter_text")}</span><div class="c-input"><input type="text"/></div><button class="c-button">Assinar</button></div></div>'
    advert = '<div class="c-ad arcad-feature"><div class="c-ad__label">Publicidade</div><div class="arcad"></div></div>'
    comma = '</span><span class="c-separator">, </span><span class="c-attribution__name">'
    last = '</span><span class="c-separator"> e </span><span class="c-attribution__name">'
    byline = p.names(
        '<span class="c-attribution"><span class="c-attribution__prefix">Por </span><span class="c-attribution__name">{}</span></span>',
        comma,
        last,
    )
    cards = each(
        p.related,
        lambda t: (
            f'<article class="c-stack b-card-list__item" data-style-direction="horizontal"><a class="c-link" href="{t.href}"><img class="c-image" src="/r/{t.picture}"/></a><div class="c-stack"><a class="c-overline" href="/x">{t.section}</a><a class="c-link" href="{t.href}"><h2 class="c-heading">{t.headline}</h2></a><time class="c-date">{p.tell(t.moment, "{d} de {month} de {yyyy}")}</time></div></article>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="pt-BR"><head><title>{p.headline} – {p.site}</title></head><body><div id="fusion-app" class="fusion-app"><div class="b-application"><nav class="b-header-nav-chain"><button class="c-button">Menu</button><a class="c-link" href="/"><img alt="{p.site}" src="/logo.svg"/></a><span class="c-text">{p.tell(p.now, "{weekday}, {d} de {month} de {yyyy}")}</span><div class="c-stack">{each(p.list("sections"), lambda s: f'<a class="c-link" href="/x/">{s}</a><span class="c-divider"></span>')}</div></nav>
<div class="c-ticker"><span class="c-text">Agora</span>{each(p.others[:4], lambda t: f'<a class="c-link" href="{t.href}">{t.headline}</a><span class="c-date">{p.tell(t.moment, "{HH}h{MM}")}</span>')}</div><main class="b-article b-right-rail"><section class="b-right-rail__full-width"><div class="c-stack"><a class="c-overline b-overline" href="/tema/x/">{p.kicker}</a><h1 class="b-headline c-heading">{p.headline}</h1><h2 class="b-subheadline c-heading">{p.standfirst}</h2></div></section>
<section class="b-right-rail__main"><div class="b-lead-art">{p.lead(photo)}</div><div class="c-stack b-byline" data-style-direction="horizontal">{byline}{p.when("{d} de {month} de {yyyy} às {HH}h{MM} (GMT-3)", '<time class="c-date b-date">{}</time>')}</div><div class="c-share-bar"><button>Copiar link</button><button>WhatsApp</button></div>
<article class="b-article-body">{p.text('<p class="c-paragraph">{}</p>', '<h2 class="c-heading">{}</h2>', '<blockquote class="c-quote"><div class="c-quote__content"><p class="c-paragraph">{}</p></div></blockquote>', '<li class="c-list__item">{}</li>', '<ul class="c-list">{}</ul>', photo, {1: advert, 2: promo, 4: advert})}</article></section>
<aside class="b-right-rail__rail"><div class="c-stack b-top-table"><h3 class="c-heading">{p.say("most_read")}</h3>{each(enumerate(p.others[4:8]), lambda n: f'<div class="c-grid"><span class="c-number">{n[0] + 1}</span><a class="c-link" href="{n[1].href}">{n[1].headline}</a></div>')}</div></aside><div class="c-divider"></div><div class="c-stack b-card-list"><div class="c-heading">{p.say("related")}</div>{cards}</div></main>
<footer class="b-footer"><span class="c-text">© {p.now.year} {p.site}. {p.say("copyright")}</span><span class="c-text">{p.say("cookies")}</span></footer></div></div></body></html>"""


@skin(
    number=72,
    kind="components",
    language="it",
    site="Banchina24",
    address="https://www.banchina24.example/storie/{id}/{slug}",
    year=2017,
    precision="hour",
    zone=60,
    section=True,
)
def set_views(p: Sheet) -> str:
    """An application of numbered views: hours since then in a bar above the headline, comments of the program between all, the writers in a rail beside the text, a stream of the next ones below."""

    def hours(t: Teaser) -> str:
        return p.say("hours_ago", n=max(2, int((p.now - t.moment).total_seconds() // 3600)))

    photo = '<div id="ember{file}" class="ember-view media-slot"><!----><div class="aspect-box"><img src="/media/{file}" class="loaded"></div><small class="media-slot-text">{caption}<!----></small></div>'
    card = f'<div id="ember611" class="ember-view support-slot"><strong>{p.say("donate")}</strong><span>{p.say("donate_text")}</span><a href="/sostieni" class="ember-view">Sostieni</a></div>'
    rail = "".join(
        f'<div class="ember-view person-chip"><img src="/p.jpg"><a href="/firme/x" class="ember-view">{name}</a><!----></div>'
        for name in p.authors
    )
    return f"""<!DOCTYPE html><html lang="it"><head><title>{p.site} - {p.headline}</title></head><body class="ember-application"><!----><div id="ember301" class="ember-view"><div class="top-strip"><a href="/" id="ember310" class="ember-view active"><i class="logo"></i>{p.site}</a><ul>{each(p.list("sections"), lambda s: f'<li><a href="/x" class="ember-view">{s}</a></li>')}</ul><span>{p.tell(p.now, "{weekday} {d} {month}, {HH}:{MM}")}</span></div><!---->
<div id="ember402" class="ember-view stage"><div class="strip-cards">{each(p.others[:4], lambda t: f'<div class="ember-view strip-card"><a href="{t.href}">{t.headline}</a><small>{hours(t)}</small></div>')}</div><section id="ember455" class="ember-view reading"><div class="reading-bar"><a href="/x" class="ember-view">{p.section}</a>{p.since("<span>{}</span>")}<span>{p.random.randrange(2, 9)} min</span></div><h2 class="reading-head">{p.headline}</h2><!---->
{p.lead(photo)}<div class="reading-cols"><div class="reading-rail">{rail}<div class="ember-view count-chip">{p.random.randrange(20, 900)} condivisioni</div></div><div class="reading-flow"><!---->{p.text('<div class="flow-p ember-view"><!---->{}<!----></div>', '<div class="flow-h ember-view"><b>{}</b></div>', '<div class="flow-q ember-view"><q>{}</q></div>', '<div class="flow-i ember-view">{}</div>', '<div class="flow-l">{}</div>', photo, {2: card})}</div></div></section>
<section id="ember480" class="ember-view linked"><h5>{p.say("related")}</h5>{each(p.related, lambda t: f'<div class="ember-view linked-row"><img src="/m/{t.picture}"><div><a href="{t.href}" class="ember-view">{t.headline}</a><small>{p.tell(t.moment, "{d} {month} {yyyy}")}</small></div></div>')}</section><section id="ember490" class="ember-view next-up"><h5>Da non perdere</h5>{each(p.others[4:7], lambda t: f'<div class="ember-view next-card"><small>{hours(t)}</small><a href="{t.href}"><h2 class="reading-head">{t.headline}</h2></a><p>{t.summary}</p></div>')}</section>
<section class="ember-view voices"><h5>{p.say("comments")}</h5>{each(p.comments(2), lambda c: f'<div class="ember-view voice"><b>{c.reader}</b><small>{p.tell(c.moment, "{d} {mon} {HH}:{MM}")}</small><div>{c.text}</div></div>')}<small>{p.say("comment_terms")}</small></section></div><div class="base-strip">© {p.now.year} {p.site} <span>{p.say("cookies")}</span></div></div><!----></body></html>"""
