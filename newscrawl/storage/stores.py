"""What a store promises, whatever it is kept in: a State, and each of its parts."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from math import inf
from typing import Protocol

from ..errors import StateError
from ..extract.story_trace import StoryTrace
from ..items import FoundBy, Link
from ..walk.rendering_memory import KindRecord
from ..walk.steps import Standing
from ..walk.traps import PatternRecord
from .archive_progress import ArchiveBook
from .article_index import ArticleIndex
from .frontier_records import (
    ChildSitemap,
    Counts,
    FeedRecord,
    FrontierEntry,
    HostConduct,
    HostRecord,
    NextLook,
    OutputRecord,
    RobotsRecord,
    Run,
    TdmrepRecord,
    Visit,
)
from .host_leases import HostLeases, Reach
from .jsonlines import ArticleRecord
from .waiting_articles import OutboxCounts, WaitingArticle


class PageQueue(Protocol):
    """Pages that wait, and what becomes of those that are handed out (leased). `now`: seconds since 1970."""

    def learn(self, found: Mapping[str, Link], now: float) -> dict[str, Standing]:
        """Returns how the pages stand, by key. It adds to pending pages what the links say of them."""

    def add(self, entries: Sequence[FrontierEntry], now: float) -> int:
        """Makes the new entries pending, and returns how many they are. For known entries it does what `learn` does."""

    def take(self, now: float, seconds: float, is_free: Callable[[str], bool]) -> FrontierEntry | None:
        """Leases the first entry whose host is free: the highest priority, then the most yielding, then the first to
        come.

        Hosts with equal claims take turns. Returns None where no free host has an entry. The lease runs out after
        `seconds`.
        """

    def finish(self, key: str, visit: Visit | None = None, unwanted: str | None = None) -> None:
        """Notes that the page is read. `unwanted`: the filter that has left its article out, as
        `Recovery.ask_unwanted` is to name it; a page that has not changed since keeps the one that it has."""

    def give_back(self, key: str, *, in_vain: bool = False) -> None:
        """Makes a page pending again that was not read after all. `in_vain`: the page might be to blame, so that others
        go first."""

    def move(self, key: str, url: str) -> None:
        """Makes the page pending again, at another address of the same key. The move counts as a try in vain."""

    def fail(self, key: str, reason: str, visit: Visit | None = None, retry: NextLook | None = None) -> None:
        """Notes that the page could not be read.

        `visit`: when a later run may ask for it again where a link leads to it; None: at once. `retry`: when a later
        run asks for a page that was never read, though no link leads to it.
        """

    def fail_waiting(self, host: str, reason: str, due: float | None) -> int:
        """Fails the run's pending pages of the host, and returns how many. `due`: when a later run asks for them
        unbidden, in seconds since 1970; None: never."""

    def has_pending(self, is_open: Callable[[str], bool]) -> bool:
        """Returns whether a host that is open has pending pages."""


class RunBook(Protocol):
    """The runs that pages belong to, and what has come of the present run. `now`: seconds since 1970."""

    def begin_run(self, starts: str, now: float) -> Run:
        """Goes on with the last run of these start addresses where it was interrupted; else begins a new one.

        `starts`: their keys. Pages that earlier runs of these addresses have left pending belong to this run from now
        on. In a new run, all else that earlier runs knew counts as unknown.
        """

    def adopt(self, hosts: Collection[str]) -> int:
        """Takes over pages that wait though their runs have ended: those of runs that began at the same addresses, and
        those of the given hosts. Returns how many."""

    def end_run(self, now: float) -> None:
        """Ends the run: the next `begin_run` begins a new one. All that the run knew is kept."""

    def revive(self, now: float, *, listings: bool, read_before: float = inf) -> int:
        """Makes pages pending again that are due, of these start addresses, read in this run or an earlier one. Returns
        how many.

        `listings`: also the feeds, sitemaps and listings that the start pages' menus lead to, due or not. Where these
        are fewer than LISTINGS, also other listings that the start pages lead to, those with most news of late first.
        `read_before`: of these, only those that were last read before then.
        """

    def count(self) -> Counts:
        """Returns how many of the run's pages are in each state."""

    def count_channels(self, is_meant: Callable[[str], bool] | None = None) -> dict[frozenset[FoundBy], int]:
        """Returns how many articles the run has read, by the channels that each was found by. `is_meant`: says of a
        host whether its articles count; None: all do."""

    def count_articles(self) -> dict[str, int]:
        """Returns how many pages with articles are known of each host, whichever run has read them."""

    def list_failed_starts(self) -> dict[str, str]:
        """Returns the start addresses that the run could not read, and why."""

    def rank_hosts(self, most: int) -> dict[str, int]:
        """Returns how many pages wait of each host, of so many hosts with most."""

    def find_next_due(self) -> float | None:
        """Returns when the next page that was read is due again; None where none is."""

    def list_child_sitemaps(self) -> list[ChildSitemap]:
        """Returns the sitemaps of these start addresses that an index names and that were read, in the order of
        finding."""


