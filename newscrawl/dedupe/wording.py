"""Reads the words of a text by sentences, without what a site puts between these: counters, labels, related links."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from ..text.tables import match_any, read_groups

# After NFKC, so that full-width signs are ASCII and no-break spaces are spaces. Marks that make up letters (Arabic,
# Brahmic) are no \w to Python's re, hence a list of what is not a word rather than of what is.
_SIGNS = (
    r"\s\x00-/:-@\[-`{-\x7f\u00a1-\u00bf\u00d7\u00f7\u05be\u060c\u061b\u061f\u066a-\u066d\u06d4\u0964\u0965\u0970"
    r"\u1362-\u1368\u17d4-\u17da\u2000-\u206f\u20a0-\u20cf\u2100-\u2bff\u3000-\u3004\u3008-\u3020\u30fb\ufd3e\ufd3f"
)
_IDEOGRAPHS = r"\u3005-\u3007\u3040-\u30fa\u30fc-\u30ff\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff"
_UNSPACED_LETTERS = r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17d3"  # Thai, Lao, Burmese, Khmer
_WORD = re.compile(f"[{_IDEOGRAPHS}{_UNSPACED_LETTERS}]|[^{_SIGNS}{_IDEOGRAPHS}{_UNSPACED_LETTERS}]+")
_IDEOGRAPH = re.compile(f"[{_IDEOGRAPHS}]")
_UNSPACED_LETTER = re.compile(f"[{_UNSPACED_LETTERS}]")

_SENTENCE_END = re.compile(r"[.!?\u061f\u06d4\u0964\u1362][\"'\u2019\u201c\u201d\u00bb)\]]*\s+|\u3002[\u300d\u300f]?")
_ENDS_SENTENCE = re.compile(r"[.!?:;,\u061f\u06d4\u0964\u1362\u3002]['\"\u2019\u201c\u201d\u00bb)\]]*$")

_DIGIT = re.compile(r"\d")
# A counter in a language that the table lacks: a number of three digits or more, and two words at most.
_NUMBER_FIRST = re.compile(
    r"\d{0,3}(?:[.,\s]?\d{3}){1,4}(?!\d)\s?[^\d\s]*(?:\s[^\d\s]+)?$|\d[\d.,]{0,8}\s?[km]\b\s?[^\d\s]*$"
)

MOST_CHARACTERS = 200_000  # of a text; what stands behind is not looked at


class _WordingPatterns(NamedTuple):
    """The groups of `wording.tsv`, which find sentences that change without the story, in lower case."""

    labels: frozenset[str]  # of advertisements
    pointer: re.Pattern[str]  # to another story
    counted: re.Pattern[str]  # a number and what it counts: views, comments
    stamp: re.Pattern[str]  # "last updated"


@cache
def _load_words() -> _WordingPatterns:
    groups = read_groups(__package__, "wording")
    words = {group: match_any(of_group) for group, of_group in groups.items()}
    things = rf"(?:(?:{words['counted']}|(?:{words['counted start']})\w*)\b|{words['counted glued']})"
    return _WordingPatterns(
        frozenset(groups["label"]),
        re.compile(rf"(?:{words['pointer']}|don.t miss)\s*(?:[:：>»|\-–—]|$)"),
        re.compile(rf"\d[\d.,]*\s?[km]?\s?\W?\s?{things}|\b{things}\S{{0,2}}\s?\W?\s?\d"),
        re.compile(rf"(?:last |first |zuletzt )?(?:{words['stamp']})\b"),
    )


def read_words(text: str | None) -> list[str]:
    """Returns the words in their own case; in scripts without spaces each character is a word."""
    return _WORD.findall(unicodedata.normalize("NFKC", text[:MOST_CHARACTERS])) if text else []


def read_sentences(text: str | None, other_headlines: Iterable[str | None] = ()) -> list[list[str]]:
    """Returns the words of each sentence of a body, without lines that are no part of the text.

    Such are counters ("1,234 views", "12 comments", "3 min read"), stamps ("Updated 5 minutes ago"), labels
    ("Advertisement"), pointers ("Read also: …") and lines that are one of `other_headlines`, the related articles'.
    Lines are paragraphs: text between line breaks.
    """
    if not text:
        return []
    text = unicodedata.normalize("NFKC", text[:MOST_CHARACTERS])
    elsewhere = {make_phrase(headline) for headline in other_headlines if headline}
    sentences: list[list[str]] = []
    for line in text.splitlines():
        if len(line) <= 200:
            phrase = line.strip().casefold()
            if not phrase or _might_be_furniture(phrase):
                continue
            if elsewhere and make_phrase(line) in elsewhere:
                continue
        for sentence in _SENTENCE_END.split(line):
            words = _WORD.findall(sentence)
            if words:
                sentences.append(words)
    return sentences


def make_phrase(text: str | None) -> str:
    """Returns the words in one spelling, or "" without words. Case, spacing and quotes do not count."""
    return " ".join(read_words(text)).casefold()


class UnspacedCounts(NamedTuple):
    ideographs: int  # words that are one character of Chinese or Japanese
    letters: int  # words that are one of Thai, Lao, Burmese or Khmer


def count_unspaced(words: Iterable[str]) -> UnspacedCounts:
    """Counts the words that are one character of a script without spaces."""
    single = "".join([word for word in words if len(word) == 1])
    return UnspacedCounts(len(_IDEOGRAPH.findall(single)), len(_UNSPACED_LETTER.findall(single)))


def _might_be_furniture(phrase: str) -> bool:
    words = _load_words()
    if phrase.strip(" :-–—[]()|*") in words.labels:
        return True
    if words.pointer.match(phrase):
        return True
    if len(phrase) > 80 or not _DIGIT.search(phrase):
        return False
    if words.stamp.match(phrase):
        return True
    if len(phrase) > 40 or _ENDS_SENTENCE.search(phrase):
        return False
    return words.counted.search(phrase) is not None or (len(phrase) <= 30 and _NUMBER_FIRST.match(phrase) is not None)
