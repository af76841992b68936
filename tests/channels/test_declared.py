"""What pages and robots.txt declare."""

from __future__ import annotations

import pytest

from newscrawl.channels.declared import Robots, find_feeds, guess_feed_urls, guess_sitemap_urls, read_robots
from newscrawl.page.page import Page

URL = "https://harbour.example/"


def test_robots_tells_sitemaps_and_how_far_requests_lie_apart() -> None:
    body = b"""\xef\xbb\xbfUser-agent: *
Crawl-delay: 2
Disallow: /private/

User-agent: Newscrawl
Crawl-delay: 0.5
Sitemap: https://harbour.example/sitemap.xml
sitemap: /news.xml
SITEMAP: https://harbour.example/sitemap.xml
Sitemap: ftp://harbour.example/sitemap.xml
"""
    robots = read_robots(body, URL + "robots.txt")
    assert robots.sitemaps == ("https://harbour.example/sitemap.xml", "https://harbour.example/news.xml")
    assert robots.crawl_delay == 0.5
    assert read_robots(body, URL + "robots.txt", "other").crawl_delay == 2


def test_a_rate_of_requests_is_a_delay_too() -> None:
    assert read_robots(b"User-agent: *\nRequest-rate: 1/10s\nCrawl-delay: 3", URL).crawl_delay == 10


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<!DOCTYPE html><html>Sitemap: https://harbour.example/s.xml</html>",
        b"User-agent: *\nCrawl-delay: soon\nSitemap:\nCrawl-delay: -1",
        b"\xff\xfe\x00\x00",
    ],
)
def test_a_robots_file_that_says_nothing(body: bytes) -> None:
    assert read_robots(body, URL) == Robots()


def test_declared_feeds_go_first_the_sites_own_before_its_sections() -> None:
    page = Page(
        """<head><base href="/en/">
        <link rel="alternate" type="application/rss+xml" title="Harbour » Comments Feed" href="/comments/feed/">
        <link rel="alternate" type="application/rss+xml" title="Podcast" href="/pod.xml">
        <link rel="alternate" type="application/rss+xml" title="Sport" href="/sport/news/feed/">
        <link rel="ALTERNATE" type="application/atom+xml; charset=utf-8" href="atom">
        <link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/7">
        <link rel="alternate" type="application/json+oembed" href="/oembed?url=x">
        <link rel="alternate" hreflang="de" href="/de/"> <link rel="stylesheet" type="text/xml" href="/style">
        <link rel="alternate" type="application/feed+json" href="https://harbour.example/feed.json">
        </head><a href="/rss/politics.xml">Politics</a> <a href="feed://harbour.example/all.rss">All</a>
        <a href="/sport/news/feed/?utm_source=x">Sport again</a> <a href="https://other.example/feed/">Other</a>
        <a href="https://feeds.feedburner.com/Harbour">Burner</a> <a href="/news/feeding-the-gulls">Gulls</a>
        <a href="/?feed=rss2">Old</a> <a href="javascript:rss()">RSS</a>""",
        URL,
    )
    assert find_feeds(page) == [
        "https://harbour.example/feed.json",
        "https://harbour.example/en/atom",
        "https://harbour.example/sport/news/feed/",
        "https://harbour.example/pod.xml",
        "http://harbour.example/all.rss",
        "https://harbour.example/?feed=rss2",
        "https://harbour.example/rss/politics.xml",
        "https://feeds.feedburner.com/Harbour",
    ]


def test_a_page_that_lists_the_feeds_is_told_where_no_feed_is() -> None:
    page = Page("<a href='/service/abos.html'>RSS</a><a href='/a'>Crass remarks on the harbour</a>", URL)
    assert find_feeds(page) == ["https://harbour.example/service/abos.html"]
    assert find_feeds(Page("<p>Nothing here</p>", URL)) == []


def test_six_guesses_are_made_in_all() -> None:
    feeds, sitemaps = guess_feed_urls(URL), guess_sitemap_urls(URL)
    assert feeds == [URL + "feed/", URL + "rss.xml", URL + "rss"]
    assert sitemaps == [URL + "sitemap.xml", URL + "sitemap_index.xml", URL + "news-sitemap.xml"]


def test_guesses_begin_with_what_the_address_and_the_page_tell() -> None:
    assert guess_feed_urls("https://e.com/blog/", "Hugo 0.131.0") == [
        "https://e.com/blog/index.xml",
        "https://e.com/index.xml",
        "https://e.com/feed/",
    ]
    assert guess_sitemap_urls("https://e.com/blog/start.html?x=1")[:2] == [
        "https://e.com/blog/sitemap.xml",
        "https://e.com/sitemap.xml",
    ]


def test_a_declaration_without_an_address_is_no_feed() -> None:
    page = Page(
        "<link rel=alternate type='application/rss+xml' href><link rel=alternate type='text/xml' href=' '>",
        "https://n.example/",
    )
    assert find_feeds(page) == []
