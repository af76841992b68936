"""Copies a state from a file into a database, and back: all but the articles themselves, which no file of it has."""

from __future__ import annotations

import platform
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

import psycopg

from ..errors import StateError
from ..own_command import name_scrapy
from .frontier_records import HostConduct
from .page_addresses import FOUND_ON, KIND, MIGHT_BE, SHORT_KIND, SHORT_MIGHT_BE, SHORT_URL, URL
from .page_table import make_digest
from .postgres_address import DatabaseAddress
from .postgres_connecting import describe_error
from .postgres_keys import number_host, shorten_digest
from .postgres_values import CleanText
from .postgres_view import DatabaseView
from .schema import describe_error as describe_file_error
from .sqlite import SqliteState

_BATCH = 1_000  # rows


class CopiedCounts(NamedTuple):
    """How much was copied."""

    pages: int
    articles: int


class _CopiedTable(NamedTuple):
    """A table in both, with the columns that both have."""

    file_name: str
    database_name: str
    columns: str
    booleans: frozenset[str] = frozenset()  # which SQLite keeps as numbers
    key: str = ""  # by which the rows are in order


_PAGE = (
    "id, host, read_at, due, interval, newest, until, run, priority, sections, pagination, related, stale, yielded, "
    "in_vain, unchanged, state, channels, in_menu, digest, key, url, kind, might_be, found_on, headline, date_raw, "
    "date_published, author, section, modified, translations, request, reason, turned_out, etag, last_modified, seen, "
    "unwanted"
)
_DIGEST, _KEY = (_PAGE.split(", ").index(name) for name in ("digest", "key"))
_CONDUCT = ", ".join(("host", *HostConduct.__dataclass_fields__))
_TABLES = (
    _CopiedTable("run", "run", "number, starts, began, ended, first_page, refreshed", key="number"),
    _CopiedTable(
        "host",
        "host",
        "id, name, validators, lastmods, day, asked, has_answered, silent_since, silent_crawls",
        frozenset(("has_answered",)),
        "id",
    ),
    _CopiedTable("page", "page", _PAGE, frozenset(("in_menu",)), "id"),
    _CopiedTable("crash", "crash", "key, tries", key="key"),
    _CopiedTable("output", "output", "number, path, size, tail, is_complete", frozenset(("is_complete",)), "number"),
    _CopiedTable(
        "pattern",
        "pattern",
        "pattern, shape, pages, yielding, is_closed, noted_at",
        frozenset(("is_closed",)),
        "pattern",
    ),
    _CopiedTable(
        "kind", "kind", "pattern, needs_browser, rendered, in_vain, noted_at", frozenset(("needs_browser",)), "pattern"
    ),
    _CopiedTable("feed", "feed", "digest, entries, lies", key="digest"),
    _CopiedTable("trace", "trace", "number, site, story, packed", key="number"),
    _CopiedTable("moved", "moved", "site, start", key="site"),
    _CopiedTable("conduct", "conduct", _CONDUCT, frozenset(("is_blocked",)), "host"),
    _CopiedTable("robots", "robots", "host, url, packed, fetched_at, failing_since", key="host"),
    _CopiedTable("tdmrep", "tdmrep", "host, packed, asked_at", key="host"),
    _CopiedTable("store", "store", "number, name, known_since, reason", key="number"),
    _CopiedTable(
        "outbox",
        "outbox",
        "number, store, article_id, version, url, packed, tries, reason, is_set_aside",
        frozenset(("is_set_aside",)),
        "number",
    ),
    _CopiedTable(
        "articles",
        "known_article",
        "number, article_id, url, version, outline, duplicate_of, similarity",
        key="number",
    ),
    _CopiedTable("article_addresses", "article_address", "key, number, is_claimed", frozenset(("is_claimed",)), "key"),
    _CopiedTable("article_contents", "article_content", "content, number", key="content"),
    _CopiedTable("article_sketches", "article_sketch", "number, sketch", key="number"),
    _CopiedTable("article_grams", "article_gram", "gram, number", key="gram"),
    _CopiedTable("archive", "archive", "name, first_id, number, first_byte, next_number, waiting", key="name"),
    _CopiedTable("article_places", "article_place", "number, output, is_lost", frozenset(("is_lost",)), "number"),
)
_SEQUENCES = (  # each with what it numbers
    ("page_id", "page", "id"),
    ("article_number", "known_article", "number"),
    ("output_number", "output", "number"),
    ("outbox_number", "outbox", "number"),
    ("trace_number_seq", "trace", "number"),
    ("store_number_seq", "store", "number"),
)


def copy_to_database(source: Path, target: DatabaseAddress) -> CopiedCounts:
    """Raises StateError where a crawl uses the file, and where the database has a state already."""
    _make_ready(target)
    state = SqliteState(source)
    try:
        hosts = {number: number_host(name) for number, name in state.file.database.execute("SELECT id, name FROM host")}
        with psycopg.connect(target.text, connect_timeout=10) as connection:
            connection.adapters.register_dumper(str, CleanText)
            connection.execute("SET LOCAL search_path = newscrawl")
            counts = {
                table.database_name: _fill_database(connection, table, _read_file(state, table, hosts))
                for table in _TABLES
            }
            connection.execute("UPDATE page SET state = 0, until = NULL WHERE state = 1")
            connection.execute("UPDATE run SET first_page = 0 WHERE first_page IS NULL")
            connection.execute(
                "INSERT INTO queue (run, host, head, first) "
                "SELECT run, host, max(priority), min(id) FROM page WHERE state = 0 GROUP BY run, host"
            )
            for sequence, table, column in _SEQUENCES:
                connection.execute(
                    f"SELECT setval('{sequence}', coalesce(max({column}), 0) + 1, false) FROM {table}".encode()
                )
        with psycopg.connect(target.text, autocommit=True) as connection:
            connection.execute("ANALYZE")
    except psycopg.Error as error:
        raise describe_error(target, error) from error
    except sqlite3.Error as error:
        raise describe_file_error(source, error) from error
    finally:
        state.close()
    return CopiedCounts(counts["page"], counts["known_article"])


