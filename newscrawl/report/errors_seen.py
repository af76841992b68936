"""When an error of each class was met for the first and for the last time in a crawl, and at which address."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Any, Protocol

from ..urls.parsing import show_url

_SEEN = "newscrawl/fetch/error_seen/"
_MOST_CLASSES = 12
_LONGEST = 200  # characters of an address


class StatsBook(Protocol):
    """What `note_error` needs of Scrapy's statistics."""

    def get_value(self, key: str, default: Any = None) -> Any: ...

    def set_value(self, key: str, value: Any) -> None: ...


def note_error(stats: StatsBook, code: str, url: str) -> None:
    """Notes that the page could not be read now. `code`: the error's class, as it is counted."""
    moment = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
    seen = stats.get_value(_SEEN + code) or {"first": moment}
    stats.set_value(_SEEN + code, {**seen, "last": moment, "url": show_url(url)[:_LONGEST]})


def list_errors_seen(stats: Mapping[str, Any], errors: Mapping[str, int]) -> dict[str, dict[str, str]]:
    """Returns the first and last time and an address of the most common errors. `errors`: how often each was met."""
    ranked = sorted(errors, key=lambda code: (-errors[code], code))[:_MOST_CLASSES]
    return {code: stats[_SEEN + code] for code in ranked if _SEEN + code in stats}
