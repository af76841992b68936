"""A Galician county's daily on an open system for small papers."""

from __future__ import annotations

from ..sheet import Sheet, Teaser, each
from ..skin import skin


@skin(
    number=425,
    kind="regional",
    language="es",
    site="Noticias de Terra de Xunqueiras",
    address="https://www.noticiasdexunqueiras.example/articulo/{section}/{slug}/{yyyy}{mm}{dd}{id}.html",
    year=2016,
    kicker=True,
    standfirst=True,
    keywords=True,
)
def set_open_system(p: Sheet) -> str:
    """A Galician county's daily on an open system for small papers: a ticker of the last minute, the day of the paper, a frontpage of widgets beside, the kicker and the headline, the standfirst as a summary in p, a picture with its caption in a bar, an info line with the writers in capitals' place and the place's moment "12 may 2016 / 14:05 h.", text with "Más información" in mid text, "Archivado en:", a block of related contents, the comments with numbers and votes."""
    photo = '<div class="on-photo on-photo-big"><img src="/media/xunqueiras/images/{file}" alt="" width="660"><div class="on-photo-foot"><span class="camera"></span> {caption} | <i>{credit}</i></div></div>'
    shown = p.related[:1]
    more = each(
        shown,
        lambda t: (
            f'<div class="more-inside"><span>Más información</span><a href="{t.href}">{t.headline}</a><p>{t.summary}</p></div>'
        ),
    )
    text = p.text(
        heading='<p class="ladillo"><strong>{}</strong></p>',
        quote='<p class="sumario">“{}”</p>',
        picture=photo.replace("on-photo-big", "on-photo-inner"),
        inside={2: more},
    )
    listed = [t for t in p.related if f'"{t.href}"' not in text]
    when = p.when("{dd} {mon} {yyyy} / {HH}:{MM} h.", '<span class="on-date">{}</span>')
    who = p.names('<span class="on-signature">{}</span>', " / ", " / ", house=True)
    words = each(p.keywords, lambda k: f'<a class="on-tag" href="/tag/x">{k}</a>')

    def set_related(t: Teaser) -> str:
        return f'<li class="res-article"><a href="{t.href}" title="">{t.headline}</a></li>'

    voices = "".join(
        f'<div class="comm" id="c{number}"><div class="comm-num">#{number}</div><div class="comm-who"><b>{c.reader}</b> | {p.tell(c.moment, "{dd}/{mm}/{yyyy} {HH}:{MM}")}</div><p>{c.text}</p><div class="comm-votes">A favor <span>{p.random.randrange(0, 30)}</span> En contra <span>{p.random.randrange(0, 9)}</span></div></div>'
        for number, c in enumerate(p.comments(3), 1)
    )
    widgets = each(
        p.others[2:6],
        lambda t: (
            f'<div class="onm-new"><div class="onm-image"><img src="/media/xunqueiras/thumb/{t.picture}" alt=""></div><div class="antetitulo-w">{t.section}</div><h3 class="onm-title"><a href="{t.href}">{t.headline}</a></h3><div class="onm-sig">{t.author}</div></div>'
        ),
    )
    read = each(p.others[6:8], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')
    return f"""<!DOCTYPE html>
<html lang="es"><head><meta charset="utf-8"><title>{p.headline} - {p.site}</title></head>
<body class="article-frontend frontend-inner"><div id="fb-root"></div>
<div class="wrapper-top"><div class="lastminute"><strong>Última hora</strong>{each(p.others[:2], lambda t: f'<span class="lm"><b>{p.tell(t.moment, "{HH}:{MM}")}</b> <a href="{t.href}">{t.headline}</a></span>')}</div><div class="top-right"><a href="/rss">RSS</a> <a href="/hemeroteca">Hemeroteca</a> <a href="/esquelas">Esquelas</a> <a href="/portada-papel">Portada en papel</a></div></div>
<div class="masthead"><a href="/"><img src="/themes/xunqueiras/logo.png" alt="{p.site}"></a><div class="mast-date">{p.tell(p.now, "{weekday}, {d} de {month} de {yyyy}")}</div><div class="mast-weather">{p.say("weather")}</div></div>
<nav class="main-menu"><ul><li><a href="/">{p.say("home")}</a></li>{each(p.list("sections"), lambda s: f'<li><a href="/seccion/x">{s}</a></li>')}</ul></nav>
<div class="ads ads-mega"><span>{p.say("advertisement")}</span></div>
<div class="inner-wrap"><div class="col-main">
<article class="inner-article" id="content-{p.random.randrange(10000, 99999)}">
<div class="pretit">{p.kicker}</div>
<h1 class="tit">{p.headline}</h1>
<div class="summ"><p>{p.standfirst}</p></div>
{p.lead(photo)}
<div class="info-new">{who} {when}<span class="comm-count"><a href="#comentarios">3</a></span><ul class="share-list"><li>Facebook</li><li>Twitter</li><li>Google+</li><li>Meneame</li></ul></div>
<div class="content-body">
{p.add_rest(text, photo)}
</div>
<div class="on-tags"><span>Archivado en:</span> {words}</div>
<div class="rel-contents"><h4>Contenidos relacionados</h4><ul>{each(listed, set_related)}</ul></div>
</article>
<div id="comentarios"><h4>3 {p.say("comments").lower()}</h4>{voices}<div class="comm-form"><h5>{p.say("comment_form")}</h5><p class="legal">{p.say("comment_terms")}</p><form><input placeholder="{p.list("comment_fields")[0]}"><input placeholder="{p.list("comment_fields")[1]}"><textarea></textarea><button>{p.say("send")}</button></form></div></div>
</div>
<div class="col-side"><div class="ads ads-robapaginas"><span>{p.say("advertisement")}</span></div><div class="widget"><div class="widget-tit">En portada</div>{widgets}</div><div class="widget"><ul class="tabs"><li class="on">+ Visto</li><li>+ Comentado</li></ul><ol>{read}</ol></div><div class="widget"><div class="widget-tit">La encuesta</div><p>{p.say("poll")}</p>{each(p.list("poll_options"), lambda o: f"<label><input type='radio' name='poll'>{o}</label>")}<a class="bt">Votar</a></div><div class="widget"><div class="widget-tit">Farmacias de guardia</div><p>Hoy, {p.tell(p.now, "{d} de {month}")}: Farmacia Outeiro, rúa Real 12. De 22:00 a 9:30 h.</p></div></div>
</div>
<footer><div class="foot-menu"><a href="/quienes-somos">Quiénes somos</a> <a href="/publicidad">Tarifas</a> <a href="/aviso-legal">Aviso legal</a> <a href="/contacto">Contacto</a></div><p>{p.site} · Edita: Xunqueiras Comunicación, S.L. · Praza do Concello 3 · {p.say("issue", n=p.random.randrange(900, 4000))}</p><p>© {p.now.year} {p.say("copyright")}</p></footer></body></html>"""
