"""Times as sites write them, in any language, to dates, times and UTC offsets.

What a text does not say stays unknown.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, NamedTuple

from newscrawl.loaders.calendars import JAPANESE_ERAS, make_date
from newscrawl.loaders.months import FIRST_HALVES, WEEKDAY_WORDS, WEEKDAYS, find_month, fold_word, knows_month
from newscrawl.loaders.time_words import (
    AFTER,
    BEFORE,
    COUNTED,
    DAY,
    DAYS_BACK,
    EVENING,
    FILLERS,
    FUSED,
    HOUR,
    HOUR_WORDS,
    MINUTE_WORDS,
    MORNING,
    ONES,
    SECOND,
    TELLING_WORDS,
    UNIT_WORDS,
    UNITS,
)
from newscrawl.loaders.zones import ABBREVIATIONS, find_zone, might_be_zone, read_abbreviation, read_place_offset

Precision = Literal["second", "minute", "hour", "day"]

_EARLIEST = datetime.date(1990, 1, 1)
_ZULU = ("GMT", "UTC", "Z", "gmt", "utc")
_MONTH_SIGNS = frozenset("月월")
_DATE_SIGNS = frozenset("月월年년日일ב")  # a word in a date may begin with one of these
_LONGEST = 300  # characters of a text that are read

_PLAIN = str.maketrans(
    dict.fromkeys("\u200b\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff\u00ad")
    | {0xFF01 + i: chr(0x21 + i) for i in range(94)}
    | dict.fromkeys("\u00a0\u202f\u2009\u2007\u3000", " ")
    | dict.fromkeys("‐‑‒–−", "-")
    | {"٫": ".", "∶": ":", "՝": " "}
)

_ISO = re.compile(
    r"(\d{4})[-/. ]?(\d\d)[-/. ]?(\d\d)"
    r"(?:(?:T|\s+|\+)(\d\d):?(\d\d)(?::?(\d\d)(?:[.,:]\d+)?)?\s*(?:(Z|UTC|GMT)|([+-])(\d\d):?(\d\d)?)?)?(?:\[[\w/+-]+\])?",
    re.IGNORECASE | re.ASCII,
)
_EPOCH = re.compile(r"1?\d{9}(?:\d{3})?", re.ASCII)
# Letters with the marks that belong to them in scripts where Python's \\w leaves these out.
_LETTER = (
    r"(?:[^\W\d_]|[\u0300-\u036f\u0591-\u05c7\u05f3\u064b-\u065f\u0670\u0900-\u0903\u093a-\u094f\u0962\u0963\u0970\u0981-\u0983"
    r"\u09bc-\u09d7\u0a01-\u0a7f\u0a81-\u0d7f\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u200c\u200d])"
)
_TOKEN = re.compile(
    r"(?P<ymd>\d{4}\s?[-/.年년]\s?\d{1,2}\s?[-/.月월]\s?\d{1,2}(?!\d)(?:\s?[日일号號])?)"
    r"|(?P<dmy>\d{1,2}\s?([-/.])\s?\d{1,2}\s?\3\s?(?:\d{4}|\d\d)(?![\d:]))"
    r"|(?P<clock>\d{1,2}:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?!\d))"
    r"|(?P<dot>\d{1,2}\.\d\d(?![\d.,]\d|\d))"
    r"|(?P<offset>(?:(?<=GMT)|(?<=UTC)|(?<=\d)|(?<![^\W_]))[+-](?:\d\d:?\d\d(?!\d)|\d{1,2}(?![\d.,:/-])))"
    r"|(?P<number>\d+)"
    rf"|(?P<word>{_LETTER}+(?:[.'’]{_LETTER}+)*)"
)

_MONTH_FIRST = frozenset({"en", "en-us", "en-ph", "es-us", "fil", "en-ca"})


@dataclass(frozen=True, slots=True)
class Timestamp:
    """A moment as far as a text says it: local date and time, and the zone if it is known."""

    date: datetime.date | None
    time: datetime.time | None
    offset: datetime.timedelta | None  # from UTC; None: the zone is not known
    precision: (
        Precision | None
    )  # of the time of day where there is one ("hour": "3 hours ago"), else "day"; None: neither
    raw: str

    def to_instant(self) -> datetime.datetime | None:
        """The moment in UTC; None unless date, time and zone are known."""
        if self.date is None or self.time is None or self.offset is None:
            return None
        try:
            local = datetime.datetime.combine(self.date, self.time)
            return (local - self.offset).replace(tzinfo=datetime.timezone.utc)
        except OverflowError:
            return None

    def to_text(self) -> str | None:
        """ISO 8601 as exported: UTC with `Z`, no zone where none is known, the day alone, or None without a date."""
        if self.date is None:
            return None
        if self.time is None:
            return self.date.isoformat()
        instant = self.to_instant()
        if instant is None:
            return f"{self.date.isoformat()}T{self.time.strftime('%H:%M:%S')}"
        return instant.strftime("%Y-%m-%dT%H:%M:%SZ")


class _Token(NamedTuple):
    kind: str
    text: str
    start: int
    end: int


class _Clock(NamedTuple):
    time: datetime.time
    precision: Precision
    first: int  # token indices
    last: int


class _Day(NamedTuple):
    date: datetime.date
    spot: tuple[int, ...]  # indices of the tokens that name it
    calendar: str  # "yearless": the year is the reference's

    @property
    def first(self) -> int:
        return min(self.spot)

    @property
    def last(self) -> int:
        return max(self.spot)


class _Hints(NamedTuple):
    language: str | None  # primary subtag, lower case
    month_first: bool
    timezone: str | None
    reference: datetime.datetime | None


def parse_timestamp(
    text: str,
    *,
    language: str | None = None,
    timezone: str | None = None,
    reference: datetime.datetime | None = None,
    day_first: bool | None = None,
) -> Timestamp | None:
    """The first moment that a short text names, or None when it names none.

    `language` (BCP 47) settles names and the order of day and month, unless `day_first` does; `timezone` (IANA) is the
    zone of times that give none; `reference` (aware) is the moment that relative times count back from, and that a day
    with no year lies before. A time of day with no date comes back without a date. A date before 1990, or more than a
    day after `reference`, comes back as None.
    """
    raw = " ".join(text[: 2 * _LONGEST].split())[:_LONGEST]
    if not raw:
        return None
    plain = raw if raw.isascii() else raw.translate(_PLAIN)
    found = _read_iso(plain, raw, timezone)
    if found is None:
        hints = _make_hints(language, timezone, reference, day_first)
        reading = _read_tokens(_tokenise(plain), hints)
        found = _make_timestamp(reading, raw, hints) if reading else None
    if found is None or (found.date is not None and not might_be_publication(found, reference)):
        return None
    return found


def might_be_publication(stamp: Timestamp, reference: datetime.datetime | None) -> bool:
    """Whether something can have been published on that date: since 1990, at most a day after `reference`."""
    if stamp.date is None or stamp.date < _EARLIEST:
        return False
    if reference is None:
        return stamp.date.year < 2100
    return stamp.date <= _shift_day(reference.date(), 1)


def find_time_text(text: str, *, language: str | None = None) -> str | None:
    """The part of the text around a link that is a time ("vor 2 Stunden", "3 May 2024, 10:00"); None without one.

    A date with a time goes before a date, a date before a time of day; the first of equals wins.
    """
    text = text[:_LONGEST]
    if not might_hold_time(text):
        return None
    plain = text if text.isascii() else text.translate(_PLAIN)
    tokens = _tokenise(plain)
    hints = _Hints(_primary(language), False, None, _SOME_MOMENT)
    best: tuple[int, str] | None = None
    for first, last in _find_runs(tokens, hints.language):
        run = tokens[first : last + 1]
        reading = _read_tokens(run, hints)
        if reading is None:
            continue
        rank = (4 if reading.day else 3 if reading.back is not None else 0) + (1 if reading.clock else 0)
        if reading.back is not None and reading.back_unit == DAY and reading.by_name and reading.clock is None:
            continue  # "today" in a headline is no time
        if reading.yearless and not reading.clock and not _names_weekday(run):
            continue
        if best is None or rank > best[0]:
            best = rank, plain[run[reading.first].start : run[reading.last].end].strip()
    return best[1] if best else None


def might_hold_time(text: str) -> bool:
    """A first look, in a few microseconds: whether the text has a shape or a word that a time has."""
    if _SHAPE.search(text):
        return True
    words = _WORD_MARKS.sub(" ", text.lower()).split()
    return not (TELLING_WORDS if _DIGIT.search(text) else UNIT_WORDS).isdisjoint(words)


@dataclass(slots=True)
class _Reading:
    """What a row of tokens says: a day, or so much time back, and a time of day with its zone."""

    day: datetime.date | None = None
    yearless: bool = False
    back: int | None = None  # seconds before the reference
    back_unit: int = SECOND
    by_name: bool = False  # "yesterday", where "1 day ago" is counted
    clock: _Clock | None = None
    zone: str | datetime.timedelta | None = None
    first: int = 0
    last: int = 0


# What has neither such a shape nor such a word holds no time: the cheap check, for every link of every listing.
_SHAPE = re.compile(
    r"\d(?:\s?[:年月時时點点시월년]\s?\d|\s?[-./]\s?\d\d?\s?[-./]\s?\d|-\d\d|\.\d\d|\s?[ap]\.?m\b|\s?[hH]\b"
    r"|\s?[\u0e01-\u0e2e]|\s?[^\W\d_]{0,3}\s?[前전])"
)
_DIGIT = re.compile(r"\d")
_WORD_MARKS = re.compile(r"[,.;:()|/·•\-\d]+")
_SOME_MOMENT = datetime.datetime(2099, 12, 31, tzinfo=datetime.timezone.utc)


@lru_cache(maxsize=64)
def _primary(language: str | None) -> str | None:
    return language.replace("_", "-").split("-", 1)[0].lower() if language else None


def _make_hints(
    language: str | None, timezone: str | None, reference: datetime.datetime | None, day_first: bool | None
) -> _Hints:
    if day_first is not None:
        month_first = not day_first
    else:
        tag = (language or "").replace("_", "-").lower()
        month_first = tag in _MONTH_FIRST
        if tag == "en" and timezone and not timezone.startswith("America/"):
            month_first = False
    return _Hints(_primary(language), month_first, timezone, reference)


def _tokenise(text: str) -> list[_Token]:
    return [_Token(m.lastgroup or "", m.group(), m.start(), m.end()) for m in _TOKEN.finditer(text)]


def _shift_day(day: datetime.date, days: int) -> datetime.date:
    try:
        return day + datetime.timedelta(days=days)
    except OverflowError:
        return day


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


def _make_timestamp(reading: _Reading, raw: str, hints: _Hints) -> Timestamp | None:
    clock = reading.clock
    date, time, offset, precision = reading.day, None, None, None
    if reading.back is not None:
        if hints.reference is None:
            return Timestamp(None, clock.time if clock else None, None, None, raw)
        now = hints.reference
        place = find_zone(hints.timezone) if hints.timezone else None
        if place:
            now = now.astimezone(place)
        try:
            then = now - datetime.timedelta(seconds=reading.back)
        except OverflowError:
            return None
        date = then.date()
        if reading.back_unit < DAY and clock is None:
            exact: Precision = "hour" if reading.back_unit == HOUR else "minute"
            utc = then.utcoffset()
            return Timestamp(date, then.time().replace(second=0, microsecond=0, tzinfo=None), utc, exact, raw)
    if clock:
        time, precision = clock.time, clock.precision
    if date is None:
        if time is None:
            return None
        zone = reading.zone
        fixed = zone if isinstance(zone, datetime.timedelta) else datetime.timedelta(0) if zone in _ZULU else None
        return Timestamp(None, time, fixed, precision, raw)
    if time is None:
        return Timestamp(date, None, None, "day", raw)
    moment = datetime.datetime.combine(date, time)
    if isinstance(reading.zone, datetime.timedelta):
        offset = reading.zone
    elif reading.zone:
        offset = read_abbreviation(reading.zone, moment, language=hints.language, timezone=hints.timezone)
    elif hints.timezone:
        offset = read_place_offset(moment, hints.timezone)
    return Timestamp(date, time, offset, precision, raw)


def _read_tokens(tokens: list[_Token], hints: _Hints) -> _Reading | None:
    """The day, time of day and zone that the tokens name; None when neither day nor time is there."""
    day = _find_day(tokens, hints)
    reading = _Reading()
    used: list[int] = []
    if day is None or day.calendar == "yearless":
        _read_relative(tokens, hints, reading, used)
        day = None if used else day
    if day:
        reading.day, reading.yearless = day.date, day.calendar == "yearless"
        used += [day.first, day.last]
    clock = _find_clock(tokens, day, dated=bool(used))
    if clock and not (reading.back is not None and reading.back_unit < DAY):
        reading.clock = clock
        used += [clock.first, clock.last]
        reading.zone, at = _find_zone(tokens, clock)
        if at is not None:
            used.append(at)
    if not used:
        return None
    reading.first, reading.last = min(used), max(used)
    return reading


def _find_day(tokens: list[_Token], hints: _Hints) -> _Day | None:
    """The first whole Gregorian day; else the first of another calendar; else one with no year."""
    others: list[_Day] = []
    for day in _list_days(tokens, hints):
        if day.calendar == "gregorian":
            return day
        others.append(day)
    others.sort(key=lambda day: day.calendar == "yearless")
    return others[0] if others else None


def _list_days(tokens: list[_Token], hints: _Hints) -> Iterator[_Day]:
    for i, token in enumerate(tokens):
        if token.kind == "ymd":
            year, month, day = map(int, re.findall(r"\d+", token.text))
            yield from _make_days(year, month, day, (i,), hints)
        elif token.kind == "dmy":
            yield from _read_short_date(token.text, i, hints)
        elif token.kind == "word":
            yield from _read_named_month(tokens, i, hints)


def _read_short_date(text: str, i: int, hints: _Hints) -> Iterator[_Day]:
    first, second, last = re.findall(r"\d+", text)
    a, b, year = int(first), int(second), int(last)
    if len(last) == 2:
        if hints.language in ("zh", "ja", "ko", "hu"):
            yield from _make_days(2000 + a, b, year, (i,), hints)
            return
        year += 2500 if hints.language == "th" and year > 50 else 2000 if year < 70 else 1900
    month_first = hints.month_first and "." not in text
    if a > 12 or b > 12:
        month_first = b > 12
    yield from _make_days(year, a if month_first else b, b if month_first else a, (i,), hints)


def _make_days(
    year: int, month: int, day: int, spot: tuple[int, ...], hints: _Hints, calendar: str = ""
) -> Iterator[_Day]:
    """The day in the calendar that the year belongs to; nothing where it is no year or no day."""
    if not calendar or calendar == "gregorian":
        calendar = "gregorian"
        if 1300 <= year < 1500:
            if hints.language in ("fa", "ps", "prs"):
                calendar = "jalali"
            elif hints.language in ("ar", "ur"):
                calendar = "hijri"
            elif 1370 <= year < 1410:  # as Hijri it would be before 1990
                calendar = "jalali"
            else:
                return
        elif not (1900 <= year < 2100 or 2443 <= year < 2643):
            return
    date = make_date(calendar, year, month, day)
    if date:
        yield _Day(date, spot, calendar)


def _read_named_month(tokens: list[_Token], i: int, hints: _Hints) -> Iterator[_Day]:
    """Days with a month's name, or with 月/월/tháng: "11 August 2016", "Aug 11, 2016", "2016 Thursday ,11 August"."""
    word = fold_word(tokens[i].text)
    last = i
    month: tuple[str, int] | None = None
    if word[:1] in _MONTH_SIGNS:
        yield from _read_counted_month(tokens, i, hints)
        return
    if word == "thang":
        after = _number_at(tokens, i + 1)
        if after is None or not 1 <= after <= 12:
            return
        month, last = ("gregorian", after), i + 1
    elif word in FIRST_HALVES and i + 1 < len(tokens):
        month, last = find_month(f"{word} {fold_word(tokens[i + 1].text)}", hints.language), i + 1
    if month is None:
        month, last = find_month(word, hints.language), i
    if month is None and word[:1] == "ב":
        month = find_month(word[1:], hints.language)
    if month is None and ("'" in tokens[i].text or "’" in tokens[i].text):
        month = find_month(fold_word(re.split("['’]", tokens[i].text)[-1]), hints.language)
    if month is None:
        return
    calendar, number = month
    before, before_at = _near_number(tokens, i, -1)
    after, after_at = _near_number(tokens, last, 1)
    common = len(word) > 3 or _is_at_home(word, hints.language)
    is_day_before = _might_be_day(tokens, before_at) and (common or before_at == i - 1)
    is_day_after = _might_be_day(tokens, after_at) and (common or after_at == last + 1)
    if is_day_after and not (is_day_before and _near_year(tokens, after_at, 1)[0] is None):
        year, year_at = _near_year(tokens, after_at, 1)
        if year is None and before is not None and before > 1000:
            year, year_at = before, before_at
        if year is not None and after is not None:
            yield from _make_days(year, number, after, (i, last, after_at, year_at), hints, calendar)
            return
    if is_day_before:
        assert before is not None
        year, year_at = _near_year(tokens, last, 1)
        if year is None:
            year, year_at = _near_year(tokens, before_at, -1)
        short = after is not None and after_at == last + 1 and len(tokens[after_at].text) == 2
        if year is None and after is not None and short and common and not _begins_clock(tokens, after_at):
            year, year_at = (2500 if hints.language == "th" and after > 50 else 2000) + after, after_at
        if year is not None:
            yield from _make_days(year, number, before, (i, last, before_at, year_at), hints, calendar)
            return
    day, day_at = (before, before_at) if is_day_before else (after, after_at) if is_day_after else (None, i)
    if day is not None and calendar == "gregorian" and common:
        yield from _guess_year(number, day, (i, last, day_at), hints)


