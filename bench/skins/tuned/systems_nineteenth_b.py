"""A German lake district's sheet on a free system with its extension for news."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=371,
    kind="systems",
    language="de",
    site="Tannwieler Nachrichtenblatt",
    address="https://www.tannwieler-blatt.example/aktuelles/detail/{slug}-{id}/",
    year=2018,
    precision="day",
    standfirst=True,
    section=True,
)
def set_extension_for_news(p: Sheet) -> str:
    """A German lake district's sheet on a free system with its extension for news: frames with numbers around every element of content, path as a list, headline in h1, day, section and writers as spans of one line, the standfirst in a box, pictures in wraps with a caption, the text as p of class bodytext, related news as a list with days in a box of the story, a link back, sections and an archive by months at the right, footer in three columns."""
    photo = '<div class="mediaelement mediaelement-image"><a href="/fileadmin/user_upload/{file}" class="lightbox"><img src="/fileadmin/_processed_/1/9/csm_{file}" width="760" height="507" alt="" /></a></div><p class="news-img-caption">{caption} (Foto: {credit})</p>'
    facts = p.when("{dd}.{mm}.{yyyy}", '<span class="news-list-date">{}</span> ')
    facts += f'<span class="news-list-category">{p.section}</span>'
    facts += p.names(' <span class="news-list-author">Von {}</span>')
    text = p.text(
        '<p class="bodytext">{}</p>',
        "<h3>{}</h3>",
        '<blockquote><p class="bodytext">{}</p></blockquote>',
        picture='<div class="news-img-wrap"><div class="outer">' + photo + "</div></div>",
    )
    body = p.add_rest(text, '<div class="news-img-wrap"><div class="outer">' + photo + "</div></div>")
    related = each(
        p.related,
        lambda t: (
            f'<li><span class="news-related-files-date">{p.tell(t.moment, "{dd}.{mm}.{yyyy}")}</span> <a href="{t.href}" title="{t.headline}">{t.headline}</a></li>'
        ),
    )
    latest = each(
        p.others[:4],
        lambda t: (
            f'<div class="article articletype-0"><span class="date">{p.tell(t.moment, "{dd}.{mm}.{yyyy}")}</span><h5><a href="{t.href}">{t.headline}</a></h5><div class="teaser-text"><p>{t.summary} <a class="more" href="{t.href}">{p.say("more")}</a></p></div></div>'
        ),
    )
    months = each(
        range(4), lambda n: f'<li><a href="/archiv/{n}">{p.list("months")[n]} {p.now.year}</a> ({3 + 2 * n})</li>'
    )
    return f"""<!DOCTYPE html>
<html lang="de"><head><meta charset="utf-8"><title>{p.headline} - {p.site}</title><link rel="stylesheet" href="/typo3temp/assets/css/7015c8c4ac.css" media="all"></head>
<body id="p47" class="page-47 pagelevel-2 layout-default"><a class="sr-only" href="#content">Zum Inhalt springen</a><header class="navbar navbar-default"><div class="container"><a class="navbar-brand" href="/"><img src="/fileadmin/logo.png" alt="{p.site}"></a><ul class="nav navbar-nav">{each(p.list("sections"), lambda s: f'<li><a href="/aktuelles/rubrik/">{s}</a></li>')}<li><a href="/termine/">Termine</a></li><li><a href="/anzeigen/">Anzeigen aufgeben</a></li></ul></div></header>
<div class="breadcrumb-section"><div class="container"><ol class="breadcrumb"><li><a href="/">{p.say("home")}</a></li><li><a href="/aktuelles/">Aktuelles</a></li><li class="active">Detail</li></ol></div></div>
<div id="content" class="main-section"><div class="container"><div class="row"><div class="col-md-8"><!--TYPO3SEARCH_begin--><div id="c112" class="frame frame-default frame-type-list"><div class="news news-single"><div class="article"><div class="header"><h1>{p.headline}</h1></div><div class="footer"><p>{facts}</p></div><div class="teaser-text"><p>{p.standfirst}</p></div>{p.lead('<div class="news-img-wrap"><div class="outer">' + photo + "</div></div>")}<div class="news-text-wrap">{body}</div><div class="news-backlink-wrap"><a href="/aktuelles/">Zurück</a></div><div class="news-related-wrap"><div class="news-related news-related-news"><h4>{p.say("related")}</h4><ul>{related}</ul></div></div></div></div></div><!--TYPO3SEARCH_end--></div>
<aside class="col-md-4"><div id="c58" class="frame frame-default frame-type-list"><header><h4>{p.say("latest")}</h4></header><div class="news"><div class="news-list-view">{latest}</div></div></div><div id="c61" class="frame frame-default"><header><h4>Archiv</h4></header><div class="news-menu-view"><ul>{months}</ul></div></div><div id="c63" class="frame frame-default frame-type-text"><header><h4>{p.say("newsletter")}</h4></header><p>{p.say("newsletter_text")}</p><form><input type="email" placeholder="E-Mail"><button>Anmelden</button></form></div></aside></div></div></div>
<footer class="footer-section"><div class="container"><div class="row"><div class="col-sm-4"><h4>{p.site}</h4><p>{p.say("about_site")}</p></div><div class="col-sm-4"><p>Seestraße 11<br>00417 Tannwiel<br>Telefon 00417 / 22 80</p></div><div class="col-sm-4"><ul><li><a href="/impressum/">Impressum</a></li><li><a href="/datenschutz/">Datenschutz</a></li></ul></div></div><p>© {p.now.year} {p.site}. {p.say("copyright")}</p></div></footer></body></html>"""
