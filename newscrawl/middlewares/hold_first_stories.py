"""Holds a site's first stories back until enough of them are read to tell what is the site's own text."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

from scrapy import signals
from scrapy.crawler import Crawler
from scrapy.http import Response
from scrapy.utils.asyncio import create_looping_call

from ..frontier.crawl_end import is_ending
from ..frontier.meta import find_page
from ..frontier.shared_crawl import Crawl, find_crawl
from ..frontier.site_memories import name_site
from ..items import FoundArticle

_TICK = 0.25  # seconds
_MOST = 20  # stories of a site that is held, however alike they are


@dataclass(slots=True)
class _HeldStories:
    """The first stories of one site in one language."""

    since: float  # time.monotonic
    size: int = 0  # bytes of their pages
    count: int = 0
    released: asyncio.Event = field(default_factory=asyncio.Event)


class HoldFirstStories:
    """Stands between AcknowledgePages and the engine: the page of a story that it holds counts as unfinished.

    A site's stories go on, without what its memory knows for the site's own, once the memory is ripe; after
    `patience` seconds; once nothing else is left to read; once the crawl is told to end; and once there are as many as
    the crawl is to have, or their pages take too much memory. A page whose text goes on elsewhere is not held.
    """

    patience = 600.0

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self._held: dict[str, _HeldStories] = {}  # by site and language, those that wait longest first
        self._given_up: set[str] = set()  # sites and languages that have waited in vain: no more is held of these
        self._passed = 0  # articles that went on
        self._most_bytes = crawler.settings.getint("SCRAPER_SLOT_MAX_ACTIVE_SIZE") // 2
        self._loop: Any = create_looping_call(self._look)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> HoldFirstStories:
        middleware = cls(crawler)
        crawler.signals.connect(middleware._start, signal=signals.spider_opened)
        crawler.signals.connect(middleware._stop, signal=signals.spider_closed)
        return middleware

    async def process_spider_output(self, response: Response, result: AsyncIterator[Any]) -> AsyncIterator[Any]:
        held: list[FoundArticle] = []
        try:
            async for output in result:
                if isinstance(output, FoundArticle) and self._is_worth_holding(output, response):
                    held.append(output)
                    continue
                self._passed += isinstance(output, FoundArticle)
                yield output
        except Exception:  # of the spider: its page fails, and what it gave before goes on
            for article in held:
                yield article
            raise
        for article in held:
            await self._wait(article, response)
            self._passed += 1
            crawl = find_crawl(self.crawler)
            yield crawl.memories.recall(article) if crawl is not None and crawl.memories is not None else article

    def _is_worth_holding(self, article: FoundArticle, response: Response) -> bool:
        crawl, page = find_crawl(self.crawler), find_page(response)
        if crawl is None or crawl.memories is None or page is None or not page.key or is_ending(self.crawler):
            return False
        if crawl.memories.find(response.url).is_ripe_for(article.language):
            self._release(_name_group(article), "ripe")
            return False
        return article.next_part is None and _name_group(article) not in self._given_up

    async def _wait(self, article: FoundArticle, response: Response) -> None:
        crawl, page = find_crawl(self.crawler), find_page(response)
        assert crawl is not None
        assert page is not None
        if not self._is_worth_holding(article, response):
            return  # another page's story has come meanwhile
        site = _name_group(article)
        stories = self._held.setdefault(site, _HeldStories(time.monotonic()))
        stories.count += 1
        stories.size += len(response.body)
        crawl.hold(page.key)
        crawl.count("hold/held")
        arguments = getattr(self.crawler.spider, "arguments", None)
        limit = arguments.max_articles if arguments is not None else None
        if limit is not None and self._passed + self._count_held() >= limit:
            self._release_all("max_articles")
        if stories.count >= _MOST:
            self._give_up(site, "too_many")
        while sum(other.size for other in self._held.values()) > self._most_bytes:
            self._give_up(next(iter(self._held)), "too_large")
        await stories.released.wait()
        crawl.let_go_on(page.key)

    def _look(self) -> None:
        """Releases what has waited long enough."""
        crawl = find_crawl(self.crawler)
        if not self._held:
            return
        if is_ending(self.crawler):
            self._release_all("end")
        elif crawl is None or self._is_all_that_is_left(crawl):
            self._release_all("nothing_else")
        else:
            now = time.monotonic()
            for site in [site for site, stories in self._held.items() if now - stories.since >= self.patience]:
                self._give_up(site, "patience")

    def _is_all_that_is_left(self, crawl: Crawl) -> bool:
        """Says whether there is nothing to ask for, nothing on its way, and no page in work but those that are held."""
        engine = self.crawler.engine
        slot = engine.scraper.slot
        return (
            slot is not None
            and not engine.downloader.active
            and engine._start is None
            and not slot.queue
            and len(slot.active) == self._count_held()
            and not crawl.has_work()
        )

    def _count_held(self) -> int:
        return sum(stories.count for stories in self._held.values())

    def _give_up(self, site: str, why: str) -> None:
        self._given_up.add(site)
        self._release(site, why)

    def _release_all(self, why: str) -> None:
        for site in list(self._held):
            self._release(site, why)

    def _release(self, site: str, why: str) -> None:
        stories = self._held.pop(site, None)
        if stories is not None:
            self.crawler.stats.inc_value(f"newscrawl/hold/released/{why}", stories.count)
            stories.released.set()

    def _start(self) -> None:
        self._loop.start(_TICK, now=False)

    def _stop(self) -> None:
        if self._loop.running:
            self._loop.stop()


def _name_group(article: FoundArticle) -> str:
    """Returns the name of the stories that an article waits for: those of its site in its language."""
    return f"{name_site(article.url or '')} {article.language or ''}"
