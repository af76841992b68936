"""What a state in PostgreSQL remembers besides pages, hosts and articles."""

from __future__ import annotations

import json
import platform
from collections.abc import Sequence
from typing import NamedTuple

from ..errors import StateError
from ..extract.story_trace import StoryTrace, unpack_trace
from ..walk.rendering_memory import KindRecord
from ..walk.traps import PatternRecord
from .frontier_records import FeedRecord, OutputRecord
from .page_table import make_digest
from .postgres_numbers import NumberBlock
from .postgres_session import PostgresSession, Row, in_session

_OUTPUT = "path, size, tail, is_complete"  # as OutputRecord has them


class _RecordTable(NamedTuple):
    """A table of records that a worker reads as it begins, and writes as it ends, all of them."""

    name: str
    columns: str  # the first one is the key
    known: set[str]  # keys that this worker has read or written: of others it knows nothing


class PostgresLessons:
    """A Lessons. Several workers learn at the same time: one takes nothing away that it has never seen."""

    def __init__(self, session: PostgresSession) -> None:
        self.session = session
        self._patterns = _RecordTable("pattern", "pattern, shape, pages, yielding, is_closed, noted_at", set())
        self._kinds = _RecordTable("kind", "pattern, needs_browser, rendered, in_vain, noted_at", set())

    @in_session(dict)
    def read_moves(self) -> dict[str, str]:
        return dict(self.session.ask("SELECT site, start FROM moved"))

    @in_session()
    def write_move(self, site: str, start: str) -> None:
        self.session.write(
            "INSERT INTO moved VALUES (%s, %s) ON CONFLICT (site) DO UPDATE SET start = excluded.start", site, start
        )

    @in_session(list)
    def read_patterns(self) -> list[PatternRecord]:
        return [PatternRecord(*row) for row in self._read(self._patterns)]

    @in_session()
    def write_patterns(self, records: Sequence[PatternRecord]) -> None:
        self._write(self._patterns, records)

    @in_session(list)
    def read_kinds(self) -> list[KindRecord]:
        return [KindRecord(*row) for row in self._read(self._kinds)]

    @in_session()
    def write_kinds(self, records: Sequence[KindRecord]) -> None:
        self._write(self._kinds, records)

    @in_session(FeedRecord)
    def read_feed(self, key: str) -> FeedRecord:
        row = self.session.ask_one("SELECT entries, lies FROM feed WHERE digest = %s", make_digest(key))
        return FeedRecord(json.loads(row[0]), row[1]) if row is not None else FeedRecord()

    @in_session()
    def write_feed(self, key: str, record: FeedRecord) -> None:
        self.session.write(
            "INSERT INTO feed VALUES (%s, %s, %s) "
            "ON CONFLICT (digest) DO UPDATE SET entries = excluded.entries, lies = excluded.lies",
            *(make_digest(key), json.dumps(record.entries), record.lies),
        )

    @in_session(list)
    def read_traces(self, site: str) -> list[StoryTrace]:
        rows = self.session.ask("SELECT packed FROM trace WHERE site = %s ORDER BY number", site)
        try:
            return [unpack_trace(packed) for (packed,) in rows]
        except ValueError as error:
            raise StateError(
                "state_unreadable",
                f"A story that {self.session.address} remembers of {site} is damaged ({error}): restore a copy of the "
                "database, or delete the rows of the site from newscrawl.trace.",
            ) from error

    @in_session()
    def write_trace(self, site: str, trace: StoryTrace, gone: Sequence[int]) -> None:
        if gone:
            self.session.write(
                "DELETE FROM trace WHERE site = %s AND story = ANY(%s)", site, list(map(_pack_story, gone))
            )
        self.session.write(
            "INSERT INTO trace (site, story, packed) VALUES (%s, %s, %s) "
            "ON CONFLICT (site, story) DO UPDATE SET packed = excluded.packed, number = excluded.number",
            *(site, _pack_story(trace.story), trace.pack()),
        )

    @in_session()
    def forget_traces(self, site: str) -> None:
        self.session.write("DELETE FROM trace WHERE site = %s", site)

    def _read(self, table: _RecordTable) -> list[Row]:
        rows = self.session.ask(f"SELECT {table.columns} FROM {table.name}")
        table.known.update(row[0] for row in rows)
        return rows

    def _write(self, table: _RecordTable, records: Sequence[Row]) -> None:
        key, *others = table.columns.split(", ")
        kept = {record[0] for record in records}
        self.session.write(f"DELETE FROM {table.name} WHERE {key} = ANY(%s)", sorted(table.known - kept))
        changes = ", ".join(f"{column} = excluded.{column}" for column in others)
        places = ", ".join(["%s"] * (1 + len(others)))
        for record in sorted(records):  # in this order by every worker, so that none waits for another in a circle
            self.session.write(
                f"INSERT INTO {table.name} VALUES ({places}) ON CONFLICT ({key}) DO UPDATE SET {changes}", *record
            )
        table.known.clear()
        table.known.update(kept)


class PostgresOutputs:
    """An OutputBook, of the files of this machine."""

    def __init__(self, session: PostgresSession) -> None:
        self._session = session
        self._machine = platform.node()
        self._numbers = NumberBlock(session, "output_number", 1)

    def find_output(self, path: str) -> OutputRecord | None:
        row = self._session.ask_one(
            f"SELECT {_OUTPUT} FROM output WHERE machine = %s AND path = %s", self._machine, path
        )
        return OutputRecord(*row) if row else None

    def list_open_outputs(self) -> list[OutputRecord]:
        rows = self._session.ask(
            f"SELECT {_OUTPUT} FROM output WHERE NOT is_complete AND machine = %s ORDER BY number", self._machine
        )
        return [OutputRecord(*row) for row in rows]

    def list_outputs(self) -> list[OutputRecord]:
        rows = self._session.ask(f"SELECT {_OUTPUT} FROM output WHERE machine = %s ORDER BY number", self._machine)
        return [OutputRecord(*row) for row in rows]

    def number_output(self, path: str) -> int:
        row = self._session.ask_one("SELECT number FROM output WHERE machine = %s AND path = %s", self._machine, path)
        if row is not None:
            return int(row[0])
        number = self._numbers.take()
        self._session.write(
            "INSERT INTO output (number, machine, path, size) VALUES (%s, %s, %s, 0)", number, self._machine, path
        )
        return number

    def note_output(self, record: OutputRecord) -> None:
        """Keeps the record."""
        self.number_output(record.path)
        self._session.write(
            "UPDATE output SET (size, tail, is_complete) = ROW(%s, %s, %s) WHERE machine = %s AND path = %s",
            *(record.size, record.tail, record.is_complete, self._machine, record.path),
        )

    def forget_output(self, path: str) -> None:
        self._session.write("DELETE FROM output WHERE machine = %s AND path = %s", self._machine, path)


def _pack_story(story: int) -> bytes:
    return story.to_bytes(8, "big")
