"""Several keepers of one timetable, on any machines, of which one leads: whoever has a lock in PostgreSQL.

What the timetable remembers is kept in the same database and written through the session that has the lock. So a keeper
that has lost the lock cannot write any more, and starts nothing, since it notes each job before it asks for it.
"""

from __future__ import annotations

import json

from ...errors import CommandError, SessionLostError
from ..locking_session import LockingSession
from .schedule_memory import Remembered, pack_past, read_past

_LOCK = 1
_SCHEMA = "newscrawl_schedule"
_TABLE = f"{_SCHEMA}.pasts"
_MAKE = (
    f"CREATE SCHEMA IF NOT EXISTS {_SCHEMA}",
    f"CREATE TABLE IF NOT EXISTS {_TABLE} (name text PRIMARY KEY, past jsonb NOT NULL)",
)
_SAVE = f"""
INSERT INTO {_TABLE} (name, past) SELECT * FROM unnest(%s::text[], %s::jsonb[])
ON CONFLICT (name) DO UPDATE SET past = excluded.past
"""


class DatabaseMemory:
    """The entries' pasts by name, in a table. Raises SessionLostError where they cannot be written."""

    def __init__(self, session: LockingSession, pasts: dict[str, Remembered]) -> None:
        self._session = session
        self._pasts = pasts

    def find(self, name: str) -> Remembered:
        return self._pasts.setdefault(name, Remembered())

    def save(self, *names: str) -> None:
        chosen = names or tuple(self._pasts)
        self._session.ask(_SAVE, list(chosen), [json.dumps(pack_past(self._pasts[name])) for name in chosen])


def open_session(address: str) -> LockingSession:
    """Connects a keeper, which leads or waits to lead. Raises CommandError."""
    return LockingSession(address, "schedule")


def try_to_lead(session: LockingSession) -> DatabaseMemory | None:
    """Returns what the timetable remembers, to be changed; None while another keeper leads. Raises SessionLostError."""
    if not session.try_lock(_LOCK):
        return None
    for statement in _MAKE:
        session.ask(statement)
    return DatabaseMemory(session, _read_pasts(session))


def find_leader(session: LockingSession) -> str | None:
    """Returns who leads; None where nobody does. Raises SessionLostError."""
    return session.find_holder(_LOCK)


def read_schedule_state(address: str) -> tuple[DatabaseMemory, str | None]:
    """Returns what the timetable remembers, and who leads. Changes nothing. Raises CommandError."""
    with open_session(address) as session:
        try:
            ((is_there,),) = session.ask(f"SELECT to_regclass('{_TABLE}') IS NOT NULL")
            return DatabaseMemory(session, _read_pasts(session) if is_there else {}), find_leader(session)
        except SessionLostError as error:
            raise CommandError(f"The database of the timetable cannot be read ({error}); try again.", 1) from error


def _read_pasts(session: LockingSession) -> dict[str, Remembered]:
    return {str(name): read_past(past) for name, past in session.ask(f"SELECT name, past FROM {_TABLE}")}
