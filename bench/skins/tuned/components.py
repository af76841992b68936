"""Applications: classes that mean nothing, elements of a site's own."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=21,
    kind="components",
    language="en",
    site="Northgate Post",
    address="https://www.northgatepost.example/a/{id}/{slug}",
    year=2023,
    zone=60,
    kicker=True,
    standfirst=True,
)
def set_hashed_classes(p: Sheet) -> str:
    """A React page: divs and spans of hashed classes alone, the headline in a div, each paragraph in a div and a span."""
    figure = (
        '<div class="css-1l9kx"><div class="css-zq0"><img src="https://img.northgatepost.example/{file}?w=900" class="css-t9"/></div>'
        '<div class="css-1u7"><span class="css-8ab">{caption}</span><span class="css-8ac">{credit}</span></div></div>'
    )
    card = (
        f'<div class="css-k2m"><div class="css-k2n">{p.say("newsletter")}</div><div class="css-k2o">{p.say("newsletter_text")}</div>'
        '<input placeholder="E-mail" class="css-k2p"/><button class="css-k2q">OK</button></div>'
    )
    related = each(
        p.related,
        lambda t: (
            f'<a class="css-77d" href="{t.href}"><div class="css-77e">{t.section}</div><div class="css-77f">{t.headline}</div>'
            f'<div class="css-77g">{p.tell(t.moment, "{d} {mon} {yyyy}, {HH}:{MM} CET")}</div></a>'
        ),
    )
    live = each(
        p.others[:5],
        lambda t: (
            f'<div class="css-5h"><span class="css-5i">{p.tell(t.moment, "{HH}:{MM}")}</span><a class="css-5j" href="{t.href}">{t.headline}</a></div>'
        ),
    )
    return f"""<!DOCTYPE html><html><head><title>{p.headline} | {p.site}</title><link rel="preload" href="/_next/static/chunks/main.js"></head>
<body><div id="__next"><div class="css-0"><div class="css-hdr"><a class="css-lgo" href="/"><svg width="90" height="20"></svg></a>
<div class="css-nav">{each(p.list("sections"), lambda s: f'<a class="css-nvi" href="/s/{s.lower()}">{s}</a>')}</div><div class="css-clk">{p.tell(p.now, "{weekday} {d} {month} {yyyy} {HH}:{MM}")}</div></div>
<div class="css-grd"><div class="css-lft"><div class="css-5g">{p.say("latest")}</div>{live}</div>
<div class="css-mid"><div class="css-a1"><div class="css-kck">{p.kicker}</div><div class="css-ttl">{p.headline}</div><div class="css-std">{p.standfirst}</div>
<div class="css-mta">{p.names('<div class="css-aut"><span class="css-x1">By</span> <span class="css-x2">{}</span></div>')}
{p.when("{d} {mon} {yyyy}, {HH}:{MM} CET", '<div class="css-tme">{}</div>')}</div>
<div class="css-aud"><span>Listen to this story</span><span>0{p.random.randrange(2, 9)}:{p.random.randrange(10, 59)}</span></div><div class="css-shr"><button>{p.list("share")[0]}</button><span>{p.random.randrange(900)}</span></div></div>
{p.lead(figure)}
<div class="css-bdy">{p.text('<div class="css-p1"><span class="css-p2">{}</span></div>', '<div class="css-h1"><span class="css-h2">{}</span></div>', '<div class="css-q1"><span class="css-q2">{}</span></div>', '<div class="css-l1"><span>{}</span></div>', '<div class="css-l0">{}</div>', figure, {2: card})}</div>
<div class="css-rel"><div class="css-rlh">{p.say("related")}</div>{related}</div>
<div class="css-cks">{p.say("cookies")}<button>OK</button></div></div>
<div class="css-rgt"><div class="css-5g">{p.say("most_read")}</div>{each(p.others[5:8], lambda t: f'<a class="css-9r" href="{t.href}"><div>{t.headline}</div></a>')}</div></div>
<div class="css-ftr">© {p.now.year} {p.site}. {p.say("copyright")}</div></div></div></body></html>"""


@skin(
    number=22,
    kind="components",
    language="es",
    site="La Ribera Digital",
    address="https://laribera.example/noticia/{id}/{slug}",
    year=2022,
    section=True,
)
def set_custom_elements(p: Sheet) -> str:
    """Elements of the site's own for everything; headline and text in them without p or h1; byline between text and related."""
    photo = '<lr-foto><img src="/m/{file}"><lr-pie>{caption}</lr-pie><lr-firma-foto>{credit}</lr-firma-foto></lr-foto>'
    widget = (
        f"<lr-apoyo><lr-texto>{p.say('donate')}. {p.say('donate_text')}</lr-texto><lr-boton>10 €</lr-boton></lr-apoyo>"
    )
    latest = each(
        p.others[:6],
        lambda t: (
            f'<lr-ultima><lr-hora>{p.tell(t.moment, "{dd}/{mm} {HH}:{MM}")}</lr-hora><a href="{t.href}">{t.headline}</a></lr-ultima>'
        ),
    )
    related = each(
        p.related,
        lambda t: (
            f'<lr-tarjeta><a href="{t.href}"><lr-titulo>{t.headline}</lr-titulo></a><lr-autor>{t.author}</lr-autor><lr-fecha>{p.tell(t.moment, "{dd} {mon} {yyyy}")}</lr-fecha></lr-tarjeta>'
        ),
    )
    voices = each(
        p.comments(2),
        lambda c: (
            f'<lr-voz nombre="{c.reader}"><lr-cuando>{p.tell(c.moment, "{dd}/{mm}/{yyyy} {HH}:{MM}")}</lr-cuando><lr-dicho>{c.text}</lr-dicho></lr-voz>'
        ),
    )
    return f"""<!doctype html><html><head><title>{p.headline} · {p.site}</title></head><body><lr-app><lr-cabecera><a href="/">{p.site}</a><lr-reloj>{p.tell(p.now, "{dd}/{mm}/{yyyy} {HH}:{MM}")}</lr-reloj>
<lr-menu>{each(p.list("sections"), lambda s: f'<a href="/{s.lower()}">{s}</a>')}</lr-menu></lr-cabecera><lr-columnas><lr-lateral><lr-rotulo>{p.say("latest")}</lr-rotulo>{latest}</lr-lateral>
<lr-noticia><lr-seccion>{p.section}</lr-seccion><lr-titular>{p.headline}</lr-titular>{p.lead(photo)}
<lr-cuerpo>{p.text("<lr-parrafo>{}</lr-parrafo>", "<lr-ladillo>{}</lr-ladillo>", "<lr-cita>{}</lr-cita>", "<lr-punto>{}</lr-punto>", "<lr-lista>{}</lr-lista>", photo, {3: widget})}</lr-cuerpo>
<lr-pie-noticia>{p.names("<lr-firma>{}</lr-firma>", house=True)}{p.when("{d} de {month} de {yyyy}, {HH}:{MM} h", "<lr-publicado>{}</lr-publicado>")}</lr-pie-noticia></lr-noticia></lr-columnas>
<lr-relacionadas><lr-rotulo>{p.say("related")}</lr-rotulo>{related}</lr-relacionadas><lr-voces><lr-rotulo>{p.say("comments")}</lr-rotulo>{voices}<lr-aviso>{p.say("comment_terms")}</lr-aviso></lr-voces>
<lr-pie>© {p.now.year} {p.site}. {p.say("copyright")}</lr-pie></lr-app></body></html>"""