def _might_be_day(tokens: list[_Token], i: int) -> bool:
    number = _number_at(tokens, i)
    return number is not None and 1 <= number <= 31 and len(tokens[i].text) <= 2


def _is_at_home(word: str, language: str | None) -> bool:
    """Whether the short word is a month in the text's language or in English: "out" is October in Portuguese."""
    return knows_month(word, "en") or (language is not None and knows_month(word, language))


def _read_counted_month(tokens: list[_Token], i: int, hints: _Hints) -> Iterator[_Day]:
    """Days written "5月3日" or "令和6年5月3日" (tokens: number 月 number 日), and in Korean "5월 3일"."""
    month, day = _number_at(tokens, i - 1), _number_at(tokens, i + 1)
    if month is None or day is None or i + 2 >= len(tokens) or tokens[i + 2].text[0] not in "日일号號":
        return
    year = _number_at(tokens, i - 3)
    if year is not None and i >= 3 and tokens[i - 2].text in ("年", "년"):
        era = tokens[i - 4].text if i >= 4 else ""
        year += next((base for name, base in JAPANESE_ERAS.items() if era.endswith(name)), 0)
        spot = (i - 4 if year > 1900 and era else i - 3, i - 1, i + 1, i + 2)
        yield from _make_days(year, month, day, spot, hints)
        return
    yield from _guess_year(month, day, (i - 1, i + 1, i + 2), hints)


