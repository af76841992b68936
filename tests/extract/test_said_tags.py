"""Which tags a story says."""

from __future__ import annotations

import pytest

from newscrawl.extract.said_tags import is_said

_STORIES = {
    "en": "Volunteers plant trees on the dike. The EU pays half.",
    "ru": "В Озёрске открыли новый театр.",
    "zh": "柳河镇剧院以新剧重新开门。",
    "ko": "은빛항에서 새 박물관이 문을 연다.",
    "ar": "افتتح المعرض في تونس وبيروت.",
    "he": "הספרייה נפתחה בנמל הגפן.",
    "hi": "सोनगढ़ी के किसानों को बीज मिला।",
}


@pytest.mark.parametrize(
    ("language", "tag"),
    [
        ("en", "Volunteering"),
        ("en", "EU"),
        ("ru", "Театры"),
        ("zh", "柳河镇"),
        ("ko", "은빛항"),
        ("ar", "بيروت"),
        ("he", "נמל הגפן"),
        ("hi", "किसान"),
    ],
)
def test_a_word_in_the_form_that_the_story_has(language: str, tag: str) -> None:
    assert is_said(tag, _STORIES[language])


@pytest.mark.parametrize(
    ("language", "tag"),
    [
        ("en", "Elections"),
        ("en", "US"),
        ("ru", "Выборы"),
        ("zh", "选举"),
        ("ko", "선거"),
        ("ar", "دمشق"),
        ("hi", "चुनाव"),
    ],
)
def test_a_word_of_another_subject(language: str, tag: str) -> None:
    assert not is_said(tag, _STORIES[language])
