"""Articles as a table of SQLite, in a file of its own or beside other tables: a later export brings it up to date."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from ...errors import CommandError
from .export_target import replace_file
from .record_shapes import Kind, Shape, read_shapes

_TYPES: Mapping[Kind, str] = {"flag": "INTEGER", "whole": "INTEGER", "number": "REAL"}
_ALWAYS = ("article_id", "version", "fetched_at")  # by which a row is found again, and known for the newer one


class SqliteTable:
    """Writes a row for each article into the table `articles`. Lists and objects are JSON; true is 1.

    A row with the same key is replaced, unless it was fetched later. An article without an id has its address for it.
    """

    def __init__(self, database: sqlite3.Connection, fields: tuple[str, ...], *, keeps_versions: bool) -> None:
        """`keeps_versions`: each version has its row. Raises sqlite3.Error, with a clause, where there is another table
        of this name."""
        shapes = read_shapes()
        self._database = database
        self.fields = (*fields, *(name for name in _ALWAYS if name not in fields))
        self._key = ("article_id", "version") if keeps_versions else ("article_id",)
        self._prepare({name: shapes[name] for name in self.fields})
        columns = ", ".join(self.fields)
        changes = ", ".join(f"{name} = excluded.{name}" for name in self.fields if name not in self._key)
        self._insert = (
            f"INSERT INTO articles ({columns}) VALUES ({', '.join('?' * len(self.fields))}) "
            f"ON CONFLICT ({', '.join(self._key)}) DO UPDATE SET {changes} "
            "WHERE coalesce(excluded.fetched_at, '') >= coalesce(articles.fetched_at, '')"
        )

    def write(self, record: Mapping[str, Any]) -> None:
        row = {**record, "article_id": record["article_id"] or record["url"], "version": record["version"] or 1}
        self._database.execute(self._insert, [_format(row[name]) for name in self.fields])

    def finish(self) -> None:
        """Does nothing: `open_database` ends the transaction."""

    def _prepare(self, shapes: Mapping[str, Shape]) -> None:
        columns = {name: f"{name} {_TYPES.get(shape.kind, 'TEXT')}" for name, shape in shapes.items()}
        there = self._database.execute("SELECT name, pk FROM pragma_table_info('articles')").fetchall()
        if not there:
            listed = ", ".join(columns.values())
            self._database.execute(f"CREATE TABLE articles ({listed}, PRIMARY KEY ({', '.join(self._key)}))")
            return
        key = tuple(name for name, place in sorted(there, key=lambda column: column[1]) if place)
        if key not in (("article_id",), ("article_id", "version")):
            raise sqlite3.DatabaseError("it has a table articles of another kind")
        if key != self._key:
            kept = "newest" if len(key) == 1 else "all"
            raise sqlite3.DatabaseError(f"it was made with --versions {kept}")
        for name in columns.keys() - {name for name, _ in there}:
            self._database.execute(f"ALTER TABLE articles ADD COLUMN {columns[name]}")


@contextmanager
def open_database(path: Path) -> Iterator[sqlite3.Connection]:
    """Gives the database within one transaction: after any error the file is as it was. A new file has its name once
    all is written. Raises CommandError where the file cannot be used.
    """
    try:
        if path.exists() and path.stat().st_size:
            with _open(path) as database:
                yield database
        else:
            with replace_file(path) as half_made, _open(half_made) as database:
                yield database
    except sqlite3.Error as error:
        raise CommandError(f"Cannot export to {path} ({error}); name another file: -o FILE.", 1) from error


@contextmanager
def _open(path: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(path, isolation_level=None, timeout=5)) as database:
        database.execute("BEGIN IMMEDIATE")
        yield database
        database.execute("COMMIT")


def _format(value: Any) -> Any:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, (list, dict)) else value
