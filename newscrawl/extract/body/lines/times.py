"""Recognises times that stand alone in a line, as those of a live blog's entries do."""

from __future__ import annotations

import datetime
import re

from ....times.finding import find_time_text, might_hold_time
from ....times.parse import parse_timestamp
from .edges import states_byline_or_time

# What such a line has, for a first look.
_SHAPE = re.compile(
    r"\d\s?[:.hH]\s?\d\d|\d\s?(?:[mM]in|m\b|sec|s\b|h|std|Std|stund|Stund|uhr|Uhr|am|pm|a\.m|p\.m|AM|PM|uur|tim|ore|or\b"
    r"|мин|час|[時时点點分秒분시초]|小时|小時|dk|dak|saat|godz|دق|ساع|דק|שע)|ساع|דק|שע"
)
_EDGES = " ()[]|·•-–—,:"
_FRENCH = re.compile(r"(?:à )?[012]?\d\s?[hH]\s?[0-5]\d")
_SPAN = re.compile(r"[:.hH]\d\d\s?[-–—]\s?\d")  # "10:00-12:00"
_LONGEST = 40  # characters
_SOME_MOMENT = datetime.datetime(2099, 12, 31, tzinfo=datetime.timezone.utc)


def is_time_of_day(text: str) -> bool:
    """Says whether a line is only a time of day or a time back from now: "14:05 Uhr", "10.23am GMT", "vor 3 Minuten".

    A day alone is not enough: it may be the heading of what happened on it.
    """
    if len(text) > _LONGEST or not _SHAPE.search(text) or not might_hold_time(text) or _SPAN.search(text):
        return False
    if _FRENCH.fullmatch(text):
        return True
    part = find_time_text(text) or text
    rest = text.replace(part, " ", 1).strip(_EDGES)
    if rest and find_time_text(rest):
        text = part if is_time_of_day(rest) else text  # "16 minutes ago 10.23am GMT"
    if not states_byline_or_time(text):
        return False
    stamp = parse_timestamp(text, reference=_SOME_MOMENT)
    return stamp is not None and stamp.time is not None
