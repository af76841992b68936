"""The table at the end of a crawl of several sites: a row for each, the worst first."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

from ..text.hidden_characters import show_hidden
from .site_health import SiteEnd

WIDTH = 80  # columns, unless a terminal has others
_HEADING = ("new", "chd", "dup", "und", "err", "req", "sec")
_LEGEND = (
    "Sites, the worst first (new articles, chd: changed, dup: duplicate, und: undated; err: errors, req: requests, "
    "sec: seconds):"
)
_LONGEST_NAME = 24  # columns; a longer one has a line of its own
_LEAST_ROOM = 20  # columns for why a site ended
_BELOW = " " * 6


def format_sites(ends: Sequence[SiteEnd], width: int | None = None) -> str:
    """Returns the table, without a newline after it. No word is broken. `width`: the columns of a line."""
    width = max(width or WIDTH, 60)
    names = [show_hidden(end.site) for end in ends]
    numbers = [_list_numbers(end) for end in ends]
    widths = [max(len(row[n]) for row in (_HEADING, *numbers)) for n in range(len(_HEADING))]
    longest = max((len(name) for name in names if len(name) <= _LONGEST_NAME), default=0)
    longest = max(longest, len("site"))
    lines = textwrap.wrap(_LEGEND, width)
    heading = _join("site", longest, _HEADING, widths) + "  "
    is_narrow = width - len(heading) < _LEAST_ROOM  # why a site ended stands below its row
    lines += [heading.rstrip(), f"{_BELOW}why it ended"] if is_narrow else [f"{heading}why it ended"]
    for end, name, row in zip(ends, names, numbers, strict=True):
        if len(name) > longest:
            lines.append(f"  {name}")
            name = ""
        beginning = _join(name, longest, row, widths) + "  "
        if is_narrow:
            lines.append(beginning.rstrip())
            beginning = _BELOW
        room = width - len(beginning)
        words = textwrap.wrap(show_hidden(end.reason), room, break_long_words=False, break_on_hyphens=False) or [""]
        lines.append((beginning + words[0]).rstrip())
        lines += [" " * len(beginning) + part for part in words[1:]]
    return "\n".join(lines)


def _list_numbers(end: SiteEnd) -> tuple[str, ...]:
    found = end.figures
    counts = (found.new, found.changed, found.duplicate, found.undated, end.errors, found.requests, round(end.seconds))
    return tuple(map(str, counts))


def _join(name: str, longest: int, row: Sequence[str], widths: Sequence[int]) -> str:
    cells = "  ".join(f"{cell:>{width}}" for cell, width in zip(row, widths, strict=True))
    return f"  {name:<{longest}}  {cells}"
