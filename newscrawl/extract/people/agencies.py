"""Knows news agencies by their names.

An agency is known by any of its spellings, in any script; its name is kept as it is best known: "AFP".
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ...text.clean import fold_text
from ...text.tables import read_table
from .names import split_byline

_BETWEEN_AGENCIES = re.compile(r"[/,;|+،]")
_DIGITS = frozenset("0123456789")
# Words of other sense unless they are in capitals, as an agency's name is; "Mehr" is "more" in German.
_ORDINARY = frozenset(("map", "tap", "spa", "nan", "mena", "petra", "mehr"))


class _Agencies(NamedTuple):
    names: dict[str, str]  # the name that is kept, by folded spellings
    first_words: frozenset[str]  # of spellings in ASCII


@cache
def _load_agencies() -> _Agencies:
    names = {fold_text(spelling): name for name, spelling in read_table(__package__, "agencies")}
    return _Agencies(names, frozenset(spelling.split()[0] for spelling in names if spelling.isascii()))


def might_name_agency(text: str) -> bool:
    """Says whether a line may name an agency. Most lines have no word that begins an agency's name."""
    # A digit may be a footnote's, glued to the name; letters of other scripts may have an "and" glued to them.
    if not text.isascii() or not _DIGITS.isdisjoint(text):
        return True
    return not _load_agencies().first_words.isdisjoint(fold_text(text).split())


def find_agency(text: str) -> str | None:
    """Returns the agency that the whole text names ("Agence France-Presse": "AFP"), or None."""
    if len(text) > 60:
        return None
    folded = fold_text(text)
    if folded in _ORDINARY and not text.strip(" ()[]").isupper():
        return None
    return _load_agencies().names.get(folded)


def list_agencies(text: str) -> list[str]:
    """Returns the agencies among names, each once."""
    whole = find_agency(text)
    if whole:
        return [whole]
    return list(dict.fromkeys(a for a in map(find_agency, list_names(text)) if a))


def list_names(text: str) -> list[str]:
    """Splits a line into names; an agency's name stays whole."""
    return [text] if find_agency(text) else [p for part in _BETWEEN_AGENCIES.split(text) for p in split_byline(part)]
