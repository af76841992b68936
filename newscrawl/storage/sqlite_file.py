"""A state file in one process's hands: opened under its lock, changed in transactions, its errors put into words."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from ..errors import StateError
from .lock import ProcessLock
from .schema import describe_error, describe_unwritable, open_database
from .state_file import locate_lock


class SqliteFile:
    """Raises StateError where the file is in use, damaged, not writable or from a newer version; one from an older
    version is brought up to date. After the first error in a change, every later one raises it again.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._trouble: StateError | None = None
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._lock = ProcessLock(locate_lock(path))
        except OSError as error:
            raise describe_unwritable(path, error.strerror or str(error)) from error
        try:
            self._database = open_database(path)
        except BaseException:
            self._lock.close()
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

    def commit(self, output: str | None = None, size: int = 0) -> None:
        with self.change() as database:
            if output is not None:
                database.execute("INSERT OR REPLACE INTO output (path, size) VALUES (?, ?)", (output, size))
            database.execute("COMMIT")

    def read_output_size(self, output: str) -> int | None:
        """How much of the output was on disk at the last commit; None for one that the state has never seen."""
        with self.change():
            known = self._ask("SELECT size FROM output WHERE path = ?", output)
            return known[0] if known else None

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
            self._lock.close()

    def _ask(self, query: str, *values: object) -> Any:
        return self._database.execute(query, values).fetchone()