def _guess_year(month: int, day: int, spot: tuple[int, ...], hints: _Hints) -> Iterator[_Day]:
    """A day with no year, as the latest one up to the day after the reference; nothing without a reference."""
    if hints.reference is None:
        return
    latest = _shift_day(hints.reference.date(), 1)
    for year in (latest.year, latest.year - 1):
        date = make_date("gregorian", year, month, day)
        if date and date <= latest:
            if (latest - date).days < 330:
                yield _Day(date, spot, "yearless")
            return


def _number_at(tokens: list[_Token], i: int) -> int | None:
    if 0 <= i < len(tokens) and tokens[i].kind == "number" and len(tokens[i].text) <= 4:
        return int(tokens[i].text)
    return None


def _near_number(tokens: list[_Token], i: int, step: int) -> tuple[int | None, int]:
    """The next number before or after a token, over at most two words that may stand between."""
    for _ in range(3):
        i += step
        if not 0 <= i < len(tokens):
            break
        number = _number_at(tokens, i)
        if number is not None:
            return number, i
        if tokens[i].kind != "word" or not _might_stand_between(tokens[i].text):
            break
    return None, i


def _near_year(tokens: list[_Token], i: int, step: int) -> tuple[int | None, int]:
    """The next number of four digits, over at most three words or times of day that may stand between."""
    for _ in range(5):
        i += step
        if not 0 <= i < len(tokens):
            break
        token = tokens[i]
        if token.kind == "number":
            if len(token.text) == 4 and 1300 <= int(token.text) < 2700:
                return int(token.text), i
            break
        if token.kind == "clock" or (token.kind == "word" and _might_stand_between(token.text)):
            continue
        if token.kind == "word" and might_be_zone(token.text, fold_word(token.text)):
            continue
        break
    return None, i


