"""Names of months and weekdays in every language, and what a name means that several languages share."""

from __future__ import annotations

import pytest

from newscrawl.text.clean import fold_word
from newscrawl.text.tables import read_table
from newscrawl.times.words import begins_month, find_month, find_written_month, knows_month, load_first_look, load_words


@pytest.mark.parametrize(
    ("text", "language", "month"),
    [
        ("August", None, ("gregorian", 8)),
        ("août", "fr", ("gregorian", 8)),
        ("aout", None, ("gregorian", 8)),
        ("jänner", "de", ("gregorian", 1)),
        ("listopad", None, ("gregorian", 11)),
        ("listopad", "pl", ("gregorian", 11)),
        ("listopad", "hr", ("gregorian", 10)),
        ("فروردین", "fa", ("jalali", 1)),
        ("رمضان", "ar", ("hijri", 9)),
        ("باسم", "ar", None),
        ("monday", "en", None),
    ],
)
def test_a_word_names_a_month(text: str, language: str | None, month: tuple[str, int] | None) -> None:
    assert find_month(fold_word(text), language) == month


@pytest.mark.parametrize(("text", "number"), [("באפריל", 4), ("d'octubre", 10), ("d’octubre", 10)])
def test_what_is_joined_to_a_months_name_is_taken_off(text: str, number: int) -> None:
    assert find_written_month(text) == ("gregorian", number)


def test_a_month_of_two_words_is_known_by_its_first() -> None:
    assert begins_month(fold_word("تشرين"))
    assert not begins_month("may")


def test_a_name_is_known_in_its_language_only() -> None:
    assert knows_month("out", "pt")
    assert not knows_month("out", "en")


def test_a_name_that_languages_share_is_listed_with_what_it_means() -> None:
    for subject, first in (("months", 1), ("weekdays", 0)):
        meanings: dict[str, set[int]] = {}
        for _, *cells in read_table("newscrawl.times", subject):
            for number, cell in enumerate(cells, first):
                for name in cell.split("/"):
                    meanings.setdefault(fold_word(name), set()).add(number)
        for _, number, cell in read_table("newscrawl.times", f"more_{subject}"):
            for name in cell.split("/"):
                meanings.setdefault(fold_word(name), set()).add(int(number))
        listed = {row[1] for row in read_table("newscrawl.times", "shared_names") if f"{row[0]}s" == subject}
        assert listed == {name for name, numbers in meanings.items() if len(numbers) > 1}


def test_the_table_of_weekdays_has_monday_first() -> None:
    weekdays = load_words().weekdays
    assert [weekdays[name] for name in ("monday", "mittwoch", "domingo")] == [0, 2, 6]
    assert weekdays["so"] == 6  # German, where Czech has Saturday


def test_a_first_look_knows_words_as_pages_write_them() -> None:
    look = load_first_look()
    assert {"août", "aout", "באפריל", "yesterday", "ago", "heures"} <= look.any
    assert look.alone <= look.any
