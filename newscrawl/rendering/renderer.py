"""Shows pages in a browser and returns what they show as Scrapy's responses."""

from __future__ import annotations

import asyncio
import logging
import time
from pathlib import Path
from typing import Any, NamedTuple

from playwright.async_api import Error as PlaywrightError
from playwright.async_api import Page
from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.exceptions import DownloadFailedError
from scrapy.http import HtmlResponse, Response

from ..errors import InterruptedRequestError, RenderingError
from ..fetching.handler import PrivateAddressError
from ..frontier.meta import SHOWN, change_page, read_page
from ..urls.canonical import read_host
from ..urls.private_addresses import strip_port
from .guard import PageGuard
from .proxy import PRIVATE
from .requests import CrawlRules
from .session import BrowserSession, WindowGuard
from .settling import grow, settle

logger = logging.getLogger("newscrawl")

_MOST_BLAME = 3.0  # browsers that died on this page alone; where one died on several pages, each page has a share
_MOST_STARTS = 3  # starts in a row that fail; after them, no browser is tried any more
_SPARE = 0.1  # of the deadline, to take over what is there
_CLOSING = 3.0  # seconds for a page to close
_INTERVAL = 1.0  # seconds between two looks at the browser's memory
_NETWORK_ERRORS = ("CONNECTION", "NAME_NOT", "ADDRESS", "TIMED_OUT", "INTERNET", "EMPTY_RESPONSE", "NETWORK", "DNS")
_NO_WAY = "SOCKS_CONNECTION_FAILED"  # all that the browser says where its proxy reaches no server
_MEGABYTE = 1_000_000


class _Loaded(NamedTuple):
    answer: Response  # the server's
    html: str  # of the page, once it has settled


