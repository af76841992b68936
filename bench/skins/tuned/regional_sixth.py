"""Sites of regional papers, grown over years."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=117,
    kind="regional",
    language="fr",
    site="Le Courrier du Marais",
    address="https://www.courrierdumarais.example/pays-du-marais/{slug}_{id}.html",
    year=2018,
    standfirst=True,
)
def set_town_pages(p: Sheet) -> str:
    """A French weekly of a group: a link to the town over the headline, the standfirst bold, "Publié le … à …h…" and the change after a bar above the picture, caption and rights in one line, "à lire aussi" and adverts with a line "the rest after this" in the text, the writer's name alone and bold as last line, what else moves the town as tiles."""
    photo = '<div class="ac-article-visuel"><img src="https://static.courrierdumarais.example/{file}" width="854"><div class="ac-visuel-legende">{caption}. (©{credit})</div></div>'
    advert = '<div class="ac-pub-in"><small>La suite de cet article après cette publicité</small><div class="ac-dfp"></div></div>'
    also = f'<p class="ac-alire"><strong>À lire aussi : </strong><a href="{p.related[0].href}">{p.related[0].headline}</a></p>'
    clock = "{d} {mon} {yyyy} à {HH}h{MM}"
    when = p.when(clock, '<div class="ac-date"><span>Publié le {}</span>')
    when += p.changed(clock, "<span> | Mis à jour le {}</span></div>")
    tiles = each(
        p.related,
        lambda t: (
            f'<li class="ac-tuile"><a href="{t.href}"><img src="/v/{t.picture}"><span class="ac-tuile-lieu">{t.section}</span><span class="ac-tuile-titre">{t.headline}</span></a><span class="ac-tuile-date">{p.tell(t.moment, "{d} {mon} {yyyy}")}</span></li>'
        ),
    )
    live = each(
        p.others[:6],
        lambda t: (
            f'<li><span class="ac-h">{p.tell(t.moment, "{HH}h{MM}")}</span> <a href="{t.href}">{t.headline}</a></li>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="fr"><head><title>{p.headline} | {p.site}</title></head><body class="ac-page"><div class="ac-haut"><a href="/" class="ac-logo"><img src="/logo.svg" alt="{p.site}"></a><span class="ac-jour">{p.tell(p.now, "{weekday} {d} {month} {yyyy}")}</span><a class="ac-abo">Je m’abonne</a><a class="ac-compte">Mon compte</a></div><div class="ac-menu"><ul>{each(p.list("sections"), lambda s: f'<li><a href="/x">{s}</a></li>')}<li><a href="/annonces">Annonces légales</a></li><li><a href="/obseques">Obsèques</a></li></ul></div>
<div class="ac-corps"><div class="ac-gauche"><div class="ac-fil"><a href="/">{p.say("home")}</a> › <a href="/x">Pays du Marais</a></div><div class="ac-article"><div class="ac-lieu"><a href="/x">Actu à {p.story.place}</a></div><h1 class="ac-titre">{p.headline}</h1><div class="ac-chapo">{p.standfirst}</div>{when}<div class="ac-partage"><a>Partager</a><a>Tweeter</a><a>Envoyer</a></div>{p.lead(photo)}
<div class="ac-texte">{p.text("<p>{}</p>", "<h2>{}</h2>", "<blockquote><p>{}</p></blockquote>", picture=photo, inside={1: advert, 2: also, 5: advert})}{p.names('<p class="ac-signe"><strong>{}</strong></p>', ", ", " et ")}</div><div class="ac-suivre">Suivez toute l’actualité de vos villes et médias favoris en vous inscrivant à <a>Mon Actu</a>.</div></div>
<div class="ac-plus"><div class="ac-plus-titre">{p.say("related")}</div><ul>{tiles}</ul></div><div class="ac-reactions"><div class="ac-plus-titre">{p.say("comments")}</div>{each(p.comments(2), lambda c: f'<div class="ac-r"><b>{c.reader}</b> <span>le {p.tell(c.moment, "{d} {mon} {yyyy} à {HH}h{MM}")}</span><div>{c.text}</div></div>')}<p>{p.say("comment_terms")}</p></div></div>
<div class="ac-droite"><div class="ac-bloc"><div class="ac-bloc-t">En direct</div><ul>{live}</ul></div><div class="ac-bloc"><div class="ac-bloc-t">Le journal de la semaine</div><img src="/une.jpg"><p>Édition du {p.tell(p.now, "{weekday} {d} {month}")}</p></div><div class="ac-bloc"><div class="ac-bloc-t">{p.say("newsletter")}</div><p>{p.say("newsletter_text")}</p></div></div></div><div class="ac-bas"><p>{p.say("about_site")}</p><p>© {p.now.year} {p.site}. {p.say("copyright")}</p></div><div class="ac-cookies">{p.say("cookies")} <button>OK</button></div></body></html>"""


@skin(
    number=118,
    kind="regional",
    language="es",
    site="El Faro de Peñarroya",
    address="http://www.elfarodepenarroya.example/v/{yyyy}{mm}{dd}/{section}/{slug}-{yyyy}{mm}{dd}.html",
    year=2011,
    kicker=True,
    standfirst=True,
)
def set_provincial_daily(p: Sheet) -> str:
    """A Spanish provincial daily: day with dots and two digits of the year, clock, writer and town in one line, parted by strokes and a bar; kicker and standfirst in lists, links on the theme in a box at the story's left, caption and credit parted by a bar, bookmarks and services between text and comments."""
    photo = '<div class="foto"><img src="/noticias/{yyyy}/{file}" width="490" /><div class="pie"><p>{caption} | {credit}</p></div></div>'.replace(
        "{yyyy}", str(p.now.year)
    )
    parts = [
        p.when("{dd}.{mm}.{yy} - {HH}:{MM}", '<span class="date">{}</span>'),
        p.names('<span class="author">{}</span>'),
    ]
    where = f'<span class="location">{p.story.place}</span>'
    line = " - ".join(part for part in parts if part) + (" | " if any(parts) else "") + where
    theme = each(p.related, lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')
    box = f'<div class="relacionadas"><h4>{p.say("related")}</h4><ul>{theme}</ul></div>'
    bookmarks = '<div class="marcadores"><ul><li><a>Enviar</a></li><li><a>Rectificar</a></li><li><a>Imprimir</a></li><li><a>Menéame</a></li><li><a>Tuenti</a></li></ul></div>'
    now = each(
        p.others[:6],
        lambda t: (
            f'<li><span class="hora">{p.tell(t.moment, "{HH}:{MM}")}</span> <a href="{t.href}">{t.headline}</a></li>'
        ),
    )
    voices = each(
        enumerate(p.comments(3)),
        lambda n: (
            f'<div class="comentario"><div class="num">{n[0] + 1}</div><div class="quien">{n[1].reader}</div><div class="fecha">{p.tell(n[1].moment, "{dd}.{mm}.{yy} - {HH}:{MM}")}</div><div class="txt">{n[1].text}</div></div>'
        ),
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html lang="es"><head><title>{p.headline}. {p.site}</title></head><body><div id="contenedor"><div id="cabecera-servicios"><span>{p.tell(p.now, "{weekday}, {d} {month} {yyyy}")}</span> <span>Hoy 9 / 18</span> <span>Mañana 7 / 16</span> | <a>Clasificados</a> | <a>11870.com</a> | <a>Vivienda</a> | <a>Empleo</a></div><div id="cabecera"><a href="/"><img src="/comun/logo.gif" alt="{p.site}" /></a><span class="edicion">Edición: <a>Peñarroya</a> | <a>Personalizar</a></span></div><div id="navegacion"><ul>{each(p.list("sections"), lambda s: f'<li><a href="/x/">{s}</a></li>')}<li><a>Participación</a></li></ul></div><div id="estas"><span>Estás en:</span> <a href="/">{p.site}</a> &gt; <a href="/x/">{p.section}</a> &gt; <span>{p.headline}</span></div>
<div id="col1"><div class="noticia"><ul class="antetitulo"><li>{p.kicker}</li></ul><h1 id="hache1">{p.headline}</h1><ul class="subtitulo"><li>{p.standfirst}</li></ul><p class="firma">{line}</p>{p.lead(photo)}<div class="contenido"><div class="izq">{box}</div><div class="texto">{p.text("<p>{}</p>", "<p><strong>{}</strong></p>", "<p>{}</p>", picture=photo)}</div></div></div>{bookmarks}<div class="patrocinados"><h4>Enlaces patrocinados</h4><p>Ofertas de hoteles en la costa. Reserve sin gastos.</p></div>
<div class="comentarios"><h4>{p.say("comments")}</h4>{voices}<div class="formulario"><h4>{p.say("comment_form")}</h4><p>{p.say("comment_terms")}</p>{each(p.list("comment_fields"), lambda f: f"<label>{f}</label><input />")}</div></div></div>
<div id="col2"><div class="modulo"><h4>Al minuto</h4><ul>{now}</ul></div><div class="modulo"><h4>Lo más</h4><ul class="pestanas"><li>leído</li><li>comentado</li><li>enviado</li></ul><ol>{each(p.others[3:8], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ol></div><div class="modulo"><h4>Encuesta</h4><p>{p.say("poll")}</p>{each(p.list("poll_options"), lambda o: f'<input type="radio" /> {o}<br />')}<p>{p.random.randrange(40, 900)} {p.say("votes")}</p></div></div>
<div id="pie"><p>© {p.site}, SA. Registro Mercantil de Peñarroya, Tomo 2.{p.random.randrange(100, 999)}, Libro 0, Folio 1. {p.say("copyright")}</p><p><a>Contactar</a> | <a>Mapa web</a> | <a>Aviso legal</a> | <a>Publicidad</a></p></div></div></body></html>"""
