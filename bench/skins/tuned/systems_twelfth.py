"""The two free systems that most small sites run, as they come out of the box."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin

DAYS = "Mo Di Mi Do Fr Sa So".split()


@skin(
    number=225,
    kind="systems",
    language="pl",
    site="Tygodnik Zakola",
    address="http://www.tygodnikzakola.example/index.php/{section}/{id}-{slug}",
    year=2014,
    section=True,
    keywords=True,
)
def set_default_article(p: Sheet) -> str:
    """A Polish weekly on the best known free system with its default template: headline in a page header, icons for printing and mail, "Szczegóły" as a definition list of writer, category, the day with its weekday and clock, the last change and the readings, captions by the system's script, tags as labels, previous and next, related items with days, readers' voices with numbers, modules of a log-in, of the newest and the most read, and of who is online."""
    photo = '<div class="img_caption right" style="float: right; width: 300px;"><img class="caption" src="/images/stories/{file}" alt="" width="300" /><p class="img_caption">{caption}</p></div>'
    facts = p.names('<dd class="createdby"> Autor: <span>{}</span> </dd>', ", ", ", ", house=True)
    facts += f'<dd class="category-name"> Kategoria: <a href="/index.php/x">{p.section}</a> </dd>'
    facts += p.when(
        "{weekday}, {dd} {month} {yyyy} {HH}:{MM}",
        '<dd class="published"><span class="icon-calendar"></span> Opublikowano: {} </dd>',
    )
    facts += p.changed(
        "{weekday}, {dd} {month} {yyyy} {HH}:{MM}",
        '<dd class="modified"><span class="icon-calendar"></span> Poprawiono: {} </dd>',
    )
    facts += f'<dd class="hits"><span class="icon-eye-open"></span> Odsłony: {p.random.randrange(80, 9000)} </dd>'
    related = each(
        p.related,
        lambda t: f'<li> <a href="{t.href}">{p.tell(t.moment, "{dd}-{mm}-{yyyy}")} - {t.headline}</a></li>',
    )
    voices = each(
        enumerate(p.comments(2), 1),
        lambda n: (
            f'<div class="comment-item" id="comment-item-{n[0]}"><div class="rbox"><div class="comment-box"><a class="comment-anchor" href="#comment-{n[0]}">#{n[0]}</a> <span class="comment-author">{n[1].reader}</span> <span class="comment-date">{p.tell(n[1].moment, "{yyyy}-{mm}-{dd} {HH}:{MM}")}</span><div class="comment-body">{n[1].text}</div><span class="comments-buttons"><a href="#">Cytować</a></span></div></div></div>'
        ),
    )
    tags = each(
        p.keywords,
        lambda k: f'<li class="tag-2"><a href="/index.php/component/tags/x" class="label label-info">{k}</a></li>',
    )
    return f"""<!DOCTYPE html>
