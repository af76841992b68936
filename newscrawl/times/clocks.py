"""Finds the time of day that tokens name, and its zone.

A zone is an IANA name or an abbreviation; the site or the language decides where several zones share one.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import takewhile
from typing import Literal, NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from ..text.clean import fold_word
from ..text.tables import read_groups, read_table
from .day_parts import find_day_part, fit_hour
from .tokens import Token, get_number
from .words import load_words

_LONGEST_ZONE = 6  # words
_WHOLE_OFFSET = re.compile(r"[+-](?:0\d|1[0-4]):?(?:00|30|45)")  # alone behind a day; "-12" may count anything

Precision = Literal["second", "minute", "hour", "day", "week", "month", "year"]


class Clock(NamedTuple):
    time: datetime.time
    precision: Precision
    first: int  # token indices
    last: int


def find_clock(tokens: list[Token], day: tuple[int, ...], *, dated: bool, language: str | None = None) -> Clock | None:
    """Returns the time of day nearest to the tokens that name the day; the first one where none do.

    The language says what it calls the parts of the day.
    """
    clocks = [c for i in range(len(tokens)) if i not in day and (c := _read_clock(tokens, i, dated))]
    clocks = [_fit_to_day_part(tokens, clock, language) for clock in clocks] if language else clocks
    if not clocks:
        return None
    if not day:
        return clocks[0]
    first, last = min(day), max(day)
    return min(clocks, key=lambda c: min(abs(c.first - last), abs(first - c.last) + 1))


def _read_clock(tokens: list[Token], i: int, dated: bool) -> Clock | None:
    words = load_words()
    token = tokens[i]
    after = fold_word(tokens[i + 1].text) if i + 1 < len(tokens) and tokens[i + 1].kind == "word" else ""
    last = i
    second: int | None = None
    if token.kind == "word":
        return _read_named_hour(tokens, i) if dated else None
    if token.kind == "clock":
        parts = re.split("[:.,]", token.text) if ":" in token.text else [token.text[:2], token.text[2:]]
        hour, minute = int(parts[0]), int(parts[1])
        second = int(parts[2]) if len(parts) > 2 else None
        last += ":" not in token.text  # "1704 hrs"
    elif token.kind == "dot":
        before = fold_word(tokens[i - 1].text) if i else ""
        told = after in words.hour_signs or after in words.morning or after in words.evening or after == "น"
        told = told or before in words.fillers
        if not (dated or told):
            return None
        hour, minute = (int(part) for part in token.text.split("."))
    elif token.kind == "number" and len(token.text) <= 2 and after:
        hour, minute = int(token.text), 0
        if after in words.hour_signs and (dated or after not in ("h", "g", "u", "ч") or _is_told_of(tokens, i)):
            last = i + 1
            number = get_number(tokens, i + 2)
            if (
                number is not None
                and len(tokens[i + 2].text) <= 2
                and number < 60
                and tokens[i + 2].start <= tokens[i + 1].end + 2  # "17 ч. 04"
            ):
                minute, last = number, i + 2
                if last + 1 < len(tokens) and fold_word(tokens[last + 1].text) in words.minute_signs:
                    last += 1
        elif after in words.morning or after in words.evening:
            last = i
        else:
            return None
    else:
        return None
    first = i
    half = None
    for at in (last + 1, i - 1):
        if 0 <= at < len(tokens) and tokens[at].kind == "word":
            word = fold_word(tokens[at].text)
            if word in words.morning or word in words.evening:
                half, first, last = word, min(first, at), max(last, at)
                break
    if half is not None and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half in words.evening else 0)
    if hour > 23 or minute > 59 or (second or 0) > 60:
        return None
    time = datetime.time(hour, minute, min(second or 0, 59))
    return Clock(time, "minute" if second is None else "second", first, last)


def _is_told_of(tokens: list[Token], i: int) -> bool:
    """Says whether "at" or its like stands before an hour, its sign and two figures of minutes behind: "à 14h32"."""
    if not i or i + 2 >= len(tokens) or fold_word(tokens[i - 1].text) not in load_words().fillers:
        return False
    sign, minutes = tokens[i + 1], tokens[i + 2]
    return len(minutes.text) == 2 and minutes.kind == "number" and sign.start == tokens[i].end == minutes.start - 1


def _fit_to_day_part(tokens: list[Token], clock: Clock, language: str) -> Clock:
    """Returns a clock of twelve hours in the part of the day that is named beside it, or behind its "o'clock"."""
    last, words = clock.last, load_words()
    if last + 1 < len(tokens) and tokens[last + 1].kind == "word":
        word = fold_word(tokens[last + 1].text)
        if word in words.morning or word in words.evening:
            return clock
        last += word in words.hour_signs or word in words.fillers
    for end in {clock.last, last}:
        part = find_day_part(tokens, clock.first, end, language)
        if part is not None:
            time = clock.time.replace(hour=fit_hour(clock.time.hour, part.name))
            return Clock(time, clock.precision, part.first, part.last)
    return clock


def _read_named_hour(tokens: list[Token], i: int) -> Clock | None:
    """Returns the hour that a word names behind a word such as "at": "at noon", "à minuit"."""
    words = load_words()
    hour = words.named_hours.get(fold_word(tokens[i].text))
    if hour is None or not i or fold_word(tokens[i - 1].text) not in words.fillers:
        return None
    return Clock(datetime.time(hour), "minute", i, i)


def find_clock_zone(
    tokens: list[Token], clock: Clock, day: tuple[int, ...] = ()
) -> tuple[str | datetime.timedelta | None, int | None]:
    """Returns the zone beside a time of day, as an offset or a name, and the index of its last token.

    It stands right behind the time of day, right before it, or behind a day that follows: "5:04 on 7 November UTC".
    """
    for at in (clock.last + 1, clock.last + 2, clock.first - 1, clock.first - 2):
        if not 0 <= at < len(tokens):
            continue
        token = tokens[at]
        if token.kind == "offset" and at == clock.last + 1:
            if token.text[0] == "-" and ":" in token.text and clock.precision == "minute":
                return None, None  # "10:00-12:00" is an opening hour
            return _read_offset(token.text), at
        if token.kind == "offset" and at == clock.last + 2 and _WHOLE_OFFSET.fullmatch(token.text):
            word, words = fold_word(tokens[at - 1].text), load_words()
            if word in words.hour_signs or word in words.fillers:
                return _read_offset(token.text), at  # "17:04 hrs +0200"
        if (zone := _read_zone_name(tokens, at)) is not None:
            return zone
    if day and min(day) > clock.last and (zone := _find_zone_behind_day(tokens, max(day))) is not None:
        return zone
    behind = list(takewhile(lambda token: token.kind == "word", tokens[clock.last + 1 :]))
    place = find_place_zone([fold_word(token.text) for token in behind]) if behind else None
    return (place[0], clock.last + 1 + place[1]) if place else (None, None)


def _read_zone_name(tokens: list[Token], at: int) -> tuple[str | datetime.timedelta, int] | None:
    """Returns the zone that a token names, with an offset that follows it, and the index of its last token."""
    token = tokens[at]
    if token.kind != "word" or not might_be_zone(token.text, word := fold_word(token.text)):
        return None
    if at + 1 < len(tokens) and tokens[at + 1].kind == "offset" and word in ("gmt", "utc"):
        return _read_offset(tokens[at + 1].text), at + 1
    return (token.text if is_abbreviation(token.text) else word), at


def _find_zone_behind_day(tokens: list[Token], last: int) -> tuple[str | datetime.timedelta, int] | None:
    """Returns the zone behind the last token of a day, past one word such as "г." or a weekday's name."""
    words = load_words()
    for at in (last + 1, last + 2):
        if at >= len(tokens):
            return None
        token = tokens[at]
        if token.kind == "offset" and _WHOLE_OFFSET.fullmatch(token.text):
            return _read_offset(token.text), at
        if (zone := _read_zone_name(tokens, at)) is not None:
            return zone
        if token.kind != "word" or not (
            (word := fold_word(token.text)) in words.fillers or word in words.weekday_parts
        ):
            return None
    return None


def _read_offset(text: str) -> datetime.timedelta:
    digits = text[1:].replace(":", "")
    hours, minutes = (int(digits), 0) if len(digits) <= 2 else (int(digits[:-2]), int(digits[-2:]))
    return datetime.timedelta(hours=hours, minutes=minutes) * (-1 if text[0] == "-" else 1)


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
