"""Folds a word to the form that tables are searched for: lower case, no accents, one form of each Arabic letter."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_LETTERS = str.maketrans("ıكيىة", "iکییه")
_MARKS = frozenset(
    [chr(c) for r in ((0x300, 0x370), (0x610, 0x61B), (0x64B, 0x660)) for c in range(*r)]
    + [
        "\u0670",
        "\u0640",
        "\u093c",
        "\u09bc",
        "\u0a3c",
        "\u200b",
        "\u200c",
        "\u200d",
        "\u200e",
        "\u200f",
        "ʼ",
        "’",
        "'",
        "׳",
    ]
)


@lru_cache(maxsize=4096)
def fold_word(word: str) -> str:
    """Returns the word in folded form: "Août" → "aout", "أبريل" → "ابريل" with Persian letters."""
    word = word.lower()
    if word.isascii():
        return word.replace("'", "")
    decomposed = unicodedata.normalize("NFKD", word)
    return unicodedata.normalize("NFC", "".join(c for c in decomposed if c not in _MARKS)).translate(_LETTERS).strip()
