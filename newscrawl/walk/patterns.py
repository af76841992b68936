"""The patterns of addresses: what those of one kind have in common, and which look like traps or like articles."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal, NamedTuple
from urllib.parse import parse_qsl, quote, unquote

from ..links.pagination import is_page_parameter, load_page_words, might_be_post_number
from ..text.tables import match_any, read_groups, read_table
from ..urls.address_paths import read_category, unfold_query
from ..urls.parsing import split_url

Shape = Literal["growing_path", "long_address", "calendar", "facets", "sort_order", "session", "endless_next", "other"]

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
_FACET_PARTS = re.compile(r"filter|facet|refine|attr|\[")
_ID_PARAMETERS = re.compile(r"(?:^|_)(?:id|aid|article|story|artid|p|post|doc|idn)$|id$", re.I)

_ENOUGH_FOLDERS = 3  # patterns that differ in one folder alone; from so many on, that folder is a blank
_SLUG = re.compile(r"[^\W_]+(?:[-_+ ][^\W_]+)+")
_BLANK = re.compile(r"(\{[\w.|+~%-]+\})")
_EXPRESSIONS = {
    "{date}": r"[\d/._-]{4,10}",
    "{n}": r"\d+",
    "{hash}": r"[\da-fA-F-]{16,}",
}
_ANYTHING = "[^/?]+"
_FOLDER = re.compile(r"[\w.+~%-]+")  # with no blank in it


def make_pattern(url: str) -> str:
    """Returns what the addresses of one kind have in common: "harbour.example/news/{slug}?page={n}".

    Numbers, dates, headlines and hashes are blanks; short words stay, since /politics/ and /sport/ are two listings.
    """
    return read_pattern(url).pattern


class AddressShape(NamedTuple):
    """What is seen of an address."""

    pattern: str  # the host first
    shape: Shape  # the sort of trap that it looks like


@lru_cache(maxsize=10_000)
def read_pattern(url: str) -> AddressShape:
    """Returns the address's pattern, and what it looks like."""
    parts = split_url(url)
    where, query, script = unfold_query(parts.path, parts.query)
    raw = [s for s in where.split("/") if s]
    if might_be_growing(raw):
        return AddressShape(parts.netloc, "growing_path")
    if len(url) > _MAX_LENGTH or len(raw) > _MAX_SEGMENTS:
        return AddressShape(parts.netloc, "long_address")
    host = parts.netloc.lower().removeprefix("www.")
    segments = _blank_dates([_blank_segment(unquote(s)) for s in raw])
    path = host + script + "/".join(segments) if script else "/".join([host, *segments])
    if might_be_post_number(where, query):
        return AddressShape(f"{path}?p={{n}}", "other")
    category = read_category(where, query)
    if category is not None:  # a section, and its further pages
        number, page = category
        return AddressShape(
            f"{path}?cat={number}" + ("&paged={n}" if page else ""), "endless_next" if page else "other"
        )
    blanks, shape = _blank_query(query) if query else _Blanked("", "other")
    if shape == "other":
        shape = _judge_path(segments, where)
    return AddressShape(f"{path}{'&' if script else '?'}{blanks}" if blanks else path, shape)


def might_be_growing(segments: list[str]) -> bool:
    """Returns whether folders repeat themselves as relative links gone wrong make them: /a/b/a/b, /a/a/a."""
    count = len(segments)
    if len(set(segments)) == count:
        return False
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
    return bool(words) and max(words.values()) >= 3


@lru_cache(maxsize=10_000)
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
    page = load_page_words().whole.fullmatch(stem)
    if page:
        return f"{page[1]}{page[2]}{{n}}{end}"
    words = len(re.findall(r"[^\W_]+", stem))
    if words >= 4 or len(stem) > 30 or (words >= 2 and _DIGITS.search(stem)):
        return "{slug}" + end
    return _DIGITS.sub("{n}", stem) + end


def _blank_dates(segments: list[str]) -> list[str]:
    """Puts a blank for dates: /2026/{n}/{n}, /2026/{n}, and a year that stands for one."""
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


@cache
def _load_parameters() -> Mapping[str, frozenset[str]]:
    return {group: frozenset(names) for group, names in read_groups(__package__, "parameters").items()}


@cache
def _load_calendar_words() -> re.Pattern[str]:
    words = match_any(word for (word,) in read_table(__package__, "calendar_words"))
    return re.compile(rf"events?\b|{words}", re.I)


def _judge_path(segments: list[str], path: str) -> Shape:
    last = segments[-1] if segments else ""
    if last.partition(".")[0] == "{date}" or ("{date}" in segments and _load_calendar_words().search(path)):
        return "calendar"
    if "{n}" in last and (load_page_words().whole.match(last.replace("{n}", "1")) or "page" in segments[-2:-1]):
        return "endless_next"
    return "other"


class _Blanked(NamedTuple):
    blanks: str
    shape: Shape


