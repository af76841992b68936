"""Answers the requests of a replay from its archives. It has no way to the network."""

from __future__ import annotations

from typing import cast

from scrapy.crawler import Crawler
from scrapy.http import Headers, Request, Response
from scrapy.responsetypes import responsetypes
from twisted.internet.defer import Deferred, succeed

from ..archive.archived_pages import ArchivedPage
from ..workers.worker_pool import count_processes
from .meta import find_key
from .replay_scheduler import ReplayScheduler

_ARCHIVED = "archived_page"  # its name in a request's meta
_NOT_KEPT = ("content-encoding", "transfer-encoding")  # the body is unpacked


class ArchiveDownloader:
    """Stands in the place of Scrapy's downloader.

    A page of the queue is its own answer. What a pipeline asks for besides, such as the further parts of an article, is
    looked for in the archives, and is 404 where they do not have it.
    """

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.active: set[Request] = set()
        self.slots: dict[str, object] = {}
        # A worker is to have its next pages while the last one goes through the pipelines, or waits for an earlier one.
        self._most = 1 + 4 * count_processes(crawler.settings.get("NEWSCRAWL_PARSE_PROCESSES", 0))

    def fetch(self, request: Request) -> Deferred[Response | Request]:
        """Returns the answer, which is there."""
        key = find_key(request)
        page = self._scheduler.queue.find_page(key) if key else self._look_for(request.url)
        if page is None:
            return succeed(Response(request.url, status=404, request=request))
        request.meta[_ARCHIVED] = page
        headers = Headers()
        for name, value in page.headers:
            if name.lower() not in _NOT_KEPT:
                headers.appendlist(name, value)
        kind = responsetypes.from_args(headers=headers, url=page.url, body=page.body)
        return succeed(kind(page.url, status=page.status, headers=headers, body=page.body, request=request))

    def needs_backout(self) -> bool:
        """Returns whether pages are read whose turn comes before the next one's. Those that wait for others let it go
        first."""
        slot = self.crawler.engine.scraper.slot
        return (
            slot is not None and len(slot.active) + len(slot.queue) - len(self._scheduler.crawl.waiting) >= self._most
        )

    def close(self) -> None:
        """Does nothing: nothing is open."""

    def _look_for(self, url: str) -> ArchivedPage | None:
        queue = self._scheduler.queue
        return queue.pages.find_answer(url, queue.last_file)

    @property
    def _scheduler(self) -> ReplayScheduler:
        return cast(ReplayScheduler, self.crawler.engine.scheduler)


def find_archived(response: Response) -> ArchivedPage:
    """Returns the page of an archive that the response is. Raises KeyError where it is none."""
    page: ArchivedPage = response.meta[_ARCHIVED]
    return page
