"""The crawl's books: they know which pages are out, and keep the state and the output in agreement."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from math import inf
from typing import NamedTuple, Protocol

from ..errors import StateAwayError, StateError
from ..items import Link
from ..storage.frontier_records import MAX_TRIES, Counts, FrontierEntry, NextLook, OutputRecord, Run, Visit, merge_link
from ..storage.state_file import ReadingNote
from ..storage.stores import State
from ..walk.steps import Standing
from .channel_news import choose_growing

LEASE = 3600.0  # seconds; a page is in fact its process's own until the process ends


class Output(Protocol):
    """Where the articles go."""

    def flush_files(self, *, is_end: bool = False) -> Sequence[OutputRecord]:
        """Writes to the disk what was appended, and returns the files that have changed since the last call; at the
        crawl's end, all of its files. Raises StateError where that cannot be done."""


class Archive(Protocol):
    """What the articles were read from."""

    def flush(self) -> None:
        """Writes to the disk what was added. Raises StateError where that cannot be done."""


@dataclass(frozen=True, slots=True)
class Beginning:
    """What was found when the books were opened."""

    run: Run
    counts: Counts
    reclaimed: int  # pages in flight when the last process died
    reopened: int  # pages whose articles are lost
    revived: int  # pages that an earlier run has read, and that are worth another look
    set_aside: str | None  # the page that was being read when the last process died, if that had happened to it before
    wanted: int = 0  # pages whose articles a filter had left out, and which are wanted now
    refreshed: int = 0  # known articles that are asked for again, as was asked


class Offered(NamedTuple):
    """What became of pages that were offered to the frontier."""

    new: int = 0  # pages that wait from now on
    known: int = 0  # pages that the frontier had already, or was offered twice


