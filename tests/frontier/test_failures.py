from __future__ import annotations

import pytest
from scrapy.exceptions import DownloadConnectionRefusedError, DownloadTimeoutError
from scrapy.http import Response
from scrapy.spidermiddlewares.httperror import HttpError
from twisted.python.failure import Failure

from newscrawl.frontier.failures import might_come_later, plan_gone
from newscrawl.frontier.hosts import Hosts
from newscrawl.frontier.rhythm import Rhythm
from newscrawl.items import Link
from newscrawl.storage.frontier import Entry
from newscrawl.walk.walk import Steps

ENTRY = Entry("e.com/a", Link("https://e.com/a", found_on="https://e.com/"), Steps(), 0)


def fail(error: Exception) -> Failure:
    return Failure(error)  # type: ignore[no-untyped-call]


def answer(status: int) -> Failure:
    return fail(HttpError(Response("https://e.com/a", status=status)))


def test_a_host_that_refuses_is_asked_again_and_told_of_once(caplog: pytest.LogCaptureFixture) -> None:
    hosts = Hosts(8, 1e6)
    for _ in range(3):
        assert might_come_later(fail(DownloadConnectionRefusedError("no")), ENTRY, 0, hosts)
    told = [record.getMessage() for record in caplog.records]
    assert told == ["e.com does not answer (the connection was refused); trying again for 1000000 seconds."]


def test_a_page_alone_that_does_not_come_in_time_has_failed_after_three_tries() -> None:
    hosts = Hosts(8, 1e6)
    hosts.note_answer("e.com", 1e12)  # others came meanwhile
    tries = [might_come_later(fail(DownloadTimeoutError("slow")), ENTRY, 0, hosts) for _ in range(3)]
    assert tries == [True, True, False]


def test_an_answer_is_the_pages_own_and_only_what_is_gone_is_left_alone() -> None:
    assert not might_come_later(answer(404), ENTRY, 0, Hosts(8, 1e6))
    gone = plan_gone(answer(410), Rhythm(), now=100)
    assert gone is not None
    assert gone.turned_out == "gone"
    assert gone.due == 100 + 30 * 86_400
    assert plan_gone(answer(503), Rhythm(), now=100) is None
    assert plan_gone(fail(DownloadTimeoutError("slow")), Rhythm(), now=100) is None
