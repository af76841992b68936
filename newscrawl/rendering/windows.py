"""Stops what no page's own guard would see: windows that pages open by themselves, and icons of pages that close.

The browser asks for a page's icon when it has loaded, and may do so while the page, and its guard with it, is closed.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import Any

from playwright.async_api import Browser, CDPSession
from playwright.async_api import Error as PlaywrightError


class WindowGuard:
    """Lets documents through to the pages that are in `frames`, and to frames inside pages; to no other window.

    Icons at their usual address are let through to none.
    """

    def __init__(self) -> None:
        self.frames: set[str] = set()  # the pages' own, by their DevTools ids
        self._answering: set[asyncio.Task[None]] = set()

    async def watch(self, browser: Browser) -> None:
        session = await browser.new_browser_cdp_session()
        session.on("Fetch.requestPaused", lambda event: self._answer(session, event))
        documents = {"urlPattern": "*", "resourceType": "Document"}
        await session.send("Fetch.enable", {"patterns": [documents, {"urlPattern": "*/favicon.ico"}]})

    def _answer(self, session: CDPSession, event: dict[str, Any]) -> None:
        task = asyncio.ensure_future(self._decide(session, event))
        self._answering.add(task)
        task.add_done_callback(self._answering.discard)

    async def _decide(self, session: CDPSession, event: dict[str, Any]) -> None:
        with suppress(PlaywrightError):  # the browser is gone by now
            request = {"requestId": event["requestId"]}
            if await self._may_pass(session, event):
                await session.send("Fetch.continueRequest", request)
            else:
                await session.send("Fetch.failRequest", {**request, "errorReason": "BlockedByClient"})

    async def _may_pass(self, session: CDPSession, event: dict[str, Any]) -> bool:
        if event["resourceType"] != "Document":
            return False
        return event["frameId"] in self.frames or not await self._is_window(session, event["frameId"])

    async def _is_window(self, session: CDPSession, frame: str) -> bool:
        targets = (await session.send("Target.getTargets"))["targetInfos"]
        return any(target["targetId"] == frame and target["type"] == "page" for target in targets)
