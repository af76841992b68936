"""Sites that were put together in a browser: at a French maker for clubs and villages, and at a German provider's."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=269,
    kind="builders",
    language="fr",
    site="L’Écho du Haut-Vallon",
    address="https://www.echo-haut-vallon.example/blog/{section}/{slug}.html",
    year=2016,
    section=True,
    keywords=True,
)
def set_maker_for_clubs(p: Sheet) -> str:
    """A valley's sheet at a French maker of sites for clubs: the site's name in a header with its slogan, a menu with blog categories, headline in the h1 of a page header, "Par", "Le … à …" and "Dans" as items of one list with the number of voices, rows of columns of widgets around the text, pictures as centred widgets with a line under them, labels for key words, "Articles similaires" as a plain list, neighbours, numbered voices, a form with its warning, the last change of the page in a line of its own in the foot."""
    photo = '<div class="row-container"><div class="row"><div class="column column1"><div class="widget widget-image para-center"><img src="http://www.echo-haut-vallon.example/medias/images/{file}" class="img-center" alt="" width="600" /></div><p class="legende" style="text-align: center;"><span style="font-size:12px;">{caption} ({credit})</span></p></div></div></div>'
    facts = [
        p.names('Par <a href="/profil">{}</a>', ", ", " et ", house=True),
        p.when("{dd}/{mm}/{yyyy} à {HH}:{MM}", "Le {}"),
        f'Dans <a href="/blog/x/">{p.section}</a>',
        '<a href="#comments">2 commentaires</a>',
    ]
    similar = each(p.related, lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')
    voices = each(
        enumerate(p.comments(2), 1),
        lambda n: (
            f'<div class="comment" id="comment-{n[0]}"><div class="comment-header"><span class="comment-num">{n[0]}</span>. <strong>{n[1].reader}</strong> <span class="comment-date">Le {p.tell(n[1].moment, "{dd}/{mm}/{yyyy} à {HH}:{MM}")}</span></div><div class="comment-content"><p>{n[1].text}</p></div></div>'
        ),
    )
    change = p.changed("{dd}/{mm}/{yyyy}", '<div class="last-update">Date de dernière mise à jour : {}</div>')
    return f"""<!DOCTYPE html>
