"""Whose story an article object in a page's data is about."""

from __future__ import annotations

import json
from typing import Any

import pytest

from newscrawl.extract.own_data import Agreement, find_agreement, list_own_articles
from newscrawl.page.page import Page

URL = "https://www.harbour-post.example/news/2024/quay-closes-for-a-year?utm_source=x"
HEADLINE = "The eastern quay closes for a whole year"


def make_page(*articles: dict[str, Any], title: str = f"{HEADLINE} | Harbour Post", text: str = "") -> Page:
    scripts = "".join(
        f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", **article})}</script>'
        for article in articles
    )
    return Page(f"<title>{title}</title>{scripts}<body><h1>{title.split(' | ')[0]}</h1>{text}", URL)


@pytest.mark.parametrize(
    ("article", "agreement"),
    [
        ({"url": "/news/2024/quay-closes-for-a-year", "headline": HEADLINE}, Agreement.BOTH),
        ({"mainEntityOfPage": {"@id": "/news/2024/quay-closes-for-a-year/#story"}}, Agreement.ONE),
        ({"headline": "Eastern quay closes for a year"}, Agreement.ONE),  # as a search engine is told it
        ({"headline": HEADLINE, "url": "https://wire.example/stories/88123"}, Agreement.ONE),  # first published there
        ({"headline": "Eastern quay: pictures"}, Agreement.ONE),
        ({"headline": "A quay for other boats: pilots at work"}, Agreement.OPEN),
        ({"url": "https://www.harbour-post.example/"}, Agreement.OPEN),
        ({"datePublished": "2024-05-03"}, Agreement.OPEN),
        ({"headline": "Sheep win the island's regatta again"}, Agreement.NONE),
        ({"url": "/news/2024/sheep-win-regatta", "headline": "Sheep win the island's regatta again"}, Agreement.NONE),
        ({"url": "/news/2024/sheep-win-regatta"}, Agreement.NONE),
    ],
)
def test_an_object_is_the_pages_by_its_address_or_headline(article: dict[str, Any], agreement: Agreement) -> None:
    page = make_page(article)
    assert find_agreement(page, page.json_ld_articles[0]) is agreement


def test_the_pages_own_object_goes_first_wherever_it_stands() -> None:
    others = [
        {"headline": f"Sheep win regatta number {n}", "author": "Ada", "datePublished": "2024-01-01"} for n in (1, 2)
    ]
    page = make_page(*others, {"headline": HEADLINE})
    assert [article["headline"] for article in list_own_articles(page)] == [HEADLINE]


def test_with_no_object_of_its_own_a_page_has_none() -> None:
    assert list_own_articles(make_page({"headline": "Sheep win the island's regatta again"})) == ()


def test_an_object_that_names_nothing_is_the_pages_unless_another_is() -> None:
    page = make_page({"datePublished": "2024-05-03"})
    assert len(list_own_articles(page)) == 1
    page = make_page({"datePublished": "2024-05-03"}, {"headline": HEADLINE})
    assert [article.get("headline") for article in list_own_articles(page)] == [HEADLINE]


def test_a_headline_in_a_cell_is_the_pages_where_its_title_is_the_sites_name() -> None:
    title = "The Harbour Post and Island Courier"
    article = {"headline": "Sheep win regatta again"}
    assert list_own_articles(make_page(article, title=title)) == ()
    cell = "<table><tr><td>Sheep win regatta again</td></tr></table>"
    assert len(list_own_articles(make_page(article, title=title, text=cell))) == 1
    link = '<ul><li><a href="/sheep">Sheep win regatta again</a></li></ul>'
    assert list_own_articles(make_page(article, title=title, text=link)) == ()


def test_addresses_that_differ_in_their_query_are_different_pages() -> None:
    first = Page(
        '<script type="application/ld+json">[{"@type":"Article","url":"/story.php?id=13"},'
        '{"@type":"Article","url":"/story.php?id=12"}]</script>',
        "https://www.harbour-post.example/story.php?id=12&print=1",
    )
    assert [article["url"] for article in list_own_articles(first)] == ["/story.php?id=12"]
