"""Reads what a page, its answer's headers and its host say of how it may be used."""

from __future__ import annotations

from collections.abc import Iterator

from ...items import Usage
from ...page.page import Page
from ..candidates import BesidePage, Told
from .licences import find_licences
from .preferences import NAMES, read_preferences
from .robots_meta import find_robots_meta
from .statements import join_usage
from .tdmrep import find_reservation

# The headers that say it, in lower case.
USAGE_HEADERS = ("x-robots-tag", "tdm-reservation", "tdm-policy", *NAMES, "link")


def read_usage(page: Page, beside: BesidePage, fetched_at: str | None) -> Usage:
    """Returns all that is said of the page's use. `fetched_at` (ISO 8601) tells what is no longer available."""
    return join_usage(_find_all(page, beside, fetched_at))


def _find_all(page: Page, beside: BesidePage, fetched_at: str | None) -> Iterator[Told]:
    yield from find_robots_meta(page, beside, fetched_at)
    yield from find_reservation(page, beside)
    for name in NAMES:
        for value in beside.headers.get(name, ()):
            yield from read_preferences(value, f"header:{name}")
    yield from find_licences(page, beside)
    yield from beside.by_host
