"""Scrapy's downloader, able to let go of what is on its way."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from scrapy.core.downloader import Downloader
from scrapy.crawler import Crawler
from scrapy.http import Request, Response
from twisted.python.failure import Failure

from .endings import InterruptedRequestError


class InterruptibleDownloader(Downloader):
    """A crawl that is asked to end waits for what it has asked for, however slow; `interrupt` cuts that short."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._transfers: set[asyncio.Future[Response]] = set()
        self._download_with_handler: Callable[[Request], Awaitable[Response]] = self.handlers.download_request_async
        self.handlers.download_request_async = self._download_until_interrupted  # type: ignore[method-assign]

    async def _download_until_interrupted(self, request: Request) -> Response:
        transfer = asyncio.ensure_future(self._download_with_handler(request))
        self._transfers.add(transfer)
        try:
            return await transfer
        except asyncio.CancelledError as error:
            raise InterruptedRequestError("the crawl is ending") from error
        finally:
            self._transfers.discard(transfer)

    def drop_waiting(self) -> None:
        """Let go of the requests that were not sent yet."""
        for slot in self.slots.values():
            while slot.queue:
                _, waiting = slot.queue.popleft()
                waiting.errback(Failure(InterruptedRequestError("the crawl is ending")))  # type: ignore[no-untyped-call]

    def interrupt(self) -> None:
        """Let go of everything."""
        self.drop_waiting()
        for transfer in list(self._transfers):
            transfer.cancel()
