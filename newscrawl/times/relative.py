"""Reads times that count back from now: "2 hours ago", "vor zwei Wochen", "2 h 21 min ago", "gestern"."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import NamedTuple

from ..text.clean import fold_word
from .relative_words import (
    UNIT_SECONDS,
    Form,
    Unit,
    Words,
    load_relative_words,
    read_numeral,
)
from .tokens import Hints, Token, get_number

_NEAR = 2  # characters between two units of a span: "2 h. 21 min", not "2 h · 5 min"
_MOST_ABOUT = 3  # words between the direction and the number: "a little over"
_MOST_UNITS = 7
_NUMBERS = frozenset(("number", "decimal", "dot"))
_FEWEST, _FEW = 2, 5  # words beside a span that is a text's time


class TimeBack(NamedTuple):
    """A span of time before now."""

    months: int
    seconds: float
    unit: Unit  # the smallest that is told
    by_name: bool  # "yesterday", where "1 day ago" is counted
    in_words: bool  # "nine hours ago"; but not "an hour ago"
    first: int  # token indices
    last: int

    def has_clock(self) -> bool:
        """Says whether the span tells a time of day, and not only a day or less."""
        return self.unit in ("second", "minute", "hour")

    def is_coarse(self) -> bool:
        """Says whether the span tells less than a day."""
        return self.unit in ("week", "month", "year")

    def move(self, by: int) -> TimeBack:
        """Returns the same span at another place of the tokens."""
        return self._replace(first=self.first + by, last=self.last + by)

    def is_told_of(self, beside: int) -> bool:
        """Says whether a text with so many words beside the span rather tells of it than is dated by it.

        Headlines tell of "today", of "a year ago", of what was "two days ago".
        """
        if self.by_name:
            return beside > 0
        if self.unit in ("month", "year") or (self.is_coarse() and self.in_words):
            return beside > _FEWEST
        return (self.is_coarse() or self.in_words) and beside > _FEW

    def count_from(self, now: datetime.datetime) -> datetime.datetime | None:
        """Returns the moment before now; None where Python's calendar does not reach back so far."""
        try:
            years, month = divmod(now.year * 12 + now.month - 1 - self.months, 12)
            first = now.replace(year=years, month=month + 1, day=1)
            day = min(now.day, ((first + datetime.timedelta(days=31)).replace(day=1) - first).days)
            return first.replace(day=day) - datetime.timedelta(seconds=self.seconds)
        except (OverflowError, ValueError):
            return None


class _SpanPart(NamedTuple):
    """A count and its unit at a place of a text."""

    amount: float
    unit: Unit
    last: int
    is_glued: bool  # its "ago" is in the same word
    in_words: bool


def list_relative(tokens: list[Token], hints: Hints) -> Iterator[TimeBack]:
    """Yields the spans before now that the tokens name, from left to right."""
    words = [fold_word(token.text) if token.kind == "word" else "" for token in tokens]
    firsts = load_relative_words().firsts
    directed = _list_directed(words)
    i = 0
    while i < len(tokens):
        word = words[i]
        if word not in firsts and word[:1] not in firsts and (word or tokens[i].kind not in _NUMBERS):
            i += 1
            continue
        back = _read_name(words, i, hints) or _read_span_back(tokens, words, i, hints, directed)
        if back:
            yield back
        i = back.last + 1 if back else i + 1


def _read_name(words: list[str], i: int, hints: Hints) -> TimeBack | None:
    for name in load_relative_words().names.get(words[i], ()):
        is_known = name.language in ("any", hints.language) or (not name.needs_language and hints.language is None)
        if is_known and _stands_at(words, i, name.words):
            months = name.amount * {"month": 1, "year": 12}.get(name.unit, 0)
            seconds = 0 if months else name.amount * UNIT_SECONDS[name.unit]
            return TimeBack(months, seconds, name.unit, True, False, i, i + len(name.words) - 1)
    return None


def _list_directed(words: list[str]) -> set[str] | None:
    """Returns the languages of which there is a word that says "ago"; None where it may be one word with its unit."""
    known = load_relative_words()
    present = set(words)
    if any(word in known.glued or (read_numeral(word) and word[1:] in known.glued) for word in present):
        return None
    return {language for word in present for language in known.directions.get(word, ())}