def copy_to_file(source: DatabaseAddress, target: Path) -> CopiedCounts:
    """Raises StateError where crawls use the database, and where the file is there already."""
    if target.exists():
        raise StateError("state_in_use", f"{target} is there already: name a new file, or move that one away.")
    view = DatabaseView(source)
    workers = view.list_workers() if view.exists() else None
    view.close()
    if workers is None:
        raise StateError("state_unreadable", f"There is no state in {source}: no crawl has been there.")
    if workers:
        raise StateError("state_in_use", f"A crawl ({workers[0]}) is using {source}; wait for it to end.")
    part = target.with_name(f"{target.name}.part")
    part.unlink(missing_ok=True)
    state = SqliteState(part)
    try:
        with psycopg.connect(source.text, connect_timeout=10) as connection:
            connection.execute("SET LOCAL search_path = newscrawl")
            connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
            counts = {
                table.database_name: _fill_file(state, table, _read_database(connection, table)) for table in _TABLES
            }
        with state.file.change() as database:
            database.execute("UPDATE page SET state = 0, until = NULL WHERE state = 1")
            database.execute(
                "INSERT INTO queue SELECT run, host, max(priority), 0 FROM page WHERE state = 0 GROUP BY run, host"
            )
        state.close()
    except BaseException as error:
        state.undo()
        state.close()
        part.unlink(missing_ok=True)
        if isinstance(error, psycopg.Error):
            raise describe_error(source, error) from error
        raise
    part.rename(target)
    return CopiedCounts(counts["page"], counts["known_article"])


def _make_ready(target: DatabaseAddress) -> None:
    view = DatabaseView(target)
    try:
        view.migrate()
        if view.read_runs() or view.read_articles(0, 1):
            raise StateError(
                "state_in_use",
                f"{target} has a state already: name another database, or empty this one with "
                f"{name_scrapy()} state reset.",
            )
    finally:
        view.close()


def _read_file(state: SqliteState, table: _CopiedTable, hosts: dict[int, int]) -> Iterator[Sequence[Any]]:
    columns = table.columns.split(", ")
    chosen = table.columns
    if table.file_name == "page":
        shortened = f"{SHORT_URL} AS url, {SHORT_KIND}, {SHORT_MIGHT_BE},"
        chosen = chosen.replace("url, kind, might_be,", shortened)
    is_boolean = [column in table.booleans for column in columns]
    for row in state.file.database.execute(f"SELECT {chosen} FROM {table.file_name} ORDER BY {table.key}"):
        values: list[Any] = [
            bool(value) if boolean and value is not None else value
            for value, boolean in zip(row, is_boolean, strict=True)
        ]
        if table.file_name == "host":
            values[0] = hosts[values[0]]
        elif table.file_name == "page":
            values[1] = hosts[values[1]]
            values[_DIGEST] = shorten_digest(values[_DIGEST])
        elif table.file_name == "output":
            values.append(platform.node())
        yield values


def _fill_database(connection: psycopg.Connection, table: _CopiedTable, rows: Iterable[Sequence[Any]]) -> int:
    columns = f"{table.columns}, machine" if table.file_name == "output" else table.columns
    count = 0
    with (
        connection.cursor() as cursor,
        cursor.copy(f"COPY {table.database_name} ({columns}) FROM STDIN".encode()) as copy,
    ):
        for row in rows:
            copy.write_row(row)
            count += 1
    return count


def _read_database(connection: psycopg.Connection, table: _CopiedTable) -> Iterator[Sequence[Any]]:
    chosen = table.columns
    if table.file_name == "page":
        told = f"{URL} AS url, {KIND}, {MIGHT_BE}, {FOUND_ON} AS found_on,"
        chosen = chosen.replace("url, kind, might_be, found_on,", told)
    query = f"SELECT {chosen} FROM {table.database_name} ORDER BY {table.key}"
    if table.file_name == "output":  # those of other machines say nothing here
        query = f"SELECT {chosen} FROM {table.database_name} WHERE machine = %s ORDER BY {table.key}"
    with connection.cursor(name="copied") as cursor:
        cursor.itersize = _BATCH
        cursor.execute(query.encode(), (platform.node(),) if table.file_name == "output" else None)
        for row in cursor:
            if table.file_name == "page":
                yield (*row[:_DIGEST], make_digest(row[_KEY]), *row[_DIGEST + 1 :])
            else:
                yield row


def _fill_file(state: SqliteState, table: _CopiedTable, rows: Iterable[Sequence[Any]]) -> int:
    places = ", ".join("?" * len(table.columns.split(", ")))
    count = 0
    waiting = iter(rows)
    with state.file.change() as database:
        while batch := list(islice(waiting, _BATCH)):
            database.executemany(f"INSERT INTO {table.file_name} ({table.columns}) VALUES ({places})", batch)
            count += len(batch)
    return count
