"""What a store keeps and promises, whatever it is kept in."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from math import inf
from typing import Protocol

from ..errors import StateError
from ..items import FoundBy, Link
from ..walk.rendering_memory import KindRecord
from ..walk.steps import Standing
from ..walk.traps import PatternRecord
from .frontier_records import (
    ChildSitemap,
    Counts,
    FeedRecord,
    FrontierEntry,
    HostRecord,
    OutputRecord,
    Retry,
    Run,
    Visit,
)

MOST_HOLDERS = 8  # of one gram: what more articles than this share is a site's own phrase, not a story


@dataclass(frozen=True, slots=True)
class KnownArticle:
    """An article as the index has it."""

    article_id: str
    url: str  # the first address that it was fetched from
    version: int
    outline: bytes  # of the last version: `dedupe.versions.Outline.pack`
    duplicate_of: str | None = None  # for a near copy, the `url` of the article that was seen first
    similarity: float | None = None
    is_lost: bool = False  # the output that it was written to no longer has it


@dataclass(frozen=True, slots=True)
class KnownAddress:
    """Where an address leads."""

    number: int  # of the article
    is_claimed: bool  # only a redirect or a canonical link said so; nothing was fetched there


@dataclass(frozen=True, slots=True)
class NearEntry:
    """What the near-copy index keeps of one article."""

    sketch: bytes  # `dedupe.near.Sketch.pack`
    grams: tuple[int, ...]  # of 32 bits: those by which it is found


class ArticleIndex(Protocol):
    """Known articles, numbered from 1 in the order in which they were seen. Writing is for the caller to commit."""

    def find_addresses(self, keys: Sequence[str]) -> Mapping[str, KnownAddress]:
        """Those of the address keys that are known."""

    def find_content(self, content: int) -> int | None:
        """The number of the article of which a version has this content."""

    def find_holders(self, grams: Sequence[int]) -> Mapping[int, list[int]]:
        """For each of these grams that some article is found by, the numbers of those articles, ascending."""

    def read_article(self, number: int) -> KnownArticle:
        """The article; KeyError where there is none."""

    def read_sketch(self, number: int) -> bytes | None:
        """Its sketch, None where it is not in the near-copy index."""

    def add_article(self, article: KnownArticle, content: int, near: NearEntry | None) -> int:
        """Its number."""

    def update_article(self, number: int, version: int, outline: bytes, content: int) -> None:
        """Keep a further version; earlier contents stay known."""

    def replace_sketch(self, number: int, near: NearEntry) -> None:
        """Find the article by these grams, and no longer by those of its former sketch."""

    def add_address(self, key: str, number: int, is_claimed: bool) -> None:
        """Remember an address. One that was fetched replaces what is known of it; a claim never does."""

    def place_article(self, number: int, output: int) -> None:
        """The last version of the article is in this output."""

    def doubt_output(self, output: int) -> None:
        """Its articles count as lost until they are placed again."""

    def list_lost(self) -> list[str]:
        """The first addresses of the articles that count as lost."""

    def accept_lost(self) -> int:
        """They are in a file that is no longer watched: how many no longer count as lost."""

    def count_places(self) -> int:
        """How many articles are known to be in some output."""


class PageQueue(Protocol):
    """Pages that wait, and what becomes of those that are handed out (leased)."""

    def learn(self, found: Mapping[str, Link], now: float) -> dict[str, Standing]:
        """How the pages stand, by key. What the links say of pending pages is added to those."""

    def add(self, entries: Sequence[FrontierEntry], now: float) -> int:
        """Make the new ones among the entries pending; how many. For the others it does what `learn` does."""

    def take(self, now: float, seconds: float, is_free: Callable[[str], bool]) -> FrontierEntry | None:
        """Lease the first entry among the hosts that are free: highest priority, then most yielding, then first come.

        Hosts with equal claims take turns. None where no free host has one. The lease runs out after `seconds`.
        """

    def finish(self, key: str, visit: Visit | None = None) -> None:
        """The page is read."""

    def give_back(self, key: str, *, in_vain: bool = False) -> None:
        """The page was not read after all: pending again. `in_vain`: that might be its own fault; others go first."""

    def move(self, key: str, url: str) -> None:
        """The page is pending again, at another address of the same key; that it moved counts as a try in vain."""

    def fail(self, key: str, reason: str, visit: Visit | None = None, retry: Retry | None = None) -> None:
        """The page could not be read. `visit`: when a later run may ask for it again where a link leads to it; None: at
        once. `retry`: when one does where none does, of a page that was never read.
        """

    def fail_waiting(self, host: str, reason: str, due: float | None) -> int:
        """The run's pending pages of the host have failed; how many. `due`: when a later run asks for them unbidden."""

    def has_pending(self, is_open: Callable[[str], bool]) -> bool:
        """Whether a host that is open has pending pages."""


