"""What a frontier keeps and promises, whatever it is kept in."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol
from urllib.parse import urlsplit

from ..discover.walk import Steps
from ..items import Link

MAX_TRIES = 3  # a page that was being read at so many crashes is set aside


class StateError(Exception):
    """The state cannot be used. The text is one sentence that says what to do; `kind` names the ending of the crawl."""

    def __init__(self, kind: str, sentence: str) -> None:
        super().__init__(sentence)
        self.kind = kind  # state_in_use, state_unreadable or state_unwritable


@dataclass(slots=True)
class Entry:
    """An address that a crawl means to read, with all that is known of it before."""

    key: str  # make_url_key(link.url)
    link: Link
    steps: Steps
    priority: int  # higher goes first
    tries: int = 0  # how many crashes happened while it was being read

    @property
    def host(self) -> str:
        return read_host(self.link.url)


@dataclass(frozen=True, slots=True)
class Run:
    """A crawl from one set of start addresses until it has nothing left to ask for, however often interrupted."""

    number: int
    resumed: bool  # an earlier process began it and did not come to its end


@dataclass(frozen=True, slots=True)
class Counts:
    """How many addresses are in each state."""

    pending: int = 0
    in_flight: int = 0
    done: int = 0
    failed: int = 0


class Frontier(Protocol):
    """The addresses of a crawl: pending, in flight (leased), done or failed.

    Nothing is durable before `commit`, and all that one `commit` covers is durable together: a crash undoes what came
    after the last. Where the store cannot be written or read, StateError is raised, what came after the last commit is
    undone, and every later call raises it again, `close` excepted.
    """

    def begin_run(self, starts: str, now: float) -> Run:
        """Go on with the last run of these start addresses where it was interrupted; else begin a new one.

        What an earlier run left behind counts as unknown in a new one.
        """

    def end_run(self, now: float) -> None:
        """The run has come to its end: the next `begin_run` is a new one. All it knew is kept."""

    def learn(self, found: Mapping[str, Link]) -> set[str]:
        """The keys that are not known in this run. What the links say of pending pages is added to those."""

    def add(self, entries: Sequence[Entry]) -> int:
        """Make the entries pending; how many were new. For those known already it does what `learn` does."""

    def take(self, now: float, seconds: float, is_free: Callable[[str], bool]) -> Entry | None:
        """Lease the first entry among the hosts that are free: highest priority, then first come.

        Hosts with equal claims take turns. None where no free host has one. The lease runs out after `seconds`.
        """

    def finish(self, key: str, output_size: int | None = None) -> None:
        """The page is read. `output_size`: the bytes of the output once the page's article was in it."""

    def give_back(self, key: str) -> None:
        """The page was not read after all, through no fault of its own: pending again."""

    def fail(self, key: str, reason: str) -> None:
        """The page could not be read."""

    def blame(self, key: str) -> int:
        """The page was being read when the process died: how often that happened to it by now.

        At MAX_TRIES it is failed, and stays so in later runs; before that it is pending. Nothing happens where it was
        done all the same. A key that is not known yet is remembered, and failed when it is added.
        """

    def reclaim(self, now: float | None = None) -> int:
        """Leases of every run that ran out before `now` (None: all leases) are pending again; how many."""

    def reopen(self, output: str, size: int) -> int:
        """Pages whose articles the output has lost, since it is shorter than it was, are pending again; how many."""

    def requeue_failed(self) -> int:
        """Failed pages of every run are pending again, their tries forgotten, their runs not ended; how many."""

    def has_pending(self, is_open: Callable[[str], bool]) -> bool:
        """Whether a host that is open has pending pages."""

    def count(self) -> Counts:
        """The run's counts."""

    def commit(self, output: str | None = None, size: int = 0) -> None:
        """Make durable what was done. `output`, `size`: the output file, and how much of it is on disk by now."""

    def close(self) -> None:
        """Commit, and let go of the store."""


def read_host(url: str) -> str:
    """The host and port that politeness is owed to."""
    try:
        return urlsplit(url).netloc.rsplit("@", 1)[-1].lower()
    except ValueError:
        return ""


def merge_link(known: Link, other: Link) -> bool:
    """Add to what is known what another place says of the same page; whether that was anything."""
    changed = False
    if known.date_raw is None and other.date_raw is not None:
        known.date_raw, known.date_published = other.date_raw, other.date_published
        changed = True
    if not known.headline and other.headline:
        known.headline = other.headline
        changed = True
    return changed
