"""The words of times in the languages of news, from `data/*.tsv`: months, weekdays, "pm".

Tables hold words as pages write them. They are folded (`fold_word`) when loaded; fold a word before you look it up.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ..text.clean import fold_word
from ..text.tables import read_groups, read_table
from .relative_words import list_past_names, load_signs

_JOINED_BEFORE = "ב"  # Hebrew joins its "in" to a month's name


class Month(NamedTuple):
    """A month that a word names."""

    calendar: str  # "gregorian", "hijri" or "jalali"
    number: int  # 1 to 12


class Words(NamedTuple):
    """The folded words of times, one field for each role of `words.tsv`."""

    morning: frozenset[str]
    evening: frozenset[str]
    named_hours: dict[str, int]  # "noon", "midnight"
    hour_signs: frozenset[str]  # "hour sign": between hour and minutes, or behind the hour
    minute_signs: frozenset[str]
    fillers: frozenset[str]  # "filler": between the parts of a time
    joiners: frozenset[str]  # "joiner": in a time, but never between a day and its number
    weekdays: dict[str, int]  # Monday 0
    weekday_parts: frozenset[str]  # each word of a weekday's name


class FirstLook(NamedTuple):
    """Words that suggest a time at first sight, in lower case as pages write them, not folded."""

    directions: frozenset[str]  # "ago", "vor"
    units: frozenset[str]  # of languages whose directions are too short: "il y a"
    alone: frozenset[str]  # each is a time where a text has hardly more: "yesterday", "a day ago"
    any: frozenset[str]  # months and what the others have, among them


class _Months(NamedTuple):
    by_language: dict[str, dict[str, int]]
    of_any: dict[str, int]
    of_calendar: dict[str, dict[str, int]]  # "hijri", "jalali"
    first_words: frozenset[str]  # words that begin a month's name of several words


@cache
def load_words() -> Words:
    """Returns the words of times, without the names of months."""
    groups = read_groups(__package__, "words")
    weekdays: dict[str, int] = {}
    for names in _read_names("weekdays").values():
        for weekday, name in names:
            weekdays.setdefault(fold_word(name), weekday)
    weekdays |= _read_shared_names("weekday")
    return Words(
        morning=_fold_all(groups["morning"]),
        evening=_fold_all(groups["evening"]),
        named_hours={fold_word(w): hour for name, hour in (("noon", 12), ("midnight", 0)) for w in groups[name]},
        hour_signs=_fold_all(groups["hour sign"]),
        minute_signs=_fold_all(groups["minute sign"]),
        fillers=_fold_all(groups["filler"]),
        joiners=_fold_all(groups["joiner"]),
        weekdays=weekdays,
        weekday_parts=frozenset(part for name in weekdays for part in name.replace("-", " ").split()),
    )


@cache
def load_first_look() -> FirstLook:
    """Returns the words that suggest a time before the text is cut into tokens."""
    groups = read_groups(__package__, "words")
    signs = load_signs()
    alone = list_past_names() | frozenset(groups["first look alone"])
    months: set[str] = set()
    for language, names in (*_read_names("months").items(), *_read_other_months().items()):
        for _, name in names:
            months.update((*name.split(), fold_word(name)))
            if language == "he":
                months.add(f"{_JOINED_BEFORE}{name}")
    words = frozenset(months) | alone | signs.beside_digits | frozenset(groups["first look"])
    return FirstLook(signs.directions, signs.units, alone, words)


def find_month(word: str, language: str | None = None) -> Month | None:
    """Returns the month that a folded word names; the language decides between several."""
    months = _load_months()
    if language:
        number = months.by_language.get(language, {}).get(word)
        if number:
            return Month("gregorian", number)
        if language == "fa" and word in months.of_calendar["jalali"]:
            return Month("jalali", months.of_calendar["jalali"][word])
    if word in months.of_any:
        return Month("gregorian", months.of_any[word])
    for calendar, names in months.of_calendar.items():
        if word in names:
            return Month(calendar, names[word])
    return None


def find_written_month(text: str, language: str | None = None) -> Month | None:
    """Returns the month of a word as written, with a prefix that some languages join to it: "באפריל", "d'octubre"."""
    word = fold_word(text)
    month = find_month(word, language)
    if month is None and word[:1] == _JOINED_BEFORE:
        month = find_month(word[1:], language)
    if month is None and ("'" in text or "’" in text):
        month = find_month(fold_word(re.split("['’]", text)[-1]), language)
    return month


def knows_month(word: str, language: str) -> bool:
    """Says whether the folded word is a month's name in that language."""
    return word in _load_months().by_language.get(language, {})


def begins_month(word: str) -> bool:
    """Says whether the folded word begins a month's name of several words: "تشرين" of "تشرين الأول"."""
    return word in _load_months().first_words


@cache
def _load_months() -> _Months:
    by_language = {language: _fold_names(names) for language, names in _read_names("months").items()}
    of_any: dict[str, int] = {}
    for table in by_language.values():
        of_any = table | of_any
    of_any |= _read_shared_names("month")
    of_calendar = {calendar: _fold_names(names) for calendar, names in _read_other_months().items()}
    firsts = (name.split()[0] for table in (of_any, of_calendar["hijri"]) for name in table if " " in name)
    return _Months(by_language, of_any, of_calendar, frozenset(firsts))


def _read_names(subject: str) -> dict[str, list[tuple[int, str]]]:
    """Returns numbers and names of months (1 to 12) or weekdays (0 to 6) by language: CLDR's, then our additions."""
    first = 1 if subject == "months" else 0
    names: dict[str, list[tuple[int, str]]] = {}
    for language, *cells in read_table(__package__, subject):
        names[language] = [(n, name) for n, cell in enumerate(cells, first) for name in cell.split("/")]
    for language, number, more in read_table(__package__, f"more_{subject}"):
        names.setdefault(language, []).extend((int(number), name) for name in more.split("/"))
    return names


def _read_other_months() -> dict[str, list[tuple[int, str]]]:
    """Returns numbers and names of the months of other calendars, by calendar."""
    names: dict[str, list[tuple[int, str]]] = {}
    for calendar, number, of_one in read_table(__package__, "other_months"):
        names.setdefault(calendar, []).extend((int(number), name) for name in of_one.split("/"))
    return names


def _read_shared_names(subject: str) -> dict[str, int]:
    rows = read_table(__package__, "shared_names")
    return {name: int(number) for told, name, number, _ in rows if told == subject}


def _fold_names(names: list[tuple[int, str]]) -> dict[str, int]:
    return {fold_word(name): number for number, name in names}


def _fold_all(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(map(fold_word, words))
