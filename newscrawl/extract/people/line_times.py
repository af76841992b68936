"""Takes the times out of a line that may name people: "Jane Doe | 3 May 2024, 14:05 [changed on 4 May]"."""

from __future__ import annotations

import re

from ...text.clean import fold_word
from ...times.timestamps import find_time_text, might_hold_time
from ...times.words import load_words
from .by_words import cut_before_time

FRAME = " \t,;:-–—~*·•|│┃/_□■◆◇●○▲△▼▽★☆※✍✎"
_MOST_TIMES = 3  # in one line
_LONGEST_TIME = 48
_LONGEST_PLAIN = 90  # characters of a line that may have a time without a digit
_LABEL_BEFORE = re.compile(r"(?<=\w)\s+[^\W\d_]{2,14}\s?[:：]\s*$")  # "Jane Doe Date:"
_TIME_BEHIND = re.compile(r"(?<=\w)\s*\[[^\[\]]{0,40}\d[^\[\]]{0,40}\]$")  # "[changed on 3 May (twice)]"
_DIGIT = re.compile(r"\d")


def cut_times(text: str) -> str:
    """Returns a line's text with a stroke for each time in it, and without what it has in brackets of a change."""
    for _ in range(_MOST_TIMES):
        if not (_DIGIT.search(text) or len(text) < _LONGEST_PLAIN) or not might_hold_time(text):
            break
        text = _TIME_BEHIND.sub("", text)
        time = find_time_text(text)
        if not time:
            break
        before, _, behind = text.partition(time)
        before = cut_before_time(_LABEL_BEFORE.sub("", before).strip(FRAME))
        text = f"{before} | {behind.strip(FRAME)}".strip(FRAME)
    return text


def is_time(text: str) -> bool:
    """Says whether a short text is a time and nothing else but its weekday."""
    time = find_time_text(text) if len(text) <= _LONGEST_TIME and might_hold_time(text) else None
    rest = text.replace(time, "", 1).replace(",", " ").split() if time else []
    return time is not None and all(fold_word(word) in load_words().weekday_parts for word in rest)
