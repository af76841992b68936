"""How long a host rests that has too much to do."""

from __future__ import annotations

from email.utils import formatdate

import pytest

from newscrawl.frontier.host_rests import LONGEST_WISH, HostRests, read_retry_after

NOON = 1_800_014_400.0


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("120", 120),
        (" 7 ", 7),
        ("0", 0),
        ("1000000000000", LONGEST_WISH),
        (formatdate(NOON + 60, usegmt=True), 60),
        (formatdate(NOON + 60), 60),
        (formatdate(NOON - 60, usegmt=True), 0),
        (formatdate(NOON + 1e9, usegmt=True), LONGEST_WISH),
        ("Friday, 15-Jan-27 12:01:00 GMT", 60),
    ],
)
def test_a_wish_is_a_number_of_seconds_or_a_time(text: str, seconds: float) -> None:
    assert read_retry_after(text, NOON) == seconds


@pytest.mark.parametrize(
    "text",
    [
        "",
        "soon",
        "-5",
        "1.5",
        "1e3",
        "120, 60",
        "\x1b[31m",
        "٣",
        "9" * 5_000,
        "Fri, 99 Foo 2027 12:00:00 GMT",
        "Mon, 01 Jan",
    ],
)
def test_what_is_neither_says_nothing(text: str) -> None:
    assert read_retry_after(text, NOON) is None


def test_a_host_rests_as_long_as_it_asks_and_each_time_twice_as_long_where_it_does_not_say() -> None:
    rests = HostRests(patience=120)
    assert rests.note_busy("e.com", 100, 10) == 10
    assert rests.is_resting("e.com", 109.9)
    assert not rests.is_resting("e.com", 110)
    assert not rests.is_resting("other.com", 100)
    assert [rests.note_busy("other.com", 1_000 * n, None) for n in range(5)] == [1, 2, 4, 8, 16]
    assert rests.note_busy("other.com", 9_000, 1) == 32
    assert rests.count("other.com") == 6


def test_pages_that_were_out_together_are_one_reason_for_a_rest() -> None:
    rests = HostRests(patience=120)
    assert [rests.note_busy("e.com", 100, None, page) for page in "abc"] == [1, 0, 0]
    assert rests.note_busy("e.com", 100.5, 10) == 9.5
    assert rests.count("e.com") == 1


def test_a_page_that_comes_ends_the_row_but_not_the_rest() -> None:
    rests = HostRests(patience=120)
    rests.note_busy("e.com", 100, 10)
    assert not rests.note_page("e.com", 105)
    assert rests.is_resting("e.com", 106)
    assert rests.note_page("e.com", 111)
    assert rests.note_busy("e.com", 112, None) == 1


def test_a_crawl_waits_for_a_host_as_long_as_it_has_patience() -> None:
    rests = HostRests(patience=20)
    assert rests.is_worth_waiting("e.com", 100)
    rests.note_busy("e.com", 100, 15)
    assert rests.is_worth_waiting("e.com", 100)
    rests.note_busy("e.com", 115, 15)
    assert not rests.is_worth_waiting("e.com", 116)
    assert rests.is_worth_waiting("e.com", 130)  # it is over
    rests.note_busy("other.com", 100, 60)
    assert not rests.is_worth_waiting("other.com", 100)


def test_the_rest_of_an_earlier_crawl_goes_on() -> None:
    rests = HostRests(patience=20)
    rests.resume("e.com", 110, 3)
    assert rests.is_resting("e.com", 109)
    assert rests.is_worth_waiting("e.com", 100)
    assert rests.note_busy("e.com", 110, None) == 8


def test_one_page_alone_might_be_at_fault_where_others_come() -> None:
    rests = HostRests(patience=20)
    rests.note_busy("e.com", 100, None, "a")
    assert not rests.might_be_pages_own("e.com")  # nothing has come yet
    rests.note_page("e.com", 102)
    rests.note_busy("e.com", 103, None, "a")
    assert rests.might_be_pages_own("e.com")
    rests.note_busy("e.com", 105, None, "b")
    assert not rests.might_be_pages_own("e.com")


def test_a_redirect_that_asks_for_a_rest_gets_it_and_begins_no_row() -> None:
    rests = HostRests(patience=20)
    assert rests.note_redirect("e.com", 100, 5) == 5
    assert rests.is_resting("e.com", 104)
    assert rests.count("e.com") == 0
    assert not rests.note_page("e.com", 106)
