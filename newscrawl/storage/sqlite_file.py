"""A SQLite file in one process's hands: opened under its lock, changed in transactions, its errors put into words."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import wraps
from pathlib import Path
from typing import Any, Protocol, TypeVar, cast

from ..errors import StateError
from .schema import IN_MEMORY, describe_error, describe_unwritable, open_database
from .state_file import ProcessLock, locate_lock

_Method = TypeVar("_Method", bound=Callable[..., Any])


class SqliteFile:
    """A database with its lock. A file from an older version is brought up to date as it is opened. IN_MEMORY is no
    file: it has no lock, and ends with the process.

    Raises StateError where the file is in use, damaged, not writable or from a newer version. After the first error in
    a change, every later change raises it again.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.on_trouble: Callable[[StateError], None] | None = None
        self._trouble: StateError | None = None
        self._depth = 0  # changes within changes
        self._lock = _take_lock(path) if path != IN_MEMORY else None
        try:
            self.database = open_database(path)
        except BaseException:
            self._release_lock()
            raise

    @property
    def is_usable(self) -> bool:
        """True until the first error in a change."""
        return self._trouble is None

    @contextmanager
    def change(self) -> Iterator[sqlite3.Connection]:
        """Gives the database within a transaction. Raises its errors as StateError, told apart by kind."""
        if self._trouble is not None:
            raise self._trouble
        self._depth += 1
        try:
            if not self.database.in_transaction:
                self.database.execute("BEGIN IMMEDIATE")
            yield self.database
        except sqlite3.Error as error:
            self._trouble = describe_error(self.path, error)
            with suppress(sqlite3.Error):
                if self.database.in_transaction:
                    self.database.execute("ROLLBACK")
            raise self._trouble from error
        finally:
            self._depth -= 1

    def tell(self, error: StateError) -> None:
        """Tells `on_trouble` of an error. Raises the error where there is nobody to tell, or amid another change."""
        if self.on_trouble is None or self._depth:
            raise error
        self.on_trouble(error)

    def ask(self, query: str, *values: object) -> Any:
        """Returns the first row that answers a query; None without one."""
        return self.database.execute(query, values).fetchone()

    def undo(self) -> None:
        """Undoes what came after the last commit."""
        if self._trouble is None and self.database.in_transaction:
            self.database.execute("ROLLBACK")

    def let_go(self) -> None:
        """Closes the database, without a commit, and releases the lock."""
        try:
            self.database.close()
        finally:
            self._release_lock()

    def _release_lock(self) -> None:
        if self._lock is not None:
            self._lock.close()


class _Part(Protocol):
    """A class that keeps its rows in a SqliteFile."""

    file: SqliteFile


def in_transaction(make_empty: Callable[[], object] = lambda: None) -> Callable[[_Method], _Method]:
    """Runs a method in a transaction of `self.file`.

    Where the file cannot be used, raises StateError. Where `on_trouble` is set, tells that instead and returns what
    `make_empty` makes.
    """

    def decorate(method: _Method) -> _Method:
        @wraps(method)
        def run(self: _Part, *args: Any, **kwargs: Any) -> Any:
            try:
                with self.file.change():
                    return method(self, *args, **kwargs)
            except StateError as error:
                self.file.tell(error)
                return make_empty()

        return cast(_Method, run)

    return decorate


def _take_lock(path: Path) -> ProcessLock:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        return ProcessLock(locate_lock(path))
    except OSError as error:
        raise describe_unwritable(path, error.strerror or str(error)) from error
