"""The order in which pages are handed out, for a replay whose workers may be through with a later page first."""

from __future__ import annotations

import asyncio


class ReadingOrder:
    """Lets each page go on only once those before it are done with, or wait for something else."""

    def __init__(self) -> None:
        self._pages: dict[str, asyncio.Future[None] | None] = {}  # by key, in order; with what one waits for

    @property
    def is_empty(self) -> bool:
        """Whether all pages that were handed out are done with, or wait."""
        return not self._pages

    def begin(self, key: str) -> None:
        """Notes that the page is handed out."""
        self._pages.pop(key, None)
        self._pages[key] = None

    def find_turn(self, key: str) -> asyncio.Future[None] | None:
        """Returns what a page is to wait for; None where it is its turn."""
        if key not in self._pages or next(iter(self._pages)) == key:
            return None
        turn = self._pages[key] = asyncio.get_running_loop().create_future()
        return turn

    def settle(self, key: str) -> None:
        """Notes that the page is done with, or waits for something else."""
        self._pages.pop(key, None)
        turn = next(iter(self._pages.values()), None)
        if turn is not None and not turn.done():
            turn.set_result(None)
