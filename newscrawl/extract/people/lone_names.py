"""Judges names that nothing says are a writer's: how plain a name is, in its script."""

from __future__ import annotations

import re
from functools import cache
from itertools import takewhile

from ...text.clean import VOWEL_SIGNS, fold_text
from ...text.tables import read_groups
from ..language import measure_stop_words
from .names import begins_with_own_surname, begins_with_surname, fold_person

_MOST_WORDS = 4
_LETTER = f"(?:[^\\W\\d_]|[{VOWEL_SIGNS}])"
_WORD = re.compile(rf"{_LETTER}+(?:[’'-]{_LETTER}+)*")
_INITIAL = re.compile(r"[^\W\d_a-z]\.\s?(?:[^\W\d_a-z]\.\s?)*[^\W\d_]{2}")
_SOLID = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")  # scripts without spaces, or with names without
_HANGUL = re.compile("[\uac00-\ud7af]{3}")
# How Georgian families are called; the script has no capitals.
_GEORGIAN = re.compile("[\u10d0-\u10ff](?:შვილი|ძე|ია|ავა|უა|ური|ული|იანი|ელი|აძე)$")
_KANA = re.compile("[\u3040-\u30ff]")
_LONGEST_SOLID = 3
_TWO_SURNAMES = ("欧阳", "歐陽", "司马", "司馬", "上官", "诸葛", "諸葛", "东方", "東方")
_SHORTEST_JAPANESE, _LONGEST_JAPANESE = 3, 7


@cache
def _load_names(group: str) -> frozenset[str]:
    names = read_groups(__package__, "names")[group]
    # Most given names are folded already: folding the thousands of them costs a tenth of a second.
    return frozenset(
        name if name.isascii() and name.isalpha() and name.islower() else fold_text(name) for name in names
    )


@cache
def _load_endings() -> tuple[str, ...]:
    return read_groups(__package__, "names")["no name end"]


def is_known(name: str) -> bool:
    """Says whether a name is as plain as one alone must be, and begins with what is known to begin names."""
    return might_be_alone(name) and has_given_name(name)


def might_be_alone(name: str) -> bool:
    """Says whether a name is as full and as plain as one must be that nothing else says is one.

    Two to four words, of which none is among the commonest of a language; in a script without capitals the first is a
    known given name; a name in Chinese characters or Hangul begins with a known surname.
    """
    if _SOLID.search(name):
        return _might_be_solid(name)
    words = _WORD.findall(name)
    particles = _load_names("particle")
    plain = [word for word in words if not (word.islower() and word in particles)]
    if not 1 < len(plain) <= _MOST_WORDS or len(words[-1]) < 2:
        return False
    if measure_stop_words(" ".join(plain)) and not (
        has_given_name(name) and not measure_stop_words(" ".join(_cut_family(words)))
    ):
        return False
    return name[0].isupper() or fold_text(words[0]) in _load_names("given name") or bool(_GEORGIAN.search(name))


def _cut_family(words: list[str]) -> list[str]:
    """Returns a name's words up to a particle, also one with a capital: what follows "van der", "La" is no word."""
    particles = _load_names("particle")
    return list(takewhile(lambda word: word is words[0] or word.lower() not in particles, words))


def _might_be_solid(name: str) -> bool:
    solid = "".join(name.split())
    if solid.endswith(_load_endings()):
        return False  # a town, a desk
    if "\uac00" <= name[0] <= "\ud7af":
        return bool(_HANGUL.fullmatch(name)) and name[0] in _load_names("korean surname")
    if _SHORTEST_JAPANESE <= len(solid) <= _LONGEST_JAPANESE and any(
        solid.startswith(surname) and len(surname) < len(solid) for surname in _load_names("japanese surname")
    ):
        return True
    longest = _LONGEST_SOLID + name.startswith(_TWO_SURNAMES)
    if len(name) == 2 and not begins_with_own_surname(name):
        return False
    return (
        1 < len(name) <= longest and not _KANA.search(name) and (begins_with_surname(name) or longest > _LONGEST_SOLID)
    )


def has_given_name(name: str) -> bool:
    """Says whether a name begins with a given name that is known, or with an initial."""
    if _INITIAL.match(name):
        return True
    words = _WORD.findall(fold_person(name)) or [""]
    if name.split()[0].isupper() and not name.isupper():
        words = words[::-1]  # "ROE Jane"
    return bool(words[0]) and (
        bool(_SOLID.search(name)) or fold_text(words[0].split("-")[0]) in _load_names("given name")
    )


def is_solid(name: str) -> bool:
    """Says whether a name is written in Chinese characters, kana or Hangul."""
    return bool(_SOLID.search(name))


def names_place(name: str) -> bool:
    """Says whether a name of several words is a place's: "New York"."""
    return fold_text(name) in _load_names("place")
