"""A worker without a site of its own: it takes part in whatever runs wait in a database, and waits for more."""

from __future__ import annotations

import asyncio
import logging
import time
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, cast

from scrapy.crawler import AsyncCrawlerProcess, Crawler
from twisted.internet.defer import Deferred
from twisted.internet.error import ReactorNotRunning

from ..errors import NewscrawlError, StateError
from ..report.outcome import STOPPED, Outcome, judge_crawl
from .arguments import JOINED_RUN, read_arguments, read_depths
from .news import NewsSpider
from .run_orders import RunOrders, read_orders

if TYPE_CHECKING:
    from ..storage.postgres_work import OpenRun, OpenRuns

logger = logging.getLogger("newscrawl")

_LOOKING = 1.0  # seconds between two looks for work
_PATIENCE = 300.0  # seconds for which a server that went away is waited for


class RunTaker:
    """Takes part in one run after the other, all in this process, until it is told to end."""

    def __init__(self, process: AsyncCrawlerProcess, runs: OpenRuns) -> None:
        self.process = process
        self.runs = runs
        self._is_told_to_end = False
        self._outcome = Outcome(STOPPED, "Stopped as asked; what is left waits for other workers.")

    def run(self) -> Outcome:
        """Works until it is told to end, or cannot go on. Raises StateError where the database cannot be used as it
        begins."""
        from twisted.internet import reactor  # not before the process has chosen which

        try:
            first = self.runs.find()
            if first is None:
                logger.info("Nothing waits in %s; waiting for work.", self.runs.address)
            task = asyncio.get_event_loop().create_task(self._work(first))

            def stop_reactor(task: asyncio.Task[None]) -> None:
                with suppress(ReactorNotRunning):
                    cast(Any, reactor).stop()

            def end_work() -> Deferred[Any]:
                self._is_told_to_end = True  # a crawl that ends just now hides from the task that it is cancelled
                task.cancel()
                return Deferred.fromFuture(asyncio.ensure_future(asyncio.wait([task])))

            task.add_done_callback(stop_reactor)
            cast(Any, reactor).addSystemEventTrigger("before", "shutdown", end_work)
            self.process.start(stop_after_crawl=False)
            if not task.cancelled() and (error := task.exception()) is not None:
                raise error
        finally:
            self.runs.close()
        return self._outcome

    async def _work(self, found: OpenRun | None) -> None:
        away_since: float | None = None
        while not self._is_told_to_end:
            try:
                if found is not None and not await self._take_part(found):
                    return
                found = self.runs.find()
                if away_since is not None:
                    logger.info("The database answers again, after %.0f seconds.", time.monotonic() - away_since)
                away_since = None
            except StateError:
                away_since = away_since or time.monotonic()
                if time.monotonic() - away_since >= _PATIENCE:
                    raise
                found = None
            if found is None and not self._is_told_to_end:
                await asyncio.sleep(_LOOKING)

    async def _take_part(self, run: OpenRun) -> bool:
        """Takes part in a run until nothing in it is left for this worker. Returns False where this was told to end,
        or cannot go on."""
        with TemporaryDirectory(prefix="newscrawl-") as folder:
            try:
                crawler, arguments = self._prepare(read_orders(run.orders), Path(folder))
            except NewscrawlError as error:
                self.runs.unusable.add(run.number)
                logger.warning("The crawl %d is left to other workers, as this one cannot do it: %s", run.number, error)
                return True
            self.runs.note_begun()
            await self.process.crawl(crawler, **arguments, **{JOINED_RUN: run.number})
        stats = crawler.stats.get_stats()
        reason = stats.get("finish_reason")
        if reason == "shutdown":
            return False
        if crawler.spider is None or reason is None or stats.get("newscrawl/frontier/trouble"):
            self._outcome = judge_crawl(stats, {}) if reason is not None else Outcome(1)
            return False
        self.runs.note_left(run.number)
        return True

    def _prepare(self, orders: RunOrders, folder: Path) -> tuple[Crawler, dict[str, str]]:
        """Returns the crawl that the orders ask for, and its arguments. Raises NewscrawlError where there can be none
        here."""
        loader = self.process.spider_loader
        spider_class = loader.load(orders.spider) if orders.spider in loader.list() else None
        if spider_class is None or not issubclass(spider_class, NewsSpider):
            raise NewscrawlError(f"there is no spider {orders.spider!r} here.")
        crawler = self.process.create_crawler(spider_class)
        for name, value in orders.settings.items():
            crawler.settings.set(name, value, priority="cmdline")
        arguments = orders.give_arguments(folder)
        needs_start = spider_class.needs_start
        read_arguments(arguments, read_depths(crawler.settings), spider_class.site, needs_start=needs_start)
        return crawler, arguments
