from __future__ import annotations

import pytest

from newscrawl.links.hrefs import OwnAddresses
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
