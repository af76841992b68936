"""How hosts were treated and what they want, in SQLite."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import astuple, fields
from typing import Any

from ..limits import MAX_ROBOTS_BYTES, MAX_TDMREP_BYTES
from .frontier_records import HostConduct, RobotsRecord, TdmrepRecord
from .sqlite_file import SqliteFile, in_transaction

_CONDUCT = ", ".join(field.name for field in fields(HostConduct))
_PLACES = ", ".join("?" * (len(fields(HostConduct)) + 1))


class SqliteManners:
    """A MannersBook."""

    def __init__(self, file: SqliteFile) -> None:
        self.file = file
        self._database = file.database

    @in_transaction(HostConduct)
    def read_conduct(self, host: str) -> HostConduct:
        row = self.file.ask(f"SELECT {_CONDUCT} FROM conduct WHERE host = ?", host)
        return _make_conduct(row) if row is not None else HostConduct()

    @in_transaction()
    def write_conduct(self, records: Mapping[str, HostConduct]) -> None:
        rows = [(host, *astuple(record)) for host, record in records.items()]
        self._database.executemany(f"INSERT OR REPLACE INTO conduct (host, {_CONDUCT}) VALUES ({_PLACES})", rows)

    @in_transaction(dict)
    def list_unwilling(self, now: float) -> dict[str, HostConduct]:
        query = f"SELECT host, {_CONDUCT} FROM conduct WHERE rests_until > max(?, 0) UNION "
        query += f"SELECT host, {_CONDUCT} FROM conduct WHERE is_blocked"
        return {host: _make_conduct(row) for host, *row in self._database.execute(query, (now,))}

    @in_transaction(lambda: None)
    def read_robots(self, host: str) -> RobotsRecord | None:
        row = self.file.ask("SELECT url, packed, fetched_at, failing_since FROM robots WHERE host = ?", host)
        if row is None:
            return None
        url, packed, fetched_at, failing_since = row
        body = _unpack(packed, MAX_ROBOTS_BYTES) if packed is not None else None
        return RobotsRecord(url, body, fetched_at, failing_since)

    @in_transaction()
    def write_robots(self, host: str, record: RobotsRecord) -> None:
        packed = zlib.compress(record.body) if record.body is not None else None
        self._database.execute(
            "INSERT OR REPLACE INTO robots (host, url, packed, fetched_at, failing_since) VALUES (?, ?, ?, ?, ?)",
            (host, record.url, packed, record.fetched_at, record.failing_since),
        )

    @in_transaction(lambda: None)
    def read_tdmrep(self, host: str) -> TdmrepRecord | None:
        row = self.file.ask("SELECT packed, asked_at FROM tdmrep WHERE host = ?", host)
        return TdmrepRecord(_unpack(row[0], MAX_TDMREP_BYTES), row[1]) if row is not None else None

    @in_transaction()
    def write_tdmrep(self, host: str, record: TdmrepRecord) -> None:
        self._database.execute(
            "INSERT OR REPLACE INTO tdmrep (host, packed, asked_at) VALUES (?, ?, ?)",
            (host, zlib.compress(record.body), record.asked_at),
        )

    @in_transaction()
    def forget_manners(self, host: str) -> None:
        self._database.execute("DELETE FROM conduct WHERE host = ?", (host,))
        self._database.execute("DELETE FROM robots WHERE host = ?", (host,))
        self._database.execute("DELETE FROM tdmrep WHERE host = ?", (host,))


def _make_conduct(row: Sequence[Any]) -> HostConduct:
    record = HostConduct(*row)
    record.is_blocked = bool(record.is_blocked)
    return record


def _unpack(packed: bytes, limit: int) -> bytes:
    """Returns at most so many bytes of what zlib has packed."""
    try:
        return zlib.decompressobj().decompress(packed, limit)
    except zlib.error as error:
        raise sqlite3.DatabaseError(f"malformed: {error}") from error
