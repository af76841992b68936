"""Addresses in PostgreSQL's table of pages come out as they went in, and take less room."""

from __future__ import annotations

import pytest

from newscrawl.items import Link
from newscrawl.storage.frontier_records import FrontierEntry
from newscrawl.storage.page_addresses import shorten_found_on, shorten_url
from newscrawl.storage.postgres import PostgresState
from newscrawl.storage.postgres_address import parse_address
from newscrawl.walk.steps import Steps

from .test_stores import take

_KEPT = [  # an address, the page that led to it, and what stands for them in the table
    ("https://e.com/a", "https://e.com/news/", None, "/news/"),
    ("https://www.e.com/a", "https://www.e.com/", "w", "/"),
    ("http://e.com/a", "http://e.com//x?y#z", "h", "//x?y#z"),
    ("http://www.e.com/a", None, "hw", None),
    ("https://www.e.com/a", "https://e.com/", "w", "https://e.com/"),  # another host
    ("https://e.com/a", "http://e.com/", None, "http://e.com/"),
    ("https://e.com/a", "https://e.com.evil.org/", None, "https://e.com.evil.org/"),
    ("https://e.com/a", "https://e.com", None, "https://e.com"),
    ("https://m.e.com/a?utm=1", "https://m.e.com/", "https://m.e.com/a?utm=1", "/"),
    ("HTTPS://e.com/a", "HTTPS://e.com/", "HTTPS://e.com/a", "HTTPS://e.com/"),
]


@pytest.mark.parametrize(("url", "found_on", "short_url", "short_found_on"), _KEPT)
def test_what_the_key_says_is_not_kept(
    url: str, found_on: str | None, short_url: str | None, short_found_on: str | None
) -> None:
    assert shorten_url(url, "e.com/a") == short_url
    assert shorten_found_on(found_on, url) == short_found_on


def test_addresses_come_out_as_they_went_in_also_after_a_move(database: str) -> None:
    state = PostgresState(parse_address(database), 60)
    state.runs.begin_run("https://e.com/", 0)
    told = {
        f"e.com/{number}": (url.replace("/a", f"/{number}"), found_on)
        for number, (url, found_on, *_) in enumerate(_KEPT)
    }
    entries = [FrontierEntry(key, Link(url, found_on=found_on), Steps(), 0) for key, (url, found_on) in told.items()]
    state.pages.add(entries, 0)
    state.commit()
    state.close()
    state = PostgresState(parse_address(database), 60)  # which has none of them in memory
    state.runs.begin_run("https://e.com/", 0)
    read = {}
    while (entry := take(state)) is not None:
        read[entry.key] = entry.link.url, entry.link.found_on
        last = entry
    assert read == told
    state.pages.move(last.key, "https://elsewhere.org/x")
    moved = take(state)
    assert moved is not None
    assert (moved.link.url, moved.link.found_on) == ("https://elsewhere.org/x", told[last.key][1])
    state.close()
