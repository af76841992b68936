from __future__ import annotations

from dataclasses import replace

import pytest
from scrapy.exceptions import DownloadConnectionRefusedError, DownloadTimeoutError, ResponseDataLossError
from scrapy.http import Request, Response
from scrapy.spidermiddlewares.httperror import HttpError
from twisted.python.failure import Failure

from newscrawl.frontier.failures import find_target, judge_failure, might_pass, plan_gone
from newscrawl.frontier.hosts import Hosts
from newscrawl.frontier.rhythm import Rhythm
from newscrawl.items import Link
from newscrawl.storage.frontier import LATER, Entry, HostRecord
from newscrawl.walk.steps import Steps

ENTRY = Entry("e.com/a", Link("https://e.com/a", found_on="https://e.com/"), Steps(), 0)


def fail(error: Exception) -> Failure:
    return Failure(error)  # type: ignore[no-untyped-call]


def answer(status: int) -> Failure:
    return fail(HttpError(Response("https://e.com/a", status=status)))


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
