"""An English river valley's news built of ready sections that stand under each other."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=361,
    kind="builders",
    language="en",
    site="Wyvelsbourne Weekly",
    address="https://www.wyvelsbourneweekly.example/{slug}",
    year=2022,
    precision="day",
)
def set_builder_of_sections(p: Sheet) -> str:
    """A program that stacks ready sections: the menu as a section, headline in a section of its own as h2 with a line for writers and the day, each picture a section that parts the text with a line below, subheadings as sections too, the text as p in a narrow column, a section of links to related stories, one of cards with days and excerpts, one for letters, share buttons, the foot as a section with the office's address."""
    shut = "</div></div></div></section>"
    column = '<section class="content4"><div class="container"><div class="media-row"><div class="mb-text col-12 col-md-8 mb-fonts-style display-7">'
    photo = (
        shut
        + '<section class="image3"><div class="container"><div class="media-row"><div class="mb-figure"><img src="assets/images/{file}" alt=""><div class="mb-figure-caption mb-fonts-style align-center display-4">{caption}. Photo: {credit}</div></div></div></div></section>'
        + column
    )
    first = photo.removeprefix(shut).removesuffix(column)
    body = p.add_rest(
        p.text(
            heading=shut
            + '<section class="content4"><div class="container"><div class="media-row"><div class="title col-12 col-md-8"><h3 class="mb-fonts-style display-5">{}</h3></div></div></div></section>'
            + column,
            quote="<p><em>{}</em></p>",
            picture=photo,
        ),
        photo,
    )
    facts = p.names("<span>Words by {}</span> ") + p.when("{d} {month} {yyyy}", "<span>{}</span>")
    menu = each(
        [p.say("home"), *p.list("sections"), "Contact"],
        lambda s: f'<li class="nav-item"><a class="nav-link link text-white display-4" href="/x">{s}</a></li>',
    )
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{p.headline}</title></head><body><section class="menu cid-a1" id="menu1-0"><nav class="navbar navbar-expand-lg"><div class="navbar-brand"><a href="/"><img src="assets/images/logo.png" alt=""></a><span class="navbar-caption-wrap"><a class="navbar-caption display-4" href="/">{p.site}</a></span></div><ul class="navbar-nav">{menu}</ul></nav></section>
<section class="content5 cid-a2"><div class="container"><div class="media-row"><div class="title col-12 col-md-8"><h2 class="align-center mb-bold mb-fonts-style display-1">{p.headline}</h2><h3 class="mb-section-subtitle align-center mb-light mb-fonts-style display-5">{facts}</h3></div></div></div></section>
{p.lead(first)}
{column}{body}{shut}
<section class="share3"><div class="container"><div class="mb-social-likes"><span class="btn">Share</span><span class="btn">Tweet</span></div></div></section>
<section class="content7"><div class="container"><div class="media-row"><div class="col-12 col-md-8"><h4 class="mb-fonts-style display-5">{p.say("related")}</h4>{each(p.related, lambda t: f'<p class="mb-text mb-fonts-style display-7"><a href="{t.href}">{t.headline}</a></p>')}</div></div></div></section>
<section class="features3"><div class="container"><h2 class="mb-fonts-style display-2">{p.say("latest")}</h2><div class="media-row">{each(p.others[:4], lambda t: f'<div class="card p-3 col-12 col-lg-3"><div class="card-wrapper"><div class="card-img"><img src="assets/images/{t.picture}" alt=""></div><div class="card-box"><h4 class="card-title mb-fonts-style display-7"><a href="{t.href}">{t.headline}</a></h4><p class="mb-text mb-fonts-style display-7">{t.summary}</p><p class="display-4">{p.tell(t.moment, "{d} {month} {yyyy}")}</p></div><div class="mb-section-btn"><a href="{t.href}" class="btn btn-primary">{p.say("more")}</a></div></div></div>')}</div></div></section>
<section class="form4"><div class="container"><h3 class="mb-section-subtitle display-5">{p.say("newsletter")}</h3><p>{p.say("newsletter_text")}</p><form><div hidden class="alert">Thanks for filling out the form!</div><input placeholder="Email"><button class="btn">{p.say("send")}</button></form></div></section>
<section class="footer1"><div class="container"><div class="media-row"><div class="col-md-3"><h5>Address</h5><p class="mb-text">12 Weir Lane<br>Wyvelsbourne</p></div><div class="col-md-3"><h5>Contacts</h5><p class="mb-text">Email: desk@wyvelsbourneweekly.example</p></div><div class="col-md-6"><p class="mb-text">{p.say("about_site")}</p></div></div><p class="mb-text mb-fonts-style display-7">&copy; {p.now.year} {p.site} - {p.say("copyright")}</p></div></section><section class="cookies">{p.say("cookies")}</section></body></html>"""
