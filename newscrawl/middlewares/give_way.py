"""Lets others go on while a spider works through a long channel or waits for a worker, and ends that with the crawl."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

from scrapy import signals
from scrapy.crawler import Crawler
from scrapy.http import Response
from scrapy.utils.asyncio import create_looping_call, sleep

from ..frontier.crawl_end import is_ending
from ..frontier.meta import find_key, find_page, postpone
from ..frontier.shared_crawl import find_crawl

_TICK = 0.5  # seconds


class GiveWay:
    """Stands nearest to the spider: no other middleware sees the None that a callback yields to give way.

    Signals and answers are heard then. Where the crawl is ending, the callback is not run on. Its page goes back to the
    frontier, with what it has found so far.
    """

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self._readings: set[asyncio.Future[Any]] = set()  # that workers are at
        self._loop: Any = create_looping_call(self._look)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> GiveWay:
        middleware = cls(crawler)
        crawler.signals.connect(middleware._start, signal=signals.spider_opened)
        crawler.signals.connect(middleware._stop, signal=signals.spider_closed)
        return middleware

    async def process_spider_output(self, response: Response, result: AsyncIterator[Any]) -> AsyncIterator[Any]:
        async for output in result:
            if output is not None:
                yield output
                continue
            crawl, key = find_crawl(self.crawler), find_key(response)
            if crawl is not None and key:
                crawl.end_reading(key)
            if not await self._may_go_on(response):
                self.crawler.stats.inc_value("newscrawl/fetch/left_unread")
                postpone(response)
                return
            if crawl is not None and key:
                crawl.begin_reading(key)

    async def _may_go_on(self, response: Response) -> bool:
        """Waits for the others' turn, or for the page's reading. Returns whether the callback is to be run on: what a
        worker has read by then is kept though the crawl is ending."""
        page = find_page(response)
        if page is None or page.reading is None:
            await sleep(0)
            return not is_ending(self.crawler)
        self._readings.add(page.reading)
        await asyncio.wait({page.reading})
        self._readings.discard(page.reading)
        return not page.reading.cancelled()

    def _look(self) -> None:
        if self._readings and is_ending(self.crawler):
            for reading in self._readings:
                reading.cancel()

    def _start(self) -> None:
        self._loop.start(_TICK, now=False)

    def _stop(self) -> None:
        if self._loop.running:
            self._loop.stop()
