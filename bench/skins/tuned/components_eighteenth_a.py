"""A Portuguese district's paper that a young office draws with the framework and the parts of the day."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=344,
    kind="components",
    language="pt",
    site="Jornal de Vilarmendro",
    address="https://jornaldevilarmendro.example/artigo/{slug}-{id}",
    year=2025,
    kicker=True,
    keywords=True,
)
def set_parts_of_the_day(p: Sheet) -> str:
    """A Portuguese district's paper in utility classes and the copied parts of the day: a sticky header with a sheet's key, kicker as a badge, headline in h1, writers beside a round avatar of letters, day and clock with an icon of a calendar below, keys with icons, pictures as covers with a small line below, the text in a prose box, an advert amid, badges of keywords, "Artigos relacionados" as cards with a clock's icon and days, an alert of the letter, remarks with letters for portraits and days, tabs of newest and most read with moments, a toast of cookies."""
    calendar = '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" class="lucide lucide-calendar h-4 w-4"><path d="M8 2v4"></path><path d="M16 2v4"></path></svg>'
    photo = '<figure class="my-8 not-prose"><div class="relative aspect-video overflow-hidden rounded-lg"><img alt="" loading="lazy" decoding="async" data-nimg="fill" class="object-cover" src="/_next/image?url=%2Fuploads%2F{file}&amp;w=1920&amp;q=75"></div><figcaption class="mt-2 text-sm text-muted-foreground">{caption} <span class="italic">© {credit}</span></figcaption></figure>'
    when = p.when(
        "{d} de {month} de {yyyy}, {HH}:{MM}",
        f'<div class="flex items-center gap-1 text-sm text-muted-foreground">{calendar}<span>{{}}</span></div>',
    )
    letters = "".join(name[0] for name in p.authors[0].split()[:2]) if p.authors else "JV"
    who = p.names('<p class="text-sm font-medium leading-none">{}</p>', house=True)
    ad = f'<div class="not-prose my-8 flex min-h-[250px] flex-col items-center justify-center rounded-md bg-muted"><span class="text-[10px] uppercase tracking-widest text-muted-foreground">{p.say("advertisement")}</span></div>'
    cards = each(
        p.related,
        lambda t: (
            f'<a class="group" href="{t.href}"><div class="rounded-xl border bg-card text-card-foreground shadow overflow-hidden h-full"><div class="relative aspect-[16/10]"><img alt="" class="object-cover transition-transform group-hover:scale-105" src="/_next/image?url=%2Fuploads%2F{t.picture}&amp;w=640&amp;q=75"></div><div class="p-4 space-y-2"><div class="inline-flex items-center rounded-md border px-2.5 py-0.5 text-xs font-semibold">{t.section}</div><h3 class="font-semibold tracking-tight line-clamp-2">{t.headline}</h3><p class="text-xs text-muted-foreground">{p.tell(t.moment, "{d} {mon} {yyyy}")}</p></div></div></a>'
        ),
    )
    remarks = each(
        p.comments(2),
        lambda c: (
            f'<div class="flex gap-3"><span class="relative flex h-8 w-8 shrink-0 overflow-hidden rounded-full"><span class="flex h-full w-full items-center justify-center rounded-full bg-muted">{c.reader[0]}</span></span><div class="space-y-1"><div class="flex items-center gap-2"><span class="text-sm font-semibold">{c.reader}</span><span class="text-xs text-muted-foreground">{p.tell(c.moment, "{dd}/{mm}/{yyyy} {HH}:{MM}")}</span></div><p class="text-sm">{c.text}</p><button class="text-xs">Responder</button></div></div>'
        ),
    )
    newest = each(
        p.others[:5],
        lambda t: (
            f'<li class="py-3"><a class="text-sm font-medium hover:underline" href="{t.href}">{t.headline}</a><p class="text-xs text-muted-foreground">{p.tell(t.moment, "{dd}/{mm} {HH}:{MM}")}</p></li>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="pt-PT" class="light"><head><meta charSet="utf-8"><link rel="stylesheet" href="/_next/static/css/41a9c0.css"><title>{p.headline} | {p.site}</title></head><body class="__className_d65c78 min-h-screen bg-background font-sans antialiased"><header class="sticky top-0 z-50 w-full border-b bg-background/95 backdrop-blur"><div class="container flex h-16 items-center justify-between"><button class="inline-flex items-center md:hidden" aria-haspopup="dialog"><span class="sr-only">Abrir menu</span></button><a class="font-serif text-2xl font-bold" href="/">{p.site}</a><nav class="hidden md:flex gap-6">{each(p.list("sections"), lambda s: f'<a class="text-sm font-medium transition-colors hover:text-primary" href="/seccao/x">{s}</a>')}</nav><span class="hidden text-xs text-muted-foreground lg:block">{p.tell(p.now, "{weekday}, {d} de {month} de {yyyy}")}</span></div></header>
<main class="container py-8"><div class="grid grid-cols-1 gap-10 lg:grid-cols-12"><article class="lg:col-span-8"><div class="mb-4 inline-flex items-center rounded-md bg-primary px-2.5 py-0.5 text-xs font-semibold text-primary-foreground">{p.kicker}</div><h1 class="mb-4 font-serif text-4xl font-bold leading-tight tracking-tight">{p.headline}</h1><div class="mb-6 flex items-center justify-between border-y py-4"><div class="flex items-center gap-3"><span class="relative flex h-10 w-10 shrink-0 overflow-hidden rounded-full"><span class="flex h-full w-full items-center justify-center rounded-full bg-muted">{letters}</span></span><div class="space-y-1">{who}{when}</div></div><div class="flex gap-2"><button class="inline-flex h-9 w-9 items-center justify-center rounded-md border"><span class="sr-only">Partilhar</span></button><button class="inline-flex h-9 w-9 items-center justify-center rounded-md border"><span class="sr-only">Guardar</span></button></div></div>
{p.lead(photo)}<div class="prose prose-lg max-w-none dark:prose-invert">{p.add_rest(p.text("<p>{}</p>", "<h2>{}</h2>", "<blockquote><p>{}</p></blockquote>", "<li>{}</li>", "<ul>{}</ul>", photo, {2: ad}), photo)}</div>
<div class="mt-8 flex flex-wrap gap-2">{each(p.keywords, lambda k: f'<a class="inline-flex items-center rounded-md border px-2.5 py-0.5 text-xs font-semibold" href="/etiqueta/x">{k}</a>')}</div><div role="alert" class="relative mt-8 w-full rounded-lg border px-4 py-3 text-sm"><h5 class="mb-1 font-medium leading-none tracking-tight">{p.say("newsletter")}</h5><div class="text-sm">{p.say("newsletter_text")}</div><form class="mt-3 flex gap-2"><input type="email" class="flex h-9 w-full rounded-md border" placeholder="O seu email"><button class="inline-flex h-9 rounded-md bg-primary px-4">Subscrever</button></form></div>
<section class="mt-12"><h2 class="mb-6 text-2xl font-bold">{p.say("related")}</h2><div class="grid gap-6 sm:grid-cols-2">{cards}</div></section><section class="mt-12 space-y-6"><h2 class="text-2xl font-bold">{p.say("comments")} (2)</h2><textarea class="flex min-h-[80px] w-full rounded-md border" placeholder="{p.say("comment_form")}"></textarea><p class="text-xs text-muted-foreground">{p.say("comment_terms")}</p>{remarks}</section></article>
<aside class="lg:col-span-4"><div dir="ltr" data-orientation="horizontal"><div role="tablist" class="inline-flex h-9 items-center rounded-lg bg-muted p-1"><button role="tab" aria-selected="true" data-state="active">{p.say("latest")}</button><button role="tab" aria-selected="false" data-state="inactive">{p.say("most_read")}</button></div><div role="tabpanel" data-state="active"><ul class="divide-y">{newest}</ul></div><div role="tabpanel" data-state="inactive" hidden=""><ol>{each(p.others[5:8], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ol></div></div></aside></div></main>
<footer class="border-t py-10"><div class="container"><p class="text-sm text-muted-foreground">{p.say("about_site")}</p><p class="mt-4 text-xs">© {p.now.year} {p.site}. {p.say("copyright")}</p><nav class="flex gap-4 text-xs"><a href="/ficha-tecnica">Ficha técnica</a><a href="/estatuto">Estatuto editorial</a><a href="/privacidade">Privacidade</a></nav></div></footer><div role="region" aria-label="Notifications (F8)" tabindex="-1"><ol class="fixed bottom-0 z-[100]"><li role="status" class="rounded-md border p-6"><div class="text-sm">{p.say("cookies")}</div><button>Aceitar</button></li></ol></div></body></html>"""
