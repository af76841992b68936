"""The patterns of addresses: what the addresses of one kind have in common, and which kinds look like traps."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import Literal, NamedTuple
from urllib.parse import parse_qsl, unquote

from ..links.pagination import is_page_parameter, might_be_post_number
from ..urls.parsing import split_url
from ..urls.query_paths import read_category, unfold_query

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
    blanks, shape = _blank_query(query) if query else ("", "other")
    if shape == "other":
        shape = _judge_path(segments, where)
    return AddressShape(f"{path}{'&' if script else '?'}{blanks}" if blanks else path, shape)


def might_be_growing(segments: list[str]) -> bool:
    """Returns whether folders repeat themselves as relative links gone wrong make them: /a/b/a/b, /a/a/a."""
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
    return bool(words) and max(words.values()) >= 3


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


def _judge_path(segments: list[str], path: str) -> Shape:
    last = segments[-1] if segments else ""
    if last.partition(".")[0] == "{date}" or ("{date}" in segments and _CALENDAR_WORDS.search(path)):
        return "calendar"
    if "{n}" in last and (_PAGE.match(last.replace("{n}", "1")) or "page" in segments[-2:-1]):
        return "endless_next"
    return "other"


def _blank_query(query: str) -> tuple[str, Shape]:
    """Returns the names of the parameters with the shapes of their values, and what they make of the address."""
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
