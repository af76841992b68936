from __future__ import annotations

import pytest
from scrapy.exceptions import DownloadFailedError
from twisted.python.failure import Failure

from newscrawl.frontier.failure_names import name_failure


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
