"""Content management systems with their own templates."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=159,
    kind="systems",
    language="sv",
    site="Nordsjöposten",
    address="http://www.nordsjoposten.example/nyheter/1.{id}",
    year=2010,
    section=True,
    kicker=True,
    standfirst=True,
)
def set_content_units(p: Sheet) -> str:
    """A Swedish paper on a system of content units: ids of numbers with dots, a column of the newest with clocks at the left, kicker and standfirst as paragraphs with classes of the paper's own, "Publicerad" and "Uppdaterad" with dots in the clock in a list above the headline, facts beside the text, the writers with mail address and telephone after it, related units with arrows, readers' voices of another firm."""
    photo = '<div class="slide image large" id="i1.{file}"><img src="/polopoly_fs/1.{file}!/image/{file}_gen/derivatives/landscape_490/{file}" width="490" alt="" /><p class="imagetext">{caption} <span class="byline">Foto: {credit}</span></p></div>'
    clock = "{weekday} {d} {month} {yyyy} {HH}.{MM}"
    when = p.when(clock, '<li class="first">Publicerad {}</li>')
    dates = f'<ul class="dates">{when}{p.changed(clock, "<li>Uppdaterad {}</li>")}</ul>' if when else ""
    people = "".join(
        f'<div class="author"><strong>{name}</strong><br /><a href="mailto:redaktion@nordsjoposten.example">redaktion@nordsjoposten.example</a><br />0555-01{p.random.randrange(10, 99)}</div>'
        for name in p.authors
    )
    box = f'<div class="factbox right"><h4>Fakta</h4><p>{p.story.place} har {p.random.randrange(900, 9000)} invånare.</p></div>'
    units = each(
        p.related,
        lambda t: (
            f'<li class="article"><a href="{t.href}">{t.headline}</a> <span class="date">{p.tell(t.moment, "{yyyy}-{mm}-{dd}")}</span></li>'
        ),
    )
    newest = each(
        p.others[:5],
        lambda t: (
            f'<li><span class="time">{p.tell(t.moment, "{HH}.{MM}")}</span> <a href="{t.href}">{t.headline}</a></li>'
        ),
    )
    voices = each(
        p.comments(3),
        lambda c: (
            f'<div class="post"><p class="who">{c.reader} <span>{p.tell(c.moment, "{d} {mon} {yyyy} {HH}.{MM}")}</span></p><p>{c.text}</p><a>Anmäl</a></div>'
        ),
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"><html lang="sv"><head><title>{p.headline} - {p.section} - {p.site}</title></head><body id="p1.{p.random.randrange(100, 999)}"><div id="container"><div id="header"><a id="logo" href="/"><img src="/polopoly_fs/logo.png" alt="{p.site}" /></a><p id="today">{p.tell(p.now, "{weekday} {d} {month} {yyyy}")} <span>{p.say("weather")}</span></p><ul id="mainnav">{each(p.list("sections"), lambda s: f'<li><a href="/x">{s}</a></li>')}</ul></div><div id="breadcrumbs"><a href="/">{p.say("home")}</a> / <a href="/x">{p.section}</a></div>
<div id="left"><div class="unit"><h3>{p.say("latest")}</h3><ul class="latest">{newest}</ul></div><div class="unit poll"><h3>{p.say("poll")}</h3>{each(p.list("poll_options"), lambda o: f'<input type="radio" /> {o}<br />')}</div></div><div id="main"><div class="unit article-full">{dates}<ul class="tools"><li><a>Skriv ut</a></li><li><a>Tipsa en vän</a></li><li><a class="size">A A A</a></li></ul><p class="vinjett">{p.kicker}</p><h1 class="rubrik">{p.headline}</h1><p class="ingress">{p.standfirst}</p>{p.lead(photo)}
<div class="brodtext">{box}{p.text("<p>{}</p>", '<h3 class="mellanrubrik">{}</h3>', '<p class="citat">{}</p>', picture=photo)}</div><div class="authors">{people}</div></div><div class="unit related"><h3>{p.say("related")}</h3><ul>{units}</ul></div><div class="unit comments"><h3>{p.say("comments")}</h3>{voices}<h3>{p.say("comment_form")}</h3><p>{p.say("comment_terms")}</p><textarea></textarea></div></div>
<div id="right"><div class="ad">Annons</div><div class="unit"><h3>{p.say("most_read")}</h3><ol>{each(p.others[5:8], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ol></div><div class="unit"><h3>{p.say("newsletter")}</h3><p>{p.say("newsletter_text")}</p></div></div><div id="footer"><p>Chefredaktör och ansvarig utgivare: Rut Almlöf</p><p>&copy; {p.now.year} {p.site}. {p.say("copyright")}</p></div></div></body></html>"""


