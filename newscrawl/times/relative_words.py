"""The words that count back from now in CLDR's languages, from `data/{relative,more_relative,number_words}.tsv`.

A phrase is a span and its direction: "3 hours" and "ago", "2 Stunden" and "vor". Spans and directions are kept by
language, since only those of one language go together. All words are folded.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Literal, NamedTuple, cast

from ..text.clean import fold_word
from ..text.tables import read_groups, read_table
from .tokens import LETTER, PLAIN, tokenise

Unit = Literal["second", "minute", "hour", "day", "week", "month", "year"]
Words = tuple[str, ...]

UNIT_SECONDS: dict[str, int] = {
    "second": 1, "minute": 60, "hour": 3_600, "day": 86_400, "week": 604_800, "month": 2_629_800, "year": 31_557_600,
}  # fmt: skip
_NUMERALS = dict(zip("半一二两兩三四五六七八九十", (0.5, 1, 2, 2, 2, 3, 4, 5, 6, 7, 8, 9, 10), strict=True))
_PLAIN_WORD = re.compile(rf"{LETTER}+\.?")
_GLUE = "#\u200b"  # what stands before an "ago" that is one word with its unit
_SHORTEST_NAME = 5  # letters of a name that is known without its language
_LEAST = 3  # letters of a word that is looked for at first sight
# Words of many texts, which are no sign of a time.
_COMMON = frozenset(
    "for för pas hai che con ten berî a i y l’é".split()
)  # words of all texts, which are no sign of a time


class Form(NamedTuple):
    """A unit as one language writes it, by itself ("hours") or with its amount ("half an hour")."""

    words: Words
    language: str
    unit: Unit
    amount: float | None


class Ago(NamedTuple):
    """The words of direction before and behind a span."""

    before: Words
    after: Words


class Phrase(NamedTuple):
    """A whole phrase, with what stands before and behind its number."""

    before: Words
    after: Words
    language: str
    unit: Unit


class Name(NamedTuple):
    """A name of a moment: "yesterday", "last week", "just now" (no units back)."""

    words: Words
    language: str
    unit: Unit
    amount: int
    needs_language: bool


class RelativeWords(NamedTuple):
    """The words of phrases that count back from now, by their first word or their language; the longest come first."""

    units: dict[str, tuple[Form, ...]]
    counted: dict[str, tuple[Form, ...]]
    glued: dict[str, tuple[Form, ...]]  # a unit and its "ago" in one word: "小时前"
    agos: dict[str, tuple[Ago, ...]]  # by language
    directions: dict[str, frozenset[str]]  # by a word of theirs, the languages of "agos"
    no_agos: dict[str, tuple[Ago, ...]]  # what only begins like an "ago": "3 days that", "2 hours before"
    phrases: dict[str, tuple[Phrase, ...]]  # by the word behind the number, else by the one before it
    numbers: dict[str, tuple[tuple[Words, str, float], ...]]  # words, language, value
    names: dict[str, tuple[Name, ...]]
    firsts: frozenset[str]  # words, one of which begins each phrase that does not begin with a number
    about: frozenset[str]  # "about", "etwa": between the direction and the number
    joints: frozenset[str]  # between two units: "and"
    tens: frozenset[str]  # before a number below ten: "twenty one"
    reading: frozenset[str]  # behind a span that is a time of reading: "5 min read"


def fold_words(text: str) -> Words:
    """Returns the folded words of a form, cut as the words of a text are."""
    if _PLAIN_WORD.fullmatch(text):
        return (fold_word(text.rstrip(".")),)
    return tuple(fold_word(token.text) for token in tokenise(text.translate(PLAIN)) if token.kind == "word")


def read_numeral(word: str) -> float | None:
    """Returns the value of a Chinese numeral that begins a word: "三天前"."""
    return _NUMERALS.get(word[:1])


@cache
def load_relative_words() -> RelativeWords:
    """Returns the words that count back from now."""
    units: list[Form] = []
    agos: dict[str, list[Ago]] = {}
    no_agos: dict[str, list[Ago]] = {}
    glued_agos: dict[str, list[str]] = {}
    phrases: list[Phrase] = []
    names = [*_list_known_names()]
    for language, role, form in _read_forms():
        unit, _, count = role.partition(" ")
        if role in ("ago", "no ago"):
            before, _, after = form.partition("#")
            of_role = agos if role == "ago" else no_agos
            of_role.setdefault(language, []).append(Ago(fold_words(before), fold_words(after)))
        elif role == "ago glued":
            glued_agos.setdefault(language, []).append(fold_word(form.strip("#")))
        elif role in _NAMED:
            told = _NAMED[role]
            short = len(form) < _SHORTEST_NAME
            names.append(Name(fold_words(form), language, told[0], told[1], role != "now" and short))
        elif "#" in form:
            before, _, after = form.partition("#")
            phrases.append(Phrase(fold_words(before), fold_words(after), language, cast(Unit, unit)))
        else:
            told_count = float(count) if count else None
            units.append(Form(fold_words(form), language, cast(Unit, unit), told_count))
    units = [form for form in dict.fromkeys(units) if form.words]
    groups = read_groups(__package__, "words")
    counted = _group_forms(form for form in units if form.amount is not None)
    glued = _group_forms(
        Form((f"{' '.join(form.words)}{ago}",), form.language, form.unit, form.amount)
        for form in units
        for ago in glued_agos.get(form.language, ())
    )
    numbers, by_name = _group_numbers(), _group_names(names)
    whole = (word for word, forms in glued.items() if any(form.amount is not None for form in forms))
    return RelativeWords(
        units=_group_forms(form for form in units if form.amount is None),
        counted=counted,
        glued=glued,
        agos=_sort_agos(agos),
        directions=_group_directions(agos),
        no_agos=_sort_agos(no_agos),
        phrases=_group_phrases(phrases),
        numbers=numbers,
        names=by_name,
        firsts=frozenset((*counted, *numbers, *by_name, *_NUMERALS, *whole)),
        about=frozenset(map(fold_word, groups["about"])),
        joints=frozenset(map(fold_word, groups["joint"])),
        tens=frozenset(map(fold_word, groups["ten"])),
        reading=frozenset(map(fold_word, groups["reading"])),
    )


_NAMED: dict[str, tuple[Unit, int]] = {
    "now": ("minute", 0), "today": ("day", 0), "yesterday": ("day", 1), "day before yesterday": ("day", 2),
    "last week": ("week", 1), "last month": ("month", 1), "last year": ("year", 1),
}  # fmt: skip


@cache
def _read_forms() -> list[tuple[str, str, str]]:
    """Returns language, role and form: ours before CLDR's."""
    rows = read_table(__package__, "more_relative") + read_table(__package__, "relative")
    return [(language, role, form) for language, role, forms in rows for form in forms.split("/")]


