"""How many requests a host may be sent, in a crawl and in a day."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import datetime, timezone

from ..storage.frontier import HostRecord


class HostBudgets:
    """`a_crawl`, `a_day`: requests; None: any number. A day is one of UTC."""

    def __init__(
        self,
        a_crawl: int | None,
        a_day: int | None,
        read_host: Callable[[str], HostRecord],
        write_host: Callable[[str, HostRecord], None],
    ) -> None:
        self.a_crawl = a_crawl
        self.a_day = a_day
        self.spent: set[str] = set()
        self._asked: Counter[str] = Counter()
        self._read_host = read_host
        self._write_host = write_host

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
            record = self._read_host(host)
            day = datetime.fromtimestamp(now, timezone.utc).date().isoformat()
            record.asked = record.asked + 1 if record.day == day else 1
            record.day = day
            self._write_host(host, record)

    def is_spent(self, host: str, now: float) -> bool:
        if host in self.spent:
            return True
        if self.a_day is None:
            return False
        record = self._read_host(host)
        return record.asked >= self.a_day and record.day == datetime.fromtimestamp(now, timezone.utc).date().isoformat()