def _read_span_back(
    tokens: list[Token], words: list[str], i: int, hints: Hints, directed: set[str] | None
) -> TimeBack | None:
    """Returns the span that begins at a token, with its direction before or behind it, in one of the languages."""
    languages = _list_languages(tokens, words, i)
    if hints.language in languages:
        languages = {hints.language: None} | languages
    for language in languages:
        if directed is not None and language not in directed:
            continue
        back = _read_in_language(tokens, words, i, language)
        if back is not None:
            if back.first < back.last and _is_letter_of_another(words, back, language, hints):
                continue
            is_denied = any(_is_no_ago(tokens, words, i, other) for other in languages)
            return None if is_denied else back
    return _read_phrase(tokens, words, i)


def _is_letter_of_another(words: list[str], back: TimeBack, language: str, hints: Hints) -> bool:
    """Says whether a unit of one letter is in a language that is not the page's: "pre 2 m" on an English page."""
    if hints.language is None or language in (hints.language, "en"):
        return False
    return any(len(word) == 1 and word.isascii() for word in words[back.first : back.last + 1])


def _is_no_ago(tokens: list[Token], words: list[str], i: int, language: str) -> bool:
    """Says whether a language has a phrase here that only begins like an "ago": "3 days that", "2 hours before"."""
    agos = load_relative_words().no_agos.get(language)
    parts = [*_list_parts(tokens, words, i, language)] if agos else []
    if not agos or not parts:
        return False
    at = parts[-1].last + 1
    if parts[-1].is_glued:
        return False
    return any(_find_before(words, i, ago.before) is not None and _stands_at(words, at, ago.after) for ago in agos)


def _list_languages(tokens: list[Token], words: list[str], i: int) -> dict[str, None]:
    """Returns the languages in which a span may begin at the token."""
    known = load_relative_words()
    if not words[i]:
        if _read_count(tokens, i) is None or i + 1 >= len(words):
            return {}
        forms = (*known.units.get(words[i + 1], ()), *known.glued.get(words[i + 1], ()))
        return dict.fromkeys(form.language for form in forms)
    if i and words[i - 1] == "" and _read_count(tokens, i - 1) is not None:
        return {}  # the unit of a number that was looked at before
    if known.tens.intersection(words[max(i - 2, 0) : i]):
        return {}  # "twenty one", "treinta y un"
    languages = dict.fromkeys(form.language for form in known.counted.get(words[i], ()))
    languages |= dict.fromkeys(language for _, language, _ in known.numbers.get(words[i], ()))
    if read_numeral(words[i]) is not None:
        languages |= dict.fromkeys(form.language for form in known.glued.get(words[i][1:], ()))
    languages |= dict.fromkeys(form.language for form in known.glued.get(words[i], ()) if form.amount is not None)
    return languages


def _read_count(tokens: list[Token], i: int) -> float | None:
    """Returns the value of a token that is a number, whole or with a fraction."""
    number = get_number(tokens, i)
    if number is None and 0 <= i < len(tokens) and tokens[i].kind in ("decimal", "dot"):
        return float(tokens[i].text.replace(",", "."))
    return number


def _read_in_language(tokens: list[Token], words: list[str], i: int, language: str) -> TimeBack | None:
    parts = [*_list_parts(tokens, words, i, language)]
    if not parts:
        return None
    last = parts[-1].last
    if parts[-1].is_glued:
        return _make_back(parts, i, last)
    for ago in load_relative_words().agos.get(language, ()):
        first = _find_before(words, i, ago.before)
        if first is not None and _stands_at(words, last + 1, ago.after):
            return _make_back(parts, first, last + len(ago.after))
    return None


