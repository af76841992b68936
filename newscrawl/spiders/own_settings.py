"""The project's own settings, checked before anything starts: a typo would else end in a traceback, or in silence."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from ..errors import ArgumentError
from ..sites.profile import RENDERINGS
from ..storage.output_paths import PLACEHOLDERS, find_unknown_placeholder

PREFIX = "NEWSCRAWL_"
# The least that will do of each.
_COUNTS = {
    "SECTIONS_DEPTH": 0,
    "PAGINATION_DEPTH": 0,
    "RELATED_DEPTH": 0,
    "FEEDS": 0,
    "SITEMAPS": 0,
    "HOST_REQUESTS": 0,
    "HOST_REQUESTS_A_DAY": 0,
    "RENDER_PAGES": 1,
    "RENDER_GROWTH": 0,
    "RENDER_RENEW_AFTER": 0,
    "RENDER_MEMORY": 1,
}
_NUMBERS = {
    "REVISIT_DAYS": 0.0,
    "REVISIT_AFTER": 0.0,
    "REVISIT_GROWTH": 1.0,
    "FOLLOW_LEAST": 0.0,
    "FOLLOW_MOST": 0.0,
    "MAX_CRAWL_DELAY": 0.0,
    "COMMIT_INTERVAL": 0.0,
    "PATIENCE": 0.0,
    "RENDER_DEADLINE": 1.0,
    "PROGRESS_INTERVAL": 1.0,
}
_CHOICES = {
    "RENDER": RENDERINGS,
    "NEAR_DUPLICATES": ("mark", "drop", "off"),
    "SAME_CONTENT": ("drop", "keep"),
    "OUTPUT_GONE": ("ask", "accept"),
    "SITE_MEMORY": ("on", "off"),
}
_TEXTS = ("CONTACT", "BROWSER", "STATE", "OUTPUT", "ALERTS", "SMTP", "ALERTS_FROM")
NAMES = frozenset(PREFIX + name for name in (*_COUNTS, *_NUMBERS, *_CHOICES, *_TEXTS, "DATA_DIR"))


def check_settings(settings: Mapping[str, Any]) -> None:
    """Raises ArgumentError at the first of this project's settings that there is not, or whose value will not do."""
    for name in sorted(settings):
        if name.startswith(PREFIX):
            check_setting(name, settings[name])


def check_setting(name: str, value: Any) -> None:
    """Raises ArgumentError. Settings that are not this project's are Scrapy's to judge."""
    if not name.startswith(PREFIX):
        return
    key, text = name.removeprefix(PREFIX), str(value)
    if name not in NAMES:
        near = get_close_matches(key, [known.removeprefix(PREFIX) for known in NAMES], n=1)
        remedy = f"write {PREFIX}{near[0]}" if near else "newscrawl/settings.py has those there are"
        raise ArgumentError(f"There is no setting {name}; {remedy}.")
    if key in _COUNTS:
        if not re.fullmatch(r"\d{1,9}", text, re.ASCII) or int(text) < _COUNTS[key]:
            raise ArgumentError(f"{name}={text} is no whole number from {_COUNTS[key]} on; give one such as {name}=10.")
    elif key in _NUMBERS:
        number = _read_number(text)
        if number is None or number < _NUMBERS[key]:
            raise ArgumentError(f"{name}={text} is no number from {_NUMBERS[key]:g} on; give one such as {name}=10.")
    elif key in _CHOICES:
        if text not in _CHOICES[key]:
            *others, last = _CHOICES[key]
            raise ArgumentError(f"{name}={text} is not known; use {', '.join(others)} or {last}.")
    elif key == "OUTPUT" and value and (placeholder := find_unknown_placeholder(text)) is not None:
        known = ", ".join(f"%({known})s" for known in PLACEHOLDERS)
        raise ArgumentError(f"{name}={text} has {placeholder}, which stands for nothing; use {known}.")
    elif key == "DATA_DIR" and value and not Path(text).expanduser().is_absolute():
        raise ArgumentError(f"{name}={text} is relative; give the folder's whole path, from the / on.")


def _read_number(text: str) -> float | None:
    try:
        number = float(text)
    except ValueError:
        return None
    return number if math.isfinite(number) else None
