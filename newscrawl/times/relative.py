"""Reads times that count back from now: "2 hours ago", "gestern"."""

from __future__ import annotations

from typing import NamedTuple

from ..text.clean import fold_word
from .tokens import Hints, Token, get_number
from .words import DAY, HOUR, load_words


class TimeBack(NamedTuple):
    """A span of time before now."""

    seconds: int
    unit: int  # in seconds
    by_name: bool  # "yesterday", where "1 day ago" is counted
    first: int  # token indices
    last: int


def read_relative(tokens: list[Token], hints: Hints) -> TimeBack | None:
    """Returns the first span before now that the tokens name."""
    days_back = load_words().days_back
    words = [fold_word(t.text) if t.kind == "word" else "" for t in tokens]
    for i, word in enumerate(words):
        if not word:
            continue
        days = days_back.get(word)
        width = 1
        if days is None and i + 1 < len(words):
            days, width = days_back.get(f"{word} {words[i + 1]}"), 2
        if days is not None and (word != "hier" or hints.language == "fr"):
            return TimeBack(days * DAY, DAY, True, i, i + width - 1)
        counted = _read_ago(tokens, words, i)
        if counted:
            return counted
    return None


def _read_ago(tokens: list[Token], words: list[str], i: int) -> TimeBack | None:
    """Returns the span where token i is a unit with a number and a word for "ago" beside it ("1 hr 20 min ago")."""
    known = load_words()
    unit = known.units.get(words[i])
    count, first = 1, i
    if words[i] in known.counted:
        count, unit = known.counted[words[i]]
    if unit is None:
        return None
    number = get_number(tokens, i - 1)
    if number is not None:
        count, first = number, i - 1
    elif i and words[i - 1] in known.ones:
        count, first = 1, i - 1
    elif words[i] not in known.counted:
        return None
    seconds = count * unit
    greater, more = known.units.get(words[first - 1], 0) if first > 1 else 0, get_number(tokens, first - 2)
    if greater > unit and number is not None and more is not None:
        seconds, first = seconds + more * greater, first - 2
    if words[i] in known.fused:
        return TimeBack(seconds, unit, False, first, i)
    for at in (i + 1, i + 2):
        if at < len(words) and words[at] in known.after:
            return TimeBack(seconds, unit, False, first, at)
    if unit == HOUR and get_number(tokens, i + 1) is not None and tokens[i + 1].start == tokens[i].end:
        return None  # "à 14h05"
    for at in (first - 1, first - 2):
        if at >= 0 and words[at] in known.before and tokens[at].text != "à":
            return TimeBack(seconds, unit, False, at, i)
    return None
