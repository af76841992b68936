"""What is searched for in any case is found where `re.IGNORECASE` finds it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from newscrawl.extract.body.caption_features import _CREDIT_MARKS, _load_credit_words
from newscrawl.extract.body.caption_pairs import _NO_PICTURE
from newscrawl.extract.body.lines import _load_calls
from newscrawl.extract.people.by_words import _load_labels
from newscrawl.text.any_case import AnyCase, fold_case, lower_letters
from newscrawl.text.tables import load_link_words

PATTERNS = {
    "no picture": _NO_PICTURE,
    "credit words": _load_credit_words(),
    "calls": _load_calls(is_ascii=False).any,
    "calls in ASCII": _load_calls(is_ascii=True).any,
    "labels": _load_labels(),
    "related": load_link_words().related_in_any_case,
}
TEXTS = (
    "Foto: Jane Roe", "FOTO: JANE ROE", "© Vell", "Bağımsız gazeteciliği DESTEKLE", "BAĞIMSIZ GAZETECİLİĞİ DESTEKLE",
    "bagimsiz gazetecilige destek", "AUTHOR: Jane Roe", "Autor：Jane Roe", "İLGİLİ HABERLER", "ılgılı haberler",
    "Spendenkonto: spende an IBAN DE12", "ΣΧΕΤΙΚΑ ΑΡΘΡΑ", "σχετικές ειδήσεις", "ЧИТАЙТЕ ТАКЖЕ", "Read alſo", "ẞ Straße",
    "/img/LOGO.png", "/img/story.jpg", "Nothing of the kind", "",
)  # fmt: skip


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("name", PATTERNS)
def test_a_match_is_where_ignoring_case_finds_one(name: str, text: str) -> None:
    pattern = PATTERNS[name]
    found, wanted = pattern.search(text), re.compile(pattern.pattern.pattern, re.IGNORECASE).search(text)
    assert (found and found.span()) == (wanted and wanted.span())
    assert pattern.is_in(text) is (wanted is not None)


@pytest.mark.parametrize("name", PATTERNS)
def test_a_pattern_has_no_capitals_but_those_of_escapes(name: str) -> None:
    letters = re.sub(r"\\.", "", PATTERNS[name].pattern.pattern)
    assert letters == lower_letters(letters)


def list_spellings(word: str) -> Iterator[str]:
    capitals = ((letter, letter.upper() if len(letter.upper()) == 1 else letter) for letter in word)
    yield from map("".join, product(*capitals))


@pytest.mark.parametrize("word", ["istanbul", "ısı", "mass", "σας", "µm", "été", "вода", "straße"])
def test_a_word_is_found_however_it_is_written(word: str) -> None:
    pattern = AnyCase(word)
    for spelling in list_spellings(word):
        assert pattern.is_in(f"x {spelling} y")


@pytest.mark.parametrize("text", ["İstanbul", "ISPARTA'DA İLK", "ΟΔΟΣ", "Aſſe", "ǅ", "Plain"])
def test_each_letter_stays_at_its_place(text: str) -> None:
    assert len(lower_letters(text)) == len(text)


def test_another_word_is_not_found() -> None:
    pattern = AnyCase(r"\bread also\b")
    assert not any(map(pattern.is_in, ("spread also", "READ ALSOP", "rèad also", "read  also")))


@settings(suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow], max_examples=150)
@given(st.data(), st.booleans())
def test_what_a_call_is_looked_for_by_is_in_every_call(data: st.DataObject, is_ascii: bool) -> None:
    calls = _load_calls(is_ascii=is_ascii)
    text = data.draw(st.from_regex(calls.any.pattern)).upper()
    assume(calls.any.is_in(text))
    assert calls.hint.is_in(text)


@settings(suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow], max_examples=150)
@given(st.from_regex(_load_credit_words().pattern))
def test_every_word_of_a_credit_has_one_of_its_marks(text: str) -> None:
    assert not _CREDIT_MARKS.isdisjoint(text)


def test_the_turkish_capital_i_is_folded_to_a_plain_one() -> None:
    assert [fold_case(text) for text in ("İlginizi Çekebilir", "IŞIK", "Straße", "RELATED")] == [
        "ilginizi çekebilir",
        "işik",
        "strasse",
        "related",
    ]