def _might_stand_between(text: str) -> bool:
    word = fold_word(text)
    return word in FILLERS or word in WEEKDAY_WORDS


def _begins_clock(tokens: list[_Token], i: int) -> bool:
    if i + 1 >= len(tokens) or tokens[i + 1].kind != "word":
        return False
    word = fold_word(tokens[i + 1].text)
    return word in HOUR_WORDS or word in MORNING or word in EVENING


def _find_clock(tokens: list[_Token], day: _Day | None, *, dated: bool) -> _Clock | None:
    """The time of day nearest to the day; the first one where there is no day."""
    taken = day.spot if day else ()
    clocks = [c for i in range(len(tokens)) if i not in taken and (c := _read_clock(tokens, i, dated))]
    if not clocks:
        return None
    if day is None:
        return clocks[0]
    return min(clocks, key=lambda c: min(abs(c.first - day.last), abs(day.first - c.last) + 1))


def _read_clock(tokens: list[_Token], i: int, dated: bool) -> _Clock | None:
    token = tokens[i]
    after = fold_word(tokens[i + 1].text) if i + 1 < len(tokens) and tokens[i + 1].kind == "word" else ""
    last = i
    second: int | None = None
    if token.kind == "clock":
        parts = re.split("[:.,]", token.text)
        hour, minute = int(parts[0]), int(parts[1])
        second = int(parts[2]) if len(parts) > 2 else None
    elif token.kind == "dot":
        before = fold_word(tokens[i - 1].text) if i else ""
        told = after in HOUR_WORDS or after in MORNING or after in EVENING or before in FILLERS or after == "น"
        if not (dated or told):
            return None
        hour, minute = (int(part) for part in token.text.split("."))
    elif token.kind == "number" and len(token.text) <= 2 and after:
        hour, minute = int(token.text), 0
        if after in HOUR_WORDS and (dated or after not in ("h", "g", "u")):
            last = i + 1
            number = _number_at(tokens, i + 2)
            if (
                number is not None
                and len(tokens[i + 2].text) <= 2
                and number < 60
                and tokens[i + 2].start <= tokens[i + 1].end + 1
            ):
                minute, last = number, i + 2
                if last + 1 < len(tokens) and fold_word(tokens[last + 1].text) in MINUTE_WORDS:
                    last += 1
        elif after in MORNING or after in EVENING:
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
            if word in MORNING or word in EVENING:
                half, first, last = word, min(first, at), max(last, at)
                break
    if half is not None and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half in EVENING else 0)
    if hour > 23 or minute > 59 or (second or 0) > 60:
        return None
    time = datetime.time(hour, minute, min(second or 0, 59))
    return _Clock(time, "minute" if second is None else "second", first, last)


