"""A session of PostgreSQL that holds a lock: whoever has the lock does what one process at a time may do.

The lock is the session's. PostgreSQL frees it when the connection ends, however that comes about. So what the holder
writes through the same session is refused once another may hold the lock.
"""

from __future__ import annotations

import os
import select
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Any

import psycopg
from psycopg.conninfo import conninfo_to_dict

from ..errors import CommandError, SessionLostError

# Who holds a lock and loses its network notices it within eleven seconds; the server frees the lock after twenty-five.
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
_NEWS = 1852143475  # "news": the first half of all locks
_HOLDER = """
SELECT application_name FROM pg_stat_activity JOIN pg_locks USING (pid)
WHERE locktype = 'advisory' AND granted AND classid = %s AND objid = %s::int::oid AND objsubid = 2
AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
"""


class LockingSession:
    """A session. Raises CommandError where the database cannot be used at first, and SessionLostError later on.

    `purpose`: a word for what the session is there for, by which others see who holds a lock.
    """

    def __init__(self, address: str, purpose: str) -> None:
        self._connection = _connect(address, purpose)

    def __enter__(self) -> LockingSession:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._connection.close()

    def ask(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        """Returns the rows that answer a query; none for a statement that gives no rows. It is committed by then."""
        with _losing():
            cursor = self._connection.execute(query.encode(), values or None)
            return cursor.fetchall() if cursor.description else []

    def try_lock(self, number: int) -> bool:
        """Takes the lock of this number, unless another session has it."""
        return bool(self.ask("SELECT pg_try_advisory_lock(%s, %s)", _NEWS, number)[0][0])

    def find_holder(self, number: int) -> str | None:
        """Returns who has a lock, such as "the one on news1 (process 4711)"; None where nobody has it."""
        rows = self.ask(_HOLDER, _NEWS, number)
        if not rows:
            return None
        *_, process, host = ("", *str(rows[0][0]).split(" "))
        return f"the one on {host} (process {process})" if process else "another one"

    def wait(self, seconds: float) -> None:
        """Waits, and finds out at once when the session ends meanwhile."""
        select.select([self._connection.fileno()], [], [], seconds)
        self.ask("SELECT 1")


def _connect(address: str, purpose: str) -> psycopg.Connection:
    try:
        given = {name: str(value) for name, value in conninfo_to_dict(address).items() if value is not None}
    except psycopg.ProgrammingError:
        raise CommandError(
            "NEWSCRAWL_DATABASE is no address of a database; write postgresql://USER@HOST/DATABASE.", 2
        ) from None
    name = f"newscrawl {purpose} {os.getpid()} {socket.gethostname()}"[:63]
    try:
        connection = psycopg.connect(
            **{**_CONNECTION, "application_name": name, **given},  # type: ignore[arg-type]  # all are texts
            autocommit=True,
        )
    except psycopg.Error as error:
        raise CommandError(f"The database cannot be reached ({_tell(error)}); see to NEWSCRAWL_DATABASE.", 1) from None
    try:
        connection.execute(_SESSION)
        pid = connection.execute("SELECT pg_backend_pid()").fetchall()[0][0]
    except psycopg.Error as error:
        connection.close()
        raise CommandError(f"The database cannot be used ({_tell(error)}); see to NEWSCRAWL_DATABASE.", 1) from None
    if pid != connection.info.backend_pid:
        connection.close()
        raise CommandError(
            "A pooler stands before the database, and would give this command's lock to others; give it the address of "
            "PostgreSQL itself in NEWSCRAWL_DATABASE.",
            1,
        )
    return connection


@contextmanager
def _losing() -> Iterator[None]:
    try:
        yield
    except psycopg.Error as error:
        raise SessionLostError(_tell(error)) from error


def _tell(error: psycopg.Error) -> str:
    """Returns the error's first line. libpq's texts name the server and the user, and no password."""
    return (str(error).strip().splitlines() or [type(error).__name__])[0].rstrip(".")
