from __future__ import annotations

from newscrawl.channels.declared import read_robots
from newscrawl.parse import ParsedPage
from newscrawl.spiders.channel_finder import MAX_PROBES, ChannelFinder
from newscrawl.walk.site_walks import SiteWalks
from newscrawl.walk.start_sites import StartSites
from newscrawl.walk.steps import Budgets

START = "https://e.com/"


def list_urls(finder: ChannelFinder, url: str = START, feeds: list[str] | None = None) -> list[tuple[str, str]]:
    parsed = ParsedPage("listing", None, feeds=feeds or [])
    return [(step.link.might_be, step.link.url) for step in finder.list_channels(url, parsed)]


def test_what_robots_txt_and_the_page_declare_is_asked_for_and_nothing_else() -> None:
    finder = ChannelFinder(SiteWalks(StartSites([START]), Budgets()))
    finder.note_robots("https://e.com/a", read_robots(b"Sitemap: /map.xml\n", "https://e.com/robots.txt"))
    assert list_urls(finder, feeds=["https://e.com/rss"]) == [
        ("sitemap", "https://e.com/map.xml"),
        ("feed", "https://e.com/rss"),
    ]
    assert not finder.probes


def test_where_nothing_is_declared_the_usual_places_are_tried_once_a_host() -> None:
    finder = ChannelFinder(SiteWalks(StartSites([START]), Budgets()))
    probes = list_urls(finder)
    assert 0 < len(probes) <= MAX_PROBES
    assert {kind for kind, _ in probes} == {"feed", "sitemap"}
    assert finder.probes == {url for _, url in probes}
    assert list_urls(finder, "https://e.com/sport/") == []
    assert list_urls(finder, "https://other.com/")
