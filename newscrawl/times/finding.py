"""Finds the part of a text that is a time, and checks quickly whether there may be one."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from ..text.clean import fold_word
from .parse import read_tokens
from .relative import list_relative
from .tokens import LONGEST, PLAIN, Hints, Token, cut_region, tokenise
from .words import begins_month, find_month, find_written_month, load_first_look, load_words
from .zones import might_be_zone, might_tell_place

DATE_SIGNS = frozenset("月월年년日일ב")  # a word in a date may begin with one of these
# What has neither such a shape nor such a word holds no time: the cheap check, for every link of every listing.
_SHAPE = re.compile(
    r"\d(?:\s?[:年月時时點点시월년]\s?\d|[\s\u200e\u200f]?[-./]\s?\d\d?[\s\u200e\u200f]?[-./]\s?\d|-\d\d|\.\d\d|\s?[ap]\.?m\b|\s?[hH](?:\d\d)?\b"
    r"|\s?[\u0e01-\u0e2e\u0e40-\u0e44]|\s?[^\W\d_]{0,3}\s?[前전])"
    r"|[半一二两兩三四五六七八九十][^\W\d_]{1,4}前"
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
    word, words = fold_word(text), load_words()
    return (
        word in words.fillers or word in words.weekday_parts
        or word in words.morning or word in words.evening or word in words.hour_signs or word in words.minute_signs
        or word in words.named_hours or word in words.joiners or begins_month(word) or word[:1] in DATE_SIGNS
        or find_written_month(text, language) is not None or might_be_zone(text, word)
        or (i > 0 and might_tell_place(word))
        or _ends_month_name(tokens, i, language)
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
