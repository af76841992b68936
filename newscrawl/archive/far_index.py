"""The places of records by their names, of any number of files: on the disk, in a file that goes with the process."""

from __future__ import annotations

import sqlite3
import weakref
from collections.abc import Iterable
from typing import NamedTuple

from .warc_reader import RecordStart

_AT_ONCE = 10_000  # records that are noted in memory first


class FarPlace(NamedTuple):
    """A record and the number of its file."""

    file: int
    place: RecordStart


class FarIndex:
    """Knows of each name the record that was noted first. Names are known by eight bytes of a digest.

    It takes some 40 bytes of the disk a name, and the same memory however many there are.
    """

    def __init__(self) -> None:
        self._database = sqlite3.connect("", isolation_level=None)  # a file without a name
        weakref.finalize(self, self._database.close)
        self._database.execute("PRAGMA journal_mode = OFF")
        self._database.execute(
            "CREATE TABLE place (name INTEGER PRIMARY KEY, file INTEGER, number INTEGER, offset INTEGER)"
        )
        self._new: list[tuple[int, int, int, int]] = []

    def note(self, file: int, places: Iterable[tuple[bytes, RecordStart]]) -> None:
        """Notes records of one file, by the digests of their names."""
        self._new += [(_number(name), file, place.number, place.offset) for name, place in places]
        if len(self._new) >= _AT_ONCE:
            self._keep()

    def find(self, name: bytes) -> FarPlace | None:
        """Returns where the record with that name is; None where none was noted."""
        self._keep()
        row = self._database.execute(
            "SELECT file, number, offset FROM place WHERE name = ?", (_number(name),)
        ).fetchone()
        return FarPlace(row[0], RecordStart(row[1], row[2])) if row is not None else None

    def _keep(self) -> None:
        if self._new:
            self._database.execute("BEGIN")
            self._database.executemany("INSERT OR IGNORE INTO place VALUES (?, ?, ?, ?)", self._new)
            self._database.execute("COMMIT")
            self._new.clear()


def _number(digest: bytes) -> int:
    return int.from_bytes(digest, "big", signed=True)
