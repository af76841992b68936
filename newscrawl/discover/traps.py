"""Addresses without end: calendars, facets, sorted views, session ids, endless "next", paths that grow.

A path that grows shows itself. Everything else is judged by what it yields: addresses are taken together by their
pattern, and a pattern of which page after page brings no new article is closed. A pattern that looks like a trap is
closed after few pages, any other after more, and one that has yielded is given more time, so that an archive with
gaps in it stays open.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal, NamedTuple
from urllib.parse import parse_qsl, unquote, urlsplit

from .pagination import is_page_parameter

Shape = Literal["growing_path", "long_address", "calendar", "facets", "sort_order", "session", "endless_next", "other"]

PATIENCE = 10  # pages of a pattern that bring nothing, one after the other
_SUSPICIOUS_PATIENCE = 3
_MOST_PATIENCE = 30  # what a pattern that has yielded can come to,
_MOST_SUSPICIOUS_PATIENCE = 12  # and one that looks like a trap
_CROWD = 15  # folders that differ in their last word alone, from which on they are one pattern: /tag/{word}
_ENOUGH_CLOSED = 5  # patterns of one shape that a host has in vain, from which on no other of the shape is tried
_HOPELESS: frozenset[Shape] = frozenset(("calendar", "facets", "sort_order", "session"))
_MAX_PATTERNS = 5_000
_FORGET_AFTER = 7 * 86_400.0  # seconds after which a closed pattern of an earlier crawl gets another chance
_MAX_SEGMENTS = 15
_MAX_LENGTH = 1_500

_YEAR = re.compile(r"(?:19|20)\d\d")
_DATE = re.compile(
    r"(?:19|20)\d\d[-_.]?(?:0?[1-9]|1[0-2])(?:[-_.]?(?:0?[1-9]|[12]\d|3[01]))?"
    r"|(?:0?[1-9]|[12]\d|3[01])[-_.]\d\d?[-_.](?:19|20)\d\d"
)
_DIGITS = re.compile(r"\d+")
_HEX = re.compile(r"(?=[^\d]*\d)(?=[\d]*[a-f])[0-9a-f]{16,}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{20,}", re.I)
_TOKEN_VALUE = re.compile(r"(?=[^\d]*\d)[\w-]{20,}", re.ASCII)
_PAGE = re.compile(r"(page|pg|p|seite|pagina|pagine|strona|sayfa|sivu|side|sida|offset|start)([-_=]?)\d{1,6}", re.I)
_CALENDAR_WORDS = re.compile(
    r"calendar|kalend|calend|agenda|events?\b|veranstalt|eventos|evenement|takvim|tribe|تقويم|تقویم|календар", re.I
)
_DATE_PARAMETERS = frozenset(
    """
    date day month year m y d week from_date to_date start_date end_date datum jahr monat tag fecha mes dia jour mois
    annee tribe-bar-date eventdate cal_date ical outlook-ical
    """.split()
)
_SORT_PARAMETERS = frozenset(
    """
    sort sortby sort_by sortorder sort_order order orderby order_by ordering dir direction asc desc sortierung tri orden
    view view_mode viewmode layout display limit per_page perpage pagesize page_size show items num rows theme skin font
    replytocom lang_switch print format
    """.split()
)
_FACET_PARAMETERS = re.compile(
    r"filter|facet|refine|attr|\["
    r"|^(?:colou?r|size|brand|price|min_?price|max_?price|rating|tags?|topics?|cat|category|categories|types?|region"
    r"|author|source|from|src|via|q|query|keywords?|s|search)$",
    re.I,
)
_ID_PARAMETERS = re.compile(r"(?:^|_)(?:id|aid|article|story|artid|p|post|doc|idn)$|id$", re.I)


@dataclass(frozen=True, slots=True)
class TrapPattern:
    """A pattern that is closed, for the report."""

    pattern: str
    shape: Shape
    pages: int  # of it that were read
    new_articles: int  # that these brought
    left_out: int  # addresses of it that were not asked for


class ClosedPattern(NamedTuple):
    """A pattern that a crawl has closed, for the next one."""

    pattern: str
    shape: Shape
    pages: int
    noted_at: float  # when its last page was read


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
    """What the addresses of a crawl have yielded, by pattern. Its memory is bounded, whatever a site invents.

    Ask `judge` when a link is found and again before its page is asked for, and tell `note_yield` of each page that
    was read. Listings that are looked at again are no measure: one without news is no trap.
    """

    def __init__(self, patience: int = PATIENCE) -> None:
        self.patience = patience
        self._yields: dict[str, _Yield] = {}
        self._crowds: dict[str, _Yield] = {}
        self._by_shape: Counter[tuple[Shape, str]] = Counter()
        self._in_vain: Counter[tuple[Shape, str]] = Counter()  # closed patterns that have never yielded, by host

    def judge(self, url: str) -> Shape | None:
        """Why the address is not worth asking for; None where it is."""
        pattern, shape = _read_address(url)
        if shape in ("growing_path", "long_address"):
            key = (shape, urlsplit(url).netloc)
            if key in self._by_shape or len(self._by_shape) < _MAX_PATTERNS:
                self._by_shape[key] += 1
            return shape
        crowd = _make_crowd(pattern)
        known = self._yields.get(pattern)
        if known is None and shape in _HOPELESS and self._in_vain[shape, _read_host(pattern)] >= _ENOUGH_CLOSED:
            return shape
        if known is None or not self._is_closed(known):
            known = self._crowds.get(crowd) if crowd else None
        if known is None or not self._is_closed(known):
            return None
        known.left_out += 1
        return known.shape

    def has_yielded(self, url: str) -> bool:
        """Whether an address like this one has led to a new article."""
        known = self._yields.get(_read_address(url)[0])
        return known is not None and known.yielding > 0

    def note_yield(self, url: str, new_articles: int, now: float = 0.0) -> None:
        """A page was read at `now`: it is a new article itself (1), or led to so many."""
        pattern, shape = _read_address(url)
        known = _note(self._yields, pattern, shape, new_articles, now)
        if shape in _HOPELESS and not known.yielding and self._is_closed(known):
            self._in_vain[shape, _read_host(pattern)] += 1
        crowd = _make_crowd(pattern)
        if crowd:
            known = _note(self._crowds, crowd, "other", new_articles, now)
            if len(known.last_words) < _CROWD:
                known.last_words.add(pattern)

    def list_closed(self) -> list[ClosedPattern]:
        """What `close_again` closes in a later crawl."""
        return [
            ClosedPattern(pattern, known.shape, known.pages, known.noted_at)
            for pattern, known in self._yields.items()
            if self._is_closed(known)
        ]

    def close_again(self, closed: Iterable[ClosedPattern], now: float) -> None:
        """What an earlier crawl had closed stays closed, but not for ever."""
        for pattern, shape, pages, noted_at in closed:
            if now - noted_at < _FORGET_AFTER and len(self._yields) < _MAX_PATTERNS:
                self._yields[pattern] = _Yield(shape, pages, empty_in_a_row=_MOST_PATIENCE, noted_at=noted_at)
                if shape in _HOPELESS:
                    self._in_vain[shape, _read_host(pattern)] += 1

    @property
    def closed(self) -> list[TrapPattern]:
        """The patterns that are closed, and the hosts whose paths grow, those that cost or spared most first."""
        found = [
            TrapPattern(pattern, known.shape, known.pages, known.new_articles, known.left_out)
            for table in (self._yields, self._crowds)
            for pattern, known in table.items()
            if self._is_closed(known)
        ]
        found += [TrapPattern(host, shape, 0, 0, count) for (shape, host), count in self._by_shape.items()]
        return sorted(found, key=lambda trap: (-trap.left_out, -trap.pages, trap.pattern))

    def _is_closed(self, known: _Yield) -> bool:
        if known.last_words and len(known.last_words) < _CROWD:
            return False
        if known.shape == "other":
            least, most = self.patience, _MOST_PATIENCE
        else:
            least, most = min(_SUSPICIOUS_PATIENCE, self.patience), _MOST_SUSPICIOUS_PATIENCE
        return known.empty_in_a_row >= min(least + known.yielding // 2, max(least, most))


def make_pattern(url: str) -> str:
    """What the addresses of one kind have in common: "harbour.example/news/{slug}?page={n}".

    Numbers, dates, headlines and hashes are blanks; short words stay, since /politics/ and /sport/ are two listings.
    """
    return _read_address(url)[0]


@lru_cache(maxsize=10_000)
def _read_address(url: str) -> tuple[str, Shape]:
    try:
        parts = urlsplit(url)
    except ValueError:
        return url[:_MAX_LENGTH], "other"
    raw = [s for s in parts.path.split("/") if s]
    if might_be_growing(raw):
        return parts.netloc, "growing_path"
    if len(url) > _MAX_LENGTH or len(raw) > _MAX_SEGMENTS:
        return parts.netloc, "long_address"
    host = parts.netloc.lower().removeprefix("www.")
    segments = _blank_dates([_blank_segment(unquote(s)) for s in raw])
    path = "/".join([host, *segments])
    query, shape = _blank_query(parts.query) if parts.query else ("", "other")
    if shape == "other":
        shape = _judge_path(segments, parts.path)
    return f"{path}?{query}" if query else path, shape


def might_be_growing(segments: list[str]) -> bool:
    """True where folders repeat themselves as relative links gone wrong make them: /a/b/a/b, /a/a/a."""
    count = len(segments)
    for width in range(1, min(count // 2, 5) + 1):
        times = 3 if width == 1 else 2
        for start in range(count - width * times + 1):
            piece = segments[start : start + width]
            if all(piece == segments[start + n * width : start + (n + 1) * width] for n in range(1, times)) and not all(
                s.isdigit() for s in piece
            ):
                return True
    # /a/x/a/y/a/z/a: one folder again and again, with others between.
    words = Counter(s for s in segments if not s.isdigit())
    return bool(words) and max(words.values()) >= 4


def _blank_segment(segment: str) -> str:
    folded = segment.lower()
    stem, dot, extension = folded.rpartition(".")
    if not dot or not stem or len(extension) > 5 or extension.isdigit():
        stem, extension = folded, ""
    end = f".{extension}" if extension else ""
    if stem.isdigit():
        return (stem if _YEAR.fullmatch(stem) else "{n}") + end
    if _DATE.fullmatch(stem):
        return "{date}" + end
    if _HEX.fullmatch(stem):
        return "{hash}" + end
    page = _PAGE.fullmatch(stem)
    if page:
        return f"{page[1]}{page[2]}{{n}}{end}"
    words = len(re.findall(r"[^\W_]+", stem))
    if words >= 4 or len(stem) > 30 or (words >= 2 and _DIGITS.search(stem)):
        return "{slug}" + end
    return _DIGITS.sub("{n}", stem) + end


def _blank_dates(segments: list[str]) -> list[str]:
    """/2026/{n}/{n} and /2026/{n} are dates, and so is a year that stands for one."""
    found: list[str] = []
    for segment in segments:
        after_date = bool(found) and found[-1] == "{date}"
        if _YEAR.fullmatch(segment):
            found.append("{date}")
        elif segment == "{n}" and after_date and found.count("{n}") < 2:
            continue  # the month and the day
        else:
            found.append(segment)
    return found


def _judge_path(segments: list[str], path: str) -> Shape:
    last = segments[-1] if segments else ""
    if last.partition(".")[0] == "{date}" or ("{date}" in segments and _CALENDAR_WORDS.search(path)):
        return "calendar"
    if "{n}" in last and (_PAGE.match(last.replace("{n}", "1")) or "page" in segments[-2:-1]):
        return "endless_next"
    return "other"


def _blank_query(query: str) -> tuple[str, Shape]:
    """The names of the parameters with the shapes of their values, and what they make of the address."""
    pairs = [(name.lower(), value) for name, value in parse_qsl(query, keep_blank_values=True)][:40]
    shape: Shape = "other"
    blanks: list[str] = []
    unknown = 0
    has_id = False
    for name, value in pairs:
        if is_page_parameter(name) and _DIGITS.fullmatch(value):
            blanks.append(f"{name}={{n}}")
            shape = "endless_next" if shape == "other" else shape
        elif name in _DATE_PARAMETERS or _DATE.fullmatch(value):
            blanks.append("{date}")
            shape = "calendar"
        elif _HEX.fullmatch(value) or _TOKEN_VALUE.fullmatch(value):
            blanks.append("{session}")
            shape = "session"
        elif name in _SORT_PARAMETERS:
            blanks.append("{sort}")
            shape = "sort_order" if shape in ("other", "endless_next") else shape
        elif _FACET_PARAMETERS.search(name):
            blanks.append("{facet}")
            shape = "facets" if shape in ("other", "endless_next", "sort_order") else shape
        else:
            has_id = has_id or (_ID_PARAMETERS.search(name) is not None and any(map(str.isdigit, value)))
            blanks.append(f"{name}={_blank_segment(value)}")
            unknown += 1
    if has_id and shape == "other":
        return "&".join(sorted(blanks)), "other"
    if unknown >= 3 and not has_id:
        shape = "facets" if shape in ("other", "endless_next") else shape
    if shape in ("facets", "sort_order", "session", "calendar") and not has_id:
        # The combinations are as many as one likes: they count as one.
        return f"{{{shape}}}", shape
    return "&".join(sorted(set(blanks))), shape


def _make_crowd(pattern: str) -> str | None:
    """The pattern with a blank for its last word: /tag/harbour → /tag/{word}; none at the top, where sections are."""
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
    """The oldest pattern of few pages makes room."""
    for pattern, known in table.items():
        if known.pages <= 1:
            del table[pattern]
            return
    del table[next(iter(table))]