def _list_known_names() -> Iterator[Name]:
    """Yields the names that are known in pages of any language; "hier" is Dutch for "here"."""
    groups = read_groups(__package__, "words")
    for role in ("today", "yesterday", "day before yesterday"):
        unit, count = _NAMED[role]
        for word in groups[f"named {role}"]:
            yield Name(fold_words(word), "fr" if word == "hier" else "any", unit, count, word == "hier")


def _sort_agos(agos: dict[str, list[Ago]]) -> dict[str, tuple[Ago, ...]]:
    return {
        language: tuple(sorted(of_one, key=lambda ago: -len(ago.before) - len(ago.after)))
        for language, of_one in agos.items()
    }


def _group_directions(agos: dict[str, list[Ago]]) -> dict[str, frozenset[str]]:
    grouped: dict[str, set[str]] = {}
    for language, of_one in agos.items():
        for ago in of_one:
            grouped.setdefault((ago.after or ago.before)[0], set()).add(language)
    return {word: frozenset(languages) for word, languages in grouped.items()}


def _group_forms(forms: Iterator[Form]) -> dict[str, tuple[Form, ...]]:
    grouped: dict[str, list[Form]] = {}
    for form in forms:
        grouped.setdefault(form.words[0], []).append(form)
    return {word: tuple(sorted(of_one, key=lambda form: -len(form.words))) for word, of_one in grouped.items()}


