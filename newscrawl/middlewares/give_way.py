"""Lets others go on while a spider works through a long channel, and ends that work with the crawl."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

from scrapy.crawler import Crawler
from scrapy.http import Response
from scrapy.utils.asyncio import sleep

from ..frontier.meta import find_key, postpone
from ..frontier.shared_crawl import find_crawl, is_ending


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
            await sleep(0)
            if is_ending(self.crawler):
                self.crawler.stats.inc_value("newscrawl/fetch/left_unread")
                postpone(response)
                return
            if crawl is not None and key:
                crawl.begin_reading(key)
