"""How a crawl treats hosts: what each asks for, what it gets, and what it was not asked for. All of it is counted.

Also how long a robots.txt holds, and what holds where none can be had (RFC 9309).
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from typing import Literal

from ..storage.frontier_records import HostConduct, RobotsRecord
from ..storage.stores import MannersBook
from .host_rests import BUSY, LONGEST_WISH, HostBlocks, read_retry_after
from .hosts import Hosts

Refusal = Literal["robots", "private", "budget"]
_MOST_HOSTS = 10_000  # that are kept in memory
FRESH = 86_400.0  # seconds for which a robots.txt is not asked for again
TOLERATED = 30 * 86_400.0  # seconds for which a copy holds; after as many without any, everything is allowed


class Manners:
    """Notes what is asked of hosts and what they answer, and has them rest where they want it.

    `count` adds to the crawl's statistics. What is remembered of hosts comes from the state once it is open, and goes
    there with `save`. `now` is by time.monotonic.
    """

    def __init__(self, hosts: Hosts, count: Callable[[str], None]) -> None:
        self.blocks = HostBlocks()
        self._hosts = hosts
        self._count = count
        self._book: MannersBook | None = None
        self._records: dict[str, HostConduct] = {}
        self._changed: set[str] = set()
        self._asked_at: dict[str, float] = {}  # by host: when it was last asked for a page

    def open(self, book: MannersBook) -> None:
        """Goes on with the rests and blocks of earlier crawls."""
        self._book = book
        for name, record in book.list_unwilling(time.time()).items():
            self._resume(name, record)

    def take_over(self, name: str) -> None:
        """Goes on with what another crawl has left of a host: its rest, its block, its counts."""
        if self._book is not None:
            self._changed.discard(name)
            self._resume(name, self._book.read_conduct(name))

    def _resume(self, name: str, record: HostConduct) -> None:
        clock = time.time()
        self._records[name] = record
        if record.rests_until > clock:
            rest = min(record.rests_until - clock, LONGEST_WISH)  # the clock may have been put back
            self._hosts.rests.resume(name, time.monotonic() + rest, record.rests)
        if record.is_blocked:
            self.blocks.were_blocked.add(name)

    def note_request(self, name: str, now: float, *, is_page: bool) -> None:
        """Notes that a request goes out to the host. `is_page`: it is for no robots.txt."""
        record = self._change(name)
        record.requests += 1
        if is_page:
            gap = now - self._asked_at[name] if name in self._asked_at else None
            if gap is not None and (record.delay_kept is None or gap < record.delay_kept):
                record.delay_kept = round(gap, 3)
            self._asked_at[name] = now

    def note_answer(self, name: str, status: int, size: int, retry_after: str | None, page: str = "") -> None:
        """Notes what the host answered: so many bytes, and its Retry-After. `page`: the key of what was asked for."""
        record, rests, now = self._change(name), self._hosts.rests, time.monotonic()
        record.bytes += size
        is_told = retry_after is not None and (status in BUSY or 300 <= status < 400)
        wish = read_retry_after(retry_after, time.time()) if is_told and retry_after is not None else None
        if is_told:
            self._count(f"fetch/retry_after/{'kept' if wish is not None else 'junk'}")
        if status in BUSY:
            record.too_many += status == 429
            record.unavailable += status == 503
            self._count(f"fetch/busy/{status}")
            record.rested += rests.note_busy(name, now, wish, page)
        elif wish:
            record.rested += rests.note_redirect(name, now, wish)
        elif status < 300 and rests.note_page(name, now):
            record.rests, record.rests_until = 0, 0.0
        if wish is not None:
            record.retry_afters += 1
        if rests.is_resting(name, now):
            record.rests, record.rests_until = rests.count(name), time.time() + rests.find_end(name) - now

    def note_delay(self, name: str, seconds: float | None) -> None:
        """Notes the delay that the host's robots.txt asks for; None for none."""
        if self._read(name).delay_asked != seconds:
            self._change(name).delay_asked = seconds

    def note_refusal(self, name: str, why: Refusal) -> None:
        """Notes that something of the host was not asked for."""
        record = self._change(name)
        field = f"refused_{why}"
        setattr(record, field, getattr(record, field) + 1)

    def note_block(self, name: str, *, is_blocked: bool) -> None:
        """Notes whether the host refuses everything."""
        self._change(name).is_blocked = is_blocked

    def list_hosts(self) -> list[str]:
        """Returns the hosts of which anything is kept in memory."""
        return list(self._records)

    def save(self) -> None:
        """Has the state remember what has changed."""
        if self._book is not None and self._changed:
            self._book.write_conduct({name: self._records[name] for name in self._changed})
            self._changed.clear()
        if len(self._records) > _MOST_HOSTS:
            self._records.clear()

    def _read(self, name: str) -> HostConduct:
        if name not in self._records:
            self._records[name] = self._book.read_conduct(name) if self._book is not None else HostConduct()
        return self._records[name]

    def _change(self, name: str) -> HostConduct:
        record = self._read(name)
        self._changed.add(name)
        return record


def is_fresh(record: RobotsRecord, now: float) -> bool:
    """Returns whether the copy holds without a look at the host's. Times are seconds since 1970."""
    return record.body is not None and record.failing_since is None and 0 <= now - record.fetched_at < FRESH


def judge_status(status: int) -> Literal["rules", "none", "unreachable"]:
    """Returns what an answer to robots.txt means: it has the rules, there are none, or nobody knows.

    A host that has too much to do (429) has said nothing of its rules.
    """
    if 200 <= status < 300:
        return "rules"
    return "unreachable" if status >= 500 or status == 429 else "none"


def note_failure(known: RobotsRecord | None, url: str, now: float) -> RobotsRecord:
    """Returns the record of a robots.txt that could not be had just now."""
    if known is None:
        return RobotsRecord(url, failing_since=now)
    return known if known.failing_since is not None else replace(known, failing_since=now)


def judge_unreachable(record: RobotsRecord, now: float) -> Literal["copy", "all", "nothing"]:
    """Returns what may be asked for: what the copy allows, all, or nothing."""
    if record.body is not None and now - record.fetched_at < TOLERATED:
        return "copy"
    return "all" if record.failing_since is not None and now - record.failing_since >= TOLERATED else "nothing"
