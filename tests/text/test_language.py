"""Language tags."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.text.language import normalise_language


@pytest.mark.parametrize(
    ("said", "tag"),
    [
        ("en", "en"),
        ("EN-us", "en-US"),
        ("pt_BR", "pt-BR"),
        ("zh-hant-tw", "zh-Hant-TW"),
        ("en_GB.UTF-8", "en-GB"),
        ("es-419", "es-419"),
        ("English", "en"),
        ("jp", "ja"),
        ("iw-IL", "he-IL"),
        ("ger", "de"),
        (" ar ", "ar"),
        ("de-DE, en", "de-DE"),
    ],
)
def test_what_pages_write_becomes_a_tag(said: str, tag: str) -> None:
    assert normalise_language(said) == tag


@pytest.mark.parametrize("said", ["", "und", "x", "text/html", "12", "{{lang}}", "mul"])
def test_what_is_no_language_is_none(said: str) -> None:
    assert normalise_language(said) is None


@given(st.text())
def test_a_tag_is_well_formed_and_stays_itself(said: str) -> None:
    tag = normalise_language(said)
    if tag is not None:
        assert re.fullmatch(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-(?:[A-Z]{2}|\d{3}))?", tag)
        assert normalise_language(tag) == tag
