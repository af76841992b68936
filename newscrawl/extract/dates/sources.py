"""Finds the times in a page's data, and knows by which words a text says "published" or "changed".

The data are JSON-LD, meta tags, the page's address and scripts; `visible` has what the page shows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cache, lru_cache
from typing import Any, Literal, NamedTuple

from ...page.json_ld import list_types, read_strings
from ...page.page import Page
from ...text.tables import match_any, read_groups, read_table
from ...times.timestamps import might_hold_time
from ...times.words import find_month
from ...urls.address_paths import split_address
from ..own_data import Agreement, find_agreement, list_own_articles


class Owner(Enum):
    """Whose a time is."""

    STORY = "story"
    HEAD = "head"  # the story's, or the page's own: the day on which it is read
    OTHER = "other"  # another story's, a reader's, the page's
    UNSURE = "unsure"


class OwnerVerdict(NamedTuple):
    """Whose a time is, and what tells it."""

    owner: Owner
    why: str = ""  # a clause for people: "it stands in a menu or a footer"


Role = Literal["published", "modified"]
Family = Literal["profile", "json-ld", "meta", "visible", "address", "script", "listing"]


@dataclass(slots=True)
class TimeText:
    """A text that names a time, what it is the time of, and how much it is to be believed."""

    text: str
    rule: str
    role: Role
    family: Family
    weight: float
    owner: Owner = Owner.STORY
    is_byline: bool = (
        False  # whether it stands as the day alone in the story's byline, or says that it is one of publication
    )
    why: str = ""  # what tells whose it is
    clock: int = 0  # how surely a time of day without a day is the story's, see clock_lines.py


MOST_OBJECTS = 200  # JSON-LD objects that are looked at
_SHORT = 40  # characters of a text that may be a time with no digit: "an hour ago"
_DIGIT = re.compile(r"\d")
_COUNT = re.compile(r"^[\W\d_]+")  # "12 comments"
_COUNT_BEHIND = re.compile(r"[\W\d_]+$")

JSON_LD_KEYS: tuple[tuple[str, Role, float], ...] = (
    ("datePublished", "published", 1.0),
    ("dateCreated", "published", 0.7),
    ("uploadDate", "published", 0.9),
    ("dateModified", "modified", 1.0),
)
_META_NAME = re.compile(
    r"(publi(?:sh|cation|c)[a-z]*[-_.:]?(?:date|time|at|on)?$|(?:date|time)[-_.:]?publi|pub[-_]?date)"
    r"|modif|updated?(?:[-_.:]|time|date|at|$)"
)

NO_ARTICLE_TYPES = frozenset(
    "Comment Event Person Organization NewsMediaOrganization ImageObject BreadcrumbList Offer Product AggregateRating "
    "Question Answer JobPosting Movie Book MusicEvent SportsEvent UserComments Course Dataset".split()
)
_ADDRESS_DAY = re.compile(
    r"(?:^|[/_.=-])((?:19|20)\d\d)([/_.-]?)(0[1-9]|1[0-2])([/_.-]?)(0[1-9]|[12]\d|3[01])(?=$|[/_.&?a-zA-Z-])"
)
_ADDRESS_NUMBER = re.compile(r"/(?:19|20)\d\d/(?:0[1-9]|1[0-2])/([0-2]?\d|3[01])[-_](?=[^\W\d]|%)")
_ADDRESS_REVERSE_DAY = re.compile(r"(?<!\d)([0-2]\d|3[01])([.-])(0[1-9]|1[0-2])\2((?:19|20)\d\d)(?!\d)")
_ADDRESS_LOOSE_DAY = re.compile(r"/((?:19|20)\d\d)/(\d{1,2}|[a-z]{3,9})/(\d{1,2})(?=/)")
_MIDDLE_MONTH = 7
_DIGITS = re.compile(r"(?:19|20)\d\d")
# The usual keys, by what several of them have in common: it is searched for first, and mostly not there.
_SCRIPT_KEYS = {"datePublished": ('"datePublished', "&quot;datePublished"), '"pub': ('"publi', '"pubDate')}
_SCRIPT_VALUE = re.compile(
    r'(?:sh(?:ed)?[a-zA-Z_]{0,12}|cationDate)?(?:\\?"|&quot;)\s*:\s*(?:\\?"|&quot;)?([^"\\<>&]{8,40})'
)


def list_structured_times(page: Page, others: frozenset[str] = frozenset()) -> Iterator[TimeText]:
    """Returns the times in JSON-LD and meta tags, but for `others`: texts that other stories' microdata have."""
    yield from _list_json_ld_times(page)
    known = _load_meta_names()
    for name, contents in page.meta.items():
        told = known.get(name)
        if told is None and len(name) < 60 and (found := _META_NAME.search(name)):
            again = name[: found.start()].rstrip("-_.:").endswith("last")  # "last_published" is the time of a change
            told = ("published", 42) if found[1] and not again else ("modified", 34)
        if told is not None:
            for n, content in enumerate([content for content in contents if content not in others][:3]):
                yield TimeText(content, f"meta:{name}", told[0], "meta", told[1] - 2 * n)


