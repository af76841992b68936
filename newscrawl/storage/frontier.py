"""What a frontier keeps and promises, whatever it is kept in."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from math import inf
from typing import Literal, NamedTuple, Protocol

from ..items import FoundBy, Link
from ..urls.canonical import make_url_key, read_host
from ..urls.parsing import join_url
from ..walk.rendering_memory import KindRecord
from ..walk.steps import Standing, Steps
from ..walk.traps import PatternRecord
from .changes import has_moved
from .outputs import OutputRecord

CHANNELS: tuple[FoundBy, ...] = ("start", "section", "pagination", "related", "feed", "sitemap")
_ANNOUNCING = 0b111000  # related, feed, sitemap: no sign that the walk along the listings has come to the page

TurnedOut = Literal["article", "listing", "other", "feed", "sitemap", "gone"]

LISTINGS = 12  # sections that a new run asks for though they are not due
MAX_TRIES = 3  # a page that was being read at so many crashes is set aside
LATER = 100_000  # what a try in vain takes from a page's priority: more than lies between any two


@dataclass(frozen=True, slots=True)
class Visit:
    """What a page was when it was last read, and when it is worth another look. Times are seconds since 1970."""

    turned_out: TurnedOut
    read_at: float
    due: float | None = None  # None: not again, unless a sitemap says that it has changed
    interval: float = 0.0  # seconds between this look and the next
    etag: str | None = None
    last_modified: str | None = None  # the HTTP header's text
    seen: str | None = None  # a digest of what it said: another digest, other news
    unchanged: int = 0  # how often in a row the server has said 304
    newest: float | None = None  # of a sitemap: the time of the newest page that it lists
    yielded: int = 0  # how many new articles a listing, feed or sitemap had, those of earlier looks counted less


@dataclass(slots=True)
class HostRecord:
    """What is remembered of a host."""

    validators: Literal["unknown", "honest", "lying", "useless"] = "unknown"  # its ETag and Last-Modified
    lastmods: Literal["unknown", "lying"] = "unknown"  # the times in its sitemaps
    day: str | None = None  # the day, UTC, that `asked` is of
    asked: int = 0  # requests on that day
    has_answered: bool = False  # ever, to anything
    silent_since: float | None = None  # when the first crawl gave it up since it last answered
    silent_crawls: int = 0  # how many have


@dataclass(slots=True)
class Entry:
    """An address that a crawl means to read, with all that is known of it before."""

    key: str  # make_url_key(link.url)
    link: Link
    steps: Steps
    priority: int  # higher goes first
    tries: int = 0  # how many crashes happened while it was being read
    visit: Visit | None = None  # the last one, in whichever run
    in_vain: int = 0  # how often it was asked for in this run and did not come; already taken from its priority
    interval: float | None = None  # of a page that was never read and has failed: the last one, as in Retry

    @property
    def is_start(self) -> bool:
        return self.link.kind == "start" and self.link.found_on is None

    @property
    def yielded(self) -> int:
        """How many new articles the page has had of late; before it is read, those of the page before it."""
        return self.visit.yielded if self.visit is not None else self.steps.yielded

    @property
    def host(self) -> str:
        return read_host(self.link.url)


@dataclass(frozen=True, slots=True)
class Run:
    """A crawl from one set of start addresses until it has nothing left to ask for, however often interrupted."""

    number: int
    resumed: bool  # an earlier process began it and did not come to its end
    carried: int = 0  # pages that earlier runs of the same start addresses have left
    began: float = field(default=0.0, compare=False)  # seconds since 1970


class Retry(NamedTuple):
    """When a page that has failed and was never read is asked for again though no link leads to it. In seconds."""

    due: float | None  # since 1970; None: not any more
    interval: float


@dataclass(frozen=True, slots=True)
class ChildSitemap:
    """A sitemap that an index names, as it was when it was last read."""

    key: str
    url: str
    index: str | None  # the address of the index
    modified: str | None  # when it was last changed, as the index says it
    newest: float | None  # see Visit


@dataclass(slots=True)
class FeedRecord:
    """What a feed said of its entries when it was last read, and how often in a row its changes were none."""

    entries: dict[str, str] = field(default_factory=dict)  # a page's key → `Link.said`
    lies: int = 0  # crawls


@dataclass(frozen=True, slots=True)
class Counts:
    """How many addresses are in each state."""

    pending: int = 0
    in_flight: int = 0
    done: int = 0
    failed: int = 0


class PageQueue(Protocol):
    """Pages that wait, and what becomes of those that are handed out (leased)."""

    def learn(self, found: Mapping[str, Link], now: float) -> dict[str, Standing]:
        """How the pages stand, by key. What the links say of pending pages is added to those."""

    def add(self, entries: Sequence[Entry], now: float) -> int:
        """Make the new ones among the entries pending; how many. For the others it does what `learn` does."""

    def take(self, now: float, seconds: float, is_free: Callable[[str], bool]) -> Entry | None:
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
        their runs, or in this one if none has them; how many."""

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

    def list_child_sitemaps(self) -> list[ChildSitemap]:
        """The sitemaps that were read of those that indexes name, of these start addresses, as they were found."""


