"""What others read in a state that is kept in PostgreSQL, while crawls use it or not: runs, failures, articles."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields
from typing import NamedTuple

import psycopg

from ..errors import StateError
from .frontier_records import Counts, HostConduct
from .jsonlines import ArticleRecord
from .page_addresses import URL
from .postgres_address import DatabaseAddress
from .postgres_connecting import describe_error
from .postgres_schema import SCHEMA, migrate, read_version
from .postgres_session import Row
from .state_file import REFUSED_SHOWN, FailedPage, RunSummary
from .waiting_articles import OutboxCounts, RefusedArticle, StoreSummary

_CONDUCT = ", ".join(field.name for field in fields(HostConduct))


class StoredArticle(NamedTuple):
    """An article as a crawl has written it."""

    seq: int  # higher than that of every article whose crawl had committed it before
    article_id: str
    version: int
    site: str
    url: str
    record: str  # the line of JSON, without its end

    @property
    def line(self) -> bytes:
        """The line as an output has it."""
        return self.record.encode() + b"\n"


class DatabaseView:
    """A StateView of a database. It connects when something is first asked, and again where the server was away.

    Each method raises StateError.
    """

    def __init__(self, address: DatabaseAddress) -> None:
        self.address = address
        self._connection: psycopg.Connection | None = None

    def __str__(self) -> str:
        return str(self.address)

    def close(self) -> None:
        """Ends the connection, if there is one."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def exists(self) -> bool:
        """Returns whether a crawl has made its tables there."""
        with self._connect() as connection:
            return read_version(connection) > 0

    def migrate(self) -> int:
        """Brings the tables up to date, and makes them where there are none. Returns the version that they had."""
        with self._connect() as connection:
            return migrate(connection)

    def read_articles(self, after: int, most: int) -> list[StoredArticle]:
        """Returns the articles behind a `seq`, in its order; `most` at most. 0 is before all of them.

        What is returned is all that there will ever be up to the last `seq` of it: articles get their numbers under a
        lock that their crawl has until its commit is visible.
        """
        query = "SELECT seq, article_id, version, site, url, record FROM newscrawl.article WHERE seq > %s ORDER BY seq"
        return [StoredArticle(*row) for row in self._ask(f"{query} LIMIT %s", after, most)]

    def read_runs(self) -> list[RunSummary]:
        counts: dict[int, list[int]] = {}
        for run, state, count in self._ask("SELECT run, state, count(*) FROM newscrawl.page GROUP BY run, state"):
            counts.setdefault(run, [0, 0, 0, 0])[state] = count
        runs = self._ask("SELECT number, starts, began, ended FROM newscrawl.run ORDER BY number")
        return [
            RunSummary(number, starts, began, ended, Counts(*counts.get(number, ())))
            for number, starts, began, ended in runs
        ]

    def read_failures(self, limit: int) -> list[FailedPage]:
        rows = self._ask(
            f"SELECT {URL}, coalesce(reason, '') FROM newscrawl.page WHERE state = 3 ORDER BY id DESC LIMIT %s",
            limit,
        )
        return list(map(FailedPage._make, rows))

    def read_conducts(self) -> dict[str, HostConduct]:
        rows = self._ask(f"SELECT host, {_CONDUCT} FROM newscrawl.conduct ORDER BY requests DESC, host")
        return {host: HostConduct(*row) for host, *row in rows}

    def read_stores(self) -> list[StoreSummary]:
        stores = self._ask(
            "SELECT store.name, store.reason, count(outbox.number), count(*) FILTER (WHERE is_set_aside) "
            "FROM newscrawl.store LEFT JOIN newscrawl.outbox ON outbox.store = store.number "
            "GROUP BY store.number ORDER BY store.number"
        )
        refused = (
            "SELECT outbox.url, coalesce(outbox.reason, '') FROM newscrawl.outbox JOIN newscrawl.store "
            "ON outbox.store = store.number WHERE store.name = %s AND is_set_aside ORDER BY outbox.number LIMIT %s"
        )
        return [
            StoreSummary(
                name,
                OutboxCounts(*counts),
                reason,
                tuple(map(RefusedArticle._make, self._ask(refused, name, REFUSED_SHOWN))),
            )
            for name, reason, *counts in stores
        ]

    def find_article_id(self, key: str) -> str | None:
        rows = self._ask(
            "SELECT article_id FROM newscrawl.article_address JOIN newscrawl.known_article USING (number) "
            "WHERE key = %s",
            key,
        )
        return rows[0][0] if rows else None

    def read_versions(self, article_id: str) -> list[ArticleRecord]:
        query = "SELECT record FROM newscrawl.article WHERE article_id = %s ORDER BY version"
        return [json.loads(record) for (record,) in self._ask(query, article_id)]

    def list_workers(self) -> list[str]:
        """Returns the crawls that hold hosts of the state now, each as its machine and process."""
        query = (
            "SELECT DISTINCT machine || ', process ' || process FROM newscrawl.worker JOIN newscrawl.host "
            "ON host.worker = worker.name WHERE until > clock_timestamp() ORDER BY 1"
        )
        return [row[0] for row in self._ask(query)]

    def remove(self) -> None:
        """Takes all of it away, the articles too. Raises StateError where a crawl is using it."""
        workers = self.list_workers()
        if workers:
            raise StateError("state_in_use", f"A crawl ({workers[0]}) is using {self.address}; wait for it to end.")
        self._ask("DROP SCHEMA newscrawl CASCADE")

    def _ask(self, query: str, *values: object) -> list[Row]:
        with self._connect() as connection:
            version = read_version(connection)
            if version > len(SCHEMA):
                raise StateError(
                    "state_unreadable",
                    f"{self.address} was written by a newer newscrawl (its version is {version}, this one knows "
                    f"{len(SCHEMA)}): update newscrawl.",
                )
            cursor = connection.execute(query.encode(), values)
            return cursor.fetchall() if cursor.description else []

    @contextmanager
    def _connect(self) -> Iterator[psycopg.Connection]:
        try:
            if self._connection is None or self._connection.closed:
                self._connection = psycopg.connect(self.address.text, autocommit=True, connect_timeout=10)
            yield self._connection
        except psycopg.Error as error:
            raise describe_error(self.address, error) from error
