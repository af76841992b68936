"""The order in which a crawl has written its articles, for a replay that is to judge them in the same."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Iterable


class ArticleTurns:
    """Lets each article wait until those that the crawl has written before it are done with.

    A turn is any number that grows with the order of writing.
    """

    def __init__(self) -> None:
        self._expected: deque[int] = deque()
        self._settled: set[int] = set()
        self._waiting: dict[int, asyncio.Future[None]] = {}

    @property
    def has_waiting(self) -> bool:
        """Whether an article waits."""
        return bool(self._waiting)

    def expect(self, turns: Iterable[int]) -> None:
        """Notes the turns that come next, in order."""
        self._expected.extend(turns)
        self._advance()

    async def wait(self, turn: int) -> None:
        """Waits until it is the article's turn. An article that nobody expects has it at once."""
        if turn not in self._expected or self._expected[0] == turn:
            return
        self._waiting[turn] = asyncio.get_running_loop().create_future()
        try:
            await self._waiting[turn]
        finally:
            self._waiting.pop(turn, None)

    def settle(self, turn: int) -> None:
        """Notes that the page with that turn is done with, whatever came of it."""
        self._settled.add(turn)
        self._advance()

    def let_first_go(self) -> None:
        """Lets the first article that waits have its turn: what it waits for does not come."""
        while self._expected and self._expected[0] not in self._waiting:
            self._settled.discard(self._expected.popleft())
        self._advance()

    def _advance(self) -> None:
        while self._expected and self._expected[0] in self._settled:
            turn = self._expected.popleft()
            self._settled.discard(turn)
            self._let_go(turn)
        if self._expected:
            self._let_go(self._expected[0])

    def _let_go(self, turn: int) -> None:
        waiting = self._waiting.get(turn)
        if waiting is not None and not waiting.done():
            waiting.set_result(None)
