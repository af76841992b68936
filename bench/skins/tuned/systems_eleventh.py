"""Free systems as they come: their default templates with a paper's name on them."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=203,
    kind="systems",
    language="it",
    site="Valleverde Notizie",
    address="http://www.valleverdenotizie.example/index.php/{section}/{id}-{slug}",
    year=2016,
    precision="day",
    keywords=True,
    section=True,
)
def set_system_of_details(p: Sheet) -> str:
    """An Italian local paper on the third version of a free system with its default template: headline as h2 in a page header, a menu of print and mail, "Dettagli" with writer, category, day and hits as a definition list, labels as tags, pictures with a caption that a script has put under them, pager to the neighbours, related articles as a module, who is online and a form to log in beside it."""
    photo = '<div class="img_caption left" style="float: left; width: 300px;"><img class="caption" src="/images/stories/{file}" alt="" width="300" /><p class="img_caption">{caption}</p></div>'
    facts = [
        p.names('<dd class="createdby">Scritto da <span>{}</span></dd>', house=True),
        f'<dd class="category-name">Categoria: <a href="/index.php/x">{p.section}</a></dd>',
        p.when(
            "{d} {month} {yyyy}",
            '<dd class="published"><span class="icon-calendar"></span> <time>Pubblicato: {}</time></dd>',
        ),
        f'<dd class="hits"><span class="icon-eye-open"></span> Visite: {p.random.randrange(40, 3000)}</dd>',
    ]
    said = each(
        p.comments(2),
        lambda c: (
            f'<div class="comment"><span class="comment-author">{c.reader}</span> <span class="comment-date">{p.tell(c.moment, "{dd}.{mm}.{yyyy} {HH}:{MM}")}</span><div class="comment-body">{c.text}</div><a>Rispondi</a></div>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="it-it" dir="ltr"><head><meta charset="utf-8" /><title>{p.headline} - {p.site}</title></head><body class="site com_content view-article no-layout no-task itemid-114"><div class="body"><div class="container"><header class="header"><div class="header-inner clearfix"><a class="brand pull-left" href="/"><img src="/images/testata.png" alt="{p.site}" /></a><div class="header-search pull-right"><div class="search mod_search93"><form class="form-inline"><label class="element-invisible">Cerca...</label> <input type="search" placeholder="Cerca..." /></form></div></div></div></header><nav class="navigation"><ul class="nav menu nav-pills"><li class="item-101 default"><a href="/">{p.say("home")}</a></li>{each(p.list("sections"), lambda s: f'<li><a href="/index.php/x">{s}</a></li>')}<li><a href="/index.php/contatti">Contatti</a></li></ul></nav>
<div class="row-fluid"><main id="content" class="span9"><div id="system-message-container"></div><div class="item-page"><div class="page-header"><h2>{p.headline}</h2></div><div class="icons"><div class="btn-group pull-right"><button class="btn dropdown-toggle" type="button"><span class="icon-cog"></span><span class="caret"></span></button><ul class="dropdown-menu"><li class="print-icon"><a href="#">{p.list("share")[1]}</a></li><li class="email-icon"><a href="#">Email</a></li></ul></div></div><dl class="article-info muted"><dt class="article-info-term">Dettagli</dt>{"".join(facts)}</dl><ul class="tags inline">{each(p.keywords, lambda k: f'<li class="tag-2"><a href="/index.php/tag/x" class="label label-info">{k}</a></li>')}</ul>
{p.lead(photo)}{p.text("<p>{}</p>", "<h3>{}</h3>", "<blockquote><p>{}</p></blockquote>", "<li>{}</li>", "<ul>{}</ul>", photo)}
<ul class="pager pagenav"><li class="previous"><a href="{p.others[5].href}"><span class="icon-chevron-left"></span> <span>Indietro</span></a></li><li class="next"><a href="{p.others[6].href}"><span>Avanti</span> <span class="icon-chevron-right"></span></a></li></ul></div>
<div class="moduletable"><h3>{p.say("related")}</h3><ul class="relateditems">{each(p.related, lambda t: f'<li><a href="{t.href}">{p.tell(t.moment, "{yyyy}-{mm}-{dd}")} - {t.headline}</a></li>')}</ul></div><div id="jc"><div id="comments"><h4>{p.say("comments")}</h4>{said}</div><h4>{p.say("comment_form")}</h4><form id="comments-form"><p>{p.say("comment_terms")}</p>{each(p.list("comment_fields"), lambda f: f"<p><label>{f}</label><input /></p>")}<button>{p.say("send")}</button></form></div></main>
<div id="aside" class="span3"><div class="well"><h3 class="page-header">{p.say("latest")}</h3><ul class="latestnews">{each(p.others[:5], lambda t: f'<li><a href="{t.href}"><span>{t.headline}</span></a></li>')}</ul></div><div class="well"><h3 class="page-header">{p.say("most_read")}</h3><ul class="mostread">{each(p.others[4:8], lambda t: f'<li><a href="{t.href}"><span>{t.headline}</span></a></li>')}</ul></div><div class="well"><h3 class="page-header">Chi è online</h3><p>Abbiamo {p.random.randrange(5, 90)} visitatori e nessun utente online</p></div><div class="well"><h3 class="page-header">Accesso</h3><form id="login-form"><input placeholder="Nome utente" /><input type="password" placeholder="Password" /><label>Ricordami</label><button>Accedi</button><ul class="unstyled"><li><a>Nome utente dimenticato?</a></li><li><a>Password dimenticata?</a></li></ul></form></div><div class="well"><h3 class="page-header">{p.say("poll")}</h3>{each(p.list("poll_options"), lambda o: f"<label><input type=radio> {o}</label>")}</div></div></div></div></div>
<footer class="footer"><div class="container"><hr /><p class="pull-right"><a href="#top">Torna in alto</a></p><p>&copy; {p.now.year} {p.site}. {p.say("copyright")} Registrazione al Tribunale n. 14 del 12/03/2009</p></div></footer></body></html>"""


