"""A Dutch province's broadcaster on the application that several of them share."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=302,
    kind="components",
    language="nl",
    site="Omroep Kruisgouwe",
    address="https://www.omroepkruisgouwe.example/nieuws/{id}/{slug}",
    year=2022,
    standfirst=True,
    keywords=True,
)
def set_province_broadcaster(p: Sheet) -> str:
    """A Dutch province's broadcaster: classes out of a machine, what is on the air in a sticky bar, headline in h1, "Geschreven door" with the writers after a portrait, a line of weekday, day and clock with "Aangepast" after a dot, the picture with its line and "Foto:" as two spans, the standfirst in bold, a box "Lees ook" in the text, subjects as pills, an appeal with telephone numbers, "Net binnen" with hours since then, cards with days."""
    photo = '<figure class="css-1k9wz0f"><div class="css-8atqhb"><img class="css-xr0f9o" src="https://images.kruisgouwe.example/{file}?w=960" alt=""></div><figcaption class="css-14qp2mt"><span class="css-e2q1dz">{caption}</span><span class="css-0">Foto: {credit}</span></figcaption></figure>'
    first = p.related[0]
    box = f'<aside class="css-1tn8w5y"><span class="css-lbl9x">Lees ook</span><a class="css-1v0k3j" href="{first.href}">{first.headline}</a></aside>'
    text = p.text(
        '<div class="css-1tw0c1h"><p>{}</p></div>',
        '<h2 class="css-10cq3wp">{}</h2>',
        '<blockquote class="css-q0t3e7"><p>{}</p></blockquote>',
        "<li><p>{}</p></li>",
        '<ul class="css-ul8k2s">{}</ul>',
        photo,
        {2: box},
    )
    when = p.when("{weekday} {d} {month} {yyyy}, {HH}:{MM}", '<span class="css-1d7wz2e">{}</span>') + p.changed(
        "{d} {month} {yyyy}, {HH}:{MM}", '<span class="css-dot"> • </span><span class="css-1d7wz2e">Aangepast {}</span>'
    )
    who = p.names(
        '<div class="css-a7r2bm"><img class="css-round1" src="/static/avatar.svg" alt=""><span class="css-1f2bqh">Geschreven door <strong>{}</strong></span></div>',
        ", ",
        " en ",
    )

    def count_hours(minutes: float) -> str:
        return p.say("hours_ago", n=int(minutes // 60)) if minutes >= 60 else f"{int(minutes)} minuten geleden"

    return f"""<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>{p.headline} - {p.site}</title></head><body><div id="__next"><a class="css-skip" href="#content">Ga naar hoofdinhoud</a><header class="css-1hdr0q"><div class="css-cnt12"><a href="/" aria-label="{p.site}"><svg class="css-logo1"></svg></a><nav><ul class="css-nav3d"><li><a href="/">Nieuws</a></li><li><a href="/sport">Sport</a></li><li><a href="/regio">Kies je gemeente</a></li><li><a href="/tv">TV</a></li><li><a href="/radio">Radio</a></li><li><a href="/podcasts">Podcasts</a></li></ul></nav><button class="css-srch">Zoeken</button></div></header>
<div class="css-onair"><div class="css-cnt12"><span class="css-live1">LIVE</span> <span>Radio Kruisgouwe: De {"Ochtendploeg" if p.now.hour < 12 else "Middagwacht"}</span> <span>{p.now.hour:02}.00 - {(p.now.hour + 2) % 24:02}.00</span></div></div>
<main id="content" class="css-cnt12"><div class="css-grid7"><article class="css-art5k"><h1 class="css-1x7k0vn">{p.headline}</h1><div class="css-meta9">{who}<div class="css-times4">{when}</div></div>{p.lead(photo)}<div class="css-body3"><p class="css-intro6"><strong>{p.standfirst}</strong></p>{p.add_rest(text, photo)}</div><div class="css-tags8"><span class="css-lbl9x">Meer over dit onderwerp:</span>{each(p.keywords, lambda k: f'<a class="css-pill0" href="/onderwerp/x">{k}</a>')}</div><div class="css-shr77"><span>Deel dit artikel:</span><button>WhatsApp</button><button>Facebook</button><button>E-mail</button></div><div class="css-tip24"><h3>Heb je een tip voor de redactie?</h3><p>Weet je meer over dit onderwerp? Stuur ons een bericht via 06-00000000 of mail naar redactie@omroepkruisgouwe.example.</p></div></article>
<aside class="css-side1"><section class="css-list5"><h2 class="css-h2s">Net binnen</h2><ol>{each(p.others[:6], lambda t: f'<li class="css-li60"><a href="{t.href}"><span class="css-ago2">{count_hours((p.now - t.moment).total_seconds() / 60)}</span><span class="css-ttl2">{t.headline}</span></a></li>')}</ol><a class="css-more" href="/net-binnen">Toon meer</a></section><section class="css-ad300"><span>Advertentie</span></section><section class="css-wthr"><h2 class="css-h2s">Weer</h2><p>{p.say("weather")}</p></section></aside></div>
<section class="css-rel30"><h2 class="css-h2s">{p.say("related")}</h2><div class="css-row4">{each(p.related, lambda t: f'<a class="css-card7" href="{t.href}"><div class="css-8atqhb"><img src="https://images.kruisgouwe.example/{t.picture}?w=320" alt=""></div><h3 class="css-ttl5">{t.headline}</h3><span class="css-date3">{p.tell(t.moment, "{d} {mon} {yyyy}, {HH}:{MM}")}</span></a>')}</div></section></main>
<footer class="css-ftr0"><div class="css-cnt12"><div><h4>Contact</h4><p>Singel 40, 0000 AA Kruisgouwe</p><p>Telefoon: 0900 - 00 00</p></div><div><h4>Over ons</h4><ul><li><a href="/over">Organisatie</a></li><li><a href="/vacatures">Vacatures</a></li><li><a href="/adverteren">Adverteren</a></li></ul></div><p class="css-cpr">&copy; {p.now.year} {p.site} <a href="/privacy">Privacy</a> <a href="/cookies">Cookies</a></p></div></footer></div></body></html>"""
