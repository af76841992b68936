"""Zones of times: abbreviations (settled by site or language where several zones share one) and IANA names."""

from __future__ import annotations

import datetime
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_HOURS: dict[str, float] = {
    "Z": 0, "GMT": 0, "UTC": 0, "UT": 0, "WET": 0, "WEST": 1,
    "CET": 1, "CEST": 2, "MEZ": 1, "MESZ": 2, "HNEC": 1, "HAEC": 2, "EET": 2, "EEST": 3, "MSK": 3, "TRT": 3,
    "SAST": 2, "CAT": 2, "EAT": 3, "WAT": 1,
    "GST": 4, "AST": -4, "KSA": 3, "IRST": 3.5, "IRDT": 4.5, "PKT": 5, "NPT": 5.75, "AFT": 4.5, "UZT": 5, "ALMT": 6,
    "WIB": 7, "WITA": 8, "WIT": 9, "ICT": 7, "MMT": 6.5, "SGT": 8, "HKT": 8, "PHT": 8, "PHST": 8, "MYT": 8,
    "JST": 9, "KST": 9, "IST": 5.5, "BST": 1, "BDT": 6,
    "AEST": 10, "AEDT": 11, "ACST": 9.5, "ACDT": 10.5, "AWST": 8, "NZST": 12, "NZDT": 13,
    "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7, "AKST": -9, "AKDT": -8,
    "HST": -10, "NST": -3.5, "NDT": -2.5, "ADT": -3, "BRT": -3, "ART": -3, "CLT": -4, "CLST": -3, "COT": -5, "PET": -5,
}  # fmt: skip
_PLACES = {
    "ET": "America/New_York", "CT": "America/Chicago", "MT": "America/Denver", "PT": "America/Los_Angeles",
}  # fmt: skip
_WORDS: dict[str, float] = {
    "мск": 3,
    "غرینتش": 0,
    "جرینتش": 0,
    "گرینویچ": 0,
    "مکه": 3,
    "ابوظبی": 4,
    "北京时间": 8,
    "北京時間": 8,
    "gmt": 0,
    "utc": 0,
}
_BY_LANGUAGE: dict[tuple[str, str], float] = {
    ("IST", "he"): 2, ("IST", "ga"): 1, ("CST", "zh"): 8, ("BST", "bn"): 6, ("AST", "ar"): 3, ("PST", "fil"): 8,
}  # fmt: skip
ABBREVIATIONS = frozenset(_HOURS) | frozenset(_PLACES)


@lru_cache(maxsize=256)
def find_zone(name: str) -> ZoneInfo | None:
    """The IANA zone of that name, or None."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def read_place_offset(moment: datetime.datetime, place: str) -> datetime.timedelta | None:
    """The UTC offset that clocks at the IANA zone have at that local time, summer time counted."""
    zone = find_zone(place)
    return moment.replace(tzinfo=zone).utcoffset() if zone else None


def read_abbreviation(
    name: str, moment: datetime.datetime, *, language: str | None = None, timezone: str | None = None
) -> datetime.timedelta | None:
    """The UTC offset that an abbreviation ("CEST", "ET") means at that local time; None when it is not one.

    A site whose own clocks go by that abbreviation settles what it means; then the language does.
    """
    zone = find_zone(timezone) if timezone else None
    if zone and name in (moment.replace(month=month, day=1, tzinfo=zone).tzname() for month in (moment.month, 1, 7)):
        # A site may write the name of its winter zone all the year: its clocks are meant.
        return moment.replace(tzinfo=zone).utcoffset()
    if name in _PLACES:
        return read_place_offset(moment, _PLACES[name])
    hours = _BY_LANGUAGE.get((name, language)) if language else None
    if hours is None:
        hours = _HOURS.get(name, _WORDS.get(name))
    return None if hours is None else datetime.timedelta(hours=hours)


def might_be_zone(raw: str, folded: str) -> bool:
    """Whether a word is a zone's name: abbreviations in capitals, since "est" and "ist" are words too."""
    return raw in ABBREVIATIONS or folded in _WORDS
