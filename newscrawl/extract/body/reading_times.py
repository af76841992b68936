"""Reads how long a story takes to read, as sites tell it: in a line about the story, or before its first words."""

from __future__ import annotations

import re
from functools import cache

from ...text.tables import match_any, read_groups
from ...times.timestamps import find_time_text

_DIGIT = re.compile(r"\d")
_UNIT = (
    r"(?:['’′]|min\w{0,6}\.?|мин\w{0,4}\.?|分(?:钟|鐘|間)?|분|dk\.?|dakika(?:lık)?|phút|menit"
    r"|דקות|דקה|דק['׳]|دقيقة|دقائق|دقیقه|मिनट)"
)
_GLANCED_AT = 24  # characters among which the minutes stand
_LONGEST_TIME = 40  # characters of a time behind them
_LEAST_TEXT = 15  # characters that are left
_PARTING = " \t-–—|｜·•:：,."
_MARKS = frozenset("-–—|｜·•:：")
_OPENING = frozenset('"“”„«»「『‘(')


def drop_reading_time(text: str) -> str:
    """Returns a line without what it says of the time that reading takes: "5 min read"."""
    return _load_reading_time().sub(" ", text) if _DIGIT.search(text) else text


def cut_reading_time(text: str) -> str:
    """Returns a paragraph without the time of reading, and of publication, before its first words.

    "4' di lettura 22/10/2019 - The first train …" has both. "Five minutes of reading a day are enough" has none: where
    the sentence goes on in lower case, the minutes are in it.
    """
    if not _DIGIT.search(text[:_GLANCED_AT]):
        return text
    told = _load_reading_time().match(text)
    if told is None:
        return text
    rest = text[told.end() :]
    bare = rest.lstrip(_PARTING)
    time = find_time_text(bare[:_LONGEST_TIME])
    if time and bare.startswith(time):
        rest = bare[len(time) :]
        bare = rest.lstrip(_PARTING)
    is_apart = not _MARKS.isdisjoint(rest[: len(rest) - len(bare)])
    if len(bare) < _LEAST_TEXT or not (is_apart or bare[0] in _OPENING or not bare[0].islower()):
        return text
    return bare


@cache
def _load_reading_time() -> re.Pattern[str]:
    """Builds the pattern for a time of reading: "5 min read", "Lesezeit: ca. 3 Minuten"."""
    words = read_groups(__package__, "reading_times")
    return re.compile(
        rf"(?:{match_any(words['before'])})\s*[:：]?\s*(?:ca\.?|env\.?|circa|about|~|約|约)?\s*\d{{1,3}}\s*{_UNIT}"
        rf"|\d{{1,3}}[ -]?{_UNIT}\s*(?:{match_any(words['behind'])})(?!\w)",
        re.IGNORECASE,
    )
