"""The publisher."""

from __future__ import annotations

import pytest

from newscrawl.extract.publisher import find_publishers, list_site_names
from newscrawl.page.page import Page
from newscrawl.sites.profile import Site

URL = "https://www.harbourtimes.example/a"


def test_the_places_that_name_a_publisher_in_order() -> None:
    page = (
        '<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"@type":"Organization",'
        '"name":"Harbour Media"}}</script><meta property="og:site_name" content="Harbour Times">'
        '<meta name="application-name" content="HT"><title>Storm | Harbour Times</title>'
    )
    site = Site(domain="harbourtimes.example", example=URL, name="The Harbour Times")
    assert [tuple(c) for c in find_publishers(Page(page, URL), site=site)] == [
        ("The Harbour Times", "profile"),
        ("Harbour Media", "json-ld:publisher"),
        ("Harbour Times", "meta:og:site_name"),
        ("HT", "meta:application-name"),
        ("Harbour Times", "title"),
    ]


def test_a_referenced_publisher_is_followed() -> None:
    page = (
        '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","publisher":{"@id":"#o"}},'
        '{"@type":"Organization","@id":"#o","name":"Harbour Times"}]}</script>'
    )
    assert find_publishers(Page(page))[0] == ("Harbour Times", "json-ld:publisher")


def test_a_title_suffix_counts_only_when_the_host_bears_it_out() -> None:
    assert find_publishers(Page("<title>Storm hits coast - Harbour Times</title>", URL)) == (
        ("Harbour Times", "title"),
    )
    assert find_publishers(Page("<title>Storm hits coast - a report</title>", URL)) == ()
    assert find_publishers(Page("<title>Storm hits coast - Harbour Times</title>")) == ()


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("港口因起重机倒塌而关闭-维尔网", "维尔网"),
        ("港口因起重机倒塌而关闭_维尔晚报", "维尔晚报"),
        ("港口因起重机倒塌而关闭-港口", None),
        ("港口因起重机倒塌而关闭的时报", None),
    ],
)
def test_a_chinese_title_suffix_counts_when_it_is_called_as_papers_are(title: str, name: str | None) -> None:
    assert [c.value for c in find_publishers(Page(f"<title>{title}</title>", URL))] == ([name] if name else [])


def test_the_host_is_one_of_the_names() -> None:
    assert list_site_names(Page("<meta property=og:site_name content='Harbour &amp; Sea'>", URL)) == (
        "Harbour & Sea",
        "www.harbourtimes.example",
    )


def test_a_paper_goes_before_the_company_that_owns_it() -> None:
    page = (
        '<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"name":"Harbour Media AG"}}</script>'
        '<meta property="og:site_name" content="Harbour Times">'
    )
    assert [c.value for c in find_publishers(Page(page))] == ["Harbour Times", "Harbour Media AG"]


def test_the_names_are_looked_for_once_a_page_and_profile() -> None:
    page = Page('<meta property="og:site_name" content="Harbour Times">', URL)
    site = Site(domain="harbourtimes.example", example=URL, name="The Harbour Times")
    assert find_publishers(page) is find_publishers(page)
    assert [c.value for c in find_publishers(page, site=site)] == ["The Harbour Times", "Harbour Times"]
    assert [c.value for c in find_publishers(page)] == ["Harbour Times"]
