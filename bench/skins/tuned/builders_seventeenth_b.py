"""A quarter's news in a builder that designers draw in and that makes an application of what they drew."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=335,
    kind="builders",
    language="it",
    site="Ponterosso Vivo",
    address="https://ponterossovivo.example/notizie/{slug}",
    year=2024,
    precision="day",
    section=True,
)
def set_drawn_by_designers(p: Sheet) -> str:
    """A quarter's news in a builder that designers draw in: classes out of a machine and names of layers in the attributes, the head once for desks and once for telephones, section as a pill, headline in h1, the writers and the short day in one row that stands twice for two widths, text as p of one class, pictures alone with their line as h6 after them, an invitation to a letter amid the text, cards of related stories with section, day and headline as p and h4, a foot of columns."""
    photo = '<img class="framer-image" src="https://framerusercontent.example/images/{file}?scale-down-to=1024" alt="" style="aspect-ratio: 1200 / 800"><h6 class="framer-text framer-styles-preset-9k2m1p">{caption} — {credit}</h6>'
    parts = [p.names('<p class="framer-text framer-styles-preset-1c8vd0">{}</p>')]
    parts.append(p.when("{d} {mon} {yyyy}", '<p class="framer-text framer-styles-preset-1c8vd0">{}</p>'))
    row = "".join(
        f'<div class="framer-{name}" data-framer-name="{layer}" data-framer-component-type="RichTextContainer">{part}</div>'
        for name, layer, part in zip(("tn2y4b", "q70w1e"), ("Autore", "Data"), parts, strict=True)
        if part
    )
    letter = f'<div class="framer-5rtx2c-container"><div class="framer-Zk0aP" data-framer-name="Newsletter"><p class="framer-text framer-styles-preset-1c8vd0"><strong>{p.say("newsletter")}</strong></p><p class="framer-text framer-styles-preset-1c8vd0">{p.say("newsletter_text")}</p><form class="framer-1dfy6u"><input type="email" class="framer-form-input" placeholder="nome@posta.example"><button type="submit">Iscriviti</button></form></div></div>'
    nav = each(
        p.list("sections"),
        lambda s: (
            f'<div class="framer-lk3v9a"><p class="framer-text"><a class="framer-text framer-styles-preset-abq1z" href="/sezioni/x">{s}</a></p></div>'
        ),
    )
    cards = each(
        p.related,
        lambda t: (
            f'<a class="framer-u8hb3z framer-1pw1tb" data-framer-name="Card" href="{t.href}"><div class="framer-10sk5j" data-framer-name="Foto"><div data-framer-background-image-wrapper="true"><img src="https://framerusercontent.example/images/{t.picture}" alt=""></div></div><div class="framer-e42hpx" data-framer-name="Testo"><div class="framer-1e7zqk"><p class="framer-text framer-styles-preset-1c8vd0">{t.section}</p></div><div class="framer-1yw3bd"><p class="framer-text framer-styles-preset-1c8vd0">{p.tell(t.moment, "{d} {mon} {yyyy}")}</p></div><div class="framer-kx41vg"><h4 class="framer-text framer-styles-preset-8wbn0">{t.headline}</h4></div></div></a>'
        ),
    )
    body = p.text(
        '<p class="framer-text framer-styles-preset-hx72d">{}</p>',
        '<h3 class="framer-text framer-styles-preset-8wbn0">{}</h3>',
        '<blockquote class="framer-text framer-styles-preset-7bqt"><p class="framer-text framer-styles-preset-hx72d">{}</p></blockquote>',
        '<li class="framer-text framer-styles-preset-hx72d"><p class="framer-text framer-styles-preset-hx72d">{}</p></li>',
        '<ul class="framer-text">{}</ul>',
        photo,
        {2: letter},
    )
    return f"""<!doctype html><html lang="it-IT"><head><meta charset="utf-8"><title>{p.headline} — {p.site}</title></head><body><div id="main" data-framer-hydrate-v2="1" data-framer-ssr-released-at="x"><div class="framer-Ch4tQ framer-72rtr7" data-layout-template="true" style="min-height:100vh;width:auto"><div class="ssr-variant hidden-1b9o6z hidden-w70ngf"><div class="framer-1qk4wi-container"><nav class="framer-Nb7mE framer-v-16zq2" data-framer-name="Desktop"><a class="framer-logo1x" href="/"><p class="framer-text">{p.site}</p></a>{nav}<a class="framer-bt2" href="/sostienici"><p class="framer-text">Sostienici</p></a></nav></div></div><div class="ssr-variant hidden-72rtr7"><div class="framer-1qk4wi-container"><nav class="framer-Nb7mE framer-v-1o8dn" data-framer-name="Phone Closed"><a class="framer-logo1x" href="/"><p class="framer-text">{p.site}</p></a><div data-framer-name="Icona" class="framer-menu9"></div></nav></div></div>
<div class="framer-0x8dh1" data-framer-name="Articolo"><div class="framer-1vv9zr" data-framer-name="Testata"><a class="framer-p1lla" href="/sezioni/x"><div class="framer-1h2kd" data-framer-component-type="RichTextContainer"><p class="framer-text framer-styles-preset-1c8vd0">{p.section}</p></div></a><div class="framer-g4c0k" data-framer-name="Titolo" data-framer-component-type="RichTextContainer"><h1 class="framer-text framer-styles-preset-5ssn1">{p.headline}</h1></div><div class="ssr-variant hidden-1b9o6z hidden-w70ngf"><div class="framer-98d2mz" data-framer-name="Riga">{row}</div></div><div class="ssr-variant hidden-72rtr7"><div class="framer-98d2mz" data-framer-name="Riga">{row}</div></div></div><div class="framer-1nd8w2" data-framer-name="Contenuto" data-framer-component-type="RichTextContainer">{p.lead(photo)}{p.add_rest(body, photo)}</div></div>
<section class="framer-8ma1xw" data-framer-name="Correlati"><div class="framer-s72n"><h2 class="framer-text framer-styles-preset-3ncv">{p.say("related")}</h2></div><div class="framer-grid2">{cards}</div></section><section class="framer-fj6xr" data-framer-name="Ultime"><div class="framer-s72n"><h2 class="framer-text framer-styles-preset-3ncv">{p.say("latest")}</h2></div><div class="framer-col4">{each(p.others[:5], lambda t: f'<div class="framer-rw9"><p class="framer-text">{p.tell(t.moment, "{d} {mon} {yyyy}")}</p><a href="{t.href}"><p class="framer-text">{t.headline}</p></a></div>')}</div></section>
<footer class="framer-Fo0tr" data-framer-name="Footer"><div class="framer-c1"><p class="framer-text">{p.site}</p><p class="framer-text">{p.say("about_site")}</p></div><div class="framer-c2"><p class="framer-text"><a href="/chi-siamo">Chi siamo</a></p><p class="framer-text"><a href="/privacy">Privacy</a></p><p class="framer-text"><a href="https://instagram.example/">Instagram</a></p></div><div class="framer-c3"><p class="framer-text">© {p.now.year} {p.say("copyright")}</p></div></footer></div></div><div id="__framer-badge-container"><a href="https://framer.example">Made in Framer</a></div></body></html>"""
