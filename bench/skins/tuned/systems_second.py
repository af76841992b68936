"""Content management systems as agencies set them up for papers."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=45,
    kind="systems",
    language="en",
    site="Aqaba Water Review",
    address="http://www.aqabawaterreview.example/news/{slug}",
    year=2008,
    standfirst=True,
    keywords=True,
)
def set_plone(p: Sheet) -> str:
    """Plone: "by … — published … — filed under: …" in one line, captioned pictures as definition lists, portlets with moments."""
    photo = '<dl class="image-right captioned"><dt><a href="/images/{file}"><img src="/images/{file}/image_mini" /></a></dt><dd class="image-caption" style="width:200px">{caption}</dd></dl>'
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html><head><title>{p.headline} &#8212; {p.site}</title></head><body class="section-news template-newsitem_view"><div id="visual-portal-wrapper"><div id="portal-top"><a class="hiddenStructure" href="#content">Skip to content.</a><a href="/" id="portal-logo"><img src="/logo.jpg" alt="{p.site}" /></a>
<div id="portal-searchbox"><form><input name="q" title="Search Site" /><label>only in current section</label></form></div><ul id="portal-globalnav">{each(p.list("sections"), lambda s: f'<li class="plain"><a href="/x">{s}</a></li>')}</ul></div><div id="portal-breadcrumbs"><span>You are here:</span> <a href="/">{p.say("home")}</a> <span class="breadcrumbSeparator">&rarr;</span> <a href="/news">News</a> <span class="breadcrumbSeparator">&rarr;</span> <span>{p.headline}</span></div>
<table id="portal-columns"><tr><td id="portal-column-one"><dl class="portlet portletNews"><dt class="portletHeader">{p.say("latest")}</dt>{each(p.others[:5], lambda t: f'<dd class="portletItem"><a href="{t.href}">{t.headline}<span class="portletItemDetails">{p.tell(t.moment, "{mon} {dd}, {yyyy}")}</span></a></dd>')}</dl></td>
<td id="portal-column-content"><div id="content"><div class="documentActions"><a href="#">Send this</a> <a href="#">Print this</a></div><h1 class="documentFirstHeading"><span>{p.headline}</span></h1>
<div class="documentByLine">{p.names("<span>by <a href='/author/x'>{}</a> &#8212;</span> ")}{p.when("{mon} {dd}, {yyyy} {hh}:{MM} {half}", "<span>published <span>{}</span> &#8212; </span>")}<span class="documentCategory">filed under: {", ".join(f'<span><a href="/search?k">{k}</a></span>' for k in p.keywords)}</span></div>
<p class="documentDescription">{p.standfirst}</p>{p.lead(photo)}<div class="plain">{p.text(heading="<h2>{}</h2>", quote='<blockquote class="pullquote">{}</blockquote>', picture=photo)}</div>
<div class="visualClear"></div><fieldset><legend>Related content</legend><div id="relatedItems">{each(p.related, lambda t: f'<div><img src="/newsitem_icon.gif" alt="News Item" /><a href="{t.href}">{t.headline}</a></div>')}</div></fieldset></div></td>
<td id="portal-column-two"><dl class="portlet portletEvents"><dt>Events</dt><dd>Well-diggers’ fair<span class="portletItemDetails">Stonebridge, {p.tell(p.now, "{mon} {dd}, {yyyy} 10:00 AM")}</span></dd></dl><table class="ploneCalendar"><tr><th colspan="7">{p.tell(p.now, "{month} {yyyy}")}</th></tr><tr>{each(range(1, 29), lambda n: f"<td>{n}</td>")}</tr></table></td></tr></table>
<div id="portal-footer">The Plone CMS is &copy; 2000-{p.now.year} by the Plone Foundation et al.</div></div></body></html>"""


@skin(
    number=46,
    kind="systems",
    language="de",
    site="Bote vom Moor",
    address="https://www.bote-vom-moor.example/nachrichten/einzelansicht/article/{slug}.html",
    year=2011,
    section=True,
    standfirst=True,
)
def set_typo3(p: Sheet) -> str:
    """TYPO3 with tt_news: two-digit years, time and section beside each other before the headline, "Von:" after the standfirst, files and related as dl."""
    photo = '<div class="news-single-img" style="width:220px"><a href="/typo3temp/{file}"><img src="/typo3temp/pics/{file}" alt="" /></a><p class="news-single-imgcaption">{caption}</p></div>'
    related = each(
        p.related,
        lambda t: (
            f'<dd><span class="news-related-date">{p.tell(t.moment, "{dd}.{mm}.{yy} {HH}:{MM}")}</span> <a href="{t.href}">{t.headline}</a></dd>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="de"><head><title>{p.site}: Einzelansicht</title></head><body id="pid42"><div id="wrap"><div id="kopf"><div class="logo"><a href="/"><img src="/fileadmin/logo.png" alt="{p.site}" /></a></div><div class="datumszeile">{p.tell(p.now, "{weekday}, {dd}.{mm}.{yyyy}")}</div></div>
<div id="nav"><ul>{each(p.list("sections"), lambda s: f'<li><a href="/{s.lower()}.html">{s}</a></li>')}</ul></div><div id="rechts"><div class="news-latest-container"><h2>{p.say("latest")}</h2>{each(p.others[:5], lambda t: f'<div class="news-latest-item"><span class="news-latest-date">{p.tell(t.moment, "{dd}.{mm}.{yy}")}</span><h3><a href="{t.href}">{t.headline}</a></h3><p class="bodytext">{t.summary}</p><hr class="clearer" /></div>')}</div>
<div class="csc-default"><h3>{p.say("donate")}</h3><p class="bodytext">{p.say("donate_text")}</p></div></div>
<div id="inhalt"><!--TYPO3SEARCH_begin--><div class="csc-default"><div class="news-single-item"><div class="news-single-rightbox">{p.when("{dd}.{mm}.{yy} {HH}:{MM}", '<div class="news-single-timedata">{}</div>')}<div class="news-single-cat">{p.say("filed")}: <a href="/x.html">{p.section}</a></div></div>
<h2>{p.headline}</h2><h3 class="news-single-subheader">{p.standfirst}</h3>{p.names('<div class="news-single-author">Von: {}</div>')}{p.lead(photo)}{p.text('<p class="bodytext">{}</p>', '<p class="bodytext"><b>{}</b></p>', '<p class="bodytext"><i>{}</i></p>', picture=photo)}
<hr class="clearer" /><div class="news-single-additional-info"><dl class="news-single-related"><dt>{p.say("related")}</dt>{related}</dl><dl class="news-single-files"><dt>Dateien:</dt><dd><a href="/uploads/media/plan.pdf">plan.pdf</a><span>(1.{p.random.randrange(9)} M)</span></dd></dl></div><div class="news-single-backlink"><a href="/nachrichten.html">&lt;- Zurück zu: Nachrichten</a></div></div></div><!--TYPO3SEARCH_end--></div>
<div id="fuss">&copy; {p.now.year} {p.site} | {p.say("copyright")} | Letzte Änderung dieser Seite: {p.tell(p.now, "{dd}.{mm}.{yyyy}")}</div></div></body></html>"""
