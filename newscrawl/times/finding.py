"""Finds the part of a text that is a time, and checks quickly whether there may be one."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from ..text.clean import fold_word
from .parse import read_tokens
from .tokens import LONGEST, PLAIN, Hints, Token, cut_region, tokenise
from .words import DAY, begins_month, find_month, find_written_month, load_first_look, load_words
from .zones import might_be_zone, might_tell_place

DATE_SIGNS = frozenset("月월年년日일ב")  # a word in a date may begin with one of these
# What has neither such a shape nor such a word holds no time: the cheap check, for every link of every listing.
_SHAPE = re.compile(
    r"\d(?:\s?[:年月時时點点시월년]\s?\d|[\s\u200e\u200f]?[-./]\s?\d\d?[\s\u200e\u200f]?[-./]\s?\d|-\d\d|\.\d\d|\s?[ap]\.?m\b|\s?[hH](?:\d\d)?\b"
    r"|\s?[\u0e01-\u0e2e\u0e40-\u0e44]|\s?[^\W\d_]{0,3}\s?[前전])"
)
_DIGIT = re.compile(r"\d")
_FEW = 5  # words of a text that may be nothing but "a day ago"
_WORD_MARKS = re.compile(r"[,.;:()|/·•'’׳\"“”\-\d]+")
_SOME_MOMENT = datetime.datetime(2099, 12, 31, tzinfo=datetime.timezone.utc)
_SOME_DAY = datetime.date(2096, 7, 1)  # of a year that has a 29 February


def find_time_text(text: str, *, language: str | None = None) -> str | None:
    """Returns the part of a text that is a time ("vor 2 Stunden", "3 May 2024, 10:00"); None without one.

    A date with a time wins over a date, a date over a time of day; among equals the first wins. The part is as the text
    has it, but where the text holds marks of direction or soft hyphens: it is returned without these.
    """
    text = text[:LONGEST]
    if not might_hold_time(text):
        return None
    plain = text if text.isascii() else text.translate(PLAIN)
    shown = text if len(text) == len(plain) else plain
    tokens = tokenise(plain)
    hints = Hints(cut_region(language), False, None, _SOME_MOMENT, _SOME_DAY)
    best: tuple[int, str] | None = None
    for first, last in _find_runs(tokens, hints.language):
        run = tokens[first : last + 1]
        reading = read_tokens(run, hints)
        if reading is None:
            continue
        rank = (4 if reading.day else 3 if reading.back is not None else 0) + (1 if reading.clock else 0)
        by_name = reading.back is not None and reading.back.unit == DAY and reading.back.by_name
        if by_name and reading.clock is None and len(tokens) > reading.last - reading.first + 1:
            continue  # "today" in a headline is no time
        if reading.yearless and not reading.clock and not _names_weekday(run):
            continue
        if best is None or rank > best[0]:
            best = rank, shown[run[reading.first].start : run[reading.last].end].strip()
    return best[1] if best else None


def might_hold_time(text: str) -> bool:
    """Says in a few microseconds whether a text has the shape or a word of a time."""
    if _SHAPE.search(text):
        return True
    first_look = load_first_look()
    words = _WORD_MARKS.sub(" ", text.lower()).split()
    if _DIGIT.search(text):
        return not first_look.any.isdisjoint(words)
    return not first_look.units.isdisjoint(words) or (len(words) <= _FEW and not first_look.alone.isdisjoint(words))


def _find_runs(tokens: list[Token], language: str | None) -> Iterator[tuple[int, int]]:
    """Yields the longest runs of tokens that may form one time, as (first, last) indices."""
    first = None
    for i, token in enumerate(tokens):
        if token.kind != "word" or _might_belong(tokens, i, language):
            first = i if first is None else first
        elif first is not None:
            yield first, i - 1
            first = None
    if first is not None:
        yield first, len(tokens) - 1


def _might_belong(tokens: list[Token], i: int, language: str | None) -> bool:
    text = tokens[i].text
    word, words = fold_word(text), load_words()
    return (
        word in words.fillers or word in words.weekday_parts or word in words.units or word in words.counted
        or word in words.after or word in words.before or word in words.ones or word in words.days_back
        or word in words.morning or word in words.evening or word in words.hour_signs
        or word in words.joiners or begins_month(word) or word[:1] in DATE_SIGNS
        or find_written_month(text, language) is not None or might_be_zone(text, word)
        or (i > 0 and might_tell_place(word))
        or (i > 0 and _ends_month_name(tokens[i - 1].text, word, language))
    )  # fmt: skip


def _ends_month_name(before: str, word: str, language: str | None) -> bool:
    """Whether the folded word is the second half of a month's name of two words."""
    first = fold_word(before)
    return begins_month(first) and find_month(f"{first} {word}", language) is not None


def _names_weekday(tokens: list[Token]) -> bool:
    weekdays = load_words().weekdays
    return any(fold_word(token.text) in weekdays for token in tokens)
