"""Recognises by their first words lines that are no part of a story: links to more, calls, credits, bylines, labels."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from ....text.tables import read_table
from ....text.words import load_link_words

# What a line begins as, by the code that stands for it where features are numbers; 0 is a story's text.
_CODES = {"more": 1, "call": 2, "credit": 3, "byline": 4, "comments": 5, "label": 6}
_MARKS = "[【〔(「<>→➤▶►•■◆☞⇒»›+*|–—- "  # "[관련기사]", ">> À lire aussi"
_ARROWS = frozenset("<>→➤►▶»⇒›")
_LABEL_END = 40  # characters of a line that has a label before the link
_COUNT = re.compile(r"\d{1,5} (?:(min)|(comment))", re.IGNORECASE)


def read_opening(text: str) -> int:
    """Returns what begins a line: 1 link to more, 2 call, 3 credit, 4 byline or date, 5 comments, 6 label; 0 text."""
    if text[0] in _MARKS:
        text = text.lstrip(_MARKS) or text
    if not _might_open(text[:2]):
        return 0
    start = text[:24].casefold()
    by_code = _load_openings().get(start[:2])
    if by_code is not None:
        for code, phrases in by_code.items():
            if start.startswith(phrases):
                return code
    if start[0].isdigit():
        count = _COUNT.match(start)
        if count:
            return 4 if count[1] else 5
    return 0


def leads_to_more(text: str) -> bool:
    """Says whether a line that is a link, or mostly one, leads to another story: "Read more: …", ">> …"."""
    if text[0] in _ARROWS:
        return True
    if read_opening(text) != 1 or text[-1] == ".":
        return False
    start = text[:_LABEL_END]
    return ":" in start or bool(load_link_words().related_in_any_case.search(start))


@lru_cache(maxsize=4_096)
def _might_open(start: str) -> bool:
    return start[0].isdigit() or start.casefold()[:2] in _load_openings()


@cache
def _load_openings() -> dict[str, dict[int, tuple[str, ...]]]:
    """Loads the first words by their first two characters, each with the code of what it begins."""
    rows = sorted((_CODES[opening], word) for opening, word in read_table(__package__, "first_words"))
    openings: dict[str, dict[int, tuple[str, ...]]] = {}
    for code, word in rows:
        by_code = openings.setdefault(word[:2], {})
        by_code[code] = (*by_code.get(code, ()), word)
    return openings
