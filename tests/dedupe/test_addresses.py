from __future__ import annotations

import pytest

from newscrawl.dedupe.addresses import make_article_id, might_be_canonical, read_address_keys
from newscrawl.items import Article

PAGE = "https://www.example.org/news/2026/karrow-point-lit-again"


@pytest.mark.parametrize(
    "canonical",
    [
        "https://example.org/news/2026/karrow-point-lit-again",
        "https://example.org/a/17",
        "https://m.example.org/news/2026/karrow-point-lit-again/",
        "https://example.org/?p=1234",
    ],
)
def test_a_canonical_of_the_same_site_might_be_true(canonical: str) -> None:
    assert might_be_canonical(PAGE, canonical)


@pytest.mark.parametrize(
    "canonical",
    [
        "https://www.example.org/",
        "https://example.org",
        "https://example.org/en/",
        "https://example.org/index.html",
        "https://example.org/news",
        "https://example.org/news/2026/",
        "https://other.org/news/2026/karrow-point-lit-again",
        "javascript:void(0)",
        "/news/2026/karrow-point-lit-again",
        "https://[bad/",
    ],
)
def test_a_home_page_a_section_and_another_site_are_not(canonical: str) -> None:
    assert not might_be_canonical(PAGE, canonical)


@pytest.mark.parametrize("view", ["/2", "/page/3", "/seite-2", "/comments", "/amp", "/photos/4"])
def test_a_further_page_or_view_has_the_articles_own_address(view: str) -> None:
    assert might_be_canonical(PAGE + view, PAGE)


def test_all_addresses_are_read_once_each() -> None:
    article = Article(url=PAGE, canonical_url="https://example.org/a/17")
    keys = read_address_keys(article, ["http://example.org/r/1", PAGE + "?utm_source=x", "https://example.org/a/17"])
    assert keys.fetched == "example.org/news/2026/karrow-point-lit-again"
    assert keys.claimed == ("example.org/r/1", "example.org/a/17")
    assert read_address_keys(Article(url=PAGE, canonical_url="https://example.org/")).claimed == ()


def test_the_id_is_stable() -> None:
    assert make_article_id("example.org/a") == make_article_id("example.org/a") == "94584207f807e901"
