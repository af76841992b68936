"""Paths that stand in the query of an address; patterns of paths."""

from __future__ import annotations

import pytest

from newscrawl.links.classify import Anchor, classify_link
from newscrawl.links.page_features import _describe_address
from newscrawl.links.pagination import is_pagination, might_be_later_page, read_listing
from newscrawl.urls.address_paths import match_path, read_whole_path, unfold_query
from newscrawl.urls.canonical import clean_url, make_url_key
from newscrawl.walk.patterns import read_pattern
from newscrawl.walk.window import read_address_date

SITE = "https://harbour.example"
POST = f"{SITE}/index.php?post/2026/04/04/The-ferry-sails-again"


@pytest.mark.parametrize(
    ("path", "query", "unfolded"),
    [
        ("/index.php", "post/2026/04/04/Title", ("/post/2026/04/04/Title", "")),
        ("/", "post/2026/04/04/Title&lang=en", ("/post/2026/04/04/Title", "lang=en")),
        ("/blog/index.php", "/archives/7-title.html", ("/blog/archives/7-title.html", "")),
        ("/", "q=news/2026/title", ("/news/2026/title", "")),
        ("/index.php", "route=blog%2Ftitle", ("/blog/title", "")),
    ],
)
def test_a_path_in_the_query_is_read_as_a_path(path: str, query: str, unfolded: tuple[str, str]) -> None:
    assert unfold_query(path, query)[:2] == unfolded


@pytest.mark.parametrize(
    ("path", "query"),
    [
        ("/search", "q=news/2026"),  # a page of its own, which is asked for words
        ("/", "q=ferry and/or bridge"),
        ("/", "date=04/04/2026"),
        ("/login.php", "next=/news/title"),
        ("/index.php", "url=https://other.example/a"),
        ("/index.php", "id=7&Itemid=5"),
        ("/", "p=123"),
        ("/story.html", "from/front"),
    ],
)
def test_a_query_that_is_none_stays_one(path: str, query: str) -> None:
    assert unfold_query(path, query) == (path, query, "")


def test_dates_sections_and_patterns_are_read_there() -> None:
    assert read_address_date(POST) == "2026-04-04"
    assert read_address_date(f"{SITE}/?archive/2026/04/") == "2026-04"
    assert classify_link(POST, Anchor("Ferry")) == "article"
    assert classify_link(f"{SITE}/index.php?category/News", Anchor("News", in_navigation=True)) == "section"
    assert classify_link(f"{SITE}/index.php?tag/ferry", Anchor("ferry")) == "skip"
    assert classify_link(f"{SITE}/index.php?archive/2026/04", Anchor("April 2026")) != "article"
    assert read_pattern(POST) == ("harbour.example/index.php?post/{date}/{slug}", "other")
    assert read_pattern(f"{SITE}/index.php?category/News/page/3")[1] == "endless_next"
    assert (
        read_pattern(f"{SITE}/index.php?category/News/page/3")[0] == "harbour.example/index.php?category/news/page/{n}"
    )
    features = _describe_address(POST)
    assert features["is_dated"]
    assert features["slug_words"] > 0.4


def test_further_pages_are_known_there() -> None:
    section = f"{SITE}/index.php?category/News"
    assert is_pagination(f"{section}/page/2", "Older posts", "", section)
    assert is_pagination(f"{section}/page/3", "3", "", f"{section}/page/2")
    assert not is_pagination(f"{SITE}/index.php?category/Sport/page/2", "2", "", section)
    assert might_be_later_page(f"{section}/page/2")
    assert not might_be_later_page(POST)
    assert read_listing(f"{section}/page/3") == ("harbour.example/category/News?", 3)


def test_the_address_is_asked_for_as_it_is_written() -> None:
    assert clean_url(POST) == POST
    assert clean_url(f"{POST}&utm_source=feed") == POST
    assert make_url_key(f"{POST}&utm_source=feed") == make_url_key(POST)
    assert clean_url(f"{SITE}/?a=%C3%A9&fbclid=1&b") == f"{SITE}/?a=%C3%A9&b"


def test_numbers_alone_are_posts_sections_and_pages() -> None:
    assert not might_be_later_page(f"{SITE}/?p=123")
    assert might_be_later_page(f"{SITE}/?paged=2")
    assert might_be_later_page(f"{SITE}/news/?p=2")
    assert read_pattern(f"{SITE}/?p=123") == ("harbour.example?p={n}", "other")
    assert read_pattern(f"{SITE}/?cat=3") == ("harbour.example?cat=3", "other")
    assert read_pattern(f"{SITE}/?cat=3&paged=2") == ("harbour.example?cat=3&paged={n}", "endless_next")
    assert read_pattern(f"{SITE}/?paged=2")[1] == "endless_next"
    assert read_pattern(f"{SITE}/shop?cat=3&size=7")[1] == "facets"
    assert is_pagination(f"{SITE}/?cat=3&paged=2", "Older posts", "", f"{SITE}/?cat=3")
    assert classify_link(f"{SITE}/?p=123", Anchor("The ferry sails again after repairs")) == "article"
    assert classify_link(f"{SITE}/?cat=3", Anchor("Council", in_navigation=True)) == "section"
    assert classify_link(f"{SITE}/?m=202604", Anchor("April 2026")) == "skip"
    assert classify_link(f"{SITE}/shop?cat=3", Anchor("The warmest jackets of the year")) != "section"


@pytest.mark.parametrize(
    ("pattern", "path", "matches"),
    [
        ("", "/a", True),
        ("/", "/a", True),
        ("/a", "/a/b", True),
        ("/a", "/b/a", False),
        ("/a/*", "/a/", True),
        ("/*.pdf$", "/a/b.pdf", True),
        ("/*.pdf$", "/a/b.pdf?x", False),
        ("/*.pdf", "/a/b.pdf?x", True),
        ("/a$", "/a", True),
        ("/a$", "/ab", False),
        ("/*/b/*/c", "/a/b/x/c", True),
        ("/*/b/*/c", "/a/c/x/b", False),
        ("/ab*ba$", "/aba", False),
        ("/caf%C3%A9", "/café/x", True),
        ("*", "/a", True),
    ],
)
def test_patterns(pattern: str, path: str, *, matches: bool) -> None:
    assert match_path(pattern, path) is matches


def test_a_pattern_of_stars_alone_takes_no_longer() -> None:
    assert not match_path("/" + "a*" * 10_000 + "b", "/" + "a" * 100_000)


def test_the_path_of_an_address() -> None:
    assert read_whole_path("https://example.com") == "/"
    assert read_whole_path("https://example.com/caf%C3%A9?a=b#c") == "/café?a=b"
