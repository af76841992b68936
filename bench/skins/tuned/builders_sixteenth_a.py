"""A moorland town's news in a designers' builder whose every text is a container of its own."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=301,
    kind="builders",
    language="en",
    site="Quernmoor Signal",
    address="https://quernmoorsignal.example/journal/{slug}",
    year=2024,
    precision="day",
    standfirst=True,
    section=True,
)
def set_canvas_builder(p: Sheet) -> str:
    """A designers' builder: the menu once for each width of the screen, a moving strip of headlines, every text a container with a hashed class and a preset, "Written by", "Topic" and "Published" as labels over their values in a row of stacks, captions as headings of the sixth order after their pictures, "Keep reading" as cards with topic and short day, a sign-up, a badge of the builder."""
    photo = '<img alt="" class="framer-image framer-text framer-styles-preset-9dm2ft" src="https://framerusercontent.example/images/{file}"><h6 class="framer-text framer-styles-preset-1k0v8ze" data-styles-preset="VmqPgT3dR">{caption} (Photo: {credit})</h6>'
    rich = '<p class="framer-text framer-styles-preset-w3hk2y" data-styles-preset="lX9eBfQ2u">{}</p>'
    text = p.text(
        rich,
        '<h4 class="framer-text framer-styles-preset-17fbn4o" data-styles-preset="tW0sYc7aK">{}</h4>',
        '<blockquote class="framer-text framer-styles-preset-8sbk1d">{}</blockquote>',
        '<li data-preset-tag="p" class="framer-text framer-styles-preset-w3hk2y">{}</li>',
        '<ul class="framer-text framer-styles-preset-1dhk0ps">{}</ul>',
        photo,
    )

    def put(name: str, style: str, value: str) -> str:
        return f'<div class="framer-{style}" data-framer-name="{name}" data-framer-component-type="RichTextContainer"><p class="framer-text framer-styles-preset-q1c4mz">{value}</p></div>'

    def stack(label: str, value: str) -> str:
        return f'<div class="framer-1yq80rt" data-framer-name="Meta">{put("Label", "1tz5xgm", label)}{put("Value", "6wvp3c", value)}</div>'

    meta = p.names(stack("Written by", "{}"), ", ", " & ", house=True) + stack("Topic", p.section)
    meta += p.when("{mon} {d}, {yyyy}", stack("Published", "{}"))
    menu = f'<nav class="framer-x1v7pd framer-v-1hq2u0s" data-framer-name="Nav"><a class="framer-13e7mzk" data-framer-name="Logo" href="/"><img alt="" src="https://framerusercontent.example/images/logo.svg"></a><div class="framer-uv92bf">{each(p.list("sections")[:5], lambda s: f"""<a class="framer-text" href="/topics/x"><p class="framer-text">{s}</p></a>""")}<a href="/about"><p class="framer-text">About us</p></a></div><a class="framer-1e8rj40" data-framer-name="Button" href="/join"><p class="framer-text">Become a member</p></a></nav>'
    ticker = each(
        p.others[:5],
        lambda t: f'<li><a class="framer-text" href="{t.href}"><p class="framer-text">{t.headline}</p></a></li>',
    )

    def card(address: str, picture: str, topic: str, day: str, headline: str) -> str:
        return f'<a class="framer-7h4kdy framer-1plm9sx" data-framer-name="Card" href="{address}"><div class="framer-q9wx0c" data-framer-name="Image"><img alt="" src="https://framerusercontent.example/images/{picture}"></div><div class="framer-1w5k2cn">{put("Topic", "k2p0vd", topic)}{put("Date", "x5d8gl", day)}</div><div class="framer-1o6zfrt" data-framer-component-type="RichTextContainer"><h3 class="framer-text framer-styles-preset-1b8yh2">{headline}</h3></div></a>'

    cards = each(
        p.related,
        lambda t: card(t.href, t.picture, t.section, p.tell(t.moment, "{mon} {d}, {yyyy}"), t.headline),
    )
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{p.headline} · {p.site}</title></head><body class="framer-body-Kq2vX8aPd"><div id="main"><div class="framer-Zs41t framer-72rtr7" style="min-height:100vh;width:auto"><div class="ssr-variant hidden-1o3f7ch hidden-72rtr8"><div class="framer-1b0kf2d-container">{menu}</div></div><div class="ssr-variant hidden-72rtr7"><div class="framer-1b0kf2d-container"><nav class="framer-x1v7pd framer-v-mobile"><a href="/"><img alt="" src="https://framerusercontent.example/images/logo.svg"></a><div class="framer-1burger" data-framer-name="Menu"></div></nav></div></div>
<section class="framer-1ticker" data-framer-name="Ticker"><ul style="display:flex;gap:32px">{ticker}</ul></section>
<main class="framer-1cmsdet" data-framer-name="Article"><header class="framer-vfz0wn" data-framer-name="Heading"><a class="framer-1back" href="/journal"><p class="framer-text">&#8592; All stories</p></a><div class="framer-1n5u9xt" data-framer-name="Title" data-framer-component-type="RichTextContainer"><h1 class="framer-text framer-styles-preset-5wd2cb">{p.headline}</h1></div><div class="framer-16svy2m" data-framer-name="Intro" data-framer-component-type="RichTextContainer"><p class="framer-text framer-styles-preset-2fxh7s">{p.standfirst}</p></div><div class="framer-u27kzj" data-framer-name="Row">{meta}</div></header>
<div class="framer-yd0wk8" data-framer-name="Content" data-framer-component-type="RichTextContainer">{p.lead(photo)}{p.add_rest(text, photo)}</div>
<div class="framer-1shr8cv" data-framer-name="Share">{put("Label", "1tz5xgm", "Share this story")}<a href="#"><img alt="X" src="x.svg"></a><a href="#"><img alt="WhatsApp" src="wa.svg"></a></div></main>
<section class="framer-1m9gjr2" data-framer-name="Related"><div class="framer-1g2hsk" data-framer-component-type="RichTextContainer"><h2 class="framer-text framer-styles-preset-1qz6td">Keep reading</h2></div><div class="framer-1grid0z">{cards}</div></section>
<section class="framer-9join3" data-framer-name="Newsletter"><div data-framer-component-type="RichTextContainer"><h2 class="framer-text">{p.say("newsletter")}</h2></div>{put("Text", "1jd8sv", p.say("newsletter_text"))}<form class="framer-1form5"><label><input type="email" placeholder="jane@mail.example"></label><button type="submit"><p class="framer-text">Sign up</p></button></form></section>
<footer class="framer-1foot6" data-framer-name="Footer">{put("About", "1r4kbc", p.say("about_site"))}<div class="framer-cols1"><a href="/about"><p class="framer-text">About</p></a><a href="/ethics"><p class="framer-text">Ethics policy</p></a><a href="/contact"><p class="framer-text">Contact</p></a></div>{put("Copyright", "1c2lgh", f"&copy; {p.now.year} {p.site}. All rights reserved.")}</footer></div><div id="__framer-badge-container"><a href="https://builder.example">Made in Framework</a></div></div></body></html>"""
