"""Content management systems as agencies set them up for papers."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=9,
    kind="systems",
    language="de",
    site="Altenhafener Anzeiger",
    address="http://www.altenhafener-anzeiger.example/index.php?option=com_content&task=view&id={id}&Itemid=42",
    year=2008,
)
def set_joomla(p: Sheet) -> str:
    """Joomla 1.0: `contentheading` and the rest in cells, "Geschrieben von" below, a newsflash and a who's online."""
    side = each(
        p.others[:5],
        lambda t: (
            f'<tr><td><a href="{t.href}" class="latestnews">{t.headline}</a>'
            f'<span class="small">{p.tell(t.moment, "{dd}.{mm}.{yyyy}")}</span></td></tr>'
        ),
    )
    related = each(
        p.related, lambda t: f'<li>{p.tell(t.moment, "{dd}.{mm}.{yyyy}")} <a href="{t.href}">{t.headline}</a></li>'
    )
    caption = (
        '<div class="mosimage" style="float:left;width:240px"><img src="/images/stories/{file}" alt="" />'
        '<div class="mosimage_caption">{caption} ({credit})</div></div>'
    )
    return f"""<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN">
<html><head><title>{p.site} - {p.headline}</title></head><body class="body_bg"><div align="center">
<table class="mainbody" width="900"><tr><td colspan="3" class="pathway"><a href="/">{p.say("home")}</a>
<img src="/images/arrow.png" alt="arrow" /> <a href="#">Nachrichten</a> <img src="/images/arrow.png" alt="arrow" /> {p.headline}</td>
<td class="date">{p.tell(p.now, "{weekday}, {d}. {month} {yyyy}")}</td></tr>
<tr><td class="left" valign="top"><table class="moduletable"><tr><th>Hauptmenü</th></tr>
{each(p.list("sections"), lambda s: f'<tr><td><a class="mainlevel" href="#">{s}</a></td></tr>')}</table>
<table class="moduletable"><tr><th>Newsflash</th></tr><tr><td>{p.others[6].summary} <a href="{p.others[6].href}">{p.say("more")}</a></td></tr></table>
<table class="moduletable"><tr><th>Wer ist online</th></tr><tr><td>Aktuell {p.random.randrange(3, 60)} Gäste online</td></tr></table></td>
<td class="main" colspan="2" valign="top"><table class="contentpaneopen"><tr>
<td class="contentheading" width="100%">{p.headline} <a class="contentpagetitle" href="#"><img src="/images/M_images/edit.png" /></a></td>
<td align="right" class="buttonheading"><a href="#"><img src="/images/M_images/printButton.png" alt="Drucken" /></a></td></tr></table>
<table class="contentpaneopen"><tr><td width="70%" colspan="2" align="left"><span class="small">{p.names("Geschrieben von {}")}</span></td></tr>
{p.when("{weekday}, {dd}. {month} {yyyy} {HH}:{MM}", '<tr><td valign="top" colspan="2" class="createdate">{}</td></tr>')}
<tr><td valign="top" colspan="2">{p.lead(caption)}
{p.text("<p>{}</p>", "<p><strong>{}</strong></p>", "<p><em>{}</em></p>", picture=caption)}</td></tr></table>
<table class="moduletable"><tr><td><b>{p.say("related")}</b><ul>{related}</ul></td></tr></table>
<div class="back_button"><a href="javascript:history.go(-1)">[ Zurück ]</a></div>
<table class="pagenav"><tr><th class="pagenav_prev"><a href="{p.others[5].href}">&lt; {p.say("previous")}</a></th></tr></table></td>
<td class="right" valign="top"><table class="moduletable"><tr><th>{p.say("latest")}</th></tr>{side}</table>
<form><b>{p.say("poll")}</b>{each(p.list("poll_options"), lambda o: f'<br><input type="radio" />{o}')}</form></td></tr></table>
<div class="footer">(C) {p.now.year} {p.site}. Joomla! ist freie Software unter der GNU/GPL.</div></div></body></html>"""