class OutputBook(Protocol):
    """The outputs that were written to, each as it was at the last commit."""

    def find_output(self, path: str) -> OutputRecord | None:
        """The output as it was at the last commit; None for one that this store has never seen."""

    def list_open_outputs(self) -> list[OutputRecord]:
        """Those of which not all may be known: the crawl that wrote them has not ended in order."""

    def number_output(self, path: str) -> int:
        """The output's number. It becomes known with it, as empty."""


class Transactions(Protocol):
    """Nothing is durable before `commit`, and all that one `commit` covers is durable together.

    A crash undoes what came after the last.
    """

    def commit(self, output: OutputRecord | None = None) -> None:
        """Make durable what was done. `output`: what of the output file is on disk by now."""

    def undo(self) -> None:
        """Undo what was done since the last commit."""

    def close(self) -> None:
        """Commit, and let go of the store."""


class Frontier(PageQueue, RunBook, Recovery, HostMemory, Lessons, OutputBook, Transactions, Protocol):
    """All that one store keeps of a crawl. Addresses are pending, in flight (leased), done or failed.

    Where the store cannot be written or read, StateError is raised, what came after the last commit is undone, and
    every later call raises it again, `close` excepted.
    """


def make_lost_entry(url: str) -> Entry:
    """An article that was known by its line alone, which is lost."""
    link = Link(url, kind="section", found_on=join_url(url, "/"), might_be="article")
    return Entry(make_url_key(url), link, Steps(), 0)


class Known(NamedTuple):
    """What is known of a page that a link leads to."""

    in_this_run: bool
    is_done: bool
    visit: Visit | None
    modified: str | None  # what links to it have said before, and
    channels: int  # which kinds of them
    is_older: bool = False  # an earlier run has found and read it, though it may be read again in this one


def judge_standing(known: Known, link: Link, now: float) -> Standing:
    """How a known page stands, now that one more link leads to it."""
    visit = known.visit
    if known.is_done and visit is not None and has_moved(link.modified, known.modified, visit.read_at):
        return "new"
    if known.in_this_run and not known.is_older:
        return "known" if known.channels & ~_ANNOUNCING else "announced"
    if known.in_this_run:
        return "read"
    if visit is None or (link.kind == "start" and link.found_on is None):
        return "new"
    return "new" if visit.due is not None and visit.due <= now else "read"


def encode_channel(kind: FoundBy) -> int:
    return 1 << CHANNELS.index(kind)


def decode_channels(bits: int) -> frozenset[FoundBy]:
    return frozenset(name for place, name in enumerate(CHANNELS) if bits >> place & 1)


def merge_link(known: Link, other: Link) -> bool:
    """Add to what is known what another place says of the same page; whether that was anything."""
    changed = False
    if known.date_raw is None and other.date_raw is not None:
        known.date_raw, known.date_published = other.date_raw, other.date_published
        changed = True
    for name in ("headline", "author", "section", "modified", "translations"):
        told = getattr(other, name)
        if told and not getattr(known, name):
            setattr(known, name, told)
            changed = True
    return changed
