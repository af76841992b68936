"""The Tideline: plain articles behind listings that grow as the reader scrolls or clicks, and behind a consent wall.

/latest/ has eight cards and fetches the others as its end comes into sight; /more/ has a button; /stream/ has nothing
at all before the first scroll. Every article of theirs is linked nowhere else.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from .articles import write_stories
from .dispatches import (
    Article,
    add_app,
    add_data,
    describe,
    file_stories,
    invent_stories,
    render_article,
    render_cards,
    render_page,
    render_shell,
    render_story,
)
from .site import Record, Site

NAME = "The Tideline"
MENU = (("/latest/", "Latest"), ("/more/", "More stories"), ("/stream/", "Stream"))
PAGE_SIZE = {"latest": 8, "more": 10, "stream": 6}
COUNTS = {"latest": 24, "more": 30, "stream": 12}
ARTICLE_PATH = "/articles/{number}-{slug}.html"
STYLE = """body { max-width: 46em; margin: auto; }
.card { min-height: 7em; border-bottom: 1px solid; }
.cover { min-height: 130vh; }
.wall { position: fixed; inset: 0; z-index: 9; background: white; overflow: auto; }
"""
WALL = """<h2>Before you read on</h2>
<p>We and our 312 partners store and access information on your device, such as unique identifiers in cookies, to
process personal data. You may accept or manage your choices, including your right to object where legitimate interest
is used, at any time on the page of our privacy policy.</p>
<p>Your choices are signalled to our partners and do not affect browsing data. Precise location data and identification
through device scanning may be used for advertising, measurement, audience research and the development of
services.</p>
<button class="accept">Accept all</button> <button class="manage">Manage options</button>"""
SCRIPTS = """<script src="/vendor.js"></script>
<script async src="/metrics.js"></script>
<script src="/growing.js"></script>"""


def build_growing(base: str) -> Site:
    """The whole site, as served at `base`."""
    # Articles are asked for once; the three listings and the walled page also by a browser, with scripts and data.
    site = Site("growing", max_requests=40 + sum(COUNTS.values()) + 2 * 40)
    site.add_text("/robots.txt", "")
    site.add_text("/style.css", STYLE, "text/css")
    add_app(site, "/growing.js", "growing.js")
    add_app(site, "/walled.js", "story.js", "walled.js")
    for path in ("/vendor.js", "/metrics.js"):
        site.add_text(path, '"use strict";\n', "text/javascript")
    stories = {
        "latest": write_stories("en", COUNTS["latest"], "growing 1"),
        "more": invent_stories(COUNTS["more"], "more"),
        "stream": invent_stories(COUNTS["stream"], "stream"),
    }
    for place, (name, told) in enumerate(stories.items()):
        first = 100 * (place + 1)
        articles = file_stories(told, ARTICLE_PATH, first, datetime(2024, 11, 4, 5, 30))[::-1]
        add_listing(site, name, articles)
        for article in articles:
            add_article(site, article)
    walled = add_walled(site)
    content = f"""<h1>{NAME}</h1>
<p>News of the coast, twice a day with the water.</p>
<ul>
<li><a href="/latest/">Latest stories</a></li>
<li><a href="/more/">More stories</a></li>
<li><a href="/stream/">The stream</a></li>
</ul>
{render_cards(walled)}"""
    site.add_html("/", render_page(NAME, NAME, content, MENU, LINK_TO_STYLE))
    site.not_exported += ["/", *(path for path, _ in MENU)]
    return site


LINK_TO_STYLE = '<link rel="stylesheet" href="/style.css">\n'


def list_growing(site: Site, name: str) -> list[Record]:
    """The records of the articles that the listing `name` ("latest", "more", "stream") shows in the end."""
    first = 100 * (list(COUNTS).index(name) + 1)
    numbers = range(first, first + COUNTS[name])
    return [record for record in site.records if int(record["paths"][0].split("/")[2].split("-")[0]) in numbers]


def add_listing(site: Site, name: str, articles: Sequence[Article]) -> None:
    """The listing's page, and the further ones that its script fetches."""
    size = PAGE_SIZE[name]
    pages = [articles[start : start + size] for start in range(0, len(articles), size)]
    for number, page in enumerate(pages, start=1):
        data = {"cards": [article.card for article in page], "more": number < len(pages)}
        add_data(site, f"/api/{name}?page={number}", data)
    title = dict(MENU)[f"/{name}/"]
    if name == "stream":
        content = f"""<div class="cover"><h1>{title}</h1><p>All of it, as it comes in.</p></div>
<div class="cards" data-feed="/api/{name}" data-page="1" data-way="scroll"></div>"""
    else:
        way = "sight" if name == "latest" else "click"
        content = f"""<h1>{title}</h1>
<div class="cards" data-feed="/api/{name}" data-page="2" data-way="{way}">
{render_cards(pages[0])}
</div>"""
        content += '\n<button class="load-more" type="button">Load more</button>' if way == "click" else ""
    html = render_page(NAME, f"{title} - {NAME}", f"{content}\n{SCRIPTS}", MENU, LINK_TO_STYLE)
    site.add_html(f"/{name}/", html)


def add_article(site: Site, article: Article) -> None:
    site.add_html(article.path, render_article(article, NAME, MENU))
    site.records.append(describe(article, NAME))


def add_walled(site: Site) -> list[Article]:
    """Two articles that a consent wall covers: one is in the HTML below it, a script builds the other and its wall."""
    stories = invent_stories(2, "walled")
    plain, built = file_stories(stories, "/walled/{number}-{slug}.html", 900, datetime(2024, 12, 2, 8))
    head = f"""{LINK_TO_STYLE}<style>body {{ overflow: hidden; }}</style>
<meta name="author" content="{plain.story.reporters[0]}">
"""
    content = f"""<div class="wall" role="dialog" aria-modal="true">{WALL}</div>
{render_story(plain)}"""
    title = f"{plain.story.headline} - {NAME}"
    site.add_html(plain.path, render_page(NAME, title, content, MENU, head))
    scripts = SCRIPTS.replace("growing.js", "walled.js")
    site.add_html(built.path, render_shell(NAME, scripts))
    add_data(site, f"/api/walled/{built.number}.json", {**built.data, "publisher": NAME, "wall": WALL})
    site.records += [describe(plain, NAME), describe(built, NAME)]
    return [plain, built]
