"""A real Chromium for tests, and pages in it that a PageGuard watches."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, TypeVar

from playwright.async_api import BrowserContext, Page, async_playwright

from newscrawl.rendering.guard import PageGuard
from newscrawl.rendering.windows import WindowGuard

T = TypeVar("T")


class OpenRules:
    """Everything may be asked for but `forbidden` paths; what was held back is kept."""

    def __init__(self, *forbidden: str) -> None:
        self.forbidden = forbidden
        self.blocked: list[str] = []

    async def judge(self, url: str, host: str) -> str | None:
        return "robots" if any(path in url for path in self.forbidden) else None

    def note_asked(self, host: str) -> None:
        self.asked = host

    def note_blocked(self, reason: str) -> None:
        self.blocked.append(reason)


class Shower:
    def __init__(self, context: BrowserContext, windows: WindowGuard) -> None:
        self.context = context
        self.windows = windows

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


def run_in_browser(program: Path, work: Callable[[Shower], Coroutine[Any, Any, T]]) -> T:
    async def run() -> T:
        async with async_playwright() as playwright:
            browser = await playwright.chromium.launch(executable_path=program, args=["--disable-gpu"])
            windows = WindowGuard()
            await windows.watch(browser)
            context = await browser.new_context(service_workers="block", accept_downloads=False)
            try:
                return await work(Shower(context, windows))
            finally:
                await browser.close()

    return asyncio.run(run())