def _list_parts(tokens: list[Token], words: list[str], i: int, language: str) -> Iterator[_SpanPart]:
    """Yields the counts and units of a span in one language, each unit smaller than the one before it."""
    known = load_relative_words()
    least = float("inf")
    for n in range(_MOST_UNITS):
        part = _read_part(tokens, words, i, language)
        if part is None or UNIT_SECONDS[part.unit] >= least:
            return
        after = part.last + 1
        if n and after < len(words) and words[after] in known.reading:
            return
        yield part
        if part.is_glued or after >= len(tokens):
            return
        least = float(UNIT_SECONDS[part.unit])
        has_joint = words[after] in known.joints
        i = after + has_joint
        if i >= len(tokens) or (not has_joint and tokens[i].start - tokens[part.last].end > _NEAR):
            return


def _read_part(tokens: list[Token], words: list[str], i: int, language: str) -> _SpanPart | None:
    known = load_relative_words()
    counted = _find_form(known.counted.get(words[i], ()), words, i, language)
    if counted is not None and counted.amount is not None and words[i]:
        return _SpanPart(counted.amount, counted.unit, i + len(counted.words) - 1, False, False)
    glued = next((form for form in known.glued.get(words[i], ()) if form.language == language and form.amount), None)
    if glued is not None and glued.amount is not None:
        return _SpanPart(glued.amount, glued.unit, i, True, True)
    count = _read_count(tokens, i)
    in_words, at = False, i + 1
    if count is None:
        numeral = read_numeral(words[i])
        rest = next((f for f in known.glued.get(words[i][1:], ()) if f.language == language), None) if numeral else None
        if numeral and rest is not None:
            return _SpanPart(numeral, rest.unit, i, True, True)
        for number_words, of_language, value in known.numbers.get(words[i], ()):
            if of_language == language and _stands_at(words, i, number_words):
                count, in_words, at = value, value != 1, i + len(number_words)
                break
    if count is None or at >= len(words):
        return None
    form = _find_form(known.units.get(words[at], ()), words, at, language)
    if form is not None:
        return _SpanPart(count, form.unit, at + len(form.words) - 1, False, in_words)
    glued = next((f for f in known.glued.get(words[at], ()) if f.language == language and f.amount is None), None)
    return _SpanPart(count, glued.unit, at, True, in_words) if glued else None


def _find_form(forms: tuple[Form, ...], words: list[str], i: int, language: str) -> Form | None:
    return next((form for form in forms if form.language == language and _stands_at(words, i, form.words)), None)


def _find_before(words: list[str], i: int, before: Words) -> int | None:
    """Returns the place of the words before a span, past words such as "about"; `i` itself where there are none."""
    if not before:
        return i
    about = load_relative_words().about
    for at in range(i, max(i - _MOST_ABOUT, 0) - 1, -1):
        first = at - len(before)
        if first >= 0 and _stands_at(words, first, before):
            return first
        if at and words[at - 1] not in about:
            return None
    return None


def _stands_at(words: list[str], i: int, wanted: Words) -> bool:
    return not wanted or (words[i : i + 1] == [wanted[0]] and tuple(words[i : i + len(wanted)]) == wanted)


def _read_phrase(tokens: list[Token], words: list[str], i: int) -> TimeBack | None:
    """Returns the span of a phrase that is known as a whole, whose number is the token: "dakika 5 zilizopita"."""
    count = _read_count(tokens, i)
    if count is None:
        return None
    phrases = load_relative_words().phrases
    after = words[i + 1] if i + 1 < len(words) else ""
    before = words[i - 1] if i else ""
    for phrase in (*(phrases.get(after, ()) if after else ()), *(phrases.get(before, ()) if before else ())):
        first = i - len(phrase.before)
        if first >= 0 and _stands_at(words, first, phrase.before) and _stands_at(words, i + 1, phrase.after):
            return _make_back([_SpanPart(count, phrase.unit, i, False, False)], first, i + len(phrase.after))
    return None


def _make_back(parts: list[_SpanPart], first: int, last: int) -> TimeBack:
    months, seconds = 0, 0.0
    for part in parts:
        if part.unit in ("month", "year"):
            months += round(part.amount * (12 if part.unit == "year" else 1))
        else:
            seconds += part.amount * UNIT_SECONDS[part.unit]
    return TimeBack(months, seconds, parts[-1].unit, False, any(p.in_words for p in parts), first, last)
