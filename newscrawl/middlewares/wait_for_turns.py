"""Has the articles of a crawl's own archive judged in the order in which the crawl has written them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

from scrapy.http import Response

from ..frontier.archive_downloader import find_archived
from ..frontier.crawl_end import is_ending
from ..frontier.meta import read_page
from ..frontier.replay_scheduler import ReplayScheduler
from ..frontier.shared_crawl import find_crawl
from ..items import FoundArticle
from .hold_first_stories import HoldFirstStories


class WaitForTurns(HoldFirstStories):
    """Does what HoldFirstStories does for archives of others. What a crawl's own holds has waited for its site's
    memory, and does so again by waiting for its turn."""

    async def process_spider_output(self, response: Response, result: AsyncIterator[Any]) -> AsyncIterator[Any]:
        turn = find_archived(response).turn
        if turn is None:
            async for output in super().process_spider_output(response, result):
                yield output
            return
        crawl, key = find_crawl(self.crawler), read_page(response).key
        async for output in result:
            if not isinstance(output, FoundArticle) or crawl is None:
                yield output
                continue
            crawl.hold(key)
            await self._scheduler.queue.turns.wait(turn)
            crawl.let_go_on(key)
            is_whole = output.next_part is None
            yield crawl.memories.recall(output) if crawl.memories is not None and is_whole else output

    def _look(self) -> None:
        super()._look()
        queue, slot = self._scheduler.queue, self.crawler.engine.scraper.slot
        gets_no_more = queue.is_exhausted or is_ending(self.crawler) or (slot is not None and slot.needs_backout())
        if queue.turns.has_waiting and gets_no_more and queue.order.is_empty:
            queue.turns.let_first_go()

    @property
    def _scheduler(self) -> ReplayScheduler:
        scheduler = self.crawler.engine.scheduler
        assert isinstance(scheduler, ReplayScheduler)
        return scheduler
