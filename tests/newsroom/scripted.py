"""The Sound Mirror: a site that the browser builds, with an archive that needs none.

Every address of it answers with one shell; apps/scripted.js fetches what belongs there from /api/ and shows it. It also
asks for all that a reader of text can do without, for /private/, and for what no page of the web may have: a file, and
`elsewhere`, another address. What it got of those it tells the server: /leaked/…
"""

from __future__ import annotations

import json
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
)
from .site import Reply, Site

NAME = "The Sound Mirror"
MENU = (("/news/", "News"), ("/sport/", "Sport"), ("/archive/", "Archive"))
ON_FRONT = 10
ARCHIVE_PAGE = 25
# A page with less text than this counts as empty, and a browser waits five seconds for more.
IMPRINT = f"{NAME} is written and edited in the old signal house above the harbour. " + (
    "Letters to the editor, corrections and complaints are read every day and answered within the week. "
    "The office is open to readers on weekdays from nine to five, and on the first Saturday of the month."
)
NOWHERE = "http://127.0.0.1:65530"  # of no service, and above the ports that Linux gives away
NOT_FOR_READERS = ("/private/beacon.json", "/private/ping", "/private/socket", "/private/from-worker.json")
WORKER = """self.addEventListener("install", () => { self.skipWaiting(); fetch("/private/from-worker.json"); });
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", () => {});
"""
STYLE = """@font-face { font-family: Mirror; src: url("/font/mirror.woff2"); }
body { font-family: Mirror, serif; max-width: 46em; margin: auto; background: url("/img/paper.png"); }
"""


def build_scripted(base: str, count: int = 12, static: int = 30, elsewhere: str = NOWHERE) -> Site:
    """The whole site, as served at `base`: `count` articles that are built in the browser, `static` that are not."""
    told, kept = write_stories("en", count, "scripted 2"), invent_stories(static, "archive")
    built = file_stories(told, "/story/{number}-{slug}", 1001, datetime(2024, 9, 2, 5, 20))
    archived = file_stories(kept, "/archive/{slug}.html", 1, datetime(2024, 3, 1, 9, 10))
    pages = -(-static // ARCHIVE_PAGE)
    # A built page costs itself twice, its scripts, its data, and what the script asks for besides.
    site = Site("scripted", max_requests=60 + 12 * (count + 3) + static + pages)
    site.add_text("/robots.txt", "User-agent: *\nDisallow: /private/\n")
    site.not_requested += NOT_FOR_READERS
    add_built(site, built, archived, elsewhere)
    add_archive(site, archived)
    add_extras(site)
    return site


def add_built(site: Site, articles: list[Article], archived: list[Article], elsewhere: str) -> None:
    """The shell at every address, the script, and the data that it asks for."""
    settings = json.dumps({"name": NAME, "menu": MENU, "imprint": IMPRINT, "elsewhere": elsewhere})
    scripts = f"""<script>window.mirror = {settings};</script>
<script src="/vendor.js"></script>
<script async src="/metrics.js"></script>
<script src="/app.js"></script>"""
    footer = '<footer><a href="/archive/">Archive</a></footer>\n' if archived else ""
    shell = render_shell(NAME, scripts, footer)
    newest = articles[::-1]
    sections = {"news": newest[::2], "sport": newest[1::2]}
    listings = {"front": newest[:ON_FRONT], **sections}
    for name, path in (("front", "/"), ("news", "/news/"), ("sport", "/sport/")):
        old = archived[-3:] if name == "front" else []
        cards = [article.card for article in listings[name]]
        add_data(site, f"/api/{name}.json", {"title": name.title(), "cards": cards, "old": [a.card for a in old]})
        site.add_html(path, shell)
        site.not_exported.append(path)
    for place, article in enumerate(articles):
        section = next(name for name, members in sections.items() if article in members)
        related = [articles[place - 1].card, articles[place - 2].card] if len(articles) > 2 else []
        data = {**article.data, "section": section.title(), "related": related}
        add_data(site, f"/api/story/{article.number}.json", data)
        site.add_html(article.path, shell)
        site.records.append(describe(article, NAME))
    add_app(site, "/app.js", "scripted.js")


def add_archive(site: Site, articles: list[Article]) -> None:
    """Plain pages: a listing with pagination, and its articles."""
    starts = range(0, len(articles), ARCHIVE_PAGE)
    paths = ["/archive/", *(f"/archive/page/{n}/" for n in range(2, len(starts) + 1))]
    newest = articles[::-1]
    for place, start in enumerate(starts):
        after = paths[place + 1] if place + 1 < len(starts) else None
        pager = f'<nav class="pagination"><a rel="next" href="{after}">Older</a></nav>' if after else ""
        content = (
            f"<h1>Archive</h1>\n{render_cards(newest[start : start + ARCHIVE_PAGE])}\n{pager}<small>{IMPRINT}</small>"
        )
        site.add_html(paths[place], render_page(NAME, f"Archive - {NAME}", content, MENU))
        site.not_exported.append(paths[place])
    for article in articles:
        site.add_html(article.path, render_article(article, NAME, MENU))
        site.records.append(describe(article, NAME))


def add_extras(site: Site) -> None:
    """What the built pages ask for besides."""
    for path in ("/vendor.js", "/metrics.js", "/api/ad.js"):
        site.add_text(path, f'"use strict"; // {path}\n', "text/javascript")
    site.add_text("/style.css", STYLE, "text/css")
    site.add_text("/sw.js", WORKER, "text/javascript")
    site.pages["/font/mirror.woff2"] = Reply(b"wOF2" + bytes(60), headers={"Content-Type": "font/woff2"})
    site.pages["/media/tide.mp4"] = Reply(bytes(2000), headers={"Content-Type": "video/mp4"})
    for path in ("/private/beacon.json", "/private/from-worker.json"):
        add_data(site, path, {})
