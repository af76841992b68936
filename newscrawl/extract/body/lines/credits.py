"""Recognises picture credits that stand as paragraphs: "(Photo: Jo Lind)", "The quay. © Jo Lind", "张三 摄"."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ....text.tables import match_any, read_table

LONGEST = 300  # characters of a caption that ends with its credit
_LONGEST_CREDIT = 160  # of one that begins with it
_LONGEST_IN_CAPITALS = 60
_SIGN = re.compile(r"(?:^|[\s|/.])©\s?(?:[^\W\d_a-z][^.!?:©]{1,60}|\d{4} [^.!?:©]{2,60})$")
_TAKEN = re.compile(r"(?:^|[\s／/])\S{2,12}\s?[摄攝][)）]?$")
_LAST = frozenset(")）]摄攝")
_MARKS = frozenset(":：©=／")
_MUCH_PROSE = 140  # characters of a caption in Chinese


class _Credits(NamedTuple):
    """Patterns for the words before a photographer's name."""

    in_brackets: re.Pattern[str]  # at a line's end
    whole: re.Pattern[str]  # a line that begins so
    behind_sentence: re.Pattern[str]


@cache
def _load_credits() -> _Credits:
    words = f"(?:{match_any(word for (word,) in read_table(__package__, 'credits'))})"
    return _Credits(
        re.compile(rf"[(（\[]\s*{words}\s*(?:[:：©=|]|by\b|von\b|via\b)[^()（）\[\]]{{1,90}}[)）\]]$", re.I),
        re.compile(rf"[(（\[]?\s*{words}\s?[:：©=／]\s?\S", re.I),
        re.compile(rf"[.!?…”“\")\]]\s+{words}\s?[:：©]\s?[^.!?:]{{2,60}}\.?$", re.I),
    )


def is_picture_credit(text: str) -> bool:
    """Says whether a line is a picture's credit, or a caption that ends with one."""
    if len(text) > LONGEST:
        return False
    last, credits = text[-1], _load_credits()
    if last in _LAST and (
        credits.in_brackets.search(text) or (last not in "]" and len(text) < _MUCH_PROSE and _TAKEN.search(text))
    ):
        return True
    if _MARKS.isdisjoint(text):
        return False
    # In capitals such a word may be the paper that asks, as in "BILD: What is new?".
    longest = _LONGEST_IN_CAPITALS if text[:4].isupper() else _LONGEST_CREDIT
    if last not in "?:" and len(text) <= longest and credits.whole.match(text):
        return True
    if "©" in text and "://" not in text and _SIGN.search(text):
        return True
    return credits.behind_sentence.search(text) is not None
