"""Finds the day that tokens name: in figures or with a month's name, in any calendar, with a year or without."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from typing import NamedTuple

from ..text.clean import fold_word
from .calendars import make_date, shift_day
from .clocks import might_be_zone
from .tokens import Hints, Token, get_number
from .words import Month, begins_month, find_month, find_written_month, knows_month, load_words

_JAPANESE_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "民國": 1911, "民国": 1911}  # the year before year 1
_ERA_LETTERS = {"R": 2018, "H": 1988, "S": 1925}  # "H21.6.21"
ERAS = frozenset(_JAPANESE_ERAS)
_LAST_SHORT, _FIRST_OF_1900S = 99, 70  # of two figures that stand for a year
_MOST_AHEAD = 40  # … in Chinese, which has other years of two figures, too
_MONTH_SIGNS = frozenset("月월")
_YEAR_FIRST = ("zh", "ja", "ko", "hu")  # languages that write the year first, the day last
_COUNTING = ("thang", "thg")  # Vietnamese months have numbers: "tháng 5", and "Th5" where no space stands between


class Day(NamedTuple):
    date: datetime.date
    spot: tuple[int, ...]  # indices of the tokens that name it
    calendar: str  # "yearless": the year is guessed

    @property
    def first(self) -> int:
        return min(self.spot)

    @property
    def last(self) -> int:
        return max(self.spot)


class _Told(NamedTuple):
    """A day as a text has it."""

    year: int
    month: int
    day: int
    calendar: str = ""  # that the month's name belongs to


def find_day(tokens: list[Token], hints: Hints) -> Day | None:
    """Returns the first complete Gregorian day; else the first of another calendar; else a day without a year."""
    others: list[Day] = []
    for day in _list_days(tokens, hints):
        if day.calendar == "gregorian":
            return day
        others.append(day)
    others.sort(key=lambda day: day.calendar == "yearless")
    return _fit_weekday(tokens, others[0]) if others else None


def _fit_weekday(tokens: list[Token], day: Day) -> Day:
    """Returns a day whose year is guessed in the nearest year in which it falls on the weekday that is told with it."""
    words = load_words().weekdays
    beside = [*tokens[max(0, day.first - 2) : day.first], *tokens[day.last + 1 : day.last + 3]]
    told = {words[name] for token in beside if (name := fold_word(token.text)) in words}
    if day.calendar != "yearless" or len(told) != 1 or day.date.weekday() in told:
        return day
    for years in (1, -1):
        date = make_date("gregorian", day.date.year + years, day.date.month, day.date.day)
        if date is not None and date.weekday() in told:
            return day._replace(date=date)
    return day


def _list_days(tokens: list[Token], hints: Hints) -> Iterator[Day]:
    for i, token in enumerate(tokens):
        if token.kind == "ymd":
            year, month, day = map(int, re.findall(r"\d+", token.text))
            yield from _make_days(_Told(_fill_year(year), month, day), (i,), hints)
        elif token.kind == "dmy":
            yield from _read_short_date(tokens, i, hints)
        elif token.kind == "dm":
            yield from _read_shortest_date(token.text, i, hints)
        elif token.kind == "dw":
            yield from _read_weekdays_date(tokens, i, hints)
        elif token.kind == "word":
            yield from _read_named_month(tokens, i, hints)


def _fill_year(year: int) -> int:
    """Returns the year that two figures of it stand for."""
    return year if year > _LAST_SHORT else year + (2000 if year < _FIRST_OF_1900S else 1900)


def _read_short_date(tokens: list[Token], i: int, hints: Hints) -> Iterator[Day]:
    text = tokens[i].text
    first, second, last = re.findall(r"\d+", text)
    a, b, year = int(first), int(second), int(last)
    if len(last) == 2:
        if hints.language in _YEAR_FIRST:
            era = tokens[i - 1] if i and hints.language == "ja" else None
            base = _ERA_LETTERS.get(era.text, 2000) if era is not None and era.end == tokens[i].start else 2000
            yield from _make_days(_Told(base + a, b, year), (i,) if base == 2000 else (i - 1, i), hints)
            return
        year += 2500 if hints.language == "th" and year > 50 else 2000 if year < 70 else 1900
    month_first = hints.month_first and "." not in text
    if a > 12 or b > 12:
        month_first = b > 12
    elif a != b and (weekday := _find_weekday(tokens, i)) is not None:
        as_told = [date for date in (make_date("gregorian", year, m, d) for m, d in ((a, b), (b, a))) if date]
        if [date.weekday() == weekday for date in as_told].count(True) == 1:
            month_first = as_told[0].weekday() == weekday
    month, day = (a, b) if month_first else (b, a)
    yield from _make_days(_Told(year, month, day), (i,), hints)


def _read_shortest_date(text: str, i: int, hints: Hints) -> Iterator[Day]:
    """Reads a day and a month in figures, without a year: "02.05.", "02/05"."""
    first, second = map(int, re.findall(r"\d+", text))
    month_first = hints.language in _YEAR_FIRST or (hints.month_first and "." not in text)
    if first > 12 or second > 12:
        month_first = second > 12
    month, day = (first, second) if month_first else (second, first)
    yield from _guess_year(month, day, (i,), hints)


def _read_weekdays_date(tokens: list[Token], i: int, hints: Hints) -> Iterator[Day]:
    """Reads a day and a month in figures before the name of a weekday: "5/3(金)"; of two orders, the one it is of."""
    name = fold_word(tokens[i + 1].text) if i + 1 < len(tokens) else ""
    weekday = load_words().weekdays.get(name)
    if weekday is None:
        return
    told = list(_read_shortest_date(tokens[i].text, i, hints))
    turned = list(_read_shortest_date(tokens[i].text, i, hints._replace(month_first=not hints.month_first)))
    fit = [day for day in (*told, *turned) if day.date.weekday() == weekday]
    for day in fit[:1] or told:
        yield day._replace(spot=(i, i + 1))


def _find_weekday(tokens: list[Token], i: int) -> int | None:
    """Returns the weekday (Monday is 0) right before or after a token; its name may be two words."""
    words = [fold_word(t.text) if t.kind == "word" else "" for t in tokens[max(0, i - 2) : i + 2]]
    weekdays = load_words().weekdays
    for name in (" ".join(words[:2]), *reversed(words)):
        if name in weekdays:
            return weekdays[name]
    return None


def _make_days(told: _Told, spot: tuple[int, ...], hints: Hints) -> Iterator[Day]:
    """Returns the day in the calendar that the year fits; nothing where year or day is impossible."""
    year, month, day, calendar = told
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
        yield Day(date, spot, calendar)


def _read_named_month(tokens: list[Token], i: int, hints: Hints) -> Iterator[Day]:
    """Reads days with a month's name or 月/월/tháng: "11 August 2016", "Aug 11, 2016", "2016 Thursday ,11 August"."""
    word = fold_word(tokens[i].text)
    last = i
    month: Month | None = None
    if word[:1] in _MONTH_SIGNS:
        yield from _read_counted_month(tokens, i, hints)
        return
    is_short = word == "th" and hints.language == "vi" and tokens[i].end == tokens[min(i + 1, len(tokens) - 1)].start
    if (word in _COUNTING or is_short) and (after := get_number(tokens, i + 1)) is not None:
        if not 1 <= after <= 12:
            return
        month, last = Month("gregorian", after), i + 1
    else:
        month, last = _find_month_at(tokens, i, hints.language)
    if month is None:
        return
    calendar, number = month
    second, second_last = _find_month_at(tokens, last + 1, hints.language)
    if second == month:
        last = second_last  # "نيسان / أبريل": one month, two names
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
            yield from _make_days(_Told(year, number, after, calendar), (i, last, after_at, year_at), hints)
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
            yield from _make_days(_Told(year, number, before, calendar), (i, last, before_at, year_at), hints)
            return
    day, day_at = (before, before_at) if is_day_before else (after, after_at) if is_day_after else (None, i)
    if day is not None and calendar == "gregorian" and common:
        yield from _guess_year(number, day, (i, last, day_at), hints)


