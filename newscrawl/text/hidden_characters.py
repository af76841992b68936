"""Makes visible what would steer a terminal, break a line of a log, or hide in a text."""

from __future__ import annotations

import json
import re
from typing import Any

# Controls (C0 but tab and line feed, DEL, C1), separators of lines and paragraphs, marks that turn the direction of
# writing, invisible signs and fillers, tags, noncharacters, halves of pairs.
_HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    r"\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff\U000e0000-\U000e0fff]"
)
# Flags such as Scotland's are a black flag with a region in tags.
_FLAG_OR_HIDDEN = re.compile(
    f"(\U0001f3f4[\U000e0030-\U000e0039\U000e0061-\U000e007a]{{3,6}}\U000e007f)|{_HIDDEN.pattern}"
)
_LAST_OF_BASE = 0xFFFF


def show_hidden(text: str) -> str:
    """Returns the text with escapes such as `\\x1b` and `\\u202e` in place of characters that nobody sees.

    Tabs and ends of lines stay, and so do joiners, which Persian, Indic scripts and emoji are written with.
    """
    return text if text.isascii() and text.isprintable() else _FLAG_OR_HIDDEN.sub(_escape, text)


def write_json(value: Any, *, indent: int | None = 1) -> str:
    """Returns the value as JSON in which no character is hidden: those are `\\u` escapes, which readers undo."""
    return _HIDDEN.sub(_escape_json, json.dumps(value, ensure_ascii=False, indent=indent))


def _escape(found: re.Match[str]) -> str:
    if found[1]:
        return found[1]
    code = ord(found[0])
    if code > _LAST_OF_BASE:
        return f"\\U{code:08x}"
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"


def _escape_json(found: re.Match[str]) -> str:
    units = found[0].encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[place]:02x}{units[place + 1]:02x}" for place in range(0, len(units), 2))
