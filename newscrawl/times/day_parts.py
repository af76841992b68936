"""The parts of a day, as languages name them beside a clock of twelve hours: "शाम 5:04", "8:30 Uhr abends"."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from ..text.clean import fold_word
from ..text.tables import read_table
from .tokens import Token, tokenise

_LONGEST_PART = 3  # words of a part's name
_NOON = 12
_LAST_OF_NIGHT = 5  # o'clock
_FIRST_OF_AFTERNOON, _LAST_OF_AFTERNOON = 1, 9  # … of twelve hours; ten and eleven are before noon


class DayPart(NamedTuple):
    """A part of the day that tokens name."""

    name: str  # "am", "pm", "morning", "afternoon", "evening" or "night"
    first: int  # token indices
    last: int


@cache
def _load_day_parts(language: str) -> dict[tuple[str, ...], str]:
    parts: dict[tuple[str, ...], str] = {}
    rows = [*read_table(__package__, "day_parts"), *read_table(__package__, "more_day_parts")]
    for told, part, names in rows:
        if told == language:
            for name in names.split("/"):
                parts[tuple(fold_word(token.text) for token in tokenise(name))] = part
    return parts


@cache
def _list_words(language: str) -> frozenset[str]:
    return frozenset(word for name in _load_day_parts(language) for word in name)


def might_tell_part(word: str, language: str | None) -> bool:
    """Says whether a folded word stands in the name of a part of the day in that language."""
    return language is not None and word in _list_words(language)


def find_day_part(tokens: list[Token], first: int, last: int, language: str | None) -> DayPart | None:
    """Returns the part of the day that is named right behind the tokens from `first` to `last`, or right before."""
    if language is None or not (parts := _load_day_parts(language)):
        return None
    words = [fold_word(t.text) if t.kind == "word" else "" for t in tokens[last + 1 : last + 1 + _LONGEST_PART]]
    for count in range(len(words), 0, -1):
        if (part := parts.get(tuple(words[:count]))) is not None:
            return DayPart(part, first, last + count)
    words = [fold_word(t.text) if t.kind == "word" else "" for t in tokens[max(0, first - _LONGEST_PART) : first]]
    for count in range(len(words), 0, -1):
        if (part := parts.get(tuple(words[-count:]))) is not None:
            return DayPart(part, first - count, last)
    return None


def fit_hour(hour: int, part: str) -> int:
    """Returns the hour of 24 that an hour is in a part of the day: 5 in the evening is 17, 2 at night is 2."""
    if part in ("am", "night") and hour == _NOON:
        return 0
    is_late = (
        (part == "afternoon" and _FIRST_OF_AFTERNOON <= hour <= _LAST_OF_AFTERNOON)
        or (part in ("pm", "evening") and 0 < hour < _NOON)
        or (part == "night" and _LAST_OF_NIGHT < hour < _NOON)
    )
    return hour + _NOON if is_late else hour
