"""Hands on pages one after the other, so that pages in the browser get their time in between."""

from __future__ import annotations

import asyncio
import time
from contextlib import suppress

_PATIENCE = 0.2  # seconds until a page that was handed on is read; some never are


class Turns:
    """A page that is shown in a browser needs hundreds of rounds of the event loop, for as many messages. Were page
    after page read meanwhile, each of them in a round of its own, it would not be there in time.
    """

    def __init__(self) -> None:
        self._lock = asyncio.Lock()
        self._is_read = asyncio.Event()  # the page that was handed on last
        self._is_read.set()
        self._began = self._lasted = 0.0  # the last reading, seconds

    async def wait(self) -> None:
        """Until the next page may be handed on: after each others get as much time as its reading took."""
        async with self._lock:
            with suppress(asyncio.TimeoutError):
                await asyncio.wait_for(self._is_read.wait(), _PATIENCE)
            await asyncio.sleep(self._lasted)
            self._is_read.clear()

    def note_reading(self) -> None:
        """A page is read now, which holds up the event loop."""
        self._began = time.monotonic()
        asyncio.get_running_loop().call_soon(self._note_end)  # that is, once the reading lets go of it

    def _note_end(self) -> None:
        self._lasted = time.monotonic() - self._began
        self._is_read.set()
