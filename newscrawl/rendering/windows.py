"""Keeps windows that pages open by themselves from asking for anything, which no page's own guard would see."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import Any

from playwright.async_api import Browser, CDPSession
from playwright.async_api import Error as PlaywrightError


class WindowGuard:
    """Lets documents through to the pages that are in `frames`, and to frames inside pages; to no other window."""

    def __init__(self) -> None:
        self.frames: set[str] = set()  # the pages' own, by their DevTools ids
        self._answering: set[asyncio.Task[None]] = set()

    async def watch(self, browser: Browser) -> None:
        session = await browser.new_browser_cdp_session()
        session.on("Fetch.requestPaused", lambda event: self._answer(session, event))
        await session.send("Fetch.enable", {"patterns": [{"urlPattern": "*", "resourceType": "Document"}]})

    def _answer(self, session: CDPSession, event: dict[str, Any]) -> None:
        task = asyncio.ensure_future(self._decide(session, event))
        self._answering.add(task)
        task.add_done_callback(self._answering.discard)

    async def _decide(self, session: CDPSession, event: dict[str, Any]) -> None:
        with suppress(PlaywrightError):  # the browser is gone by now
            request = {"requestId": event["requestId"]}
            if event["frameId"] in self.frames or not await self._is_window(session, event["frameId"]):
                await session.send("Fetch.continueRequest", request)
            else:
                await session.send("Fetch.failRequest", {**request, "errorReason": "BlockedByClient"})

    async def _is_window(self, session: CDPSession, frame: str) -> bool:
        targets = (await session.send("Target.getTargets"))["targetInfos"]
        return any(target["targetId"] == frame and target["type"] == "page" for target in targets)
