"""Which month a word names, in any language; names are kept folded (`fold_word`)."""

from __future__ import annotations

import re

from ..text.folding import fold_word
from .month_names import HIJRI_MONTHS, JALALI_MONTHS, MONTHS


def _read_table(text: str) -> dict[str, int]:
    return {fold_word(name): n for n, names in enumerate(text.split("|"), 1) for name in names.split("/")}


_MONTHS_BY_LANGUAGE = {language: _read_table(text) for language, text in MONTHS.items()}
_MONTHS_OF_ANY: dict[str, int] = {}
for _table in _MONTHS_BY_LANGUAGE.values():
    for _name, _month in _table.items():
        _MONTHS_OF_ANY.setdefault(_name, _month)
_HIJRI = _read_table(HIJRI_MONTHS)
_JALALI = _read_table(JALALI_MONTHS)

FIRST_HALVES = frozenset(
    name.split()[0] for table in (_MONTHS_OF_ANY, _HIJRI) for name in table if " " in name
)  # words that begin a month's name of two words

# Each month's names as pages write them in lower case, and folded: for a first look that folds nothing.
TELLING_MONTHS = frozenset(
    part
    for text in (*MONTHS.values(), HIJRI_MONTHS, JALALI_MONTHS)
    for names in text.split("|")
    for name in names.split("/")
    for part in (*name.split(), fold_word(name), *([f"ב{name}"] if text is MONTHS["he"] else []))
)


def find_month(word: str, language: str | None = None) -> tuple[str, int] | None:
    """(calendar, 1 to 12) of a folded word that is a month's name; the language settles doubts.

    The calendar is "gregorian", "hijri" or "jalali".
    """
    if language:
        month = _MONTHS_BY_LANGUAGE.get(language, {}).get(word)
        if month:
            return "gregorian", month
        if language == "fa" and word in _JALALI:
            return "jalali", _JALALI[word]
    month = _MONTHS_OF_ANY.get(word)
    if month:
        return "gregorian", month
    if word in _HIJRI:
        return "hijri", _HIJRI[word]
    if word in _JALALI:
        return "jalali", _JALALI[word]
    return None


def find_written_month(text: str, language: str | None = None) -> tuple[str, int] | None:
    """The same of a word as it is written, with what some languages join to a name: "באפריל", "d'octubre"."""
    word = fold_word(text)
    month = find_month(word, language)
    if month is None and word[:1] == "ב":
        month = find_month(word[1:], language)
    if month is None and ("'" in text or "’" in text):
        month = find_month(fold_word(re.split("['’]", text)[-1]), language)
    return month


def knows_month(word: str, language: str) -> bool:
    """Whether the folded word is a month's name in that language."""
    return word in _MONTHS_BY_LANGUAGE.get(language, {})
