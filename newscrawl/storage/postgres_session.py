"""A connection to PostgreSQL that outlives the server: what a transaction has written is kept, and sent again where the
server forgot it. Writing waits until something is asked, so that both are one way to the server and back.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping, Sequence
from functools import wraps
from typing import Any, Literal, NamedTuple, Protocol, TypeVar, cast

import psycopg
from psycopg.pq import TransactionStatus

from ..errors import StateAwayError, StateError
from .postgres_address import DatabaseAddress
from .postgres_connecting import CONNECTING, NAME, Reconnecting, connect, describe_error, name_error
from .postgres_schema import LEASE_LOST

logger = logging.getLogger("newscrawl")

Row = tuple[Any, ...]
Values = Sequence[object] | Mapping[str, object]
_Method = TypeVar("_Method", bound=Callable[..., Any])
PATIENCE = 300.0  # seconds for which a crawl waits for a server that went away
_PAUSE = 0.5  # seconds between two tries
_DRAWS = 20  # tries at another connection
_AT_ONCE = 2  # seconds for a try that others wait for
_AGAIN = frozenset(("40001", "40P01", "55P03"))  # two transactions were in each other's way
_AWAY = ("08", "57P")  # classes and codes of a connection that the server has ended
_BEGIN = (
    "SELECT set_config('search_path', 'newscrawl', true), set_config('lock_timeout', %s, true), "
    "pg_current_xact_id()::text"
)
# PostgreSQL's own idle_in_transaction_session_timeout does nothing once a message came after the last answer, as one
# does in pipelines.
END_HANGING = f"""
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE application_name = '{NAME}' AND datname = current_database() AND usename = current_user
        AND state = 'idle in transaction' AND state_change < clock_timestamp() - %s * interval '1 second'
