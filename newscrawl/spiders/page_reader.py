"""Reads responses by the functions of parse.py, each within a limited time: in it no host is asked, no signal heard."""

from __future__ import annotations

import logging
import signal
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timezone
from types import FrameType
from typing import TypeVar

from scrapy.crawler import Crawler
from scrapy.http import Response

from ..channels.declared import Robots
from ..frontier.meta import make_fetched, read_page
from ..frontier.shared_crawl import find_crawl
from ..links.static_pages import StaticPages
from ..long_work import LongWork
from ..parse import Fetched
from ..report.errors_seen import note_error
from ..sites.profile import Site
from ..urls.canonical import read_host
from ..urls.parsing import show_url

_FIRST_PAGES = 3  # which load the tables of words and the models as well: about a second on a busy machine
_MORE_AT_FIRST = 5  # times the limit, for these
_AGAIN = 0.1  # seconds after which it is told again: the first time may fall where errors are caught
logger = logging.getLogger("newscrawl")

_Parsed = TypeVar("_Parsed")


class ReadingTimeoutError(Exception):
    """An input takes too long to read. The text is a clause."""


@contextmanager
def limit_reading(seconds: float) -> Iterator[None]:
    """Raises ReadingTimeoutError in what is run inside, once it has used that many seconds of the processor.

    Expressions and Python code end at once, a call into a library when it comes back. There is no limit where signals
    cannot be had: outside the main thread, and on Windows.
    """
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return
    former = signal.signal(signal.SIGVTALRM, _raise)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds, _AGAIN)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, former)


def _raise(number: int, frame: FrameType | None) -> None:
    raise ReadingTimeoutError("it takes longer to read")


class PageReader:
    """Reads a response with what the crawl knows of its page. A response that cannot be read is counted and logged.

    `robots`: what the robots.txt of each host says. `find_site`: returns the profile for an address.
    """

    def __init__(
        self,
        crawler: Crawler,
        static_pages: StaticPages,
        robots: Mapping[str, Robots],
        find_site: Callable[[str], Site | None],
    ) -> None:
        self.crawler = crawler
        self.static_pages = static_pages
        self.robots = robots
        self.find_site = find_site
        self._limit = crawler.settings.getfloat("NEWSCRAWL_READING_LIMIT")
        self._pages = 0

    def read(self, parse: Callable[[Fetched], _Parsed], response: Response) -> _Parsed | None:
        """Returns what `parse` makes of the response; None where it fails or takes too long."""
        self._pages += 1
        limit = self._limit * (_MORE_AT_FIRST if self._pages <= _FIRST_PAGES else 1)
        with self._note_errors(response, limit), limit_reading(limit):
            return parse(self._make_fetched(response))
        return None

    def read_in_turns(
        self, parse: Callable[[Fetched], LongWork[_Parsed]], response: Response
    ) -> LongWork[_Parsed | None]:
        """Does what `read` does, and lets others go on after each turn. The limit is one turn's."""
        with self._note_errors(response, self._limit):
            turns = parse(self._make_fetched(response))
            while True:
                try:
                    with limit_reading(self._limit):
                        next(turns)
                except StopIteration as end:
                    parsed: _Parsed = end.value
                    return parsed
                yield
        return None

    @contextmanager
    def _note_errors(self, response: Response, limit: float) -> Iterator[None]:
        try:
            yield
        except ReadingTimeoutError as error:
            self.crawler.stats.inc_value("newscrawl/parse/too_slow")
            logger.warning(
                "Could not read %s: %s than %g s of the processor (NEWSCRAWL_READING_LIMIT); the crawl goes on.",
                show_url(response.url),
                error,
                limit,
            )
        except Exception:  # one page must never end a crawl, whatever is wrong with it
            self.crawler.stats.inc_value("newscrawl/parse/error")
            note_error(self.crawler.stats, "parse", response.url)
            health = getattr(self.crawler.spider, "health", None)
            if health is not None:
                health.note_error("parse", response.url, read_page(response).link.found_on)
            logger.exception("Could not read %s; the crawl goes on.", show_url(response.url))

    def _make_fetched(self, response: Response) -> Fetched:
        link = read_page(response).link
        fetched_at = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
        crawl = find_crawl(self.crawler)
        fetched = replace(
            make_fetched(response, fetched_at, self.find_site(response.url)),
            pages_are_static=self.static_pages.tells_pages(link),
            is_listed_as_page=self.static_pages.is_listed(link),
            memory=crawl.memories.find(response.url) if crawl is not None and crawl.memories is not None else None,
        )
        robots = self.robots.get(read_host(response.url))
        by_host = tuple(robots.usage.judge(response.url)) if robots is not None and robots.usage is not None else ()
        robot = self.crawler.settings.get("ROBOTSTXT_USER_AGENT") or fetched.beside.robot
        return replace(fetched, beside=replace(fetched.beside, robot=robot, by_host=by_host))
