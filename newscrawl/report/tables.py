"""Formats plain tables for a terminal, and small trends."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f]")
_BARS = "▁▂▃▄▅▆▇█"


def format_rows(heading: Sequence[str], rows: Sequence[Sequence[str]], right: Sequence[int] = ()) -> str:
    """Aligns columns to their widest cells, with two spaces between; columns in `right` are aligned to the right."""
    table = [[_CONTROL.sub("", cell) for cell in row] for row in (heading, *rows)]
    widths = [max(_measure(row[n]) for row in table) for n in range(len(heading))]
    lines = []
    for row in table:
        cells = []
        for n, (cell, width) in enumerate(zip(row, widths, strict=True)):
            padding = " " * (width - _measure(cell))
            cells.append(padding + cell if n in right else cell + padding)
        lines.append("  ".join(cells).rstrip())
    return "\n".join(lines)


def draw_trend(values: Sequence[int]) -> str:
    """Draws a bar for each value, scaled to the highest."""
    highest = max(values, default=0)
    if highest <= 0:
        return _BARS[0] * len(values)
    return "".join(_BARS[-(-value * (len(_BARS) - 1) // highest)] for value in values)


def _measure(text: str) -> int:
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)