class Recovery(Protocol):
    """Pages that are asked for once more, whatever they were: after a crash, a loss, a change, or on request."""

    def blame(self, key: str) -> int:
        """Notes that the page was being read when the process died, and returns how often that has happened to it.

        The page becomes pending, behind all others. At MAX_TRIES it has failed, and stays so in later runs. A start
        page never fails so, or nothing of its site would be found again. Nothing happens to a page that was done all
        the same. A key that is not known yet is remembered: its page fails when it is added.
        """

    def reclaim(self, now: float | None = None) -> int:
        """Makes pages pending again whose leases ran out before `now` (None: all leases), of every run. Returns how
        many."""

    def reopen(self, urls: Sequence[str], now: float) -> int:
        """Makes the pages at these addresses, whose articles are lost, pending again as if they had never been read.
        Returns how many.

        Each stays in its run; a page that no run has comes to this one. Pages that are in flight are left alone.
        """

    def ask_again(self, keys: Sequence[str], read_before: float | None = None) -> int:
        """Makes the pages with these keys pending again that were read, in whichever run.

        Returns how many. `read_before`: only those that were read before then, in seconds since 1970.
        """

    def ask_unwanted(self, is_wanted: Callable[[str, str], bool]) -> int:
        """Makes the pages of these start addresses pending again whose articles were left out by a filter, where
        `is_wanted(filter, host)` is true, as if they had never been read. Returns how many."""

    def refresh(self, now: float) -> int:
        """Makes all pages of these start addresses pending again that are articles, but for those that the run has
        read since it was first told to. Returns how many."""

    def requeue_failed(self) -> int:
        """Makes the failed pages of every run pending again, forgets their tries, and leaves them to be adopted.
        Returns how many."""

    def forget(self, is_meant: Callable[[str, str], bool]) -> int:
        """Forgets the pages of which `is_meant(key, host)` is true, as if they had never been found. Returns how
        many."""


class HostMemory(Protocol):
    """What is remembered of hosts."""

    def read_host_record(self, name: str) -> HostRecord:
        """Returns what is remembered of the host, a fresh record for a new one."""

    def write_host_record(self, name: str, record: HostRecord) -> None:
        """Remembers the record."""


class MannersBook(Protocol):
    """How hosts were treated, and what they want: their robots.txt, their rests."""

    def read_conduct(self, host: str) -> HostConduct:
        """Returns the host's record, a fresh one for a new host."""

    def write_conduct(self, records: Mapping[str, HostConduct]) -> None:
        """Remembers the records, by host."""

    def list_unwilling(self, now: float) -> dict[str, HostConduct]:
        """Returns the records of the hosts that rest after `now`, in seconds since 1970, or are blocked."""

    def read_robots(self, host: str) -> RobotsRecord | None:
        """Returns what is remembered of the host's robots.txt; None for nothing."""

    def write_robots(self, host: str, record: RobotsRecord) -> None:
        """Remembers the host's robots.txt."""

    def read_tdmrep(self, host: str) -> TdmrepRecord | None:
        """Returns what is remembered of the host's tdmrep.json; None where it was never asked for."""

    def write_tdmrep(self, host: str, record: TdmrepRecord) -> None:
        """Remembers the host's tdmrep.json."""

    def forget_manners(self, host: str) -> None:
        """Forgets all of that."""


class Lessons(Protocol):
    """What crawls have learned and the next one is to know."""

    def read_moves(self) -> dict[str, str]:
        """Returns the sites elsewhere that start pages have led to, each with the site of its start page."""

    def write_move(self, site: str, start: str) -> None:
        """Remembers one of them."""

    def read_patterns(self) -> list[PatternRecord]:
        """Returns what earlier crawls have learned of the patterns of addresses."""

    def write_patterns(self, records: Sequence[PatternRecord]) -> None:
        """Remembers these, and no others."""

    def read_kinds(self) -> list[KindRecord]:
        """Returns what earlier crawls have learned of which kinds of pages need a browser."""

    def write_kinds(self, records: Sequence[KindRecord]) -> None:
        """Remembers these, and no others."""

    def read_feed(self, key: str) -> FeedRecord:
        """Returns what is remembered of the feed, a fresh record for a new one."""

    def write_feed(self, key: str, record: FeedRecord) -> None:
        """Remembers the record."""

    def read_traces(self, site: str) -> list[StoryTrace]:
        """Returns the traces of the site's stories, as they were read."""

    def write_trace(self, site: str, trace: StoryTrace, gone: Sequence[int]) -> None:
        """Remembers the trace as the last one read, and forgets those of the stories that are gone."""

    def forget_traces(self, site: str) -> None:
        """Forgets the site's stories."""


