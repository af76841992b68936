"""Follows a database until a signal comes, though the database goes away and comes back meanwhile."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from threading import Event

from ...errors import CommandError, SessionLostError, StateError
from ...storage.postgres_address import DatabaseAddress
from .database_articles import open_log
from .followed_file import FollowedFile
from .followed_parts import FollowedParts, PartSize, StorePart
from .following import FollowOrder, follow_articles, read_lines

logger = logging.getLogger("newscrawl")
_AWAY = 5.0  # seconds between two tries to reach the database


class Following:
    """What is followed, and how far it has come. `signal`: the number of the signal that has ended it."""

    def __init__(self, address: DatabaseAddress, order: FollowOrder) -> None:
        self.address, self.order = address, order
        self.written = 0
        self.signal: int | None = None
        self._stop = Event()
        self._log = open_log(address)

    def note_signal(self, number: int, frame: object) -> None:
        """Has what is under way come to its end. A second signal ends the process as it would have."""
        if self._stop.is_set():
            raise KeyboardInterrupt
        self.signal = number
        self._stop.set()

    def fill_file(self, path: Path) -> None:
        """Writes articles into a file until a signal comes. Raises CommandError, StateError."""
        with closing(self._log), closing(FollowedFile(path)) as target:
            follow_articles(self._log, target, self.order, self._stop, self._count)

    def store_parts(self, template: str, store: StorePart, size: PartSize) -> None:
        """Stores articles in parts until a signal comes. Raises CommandError, StateError."""
        with closing(self._log):
            self._store_parts(template, store, size)

    def _store_parts(self, template: str, store: StorePart, size: PartSize) -> None:
        from ..locking_session import LockingSession

        was_there = False
        while True:
            try:
                session = LockingSession(self.address.text, "export")
            except CommandError:
                if not was_there:
                    raise
            else:
                was_there = True
                try:
                    with session:
                        target = FollowedParts(template, session, self._read_lines, store, size)
                        follow_articles(self._log, target, self.order, self._stop, self._count)
                        return
                except (SessionLostError, StateError) as error:
                    if isinstance(error, StateError) and error.kind != "state_unreachable":
                        raise
                    logger.warning("The database does not answer (%s). It is tried again.", str(error).rstrip("."))
            if self._stop.wait(_AWAY):
                return

    def _read_lines(self, after: int, upto: int) -> Iterator[bytes]:
        return read_lines(self._log, self.order, after, upto)

    def _count(self, written: int) -> None:
        self.written += written