def _find_zone(tokens: list[_Token], clock: _Clock) -> tuple[str | datetime.timedelta | None, int | None]:
    """The zone beside a time of day: an offset, or a name to be looked up; with the token's index."""
    for at in (clock.last + 1, clock.last + 2, clock.first - 1, clock.first - 2):
        if not 0 <= at < len(tokens):
            continue
        token = tokens[at]
        if token.kind == "offset" and at == clock.last + 1:
            if token.text[0] == "-" and ":" in token.text and clock.precision == "minute":
                return None, None  # "10:00-12:00" is an opening hour
            return _read_offset(token.text), at
        if token.kind == "word" and might_be_zone(token.text, word := fold_word(token.text)):
            if at + 1 < len(tokens) and tokens[at + 1].kind == "offset" and word in ("gmt", "utc"):
                return _read_offset(tokens[at + 1].text), at + 1
            return (token.text if token.text in ABBREVIATIONS else word), at
        if token.kind != "word" and at > clock.last:
            continue
    return None, None


def _read_offset(text: str) -> datetime.timedelta:
    digits = text[1:].replace(":", "")
    hours, minutes = (int(digits), 0) if len(digits) <= 2 else (int(digits[:-2]), int(digits[-2:]))
    return datetime.timedelta(hours=hours, minutes=minutes) * (-1 if text[0] == "-" else 1)


