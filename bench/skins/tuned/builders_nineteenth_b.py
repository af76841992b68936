"""A Breton harbour quarter's gazette in a builder of long single pages, with its simple blog."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=380,
    kind="builders",
    language="fr",
    site="La Godille du Quai Vauzelles",
    address="https://www.godille-vauzelles.example/blog/{slug}",
    year=2021,
    precision="day",
    standfirst=True,
    section=True,
)
def set_simple_blog(p: Sheet) -> str:
    """A Breton harbour quarter's gazette in a builder of long single pages, with its simple blog: a bar that says what it was made with, a menu of anchors, headline and subtitle as text components of a cover, day, writers and category with dots between as one line under them, sections of a component each by turns for texts, quotes and pictures with a line, a key to return to the site, "Sur le même sujet" written by hand in a text component, neighbours in a bar, a form for the letter, the newest as a list with blurbs, a bar about cookies."""
    photo = '<div class="s-blog-post-section"><div class="s-component s-image"><div class="s-component-content"><img class="s-img" src="https://custom-images.godille.example/res/{file}" alt=""></div></div><div class="s-blog-caption s-font-body">{caption} — {credit}</div></div>'
    part = '<div class="s-blog-post-section"><div class="s-component s-text"><div class="s-component-content s-font-body">{}</div></div></div>'
    facts = [p.when("{d} {month} {yyyy}", '<span class="s-blog-date">{}</span>')]
    facts.append(p.names('<span class="s-blog-author">{}</span>'))
    facts.append(f'<a class="s-blog-category" href="/#blog">{p.section}</a>')
    line = '<span class="s-blog-dot">·</span>'.join(fact for fact in facts if fact)
    body = p.add_rest(
        p.text(
            part.format('<p style="font-size: 18px;">{}</p>'),
            part.format('<h2 style="font-size: 26px;">{}</h2>'),
            '<div class="s-blog-post-section"><div class="s-component s-quote"><blockquote class="s-component-content s-font-body">{}</blockquote></div></div>',
            "<li><p>{}</p></li>",
            part.format("<ul>{}</ul>"),
            photo,
        ),
        photo,
    )
    related = part.format(
        f'<p style="font-size: 18px;"><strong>{p.say("related")} :</strong></p><ul>{each(p.related, lambda t: f"""<li><p><a href="{t.href}">{t.headline}</a></p></li>""")}</ul>'
    )
    more = each(
        p.others[:3],
        lambda t: (
            f'<div class="s-blog-col four columns"><a class="item" href="{t.href}"><div class="s-blog-image" style="background-image:url(/res/{t.picture})"></div><div class="s-blog-entry-title s-font-heading">{t.headline}</div><div class="s-blog-subinfo"><span>{p.tell(t.moment, "{d} {month} {yyyy}")}</span></div><div class="s-blog-blurb">{t.summary}</div></a></div>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{p.headline} - {p.site}</title><link rel="stylesheet" href="https://static-assets.builder.example/v4/app.css"></head>
<body class="s-blog-page"><div id="strikingly-tooltip-container"></div><div class="s-free-bar">Créez votre site gratuit ! Ce site a été fait avec un éditeur en ligne. <a href="https://builder.example">Commencer</a></div>
<div id="s-content" class="s-persona-blog"><div class="navigator s-navbar-desktop"><div class="s-logo-title"><a href="/"><div class="s-title-group s-font-title">{p.site}</div></a></div><ul class="s-nav">{each(p.list("sections")[:4], lambda s: f'<li class="s-nav-li"><a class="s-nav-item s-font-nav_item" href="/#{s.lower()}">{s}</a></li>')}<li class="s-nav-li"><a class="s-nav-item s-font-nav_item" href="/#contact">Nous écrire</a></li></ul></div>
<div class="s-blog-header s-bg-dark"><div class="s-blog-header-inner"><div class="container"><div class="sixteen columns"><div class="s-back"><a href="/">Retour au site</a></div><div class="s-blog-title s-component s-text"><div class="s-component-content s-font-title"><h1 style="text-align: center;">{p.headline}</h1></div></div><div class="s-blog-subtitle s-component s-text"><div class="s-component-content s-font-heading"><h4 style="text-align: center;">{p.standfirst}</h4></div></div><div class="s-blog-info s-font-body">{line}</div></div></div></div></div>
<div class="s-blog-body s-section"><div class="container"><div class="twelve columns">{p.lead(photo)}{body}{related}</div></div></div>
<div class="s-blog-share"><div class="container"><span class="s-like">J’aime {p.random.randrange(0, 40)}</span><a>Partager</a><a>Tweeter</a></div></div>
<div class="s-blog-subscription"><div class="container"><h3 class="s-font-heading">{p.say("newsletter")}</h3><p>{p.say("newsletter_text")}</p><form><input type="email" placeholder="E-mail"><button>S’abonner</button></form></div></div>
<div class="s-blog-footer"><div class="container"><div class="s-blog-footer-nav"><a class="prev" href="{p.others[6].href}"><span>Précédent</span><div>{p.others[6].headline}</div></a><a class="next" href="{p.others[7].href}"><span>Suivant</span><div>{p.others[7].headline}</div></a></div><div class="s-return"><a href="/#blog">Retour au site</a></div></div></div>
<div class="s-blog-section s-section"><div class="container"><div class="s-title s-font-title"><h2>{p.say("latest")}</h2></div><div class="s-blog-list">{more}</div></div></div>
<div class="s-footer s-section"><div class="container"><div class="s-component s-text"><div class="s-component-content s-font-body"><p>© 2017 - {p.now.year} {p.site}</p><p>{p.say("about_site")}</p></div></div></div></div><div class="s-cookie-notification-bar"><div class="s-cookie-text">Utilisation des cookies<br>{p.say("cookies")}</div><button>Tout accepter</button><button>Paramètres</button></div></div></body></html>"""
