"""A real Chromium for tests, and pages in it that a PageGuard watches."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any, TypeVar

from playwright.async_api import BrowserContext, Page, async_playwright

from newscrawl.rendering.guard import PageGuard
from newscrawl.rendering.session import WindowGuard
from newscrawl.urls.private_addresses import NONE_ALLOWED

T = TypeVar("T")


class OpenRules:
    """Everything may be asked for but `forbidden` paths; what was judged is kept, and why what was held back was."""

    def __init__(self, *forbidden: str) -> None:
        self.forbidden = forbidden
        self.judged: list[str] = []
        self.blocked: list[str] = []

    allowed = NONE_ALLOWED

    async def judge(self, url: str, host: str) -> str | None:
        self.judged.append(url)
        return "robots" if any(path in url for path in self.forbidden) else None

    def find_headers(self, url: str) -> dict[str, str]:
        return {}

    def note_asked(self, host: str) -> None:
        self.asked = host

    def note_blocked(self, reason: str) -> None:
        self.blocked.append(reason)


class Shower:
    def __init__(self, context: BrowserContext, windows: WindowGuard) -> None:
        self.context = context
        self.windows = windows

    def count_pages(self) -> int:
        """Without the empty one that keeps the window open."""
        return len(self.context.pages) - 1

    @asynccontextmanager
    async def show(self, url: str, rules: OpenRules | None = None) -> AsyncIterator[tuple[Page, PageGuard]]:
        """The page, on its way; closed as the renderer closes pages."""
        page = await self.context.new_page()
        guard = PageGuard(url, rules or OpenRules())
        self.windows.frames.add(await guard.watch(page))
        try:
            await page.goto(url, wait_until="commit")
            yield page, guard
        finally:
            await guard.silence()
            await page.close()


class Browser:
    """A Chromium that runs until the `with` block ends."""

    def __init__(self, program: Path) -> None:
        self.program = program
        self._loop = asyncio.new_event_loop()
        self._opened = AsyncExitStack()

    def __enter__(self) -> Browser:
        self._loop.run_until_complete(self._start())
        return self

    def __exit__(self, *error: object) -> None:
        self._loop.run_until_complete(self._opened.aclose())
        self._loop.close()

    def run(self, work: Callable[[Shower], Coroutine[Any, Any, T]]) -> T:
        return self._loop.run_until_complete(work(self._shower))

    async def _start(self) -> None:
        playwright = await self._opened.enter_async_context(async_playwright())
        browser = await playwright.chromium.launch(executable_path=self.program, args=["--disable-gpu"])
        self._opened.push_async_callback(browser.close)
        windows = WindowGuard()
        await windows.watch(browser)
        context = await browser.new_context(service_workers="block", accept_downloads=False)
        await context.new_page()  # which keeps the window open, as the crawl's browser does
        self._shower = Shower(context, windows)
