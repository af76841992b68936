"""Reads what people write for on and off: one set of words for all arguments and settings."""

from __future__ import annotations

_WORDS = {
    **dict.fromkeys(("on", "true", "yes", "1"), True),
    **dict.fromkeys(("off", "false", "no", "0"), False),
}


def read_switch(text: object) -> bool | None:
    """Returns whether a text such as "yes", or a value such as True, means on; None where it means neither."""
    return _WORDS.get(str(text).strip().lower())
