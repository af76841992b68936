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


@skin(
    number=11,
    kind="systems",
    language="de",
    site="Seedorfer Kreisblatt",
    address="http://www.seedorfer-kreisblatt.example/nachrichten/einzelansicht.html?tx_ttnews%5Btt_news%5D={id}",
    year=2010,
    standfirst=True,
    section=True,
)
def set_typo3(p: Sheet) -> str:
    """TYPO3 with tt_news: day and time with "Alter", Kategorie and Von as a line above, related news and a link back."""
    photo = '<div class="news-single-img"><img src="/uploads/pics/{file}"><p class="news-single-imgcaption">{caption}</p></div>'
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html xml:lang="de"><head><title>{p.site}: Einzelansicht</title></head><body><div id="page"><div id="kopf"><a href="/"><img src="/fileadmin/logo.png" alt="{p.site}"></a><div class="heute">{p.say("today")} {p.tell(p.now, "{weekday}, der {d}. {month} {yyyy}")}</div></div>
<div id="nav"><ul>{each(p.list("sections"), lambda s: f'<li><a href="/{s.lower()}.html">{s}</a></li>')}</ul></div><div id="rootline">Sie sind hier: <a href="/">{p.say("home")}</a> &gt; <a href="/n.html">Nachrichten</a> &gt; Einzelansicht</div>
<div id="links"><div class="csc-header"><h3>{p.say("latest")}</h3></div>{each(p.others[:5], lambda t: f'<div class="news-latest-item"><span class="news-latest-date">{p.tell(t.moment, "{dd}.{mm}.{yy} {HH}:{MM}")}</span><h4><a href="{t.href}">{t.headline}</a></h4><p class="bodytext">{t.summary}</p></div>')}</div>
<div id="inhalt"><div class="news-single-item"><div class="news-single-timedata">{p.when("{dd}.{mm}.{yyyy} {HH}:{MM}", "{} Alter: " + str((p.now - p.moment).days if p.moment else 0) + " Tage<br />")}<span class="news-single-category">Kategorie: <a href="/k.html">{p.section}</a></span>
{p.names('<br /><span class="news-single-author">Von: {}</span>')}</div><h1>{p.headline}</h1><h2>{p.standfirst}</h2>{p.lead(photo)}
{p.text('<p class="bodytext">{}</p>', '<h3 class="align-left">{}</h3>', '<p class="bodytext"><i>{}</i></p>', picture=photo)}<hr class="cl-right" /></div>
<div class="news-single-related"><dl><dt>Verwandte Nachrichten:</dt>{each(p.related, lambda t: f'<dd>{p.tell(t.moment, "{dd}.{mm}.{yyyy} {HH}:{MM}")} - <a href="{t.href}">{t.headline}</a></dd>')}</dl></div><div class="news-single-backlink"><a href="/n.html">&lt;- Zurück zu: Nachrichten</a></div>
<div class="tx-comments">{each(p.comments(2), lambda c: f'<div class="tx-comments-comment-1"><p class="meta">{c.reader}, {p.tell(c.moment, "{dd}-{mm}-{yy} {HH}:{MM}")}</p><p>{c.text}</p></div>')}<p class="hinweis">{p.say("comment_terms")}</p></div></div>
<div id="fuss">&copy; {p.now.year} {p.site} | Zuletzt generiert: {p.tell(p.now, "{dd}.{mm}.{yyyy} {HH}:{MM}")}</div></div></body></html>"""


@skin(
    number=12,
    kind="systems",
    language="fr",
    site="Le Courrier des Marais",
    address="http://courrierdesmarais.example/spip.php?article{id}",
    year=2007,
    precision="day",
    kicker=True,
    section=True,
)
def set_spip(p: Sheet) -> str:
    """SPIP: "lundi 3 mars 2007, par …" in small caps under the headline, portfolio, same section's list, forum posts."""
    photo = "<dl class='spip_document_12 spip_documents' style='float:left;width:250px'><dt><img src='IMG/jpg/{file}' width='250'></dt><dt class='spip_doc_titre'><strong>{caption}</strong></dt><dd class='spip_doc_descriptif'>{credit}</dd></dl>"
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html dir="ltr" lang="fr"><head><title>[{p.site}] {p.headline}</title></head><body class="page_article"><div id="entete"><a href="/"><span id="nom_site">{p.site}</span></a></div>
<div id="hierarchie"><a href="/">{p.say("home")}</a> &gt; <a href="spip.php?rubrique3">{p.section}</a> &gt; <b>{p.headline}</b></div><div id="conteneur"><div id="contenu"><div class="cartouche"><p class="surtitre">{p.kicker}</p><div class="titre">{p.headline}</div>
<p><small>{p.when("{weekday} {d} {month} {yyyy}", "{}")}{p.names(", par <span class='vcard author'>{}</span>")}</small></p></div>{p.lead(photo)}
<div class="texte">{p.text('<p class="spip">{}</p>', '<h3 class="spip">{}</h3>', '<blockquote class="spip"><p>{}</p></blockquote>', "<li>{}</li>", '<ul class="spip">{}</ul>', photo)}</div>
<div id="forum"><div class="titre-forum">Messages de forum</div>{each(p.comments(3), lambda c: f'<ul class="forum"><li><div class="forum-titre"><a>{p.headline}</a></div><small>{p.tell(c.moment, "{d} {month} {yyyy} {HH}:{MM}")}, par <b>{c.reader}</b></small><div class="forum-texte"><p>{c.text}</p></div></li></ul>')}<p class="previsu">{p.say("comment_terms")}</p></div></div>
<div id="navigation"><div class="rubriques"><h2>{p.section}</h2><ul>{each(p.list("sections"), lambda s: f"<li><a>{s}</a></li>")}</ul></div><div class="divers"><h2 class="menu-titre">Dans la même rubrique</h2><ul>{each(p.related, lambda t: f'<li><a href="{t.href}">{t.headline}</a><br><small>{p.tell(t.moment, "{d} {month} {yyyy}")}</small></li>')}</ul></div>
<div class="agenda"><h2>Agenda</h2><p>{p.tell(p.others[5].moment, "{weekday} {d} {month} {yyyy}")} 20h30 : concert, salle des fêtes</p></div><div class="breves"><h2>Brèves</h2>{each(p.others[:4], lambda t: f'<p><small>{p.tell(t.moment, "{d} {month}")}</small> <a href="{t.href}">{t.headline}</a></p>')}</div></div></div><div id="pied">{p.now.year} {p.site} | Visiteurs connectés : {p.random.randrange(3, 40)}</div></body></html>"""
