"""Hosts that this worker has on lease, with their first pages in memory. Only the database's clock says when a lease is
over; what counts at a commit is the fence, which is another as soon as another worker has the host.
"""

from __future__ import annotations

import os
import platform
import time
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from math import ceil
from typing import NamedTuple
from uuid import uuid4

from .frontier_records import FrontierEntry
from .host_leases import ClaimedHost, read_lease_clock
from .lease_queries import (
    ASKED,
    CLAIM,
    CLAIM_AGAIN,
    CLEAR_QUEUE,
    LET_GO,
    LOCK_QUEUE,
    OTHERS,
    OTHERS_LIVE,
    RENEW,
    SEEN,
    SHARE,
)
from .postgres_keys import number_key
from .postgres_session import END_HANGING, PostgresSession, Row, SqlStatement, in_session
from .waiting_pages import RankedPage, WaitingPages

_MOST_HOSTS = 200  # of one worker
_LOOKING = 0.5  # seconds between two looks for hosts that nobody has
_DECLINED = 300.0  # seconds for which a host that is of no use to this worker is left to others
_PARTS = 3  # a lease is renewed when one of so many parts of it is over
_LOST = 60.0  # seconds for which a host that was lost is not asked, though nothing is known of who has it
_SURE = 0.75  # part of a lease in which hosts are asked; what is asked for has the rest of it to come


@dataclass(slots=True)
class OwnHost:
    """A host that this worker has."""

    id: int
    name: str
    fence: int
    order: int  # the id of the first page that it was claimed for
    waiting: WaitingPages = field(default_factory=WaitingPages)
    out: int = 0  # pages that are handed out
    served: int = 0  # when it had its last turn
    leaves_since: float | None = None  # it goes to another worker, as soon as none of its pages is out


class PageOut(NamedTuple):
    """A page that is handed out."""

    host: int
    page: RankedPage
    until: float  # by the clock of the caller


