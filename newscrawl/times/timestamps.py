"""Parses the times that sites write, in any language, to dates, times and UTC offsets; finds those in longer texts.

What a text does not say stays unknown. The files of the room, each of which uses only those before it, are: `tokens`,
`relative_words`, `words`, `day_parts`, `clocks`, `days`, `relative`, this one.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from ..text.clean import fold_word
from .calendars import shift_day
from .clocks import (
    Clock,
    Precision,
    find_clock,
    find_clock_zone,
    find_zone,
    might_be_zone,
    might_tell_place,
    read_abbreviation,
    read_place_offset,
)
from .day_parts import might_tell_part
from .days import ERAS, find_day
from .relative import TimeBack, list_relative
from .tokens import LONGEST, PLAIN, Hints, Token, cut_region, make_hints, tokenise
from .words import begins_month, find_month, find_written_month, load_first_look, load_words

_EARLIEST = datetime.date(1990, 1, 1)
_ZULU = ("GMT", "UTC", "Z", "gmt", "utc")
_DATE_SIGNS = frozenset("月월年년日일ב")  # a word in a date may begin with one of these
# What has neither such a shape nor such a word holds no time: the cheap check, for every link of every listing.
_SHAPE = re.compile(
    r"\d(?:\s?[:年月時时點点시월년]\s?\d|[\s\u200e\u200f]?[-./]\s?\d\d?[\s\u200e\u200f]?[-./]\s?\d|-\d\d|\.\d\d|\s?[ap]\.?m\b|\s?[hH](?:\d\d)?\b"
    r"|\s?[\u0e01-\u0e2e\u0e40-\u0e44]|\s?[^\W\d_]{0,3}\s?[前전]|/\d\d?\s?[(（])"
    r"|[半一二两兩三四五六七八九十][^\W\d_]{1,4}前"
)
_DIGIT = re.compile(r"\d")
_FEW = 5  # words of a text that may be nothing but "a day ago"
_WORD_MARKS = re.compile(r"[,.;:()|/·•'’׳\"“”\-\d]+")
_SOME_MOMENT = datetime.datetime(2099, 12, 31, tzinfo=datetime.timezone.utc)
_SOME_DAY = datetime.date(2096, 7, 1)  # of a year that has a 29 February

_ISO = re.compile(
    r"(\d{4})[-/. ]?(\d\d)[-/. ]?(\d\d)"
    r"(?:(?:T|\s+|\+)(\d\d):?(\d\d)(?::?(\d\d)(?:[.,:]\d+)?)?\s*(?:(Z|UTC|GMT)|([+-])(\d\d):?(\d\d)?)?)?(?:\[[\w/+-]+\])?",
    re.IGNORECASE | re.ASCII,
)
_EPOCH = re.compile(r"1?\d{9}(?:\d{3})?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Timestamp:
    """What a text says of a moment: local date and time, and the offset from UTC if the zone is known."""

    date: datetime.date | None
    time: datetime.time | None
    offset: datetime.timedelta | None  # from UTC; None: the zone is not known
    precision: Precision | None  # "hour": "3 hours ago"; "month": "2 months ago", whose day is counted; None: no date
    raw: str
    yearless: bool = False  # whether the text leaves the year to be guessed

    def is_coarse(self) -> bool:
        """Says whether the day is counted back from weeks, months or years."""
        return self.precision in ("week", "month", "year")

    def to_instant(self) -> datetime.datetime | None:
        """Returns the moment in UTC; None unless date, time and zone are known."""
        if self.date is None or self.time is None or self.offset is None:
            return None
        try:
            local = datetime.datetime.combine(self.date, self.time)
            return (local - self.offset).replace(tzinfo=datetime.timezone.utc)
        except OverflowError:
            return None

    def to_text(self) -> str | None:
        """Returns ISO 8601: UTC with `Z`, without a zone where it is unknown, the day alone, or None without a date."""
        if self.date is None:
            return None
        if self.time is None:
            return self.date.isoformat()
        instant = self.to_instant()
        if instant is None:
            return f"{self.date.isoformat()}T{self.time.strftime('%H:%M:%S')}"
        return instant.strftime("%Y-%m-%dT%H:%M:%SZ")


@dataclass(slots=True)
class Reading:
    """What tokens say: a day or a time span before now, and a time of day with its zone."""

    day: datetime.date | None = None
    yearless: bool = False
    back: TimeBack | None = None
    clock: Clock | None = None
    zone: str | datetime.timedelta | None = None
    first: int = 0
    last: int = 0


def read_tokens(tokens: list[Token], hints: Hints, backs: Iterator[TimeBack]) -> Reading | None:
    """Reads the day, time of day and zone that the tokens name; None where they name neither day nor time.

    `backs` are the spans before now among them.
    """
    day = find_day(tokens, hints)
    reading = Reading()
    used: list[int] = []
    if day is None or day.calendar == "yearless":
        reading.back = next(backs, None)
        if reading.back is not None:
            used += [reading.back.first, reading.back.last]
            day = None
    if day:
        reading.day, reading.yearless = day.date, day.calendar == "yearless"
        used += [day.first, day.last]
    clock = find_clock(tokens, day.spot if day else (), dated=bool(used), language=hints.language)
    if clock and not (reading.back is not None and (reading.back.has_clock() or reading.back.is_coarse())):
        reading.clock = clock
        used += [clock.first, clock.last]
        reading.zone, at = find_clock_zone(tokens, clock, day.spot if day else ())
        if at is not None:
            used.append(at)
    if not used:
        return None
    reading.first, reading.last = min(used), max(used)
    return reading


def parse_timestamp(
    text: str,
    *,
    language: str | None = None,
    timezone: str | None = None,
    reference: datetime.datetime | None = None,
    day_first: bool | None = None,
    near: datetime.date | None = None,
) -> Timestamp | None:
    """Returns the first moment that a short text names; None where it names none.

    `language` (BCP 47) decides between month names and, unless `day_first` is given, the order of day and month.
    `timezone` (IANA) is the zone of times that name none. `reference` (aware) is the moment from which relative times
    count back; a day without a year lies before it, or near to the day `near` where that is given. A time of day
    without a date has no date in the result. A date before 1990, or over a day after `reference`, gives None.
    """
    raw = " ".join(text[: 2 * LONGEST].split())[:LONGEST]
    if not raw:
        return None
    plain = raw if raw.isascii() else raw.translate(PLAIN)
    found = _read_iso(plain, raw, timezone)
    if found is None:
        hints = make_hints(language, timezone, reference, day_first, near)
        tokens = tokenise(plain)
        reading = read_tokens(tokens, hints, list_relative(tokens, hints))
        if reading is not None and reading.back is not None and (reading.back.is_coarse() or reading.back.in_words):
            beside = len(tokens) - (reading.last - reading.first + 1)
            reading = None if reading.back.is_told_of(beside) else reading
        found = _make_timestamp(reading, raw, hints) if reading else None
    if found is None or (found.date is not None and not might_be_publication(found, reference)):
        return None
    return found


def might_be_publication(stamp: Timestamp, reference: datetime.datetime | None) -> bool:
    """Says whether the date may be one of publication: from 1990 on, at most a day after `reference`."""
    if stamp.date is None or stamp.date < _EARLIEST:
        return False
    if reference is None:
        return stamp.date.year < 2100
    return stamp.date <= shift_day(reference.date(), 1)


def _read_iso(plain: str, raw: str, timezone: str | None) -> Timestamp | None:
    if _EPOCH.fullmatch(plain):
        seconds = int(plain[:10])
        if seconds < 631152000:
            return None
        moment = datetime.datetime.fromtimestamp(seconds, datetime.timezone.utc)
        return Timestamp(moment.date(), moment.time(), datetime.timedelta(0), "second", raw)
    found = _ISO.fullmatch(plain)
    if not found:
        return None
    year, month, day, hour, minute, second, zulu, sign, hours, minutes = found.groups()
    if not 1900 <= int(year) < 2400:
        return None
    try:
        date = datetime.date(int(year), int(month), int(day))
        time = datetime.time(int(hour), int(minute), min(int(second or 0), 59)) if hour else None
    except ValueError:
        return None
    if time is None:
        return Timestamp(date, None, None, "day", raw)
    offset = None
    if zulu:
        offset = datetime.timedelta(0)
    elif sign:
        offset = datetime.timedelta(hours=int(hours), minutes=int(minutes or 0)) * (-1 if sign == "-" else 1)
        if abs(offset) > datetime.timedelta(hours=15):
            offset = None
    if offset is None and timezone:
        offset = read_place_offset(datetime.datetime.combine(date, time), timezone)
    return Timestamp(date, time, offset, "second" if second else "minute", raw)


def _make_timestamp(reading: Reading, raw: str, hints: Hints) -> Timestamp | None:
    clock = reading.clock
    date, time, offset, precision = reading.day, None, None, None
    if reading.back is not None:
        if hints.reference is None:
            return Timestamp(None, clock.time if clock else None, None, None, raw)
        now = hints.reference
        place = find_zone(hints.timezone) if hints.timezone else None
        if place:
            now = now.astimezone(place)
        then = reading.back.count_from(now)
        if then is None:
            return None
        date = then.date()
        if reading.back.has_clock() and clock is None:
            exact: Precision = "hour" if reading.back.unit == "hour" else "minute"
            utc = then.utcoffset()
            return Timestamp(date, then.time().replace(second=0, microsecond=0, tzinfo=None), utc, exact, raw)
        if reading.back.is_coarse():
            return Timestamp(date, None, None, reading.back.unit, raw)
    if clock:
        time, precision = clock.time, clock.precision
    if date is None:
        if time is None:
            return None
        zone = reading.zone
        fixed = zone if isinstance(zone, datetime.timedelta) else datetime.timedelta(0) if zone in _ZULU else None
        return Timestamp(None, time, fixed, precision, raw)
    if time is None:
        return Timestamp(date, None, None, "day", raw, reading.yearless)
    moment = datetime.datetime.combine(date, time)
    if isinstance(reading.zone, datetime.timedelta):
        offset = reading.zone
    elif reading.zone:
        offset = read_abbreviation(reading.zone, moment, languages=(hints.tag, hints.language), timezone=hints.timezone)
    elif hints.timezone:
        offset = read_place_offset(moment, hints.timezone)
    return Timestamp(date, time, offset, precision, raw, reading.yearless)


def find_time_text(text: str, *, language: str | None = None) -> str | None:
    """Returns the part of a text that is a time ("vor 2 Stunden", "3 May 2024, 10:00"); None without one.

    A date with a time wins over a date, a date over a time of day; among equals the first wins. The part is as the text
    has it, but where the text holds marks of direction or soft hyphens: it is returned without these.
    """
    return _find_time_text(text[:LONGEST], language)


@lru_cache(maxsize=1_024)  # a line is looked at by those who seek its time, its author, its place in the story
def _find_time_text(text: str, language: str | None) -> str | None:
    if not might_hold_time(text):
        return None
    plain = text if text.isascii() else text.translate(PLAIN)
    shown = text if len(text) == len(plain) else plain
    tokens = tokenise(plain)
    hints = Hints(cut_region(language), False, None, _SOME_MOMENT, _SOME_DAY)
    backs = list(list_relative(tokens, hints))
    best: tuple[int, str] | None = None
    told = {i for back in backs for i in range(back.first, back.last + 1)}
    for first, last in _find_runs(tokens, hints.language, told):
        run = tokens[first : last + 1]
        inside = (back.move(-first) for back in backs if first <= back.first and back.last <= last)
        reading = read_tokens(run, hints, inside)
        if reading is None:
            continue
        rank = (4 if reading.day else 3 if reading.back is not None else 0) + (1 if reading.clock else 0)
        beside = len(tokens) - (reading.last - reading.first + 1)
        if reading.back is not None and reading.clock is None and reading.back.is_told_of(beside):
            continue
        if reading.yearless and not reading.clock and not _names_weekday(run):
            continue
        if best is None or rank > best[0]:
            best = rank, shown[run[reading.first].start : run[reading.last].end].strip()
    return best[1] if best else None


def might_hold_time(text: str) -> bool:
    """Says in a few microseconds whether a text has the shape or a word of a time."""
    return _might_line_hold_time(text) if len(text) <= LONGEST else _has_shape_or_word(text)


@lru_cache(maxsize=2_048)
def _might_line_hold_time(text: str) -> bool:
    return _has_shape_or_word(text)


def _has_shape_or_word(text: str) -> bool:
    if _SHAPE.search(text):
        return True
    first_look = load_first_look()
    words = _WORD_MARKS.sub(" ", text.lower()).split()
    if _DIGIT.search(text):
        return not first_look.any.isdisjoint(words)
    if not first_look.directions.isdisjoint(words):
        return True
    if not first_look.units.isdisjoint(words) and (len(words) <= _FEW or "y" in words):
        return True  # "il y a une heure"
    return len(words) <= _FEW and not first_look.alone.isdisjoint(words)


def _find_runs(tokens: list[Token], language: str | None, told: set[int]) -> Iterator[tuple[int, int]]:
    """Yields the longest runs of tokens that may form one time, as (first, last) indices; `told` tokens surely do."""
    first = None
    for i, token in enumerate(tokens):
        if token.kind != "word" or i in told or _might_belong(tokens, i, language):
            first = i if first is None else first
        elif first is not None:
            yield first, i - 1
            first = None
    if first is not None:
        yield first, len(tokens) - 1


def _might_belong(tokens: list[Token], i: int, language: str | None) -> bool:
    text = tokens[i].text
    return (
        _might_be_word_of_time(text, language)
        or (i > 0 and might_tell_place(fold_word(text)))
        or might_tell_part(fold_word(text), language)
        or _ends_month_name(tokens, i, language)
    )


@lru_cache(maxsize=4_096)
def _might_be_word_of_time(text: str, language: str | None) -> bool:
    word, words = fold_word(text), load_words()
    return (
        word in words.fillers or word in words.weekday_parts
        or word in words.morning or word in words.evening or word in words.hour_signs or word in words.minute_signs
        or word in words.named_hours or word in words.joiners or begins_month(word) or word[:1] in _DATE_SIGNS
        or find_written_month(text, language) is not None or might_be_zone(text, word) or text in ERAS
    )  # fmt: skip


def _ends_month_name(tokens: list[Token], i: int, language: str | None) -> bool:
    """Says whether a month's name of two or three words goes on with the token."""
    for first in (i - 1, i - 2):
        if first >= 0 and begins_month(fold_word(tokens[first].text)):
            words = [fold_word(token.text) for token in tokens[first : first + 3]]
            if any(find_month(" ".join(words[:n]), language) is not None for n in range(i - first + 1, len(words) + 1)):
                return True
    return False


def _names_weekday(tokens: list[Token]) -> bool:
    weekdays = load_words().weekdays
    return any(fold_word(token.text) in weekdays for token in tokens)
