"""Runs in PostgreSQL that have hosts for whoever looks for work, and the worker that looks for them."""

from __future__ import annotations

import os
import platform
import time
from contextlib import suppress
from typing import NamedTuple
from uuid import uuid4

from ..errors import StateError
from .lease_queries import END_EMPTY, FIND_RUN, FREE, SEEN
from .postgres_address import DatabaseAddress
from .postgres_session import PostgresSession

_LEFT = 600.0  # seconds for which hosts that a worker has left waiting are left to others
_PARTS = 3  # a worker shows in each of so many parts of a lease that it lives


class OpenRun(NamedTuple):
    """A run that anybody may take part in."""

    number: int
    orders: str  # how, in JSON


class OpenRuns:
    """Finds runs with hosts that nobody has. While it looks, all runs reckon with this worker, and leave it a share.

    Each method raises StateError. A connection that breaks is made anew once.
    """

    def __init__(self, address: DatabaseAddress, lease: float) -> None:
        """`lease`: seconds for which a worker counts that gives no sign."""
        self.address = address
        self.lease = lease
        self.name = f"{platform.node()}:{os.getpid()}:{uuid4().hex[:8]}"
        self.unusable: set[int] = set()  # runs that this worker cannot take part in
        self._session: PostgresSession | None = None
        self._left: dict[tuple[int, int], float] = {}  # run and host: until when it is left to others
        self._seen = 0.0

    def find(self) -> OpenRun | None:
        """Returns the run with the fewest workers, of those that have work; None where there is none now."""
        session = self._connect()
        now = time.monotonic()
        self._left = {place: until for place, until in self._left.items() if until > now}
        if now - self._seen >= self.lease / _PARTS:
            self._seen = now
            if not self.unusable:  # others would leave hosts to it that it does not take
                session.write(SEEN, self.name, platform.node(), os.getpid(), None)
            session.write(END_EMPTY, self.lease)
        values = {
            "unusable": list(self.unusable),
            "lease": self.lease,
            "runs": [run for run, _ in self._left],
            "hosts": [host for _, host in self._left],
        }
        rows = session.ask_named(FIND_RUN, values)
        session.commit()
        return OpenRun(*rows[0]) if rows else None

    def note_begun(self) -> None:
        """Has no run reckon with this worker any more, since it takes part in one under another name."""
        session = self._connect()
        session.write("DELETE FROM worker WHERE name = %s", self.name)
        session.commit()
        self._seen = 0.0

    def note_left(self, run: int) -> None:
        """Leaves the run's free hosts to others for a while: this worker has just had no use for them."""
        session = self._connect()
        until = time.monotonic() + _LEFT
        self._left.update({(run, row[0]): until for row in session.ask(FREE, run)})
        session.commit()

    def close(self) -> None:
        """Ends the connection, and has no run reckon with this worker."""
        if self._session is not None and self._session.is_usable:
            with suppress(StateError):  # by its silence the others will know
                self.note_begun()
        if self._session is not None:
            self._session.close()
            self._session = None

    def _connect(self) -> PostgresSession:
        if self._session is None or not self._session.is_usable:
            self._session = PostgresSession(self.address, patience=0)
        return self._session
