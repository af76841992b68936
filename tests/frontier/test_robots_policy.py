"""How long a robots.txt holds, and what holds where none can be had."""

from __future__ import annotations

import pytest

from newscrawl.frontier.robots_policy import (
    FRESH,
    TOLERATED,
    is_fresh,
    judge_status,
    judge_unreachable,
    note_failure,
)
from newscrawl.storage.frontier_records import RobotsRecord

URL = "https://e.com/robots.txt"
NOW = 1_800_000_000.0


@pytest.mark.parametrize(
    ("status", "outcome"),
    [
        *((status, "rules") for status in (200, 203, 204, 206)),
        *((status, "none") for status in (301, 304, 400, 401, 403, 404, 410, 418, 451, 499)),
        *((status, "unreachable") for status in (429, 500, 502, 503, 504, 522, 599)),
    ],
)
def test_a_status_means(status: int, outcome: str) -> None:
    assert judge_status(status) == outcome


def test_a_copy_is_fresh_for_a_day() -> None:
    assert is_fresh(RobotsRecord(URL, b"", NOW), NOW + FRESH - 1)
    assert not is_fresh(RobotsRecord(URL, b"", NOW), NOW + FRESH)
    assert not is_fresh(RobotsRecord(URL, b"", NOW), NOW - 1)  # the clock was put back
    assert not is_fresh(RobotsRecord(URL, None, NOW), NOW)
    assert not is_fresh(RobotsRecord(URL, b"", NOW, failing_since=NOW), NOW)


def test_the_first_failure_counts() -> None:
    first = note_failure(None, URL, NOW)
    assert first == RobotsRecord(URL, failing_since=NOW)
    assert note_failure(first, URL, NOW + 5) == first
    copy = RobotsRecord(URL, b"x", NOW)
    assert note_failure(copy, URL, NOW + 5) == RobotsRecord(URL, b"x", NOW, NOW + 5)


def test_where_none_can_be_had_nothing_is_asked_then_all() -> None:
    record = note_failure(None, URL, NOW)
    assert judge_unreachable(record, NOW) == "nothing"
    assert judge_unreachable(record, NOW + TOLERATED - 1) == "nothing"
    assert judge_unreachable(record, NOW + TOLERATED) == "all"


def test_a_young_copy_holds_and_an_old_one_does_not() -> None:
    record = RobotsRecord(URL, b"x", NOW, failing_since=NOW + 86_400)
    assert judge_unreachable(record, NOW + TOLERATED - 1) == "copy"
    assert judge_unreachable(record, NOW + TOLERATED) == "nothing"
    assert judge_unreachable(record, NOW + 86_400 + TOLERATED) == "all"
