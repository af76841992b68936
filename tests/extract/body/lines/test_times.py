"""Times that stand as lines of their own."""

from __future__ import annotations

import pytest

from newscrawl.extract.body.lines.times import is_time_of_day


@pytest.mark.parametrize(
    "text",
    [
        "14:05", "14:05 Uhr", "10.23am GMT", "vor 3 Minuten", "3 min ago", "1h ago", "il y a 5 minutes", "hace 5 min",
        "12h07", "5 May, 14:10", "Tuesday, 14:05", "Updated at 10.23am BST", "Aktualisiert um 14:05 Uhr", "kl. 14.05",
        "午後2時5分", "14時05分", "16 minutes ago 10.23am GMT", "11.12pm EDT (23:12)",
    ],
)  # fmt: skip
def test_a_time_and_nothing_else(text: str) -> None:
    assert is_time_of_day(text)


@pytest.mark.parametrize(
    "text",
    [
        "5 May 2024", "12 May", "yesterday", "Psalm 23:4", "3:2", "1:0", "At 14:05 the port closed",
        "17.45 Uhr: Hafen zu", "14.05", "90.", "2h", "Mark 14:05", "10:00-12:00", "",
    ],
)  # fmt: skip
def test_what_is_more_or_less_than_a_time(text: str) -> None:
    assert not is_time_of_day(text)
