"""Several keepers of one timetable, on any machines, of which one leads: whoever has a lock in PostgreSQL.

The lock is the session's: PostgreSQL frees it when the leader's connection ends, however that comes about. What the
timetable remembers is kept in the same database and written through the same connection, so that a keeper that has lost
the lock cannot write any more, and starts nothing, since it notes each job before it asks for it.
"""

from __future__ import annotations

import json
import os
import select
import socket
from collections.abc import Iterator
from contextlib import closing, contextmanager
from types import TracebackType

import psycopg
from psycopg.conninfo import conninfo_to_dict

from ...errors import CommandError, LeadLostError
from .schedule_memory import Remembered, pack_past, read_past

_SCHEMA = "newscrawl_schedule"
_TABLE = f"{_SCHEMA}.pasts"
_MAKE = (
    f"CREATE SCHEMA IF NOT EXISTS {_SCHEMA}",
    f"CREATE TABLE IF NOT EXISTS {_TABLE} (name text PRIMARY KEY, past jsonb NOT NULL)",
)
_LOCK = "SELECT pg_try_advisory_lock(1852143475, 1)"  # "news"; one for each database
_LEADER = """
SELECT application_name FROM pg_stat_activity JOIN pg_locks USING (pid)
WHERE locktype = 'advisory' AND granted AND classid = 1852143475 AND objid = 1 AND objsubid = 2
AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
"""
_SAVE = f"""
INSERT INTO {_TABLE} (name, past) SELECT * FROM unnest(%s::text[], %s::jsonb[])
ON CONFLICT (name) DO UPDATE SET past = excluded.past
"""
# A leader whose network is gone notices it within eleven seconds, and the server frees its lock after twenty-five.
_CONNECTION = {
    "connect_timeout": "10",
    "keepalives_idle": "5",
    "keepalives_interval": "2",
    "keepalives_count": "3",
    "tcp_user_timeout": "10000",
}
_SESSION = """
SET statement_timeout = '10s'; SET idle_session_timeout = 0;
SET tcp_keepalives_idle = 10; SET tcp_keepalives_interval = 5; SET tcp_keepalives_count = 3
"""


class DatabaseMemory:
    """The entries' pasts by name, in a table. Raises LeadLostError where they cannot be written."""

    def __init__(self, connection: psycopg.Connection, pasts: dict[str, Remembered]) -> None:
        self._connection = connection
        self._pasts = pasts

    def find(self, name: str) -> Remembered:
        return self._pasts.setdefault(name, Remembered())

    def save(self, *names: str) -> None:
        chosen = names or tuple(self._pasts)
        packed = [json.dumps(pack_past(self._pasts[name])) for name in chosen]
        with _losing():
            self._connection.execute(_SAVE, (list(chosen), packed))


class DatabaseLead:
    """A connection that leads, or may come to lead. Raises CommandError where the database cannot be used, and
    LeadLostError where it no longer answers."""

    def __init__(self, address: str) -> None:
        self._connection = _connect(address)

    def __enter__(self) -> DatabaseLead:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._connection.close()

    def try_to_lead(self) -> DatabaseMemory | None:
        """Returns what the timetable remembers, to be changed; None while another keeper leads."""
        with _losing():
            if not _ask(self._connection, _LOCK)[0]:
                return None
            for statement in _MAKE:
                self._connection.execute(statement)
            return DatabaseMemory(self._connection, _read_pasts(self._connection))

    def find_leader(self) -> str | None:
        """Returns who leads, such as "the one on news1 (process 4711)"; None where nobody does."""
        with _losing():
            return _find_leader(self._connection)

    def wait(self, seconds: float) -> None:
        """Waits, and finds out at once when the connection ends meanwhile."""
        select.select([self._connection.fileno()], [], [], seconds)
        with _losing():
            self._connection.execute("SELECT 1")


def read_schedule_state(address: str) -> tuple[DatabaseMemory, str | None]:
    """Returns what the timetable remembers, and who leads. Changes nothing. Raises CommandError."""
    with closing(_connect(address)) as connection:
        try:
            (is_there,) = _ask(connection, f"SELECT to_regclass('{_TABLE}') IS NOT NULL")
            pasts = _read_pasts(connection) if is_there else {}
            leader = _find_leader(connection)
        except psycopg.Error as error:
            raise CommandError(f"The database of the timetable cannot be read ({_tell(error)}).", 1) from None
        return DatabaseMemory(connection, pasts), leader


def _connect(address: str) -> psycopg.Connection:
    try:
        given = {name: str(value) for name, value in conninfo_to_dict(address).items() if value is not None}
    except psycopg.ProgrammingError:
        raise CommandError(
            "NEWSCRAWL_DATABASE is no address of a database; write postgresql://USER@HOST/DATABASE.", 2
        ) from None
    name = f"newscrawl schedule {os.getpid()} {socket.gethostname()}"[:63]
    try:
        connection = psycopg.connect(
            **{**_CONNECTION, "application_name": name, **given},  # type: ignore[arg-type]  # all are texts
            autocommit=True,
        )
    except psycopg.Error as error:
        raise CommandError(
            f"The database of the timetable cannot be reached ({_tell(error)}); see to NEWSCRAWL_DATABASE.", 1
        ) from None
    try:
        connection.execute(_SESSION)
        (pid,) = _ask(connection, "SELECT pg_backend_pid()")
    except psycopg.Error as error:
        connection.close()
        raise CommandError(f"The database of the timetable cannot be used ({_tell(error)}).", 1) from None
    if pid != connection.info.backend_pid:
        connection.close()
        raise CommandError(
            "A pooler stands before the database, and would give the keeper's lock to others; give the keeper the "
            "address of PostgreSQL itself in NEWSCRAWL_DATABASE.",
            1,
        )
    return connection


def _ask(connection: psycopg.Connection, query: str) -> tuple[object, ...]:
    row = connection.execute(query.encode()).fetchone()
    assert row is not None
    return row


def _read_pasts(connection: psycopg.Connection) -> dict[str, Remembered]:
    rows = connection.execute(f"SELECT name, past FROM {_TABLE}").fetchall()
    return {str(name): read_past(past) for name, past in rows}


@contextmanager
def _losing() -> Iterator[None]:
    try:
        yield
    except psycopg.Error as error:
        raise LeadLostError(_tell(error)) from error


def _tell(error: psycopg.Error) -> str:
    """Returns the error's first line. libpq's texts name the server and the user, and no password."""
    return (str(error).strip().splitlines() or [type(error).__name__])[0].rstrip(".")


def _find_leader(connection: psycopg.Connection) -> str | None:
    row = connection.execute(_LEADER).fetchone()
    if row is None:
        return None
    *_, process, host = ("", *str(row[0]).split(" "))
    return f"the one on {host} (process {process})" if process else "another one"
