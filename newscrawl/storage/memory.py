"""A frontier in memory: for crawls that need not outlive their process, and for tests."""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from math import inf
from typing import Literal, NamedTuple

from ..items import FoundBy, Link
from ..urls.canonical import make_url_key
from ..walk.rendering_memory import KindRecord
from ..walk.traps import PatternRecord
from ..walk.walk import Standing
from .frontier import (
    LATER,
    LISTINGS,
    MAX_TRIES,
    ChildSitemap,
    Counts,
    Entry,
    FeedRecord,
    HostRecord,
    Known,
    Retry,
    Run,
    Visit,
    decode_channels,
    encode_channel,
    judge_standing,
    make_lost_entry,
    merge_link,
)
from .outputs import OutputRecord

_State = Literal["pending", "in_flight", "done", "failed"]


@dataclass(slots=True)
class _Page:
    entry: Entry
    run: int
    found_in: int  # the run that found it first
    state: _State = "pending"
    ticket: int = 0  # which of the page's places in the queues is the true one
    until: float = 0.0
    reason: str | None = None
    channels: int = 0
    due: float | None = None  # of a page that was never read, or waited for a host in vain


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
        self._began: dict[int, float] = {}
        self._feeds: dict[str, FeedRecord] = {}
        self._tries: dict[str, int] = {}
        self._hosts: dict[str, HostRecord] = {}
        self._patterns: list[PatternRecord] = []
        self._kinds: list[KindRecord] = []
        self._outputs: dict[str, OutputRecord] = {}
        self._run = 0
        self._count = 0

    def begin_run(self, starts: str, now: float) -> Run:
        last = max((number for number, (name, _) in self._runs.items() if name == starts), default=0)
        resumed = bool(last) and not self._runs[last][1]
        self._run = last if resumed else len(self._runs) + 1
        self._runs[self._run] = (starts, False)
        left = [p for p in self._pages.values() if p.state == "pending" and self._runs[p.run][0] == starts]
        left = [page for page in left if page.run != self._run]
        for page in left:
            page.run = self._run
            self._queue(page)
        return Run(self._run, resumed, len(left), self._began.setdefault(self._run, now))

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
                entry.interval = known.entry.interval
                channels |= known.channels if known.run == self._run else 0
            found_in = known.found_in if known is not None else self._run
            self._pages[entry.key] = page = _Page(entry, self._run, found_in, channels=channels)
            self._queue(page)
            if not entry.is_start:
                self._judge(entry.key)
            count += 1
        return count

    def revive(self, now: float, *, listings: bool, read_before: float = inf) -> int:
        starts = self._runs[self._run][0]

        def is_near(page: _Page) -> bool:
            visit, steps = page.entry.visit, page.entry.steps
            is_listing = visit is not None and visit.turned_out in ("listing", "feed", "sitemap")
            return is_listing and steps.pagination == 0 and steps.sections <= 1

        def is_due(page: _Page) -> bool:
            visit = page.entry.visit
            due = page.due if page.due is not None or visit is None else visit.due
            return due is not None and due <= now

        read = [p for p in self._pages.values() if p.state in ("done", "failed") and self._runs[p.run][0] == starts]
        pages = [page for page in read if is_due(page)]
        if listings:
            near = [page for page in read if is_near(page)]
            sections = sum(page.entry.steps.in_menu and page.entry.steps.sections == 1 for page in near)
            near = [page for page in near if not is_due(page)]
            near = [p for p in near if p.entry.visit is not None and p.entry.visit.read_at < read_before]
            others = [p for p in near if not p.entry.steps.in_menu and p.entry.link.might_be != "archive"]
            others.sort(key=lambda page: -page.entry.yielded)
            pages += [page for page in near if page.entry.steps.in_menu] + others[: max(0, LISTINGS - sections)]
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

    def finish(self, key: str, visit: Visit | None = None) -> None:
        page = self._pages[key]
        page.state, page.reason = "done", None
        page.entry.visit = visit or page.entry.visit
        page.due = page.entry.interval = None
        self._put_back(page)
        self._tries.pop(key, None)

    def give_back(self, key: str, *, in_vain: bool = False) -> None:
        if in_vain:
            self._put_behind(key)
        self._queue(self._pages[key])

    def move(self, key: str, url: str) -> None:
        self._pages[key].entry.link.url = url
        self._put_behind(key)
        self._queue(self._pages[key])

    def fail(self, key: str, reason: str, visit: Visit | None = None, retry: Retry | None = None) -> None:
        page = self._pages[key]
        page.state, page.reason = "failed", reason
        page.due = page.entry.interval = None
        if page.entry.visit is None and retry is not None:
            page.due, page.entry.interval = retry
        page.entry.visit = visit or page.entry.visit
        self._put_back(page)

    def fail_waiting(self, host: str, reason: str, due: float | None) -> int:
        waiting = [p for p in self._pages.values() if p.state == "pending" and p.run == self._run]
        waiting = [page for page in waiting if page.entry.host == host]
        for page in waiting:
            page.state, page.reason, page.due = "failed", reason, due
            self._put_back(page)
        return len(waiting)

    def blame(self, key: str) -> int:
        page = self._pages.get(key)
        if page is not None and page.state == "done":
            return 0
        self._tries[key] = self._tries.get(key, 0) + 1
        if page is not None and page.entry.is_start and self._tries[key] >= MAX_TRIES:
            self._tries[key] = MAX_TRIES - 1
            if not page.entry.in_vain:
                self._put_behind(key)
        if page is not None:
            self._queue(page)
            self._judge(key)
        return self._tries[key]

    def reclaim(self, now: float | None = None) -> int:
        return self._requeue(lambda page: page.state == "in_flight" and (now is None or page.until < now))

    def reopen(self, urls: Sequence[str], now: float) -> int:
        for url in urls:
            page = self._pages.get(make_url_key(url))
            if page is not None and page.state in ("done", "failed"):
                self._queue(page)
            if page is not None and page.state == "pending":
                page.entry.visit = None
            if page is None:
                self.add([make_lost_entry(url)], now)
        return len(urls)

    def adopt(self, hosts: Collection[str]) -> int:
        starts = self._runs[self._run][0]
        count = 0
        for page in self._pages.values():
            began_as, has_ended = self._runs[page.run]
            is_ours = began_as == starts or (has_ended and page.entry.host in hosts)
            if page.state == "pending" and page.run != self._run and is_ours:
                page.run = self._run
                self._queue(page)
                count += 1
        return count

    def forget(self, is_meant: Callable[[str, str], bool]) -> int:
        found = [key for key, page in self._pages.items() if is_meant(key, page.entry.host)]
        for key in found:
            del self._pages[key]
            self._tries.pop(key, None)
        return len(found)

    def ask_again(self, keys: Sequence[str], read_before: float | None = None) -> int:
        pages = [page for key in keys if (page := self._pages.get(key)) is not None and page.state == "done"]
        if read_before is not None:
            pages = [p for p in pages if p.entry.visit is not None and p.entry.visit.read_at < read_before]
        for page in pages:
            page.run = self._run
            self._queue(page)
        return len(pages)

    def list_child_sitemaps(self) -> list[ChildSitemap]:
        starts = self._runs[self._run][0]
        return [
            ChildSitemap(key, page.entry.link.url, page.entry.link.found_on, page.entry.link.modified, visit.newest)
            for key, page in self._pages.items()
            if page.state == "done"
            and self._runs[page.run][0] == starts
            and (visit := page.entry.visit) is not None
            and visit.turned_out == "sitemap"
            and page.entry.link.kind == "sitemap"
        ]

    def read_feed(self, key: str) -> FeedRecord:
        return self._feeds.get(key) or FeedRecord()

    def write_feed(self, key: str, record: FeedRecord) -> None:
        self._feeds[key] = record

    def requeue_failed(self) -> int:
        for page in self._pages.values():
            if page.state == "failed":
                self._tries.pop(page.entry.key, None)
                page.entry.tries = 0
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

    def find_output(self, path: str) -> OutputRecord | None:
        return self._outputs.get(path)

    def list_open_outputs(self) -> list[OutputRecord]:
        return [record for record in self._outputs.values() if not record.is_complete]

    def number_output(self, path: str) -> int:
        self._outputs.setdefault(path, OutputRecord(path, 0))
        return list(self._outputs).index(path) + 1

    def commit(self, output: OutputRecord | None = None) -> None:
        if output is not None:
            self._outputs[output.path] = output

    def undo(self) -> None:
        """It is gone in a moment, with all the rest."""

    def close(self) -> None:
        """Nothing is held."""

    def _judge_standing(self, page: _Page | None, link: Link, now: float) -> Standing:
        """How a page stands. What the link says is added to a pending page."""
        if page is None:
            return "new"
        known = page.entry.link
        in_this_run = page.run == self._run
        visit = page.entry.visit
        is_older = visit is not None and page.found_in < self._run
        before = Known(in_this_run, page.state == "done", visit, known.modified, page.channels, is_older)
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

    def _put_behind(self, key: str) -> None:
        entry = self._pages[key].entry
        entry.in_vain += 1
        entry.priority -= LATER

    def _put_back(self, page: _Page) -> None:
        page.entry.priority += page.entry.in_vain * LATER
        page.entry.in_vain = 0

    def _queue(self, page: _Page) -> None:
        self._count += 1
        page.state, page.ticket, page.reason = "pending", self._count, None
        queue = self._queues.setdefault((page.run, page.entry.host), [])
        entry = page.entry
        heapq.heappush(queue, _Place(-entry.priority, -entry.yielded, page.ticket, entry.key))

    def _find_head(self, queue: list[_Place]) -> _Place | None:
        """The queue's first place, those cleared away whose pages are no longer waiting there."""
        while queue:
            page = self._pages.get(queue[0].key)
            if page and page.state == "pending" and page.ticket == queue[0].ticket and page.run == self._run:
                return queue[0]
            heapq.heappop(queue)
        return None

    def _requeue(self, is_meant: Callable[[_Page], bool]) -> int:
        pages = [page for page in self._pages.values() if is_meant(page)]
        for page in pages:
            self._queue(page)
        return len(pages)
