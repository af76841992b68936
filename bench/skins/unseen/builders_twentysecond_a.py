"""An Italian lake village's news in a free builder from central Europe."""

from __future__ import annotations

from ..sheet import Sheet, Teaser, each
from ..skin import skin

START = '<div class="b b-text cf"><div class="b-c b-text-c b-s b-s-t60 b-s-b60 b-cs cf">'


@skin(
    number=421,
    kind="builders",
    language="it",
    site="Notizie dal Lago di Orsesca",
    address="https://www.orsesca-notizie.example/l/{slug}/",
    year=2019,
    precision="day",
    standfirst=True,
    section=True,
)
def set_free_builder(p: Sheet) -> str:
    """An Italian lake village's news in a free builder from central Europe: a strip that the site was made for nothing, a header with the headline and the bare day in a span, the standfirst as a text block in large letters, text cut into one block after each picture with small captions, a separator and a closing block "Testo di" with the section, a button for a letter, cards of other posts, a footer with the builder's name."""
    photo = '</div></div><div class="b-img b-img-default b b-s cf wnd-orientation-landscape" style="margin-left:0%;margin-right:0%"><div class="b-img-w"><div class="b-img-c"><img src="https://duyn.cdn.example/200000{file}" alt="" width="750" loading="lazy"></div><span class="b-img-t">{caption} (foto {credit})</span></div></div><div class="b b-text cf"><div class="b-c b-text-c b-s b-s-t60 b-s-b60 b-cs cf">'
    text = p.add_rest(p.text(picture=photo, heading="<h3>{}</h3>", quote="<blockquote>{}<br></blockquote>"), photo)
    day = p.when("{dd}.{mm}.{yyyy}", '<span class="s-bdh-d">{}</span>')
    who = p.names("Testo di <strong>{}</strong>. ", "</strong>, <strong>", "</strong> e <strong>")

    def set_card(t: Teaser) -> str:
        return f'<article class="b-blog-item item wnd-event"><a href="{t.href}" class="item-link"><div class="item-media"><img src="https://duyn.cdn.example/450/{t.picture}" alt=""></div><div class="item-head"><h2>{t.headline}</h2><div class="item-date"><span>{p.tell(t.moment, "{dd}.{mm}.{yyyy}")}</span></div></div><div class="item-content">{t.summary}</div></a></article>'

    menu = each(
        p.list("sections"),
        lambda s: (
            f'<li class="wnd-menu-item"><a class="menu-item" href="/x/"><span class="menu-item-text">{s}</span></a></li>'
        ),
    )
    return f"""<!DOCTYPE html>
<html class="no-js" prefix="og: https://ogp.me/ns#" lang="it"><head><meta charset="utf-8"><title>{p.headline} :: Orsesca-notizie</title></head>
<body class="l wt-blogpost ac-s l-default l-d-none b-btn-sq b-btn-s-l"><div class="wnd-page l-page cs-gray ac-blue">
<div class="wnd-free-bar"><span class="wnd-free-bar-text">Questo sito è stato creato gratis con il costruttore. Vuoi anche tu il tuo sito?</span> <a class="btn" href="https://www.builder.example/it/">Registrati ora</a></div>
<div class="l-w cf t"><div class="l-bg cf"><div class="s-bg-l"></div></div>
<header class="l-h cf"><div class="sw cf"><div class="sw-c cf"><section class="s s-hb cf sc-w wnd-w-wider wnd-hbi-on"><div class="s-w cf"><div class="s-o cf"><div class="hb-content-left"><div class="hb-logo"><div class="b b-l logo"><span class="b-l-text-c">{p.site}</span></div></div></div><nav class="hb-menu"><ul class="wnd-menu-list"><li class="wnd-menu-item"><a class="menu-item" href="/home/"><span class="menu-item-text">{p.say("home")}</span></a></li>{menu}<li class="wnd-menu-item"><a class="menu-item" href="/contatti/"><span class="menu-item-text">Contatti</span></a></li></ul></nav></div></div></section></div></div></header>
<main class="l-m cf"><div class="sw cf"><div class="sw-c cf">
<section data-space="true" class="s s-hm s-hm-bdh s-bdh cf sc-ml wnd-background-image wnd-s-higher"><div class="s-w cf"><div class="s-o cf"><div class="h-c s-c cf"><div class="s-bdh-c b b-s-l b-s-r b-cs cf"><h1 class="s-bdh-t">{p.headline}</h1>{day}</div></div></div></div></section>
<section class="s s-basic cf sc-w wnd-w-default wnd-s-normal wnd-h-auto"><div class="s-w cf"><div class="s-o s-fs cf"><div class="s-c s-fs cf"><div class="ez cf wnd-no-cols"><div class="ez-c">
<div class="b b-text cf"><div class="b-c b-text-c b-s b-s-t60 b-s-b60 b-cs cf"><p><font class="wnd-font-size-140">{p.standfirst}</font></p></div></div>
{p.lead(photo.removeprefix("</div></div>"), START)}
{text}
</div></div>
<div class="b b-hr b-hr-line line-auto line-style-solid line-thin"></div>
<div class="b b-text cf"><div class="b-c b-text-c b-s b-s-t60 b-s-b60 b-cs cf"><p><font class="wnd-font-size-80">{who}Rubrica: <em>{p.section}</em></font></p></div></div>
<div class="b b-e b-e-d"><p>Hai visto anche tu qualcosa sul lago? Scrivi a <a href="mailto:info@orsesca-notizie.example">info@orsesca-notizie.example</a></p></div>
</div></div></div></div></div></section>
<section class="s s-basic cf sc-b wnd-w-wide"><div class="s-w cf"><div class="b b-text cf"><h2 class="wnd-align-center">{p.say("read_also")}</h2></div><div class="blog-list b-blog b-blog-columns">{each(p.related, set_card)}</div></div></section>
<section class="s s-basic cf sc-d wnd-w-narrow"><div class="s-w cf"><div class="form b b-s b-form-default"><h3>{p.say("newsletter")}</h3><p>{p.say("newsletter_text")}</p><form class="form-c"><fieldset class="form-fieldset"><div class="form-input form-email cf"><label>E-mail *</label><input type="email" required></div></fieldset><button class="form-submit b-btn" type="button"><span class="form-submit-text">{p.say("send")}</span></button></form></div></div></section>
</div></div></main>
<footer class="l-f cf"><div class="sw cf"><div class="s-f-grid"><div class="s-f-ez"><h4>I post più recenti</h4><ul>{each(p.others[:5], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ul></div><div class="s-f-ez"><p>{p.say("about_site")}</p><p>Lungolago dei Tigli 4, Orsesca</p></div><div class="s-f-cc-w"><p>© {p.now.year} {p.site}. {p.say("copyright")}</p><p>Creato con <a href="https://www.builder.example/">il costruttore</a> <a href="#">Cookies</a></p></div></div></div></footer>
</div></div><section class="cf wnd-cookie-bar"><p>{p.say("cookies")}</p><button>Accetta</button> <button>Impostazioni avanzate</button></section></body></html>"""
