"""Pages that did not come."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from scrapy.exceptions import (
    DownloadConnectionRefusedError,
    DownloadFailedError,
    DownloadTimeoutError,
    ResponseDataLossError,
)
from scrapy.http import Request, Response
from scrapy.spidermiddlewares.httperror import HttpError
from twisted.python.failure import Failure

from newscrawl.frontier.failures import (
    LEAST_WAIT,
    MOST_CRAWLS,
    UnknownRulesError,
    find_target,
    is_busy,
    judge_failure,
    might_be_own,
    might_pass,
    name_failure,
    note_answer,
    plan_gone,
    settle_given_up,
)
from newscrawl.frontier.hosts import Hosts
from newscrawl.frontier.ledger import Ledger
from newscrawl.frontier.rhythm import Rhythm
from newscrawl.items import Link
from newscrawl.storage.frontier_records import LATER, FrontierEntry, HostRecord
from newscrawl.storage.output_file import StandardOutput
from newscrawl.storage.sqlite import SqliteState
from newscrawl.walk.steps import Steps


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ("Page.goto: net::ERR_NAME_NOT_RESOLVED at http://e.example/", "no such host is known"),
        ("Page.goto: net::ERR_CONNECTION_REFUSED at http://e.example/", "the connection was refused"),
        ("Page.goto: net::ERR_CONNECTION_TIMED_OUT at http://e.example/", "it did not answer in time"),
        ("Page.goto: net::ERR_CONNECTION_RESET at http://e.example/", "the connection was lost"),
        ("Page.goto: net::ERR_EMPTY_RESPONSE at http://e.example/", "the answer broke off"),
    ],
)
def test_what_a_browser_says_of_a_host_is_put_into_words(told: str, words: str) -> None:
    failure = Failure(DownloadFailedError(told))  # type: ignore[no-untyped-call]
    assert name_failure(failure).words == words


ENTRY = FrontierEntry("e.com/a", Link("https://e.com/a", found_on="https://e.com/"), Steps(), 0)


def fail(error: Exception) -> Failure:
    return Failure(error)  # type: ignore[no-untyped-call]


def answer(status: int, headers: dict[str, str] | None = None) -> Failure:
    return fail(HttpError(Response("https://e.com/a", status=status, headers=headers)))


def test_a_host_that_refuses_is_asked_again_and_told_of_once(caplog: pytest.LogCaptureFixture) -> None:
    hosts = Hosts(8, 1e6)
    for _ in range(3):
        assert judge_failure(fail(DownloadConnectionRefusedError("no")), ENTRY, 0, hosts, HostRecord()) == "again"
    told = [record.getMessage() for record in caplog.records]
    assert told == ["e.com does not answer (the connection was refused); trying again for 1000000 seconds."]


def test_a_page_alone_that_does_not_come_in_time_has_failed_after_three_tries() -> None:
    hosts = Hosts(8, 1e6)
    hosts.note_answer("e.com", 1e12)  # others came meanwhile
    slow = fail(DownloadTimeoutError("slow"))
    tries = [judge_failure(slow, replace(ENTRY, in_vain=n), 0, hosts, HostRecord()) for n in range(3)]
    assert tries == ["behind", "behind", "failed"]


def test_an_answer_is_the_pages_own_and_only_what_is_gone_is_left_alone() -> None:
    assert judge_failure(answer(404), ENTRY, 0, Hosts(8, 1e6), HostRecord()) == "failed"
    gone = plan_gone(answer(410), Rhythm(), now=100)
    assert gone is not None
    assert gone.turned_out == "gone"
    assert gone.due == 100 + 30 * 86_400
    assert plan_gone(answer(503), Rhythm(), now=100) is None
    assert plan_gone(fail(DownloadTimeoutError("slow")), Rhythm(), now=100) is None


def test_an_answer_that_broke_off_is_asked_for_three_times_and_its_host_is_not_blamed() -> None:
    hosts = Hosts(8, 1e6)
    cut = fail(ResponseDataLossError("cut"))
    assert [judge_failure(cut, replace(ENTRY, in_vain=n), 0, hosts, HostRecord()) for n in range(3)] == [
        *("behind", "behind", "failed")
    ]
    assert not hosts.is_silent("e.com")


@pytest.mark.parametrize(
    ("found_on", "record", "verdict"),
    [
        ("https://e.com/", HostRecord(), "again"),  # it has answered, and does not now
        ("https://other.com/", HostRecord(has_answered=True), "again"),
        ("https://other.com/", HostRecord(), "behind"),  # perhaps it is not there at all
        (None, HostRecord(has_answered=True), "behind"),  # a start address
    ],
)
def test_a_host_that_has_answered_in_its_life_is_waited_for(
    found_on: str | None, record: HostRecord, verdict: str
) -> None:
    entry = replace(ENTRY, link=Link("https://e.com/a", found_on=found_on))
    refused = fail(DownloadConnectionRefusedError("no"))
    assert judge_failure(refused, entry, 0, Hosts(8, 1e6), record) == verdict


def fail_at(url: str, error: Exception) -> Failure:
    failure = fail(error)
    failure.request = Request(url)  # type: ignore[attr-defined]  # as Scrapy does
    return failure


def test_the_host_that_fails_may_be_the_one_that_a_page_redirects_to() -> None:
    late = replace(ENTRY, in_vain=2, priority=7 - 2 * LATER)
    target = find_target(fail_at("http://dead.com/x", DownloadTimeoutError("slow")), late)
    assert target is not None
    assert (target.key, target.host, target.priority, target.in_vain) == ("dead.com/x", "dead.com", 7, 0)
    assert target.link.found_on == "https://e.com/"
    assert find_target(fail_at("https://e.com/b", DownloadTimeoutError("slow")), ENTRY) is None
    assert find_target(fail_at("http://other.com/x", ValueError("of the page")), ENTRY) is None


def test_what_might_pass_is_told_from_what_stays() -> None:
    passing = [answer(500), answer(503), answer(429), fail(ResponseDataLossError("cut")), fail(TimeoutError())]
    assert all(map(might_pass, passing))
    assert not any(map(might_pass, [answer(404), answer(403), fail(ValueError("no"))]))


HOUR = 3_600.0


class Crawls:
    """One crawl after the other of a site with one page."""

    def __init__(self, path: Path, *, has_answered: bool) -> None:
        self.now = 0.0
        self.path = path
        self.failed: Counter[str] = Counter()
        self.ledger = self._begin()
        if has_answered:
            self.answer()
        link = Link(url="https://e.com/a", might_be="article", found_on="https://e.com/")
        self.ledger.offer([FrontierEntry("e.com/a", link, Steps(), 0)])

    def answer(self) -> None:
        record = self.state.hosts.read_host_record("e.com")
        assert note_answer(record)
        assert not note_answer(record)
        self.state.hosts.write_host_record("e.com", record)

    def end_in_silence(self, pause: float) -> int:
        """How many pages the next crawl, `pause` seconds later, begins with."""
        settle_given_up(self.state.pages, self.state.hosts, ["e.com"], self.now, self._count)
        self.ledger.end(finished=True)
        self.now += pause
        self.ledger = self._begin()
        return self.state.runs.count().pending

    def _count(self, outcome: str, pages: int) -> None:
        self.failed[outcome] += pages

    def _begin(self) -> Ledger:
        self.state = SqliteState(self.path)
        ledger = Ledger(self.state, StandardOutput(), None, lambda error: None, lambda: self.now)
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


@pytest.mark.parametrize(
    ("status", "code", "words"),
    [
        (402, "payment_required", "it is only for those who pay"),
        (451, "legal_reasons", "it is withheld for legal reasons"),
        (403, "403", "it answered 403"),
    ],
)
def test_what_is_withheld_is_told_apart_and_is_not_asked_for_again(status: int, code: str, words: str) -> None:
    name = name_failure(answer(status))
    assert (name.code, name.words) == (code, words)
    assert name.is_final
    assert not might_pass(answer(status))


def test_a_host_is_busy_by_its_status_or_its_robots_txt() -> None:
    assert [is_busy(answer(status)) for status in (429, 503, 500, 403)] == [True, True, False, False]
    assert is_busy(fail(UnknownRulesError("e.com", "it answered 503", is_busy=True)))
    assert not is_busy(fail(UnknownRulesError("e.com", "it answered 500")))
    assert name_failure(fail(UnknownRulesError("e.com", "it answered 500"))).words == (
        "the robots.txt of e.com cannot be had: it answered 500"
    )


def test_only_503_for_one_page_alone_might_be_that_pages_fault() -> None:
    hosts = Hosts(1, 60)
    hosts.rests.note_page("e.com", 0)
    hosts.rests.note_busy("e.com", 1, None, ENTRY.key)
    assert might_be_own(answer(503), ENTRY, hosts)
    assert not might_be_own(answer(429), ENTRY, hosts)
    assert not might_be_own(answer(503, {"Retry-After": "5"}), ENTRY, hosts)
    hosts.rests.note_busy("e.com", 3, None, "e.com/b")
    assert not might_be_own(answer(503), ENTRY, hosts)


def test_a_redirect_to_a_host_that_is_busy_or_whose_rules_nobody_knows_waits_there() -> None:
    for failure in (answer(503), fail(UnknownRulesError("f.com", "it answered 500"))):
        failure.request = Request("https://f.com/b")  # type: ignore[attr-defined]
        target = find_target(failure, ENTRY)
        assert target is not None
        assert target.link.url == "https://f.com/b"
