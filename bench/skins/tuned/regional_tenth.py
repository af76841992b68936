"""Papers of towns on the platforms of their groups."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=189,
    kind="regional",
    language="it",
    site="SalvoreToday",
    address="https://www.salvoretoday.example/{section}/{slug}.html",
    year=2021,
    standfirst=True,
    section=True,
    keywords=True,
)
def set_city_network(p: Sheet) -> str:
    """A town's paper of an Italian network: section as the last step of the place in the site, headline, standfirst, the writer after a word for what he is and a round picture, day and clock alone beside it, the caption under a big picture, "Sullo stesso argomento" cards after the text with the right of reproduction, "Si parla di" with the subjects, a ranking, videos, what is on in town, other towns of the network."""
    photo = '<figure class="l-entry__media o-media"><div class="o-image"><img src="https://citynews.example/~media/horizontal-mid/{file}" alt=""></div><figcaption class="c-caption u-body-02">{caption} (Foto {credit})</figcaption></figure>'
    role = '<span class="c-byline__role u-label-08">Giornalista</span> ' if p.authors else ""
    people = p.names(
        '<div class="c-byline__avatar"><img src="/~media/avatar/7.jpg" alt=""></div><div class="c-byline__main">'
        + role
        + '<span class="c-byline__name u-label-04">{}</span></div>',
        ", ",
        house=True,
    )
    same = each(
        p.related,
        lambda t: (
            f'<li class="o-list__item"><article class="c-story c-story--inline"><div class="c-story__media"><img src="/{t.picture}" alt=""></div><header class="c-story__header"><span class="c-story__kicker u-label-08">{t.section}</span><h2 class="c-story__title u-heading-02"><a class="o-link-text" href="{t.href}">{t.headline}</a></h2></header></article></li>'
        ),
    )
    ranks = each(
        enumerate(p.others[:5]),
        lambda n: (
            f'<li class="c-rank__item"><span class="c-rank__number">{n[0] + 1}.</span><div class="c-rank__body"><p class="c-rank__kicker u-label-08">{n[1].section}</p><a class="u-heading-02" href="{n[1].href}">{n[1].headline}</a></div></li>'
        ),
    )
    evidence = each(
        p.others[5:8],
        lambda t: (
            f'<article class="c-story c-story--stack"><a href="{t.href}"><img src="/{t.picture}" alt=""></a><h2 class="c-story__title"><a href="{t.href}">{t.headline}</a></h2><p class="c-story__summary">{t.summary}</p><span class="c-story__date u-label-08">{p.tell(t.moment, "{d} {month} {yyyy}")}</span></article>'
        ),
    )
    letter = f'<div class="c-newsletter o-box"><p class="u-heading-02">{p.say("newsletter")}</p><p class="u-body-04">{p.say("newsletter_text")}</p><input type="email"><button>Iscriviti</button></div>'
    towns = each(
        ("Castelmora", "Valdombra", "Riviera"), lambda s: f'<li><a href="https://x.example/">{s}Today</a></li>'
    )
    return f"""<!DOCTYPE html><html lang="it"><head><title>{p.headline}</title></head><body class="is-story"><div class="l-header"><div class="c-topbar"><button>Menù</button><a class="c-logo" href="/"><svg></svg><span class="u-visually-hidden">{p.site}</span></a><a class="c-login" href="/user/login">Accedi</a></div><nav class="c-nav"><ul>{each(p.list("sections"), lambda s: f'<li><a href="/x/">{s}</a></li>')}</ul></nav><div class="c-date u-label-08">{p.tell(p.now, "{weekday}, {d} {month} {yyyy}")} · {p.say("weather")}</div></div>
<main class="l-main"><article class="l-entry c-entry"><header class="l-entry__header"><ul class="c-breadcrumb u-label-08"><li><a href="/">{p.site}</a></li><li><a href="/x/">{p.section}</a></li></ul><h1 class="l-entry__title c-entry__title u-heading-08">{p.headline}</h1><p class="l-entry__summary c-entry__summary u-body-06">{p.standfirst}</p></header><div class="c-byline">{people}{p.when("{d} {month} {yyyy} {HH}:{MM}", '<span class="c-byline__date u-label-08">{}</span>')}<div class="c-share"><a>Condividi</a></div></div>{p.lead(photo)}
<div class="l-entry__body c-entry__body u-body-04">{p.text("<p>{}</p>", "<h2>{}</h2>", "<blockquote><p>{}</p></blockquote>", picture=photo, inside={2: letter})}</div><div class="l-entry__copyright u-label-08">© Riproduzione riservata</div><div class="c-topics"><span class="u-label-04">Si parla di</span> <ul>{each(p.keywords, lambda k: f'<li><a class="o-pill" href="/tag/x/">{k}</a></li>')}</ul></div></article>
<section class="c-related"><h2 class="o-block-title">Sullo stesso argomento</h2><ul>{same}</ul></section><section class="c-comments" id="comments"><h2 class="o-block-title">{p.say("comments")}</h2><p>{p.say("comment_terms")}</p><button>{p.say("comment_form")}</button></section></main>
<aside class="l-aside"><h2 class="o-block-title">{p.say("most_read")}</h2><ol class="c-rank">{ranks}</ol><h2 class="o-block-title">In evidenza</h2>{evidence}</aside><footer class="l-footer"><p>{p.say("about_site")}</p><ul>{towns}</ul><p>© Copyright 2011-{p.now.year} - {p.site}. {p.say("copyright")}</p></footer></body></html>"""


