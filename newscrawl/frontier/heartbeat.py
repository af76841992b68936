"""What a crawl does as time goes by, whatever comes in: it commits, looks for what is due, and ends when told to."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, Protocol, runtime_checkable

from scrapy.crawler import Crawler
from scrapy.utils.asyncio import create_looping_call

_TICK = 0.25  # seconds
_GRACE = 5.0  # seconds in which what is on its way may still arrive, once the crawl was told to stop
_REVIVAL = 1.0  # seconds


@runtime_checkable
class Interruptible(Protocol):
    """A downloader that can give up what is on its way."""

    def drop_waiting(self) -> None:
        """Gives up the requests that are not sent yet."""

    def interrupt(self) -> None:
        """Gives up all requests."""


class Heartbeat:
    """Calls `commit` every `interval` seconds, and `revive` every second or so while the crawl runs."""

    def __init__(
        self, crawler: Crawler, interval: float, commit: Callable[[], None], revive: Callable[[], None]
    ) -> None:
        self.crawler = crawler
        self.interval = interval
        self._commit = commit
        self._revive = revive
        self._committed = time.monotonic()
        self._revived = 0.0
        self._stopping_since: float | None = None
        self._loop: Any = create_looping_call(self._beat)

    def start(self) -> None:
        """Begins to beat."""
        self._loop.start(min(_TICK, self.interval) or _TICK, now=False)

    def stop(self) -> None:
        """Stops, if it beats."""
        if self._loop.running:
            self._loop.stop()

    def _beat(self) -> None:
        now = time.monotonic()
        if now - self._committed >= self.interval:
            self._commit()
            self._committed = time.monotonic()
        engine = self.crawler.engine
        if not engine.running:
            self._hurry(now)
        elif engine._slot is not None:
            if now - self._revived >= _REVIVAL:
                self._revive()
                self._revived = now
            # Scrapy looks every five seconds for something to ask for; a host's rest may be over sooner.
            engine._slot.nextcall.schedule()

    def _hurry(self, now: float) -> None:
        downloader = self.crawler.engine.downloader
        if not isinstance(downloader, Interruptible):
            return
        if self._stopping_since is None:
            self._stopping_since = now
            downloader.drop_waiting()
        elif now - self._stopping_since >= _GRACE:
            downloader.interrupt()
