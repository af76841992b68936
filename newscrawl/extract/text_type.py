"""Measures the type in which a page sets a line: bold, and how large."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborNode

from ..page.elements import list_ancestors, read_text

_LONGEST = 240
_MOST_INNER = 40
_BOLD = frozenset(("b", "strong", "big", "font", "h1", "h2", "h3", "h4", "h5", "h6"))
_OF_HEADING = {"h1": 6, "h2": 5, "h3": 4}  # the size of their type, as `<font size>` counts it
SIZE_OF_TEXT = 3
_FONT_SIZE = re.compile(r"\s*([+-]?)(\d)")


def measure_type(node: LexborNode, text: str) -> int:
    """Returns the size of the type in which an element sets a text."""
    around = [one for one in node.css("*")[:_MOST_INNER] if read_text(one, _LONGEST + 1) == text]
    for one in (*around, node, *list_ancestors(node, 2)):
        if one.tag in _OF_HEADING:
            return _OF_HEADING[one.tag]
        found = _FONT_SIZE.match(one.attributes.get("size") or "") if one.tag == "font" else None
        if found is not None:
            return int(found[2]) if not found[1] else SIZE_OF_TEXT + int(found[1] + found[2])
    return SIZE_OF_TEXT


def is_bold(node: LexborNode, text: str) -> bool:
    if measure_type(node, text) < SIZE_OF_TEXT:
        return False  # such as a caption in small print
    if node.tag in _BOLD:
        return True
    inner = node.css_first("b, strong, big, font[size], h3, h4, h5, h6")
    return inner is not None and read_text(inner, _LONGEST + 1) == text