<html lang="fr"><head><meta charset="utf-8"><title>{p.headline}</title></head><body id="blog_run_blog_item" class="default"><div id="body-container"><header id="header" data-part="header"><div class="container"><a class="brand" href="http://www.echo-haut-vallon.example/"><span class="brand-titles"><span class="brand-title">{p.site}</span><span class="brand-slogan">Les nouvelles de nos onze villages</span></span></a></div></header>
<nav id="menu" class="navbar"><ul class="nav nav-list"><li><a href="/"><i class="icon icon-chevron-right"></i>{p.say("home")}</a></li>{each(p.list("sections"), lambda s: f'<li><a href="/blog/x/"><i class="icon icon-chevron-right"></i>{s}</a></li>')}<li><a href="/album-photos/">Album photos</a></li><li><a href="/livredor/">Livre d’or</a></li><li><a href="/contact/">Contact</a></li></ul></nav>
<div id="content-container"><ol class="breadcrumb"><li><a href="/">{p.say("home")}</a></li><li><a href="/blog/">Blog</a></li><li><a href="/blog/x/">{p.section}</a></li></ol><div id="site-module" class="site-module" data-itemid="5e1c"><div class="blog-item"><div class="page-header"><h1 class="view-title">{p.headline}</h1></div><ul class="blog-info list-inline">{each((fact for fact in facts if fact), lambda fact: f"<li>{fact}</li>")}</ul>
<div class="blog-content">{p.lead(photo)}<div class="row-container"><div class="row"><div class="column column1"><div class="widget widget-text">{p.add_rest(p.text("<p>{}</p>", "<h2>{}</h2>", "<blockquote><p>{}</p></blockquote>", "<li>{}</li>", "<ul>{}</ul>", "</div></div></div></div>" + photo + '<div class="row-container"><div class="row"><div class="column column1"><div class="widget widget-text">'), "</div></div></div></div>" + photo + '<div class="row-container"><div class="row"><div class="column column1"><div class="widget widget-text">')}</div></div></div></div></div>
<p class="blog-tags">{each(p.keywords, lambda k: f'<a href="/blog/do/tag/x/" class="label label-default">{k}</a>')}</p><div class="social-links"><a>Partager</a> <a>Tweet</a> <a>Enregistrer</a></div><ul class="blog-pager"><li class="prev"><a href="{p.others[0].href}">« {p.others[0].headline}</a></li><li class="next"><a href="{p.others[1].href}">{p.others[1].headline} »</a></li></ul><div class="similar"><h3>Articles similaires</h3><ul>{similar}</ul></div></div>
<div id="comments"><h3>{p.say("comments")}</h3>{voices}<h3>{p.say("comment_form")}</h3><form>{each(p.list("comment_fields"), lambda s: f'<div class="control-group"><label>{s}</label><input type="text"></div>')}<div class="recaptcha">Code incorrect ! Essayez à nouveau</div><button>Aperçu</button><button>{p.say("send")}</button></form><p class="muted">{p.say("comment_terms")}</p></div></div></div>
<div id="sidebar"><div class="sidebar-inner"><div class="sidebar-item"><h4>Derniers articles</h4><ul>{each(p.others[2:6], lambda t: f'<li><a href="{t.href}">{t.headline}</a> <small>{p.tell(t.moment, "{dd}/{mm}/{yyyy}")}</small></li>')}</ul></div><div class="sidebar-item"><h4>Météo</h4><p>{p.say("weather")}</p></div><div class="sidebar-item"><h4>{p.say("poll")}</h4>{each(p.list("poll_options"), lambda o: f'<label><input type="radio"> {o}</label>')}<button>Voter</button></div><div class="sidebar-item"><h4>Agenda</h4><p>{p.tell(p.now, "{weekday} {d} {month}")} : loto de l’amicale</p></div><div class="sidebar-item"><h4>Newsletter</h4><p>{p.say("newsletter_text")}</p><input type="email"></div></div></div>
<footer id="footer"><div class="container">{change}<p>{p.say("about_site")}</p><p><a href="https://maker.example/">Créer un site internet</a> - <a>Signaler un contenu illicite sur ce site</a></p></div></footer></div></body></html>"""


@skin(
    number=270,
    kind="builders",
    language="de",
    site="Unser Wiesengrund",
    address="https://www.unser-wiesengrund.example/{slug}",
    year=2021,
    precision="day",
)
def set_provider_builder(p: Sheet) -> str:
    """A German district's sheet in the builder that its provider sells: wrappers and rows of columns with long names, the post's headline as h1 in a span, "von" with the writers, a dot and the day as spans of one line, a large picture, the text as paragraphs of spans with sizes, its pictures as widgets with a caption in a span of its own, keys to share, "Aktuelle Beiträge" with "Von", days and excerpts, "Das könnte Sie auch interessieren" as links, opening hours and a form in the foot."""
    photo = '<div class="imageWidget align-center" data-element-type="image" data-widget-type="image"><a><img src="https://cdn.unser-wiesengrund.example/s/{file}" alt="" width="1200" /></a><span class="imageWidget-caption"><span class="caption-inner">{caption} (Foto: {credit})</span></span></div>'
    line = '<p class="m-size-14 text-align-left size-16"><span style="display: unset;" class="m-font-size-set font-size-16">{}</span></p>'
    who = p.names('<span class="blogPostAuthor" data-display="author">von {}</span>', ", ", " und ")
    when = p.when("{d}. {month} {yyyy}", '<span class="blogPostDate" data-display="date">{}</span>')
    facts = '<span class="dot">•</span>'.join(fact for fact in (who, when) if fact)
    recent = each(
        p.others[:4],
        lambda t: (
            f'<div class="postArticle"><div class="blogImg"><a href="{t.href}"><img src="https://cdn.unser-wiesengrund.example/t/{t.picture}" alt="" /></a></div><div class="postTextContainer"><div class="postTitle"><h3><a href="{t.href}">{t.headline}</a></h3></div><div class="authorBar"><span class="author">von {t.author}</span> <span class="date">{p.tell(t.moment, "{d}. {month} {yyyy}")}</span></div><div class="postDescription">{t.summary}</div></div></div>'
        ),
    )
    more = each(
        p.related,
        lambda t: (
            f'<p class="text-align-left"><a href="{t.href}" runtime_url="{t.href}"><span style="text-decoration: underline;">{t.headline}</span></a></p>'
        ),
    )
    return f"""<!DOCTYPE html>