class PostgresLeases:
    """A HostLeases."""

    are_shared = True
    are_settled = True

    def __init__(self, session: PostgresSession, lease: float) -> None:
        self.session = session
        self.lease = lease
        self.worker = f"{platform.node()}:{os.getpid()}:{uuid4().hex[:8]}"
        self.run: int | None = None
        self.joined: int | None = None  # the run that this worker is to take part in, which others have begun
        self.own: dict[int, OwnHost] = {}
        self.out: dict[str, PageOut] = {}  # by key
        self.marked: set[str] = set()  # pages that the table calls in flight
        self._names: dict[str, int] = {}
        self._declined: dict[int, float] = {}  # until when
        self._given: dict[int, int] = {}  # fences of the hosts that were given back since the last commit
        self._asked: dict[int, tuple[float, float]] = {}  # by host: when it may be asked again, and the delay
        self._look_at = self._renewed = self._lost = 0.0
        self._others_have = (0.0, False)  # whether other workers have hosts of this run, as it was seen then
        self._is_known = False  # the database knows this worker
        self._on_claim: Callable[[ClaimedHost], None] | None = None
        self._on_loss: Callable[[bool], None] | None = None

    # -- for those who ask hosts

    def holds(self, host: str) -> bool:
        number = self._names.get(host)
        if number is None:
            return True
        if number in self.own:
            return not self.are_in_doubt
        return read_lease_clock() - self._lost >= _LOST

    def owns(self, host: str) -> bool:
        return host in self._names and self.holds(host)

    def join(self, run: int) -> None:
        self.joined = run

    @in_session()
    def invite(self, orders: str | None) -> None:
        self.session.write("UPDATE run SET orders = %s WHERE number = %s AND ended IS NULL", orders, self.run)

    def note_asked(self, host: str, delay: float) -> None:
        number = self._names.get(host)
        if number is not None and number in self.own:
            self._asked[number] = time.monotonic() + delay, delay

    @in_session(bool, is_whole=True)
    def others_have_work(self) -> bool:
        seen, has_work = self._others_have
        if time.monotonic() - seen >= _LOOKING or not has_work:
            has_work = self.session.ask_named(
                OTHERS,
                {"run": self.run, "own": list(self.own), "worker": self.worker, "declined": self._list_declined()},
            )[0][0]
            if not has_work and self.joined is not None:  # those who began the run may wait for news
                has_work = self.session.ask(OTHERS_LIVE, self.run, self.worker, self.lease)[0][0]
            self._others_have = time.monotonic(), has_work
        return has_work

    def tell_claims(self, on_claim: Callable[[ClaimedHost], None]) -> None:
        self._on_claim = on_claim

    def tell_loss(self, on_loss: Callable[[bool], None]) -> None:
        self._on_loss = on_loss

    @property
    def are_in_doubt(self) -> bool:
        """True where this worker was away for so long that its hosts may be others'. The next commit settles it."""
        return bool(self.own) and read_lease_clock() - self._renewed >= self.lease * _SURE

    # -- for the table of pages

    def look_soon(self) -> None:
        """Has the next look for hosts be taken at once."""
        self._look_at = 0.0

    def claim(self, run: int) -> None:
        """Claims hosts that have pages waiting and are nobody's, where it is time to look: a fair share, as other
        workers of the run live."""
        now, began = time.monotonic(), read_lease_clock()
        if now < self._look_at or len(self.own) >= _MOST_HOSTS or self.run is None:
            return
        self._look_at = now + _LOOKING
        has_none = not any(own.waiting for own in self.own.values())
        most = max(self._find_share(run) - len(self.own), int(has_none))  # others may want no more of what is free
        if most <= 0:
            return
        rows = self.session.change(
            CLAIM,
            {
                "run": run,
                "declined": [*self._list_declined(), *self.own],
                "most": most,
                "worker": self.worker,
                "lease": self.lease,
            },
            self._claim_again,
        )
        if rows and not self.own:
            self._renewed = began
        for host, name, fence, wait, delay, first in rows:
            self._given.pop(host, None)
            self.own[host] = OwnHost(host, name, fence, first)
            self._names[name] = host
            if self._on_claim is not None:
                self._on_claim(ClaimedHost(name, wait, delay))
        if rows:  # what a worker that died had out waits again
            self.are_settled = False
            hosts = [row[0] for row in rows]
            self.session.write(
                "UPDATE page SET state = 0, until = NULL WHERE state = 1 AND host = ANY(%s::bigint[])", hosts
            )

    def _list_declined(self) -> list[int]:
        now = time.monotonic()
        self._declined = {host: until for host, until in self._declined.items() if until > now}
        return list(self._declined)

    def _claim_again(self, rows: list[Row]) -> SqlStatement:
        hosts, fences = [row[0] for row in rows], [row[2] for row in rows]
        return SqlStatement(CLAIM_AGAIN, (self.worker, self.lease, hosts, fences))

    def _find_share(self, run: int) -> int:
        """Returns how many hosts are this worker's part."""
        values = {"run": run, "lease": self.lease, "worker": self.worker, "most": 10 * _MOST_HOSTS}
        hosts, others = self.session.ask_named(SHARE, values)[0]
        share: int = ceil(hosts / (1 + others))
        return min(_MOST_HOSTS, max(1, share))

    def hand_out(self, own: OwnHost, until: float, served: int) -> FrontierEntry:
        """Takes the host's first page out of those that wait."""
        page = own.waiting.take()
        own.served = served
        own.out += 1
        self.out[page.key] = PageOut(own.id, page, until)
        return page.entry

    def take_back(self, key: str) -> PageOut | None:
        """Has a page be out no more; None where it was not."""
        page = self.out.pop(key, None)
        if page is not None:
            self.marked.discard(key)
            own = self.own.get(page.host)
            if own is not None:
                own.out -= 1
        return page

    def mark_out(self) -> None:
        """Has the table say which pages are out."""
        fresh = [(number_key(key), page.until) for key, page in self.out.items() if key not in self.marked]
        if fresh:
            self.session.write(
                "UPDATE page SET state = 1, until = fresh.until "
                "FROM unnest(%s::bigint[], %s::float8[]) AS fresh (digest, until) WHERE page.digest = fresh.digest",
                *map(list, zip(*fresh, strict=True)),
            )
            self.marked |= self.out.keys()

    def decline(self, hosts: Collection[OwnHost]) -> None:
        """Leaves hosts to others of which this worker wants nothing now."""
        until = time.monotonic() + _DECLINED
        self._declined.update({own.id: until for own in hosts})
        self.let_go(hosts)

    # -- for the end of a transaction

    def list_closing(self) -> list[SqlStatement]:
        """Returns what a commit says of leases: it is refused where a fence no longer holds."""
        held = list(self.own.values())
        hosts, fences = [own.id for own in held], [own.fence for own in held]
        closing = self.list_checks()
        now = time.monotonic()
        if self._asked:
            waits = [(host, max(0.0, at - now), delay) for host, (at, delay) in self._asked.items()]
            closing.append(SqlStatement(ASKED, tuple(map(list, zip(*waits, strict=True)))))
        if self.is_due() or not self._is_known:
            closing.append(SqlStatement(END_HANGING, (self.session.idle,)))
            closing.append(SqlStatement(SEEN, (self.worker, platform.node(), os.getpid(), self.run)))
            if held:
                closing.append(SqlStatement(RENEW, (self.lease, hosts, fences)))
        return closing

    def list_checks(self) -> list[SqlStatement]:
        """Returns what refuses a commit where a fence no longer holds: of hosts that are held, or were until now."""
        fences = {**self._given, **{own.id: own.fence for own in self.own.values()}}
        if not fences:
            return []
        values = list(fences), list(fences.values())
        return [SqlStatement("SELECT newscrawl.hold_leases(%s::bigint[], %s::bigint[])", values)]

    def is_due(self) -> bool:
        """Returns whether leases are to be renewed."""
        return read_lease_clock() - self._renewed >= self.lease / _PARTS

    def note_commit(self, began: float) -> None:
        """Notes that `list_closing` was committed, which was made after `began`, by the clock of leases."""
        if began - self._renewed >= self.lease / _PARTS or not self._is_known:
            self._renewed, self._is_known = began, True
        self.are_settled = True
        self._asked.clear()
        self._given.clear()

    def let_go(self, hosts: Collection[OwnHost]) -> None:
        """Gives hosts back of which no page is out."""
        if not hosts:
            return
        numbers = [own.id for own in hosts]
        closing = [own.id for own in hosts if self._is_done(own)]
        now = time.monotonic()
        asked = [
            (host, max(0.0, at - now), delay)
            for host in numbers
            if (found := self._asked.pop(host, None))
            for at, delay in (found,)
        ]
        fences = [own.fence for own in hosts]
        self._given.update(zip(numbers, fences, strict=True))
        if asked:
            self.session.write(ASKED, *map(list, zip(*asked, strict=True)))
        if closing and self.run is not None:
            self.session.write(LOCK_QUEUE, self.run, closing)
            self.session.write(CLEAR_QUEUE, self.run, closing)
        self.session.write(LET_GO, numbers, fences)
        for own in hosts:
            del self.own[own.id]
            self._names.pop(own.name, None)

    def let_go_all(self) -> None:
        """Gives all hosts back. Pages that are out wait again."""
        keys = list(self.out)
        if keys:
            self.session.write(
                "UPDATE page SET state = 0, until = NULL WHERE state = 1 AND digest = ANY(%s)",
                list(map(number_key, keys)),
            )
        self.out.clear()
        self.marked.clear()
        self.let_go(list(self.own.values()))

    def balance(self) -> None:
        """Gives hosts back that nothing is left of, and those that are more than a fair share."""
        if self.run is None:
            return
        self.let_go([own for own in self.own.values() if not own.out and self._is_done(own)])
        if self.is_due():
            self._choose_leaving(len(self.own) - self._find_share(self.run))
        self.let_go([own for own in self.own.values() if own.leaves_since is not None and not own.out])

    def _choose_leaving(self, surplus: int) -> None:
        """Has so many hosts leave: those that are about to, then those of which no page is out, the last ones first.
        One whose pages do not come back within a lease stays."""
        now = time.monotonic()

        def is_stuck(own: OwnHost) -> bool:
            return own.leaves_since is not None and now - own.leaves_since > self.lease

        def rank(own: OwnHost) -> tuple[bool, bool, bool, int]:
            return is_stuck(own), own.leaves_since is None, own.out > 0, -own.order

        for place, own in enumerate(sorted(self.own.values(), key=rank)):
            if place >= surplus or is_stuck(own):
                own.leaves_since = None
            elif own.leaves_since is None:
                own.leaves_since = now

    @staticmethod
    def _is_done(own: OwnHost) -> bool:
        return not own.waiting and not own.waiting.has_more

    def forget_all(self) -> None:
        """Has nothing any more, since a commit was refused."""
        self.own.clear()
        self.out.clear()
        self.marked.clear()
        self._asked.clear()
        self._given.clear()
        self._look_at = 0.0
        self.are_settled = True
        self._lost = read_lease_clock()

    def forget_out(self) -> None:
        """Has no page be out any more, though the hosts are this worker's."""
        hosts = list(self.own)
        for own in self.own.values():
            own.waiting.drop()
            own.out = 0
        self.out.clear()
        self.marked.clear()
        self.session.write(
            "UPDATE page SET state = 0, until = NULL WHERE state = 1 AND host = ANY(%s::bigint[])", hosts
        )

    def tell_lost(self, *, are_others: bool) -> None:
        """Says that what came since the last commit is undone. `are_others`: a commit was refused."""
        if self._on_loss is not None:
            self._on_loss(are_others)
