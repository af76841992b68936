"""What settles the doubts that a time's text leaves: its language, the order of day and month, the zone, the moment."""

from __future__ import annotations

import datetime
from functools import lru_cache
from typing import NamedTuple

_MONTH_FIRST = frozenset({"en", "en-us", "en-ph", "es-us", "fil", "en-ca"})


class Hints(NamedTuple):
    """What is known of a text before it is read."""

    language: str | None  # primary subtag, lower case
    month_first: bool
    timezone: str | None
    reference: datetime.datetime | None
    near: datetime.date | None = None  # a day that the text's day is near to, for one with no year


def make_hints(
    language: str | None,
    timezone: str | None,
    reference: datetime.datetime | None,
    day_first: bool | None,
    near: datetime.date | None = None,
) -> Hints:
    """The hints of a page; where `day_first` is not known, the language and the zone tell the order of the figures."""
    if day_first is not None:
        month_first = not day_first
    else:
        tag = (language or "").replace("_", "-").lower()
        month_first = tag in _MONTH_FIRST
        if tag == "en" and timezone and not timezone.startswith("America/"):
            month_first = False
    return Hints(cut_region(language), month_first, timezone, reference, near)


@lru_cache(maxsize=64)
def cut_region(language: str | None) -> str | None:
    """The primary subtag of a BCP 47 tag, lower case: "en" of "en-GB"."""
    return language.replace("_", "-").split("-", 1)[0].lower() if language else None