def _read_relative(tokens: list[_Token], hints: _Hints, reading: _Reading, used: list[int]) -> None:
    words = [fold_word(t.text) if t.kind == "word" else "" for t in tokens]
    for i, word in enumerate(words):
        if not word:
            continue
        days = DAYS_BACK.get(word)
        width = 1
        if days is None and i + 1 < len(words):
            days, width = DAYS_BACK.get(f"{word} {words[i + 1]}"), 2
        if days is not None and (word != "hier" or hints.language == "fr"):
            reading.back, reading.back_unit, reading.by_name = days * DAY, DAY, True
            used += [i, i + width - 1]
            return
        counted = _read_ago(tokens, words, i)
        if counted:
            count, unit, first, last = counted
            reading.back, reading.back_unit = count * unit, unit
            used += [first, last]
            return


def _read_ago(tokens: list[_Token], words: list[str], i: int) -> tuple[int, int, int, int] | None:
    """(count, unit, first token, last token) where token i is a unit with its number and a word for "ago" beside it."""
    unit = UNITS.get(words[i])
    count, first = 1, i
    if words[i] in COUNTED:
        count, unit = COUNTED[words[i]]
    if unit is None:
        return None
    number = _number_at(tokens, i - 1)
    if number is not None:
        count, first = number, i - 1
    elif i and words[i - 1] in ONES:
        count, first = 1, i - 1
    elif words[i] not in COUNTED:
        return None
    if words[i] in FUSED:
        return count, unit, first, i
    for at in (i + 1, i + 2):
        if at < len(words) and words[at] in AFTER:
            return count, unit, first, at
    for at in (first - 1, first - 2):
        if at >= 0 and words[at] in BEFORE:
            return count, unit, at, i
    return None


