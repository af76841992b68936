"""What a crawl has before it: how many pages wait, for how long, and for which host."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from scrapy.crawler import Crawler

from ..errors import StateAwayError
from ..urls.parsing import show_host
from .shared_crawl import Crawl, find_crawl

_HOSTS = 20  # of those with most pages, one is the slowest
_AGAIN = 2.0  # seconds after which the pages are counted anew,
_SHARE = 100  # or as many times longer than that took, so that it costs a hundredth of the time at most
_EARLY = 5.0  # seconds in which a crawl's speed says nothing yet


@dataclass(frozen=True, slots=True)
class Ahead:
    """What a crawl has before it."""

    waiting: int = 0  # pages that are known and not read
    slowest: str | None = None  # of several hosts, the one that the crawl waits for longest
    left: float | None = None  # seconds until all that waits is read, as far as can be told; None: nobody knows
    next_look: float | None = None  # seconds until a crawl that follows a site looks again; None: it is busy


NOTHING_AHEAD = Ahead()


class Outlook:
    """Looks at the frontier from time to time, and remembers what it saw."""

    def __init__(self, crawler: Crawler, clock: Callable[[], float] = time.monotonic) -> None:
        self.crawler = crawler
        self._clock = clock
        self._began = clock()
        self._seen = NOTHING_AHEAD
        self._next_due: float | None = None  # seconds since 1970
        self._until = 0.0

    def look(self, pages_per_second: float) -> Ahead:
        """Returns what is ahead. `pages_per_second`: how fast the crawl has been."""
        now = self._clock()
        crawl = find_crawl(self.crawler)
        if crawl is None or crawl.state is None:
            return NOTHING_AHEAD
        if now >= self._until:
            with suppress(StateAwayError):  # what was seen last is still the best guess
                self._seen = self._count(crawl, pages_per_second, now)
            took = self._clock() - now
            self._until = now + max(_AGAIN, _SHARE * took)
        if self._seen.waiting or self._next_due is None:
            return self._seen
        return Ahead(next_look=max(0.0, self._next_due - time.time()))

    def _count(self, crawl: Crawl, pages_per_second: float, now: float) -> Ahead:
        assert crawl.state is not None
        waiting = crawl.state.runs.count().pending
        self._next_due = crawl.state.runs.find_next_due() if crawl.follows and not waiting else None
        if not waiting:
            return NOTHING_AHEAD
        hosts = crawl.state.runs.rank_hosts(_HOSTS)
        waits = {host: pages * self._find_delay(crawl, host) for host, pages in hosts.items()}
        slowest = max(waits, key=lambda host: waits[host], default=None)
        is_early = now - self._began < _EARLY or not pages_per_second
        left = None if is_early else max(waiting / pages_per_second, waits.get(slowest or "", 0.0))
        return Ahead(waiting, show_host(slowest) if slowest is not None and len(hosts) > 1 else None, left)

    def _find_delay(self, crawl: Crawl, host: str) -> float:
        """Returns the seconds between two pages of the host, as far as the downloader or the host has said."""
        slot = self.crawler.engine.downloader.slots.get(host.partition(":")[0])
        return max(crawl.delays.find(host), slot.delay if slot is not None else 0.0)
