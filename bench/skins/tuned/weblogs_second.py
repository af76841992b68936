"""Weblogs of the first ten years."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=43,
    kind="weblogs",
    language="fr",
    site="Carnet de l’Estuaire",
    address="http://carnet-estuaire.example/index.php/post/{yyyy}/{mm}/{dd}/{slug}",
    year=2009,
    section=True,
    keywords=True,
)
def set_dotclear(p: Sheet) -> str:
    """Dotclear: "Par … le …, à …" with section and permalink in one line under the headline, tags as a list before the text, annexes after it."""
    photo = '<div class="image-droite"><img src="/public/.{file}" alt="" /><br />{caption}</div>'
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"><html><head><title>{p.headline} - {p.site}</title></head><body class="dc-post"><div id="page"><div id="top"><h1><span><a href="/">{p.site}</a></span></h1></div><p id="prelude"><a href="#main">Aller au contenu</a> | <a href="#blognav">Aller au menu</a></p>
<div id="main"><div id="content"><p id="navlinks"><a href="{p.others[0].href}" class="prev">&#171; {p.others[0].headline}</a> <span>-</span> <a href="{p.others[1].href}" class="next">{p.others[1].headline} &#187;</a></p>
<div id="p9" class="post"><h2 class="post-title">{p.headline}</h2><p class="post-info">{p.names("Par {} ")}{p.when("{weekday} {d} {month} {yyyy}, {HH}:{MM}", "le {} - ")}<a href="/index.php/category/x">{p.section}</a> - <a href="#">Lien permanent</a></p>
<ul class="post-tags">{each(p.keywords, lambda k: f'<li><a href="/index.php/tag/x">{k}</a></li>')}</ul><div class="post-content">{p.lead(photo)}{p.text("<p>{}</p>", "<h4>{}</h4>", "<blockquote><p>{}</p></blockquote>", picture=photo)}</div></div>
<div id="attachments"><h3>{p.say("related")}</h3><ul>{each(p.related, lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ul></div>
<div id="comments"><h3>{p.say("comments")}</h3><dl>{each(enumerate(p.comments(3)), lambda n: f'<dt id="c{n[0]}"><a href="#c{n[0]}">{n[0] + 1}.</a> Le {p.tell(n[1].moment, "{weekday} {d} {month} {yyyy}, {HH}:{MM}")} par {n[1].reader}</dt><dd><p>{n[1].text}</p></dd>')}</dl></div>
<form><h3>{p.say("comment_form")}</h3><p>{p.say("comment_terms")}</p></form><p id="comments-feed"><a href="/feed">Fil des commentaires de ce billet</a></p></div></div>
<div id="sidebar"><div id="blognav"><div class="lastposts"><h2>{p.say("latest")}</h2><ul>{each(p.others[2:7], lambda t: f'<li><a href="{t.href}">{t.headline}</a> ({p.tell(t.moment, "{d} {month}")})</li>')}</ul></div><div id="about"><h2>À propos</h2><p>{p.say("about_site")}</p></div></div></div><p id="footer">Propulsé par Dotclear</p></div></body></html>"""


@skin(
    number=44,
    kind="weblogs",
    language="it",
    site="Taccuino di Valdombra",
    address="http://valdombra.taccuini.example/post/{id}",
    year=2006,
    captions=False,
    related=False,
    section=True,
)
def set_hosted_blog(p: Sheet) -> str:
    """An Italian blog host: the day above, "postato da … alle" below, earlier posts with their own days after it, calendar and blogroll at the left."""
    earlier = each(
        p.others[:3],
        lambda t: (
            f'<div class="data">{p.tell(t.moment, "{weekday}, {d} {month} {yyyy}")}</div><div class="titolo"><a href="{t.href}">{t.headline}</a></div><div class="testo">{t.summary} <a href="{t.href}">[...]</a></div><div class="piede">postato da {t.author} alle {p.tell(t.moment, "{HH}:{MM}")} | link</div>'
        ),
    )
    return f"""<html><head><title>{p.site}</title></head><body><div id="testata"><a href="/">{p.site}</a><div class="motto">{p.say("about_site")}</div></div>
<div id="sinistra"><table class="calendario"><caption>{p.tell(p.now, "{month} {yyyy}")}</caption><tr><td>lu</td><td>ma</td><td>me</td></tr><tr>{each(range(1, 29), lambda n: f"<td>{n}</td>")}</tr></table><b>amici</b><br><a href="http://altrove.example/">altrove</a><br><a href="http://lontano.example/">lontano</a><br><b>visitato</b><br>*{p.random.randrange(900, 99000)}* volte</div>
<div id="corpo">{p.when("{weekday}, {d} {month} {yyyy}", '<div class="data">{}</div>')}<div class="titolo">{p.headline}</div><div class="testo">{p.lead('<img src="http://foto.example/{file}" border="0">')}{p.text("{}<br><br>", "<b>{}</b><br><br>", "<i>{}</i><br><br>", "* {}<br>", "{}<br>")}</div>
<div class="piede">{p.names("postato da {} ")}{p.when("{HH}:{MM}", "alle {} ")}| <a href="#">link</a> | <a href="#c">commenti (3)</a> (popup) | categoria: <a href="/cat/1">{p.section}</a></div>{earlier}
<div id="c"><b>{p.say("comments")}</b>{each(enumerate(p.comments(3)), lambda n: f'<div class="comm">#{n[0] + 1}&nbsp;&nbsp;&nbsp;{p.tell(n[1].moment, "{d} {month} {yyyy} - {HH}:{MM}")}<br>{n[1].text}<br><i>{n[1].reader}</i></div>')}</div></div></body></html>"""
