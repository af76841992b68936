"""Has answers read within a limit of time. A page that cannot be read is counted and logged; the crawl goes on."""

from __future__ import annotations

import logging
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timezone
from types import FrameType
from typing import TypeVar

from scrapy.crawler import Crawler
from scrapy.http import Response

from ..frontier.meta import make_fetched, read_page
from ..frontier.shared_crawl import find_crawl
from ..links.static_pages import StaticPages
from ..parse import Fetched
from ..sites.profile import Site
from ..urls.canonical import read_host
from ..urls.parsing import show_url
from .channel_finder import ChannelFinder

LIMIT = 8.0  # seconds of processor; a sitemap of 50,000 addresses needs three, no page of the web a quarter of one
_AGAIN = 0.1  # seconds after which it is told again: the first time may fall where errors are caught
logger = logging.getLogger("newscrawl")

_Parsed = TypeVar("_Parsed")


class ReadingTimeoutError(Exception):
    """An input takes too long to read. The text is a clause."""


@contextmanager
def limit_reading(seconds: float = LIMIT) -> Iterator[None]:
    """Raises ReadingTimeoutError in what is run inside, once it has used that much of the processor.

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
    raise ReadingTimeoutError("it takes too long to read")


class PageReader:
    """Hands an answer to the parser, with all that the crawl knows of its page."""

    def __init__(
        self,
        crawler: Crawler,
        static_pages: StaticPages,
        channels: ChannelFinder,
        find_site: Callable[[str], Site | None],
    ) -> None:
        self._crawler = crawler
        self._static_pages = static_pages
        self._channels = channels
        self._find_site = find_site

    def read(self, parse: Callable[[Fetched], _Parsed], response: Response) -> _Parsed | None:
        """Returns what `parse` makes of an answer; None where it cannot be read."""
        fetched = self._make_fetched(response)
        try:
            with limit_reading():
                return parse(fetched)
        except ReadingTimeoutError as error:
            self._crawler.stats.inc_value("newscrawl/parse/too_slow")
            logger.warning("Could not read %s: %s; the crawl goes on.", show_url(response.url), error)
            return None
        except Exception:  # one page must never end a crawl, whatever is wrong with it
            self._crawler.stats.inc_value("newscrawl/parse/error")
            logger.exception("Could not read %s; the crawl goes on.", show_url(response.url))
            return None

    def _make_fetched(self, response: Response) -> Fetched:
        link, crawl = read_page(response).link, find_crawl(self._crawler)
        fetched_at = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
        fetched = make_fetched(response, fetched_at, self._find_site(response.url))
        robots = self._channels.robots.get(read_host(response.url))
        by_host = tuple(robots.usage.judge(response.url)) if robots is not None and robots.usage is not None else ()
        robot = self._crawler.settings.get("ROBOTSTXT_USER_AGENT") or fetched.beside.robot
        return replace(
            fetched,
            pages_are_static=self._static_pages.tells_pages(link),
            is_listed_as_page=self._static_pages.is_listed(link),
            memory=crawl.memories.find(response.url) if crawl is not None and crawl.memories is not None else None,
            beside=replace(fetched.beside, robot=robot, by_host=by_host),
        )
