"""Where the parts of the report's drawings lie."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from .figures import Band

_HEIGHT = 40.0
_STEP, _BAR = 10.0, 8.0
_LEAST_BAR = 1.5  # so that one article is seen beside a thousand
_SHORTEST, _LONGEST = 30.0, 7 * 86_400.0  # seconds, at the ends of the scale of delays


class Bar(NamedTuple):
    x: float
    y: float
    height: float
    day: str
    articles: int


class DayChart(NamedTuple):
    """Bars of days and behind them the usual band, in units of a box of `width` times `height`."""

    width: float
    height: float
    bars: list[Bar]
    band_y: float | None
    band_height: float
    highest: int


def draw_days(days: Sequence[str], counts: Sequence[int], band: Band | None) -> DayChart:
    """Returns the drawing of the articles of each day."""
    highest = max([*counts, 1, math.ceil(band.high) if band else 0])
    bars = []
    for place, (day, count) in enumerate(zip(days, counts, strict=True)):
        height = max(_LEAST_BAR, count / highest * _HEIGHT) if count else 0.0
        bars.append(Bar(place * _STEP, round(_HEIGHT - height, 2), round(height, 2), day, count))
    if band is None:
        return DayChart(len(days) * _STEP, _HEIGHT, bars, None, 0.0, highest)
    top, bottom = (_HEIGHT - value / highest * _HEIGHT for value in (band.high, band.low))
    band_height = max(1.0, bottom - top)
    return DayChart(
        len(days) * _STEP, _HEIGHT, bars, round(min(top, _HEIGHT - band_height), 2), round(band_height, 2), highest
    )


def place_delay(seconds: float) -> float:
    """Returns where a delay lies on the scale, in hundredths of its length; the scale is logarithmic."""
    share = math.log(max(seconds, _SHORTEST) / _SHORTEST) / math.log(_LONGEST / _SHORTEST)
    return round(min(1.0, share) * 100, 2)


DELAY_TICKS = tuple(
    (words, place_delay(seconds))
    for words, seconds in (("1 min", 60), ("10 min", 600), ("1 h", 3_600), ("6 h", 21_600), ("1 d", 86_400))
)