@skin(
    number=204,
    kind="systems",
    language="nl",
    site="De Vechtkanter",
    address="https://www.devechtkanter.example/nieuws/{slug}",
    year=2018,
    keywords=True,
    section=True,
)
def set_system_of_fields(p: Sheet) -> str:
    """A Dutch district paper on the eighth version of a free system with its default theme: headline as a field in the h1 of a block, "Ingediend door … op" with a short weekday, day and clock in the node's foot that stands above the text, captions as figures, section and tags as fields with labels after it, comments with subjects, a view of other stories, blocks in a sidebar that comes first."""
    photo = '<figure role="group" class="caption caption-img align-left"><img alt="" src="/sites/default/files/inline-images/{file}" width="320" /><figcaption>{caption} (foto: {credit})</figcaption></figure>'
    field = '<span class="field field--name-uid field--type-entity-reference field--label-hidden"><span lang="">{}</span></span>'
    day = p.list("weekdays")[p.moment.weekday()][:2] if p.moment else ""
    parts = [
        p.names("Ingediend door " + field, "</span>, <span>", "</span> en <span>", house=True),
        p.when(
            day + ", {dd}/{mm}/{yyyy} - {HH}:{MM}",
            'op <span class="field field--name-created field--type-created field--label-hidden">{}</span>',
        ),
    ]
    said = each(
        p.comments(3),
        lambda c: (
            f'<article role="article" class="comment js-comment clearfix"><div class="comment__meta"><p class="comment__author"><span>{c.reader}</span></p><p class="comment__time">{p.list("weekdays")[c.moment.weekday()][:2]}, {p.tell(c.moment, "{dd}/{mm}/{yyyy} - {HH}:{MM}")}</p><p class="comment__permalink"><a href="#c">Permalink</a></p></div><div class="comment__content"><h3><a href="#c" class="permalink">{c.text.split(".")[0][:28]}</a></h3><div class="clearfix text-formatted field field--name-comment-body field__item"><p>{c.text}</p></div><ul class="links inline"><li class="comment-reply"><a>Reageren</a></li></ul></div></article>'
        ),
    )
    rows = each(
        p.related,
        lambda t: (
            f'<div class="views-row"><div class="views-field views-field-title"><span class="field-content"><a href="{t.href}">{t.headline}</a></span></div><div class="views-field views-field-created"><span class="field-content">{p.tell(t.moment, "{d} {month} {yyyy}")}</span></div></div>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="nl" dir="ltr"><head><meta charset="utf-8" /><title>{p.headline} | {p.site}</title></head><body class="layout-one-sidebar layout-sidebar-first path-node page-node-type-article"><a href="#main-content" class="visually-hidden focusable skip-link">Overslaan en naar de inhoud gaan</a><div id="page-wrapper"><header id="header" class="header" role="banner"><div class="section layout-container clearfix"><div class="clearfix site-branding"><a href="/" class="site-branding__logo"><img src="/logo.svg" alt="Home" /></a><div class="site-branding__text"><div class="site-branding__name"><a href="/">{p.site}</a></div><div class="site-branding__slogan">Nieuws van beide oevers</div></div></div><nav class="block block-menu navigation menu--main"><h2 class="visually-hidden">Hoofdnavigatie</h2><ul class="clearfix menu">{each(p.list("sections"), lambda s: f'<li class="menu-item"><a href="/x">{s}</a></li>')}</ul></nav></div></header>
<div id="main-wrapper" class="layout-main-wrapper layout-container clearfix"><div id="main" class="layout-main clearfix"><div id="breadcrumb"><nav class="breadcrumb"><h2 class="visually-hidden">Kruimelpad</h2><ol><li><a href="/">Home</a></li><li><a href="/nieuws">Nieuws</a></li></ol></nav></div><div id="sidebar-first" class="column sidebar"><aside class="section"><div class="block block-views"><h2>{p.say("latest")}</h2><div class="content"><ul>{each(p.others[:5], lambda t: f'<li><a href="{t.href}">{t.headline}</a> <em class="placeholder">{p.tell(t.moment, "{dd}/{mm} {HH}:{MM}")}</em></li>')}</ul></div></div><div class="search-block-form block block-search"><h2>Zoeken</h2><form><input type="search" /><input type="submit" value="Zoeken" /></form></div><div class="block"><h2>{p.say("newsletter")}</h2><p>{p.say("newsletter_text")}</p><form><input type="email" /><input type="submit" value="Aanmelden" /></form></div></aside></div>
<main id="content" class="column main-content" role="main"><section class="section"><a id="main-content" tabindex="-1"></a><div class="block block-core block-page-title-block"><h1 class="title page-title"><span class="field field--name-title field--type-string field--label-hidden">{p.headline}</span></h1></div><div class="block block-system block-system-main-block"><div class="content"><article role="article" class="node node--type-article node--promoted node--view-mode-full clearfix"><footer class="node__meta"><article class="profile"></article><div class="node__submitted">{" ".join(part for part in parts if part)}</div></footer><div class="node__content clearfix"><div class="clearfix text-formatted field field--name-body field--type-text-with-summary field--label-hidden field__item">{p.lead(photo)}{p.text("<p>{}</p>", "<h2>{}</h2>", "<blockquote><p>{}</p></blockquote>", "<li>{}</li>", "<ul>{}</ul>", photo)}</div>
<div class="field field--name-field-rubriek field--type-entity-reference field--label-inline clearfix"><div class="field__label">Rubriek</div><div class="field__item"><a href="/rubriek/x">{p.section}</a></div></div><div class="field field--name-field-tags field--type-entity-reference field--label-above clearfix"><h3 class="field__label">{p.say("tags")}</h3><ul class="links field__items">{each(p.keywords, lambda k: f'<li><a href="/trefwoord/x">{k}</a></li>')}</ul></div><div class="node__links"><ul class="links inline"><li class="comment-add"><a href="#comment-form">Nieuwe reactie toevoegen</a></li></ul></div></div><section class="field field--name-comment field--type-comment field--label-above comment-wrapper"><h2 class="title">{p.say("comments")}</h2>{said}<h2 class="title comment-form__title">{p.say("comment_form")}</h2><form class="comment-form"><label>Uw naam</label><input /><label>Onderwerp</label><input /><label>Reactie</label><textarea></textarea><div class="filter-guidelines"><h4>Platte tekst</h4><ul><li>Geen HTML toegestaan.</li><li>Adressen van webpagina's en e-mailadressen worden automatisch naar links omgezet.</li></ul></div><p>{p.say("comment_terms")}</p><input type="submit" value="Opslaan" /></form></section></article></div></div><div class="views-element-container block block-views"><h2>{p.say("related")}</h2><div class="content"><div class="view view-lees-ook"><div class="view-content">{rows}</div></div></div></div></section></main></div></div>
<footer class="site-footer"><div class="layout-container"><div class="block"><p>{p.say("about_site")}</p></div><div class="block"><span>&copy; {p.now.year} {p.site}. {p.say("copyright")}</span></div></div></footer></div></body></html>"""
