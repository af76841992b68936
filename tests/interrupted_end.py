"""A Ctrl-C at the moment at which a crawl is over, and its process not yet told."""

from __future__ import annotations

import asyncio
import os
import signal

from scrapy import signals
from scrapy.crawler import Crawler


class InterruptAtEnd:
    """An extension that sends its own process the signal, and leaves it the time to act on it."""

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> InterruptAtEnd:
        extension = cls()
        crawler.signals.connect(extension.interrupt, signals.engine_stopped)
        return extension

    async def interrupt(self) -> None:
        os.kill(os.getpid(), signal.SIGINT)
        await asyncio.sleep(0.5)