def _find_runs(tokens: list[_Token], language: str | None) -> Iterator[tuple[int, int]]:
    """The longest rows of tokens that may belong to one time, as (first, last)."""
    first = None
    for i, token in enumerate(tokens):
        if token.kind != "word" or _might_belong(tokens, i, language):
            first = i if first is None else first
        elif first is not None:
            yield first, i - 1
            first = None
    if first is not None:
        yield first, len(tokens) - 1


def _might_belong(tokens: list[_Token], i: int, language: str | None) -> bool:
    text = tokens[i].text
    word = fold_word(text)
    return (
        word in FILLERS or word in WEEKDAY_WORDS or word in UNITS or word in COUNTED or word in AFTER or word in BEFORE
        or word in ONES or word in DAYS_BACK or word in MORNING or word in EVENING or word in HOUR_WORDS
        or word in FIRST_HALVES or word[:1] in _DATE_SIGNS or find_month(word, language) is not None
        or might_be_zone(text, word)
        or (i > 0 and _ends_month_name(tokens[i - 1].text, word, language))
    )  # fmt: skip


def _ends_month_name(before: str, word: str, language: str | None) -> bool:
    """Whether the folded word is the second half of a month's name of two words."""
    first = fold_word(before)
    return first in FIRST_HALVES and find_month(f"{first} {word}", language) is not None


def _names_weekday(tokens: list[_Token]) -> bool:
    return any(fold_word(token.text) in WEEKDAYS for token in tokens)
