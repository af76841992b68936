"""How long after its publication an article is fetched: kept in a few numbers, of which quantiles can be had."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ..items import Article
from .troubles import read_time

_MOST_KEPT = 4_096  # delays in memory; then every second one goes
_MOST_PACKED = 40
_FINE = ("second", "minute")  # a page that tells the day alone says nothing of hours
_NEWS = 7 * 86_400  # seconds; what is older when it is fetched was no news to the crawl


class Delays:
    """Collects delays, in seconds. Memory is bounded: of many delays an even part is kept."""

    def __init__(self) -> None:
        self.count = 0
        self.older = 0
        self._stride = 1
        self._kept: list[float] = []

    def add(self, seconds: float) -> None:
        """Adds one; of those longer than a week only the number is kept."""
        if seconds > _NEWS:
            self.older += 1
            return
        if self.count % self._stride == 0:
            self._kept.append(seconds)
        self.count += 1
        if len(self._kept) > _MOST_KEPT:
            del self._kept[1::2]
            self._stride *= 2

    def pack(self) -> dict[str, Any]:
        """Returns how many there are (`older`: of more than a week), and their seconds, ascending: all, or forty that
        stand for them."""
        kept = sorted(map(round, self._kept))
        if len(kept) > _MOST_PACKED:
            kept = [kept[round(place * (len(kept) - 1) / (_MOST_PACKED - 1))] for place in range(_MOST_PACKED)]
        return {"count": self.count, "older": self.older, "seconds": kept}


def measure_delay(article: Article) -> float | None:
    """Returns the seconds from an article's publication to its fetch; None where the page tells no more than the day.

    What is published in the future, by a clock that goes before, has none.
    """
    if article.version != 1 or article.date_precision not in _FINE:
        return None
    published, fetched = read_time(article.date_published), read_time(article.fetched_at)
    return max(0.0, fetched - published) if published is not None and fetched is not None else None


def find_quantiles(packed: Iterable[Mapping[str, Any]], shares: Iterable[float]) -> list[float] | None:
    """Returns the delays below which these shares of all lie, of what several `Delays.pack` have returned; None for no
    delay."""
    weighted = sorted(
        (float(seconds), pack["count"] / len(pack["seconds"]))
        for pack in packed
        if pack.get("seconds")
        for seconds in pack["seconds"]
    )
    if not weighted:
        return None
    total = sum(weight for _, weight in weighted)
    return [_find_quantile(weighted, share * total) for share in shares]


def _find_quantile(weighted: list[tuple[float, float]], wanted: float) -> float:
    passed = 0.0
    for seconds, weight in weighted:
        passed += weight
        if passed >= wanted - 1e-9:
            return seconds
    return weighted[-1][0]
