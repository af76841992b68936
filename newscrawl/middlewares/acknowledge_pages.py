"""Says of each page when it is finished: once its links are in the frontier and its article is in the output."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from typing import Any

from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.http import Response
from twisted.python.failure import Failure

from ..frontier.meta import KEY, REDIRECT_KEYS, UNREAD
from ..frontier.postponed import PostponedArticleError
from ..frontier.scheduler import FrontierScheduler
from ..rendering.downloader import InterruptibleDownloader
from ..walk.walk import Step


@dataclass(slots=True)
class _Page:
    """A page whose output is on its way."""

    found_at: Step
    response: Response
    items: int = 0  # not yet through the pipelines
    is_exhausted: bool = False
    error: str | None = None
    is_postponed: bool = False


class AcknowledgePages:
    """Stands nearest to the engine, so that it sees what the other middlewares have let through.

    The walk's requests go from here into the frontier, together, before the page counts as finished.
    """

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self._pages: dict[str, _Page] = {}

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> AcknowledgePages:
        middleware = cls(crawler)
        connect = crawler.signals.connect
        connect(middleware._note_written, signal=signals.item_scraped)
        connect(middleware._note_dropped, signal=signals.item_dropped)
        connect(middleware._note_lost, signal=signals.item_error)
        connect(middleware._note_error, signal=signals.spider_error)
        return middleware

    def process_spider_input(self, response: Response) -> None:
        key = response.meta.get(KEY)
        scheduler = self._find_scheduler()
        if key is not None and scheduler is not None:
            link = replace(response.meta["link"], url=response.url)
            self._pages[key] = _Page(Step(link, response.meta["steps"]), response)

    async def process_spider_output(self, response: Response, result: AsyncIterator[Any]) -> AsyncIterator[Any]:
        page = self._pages.get(response.meta.get(KEY, ""))
        scheduler = self._find_scheduler()
        found: list[Request] = []
        is_again = False
        if page is not None and scheduler is not None:
            # The callback is a generator: it begins to run with the first step of the loop below, and no other page's
            # comes between.
            scheduler.begin_reading(response.meta[KEY])
            downloader = self.crawler.engine.downloader
            if isinstance(downloader, InterruptibleDownloader):
                downloader.turns.note_reading()
        try:
            async for output in result:
                if page is not None and isinstance(output, Request) and output.meta.get(KEY) == response.meta[KEY]:
                    is_again = True  # the page itself is asked for in another way
                    output.meta.update({k: response.meta[k] for k in REDIRECT_KEYS if k in response.meta})
                    yield output
                    continue
                if scheduler is not None and isinstance(output, Request) and "link" in output.meta:
                    found.append(output)
                    continue
                if page is not None and output is not None and not isinstance(output, Request):
                    page.items += 1
                yield output
        finally:
            if scheduler is not None:
                scheduler.add_found(found)
        if is_again and scheduler is not None:
            del self._pages[response.meta[KEY]]
            scheduler.end_reading(response.meta[KEY])
        elif page is not None:
            page.is_exhausted = True
            self._settle(response.meta[KEY])

    def _note_written(self, response: Response | None) -> None:
        page = self._take_item(response)
        if page is not None:
            self._settle(page[0])

    def _note_dropped(self, response: Response | None, exception: Exception) -> None:
        page = self._take_item(response)
        if page is not None:
            page[1].is_postponed |= isinstance(exception, PostponedArticleError)
            self._settle(page[0])

    def _note_lost(self, response: Response | None, failure: Failure) -> None:
        page = self._take_item(response)
        if page is not None:
            page[1].error = f"its article was lost: {type(failure.value).__name__}: {failure.value}"
            self._settle(page[0])

    def _note_error(self, response: Response | Failure, failure: Failure) -> None:
        key = response.meta.get(KEY) if isinstance(response, Response) else None
        scheduler = self._find_scheduler()
        if key is not None and scheduler is not None:
            self._pages.pop(key, None)
            scheduler.fail(key, f"could not be read: {type(failure.value).__name__}: {failure.value}")

    def _take_item(self, response: Response | None) -> tuple[str, _Page] | None:
        key = response.meta.get(KEY) if isinstance(response, Response) else None
        page = self._pages.get(key) if key is not None else None
        if key is None or page is None:
            return None
        page.items -= 1
        return key, page

    def _settle(self, key: str) -> None:
        page = self._pages[key]
        if not page.is_exhausted or page.items > 0:
            return
        del self._pages[key]
        scheduler = self._find_scheduler()
        if scheduler is None:
            return
        if page.is_postponed:
            scheduler.give_back(key)
        elif page.error is not None or UNREAD in page.response.meta:
            scheduler.fail(key, page.error or page.response.meta[UNREAD])
        else:
            visit = page.response.meta.get("visited")
            scheduler.finish(key, page.found_at, visit=visit)

    def _find_scheduler(self) -> FrontierScheduler | None:
        scheduler = self.crawler.engine.scheduler
        return scheduler if isinstance(scheduler, FrontierScheduler) else None
