"""Which hosts may be asked for a page now: by their answers, by the delays that they want, and by their budgets."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Literal

from ..storage.stores import HostMemory
from ..urls.canonical import read_site
from .host_rests import HostRests

_LATE = 0.2  # seconds by which a page may miss its turn
PROMPT = 1.0  # seconds within which a host usually answers
MOST_SLOW = 8  # once pages are slow: how many times the usual number may be on their way; each costs a socket
LONGEST_REST = 30.0  # seconds that a silent host is left alone between two tries
TRIES = 3  # of a page that alone does not come, and of a host that might not exist
CLOSED_FOR = 3_600.0  # seconds after which a crawl that has no end tries a closed host again
Closure = Literal["blocked", "robots"]  # it answers 403 to everything; its robots.txt cannot be had


@dataclass(slots=True)
class _Delay:
    seconds: float
    next_at: float


class HostDelays:
    """The one book of the delays that hosts want, besides what the downloader keeps. Times are seconds of any one
    clock.

    A page whose turn has not come waits where it is: in the frontier; in the scheduler, where the browser asks for it
    again (`reserve`); in the browser, where it waited so long for its place that another page's turn came (`hold`).
    """

    def __init__(self) -> None:
        self._delays: dict[str, _Delay] = {}  # by host, where it wants one

    def set(self, name: str, seconds: float, now: float) -> None:
        """Notes the delay that a host's robots.txt wants. The page that waited for the robots.txt goes now."""
        if seconds > 0:
            known = self._delays.get(name)
            self._delays[name] = _Delay(seconds, max(known.next_at if known else 0.0, now + seconds))
        else:
            self._delays.pop(name, None)

    def find(self, name: str) -> float:
        """Returns the delay that the host wants; 0 where it wants none."""
        delay = self._delays.get(name)
        return delay.seconds if delay is not None else 0.0

    def may_ask(self, name: str, now: float) -> bool:
        """Returns whether the host's delay is over."""
        delay = self._delays.get(name)
        return delay is None or now >= delay.next_at

    def note_asked(self, name: str, now: float) -> None:
        """Notes that the host is asked for a page just now."""
        delay = self._delays.get(name)
        if delay is not None:
            delay.next_at = now + delay.seconds

    def reserve(self, name: str, now: float) -> float:
        """Returns when a page that is out may be asked for in another way. The host's delay lies before that, too."""
        delay = self._delays.get(name)
        if delay is None:
            return now
        at = max(now, delay.next_at)
        delay.next_at = at + delay.seconds
        return at

    def leave_alone(self, name: str, until: float, seconds: float) -> None:
        """Notes that the host is not to be asked before `until`, since another crawl has asked it, and wants so many
        seconds between two requests."""
        self._delays[name] = _Delay(max(seconds, self.find(name)), until)

    def is_late(self, name: str, allowed_at: float, now: float) -> bool:
        """Returns whether a page whose turn was at `allowed_at` is so late that another's turn has come."""
        delay = self._delays.get(name)
        return delay is not None and now - allowed_at > min(_LATE, delay.seconds / 2)

    def hold(self, name: str, until: float) -> None:
        """Leaves the host alone until then, since it will be asked for a page at some moment before."""
        delay = self._delays.get(name)
        if delay is not None:
            delay.next_at = until


class HostBudgets:
    """How many requests each host may be sent: `a_crawl` and `a_day`, a day of UTC. None: any number."""

    def __init__(
        self,
        a_crawl: int | None,
        a_day: int | None,
        memory: HostMemory,
    ) -> None:
        self.a_crawl = a_crawl
        self.a_day = a_day
        self.spent: set[str] = set()
        self._asked: Counter[str] = Counter()
        self._memory = memory

    @property
    def are_limited(self) -> bool:
        """True where there is a limit at all."""
        return self.a_crawl is not None or self.a_day is not None

    def count(self, host: str, now: float) -> None:
        """Counts a page of the host that is asked for. `now`: seconds since 1970."""
        if self.a_crawl is not None:
            self._asked[host] += 1
            if self._asked[host] >= self.a_crawl:
                self.spent.add(host)
        if self.a_day is not None:
            record = self._memory.read_host_record(host)
            day = datetime.fromtimestamp(now, timezone.utc).date().isoformat()
            record.asked = record.asked + 1 if record.day == day else 1
            record.day = day
            self._memory.write_host_record(host, record)

    def spend(self, host: str, now: float) -> bool:
        """Counts a page of the host that is to be asked for. Returns False, and counts nothing, where no request is
        left."""
        if self.is_spent(host, now):
            return False
        self.count(host, now)
        return True

    def is_spent(self, host: str, now: float) -> bool:
        """Returns whether nothing is left for the host."""
        if host in self.spent:
            return True
        if self.a_day is None:
            return False
        record = self._memory.read_host_record(host)
        return record.asked >= self.a_day and record.day == datetime.fromtimestamp(now, timezone.utc).date().isoformat()


@dataclass(slots=True)
class _HostActivity:
    out: int = 0  # pages that are being asked for
    answered: float | None = None  # when the host last answered
    silent_since: float | None = None
    rests: int = 0
    rests_until: float = 0.0

    @property
    def might_be_dead(self) -> bool:
        return self.answered is None or self.silent_since is not None


@dataclass(frozen=True, slots=True)
class Silence:
    """A page that was asked for and did not come."""

    since: float  # when the page was asked for
    is_hosts_own: bool  # nobody listened at the host's address
    is_known: bool  # the host has answered before, in whichever crawl
    was_given_up: bool = False  # the host was silent when the last crawl ended
    in_vain: int = 0  # how often the page was asked for before, and did not come


