"""The queue of a replay as Scrapy sees it: the pages of archives, one after the other."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import Protocol, cast

from scrapy.crawler import Crawler
from scrapy.http import Request

from ..archive.archive_files import ArchiveFile
from ..archive.archived_pages import ArchivedPages
from ..archive.warc_reader import RecordFault
from ..errors import StateError
from ..storage.stores import State
from .archive_queue import ArchiveQueue
from .replay_state import ReplayState
from .scheduler import FrontierScheduler
from .shared_crawl import Crawl
from .state_and_output import Opened

logger = logging.getLogger("newscrawl")

_MOST_TOLD = 20  # broken records that the log names

_WORDS: dict[RecordFault, str] = {
    "torn": "its end is missing",
    "length": "its length is not what it says",
    "too_large": "it is too large",
    "damaged": "it is damaged",
    "http": "it has no answer that can be read",
}


class _ReplayingSpider(Protocol):
    archives: list[ArchiveFile]
    selection: str

    def wants(self, url: str) -> bool: ...


class ReplayedCrawl(Crawl):
    """A crawl that knows how many of its pages wait for others."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self.waiting: set[str] = set()

    def hold(self, key: str) -> None:
        super().hold(key)
        self.waiting.add(key)
        scheduler = self.crawler.engine.scheduler
        assert isinstance(scheduler, ReplayScheduler)
        scheduler.queue.order.settle(key)
        # The engine would look for the next page only once this one is done with.
        if self.crawler.engine._slot is not None:
            self.crawler.engine._slot.nextcall.schedule()

    def let_go_on(self, key: str) -> None:
        self.waiting.discard(key)


class ReplayScheduler(FrontierScheduler):
    """Hands out the pages of the spider's archives. Nothing that a page leads to is asked for."""

    crawl: ReplayedCrawl
    queue: ArchiveQueue
    _broken = 0

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self.crawl = ReplayedCrawl(crawler)

    def next_request(self) -> Request | None:
        """Returns the next request; None where there is none now."""
        request = super().next_request()
        trouble = self.queue.trouble
        if request is None and trouble is not None:
            self.crawl.end_in_trouble(StateError("archive_unreadable", str(trouble)))
        return request

    def enqueue_request(self, request: Request) -> bool:
        """Takes no request."""
        return False

    def _open_books(self, *, keeps_nothing: bool) -> Opened:
        opened = super()._open_books(keeps_nothing=keeps_nothing)
        spider = cast(_ReplayingSpider, self.crawler.spider)
        pages = ArchivedPages(spider.archives, self._count, spider.wants, self._note_broken)
        self.queue = ArchiveQueue(pages, opened.state.archives, self._count, spider.selection)
        return replace(opened, state=cast(State, ReplayState(opened.state, self.queue)))

    def _count(self, name: str) -> None:
        self.crawl.count(name)

    def _note_broken(self, name: str, fault: RecordFault, offset: int) -> None:
        self.crawl.count(f"archive/broken/{fault}")
        self._broken += 1
        if self._broken <= _MOST_TOLD:
            logger.warning("Left out the record at byte %d of %s: %s.", offset, name, _WORDS[fault])
