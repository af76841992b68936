"""A state in one SQLite file, whole after any crash: millions of addresses at flat memory. Or a state in memory
alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection
from math import inf
from pathlib import Path

from ..errors import StateError
from ..items import FoundBy
from ..urls.canonical import read_site
from .frontier_records import LISTINGS, ChildSitemap, Counts, OutputRecord, Run, decode_channels
from .host_leases import AlwaysThere, SoleWorker
from .page_table import DONE, FAILED, IN_FLIGHT, OF_THESE_STARTS, PENDING, PageTable
from .sqlite_archives import SqliteArchives
from .sqlite_articles import SqliteArticles
from .sqlite_file import SqliteFile, in_transaction
from .sqlite_lessons import SqliteHosts, SqliteLessons, SqliteManners, SqliteOutputs
from .sqlite_outbox import SqliteOutbox
from .sqlite_pages import SqlitePages


class SqliteState:
    """A State. One process uses it at a time: a lock file lies beside the file. Others may read meanwhile.

    `path`: the file, or IN_MEMORY for a crawl that keeps nothing. Raises StateError: see SqliteFile.
    """

    def __init__(self, path: Path) -> None:
        self.file = SqliteFile(path)
        try:
            table = PageTable(self.file)
            self.pages = self.recovery = SqlitePages(table)
            self.runs = SqliteRuns(table)
            self.hosts = SqliteHosts(self.file)
            self.manners = SqliteManners(self.file)
            self.lessons = SqliteLessons(self.file)
            self.outputs = SqliteOutputs(self.file)
            self.articles = SqliteArticles(self.file)
            self.outbox = SqliteOutbox(self.file)
            self.leases = SoleWorker()
            self.reach = AlwaysThere()
            self.archives = SqliteArchives(self.file)
        except BaseException:
            self.file.let_go()
            raise

    def tell_trouble(self, on_trouble: Callable[[StateError], None]) -> None:
        self.file.on_trouble = on_trouble

    @in_transaction()
    def commit(self, *outputs: OutputRecord) -> None:
        for output in outputs:
            self.outputs.note_output(output)
        self.file.database.execute("COMMIT")
        self.outbox.note_commit()

    def undo(self) -> None:
        self.file.undo()

    def close(self) -> None:
        try:
            if self.file.is_usable:
                self.commit()
        finally:
            self.file.let_go()


def _make_no_run() -> Run:
    return Run(0, resumed=False)


class SqliteRuns:
    """A RunBook."""

    def __init__(self, table: PageTable) -> None:
        self.file = table.file
        self._table = table
        self._database = table.file.database
        self._sites = 1  # that the run begins at

    @in_transaction(_make_no_run)
    def begin_run(self, starts: str, now: float) -> Run:
        self._table.served = self.file.ask("SELECT max(served) FROM queue")[0] or 0
        last = self.file.ask(
            "SELECT number, ended, began, first_page FROM run WHERE starts = ? ORDER BY number DESC LIMIT 1", starts
        )
        is_resumed = last is not None and last[1] is None
        if is_resumed:
            self._table.run, self._table.first_page = last[0], last[3] or 0
        else:
            self._table.first_page = (self.file.ask("SELECT max(id) FROM page")[0] or 0) + 1
            cursor = self._database.execute(
                "INSERT INTO run (starts, began, first_page) VALUES (?, ?, ?)", (starts, now, self._table.first_page)
            )
            self._table.run = cursor.lastrowid or 0
        self._relate(starts)
        left = f"state = {PENDING} AND run <> ? AND {OF_THESE_STARTS}"
        carried = self._table.requeue(left, self._table.run, into=self._table.run)
        return Run(self._table.run, is_resumed, carried, last[2] if is_resumed else now)

    def _relate(self, starts: str) -> None:
        """Finds the runs that shared some of the start addresses, and the hosts of the sites that these are of."""
        keys = set(starts.split())
        sites = {read_site(key.partition("/")[0].partition("?")[0]) for key in keys}
        self._sites = max(1, len(sites))
        lists = [text for (text,) in self._database.execute("SELECT DISTINCT starts FROM run") if text != starts]
        related = [text for text in lists if not keys.isdisjoint(text.split())]
        hosts = self._database.execute("SELECT id, name FROM host").fetchall() if related else []
        for table, column in (("own_run", "number"), ("related_run", "number"), ("own_host", "id")):
            self._database.execute(f"CREATE TEMP TABLE IF NOT EXISTS {table} ({column} INTEGER PRIMARY KEY)")
            self._database.execute(f"DELETE FROM temp.{table}")
        numbers = "SELECT number FROM run WHERE starts = ?"
        for text in related:
            self._database.execute(f"INSERT INTO temp.related_run {numbers}", (text,))
        self._database.execute(
            f"INSERT INTO temp.own_run {numbers} UNION SELECT number FROM temp.related_run", (starts,)
        )
        own = [(number,) for number, name in hosts if read_site(name) in sites]
        self._database.executemany("INSERT INTO temp.own_host VALUES (?)", own)

    @in_transaction(int)
    def adopt(self, hosts: Collection[str]) -> int:
        run = self._table.run
        of_these_starts = "SELECT number FROM run WHERE starts = (SELECT starts FROM run WHERE number = ?)"
        count = self._table.requeue(f"state = 0 AND run != ? AND run IN ({of_these_starts})", run, run, into=run)
        ended = "state = 0 AND run != ? AND run IN (SELECT number FROM run WHERE ended IS NOT NULL)"
        rows = self._database.execute(
            f"SELECT DISTINCT host, name FROM page JOIN host ON host.id = page.host WHERE {ended}", (run,)
        ).fetchall()
        for host, name in rows:
            if name in hosts:
                count += self._table.requeue(f"{ended} AND host = ?", run, host, into=run)
        return count

    @in_transaction()
    def end_run(self, now: float) -> None:
        self._database.execute("UPDATE run SET ended = ? WHERE number = ?", (now, self._table.run))

    @in_transaction(int)
    def revive(self, now: float, *, listings: bool, read_before: float = inf) -> int:
        run = self._table.run
        of_these_starts = f"{OF_THESE_STARTS} AND state IN ({DONE}, {FAILED})"
        near = (
            f"turned_out IN ('listing', 'feed', 'sitemap') AND pagination = 0 AND sections <= 1 AND {of_these_starts}"
        )
        sections = self.file.ask(f"SELECT count(*) FROM page WHERE in_menu AND sections = 1 AND {near}")
        count = self._table.requeue(f"due <= ? AND {of_these_starts}", now, into=run)
        if listings:
            count += self._table.requeue(f"in_menu AND read_at < ? AND {near}", read_before, into=run)
            others = f"SELECT id FROM page WHERE NOT in_menu AND might_be <> 'archive' AND read_at < ? AND {near}"
            others += " ORDER BY yielded DESC, id LIMIT ?"
            limit = max(0, LISTINGS * self._sites - sections[0])
            ids = [row[0] for row in self._database.execute(others, (read_before, limit))]
            count += self._table.requeue(f"id IN ({','.join(map(str, ids))})", into=run)
        return count

    @in_transaction(Counts)
    def count(self) -> Counts:
        query = "SELECT state, count(*) FROM page WHERE run = ? GROUP BY state"
        counts = dict(self._database.execute(query, (self._table.run,)))
        return Counts(*(counts.get(state, 0) for state in (PENDING, IN_FLIGHT, DONE, FAILED)))

    @in_transaction(dict)
    def count_channels(self, is_meant: Callable[[str], bool] | None = None) -> dict[frozenset[FoundBy], int]:
        articles = "FROM page WHERE run = ? AND state = 2 AND turned_out = 'article'"
        if is_meant is None:
            rows = self._database.execute(
                f"SELECT channels, count(*) {articles} GROUP BY channels", (self._table.run,)
            ).fetchall()
        else:
            query = f"SELECT host, channels, count(*) AS pages {articles} GROUP BY host, channels"
            query = f"SELECT name, channels, pages FROM ({query}) JOIN host ON host.id = host"
            rows = [row[1:] for row in self._database.execute(query, (self._table.run,)) if is_meant(row[0])]
        counts: Counter[frozenset[FoundBy]] = Counter()
        for bits, count in rows:
            counts[decode_channels(bits)] += count
        return dict(counts)

    @in_transaction(dict)
    def count_articles(self) -> dict[str, int]:
        rows = self._database.execute(
            "SELECT name, pages FROM (SELECT host, count(*) AS pages FROM page "
            f"WHERE state = {DONE} AND turned_out = 'article' GROUP BY host) JOIN host ON host.id = host"
        )
        return dict(rows.fetchall())

    @in_transaction(dict)
    def list_failed_starts(self) -> dict[str, str]:
        rows = self._database.execute(
            f"SELECT url, reason FROM page WHERE run = ? AND state = {FAILED} AND found_on IS NULL", (self._table.run,)
        )
        return {url: reason or "" for url, reason in rows}

    @in_transaction(dict)
    def rank_hosts(self, most: int) -> dict[str, int]:
        rows = self._database.execute(
            "SELECT name, waiting FROM host JOIN (SELECT host, count(*) AS waiting FROM page "
            f"WHERE run = ? AND state = {PENDING} GROUP BY host ORDER BY waiting DESC LIMIT ?) ON host.id = host "
            "ORDER BY waiting DESC, id",
            (self._table.run, most),
        )
        return dict(rows.fetchall())

    @in_transaction()
    def find_next_due(self) -> float | None:
        due: float | None = self.file.ask(
            f"SELECT min(due) FROM page WHERE due IS NOT NULL AND state IN ({DONE}, {FAILED}) AND {OF_THESE_STARTS}"
        )[0]
        return due

    @in_transaction(list)
    def list_child_sitemaps(self) -> list[ChildSitemap]:
        rows = self._database.execute(
            "SELECT key, url, found_on, modified, newest FROM page "
            f"WHERE {OF_THESE_STARTS} "
            "AND turned_out IN ('listing', 'feed', 'sitemap')"  # makes SQLite use the index of these three
            f" AND turned_out = 'sitemap' AND kind = 'sitemap' "
            f"AND state = {DONE} ORDER BY id"
        )
        return [ChildSitemap(*row) for row in rows]