@skin(
    number=190,
    kind="regional",
    language="en",
    site="The Marlow Creek Herald",
    address="https://www.marlowcreekherald.example/stories/{slug},{id}",
    year=2019,
    section=True,
)
def set_weeklies_platform(p: Sheet) -> str:
    """A weekly of an American county on its supplier's platform: the section over the headline, "Posted" with the weekday in full and the clock in small letters, "By" with the writers, pictures in a column at the right with the maker above the caption, the text, a plea to log in for comments, "Other items that may interest you" as boxes, a calendar of events with days, the electronic edition, an offer to subscribe."""
    photo = '<div class="photo_wrapper"><a class="fancybox"><img src="https://cdn.supplier.example/files/{file}?w=400" alt=""/></a><div class="photobyline">{credit}</div><div class="cutline">{caption}</div></div>'
    boxes = each(
        p.related,
        lambda t: (
            f'<div class="item_box"><div class="image"><a href="{t.href}"><img src="/{t.picture}"/></a></div><div class="headline"><a href="{t.href}">{t.headline}</a></div></div>'
        ),
    )
    events = each(
        p.others[5:8],
        lambda t: (
            f'<div class="event"><span class="event_date">{p.tell(t.moment, "{weekday}, {mon} {d}")}</span> <a href="{t.href}">{t.headline}</a></div>'
        ),
    )
    newest = each(
        p.others[:5],
        lambda t: (
            f'<div class="headline_item"><a href="{t.href}">{t.headline}</a><div class="teaser_posted">{p.tell(t.moment, "{m}/{d}/{yy}")}</div><div class="teaser">{t.summary} <a class="morelink" href="{t.href}">more</a></div></div>'
        ),
    )
    subscribe = '<div class="subscribe_box"><b>Please support local news.</b> Print subscribers have access to all of our stories. <a href="/subscribe">Subscribe</a></div>'
    options = each(p.list("poll_options"), lambda o: f'<label><input type="radio" name="poll"/> {o}</label><br/>')
    return f"""<!DOCTYPE html><html lang="en"><head><title>{p.headline} | {p.site}</title></head><body class="story"><div class="container" id="page"><div id="topbar"><span class="date">{p.tell(p.now, "{weekday}, {month} {d}, {yyyy}")}</span> <span class="weather">{p.say("weather")}</span> <a href="/login">Log in</a> <a href="/subscribe">Subscribe</a></div><div id="masthead"><a href="/"><img src="/images/flag.png" alt="{p.site}"/></a></div><div id="mainnav"><ul class="sf-menu"><li><a href="/">{p.say("home")}</a></li>{each(p.list("sections"), lambda s: f'<li><a href="/x/">{s}</a></li>')}</ul></div>
<div class="row"><div class="col-md-8" id="maincol"><div class="article_in_detail"><div class="category_in_detail"><a href="/x/">{p.section}</a></div><h1 class="headline_in_detail">{p.headline}</h1><div class="date_in_detail">{p.when("{weekday}, {month} {d}, {yyyy} {h}:{MM} {half}", '<span class="posted">Posted <b>{}</b></span>')}</div>{p.names('<div class="byline">By <span class="author">{}</span></div>', house=True)}<div class="share_in_detail"><a>Facebook</a> <a>Tweet</a> <a>Print</a></div>
<div class="pull_right media_in_detail">{p.lead(photo)}</div><div class="body_in_detail">{p.text("<p>{}</p>", "<p><b>{}</b></p>", "<p>{}</p>", picture=photo, inside={3: subscribe})}</div></div>
<div id="comments_box"><h3>{p.say("comments")}</h3><p class="none">No comments on this item</p><p>Only paid subscribers can comment. Please log in to comment by <a href="/login">clicking here</a>.</p><p class="terms">{p.say("comment_terms")}</p></div><div id="related_items"><h3>Other items that may interest you</h3>{boxes}</div></div>
<div class="col-md-4" id="rightcol"><div class="block"><h4>{p.say("newsletter")}</h4><p>{p.say("newsletter_text")}</p><input type="text"/></div><div class="block"><h4>{p.say("latest")}</h4>{newest}</div><div class="block"><h4>Calendar</h4>{events}</div><div class="block"><h4>{p.say("poll")}</h4>{options}<span>{p.random.randrange(20, 400)} {p.say("votes")}</span></div></div></div>
<div id="footer"><p>{p.site}, 114 E. Main Street. Office hours: Monday to Thursday 8 a.m. to 4 p.m.</p><p>Copyright © {p.now.year}. {p.say("copyright")}</p><p>Powered by a supplier of papers</p></div></div></body></html>"""
