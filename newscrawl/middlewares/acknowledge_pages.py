"""Tells the frontier that a page is finished, once its links are in the frontier and its article is in the output."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.http import Response
from twisted.python.failure import Failure

from ..errors import StateAwayError
from ..frontier.article_drops import PostponedArticleError, UnwantedArticleError
from ..frontier.meta import REDIRECT_KEYS, find_key, find_own, find_page, is_step, might_be_again, read_page
from ..frontier.shared_crawl import find_crawl
from ..items import FoundArticle
from ..rendering.downloader import InterruptibleDownloader
from ..storage.frontier_records import FrontierEntry
from ..walk.steps import Step

_MANY = 1_000  # links, which take some 40 ms to put into the frontier


@dataclass(slots=True)
class _OpenPage:
    """A page, or an answer to a request of the spider's own, whose links and items are on their way."""

    found_at: Step | None  # None: it is no page of the walk
    response: Response
    entry: FrontierEntry | None  # as it was out when the answer came; it may be lost to others, and be out anew
    items: int = 0  # not yet through the pipelines
    is_exhausted: bool = False
    error: str | None = None
    is_postponed: bool = False
    unwanted: str | None = None  # the filter that has left its article out


class _TakenItem(NamedTuple):
    key: str  # of the page that it came from
    page: _OpenPage


class AcknowledgePages:
    """Stands nearest to the engine and sees what the other middlewares let through.

    It puts the steps of the walk's requests into the frontier, all together unless they are many, and the spider's own
    requests one by one, before the page counts as finished.
    """

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self._pages: dict[str, _OpenPage] = {}

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
        key, page = find_key(response), find_page(response)
        crawl = find_crawl(self.crawler)
        if key and crawl is not None:
            is_walks = page is not None and find_own(response) is None
            step = Step(replace(page.link, url=response.url), page.steps) if page is not None and is_walks else None
            self._pages[key] = _OpenPage(step, response, crawl.find_entry(key))
            if crawl.archive is not None:
                crawl.archive.begin_page(key, response)

    async def process_spider_output(self, response: Response, result: AsyncIterator[Any]) -> AsyncIterator[Any]:
        key = find_key(response)
        page = self._pages.get(key)
        crawl = find_crawl(self.crawler)
        parse = getattr(self.crawler.spider, "parse", None)
        found: list[Step] = []
        is_again = False
        if page is not None and crawl is not None:
            # The callback is a generator. It begins to run with the first step of the loop below, and no other page's
            # callback comes between.
            crawl.begin_reading(key)
            downloader = self.crawler.engine.downloader
            if isinstance(downloader, InterruptibleDownloader):
                downloader.turns.note_reading()
        try:
            async for output in result:
                if not isinstance(output, Request):
                    if page is not None and output is not None:
                        if crawl is not None and not crawl.is_still_out(key, page.entry):
                            continue  # another crawl has the page by now
                        page.items += 1
                        if isinstance(output, FoundArticle):
                            output.page_key = key
                    yield output
                elif page is not None and might_be_again(output, response):
                    is_again = True  # the page itself is asked for in another way
                    output.meta.update({k: response.meta[k] for k in REDIRECT_KEYS if k in response.meta})
                    yield output
                elif crawl is not None and is_step(output, parse):
                    linked = read_page(output)
                    found.append(Step(linked.link, linked.steps))
                    if len(found) == _MANY:
                        crawl.offer(found)
                        found.clear()
                elif crawl is not None and crawl.requests is not None:
                    refused = crawl.requests.offer(output, response.url)
                    if refused is not None and page is not None:
                        page.error = refused
                else:
                    yield output
        except StateAwayError:
            self._postpone(page)
        finally:
            if crawl is not None:
                try:
                    crawl.offer(found)
                except StateAwayError:
                    self._postpone(page)
        if is_again and crawl is not None:
            if self._pages.get(key) is page:
                del self._pages[key]
            crawl.end_reading(key)
        elif page is not None:
            page.is_exhausted = True
            if self._pages.get(key) is page:
                self._settle(key)

    def _note_written(self, response: Response | None) -> None:
        taken = self._take_item(response)
        if taken is not None:
            self._settle(taken.key)

    def _note_dropped(self, response: Response | None, exception: Exception) -> None:
        taken = self._take_item(response)
        if taken is not None:
            taken.page.is_postponed |= isinstance(exception, PostponedArticleError)
            if isinstance(exception, UnwantedArticleError):
                taken.page.unwanted = exception.reason
            self._settle(taken.key)

    def _note_lost(self, response: Response | None, failure: Failure) -> None:
        taken = self._take_item(response)
        if taken is not None and isinstance(failure.value, StateAwayError):
            self._postpone(taken.page)
            self._settle(taken.key)
        elif taken is not None:
            taken.page.error = f"its article was lost: {type(failure.value).__name__}: {failure.value}"
            self._settle(taken.key)

    def _note_error(self, response: Response | Failure, failure: Failure) -> None:
        key = find_key(response) if isinstance(response, Response) else ""
        crawl = find_crawl(self.crawler)
        if key and crawl is not None:
            page = self._pages.pop(key, None)
            if isinstance(failure.value, StateAwayError) or (page and not crawl.is_still_out(key, page.entry)):
                return
            crawl.fail(key, f"could not be read: {type(failure.value).__name__}: {failure.value}")

    def _take_item(self, response: Response | None) -> _TakenItem | None:
        key = find_key(response) if isinstance(response, Response) else ""
        page = self._pages.get(key)
        if page is None or page.response is not response:  # an earlier answer's, whose page is out anew
            return None
        page.items -= 1
        return _TakenItem(key, page)

    def _postpone(self, page: _OpenPage | None) -> None:
        """Has a page be asked for again, since the state went away amid it."""
        if page is not None:
            page.is_postponed = True

    def _settle(self, key: str) -> None:
        page = self._pages[key]
        if not page.is_exhausted or page.items > 0:
            return
        del self._pages[key]
        with suppress(StateAwayError):  # what was broken off is undone, and the page is asked for again
            self._end_page(key, page)

    def _end_page(self, key: str, page: _OpenPage) -> None:
        crawl = find_crawl(self.crawler)
        if crawl is None or not crawl.is_still_out(key, page.entry):
            return  # what was written of it is undone
        own = find_own(page.response)
        meta = read_page(page.response) if own is None else None
        told = meta if own is None else own
        if page.is_postponed or (told is not None and told.is_postponed):
            crawl.give_back(key)
            return
        error = page.error or (meta.unread if meta is not None else None)
        if error is not None:
            crawl.fail(key, error)
        else:
            visit = meta.visited if meta is not None else None
            if not crawl.archive_page(key):
                crawl.give_back(key)
                return
            crawl.finish(key, page.found_at, visit=visit, unwanted=page.unwanted)
