"""What is noted of how hosts are treated, and remembered; how long a robots.txt holds."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator

import pytest

from newscrawl.frontier.hosts import Hosts
from newscrawl.frontier.manners import (
    FRESH,
    TOLERATED,
    Manners,
    is_fresh,
    judge_status,
    judge_unreachable,
    note_failure,
)
from newscrawl.storage.frontier_records import HostConduct, RobotsRecord
from newscrawl.storage.schema import IN_MEMORY
from newscrawl.storage.sqlite import SqliteState

URL = "https://e.com/robots.txt"
NOW = 1_800_000_000.0


@pytest.fixture
def state() -> Iterator[SqliteState]:
    opened = SqliteState(IN_MEMORY)
    yield opened
    opened.close()


def make_manners(state: SqliteState, counts: Counter[str] | None = None) -> tuple[Manners, Hosts]:
    hosts = Hosts(limit=1, patience=120)
    told: Counter[str] = counts if counts is not None else Counter()

    def count(name: str) -> None:
        told[name] += 1

    made = Manners(hosts, count)
    made.open(state.manners)
    return made, hosts


def test_requests_bytes_and_the_shortest_delay_are_kept(state: SqliteState) -> None:
    manners, _ = make_manners(state)
    for now, is_page in ((100.0, False), (100.1, True), (103.0, True), (104.5, True), (104.6, False)):
        manners.note_request("e.com", now, is_page=is_page)
    manners.note_answer("e.com", 200, 1_000, None)
    manners.note_answer("e.com", 404, 20, None)
    manners.note_delay("e.com", 1.5)
    manners.note_refusal("e.com", "robots")
    manners.note_refusal("private.e", "private")
    manners.save()
    assert state.manners.read_conduct("e.com") == HostConduct(
        requests=5, bytes=1_020, delay_asked=1.5, delay_kept=1.5, refused_robots=1
    )
    assert state.manners.read_conduct("private.e").refused_private == 1
    again, _ = make_manners(state)
    again.note_request("e.com", 1.0, is_page=True)
    again.save()
    assert state.manners.read_conduct("e.com").requests == 6


def test_a_rest_is_kept_and_counted_and_the_next_crawl_goes_on_with_it(state: SqliteState) -> None:
    counts: Counter[str] = Counter()
    manners, hosts = make_manners(state, counts)
    manners.note_answer("e.com", 429, 0, "600")
    manners.note_answer("e.com", 503, 0, "soon")
    manners.note_answer("other.com", 301, 0, "60")
    manners.note_answer("third.com", 200, 0, "600")
    manners.save()
    assert not hosts.is_free("e.com", time.monotonic())
    assert hosts.is_free("third.com", time.monotonic())
    record = state.manners.read_conduct("e.com")
    assert (record.too_many, record.unavailable, record.retry_afters, record.rests) == (1, 1, 1, 1)
    assert 595 < record.rests_until - time.time() <= 600
    assert counts == {
        "fetch/retry_after/kept": 2,
        "fetch/retry_after/junk": 1,
        "fetch/busy/429": 1,
        "fetch/busy/503": 1,
    }
    _, next_hosts = make_manners(state)
    assert not next_hosts.is_free("e.com", time.monotonic())
    assert not next_hosts.is_worth_waiting("e.com", time.monotonic())
    assert next_hosts.is_worth_waiting("other.com", time.monotonic())


def test_a_host_that_refused_everything_is_remembered_until_it_does_no_more(state: SqliteState) -> None:
    manners, _ = make_manners(state)
    manners.note_block("e.com", is_blocked=True)
    manners.save()
    again, _ = make_manners(state)
    assert again.blocks.were_blocked == {"e.com"}
    again.note_block("e.com", is_blocked=False)
    again.save()
    assert make_manners(state)[0].blocks.were_blocked == set()


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
