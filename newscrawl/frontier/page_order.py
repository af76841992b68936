"""The order in which pages are asked for: their rank, the next one of the frontier, and the requests before all of
these."""

from __future__ import annotations

import heapq
import time
from datetime import date, datetime, timezone
from typing import Protocol

from scrapy.http import Request
from scrapy.statscollectors import StatsCollector

from ..storage.frontier_records import FrontierEntry
from ..walk.steps import LATE, Step
from .hosts import HostBudgets, Hosts
from .ledger import Ledger
from .trust import Trust, might_be_asked_by_lastmod

_AGES = ((1, 9), (2, 8), (7, 6), (30, 4), (365, 2))  # an article younger than so many days gets so many points
_BEHIND = 1_000_000  # taken from the rank of pages that wait for all others
_MOST_AHEAD = 80  # pages that count; fewer than the points between two distances from the start
_UNKNOWN = 5  # points without a time: between last week's articles and last month's


def rank_step(step: Step, now: float, *, has_window: bool = False) -> int:
    """Returns a page's rank; higher goes first. `now`: seconds since 1970; `has_window`: old articles are not wanted.

    Nearer pages go first, and listings before articles (Step.priority). Among equals, young articles go before old.
    Where old articles are not wanted, an archive's further page waits for the articles before it, which may be too old.
    Else the last page of a long section goes before the section's others, since it tells best whether the section has
    anything of its own. Pages that wait for all others come behind them.
    """
    priority = LATE if has_window and step.might_be_archive else step.priority
    rank = priority * 10 + _rank_age(step.link.date_published or step.link.modified, now)
    if not has_window:
        rank += min(step.pages_ahead, _MOST_AHEAD)
    return rank - _BEHIND if step.steps.waits else rank


def waits_for_others(priority: int) -> bool:
    """Returns whether a page of this rank is asked for only once nothing else of its host is on its way."""
    return priority < -_BEHIND // 2


def _rank_age(published: str | None, now: float) -> int:
    if published is None:
        return _UNKNOWN
    try:
        day = date.fromisoformat(published[:10])
    except ValueError:
        return _UNKNOWN
    age = (datetime.fromtimestamp(now, timezone.utc).date() - day).days
    return next((points for days, points in _AGES if age < days), 0)


class Walker(Protocol):
    """A walk, as far as the choice of pages asks it."""

    def refuse(self, step: Step) -> str | None:
        """Returns why the page is not asked for after all, by what the walk has learned since it found the page; else
        None."""


class PageChooser:
    """Chooses the first page in the frontier whose host is free, if it is still worth asking for."""

    def __init__(self, hosts: Hosts, budgets: HostBudgets, trust: Trust, stats: StatsCollector) -> None:
        self.hosts = hosts
        self.budgets = budgets
        self.trust = trust
        self.stats = stats

    def is_open(self, host: str) -> bool:
        """Returns whether the host may be asked for anything more in this crawl."""
        return self.hosts.is_worth_waiting(host, time.monotonic()) and not self.budgets.is_spent(host, time.time())

    def take(self, ledger: Ledger, walker: Walker, now: float) -> FrontierEntry | None:
        """Returns the next page; None where there is none now.

        `now`: by the clock of the hosts. It finishes and counts the pages that are not worth asking for.
        """
        clock = time.time()
        waiting: set[str] = set()  # hosts whose next page, and all behind it, wait for one that is out

        def is_free(host: str) -> bool:
            return host not in waiting and self.hosts.is_free(host, now) and not self.budgets.is_spent(host, clock)

        while (entry := ledger.take(is_free)) is not None:
            if _waits(entry, ledger):
                ledger.give_back(entry.key)
                waiting.add(entry.host)
                continue
            reason = self._refuse(entry, walker, clock)
            if reason is None:
                return entry
            self.stats.inc_value(f"newscrawl/discover/link/{reason}")
            ledger.finish(entry.key, visit=entry.visit)
        return None

    def _refuse(self, entry: FrontierEntry, walker: Walker, now: float) -> str | None:
        visit = entry.visit
        if entry.request is not None:
            return None
        if (
            visit is not None
            and might_be_asked_by_lastmod(visit, entry.link, entry.steps, now)
            and not self.trust.believes_lastmods(entry.host)
        ):
            return "lastmod_not_believed"
        return walker.refuse(Step(entry.link, entry.steps))


def _waits(entry: FrontierEntry, ledger: Ledger) -> bool:
    """Returns whether another page of the host is out that will tell whether this one is worth asking for, or what it
    is."""
    if waits_for_others(entry.priority):
        return ledger.is_busy(entry.host, but=entry.key)
    step = Step(entry.link, entry.steps)
    return step.might_wait and any(
        key != entry.key and other.host == entry.host and step.waits_for(Step(other.link, other.steps))
        for key, other in ledger.leases.items()
    )


class RequestsAhead:
    """Requests that go before the frontier's pages: those that are tried again, and those that are not the walk's.

    They go by priority, then in the order in which they came. Times are seconds of any one clock.
    """

    def __init__(self) -> None:
        self._ready: list[tuple[int, int, Request]] = []
        self._resting: list[tuple[float, int, Request]] = []  # until the delay of their hosts is over
        self._count = 0

    def __bool__(self) -> bool:
        return bool(self._ready or self._resting)

    def put(self, request: Request) -> None:
        """Adds a request that may go at once."""
        heapq.heappush(self._ready, (-request.priority, self._number(), request))

    def put_at(self, at: float, request: Request) -> None:
        """Adds a request that may go at `at`, when the delay of its host is over."""
        heapq.heappush(self._resting, (at, self._number(), request))

    def take(self, now: float) -> Request | None:
        """Returns the next request; None where there is none now."""
        while self._resting and self._resting[0][0] <= now:
            self.put(heapq.heappop(self._resting)[2])
        return heapq.heappop(self._ready)[2] if self._ready else None

    def _number(self) -> int:
        self._count += 1
        return self._count
