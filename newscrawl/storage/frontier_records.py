"""The records that a frontier keeps: of pages, hosts, feeds, runs and outputs. Says how a page stands by them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timezone
from typing import Literal, NamedTuple

from ..items import FoundBy, Link
from ..urls.canonical import make_url_key, read_host
from ..urls.parsing import join_url
from ..walk.steps import Standing, Steps

CHANNELS: tuple[FoundBy, ...] = ("start", "section", "pagination", "related", "feed", "sitemap")
_ANNOUNCING = 0b111000  # related, feed, sitemap: no sign that the walk along the listings has reached the page
TurnedOut = Literal["article", "listing", "other", "feed", "sitemap", "gone"]
LISTINGS = 12  # sections that a new run asks for though they are not due
MAX_TRIES = 3  # a page that was being read at so many crashes is set aside
LATER = 100_000  # a try in vain takes so much from a page's priority: more than lies between any two
_DAY = 86_400.0


@dataclass(frozen=True, slots=True)
class OutputRecord:
    """An output as it was at the last commit."""

    path: str
    size: int  # bytes; a line, or a member of a .gz, ends there
    tail: bytes | None = None  # `measure_tail` at that size; None in states of older versions
    is_complete: bool = False  # the crawl that wrote it has ended in order: nothing came after that commit


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
    yielded: int = 0  # how many new articles a listing, feed or sitemap has had; those of earlier looks count less


@dataclass(slots=True)
class HostRecord:
    """What is remembered of a host."""

    validators: Literal["unknown", "honest", "lying", "useless"] = "unknown"  # its ETag and Last-Modified
    lastmods: Literal["unknown", "lying"] = "unknown"  # the times in its sitemaps
    day: str | None = None  # the day, UTC, that `asked` is of
    asked: int = 0  # requests on that day
    has_answered: bool = False  # it has answered something, ever
    silent_since: float | None = None  # seconds since 1970: when a crawl first gave it up since it last answered
    silent_crawls: int = 0  # how many crawls have given it up since then


@dataclass(slots=True)
class HostConduct:
    """How a host was treated in all crawls, and how it wants to be treated. Times are seconds."""

    requests: int = 0
    bytes: int = 0  # of the answers' bodies, as they came
    delay_asked: float | None = None  # between two requests, by its robots.txt
    delay_kept: float | None = None  # the shortest between two requests for pages
    too_many: int = 0  # answers 429
    unavailable: int = 0  # answers 503
    retry_afters: int = 0  # rests that it asked for, and got
    rested: float = 0.0  # all rests together
    refused_robots: int = 0  # pages that its robots.txt forbids
    refused_private: int = 0  # pages that were left out since it is on a closed network
    refused_budget: int = 0  # crawls that left pages of it since its budget was spent
    rests_until: float = 0.0  # since 1970
    rests: int = 0  # in a row
    is_blocked: bool = False  # it answered 403 to everything, last


@dataclass(frozen=True, slots=True)
class RobotsRecord:
    """A host's robots.txt. Times are seconds since 1970."""

    url: str  # where it was, after redirects
    body: bytes | None = None  # empty where there is none; None: it was never got
    fetched_at: float = 0.0
    failing_since: float | None = None  # when it could not be got for the first time since then


@dataclass(frozen=True, slots=True)
class TdmrepRecord:
    """A host's /.well-known/tdmrep.json."""

    body: bytes  # empty where there is none
    asked_at: float  # seconds since 1970


@dataclass(slots=True)
class FrontierEntry:
    """An address that a crawl is to read, with all that is known of it before."""

    key: str  # make_url_key(link.url)
    link: Link
    steps: Steps
    priority: int  # higher goes first
    tries: int = 0  # at how many crashes it was being read
    visit: Visit | None = None  # the last one, in whichever run
    in_vain: int = 0  # how often it was asked for in this run and did not come; its priority is lower already for that
    interval: float | None = None  # the last interval of a page that has failed and was never read, as in NextLook
    request: bytes | None = None  # a request of the spider's own, packed; None: a page of the walk

    @property
    def is_start(self) -> bool:
        return self.link.kind == "start" and self.link.found_on is None

    @property
    def yielded(self) -> int:
        """How many new articles the page has had of late. Until it is read: how many the page before it has had."""
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


class NextLook(NamedTuple):
    """When a page is asked for again though no link leads to it, in seconds."""

    due: float | None  # since 1970; None: not any more
    interval: float  # until then


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
    """What a feed said of its entries when it was last read, and how often in a row its changes were no changes."""

    entries: dict[str, str] = field(default_factory=dict)  # a page's key → `Link.said`
    lies: int = 0  # crawls in a row in which its changes were none


@dataclass(frozen=True, slots=True)
class Counts:
    """How many addresses are in each state."""

    pending: int = 0
    in_flight: int = 0
    done: int = 0
    failed: int = 0


def make_lost_entry(url: str) -> FrontierEntry:
    """Returns the entry of an article whose line is lost, where nothing but that line was known of it."""
    link = Link(url, kind="section", found_on=join_url(url, "/"), might_be="article")
    return FrontierEntry(make_url_key(url), link, Steps(), 0)


class PriorKnowledge(NamedTuple):
    """What is known of a page that a link leads to."""

    in_this_run: bool
    is_done: bool
    read_at: float | None  # when it was last read, in whichever run; seconds since 1970, as `due`
    due: float | None  # for another look; None: not again
    modified: str | None  # when links to it have said that it was changed
    channels: int  # the kinds of links that have led to it, as bits
    is_older: bool = False  # an earlier run has found and read it, though it may be read again in this one


def judge_standing(known: PriorKnowledge, link: Link, now: float) -> Standing:
    """Returns how a known page stands, now that one more link leads to it. `now`: seconds since 1970."""
    read_at = known.read_at
    if known.is_done and read_at is not None and has_moved(link.modified, known.modified, read_at):
        return "new"
    if known.in_this_run and not known.is_older:
        return "known" if known.channels & ~_ANNOUNCING else "announced"
    if known.in_this_run:
        return "read"
    if read_at is None or (link.kind == "start" and link.found_on is None):
        return "new"
    return "new" if known.due is not None and known.due <= now else "read"


def encode_channel(kind: FoundBy) -> int:
    """Returns the bit that stands for a channel."""
    return 1 << CHANNELS.index(kind)


def decode_channels(bits: int) -> frozenset[FoundBy]:
    """Returns the channels whose bits are set."""
    return frozenset(name for place, name in enumerate(CHANNELS) if bits >> place & 1)


def merge_link(known: Link, other: Link) -> bool:
    """Adds to a known link what another place says of the same page. Returns whether that was anything new."""
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


def has_moved(told: str | None, known: str | None, read_at: float) -> bool:
    """Returns whether a page was changed since it was read at `read_at`, in seconds since 1970.

    `told`: the last change that a sitemap tells; `known`: the last change that one has told before. Two sitemaps may
    tell two times of one page: only a later time is a change.
    """
    if told is None or told == known:
        return False
    change = _read_change(told)
    if known is None:
        return change is not None and change >= read_at // 1
    last = _read_change(known)
    if change is None or last is None or last > read_at + _DAY:  # a time in the future says nothing
        return True
    return change > last


def _read_change(text: str) -> float | None:
    """Returns the seconds since 1970 of an ISO 8601 time; None for another text. A day counts as its beginning, and a
    time with no zone as one in UTC."""
    try:
        moment = datetime.fromisoformat(text.replace("Z", "+00:00"))
    except ValueError:
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)).timestamp()
