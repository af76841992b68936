"""Addresses without end: calendars, facets, sorted views, session ids, endless "next", paths that grow.

A path that grows shows itself. Everything else is judged by what it yields. Addresses are taken together by their
pattern. A pattern is closed when page after page brings no new article: after few pages where it looks like a trap,
after more where it does not. A pattern that has yielded gets more time, so that an archive with gaps in it stays open.

A page is no trap because its articles are known. What a sitemap, a feed or another article has named counts as news on
the first listing that shows it. A further page of a listing that shows what none of its other pages has, known or not,
is an archive's. Views of one list (facets, sort orders, sessions) are measured by new articles alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from ..urls.parsing import split_url
from .patterns import Shape, read_pattern

PATIENCE = 10  # pages of a pattern, one after the other, that bring nothing; after them, it is closed
_SUSPICIOUS_PATIENCE = 3
_MOST_PATIENCE = 30  # the most patience that a pattern gets by yielding
_MOST_SUSPICIOUS_PATIENCE = 12  # the same where the pattern looks like a trap
_CROWD = 15  # so many patterns that differ in their last word alone are one: /tag/{word}
_SUSPICIOUS_CROWD = 3  # the same where they look like a trap and have never yielded: /latest/{word}?page={n}
_ENOUGH_IN_VAIN = 6  # pages of one shape that a host has in vain; after them, no new pattern of the shape is tried
_HOPELESS: frozenset[Shape] = frozenset(("calendar", "facets", "sort_order", "session"))
_VIEWS: frozenset[Shape] = frozenset(("facets", "sort_order", "session"))  # of what a list has at its own address, too
_FEW = 3  # known articles that a listing must show to count; a trap may have one or two in a box beside it
_MAX_PATTERNS = 5_000
_FORGET_AFTER = 7 * 86_400.0  # seconds for which a later crawl relies on what this one has learned of a pattern
_MOST_RECORDS = 2_000  # of patterns, for a later crawl


@dataclass(frozen=True, slots=True)
class TrapPattern:
    """A pattern that is closed, for the report."""

    pattern: str
    shape: Shape
    pages: int  # how many of its pages were read
    new_articles: int  # how many these pages brought
    left_out: int  # how many of its addresses were not asked for


class PatternRecord(NamedTuple):
    """What a crawl has learned of a pattern, for the next one."""

    pattern: str
    shape: Shape
    pages: int
    yielding: int  # of these pages, those that brought new articles
    is_closed: bool
    noted_at: float  # when the last of them was read


@dataclass(frozen=True, slots=True)
class Listed:
    """What a listing page that was read for the first time has."""

    promising: int = 0  # new articles, by their addresses: like those that have led to some
    fresh: int = 0  # new addresses that might be articles
    announced: int = 0  # articles that feeds, sitemaps and related links had named, and no listing had shown
    goes_on: bool = False  # it is a further page, with articles that no other page of its listing shows


@dataclass(slots=True)
class _Yield:
    shape: Shape
    pages: int = 0
    yielding: int = 0
    new_articles: int = 0
    empty_in_a_row: int = 0
    left_out: int = 0
    last_words: set[str] = field(default_factory=set)  # of a crowd: what it is a crowd of
    noted_at: float = 0.0

    def note(self, new_articles: int, now: float) -> None:
        self.pages += 1
        self.noted_at = now
        if new_articles > 0:
            self.yielding += 1
            self.new_articles += new_articles
            self.empty_in_a_row = 0
        else:
            self.empty_in_a_row += 1


class TrapWatch:
    """Knows what the addresses of a crawl have yielded, by pattern. Its memory is bounded, whatever a site invents.

    Ask `judge` when a link is found and again before its page is asked for, and tell `note_yield` of each page that was
    read. Listings that are looked at again are no measure: one without news is no trap.
    """

    def __init__(self, patience: int = PATIENCE) -> None:
        self.patience = patience
        self._yields: dict[str, _Yield] = {}
        self._crowds: dict[str, _Yield] = {}
        self._by_shape: Counter[tuple[Shape, str]] = Counter()
        self._in_vain: Counter[tuple[Shape, str]] = Counter()  # empty pages in a row, by host
        self._closed_before: set[str] = set()  # by an earlier crawl, patterns that this one looks at once more

    def judge(self, url: str) -> Shape | None:
        """Returns why the address is not worth asking for; None where it is."""
        pattern, shape = read_pattern(url)
        if shape in ("growing_path", "long_address"):
            key = (shape, split_url(url).netloc)
            if key in self._by_shape or len(self._by_shape) < _MAX_PATTERNS:
                self._by_shape[key] += 1
            return shape
        crowd = _make_crowd(pattern)
        known = self._yields.get(pattern)
        if (known is None or not known.yielding) and self._in_vain[shape, _read_host(pattern)] >= _ENOUGH_IN_VAIN:
            if known is not None:
                known.left_out += 1
            return shape
        if known is None or not self._is_closed(known):
            known = self._crowds.get(crowd) if crowd else None
        if known is None or not self._is_closed(known):
            return None
        known.left_out += 1
        return known.shape

    def has_yielded(self, url: str) -> bool:
        """Returns whether an address like this one has led to a new article."""
        known = self._yields.get(read_pattern(url).pattern)
        return known is not None and known.yielding > 0

    def has_failed(self, url: str) -> bool:
        """Returns whether several pages at addresses like this one were read, and none was an article."""
        known = self._yields.get(read_pattern(url).pattern)
        return known is not None and not known.yielding and known.pages >= _FEW

    def was_closed(self, url: str) -> bool:
        """Returns whether an earlier crawl has closed what this one has no reason to close."""
        pattern, _ = read_pattern(url)
        known = self._yields.get(pattern)
        return pattern in self._closed_before and known is not None and not self._is_closed(known)

    def note_listing(self, url: str, listed: Listed, now: float = 0.0) -> None:
        """Notes a listing page that was read at `now`. One whose links are like none that have been read yet is no
        measure."""
        is_view = read_pattern(url).shape in _VIEWS
        if listed.promising:
            self.note_yield(url, listed.promising, now)
        elif listed.announced >= _FEW and not is_view:
            self.note_yield(url, listed.announced, now)
        elif not listed.fresh and (is_view or not listed.goes_on):
            self.note_yield(url, 0, now)

    def note_yield(self, url: str, new_articles: int, now: float = 0.0) -> None:
        """Notes a page that was read at `now`: it is a new article itself (1), or led to so many."""
        pattern, shape = read_pattern(url)
        known = _note(self._yields, pattern, shape, new_articles, now)
        if shape in _HOPELESS:
            key = (shape, _read_host(pattern))
            self._in_vain[key] = 0 if new_articles > 0 else self._in_vain[key] + 1
        crowd = _make_crowd(pattern)
        if crowd:
            known = _note(self._crowds, crowd, shape, new_articles, now)
            if len(known.last_words) < _CROWD:
                known.last_words.add(pattern)

    def list_records(self) -> list[PatternRecord]:
        """Returns what a later crawl is to know: the patterns that are closed, and those that have yielded most."""
        records = [
            PatternRecord(pattern, known.shape, known.pages, known.yielding, self._is_closed(known), known.noted_at)
            for pattern, known in self._yields.items()
            if known.yielding or self._is_closed(known)
        ]
        return sorted(records, key=lambda record: (not record.is_closed, -record.yielding))[:_MOST_RECORDS]

    def learn(self, records: Iterable[PatternRecord], now: float) -> None:
        """Begins with what an earlier crawl has learned.

        Views, calendars and addresses that only look like stories stay closed, but not for ever. Patterns that may be a
        listing's get one more page: an archive that was closed in an hour when it did not answer is open at the next
        crawl. What articles' addresses look like is not forgotten: on a quiet site nobody learns it anew.
        """
        for pattern, shape, pages, yielding, is_closed, noted_at in records:
            is_forgotten = now - noted_at >= _FORGET_AFTER and (is_closed or not yielding)
            if is_forgotten or len(self._yields) >= _MAX_PATTERNS:
                continue
            known = _Yield(shape, pages, yielding, noted_at=noted_at)
            if is_closed and shape not in _HOPELESS and "{slug}" not in pattern:
                known.empty_in_a_row = self._count_patience(known) - 1
                self._closed_before.add(pattern)
            elif is_closed:
                known.empty_in_a_row = _MOST_PATIENCE
                if shape in _HOPELESS and not yielding:
                    self._in_vain[shape, _read_host(pattern)] += pages
            self._yields[pattern] = known

    @property
    def closed(self) -> list[TrapPattern]:
        """The patterns that are closed, and the hosts whose paths grow; those that cost or spared most come first."""
        found = [
            TrapPattern(pattern, known.shape, known.pages, known.new_articles, known.left_out)
            for table in (self._yields, self._crowds)
            for pattern, known in table.items()
            if self._is_closed(known)
        ]
        found += [TrapPattern(host, shape, 0, 0, count) for (shape, host), count in self._by_shape.items()]
        return sorted(found, key=lambda trap: (-trap.left_out, -trap.pages, trap.pattern))

    def _is_closed(self, known: _Yield) -> bool:
        if known.last_words:
            in_vain = known.shape != "other" and not known.yielding
            if len(known.last_words) < (_SUSPICIOUS_CROWD if in_vain else _CROWD):
                return False
            if in_vain:
                return known.empty_in_a_row >= _ENOUGH_IN_VAIN
        return known.empty_in_a_row >= self._count_patience(known)

    def _count_patience(self, known: _Yield) -> int:
        """Returns after how many pages in vain, one after the other, the pattern is closed."""
        if known.shape == "other":
            least, most = self.patience, _MOST_PATIENCE
        else:
            least, most = min(_SUSPICIOUS_PATIENCE, self.patience), _MOST_SUSPICIOUS_PATIENCE
        return min(least + known.yielding // 2, max(least, most))


def _make_crowd(pattern: str) -> str | None:
    """Returns the pattern with a blank for its last word: /tag/harbour → /tag/{word}; None at the top, where sections
    are."""
    script, mark, path = pattern.partition("?")
    if mark and "/" in path:  # the path is in the query: index.php?tag/harbour
        path, ampersand, query = path.partition("&")
        folder, _, last = path.rpartition("/")
        return f"{script}?{folder}/{{word}}{ampersand}{query}" if "{" not in last else None
    path, mark, query = pattern.partition("?")
    folder, _, last = path.rpartition("/")
    if "/" not in folder or "{" in last:
        return None
    return f"{folder}/{{word}}{mark}{query}"


def _read_host(pattern: str) -> str:
    return pattern.partition("/")[0].partition("?")[0]


def _note(table: dict[str, _Yield], pattern: str, shape: Shape, new_articles: int, now: float) -> _Yield:
    known = table.get(pattern)
    if known is None:
        if len(table) >= _MAX_PATTERNS:
            _forget_one(table)
        known = table[pattern] = _Yield(shape)
    known.note(new_articles, now)
    return known


def _forget_one(table: dict[str, _Yield]) -> None:
    """Drops the oldest pattern of few pages."""
    for pattern, known in table.items():
        if known.pages <= 1:
            del table[pattern]
            return
    del table[next(iter(table))]
