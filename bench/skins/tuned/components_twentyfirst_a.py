"""A German town's paper of the net, compiled by a framework that scopes its classes."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=402,
    kind="components",
    language="de",
    site="Neue Wehlbach",
    address="https://neue-wehlbach.example/artikel/{id}-{slug}",
    year=2023,
    kicker=True,
    keywords=True,
    section=True,
)
def set_compiled_town_paper(p: Sheet) -> str:
    """A German town's paper of the net, compiled by a framework that scopes its classes: marks for hydration as comments, a head with day and weather, kicker and headline as two spans in one h1, the section as a pill, the picture with caption and credit in two spans, a rail beside the text with "Text:", "Stand:" and minutes to read, the text in divs, a box for the letter in mid text, themes as buttons, cards with days, a talk with ages, a bar for members at the foot."""
    photo = '<figure class="bild svelte-k2v8qa"><div class="rahmen svelte-k2v8qa"><img class="svelte-k2v8qa" src="/_app/img/{file}?w=1280" alt="" loading="lazy"></div><figcaption class="svelte-k2v8qa"><span class="bu svelte-k2v8qa">{caption}</span> <span class="rechte svelte-k2v8qa">Foto: {credit}</span></figcaption></figure>'
    rail = p.names(
        '<div class="zeile svelte-9d1mzt"><span class="was svelte-9d1mzt">Text</span><span class="wer svelte-9d1mzt">{}</span></div>',
        ", ",
        " und ",
    )
    rail += p.when(
        "{d}. {month} {yyyy}, {HH}.{MM} Uhr",
        '<div class="zeile svelte-9d1mzt"><span class="was svelte-9d1mzt">Erschienen</span><span class="wann svelte-9d1mzt">{}</span></div>',
    )
    rail += f'<div class="zeile svelte-9d1mzt"><span class="was svelte-9d1mzt">Lesezeit</span><span class="svelte-9d1mzt">{p.random.randrange(2, 7)} Minuten</span></div>'
    letter = f'<!--[--><aside class="brief svelte-q0f3xw"><div class="brief-titel svelte-q0f3xw">{p.say("newsletter")}</div><div class="brief-text svelte-q0f3xw">{p.say("newsletter_text")}</div><label class="svelte-q0f3xw"><input type="email" placeholder="Ihre E-Mail-Adresse"></label><button class="knopf svelte-1u7h2c">Anmelden</button></aside><!--]-->'
    text = p.text(
        '<div class="absatz svelte-t4r0ne">{}</div>',
        '<h2 class="zt svelte-t4r0ne">{}</h2>',
        '<div class="zitat svelte-t4r0ne"><span>{}</span></div>',
        '<li class="svelte-t4r0ne">{}</li>',
        '<ul class="liste svelte-t4r0ne">{}</ul>',
        photo,
        {3: letter},
    )
    cards = each(
        p.related,
        lambda t: (
            f'<!--[--><a class="karte svelte-zz81pb" href="{t.href}"><img class="svelte-zz81pb" src="/_app/img/{t.picture}?w=480" alt=""><div class="karte-k svelte-zz81pb">{t.section}</div><div class="karte-t svelte-zz81pb">{t.headline}</div><div class="karte-d svelte-zz81pb">{p.tell(t.moment, "{d}. {month} {yyyy}")}</div></a><!--]-->'
        ),
    )
    ticker = each(
        p.others[:5],
        lambda t: (
            f'<a class="kurz svelte-m6c3lo" href="{t.href}"><span class="uhr svelte-m6c3lo">{p.tell(t.moment, "{dd}.{mm}. {HH}:{MM}")}</span><span class="svelte-m6c3lo">{t.headline}</span></a>'
        ),
    )
    talk = each(
        p.comments(2),
        lambda c: (
            f'<div class="beitrag svelte-h5e9ub"><div class="kopf svelte-h5e9ub"><span class="rund svelte-h5e9ub">{c.reader[:1]}</span><b class="svelte-h5e9ub">{c.reader}</b><small class="svelte-h5e9ub">vor {max(1, (p.now - c.moment).days)} Tagen</small></div><div class="inhalt svelte-h5e9ub">{c.text}</div><div class="svelte-h5e9ub"><button class="leise svelte-1u7h2c">Antworten</button><button class="leise svelte-1u7h2c">Melden</button></div></div>'
        ),
    )
    return f"""<!doctype html>
<html lang="de">
<head><meta charset="utf-8"><link rel="stylesheet" href="/_app/immutable/assets/0.Bk3f9a.css"><title>{p.headline} | {p.site}</title></head>
<body data-sveltekit-preload-data="hover">
<div style="display: contents"><!--[--><!--[--><!---->
<header class="leiste svelte-1a9pdx">
<a class="marke svelte-1a9pdx" href="/"><b>Neue</b> Wehlbach</a>
<div class="heute svelte-1a9pdx">{p.tell(p.now, "{weekday}, {d}. {month}")} · {p.say("weather")}</div>
<nav class="svelte-1a9pdx"><!--[-->{each(p.list("sections"), lambda s: f'<a class="svelte-1a9pdx" href="/ressort/x">{s}</a>')}<!--]--></nav>
<button class="knopf svelte-1u7h2c">Mitglied werden</button><button class="leise svelte-1u7h2c">Einloggen</button>
</header>
<main class="seite svelte-e7n2wv">
<!--[--><div class="oben svelte-e7n2wv">
<a class="pille svelte-e7n2wv" href="/ressort/x">{p.section}</a>
<h1 class="svelte-e7n2wv"><span class="dach svelte-e7n2wv">{p.kicker}</span> <span class="titel svelte-e7n2wv">{p.headline}</span></h1>
</div><!--]-->
{p.lead(photo)}
<div class="zweispaltig svelte-e7n2wv">
<div class="rand svelte-9d1mzt">
{rail}
<div class="teilen svelte-9d1mzt"><button class="leise svelte-1u7h2c">Link kopieren</button><button class="leise svelte-1u7h2c">Merken</button><button class="leise svelte-1u7h2c">Vorlesen</button></div>
</div>
<div class="text svelte-t4r0ne"><!--[-->
{p.add_rest(text, photo)}
<!--]--></div>
</div>
<div class="themen svelte-v3x8ja"><span class="svelte-v3x8ja">Mehr zum Thema</span><!--[-->{each(p.keywords, lambda k: f'<button class="thema svelte-v3x8ja">{k}</button>')}<!--]--></div>
<section class="weiter svelte-zz81pb"><h3 class="svelte-zz81pb">Das könnte Sie auch interessieren</h3><div class="reihe svelte-zz81pb"><!--[-->
{cards}
<!--]--></div></section>
<section class="gespraech svelte-h5e9ub"><h3 class="svelte-h5e9ub">Gespräch (2)</h3><!--[-->
{talk}
<!--]--><div class="regeln svelte-h5e9ub">{p.say("comment_terms")}</div><textarea class="svelte-h5e9ub" placeholder="{p.say("comment_form")}"></textarea><button class="knopf svelte-1u7h2c">{p.say("send")}</button></section>
<aside class="ticker svelte-m6c3lo"><h3 class="svelte-m6c3lo">Kurz gemeldet</h3><!--[-->
{ticker}
<!--]--></aside>
</main>
<footer class="fuss svelte-1c4yrk"><div class="svelte-1c4yrk"><p class="svelte-1c4yrk">{p.say("about_site")}</p><p class="svelte-1c4yrk">Neue Wehlbach Medien gUG, Mühlgasse 7. Verantwortlich: Friederike Ahlhorn</p></div><div class="svelte-1c4yrk"><a href="/impressum">Impressum</a><a href="/datenschutz">Datenschutz</a><a href="/kontakt">Kontakt</a></div><small class="svelte-1c4yrk">© {p.now.year} {p.site}</small></footer>
<div class="mitmachen svelte-b8d5ty"><b class="svelte-b8d5ty">{p.say("donate")}</b><span class="svelte-b8d5ty">{p.say("donate_text")}</span><button class="knopf svelte-1u7h2c">Ab 4 Euro im Monat</button><button class="leise svelte-1u7h2c">Später</button></div>
<!--]--><!--]--><div id="svelte-announcer" aria-live="assertive" aria-atomic="true"></div></div>
</body>
</html>"""
