"""A Swedish local paper whose readers' front is drawn by utility classes and parts with slots of data."""

from __future__ import annotations

from ..sheet import Sheet, Teaser, each
from ..skin import skin


@skin(
    number=382,
    kind="components",
    language="sv",
    site="Gnistabygdens Allehanda",
    address="https://gnistabygden.example/a/{id}/{slug}",
    year=2024,
    has_year=False,
    kicker=True,
    standfirst=True,
    section=True,
)
def set_utility_front(p: Sheet) -> str:
    """A Swedish local paper drawn by utility classes and parts with slots of data: a sticky head with tabs of sections and the weather, the section as a badge, a coloured kicker inside the h1, a standfirst, picture with caption and credit in capitals, day without a year and clock in a row of icons, text in divs with a box for subscribers in its midst, cards of the writers with mail and a key to follow them after the story, a carousel of related stories, a rail of flashes with clocks, a drawer for cookies."""
    photo = '<figure data-slot="figure" class="my-6 -mx-4 md:mx-0"><div class="relative aspect-video overflow-hidden rounded-md"><img alt="" loading="lazy" decoding="async" class="absolute inset-0 size-full object-cover" src="https://gnistabygden.example/_img/{file}?w=1080&amp;q=75"></div><figcaption class="mt-2 px-4 md:px-0 text-sm leading-5 text-neutral-600"><span>{caption}</span> <span class="text-neutral-400 uppercase text-xs tracking-wide">Foto: {credit}</span></figcaption></figure>'
    mail = each(
        p.authors,
        lambda name: (
            f'<div data-slot="card" class="flex items-center gap-4 rounded-lg border p-4"><span data-slot="avatar" class="size-12 shrink-0 rounded-full bg-neutral-200 grid place-items-center"><span data-slot="avatar-fallback">{"".join(part[0] for part in name.split())}</span></span><div class="flex flex-col min-w-0"><span class="font-semibold">{name}</span><a class="text-sm underline truncate" href="mailto:redaktion@gnistabygden.example">redaktion@gnistabygden.example</a></div><button data-slot="button" class="ml-auto inline-flex h-8 rounded-full border px-3 text-xs">Följ skribent</button></div>'
        ),
    )
    cards = f'<div class="flex flex-col gap-3 mt-8">{mail}</div>' if p.authors else ""
    when = p.when(
        "{d} {month} kl. {HH}.{MM}",
        '<div class="inline-flex items-center gap-1"><svg class="lucide lucide-clock size-4" viewBox="0 0 24 24"></svg><span>Publicerad {}</span></div>',
    )
    paragraph = '<div data-slot="block" class="mb-5 text-[1.125rem] leading-7 hyphens-auto">{}</div>'
    offer = f'<aside data-slot="promo" class="my-8 rounded-xl bg-amber-50 p-6"><div class="text-lg font-bold">{p.say("newsletter")}</div><div class="mt-1 text-sm">{p.say("newsletter_text")}</div><div class="mt-4 flex gap-2"><input data-slot="input" class="flex h-9 w-full rounded-md border px-3" placeholder="Din e-post"><button data-slot="button" class="h-9 rounded-md bg-black px-4 text-white">Anmäl dig</button></div></aside>'
    text = p.text(
        paragraph,
        '<div role="heading" aria-level="2" class="mt-8 mb-3 text-xl font-bold tracking-tight">{}</div>',
        '<div data-slot="block" class="mb-5 border-l-4 border-red-700 pl-4 text-xl italic">{}</div>',
        '<li class="mb-2 text-[1.125rem]">{}</li>',
        '<ul class="list-disc pl-6 mb-5">{}</ul>',
        photo,
        {2: offer},
    )

    def set_slide(t: Teaser) -> str:
        return f'<div role="group" aria-roledescription="slide" data-slot="carousel-item" class="min-w-0 shrink-0 basis-1/2 pl-4"><a class="group block" href="{t.href}"><img alt="" class="aspect-video w-full rounded" src="https://gnistabygden.example/_img/{t.picture}?w=384&amp;q=75"><span class="mt-2 block text-xs font-bold uppercase text-red-700">{t.section}</span><span class="line-clamp-3 font-semibold group-hover:underline">{t.headline}</span></a></div>'

    def set_flash(t: Teaser) -> str:
        return f'<li class="relative pl-5 pb-4 border-l border-neutral-300"><span class="absolute -left-1 top-1.5 size-2 rounded-full bg-red-700"></span><span class="block text-xs tabular-nums text-neutral-500">{p.tell(t.moment, "{HH}.{MM}")}</span><a class="text-sm font-medium hover:underline" href="{t.href}">{t.headline}</a></li>'

    tabs = each(
        p.list("sections"),
        lambda s: (
            f'<a data-slot="nav-link" class="whitespace-nowrap px-3 py-2 text-sm font-medium hover:bg-neutral-100" href="/sektion">{s}</a>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="sv" class="h-full scroll-smooth antialiased"><head><meta charset="utf-8"><title>{p.headline} | {p.site}</title><link rel="preload" as="script" href="/_next/static/chunks/webpack-9ab1.js"></head><body class="min-h-full bg-white text-neutral-900 __variable_3c7d"><div id="__next"><div class="sr-only focus:not-sr-only"><a href="#main">Hoppa till innehåll</a></div>
<header class="sticky top-0 z-40 border-b bg-white/95 backdrop-blur"><div class="mx-auto flex h-14 max-w-7xl items-center justify-between px-4"><button aria-label="Meny" data-slot="sheet-trigger" aria-haspopup="dialog" aria-controls="radix-:r1:" data-state="closed" class="inline-flex size-9 items-center"><svg class="lucide lucide-menu size-5" viewBox="0 0 24 24"></svg></button><a href="/" class="font-serif text-2xl font-black tracking-tight">{p.site}</a><div class="flex items-center gap-3 text-sm"><span class="hidden md:inline">{p.tell(p.now, "{weekday} {d} {month}")}</span><span class="hidden md:inline">{p.say("weather")}</span><a href="/logga-in" class="rounded-full bg-red-700 px-4 py-1.5 font-semibold text-white">Logga in</a></div></div><nav class="mx-auto flex max-w-7xl overflow-x-auto px-2"><a data-slot="nav-link" class="whitespace-nowrap px-3 py-2 text-sm font-medium" href="/">{p.say("home")}</a>{tabs}</nav></header>
<div class="mx-auto grid max-w-7xl grid-cols-12 gap-8 px-4 pt-6"><main id="main" class="col-span-12 lg:col-span-8"><div data-slot="article"><div class="flex items-center gap-2"><a data-slot="badge" class="inline-flex rounded-full border border-transparent bg-neutral-900 px-2.5 py-0.5 text-xs font-semibold text-white" href="/sektion">{p.section}</a></div><h1 class="mt-3 font-serif text-4xl font-black leading-tight text-balance"><span class="block text-base font-bold uppercase tracking-wide text-red-700">{p.kicker}</span> {p.headline}</h1><div class="mt-4 text-xl font-medium leading-8 text-pretty">{p.standfirst}</div>{p.lead(photo)}
<div class="my-4 flex flex-wrap items-center gap-x-4 gap-y-2 border-y py-3 text-sm text-neutral-600">{when}<div class="inline-flex items-center gap-1"><svg class="lucide lucide-book-open size-4" viewBox="0 0 24 24"></svg><span>{p.random.randrange(2, 7)} min läsning</span></div><button data-slot="button" class="inline-flex items-center gap-1"><svg class="lucide lucide-headphones size-4" viewBox="0 0 24 24"></svg><span>Lyssna</span></button><button data-slot="button" class="inline-flex items-center gap-1"><svg class="lucide lucide-gift size-4" viewBox="0 0 24 24"></svg><span>Ge bort artikeln</span></button><button data-slot="button" class="inline-flex items-center gap-1"><svg class="lucide lucide-bookmark size-4" viewBox="0 0 24 24"></svg><span>Spara</span></button></div>
<div class="mx-auto max-w-prose">{p.add_rest(text, photo)}{cards}</div></div>
<section data-slot="carousel" role="region" aria-roledescription="carousel" class="mt-12 border-t-4 border-neutral-900 pt-4"><div class="mb-3 text-lg font-black">{p.say("related")}</div><div class="overflow-hidden"><div class="flex -ml-4">{each(p.related, set_slide)}</div></div><button data-slot="carousel-next" class="size-8 rounded-full border"><span class="sr-only">Nästa bild</span></button></section>
<section class="mt-10 rounded-lg bg-neutral-100 p-5"><div class="font-bold">{p.say("poll")}</div><div role="radiogroup" class="mt-3 grid gap-2">{each(p.list("poll_options"), lambda o: f'<label class="flex items-center gap-2"><button type="button" role="radio" aria-checked="false" class="size-4 rounded-full border"></button><span>{o}</span></label>')}</div><div class="mt-2 text-xs text-neutral-500">{p.random.randrange(80, 2000)} röster</div></section></main>
<aside class="col-span-12 lg:col-span-4"><div class="rounded-lg border p-5"><div class="mb-4 text-lg font-black">{p.say("latest")}</div><ol>{each(p.others[:5], set_flash)}</ol></div><div class="mt-6 rounded-lg border p-5"><div data-slot="tabs-list" role="tablist" class="mb-4 flex gap-2"><button role="tab" data-state="active" class="font-black">{p.say("most_read")}</button><button role="tab" data-state="inactive">Mest delat</button></div><ol class="list-decimal pl-5">{each(p.others[5:8], lambda t: f'<li class="mb-3"><a class="font-medium hover:underline" href="{t.href}">{t.headline}</a></li>')}</ol></div></aside></div>
<footer class="mt-16 bg-neutral-900 text-neutral-200"><div class="mx-auto grid max-w-7xl gap-6 px-4 py-10 md:grid-cols-3"><div><div class="font-bold">{p.site}</div><div class="mt-2 text-sm">{p.say("about_site")}</div></div><div class="text-sm"><div>Ansvarig utgivare: Birgitta Oxhage</div><div>Växel: 0000-55 01 00</div><div>Besöksadress: Kvarngatan 4</div></div><div class="text-sm"><a href="/kundservice">Kundservice</a> <a href="/e-tidning">E-tidning</a> <a href="/annonsera">Annonsera</a><div class="mt-2">© {p.now.year} {p.site}. {p.say("copyright")}.</div></div></div></footer><div role="dialog" data-state="open" class="fixed inset-x-0 bottom-0 z-50 rounded-t-xl border bg-white p-6 shadow-xl"><div class="text-sm">{p.say("cookies")}</div><div class="mt-3 flex gap-2"><button data-slot="button">Inställningar</button><button data-slot="button">Godkänn alla</button></div></div><div id="radix-portal"></div></div></body></html>"""
