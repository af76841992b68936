"""Downloads as Scrapy does, but gives up requests on demand, and hands on plain pages in turns beside a browser."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from scrapy import signals
from scrapy.core.downloader import Downloader
from scrapy.crawler import Crawler
from scrapy.http import Request, Response
from scrapy.http.request import NO_CALLBACK
from twisted.internet.defer import Deferred
from twisted.python.failure import Failure

from ..errors import InterruptedRequestError
from ..fetching.bounded_protocol import Leave
from ..fetching.sending_times import SendingTimes
from ..frontier.crawl_end import is_ending
from ..frontier.host_handover import check_lease
from ..frontier.hosts import MOST_SLOW, PROMPT
from ..frontier.meta import RenderingPlan, find_key, find_page
from ..frontier.shared_crawl import Crawl, find_crawl
from ..urls.canonical import read_host

_LOOKING = 0.2  # seconds between two looks whether the state is there again
_PATIENCE = 0.2  # seconds until a page that was handed on is read; some never are


class Turns:
    """Hands on plain pages one after the other, so that pages in the browser get their time in between.

    A page in the browser needs hundreds of rounds of the event loop, one for each message. If a plain page were read in
    each of these rounds, the page in the browser would not be there in time.
    """

    def __init__(self) -> None:
        self._lock = asyncio.Lock()
        self._is_read = asyncio.Event()  # the page that was handed on last
        self._is_read.set()
        self._began = self._lasted = 0.0  # the last reading, seconds

    async def wait(self) -> None:
        """Waits until the next page may be handed on. After each page, others get as much time as its reading took."""
        async with self._lock:
            with suppress(asyncio.TimeoutError):
                await asyncio.wait_for(self._is_read.wait(), _PATIENCE)
            await asyncio.sleep(self._lasted)
            self._is_read.clear()

    def note_reading(self) -> None:
        """Notes that a page is read now, which holds up the event loop."""
        self._began = time.monotonic()
        asyncio.get_running_loop().call_soon(self._note_end)  # this runs once the reading lets go of the loop

    def _note_end(self) -> None:
        self._lasted = time.monotonic() - self._began
        self._is_read.set()


if TYPE_CHECKING:
    from .renderer import Renderer


class InterruptibleDownloader(Downloader):
    """Lets `interrupt` cut the end of a crawl short, which would wait for all requests, however slow.

    While the browser shows pages, plain pages are handed on in turns. A request that takes longer than PROMPT frees its
    place of CONCURRENT_REQUESTS, so that slow hosts hold nobody up. Up to MOST_SLOW times as many may be waited for.
    """

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._transfers: set[asyncio.Future[Response]] = set()
        self._download_with_handler: Callable[[Request], Awaitable[Response]] = self.handlers.download_request_async
        self.handlers.download_request_async = self._download_until_interrupted  # type: ignore[method-assign]  # its one way out
        self._since: dict[Request, float] = {}
        self._renderer: Renderer | None = None
        self._times = SendingTimes()
        self.turns = Turns()
        crawler.signals.connect(self._close_renderer, signal=signals.engine_stopped)

    def fetch(self, request: Request, *args: Any) -> Deferred[Response | Request]:
        if request.callback is not NO_CALLBACK:  # a robots.txt has the place of the page that waits for it
            self._since[request] = time.monotonic()
        fetched: Deferred[Response | Request] = super().fetch(request, *args)
        return fetched.addBoth(self._note_end, request)

    def needs_backout(self) -> bool:
        limit = self.total_concurrency
        if not 0 < limit <= len(self._since):
            return False
        latest = time.monotonic() - PROMPT
        slow = sum(since <= latest for since in self._since.values())
        return len(self._since) - min(slow, MOST_SLOW * limit) >= limit

    def _note_end(self, result: Any, request: Request) -> Any:
        self._since.pop(request, None)
        return result

    async def _download_until_interrupted(self, request: Request) -> Response:
        page, crawl = find_page(request), find_crawl(self.crawler)
        await self._wait_for_state(crawl)
        if crawl is not None:
            if find_key(request) and crawl.hosts.rests.is_resting(read_host(request.url), time.monotonic()):
                raise InterruptedRequestError("its host rests")  # since it was asked for another page
            check_lease(crawl, request)
            self._note_asked(request, crawl)
            is_page = not request.meta.get("dont_obey_robotstxt")
            crawl.manners.note_request(read_host(request.url), time.monotonic(), is_page=is_page)
        rendering = page.rendering if page is not None else None
        transfer = asyncio.ensure_future(
            self._render(request, rendering) if rendering is not None else self._fetch(request)
        )
        self._transfers.add(transfer)
        try:
            response = await transfer
            await self._wait_for_state(crawl)
            return response
        except asyncio.CancelledError as error:
            raise InterruptedRequestError("the crawl is ending") from error
        finally:
            self._transfers.discard(transfer)

    async def _wait_for_state(self, crawl: Crawl | None) -> None:
        """Waits while the state is away: what has come is read once it is there. Raises InterruptedRequestError where
        the crawl is ending."""
        while crawl is not None and crawl.is_away:
            if is_ending(self.crawler):
                raise InterruptedRequestError("the crawl is ending")
            await asyncio.sleep(_LOOKING)

    def check_sending(self, request: Request) -> Leave:
        """Raises InterruptedRequestError where another crawl may be asking the request's host, or that of its page."""
        crawl = find_crawl(self.crawler)
        if crawl is None or crawl.state is None:
            return Leave()
        check_lease(crawl, request)
        return Leave(crawl.state.leases.are_shared, self._find_wait(request, crawl))

    def _find_wait(self, request: Request, crawl: Crawl) -> float:
        """Returns the seconds that the request has to wait for the delay of its host. A robots.txt waits for nothing,
        and what a page redirects to follows it at once."""
        if not request.meta.get("dont_obey_robotstxt") and not request.meta.get("redirect_times"):
            host, slot = read_host(request.url), self.slots.get(self.get_slot_key(request))
            least: float = slot.delay * (1 - slot.jitter) if slot is not None else 0.0
            delay = max(crawl.delays.find(host), least)
            wait = self._times.find_wait(host, request, delay, time.monotonic())
            if wait > 0:
                return wait
        self._note_asked(request, crawl)
        return 0.0

    def _note_asked(self, request: Request, crawl: Crawl) -> None:
        if crawl.state is not None and crawl.state.leases.are_shared:
            host, slot = read_host(request.url), self.slots.get(self.get_slot_key(request))
            delay = slot.delay if slot is not None else 0.0
            crawl.state.leases.note_asked(host, max(crawl.delays.find(host), delay))

    async def _fetch(self, request: Request) -> Response:
        response = await self._download_with_handler(request)
        # The page keeps its place meanwhile, so that no more pages are asked for than are read.
        if self._renderer is not None and self._renderer.is_showing and request.callback is not NO_CALLBACK:
            await self.turns.wait()
        return response

    async def _render(self, request: Request, rendering: RenderingPlan) -> Response:
        if rendering.is_unpaid:
            raise InterruptedRequestError("its host's budget is spent")  # it waits for the next crawl
        if self._renderer is None:
            # It is imported here and nowhere else: a crawl that needs no browser does not load what speaks to one.
            from .renderer import Renderer

            self._renderer = Renderer(self.crawler, rendering.browser)
        return await self._renderer.render(request)

    async def _close_renderer(self) -> None:
        if self._renderer is not None:
            await self._renderer.close()

    def drop_waiting(self) -> None:
        """Gives up the requests that were not sent yet."""
        for slot in self.slots.values():
            while slot.queue:
                _, waiting = slot.queue.popleft()
                failure = Failure(InterruptedRequestError("the crawl is ending"))  # type: ignore[no-untyped-call]  # Twisted's
                waiting.errback(failure)

    def interrupt(self) -> None:
        """Gives up all requests."""
        self.drop_waiting()
        for transfer in list(self._transfers):
            transfer.cancel()