class Hosts:
    """Knows which hosts may be asked for a page. `limit`: requests at once; `patience`: seconds until a silent host is
    given up. Times are seconds of any one clock.

    A host that stops answering rests, each time twice as long as before, and is given up when `patience` has passed.
    One that has never answered, or that the last crawl gave up, is given up when it was tried TRIES times.

    Hosts that might be dead are asked for at most `doubtful` pages in any PROMPT seconds, all of them together, and for
    `MOST_SLOW` times as many at once. So slow or dead hosts never take the places of others.
    """

    def __init__(self, limit: int, patience: float, doubtful: int = 8) -> None:
        self.limit = limit
        self.patience = patience
        self.doubtful = doubtful
        self.delays = HostDelays()
        self.rests = HostRests(patience)
        self.given_up: dict[str, float] = {}  # by host: when it was given up
        self.closed: dict[str, tuple[Closure, float]] = {}  # by host: why it is left for this crawl, and since when
        self.enough: set[str] = set()  # sites of which nothing more is wanted
        self._hosts: dict[str, _HostActivity] = {}
        self._out: dict[str, _HostActivity] = {}  # by page
        self._doubted: dict[str, float] = {}  # pages of hosts that might be dead, and when they were asked for

    def is_free(self, name: str, now: float) -> bool:
        """Returns whether the host may be asked for a page now."""
        if not self.delays.may_ask(name, now) or self.rests.is_resting(name, now) or name in self.closed:
            return False
        if self.has_enough(name):
            return False
        host = self._hosts.get(name)
        if host is None:
            return self._may_doubt(now)
        if name in self.given_up or now < host.rests_until or host.out >= self.limit:
            return False
        return not host.might_be_dead or self._may_doubt(now)

    def is_open(self, name: str) -> bool:
        """Returns whether the host was not given up, nor closed, and something of its site is wanted."""
        return name not in self.given_up and name not in self.closed and not self.has_enough(name)

    def has_enough(self, name: str) -> bool:
        """Returns whether nothing more is wanted of the host's site."""
        return bool(self.enough) and read_site(name) in self.enough

    def is_worth_waiting(self, name: str, now: float) -> bool:
        """Returns whether the host may be asked for anything more in this crawl, though it may rest now."""
        return self.is_open(name) and self.rests.is_worth_waiting(name, now)

    def close(self, name: str, why: Closure, now: float) -> None:
        """Leaves the host for this crawl: its pages wait for the next one."""
        self.closed.setdefault(name, (why, now))

    def find_closure(self, name: str) -> Closure | None:
        """Returns why the host was closed; None where it was not."""
        return self.closed[name][0] if name in self.closed else None

    def try_closed_again(self, now: float) -> None:
        """Opens hosts again that were closed long ago, for crawls that have no end."""
        for name in [name for name, (_, since) in self.closed.items() if now - since >= CLOSED_FOR]:
            del self.closed[name]

    def try_again(self, before: float) -> None:
        """Gives hosts that were given up before then another chance."""
        for name in [name for name, since in self.given_up.items() if since <= before]:
            del self.given_up[name]
            host = self._hosts[name]
            host.silent_since, host.rests, host.rests_until = None, 0, 0.0

    def is_silent(self, name: str) -> bool:
        """Returns whether the host answered nothing of late."""
        host = self._hosts.get(name)
        return host is not None and host.silent_since is not None

    def hand_out(self, name: str, key: str, now: float) -> None:
        """Notes that the host is asked for the page with that key."""
        host = self._hosts.setdefault(name, _HostActivity())
        self.release(key)
        host.out += 1
        self.delays.note_asked(name, now)
        self._out[key] = host
        if host.might_be_dead:
            self._doubted[key] = now

    def release(self, key: str) -> None:
        """Notes that the page is no longer asked for, whether its host answered or not."""
        host = self._out.pop(key, None)
        if host is not None:
            host.out -= 1
            self._doubted.pop(key, None)

    def _may_doubt(self, now: float) -> bool:
        if len(self._doubted) < self.doubtful:
            return True
        if len(self._doubted) >= self.doubtful * MOST_SLOW:
            return False
        return sum(since > now - PROMPT for since in self._doubted.values()) < self.doubtful

    def note_answer(self, name: str, now: float) -> None:
        """Notes that the host has answered."""
        host = self._hosts.setdefault(name, _HostActivity())
        host.answered = now
        if host.silent_since is not None:
            host.silent_since, host.rests, host.rests_until = None, 0, 0.0

    def judge_silence(self, name: str, silence: Silence, now: float) -> Literal["failed", "behind", "again"]:
        """Returns what becomes of a page that did not come: is it the page, or the host?

        "again": the host is at fault; "behind": the page might be, and others go before it.
        """
        host = self._hosts.setdefault(name, _HostActivity())
        is_doubtful = not silence.is_known and host.answered is None  # the host might not exist
        might_be_pages = is_doubtful or not silence.is_hosts_own
        if might_be_pages and silence.in_vain + 1 >= TRIES:
            return "failed"
        if might_be_pages and host.answered is not None and host.answered > silence.since:
            return "behind"  # others came meanwhile: the host is there
        if might_be_pages and silence.in_vain and not is_doubtful:
            host.rests_until = max(host.rests_until, now + 2.0**silence.in_vain)
            return "behind"  # the page has failed before: it says little of the host
        if host.silent_since is None:
            host.silent_since = now
        is_hopeless = is_doubtful or (silence.was_given_up and host.answered is None)
        is_rested = now >= host.rests_until
        was_tried_enough = is_hopeless and is_rested and host.rests >= TRIES - 1
        if was_tried_enough or now - host.silent_since >= self.patience:
            self.given_up[name] = now
        elif is_rested:
            host.rests += 1
            host.rests_until = now + min(2.0 ** (host.rests - 1), LONGEST_REST)
        return "behind" if might_be_pages else "again"