@skin(
    number=10,
    kind="systems",
    language="fr",
    site="La Dépêche des Dunes",
    address="https://www.depechedesdunes.example/{section}/article/{slug}-{id}",
    year=2014,
    standfirst=True,
    kicker=True,
    keywords=True,
)
def set_drupal(p: Sheet) -> str:
    """Drupal 7: fields in divs, "Soumis par … le", terms, a view of related nodes, a newsletter block in the text."""
    picture = (
        '<div class="field field-name-field-image field-type-image"><div class="field-items"><div class="field-item even">'
        '<img typeof="foaf:Image" src="/sites/default/files/{file}" width="640" /><div class="image-field-caption">'
        "<p>{caption} © {credit}</p></div></div></div></div>"
    )
    letter = (
        '<div class="block block-simplenews"><h2>'
        + p.say("newsletter")
        + "</h2><div class='content'><p>"
        + p.say("newsletter_text")
        + '</p><form><input name="mail" size="20"><input type="submit" value="OK"></form></div></div>'
    )
    view = each(
        p.related,
        lambda t: (
            '<div class="views-row"><div class="views-field-title"><span class="field-content">'
            f'<a href="{t.href}">{t.headline}</a></span></div><div class="views-field-created"><span class="field-content">'
            f"{p.tell(t.moment, '{weekday} {d} {month} {yyyy} - {HH}:{MM}')}</span></div></div>"
        ),
    )
    comments = each(
        p.comments(3),
        lambda c: (
            f'<div class="comment clearfix"><h3><a href="#c" class="permalink" rel="bookmark">{c.text[:24]}</a></h3>'
            f'<div class="submitted"><p class="commenter-name"><span class="username">{c.reader}</span></p>'
            f'<p class="comment-time">{p.tell(c.moment, "{weekday} {d} {month} {yyyy} - {HH}:{MM}")}</p></div>'
            f'<div class="content"><p>{c.text}</p></div></div>'
        ),
    )
    tags = each(p.keywords, lambda k: f'<div class="field-item"><a href="/mot/{k}">{k}</a></div>')
    return f"""<!DOCTYPE html><html lang="fr"><head><title>{p.headline} | {p.site}</title></head>
<body class="html not-front node-type-article two-sidebars"><div id="page-wrapper"><div id="header"><div id="name-and-slogan">
<div id="site-name"><strong><a href="/" rel="home"><span>{p.site}</span></a></strong></div><div id="site-slogan">{p.say("about_site")}</div></div></div>
<div id="main-menu"><ul class="links">{each(p.list("sections"), lambda s: f'<li><a href="/s">{s}</a></li>')}</ul></div>
<div id="main"><div id="content" class="column"><div class="section"><div class="breadcrumb"><a href="/">{p.say("home")}</a> » <a href="/s">{p.section}</a></div>
<div class="surtitre">{p.kicker}</div><h1 class="title" id="page-title">{p.headline}</h1><div class="tabs"></div>
<div class="region region-content"><div id="node-5521" class="node node-article"><div class="meta submitted">
{p.names("Par {}", house=True)}{p.when("{weekday} {d} {month} {yyyy} - {HH}:{MM}", " le {}")}</div>
<div class="content clearfix"><div class="field field-name-field-chapo"><div class="field-items"><p>{p.standfirst}</p></div></div>
{p.lead(picture)}
<div class="field field-name-body"><div class="field-items"><div class="field-item even">
{p.text(heading="<h3>{}</h3>", picture=picture, inside={2: letter})}</div></div></div>
<div class="field field-name-field-tags"><div class="field-label">{p.say("tags")} :&nbsp;</div><div class="field-items">{tags}</div></div></div>
<div class="link-wrapper"><ul class="links inline"><li><a href="/user/login">Connectez-vous</a> pour publier un commentaire</li><li>{p.random.randrange(90, 9000)} {p.say("views")}</li></ul></div>
<div id="comments" class="comment-wrapper"><h2 class="title">{p.say("comments")}</h2>{comments}
<h2 class="title comment-form">{p.say("comment_form")}</h2><form><div class="description">{p.say("comment_terms")}</div></form></div></div></div></div></div>
<div id="sidebar-second"><div class="block block-views"><h2>{p.say("related")}</h2><div class="content"><div class="view">{view}</div></div></div></div></div>
<div id="footer"><p>© {p.now.year} {p.site} — {p.say("copyright")}</p></div></div></body></html>"""
