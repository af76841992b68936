"""Recognises lines below a story that tell of the article itself: where it was printed, how often it was read."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from ...text.any_case import fold_case
from ...text.tables import match_any, read_groups
from ...times.timestamps import find_time_text

_LONGEST = 250  # characters
_LONGEST_ISSUE = 80  # of a line that names the issue
_MOST_NAMES = 6  # words of it beside its day
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_LEAST_NAME = 4  # letters of it, more than "From" and the like have
_OPEN = " \t([（【*–—-•·"
_MAIL = re.compile(r"([\w.+-]{2,40})@(?:[\w-]+\.)+[\w-]{2,}")
_CLOCK = re.compile(r"\d[:.hH]\d\d\D")
_FACT = re.compile(r"\s*[:：]?\s*(?:\d[\d.,\s]{0,10}|(?:https?://)?[\w-]+(?:\.[\w-]+)+/\S*)\s?\W?")
_MOST_FACT = 120  # characters of a label with its figure or address


class _ColophonWords(NamedTuple):
    begins: dict[str, tuple[str, ...]]  # by their first two letters
    counted: dict[str, tuple[str, ...]]
    labels: re.Pattern[str]
    desks: tuple[str, ...]


def tells_of_article(text: str) -> bool:
    """Says whether a line tells of the article, names its issue in brackets, or is a desk's address alone."""
    if len(text) > _LONGEST:
        return False
    words = _load_words()
    start = fold_case(text[:_LONGEST_ISSUE].lstrip(_OPEN)).replace("’", "'")
    begins = words.begins.get(start[:2])
    if begins is not None and start.startswith(begins):
        return True
    counted = words.counted.get(start[:2])
    has_figure = any(map(str.isdecimal, text))
    if has_figure and counted is not None and start.startswith(counted):
        return True
    if (has_figure or "/" in text) and len(text) <= _MOST_FACT:
        label = words.labels.match(text.lstrip(_OPEN))
        if label is not None and _FACT.fullmatch(text.lstrip(_OPEN), label.end()):
            return True
    mail = _MAIL.fullmatch(text) if "@" in text else None
    if mail is not None:
        return mail[1].casefold().startswith(words.desks)
    return text[0] in "(（[" and _might_name_issue(text)


def _might_name_issue(text: str) -> bool:
    """Says whether a line in brackets is a paper's name and a day with its year: "(Harbour Post, 3 May 2024)"."""
    if len(text) > _LONGEST_ISSUE or not _YEAR.search(text) or text[1:2].islower() or _CLOCK.search(text):
        return False
    bare = text[1:-1].strip()
    time = find_time_text(bare)
    if time is None or not bare.endswith(time):
        return False
    name = bare[: -len(time)].strip(" ,;:–—-")
    return (len(name) > _LEAST_NAME or not name.isascii()) and 0 < len(name.split()) <= _MOST_NAMES


@cache
def _load_words() -> _ColophonWords:
    groups = read_groups(__package__, "colophons")
    labels = re.compile(match_any(groups["label"]), re.IGNORECASE)
    return _ColophonWords(
        _sort_by_start(groups["begins"]), _sort_by_start(groups["counted"]), labels, tuple(groups["desk"])
    )


def _sort_by_start(words: Iterable[str]) -> dict[str, tuple[str, ...]]:
    by_start: dict[str, tuple[str, ...]] = {}
    for word in words:
        by_start[word[:2]] = (*by_start.get(word[:2], ()), word)
    return by_start
