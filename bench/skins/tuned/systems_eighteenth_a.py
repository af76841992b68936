"""A German town's own news on the free system that most town halls run on."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=341,
    kind="systems",
    language="de",
    site="Oberkreuzlach aktuell",
    address="https://www.oberkreuzlach.example/aktuelles/detail/{slug}-{id}",
    year=2021,
    standfirst=True,
    section=True,
    keywords=True,
)
def set_extension_for_news(p: Sheet) -> str:
    """A German town's sheet in the newer extension for news of a free system: ways to skip, a path, frames with numbers, headline in h1 of a header, then a paragraph of day, clock, category and writer as spans, a teaser text, pictures in a wrap of their own before the text with captions as p, stories "Mehr zum Thema" as a list with days, tags, a key "Zurück", frames with an offer of the letter and the newest."""
    photo = '<div class="outer"><div class="mediaelement mediaelement-image"><a href="/fileadmin/_processed_/gross_{file}" title="" class="lightbox"><img src="/fileadmin/_processed_/csm_{file}" width="450" height="300" alt=""></a></div><p class="news-img-caption">{caption} (Foto: {credit})</p></div>'
    when = p.when(
        "{dd}.{mm}.{yyyy} {HH}:{MM}", '<span class="news-list-date"><time class="news-list-date">{}</time></span> '
    )
    who = p.names(' <span class="news-list-author">Von {}</span>', house=True)
    pictures = p.lead(f'<div class="news-img-wrap">{photo}</div>')
    related = each(
        p.related,
        lambda t: (
            f'<li><span class="news-related-news-date">{p.tell(t.moment, "{dd}.{mm}.{yyyy}")}</span> <a title="{t.headline}" href="{t.href}">{t.headline}</a></li>'
        ),
    )
    newest = each(
        p.others[:4],
        lambda t: (
            f'<div class="article articletype-0"><div class="header"><h3><a title="{t.headline}" href="{t.href}"><span>{t.headline}</span></a></h3></div><div class="teaser-text"><div><p>{t.summary} <a class="more" href="{t.href}">{p.say("more")}</a></p></div></div><div class="footer"><p><span class="news-list-date">{p.tell(t.moment, "{dd}.{mm}.{yyyy}")}</span></p></div></div>'
        ),
    )
    return f"""<!DOCTYPE html>
<html lang="de"><head><meta charset="utf-8"><!-- This website is powered by a free system - inspiring people to share! --><title>{p.headline} | {p.site}</title><link rel="stylesheet" href="/typo3temp/assets/compressed/merged-1.css"></head><body id="p87" class="page-87 pagelevel-2 language-0 layout-default"><a class="sr-only sr-only-focusable" href="#page-content">Zum Hauptinhalt springen</a>
<header id="page-header" class="navbar navbar-mainnavigation"><div class="container"><a class="navbar-brand" href="/"><img src="/fileadmin/logo.svg" alt="{p.site}" width="180" height="52"></a><nav id="mainnavigation"><ul class="nav navbar-nav">{each(p.list("sections"), lambda s: f'<li class="nav-item"><a class="nav-link" href="/aktuelles" title="{s}"><span class="nav-link-text">{s}</span></a></li>')}<li class="nav-item"><a class="nav-link" href="/kontakt"><span class="nav-link-text">Kontakt</span></a></li></ul></nav><form action="/suche"><input type="search" placeholder="Suchbegriff"><button>Suchen</button></form></div></header>
<nav class="breadcrumb-section" aria-label="Brotkrümelnavigation"><div class="container"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/">{p.say("home")}</a></li><li class="breadcrumb-item"><a href="/aktuelles">Aktuelles</a></li><li class="breadcrumb-item active">Detail</li></ol></div></nav>
<main id="page-content" class="bp-page-content main-section"><!--TYPO3SEARCH_begin--><div class="section section-default"><div class="container"><div class="section-row"><div class="section-column maincontent-wrap"><div id="c412" class="frame frame-default frame-type-news_newsdetail frame-layout-0"><div class="frame-container"><div class="frame-inner">
<div class="news news-single"><div class="article"><div class="header"><h1>{p.headline}</h1></div><div class="footer"><p>{when}<span class="news-list-category">{p.section}</span>{who}</p></div><div class="teaser-text"><p>{p.standfirst}</p></div>{pictures}<div class="news-text-wrap">
{p.add_rest(p.text("<p>{}</p>", "<h2>{}</h2>", "<blockquote><p>{}</p></blockquote>", "<li>{}</li>", "<ul>{}</ul>", photo), photo)}
</div><div class="news-related-wrap"><div class="news-related news-related-news"><h4>{p.say("related")}</h4><ul>{related}</ul></div></div><div class="news-tags"><span>{p.say("tags")}:</span> <ul class="news-tags-list">{each(p.keywords, lambda k: f"<li>{k}</li>")}</ul></div><div class="news-backlink-wrap"><a class="btn btn-default" href="/aktuelles">Zurück</a></div></div></div>
</div></div></div></div><div class="section-column subcontent-wrap"><div id="c90" class="frame frame-default frame-type-textmedia"><div class="frame-inner"><header class="frame-header"><h2 class="element-header"><span>{p.say("newsletter")}</span></h2></header><p>{p.say("newsletter_text")}</p><p><a href="/newsletter" class="btn btn-primary">Anmelden</a></p></div></div><div id="c91" class="frame frame-default frame-type-news_pi1"><div class="frame-inner"><header class="frame-header"><h2 class="element-header"><span>{p.say("latest")}</span></h2></header><div class="news"><div class="news-list-view">{newest}</div></div></div></div></div></div></div></div><!--TYPO3SEARCH_end--></main>
<footer id="page-footer"><section class="section footer-section-content"><div class="container"><div class="frame-inner"><h3>Kontakt</h3><p>{p.site}<br>Marktplatz 3<br>00417 Oberkreuzlach</p><p>{p.say("about_site")}</p></div></div></section><section class="section footer-section-meta"><div class="container"><ul><li><a href="/impressum">Impressum</a></li><li><a href="/datenschutz">Datenschutz</a></li><li><a href="/barrierefreiheit">Barrierefreiheit</a></li></ul><div class="footer-copyright"><p>© {p.now.year} {p.site}. {p.say("copyright")}</p></div></div></section></footer><a class="scroll-top" title="Nach oben rollen" href="#top">Nach oben rollen</a></body></html>"""
