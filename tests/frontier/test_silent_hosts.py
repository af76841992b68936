from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from newscrawl.frontier.ledger import Ledger
from newscrawl.frontier.silent_hosts import LEAST_WAIT, MOST_CRAWLS, note_answer, settle_given_up
from newscrawl.items import Link
from newscrawl.storage.frontier import Entry
from newscrawl.storage.output_file import StandardOutput
from newscrawl.storage.sqlite import SqliteFrontier
from newscrawl.walk.steps import Steps

HOUR = 3_600.0


class Crawls:
    """One crawl after the other of a site with one page."""

    def __init__(self, state: Path, *, has_answered: bool) -> None:
        self.now = 0.0
        self.state = state
        self.failed: Counter[str] = Counter()
        self.ledger = self._begin()
        if has_answered:
            self.answer()
        link = Link(url="https://e.com/a", might_be="article", found_on="https://e.com/")
        self.ledger.add([Entry("e.com/a", link, Steps(), 0)])

    def answer(self) -> None:
        record = self.ledger.read_host("e.com")
        assert note_answer(record)
        assert not note_answer(record)
        self.ledger.write_host("e.com", record)

    def end_in_silence(self, pause: float) -> int:
        """How many pages the next crawl, `pause` seconds later, begins with."""
        settle_given_up(self.ledger, ["e.com"], self.now, self._count)
        self.ledger.end(finished=True)
        self.now += pause
        self.ledger = self._begin()
        return self.frontier.count().pending

    def _count(self, outcome: str, pages: int) -> None:
        self.failed[outcome] += pages

    def _begin(self) -> Ledger:
        self.frontier = SqliteFrontier(self.state)
        ledger = Ledger(self.frontier, StandardOutput(), None, lambda error: None, lambda: self.now)
        ledger.begin("e.com")
        return ledger


@pytest.fixture
def make_crawls(tmp_path: Path) -> Iterator[Callable[[bool], Crawls]]:
    made: list[Crawls] = []

    def make(has_answered: bool) -> Crawls:
        made.append(Crawls(tmp_path / f"{len(made)}.sqlite", has_answered=has_answered))
        return made[-1]

    yield make
    for crawls in made:
        crawls.ledger.end(finished=False)


def test_pages_wait_for_three_crawls_and_a_day_at_least(make_crawls: Callable[[bool], Crawls]) -> None:
    hourly = make_crawls(True)
    waited = 0
    while hourly.end_in_silence(HOUR):
        waited += 1
    assert waited * HOUR == LEAST_WAIT
    assert hourly.failed == {"silent_too_long": 1}
    daily = make_crawls(True)
    assert [daily.end_in_silence(LEAST_WAIT) for _ in range(MOST_CRAWLS)] == [1, 1, 0]


def test_what_has_failed_so_is_asked_for_again_after_as_long_as_its_host_was_silent(
    make_crawls: Callable[[bool], Crawls],
) -> None:
    crawls = make_crawls(True)
    while crawls.end_in_silence(LEAST_WAIT):
        pass
    assert crawls.end_in_silence(LEAST_WAIT / 2) == 0
    assert crawls.end_in_silence(LEAST_WAIT / 2) == 1


def test_an_answer_has_the_waiting_begin_anew(make_crawls: Callable[[bool], Crawls]) -> None:
    crawls = make_crawls(True)
    for _ in range(4):
        assert crawls.end_in_silence(LEAST_WAIT) == 1
        crawls.answer()


def test_pages_of_a_host_that_has_never_answered_fail_and_come_back_in_an_hour(
    make_crawls: Callable[[bool], Crawls],
) -> None:
    crawls = make_crawls(False)
    assert crawls.end_in_silence(HOUR / 2) == 0
    assert crawls.failed == {"never_answered": 1}
    assert crawls.end_in_silence(HOUR / 2) == 1