class Renderer:
    """Shows several pages at once in one browser. Starts it with the first page and renews it from time to time."""

    def __init__(self, crawler: Crawler, program: Path) -> None:
        settings = crawler.settings
        self.crawler = crawler
        self.program = program
        self.rules = CrawlRules(crawler)
        self.deadline = settings.getfloat("NEWSCRAWL_RENDER_DEADLINE")
        self.renew_after = settings.getint("NEWSCRAWL_RENDER_RENEW_AFTER")
        self.memory = settings.getint("NEWSCRAWL_RENDER_MEMORY") * _MEGABYTE
        self._places = asyncio.Semaphore(settings.getint("NEWSCRAWL_RENDER_PAGES"))
        self._changed = asyncio.Condition()
        self._session: BrowserSession | None = None
        self._failed_starts = 0  # in a row
        self._watch: asyncio.Task[None] | None = None

    @property
    def is_showing(self) -> bool:
        return self._session is not None and self._session.open_pages > 0

    async def render(self, request: Request) -> Response:
        """Returns the page as the browser shows it.

        Raises RenderingError, DownloadFailedError (the host's fault), PrivateAddressError.
        """
        if await self.rules.list_refused(request.url):
            raise PrivateAddressError(read_host(request.url))
        blame = 0.0
        while blame < _MOST_BLAME:
            async with self._places:
                session = await self._enter()
                try:
                    await self.rules.wait_for_turn(request, self.deadline)
                    return await self._show(session, request)
                except PlaywrightError as error:
                    if not session.is_dead and not _might_be_dying(error):
                        raise _describe(error, read_host(request.url), session) from error
                    session.is_retired = True
                    blame += 1 / max(1, session.open_at_end or session.open_pages)
                    self._count("browser_died")
                finally:
                    await self._leave(session)
        raise RenderingError("browser_died")

    async def close(self) -> None:
        if self._watch is not None:
            self._watch.cancel()
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def _enter(self) -> BrowserSession:
        """Returns the browser with one more page in it. Closes a retired browser first, once it is empty."""
        async with self._changed:
            while self._session is not None and self._session.is_retired:
                if self._session.open_pages == 0:
                    await self._session.close()
                    self._session = None
                else:
                    await self._changed.wait()
            if self._session is None:
                self._session = await self._start()
            session = self._session
            session.open_pages += 1
            session.shown += 1
            if 0 < self.renew_after <= session.shown:
                session.is_retired = True
            return session

    async def _start(self) -> BrowserSession:
        """Starts a browser. Tries again, since one may be killed as it starts. Says once that none can be started."""
        while self._failed_starts < _MOST_STARTS:
            session = BrowserSession(self.crawler, self.program, self.rules.find_addresses)
            try:
                await session.start()
            except asyncio.CancelledError:
                await session.close()
                raise
            except Exception as error:  # whatever is wrong with it, it is none
                await session.close()
                self._failed_starts += 1
                if self._failed_starts == _MOST_STARTS:
                    logger.error(
                        "%s cannot be started (%s): pages that need a browser are left out. "
                        "docs/javascript.md says what to do.",
                        self.program,
                        " ".join(str(error).split())[:300],
                    )
                continue
            self._failed_starts = 0
            self._count("browsers")
            if self._watch is None:
                self._watch = asyncio.ensure_future(self._watch_memory())
            return session
        raise RenderingError("no_browser")

    async def _leave(self, session: BrowserSession) -> None:
        async with self._changed:
            session.open_pages -= 1
            self._changed.notify_all()

    async def _show(self, session: BrowserSession, request: Request) -> Response:
        guard = PageGuard(request.url, self.rules)
        meta = {
            **request.meta,
            **session.make_meta(),
            "playwright_page_init_callback": lambda page, _: _prepare(page, guard, session.windows),
            "playwright_page_goto_kwargs": {
                "wait_until": "commit",
                "timeout": self.deadline * 1000,
                "referer": (request.headers.get("Referer") or b"").decode("latin-1") or None,
            },
        }
        asked = request.replace(meta=meta)
        started = time.monotonic()
        shown = asyncio.ensure_future(self._load(session, asked, guard, started + self.deadline * (1 - _SPARE)))
        # It may fail when nobody waits for it any more, and asyncio complains of errors that nobody has read.
        shown.add_done_callback(lambda done: done.cancelled() or done.exception())
        ended: set[asyncio.Future[Any]] = {shown, guard.crashed, session.died}
        try:
            await asyncio.wait(ended, timeout=self.deadline, return_when=asyncio.FIRST_COMPLETED)
            if guard.crashed.done():
                raise RenderingError("crashed")
            if not shown.done() and session.is_dead:
                raise PlaywrightError("The browser has died.")
            if not shown.done():
                raise RenderingError("deadline")
            first, html = shown.result()
        except PlaywrightError:
            if guard.redirect is None or session.is_dead:
                raise
            first, html = None, None
        except RenderingError as error:
            if not guard.ran_out:
                self._count(error.reason)
                raise
        finally:
            await self._end(session, shown, asked, guard)
        self._count("pages")
        if guard.ran_out and guard.redirect is None:
            raise InterruptedRequestError("its host's budget is spent")  # it waits for the next crawl
        if guard.redirect is not None:
            self._count("redirects")
            change_page(request, rendering=None)  # the other page is tried plainly first, as any is
            return Response(request.url, status=302, headers={"Location": guard.redirect}, flags=[SHOWN])
        assert first is not None
        assert html is not None
        request.meta["download_latency"] = asked.meta["download_latency"]
        headers = {**first.headers, "Content-Type": "text/html; charset=utf-8"}
        body = html.encode("utf-8", "replace")
        return HtmlResponse(request.url, first.status, headers, body, flags=[SHOWN], request=request, encoding="utf-8")

    async def _end(self, session: BrowserSession, shown: asyncio.Future[Any], asked: Request, guard: PageGuard) -> None:
        """Closes the page. A browser that does not let go of a page is not used any more."""
        was_done = shown.done()
        shown.cancel()
        page = asked.meta.get("playwright_page")
        if isinstance(page, Page):
            await guard.silence()
            try:
                await asyncio.wait_for(page.close(), _CLOSING)
            except (PlaywrightError, asyncio.TimeoutError):
                session.is_retired = True
        elif not was_done:
            session.is_retired = True  # it may hold a page that nobody knows of
        await asyncio.wait({shown}, timeout=_CLOSING)

    async def _load(self, session: BrowserSession, asked: Request, guard: PageGuard, until: float) -> _Loaded:
        started = time.monotonic()
        answer: Response = await session.handler.download_request(asked)
        # What AutoThrottle should hear of is the server's time.
        asked.meta["download_latency"] = time.monotonic() - started
        page: Page = asked.meta["playwright_page"]
        if answer.status >= 400:
            return _Loaded(answer, await page.content())
        rendering = read_page(asked).rendering
        growth = rendering.growth if rendering is not None else None
        if not await settle(page, guard, until):
            self._count("cut_off")
        elif growth is not None and guard.redirect is None:
            self._count("grown", await grow(page, guard, growth, until))
        return _Loaded(answer, await page.content())

    async def _watch_memory(self) -> None:
        while True:
            await asyncio.sleep(_INTERVAL)
            session = self._session
            if session is None or session.is_dead or not session.open_pages:
                continue
            ended = session.processes.end_large_tabs(self.memory // 2)
            self._count("tabs_ended", ended)
            used = session.processes.measure()
            self.crawler.stats.max_value("newscrawl/render/memory", used)
            if used > self.memory and not session.is_retired:
                session.is_retired = True
                self._count("too_large")

    def _count(self, name: str, count: int = 1) -> None:
        if count:
            self.crawler.stats.inc_value(f"newscrawl/render/{name}", count)


async def _prepare(page: Page, guard: PageGuard, windows: WindowGuard) -> None:
    """Sets the guard up. scrapy-playwright goes on after an error in it, so a page without its guard is closed."""
    try:
        await page.unroute("**")  # Playwright's own route, which would keep the browser from using its cache
        windows.frames.add(await guard.watch(page))
    except BaseException:
        await page.close()
        raise


def _might_be_dying(error: PlaywrightError) -> bool:
    """Says whether the browser no longer answers. The error may come a moment before other signs."""
    return any(sign in error.message for sign in ("has been closed", "open a new tab", "Connection closed"))


def _describe(error: PlaywrightError, host: str, session: BrowserSession) -> Exception:
    reason = error.message.split("\n", 1)[0]
    failure = session.find_failure(host)
    if _NO_WAY in reason and failure is not None:
        if failure == PRIVATE:
            return PrivateAddressError(strip_port(host))
        reason = reason.replace(_NO_WAY, failure)
    if "net::ERR_" in reason and any(name in reason for name in _NETWORK_ERRORS):
        return DownloadFailedError(reason)
    return RenderingError("unreachable", reason)
