"""Zones of times: abbreviations (settled by site or language where several zones share one) and IANA names."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
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
    "台北時間": 8,
    "台灣時間": 8,
    "香港時間": 8,
    "日本時間": 9,
    "한국시간": 9,
    "московскому": 3,
    "московское": 3,
    "москве": 3,
    "tsi": 3,
    "gmt": 0,
    "utc": 0,
}
# Places whose clocks a time goes by where words say so: "horário de Brasília", "hora del centro de México", "UK time".
_CLOCKS_OF: dict[str, str] = {
    place: zone
    for zone, places in {
        "America/Sao_Paulo": "brasilia", "America/Mexico_City": "mexico cdmx", "America/Bogota": "bogota colombia",
        "America/Lima": "lima peru", "America/Caracas": "caracas venezuela", "America/Santiago": "chile",
        "America/Argentina/Buenos_Aires": "argentina", "America/Guayaquil": "ecuador quito",
        "America/Toronto": "montreal toronto", "America/New_York": "eastern", "America/Chicago": "central",
        "America/Denver": "mountain", "America/Los_Angeles": "pacific", "Europe/Madrid": "madrid peninsular espanola",
        "Europe/Lisbon": "lisboa", "Europe/Paris": "paris", "Europe/Brussels": "bruxelles",
        "Europe/London": "uk london londres", "Europe/Rome": "italiana", "Europe/Berlin": "berlin",
        "Europe/Kyiv": "киеву києвом", "Asia/Kolkata": "india indian", "Asia/Shanghai": "beijing china",
        "Asia/Tokyo": "japan tokyo", "Asia/Singapore": "singapore", "Asia/Dubai": "uae dubai",
    }.items()
    for place in places.split()
}  # fmt: skip
_CLOCK_WORDS = frozenset("horario hora heure ora по за time".split())
_BETWEEN = frozenset("h de del di do da la le centro oficial este standard daylight".split())
_LONGEST_ZONE = 6  # words
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
    """The UTC offset that an abbreviation ("CEST", "ET") or an IANA name means at that local time; None of none.

    A site whose own clocks go by that abbreviation settles what it means; then the language does.
    """
    if "/" in name:
        return read_place_offset(moment, name)
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


def find_place_zone(words: Sequence[str]) -> tuple[str, int] | None:
    """The IANA zone that the folded words behind a time of day tell, and the place of the last of these words."""
    zone, told = None, False
    for place, word in enumerate(words[:_LONGEST_ZONE]):
        if word in _CLOCK_WORDS:
            told = True
        elif zone is None and word in _CLOCKS_OF:
            zone = _CLOCKS_OF[word]
        elif word not in _BETWEEN:
            return None
        if zone and told:
            return zone, place
    return None


def might_tell_place(word: str) -> bool:
    """Whether a folded word may be part of what tells whose clocks a time goes by."""
    return word in _CLOCKS_OF or word in _CLOCK_WORDS or word in _BETWEEN


def might_be_zone(raw: str, folded: str) -> bool:
    """Whether a word is a zone's name: abbreviations in capitals, since "est" and "ist" are words too."""
    return raw in ABBREVIATIONS or folded in _WORDS