class Ledger:
    """Knows which pages are out, and sees to it that no commit says more than the output has on disk.

    It hands the first StateError to `on_trouble`. From then on it keeps nothing, and no method does anything.
    """

    def __init__(
        self,
        state: State,
        output: Output,
        note: ReadingNote | None,
        on_trouble: Callable[[StateError], None],
        clock: Callable[[], float] = time.time,
        archive: Archive | None = None,
    ) -> None:
        self.state = state
        self.leases: dict[str, FrontierEntry] = {}  # by key
        self.held: dict[str, FrontierEntry] = {}  # read, but their articles wait: no other page waits for these
        self.trouble: StateError | None = None
        self.began = 0.0  # when the run did, in seconds since 1970
        self._output = output
        self._archive = archive
        self._note = note
        self._on_trouble = on_trouble
        self._clock = clock
        self._is_state_lost = False
        state.tell_trouble(self._note_state_trouble)

    def begin(
        self,
        starts: str,
        rest: float = 0.0,
        lost: Sequence[str] = (),
        is_wanted: Callable[[str, str], bool] = lambda unwanted, host: False,
        *,
        refreshes: bool = False,
        joins: bool = False,
    ) -> Beginning | None:
        """Begins a run or goes on with one; None in trouble.

        `starts`: the keys of its start addresses; `lost`: addresses of articles that the output has lost; `is_wanted`:
        see `Recovery.ask_unwanted`; `refreshes`: all known articles are asked for again; `joins`: others have begun the
        run, and this process only takes what waits in it. A run that goes on looks for news as well, where the last
        look was more than `rest` seconds ago.
        """
        runs, recovery = self.state.runs, self.state.recovery
        run = runs.begin_run(starts, self._clock())
        self.began = run.began
        blamed = self._note.left_behind if self._note else ""
        tries = recovery.blame(blamed) if blamed else 0
        reclaimed = recovery.reclaim()
        now = self._clock()
        reopened = recovery.reopen(lost, now)
        revived = wanted = refreshed = 0
        if not joins:
            runs.adopt({host for key in starts.split() for host in _list_hosts(key)})
            revived = runs.revive(now, listings=True, read_before=now - rest if run.resumed else inf)
            if not run.resumed or now - run.began >= rest:
                revived += recovery.ask_again(choose_growing(runs.list_child_sitemaps(), now))
            wanted = recovery.ask_unwanted(is_wanted)
            refreshed = recovery.refresh(now) if refreshes else 0
        counts = runs.count()
        self.state.commit()
        if self.trouble is not None:
            return None
        set_aside = blamed if tries >= MAX_TRIES else None
        return Beginning(run, counts, reclaimed, reopened, revived, set_aside, wanted, refreshed)

    def learn(self, found: Mapping[str, Link]) -> Mapping[str, Standing]:
        """Returns how the pages stand, by key. It keeps what the links say of pages that wait or are out."""
        for key in found.keys() & self.leases.keys():
            merge_link(self.leases[key].link, found[key])
        return self.state.pages.learn(found, self._clock())

    def offer(self, entries: Sequence[FrontierEntry]) -> Offered:
        """Records the pages that are new, and says how many are."""
        new = self.state.pages.add(entries, self._clock())
        return Offered(new, len(entries) - new)

    def take(self, is_free: Callable[[str], bool]) -> FrontierEntry | None:
        """Hands out the first page among the hosts that are free; None where there is none."""
        entry = self.state.pages.take(self._clock(), LEASE, is_free)
        if entry is None:
            return None
        self.leases[entry.key] = entry
        if self.state.leases.are_settled:
            return entry
        try:
            self.commit()  # the host is this worker's from now on, or is lost to another with all others
        except StateAwayError:
            self.give_back(entry.key)
            raise
        return self.leases.get(entry.key)

    def find_out(self, key: str) -> FrontierEntry | None:
        """Returns the entry of a page that is out, or read and its article waits; None where it is neither."""
        return self.leases.get(key) or self.held.get(key)

    def forget_out(self) -> int:
        """Has no page be out any more, since others have their hosts. Returns how many were."""
        count = len(self.leases) + len(self.held)
        self.leases.clear()
        self.held.clear()
        return count

    def begin_reading(self, key: str) -> None:
        """Notes that the page is being read, in case it kills the process."""
        if self._note:
            self._note.begin(key)

    def end_reading(self, key: str) -> None:
        """Notes that the page is no longer being read."""
        if self._note:
            self._note.end(key)

    def hold(self, key: str) -> None:
        """Notes that the page is read and its links are recorded, but its article waits. The page stays out."""
        entry = self.leases.pop(key, None)
        if entry is not None:
            self.held[key] = entry

    def finish(
        self,
        key: str,
        *,
        also: FrontierEntry | None = None,
        visit: Visit | None = None,
        unwanted: str | None = None,
    ) -> bool:
        """Notes that the page is read, and its links are recorded. `also`: the address that it was found to have;
        `unwanted`: see PageQueue.finish.

        Returns False, and does nothing, where the page is not out.
        """
        if self._take_back(key) is None:
            return False
        pages = self.state.pages
        pages.finish(key, visit, unwanted)
        if also is not None and also.key != key and also.key not in self.leases and also.key not in self.held:
            pages.add([also], self._clock())
            # Another look is taken at the address that led here.
            pages.finish(also.key, replace(visit, due=None) if visit else None)
        return True

    def give_back(self, key: str, *, in_vain: bool = False) -> None:
        """Makes a page that is out pending again. `in_vain`: the page itself might be to blame, so that others go
        first."""
        if self._take_back(key) is not None:
            self.state.pages.give_back(key, in_vain=in_vain)

    def move(self, key: str, target: FrontierEntry) -> None:
        """Notes that a page that is out leads to another page, which has a turn of its own."""
        if self.leases.pop(key, None) is None:
            return
        if target.key == key:
            self.state.pages.move(key, target.link.url)
        else:
            self.state.pages.add([target], self._clock())
            self.state.pages.finish(key)

    def fail(self, key: str, reason: str, visit: Visit | None = None, retry: NextLook | None = None) -> None:
        """Notes that a page that is out could not be read. `visit`, `retry`: see PageQueue.fail."""
        if self._take_back(key) is not None:
            self.state.pages.fail(key, reason, visit, retry)

    def is_busy(self, host: str, but: str) -> bool:
        """Returns whether a page of the host is out, `but` the one with that key."""
        return any(entry.host == host and key != but for key, entry in self.leases.items())

    def commit(self, *, is_complete: bool = False) -> None:
        """Makes durable what was written to the archive, then what was written to the output and, after that, what the
        state has learned.

        `is_complete`: nothing more comes to this output from this crawl.
        """
        try:
            if self._archive is not None:
                self._archive.flush()
            records = self._output.flush_files(is_end=is_complete)
        except StateError as error:
            self._note_trouble(error)
            return
        self.state.commit(*(replace(record, is_complete=True) if is_complete else record for record in records))

    def end(self, *, finished: bool) -> Counts:
        """Gives back what is out, and closes the books. What a finished run has left waits for the next."""
        for key in (*self.leases, *self.held):
            self.give_back(key)
        counts = self.state.runs.count()
        if finished:
            self.state.runs.end_run(self._clock())
        if not self._is_state_lost:
            self.commit(is_complete=True)
        if self.trouble is not None:
            self.state.undo()  # what waited for a commit might not be in the output
        self.state.close()
        if self._note:
            self._note.close()
        return counts

    def _take_back(self, key: str) -> FrontierEntry | None:
        """Takes the page from those that are out; None where it is not."""
        return self.leases.pop(key, None) or self.held.pop(key, None)

    def _note_state_trouble(self, error: StateError) -> None:
        self._is_state_lost = True
        self._note_trouble(error)

    def _note_trouble(self, error: StateError) -> None:
        if self.trouble is None:
            self.trouble = error
            self._on_trouble(error)


def _list_hosts(key: str) -> tuple[str, str]:
    """Returns the hosts that a start address might have, by its key."""
    host = key.partition("/")[0].partition("?")[0]
    return host, f"www.{host}"
