from __future__ import annotations

import pytest

from newscrawl.links.anchors import OwnAddresses, find_bad_addresses
from newscrawl.links.links import read_links
from newscrawl.page.page import Page


@pytest.mark.parametrize(
    ("href", "url"),
    [
        ("/a/b", "https://www.example.com/a/b"),
        (" ../c?utm_source=x ", "https://www.example.com/c"),
        ("https://live.example.com/1#top", "https://live.example.com/1"),
        ("//www.example.com/2", "https://www.example.com/2"),
        ("https://example.org/1", None),
        ("https://[broken", None),
        ("mailto:a@example.com", None),
        ("#top", None),
        ("", None),
    ],
)
def test_addresses_of_the_site_are_joined_and_cleaned_and_others_are_none(href: str, url: str | None) -> None:
    found = OwnAddresses(Page("<p>", "https://www.example.com/news/today")).read(href)
    assert (found[0] if found else None) == url


def test_the_key_is_the_same_however_the_address_is_written() -> None:
    addresses = OwnAddresses(Page("<p>", "https://www.example.com/news/"))
    found = [addresses.read(href) for href in ("/a/", "https://example.com/a", "//m.example.com/a?fbclid=1")]
    assert {address[1] for address in found if address} == {"example.com/a"}


@pytest.mark.parametrize(
    "head",
    [
        '<base href="https://a..b/">',
        '<link rel=canonical href="https://example.com:99999/a">',
        '<link rel="alternate" hreflang=de href="https://a..b/de">',
        '<link rel=next href="https://a..b/2">',
        '<meta property="og:url" content="https://a..b/a">',
    ],
)
def test_bad_addresses_of_the_head_are_told(head: str) -> None:
    (bad,) = find_bad_addresses(Page(f"<head>{head}</head>", "https://example.com/a"))
    assert bad in head


def test_what_the_head_has_for_others_is_no_bad_address() -> None:
    head = '<base target=_blank><link rel=canonical href="/a"><link rel=alternate href="android-app://com.example/a">'
    head += '<link rel=stylesheet href="https://a..b/s.css"><meta property="og:url" content=""><base href="/b/">'
    head += '<meta property="og:image" content="//:0">'
    assert not find_bad_addresses(Page(f"<head>{head}</head>", "https://example.com/a"))


def test_the_links_of_a_page_come_with_what_is_bad_among_them() -> None:
    page = Page(
        '<a href="https://a..b/x">One story</a> <a href="mailto:a@b.c">x</a> <a href="/y">y</a>', "https://e.com"
    )
    links, bad = read_links(page)
    assert [entry.link.url for entry in links] == ["https://e.com/y"]
    assert bad == {"https://a..b/x"}
