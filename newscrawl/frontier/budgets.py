"""How many requests a host may be sent, in a crawl and in a day."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timezone

from ..storage.frontier import HostMemory


class HostBudgets:
    """`a_crawl`, `a_day`: requests; None: any number. A day is one of UTC."""

    def __init__(
        self,
        a_crawl: int | None,
        a_day: int | None,
        memory: HostMemory,
    ) -> None:
        self.a_crawl = a_crawl
        self.a_day = a_day
        self.spent: set[str] = set()
        self._asked: Counter[str] = Counter()
        self._memory = memory

    @property
    def are_limited(self) -> bool:
        return self.a_crawl is not None or self.a_day is not None

    def count(self, host: str, now: float) -> None:
        """A page of the host is asked for."""
        if self.a_crawl is not None:
            self._asked[host] += 1
            if self._asked[host] >= self.a_crawl:
                self.spent.add(host)
        if self.a_day is not None:
            record = self._memory.read_host(host)
            day = datetime.fromtimestamp(now, timezone.utc).date().isoformat()
            record.asked = record.asked + 1 if record.day == day else 1
            record.day = day
            self._memory.write_host(host, record)

    def spend(self, host: str, now: float) -> bool:
        """Count a page of the host that is to be asked for; False, and nothing is counted, where nothing is left."""
        if self.is_spent(host, now):
            return False
        self.count(host, now)
        return True

    def is_spent(self, host: str, now: float) -> bool:
        if host in self.spent:
            return True
        if self.a_day is None:
            return False
        record = self._memory.read_host(host)
        return record.asked >= self.a_day and record.day == datetime.fromtimestamp(now, timezone.utc).date().isoformat()
