"""Takes what waits for a store to it, as long as it takes: tries again, and finds the articles that it refuses."""

from __future__ import annotations

import asyncio
import logging
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Literal

from ..errors import StateAwayError
from ..own_command import name_scrapy
from ..storage.stores import Outbox
from ..storage.waiting_articles import WaitingArticle
from ..text.hidden_characters import show_hidden

logger = logging.getLogger("newscrawl")

_MOST_BYTES = 4_000_000  # of a batch, as it is packed
_MOST_REFUSALS = 3  # of an article by a store that takes others; then it waits for the next crawl
_TRIES_AT_END = 3  # in vain, one after the other
_MOST_TOLD = 5  # articles whose refusal is logged
_LONGEST_REASON = 300  # characters

DeliveryStep = Literal["nothing", "taken", "failed"]
HandOver = Callable[[Sequence[WaitingArticle]], Awaitable[str | None]]


@dataclass(frozen=True, slots=True)
class DeliveryPace:
    """How a store likes to be served. Times are seconds."""

    batch_size: int
    batch_seconds: float
    first_pause: float
    longest_pause: float
    patience: float


class Courier:
    """Empties the outbox of one store.

    A batch that fails is halved until single articles fail. Where two fail in a row, or the only one, the store itself
    is taken to be down: one article after the other is tried, with growing pauses, until it takes one. An article that
    it refuses while it takes others is set aside.
    """

    def __init__(
        self, store: str, outbox: Outbox, hand_over: HandOver, pace: DeliveryPace, count: Callable[[str, int], None]
    ) -> None:
        """`hand_over`: delivers articles, and returns why that has failed; None where it has not. `count`: told what
        became of how many articles."""
        self.store = store
        self.is_down = False
        self.reason: str | None = None  # of the last failure, where nothing was taken since
        self._outbox = outbox
        self._hand_over = hand_over
        self._pace = pace
        self._count = count
        self._pause = pace.first_pause
        self._has_trouble = True  # as the state may have noted in an earlier crawl
        self._down_since = 0.0
        self._failed_in_a_row = 0
        self._has_taken = False  # something, in this step
        self._in_doubt: set[int] = set()  # refused, and nothing was taken since
        self._refusals: Counter[int] = Counter()  # of an article, while others were taken
        self._told = 0
        self._ending = asyncio.Event()

    async def run(self) -> None:
        """Delivers until `end` was called and the outbox is empty, or the store is down."""
        failed_at_end = 0
        while True:
            try:
                step = await self.deliver_some()
            except StateAwayError:  # what was taken meanwhile stays in the outbox, and is taken again
                step = "nothing"
            if self._ending.is_set():
                failed_at_end = failed_at_end + 1 if step == "failed" else 0
                if step == "nothing" or failed_at_end == _TRIES_AT_END:
                    return
                if step == "failed":
                    await asyncio.sleep(self._pace.first_pause)
            elif step == "nothing":
                await self._rest(self._pace.batch_seconds)
            elif step == "failed":
                pause = self._pause
                if self.is_down:
                    self._pause = min(2 * pause, self._pace.longest_pause)
                await self._rest(pause)

    async def end(self, running: asyncio.Task[None], seconds: float) -> None:
        """Has `run` deliver what it can in so many seconds, and ends it."""
        self._ending.set()
        await asyncio.wait({running}, timeout=seconds)
        if not running.done() and self.reason is None:
            self.reason = "it was not done in time"
            self._outbox.note_trouble(self.store, self.reason)
        running.cancel()
        with suppress(asyncio.CancelledError):
            await running

    async def deliver_some(self) -> DeliveryStep:
        """Takes a batch to the store; a single article where it is down."""
        batch = self._outbox.take(self.store, 1 if self.is_down else self._pace.batch_size, _MOST_BYTES)
        if not batch:
            return "nothing"
        self._has_taken = False
        await self._deliver(batch)
        if self._has_taken:
            self._pause = self._pace.first_pause
            return "taken"
        if len(batch) == 1 and batch[0].number in self._in_doubt:
            self._note_down()
        return "failed"

    async def _deliver(self, batch: Sequence[WaitingArticle]) -> None:
        reason = await self._hand_over(batch)
        if reason is None:
            self._note_taken(batch)
        elif len(batch) == 1:
            self._note_refused(batch[0], show_hidden(reason)[:_LONGEST_REASON])
        else:
            self._count("failed_batches", 1)
            half = len(batch) // 2
            for part in (batch[:half], batch[half:]):
                await self._deliver(part)
                if self.is_down:
                    return

    def _note_taken(self, batch: Sequence[WaitingArticle]) -> None:
        self._outbox.remove([article.number for article in batch])
        self._count("delivered", len(batch))
        for article in batch:
            self._in_doubt.discard(article.number)
            self._refusals.pop(article.number, None)
        self._refusals.update(self._in_doubt)
        self._in_doubt.clear()
        self._has_taken, self._failed_in_a_row = True, 0
        if self._has_trouble:
            self._has_trouble, self.reason = False, None
            self._outbox.note_trouble(self.store, None)
        if self.is_down:
            self.is_down = False
            seconds = time.monotonic() - self._down_since
            logger.info("The store %s takes articles again, after %.0f seconds.", self.store, seconds)

    def _note_refused(self, article: WaitingArticle, reason: str) -> None:
        self._count("refused", 1)
        number = article.number
        is_its_own = not self.is_down and (self._has_taken or self._refusals[number] > 0)
        if is_its_own:
            self._refusals[number] += 1
        else:
            self._in_doubt.add(number)
            self._failed_in_a_row += 1
            self._has_trouble, self.reason = True, reason
            self._outbox.note_trouble(self.store, reason)
        is_set_aside = self._refusals[number] >= _MOST_REFUSALS
        self._outbox.note_refusal(number, reason, is_set_aside=is_set_aside)
        if is_set_aside:
            del self._refusals[number]
            self._tell_set_aside(article, reason)
        elif self._failed_in_a_row > 1:
            self._note_down()

    def _note_down(self) -> None:
        if not self.is_down:
            self.is_down, self._down_since = True, time.monotonic()
            logger.warning(
                "The store %s takes nothing (%s); articles wait in the crawl's state until it does.",
                self.store,
                self.reason,
            )

    def _tell_set_aside(self, article: WaitingArticle, reason: str) -> None:
        self._told += 1
        if self._told <= _MOST_TOLD:
            logger.warning(
                "The store %s refuses %s (%s); it waits for the next crawl, %s state show lists it.",
                self.store,
                article.unpack().get("url"),
                reason,
                name_scrapy(),
            )

    async def _rest(self, seconds: float) -> None:
        with suppress(asyncio.TimeoutError):
            await asyncio.wait_for(self._ending.wait(), seconds)
