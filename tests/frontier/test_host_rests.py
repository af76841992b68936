"""How long a host rests that has too much to do, and which hosts refuse everything."""

from __future__ import annotations

from email.utils import formatdate

import pytest

from newscrawl.frontier.host_rests import FEW, IN_A_ROW, LONGEST_WISH, HostBlocks, HostRests, read_retry_after

NOON = 1_800_014_400.0
HOST = "e.com"


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


def note_all(blocks: HostBlocks, status: int, count: int, start: int = 0) -> list[str | None]:
    return [blocks.note(HOST, f"https://e.com/{number}", status) for number in range(start, start + count)]


def test_a_host_that_gave_nothing_else_is_blocked_after_a_row() -> None:
    blocks = HostBlocks()
    assert note_all(blocks, 403, IN_A_ROW) == [None] * (IN_A_ROW - 1) + ["blocked"]
    assert blocks.take_refused(HOST) == [f"https://e.com/{number}" for number in range(IN_A_ROW)]
    assert note_all(blocks, 403, FEW) == [None] * (FEW - 1) + ["blocked"]


def test_any_other_answer_begins_a_new_row() -> None:
    for other in (404, 402, 451, 500, 429, 302):
        blocks = HostBlocks()
        for _ in range(3):
            assert note_all(blocks, 403, IN_A_ROW - 1) == [None] * (IN_A_ROW - 1)
            assert blocks.note(HOST, "https://e.com/other", other) is None


def test_where_it_gave_a_page_that_page_settles_it() -> None:
    blocks = HostBlocks()
    blocks.note(HOST, "https://e.com/", 200)
    assert note_all(blocks, 403, IN_A_ROW)[-1] == "test"
    assert blocks.find_good(HOST) == "https://e.com/"
    assert note_all(blocks, 403, 3, start=50) == [None] * 3  # those that were out
    assert blocks.note(HOST, "https://e.com/", 200) is None
    assert note_all(blocks, 403, IN_A_ROW, start=100)[-1] == "test"
    assert blocks.note(HOST, "https://e.com/", 403) == "blocked"
    assert "https://e.com/" not in blocks.take_refused(HOST)


def test_where_that_page_does_not_come_another_row_settles_it() -> None:
    blocks = HostBlocks()
    blocks.note(HOST, "https://e.com/", 200)
    assert note_all(blocks, 403, 2 * IN_A_ROW)[-1] == "blocked"


def test_a_host_that_was_blocked_is_open_once_it_gives_anything_else() -> None:
    blocks = HostBlocks()
    blocks.were_blocked.add(HOST)
    assert blocks.note(HOST, "https://e.com/", 404) == "open"
    assert note_all(blocks, 403, IN_A_ROW)[-1] == "blocked"


def test_hosts_are_judged_each_for_itself() -> None:
    blocks = HostBlocks()
    for number in range(IN_A_ROW - 1):
        assert blocks.note("a.com", f"https://a.com/{number}", 403) is None
        assert blocks.note("b.com", f"https://b.com/{number}", 403) is None
