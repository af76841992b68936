"""Remembers which kinds of a site's pages need a browser, as far as a crawl has tried.

A kind is what addresses have in common. Where the browser has shown what the plain page lacked, the next pages of the
kind go straight there; where it has not, they are left alone. Now and then either is tried again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from ..links.shell import ShellVerdict
from .patterns import blank_slug, make_pattern

PLAIN_EVERY = 20  # one in so many pages of a kind that goes straight to the browser is asked for plainly first
_IN_VAIN = 2  # pages of a kind in a row with which the browser was no help; after them, the kind is left alone
_AGAIN_AFTER = 50  # where a kind is left alone, one page in so many is tried in the browser all the same
_MOST_CHANGES = 2  # times that a kind turned out otherwise; then each of its pages is asked for plainly first
_MOST_KINDS = 2_000
_FORGET_AFTER = 30 * 86_400.0  # seconds after which what a crawl has learned of a kind is forgotten


class KindRecord(NamedTuple):
    """What is known of a kind of page, for a later crawl too."""

    pattern: str  # "harbour.example/story/{slug}"
    needs_browser: bool
    rendered: int  # pages
    in_vain: int  # pages in a row that the browser was no help with
    noted_at: float


@dataclass(slots=True)
class _Kind:
    needs_browser: bool = False
    rendered: int = 0
    in_vain: int = 0
    noted_at: float = 0.0
    asked: int = 0  # pages since it was last decided by trying
    changes: int = 0  # how often one page needed a browser and the next did not


class RenderingMemory:
    """Says which pages go to the browser: `goes_straight` before a page is asked for, `is_worth_trying` of its plain
    version. It is told what came of it. Its memory is bounded, whatever a site invents."""

    def __init__(self) -> None:
        self._kinds: dict[str, _Kind] = {}
        self._grown_in_vain: Counter[str] = Counter()  # by host: listings in a row that showed no more

    def goes_straight(self, url: str) -> bool:
        """Returns whether the page is to be asked for through the browser at once. Each page is asked about once."""
        kind = self._kinds.get(name_kind(url))
        if kind is None or not kind.needs_browser or kind.changes > _MOST_CHANGES:
            return False
        kind.asked += 1
        return kind.asked % PLAIN_EVERY != 0

    def is_worth_trying(self, url: str, verdict: ShellVerdict) -> bool:
        """Returns whether the page, which came plainly and was judged so, is to be asked for again through the
        browser."""
        if verdict == "no":
            return False
        kind = self._kinds.get(name_kind(url))
        if kind is None or kind.in_vain < _IN_VAIN:
            return True
        kind.asked += 1
        return kind.asked % _AGAIN_AFTER == 0

    def may_try_growth(self, url: str) -> bool:
        """Returns whether a listing that came plainly is to be scrolled in the browser to see if it shows more."""
        return self._grown_in_vain[_read_host(url)] < _IN_VAIN and self.is_worth_trying(url, "perhaps")

    def note_growth(self, url: str, *, helped: bool) -> None:
        """Notes that a listing was scrolled. `helped`: it showed more."""
        host = _read_host(url)
        self._grown_in_vain[host] = 0 if helped else self._grown_in_vain[host] + 1

    def note_rendered(self, url: str, now: float, *, helped: bool) -> None:
        """Notes that the browser has shown the page. `helped`: with more than it has plainly; `now`: seconds since
        1970."""
        kind = self._find(url)
        kind.rendered += 1
        kind.noted_at = now
        kind.in_vain = 0 if helped else kind.in_vain + 1
        kind.needs_browser = helped or (kind.needs_browser and kind.in_vain < _IN_VAIN)

    def note_plain(self, url: str, now: float) -> None:
        """Notes that the page came plainly, and that nothing is missing."""
        kind = self._kinds.get(name_kind(url))
        if kind is not None:
            kind.changes += kind.needs_browser
            kind.needs_browser, kind.noted_at = False, now

    def list_records(self) -> list[KindRecord]:
        """Returns what a later crawl is to know."""
        return [
            KindRecord(pattern, kind.needs_browser, kind.rendered, kind.in_vain, kind.noted_at)
            for pattern, kind in self._kinds.items()
            if kind.rendered
        ]

    def learn(self, records: Iterable[KindRecord], now: float) -> None:
        """Begins with what an earlier crawl has learned."""
        for pattern, needs_browser, rendered, in_vain, noted_at in records:
            if now - noted_at < _FORGET_AFTER and len(self._kinds) < _MOST_KINDS:
                self._kinds[pattern] = _Kind(bool(needs_browser), rendered, in_vain, noted_at)

    def _find(self, url: str) -> _Kind:
        name = name_kind(url)
        if name not in self._kinds:
            if len(self._kinds) >= _MOST_KINDS:
                del self._kinds[next(iter(self._kinds))]
            self._kinds[name] = _Kind()
        return self._kinds[name]


def _read_host(url: str) -> str:
    return make_pattern(url).partition("/")[0]


def name_kind(url: str) -> str:
    """Returns the pattern that the page's address shares with others of its kind; headlines are blanks."""
    pattern = make_pattern(url)
    return blank_slug(pattern) if "/" in pattern else pattern
