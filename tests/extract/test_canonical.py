"""The address that a page gives as its own."""

from __future__ import annotations

import pytest

from newscrawl import extract_article
from newscrawl.extract.canonical import find_canonicals
from newscrawl.page.page import Page

URL = "https://www.a.example/news/storm?utm_source=x"


def read(html: str, url: str | None = URL) -> list[tuple[str, str]]:
    return [tuple(c) for c in find_canonicals(Page(html, url))]


def test_the_places_in_order() -> None:
    page = (
        '<link rel="canonical" href="/news/storm"><meta property="og:url" content="https://www.a.example/n/storm">'
        '<script type="application/ld+json">{"@type":"NewsArticle","mainEntityOfPage":{"@id":"https://www.a.example/s"}}'
        "</script>"
    )
    assert read(page) == [
        ("https://www.a.example/news/storm", "link:canonical"),
        ("https://www.a.example/n/storm", "meta:og:url"),
        ("https://www.a.example/s", "json-ld:url"),
    ]


def test_a_link_in_the_body_of_a_broken_page_counts() -> None:
    assert read("<div>x</div><link rel=canonical href=/news/storm>") == [
        ("https://www.a.example/news/storm", "link:canonical")
    ]


@pytest.mark.parametrize(
    "href",
    [
        "https://www.a.example/",
        "https://www.a.example",
        "/",
        "https://other.example/",
        "javascript:void(0)",
        "",
        "http://[",
    ],
)
def test_front_pages_and_broken_addresses_are_not_believed(href: str) -> None:
    assert read(f'<link rel="canonical" href="{href}">') == []


def test_a_front_page_may_give_itself() -> None:
    assert read('<link rel="canonical" href="/">', "https://a.example/") == [("https://a.example/", "link:canonical")]


def test_a_page_of_no_known_address_has_none() -> None:
    paragraphs = "".join(
        f"<p>The harbour was closed on day {n}, and the ferries left from the pier.</p>" for n in range(6)
    )
    article = extract_article(f"<html><title>Old quay closes</title><h1>Old quay closes</h1>{paragraphs}</html>")
    assert article is not None
    assert article.canonical_url is None
