from __future__ import annotations

from newscrawl.dedupe.wording import make_phrase, read_sentences, read_words


def test_words_of_all_scripts() -> None:
    assert read_words("Don’t panic — 1,234 times!") == ["Don", "t", "panic", "1", "234", "times"]
    assert read_words("हिन्दी समाचार।") == ["हिन्दी", "समाचार"]
    assert read_words("قال، «نعم»؟") == ["قال", "نعم"]
    assert read_words("灯台が Tokyo 2026年") == ["灯", "台", "が", "Tokyo", "2026", "年"]
    assert read_words("ที่") == ["ท", "ี", "่"]
    assert read_words("ﬁve ２０２６") == ["five", "2026"]
    assert read_words(None) == []


def test_sentences_end_where_they_do() -> None:
    assert read_sentences("He said “no.” She left! 灯がついた。消えた。\nNext line") == [
        ["He", "said", "no"],
        ["She", "left"],
        ["灯", "が", "つ", "い", "た"],
        ["消", "え", "た"],
        ["Next", "line"],
    ]


def test_a_line_with_a_figure_stays_where_it_says_something() -> None:
    for line in (
        "Germany 3, Spain 1",
        "The vote: 51 to 49",
        "In 2026 the views of 12 members changed for good.",
        "12 dead.",
        "12 dead",
        "2 eggs",
        "1. The harbour",
        "3-1 Brown",
    ):
        assert read_sentences(line), line


def test_a_phrase_has_one_spelling() -> None:
    assert make_phrase("“The  Sea”, he said") == make_phrase("the sea he SAID")
    assert make_phrase("…") == ""
