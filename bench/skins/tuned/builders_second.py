"""Pages of site builders, where all is a box with a number."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=49,
    kind="builders",
    language="it",
    site="Salvore Domani",
    address="https://www.salvoredomani.example/notizie/{slug}",
    year=2020,
    precision="day",
    section=True,
    keywords=True,
)
def set_square(p: Sheet) -> str:
    """A builder of blocks: section and day under the headline, the writer's profile under the tags, a newsletter block inside, summaries with excerpts after the tags."""
    photo = '<div class="sqs-block image-block sqs-block-image"><div class="sqs-block-content"><div class="image-block-outer-wrapper"><figure class="sqs-block-image-figure"><div class="image-block-wrapper"><img data-src="https://images.square.example/{file}"></div><figcaption class="image-caption-wrapper"><div class="image-caption"><p>{caption}</p></div></figcaption></figure></div></div></div>'
    letter = f'<div class="sqs-block newsletter-block"><div class="newsletter-form-wrapper"><form class="newsletter-form"><header><div class="newsletter-form-title">{p.say("newsletter")}</div><div class="newsletter-form-description"><p>{p.say("newsletter_text")}</p></div></header><input type="email"><button>Iscriviti</button></form></div></div>'
    block = '<div class="sqs-block html-block"><div class="sqs-block-content"><p style="white-space:pre-wrap;">{}</p></div></div>'
    who = p.names('<span class="blog-item-author-name">{}</span>')
    summary = each(
        p.related,
        lambda t: (
            f'<div class="summary-item"><div class="summary-thumbnail-outer-container"><a href="{t.href}"><img data-src="/{t.picture}"></a></div><div class="summary-content"><div class="summary-metadata"><span class="summary-metadata-item--date">{p.tell(t.moment, "{d} {mon} {yyyy}")}</span></div><div class="summary-title"><a href="{t.href}" class="summary-title-link">{t.headline}</a></div><div class="summary-excerpt"><p>{t.summary}</p></div></div></div>'
        ),
    )
    return f"""<!doctype html><html lang="it"><head><title>{p.headline} — {p.site}</title></head><body><div id="siteWrapper"><div class="sqs-announcement-bar"><p>{p.say("donate")}: {p.say("donate_text")}</p></div><header id="header"><div class="header-title-text"><a href="/">{p.site}</a></div><div class="header-nav">{each(p.list("sections"), lambda s: f'<div class="header-nav-item"><a href="/x">{s}</a></div>')}</div></header>
<main id="page"><section class="page-section"><article class="entry blog-item"><div class="blog-item-wrapper"><div class="blog-item-top-wrapper"><div class="blog-item-title"><div class="item-title">{p.headline}</div></div><div class="blog-item-meta-wrapper"><div class="blog-meta-section"><a class="blog-item-category" href="/x">{p.section}</a></div>{p.when("{d} {mon} {yyyy}", '<div class="blog-meta-section"><span class="dt-published blog-date">{}</span></div>')}</div></div>
<div class="blog-item-content-wrapper"><div class="sqs-layout sqs-grid-12"><div class="row sqs-row"><div class="col sqs-col-12">{p.lead(photo)}{p.text(block, block.replace("<p", "<h3").replace("</p", "</h3"), '<div class="sqs-block quote-block"><figure class="block-animation-none"><blockquote>{}</blockquote></figure></div>', '<li><p style="white-space:pre-wrap;">{}</p></li>', '<div class="sqs-block html-block"><ul>{}</ul></div>', photo, {2: letter})}</div></div></div>
<div class="blog-item-tags">{each(p.keywords, lambda k: f'<a class="blog-item-tag" href="/x/tag">{k}</a>')}</div>{who and f'<div class="blog-item-author-profile-wrapper"><div class="author-profile"><div class="author-avatar"></div><div class="author-meta">{who}</div></div></div>'}<div class="blog-item-comments"><span>Commenti ({p.random.randrange(5)})</span></div></div></div></article></section>
<section class="item-pagination"><a href="{p.others[0].href}" class="item-pagination-link--prev"><div class="pagination-title-wrapper"><div class="item-pagination-prev-next">{p.say("previous")}</div><h2 class="item-pagination-title">{p.others[0].headline}</h2></div></a></section><section class="page-section"><h3>{p.say("read_also")}</h3><div class="summary-item-list">{summary}</div></section></main>
<footer id="footer"><p>© {p.now.year} {p.site}</p></footer></div></body></html>"""


@skin(
    number=50,
    kind="builders",
    language="pt",
    site="Velame Agora",
    address="https://velame-agora.example/blog/{id}",
    year=2017,
    precision="day",
)
def set_calendar_leaf(p: Sheet) -> str:
    """A kit of modules: the day as a leaf of a calendar in three boxes, the headline beside it, everything `module` and `cell`, the writer after the share buttons."""
    photo = '<div class="m m-img" id="m{file}"><div class="cell"><img src="//assets.kit.example/{file}"></div><div class="cell leg">{caption}</div></div>'
    leaf = p.when("{dd}", '<div class="leaf"><div class="leaf-d">{}</div>') + p.when(
        "{mon}", '<div class="leaf-m">{}</div>'
    )
    leaf += p.when("{yyyy}", '<div class="leaf-y">{}</div></div>')
    cards = each(
        p.related,
        lambda t: (
            f'<div class="m m-card"><div class="leaf"><div class="leaf-d">{p.tell(t.moment, "{dd}")}</div><div class="leaf-m">{p.tell(t.moment, "{mon}")}</div><div class="leaf-y">{p.tell(t.moment, "{yyyy}")}</div></div><div class="cell"><a href="{t.href}">{t.headline}</a></div></div>'
        ),
    )
    promo = f'<div class="m m-box"><div class="cell"><strong>{p.say("donate")}</strong></div><div class="cell">{p.say("donate_text")}</div><a class="bt">R$ 10</a></div>'
    return f"""<!DOCTYPE html><html><head><title>{p.headline} :: {p.site}</title></head><body class="kit"><div class="m m-top"><div class="cell"><a href="/">{p.site}</a></div><div class="cell">{p.tell(p.now, "{weekday}, {d} de {month}")}</div><div class="cell">{each(p.list("sections"), lambda s: f'<a href="/x">{s}</a>')}</div></div>
<div class="m m-slide">{each(p.others[:3], lambda t: f'<div class="cell"><a href="{t.href}"><img src="/{t.picture}"><span>{t.headline}</span></a></div>')}</div><div class="m m-post"><div class="cell">{leaf}</div><div class="cell tt"><h2>{p.headline}</h2></div></div>
{p.lead(photo)}{p.text('<div class="m m-txt"><div class="cell"><p>{}</p></div></div>', '<div class="m m-tit"><div class="cell"><h3>{}</h3></div></div>', '<div class="m m-cit"><div class="cell"><p>{}</p></div></div>', "<li>{}</li>", '<div class="m m-txt"><ul>{}</ul></div>', photo, {3: promo})}
<div class="m m-share"><a>Facebook</a><a>WhatsApp</a><a>Imprimir</a></div>{p.names('<div class="m m-sig"><div class="cell">Texto: <b>{}</b></div></div>')}<div class="m m-tit"><div class="cell"><h3>{p.say("read_also")}</h3></div></div>{cards}
<div class="m m-form"><div class="cell">{p.say("comment_form")}</div><div class="cell">{p.say("comment_terms")}</div></div><div class="m m-foot"><div class="cell">{p.site} © {p.now.year} {p.say("copyright")}</div><div class="cell">Visitas: {p.random.randrange(999, 99999)}</div></div></body></html>"""
