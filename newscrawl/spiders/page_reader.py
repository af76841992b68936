"""Reads responses by the functions of parse.py, each within a limited time: here, or by workers where there are any."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timezone
from typing import TypeVar

from scrapy import signals
from scrapy.crawler import Crawler
from scrapy.http import Response

from ..channels.declared import Robots
from ..extract.site_memory import SiteMemory
from ..frontier.meta import change_page, find_capture, make_fetched, read_page
from ..frontier.shared_crawl import find_crawl
from ..links.static_pages import StaticPages
from ..long_work import LongWork
from ..parse import Fetched, ParsedPage, recall_parsed
from ..report.errors_seen import note_error
from ..sites.profile import Site
from ..urls.canonical import read_host
from ..urls.parsing import show_url
from ..workers.time_limit import ReadingTimeoutError, lengthen_at_first, limit_reading
from ..workers.worker_pool import NoWorkersError, WorkerDiedError, WorkerFailedError, WorkerPool, count_processes

logger = logging.getLogger("newscrawl")

_Parsed = TypeVar("_Parsed")


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
        self.pool: WorkerPool | None = None
        # Scrapy makes a spider before it has an add-on's settings: without the project's own, the usual ones hold.
        self._limit = crawler.settings.getfloat("NEWSCRAWL_READING_LIMIT", 1.0)
        self._pages = 0
        processes = count_processes(crawler.settings.get("NEWSCRAWL_PARSE_PROCESSES", 0))
        if processes > 0:
            self.pool = WorkerPool(processes, self._limit, self._count_worker)
            crawler.signals.connect(self.pool.close, signal=signals.engine_stopped)

    def read(self, parse: Callable[[Fetched], _Parsed], response: Response) -> _Parsed | None:
        """Returns what `parse` makes of the response; None where it fails or takes too long."""
        self._pages += 1
        limit = lengthen_at_first(self._limit, self._pages)
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

    def read_apart(self, parse: Callable[[Fetched], ParsedPage], response: Response) -> LongWork[ParsedPage | None]:
        """Does what `read` does, by a worker where there is one, and lets others go on until that is through with it.

        A worker knows no memory of the site: what the page has in common with others is judged here.
        """
        pool = self.pool
        if pool is None or pool.is_broken:
            return self.read(parse, response)
        with self._note_errors(response, self._limit):
            fetched = self._make_fetched(response)
            try:
                parsed = yield from self._wait_for(pool.submit(parse, replace(fetched, memory=None)), response)
                yield from self._wait_for_turn(response)
                recalled = self._recall(parsed, response)
                if recalled is None:
                    again = replace(fetched, memory=self._find_memory(response))
                    recalled = yield from self._wait_for(pool.submit(parse, again), response)
                return recalled
            except (NoWorkersError, asyncio.CancelledError) as error:
                if isinstance(error, NoWorkersError):
                    self._tell_no_workers()
                return self.read(parse, response)
        return None

    def _wait_for_turn(self, response: Response) -> LongWork[None]:
        """Waits until a page that a worker has read may go on: at once, unless pages are to keep their order."""
        yield from ()

    def _wait_for(self, reading: asyncio.Future[_Parsed], response: Response) -> LongWork[_Parsed]:
        """Raises asyncio.CancelledError where the caller did not wait: a spider of the user's may drop what it does not
        know."""
        change_page(response, reading=reading)
        try:
            yield
            if not reading.done():
                reading.cancel()
            return reading.result()
        finally:
            reading.cancel()
            change_page(response, reading=None)

    def _recall(self, parsed: ParsedPage, response: Response) -> ParsedPage | None:
        memory = self._find_memory(response)
        if memory is None:
            return parsed
        with limit_reading(self._limit):
            return recall_parsed(parsed, memory)

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
        except WorkerDiedError as error:
            change_page(response, unread=str(error))
            self._count_error(response)
            logger.error("Could not read %s: %s; the crawl goes on.", show_url(response.url), error)
        except WorkerFailedError as error:
            self._count_error(response)
            logger.error("Could not read %s; the crawl goes on.\n%s", show_url(response.url), error)
        except Exception:  # one page must never end a crawl, whatever is wrong with it
            self._count_error(response)
            logger.exception("Could not read %s; the crawl goes on.", show_url(response.url))

    def _count_error(self, response: Response) -> None:
        self.crawler.stats.inc_value("newscrawl/parse/error")
        note_error(self.crawler.stats, "parse", response.url)
        health = getattr(self.crawler.spider, "health", None)
        if health is not None:
            health.note_error("parse", response.url, read_page(response).link.found_on)

    def _count_worker(self, what: str) -> None:
        self.crawler.stats.inc_value(f"newscrawl/parse/worker/{what}")

    def _tell_no_workers(self) -> None:
        if self.pool is not None:
            self.pool = None
            logger.warning("No worker can be started (NEWSCRAWL_PARSE_PROCESSES); the crawl reads its pages itself.")

    def _find_memory(self, response: Response) -> SiteMemory | None:
        crawl = find_crawl(self.crawler)
        return crawl.memories.find(response.url) if crawl is not None and crawl.memories is not None else None

    def _make_fetched(self, response: Response) -> Fetched:
        link = read_page(response).link
        capture = find_capture(response)
        now = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
        fetched_at = capture.date if capture is not None else now
        fetched = replace(
            make_fetched(response, fetched_at, self.find_site(response.url)),
            pages_are_static=self.static_pages.tells_pages(link),
            is_listed_as_page=self.static_pages.is_listed(link),
            memory=self._find_memory(response),
        )
        robots = self.robots.get(read_host(response.url))
        by_host = tuple(robots.usage.judge(response.url)) if robots is not None and robots.usage is not None else ()
        robot = self.crawler.settings.get("ROBOTSTXT_USER_AGENT") or fetched.beside.robot
        fetched = replace(fetched, beside=replace(fetched.beside, robot=robot, by_host=by_host))
        if capture is not None:
            change_page(response, read_as=replace(fetched, body=b"", memory=None))
        return fetched
