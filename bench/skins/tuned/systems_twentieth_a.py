"""A Colombian radio chain's news on the system of its Spanish owner."""

from __future__ import annotations

from ..sheet import Sheet, Teaser, each
from ..skin import skin


@skin(
    number=387,
    kind="systems",
    language="es",
    site="Radio Cordillera",
    address="https://radiocordillera.example/{section}/{slug}-{id}/",
    year=2022,
    zone=-300,
    standfirst=True,
    keywords=True,
)
def set_chain_of_stations(p: Sheet) -> str:
    """A Colombian radio chain's news on the system of its Spanish owner: a player bar with the programme on the air, choice of stations, short class names for header and body, headline in h1 and standfirst in h2, caption with the picture's maker in small, a row with a portrait of the writer, day, stroke and clock with "h COT" in one span, text with related links in its midst, "Archivado en" tags after it, newest news as a list with clocks, other programmes and podcasts with durations, the foot with stations and rights."""
    photo = '<figure class="a_m a_m-h"><img src="https://recursos.radiocordillera.example/resizer/{file}?width=980&amp;height=551" alt="" width="980" height="551" decoding="auto"><figcaption class="a_m_p"><span>{caption}</span><span class="a_m_m"> / {credit}</span></figcaption></figure>'
    portrait = (
        '<img class="a_md_f" src="https://recursos.radiocordillera.example/autor.png" alt="" width="60" height="60">'
    )
    who = p.names(
        portrait + '<div class="a_md_a"><a href="/autor/x/" class="a_md_a_n">{}</a></div>',
        '</a><a href="/autor/x/" class="a_md_a_n">',
        '</a><a href="/autor/x/" class="a_md_a_n">',
    )
    when = p.when("{dd}/{mm}/{yyyy} - {HH}:{MM} h", '<div class="a_md_f"><span class="a_ti">{} COT</span></div>')
    also = each(p.related, lambda t: f'<li class="rel__item"><a href="{t.href}">{t.headline}</a></li>')
    text = p.text(
        "<p>{}</p>",
        '<h3 class="sub">{}</h3>',
        '<blockquote class="bq"><p>{}</p></blockquote>',
        "<li>{}</li>",
        '<ul class="lst">{}</ul>',
        photo,
        {
            1: f'<section class="rel rel-in"><p class="rel__tit"><b>{p.say("read_also")}</b></p><ul>{also}</ul></section>',
            4: '<div class="pub"><span>Publicidad</span></div>',
        },
    )

    def set_card(t: Teaser) -> str:
        return f'<article class="c c-d c--m"><figure class="c_m"><a href="{t.href}"><img loading="lazy" src="https://recursos.radiocordillera.example/resizer/{t.picture}?width=320" alt=""></a></figure><div class="c_h"><a class="c_k" href="/x/">{t.section}</a><h2 class="c_t"><a href="{t.href}">{t.headline}</a></h2></div><div class="c_a"><span class="c_a_a">{t.author}</span> <span class="c_a_t">{p.tell(t.moment, "{dd}/{mm}/{yyyy}")}</span></div></article>'

    stations = each(
        ("Bogotá", "Valle Hondo", "Costa Norte", "Llanos", "Eje del Café"), lambda s: f"<option>{s}</option>"
    )
    menu = each(p.list("sections"), lambda s: f'<li><a href="/x/">{s}</a></li>')
    shows = each(
        (("Mañanas de montaña", "Don Hernando y su mesa", "42:10"), ("La tertulia", "Con voces del Eje", "58:33")),
        lambda show: (
            f'<li class="pod"><a href="/podcast/"><span class="pod_t">{show[0]}</span><span class="pod_s">{show[1]}</span></a><span class="pod_d">{show[2]}</span></li>'
        ),
    )
    now = p.tell(p.now, "{d} de {month} de {yyyy}")
    return f"""<!DOCTYPE html><html lang="es-CO"><head><meta charset="UTF-8"><title>{p.headline} : {p.site}</title><link rel="shortcut icon" href="/pf/resources/favicon.ico"></head><body class="article"><div id="fusion-app" class="fusion-app">
<header class="x w" id="cabecera"><div class="x_player"><button class="x_play" aria-label="Escuchar en directo"></button><span class="x_air">EN VIVO</span> <a class="x_prog" href="/programas/">Seis a diez con Amparo Rincón</a> <span class="x_horas">06:00 - 10:00</span><select aria-label="Elige emisora"><option>Emisora: nacional</option>{stations}</select></div><div class="x_top"><button class="x_menu">Menú</button><a href="/" class="x_logo"><img src="/pf/resources/logo.svg" alt="{p.site}"></a><span class="x_fecha">{now}</span> <a href="/login/">Iniciar sesión</a></div><nav class="x_nav"><ul><li><a href="/">{p.say("home")}</a></li>{menu}<li><a href="/podcast/">Podcast</a></li></ul></nav></header>
<div class="lo"><main class="a w"><article id="main-content"><header class="a_e"><h1 class="a_t">{p.headline}</h1><h2 class="a_st">{p.standfirst}</h2>{p.lead(photo)}<div class="a_md">{who}{when}<div class="a_sh"><a href="#">WhatsApp</a> <a href="#">Facebook</a> <a href="#">Twitter</a></div></div></header><div class="a_c clearfix">{p.add_rest(text, photo)}</div>
<aside class="a_tg"><p class="a_tg_t">Archivado en</p><ul class="a_tg_l">{each(p.keywords, lambda k: f'<li><a href="/tag/x/">{k}</a></li>')}</ul></aside></article>
<section class="com"><h3>{p.say("comments")} <span>3</span></h3><ul>{each(p.comments(3), lambda c: f'<li class="com_i"><strong>{c.reader}</strong> <span>{p.tell(c.moment, "{dd}/{mm}/{yyyy} - {HH}:{MM} h")}</span><p>{c.text}</p></li>')}</ul><p class="com_n">{p.say("comment_terms")}</p></section>
<section class="b b-rec"><h3 class="b_t">Te puede interesar</h3><div class="b_row">{each(p.others[:3], set_card)}</div></section></main>
<aside class="sb"><section class="ult"><h3>{p.say("latest")}</h3><ol>{each(p.others[3:8], lambda t: f'<li><span class="hora">{p.tell(t.moment, "{HH}:{MM}")}</span> <a href="{t.href}">{t.headline}</a></li>')}</ol></section><section class="pods"><h3>A la carta</h3><ul>{shows}</ul></section><section class="nl"><h3>{p.say("newsletter")}</h3><p>{p.say("newsletter_text")}</p><input type="email" placeholder="Tu correo"><button>Suscribirme</button></section></aside></div>
<footer class="f w"><div class="f_e"><span>Emisoras:</span> <a href="#">Bogotá 920 AM</a> <a href="#">Valle Hondo 98.3 FM</a> <a href="#">Llanos 104.1 FM</a></div><p>&copy; {p.now.year} {p.site}. {p.say("copyright")}</p><ul><li><a href="/avisolegal/">Aviso legal</a></li><li><a href="/habeasdata/">Hábeas data</a></li><li><a href="/cookies/">Política de cookies</a></li><li><a href="/transparencia/">Transparencia</a></li></ul><div class="ck">{p.say("cookies")}</div></footer></div></body></html>"""
