"""Searches for words in any case, several times as fast as `re.IGNORECASE` does."""

from __future__ import annotations

import re
from collections.abc import Iterator

# Letters that `re.IGNORECASE` takes for another one, and `str.lower` does not: Turkish, the long s, the sign for a
# millionth, and the Greek s at the end of a word.
_TWINS = (("\u0130", "i"), ("\u0131", "i"), ("\u017f", "s"), ("\xb5", "\u03bc"), ("\u03c2", "\u03c3"))


class AnyCase:
    """A pattern whose letters are those of any case. It is written in lower case, but for escapes such as `\\W`.

    With `re.IGNORECASE`, a search cannot skip to where a match may begin, and lowers each letter that it looks at.
    """

    def __init__(self, pattern: str) -> None:
        self.pattern = re.compile(_join_twins(pattern))

    def search(self, text: str) -> re.Match[str] | None:
        """Returns the first match. Its places are those in the text; its groups are in lower case."""
        return self.pattern.search(lower_letters(text))

    def find_all(self, text: str) -> Iterator[re.Match[str]]:
        """Yields the matches, as `search` returns one."""
        return self.pattern.finditer(lower_letters(text))

    def is_in(self, text: str) -> bool:
        """Says whether there is a match."""
        return self.pattern.search(lower_letters(text)) is not None


def fold_case(text: str) -> str:
    """Returns the text as `str.casefold` does, but with the Turkish capital I with its dot as a plain one."""
    return (text if text.isascii() else text.replace("\u0130", "i")).casefold()


def lower_letters(text: str) -> str:
    """Returns the text in lower case, each letter at its place."""
    if text.isascii():
        return text.lower()
    return _join_twins(text.replace("\u0130", "i").lower())


def _join_twins(text: str) -> str:
    if not text.isascii():
        for letter, twin in _TWINS:
            text = text.replace(letter, twin)
    return text
