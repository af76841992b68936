"""How a listing shows more of itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Growth:
    """By scrolling, or by a button."""

    most: int  # times
    click: str | None  # the button's CSS selector; None: by scrolling
    goes_on: Callable[[str], bool]  # given the HTML so far, whether there might be news further down