"""


# A server that does not know yet that the connection broke keeps its transaction, and what that has locked.
_END_OWN = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE backend_xid::text = (%s::xid8)::xid::text"


class SqlStatement(NamedTuple):
    sql: str
    values: Values = ()


class LeaseLostError(Exception):
    """What a worker was about to commit is refused: another has its hosts by now."""


class PostgresSession:
    """A transaction at a time. Raises StateError where the server is away as it begins, or has no tables that fit.

    After the first error that waiting does not cure, every later call raises it again. Where the server goes away, a
    call waits for it. Once `waits` is False, it raises StateAwayError instead, until `try_again` finds the server.
    """

    def __init__(self, address: DatabaseAddress, idle: float = 15.0, patience: float = PATIENCE) -> None:
        """`idle`: seconds after which others may end a connection whose process hangs amid a transaction."""
        self.address = address
        self.patience = patience
        self.on_trouble: Callable[[StateError], None] | None = None
        # It warns of what it raises as well.
        logging.getLogger("psycopg").setLevel(logging.ERROR)
        self.idle = idle
        self.waits = True
        self.is_torn = False  # a call was broken off, after which what was written may be half of something
        self._away_since: float | None = None
        self._is_in_doubt = False  # the end of the transaction was sent, and its answer did not come
        self._reconnecting: Reconnecting | None = None
        self._trouble: StateError | None = None
        self._depth = 0  # calls within calls
        self._journal: list[SqlStatement] = []  # what this transaction has written
        self._sent = 0  # how many of these the server has
        self._transaction: str | None = None  # its number, once it is begun
        try:
            self._connection = connect(address)
        except psycopg.Error as error:
            raise describe_error(address, error) from error

    @property
    def is_usable(self) -> bool:
        """True until the first error."""
        return self._trouble is None

    @property
    def is_away(self) -> bool:
        """True while nobody waits for a server that is away: what asks it raises StateAwayError."""
        return self._away_since is not None and self._trouble is None

    def write(self, sql: str, *values: object) -> None:
        """Has a statement that returns nothing run before whatever is asked next."""
        self._check()
        self._journal.append(SqlStatement(sql, values))

    def ask(self, sql: str, *values: object) -> list[Row]:
        """Returns the rows that answer a query, which changes nothing."""
        return self._exchange([SqlStatement(sql, values)])[0]

    def ask_apart(self, sql: str, *values: object) -> list[Row]:
        """Returns the same. What was written since the last question waits on, and may be no part of the answer."""
        return self._exchange([SqlStatement(sql, values)], is_apart=True)[0]

    def ask_named(self, sql: str, values: Mapping[str, object]) -> list[Row]:
        """Returns the same, with values by name."""
        return self._exchange([SqlStatement(sql, values)])[0]

    def ask_one(self, sql: str, *values: object) -> Any:
        """Returns the first of the rows; None without any."""
        rows = self.ask(sql, *values)
        return rows[0] if rows else None

    def draw(self, sequence: str) -> int:
        """Returns the next number of a sequence, which nobody gets again: a server that dies forgets those of open
        transactions, so that it is drawn on a connection of its own."""
        failed: psycopg.Error | None = None
        for _ in range(_DRAWS):
            self.ask("SELECT 1")  # waits for a server that is away
            try:
                with connect(self.address) as connection:
                    row = connection.execute("SELECT nextval(%s::regclass)", (f"newscrawl.{sequence}",)).fetchone()
                return int(cast(Row, row)[0])
            except psycopg.OperationalError as error:
                failed = error
                time.sleep(_PAUSE)
        raise self._fail(describe_error(self.address, cast(psycopg.Error, failed))) from failed

    def change(
        self, sql: str, values: Values = (), again: Callable[[list[Row]], SqlStatement] | None = None
    ) -> list[Row]:
        """Runs a statement and returns its rows. `again`: makes of these what is sent where it has to be done again."""
        statement = SqlStatement(sql, values)
        rows = self._exchange([statement])[0]
        self._journal.append(again(rows) if again is not None else statement)
        self._sent += 1
        return rows

    def commit(self, closing: Sequence[SqlStatement] = ()) -> None:
        """Ends the transaction, the closing statements at its very end. Raises LeaseLostError where it is refused; then
        nothing of it was done."""
        self._check()
        if self._transaction is None and not self._journal and not closing:
            return
        if self._transaction is None:  # its number has to be known before the end is sent
            self._exchange([])
        self._exchange([*closing], commits=True)

    def undo(self) -> None:
        """Undoes what came since the last commit."""
        self._journal.clear()
        # A transaction that failed as it was begun has no number yet.
        is_open = not self._connection.closed and self._connection.info.transaction_status != TransactionStatus.IDLE
        if self._trouble is None and is_open:
            try:
                self._connection.rollback()
            except psycopg.Error:
                self._connection.close()  # which undoes it as well
        self._forget_transaction()

    def close(self) -> None:
        """Ends the connection, without a commit."""
        self._connection.close()
        if self._reconnecting is not None:
            self._reconnecting.give_up()

    def try_again(self) -> Literal["away", "committed", "undone"]:
        """Looks whether the server that was away is there, and returns at once. Says what became of what was sent last;
        "undone" is sent again. Raises StateError once it was away for as long as is waited."""
        self._check()
        if self._away_since is None:
            return "undone"
        if self._reconnecting is None:
            self._reconnecting = Reconnecting(self.address)
        reconnecting = self._reconnecting
        if not reconnecting.has_ended:
            return "away"
        self._reconnecting = None
        if reconnecting.connection is None:
            if isinstance(reconnecting.error, psycopg.Error):
                if time.monotonic() - self._away_since >= self.patience:
                    raise self._fail(describe_error(self.address, reconnecting.error))
                return "away"
            raise self._fail(reconnecting.error or StateError("state_unreachable", "No connection came."))
        self._connection = reconnecting.connection
        try:
            self._end_own()
            was_committed = self._is_in_doubt and self._was_committed()
        except psycopg.Error:
            self._connection.close()
            return "away"
        logger.info("The database answers again, after %.0f seconds.", time.monotonic() - self._away_since)
        self._away_since = None
        if was_committed:
            self._end_transaction()
            return "committed"
        self._forget_transaction()
        return "undone"

    def give_up(self) -> None:
        """Waits no longer for a server that is away: what came since the last commit is lost, and the crawl ends."""
        if self.is_away:
            error = StateError(
                "state_unreachable",
                f"The database {self.address} does not answer as the crawl ends: what was done since the last commit "
                "is done again by the next one.",
            )
            self.tell(self._fail(error))

    def tell(self, error: StateError) -> None:
        """Tells `on_trouble` of an error. Raises it where there is nobody to tell, amid another call, or where the
        server is away for now."""
        if self.on_trouble is None or self._depth or isinstance(error, StateAwayError):
            raise error
        self.on_trouble(error)

    # -- the inside

    def _check(self) -> None:
        if self._trouble is not None:
            raise self._trouble

    def _fail(self, error: StateError) -> StateError:
        """Keeps the error, which every later call raises."""
        self._trouble = error
        self._connection.close()
        self._journal.clear()
        return error

    def _exchange(
        self, questions: Sequence[SqlStatement], *, commits: bool = False, is_apart: bool = False
    ) -> list[list[Row]]:
        """Sends what is written and not sent, and the questions after it, or before it where they stand apart. Returns
        the rows of each question."""
        self._check()
        if self._away_since is not None:
            self.is_torn = True
            raise StateAwayError(self.address)
        away_since: float | None = None
        while True:
            try:
                if self._connection.closed:
                    self._connection = connect(self.address, CONNECTING if self.waits else _AT_ONCE)
                    self._end_own()
                    if away_since is not None:
                        logger.info("The database answers again, after %.0f seconds.", time.monotonic() - away_since)
                        away_since = None
                    if commits and self._was_committed():
                        self._end_transaction()
                        return [[] for _ in questions]
                    self._forget_transaction()
                if is_apart and self._transaction is not None:
                    return [self._connection.execute(sql.encode(), values).fetchall() for sql, values in questions]
                return self._try(questions, commits)
            except psycopg.Error as error:
                was_away = away_since is not None
                away_since = self._judge(error, away_since)
                if was_away and away_since is not None and not self.waits:
                    self._away_since, self._is_in_doubt, self.is_torn = away_since, commits, True
                    raise StateAwayError(self.address) from error

    def _try(self, questions: Sequence[SqlStatement], commits: bool) -> list[list[Row]]:
        connection = self._connection
        begun: psycopg.Cursor[Row] | None = None
        with connection.pipeline():
            if self._transaction is None:
                connection.execute("BEGIN")
                begun = connection.execute(_BEGIN, (f"{round(1000 * self.idle)}ms",))
            for sql, values in self._journal[self._sent :]:
                connection.execute(sql.encode(), values)
            cursors = [connection.execute(sql.encode(), values) for sql, values in questions]
            if commits:
                connection.execute("COMMIT")
        if begun is not None:
            self._transaction = cast(Row, begun.fetchone())[2]
        self._sent = len(self._journal)
        rows = [cursor.fetchall() if cursor.description else [] for cursor in cursors]
        if commits:
            self._end_transaction()
        return rows

    def _judge(self, error: psycopg.Error, away_since: float | None) -> float | None:
        """Gets ready for another try, and returns since when the server is away; None where it is not. Raises what the
        caller is to know."""
        code = error.sqlstate or ""
        if not self._connection.closed and code == LEASE_LOST:
            self.undo()
            raise LeaseLostError from error
        if not self._connection.closed and code in _AGAIN:
            # No execute("ROLLBACK"): psycopg would believe that the pipeline has prepared what it never came to.
            self._connection.rollback()
            self._forget_transaction()
            self._connection.execute(END_HANGING.encode(), (self.idle,))
            return away_since
        # Without a code it is libpq that speaks: of a connection that broke, or that it gave up amid a pipeline.
        is_broken = not code and isinstance(error, psycopg.OperationalError)
        is_away = self._connection.closed or is_broken or code.startswith(_AWAY)
        now = time.monotonic()
        if not is_away or (away_since is not None and now - away_since >= self.patience):
            raise self._fail(describe_error(self.address, error)) from error
        self._connection.close()
        if away_since is None:
            reason = name_error(self.address, error)
            logger.warning("The database %s does not answer (%s): the crawl waits for it.", self.address, reason)
            return now
        if self.waits:
            time.sleep(_PAUSE)
        return away_since

    def _end_own(self) -> None:
        if self._transaction is not None:
            self._connection.execute(_END_OWN.encode(), (self._transaction,))

    def _was_committed(self) -> bool:
        """Returns whether the transaction whose end was sent before the connection broke had its end."""
        if self._transaction is None:
            return False
        while True:
            try:
                rows = self._connection.execute("SELECT pg_xact_status(%s::xid8)", (self._transaction,)).fetchall()
            except psycopg.errors.InvalidParameterValue:  # the server never wrote down that it was begun
                return False
            if rows[0][0] != "in progress":
                return bool(rows[0][0] == "committed")
            time.sleep(_PAUSE)  # the server has yet to notice that the connection broke

    def _forget_transaction(self) -> None:
        self._sent, self._transaction = 0, None

    def _end_transaction(self) -> None:
        self._journal.clear()
        self._forget_transaction()


class _SessionPart(Protocol):
    """A class that keeps its rows by a PostgresSession."""

    session: PostgresSession


def in_session(
    make_empty: Callable[[], object] = lambda: None, *, is_whole: bool = False
) -> Callable[[_Method], _Method]:
    """Runs a method whose StateError is told to `on_trouble`, where that is set; then it returns what `make_empty`
    makes. `is_whole`: where the server is away, nothing is half done and the method is called again."""

    def decorate(method: _Method) -> _Method:
        @wraps(method)
        def run(self: _SessionPart, *args: Any, **kwargs: Any) -> Any:
            session = self.session
            was_torn = session.is_torn
            session._depth += 1
            try:
                return method(self, *args, **kwargs)
            except StateError as error:
                failed = error
            finally:
                session._depth -= 1
            if isinstance(failed, StateAwayError):
                session.is_torn = was_torn or not is_whole
            session.tell(failed)
            return make_empty()

        return cast(_Method, run)

    return decorate
