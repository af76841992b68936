"""A frontier in memory: for crawls that need not outlive their process, and for tests."""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from ..items import FoundBy, Link
from ..walk.rendering_memory import KindRecord
from ..walk.traps import PatternRecord
from ..walk.walk import Standing
from .frontier import (
    FEW,
    MAX_TRIES,
    OFTEN,
    Counts,
    Entry,
    HostRecord,
    Known,
    Run,
    Visit,
    decode_channels,
    encode_channel,
    judge_standing,
    merge_link,
)

_State = Literal["pending", "in_flight", "done", "failed"]


@dataclass(slots=True)
class _Page:
    entry: Entry
    run: int
    state: _State = "pending"
    ticket: int = 0  # which of the page's places in the queues is the true one
    until: float = 0.0
    output_size: int | None = None
    reason: str | None = None
    channels: int = 0


class _Place(NamedTuple):
    """In a queue: the least goes first."""

    priority: int  # negative, as is the yield
    yielded: int
    ticket: int
    key: str


class MemoryFrontier:
    """See Frontier. `commit` has nothing to do."""

    def __init__(self) -> None:
        self._pages: dict[str, _Page] = {}
        self._queues: dict[tuple[int, str], list[_Place]] = {}  # by run and host
        self._served: dict[str, int] = {}
        self._runs: dict[int, tuple[str, bool]] = {}  # number → starts, ended
        self._tries: dict[str, int] = {}
        self._hosts: dict[str, HostRecord] = {}
        self._patterns: list[PatternRecord] = []
        self._kinds: list[KindRecord] = []
        self._output: tuple[str, int] | None = None
        self._run = 0
        self._count = 0

    def begin_run(self, starts: str, now: float) -> Run:
        last = max((number for number, (name, _) in self._runs.items() if name == starts), default=0)
        resumed = bool(last) and not self._runs[last][1]
        self._run = last if resumed else len(self._runs) + 1
        self._runs[self._run] = (starts, False)
        return Run(self._run, resumed)

    def end_run(self, now: float) -> None:
        self._runs[self._run] = (self._runs[self._run][0], True)

    def learn(self, found: Mapping[str, Link], now: float) -> dict[str, Standing]:
        return {key: self._judge_standing(self._pages.get(key), link, now) for key, link in found.items()}

    def add(self, entries: Sequence[Entry], now: float) -> int:
        count = 0
        for entry in entries:
            known = self._pages.get(entry.key)
            if self._judge_standing(known, entry.link, now) != "new":
                continue
            channels = encode_channel(entry.link.kind)
            if known is not None:
                entry.visit = known.entry.visit
                channels |= known.channels if known.run == self._run else 0
            size = known.output_size if known is not None else None
            self._pages[entry.key] = page = _Page(entry, self._run, output_size=size, channels=channels)
            self._queue(page)
            self._judge(entry.key)
            count += 1
        return count

    def revive(self, now: float, *, listings: bool) -> int:
        starts = self._runs[self._run][0]

        def is_near(page: _Page) -> bool:
            visit, steps = page.entry.visit, page.entry.steps
            is_listing = visit is not None and visit.turned_out in ("listing", "feed", "sitemap")
            return is_listing and steps.pagination == 0 and steps.sections <= 1

        def is_due(page: _Page) -> bool:
            visit = page.entry.visit
            return visit is not None and visit.due is not None and visit.due <= now

        read = [p for p in self._pages.values() if p.state in ("done", "failed") and self._runs[p.run][0] == starts]
        pages = [page for page in read if is_due(page)]
        if listings:
            near = [page for page in read if is_near(page) and not is_due(page)]
            in_menu = [page for page in near if page.entry.steps.in_menu]
            if sum(page.entry.steps.sections == 1 for page in in_menu) < FEW:
                in_menu = [p for p in near if p in in_menu or (p.entry.visit and p.entry.visit.interval <= OFTEN)]
            pages += in_menu
        for page in pages:
            page.run = self._run
            self._queue(page)
        return len(pages)

    def take(self, now: float, seconds: float, is_free: Callable[[str], bool]) -> Entry | None:
        heads = [
            (head.priority, self._served.get(host, 0), host)
            for (run, host), queue in self._queues.items()
            if run == self._run and (head := self._find_head(queue)) and is_free(host)
        ]
        if not heads:
            return None
        host = min(heads)[2]
        page = self._pages[heapq.heappop(self._queues[self._run, host]).key]
        page.state, page.until = "in_flight", now + seconds
        self._count += 1
        self._served[host] = self._count
        return page.entry

    def finish(self, key: str, output_size: int | None = None, visit: Visit | None = None) -> None:
        page = self._pages[key]
        page.state, page.reason = "done", None
        page.output_size = output_size if output_size is not None else page.output_size
        page.entry.visit = visit or page.entry.visit
        self._tries.pop(key, None)

    def give_back(self, key: str) -> None:
        self._queue(self._pages[key])

    def fail(self, key: str, reason: str, visit: Visit | None = None) -> None:
        page = self._pages[key]
        page.state, page.reason = "failed", reason
        page.entry.visit = visit or page.entry.visit

    def blame(self, key: str) -> int:
        page = self._pages.get(key)
        if page is not None and page.state == "done":
            return 0
        self._tries[key] = self._tries.get(key, 0) + 1
        if page is not None:
            self._queue(page)
            self._judge(key)
        return self._tries[key]

    def reclaim(self, now: float | None = None) -> int:
        return self._requeue(lambda page: page.state == "in_flight" and (now is None or page.until < now))

    def reopen(self, output: str, size: int) -> int:
        if self._output is None or self._output[0] != output or self._output[1] <= size:
            return 0
        lost = [p for p in self._pages.values() if p.state == "done" and (p.output_size or 0) > size]
        for page in lost:
            page.output_size = None
            self._queue(page)
        return len(lost)

    def ask_again(self, keys: Sequence[str]) -> None:
        for key in keys:
            page = self._pages.get(key)
            if page is not None and page.state == "done":
                page.run = self._run
                self._queue(page)

    def requeue_failed(self) -> int:
        for page in self._pages.values():
            if page.state == "failed":
                self._tries.pop(page.entry.key, None)
                page.entry.tries = 0
                self._runs[page.run] = (self._runs[page.run][0], False)
        return self._requeue(lambda page: page.state == "failed")

    def has_pending(self, is_open: Callable[[str], bool]) -> bool:
        return any(
            run == self._run and self._find_head(queue) is not None and is_open(host)
            for (run, host), queue in self._queues.items()
        )

    def count(self) -> Counts:
        counts = {"pending": 0, "in_flight": 0, "done": 0, "failed": 0}
        for page in self._pages.values():
            if page.run == self._run:
                counts[page.state] += 1
        return Counts(**counts)

    def count_channels(self) -> dict[frozenset[FoundBy], int]:
        found: Counter[frozenset[FoundBy]] = Counter()
        for page in self._pages.values():
            visit = page.entry.visit
            if page.run == self._run and page.state == "done" and visit and visit.turned_out == "article":
                found[decode_channels(page.channels)] += 1
        return dict(found)

    def rank_sections(self) -> list[str]:
        entries = [p.entry for p in self._pages.values() if p.run == self._run and p.state == "done"]
        sections = [
            e
            for e in entries
            if e.visit and e.visit.turned_out == "listing" and e.steps.sections and not e.steps.pagination
        ]
        sections.sort(key=lambda entry: -entry.yielded)
        return [entry.link.url for entry in sections if entry.yielded]

    def read_host(self, name: str) -> HostRecord:
        return self._hosts.get(name) or HostRecord()

    def read_patterns(self) -> list[PatternRecord]:
        return self._patterns

    def write_patterns(self, records: Sequence[PatternRecord]) -> None:
        self._patterns = list(records)

    def read_kinds(self) -> list[KindRecord]:
        return self._kinds

    def write_kinds(self, records: Sequence[KindRecord]) -> None:
        self._kinds = list(records)

    def write_host(self, name: str, record: HostRecord) -> None:
        self._hosts[name] = record

    def commit(self, output: str | None = None, size: int = 0) -> None:
        if output is not None:
            self._output = (output, size)

    def close(self) -> None:
        """Nothing is held."""

    def _judge_standing(self, page: _Page | None, link: Link, now: float) -> Standing:
        """How a page stands. What the link says is added to a pending page."""
        if page is None:
            return "new"
        known = page.entry.link
        in_this_run = page.run == self._run
        before = Known(in_this_run, page.state == "done", page.entry.visit, known.modified, page.channels)
        standing = judge_standing(before, link, now)
        if standing == "new":
            return standing
        if in_this_run:
            page.channels |= encode_channel(link.kind)
        if page.state == "pending" and in_this_run:
            merge_link(known, link)
        elif known.modified is None:
            known.modified = link.modified
        return standing

    def _judge(self, key: str) -> None:
        """Set the page aside if it has been at too many crashes."""
        entry = self._pages[key].entry
        entry.tries = self._tries.get(key, 0)
        if entry.tries >= MAX_TRIES:
            self.fail(key, f"crashed the process {entry.tries} times")

    def _queue(self, page: _Page) -> None:
        self._count += 1
        page.state, page.ticket, page.reason = "pending", self._count, None
        queue = self._queues.setdefault((page.run, page.entry.host), [])
        entry = page.entry
        heapq.heappush(queue, _Place(-entry.priority, -entry.yielded, page.ticket, entry.key))

    def _find_head(self, queue: list[_Place]) -> _Place | None:
        """The queue's first place, those cleared away whose pages are no longer waiting there."""
        while queue:
            page = self._pages[queue[0].key]
            if page.state == "pending" and page.ticket == queue[0].ticket and page.run == self._run:
                return queue[0]
            heapq.heappop(queue)
        return None

    def _requeue(self, is_meant: Callable[[_Page], bool]) -> int:
        pages = [page for page in self._pages.values() if is_meant(page)]
        for page in pages:
            self._queue(page)
        return len(pages)
