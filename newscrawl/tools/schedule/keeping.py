"""Runs the keeper of a timetable until the process is told to end: alone in a folder, or as one of several of which one
leads."""

from __future__ import annotations

import logging
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING

from ...errors import CommandError, SessionLostError
from .keeper import Keeper
from .schedule_memory import PastsOfEntries, ScheduleLock, ScheduleMemory

if TYPE_CHECKING:
    from ..locking_session import LockingSession
    from .database_lead import DatabaseMemory

logger = logging.getLogger("newscrawl")
_LONGEST_SLEEP = 30.0  # seconds: a machine that was asleep is noticed
_ALERTS_EVERY = 300.0  # seconds between two looks whether a site has gone quiet
_LOCK_EVERY = 1.0  # seconds between two tries to lead
_DATABASE_EVERY = 5.0  # seconds between two tries to reach the database again


@dataclass(frozen=True, slots=True)
class Keeping:
    """How a timetable is kept.

    make_keeper     what the timetable remembers → its keeper
    describe        the sentence that says that it is kept
    tell_troubles   tells whoever wants to know which sites are in trouble
    """

    make_keeper: Callable[[PastsOfEntries], Keeper]
    describe: Callable[[], str]
    tell_troubles: Callable[[], None]

    def run_alone(self, folder: Path) -> None:
        """Keeps the timetable of a folder. Raises CommandError where another process does."""
        try:
            lock = ScheduleLock(folder)
        except BlockingIOError:
            raise CommandError(
                f"Another scrapy schedule run keeps the timetable in {folder}; end that one first.", 1
            ) from None
        try:
            self._loop(self.make_keeper(ScheduleMemory.load(folder)), time.sleep)
        finally:
            lock.close()

    def run_in_turn(self, database: str) -> None:
        """Keeps the timetable of a database while no other keeper of it leads, and waits meanwhile.

        Raises CommandError where the database cannot be used at first.
        """
        from .database_lead import open_session

        was_there = False
        while True:
            try:
                with open_session(database) as session:
                    was_there = True
                    self._loop(self.make_keeper(_wait_to_lead(session)), session.wait)
            except SessionLostError as error:
                logger.warning(
                    "The connection to the database is lost (%s): this keeper starts nothing until it has it again, "
                    "and leads again unless another one does by then.",
                    error,
                )
            except CommandError:
                if not was_there:
                    raise
                time.sleep(_DATABASE_EVERY)

    def _loop(self, keeper: Keeper, wait: Callable[[float], None]) -> None:
        keeper.begin(datetime.now(timezone.utc))
        print(self.describe(), file=sys.stderr, flush=True)
        looked = -_ALERTS_EVERY
        while True:
            seconds = keeper.step(datetime.now(timezone.utc))
            if time.monotonic() - looked >= _ALERTS_EVERY:
                self.tell_troubles()
                looked = time.monotonic()
            wait(min(seconds, _LONGEST_SLEEP))


def _wait_to_lead(session: LockingSession) -> DatabaseMemory:
    from .database_lead import find_leader, try_to_lead

    told = ""
    while (memory := try_to_lead(session)) is None:
        leader = find_leader(session)
        if leader is not None and leader != told:
            told = leader
            sentence = f"The timetable is kept by {leader}; this keeper waits, and takes over when that one ends."
            print(sentence, file=sys.stderr, flush=True)
        session.wait(_LOCK_EVERY)
    return memory
