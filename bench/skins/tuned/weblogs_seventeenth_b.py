"""A Castilian village's weblog at a Spanish host of the first wave."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=334,
    kind="weblogs",
    language="es",
    site="Cosas de Navalahiguera",
    address="http://cosasdenavalahiguera.bitacorero.example/archivo/{yyyy}/{mm}/{dd}/{slug}.html",
    year=2007,
    section=True,
)
def set_first_wave_host(p: Sheet) -> str:
    """A Castilian village's weblog at a Spanish host of the first wave: the host's bar with a key to make an own one, name and motto, a calendar and lists of the month, the last posts and links in the left column before the story, headline as h3 with a link, "Por … - day, clock, Categoría:" in one small line below, text as plain p, pictures centred with their line small under them, "Entradas relacionadas" as links with days, "Enlace permanente | Comentarios | Referencias", remarks with "Comentario por … el" and a day, a form."""
    photo = '<div style="text-align:center"><img src="http://img.bitacorero.example/cosasdenavalahiguera/{file}" alt="" border="0"><br><small>{caption} (foto de {credit})</small></div>'
    facts = [p.names("Por {}", ", ", " y "), p.when("{d} de {month}, {yyyy}, {HH}:{MM}")]
    line = " - ".join(part for part in facts if part)
    line += f'{", " if line else ""}Categoría: <a href="/categorias/x/">{p.section}</a>'
    cells = "".join(f"<td>{day}</td>" + ("</tr><tr>" if day % 7 == 0 else "") for day in range(1, 29))
    comments = each(
        p.comments(3),
        lambda c: (
            f'<div class="comentario"><p class="autorcom"><a name="c"></a>Comentario por <b>{c.reader}</b> el {p.tell(c.moment, "{d} de {month}, {yyyy}, {HH}:{MM}")}</p><p>{c.text}</p></div>'
        ),
    )
    body = p.add_rest(p.text(heading="<p><b>{}</b></p>", picture=photo), photo)
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{p.site}: {p.headline}</title></head><body><div id="barrahost"><a href="http://www.bitacorero.example/">Bitacorero</a> | <a href="http://www.bitacorero.example/alta">Crea tu bitácora gratis</a> | <a href="http://www.bitacorero.example/azar">Bitácora al azar</a> | <a href="#">Avisar de contenido</a></div><div id="contenedor"><div id="cabecera"><h1><a href="/">{p.site}</a></h1><p class="lema">Lo que pasa en el pueblo y en los de al lado, contado sin prisa</p></div>
<div id="izquierda"><div class="modulo"><h2>Calendario</h2><table class="calendario"><caption>{p.tell(p.now, "{month} {yyyy}")}</caption><tr><th>L</th><th>M</th><th>X</th><th>J</th><th>V</th><th>S</th><th>D</th></tr><tr>{cells}</tr></table></div><div class="modulo"><h2>Últimas entradas</h2><ul>{each(p.others[:5], lambda t: f'<li>{p.tell(t.moment, "{dd}/{mm}")} <a href="{t.href}">{t.headline}</a></li>')}</ul></div><div class="modulo"><h2>Categorías</h2><ul>{each(p.list("sections"), lambda s: f'<li><a href="/categorias/x/">{s}</a> ({p.random.randrange(2, 90)})</li>')}</ul></div><div class="modulo"><h2>Últimos comentarios</h2><ul><li>{p.list("readers")[1]} en <a href="{p.others[5].href}">{p.others[5].headline}</a></li><li>{p.list("readers")[2]} en <a href="{p.others[6].href}">{p.others[6].headline}</a></li></ul></div><div class="modulo"><h2>Archivos</h2><ul><li><a href="/archivo/2007/05/">Mayo 2007</a></li><li><a href="/archivo/2007/04/">Abril 2007</a></li><li><a href="/archivo/2007/03/">Marzo 2007</a></li></ul></div><div class="modulo"><h2>Enlaces</h2><ul><li><a href="http://ayuntamiento.example/">Ayuntamiento</a></li><li><a href="http://autobuses.example/">Horario del coche de línea</a></li></ul></div><div class="modulo"><p><img src="/xml.gif" alt="RSS"> Sindicación</p><p>Visitas: {p.random.randrange(4000, 90000)}</p></div></div>
<div id="principal"><div class="entrada"><h3 class="titulo"><a href="{p.href}">{p.headline}</a></h3><p class="pie-titulo">{line}</p><div class="cuerpo">{p.lead(photo)}{body}</div><div class="relacionadas"><h4>Entradas relacionadas</h4><ul>{each(p.related, lambda t: f'<li><a href="{t.href}">{t.headline}</a> ({p.tell(t.moment, "{d} de {month}, {yyyy}")})</li>')}</ul></div><p class="enlaces"><a href="{p.href}">Enlace permanente</a> | <a href="#comentarios">Comentarios (3)</a> | <a href="#">Referencias (0)</a> | <a href="http://meneador.example/">Menéalo</a></p></div><div id="comentarios"><h3>{p.say("comments")}</h3>{comments}<h3>{p.say("comment_form")}</h3><form action="/comentar" method="post">{each(p.list("comment_fields"), lambda f: f"<p><label>{f}</label><br><input></p>")}<p class="aviso">{p.say("comment_terms")}</p><p><input type="submit" value="{p.say("send")}"></p></form></div></div>
<div id="pie">{p.site} &middot; Algunos derechos reservados &middot; Alojado en <a href="http://www.bitacorero.example/">Bitacorero</a></div></div></body></html>"""