@cache
def _load_meta_names() -> dict[str, tuple[Role, int]]:
    """Returns what the time in a meta tag of that name is of, and how much it is to be believed."""
    rows = read_table(__package__, "meta_names")
    return {name: ("published" if role == "published" else "modified", int(weight)) for role, name, weight in rows}


def _list_json_ld_times(page: Page) -> Iterator[TimeText]:
    own = list_own_articles(page)
    known = {id(article) for article in own}
    others = {id(article) for article in page.json_ld_articles} - known
    for thing in page.json_ld[:MOST_OBJECTS]:
        types = list_types(thing)
        if id(thing) in others or any(name in NO_ARTICLE_TYPES for name in types):
            continue
        if id(thing) not in known and find_agreement(page, thing) is Agreement.NONE:
            continue  # a film or a page that has a name and an address of its own
        if own and thing is own[0]:
            trust = 60.0
        elif id(thing) in known:
            trust = 12.0 if len(own) > 2 else 30.0
        elif "VideoObject" in types or "AudioObject" in types:
            trust = 30.0
        else:
            trust = 45.0
        name = types[0] if types else "thing"
        for key, role, part in JSON_LD_KEYS:
            for text in read_dates(thing.get(key)):
                yield TimeText(text, f"json-ld:{name}.{key}", role, "json-ld", trust * part)


def read_dates(value: Any) -> Iterator[str]:
    """Yields the texts of times in a value of JSON-LD, three at most."""
    if isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) < 1e15:
        yield str(int(value))
    else:
        yield from list(read_strings(value))[:3]


def list_address_times(page: Page) -> Iterator[TimeText]:
    """Returns the day in the page's address; not a number behind the month with which the page's title begins.

    "/2021/11/14-years-later.html" is the address of "14 years later", written in November 2021.
    """
    address = page.url or next((content for _, content in page.read_meta("og:url")), "")
    found = find_address_day(address)
    number = _ADDRESS_NUMBER.search(address) if found else None
    if found and not (number and re.match(rf"0?{int(number[1])}(?!\d)", (page.title or "").strip())):
        yield TimeText(found.day, "address", "published", "address", found.weight)


class AddressDay(NamedTuple):
    day: str  # "2024-05-03"; it need not be one that the calendar has
    weight: float  # how much it is to be believed, as that of a `TimeText`


def find_address_day(address: str) -> AddressDay | None:
    """Returns the day in an address: /2024/05/03/, 20240503, /2024/may/03/."""
    if not _DIGITS.search(address):
        return None
    _, (path, query, _) = split_address(address)
    text = f"{path}?{query}" if query else path
    found = _ADDRESS_DAY.search(text)
    if found and (found[2] == found[4] or not found[2]):
        return AddressDay(f"{found[1]}-{found[3]}-{found[5]}", 48)
    reverse = _ADDRESS_REVERSE_DAY.search(text)
    if reverse and (reverse[2] == "." or int(reverse[1]) > 12):
        return AddressDay(f"{reverse[4]}-{reverse[3]}-{reverse[1]}", 40)
    loose = _ADDRESS_LOOSE_DAY.search(text.lower())
    if loose:
        month = find_month(loose[2]) if loose[2].isalpha() else ("gregorian", int(loose[2]))
        if month and 1 <= month[1] <= 12 and 1 <= int(loose[3]) <= 31:
            return AddressDay(f"{loose[1]}-{month[1]:02}-{int(loose[3]):02}", 46)
    return None


class AddressMonth(NamedTuple):
    year: int
    month: int  # 1 to 12


def read_address_month(page: Page) -> AddressMonth | None:
    """Returns year and month where the address has just these: /2024/05/headline."""
    found = re.search(r"/((?:19|20)\d\d)/?(0[1-9]|1[0-2])/", split_address(page.url or "")[1].path)
    return AddressMonth(int(found[1]), int(found[2])) if found else None


def read_address_year(page: Page) -> AddressMonth | None:
    """Returns the year and its middle month where the address has the year: /2024/headline."""
    found = re.search(r"/((?:19|20)\d\d)(?=/)", split_address(page.url or "")[1].path)
    return AddressMonth(int(found[1]), _MIDDLE_MONTH) if found else None