class RunBook(Protocol):
    """The runs that pages belong to, and what came of the one that is on."""

    def begin_run(self, starts: str, now: float) -> Run:
        """Go on with the last run of these start addresses where it was interrupted; else begin a new one.

        Pages that earlier ones of these addresses have left pending are this run's now; what else those knew counts as
        unknown in a new one.
        """

    def adopt(self, hosts: Collection[str]) -> int:
        """Pages that wait though their runs have ended are this run's, if those began as it did, or if the pages are
        of one of the hosts; how many."""

    def end_run(self, now: float) -> None:
        """The run has come to its end: the next `begin_run` is a new one. All it knew is kept."""

    def revive(self, now: float, *, listings: bool, read_before: float = inf) -> int:
        """Pages of these start addresses, read in this run or an earlier one, that are due are pending again; how many.

        `listings`: so are, due or not, the feeds, sitemaps and listings that the start pages' menus lead to. Where
        these are fewer than LISTINGS, so are others that the start pages lead to, most news of late first.
        `read_before`: those of them only that were last read before then.
        """

    def count(self) -> Counts:
        """The run's counts."""

    def count_channels(self) -> dict[frozenset[FoundBy], int]:
        """The run's articles by the channels that each was found by."""

    def rank_sections(self) -> list[str]:
        """The addresses of the run's sections that have had new articles of late, the most yielding first."""

    def list_child_sitemaps(self) -> list[ChildSitemap]:
        """The sitemaps that were read of those that indexes name, of these start addresses, as they were found."""


class Recovery(Protocol):
    """Pages that are asked for once more, whatever they were: after a crash, a loss, a change, or on request."""

    def blame(self, key: str) -> int:
        """The page was being read when the process died: how often that happened to it by now.

        It is pending, behind all others. At MAX_TRIES it is failed, and stays so in later runs; a start page never is,
        or nothing of its site would be found again. Nothing happens where it was done all the same. A key that is not
        known yet is remembered, and failed when it is added.
        """

    def reclaim(self, now: float | None = None) -> int:
        """Leases of every run that ran out before `now` (None: all leases) are pending again; how many."""

    def reopen(self, urls: Sequence[str], now: float) -> int:
        """The pages at these addresses, whose articles are lost, are pending again as if they had never been read, in
        their runs, or in this one if none has them; how many. Those that are in flight are left alone."""

    def ask_again(self, keys: Sequence[str], read_before: float | None = None) -> int:
        """Those of the pages that were read, in whichever run, are pending again; how many.

        `read_before`: where that was before then, in seconds since 1970.
        """

    def requeue_failed(self) -> int:
        """Failed pages of every run are pending again, their tries forgotten, and wait to be adopted; how many."""

    def forget(self, is_meant: Callable[[str, str], bool]) -> int:
        """Forget the pages that are meant, by key and host, as if they had never been found; how many."""


class HostMemory(Protocol):
    """What is remembered of hosts."""

    def read_host(self, name: str) -> HostRecord:
        """What is remembered of the host, a fresh record for a new one."""

    def write_host(self, name: str, record: HostRecord) -> None:
        """Remember it."""


class Lessons(Protocol):
    """What crawls have learned and the next one is to know."""

    def read_patterns(self) -> list[PatternRecord]:
        """What earlier crawls have learned of the patterns of addresses."""

    def write_patterns(self, records: Sequence[PatternRecord]) -> None:
        """Remember these, and no others."""

    def read_kinds(self) -> list[KindRecord]:
        """What earlier crawls have learned of which kinds of pages need a browser."""

    def write_kinds(self, records: Sequence[KindRecord]) -> None:
        """Remember these, and no others."""

    def read_feed(self, key: str) -> FeedRecord:
        """What is remembered of the feed, a fresh record for a new one."""

    def write_feed(self, key: str, record: FeedRecord) -> None:
        """Remember it."""


class OutputBook(Protocol):
    """The outputs that were written to, each as it was at the last commit."""

    def find_output(self, path: str) -> OutputRecord | None:
        """The output as it was at the last commit; None for one that this store has never seen."""

    def list_open_outputs(self) -> list[OutputRecord]:
        """Those of which not all may be known: the crawl that wrote them has not ended in order."""

    def list_outputs(self) -> list[OutputRecord]:
        """All that were ever written to and not forgotten."""

    def number_output(self, path: str) -> int:
        """The output's number. It becomes known with it, as empty."""

    def forget_output(self, path: str) -> None:
        """The output counts as never seen."""


class Transactions(Protocol):
    """Nothing is durable before `commit`, and all that one `commit` covers is durable together.

    A crash undoes what came after the last.
    """

    def commit(self, output: OutputRecord | None = None) -> None:
        """Make durable what was done. `output`: what of the output file is on disk by now."""

    def undo(self) -> None:
        """Undo what was done since the last commit."""

    def close(self) -> None:
        """Commit, and let go of the store. Raises StateError where that cannot be done."""


class State(Transactions, Protocol):
    """All that one store keeps of a crawl. Addresses are pending, in flight (leased), done or failed.

    Where the store cannot be written or read, what came after the last commit is undone. Then StateError is raised, and
    every later call raises it again. With `tell_trouble`, only `outputs`, `articles` and `close` raise it: the others
    answer as a store does that has nothing.
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
    def lessons(self) -> Lessons: ...

    @property
    def outputs(self) -> OutputBook: ...

    @property
    def articles(self) -> ArticleIndex: ...

    def tell_trouble(self, on_trouble: Callable[[StateError], None]) -> None:
        """From now on, `on_trouble` is told of each call that fails."""
