"""A district's portal of citizens who report in Germany, and a Spanish digital daily on the system of many of them."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=245,
    kind="regional",
    language="de",
    site="Bezirksspiegel Unterland",
    address="https://www.bezirksspiegel-unterland.example/unterland/c-{section}/{slug}_a{id}",
    year=2019,
    kicker=True,
    keywords=True,
)
def set_citizens_district_portal(p: Sheet) -> str:
    """A district's portal where citizens report beside the editors: kicker over the headline, a row of day and clock with "Uhr", comments and readings, "Autor:" with a portrait and "aus" a town, pictures with a line, who took it and who uploaded it as lines of their own, the text, a box of the district's letter in it, keywords as topics, a question to follow the writer, related contributions as cards with writer and town, an empty comment form with rules, top lists beside it."""
    photo = '<figure class="content-image"><a class="lightbox"><img src="/resources/mediadb/{file}" alt=""></a><figcaption class="content-image-infos"><ul><li class="content-image-title">{caption}</li><li class="content-image-copyright">Foto: {credit}</li><li class="content-image-uploader">hochgeladen von <a href="/profile-1">Redaktion Unterland</a></li></ul></figcaption></figure>'
    writers = [f'<a class="user-link" href="/profile-{len(name)}">{name}</a>' for name in p.authors] or [
        '<a class="user-link" href="/profile-1">Redaktion</a>'
    ]
    facts = p.when("{d}. {month} {yyyy}, {HH}:{MM} Uhr", '<li class="content-date">{}</li>')
    facts += f'<li class="content-comments"><a href="#comments">0 {p.say("comments")}</a></li><li class="content-read">{p.random.randrange(20, 900)} mal gelesen</li>'
    letter = f'<div class="inline-promotion"><h4>{p.say("newsletter")}</h4><p>{p.say("newsletter_text")}</p><form><input placeholder="E-Mail-Adresse"><button>Jetzt anmelden</button></form></div>'
    cards = each(
        p.related,
        lambda t: (
            f'<article class="card card-article"><a class="card-link" href="{t.href}"><div class="card-image"><img src="/resources/mediadb/{t.picture}" alt=""></div><h3 class="card-title">{t.headline}</h3><p class="card-text">{t.summary}</p></a><ul class="card-info"><li>{t.section}</li><li>{p.tell(t.moment, "{dd}.{mm}.{yy}")}</li><li>{t.author}</li></ul></article>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>{p.headline} - Unterland</title></head><body class="page-article"><div id="consent" class="consent-layer"><p>{p.say("cookies")}</p><button>Akzeptieren</button></div><header id="page-header"><div class="header-top"><a href="/" class="logo"><img src="/img/logo.svg" alt="{p.site}"></a><a class="location-switch">Mein Bezirk: Unterland</a><form class="search"><input placeholder="Suche"></form><ul class="user-menu"><li><a href="/login">Anmelden</a></li><li><a href="/register">Registrieren</a></li><li><a class="btn" href="/create">Beitrag erstellen</a></li></ul></div><nav id="main-navigation"><ul><li><a href="/">{p.say("home")}</a></li>{each(p.list("sections"), lambda s: f'<li><a href="/unterland/c-x">{s}</a></li>')}<li><a href="/gewinnspiele">Gewinnspiele</a></li><li><a href="/epaper">E-Paper</a></li></ul></nav></header>
<div class="container" id="content"><div class="row"><main class="col-main"><article id="content-main" class="content-article"><header><h4 class="content-kicker">{p.kicker}</h4><h1 class="content-title">{p.headline}</h1><ul class="content-infos">{facts}</ul><div class="content-author"><img class="avatar" src="/resources/avatars/2.jpg" alt=""><div class="content-author-text">Autor: {", ".join(writers)} aus <a href="/unterland">Unterland</a></div></div></header>{p.lead(photo)}<div id="content-main-text" class="article-text">{p.text("<p>{}</p>", "<h3>{}</h3>", "<blockquote><p>{}</p></blockquote>", "<li>{}</li>", "<ul>{}</ul>", photo, {2: letter})}</div><div class="content-actions"><a>Gefällt mir <span>{p.random.randrange(0, 40)}</span></a> <a>Melden</a> <a>Teilen</a> <a>Drucken</a></div><div class="content-topics"><h5>Weitere Beiträge zu den Themen</h5><ul>{each(p.keywords, lambda k: f'<li><a href="/tag/x">{k}</a></li>')}</ul></div></article>
<section class="follow"><h5>Du möchtest diesem Profil folgen?</h5><p>Verpasse nicht die neuesten Inhalte von diesem Profil: Melde dich an, um neuen Inhalten von Profilen und Bezirken in deinem persönlichen Feed zu folgen.</p><a class="btn">Jetzt anmelden</a><p>{p.random.randrange(1, 60)} folgen diesem Profil</p></section><section class="content-related"><h2>Das könnte dich auch interessieren</h2>{cards}</section><section id="comments"><h2>0 {p.say("comments")}</h2><p>Du möchtest kommentieren? Melde dich jetzt mit deinen Zugangsdaten an.</p><p>{p.say("comment_terms")}</p></section></main>
<aside class="col-side"><div class="ad-label">{p.say("advertisement")}</div><section class="box"><h3>{p.say("most_read")}</h3><ol>{each(p.others[:4], lambda t: f'<li><a href="{t.href}">{t.headline}</a> <small>{t.section}</small></li>')}</ol></section><section class="box"><h3>{p.say("latest")}</h3><ul>{each(p.others[4:8], lambda t: f'<li><span class="time">{p.tell(t.moment, "{dd}.{mm}.{yy}, {HH}:{MM} Uhr")}</span> <a href="{t.href}">{t.headline}</a></li>')}</ul></section><section class="box"><h3>Veranstaltungen</h3><ul><li>{p.tell(p.now, "{d}. {month} {yyyy}")} um 19:30 Uhr: Dorfabend im Gasthof Krone</li></ul></section></aside></div></div>
<footer><ul><li><a>Impressum</a></li><li><a>Datenschutz</a></li><li><a>AGB</a></li><li><a>Verhaltenskodex</a></li><li><a>Mediadaten</a></li></ul><p>© {p.now.year} {p.site}. {p.say("copyright")}</p></footer></body></html>"""


