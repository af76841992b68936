"""A daily of a Chilean network of town papers."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=305,
    kind="regional",
    language="es",
    site="El Tamarugo de Puquelén",
    address="https://www.eltamarugo.example/puquelen/{section}/{yyyy}/{mm}/{dd}/{id}/{slug}.html",
    year=2018,
    standfirst=True,
    section=True,
    keywords=True,
)
def set_chilean_network(p: Sheet) -> str:
    """A Chilean network's daily: a choice of towns, today, rates and weather in the head, section as a label, headline in h1 and standfirst in h2, "Por" with the writers before day, stroke and clock with "hrs." in one row, the picture with its foot in a span, the text with an advert and a survey inside, subjects after "Tags:", "Te puede interesar" with days, most read and last minute with clocks at the right, remarks of readers of a network, the printed edition's day in the foot."""
    photo = '<div class="note-image"><img src="https://static.eltamarugo.example/media/{file}" alt=""><span class="note-image-foot">{caption} | {credit}</span></div>'
    who = p.names('<span class="author">Por <strong>{}</strong></span>', ", ", " y ", house=True)
    when = p.when("{d} de {month} de {yyyy} | {HH}:{MM} hrs.", '<span class="date">{}</span>')
    poll = f'<div class="note-poll"><h4>{p.say("poll")}</h4><ul>{each(p.list("poll_options"), lambda o: f"<li><label><input type=radio name=v> {o}</label></li>")}</ul><button>Votar</button></div>'
    text = p.text(
        "<p>{}</p>",
        "<h3>{}</h3>",
        "<blockquote><p>{}</p></blockquote>",
        "<li>{}</li>",
        "<ul>{}</ul>",
        photo,
        {1: '<div class="banner-in"><small>Publicidad</small></div>', 4: poll},
    )
    return f"""<!DOCTYPE html><html lang="es"><head><meta charset="utf-8"><title>{p.headline} | {p.site}</title></head><body class="nota"><div class="top-cities"><span>Elige tu ciudad:</span><a href="/tarapunta">Tarapunta</a><a href="/puquelen" class="on">Puquelén</a><a href="/quilmahue">Quilmahue</a><a href="/lago-verdal">Lago Verdal</a></div><header><div class="wrap"><a class="logo" href="/puquelen"><img src="/img/logo-puquelen.png" alt="{p.site}"></a><div class="head-info"><span class="today">{p.tell(p.now, "{weekday} {d} de {month} de {yyyy}")}</span><span class="rate">UF: $27.{p.random.randrange(100, 999)},{p.random.randrange(10, 99)}</span><span class="rate">Dólar: $6{p.random.randrange(10, 99)}</span><span class="weather">Puquelén: {p.say("weather")}</span></div></div><nav class="menu"><ul><li><a href="/puquelen">Portada</a></li>{each(p.list("sections"), lambda s: f'<li><a href="/puquelen/x">{s}</a></li>')}<li><a href="/clasificados">Económicos</a></li><li><a href="/impresa">Edición impresa</a></li></ul></nav></header>
<div class="wrap cols"><section class="col-main"><div class="note"><span class="note-label"><a href="/puquelen/x">{p.section}</a></span><h1 class="note-title">{p.headline}</h1><h2 class="note-desc">{p.standfirst}</h2><div class="note-info">{who} {when}</div><div class="note-share"><a class="fb">Compartir</a><a class="tw">Tuitear</a><a class="wa">Enviar</a><span class="count">{p.random.randrange(3, 900)} compartidos</span></div>{p.lead(photo)}<div class="note-text">{p.add_rest(text, photo)}</div><div class="note-tags"><b>Tags:</b> {", ".join(f'<a href="/tag/x">{k}</a>' for k in p.keywords)}</div></div>
<div class="note-related"><h3>Te puede interesar</h3><ul>{each(p.related, lambda t: f'<li><a href="{t.href}"><img src="https://static.eltamarugo.example/thumb/{t.picture}" alt=""></a><div><a class="tit" href="{t.href}">{t.headline}</a><span class="fecha">{p.tell(t.moment, "{d} de {month} de {yyyy}")}</span></div></li>')}</ul></div><div class="note-comments"><h3>{p.say("comments")}</h3>{each(p.comments(2), lambda c: f'<div class="cmt"><b>{c.reader}</b> <em>{p.tell(c.moment, "{dd}/{mm}/{yyyy} {HH}:{MM}")}</em><p>{c.text}</p><a>Responder</a> <a>Denunciar</a></div>')}<p class="legal">{p.say("comment_terms")}</p></div></section>
<aside class="col-side"><div class="ad300x250"><small>Publicidad</small></div><div class="side-box last"><h3>Último minuto</h3><ul>{each(p.others[:5], lambda t: f'<li><span>{p.tell(t.moment, "{HH}:{MM}")}</span><a href="{t.href}">{t.headline}</a></li>')}</ul></div><div class="side-box most"><h3>Lo más leído</h3><ol>{each(p.others[3:8], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ol></div><div class="side-box paper"><h3>Papel digital</h3><a href="/impresa"><img src="/impresa/portada.jpg" alt="Portada"></a><p>{p.tell(p.now, "{d} de {month}")}</p></div></aside></div>
<footer><div class="wrap"><p>{p.site} es parte de la Red de Diarios del Desierto. Avenida Las Salitreras 455, Puquelén. Teléfono +56 00 000 0000.</p><p>Director y representante legal: Hernán Quezada Lillo</p><p>&copy; {p.now.year} {p.say("copyright")}</p></div></footer></body></html>"""
