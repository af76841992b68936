"""How a crawl comes to its connection to PostgreSQL, and to another one where the server has gone away."""

from __future__ import annotations

from threading import Thread

import psycopg
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from ..errors import StateError
from .postgres_address import DatabaseAddress, hide_secrets
from .postgres_schema import check_version
from .postgres_values import CleanText, FlatArray

NAME = "newscrawl"  # of the connections, as the server lists them
CONNECTING = 10  # seconds for one try
# Who loses the network hears of it within five seconds. What the address says of these goes before.
_WATCHED = {"keepalives_idle": "2", "keepalives_interval": "1", "keepalives_count": "3", "tcp_user_timeout": "5000"}


def connect(address: DatabaseAddress, seconds: int = CONNECTING) -> psycopg.Connection:
    """Returns a connection to tables that fit. Raises psycopg.Error, and StateError where they do not fit."""
    watched = {name: value for name, value in _WATCHED.items() if name not in conninfo_to_dict(address.text)}
    told = make_conninfo(address.text, connect_timeout=seconds, application_name=NAME, **watched)
    connection = psycopg.connect(told, autocommit=True, prepare_threshold=2)
    connection.adapters.register_dumper(str, CleanText)
    connection.adapters.register_dumper(list, FlatArray)
    try:
        if _is_pooled(connection):
            connection.prepare_threshold = None  # another server would not know what was prepared
        check_version(connection, address)
    except BaseException:
        connection.close()
        raise
    return connection


def _is_pooled(connection: psycopg.Connection) -> bool:
    """Says whether a pooler stands between, which may give each transaction another server."""
    row = connection.execute("SELECT pg_backend_pid()").fetchone()
    return row is None or row[0] != connection.info.backend_pid


class Reconnecting:
    """Connects in a thread of its own, so that nobody waits for it."""

    def __init__(self, address: DatabaseAddress) -> None:
        self.connection: psycopg.Connection | None = None
        self.error: psycopg.Error | StateError | None = None
        self._address = address
        self._is_wanted = True
        self._thread = Thread(target=self._connect, daemon=True)
        self._thread.start()

    @property
    def has_ended(self) -> bool:
        """True once there is a connection or an error."""
        return not self._thread.is_alive()

    def give_up(self) -> None:
        """Closes the connection, also one that comes later."""
        self._is_wanted = False
        if self.connection is not None:
            self.connection.close()

    def _connect(self) -> None:
        try:
            self.connection = connect(self._address)
        except (psycopg.Error, StateError) as error:
            self.error = error
        if not self._is_wanted and self.connection is not None:
            self.connection.close()


def describe_error(address: DatabaseAddress, error: psycopg.Error) -> StateError:
    """Returns the error that a user reads for one of PostgreSQL's."""
    reason = name_error(address, error)
    if isinstance(error, psycopg.OperationalError):
        return StateError(
            "state_unreachable",
            f"Cannot use the database {address} ({reason}): see that it runs, has room and lets this crawl in, and "
            "start again.",
        )
    return StateError(
        "state_unreadable",
        f"The database {address} cannot keep the crawl's state ({reason}): mend it and start again, or name another: "
        "-s NEWSCRAWL_DATABASE=….",
    )


def name_error(address: DatabaseAddress, error: psycopg.Error) -> str:
    """Returns what the server or libpq says in one line, without the password."""
    lines = str(error).strip().splitlines() or [type(error).__name__]
    return hide_secrets(address, lines[0])
