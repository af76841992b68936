"""A county's independent news site put together in a builder inside a free system."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=343,
    kind="builders",
    language="en",
    site="Sowbelly Ridge Monitor",
    address="https://sowbellyridgemonitor.example/news/{slug}/",
    year=2024,
    section=True,
    standfirst=True,
)
def set_builder_of_elements(p: Sheet) -> str:
    """An American county's news put together in a builder inside a free system: sections, containers, blocks and divs whose classes begin alike and whose ids are six letters, a top bar with a slogan and a key to give, section as a text link, headline in h1, standfirst in a basic text, a post meta of items (writer, day at clock, minutes to read), the picture as a figure with its caption in an overlay's place, the text in one element, a call to give in mid text, sharing as a list, an author element, a loop of related stories with days, a loop of newest before the foot, a form for the letter."""
    photo = '<figure class="wp-block-image"><img loading="lazy" width="1200" height="800" src="https://sowbellyridgemonitor.example/wp-content/uploads/{file}" alt=""><figcaption>{caption} ({credit})</figcaption></figure>'
    lead = p.lead(
        '<figure class="brxe-image tag" id="brxe-kqmwte"><img width="1600" height="900" src="https://sowbellyridgemonitor.example/wp-content/uploads/{file}" class="css-filter size-full" alt="" loading="eager"><figcaption class="bricks-image-caption">{caption} ({credit})</figcaption></figure>'
    )
    items = p.names('<span class="item">By {}</span><span class="separator">|</span>')
    items += p.when("{month} {d}, {yyyy} at {h}:{MM} {half}", '<span class="item">{}</span>')
    items += p.changed("{month} {d}, {yyyy} at {h}:{MM} {half}", '<span class="item">Updated {}</span>')
    minutes = f'<span class="item">{p.random.randrange(2, 7)} min read</span>'
    give = f'<div class="brxe-block give-box"><h4 class="brxe-heading">{p.say("donate")}</h4><p>{p.say("donate_text")}</p><a class="brxe-button bricks-button bricks-background-primary" href="/give/">Give today</a></div>'
    text = p.text(picture=photo, inside={4: give})
    cards = each(
        p.authors,
        lambda a: (
            f'<div class="brxe-post-author"><img src="/avatar/x.jpg" class="avatar css-filter" alt=""><div class="content"><h2 class="author-name">{a}</h2><div class="author-bio">{p.say("about_author", author=a)}</div><a class="bricks-button sm" href="/author/x/">All author posts</a></div></div>'
        ),
    )
    related = each(
        p.related,
        lambda t: (
            f'<li class="repeater-item"><a href="{t.href}"><figure><img width="400" height="267" src="/wp-content/uploads/{t.picture}" class="image css-filter" alt=""></figure></a><div class="overlay-wrapper"><h3 class="dynamic"><a href="{t.href}">{t.headline}</a></h3><p class="dynamic">{p.tell(t.moment, "{month} {d}, {yyyy}")}</p></div></li>'
        ),
    )
    return f"""<!DOCTYPE html>
<html lang="en-US"><head><meta charset="UTF-8"><title>{p.headline} &#8211; {p.site}</title></head><body class="wp-singular post-template-default single single-post wp-theme-bricks brx-body bricks-is-frontend wp-embed-responsive"><a class="skip-link" href="#brx-content">Skip to main content</a><a class="skip-link" href="#brx-footer">Skip to footer</a>
<header id="brx-header"><section id="brxe-ufzspa" class="brxe-section bricks-lazy-hidden"><div id="brxe-dmhoza" class="brxe-container"><div class="brxe-text-basic">Local news, owned by nobody but you</div><a class="brxe-button bricks-button sm bricks-background-primary" href="/give/">Donate</a></div></section><section id="brxe-gyjnru" class="brxe-section"><div class="brxe-container"><a id="brxe-xdhpwl" class="brxe-logo" href="/"><img src="/wp-content/uploads/logo.png" class="bricks-site-logo css-filter" alt="{p.site}"></a><div id="brxe-bwtjoi" class="brxe-nav-menu"><nav class="bricks-nav-menu-wrapper mobile_landscape"><ul class="bricks-nav-menu">{each(p.list("sections"), lambda s: f'<li class="menu-item bricks-menu-item"><a href="/category/x/">{s}</a></li>')}</ul></nav></div></div></section></header>
<main id="brx-content"><section id="brxe-aznvyd" class="brxe-section"><div id="brxe-rjcekt" class="brxe-container"><a id="brxe-ogdnvi" class="brxe-text-link" href="/category/x/"><span class="text">{p.section}</span></a><h1 id="brxe-wucztd" class="brxe-post-title">{p.headline}</h1><div id="brxe-lzkyhe" class="brxe-text-basic">{p.standfirst}</div><div id="brxe-jzdwpb" class="brxe-post-meta post-meta">{items}{minutes}</div></div></section>
<section id="brxe-mpcjfn" class="brxe-section"><div class="brxe-container"><div id="brxe-yehqva" class="brxe-block">{lead}<div id="brxe-eogqis" class="brxe-post-content">
{p.add_rest(text, photo)}
</div><ul id="brxe-szjxkc" class="brxe-post-sharing"><li data-balloon="Share on Facebook"><a class="facebook" href="#" aria-label="Facebook"><i class="fab fa-facebook-square"></i></a></li><li><a class="email" href="#" aria-label="Email"><i class="fas fa-envelope"></i></a></li></ul>{cards}</div><div id="brxe-npwafr" class="brxe-block"><h3 class="brxe-heading">{p.say("most_read")}</h3><ol class="brxe-list">{each(p.others[4:8], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ol><div class="brxe-block"><h3 class="brxe-heading">{p.say("newsletter")}</h3><div class="brxe-text"><p>{p.say("newsletter_text")}</p></div><form class="brxe-form"><div class="form-group"><input type="email" placeholder="Your Email *"></div><button class="bricks-button"><span class="text">Sign up</span></button></form></div></div></div></section>
<section class="brxe-section"><div class="brxe-container"><h2 class="brxe-heading">{p.say("related")}</h2><div id="brxe-tnvoxq" class="brxe-related-posts"><ul class="related-posts bricks-related-posts">{related}</ul></div></div></section>
<section class="brxe-section"><div class="brxe-container"><h2 class="brxe-heading">{p.say("latest")}</h2>{each(p.others[:4], lambda t: f'<div class="brxe-qkvmsd brxe-div"><h4 class="brxe-qhkaxp brxe-heading"><a href="{t.href}">{t.headline}</a></h4><div class="brxe-jbfetg brxe-text-basic">{t.author} &middot; {p.tell(t.moment, "{mon} {d}, {yyyy}")}</div></div>')}</div></section></main>
<footer id="brx-footer"><section class="brxe-section"><div class="brxe-container"><div class="brxe-text"><p>{p.say("about_site")}</p></div><div class="brxe-text-basic">&copy; {p.now.year} {p.site}. {p.say("copyright")}</div></div></section></footer></body></html>"""
