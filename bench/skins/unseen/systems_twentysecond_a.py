"""A Dutch river region's newsroom on a content server with portlets, as councils and broadcasters of the region used it."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=427,
    kind="systems",
    language="nl",
    site="Omroep Merwestreek",
    address="http://www.omroepmerwestreek.example/nieuws/{yyyy}/{slug}",
    year=2010,
    standfirst=True,
    section=True,
)
def set_content_server(p: Sheet) -> str:
    """A Dutch river region's newsroom on a content server with portlets: hidden jump links, site actions, a search box with "alleen in deze map", tabs, "U bevindt zich hier:", a left column with a folder tree and the newest, the headline with "Documentacties", the byline "door … — Gepubliceerd" in one line, the standfirst as description in bold, a news image in a link with its caption as "discreet", the text in plain p, "Gerelateerde inhoud" as a fieldset, comments as nested documents with "Geplaatst door … op", a calendar at the right, a colophon."""
    photo = '<div class="newsImageContainer"><a href="{file}/image_view_fullscreen"><img src="{file}/image_mini" alt="" class="newsImage" /></a><p class="discreet">{caption}. Foto: {credit}</p></div>'
    inner = '<dl class="image-inline captioned" style="width:400px;"><dt><img src="resolveuid/{file}" alt="" height="266" width="400" /></dt><dd class="image-caption" style="width:400px;">{caption}. Foto: {credit}</dd></dl>'
    text = p.add_rest(
        p.text(
            quote='<p class="pullquote">{}</p>',
            heading="<h3>{}</h3>",
            entries='<ul class="plain">{}</ul>',
            picture=inner,
        ),
        inner,
    )
    who = p.names('<span class="documentAuthor">door <a href="/author/redactie">{}</a></span>', ", ", " en ")
    when = p.when("{dd}-{mm}-{yyyy} {HH}:{MM}", '<span class="documentModified"><span>Gepubliceerd</span> {}</span>')
    byline = (
        f'<div class="documentByLine" id="plone-document-byline">{" — ".join(x for x in (who, when) if x)}</div>'
        if who or when
        else ""
    )
    related = each(
        p.related,
        lambda t: (
            f'<li><span class="contenttype-news-item"><img width="16" height="16" src="/newsitem_icon.gif" alt="Nieuwsbericht" /> <a href="{t.href}" class="state-published url">{t.headline}</a></span></li>'
        ),
    )
    newest = each(
        p.others[:5],
        lambda t: (
            f'<dd class="portletItem even"><a href="{t.href}" class="tile">{t.headline} <span class="portletItemDetails">{p.tell(t.moment, "{dd}-{mm}-{yyyy}")}</span></a></dd>'
        ),
    )
    voices = each(
        p.comments(3),
        lambda c: (
            f'<div class="comment"><h3 class="documentCommentTitle">Re: {p.headline}</h3><div class="documentByLine">Geplaatst door <span>{c.reader}</span> op {p.tell(c.moment, "{dd}-{mm}-{yyyy} {HH}:{MM}")}</div><div class="commentBody"><p>{c.text}</p></div></div>'
        ),
    )
    week = "".join(f"<td>{day}</td>" + ("</tr><tr>" if day % 7 == 0 else "") for day in range(1, 29))
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="nl"><head><meta http-equiv="Content-Type" content="text/html;charset=utf-8" /><title>{p.headline} — {p.site}</title></head>
<body class="template-newsitem_view section-nieuws" dir="ltr"><div id="visual-portal-wrapper"><div id="portal-top"><div id="portal-header"><p class="hiddenStructure"><a accesskey="2" href="#documentContent">Ga naar inhoud.</a> | <a accesskey="6" href="#portlet-navigation-tree">Ga direct naar navigatie</a></p>
<ul id="portal-siteactions"><li><a href="/sitemap">Sitemap</a></li><li><a href="/toegankelijkheid">Toegankelijkheid</a></li><li><a href="/contact-info">Contact</a></li></ul>
<div id="portal-searchbox"><form action="/search"><label class="hiddenStructure">Zoek op deze website</label><input type="text" size="18" title="Zoek op deze website" /><input class="searchButton" type="submit" value="Zoeken" /><div class="searchSection"><input type="checkbox" class="noborder" /><label>alleen in deze map</label></div></form></div>
<a id="portal-logo" href="/"><img src="/logo.png" alt="{p.site}" /></a>
<ul id="portal-globalnav"><li class="plain"><a href="/">{p.say("home")}</a></li>{each(p.list("sections"), lambda s: f'<li class="plain"><a href="/nieuws/x">{s}</a></li>')}<li class="plain"><a href="/uitzending-gemist">Uitzending gemist</a></li></ul></div>
<div id="portal-personaltools-wrapper"><ul id="portal-personaltools"><li><a href="/login_form">Inloggen</a></li></ul></div>
<div id="portal-breadcrumbs"><span id="breadcrumbs-you-are-here">U bevindt zich hier:</span> <a href="/">{p.say("home")}</a> <span class="breadcrumbSeparator">→</span> <a href="/nieuws">Nieuws</a> <span class="breadcrumbSeparator">→</span> <a href="/nieuws/x">{p.section}</a> <span class="breadcrumbSeparator">→</span> <span>{p.headline}</span></div></div>
<table id="portal-columns"><tbody><tr><td id="portal-column-one"><div class="visualPadding"><dl class="portlet portletNavigationTree" id="portlet-navigation-tree"><dt class="portletHeader hiddenStructure">Navigatie</dt><dd class="portletItem"><ul class="navTree navTreeLevel0">{each(("Nieuws", "Programma’s", "Frequenties", "Over de omroep"), lambda s: f'<li class="navTreeItem"><a href="/x">{s}</a></li>')}</ul></dd></dl>
<dl class="portlet" id="portlet-news"><dt class="portletHeader"><a href="/nieuws">{p.say("latest")}</a></dt>{newest}<dd class="portletFooter"><a href="/nieuws">Meer nieuws…</a></dd></dl></div></td>
<td id="portal-column-content"><div id="content"><div class="documentContent" id="region-content"><a name="documentContent"></a>
<div class="documentActions"><h5 class="hiddenStructure">Documentacties</h5><ul><li><a href="/sendto_form"><img src="/mail_icon.gif" alt="Versturen" /></a></li><li><a href="#"><img src="/print_icon.gif" alt="Afdrukken" /></a></li></ul></div>
<h1 class="documentFirstHeading">{p.headline}</h1>
{byline}
<p class="documentDescription">{p.standfirst}</p>
{p.lead(photo)}
<div class="plain">
{text}
</div>
<div class="visualClear"></div>
<fieldset class="relatedItems"><legend>Gerelateerde inhoud</legend><ul class="visualNoMarker">{related}</ul></fieldset>
<div class="discussion"><h2>{p.say("comments")}</h2>{voices}<p>{p.say("comment_terms")}</p><form action="/login_form"><input class="standalone" type="submit" value="Aanmelden om te reageren" /></form></div>
</div></div></td>
<td id="portal-column-two"><div class="visualPadding"><dl class="portlet" id="portlet-calendar"><dt class="portletHeader">« {p.tell(p.now, "{month} {yyyy}")} »</dt><dd><table class="ploneCalendar"><tr><th>ma</th><th>di</th><th>wo</th><th>do</th><th>vr</th><th>za</th><th>zo</th></tr><tr>{week}</tr></table></dd></dl><dl class="portlet"><dt class="portletHeader">Nu op de radio</dt><dd class="portletItem">{p.tell(p.now, "{HH}:{MM}")} De Rivier, met verzoekjes. Frequentie: 105.7 FM</dd></dl><dl class="portlet"><dt class="portletHeader">{p.say("newsletter")}</dt><dd class="portletItem">{p.say("newsletter_text")} <input type="text" size="14" /> <input type="submit" value="Aanmelden" /></dd></dl></div></td></tr></tbody></table>
<div id="portal-footer"><p>{p.say("about_site")} Tips: 0184-555 019 of redactie@omroepmerwestreek.example</p><p>© 2004-{p.now.year} Stichting {p.site}. {p.say("copyright")}.</p></div><div id="portal-colophon"><ul><li>Deze site is gemaakt met vrije software</li><li>Sectie 508</li><li>WCAG</li></ul></div></div></body></html>"""
