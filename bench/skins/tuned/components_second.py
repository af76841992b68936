"""Applications: classes that mean nothing, elements of a site's own."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=51,
    kind="components",
    language="en",
    site="Tunis Road Dispatch",
    address="https://dispatch.tunisroad.example/read/{slug}.{id}",
    year=2024,
    zone=60,
    standfirst=True,
    section=True,
)
def set_svelte(p: Sheet) -> str:
    """A Svelte page: roles in the place of elements, the facts as a definition list after the text, a rail of dated cards before it."""
    photo = '<div class="media svelte-1k2j"><img class="svelte-1k2j" src="/_app/img/{file}"><div class="svelte-9aa0">{caption}</div><div class="svelte-9aa1">Photo: {credit}</div></div>'
    rail = each(
        p.others[:5],
        lambda t: (
            f'<div role="listitem" class="svelte-7c"><a href="{t.href}" class="svelte-7d">{t.headline}</a><div class="svelte-7e">{p.tell(t.moment, "{weekday} {HH}:{MM}")}</div></div>'
        ),
    )
    facts = (
        p.when(
            "{d} {month} {yyyy}, {HH}:{MM} (UTC+1)", '<dt class="svelte-f1">Published</dt><dd class="svelte-f2">{}</dd>'
        )
        + p.names('<dt class="svelte-f1">Reporting</dt><dd class="svelte-f2">{}</dd>')
        + f'<dt class="svelte-f1">Section</dt><dd class="svelte-f2"><a href="/s/x">{p.section}</a></dd><dt class="svelte-f1">Length</dt><dd class="svelte-f2">{p.random.randrange(200, 900)} words</dd>'
    )
    ask = f'<div role="complementary" class="svelte-ask"><div class="svelte-a1">{p.say("donate")}</div><div class="svelte-a2">{p.say("donate_text")}</div><div role="button">Give</div></div>'
    return f"""<!doctype html><html lang="en"><head><title>{p.headline} • {p.site}</title></head><body data-sveltekit-preload-data="hover"><div style="display: contents"><div role="banner" class="svelte-top"><a href="/" class="svelte-logo">{p.site}</a><div role="navigation">{each(p.list("sections"), lambda s: f'<a class="svelte-nav" href="/s/{s.lower()}">{s}</a>')}</div><div class="svelte-clock">{p.tell(p.now, "{HH}:{MM}")} in Tunis</div></div>
<div role="list" class="svelte-rail">{rail}</div><div role="main" class="svelte-main"><div role="heading" aria-level="1" class="svelte-head">{p.headline}</div><div role="doc-subtitle" class="svelte-sub">{p.standfirst}</div><div class="svelte-tools"><div role="button">Save</div><div role="button">Listen · {p.random.randrange(2, 9)} min</div></div>{p.lead(photo)}
<div class="svelte-text">{p.text('<div class="par svelte-p0">{}</div>', '<div role="heading" aria-level="2" class="svelte-p1">{}</div>', '<div class="svelte-p2" role="doc-pullquote">{}</div>', '<div role="listitem" class="svelte-p3">{}</div>', '<div role="list">{}</div>', photo, {2: ask})}</div>
<dl class="svelte-facts">{facts}</dl><div class="svelte-next"><div role="heading" aria-level="2">{p.say("related")}</div>{each(p.related, lambda t: f'<div class="svelte-card"><a href="{t.href}"><img src="/_app/img/{t.picture}"><div class="svelte-c1">{t.headline}</div></a><div class="svelte-c2">{t.author} · {p.tell(t.moment, "{d} {month} {yyyy}")}</div></div>')}</div></div>
<div role="contentinfo" class="svelte-end"><div>{p.site}, {p.now.year}. {p.say("copyright")}</div><div>{p.say("cookies")}</div></div></div></body></html>"""


@skin(
    number=52,
    kind="components",
    language="tr",
    site="Boğaz Bülteni",
    address="https://bogazbulteni.example/h/{id}",
    year=2024,
    zone=180,
    kicker=True,
)
def set_slots(p: Sheet) -> str:
    """Web components whose story stands in slots: `slot=` for headline, time and writers in any order, shadow templates with nothing but places."""
    photo = '<bb-gorsel><img src="/g/{file}" alt=""><span slot="alt-yazi">{caption}</span><span slot="kredi">{credit}</span></bb-gorsel>'
    shadow = '<template shadowrootmode="open"><link rel="stylesheet" href="/h.css"><div part="kutu"><slot name="ust"></slot><slot></slot></div></template>'
    cards = each(
        p.related,
        lambda t: (
            f'<bb-kart><a slot="ad" href="{t.href}">{t.headline}</a><span slot="zaman">{p.tell(t.moment, "{d} {month} {yyyy} {HH}:{MM}")}</span><span slot="ozet">{t.summary}</span></bb-kart>'
        ),
    )
    return f"""<!doctype html><html lang="tr"><head><title>{p.site} | {p.headline}</title></head><body><bb-sayfa><bb-ust>{shadow}<a slot="ust" href="/">{p.site}</a><span>{p.tell(p.now, "{d} {month} {yyyy}, {weekday}")}</span>{each(p.list("sections"), lambda s: f'<a href="/x">{s}</a>')}</bb-ust>
<bb-haber>{shadow}<div slot="metin">{p.lead(photo)}{p.text("<p>{}</p>", "<h4>{}</h4>", "<blockquote>{}</blockquote>", picture=photo)}</div><span slot="ust-baslik">{p.kicker}</span><span slot="baslik">{p.headline}</span>{p.names('<span slot="yazan">{}</span>')}{p.when("{d} {month} {yyyy} {HH}:{MM} (GMT+3)", '<span slot="zaman">{}</span>')}</bb-haber>
<bb-liste><span slot="ad">{p.say("related")}</span>{cards}</bb-liste><bb-akis><span slot="ad">{p.say("latest")}</span>{each(p.others[:6], lambda t: f'<bb-satir><span>{p.tell(t.moment, "{HH}:{MM}")}</span><a href="{t.href}">{t.headline}</a></bb-satir>')}</bb-akis>
<bb-yorumlar><span slot="ad">{p.say("comments")}</span>{each(p.comments(2), lambda c: f"<bb-yorum><b>{c.reader}</b><span>{p.tell(c.moment, '{d} {month} {HH}:{MM}')}</span><p>{c.text}</p></bb-yorum>")}<p>{p.say("comment_terms")}</p></bb-yorumlar><bb-alt>© {p.now.year} {p.site}. {p.say("cookies")}</bb-alt></bb-sayfa></body></html>"""