class OutputBook(Protocol):
    """The outputs that were written to, each as it was at the last commit."""

    def find_output(self, path: str) -> OutputRecord | None:
        """Returns the output as it was at the last commit; None for one that this store has never seen."""

    def list_open_outputs(self) -> list[OutputRecord]:
        """Returns those of which not all may be known: the crawl that wrote them has not ended in order."""

    def list_outputs(self) -> list[OutputRecord]:
        """Returns all that were ever written to and not forgotten."""

    def number_output(self, path: str) -> int:
        """Returns the output's number. A new output becomes known by this, as an empty one."""

    def forget_output(self, path: str) -> None:
        """Has the output count as never seen."""


class Outbox(Protocol):
    """Articles that are in the output, and wait until a further store has them."""

    def open_store(self, store: str, now: float) -> bool:
        """Makes the store known, from `now` on, in seconds since 1970. What it has refused waits as all else again.

        Returns whether it was not known. Raises StateError, as `list_stores`, `put` and `forget_store` do.
        """

    def list_stores(self) -> dict[str, float]:
        """Returns the stores that are known, each with the time since when."""

    def put(self, store: str, record: ArticleRecord) -> None:
        """Has the article wait for the store. One with the same `article_id` and `version` that waits is replaced."""

    def take(self, store: str, most: int, most_bytes: int) -> list[WaitingArticle]:
        """Returns what waits and is durable, which stays until it is removed: what has been tried least, then in the
        order of writing.

        It is so many articles at most, and so many bytes as they are packed, but one article at least.
        """

    def remove(self, numbers: Collection[int]) -> None:
        """Removes articles that the store has."""

    def note_refusal(self, number: int, reason: str, *, is_set_aside: bool) -> None:
        """Notes that the store has not taken an article that was handed to it alone. `is_set_aside`: it is not taken
        from the outbox before the store is opened again."""

    def note_trouble(self, store: str, reason: str | None) -> None:
        """Notes why the store takes nothing; None: it does."""

    def count(self, store: str) -> OutboxCounts:
        """Returns how many articles wait for the store."""

    def forget_store(self, store: str) -> int | None:
        """Forgets the store and what waits for it. Returns how many articles that is; None for an unknown store."""


class Transactions(Protocol):
    """Nothing is durable before `commit`, and all that one `commit` covers becomes durable together.

    A crash undoes what came after the last commit.
    """

    def commit(self, *outputs: OutputRecord) -> None:
        """Makes durable what was done. `outputs`: the parts of output files that are on disk by now."""

    def undo(self) -> None:
        """Undoes what was done since the last commit."""

    def close(self) -> None:
        """Commits, and releases the store."""


class State(Transactions, Protocol):
    """All that one store keeps of a crawl. Addresses are pending, in flight (leased), done or failed.

    Where the store cannot be written or read, it undoes what came after the last commit. Then it raises StateError, and
    every later call raises it again. After `tell_trouble`, only `outputs`, `articles` and what says so of `outbox`
    raise it: the other parts answer as those of an empty store do.
    """

    @property
    def pages(self) -> PageQueue: ...

    @property
    def recovery(self) -> Recovery: ...

    @property
    def runs(self) -> RunBook: ...

    @property
    def hosts(self) -> HostMemory: ...

    @property
    def manners(self) -> MannersBook: ...

    @property
    def lessons(self) -> Lessons: ...

    @property
    def outputs(self) -> OutputBook: ...

    @property
    def articles(self) -> ArticleIndex: ...

    @property
    def outbox(self) -> Outbox: ...

    @property
    def leases(self) -> HostLeases: ...

    @property
    def reach(self) -> Reach: ...

    @property
    def archives(self) -> ArchiveBook: ...

    def tell_trouble(self, on_trouble: Callable[[StateError], None]) -> None:
        """Has `on_trouble` told of each call that fails from now on."""