def _find_month_at(tokens: list[Token], i: int, language: str | None) -> tuple[Month | None, int]:
    """Returns the month whose name of one to three words begins at a token, and the index of its last token."""
    if i >= len(tokens) or tokens[i].kind != "word":
        return None, i
    word = fold_word(tokens[i].text)
    if begins_month(word):
        for last in range(min(i + 2, len(tokens) - 1), i, -1):
            month = find_month(" ".join(fold_word(token.text) for token in tokens[i : last + 1]), language)
            if month is not None:
                return month, last
    return find_written_month(tokens[i].text, language), i


def _might_be_day(tokens: list[Token], i: int) -> bool:
    number = get_number(tokens, i)
    return number is not None and 1 <= number <= 31 and len(tokens[i].text) <= 2


def _is_at_home(word: str, language: str | None) -> bool:
    """Says whether a short word is a month in the text's language or in English: "out" is October in Portuguese."""
    return knows_month(word, "en") or (language is not None and knows_month(word, language))


def _read_counted_month(tokens: list[Token], i: int, hints: Hints) -> Iterator[Day]:
    """Reads days such as "5月3日", "令和6年5月3日" (tokens: number 月 number 日), and in Korean "5월 3일"."""
    month, day = get_number(tokens, i - 1), get_number(tokens, i + 1)
    if month is None or day is None or i + 2 >= len(tokens) or tokens[i + 2].text[0] not in "日일号號":
        return
    year = get_number(tokens, i - 3)
    if year is not None and i >= 3 and tokens[i - 2].text in ("年", "년"):
        era = tokens[i - 4].text if i >= 4 else ""
        year += next((base for name, base in _JAPANESE_ERAS.items() if era.endswith(name)), 0)
        spot = (i - 4 if year > 1900 and era else i - 3, i - 1, i + 1, i + 2)
        if year <= _MOST_AHEAD and hints.language == "zh" and len(tokens[i - 3].text) == 2:
            year += 2000  # "09年6月21日"
        yield from _make_days(_Told(year, month, day), spot, hints)
        return
    yield from _guess_year(month, day, (i - 1, i + 1, i + 2), hints)


