"""Cuts from behind names for which house they wrote: "Jane Doe, special to the Harbour Post"."""

from __future__ import annotations

import re
from functools import cache

from ...text.tables import match_any, read_groups

_COMMA = re.compile("[,،，、]")
_END = r"[^,،，、.!?:;\d]{2,50}[»”“\"」]?\s*$"


@cache
def _load_for() -> re.Pattern[str]:
    """Builds the pattern for a comma, the words for "for" and a house's name, which is in quotes or has a capital."""
    groups = read_groups(__package__, "by_words")
    before, behind = (match_any(groups[name], r"\s+") for name in ("for house", "for house behind"))
    capital = r"(?=[«“„\"「]|(?-i:[^\W\d_a-zß-öø-ÿа-яё]))"
    return re.compile(
        rf"\s*[,،，、]\s*(?:(?:{before})\s*(?:(?:the|das|die|den|le|la|les|el|il|o|a|de|het)\s+|l[’'])?{capital}{_END}"
        rf"|[^,،]{{2,40}}\s(?:{behind})\s*$)",
        re.IGNORECASE,
    )


def cut_for_house(text: str) -> str:
    """Returns a text without the house behind its last comma for which those named before it wrote."""
    found = _load_for().search(text) if _COMMA.search(text) else None
    return text[: found.start()] if found is not None else text
