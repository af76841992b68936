"""What a row of tokens says: a day or a time back from now, a time of day, a zone."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from .clocks import Clock, find_clock, find_clock_zone
from .days import find_day
from .hints import Hints
from .relative import TimeBack, read_relative
from .tokens import Token
from .words import DAY


@dataclass(slots=True)
class Reading:
    """What a row of tokens says: a day, or so much time back, and a time of day with its zone."""

    day: datetime.date | None = None
    yearless: bool = False
    back: TimeBack | None = None
    clock: Clock | None = None
    zone: str | datetime.timedelta | None = None
    first: int = 0
    last: int = 0


def read_tokens(tokens: list[Token], hints: Hints) -> Reading | None:
    """The day, time of day and zone that the tokens name; None when neither day nor time is there."""
    day = find_day(tokens, hints)
    reading = Reading()
    used: list[int] = []
    if day is None or day.calendar == "yearless":
        reading.back = read_relative(tokens, hints)
        if reading.back is not None:
            used += [reading.back.first, reading.back.last]
            day = None
    if day:
        reading.day, reading.yearless = day.date, day.calendar == "yearless"
        used += [day.first, day.last]
    clock = find_clock(tokens, day, dated=bool(used))
    if clock and not (reading.back is not None and reading.back.unit < DAY):
        reading.clock = clock
        used += [clock.first, clock.last]
        reading.zone, at = find_clock_zone(tokens, clock)
        if at is not None:
            used.append(at)
    if not used:
        return None
    reading.first, reading.last = min(used), max(used)
    return reading
