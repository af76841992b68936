"""Reads the preferences of Content-Usage (`train-ai=n, search=y`) and Content-Signal (`ai-train=no, search=yes`)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..candidates import Told
from .statements import make_told

NAMES = ("content-usage", "content-signal")  # of headers, and of lines in robots.txt
_KEYS = {"train-ai": "train_ai", "ai-train": "train_ai", "ai-input": "ai_input", "search": "search"}
_ONLY_REFUSING = {"ai": "train_ai", "train-genai": "train_ai", "genai": "train_ai"}  # of which training is a part
_VALUES = {"y": True, "yes": True, "?1": True, "n": False, "no": False, "?0": False}
_PREFERENCE = re.compile(r"\s*([a-z][a-z\d_-]*)\s*=\s*\"?(\??\w+)\"?\s*(?:;.*)?", re.IGNORECASE | re.ASCII)
_LONGEST = 2_000  # characters


def read_preferences(text: str, source: str) -> Iterator[Told]:
    """Yields what the text of a header, or of a line in robots.txt, says. Unknown names and values say nothing."""
    for part in text[:_LONGEST].split(","):
        told = _PREFERENCE.fullmatch(part)
        value = _VALUES.get(told[2].lower()) if told is not None else None
        if told is None or value is None:
            continue
        name = told[1].lower()
        key = _KEYS.get(name) or (None if value else _ONLY_REFUSING.get(name))
        if key is not None:
            yield make_told(key, value, source, text)
