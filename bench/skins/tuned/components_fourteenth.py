"""Local news in ready-made components: a network of Canadian towns, and a Brazilian site whose server keeps them alive."""

from __future__ import annotations

from ..sheet import Sheet, Teaser, each
from ..skin import skin


@skin(
    number=271,
    kind="components",
    language="en",
    site="LakewoodToday.example",
    address="https://www.lakewoodtoday.example/local-news/{slug}-{id}",
    year=2023,
    standfirst=True,
    section=True,
)
def set_network_of_towns(p: Sheet) -> str:
    """A network of Canadian towns in a framework of columns and tiles: weather and a key to sign in over all, crumbs, headline in h1, the standfirst in a div, writer and short month, day and clock as two spans of a byline, share keys, a player that reads out with its minutes, the picture as a lightbox with a line and its maker after a slash, "RELATED:" in the text, an offer of the day's letter, what readers feel, "Read more" as cards with how long ago, the writer's box, voices closed, a bar of local jobs and houses."""
    photo = '<div class="details-gallery"><a class="lightbox" href="https://www.vmcdn.example/{file};w=1200"><img class="img-responsive" src="https://www.vmcdn.example/{file};w=960" alt=""></a><div class="gallery-caption">{caption} <span class="gallery-credit">| {credit}/LakewoodToday</span></div></div>'
    when = p.when("{mon} {d}, {yyyy} {h}:{MM} {HALF}", '<span class="timeago-wrap"><time>{}</time></span>')
    who = p.names('<span class="byline-author"><a href="/writers/x">{}</a></span>', ", ", " and ", house=True)
    inside = each(
        p.related,
        lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>',
    )
    inside = f'<div class="widget-related"><strong>RELATED:</strong><ul>{inside}</ul></div>'
    letter = f'<div class="notification is-light newsletter"><h4 class="title is-5">{p.say("newsletter")}</h4><p>{p.say("newsletter_text")}</p><div class="field has-addons"><input class="input" type="email" placeholder="Email"><button class="button is-danger">Sign up</button></div></div>'

    def count_hours(teaser: Teaser) -> str:
        hours = int((p.now - teaser.moment).total_seconds() // 3600)
        return p.say("hours_ago", n=hours) if hours > 1 else "about an hour ago"

    cards = each(
        p.others[:6],
        lambda t: (
            f'<div class="column is-4"><a class="card" href="{t.href}"><div class="card-image"><figure class="image is-3by2"><img src="https://www.vmcdn.example/{t.picture};w=400" alt=""></figure></div><div class="card-content"><div class="card-title">{t.headline}</div><div class="card-details"><time>{count_hours(t)}</time></div></div></a></div>'
        ),
    )
    people = each(
        p.authors,
        lambda name: (
            f'<div class="box author-bio"><div class="media"><div class="media-left"><img class="is-rounded" src="https://www.vmcdn.example/w.jpg" alt=""></div><div class="media-content"><p class="heading">About the Author: {name}</p><p>{p.say("about_author", author=name)}</p><a href="/writers/x">Read more</a></div></div></div>'
        ),
    )
    return f"""<!DOCTYPE html>
<html lang="en-CA"><head><meta charset="utf-8"><title>{p.headline} - {p.site}</title></head><body class="details-page"><div class="topbar"><div class="container is-flex"><a href="/weather">{p.say("weather")}</a><span class="topbar-date">{p.tell(p.now, "{weekday}, {month} {d}, {yyyy}")}</span><a class="button is-small" href="/membership">Join our community</a><a class="button is-small" href="/login">Sign in</a></div></div><nav class="navbar"><div class="navbar-brand"><a class="navbar-item" href="/"><img src="/assets/logo.svg" alt="{p.site}"></a></div><div class="navbar-menu"><a class="navbar-item" href="/">{p.say("home")}</a>{each(p.list("sections"), lambda s: f'<a class="navbar-item" href="/x">{s}</a>')}<a class="navbar-item" href="/obituaries">Obituaries</a><a class="navbar-item" href="/classifieds">Classifieds</a></div></nav>
<section class="section"><div class="container"><div class="columns"><div class="column is-8"><div class="breadcrumb"><ul><li><a href="/">Home</a></li><li><a href="/x">{p.section}</a></li></ul></div><div id="details" class="details"><h1 class="title details-title">{p.headline}</h1><div class="subtitle details-intro">{p.standfirst}</div><div class="details-byline">{who} {when}</div><div class="buttons details-share"><a class="button">Share by Email</a><a class="button">Share on Facebook</a><a class="button">Share on X</a><a class="button">Print</a></div>{p.lead(photo)}
<div class="details-audio"><span>Listen to this article</span> <span class="duration">00:0{p.random.randrange(2, 6)}:{p.random.randrange(10, 59)}</span></div><div id="details-body" class="content details-body">{p.add_rest(p.text("<p>{}</p>", "<h3>{}</h3>", "<blockquote><p>{}</p></blockquote>", "<li>{}</li>", "<ul>{}</ul>", photo, {min(2, len(p.pieces) - 1): inside, 4: letter}), photo)}</div></div>
<div class="whats-next box"><h4 class="title is-5">What's next?</h4><p>Email the editor with a tip, or send us a letter. {p.say("about_site")}</p></div><div class="feedback"><h4 class="title is-5">This story made me feel</h4><span class="tag">Happy {p.random.randrange(40)}%</span><span class="tag">Amused {p.random.randrange(9)}%</span><span class="tag">Angry {p.random.randrange(30)}%</span></div>{people}<div id="comments"><h4 class="title is-5">{p.say("comments")} (0)</h4><p>This discussion has ended. {p.say("comment_terms")}</p></div><div class="section-more"><h4 class="title is-4">More {p.section}</h4><div class="columns is-multiline">{cards}</div></div></div>
<aside class="column is-4"><div class="ad"><span>Advertisement</span><div id="div-gpt-1"></div></div><div class="panel"><p class="panel-heading">{p.say("most_read")}</p>{each(p.others[4:], lambda t: f'<a class="panel-block" href="{t.href}">{t.headline}</a>')}</div><div class="panel"><p class="panel-heading">{p.say("poll")}</p>{each(p.list("poll_options"), lambda o: f'<label class="panel-block"><input type="radio">{o}</label>')}<button class="button">Vote</button></div><div class="panel"><p class="panel-heading">Local jobs</p><a class="panel-block" href="/jobs/1">Line cook, full time</a><a class="panel-block" href="/jobs/2">School bus driver</a></div></aside></div></div></section>
<footer class="footer"><div class="content has-text-centered"><p>&copy; {p.now.year} {p.site}. {p.say("copyright")}</p><p><a>Privacy</a> <a>Terms</a> <a>Advertise</a> <a>Contact us</a></p></div></footer></body></html>"""


@skin(
    number=272,
    kind="components",
    language="pt",
    site="Folha da Serra Clara",
    address="https://folhadaserraclara.example/noticias/{section}/{slug}",
    year=2022,
    standfirst=True,
    section=True,
    keywords=True,
)
def set_live_server_components(p: Sheet) -> str:
    """A Brazilian site whose server keeps its components alive: elements with ids of the wire and classes for each measure, section as a pill, headline in h1, standfirst as larger grey text, a round with initials beside "Por" with the writers and the day with "às" and clock under them, the text as one prose box, figures with figcaptions, an invitation to a group of messages amid it, pills of key words, "Leia também" as a grid of cards with days, a list of the most read, a form for the letter, a bar for cookies."""
    photo = '<figure class="my-8"><img class="w-full rounded-xl object-cover" loading="lazy" src="https://cdn.folhadaserraclara.example/storage/{file}" alt=""><figcaption class="mt-2 text-sm text-gray-500">{caption} — Foto: {credit}</figcaption></figure>'
    when = p.when("{dd}/{mm}/{yyyy} às {HH}h{MM}", '<p class="text-sm text-gray-500">{}</p>')
    who = p.names('<p class="font-medium text-gray-900">Por {}</p>', ", ", " e ", house=True)
    group = '<div class="not-prose my-6 flex items-center gap-4 rounded-lg bg-green-50 p-4"><p class="text-sm text-green-900">Receba as notícias da Serra Clara no seu celular.</p><a class="rounded bg-green-600 px-4 py-2 text-white" href="https://chat.example/g">Entrar no grupo</a></div>'
    cards = each(
        p.related,
        lambda t: (
            f'<a class="group block overflow-hidden rounded-xl shadow" href="{t.href}"><img class="h-40 w-full object-cover" src="https://cdn.folhadaserraclara.example/storage/{t.picture}" alt=""><div class="p-4"><span class="text-xs font-semibold uppercase text-blue-700">{t.section}</span><h3 class="mt-1 font-bold group-hover:underline">{t.headline}</h3><p class="mt-2 text-xs text-gray-500">{p.tell(t.moment, "{dd}/{mm}/{yyyy}")}</p></div></a>'
        ),
    )
    ranks = each(
        enumerate(p.others[:5], 1),
        lambda n: (
            f'<li class="flex gap-3"><span class="text-2xl font-black text-gray-300">{n[0]}</span><a class="font-medium hover:underline" href="{n[1].href}">{n[1].headline}</a></li>'
        ),
    )
    return f"""<!DOCTYPE html>
<html lang="pt-BR"><head><meta charset="utf-8"><title>{p.headline} | {p.site}</title></head><body class="bg-white font-sans antialiased"><div wire:id="kq81" class="border-b"><header class="mx-auto flex max-w-7xl items-center justify-between px-4 py-3"><a href="/"><img class="h-10" src="/img/logo.svg" alt="{p.site}"></a><span class="hidden text-sm text-gray-600 md:block">{p.tell(p.now, "{weekday}, {d} de {month} de {yyyy}")} · {p.say("weather")}</span><button class="rounded-full p-2" x-on:click="open = true"><span class="sr-only">Buscar</span></button></header><nav class="mx-auto max-w-7xl px-4"><ul class="flex gap-6 text-sm font-semibold">{each(p.list("sections"), lambda s: f'<li><a class="block py-2" href="/noticias/x">{s}</a></li>')}</ul></nav></div>
<main class="mx-auto grid max-w-7xl gap-10 px-4 py-8 lg:grid-cols-3"><div class="lg:col-span-2" wire:id="z72m"><a class="inline-block rounded-full bg-blue-100 px-3 py-1 text-xs font-semibold text-blue-800" href="/noticias/x">{p.section}</a><h1 class="mt-4 text-3xl font-extrabold leading-tight text-gray-900 md:text-4xl">{p.headline}</h1><p class="mt-4 text-lg text-gray-600">{p.standfirst}</p>
<div class="mt-6 flex items-center gap-3"><div class="flex h-10 w-10 items-center justify-center rounded-full bg-gray-200"><span class="text-sm">FS</span></div><div>{who}{when}</div></div><div class="mt-4 flex gap-2"><a class="rounded border px-3 py-1 text-sm">WhatsApp</a><a class="rounded border px-3 py-1 text-sm">Facebook</a><button class="rounded border px-3 py-1 text-sm">Copiar link</button></div>{p.lead(photo)}
<div class="prose prose-lg max-w-none">{p.add_rest(p.text("<p>{}</p>", "<h2>{}</h2>", "<blockquote><p>{}</p></blockquote>", "<li>{}</li>", "<ul>{}</ul>", photo, {2: group}), photo)}</div><div class="mt-8 flex flex-wrap gap-2">{each(p.keywords, lambda k: f'<a class="rounded-full bg-gray-100 px-3 py-1 text-sm" href="/tag/x">{k}</a>')}</div>
<section class="mt-12"><h2 class="text-xl font-bold">{p.say("read_also")}</h2><div class="mt-4 grid gap-6 sm:grid-cols-2">{cards}</div></section></div>
<aside class="space-y-10" wire:id="m01c"><section><h2 class="text-xl font-bold">{p.say("most_read")}</h2><ol class="mt-4 space-y-4">{ranks}</ol></section><section class="rounded-xl bg-gray-50 p-6"><h2 class="font-bold">{p.say("newsletter")}</h2><p class="mt-2 text-sm text-gray-600">{p.say("newsletter_text")}</p><form wire:submit="assinar" class="mt-4"><input class="w-full rounded border" type="email" placeholder="seu@email.com"><button class="mt-2 w-full rounded bg-blue-700 py-2 text-white">Assinar</button></form></section><section><h2 class="text-xl font-bold">{p.say("latest")}</h2><ul class="mt-4 divide-y">{each(p.others[5:], lambda t: f'<li class="py-3"><span class="text-xs text-gray-500">{p.tell(t.moment, "{HH}h{MM}")}</span><a class="block font-medium" href="{t.href}">{t.headline}</a></li>')}</ul></section></aside></main>
<footer class="border-t bg-gray-900 text-gray-300"><div class="mx-auto max-w-7xl px-4 py-10"><p>{p.say("about_site")}</p><p class="mt-4 text-sm">&copy; {p.now.year} {p.site}. {p.say("copyright")}</p></div></footer><div class="fixed inset-x-0 bottom-0 bg-white p-4 shadow" x-data="consent"><p class="text-sm">{p.say("cookies")}</p><button class="rounded bg-blue-700 px-4 py-2 text-white">Aceitar</button></div></body></html>"""
