"""The crawl's books: which pages are out, and that the state and the output always agree."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from math import inf
from typing import Protocol

from ..errors import StateError
from ..items import FoundBy, Link
from ..storage.frontier_records import MAX_TRIES, Counts, Entry, HostRecord, OutputRecord, Retry, Run, Visit, merge_link
from ..storage.state_file import ReadingNote
from ..storage.stores import Frontier, Lessons
from ..urls.canonical import make_url_key
from ..walk.steps import Standing
from .channel_news import choose_growing

LEASE = 3600.0  # seconds; one process's pages are its own until it ends
_MOST_HOSTS = 10_000  # whose records are kept in memory

Clock = Callable[[], float]


class Output(Protocol):
    """Where the articles go."""

    def flush(self) -> OutputRecord | None:
        """Have on disk what was written. Raises StateError where that cannot be done."""


@dataclass(frozen=True, slots=True)
class Beginning:
    """What was found when the books were opened."""

    run: Run
    counts: Counts
    reclaimed: int  # in flight when the last process died
    reopened: int  # their articles are lost
    revived: int  # read by an earlier run, and worth another look
    set_aside: str | None  # the page that was being read when the last process died, if it had happened before


class Ledger:
    """A frontier and the pages that are out, with commits that never say more than the output has on disk.

    The first StateError is handed to `on_trouble`; from then on nothing is kept, and every method does nothing.
    """

    def __init__(
        self,
        frontier: Frontier,
        output: Output,
        note: ReadingNote | None,
        on_trouble: Callable[[StateError], None],
        clock: Clock = time.time,
    ) -> None:
        self.leases: dict[str, Entry] = {}
        self.trouble: StateError | None = None
        self._records: dict[str, HostRecord] = {}
        self._frontier = frontier
        self._output = output
        self._note = note
        self._on_trouble = on_trouble
        self._clock = clock
        self.began = 0.0  # the run, in seconds since 1970

    def begin(self, starts: str, rest: float = 0.0, lost: Sequence[str] = ()) -> Beginning | None:
        """Begin a run or go on with one; None in trouble.

        `starts`: the keys of its start addresses; `lost`: addresses of articles that the output has lost. One that goes
        on looks for news as well, where that was done longer ago than `rest`, in seconds.
        """
        with self._trying():
            run = self._frontier.begin_run(starts, self._clock())
            blamed = self._note.left_behind if self._note else ""
            tries = self._frontier.blame(blamed) if blamed else 0
            reclaimed = self._frontier.reclaim()
            now = self._clock()
            reopened = self._frontier.reopen(lost, now)
            self._frontier.adopt({host for key in starts.split() for host in _list_hosts(key)})
            revived = self._frontier.revive(now, listings=True, read_before=now - rest if run.resumed else inf)
            self.began = run.began
            if not run.resumed or now - run.began >= rest:
                children = choose_growing(self._frontier.list_child_sitemaps(), now)
                revived += self._frontier.ask_again(children)
            counts = self._frontier.count()
            self._frontier.commit()
            return Beginning(run, counts, reclaimed, reopened, revived, blamed if tries >= MAX_TRIES else None)
        return None

    def learn(self, found: Mapping[str, Link]) -> dict[str, Standing]:
        """How the pages stand. What the links say of pages that wait, or are on their way, is kept."""
        with self._trying():
            for key in found.keys() & self.leases.keys():
                merge_link(self.leases[key].link, found[key])
            return self._frontier.learn(found, self._clock())
        return {}

    def add(self, entries: Sequence[Entry]) -> int:
        with self._trying():
            return self._frontier.add(entries, self._clock())
        return 0

    def revive(self) -> int:
        """Pages that are due are pending again; how many."""
        with self._trying():
            return self._frontier.revive(self._clock(), listings=False)
        return 0

    def take(self, is_free: Callable[[str], bool]) -> Entry | None:
        with self._trying():
            entry = self._frontier.take(self._clock(), LEASE, is_free)
            if entry is not None:
                self.leases[entry.key] = entry
            return entry
        return None

    def begin_reading(self, key: str) -> None:
        if self._note:
            self._note.begin(key)

    def end_reading(self, key: str) -> None:
        if self._note:
            self._note.end(key)

    def finish(self, key: str, *, also: Entry | None = None, visit: Visit | None = None) -> bool:
        """The page is read, and its links are added. `also`: the address that it was found to have.

        False, and nothing is done, where the page is not out.
        """
        if self.leases.pop(key, None) is None:
            return False
        with self._trying():
            self._frontier.finish(key, visit)
            if also is not None and also.key != key and also.key not in self.leases:
                self._frontier.add([also], self._clock())
                # Another look is taken at the address that led here.
                self._frontier.finish(also.key, replace(visit, due=None) if visit else None)
        return True

    def give_back(self, key: str, *, in_vain: bool = False) -> None:
        if self.leases.pop(key, None) is not None:
            with self._trying():
                self._frontier.give_back(key, in_vain=in_vain)

    def move(self, key: str, target: Entry) -> None:
        """The page is out and leads to another, which is asked for on its own account."""
        if self.leases.pop(key, None) is None:
            return
        with self._trying():
            if target.key == key:
                self._frontier.move(key, target.link.url)
            else:
                self._frontier.add([target], self._clock())
                self._frontier.finish(key)

    def fail(self, key: str, reason: str, visit: Visit | None = None, retry: Retry | None = None) -> None:
        if self.leases.pop(key, None) is not None:
            with self._trying():
                self._frontier.fail(key, reason, visit, retry)

    def fail_waiting(self, host: str, reason: str, due: float | None) -> int:
        with self._trying():
            return self._frontier.fail_waiting(host, reason, due)
        return 0

    def is_busy(self, host: str, but: str) -> bool:
        """Whether a page of the host is out, `but` the one with that key."""
        return any(entry.host == host and key != but for key, entry in self.leases.items())

    def count_channels(self) -> dict[frozenset[FoundBy], int]:
        with self._trying():
            return self._frontier.count_channels()
        return {}

    def rank_sections(self) -> list[str]:
        with self._trying():
            return self._frontier.rank_sections()
        return []

    def read_host(self, name: str) -> HostRecord:
        """What is remembered of the host: the same record to everyone who asks."""
        if name not in self._records:
            if len(self._records) >= _MOST_HOSTS:
                del self._records[next(iter(self._records))]
            self._records[name] = HostRecord()
            with self._trying():
                self._records[name] = self._frontier.read_host(name)
        return self._records[name]

    def write_host(self, name: str, record: HostRecord) -> None:
        with self._trying():
            self._frontier.write_host(name, record)

    def ask_again(self, keys: Sequence[str], read_before: float | None = None) -> int:
        """Pages that were read are pending again; how many. See Frontier.ask_again."""
        with self._trying():
            return self._frontier.ask_again([key for key in keys if key not in self.leases], read_before)
        return 0

    def reopen(self, lost: Sequence[str]) -> int:
        """Articles that the output has lost are asked for again, those of pages that are out excepted; how many."""
        with self._trying():
            return self._frontier.reopen([url for url in lost if make_url_key(url) not in self.leases], self._clock())
        return 0

    def has_pending(self, is_open: Callable[[str], bool]) -> bool:
        with self._trying():
            return self._frontier.has_pending(is_open)
        return False

    def commit(self) -> None:
        """Make durable what was done; before that, what was written to the output."""
        with self._trying():
            self._frontier.commit(self._output.flush())

    def end(self, *, finished: bool) -> Counts:
        """Give back what is out, and close the books. What a finished run has left waits for the next."""
        for key in list(self.leases):
            self.give_back(key)
        counts = Counts()
        with self._trying():
            counts = self._frontier.count()
            if finished:
                self._frontier.end_run(self._clock())
            record = self._output.flush()
            self._frontier.commit(replace(record, is_complete=True) if record is not None else None)
        with self._trying():
            if self.trouble is not None:
                self._frontier.undo()  # what waited for a commit might not be in the output
            self._frontier.close()
        if self._note:
            self._note.close()
        return counts

    @contextmanager
    def lessons(self) -> Iterator[Lessons]:
        """What crawls have learned. In trouble the block is left where it came to it."""
        with self._trying():
            yield self._frontier

    @contextmanager
    def _trying(self) -> Iterator[None]:
        try:
            yield
        except StateError as error:
            if self.trouble is None:
                self.trouble = error
                self._on_trouble(error)


def _list_hosts(key: str) -> tuple[str, str]:
    """The hosts that a start address might have, by its key."""
    host = key.partition("/")[0].partition("?")[0]
    return host, f"www.{host}"
