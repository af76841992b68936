"""A state in one process's hands: opened under its lock, changed in transactions, its errors put into words."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import astuple
from pathlib import Path
from typing import Any

from ..errors import StateError
from .frontier_records import OutputRecord
from .schema import IN_MEMORY, describe_error, describe_unwritable, open_database
from .state_file import ProcessLock, locate_lock

_OUTPUT = "path, size, tail, is_complete"


class SqliteFile:
    """Raises StateError where the file is in use, damaged, not writable or from a newer version; one from an older
    version is brought up to date. After the first error in a change, every later one raises it again. IN_MEMORY is no
    file: it has no lock, and ends with the process.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._trouble: StateError | None = None
        self._lock = _take_lock(path) if path != IN_MEMORY else None
        try:
            self._database = open_database(path)
        except BaseException:
            self._release_lock()
            raise

    @contextmanager
    def change(self) -> Iterator[sqlite3.Connection]:
        """The database within a transaction, its errors told apart and put into words."""
        if self._trouble is not None:
            raise self._trouble
        try:
            if not self._database.in_transaction:
                self._database.execute("BEGIN IMMEDIATE")
            yield self._database
        except sqlite3.Error as error:
            self._trouble = describe_error(self.path, error)
            with suppress(sqlite3.Error):
                if self._database.in_transaction:
                    self._database.execute("ROLLBACK")
            raise self._trouble from error

    def commit(self, output: OutputRecord | None = None) -> None:
        with self.change() as database:
            if output is not None:
                database.execute(
                    "INSERT INTO output (path, size, tail, is_complete) VALUES (?, ?, ?, ?) ON CONFLICT (path) "
                    "DO UPDATE SET (size, tail, is_complete) = (excluded.size, excluded.tail, excluded.is_complete)",
                    astuple(output),
                )
            database.execute("COMMIT")

    def undo(self) -> None:
        if self._trouble is None and self._database.in_transaction:
            self._database.execute("ROLLBACK")

    def find_output(self, path: str) -> OutputRecord | None:
        with self.change():
            row = self._ask(f"SELECT {_OUTPUT} FROM output WHERE path = ?", path)
            return OutputRecord(*row) if row else None

    def list_open_outputs(self) -> list[OutputRecord]:
        with self.change() as database:
            rows = database.execute(f"SELECT {_OUTPUT} FROM output WHERE NOT is_complete ORDER BY number")
            return [OutputRecord(*row) for row in rows]

    def list_outputs(self) -> list[OutputRecord]:
        """All that were ever written to and not forgotten."""
        with self.change() as database:
            return [OutputRecord(*row) for row in database.execute(f"SELECT {_OUTPUT} FROM output ORDER BY number")]

    def forget_output(self, path: str) -> None:
        with self.change() as database:
            database.execute("DELETE FROM output WHERE path = ?", (path,))

    def count_places(self) -> int:
        """Articles of which it is known where they were written."""
        with self.change():
            count: int = self._ask("SELECT count(*) FROM article_places")[0]
            return count

    def number_output(self, path: str) -> int:
        with self.change() as database:
            database.execute("INSERT OR IGNORE INTO output (path, size) VALUES (?, 0)", (path,))
            number: int = self._ask("SELECT number FROM output WHERE path = ?", path)[0]
            return number

    def close(self) -> None:
        try:
            if self._trouble is None:
                self.commit()
        finally:
            self._let_go()

    def _let_go(self) -> None:
        try:
            self._database.close()
        finally:
            self._release_lock()

    def _release_lock(self) -> None:
        if self._lock is not None:
            self._lock.close()

    def _ask(self, query: str, *values: object) -> Any:
        return self._database.execute(query, values).fetchone()


def _take_lock(path: Path) -> ProcessLock:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        return ProcessLock(locate_lock(path))
    except OSError as error:
        raise describe_unwritable(path, error.strerror or str(error)) from error
