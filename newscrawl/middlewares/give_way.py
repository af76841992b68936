"""Lets others go on while a spider works through a long channel or waits for a worker, and ends that with the crawl."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

from scrapy.crawler import Crawler
from scrapy.http import Response
from scrapy.utils.asyncio import sleep

from ..frontier.meta import find_key, find_page, postpone
from ..frontier.shared_crawl import find_crawl, is_ending

_TICK = 0.5  # seconds


class GiveWay:
    """Stands nearest to the spider: no other middleware sees the None that a callback yields to give way.

    Signals and answers are heard then. Where the crawl is ending, the callback is not run on. Its page goes back to the
    frontier, with what it has found so far.
    """

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> GiveWay:
        return cls(crawler)

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
        while not page.reading.done():
            await asyncio.wait({page.reading}, timeout=_TICK)
            if not page.reading.done() and is_ending(self.crawler):
                page.reading.cancel()
                return False
        return True
