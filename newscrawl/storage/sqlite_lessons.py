"""What a state remembers besides pages and articles: hosts and how they were treated, patterns of addresses, kinds of
pages, feeds, outputs."""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import astuple, fields
from typing import Any

from ..extract.story_trace import StoryTrace, unpack_trace
from ..limits import MAX_ROBOTS_BYTES, MAX_TDMREP_BYTES
from ..walk.rendering_memory import KindRecord
from ..walk.traps import PatternRecord
from .frontier_records import FeedRecord, HostConduct, HostRecord, OutputRecord, RobotsRecord, TdmrepRecord
from .page_table import make_digest
from .sqlite_file import SqliteFile, in_transaction

_HOST = "validators, lastmods, day, asked, has_answered, silent_since, silent_crawls"  # as HostRecord has them
_OUTPUT = "path, size, tail, is_complete"  # as OutputRecord has them
_CONDUCT = ", ".join(field.name for field in fields(HostConduct))
_PLACES = ", ".join("?" * (len(fields(HostConduct)) + 1))


class SqliteHosts:
    """A HostMemory."""

    def __init__(self, file: SqliteFile) -> None:
        self.file = file
        self._database = file.database

    @in_transaction(HostRecord)
    def read_host_record(self, name: str) -> HostRecord:
        row = self.file.ask(f"SELECT {_HOST} FROM host WHERE name = ?", name)
        if row is None:
            return HostRecord()
        validators, lastmods, day, asked, has_answered, *silence = row
        return HostRecord(validators, lastmods, day, asked, bool(has_answered), *silence)

    @in_transaction()
    def write_host_record(self, name: str, record: HostRecord) -> None:
        self._database.execute(
            f"INSERT INTO host (name, {_HOST}) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
            f"ON CONFLICT (name) DO UPDATE SET ({_HOST}) = ({', '.join(f'excluded.{c}' for c in _HOST.split(', '))})",
            (name, *astuple(record)),
        )


class SqliteLessons:
    """A Lessons."""

    def __init__(self, file: SqliteFile) -> None:
        self.file = file
        self._database = file.database

    @in_transaction(dict)
    def read_moves(self) -> dict[str, str]:
        return dict(self._database.execute("SELECT site, start FROM moved").fetchall())

    @in_transaction()
    def write_move(self, site: str, start: str) -> None:
        self._database.execute("INSERT OR REPLACE INTO moved VALUES (?, ?)", (site, start))

    @in_transaction(list)
    def read_patterns(self) -> list[PatternRecord]:
        rows = self._database.execute("SELECT pattern, shape, pages, yielding, is_closed, noted_at FROM pattern")
        return [PatternRecord(*row) for row in rows]

    @in_transaction()
    def write_patterns(self, records: Sequence[PatternRecord]) -> None:
        self._database.execute("DELETE FROM pattern")
        self._database.executemany("INSERT OR REPLACE INTO pattern VALUES (?, ?, ?, ?, ?, ?)", records)

    @in_transaction(list)
    def read_kinds(self) -> list[KindRecord]:
        rows = self._database.execute("SELECT pattern, needs_browser, rendered, in_vain, noted_at FROM kind")
        return [KindRecord(pattern, bool(needs), *rest) for pattern, needs, *rest in rows]

    @in_transaction()
    def write_kinds(self, records: Sequence[KindRecord]) -> None:
        self._database.execute("DELETE FROM kind")
        self._database.executemany("INSERT OR REPLACE INTO kind VALUES (?, ?, ?, ?, ?)", records)

    @in_transaction(FeedRecord)
    def read_feed(self, key: str) -> FeedRecord:
        row = self.file.ask("SELECT entries, lies FROM feed WHERE digest = ?", make_digest(key))
        return FeedRecord(json.loads(row[0]), row[1]) if row is not None else FeedRecord()

    @in_transaction()
    def write_feed(self, key: str, record: FeedRecord) -> None:
        self._database.execute(
            "INSERT OR REPLACE INTO feed (digest, entries, lies) VALUES (?, ?, ?)",
            (make_digest(key), json.dumps(record.entries), record.lies),
        )

    @in_transaction(list)
    def read_traces(self, site: str) -> list[StoryTrace]:
        rows = self._database.execute("SELECT packed FROM trace WHERE site = ? ORDER BY number", (site,)).fetchall()
        try:
            return [unpack_trace(packed) for (packed,) in rows]
        except ValueError as error:
            raise sqlite3.DatabaseError(f"malformed: {error}") from error

    @in_transaction()
    def write_trace(self, site: str, trace: StoryTrace, gone: Sequence[int]) -> None:
        self._database.executemany(
            "DELETE FROM trace WHERE site = ? AND story = ?", [(site, _pack_story(story)) for story in gone]
        )
        self._database.execute(
            "INSERT OR REPLACE INTO trace (site, story, packed) VALUES (?, ?, ?)",
            (site, _pack_story(trace.story), trace.pack()),
        )

    @in_transaction()
    def forget_traces(self, site: str) -> None:
        self._database.execute("DELETE FROM trace WHERE site = ?", (site,))


class SqliteOutputs:
    """An OutputBook."""

    def __init__(self, file: SqliteFile) -> None:
        self._file = file

    def find_output(self, path: str) -> OutputRecord | None:
        with self._file.change():
            row = self._file.ask(f"SELECT {_OUTPUT} FROM output WHERE path = ?", path)
            return OutputRecord(*row) if row else None

    def list_open_outputs(self) -> list[OutputRecord]:
        with self._file.change() as database:
            rows = database.execute(f"SELECT {_OUTPUT} FROM output WHERE NOT is_complete ORDER BY number")
            return [OutputRecord(*row) for row in rows]

    def list_outputs(self) -> list[OutputRecord]:
        with self._file.change() as database:
            return [OutputRecord(*row) for row in database.execute(f"SELECT {_OUTPUT} FROM output ORDER BY number")]

    def number_output(self, path: str) -> int:
        with self._file.change() as database:
            database.execute("INSERT OR IGNORE INTO output (path, size) VALUES (?, 0)", (path,))
            number: int = self._file.ask("SELECT number FROM output WHERE path = ?", path)[0]
            return number

    def note_output(self, record: OutputRecord) -> None:
        with self._file.change() as database:
            database.execute(
                f"INSERT INTO output ({_OUTPUT}) VALUES (?, ?, ?, ?) ON CONFLICT (path) "
                "DO UPDATE SET (size, tail, is_complete) = (excluded.size, excluded.tail, excluded.is_complete)",
                astuple(record),
            )

    def forget_output(self, path: str) -> None:
        with self._file.change() as database:
            database.execute("DELETE FROM output WHERE path = ?", (path,))


def _pack_story(story: int) -> bytes:
    return story.to_bytes(8, "big")


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
