"""Delivers what is written to a further store as well: a database, a search engine, a service."""

from __future__ import annotations

import asyncio
import logging
import re
import time
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Sequence

from scrapy.crawler import Crawler
from scrapy.exceptions import CloseSpider

from ..delivery.courier import Courier, DeliveryPace
from ..delivery.store_thread import StoreThread
from ..errors import StateError
from ..frontier.crawl_end import refuse_without_state
from ..frontier.shared_crawl import Crawl, find_crawl
from ..storage.jsonlines import ArticleRecord
from ..storage.waiting_articles import WaitingArticle
from .export_articles import ExportArticles
from .judge_articles import JudgeArticles

logger = logging.getLogger("newscrawl")

_WHEN_STOPPED = 2.0  # seconds for what waits, once the crawl was told to stop


class DeliverArticles(ABC):
    """A subclass for each store says its name in `store`, and has `deliver`.

    Every article that is written waits in the state, from the commit that the article itself is in, until `deliver` has
    returned for it. So the store gets each at least once, after any crash, in batches, in the order of writing as long
    as nothing fails; it keeps each once by its key, `article_id` and `version`. All three methods may be coroutines.
    They run in a thread of the store's own, one after the other, and never hold up the crawl.
    """

    store = ""  # its name, for good: letters, digits, . _ -
    batch_size = 100  # articles, at most
    batch_seconds = 2.0  # that an article waits for others
    first_pause = 1.0  # seconds after a failure; each further one is twice as long
    longest_pause = 300.0
    patience = 30.0  # seconds at the crawl's end for what waits

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.settings = crawler.settings
        self._crawl: Crawl | None = None
        self._courier: Courier | None = None
        self._running: asyncio.Task[None] | None = None
        self._thread = StoreThread(f"store {self.store}")
        self._is_open = False

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> DeliverArticles:
        return cls(crawler)

    # -- for a store

    def open(self) -> Awaitable[None] | None:
        """Connects, before the first delivery and again after each that has failed. What it raises counts as a
        failure."""
        return None

    @abstractmethod
    def deliver(self, records: Sequence[ArticleRecord]) -> Awaitable[None] | None:
        """Has the store keep the articles, whose records are those of the output, for good.

        Raises anything where that has failed; they are all delivered again then. One that is there already is replaced.
        """

    def close(self) -> Awaitable[None] | None:
        """Lets go of what `open` has made, or was about to make. Nobody minds what it raises."""
        return None

    # -- for Scrapy

    async def open_spider(self) -> None:
        refuse_without_state(self.crawler)
        self._crawl = find_crawl(self.crawler)
        try:
            self._open_outbox()
        except StateError as error:
            if self._crawl is None:
                logger.error("%s", error)
                raise CloseSpider(error.kind) from error
            self._crawl.end_in_trouble(error, is_open=False)
            raise CloseSpider(error.kind) from error

    async def close_spider(self) -> None:
        crawl, courier = self._crawl, self._courier
        if crawl is None or crawl.ledger is None or courier is None or self._running is None:
            return
        crawl.ledger.commit()  # what was written last is delivered, too
        patience = min(self.patience, _WHEN_STOPPED) if not self.crawler.engine.running else self.patience
        await courier.end(self._running, patience)
        if self._is_open and not self._thread.is_busy:
            closing = asyncio.ensure_future(self._thread.run(self.close))
            await asyncio.wait({closing}, timeout=_WHEN_STOPPED)
            closing.cancel()
        self._thread.end()
        counts = crawl.ledger.state.outbox.count(self.store)
        for name, value in (("waiting", counts.waiting), ("set_aside", counts.set_aside)):
            self.crawler.stats.set_value(f"newscrawl/deliver/{self.store}/{name}", value)
        if courier.reason is not None:
            self.crawler.stats.set_value(f"newscrawl/deliver/{self.store}/reason", courier.reason)

    # -- the inside

    def _open_outbox(self) -> None:
        name, crawl = type(self).__name__, self._crawl
        if not re.fullmatch(r"[\w.-]+", self.store):
            raise _refuse(f'{name} has no name for its store: say store = "postgres" in it, in letters, digits, . _ -.')
        if crawl is None:
            raise _refuse(
                f"{name} keeps what waits for {self.store} in the crawl's state, which another SCHEDULER lacks: "
                f"leave that setting as it is, or take {name} out of ITEM_PIPELINES."
            )
        if any(self.crawler.get_item_pipeline(needed) is None for needed in (JudgeArticles, ExportArticles)):
            raise _refuse(f"{name} needs JudgeArticles and ExportArticles: put them back into ITEM_PIPELINES.")
        stores = crawl.articles.stores if crawl.articles is not None else None
        if stores is None or crawl.ledger is None:
            raise CloseSpider(crawl.trouble or "state_unusable")
        if stores.is_open(self.store):
            raise _refuse(f"Two pipelines have a store {self.store}: give one of them another name.")
        if stores.open(self.store, time.time()):
            crawl.ledger.commit()  # before anything is written, so that all of it is owed to the store
        pace = DeliveryPace(
            self.batch_size, self.batch_seconds, self.first_pause, self.longest_pause, patience=self.patience
        )
        outbox = crawl.ledger.state.outbox
        self._courier = Courier(self.store, outbox, self._hand_over, pace, self._count)
        self._running = asyncio.ensure_future(self._courier.run())

    async def _hand_over(self, articles: Sequence[WaitingArticle]) -> str | None:
        """Returns why the store has not taken the articles; None where it has."""
        if not self._is_open:
            self._is_open = True
            error = await self._thread.run(self.open)
        else:
            error = None
        if error is None:
            error = await self._thread.run(lambda: self.deliver([article.unpack() for article in articles]))
        if error is None:
            return None
        self._is_open = False
        await self._thread.run(self.close)
        said = next(iter(str(error).strip().splitlines()), "")  # further ones have the whole row
        return f"{type(error).__name__}: {said}" if said else type(error).__name__

    def _count(self, what: str, articles: int) -> None:
        self.crawler.stats.inc_value(f"newscrawl/deliver/{self.store}/{what}", articles)


def _refuse(sentence: str) -> StateError:
    return StateError("store_unusable", sentence)
