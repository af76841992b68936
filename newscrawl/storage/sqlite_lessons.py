"""What crawls have learned and the next one is to know: of hosts, of patterns of addresses, of kinds of pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import astuple
from pathlib import Path

from ..walk.rendering_memory import KindRecord
from ..walk.traps import PatternRecord
from .frontier_records import HostRecord
from .sqlite_file import SqliteFile

_HOST = "validators, lastmods, day, asked, has_answered, silent_since, silent_crawls"  # as HostRecord has them


class SqliteLessons(SqliteFile):
    """That part of a Frontier."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self._hosts: dict[str, int] = {}

    def read_host(self, name: str) -> HostRecord:
        with self.change():
            row = self._ask(f"SELECT {_HOST} FROM host WHERE name = ?", name)
            if row is None:
                return HostRecord()
            validators, lastmods, day, asked, has_answered, *silence = row
            return HostRecord(validators, lastmods, day, asked, bool(has_answered), *silence)

    def write_host(self, name: str, record: HostRecord) -> None:
        with self.change() as database:
            database.execute(
                f"UPDATE host SET ({_HOST}) = (?, ?, ?, ?, ?, ?, ?) WHERE id = ?",
                (*astuple(record), self._find_host(name)),
            )

    def read_patterns(self) -> list[PatternRecord]:
        with self.change() as database:
            rows = database.execute("SELECT pattern, shape, pages, yielding, is_closed, noted_at FROM pattern")
            return [PatternRecord(*row) for row in rows]

    def write_patterns(self, records: Sequence[PatternRecord]) -> None:
        with self.change() as database:
            database.execute("DELETE FROM pattern")
            database.executemany("INSERT OR REPLACE INTO pattern VALUES (?, ?, ?, ?, ?, ?)", records)

    def read_kinds(self) -> list[KindRecord]:
        with self.change() as database:
            rows = database.execute("SELECT pattern, needs_browser, rendered, in_vain, noted_at FROM kind")
            return [KindRecord(pattern, bool(needs), *rest) for pattern, needs, *rest in rows]

    def write_kinds(self, records: Sequence[KindRecord]) -> None:
        with self.change() as database:
            database.execute("DELETE FROM kind")
            database.executemany("INSERT OR REPLACE INTO kind VALUES (?, ?, ?, ?, ?)", records)

    def _find_host(self, name: str) -> int:
        host = self._hosts.get(name)
        if host is None:
            row = self._ask("SELECT id FROM host WHERE name = ?", name)
            host = row[0] if row else self._database.execute("INSERT INTO host (name) VALUES (?)", (name,)).lastrowid
            if len(self._hosts) >= 10_000:
                self._hosts.clear()
            assert host is not None  # an INSERT has a row
            self._hosts[name] = host
        return host
