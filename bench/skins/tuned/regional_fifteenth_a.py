"""A Mexican state's daily in the common pages of a chain that has one in every state."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=286,
    kind="regional",
    language="es",
    site="El Sol de Tlaxcoapan",
    address="https://www.elsoldetlaxcoapan.example/{section}/{slug}-{id}.html",
    year=2019,
    precision="day",
    standfirst=True,
    section=True,
)
def set_state_daily_of_chain(p: Sheet) -> str:
    """A Mexican state's daily of a chain: other papers of the chain in a list, edition and today in the head, section and the weekday with its day parted by a stroke in one line over the headline, standfirst in h2, writers and the paper parted by a stroke, the picture with caption, bar and maker, lines as p with a story to read in bold as a paragraph of its own, an advert's label, appeals to follow the paper and its channel as last lines in bold with links, "Noticias relacionadas" as a column of squares, most read with numbers, columnists with the titles of what they wrote, an offer of the printed paper, a legal foot."""
    photo = '<figure class="art-figure"><img class="img-responsive" src="https://img.elsol.example/{file}/ALTERNATES/LANDSCAPE_1140" alt=""><figcaption class="art-caption">{caption} | Foto: {credit}</figcaption></figure>'
    when = p.when("{weekday} {d} de {month} de {yyyy}", " / <span>{}</span>")
    who = p.names('<p class="byline"><span>{}</span> / El Sol de Tlaxcoapan</p>', ", ", " y ", house=True)
    read = f'<p><strong>Te puede interesar: <a href="{p.others[0].href}">{p.others[0].headline}</a></strong></p>'
    text = p.text(
        "<p>{}</p>",
        "<p><strong>{}</strong></p>",
        "<p>{}</p>",
        "<li>{}</li>",
        "<ul>{}</ul>",
        photo,
        {2: read, 4: f'<div class="ad-inline"><small>{p.say("advertisement")}</small></div>'},
    )
    columnists = (
        ("Desde la plaza", "Lo que no se dijo en el cabildo"),
        ("Café de la tarde", "Un puente para dos orillas"),
    )
    return f"""<!DOCTYPE html><html lang="es"><head><meta charset="utf-8"><title>{p.headline} - {p.site} | Noticias Locales, Policiacas, sobre México y el Mundo</title></head><body class="article-page"><div class="top-chain"><select><option>Periódicos de la cadena</option><option>El Sol del Bajío Alto</option><option>El Heraldo de la Mixteca</option><option>Diario del Istmo Sur</option></select> <span class="top-edition">Edición Tlaxcoapan</span> <span class="top-date">{p.tell(p.now, "{weekday} {d} de {month} de {yyyy}")}</span> <a>Iniciar sesión</a></div><header class="header"><a class="logo" href="/"><img src="/img/logo.png" alt="{p.site}"></a><nav class="menu"><ul><li><a href="/">{p.say("home")}</a></li>{each(p.list("sections"), lambda s: f'<li><a href="/x/">{s}</a></li>')}<li><a href="/policiaca/">Policiaca</a></li><li><a href="/doble-via/">Doble Vía</a></li><li><a href="/impreso/">Impreso</a></li></ul></nav></header><div class="ticker"><b>Lo último</b> {each(p.others[1:4], lambda t: f'<a href="{t.href}">{t.headline}</a>')}</div>
<div class="container"><div class="row"><section class="col-md-8 content-article"><h5 class="art-section"><a href="/{p.href.split("/")[1]}/">{p.section}</a>{when}</h5><h1 class="title">{p.headline}</h1><h2 class="subtitle">{p.standfirst}</h2>{who}<ul class="share-top"><li><a class="fb">Facebook</a></li><li><a class="tw">Twitter</a></li><li><a class="wa">WhatsApp</a></li></ul>{p.lead(photo)}<div class="content-body clearfix" id="content-body">{p.add_rest(text, photo)}<p><strong>Síguenos en Facebook: <a href="https://social.example/elsol">{p.site}</a> y en Twitter: <a href="https://corto.example/elsol">@elsoltlaxcoapan</a></strong></p></div><div class="comments-box"><h4>{p.say("comments")}</h4><p>{p.say("comment_terms")}</p><a class="btn">Ver comentarios</a></div></section>
<aside class="col-md-4"><div class="ad"><small>{p.say("advertisement")}</small></div><div class="mod-related"><h4 class="mod-title">{p.say("related")}</h4>{each(p.related, lambda t: f'<div class="card"><a href="{t.href}"><img src="https://img.elsol.example/{t.picture}/ALTERNATES/SQUARE_200" alt=""></a><h6 class="card-section">{t.section}</h6><h4 class="card-title"><a href="{t.href}">{t.headline}</a></h4></div>')}</div><div class="mod-most"><h4 class="mod-title">{p.say("most_read")}</h4><ol>{each(p.others[3:8], lambda t: f'<li><a href="{t.href}">{t.headline}</a> <small>{t.section} | {p.tell(t.moment, "{dd}/{mm}/{yyyy}")}</small></li>')}</ol></div><div class="mod-columns"><h4 class="mod-title">Columnas</h4>{each(columnists, lambda c: f'<div class="column"><img src="/img/col.png" alt=""><h5>{c[0]}</h5><p><a href="/analisis/x.html">{c[1]}</a></p></div>')}</div><div class="mod-print"><h4 class="mod-title">Versión impresa</h4><img src="/portada.jpg" alt="Portada"><a class="btn">Suscríbete</a></div><div class="mod-letter"><h4 class="mod-title">{p.say("newsletter")}</h4><p>{p.say("newsletter_text")}</p><form><input placeholder="Correo electrónico"><button>Enviar</button></form></div></aside></div></div>
<footer class="footer"><div class="container"><p>{p.say("about_site")}</p><p>Todos los derechos reservados 2006 - {p.now.year}, Compañía Periodística del Sol de Tlaxcoapan, S.A. de C.V. <a>Aviso de privacidad</a> | <a>Directorio</a> | <a>Código de ética</a> | <a>Anúnciate</a></p></div></footer></body></html>"""