<html lang="pl-pl" dir="ltr"><head><meta charset="utf-8" /><title>{p.headline}</title></head><body class="site com_content view-article no-layout no-task itemid-101"><div class="body"><div class="container"><header class="header"><div class="header-inner clearfix"><a class="brand pull-left" href="/"><img src="/images/logo.png" alt="{p.site}" /></a><div class="header-search pull-right"><form class="form-inline"><input type="search" placeholder="Szukaj..." /></form></div></div></header><nav class="navigation"><ul class="nav menu nav-pills"><li class="item-101 default current active"><a href="/">{p.say("home")}</a></li>{each(p.list("sections"), lambda s: f'<li class="item-102"><a href="/index.php/x">{s}</a></li>')}<li><a href="/index.php/ogloszenia">Ogłoszenia</a></li></ul></nav>
<div class="row-fluid"><div id="sidebar" class="span3"><div class="sidebar-nav"><div class="well _menu"><h3 class="page-header">Dziś</h3><div class="custom"><p>{p.tell(p.now, "{weekday}, {d} {month} {yyyy}")}</p><p>{p.say("weather")}</p></div></div><div class="well"><h3 class="page-header">{p.say("latest")}</h3><ul class="latestnews">{each(p.others[:5], lambda t: f'<li><a href="{t.href}"><span>{t.headline}</span></a></li>')}</ul></div><div class="well"><h3 class="page-header">{p.say("most_read")}</h3><ul class="mostread">{each(p.others[5:8], lambda t: f'<li><a href="{t.href}"><span>{t.headline}</span></a></li>')}</ul></div></div></div>
<main id="content" role="main" class="span6"><div id="system-message-container"></div><div class="item-page"><div class="page-header"><h2> {p.headline} </h2></div><div class="icons"><div class="btn-group pull-right"><a class="btn dropdown-toggle" href="#"><span class="icon-cog"></span><span class="caret"></span></a><ul class="dropdown-menu"><li class="print-icon"><a href="?print=1"> {p.list("share")[1]} </a></li><li class="email-icon"><a href="?mail"> {p.list("share")[2]} </a></li></ul></div></div><dl class="article-info muted"><dt class="article-info-term"> Szczegóły </dt>{facts}</dl><ul class="tags inline">{tags}</ul>{p.lead(photo)}
{p.text("<p>{}</p>", "<h3>{}</h3>", "<blockquote><p>{}</p></blockquote>", "<li>{}</li>", "<ul>{}</ul>", photo)}
<ul class="pager pagenav"><li class="previous"><a href="{p.others[2].href}" rel="prev"><span class="icon-chevron-left"></span> Poprz.</a></li><li class="next"><a href="{p.others[3].href}" rel="next">Nast. <span class="icon-chevron-right"></span></a></li></ul><div class="content_rating"><p>Ocena użytkowników: {p.random.randrange(1, 5)} / 5</p></div></div><div class="moduletable"><h3>{p.say("related")}</h3><ul class="relateditems">{related}</ul></div><div id="jc"><div id="comments"><h4>{p.say("comments")}</h4><div id="comments-list" class="comments-list">{voices}</div><div id="comments-list-footer"><a class="refresh">Odśwież komentarze</a> <a class="rss">RSS komentarzy dla tego wpisu.</a></div></div><h4>{p.say("comment_form")}</h4><div class="comments-policy"><p>{p.say("comment_terms")}</p></div><form>{each(p.list("comment_fields"), lambda s: f"<p><input /><label>{s}</label></p>")}<img class="captcha" alt="" /><span>Odśwież</span></form></div></main>
<div id="aside" class="span3"><div class="well"><h3 class="page-header">Logowanie</h3><form id="login-form"><label>Użytkownik</label><input /><label>Hasło</label><input type="password" /><label>Pamiętaj</label><input type="checkbox" /><button>Zaloguj</button><ul class="unstyled"><li><a>Zarejestruj się</a></li><li><a>Nie pamiętasz hasła?</a></li></ul></form></div><div class="well"><h3 class="page-header">{p.say("poll")}</h3>{each(p.list("poll_options"), lambda o: f'<label class="radio"><input type="radio" /> {o}</label>')}</div><div class="well"><h3 class="page-header">Gościmy</h3><p>Odwiedza nas {p.random.randrange(3, 90)} gości oraz 0 użytkowników.</p></div></div></div></div></div>
<footer class="footer"><div class="container"><hr /><p class="pull-right"><a href="#top" id="back-top"> Powrót do góry </a></p><p> &copy; {p.now.year} {p.site}. {p.say("copyright")}</p></div></footer></body></html>"""


@skin(
    number=226,
    kind="systems",
    language="de",
    site="Freie Blätter Lindach",
    address="https://www.freie-blaetter-lindach.example/node/{id}",
    year=2018,
    standfirst=True,
    section=True,
    keywords=True,
)
def set_default_node(p: Sheet) -> str:
    """A paper of volunteers on the other best known free system, eighth version, with its blue theme: the headline as a field in a page title, "Gespeichert von … am" with the short weekday, day and clock joined by a stroke in the node's foot that stands at its head, fields for lead, picture, body, department and tags, a view of related nodes, comments of those who were not verified with times, blocks for search and log-in."""
    media = '<div class="field field--name-field-bild field--type-entity-reference field--label-hidden field__item"><article class="media media--type-image"><div class="field field--name-field-media-image field--type-image field--label-visually_hidden"><div class="field__label visually-hidden">Bild</div><div class="field__item"><img src="/sites/default/files/styles/large/public/{file}" width="480" height="320" alt="" /></div></div><div class="field field--name-field-bildunterschrift field--type-string field--label-hidden field__item">{caption}</div><div class="field field--name-field-urheber field--type-string field--label-inline"><div class="field__label">Foto</div><div class="field__item">{credit}</div></div></article></div>'
    photo = '<figure role="group" class="caption caption-img align-right"><img data-entity-type="file" src="/sites/default/files/inline-images/{file}" alt="" /><figcaption>{caption}</figcaption></figure>'
    name = '<span class="field field--name-uid field--type-entity-reference field--label-hidden"><span lang="">'
    who = p.names(
        "Gespeichert von " + name + "{}</span></span>",
        f"</span></span>, {name}",
        f"</span></span> und {name}",
        house=True,
    )
    when = ""
    if p.moment:
        told = f"{DAYS[p.moment.weekday()]}., {p.tell(p.moment, '{dd}.{mm}.{yyyy} - {HH}:{MM}')}"
        p.shown.append(told)
        when = f' am <span class="field field--name-created field--type-created field--label-hidden">{told}</span>'
    view = each(
        p.related,
        lambda t: (
            f'<div class="views-row"><div class="views-field views-field-title"><span class="field-content"><a href="{t.href}" hreflang="de">{t.headline}</a></span></div><div class="views-field views-field-created"><span class="field-content">{p.tell(t.moment, "{dd}.{mm}.{yyyy}")}</span></div></div>'
        ),
    )
    voices = each(
        p.comments(2),
        lambda c: (
            f'<article role="article" class="comment js-comment by-anonymous clearfix"><footer class="comment__meta"><p class="comment__author"><span>{c.reader} (nicht überprüft)</span></p><p class="comment__time">{DAYS[c.moment.weekday()]}., {p.tell(c.moment, "{dd}.{mm}.{yyyy} - {HH}:{MM}")}</p><p class="comment__permalink"><a href="/comment/7#comment-7">Permanenter Link</a></p></footer><div class="comment__content"><h3><a href="/comment/7#comment-7" class="permalink">{c.text[:24]}</a></h3><div class="text-formatted field field--name-comment-body field--type-text-long field--label-hidden field__item"><p>{c.text}</p></div><nav><ul class="links inline"><li><a>Antworten</a></li></ul></nav></div></article>'
        ),
    )
    tags = each(p.keywords, lambda k: f'<li><a href="/taxonomy/term/9" hreflang="de">{k}</a></li>')
    fresh = each(
        p.others[:5],
        lambda t: (
            f'<li><div class="views-field views-field-title"><span class="field-content"><a href="{t.href}" hreflang="de">{t.headline}</a></span></div></li>'
        ),
    )
    return f"""<!DOCTYPE html>
<html lang="de" dir="ltr"><head><meta charset="utf-8" /><title>{p.headline} | {p.site}</title></head><body class="layout-two-sidebars path-node page-node-type-article"><a href="#main-content" class="visually-hidden focusable skip-link">Direkt zum Inhalt</a><div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><div id="page-wrapper"><div id="page"><header id="header" class="header" role="banner"><div class="section layout-container clearfix"><div class="clearfix region region-secondary-menu"><nav id="block-bartik-account-menu"><h2 class="visually-hidden">Benutzermenü</h2><ul class="clearfix menu"><li class="menu-item"><a href="/user/login">Anmelden</a></li></ul></nav></div><div class="clearfix region region-header"><div id="block-bartik-branding" class="clearfix site-branding block"><a href="/" class="site-branding__logo"><img src="/logo.svg" alt="{p.say("home")}" /></a><div class="site-branding__text"><div class="site-branding__name"><a href="/">{p.site}</a></div><div class="site-branding__slogan">{p.say("about_site")}</div></div></div></div><div class="region region-primary-menu"><nav role="navigation" id="block-bartik-main-menu"><h2 class="visually-hidden">Hauptnavigation</h2><ul class="clearfix menu">{each(p.list("sections"), lambda s: f'<li class="menu-item"><a href="/x">{s}</a></li>')}</ul></nav></div></div></header>
<div id="main-wrapper" class="layout-main-wrapper layout-container clearfix"><div id="main" class="layout-main clearfix"><div id="block-bartik-breadcrumbs" class="block block-system"><nav class="breadcrumb" role="navigation"><h2 class="visually-hidden">Pfadnavigation</h2><ol><li><a href="/">{p.say("home")}</a></li><li><a href="/x">{p.section}</a></li></ol></nav></div><main id="content" class="column main-content" role="main"><section class="section"><a id="main-content" tabindex="-1"></a><div class="region region-content"><div id="block-bartik-page-title" class="block block-core block-page-title-block"><div class="content"><h1 class="title page-title"><span class="field field--name-title field--type-string field--label-hidden">{p.headline}</span></h1></div></div><div id="block-bartik-content" class="block block-system block-system-main-block"><div class="content"><article role="article" class="node node--type-article node--promoted node--view-mode-full clearfix"><footer class="node__meta"><article class="profile"></article><div class="node__submitted">{who}{when}</div></footer><div class="node__content clearfix"><div class="field field--name-field-vorspann field--type-string-long field--label-hidden field__item">{p.standfirst}</div>{p.lead(media)}<div class="clearfix text-formatted field field--name-body field--type-text-with-summary field--label-hidden field__item">{p.text("<p>{}</p>", "<h2>{}</h2>", "<blockquote><p>{}</p></blockquote>", "<li>{}</li>", "<ul>{}</ul>", photo)}</div><div class="field field--name-field-ressort field--type-entity-reference field--label-inline clearfix"><div class="field__label">Ressort</div><div class="field__item"><a href="/taxonomy/term/3" hreflang="de">{p.section}</a></div></div><div class="field field--name-field-tags field--type-entity-reference field--label-above clearfix"><h3 class="field__label">{p.say("tags")}</h3><ul class="links field__items">{tags}</ul></div><div class="node__links"><ul class="links inline"><li class="comment-add"><a href="#comment-form">Neuen Kommentar hinzufügen</a></li></ul></div></div></article></div></div>
<div class="views-element-container block block-views" id="block-views-block-verwandt"><h2>{p.say("related")}</h2><div class="content"><div class="view view-verwandt"><div class="view-content">{view}</div></div></div></div><section class="field field--name-comment field--type-comment field--label-hidden comment-wrapper"><h2 class="title">{p.say("comments")}</h2>{voices}<h2 class="title comment-form__title">Neuen Kommentar hinzufügen</h2><form class="comment-form">{each(p.list("comment_fields"), lambda s: f'<div class="form-item"><label>{s}</label><input /></div>')}<p>{p.say("comment_terms")}</p><ul><li>Keine HTML-Tags erlaubt.</li><li>Zeilenumbrüche und Absätze werden automatisch erzeugt.</li></ul><button>Speichern</button></form></section></div></section></main>
<div id="sidebar-first" class="column sidebar"><aside class="section" role="complementary"><div class="region region-sidebar-first"><div class="search-block-form block block-search"><h2>Suche</h2><form><input type="search" /><button>Suche</button></form></div><div class="block block-views"><h2>{p.say("latest")}</h2><div class="content"><div class="item-list"><ul>{fresh}</ul></div></div></div></div></aside></div><div id="sidebar-second" class="column sidebar"><aside class="section"><div class="region region-sidebar-second"><div class="block block-block-content"><h2>{p.say("donate")}</h2><div class="content"><div class="text-formatted field field--name-body field--type-text-with-summary"><p>{p.say("donate_text")}</p></div></div></div><div class="block block-views"><h2>Termine</h2><div class="content"><div class="item-list"><ul><li><span>{p.tell(p.now, "{dd}.{mm}.{yyyy}")} - 19:30</span> <a href="/termine">Redaktionstreffen im Alten Spital</a></li></ul></div></div></div></div></aside></div></div></div><footer class="site-footer"><div class="layout-container"><div class="site-footer__bottom"><div class="region region-footer-fifth"><nav><ul class="clearfix menu"><li><a href="/kontakt">Kontakt</a></li><li><a href="/impressum">Impressum</a></li></ul></nav><p>© {p.now.year} {p.site}</p></div></div></div></footer></div></div></div></body></html>"""
