"""The crawl's books: which pages are out, and that the state and the output always agree."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from ..errors import StateError
from ..items import FoundBy, Link
from ..storage.frontier import MAX_TRIES, Counts, Entry, Frontier, HostRecord, Run, Visit, merge_link
from ..storage.reading import ReadingNote
from ..walk.rendering_memory import KindRecord
from ..walk.traps import PatternRecord
from ..walk.walk import Standing

LEASE = 3600.0  # seconds; one process's pages are its own until it ends
_MOST_HOSTS = 10_000  # whose records are kept in memory

Clock = Callable[[], float]


@dataclass(frozen=True, slots=True)
class Beginning:
    """What was found when the books were opened."""

    run: Run
    counts: Counts
    reclaimed: int  # in flight when the last process died
    reopened: int  # their articles are no longer in the output
    revived: int  # read by an earlier run, and worth another look
    set_aside: str | None  # the page that was being read when the last process died, if it had happened before


class Ledger:
    """A frontier and the pages that are out, with commits that never say more than the output has on disk.

    The first StateError is handed to `on_trouble`; from then on nothing is kept, and every method does nothing.
    """

    def __init__(
        self,
        frontier: Frontier,
        output: Path,
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
        self._committed_size = -1

    def begin(self, starts: str) -> Beginning | None:
        """Begin a run or go on with one; None in trouble."""
        with self._trying():
            run = self._frontier.begin_run(starts, self._clock())
            blamed = self._note.left_behind if self._note else ""
            tries = self._frontier.blame(blamed) if blamed else 0
            reclaimed = self._frontier.reclaim()
            reopened = self._frontier.reopen(str(self._output), self._measure_output())
            revived = self._frontier.revive(self._clock(), listings=not run.resumed)
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

    def finish(self, key: str, *, wrote_article: bool, also: Entry | None = None, visit: Visit | None = None) -> bool:
        """The page is read, and its links are added. `also`: the address that it was found to have.

        False, and nothing is done, where the page is not out.
        """
        if self.leases.pop(key, None) is None:
            return False
        with self._trying():
            size = self._measure_output() if wrote_article else None
            self._frontier.finish(key, size, visit)
            if also is not None and also.key != key and also.key not in self.leases:
                self._frontier.add([also], self._clock())
                # Another look is taken at the address that led here.
                self._frontier.finish(also.key, size, replace(visit, due=None) if visit else None)
        return True

    def give_back(self, key: str) -> None:
        if self.leases.pop(key, None) is not None:
            with self._trying():
                self._frontier.give_back(key)

    def fail(self, key: str, reason: str, visit: Visit | None = None) -> None:
        if self.leases.pop(key, None) is not None:
            with self._trying():
                self._frontier.fail(key, reason, visit)

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

    def read_patterns(self) -> list[PatternRecord]:
        with self._trying():
            return self._frontier.read_patterns()
        return []

    def write_patterns(self, records: Sequence[PatternRecord]) -> None:
        with self._trying():
            self._frontier.write_patterns(records)

    def read_kinds(self) -> list[KindRecord]:
        with self._trying():
            return self._frontier.read_kinds()
        return []

    def write_kinds(self, records: Sequence[KindRecord]) -> None:
        with self._trying():
            self._frontier.write_kinds(records)

    def write_host(self, name: str, record: HostRecord) -> None:
        with self._trying():
            self._frontier.write_host(name, record)

    def ask_again(self, keys: Sequence[str]) -> None:
        """Pages that were read are pending again."""
        with self._trying():
            self._frontier.ask_again([key for key in keys if key not in self.leases])

    def has_pending(self, is_open: Callable[[str], bool]) -> bool:
        with self._trying():
            return self._frontier.has_pending(is_open)
        return False

    def commit(self) -> None:
        """Make durable what was done; before that, what was written to the output."""
        with self._trying():
            size = self._measure_output()
            if size != self._committed_size:
                self._sync_output()
                self._frontier.commit(str(self._output), size)
                self._committed_size = size
            else:
                self._frontier.commit()

    def end(self, *, finished: bool) -> Counts:
        """Give back what is out, and close the books. A finished run with nothing left pending has ended."""
        for key in list(self.leases):
            self.give_back(key)
        counts = Counts()
        with self._trying():
            counts = self._frontier.count()
            if finished and not counts.pending:
                self._frontier.end_run(self._clock())
            self.commit()
        with self._trying():
            self._frontier.close()
        if self._note:
            self._note.close()
        return counts

    def _measure_output(self) -> int:
        try:
            return self._output.stat().st_size
        except OSError:
            return 0

    def _sync_output(self) -> None:
        try:
            file = os.open(self._output, os.O_RDONLY)
        except FileNotFoundError:
            return
        except OSError as error:
            raise _describe_unwritten(self._output, error) from error
        try:
            os.fsync(file)
        except OSError as error:
            raise _describe_unwritten(self._output, error) from error
        finally:
            os.close(file)

    @contextmanager
    def _trying(self) -> Iterator[None]:
        try:
            yield
        except StateError as error:
            if self.trouble is None:
                self.trouble = error
                self._on_trouble(error)


def _describe_unwritten(path: Path, error: OSError) -> StateError:
    return StateError(
        "output_unwritable",
        f"Cannot write {path} ({error.strerror}); make room and start again, or name another file: "
        "-s NEWSCRAWL_OUTPUT=….",
    )
