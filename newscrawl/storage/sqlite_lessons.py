"""What a state remembers besides pages and articles: hosts, patterns of addresses, kinds of pages, feeds, outputs."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import astuple

from ..extract.story_trace import StoryTrace, unpack_trace
from ..walk.rendering_memory import KindRecord
from ..walk.traps import PatternRecord
from .frontier_records import FeedRecord, HostRecord, OutputRecord
from .page_table import make_digest
from .sqlite_file import SqliteFile, in_transaction

_HOST = "validators, lastmods, day, asked, has_answered, silent_since, silent_crawls"  # as HostRecord has them
_OUTPUT = "path, size, tail, is_complete"  # as OutputRecord has them


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