def list_script_times(page: Page) -> Iterator[TimeText]:
    """Returns publication times in the data of scripts: the first values of the usual keys, if no other story's."""
    own = list_own_articles(page)
    strange = [article for article in page.json_ld_articles if article not in own]
    others = {text for article in strange for key, *_ in JSON_LD_KEYS for text in read_dates(article.get(key))}
    for key in [key for mark, keys in _SCRIPT_KEYS.items() if mark in page.html for key in keys]:
        at = -1
        for _ in range(4):
            at = page.html.find(key, at + 1)
            if at < 0:
                break
            found = _SCRIPT_VALUE.match(page.html, at + len(key))
            if found and found[1] not in others:
                name = key.removeprefix("&quot;").lstrip('"')
                yield TimeText(found[1], f"script:{name}", "published", "script", 26)
                break


class _Labels(NamedTuple):
    """Patterns for the words beside a time that say which time it is. Texts are in lower case."""

    change: re.Pattern[str]
    publication: re.Pattern[str]
    other: re.Pattern[str]  # the moment of asking, the end of what is offered, when a member of a forum came there
    first_publication: re.Pattern[str]
    comments: re.Pattern[str]
    comments_alone: re.Pattern[str]  # a heading of comments where it is the whole line: "comment" is French for "how"
    issue: re.Pattern[str]


@cache
def _load_labels() -> _Labels:
    groups = read_groups(__package__, "labels")
    roles = ("change", "publication", "other", "first publication", "comments", "comments alone", "issue")
    return _Labels(*(re.compile(match_any(groups[role])) for role in roles))


@lru_cache(maxsize=1_024)  # the same few texts are asked of again and again
def tells_publication(text: str) -> bool:
    """Says whether the words beside a time say that it is the publication's."""
    return bool(_load_labels().publication.search(text.lower()))


def tells_first_publication(text: str) -> bool:
    """Says whether a text begins by saying that the time is the first publication's: "Originally published"."""
    return bool(_load_labels().first_publication.match(text.lower()))


@lru_cache(maxsize=1_024)
def tells_change(text: str) -> bool:
    """Says whether the words speak of a change and not of a publication."""
    labels, lower = _load_labels(), text.lower()
    return bool(labels.change.search(lower)) and not labels.publication.search(lower)


def tells_other(text: str) -> bool:
    """Says whether the words speak of another time than the article's."""
    return bool(_load_labels().other.search(text.lower()))


def heads_comments(text: str) -> bool:
    """Says whether a line is the heading of what readers write: "Comments (3)", "12 Kommentare", "Leave a comment"."""
    return len(text) <= _SHORT and _heads_comments(text)


@lru_cache(maxsize=2_048)
def _heads_comments(text: str) -> bool:
    labels, line = _load_labels(), _COUNT.sub("", text.lower())
    return bool(labels.comments.match(line) or labels.comments_alone.fullmatch(_COUNT_BEHIND.sub("", line)))


def names_issue(text: str) -> bool:
    """Says whether a short text names an issue of a paper: "No. 37 (3780)", "Ausgabe 12"."""
    return bool(_load_labels().issue.search(f" {text.lower()} "))


def is_labelled(text: str) -> bool:
    """Says whether the words say which time it is, be it the publication's or another."""
    labels, lower = _load_labels(), text.lower()
    return bool(labels.change.search(lower) or labels.publication.search(lower) or labels.other.search(lower))


def read_before_label(text: str) -> str | None:
    """Returns what stands before the word that says which time it is: "Jo Moss," of "Jo Moss, posted on"; None
    without such a word."""
    labels, lower = _load_labels(), text.lower()
    found = [m.start() for m in (labels.publication.search(lower), labels.change.search(lower)) if m is not None]
    return text[: min(found)] if found else None


class LabelledText(NamedTuple):
    """A part of a text, and which time it tells."""

    text: str
    role: Role


def split_labelled(text: str, role: Role) -> Iterator[LabelledText]:
    """Returns the text cut before each "published" or "updated", each part with its role.

    Parts that hold no time are left out, and what speaks of the time now or of a member's first day.
    """
    lower = text.lower()
    labels = _load_labels()
    marks: list[tuple[int, Role | None]] = [(m.start(), "published") for m in labels.publication.finditer(lower)]
    marks += [(m.start(), "modified") for m in labels.change.finditer(lower)]
    marks += [(m.start(), None) for m in labels.other.finditer(lower)]
    marks.sort(key=lambda mark: mark[0])
    before = text[: marks[0][0]] if marks else text
    # "10:05 (JST) updated": the only label stands behind the time.
    is_behind = len(marks) == 1 and marks[0][1] == "modified" and not might_hold_time(text[marks[0][0] :])
    if _might_tell(before):
        yield LabelledText(before, "modified" if is_behind else role)
    for n, (start, label) in enumerate(marks):
        end = marks[n + 1][0] if n + 1 < len(marks) else len(text)
        if label and _might_tell(part := text[start:end]):
            yield LabelledText(part, label)


def _might_tell(text: str) -> bool:
    """Says whether a part of a text may be a time: it has a digit, or is as short as "Updated an hour ago"."""
    return bool(_DIGIT.search(text)) or (len(text) <= _SHORT and might_hold_time(text))
