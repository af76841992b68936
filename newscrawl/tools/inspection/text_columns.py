"""Columns of text, as they stand on a terminal."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

LONGEST = 72  # characters of an address or a headline


def show_time(date: str | None) -> str:
    return (date or "").replace("T", " ").removesuffix(":00Z").removesuffix("Z")[:16]


def align(rows: Sequence[tuple[str, ...]]) -> list[str]:
    shown = [tuple(shorten(cell) for cell in row) for row in rows]
    widths = [max(map(_measure, column)) for column in zip(*shown, strict=True)]
    return [
        "  ".join(cell + " " * (width - _measure(cell)) for cell, width in zip(row, widths, strict=True))
        for row in shown
    ]


def _measure(text: str) -> int:
    """Counts columns on a terminal: wide letters take two, combining marks none."""
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def shorten(text: str, longest: int = LONGEST) -> str:
    return text if len(text) <= longest else text[: longest - 1] + "…"
