"""How long a story takes to read, before its first words."""

from __future__ import annotations

import pytest

from newscrawl.extract.body.reading_times import cut_reading_time

_TEXT = "The harbour reopened on Friday after two days of storm, the mayor said."


@pytest.mark.parametrize(
    "before",
    [
        "4' di lettura 22/10/2019 - ",
        "5' di lettura ",
        "3 min read | ",
        "Lesezeit: 4 Minuten ",
        "3 мин на чтение — ",
        "この記事は約3分 ｜ ",
        "읽는 시간 3분 | ",
        "وقت القراءة 3 دقائق - ",
    ],
)
def test_the_time_that_reading_takes_is_cut(before: str) -> None:
    assert cut_reading_time(before + _TEXT) == _TEXT


@pytest.mark.parametrize(
    "text",
    [
        _TEXT,
        "5 Minuten Lesezeit am Tag genügen, sagt die Lehrerin der Grundschule.",
        "5 minuti di lettura al giorno bastano, dice la maestra della scuola.",
        "3 minutes read aloud each morning are enough, the teacher said.",
        "3 min read",
        "22/10/2019 - The harbour reopened on Friday.",
    ],
)
def test_a_sentence_about_reading_stays(text: str) -> None:
    assert cut_reading_time(text) == text