def _guess_year(month: int, day: int, spot: tuple[int, ...], hints: Hints) -> Iterator[Day]:
    """Gives a day without a year the year that brings it nearest to the article's known day.

    Without a known day it takes the latest year that is at most one day after the reference; without both, none.
    """
    if hints.near is not None:
        at = hints.near
        dates = (make_date("gregorian", at.year + n, month, day) for n in (0, -1, 1))
        gaps = [(abs((date - at).days), date) for date in dates if date]
        if gaps:
            yield Day(min(gaps)[1], spot, "yearless")
        return
    if hints.reference is None:
        return
    latest = shift_day(hints.reference.date(), 1)
    for year in (latest.year, latest.year - 1):
        date = make_date("gregorian", year, month, day)
        if date and date <= latest:
            if (latest - date).days < 330:
                yield Day(date, spot, "yearless")
            return


def _near_number(tokens: list[Token], i: int, step: int) -> tuple[int | None, int]:
    """Returns the next number before or after a token, past at most two filler words."""
    for _ in range(3):
        i += step
        if not 0 <= i < len(tokens):
            break
        number = get_number(tokens, i)
        if number is not None:
            return number, i
        if tokens[i].kind != "word" or not _might_stand_between(tokens[i].text):
            break
    return None, i


def _near_year(tokens: list[Token], i: int, step: int) -> tuple[int | None, int]:
    """Returns the next number of four digits, past at most three filler words or times of day."""
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
    word, words = fold_word(text), load_words()
    return word in words.fillers or word in words.weekday_parts


def _begins_clock(tokens: list[Token], i: int) -> bool:
    if i + 1 >= len(tokens) or tokens[i + 1].kind != "word":
        return False
    word, words = fold_word(tokens[i + 1].text), load_words()
    return word in words.hour_signs or word in words.morning or word in words.evening