def _blank_query(query: str) -> _Blanked:
    """Returns the names of the parameters with the shapes of their values, and what they make of the address."""
    pairs = [(name.lower(), value) for name, value in parse_qsl(query, keep_blank_values=True)][:40]
    shape: Shape = "other"
    blanks: list[str] = []
    unknown = 0
    has_id = False
    known = _load_parameters()
    for name, value in pairs:
        if is_page_parameter(name) and _DIGITS.fullmatch(value):
            blanks.append(f"{name}={{n}}")
            shape = "endless_next" if shape == "other" else shape
        elif name in known["date"] or _DATE.fullmatch(value):
            blanks.append("{date}")
            shape = "calendar"
        elif _HEX.fullmatch(value) or _TOKEN_VALUE.fullmatch(value):
            blanks.append("{session}")
            shape = "session"
        elif name in known["sort"]:
            blanks.append("{sort}")
            shape = "sort_order" if shape in ("other", "endless_next") else shape
        elif _FACET_PARTS.search(name) or name in known["facet"]:
            blanks.append("{facet}")
            shape = "facets" if shape in ("other", "endless_next", "sort_order") else shape
        else:
            has_id = has_id or (_ID_PARAMETERS.search(name) is not None and any(map(str.isdigit, value)))
            blanks.append(f"{name}={_blank_segment(value)}")
            unknown += 1
    if has_id and shape == "other":
        return _Blanked("&".join(sorted(blanks)), "other")
    if unknown >= 3 and not has_id:
        shape = "facets" if shape in ("other", "endless_next") else shape
    if shape in ("facets", "sort_order", "session", "calendar") and not has_id:
        # There is no end of combinations, so that all count as one.
        return _Blanked(f"{{{shape}}}", shape)
    return _Blanked("&".join(sorted(set(blanks))), shape)


@dataclass(frozen=True, slots=True)
class AddressPattern:
    """One way in which addresses are made: "/{section}/{date}/{slug}.html"."""

    pattern: str
    share: float  # of the addresses, 0 to 1
    count: int
    example: str


def find_patterns(urls: Iterable[str], *, blank_folders: bool = True) -> list[AddressPattern]:
    """Returns the patterns of these addresses, the most frequent first; each address counts once.

    Without `blank_folders`, sections keep their names, however many there are: /news/{slug}, /sport/{slug}.
    """
    groups: dict[str, list[str]] = defaultdict(list)
    total = 0
    for url in dict.fromkeys(urls):
        groups[blank_slug(_drop_host(make_pattern(url)))].append(url)
        total += 1
    merged = _blank_folders(_blank_folders(groups)) if blank_folders else groups
    found = [AddressPattern(p, len(found) / total, len(found), found[0]) for p, found in merged.items()]
    return sorted(found, key=lambda pattern: (-pattern.count, pattern.pattern))


def join_folders(patterns: Iterable[str]) -> list[str]:
    """Joins patterns that differ in their first folder alone: "/{news|sport}/{slug}"."""
    families: dict[tuple[str, str], list[str]] = defaultdict(list)
    for pattern in patterns:
        _, first, rest = [*pattern.split("/", 2), ""][:3]
        is_folder = bool(rest) and _FOLDER.fullmatch(first) is not None
        families[first if not is_folder else "", rest].append(first)
    joined = []
    for (first, rest), folders in families.items():
        name = first or (folders[0] if len(folders) == 1 else f"{{{'|'.join(sorted(folders))}}}")
        joined.append(f"/{name}/{rest}" if rest else f"/{name}")
    return joined


def make_expression(patterns: Iterable[str]) -> str:
    """Returns a regular expression that matches the path and query of addresses made in these ways."""
    branches = []
    for pattern in patterns:
        path, mark, query = pattern.partition("?")
        text = _escape(path).rstrip("/") + "/?"
        if mark:
            text += r"\?" + _escape(query)
        branches.append(f"^{text}$")
    return "|".join(branches)


def _escape(text: str) -> str:
    return "".join(map(_escape_piece, filter(None, _BLANK.split(text)))).replace(r"\-", "-")


def _escape_piece(piece: str) -> str:
    if not _BLANK.fullmatch(piece):
        return re.escape(quote(piece, safe="/:@!$&'()*+,;=~-._%"))
    if "|" in piece:  # one of these names
        return f"(?:{'|'.join(map(_escape_piece, piece[1:-1].split('|')))})"
    return _EXPRESSIONS.get(piece, _ANYTHING)


def _drop_host(pattern: str) -> str:
    return "/" + pattern.partition("/")[2]


def blank_slug(pattern: str) -> str:
    """Puts a blank for the last folder where that is several words without a blank. In an article's address, it is the
    headline."""
    path, mark, query = pattern.partition("?")
    folder, slash, last = path.rpartition("/")
    stem, dot, extension = last.partition(".")
    if _SLUG.fullmatch(stem):
        last = "{slug}" + dot + extension
    return folder + slash + last + mark + query


def _blank_folders(groups: dict[str, list[str]]) -> dict[str, list[str]]:
    """Takes patterns together that differ in one folder alone, such as /news/{slug} and /sport/{slug}."""
    families: dict[str, set[str]] = defaultdict(set)
    for pattern in groups:
        for family in _list_families(pattern):
            families[family].add(pattern)
    merged: dict[str, list[str]] = {}
    done: set[str] = set()
    for family, members in sorted(families.items(), key=lambda entry: -len(entry[1])):
        left = members - done
        if len(left) >= _ENOUGH_FOLDERS:
            done |= left
            merged[family] = [url for pattern in groups if pattern in left for url in groups[pattern]]
    for pattern, urls in groups.items():
        if pattern not in done:
            merged.setdefault(pattern, []).extend(urls)
    return merged


def _list_families(pattern: str) -> Iterable[str]:
    path, mark, query = pattern.partition("?")
    segments = path.split("/")
    for place in range(1, len(segments) - 1):
        if "{" not in segments[place]:
            yield "/".join([*segments[:place], "{section}", *segments[place + 1 :]]) + mark + query
