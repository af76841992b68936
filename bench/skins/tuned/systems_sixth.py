"""Content management systems with their own templates."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=105,
    kind="systems",
    language="en",
    site="OpenCoast News",
    address="http://en.opencoastnews.example/wiki/{slug}_{id}",
    year=2008,
    precision="day",
    authors=False,
    keywords=True,
)
def set_wiki_story(p: Sheet) -> str:
    """A wiki of news without writers: the day with its weekday in bold as first paragraph of the text, edit links at headings, pictures as thumbs, related news and the sources that it drew on as lists with their own days, categories in a box below, when the page was last edited in the foot."""
    photo = '<div class="thumb tright"><div class="thumbinner" style="width:252px;"><a href="/wiki/File:{file}" class="image"><img src="/thumb/{file}" width="250" class="thumbimage" /></a> <div class="thumbcaption"><div class="magnify"><a href="/wiki/File:{file}" class="internal"><img src="/skins/magnify.png" alt="" /></a></div>{caption}<br /><small>Image: {credit}.</small></div></div></div>'
    related = each(
        p.related,
        lambda t: (
            f'<li>"<a href="{t.href}">{t.headline}</a>" &#8212; <i>{p.site}</i>, {p.tell(t.moment, "{month} {d}, {yyyy}")}</li>'
        ),
    )
    sources = each(
        p.others[:3],
        lambda t: (
            f'<li><span class="sourceTemplate">{t.author}. "<a class="external" href="http://elsewhere.example/{t.picture}">{t.headline}</a>" &#8212; <i>The Shore Times</i>, {p.tell(t.moment, "{month} {d}, {yyyy}")}</span></li>'
        ),
    )
    newest = each(p.others[3:8], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')
    menu = each(p.list("sections"), lambda s: f"<li><a href='/wiki/Category:{s}'>{s}</a></li>")
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html lang="en"><head><title>{p.headline} - {p.site}</title></head><body class="mediawiki ns-0 ltr"><div id="globalWrapper"><div id="column-content"><div id="content"><a name="top" id="top"></a><div id="siteNotice">{p.say("donate")}! <a href="/donate">{p.say("donate_text")}</a> [<a>dismiss</a>]</div><h1 id="firstHeading" class="firstHeading">{p.headline}</h1><div id="bodyContent"><h3 id="siteSub">From {p.site}, the source that you can write</h3><div id="contentSub"></div><div id="jump-to-nav">Jump to: <a href="#column-one">navigation</a>, <a href="#searchInput">search</a></div>
{p.when("{weekday}, {month} {d}, {yyyy}", '<p><b><span id="publishDate">{}</span></b></p>')}{p.lead(photo)}{p.text(heading='<h2><span class="editsection">[<a href="/w/index.php?action=edit">edit</a>]</span> <span class="mw-headline">{}</span></h2>', quote='<table class="cquote"><tr><td>{}</td></tr></table>', picture=photo)}
<table class="shareBox"><tr><td>Share this:</td><td><a>E-mail</a></td><td><a>Digg</a></td></tr></table><h2><span class="editsection">[<a href="/w/index.php?action=edit">edit</a>]</span> <span class="mw-headline">Related news</span></h2><ul>{related}</ul><h2><span class="editsection">[<a href="/w/index.php?action=edit">edit</a>]</span> <span class="mw-headline">Sources</span></h2><ul>{sources}</ul>
<div class="printfooter">Retrieved from "<a href="{p.href}">http://en.opencoastnews.example{p.href}</a>"</div><div id="catlinks"><p class="catlinks"><a href="/wiki/Special:Categories">Categories</a>: {" | ".join(f'<span dir="ltr"><a href="/wiki/Category:x">{k}</a></span>' for k in p.keywords)}</p></div></div></div></div>
<div id="column-one"><div id="p-cactions" class="portlet"><h5>Views</h5><ul><li class="selected"><a>Article</a></li><li><a>Collaboration</a></li><li><a>Edit</a></li><li><a>History</a></li></ul></div><div class="portlet" id="p-personal"><ul><li><a>Log in / create account</a></li></ul></div><div class="portlet" id="p-regions"><h5>Regions</h5><ul>{menu}</ul></div><div class="portlet"><h5>{p.say("latest")}</h5><ul>{newest}</ul></div></div>
<div id="footer"><ul id="f-list"><li id="lastmod"> This page was last modified on {p.tell(p.now, "{d} {month} {yyyy}, at {HH}:{MM}")}.</li><li>All text is available under a free licence unless otherwise specified.</li><li><a>About {p.site}</a></li><li><a>Disclaimers</a></li></ul></div></div></body></html>"""


