"""Requests that go before the frontier's pages: those that are tried again, and those that are not the walk's."""

from __future__ import annotations

import heapq

from scrapy.http import Request


class RequestsAhead:
    """By priority, then in the order in which they came. Times are of any one clock."""

    def __init__(self) -> None:
        self._ready: list[tuple[int, int, Request]] = []
        self._resting: list[tuple[float, int, Request]] = []  # until the delay of their hosts is over
        self._count = 0

    def __bool__(self) -> bool:
        return bool(self._ready or self._resting)

    def put(self, request: Request) -> None:
        heapq.heappush(self._ready, (-request.priority, self._number(), request))

    def put_at(self, at: float, request: Request) -> None:
        """For a request whose time comes at `at`."""
        heapq.heappush(self._resting, (at, self._number(), request))

    def take(self, now: float) -> Request | None:
        while self._resting and self._resting[0][0] <= now:
            self.put(heapq.heappop(self._resting)[2])
        return heapq.heappop(self._ready)[2] if self._ready else None

    def _number(self) -> int:
        self._count += 1
        return self._count