@skin(
    number=246,
    kind="regional",
    language="es",
    site="Diario de la Ribera Alta",
    address="https://www.diarioriberaalta.example/articulo/{section}/{slug}/{yyyy}{mm}{dd}1230{id}.html",
    year=2014,
    kicker=True,
    standfirst=True,
    keywords=True,
)
def set_open_news_system(p: Sheet) -> str:
    """A Spanish digital daily on a Galician system for newspapers: the section as a title of its own over all, line above the headline, headline, summary, then writer, town and the day with a short month, two digits of the year and the clock with "h." between bars; a picture with a foot line, letters of two sizes, an inner column of related contents with arrows beside the text, a banner in it, "Archivado en" with words, votes, comments by a service, the newest with clocks in a widget."""
    photo = '<div class="article-media"><div class="image-container"><img class="image" src="/media/riberaalta/images/{file}" alt="" width="300"><p class="image-footer footer-image">{caption} <span class="photo-author">/ {credit}</span></p></div></div>'
    line = " | ".join(
        part
        for part in (
            p.names('<span class="author-name">{}</span>', ", ", " / ", house=True),
            f'<span class="article-city">{p.story.place}</span>',
            p.when("{dd}/{mon}/{yy} - {HH}:{MM}", '<span class="article-date">{} h.</span>'),
        )
        if part
    )
    related = f'<div class="related-contents"><div class="title-related">Contenidos relacionados</div><ul>{each(p.related, lambda t: f"""<li class="res-article"><a href="{t.href}">{t.headline}</a></li>""")}</ul></div>'
    return f"""<!DOCTYPE html><html lang="es"><head><meta charset="utf-8"><title>{p.headline} - {p.section} - {p.site}</title></head><body class="frontpage article inner"><div class="container_24"><div class="top-bar clearfix"><div class="date">{p.tell(p.now, "{weekday} {d} de {month} de {yyyy}, {HH}:{MM}")}</div><div class="weather">{p.say("weather")}</div><ul class="social"><li><a>Facebook</a></li><li><a>Twitter</a></li><li><a>RSS</a></li></ul></div><div id="banner-top"><img src="/ads/get/14" alt="{p.say("advertisement")}"></div><header id="header"><a class="logo" href="/"><img src="/media/riberaalta/sections/logo.png" alt="{p.site}"></a></header><nav id="menu"><ul><li><a href="/">{p.say("home")}</a></li>{each(p.list("sections"), lambda s: f'<li><a href="/seccion/x/">{s}</a></li>')}<li><a href="/cartas/">Cartas al director</a></li><li><a href="/kiosko/">Kiosko</a></li></ul></nav><div class="ticker"><span>Última hora</span> <a href="{p.others[0].href}">{p.others[0].headline}</a></div></div>
<div id="main" class="container_24 clearfix"><div class="section-title">{p.section}</div><div class="layout-column first-column"><div class="article-header"><div class="pretitle">{p.kicker}</div><h1 class="title">{p.headline}</h1><div class="summary"><p>{p.standfirst}</p></div><div class="article-info">{line}</div><div class="utilities"><a class="text-smaller">A-</a> <a class="text-bigger">A+</a> <a>Imprimir</a> <a>Enviar por email</a></div></div>{p.lead(photo)}<div class="article-body clearfix"><div class="inner-column">{related}</div>{p.text("<p>{}</p>", "<p><strong>{}</strong></p>", "<p>{}</p>", "<li>{}</li>", "<ul>{}</ul>", photo, {2: f'<div class="ad-in-body"><span>{p.say("advertisement")}</span><img src="/ads/get/31" alt=""></div>'})}</div><div class="more-info"><div class="tags"><strong>{p.say("filed")}:</strong> {" | ".join(f'<a href="/tag/x">{k}</a>' for k in p.keywords)}</div><div class="vote-block"><span>Valorar artículo</span> <img src="/images/star.png" alt=""><img src="/images/star.png" alt=""> ({p.random.randrange(2, 40)} {p.say("votes")})</div></div><div class="comments"><div class="title-comments">{p.say("comments")}</div>{each(p.comments(2), lambda c: f'<div class="comment"><div class="comment-meta"><span class="comment-author">{c.reader}</span> <span class="comment-date">{p.tell(c.moment, "{dd}/{mon}/{yy} - {HH}:{MM}")}</span></div><p>{c.text}</p></div>')}<p class="disclaimer">{p.say("comment_terms")}</p></div></div>
<div class="layout-column last-column"><div class="widget widget-last"><div class="widget-header">{p.say("latest")}</div><ul>{each(p.others[1:5], lambda t: f'<li><span class="hour">{p.tell(t.moment, "{HH}:{MM}")}</span> <a href="{t.href}">{t.headline}</a></li>')}</ul></div><div class="widget widget-headlines"><ul class="tabs"><li>{p.say("most_read")}</li><li>Más comentado</li></ul><ol>{each(p.others[5:8], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ol></div><div class="widget widget-poll"><div class="widget-header">Encuesta</div><p>{p.say("poll")}</p>{each(p.list("poll_options"), lambda o: f"<label><input type=radio> {o}</label>")}<button>Votar</button></div><div class="widget widget-letter"><div class="widget-header">{p.say("newsletter")}</div><p>{p.say("newsletter_text")}</p><input></div></div></div>
<footer class="container_24"><p>{p.site} | <a>Contacto</a> | <a>Publicidad</a> | <a>Aviso legal</a> | <a>Política de cookies</a></p><p>{p.say("about_site")}</p><p>© {p.now.year} {p.say("copyright")}</p></footer></body></html>"""
