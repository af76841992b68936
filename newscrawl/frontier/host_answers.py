"""Notes that hosts answer, and what, and asks one once more that might refuse everything."""

from __future__ import annotations

import logging
import time
from contextlib import suppress

from scrapy.http import Request, Response
from twisted.python.failure import Failure

from ..errors import StateAwayError
from ..urls.canonical import read_host
from ..urls.parsing import show_host
from .failures import note_answer
from .meta import find_page
from .shared_crawl import Crawl

logger = logging.getLogger("newscrawl")

_TEST = "tested"  # in the meta of a request that shows whether a host refuses everything: the address


class HostAnswers:
    """What hosts answered, for their records."""

    def __init__(self, crawl: Crawl) -> None:
        self._crawl = crawl

    def note_response(self, response: Response, request: Request) -> None:
        """Notes an answer as it comes."""
        with suppress(StateAwayError):  # what was broken off is undone, and the page is asked for again
            self._note_status(response, request)

    def _note_status(self, response: Response, request: Request) -> None:
        self.note_answer(request)
        page = find_page(request)
        url = page.link.url if page is not None and page.key else request.meta.get(_TEST)
        if url is None:
            return
        is_elsewhere = read_host(request.url) != read_host(url)  # its own host has given a redirect
        crawl, host = self._crawl, read_host(url)
        outcome = crawl.manners.blocks.note(host, url, 302 if is_elsewhere else response.status)
        if outcome == "test":
            self._test(host)
        elif outcome == "open":
            crawl.manners.note_block(host, is_blocked=False)
        elif outcome == "blocked":
            self._leave_blocked(host)

    def _test(self, host: str) -> None:
        """Asks for a page that the host gave before, to see whether it refuses everything."""
        crawl, tested = self._crawl, self._crawl.manners.blocks.find_good(host)
        crawl.count("frontier/host_tested")
        test = Request(tested, callback=_ignore, errback=_ignore, dont_filter=True, meta={_TEST: tested})
        crawl.ahead.put_at(crawl.delays.reserve(host, time.monotonic()), test)
        crawl.budgets.count(host, time.time())

    def _leave_blocked(self, host: str) -> None:
        crawl = self._crawl
        refused = crawl.manners.blocks.take_refused(host)
        crawl.manners.note_block(host, is_blocked=True)
        crawl.hosts.close(host, "blocked", time.monotonic())
        crawl.count("frontier/host_closed/blocked")
        logger.warning(
            "%s answers 403 to everything: this crawler is blocked. Its pages wait, the next crawl tries a few.",
            show_host(host),
        )
        if crawl.state is not None:
            crawl.state.recovery.reopen(refused, time.time())

    def note_answer(self, request: Request) -> None:
        """Notes that a host has answered at all."""
        host = read_host(request.url)
        self._crawl.hosts.note_answer(host, time.monotonic())
        record = self._crawl.records.read_host_record(host)
        if note_answer(record):
            self._crawl.records.write_host_record(host, record)


def _ignore(result: Response | Failure) -> None:
    """What the answer is has been noted as it came."""