@skin(
    number=160,
    kind="systems",
    language="it",
    site="Valli Notizie",
    address="https://www.vallinotizie.example/web/guest/-/{slug}-{id}",
    year=2016,
    precision="day",
    keywords=True,
    section=True,
)
def set_portlets(p: Sheet) -> str:
    """A valley union's news in a portal of portlets: a banner that greets, day, "Di" and categories as entries of metadata after the text, the headline as a portlet's title with a way back, content ids in comments, ratings and flags, related assets as a list of the portlet, a calendar portlet with days."""
    photo = '<div class="aui-field-wrapper image-block"><img class="img-responsive" src="/documents/10180/{file}" alt="" /><p class="didascalia">{caption} <em>({credit})</em></p></div>'
    assets = each(
        p.related,
        lambda t: (
            f'<li class="asset-links-list-item"><a href="{t.href}"><i class="icon-file"></i> <span class="taglib-text">{t.headline}</span></a></li>'
        ),
    )
    days = each(
        p.others[:5],
        lambda t: (
            f'<div class="asset-abstract"><h3 class="asset-title"><a href="{t.href}">{t.headline}</a></h3><div class="asset-content"><div class="asset-summary">{t.summary} <a href="{t.href}">Leggi tutto</a></div></div><div class="asset-metadata"><span class="metadata-entry metadata-publish-date">{p.tell(t.moment, "{dd}/{mm}/{yy}")}</span></div></div>'
        ),
    )
    when = p.when("{d} {month} {yyyy}", '<span class="metadata-entry metadata-publish-date">{}</span>')
    byline = p.names('<span class="metadata-entry metadata-author">Di {}</span>', ", ", " e ")
    back = '<span class="header-back-to"><a class="icon-circle-arrow-left" href="/web/guest/notizie"><span class="helper-hidden-accessible">Indietro</span></a></span>'
    return f"""<!DOCTYPE html><html class="ltr" dir="ltr" lang="it-IT"><head><title>{p.headline} - {p.site}</title></head><body class="yui3-skin-sam controls-visible guest-site signed-out public-page site"><a href="#main-content" id="skip-to-content">Salta al contenuto</a><div class="container-fluid" id="wrapper"><header id="banner"><div id="heading"><h1 class="site-title"><a class="logo custom-logo" href="/web/guest" title="Vai a {p.site}"><img alt="{p.site}" src="/image/layout_set_logo" /></a></h1></div><a href="/c/portal/login" id="sign-in">Accedi</a><nav class="sort-pages" id="navigation"><ul>{each(p.list("sections"), lambda s: f'<li><a href="/web/guest/x"><span>{s}</span></a></li>')}</ul></nav></header><nav id="breadcrumbs"><ul class="breadcrumb"><li><a href="/web/guest">{p.say("home")}</a><span class="divider">/</span></li><li class="active">Notizie</li></ul></nav>
<div id="content"><div class="columns-2" id="main-content" role="main"><div class="portlet-layout row-fluid"><div class="portlet-column span8" id="column-1"><div class="portlet-boundary portlet-asset-publisher"><section class="portlet" id="portlet_101"><div class="portlet-content"><div class="portlet-body"><div class="taglib-header">{back}<h1 class="header-title"><span>{p.headline}</span></h1></div><div class="asset-full-content show-asset-title"><div class="asset-content" id="asset_{p.random.randrange(10000, 90000)}"><div class="journal-content-article">{p.lead(photo)}
{p.text("<p>{}</p>", "<h2>{}</h2>", "<blockquote><p>{}</p></blockquote>", picture=photo)}</div></div><div class="asset-metadata">{when}{byline}<span class="metadata-entry metadata-categories"><span class="taglib-asset-categories-summary">Categoria: <a class="asset-category" href="/web/guest/notizie/-/asset_publisher/category/1">{p.section}</a></span></span><span class="metadata-entry metadata-tags"><span class="taglib-asset-tags-summary">{each(p.keywords, lambda k: f'<a class="tag" href="/-/tag/x">{k}</a> ')}</span></span></div>
<div class="asset-ratings"><div class="rating-label">La tua valutazione (0 voti)</div></div><div class="asset-flag"><a>Segnala come inappropriato</a></div><div class="taglib-asset-links"><h2 class="asset-links-title"><i class="icon-link"></i> {p.say("related")}:</h2><ul class="asset-links-list">{assets}</ul></div></div></div></div></section></div></div>
<div class="portlet-column span4" id="column-2"><section class="portlet"><header class="portlet-topper"><h1 class="portlet-title"><span class="portlet-title-text">{p.say("latest")}</span></h1></header><div class="portlet-content">{days}</div></section><section class="portlet"><h1 class="portlet-title">Calendario</h1><div class="portlet-content"><span class="day">{p.tell(p.now, "{d} {month} {yyyy}")}</span></div></section><section class="portlet"><h1 class="portlet-title">{p.say("newsletter")}</h1><p>{p.say("newsletter_text")}</p></section></div></div></div></div><footer id="footer"><p>{p.say("about_site")}</p><p>© {p.now.year} {p.site}. {p.say("copyright")}</p><p class="powered-by">{p.say("cookies")}</p></footer></div></body></html>"""
