"""A Dutch village's paper on that country's own builder of sites."""

from __future__ import annotations

from datetime import timedelta

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=391,
    kind="builders",
    language="nl",
    site="De Klepperman van Oudzijl",
    address="https://www.klepperman-oudzijl.example/nieuws/{id}_{slug}",
    year=2021,
    precision="day",
)
def set_village_builder(p: Sheet) -> str:
    """A Dutch village's paper on that country's own builder of sites: elements in a tree of blocks, the day below the headline, pictures as elements between blocks of text with a line below, who wrote and who took the pictures typed in italics after the text, links typed as "Lees ook", an agenda of coming days, cards of earlier news with days, reactions with moments and a form, sponsors and the builder's own line."""
    opened = '<div class="jw-tree-node jw-element jw-image-text"><div class="jw-element-imagetext-text">'
    photo = (
        '<div class="jw-tree-node jw-element jw-image"><div class="jw-intent jw-element-image jw-element-content jw-element-image-is-center" style="width: 100%;"><picture class="jw-element-image__image-wrapper jw-image-is-square"><img class="jw-element-image__image" src="https://primary.klepper-cdn.example/public/k/l/p/temp-xwq/{file}" alt="" width="800" height="533"></picture>'
        '<div class="jw-element-image__caption">{caption} (foto: {credit})</div></div></div>'
    )
    between = "</div></div>" + photo + opened
    when = p.when("{d} {month} {yyyy}", '<p class="jw-news-post__meta"><span class="jw-news-date">{}</span></p>')
    names = p.names("<p><em>Tekst: {}</em></p>")
    more = each(p.related, lambda t: f'<li><a data-jwlink-type="page" href="{t.href}">{t.headline}</a></li>')
    letter = f'</div></div><div class="jw-tree-node jw-element jw-newsletter"><h3 class="jw-heading-70">{p.say("newsletter")}</h3><p>{p.say("newsletter_text")}</p><form method="post"><label class="jw-element-form-label">E-mailadres *</label><input type="email" class="jw-element-form-input-text"><button type="submit" class="jw-btn jw-btn--size-md">Aanmelden</button></form></div>{opened}'
    text = p.text(
        "<p>{}</p>", '<h2 class="jw-heading-100">{}</h2>', "<p><em>{}</em></p>", picture=between, inside={5: letter}
    )
    plans = ("Oud papier aan huis", "Klaverjassen in de Zijlhoeve", "Raadsspreekuur")
    agenda = each(
        enumerate(plans),
        lambda e: (
            f"<p><strong>{p.tell(p.now + timedelta(days=3 + 4 * e[0]), '{weekday} {d} {month}')}</strong><br>{e[1]}, {19 + e[0] % 2}.30 uur</p>"
        ),
    )
    cards = each(
        p.others[:6],
        lambda t: (
            f'<li class="jw-news-card"><a class="jw-news-card__image" href="{t.href}"><img src="/public/thumb/{t.picture}" alt=""></a><div class="jw-news-card__content"><span class="jw-news-card__date">{p.tell(t.moment, "{d} {mon} {yyyy}")}</span><h3><a href="{t.href}">{t.headline}</a></h3><p>{t.summary}</p><a class="jw-news-card__more" href="{t.href}">Lees meer »</a></div></li>'
        ),
    )
    said = each(
        p.comments(2),
        lambda c: (
            f'<div class="jw-comment"><div class="jw-comment__author">{c.reader}</div><div class="jw-comment__date">{p.tell(c.moment, "{d} {month} {yyyy} {HH}:{MM}")}</div><div class="jw-comment__body">{c.text}</div></div>'
        ),
    )
    return f"""<!DOCTYPE html>
<html lang="nl"><head><meta charset="utf-8"><title>{p.headline} / Nieuws | {p.site}</title><link rel="stylesheet" href="https://assets.klepper-cdn.example/website-rendering/theme.css"></head>
<body class="jw-is-segment-post jw-is-frontend jw-is-no-sidebar jw-is-messagebar jw-is-no-touch-device">
<div class="message-bar message-bar--accent"><div class="message-bar__container"><p class="message-bar-text">Bezorger gezocht voor de Achterdijk! Bel Ria, 0000-551 203</p></div></div>
<div class="jw-position-context"><div class="topmenu"><header class="header"><div class="jw-header-logo"><div class="jw-header-title-container jw-header-title-text"><a class="jw-header-title" href="/">{p.site}</a></div></div><nav class="menu jw-menu-copy"><ul class="jw-menu-list">
<li class="jw-menu-item"><a class="jw-menu-link" href="/">{p.say("home")}</a></li><li class="jw-menu-item jw-menu-is-active"><a class="jw-menu-link js-active-menu-item" href="/nieuws">Nieuws</a></li><li class="jw-menu-item jw-menu-has-submenu"><a class="jw-menu-link" href="/verenigingen">Verenigingen</a><ul class="jw-submenu"><li><a href="/verenigingen/ijsclub">IJsclub</a></li><li><a href="/verenigingen/fanfare">Fanfare</a></li></ul></li><li class="jw-menu-item"><a class="jw-menu-link" href="/bezorging">Bezorging</a></li><li class="jw-menu-item"><a class="jw-menu-link" href="/adverteren">Adverteren</a></li><li class="jw-menu-item"><a class="jw-menu-link" href="/contact">Contact</a></li></ul></nav></header></div>
<div class="main-content"><div class="jw-section jw-section-content jw-responsive"><div class="jw-strip jw-strip--default jw-strip--primary"><div class="jw-strip__content-container"><div class="jw-strip__content jw-responsive">
<div class="jw-element jw-news-page-header"><h1 class="jw-heading-130 heading__no-margin jw-news-post-title">{p.headline}</h1>{when}</div>
<div class="jw-tree-node jw-element jw-strip-root">{p.lead(photo)}
{opened}{p.add_rest(text, between)}{names}</div></div>
<div class="jw-tree-node jw-element jw-image-text"><div class="jw-element-imagetext-text"><p><strong>{p.say("related")}</strong></p><ul>{more}</ul></div></div>
<div class="jw-tree-node jw-element jw-social-share"><div class="jw-element-social-share"><a class="jw-element-social-share-button">Delen</a> <a class="jw-element-social-share-button">Deel</a> <a class="jw-element-social-share-button">WhatsApp</a></div></div>
<div class="jw-tree-node jw-element jw-comments"><h2 class="jw-comment-title">Reactie plaatsen</h2><form class="jw-form-container"><label>Naam *</label><input name="name"><label>E-mailadres *</label><input name="email"><label>Bericht *</label><textarea rows="5"></textarea><p class="jw-form-note">{p.say("comment_terms")}</p><button class="jw-btn">Verstuur reactie</button></form><h2 class="jw-comment-title">{p.say("comments")}</h2>{said}</div>
<div class="jw-tree-node jw-element jw-columns"><div class="jw-tree-node jw-element jw-column" style="width: 66%"><h2 class="jw-heading-100">Meer nieuws</h2><ul class="jw-news-list jw-news-list--grid">{cards}</ul></div><div class="jw-tree-node jw-element jw-column" style="width: 34%"><h2 class="jw-heading-100">Agenda</h2>{agenda}<h2 class="jw-heading-100">Oude nummers</h2><p><a href="/onewebmedia/klepperman.pdf">{p.say("issue", n=p.random.randrange(18, 40))} (pdf, 6,2 MB)</a></p></div></div>
</div></div></div></div></div>
<footer class="footer"><div class="jw-strip"><div class="jw-footer-text"><p>{p.say("about_site")}</p><p>Met dank aan Bakkerij Tolsma, Garage Van der Wier en de Coöperatie Oudzijl.</p><p>© {p.now.year} {p.site}</p></div><div class="jw-footer-powered"><a href="/builder">Mogelijk gemaakt door SiteKlik</a></div></div></footer></div>
<div class="jw-cookie-bar"><p>{p.say("cookies")}</p><button>Accepteren</button> <button>Weigeren</button></div></body></html>"""
