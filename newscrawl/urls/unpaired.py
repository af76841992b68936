"""Removes unpaired surrogates, halves of characters that no file, state or log can hold."""

from __future__ import annotations

import re

UNPAIRED = re.compile("[\ud800-\udfff]")
# A pair, half of one, or any other escape, so that the text "\\ud800", which is none, is passed over.
_ESCAPE = re.compile(
    r"\\(?:(u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2})|(u[dD][89a-fA-F][0-9a-fA-F]{2})|.)", re.S
)
# Where there might be half a one: a quick look, as a text may have thousands of escapes and few of these.
_MIGHT_BE_HALF = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])|(?<!\\u[dD][89abAB][0-9a-fA-F]{2})\\u[dD][c-fC-F]|\\\\u[dD]"
)
_REFERENCE = re.compile(r"&#(?:[xX]([0-9a-fA-F]{1,20})|([0-9]{1,20}));?")
_LAST = 0x10FFFF


def drop_unpaired(text: str) -> str:
    """Returns the text without unpaired surrogates."""
    return text if text.isascii() else UNPAIRED.sub("", text)


def drop_unpaired_escapes(text: str) -> str:
    """Removes the escapes of JSON or a script that would be read as unpaired surrogates."""
    if "\\ud" not in text and "\\uD" not in text:
        return text
    return _ESCAPE.sub(lambda found: "" if found[2] else found[0], text) if _MIGHT_BE_HALF.search(text) else text


def drop_impossible_references(text: str) -> str:
    """Removes references from markup that name no character: surrogates, and numbers beyond the last character."""
    return _REFERENCE.sub(_judge_reference, text) if "&#" in text else text


def _judge_reference(found: re.Match[str]) -> str:
    code = int(found[1], 16) if found[1] else int(found[2])
    return "" if code > _LAST or 0xD800 <= code <= 0xDFFF else found[0]
