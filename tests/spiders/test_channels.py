from __future__ import annotations

from scrapy.http import Response

from newscrawl.parse import ParsedPage
from newscrawl.spiders.channels import MAX_PROBES, ChannelFinder
from newscrawl.walk.steps import Budgets
from newscrawl.walk.walk import Walk

START = "https://e.com/"


def list_urls(finder: ChannelFinder, url: str = START, feeds: list[str] | None = None) -> list[tuple[str, str]]:
    parsed = ParsedPage("listing", None, feeds=feeds or [])
    return [(step.link.might_be, step.link.url) for step in finder.list_channels(url, parsed)]


def test_what_robots_txt_and_the_page_declare_is_asked_for_and_nothing_else() -> None:
    finder = ChannelFinder(Walk(Budgets()), "newscrawl")
    robots = Response("https://e.com/robots.txt", body=b"Sitemap: /map.xml\nUser-agent: *\nCrawl-delay: 7\n")
    told = finder.note_robots(robots)
    assert told is not None
    assert told.crawl_delay == 7
    assert list_urls(finder, feeds=["https://e.com/rss"]) == [
        ("sitemap", "https://e.com/map.xml"),
        ("feed", "https://e.com/rss"),
    ]
    assert not finder.probes


def test_where_nothing_is_declared_the_usual_places_are_tried_once_a_host() -> None:
    finder = ChannelFinder(Walk(Budgets()), "newscrawl")
    probes = list_urls(finder)
    assert 0 < len(probes) <= MAX_PROBES
    assert {kind for kind, _ in probes} == {"feed", "sitemap"}
    assert finder.probes == {url for _, url in probes}
    assert list_urls(finder, "https://e.com/sport/") == []
    assert list_urls(finder, "https://other.com/")


def test_another_page_is_no_robots_txt_nor_is_one_that_is_lost() -> None:
    finder = ChannelFinder(Walk(Budgets()), "newscrawl")
    assert finder.note_robots(Response("https://e.com/page", body=b"Sitemap: /map.xml")) is None
    assert finder.note_robots(Response("https://e.com/robots.txt", status=404, body=b"Sitemap: /map.xml")) is None
