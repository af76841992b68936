"""The front and section pages of the newsroom: every link to an article is known as one, and no other is."""

from __future__ import annotations

import pytest

from newscrawl.items import Link
from newscrawl.parse import Fetched, parse_page
from newscrawl.urls.canonical import is_alternate_view, make_url_key
from tests.newsroom.server import SITES

BASE = "http://127.0.0.1:8080"
# What an address and a headline cannot tell: lost pages, a video, a page that robots.txt forbids.
LOOK_LIKE_ARTICLES = {"traps": {"/news/empty.html", "/news/gone-with-the-tide.html", "/news/server-error.html"}}


@pytest.mark.parametrize("name", SITES)
def test_every_link_to_an_article_is_one_and_no_other_is(name: str) -> None:
    site = SITES[name](BASE)
    articles = {make_url_key(BASE + path) for record in site.records for path in record["paths"]}
    never = {make_url_key(BASE + path) for path in (*site.not_exported, *site.not_requested)}
    never |= {make_url_key(BASE + path) for path in LOOK_LIKE_ARTICLES.get(name, ())}
    listings = 0
    for path, reply in site.pages.items():
        if reply.status != 200 or "html" not in reply.headers["Content-Type"]:
            continue
        listing = Link(BASE + path, might_be="section", found_on=BASE)
        page = parse_page(Fetched(reply.body, BASE + path, reply.headers["Content-Type"], listing=listing))
        if page.kind != "listing":
            continue
        listings += 1
        for entry in page.links:
            if entry.key in articles:
                assert entry.link.might_be == "article" or is_alternate_view(entry.link.url), (path, entry.link.url)
            elif entry.key not in never:
                assert entry.link.might_be != "article", (path, entry.link.url)
    assert listings >= 2
