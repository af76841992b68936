"""Makes statements of what a site says of the use of its pages, joins them to a `Usage`, and tells a refusal.

Content-Usage (`train-ai=n, search=y`) and Content-Signal (`ai-train=no, search=yes`) are statements in so many words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from ...items import Statement, Usage
from ...text.clean import normalise_text
from ..candidates import Told

_LONGEST = 500  # characters of what is written
_REFUSALS = {"tdm_reserved": True, "train_ai": False, "ai_input": False, "search": False}  # the more restrictive value
NAMES = ("content-usage", "content-signal")  # of headers, and of lines in robots.txt
_KEYS = {"train-ai": "train_ai", "ai-train": "train_ai", "ai-input": "ai_input", "search": "search"}
_ONLY_REFUSING = {"ai": "train_ai", "train-genai": "train_ai", "genai": "train_ai"}  # of which training is a part
_VALUES = {"y": True, "yes": True, "?1": True, "n": False, "no": False, "?0": False}
_PREFERENCE = re.compile(r"\s*([a-z][a-z\d_-]*)\s*=\s*\"?(\??\w+)\"?\s*(?:;.*)?", re.IGNORECASE | re.ASCII)
_LONGEST_LINE = 2_000  # characters


def make_told(key: str, value: object, source: str, raw: str) -> Told:
    """Returns the statement for a key of `Usage`. `raw` is the text as it is written."""
    return Told(key, Statement(value, source, (normalise_text(raw[: 4 * _LONGEST]) or "")[:_LONGEST]))


def join_usage(told: Iterable[Told], known: Usage | None = None) -> Usage:
    """Returns what is said, the more restrictive of two statements, the first of two that are alike."""
    known = known or Usage()
    chosen: dict[str, Statement[Any]] = {}
    for key, statement in told:
        last: Statement[Any] | None = chosen.get(key) or getattr(known, key)
        refusal = _REFUSALS.get(key)
        if last is None or (refusal is not None and last.value is not refusal and statement.value is refusal):
            chosen[key] = statement
    return Usage(**{key: chosen.get(key) or getattr(known, key) for key in Usage.__slots__}) if chosen else known


def name_opt_out(usage: Usage) -> str | None:
    """Returns the key of `Usage` by which the article is refused; None where it is not.

    What is said to other robots (`robots_ai_blocked`), of other uses, and in the text of a licence is no refusal here.
    """
    if usage.tdm_reserved is not None and usage.tdm_reserved.value:
        return "tdm_reserved"
    if usage.train_ai is not None and not usage.train_ai.value:
        return "train_ai"
    return "noai" if usage.noai is not None else None


def read_preferences(text: str, source: str) -> Iterator[Told]:
    """Yields what the text of a header, or of a line in robots.txt, says. Unknown names and values say nothing."""
    for part in text[:_LONGEST_LINE].split(","):
        told = _PREFERENCE.fullmatch(part)
        value = _VALUES.get(told[2].lower()) if told is not None else None
        if told is None or value is None:
            continue
        name = told[1].lower()
        key = _KEYS.get(name) or (None if value else _ONLY_REFUSING.get(name))
        if key is not None:
            yield make_told(key, value, source, text)
