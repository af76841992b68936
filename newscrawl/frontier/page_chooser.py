"""The next page that is asked for: the first in the frontier whose host is free, if it is still worth it."""

from __future__ import annotations

import time
from typing import Protocol

from scrapy.statscollectors import StatsCollector

from ..storage.frontier import Entry
from ..walk.steps import Step
from .budgets import HostBudgets
from .hosts import Hosts
from .ledger import Ledger
from .priority import waits_for_others
from .trust import Trust, might_be_asked_by_lastmod


class Walker(Protocol):
    def refuse(self, step: Step) -> str | None:
        """Why the page is not asked for after all: what the walk has learned since it was found."""


class PageChooser:
    def __init__(self, hosts: Hosts, budgets: HostBudgets, trust: Trust, stats: StatsCollector) -> None:
        self.hosts = hosts
        self.budgets = budgets
        self.trust = trust
        self.stats = stats

    def is_open(self, host: str) -> bool:
        return self.hosts.is_open(host) and not self.budgets.is_spent(host, time.time())

    def take(self, ledger: Ledger, walker: Walker, now: float) -> Entry | None:
        """`now`: by the clock of the hosts. Those that are not worth it are done with, and counted."""
        clock = time.time()
        waiting: set[str] = set()  # hosts whose next page, and all behind it, is to wait for one that is out

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

    def _refuse(self, entry: Entry, walker: Walker, now: float) -> str | None:
        visit = entry.visit
        if (
            visit is not None
            and might_be_asked_by_lastmod(visit, entry.link, entry.steps, now)
            and not self.trust.believes_lastmods(entry.host)
        ):
            return "lastmod_not_believed"
        return walker.refuse(Step(entry.link, entry.steps))


def _waits(entry: Entry, ledger: Ledger) -> bool:
    """Whether a page of the same host is out that says if this one is worth asking for, or what it is."""
    if waits_for_others(entry.priority):
        return ledger.is_busy(entry.host, but=entry.key)
    step = Step(entry.link, entry.steps)
    return any(
        key != entry.key and other.host == entry.host and step.waits_for(Step(other.link, other.steps))
        for key, other in ledger.leases.items()
    )
