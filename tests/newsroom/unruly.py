"""The Weathervane: articles that only a browser can show, on pages that then misbehave as badly as pages can.

All are shells; apps/unruly.js fetches /api/<name>.json, shows the article that is there, and does what it says next.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from .articles import write_stories
from .dispatches import (
    HTML,
    Article,
    add_app,
    add_data,
    describe,
    file_stories,
    render_article,
    render_cards,
    render_page,
    render_shell,
)
from .site import Record, Reply, Site

NAME = "The Weathervane"
SCRIPTS = """<script src="/vendor.js"></script>
<script async src="/metrics.js"></script>
<script src="/app.js"></script>"""
# The pages that show their article, by name, with what they do next.
SHOWN = {
    "good": "",
    "fine": "",
    "slow": "",  # it takes its three seconds before it shows anything
    "never-loads": "waitForEver",
    "never-ends": "",  # it is the server that does not come to an end
    "eats-memory": "eatMemory",
    "opens-windows": "openWindows",
    "leaves": "leave",
}
# Those that show nothing, ever.
LOST = {
    "crashes": ("crash", "Lights go out in the control room at midnight"),
    "loops": ("loop", "Carousel on the pier turns for a second week"),
    "goes-round": ("goRound", "Bus line seven returns to where it began"),
}
DELAYS = {"slow": 3000}  # milliseconds


@dataclass
class UnrulySite(Site):
    to_browsers: dict[str, Reply] = field(default_factory=dict)  # pages that are others for who asks as a browser does

    def answer(self, target: str, headers: Mapping[str, str]) -> Reply:
        if headers.get("sec-fetch-dest") == "document" and target in self.to_browsers:
            return self.to_browsers[target]
        return self.reply(target)


def build_unruly(base: str, lost: Collection[str] = tuple(LOST)) -> Site:
    """The whole site, as served at `base`; of the pages that show nothing, those that are named."""
    site = UnrulySite("unruly", max_requests=400)  # who lets one page go round until its deadline makes thousands
    site.add_text("/robots.txt", "User-agent: *\nDisallow: /private/\n")
    site.add_text("/style.css", "body { margin: auto; }\n", "text/css")
    add_app(site, "/app.js", "story.js", "unruly.js")
    for path in ("/vendor.js", "/metrics.js"):
        site.add_text(path, '"use strict";\n', "text/javascript")
    stories = write_stories("en", len(SHOWN) + 2, "unruly")
    articles = file_stories(stories, "/story/{number}-{slug}", 1, datetime(2024, 8, 5, 10, 20))
    shown = dict(zip(SHOWN, articles, strict=False))
    for name, article in shown.items():
        add_shell(site, article.path, name, then=SHOWN[name], article=article)
        site.records.append(describe(article, NAME))
    hang(site, shown["never-loads"], shown["never-ends"])
    links = render_cards(shown.values())
    for name in lost:
        then, headline = LOST[name]
        add_shell(site, f"/story/{name}", name, then=then)
        site.not_exported.append(f"/story/{name}")
        links += f'\n<div class="card"><h3><a href="/story/{name}">{headline}</a></h3></div>'
    links += add_redirects(site, *articles[len(SHOWN) :])
    site.add_html("/private/popup.html", render_page(NAME, "Win a kite", POPUP))
    site.not_requested.append("/private/popup.html")
    site.add_html("/", render_page(NAME, NAME, f"<h1>{NAME}</h1>\n{links}"))
    site.not_exported.append("/")
    return site


POPUP = """<h1>Win a kite</h1>
<script>
addEventListener("beforeunload", (event) => event.preventDefault());
alert("You are our 1000th reader!");
</script>
"""


def find_record_of(site: Site, name: str) -> Record:
    """The record of the page `name` of SHOWN."""
    return site.records[list(SHOWN).index(name)]


def add_shell(
    site: Site, path: str, name: str, *, then: str = "", article: Article | None = None, to: str | None = None
) -> None:
    """A page whose script shows `article`, if any, and then does `then` (a function of apps/unruly.js)."""
    scripts = f'<script>window.page = "{name}";</script>\n{SCRIPTS}'
    site.add_html(path, render_shell(NAME, scripts, root="root"))
    data = {"article": article.data if article else None, "then": then, "delay": DELAYS.get(name, 0), "to": to}
    add_data(site, f"/api/{name}.json", {**data, "publisher": NAME})


def hang(site: UnrulySite, never_loads: Article, never_ends: Article) -> None:
    """One page with a script that never comes, so that its parsing never ends; one whose own HTML never ends.

    The second comes to an end for who asks for it plainly: else no crawl would know that a browser could show it.
    """
    script = '<script src="/never/comes.js"></script>\n</body>'
    html = site.pages[never_loads.path].body.decode().replace("</body>", script)
    site.add_html(never_loads.path, html)
    for path, media_type in (
        ("comes.js", "text/javascript"),
        ("comes.json", "application/json"),
        ("comes.png", "image/png"),
    ):
        site.pages[f"/never/{path}"] = Reply(b"", headers={"Content-Type": media_type}, hangs=True)
    part = site.pages[never_ends.path].body.partition(b"</body>")[0] + b"<p>And there is more to co"
    site.to_browsers[never_ends.path] = Reply(part, headers=HTML, hangs=True)


def add_redirects(site: Site, plain: Article, built: Article) -> str:
    """Two pages whose scripts lead to an article that is linked nowhere else: plain HTML, and another shell."""
    site.add_html(plain.path, render_article(plain, NAME))
    add_shell(site, built.path, "found", article=built)
    links = ""
    for name, article in (("moved", plain), ("moved-too", built)):
        add_shell(site, f"/story/{name}", name, then="moveOn", to=article.path)
        site.records.append(describe(article, NAME, f"/story/{name}"))
        headline = article.story.headline
        links += f'\n<div class="card"><h3><a href="/story/{name}">{headline}</a></h3></div>'
    return links
