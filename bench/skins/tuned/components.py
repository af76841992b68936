"""Applications: classes that mean nothing, elements of a site's own."""

from __future__ import annotations

from ..sheet import Sheet, Teaser, each
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


@skin(
    number=23,
    kind="components",
    language="fr",
    site="Rivage Info",
    address="https://rivage.example/lire/{id}",
    year=2020,
    zone=None,
    section=True,
    standfirst=True,
)
def set_angular(p: Sheet) -> str:
    """An Angular page: `app-` elements with `_ngcontent`, the headline in h3, text in spans with breaks, time and writer below it."""
    photo = '<app-image _ngcontent-c7=""><img _ngcontent-c7="" src="/img/{file}"><span _ngcontent-c7="" class="legende">{caption}</span><span _ngcontent-c7="" class="credit">{credit}</span></app-image>'
    box = f'<app-don _ngcontent-c8=""><mat-card><span>{p.say("donate")}</span><span>{p.say("donate_text")}</span><button>5 €</button></mat-card></app-don>'
    return f"""<!doctype html><html><head><title>{p.site}</title></head><body><app-root ng-version="9.1.0"><app-header _nghost-c1=""><mat-toolbar><a href="/">{p.site}</a><span>{p.tell(p.now, "{weekday} {d} {month} {HH}:{MM}")}</span></mat-toolbar><app-menu>{each(p.list("sections"), lambda s: f'<a mat-button href="/s/{s}">{s}</a>')}</app-menu></app-header>
<router-outlet></router-outlet><app-article _nghost-c5=""><app-fil _ngcontent-c5=""><span>{p.say("latest")}</span>{each(p.others[:5], lambda t: f'<mat-list-item><span>{p.tell(t.moment, "{HH}h{MM}")}</span><a href="{t.href}">{t.headline}</a></mat-list-item>')}</app-fil>
<mat-card _ngcontent-c5=""><mat-chip>{p.section}</mat-chip><h3 _ngcontent-c5="">{p.headline}</h3><span _ngcontent-c5="" class="chapo">{p.standfirst}</span>{p.lead(photo)}
<app-corps _ngcontent-c5="">{p.text("<span>{}</span><br><br>", "<strong>{}</strong><br><br>", "<em>{}</em><br><br>", "<span>– {}</span><br>", "{}<br>", photo, {2: box})}</app-corps>
<mat-card-footer _ngcontent-c5="">{p.names("<span>{}</span>")}{p.when("{d} {month} {yyyy} à {HH}h{MM}", "<span> Publié le {}</span>")}</mat-card-footer></mat-card>
<app-suite><h4>{p.say("related")}</h4>{each(p.related, lambda t: f'<mat-card><a href="{t.href}"><h3>{t.headline}</h3></a><span>{t.summary}</span><span>{p.tell(t.moment, "{dd}/{mm}/{yyyy}")}</span></mat-card>')}</app-suite>
<app-avis><h4>{p.say("comments")}</h4>{each(p.comments(2), lambda c: f"<mat-list-item><b>{c.reader}</b><span>{p.tell(c.moment, '{dd}/{mm}/{yyyy} {HH}h{MM}')}</span><span>{c.text}</span></mat-list-item>")}</app-avis></app-article><app-footer>© {p.now.year} {p.site} – {p.say("cookies")}</app-footer></app-root></body></html>"""


@skin(
    number=24,
    kind="components",
    language="de",
    site="Rosenau aktuell",
    address="https://rosenau-aktuell.example/{section}/{slug}",
    year=2024,
    precision="hour",
    zone=60,
    kicker=True,
    section=True,
)
def set_utility_classes(p: Sheet) -> str:
    """A page of utility classes: hours since then with a dot between, the headline in two spans, cards with "vor …" everywhere."""
    photo = '<div class="relative mb-6"><picture><img class="w-full object-cover" src="/cdn/{file}"></picture><div class="text-xs text-gray-500 mt-1 flex"><p>{caption}</p><p class="ml-auto">© {credit}</p></div></div>'

    def hours(t: Teaser) -> str:
        return p.say("hours_ago", n=max(1, int((p.now - t.moment).total_seconds() // 3600)))

    box = f'<div class="my-8 rounded-xl bg-blue-50 p-6"><p class="text-lg font-bold">{p.say("newsletter")}</p><p class="text-sm">{p.say("newsletter_text")}</p><form class="flex"><input type="email" class="grow"><button>Los</button></form></div>'
    return f"""<!DOCTYPE html><html><head><title>{p.headline} – {p.site}</title></head><body class="antialiased"><div id="__nuxt"><div class="sticky top-0 flex"><a href="/" class="font-black">{p.site}</a>{each(p.list("sections"), lambda s: f'<a class="px-3" href="/{s.lower()}">{s}</a>')}</div>
<div class="flex overflow-x-auto">{each(p.others[:4], lambda t: f'<a class="min-w-64 p-2" href="{t.href}"><p class="text-xs">{hours(t)}</p><p class="font-semibold">{t.headline}</p></a>')}</div>
<div class="mx-auto max-w-2xl"><div class="text-sm flex gap-1"><a href="/x">{p.section}</a></div><div class="mt-4"><span class="block text-red-600 uppercase">{p.kicker}</span><span class="block text-4xl font-extrabold">{p.headline}</span></div>
<div class="flex items-center text-sm">{p.names('<p>Von <span class="font-medium">{}</span></p>')}{p.since('<p class="ml-2">· {}</p>')}<p class="ml-2">· {p.random.randrange(2, 9)} Min.</p></div>{p.lead(photo)}
<div class="prose">{p.text('<p class="mb-4 leading-7">{}</p>', '<p class="text-xl font-bold mt-8">{}</p>', '<div class="border-l-4 pl-4 italic">{}</div>', '<li class="ml-4">{}</li>', '<ul class="list-disc">{}</ul>', photo, {1: box})}</div>
<div class="grid grid-cols-2"><p class="col-span-2 font-bold">{p.say("related")}</p>{each(p.related, lambda t: f'<div class="p-2"><a href="{t.href}" class="font-semibold">{t.headline}</a><p class="text-xs">{p.tell(t.moment, "{d}. {month}")}</p></div>')}</div></div>
<div class="bg-gray-100"><p>© {p.now.year} {p.site}</p><p>{p.say("cookies")}</p></div></div></body></html>"""
