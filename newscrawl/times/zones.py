"""Reads zones: IANA names, and abbreviations; the site or the language decides where several zones share one."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from ..text.tables import read_groups, read_table

_LONGEST_ZONE = 6  # words


class _Zones(NamedTuple):
    hours: dict[tuple[str, str], float]  # from UTC, by name and language; the language "any" is any
    places: dict[tuple[str, str], str]  # IANA names by abbreviation and language: "ET", "EST" in "en-au"
    abbreviations: frozenset[str]  # in capitals, since "est" and "ist" are words too
    words: frozenset[str]  # folded
    clock_places: dict[str, str]  # IANA names by folded places whose clocks a time goes by: "hora de Brasilia"
    clock_words: frozenset[str]  # folded words that say so: "time", "hora"
    joints: frozenset[str]  # folded words between these


@cache
def _load_zones() -> _Zones:
    rows = read_table(__package__, "zones")
    groups = read_groups(__package__, "words")
    names = frozenset(name for name, _, _ in rows)
    abbreviations = frozenset(name for name in names if name.isupper())
    return _Zones(
        hours={(name, language): float(clock) for name, language, clock in rows if "/" not in clock},
        places={(name, language): clock for name, language, clock in rows if "/" in clock},
        abbreviations=abbreviations,
        words=names - abbreviations,
        clock_places=dict(read_table(__package__, "clock_places")),
        clock_words=frozenset(groups["clock"]),
        joints=frozenset(groups["clock joint"]),
    )


@lru_cache(maxsize=256)
def find_zone(name: str) -> ZoneInfo | None:
    """Returns the IANA zone of that name, or None."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def read_place_offset(moment: datetime.datetime, place: str) -> datetime.timedelta | None:
    """Returns the UTC offset of the IANA zone at that local time, with summer time."""
    zone = find_zone(place)
    return moment.replace(tzinfo=zone).utcoffset() if zone else None


def read_abbreviation(
    name: str, moment: datetime.datetime, *, languages: Sequence[str | None] = (), timezone: str | None = None
) -> datetime.timedelta | None:
    """Returns the UTC offset of an abbreviation ("CEST", "ET") or IANA name at that local time; None for other words.

    The site's own zone decides what an abbreviation means; else the first of the `languages` that has a meaning for it,
    which are BCP 47 tags in lower case: "en-au", "en".
    """
    if "/" in name:
        return read_place_offset(moment, name)
    zone = find_zone(timezone) if timezone else None
    if zone and name in (moment.replace(month=month, day=1, tzinfo=zone).tzname() for month in (moment.month, 1, 7)):
        # A site may write the name of its winter zone all the year: its clocks are meant.
        return moment.replace(tzinfo=zone).utcoffset()
    zones = _load_zones()
    for language in (*languages, "any"):
        key = (name, language or "")
        if key in zones.places:
            return read_place_offset(moment, zones.places[key])
        if key in zones.hours:
            return datetime.timedelta(hours=zones.hours[key])
    return None


def find_place_zone(words: Sequence[str]) -> tuple[str, int] | None:
    """Returns the IANA zone that the folded words after a time of day name, and the index of the last of them."""
    zones = _load_zones()
    zone, told = None, False
    for place, word in enumerate(words[:_LONGEST_ZONE]):
        if word in zones.clock_words:
            told = True
        elif zone is None and word in zones.clock_places:
            zone = zones.clock_places[word]
        elif word not in zones.joints:
            return None
        if zone and told:
            return zone, place
    return None


def might_tell_place(word: str) -> bool:
    """Says whether a folded word may be part of a zone's name in words."""
    zones = _load_zones()
    return word in zones.clock_places or word in zones.clock_words or word in zones.joints


def might_be_zone(raw: str, folded: str) -> bool:
    """Says whether a word is a zone's name. Abbreviations must be capitals, since "est" and "ist" are words too."""
    zones = _load_zones()
    return raw in zones.abbreviations or folded in zones.words


def is_abbreviation(raw: str) -> bool:
    """Says whether a word, as written, is a zone's abbreviation."""
    return raw in _load_zones().abbreviations
