"""A Chilean southern town's paper as an application of views with numbers."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=412,
    kind="components",
    language="es",
    site="Prensa Quilanto",
    address="https://www.prensaquilanto.example/{section}/{id}/{slug}",
    year=2017,
    kicker=True,
    standfirst=True,
    keywords=True,
    section=True,
)
def set_numbered_views(p: Sheet) -> str:
    """A Chilean southern town's paper as an application of views with numbers: every view a div "ember-view" with an id and classes with a hash, a rail of the last hour with clocks, section link and kicker over the headline, "bajada" as a div, day and clock with "hrs." beside keys to share, captions as spans under pictures, "Texto" and "Edición" as roles after the story, topics as chips, cards of related stories."""
    numbers = iter(range(311, 900, 3))

    def view(name: str, inside: str, tag: str = "div") -> str:
        return f'<{tag} id="ember{next(numbers)}" class="_{name}_1k3z9q ember-view">{inside}<!----></{tag}>'

    photo = '<div class="_media_18xq0d ember-view"><div class="_media-frame_18xq0d"><img src="https://img.prensaquilanto.example/w880/{file}" class="lazy-image" alt=""></div><span class="_media-legend_18xq0d">{caption}</span> <span class="_media-credit_18xq0d">{credit}</span></div>'
    when = p.when("{d} de {month} de {yyyy}, {HH}:{MM} hrs.", '<span class="_stamp_77ce1a">{}</span>')
    signed = p.names('<div class="_credits_b20fm1"><span>Texto:</span> <span>{}</span></div>')
    desk = '<div class="_credits_b20fm1"><span>Edición:</span> <span>Mesa digital</span></div>'
    chips = each(p.keywords, lambda k: f'<a href="/temas" class="_chip_9ad44e ember-view">{k}</a>')
    hour = each(
        p.others[:4],
        lambda t: (
            f'<li class="_flash_3pe1xx"><span>{p.tell(t.moment, "{HH}:{MM}")}</span> <a href="{t.href}" class="ember-view">{t.headline}</a></li>'
        ),
    )
    cards = each(
        p.related,
        lambda t: view(
            "card",
            f'<a href="{t.href}" class="ember-view"><img src="https://img.prensaquilanto.example/w240/{t.picture}" alt=""><span class="_card-section_1k3z9q">{t.section}</span><div class="_card-title_1k3z9q">{t.headline}</div></a><span class="_card-day_1k3z9q">{p.tell(t.moment, "{dd}.{mm}.{yyyy}")}</span>',
        ),
    )
    box = f'<div class="_letter_c91ks0 ember-view"><div class="_letter-title_c91ks0">{p.say("newsletter")}</div><div>{p.say("newsletter_text")}</div><input class="ember-text-field ember-view" type="email" placeholder="Correo"><button data-ember-action="{p.random.randrange(400, 900)}">Suscribirme</button></div>'
    text = p.text(
        '<p class="_p_u5r2bb">{}</p>',
        '<h3 class="_h_u5r2bb">{}</h3>',
        '<div class="_quote_u5r2bb">{}</div>',
        "<li>{}</li>",
        '<ul class="_list_u5r2bb">{}</ul>',
        photo,
        {2: box},
    )
    voices = each(
        p.comments(2),
        lambda c: view(
            "voice", f"<b>{c.reader}</b> <small>{p.tell(c.moment, '{dd}.{mm}.{yyyy} {HH}:{MM}')}</small><p>{c.text}</p>"
        ),
    )
    most = each(p.others[4:8], lambda t: f'<li><a href="{t.href}" class="ember-view">{t.headline}</a></li>')
    answers = each(p.list("poll_options"), lambda o: f'<label><input type="radio"> {o}</label>')
    ranking = view("ranking", f"<div>{p.say('most_read')}</div><ol>{most}</ol>")
    poll = view("poll", f"<div>{p.say('poll')}</div>{answers}")
    menu = each(p.list("sections"), lambda s: f'<a href="/x" class="_menu-item_f00e2k ember-view">{s}</a>')
    return f"""<!DOCTYPE html><html lang="es-CL"><head><meta charset="utf-8"><title>{p.headline} | {p.site}</title><link rel="stylesheet" href="/assets/vendor-3f0d.css"></head><body class="ember-application"><script type="x/boundary" id="fastboot-body-start"></script><div id="ember287" class="ember-view">
{view("topbar", f'<button class="_burger_f00e2k">Menú</button><a href="/" class="_brand_f00e2k active ember-view">{p.site}</a><span class="_today_f00e2k">{p.tell(p.now, "{weekday} {d} de {month}")}</span><span class="_weather_f00e2k">{p.say("weather")}</span><span>UF 26.471 | Dólar 661</span>', "header")}
<nav class="_menu_f00e2k">{menu}<a href="/obituarios" class="ember-view">Obituarios</a><a href="/papel" class="ember-view">Papel digital</a></nav>{view("lasthour", f"<div>{p.say('latest')}</div><ul>{hour}</ul>")}
<div class="_columns_0aa9s1"><div class="_main_0aa9s1">{view("heading", f'<a href="/x" class="_section_77ce1a ember-view">{p.section}</a><div class="_epigraph_77ce1a">{p.kicker}</div><h1 class="_title_77ce1a">{p.headline}</h1><div class="_bajada_77ce1a">{p.standfirst}</div><div class="_tools_77ce1a">{when}<button>Facebook</button><button>Twitter</button><button>WhatsApp</button><button>A+</button></div>')}
{p.lead(photo)}{view("body", p.add_rest(text, photo))}{signed}{desk}<div class="_chips_9ad44e">{chips}</div>{view("cards", f'<div class="_cards-title_1k3z9q">{p.say("related")}</div>{cards}')}{view("voices", f'<div>{p.say("comments")} (2)</div>{voices}<textarea placeholder="{p.say("comment_form")}" class="ember-text-area ember-view"></textarea><small>{p.say("comment_terms")}</small>')}</div>
<div class="_side_0aa9s1">{ranking}{view("ad", p.say("advertisement"))}{poll}</div></div>
{view("footer", f'<p>{p.site} · Pasaje Los Notros 218 · Representante legal: Sociedad Editora Quilanto Ltda.</p><p>© {p.now.year} {p.say("copyright")}</p><a href="/terminos" class="ember-view">Términos y condiciones</a>', "footer")}</div><script type="x/boundary" id="fastboot-body-end"></script></body></html>"""
