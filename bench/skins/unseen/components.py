"""Applications: classes that mean nothing, elements of a site's own."""

from __future__ import annotations

from ..sheet import Sheet, Teaser, each
from ..skin import skin


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
