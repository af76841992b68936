"""What a frontier keeps and promises, whatever it is kept in."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Literal, NamedTuple, Protocol
from urllib.parse import urlsplit

from ..items import FoundBy, Link
from ..walk.rendering_memory import KindRecord
from ..walk.traps import PatternRecord
from ..walk.walk import Standing, Steps

CHANNELS: tuple[FoundBy, ...] = ("start", "section", "pagination", "related", "feed", "sitemap")
_ANNOUNCING = 0b111000  # related, feed, sitemap: no sign that the walk along the listings has come to the page

TurnedOut = Literal["article", "listing", "other", "feed", "sitemap", "gone"]

OFTEN = 3_600.0  # seconds
FEW = 3
MAX_TRIES = 3  # a page that was being read at so many crashes is set aside


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
    yielded: int = 0  # how many new articles a listing, feed or sitemap had, those of earlier looks counted less


@dataclass(slots=True)
class HostRecord:
    """What is remembered of a host."""

    validators: Literal["unknown", "honest", "lying", "useless"] = "unknown"  # its ETag and Last-Modified
    lastmods: Literal["unknown", "lying"] = "unknown"  # the times in its sitemaps
    day: str | None = None  # the day, UTC, that `asked` is of
    asked: int = 0  # requests on that day


@dataclass(slots=True)
class Entry:
    """An address that a crawl means to read, with all that is known of it before."""

    key: str  # make_url_key(link.url)
    link: Link
    steps: Steps
    priority: int  # higher goes first
    tries: int = 0  # how many crashes happened while it was being read
    visit: Visit | None = None  # the last one, in whichever run

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

    def learn(self, found: Mapping[str, Link], now: float) -> dict[str, Standing]:
        """How the pages stand, by key. What the links say of pending pages is added to those."""

    def add(self, entries: Sequence[Entry], now: float) -> int:
        """Make the new ones among the entries pending; how many. For the others it does what `learn` does."""

    def revive(self, now: float, *, listings: bool) -> int:
        """Pages of these start addresses, read in this run or an earlier one, that are due are pending again; how many.

        `listings`: so are, due or not, the feeds, sitemaps and listings that the start pages' menus lead to. Where the
        menus lead to FEW listings only, so are those beside them that have had news of late: OFTEN seconds apart.
        """

    def take(self, now: float, seconds: float, is_free: Callable[[str], bool]) -> Entry | None:
        """Lease the first entry among the hosts that are free: highest priority, then most yielding, then first come.

        Hosts with equal claims take turns. None where no free host has one. The lease runs out after `seconds`.
        """

    def finish(self, key: str, output_size: int | None = None, visit: Visit | None = None) -> None:
        """The page is read. `output_size`: the bytes of the output once the page's article was in it."""

    def give_back(self, key: str) -> None:
        """The page was not read after all, through no fault of its own: pending again."""

    def fail(self, key: str, reason: str, visit: Visit | None = None) -> None:
        """The page could not be read. `visit`: when a later run may ask for it again; None: at once."""

    def blame(self, key: str) -> int:
        """The page was being read when the process died: how often that happened to it by now.

        At MAX_TRIES it is failed, and stays so in later runs; before that it is pending. Nothing happens where it was
        done all the same. A key that is not known yet is remembered, and failed when it is added.
        """

    def reclaim(self, now: float | None = None) -> int:
        """Leases of every run that ran out before `now` (None: all leases) are pending again; how many."""

    def reopen(self, output: str, size: int) -> int:
        """Pages whose articles the output has lost, since it is shorter than it was, are pending again; how many."""

    def ask_again(self, keys: Sequence[str]) -> None:
        """Those of the pages that were read, in whichever run, are pending again."""

    def requeue_failed(self) -> int:
        """Failed pages of every run are pending again, their tries forgotten, their runs not ended; how many."""

    def has_pending(self, is_open: Callable[[str], bool]) -> bool:
        """Whether a host that is open has pending pages."""

    def count(self) -> Counts:
        """The run's counts."""

    def count_channels(self) -> dict[frozenset[FoundBy], int]:
        """The run's articles by the channels that each was found by."""

    def rank_sections(self) -> list[str]:
        """The addresses of the run's sections that have had new articles of late, the most yielding first."""

    def read_host(self, name: str) -> HostRecord:
        """What is remembered of the host, a fresh record for a new one."""

    def read_patterns(self) -> list[PatternRecord]:
        """What earlier crawls have learned of the patterns of addresses."""

    def write_patterns(self, records: Sequence[PatternRecord]) -> None:
        """Remember these, and no others."""

    def read_kinds(self) -> list[KindRecord]:
        """What earlier crawls have learned of which kinds of pages need a browser."""

    def write_kinds(self, records: Sequence[KindRecord]) -> None:
        """Remember these, and no others."""

    def write_host(self, name: str, record: HostRecord) -> None:
        """Remember it."""

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


class Known(NamedTuple):
    """What is known of a page that a link leads to."""

    in_this_run: bool
    is_done: bool
    visit: Visit | None
    modified: str | None  # what links to it have said before, and
    channels: int  # which kinds of them


def judge_standing(known: Known, link: Link, now: float) -> Standing:
    """How a known page stands, now that one more link leads to it."""
    visit = known.visit
    if known.is_done and visit is not None and has_moved(link.modified, known.modified, visit.read_at):
        return "new"
    if known.in_this_run:
        return "known" if known.channels & ~_ANNOUNCING else "announced"
    if visit is None or (link.kind == "start" and link.found_on is None):
        return "new"
    return "new" if visit.due is not None and visit.due <= now else "read"


def has_moved(told: str | None, known: str | None, read_at: float) -> bool:
    """Whether a sitemap says that the page was changed since it was read."""
    if told is None or told == known:
        return False
    if known is not None:
        return True
    return told > datetime.fromtimestamp(read_at, timezone.utc).strftime("%Y-%m-%dT%H:%M:%S")


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