<html lang="de"><head><meta charset="utf-8"><title>{p.headline}</title></head>
<body id="dmRoot" class="responsiveTablet supportsFontIcons dmLayoutBody dm-themes-hover" data-page-alias="blog"><div id="dm" class="dmwr"><div class="dm_wrapper standard-var5 widgetStyle-3 standard"><div id="1901957768" class="dm-home-page"><div id="iscrollBody"><div id="site_content"><div class="dmHeaderContainer fHeader d-header-wrapper"><div id="hcontainer" class="dmHeader p_hfcontainer"><div class="dmRespRow u_1"><div class="dmRespColsWrapper"><div class="dmRespCol large-3"><div class="imageWidget logo"><a href="/"><img src="https://cdn.unser-wiesengrund.example/logo.png" alt="{p.site}" /></a></div></div><div class="dmRespCol large-9"><nav class="unifiednav main-navigation"><ul class="unifiednav__container"><li class="unifiednav__item-wrap"><a class="unifiednav__item" href="/"><span class="nav-item-text">{p.say("home")}</span></a></li>{each(p.list("sections"), lambda s: f'<li class="unifiednav__item-wrap"><a class="unifiednav__item" href="/x"><span class="nav-item-text">{s}</span></a></li>')}<li class="unifiednav__item-wrap"><a class="unifiednav__item" href="/kontakt"><span class="nav-item-text">Kontakt</span></a></li></ul></nav></div></div></div></div></div>
<div class="dmInner dmStandardDesktop"><div class="dmBody"><div id="allWrapper" class="allWrapper"><div id="dm_content" class="dmContent"><div class="dmInnerBlogPost"><div class="dmRespRow u_2"><div class="dmRespColsWrapper"><div class="dmRespCol large-8"><div class="dmBlogPostTitle" data-element-type="blog_post_title"><h1><span style="display: initial;">{p.headline}</span></h1></div><div class="blogPostAuthorAndDate">{facts}</div>{p.lead(photo)}
<div class="dmPostText dmNewParagraph" data-element-type="paragraph">{p.add_rest(p.text(line, "<h3><span>{}</span></h3>", line.format("<em>{}</em>"), "<li><span>{}</span></li>", "<ul>{}</ul>", "</div>" + photo + '<div class="dmPostText dmNewParagraph" data-element-type="paragraph">'), "</div>" + photo + '<div class="dmPostText dmNewParagraph" data-element-type="paragraph">')}</div><div class="dmDividerWrapper"><hr class="dmDivider" /></div>
<div class="dmNewParagraph" data-element-type="paragraph"><h4><span>Das könnte Sie auch interessieren</span></h4>{more}</div><div class="dmShareWidget"><span>{p.list("share")[0]}</span><a class="facebook"></a><a class="whatsapp"></a><a class="email"></a></div></div>
<div class="dmRespCol large-4"><div class="dmNewParagraph"><h4><span>Aktuelle Beiträge</span></h4></div><div class="dmRssFeed postsList">{recent}</div><div class="dmform default"><h3 class="dmform-title">{p.say("newsletter")}</h3><p>{p.say("newsletter_text")}</p><input type="email" placeholder="E-Mail-Adresse"><input type="submit" value="Anmelden"><div class="dmform-success" style="display:none">Vielen Dank für Ihre Nachricht. Wir melden uns bald.</div><div class="dmform-error" style="display:none">Leider ist beim Senden ein Fehler aufgetreten. Bitte versuchen Sie es später noch einmal.</div></div></div></div></div></div></div></div></div></div>
<div class="dmFooterContainer"><div id="fcontainer" class="f_hcontainer dmFooter"><div class="dmRespRow"><div class="dmRespCol large-4"><div class="dmNewParagraph"><p><strong>Redaktion</strong></p><p>Am Anger 4, 99999 Wiesengrund</p><p>{p.say("about_site")}</p></div></div><div class="dmRespCol large-4"><div class="open-hours-data"><div class="open-hours-item clearfix"><dt>Mo - Fr</dt><dd><span class="open">09:00</span> - <span class="close">12:30</span></dd></div><div class="open-hours-item clearfix"><dt>Sa - So</dt><dd>Geschlossen</dd></div></div></div><div class="dmRespCol large-4"><p>&copy; {p.now.year} {p.say("copyright")} | {p.site}</p><p><a href="/impressum">Impressum</a> <a href="/datenschutz">Datenschutz</a></p></div></div></div></div></div></div></div></div></div><div class="cookie-notification"><p>{p.say("cookies")}</p><a>OK</a></div></body></html>"""
