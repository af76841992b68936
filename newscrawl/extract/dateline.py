"""Reads the dateline: the place from which a story is sent."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ..text.clean import fold_site_names, fold_text, normalise_text
from ..text.tables import match_any, read_groups
from .people.agencies import find_agency

_LONGEST_LINE = 90
_LONGEST_START = 120
_DASH = r"(?:\s+[-–—―]{1,2}\s+|\s*[–—―]\s*|\s+--\s+)"
_SPLIT_LINE = re.compile(r"\s+[-–—―]{1,2}\s+|\s*[–—―|/،]\s*|\s*,\s+|\s*:\s*")
_PLACE = re.compile(r"[^\W\d_][^\W\d_.'’]*(?:[.'’ -]+[^\W\d_][^\W\d_.'’]*){0,4}\.?")
_IN_BRACKETS = re.compile(r"^(?P<place>[^()（）]{2,60}?)\s*[(（](?P<inner>[^()（）]{1,40})[)）]\s*(?:[-–—―.:]|\s--)")
_BEFORE_DASH = re.compile(rf"^(?P<place>[^–—―:：]{{2,80}}?){_DASH}")
_BEFORE_COLON = re.compile(r"^(?P<place>[^:：]{2,80}?)\s*[:：]")
_HOST = re.compile(r"\w\.[a-z]{2,}", re.IGNORECASE)  # "JAKARTA, Harbour.example"
_NAME_BEFORE = re.compile(r"[^\W\d_]+\s+[^\W\d_]+(?:\s*/|,)")  # "Jane Doe/Reuters" credits a picture or a text
_PLACE_ALONE = re.compile(r"(?P<place>[^\W\d_][^,:/()]{1,38}?)\s*[-–—―]")


class _Words(NamedTuple):
    no_place: frozenset[str]  # first words of a line that is no dateline
    label: re.Pattern[str]  # what a line begins with that credits, and tells no place
    month: re.Pattern[str]  # a text that is a month's name


@cache
def _load_words() -> _Words:
    groups = read_groups(__package__, "datelines")
    return _Words(
        frozenset(groups["no place"]),
        re.compile(rf"(?:{match_any(groups['label'])})\b", re.IGNORECASE),
        re.compile(rf"(?:{match_any(groups['month'])})[^\W\d]*\.?", re.IGNORECASE),
    )


def read_dateline_line(text: str, publisher: str | None = None) -> str | None:
    """Returns the place where a paragraph is nothing but a dateline: "Istanbul - Arab Today"; else None.

    The paragraph must also name the publisher or an agency.
    """
    text = normalise_text(text[: _LONGEST_LINE * 2])
    if (
        not text
        or len(text) > _LONGEST_LINE
        or _load_words().label.match(text)
        or (text.isascii() and _NAME_BEFORE.match(text))
    ):
        return None
    names = fold_site_names([publisher]) if publisher else frozenset()
    bracketed = re.fullmatch(r"(?P<place>[^()（）]{2,60})[(（](?P<inner>[^()（）]{1,40})[)）]\s*[-–—:.]*", text)
    parts = [bracketed["place"], bracketed["inner"]] if bracketed else _SPLIT_LINE.split(text.rstrip(" -–—:."))
    parts = [p.strip() for p in parts if p.strip()]
    credits = [bool(find_agency(p) or fold_site_names([p]) & names) for p in parts]
    if not any(credits):
        return None
    places = [p for p, is_credit in zip(parts, credits, strict=True) if not is_credit and not _might_be_date(p)]
    if places and not credits[0] and 1 <= len(places) <= 2 and places[0] == parts[0]:
        place = ", ".join(places)
        return place if _might_be_place(places[0]) and all(_might_be_place(p) for p in places) else None
    return None


def read_lone_place(text: str) -> str | None:
    """Returns the place where a story's first paragraph is only a place and a dash: "Jakarta -"; else None."""
    found = _PLACE_ALONE.fullmatch(normalise_text(text[:_LONGEST_LINE]))
    return _read_place(found["place"]) if found and found["place"][0].isupper() else None


def read_dateline(text: str) -> str | None:
    """Returns the place at the start of a first paragraph ("PARIS, Aug 3 (Reuters) — …", "Berlin (dpa) - …"), or None.

    An agency's name after the place, or capitals before a dash, must mark it.
    """
    start = normalise_text(text[: _LONGEST_START * 2])[:_LONGEST_START]
    bracketed = _IN_BRACKETS.match(start)
    if bracketed:
        agencies = [find_agency(p.strip()) for p in re.split(r"[/,]", bracketed["inner"])]
        return _read_place(bracketed["place"]) if any(agencies) else None
    for pattern in (_BEFORE_DASH, _BEFORE_COLON):
        found = pattern.match(start)
        if not found:
            continue
        before = found["place"]
        rest = start[found.end() :]
        agency = _cut_agency(before)
        if agency is not None:
            return _read_place(agency)
        follows = re.match(rf"^(?P<name>[^–—―:：-]{{2,30}}?)\s*(?:{_DASH}|[:：])", rest)
        if follows and find_agency(follows["name"]):
            return _read_place(before)
        if pattern is _BEFORE_DASH and _is_capitals(before.split(",")[0]):
            return _read_place(before)
    return None


def _cut_agency(text: str) -> str | None:
    """Returns the text before an agency's name at the end of a dateline ("القاهرة - أ ف ب"), or None without one."""
    for mark in (" - ", " – ", " — ", ", ", "/", " "):
        place, _, last = text.rpartition(mark)
        if place and find_agency(last):
            return place
    words = text.split()
    for size in (3, 2):
        if len(words) > size and find_agency(" ".join(words[-size:])):
            return " ".join(words[:-size]).rstrip(" -–—,/")
    return None


def _read_place(text: str) -> str | None:
    """Returns the place in the text before the mark, without dates, in at most three parts ("Paris, France")."""
    parts = [p.strip() for p in text.split(",")]
    places = [p for p in parts if p and not _might_be_date(p) and not _HOST.search(p)]
    if not places or len(places) > 3 or places[0] != parts[0] or not all(map(_might_be_place, places)):
        return None
    return ", ".join(places)


def _might_be_place(text: str) -> bool:
    if not 2 <= len(text) <= 40 or not _PLACE.fullmatch(text):
        return False
    words = fold_text(text).split()
    if not words or words[0] in _load_words().no_place or find_agency(text):
        return False
    first = text[0]
    return first.isupper() or first.lower() == first.upper()


def _might_be_date(text: str) -> bool:
    return any(c.isdigit() for c in text) or bool(_load_words().month.fullmatch(text))


def _is_capitals(text: str) -> bool:
    letters = [c for c in text if c.isalpha()]
    return len(letters) >= 3 and all(c.isupper() for c in letters)