def _group_phrases(phrases: list[Phrase]) -> dict[str, tuple[Phrase, ...]]:
    grouped: dict[str, list[Phrase]] = {}
    for phrase in phrases:
        if phrase.before or phrase.after:
            grouped.setdefault(phrase.after[0] if phrase.after else phrase.before[-1], []).append(phrase)
    return {
        word: tuple(sorted(of_one, key=lambda phrase: -len(phrase.before) - len(phrase.after)))
        for word, of_one in grouped.items()
    }


def _group_names(names: list[Name]) -> dict[str, tuple[Name, ...]]:
    grouped: dict[str, list[Name]] = {}
    for name in names:
        if name.words:
            grouped.setdefault(name.words[0], []).append(name)
    return {word: tuple(sorted(of_one, key=lambda name: -len(name.words))) for word, of_one in grouped.items()}


def _group_numbers() -> dict[str, tuple[tuple[Words, str, float], ...]]:
    grouped: dict[str, list[tuple[Words, str, float]]] = {}
    rows = [
        (language, n, cell)
        for language, *cells in read_table(__package__, "number_words")
        for n, cell in enumerate(cells, 1)
    ]
    rows += [(language, int(number), cell) for language, number, cell in read_table(__package__, "more_number_words")]
    for language, value, cell in rows:
        for form in cell.split("/"):
            words = fold_words(form)
            grouped.setdefault(words[0], []).append((words, language, value))
    return {word: tuple(sorted(of_one, key=lambda number: -len(number[0]))) for word, of_one in grouped.items()}


def list_past_names() -> frozenset[str]:
    """Returns the last word of each name of a past day or moment, in lower case as pages write them."""
    roles = ("yesterday", "day before yesterday", "now")
    words = (form.split()[-1] for _, role, form in _read_forms() if role in roles)
    return frozenset(word for word in words if len(word) >= _LEAST)


class Signs(NamedTuple):
    """Words in lower case as pages write them: each phrase has one of them."""

    beside_digits: frozenset[str]
    directions: frozenset[str]  # of phrases that have their number in words
    units: frozenset[str]  # the same, where the words of direction are too short to tell anything: "il y a", "há"


@cache
def load_signs() -> Signs:
    """Returns the words by which a phrase is known at first sight."""
    with_words = {language for language, *_ in read_table(__package__, "number_words")}
    signs: set[tuple[str, str]] = set()
    short: set[str] = set()
    for language, role, form in _read_forms():
        if role != "no ago" and "#" in form:
            before, _, after = form.partition("#")
            sign = (after.split() or before.split())[-1].strip(".()")
            if (len(sign) >= _LEAST or not sign.isascii() or (after and role == "ago")) and sign not in _COMMON:
                signs.add((language, sign))
            elif role == "ago":
                short.add(language)
    units = {
        (language, form.strip("."))
        for language, role, form in _read_forms()
        if language in short and role in UNIT_SECONDS and len(form) >= _LEAST and form not in _COMMON
    }
    glued = {
        f"{form.strip('.')}{ago.strip(_GLUE)}"
        for of_one, role, ago in _read_forms()
        if role == "ago glued"
        for language, unit, form in _read_forms()
        if language == of_one and unit in UNIT_SECONDS and "#" not in form
    }
    return Signs(
        frozenset(sign for _, sign in signs | units) | glued,
        frozenset(sign for language, sign in signs if language in with_words),
        frozenset(sign for language, sign in units if language in with_words),
    )
