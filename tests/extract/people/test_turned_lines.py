"""Signatures without a word for "by", or with it behind the name."""

from __future__ import annotations

import pytest

from newscrawl.extract.people.turned_lines import turn_line


@pytest.mark.parametrize(
    ("text", "turned"),
    [
        ("Text Jane Roe Foto Ann Porter", "Text: Jane Roe"),
        ("Texte Jane Roe Photos Ann Porter", "Text: Jane Roe"),
        ("Jane Roe reports", "Text: Jane Roe"),
        ("Zeynep Karabulut yazdı", "Text: Zeynep Karabulut"),
        ("राजेश कुमार शर्मा की रिपोर्ट", "Text: राजेश कुमार शर्मा"),
        ("बंदरपुर से प्रिया सिंह", "Text: प्रिया सिंह"),
        ("Auteur Jane Roe", "Text: Jane Roe"),
        ("社会部　佐藤健一", "Text: 佐藤健一"),
        ("港町支局・佐藤健一", "Text: 佐藤健一"),
        ("[항구일보 김민수 기자]", "김민수 기자"),
        ("[항구일보=항구] 김민수 기자", "김민수 기자"),
        ("김민수 문화부 차장", "김민수 기자"),
    ],
)
def test_what_tells_who_wrote_comes_before_the_name(text: str, turned: str) -> None:
    assert turn_line(text) == turned


@pytest.mark.parametrize(
    ("text", "turned"),
    [
        ("Jane Roe.", "Jane Roe"),
        ("Jane Roe. Foto Ann Porter", "Jane Roe"),
        ("Von Jane Roe (Text) und Ann Porter (Fotos)", "Von Jane Roe (Text)"),
        ("Wexcombe. Jane Roe", "Wexcombe | Jane Roe"),
        ("Jane Roe in Wexcombe", "Jane Roe | Wexcombe"),
    ],
)
def test_a_place_or_a_photographer_is_parted_from_the_name(text: str, turned: str) -> None:
    assert turn_line(text) == turned


@pytest.mark.parametrize("text", ["Photographer Jane Roe", "Beeld Jane Roe", "Interview Jane Roe"])
def test_nothing_remains_of_who_took_pictures_or_may_be_told_of(text: str) -> None:
    assert turn_line(text) == ""


@pytest.mark.parametrize(
    "text",
    [
        "Jane Roe",
        "Jane Roe en Ruben de Klerk",
        "By Jane Roe and John Doe",
        "J. Roe",
        "Jane P. Roe",
        "The mayor reports",
        "Police in Wexcombe",
        "Harbour in Wexcombe",
        "Jane Roe in a long and stormy winter",
        "The harbour is open.",
        "Text message service Photo gallery",
        "社会部　報道局",
        "항구일보 문화부 차장",
    ],
)
def test_other_lines_come_back_as_they_are(text: str) -> None:
    assert turn_line(text) == text
