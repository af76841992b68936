"""Hosts that have too much to do: they rest for as long as they ask for, or longer each time. Hosts that answer 403 to
everything."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import timezone
from email.utils import parsedate_to_datetime
from typing import Literal

BUSY = frozenset((429, 503))  # statuses that are the host's, and no page's
LONGEST_WISH = 3_600.0  # seconds that a host rests at the most
_SECONDS = re.compile(r"\d{1,18}", re.ASCII)
IN_A_ROW = 20  # answers after which a host counts as one that refuses everything
FEW = 3  # the same, of a host that did so in the last crawl


def read_retry_after(text: str, now: float) -> float | None:
    """Returns the seconds from `now`, in seconds since 1970, that a Retry-After asks for; an hour at the most.

    None where it is neither a number nor a time.
    """
    told = text.strip()
    if _SECONDS.fullmatch(told):
        return min(float(told), LONGEST_WISH)
    try:
        moment = parsedate_to_datetime(told)
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=timezone.utc)
    try:
        return min(max(0.0, moment.timestamp() - now), LONGEST_WISH)
    except OverflowError:
        return None


@dataclass(slots=True)
class _Rest:
    until: float = 0.0
    count: int = 0  # rests in a row, without a page in between that came
    since: float | None = None  # when the first of these began
    pages: set[str] = field(default_factory=set)  # two of the pages that did not come, at most


class HostRests:
    """Which hosts rest. `patience`: seconds for which a crawl that has nothing else to do waits for them. Times are
    seconds of any one clock.

    Where a host says no time, each rest is twice as long as the one before. A host that says one gets at least that.
    """

    def __init__(self, patience: float) -> None:
        self.patience = patience
        self._rests: dict[str, _Rest] = {}
        self._have_come: set[str] = set()  # hosts of which a page came

    def resume(self, name: str, until: float, count: int) -> None:
        """Goes on with a rest that an earlier crawl began."""
        self._rests[name] = _Rest(until, count)

    def note_busy(self, name: str, now: float, wish: float | None, page: str = "") -> float:
        """Notes that the host has too much to do, and asks for so many seconds of rest. Returns the seconds that are
        added to its rest."""
        rest = self._rests.setdefault(name, _Rest())
        before = max(rest.until, now)
        if len(rest.pages) < 2:
            rest.pages.add(page)
        if rest.since is None:
            rest.since = now
        if now >= rest.until:  # else it is another page of those that were out together
            rest.count += 1
            rest.until = now + min(2.0 ** min(rest.count - 1, 20), LONGEST_WISH)
        rest.until = max(rest.until, now + min(wish or 0.0, LONGEST_WISH))
        return rest.until - before

    def note_redirect(self, name: str, now: float, wish: float) -> float:
        """Notes that a redirect asks for so many seconds of rest. Returns the seconds that are added."""
        rest = self._rests.setdefault(name, _Rest())
        before = max(rest.until, now)
        rest.until = max(rest.until, now + min(wish, LONGEST_WISH))
        return rest.until - before

    def note_page(self, name: str, now: float) -> bool:
        """Notes that a page of the host came. Returns whether that ended a row of rests."""
        self._have_come.add(name)
        rest = self._rests.get(name)
        if rest is None or now < rest.until:  # the page was asked for before
            return False
        del self._rests[name]
        return rest.count > 0

    def is_resting(self, name: str, now: float) -> bool:
        """Returns whether the host is to be left alone now."""
        rest = self._rests.get(name)
        return rest is not None and now < rest.until

    def find_end(self, name: str) -> float:
        """Returns when the host's rest is over; 0 without one."""
        rest = self._rests.get(name)
        return rest.until if rest is not None else 0.0

    def count(self, name: str) -> int:
        """Returns how many rests in a row the host has had."""
        rest = self._rests.get(name)
        return rest.count if rest is not None else 0

    def is_worth_waiting(self, name: str, now: float) -> bool:
        """Returns whether a crawl that has nothing else to do waits for the host."""
        rest = self._rests.get(name)
        if rest is None or now >= rest.until:
            return True
        return rest.until - (now if rest.since is None else rest.since) <= self.patience

    def might_be_pages_own(self, name: str) -> bool:
        """Returns whether the host has given no answer for one and the same page alone since others came."""
        rest = self._rests.get(name)
        return rest is not None and len(rest.pages) == 1 and name in self._have_come


@dataclass(slots=True)
class _Row:
    refused: list[str] = field(default_factory=list)  # addresses that got 403, since another answer came
    good: str | None = None  # an address that came last
    is_tested: bool = False  # it is asked for again, since all others got 403


class HostBlocks:
    """Watches for hosts that answer 403 to everything.

    A row of such answers may come from one section that is not for everybody. Where the host gave a page before, that
    page is asked for once more, and settles it.
    """

    def __init__(self) -> None:
        self.were_blocked: set[str] = set()  # hosts that refused everything in the last crawl
        self._rows: dict[str, _Row] = {}

    def note(self, name: str, url: str, status: int) -> Literal["blocked", "test", "open", None]:
        """Notes an answer to the address of a page.

        "blocked": the host refuses everything; "test": `find_good` is to be asked for; "open": a host that refused
        everything does so no more.
        """
        row = self._rows.setdefault(name, _Row())
        if status != 403:
            row.refused.clear()
            row.is_tested = False
            if status == 200:
                row.good = url
            if name in self.were_blocked:
                self.were_blocked.discard(name)
                return "open"
            return None
        if url != row.good:
            row.refused.append(url)
        if len(row.refused) < (FEW if name in self.were_blocked else IN_A_ROW):
            return None
        is_settled = row.is_tested and (url == row.good or len(row.refused) >= 2 * IN_A_ROW)
        if row.good is None or is_settled:
            self.were_blocked.add(name)
            return "blocked"
        if row.is_tested:
            return None
        row.is_tested = True
        return "test"

    def find_good(self, name: str) -> str:
        """Returns the address of the page that the host gave last."""
        return self._rows[name].good or ""

    def take_refused(self, name: str) -> list[str]:
        """Returns the addresses that the host refused in a row, and begins a new row."""
        return self._rows.pop(name, _Row()).refused