@skin(
    number=106,
    kind="systems",
    language="tr",
    site="Göksu Belediye Gazetesi",
    address="http://www.goksugazetesi.example/haberler/Sayfalar/{slug}-{id}.aspx",
    year=2013,
    precision="day",
    related=True,
    standfirst=True,
)
def set_portal_fields(p: Sheet) -> str:
    """A company's portal system with the template for articles: the day and the names as bare fields without words, empty paragraphs of zero width, captions in fields beside the picture, related pages as a web part, announcements with days before the story, page owner and approval in the foot."""
    photo = '<div class="captioned-image"><div class="image"><div class="ms-rtestate-field"><img alt="" src="/PublishingImages/{file}" style="BORDER: 0px solid;" /></div></div><div class="caption"><div class="ms-rtestate-field">{caption}</div></div></div>'
    inner = '<div class="ms-rteElement-Image"><img src="/PublishingImages/{file}" width="420" alt="" /><div class="ms-rteElement-Caption">{caption}</div></div>'
    notices = each(
        p.others[:4],
        lambda t: (
            f'<tr><td class="ms-vb"><a href="{t.href}">{t.headline}</a></td><td class="ms-vb2"><nobr>{p.tell(t.moment, "{dd}.{mm}.{yyyy} {HH}:{MM}")}</nobr></td></tr>'
        ),
    )
    related = each(
        p.related,
        lambda t: (
            f'<li class="dfwp-item"><div class="item"><div class="link-item"><a href="{t.href}" title="">{t.headline}</a><div class="description">{t.summary}</div></div></div></li>'
        ),
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"><html lang="tr-tr" dir="ltr"><head><title>
	{p.headline}
</title></head><body class="v4master"><form id="aspnetForm"><div class="aspNetHidden"></div><div id="s4-ribbonrow"><span class="ms-siteactionsmenu">Site Eylemleri</span> <a class="ms-signinlink">Oturum Aç</a></div><div id="s4-workspace"><div id="s4-bodyContainer"><div id="s4-titlerow"><div class="s4-titlelogo"><a href="/"><img src="/_layouts/images/siteIcon.png" alt="{p.site}" /></a></div><div class="s4-titletext"><h2><a href="/">{p.site}</a></h2></div></div><div id="s4-topheader2"><ul class="root static">{each(p.list("sections"), lambda s: f"<li class='static'><a class='static menu-item' href='/x/'><span class='additional-background'><span class='menu-item-text'>{s}</span></span></a></li>")}</ul></div>
<div class="s4-notdlg breadcrumb"><span><a href="/">{p.say("home")}</a></span><span> &gt; </span><span><a href="/haberler">Haberler</a></span><span> &gt; </span><span>{p.headline}</span></div><div id="s4-leftpanel"><h3 class="ms-WPTitle">Duyurular</h3><table class="ms-listviewtable">{notices}</table><div class="today">{p.tell(p.now, "{d} {month} {yyyy} {weekday}")}</div></div>
<div class="s4-ca"><div id="MSO_ContentDiv"><div class="article article-left"><div class="article-header"><h1 class="page-title">{p.headline}</h1>{p.when("{d}.{m}.{yyyy}", '<div class="date-line">{}</div>')}{p.names('<div class="by-line">{}</div>', ", ", ", ")}</div><div class="article-summary"><div class="ms-rtestate-field">{p.standfirst}</div></div>
{p.lead(photo)}<div class="article-content"><div id="ctl00_PlaceHolderMain_RichHtmlField" class="ms-rtestate-field"><p>&#8203;</p>{p.text("<p>{}</p>", '<h3 class="ms-rteElement-H3">{}</h3>', '<blockquote><p class="ms-rteFontSize-2">{}</p></blockquote>', picture=inner)}<p>&#8203;</p><p>&#160;</p></div></div></div></div>
<div class="ms-WPBorder"><h3 class="ms-standardheader ms-WPTitle"><span>{p.say("related")}</span></h3><div class="ms-WPBody"><ul class="dfwp-column dfwp-list">{related}</ul></div></div><div class="ms-rating">Ortalama: {p.random.randrange(1, 5)} yıldız, {p.random.randrange(90)} oy</div></div>
<div id="s4-footer"><p>İçerik sahibi: Basın ve Yayın Müdürlüğü. Şablon sürümü {p.random.randrange(2, 9)}.0, onay durumu: Onaylandı</p><p>© {p.now.year} {p.site}. {p.say("copyright")}</p><p>Bugün {p.random.randrange(90, 900)} ziyaretçi</p></div></div></div></form></body></html>"""
