"""Finds the time of day that tokens name, and its zone."""

from __future__ import annotations

import datetime
import re
from itertools import takewhile
from typing import Literal, NamedTuple

from ..text.clean import fold_word
from .days import Day
from .tokens import Token, get_number
from .words import load_words
from .zones import find_place_zone, is_abbreviation, might_be_zone

Precision = Literal["second", "minute", "hour", "day", "week", "month", "year"]


class Clock(NamedTuple):
    time: datetime.time
    precision: Precision
    first: int  # token indices
    last: int


def find_clock(tokens: list[Token], day: Day | None, *, dated: bool) -> Clock | None:
    """Returns the time of day nearest to the day; the first one where there is no day."""
    taken = day.spot if day else ()
    clocks = [c for i in range(len(tokens)) if i not in taken and (c := _read_clock(tokens, i, dated))]
    if not clocks:
        return None
    if day is None:
        return clocks[0]
    return min(clocks, key=lambda c: min(abs(c.first - day.last), abs(day.first - c.last) + 1))


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
    elif token.kind == "dot":
        before = fold_word(tokens[i - 1].text) if i else ""
        told = after in words.hour_signs or after in words.morning or after in words.evening or after == "น"
        told = told or before in words.fillers
        if not (dated or told):
            return None
        hour, minute = (int(part) for part in token.text.split("."))
    elif token.kind == "number" and len(token.text) <= 2 and after:
        hour, minute = int(token.text), 0
        if after in words.hour_signs and (dated or after not in ("h", "g", "u")):
            last = i + 1
            number = get_number(tokens, i + 2)
            if (
                number is not None
                and len(tokens[i + 2].text) <= 2
                and number < 60
                and tokens[i + 2].start <= tokens[i + 1].end + 1
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


def _read_named_hour(tokens: list[Token], i: int) -> Clock | None:
    """Returns the hour that a word names behind a word such as "at": "at noon", "à minuit"."""
    words = load_words()
    hour = words.named_hours.get(fold_word(tokens[i].text))
    if hour is None or not i or fold_word(tokens[i - 1].text) not in words.fillers:
        return None
    return Clock(datetime.time(hour), "minute", i, i)


def find_clock_zone(tokens: list[Token], clock: Clock) -> tuple[str | datetime.timedelta | None, int | None]:
    """Returns the zone beside a time of day, as an offset or a name, and the index of its last token."""
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
            return (token.text if is_abbreviation(token.text) else word), at
    behind = list(takewhile(lambda token: token.kind == "word", tokens[clock.last + 1 :]))
    place = find_place_zone([fold_word(token.text) for token in behind]) if behind else None
    return (place[0], clock.last + 1 + place[1]) if place else (None, None)


def _read_offset(text: str) -> datetime.timedelta:
    digits = text[1:].replace(":", "")
    hours, minutes = (int(digits), 0) if len(digits) <= 2 else (int(digits[:-2]), int(digits[-2:]))
    return datetime.timedelta(hours=hours, minutes=minutes) * (-1 if text[0] == "-" else 1)
