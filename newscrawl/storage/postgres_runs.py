"""Runs in PostgreSQL: several workers that begin at the same addresses are in one run."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection
from math import inf

from ..items import FoundBy
from ..urls.canonical import read_site
from .frontier_records import LISTINGS, ChildSitemap, Counts, Run, decode_channels
from .page_addresses import FOUND_ON, URL
from .page_table import DONE, FAILED, IN_FLIGHT, PENDING
from .postgres_keys import number_host
from .postgres_session import PostgresSession, in_session
from .postgres_table import OF_THESE_STARTS, PostgresTable

_BEGINNING = 0x62656769  # workers that begin at once begin one run, not two


def _make_no_run() -> Run:
    return Run(0, resumed=False)


class PostgresRuns:
    """A RunBook."""

    def __init__(self, table: PostgresTable) -> None:
        self.session: PostgresSession = table.session
        self._table = table
        self._sites = 1  # that the run begins at

    @in_session(_make_no_run)
    def begin_run(self, starts: str, now: float) -> Run:
        table = self._table
        table.leases.let_go_all()
        if table.leases.joined is not None:
            return self._join(table.leases.joined)
        self.session.ask("SELECT pg_advisory_xact_lock(%s)", _BEGINNING)
        last = self.session.ask_one(
            "SELECT number, ended, began, first_page FROM run WHERE starts = %s ORDER BY number DESC LIMIT 1", starts
        )
        is_resumed = last is not None and last[1] is None
        if is_resumed:
            table.run, table.first_page = last[0], last[3]
            table.page_ids.begin_block()
        else:
            table.first_page = table.page_ids.begin_block()
            table.run = self.session.ask("SELECT coalesce(max(number), 0) + 1 FROM run")[0][0]
            self.session.write(
                "INSERT INTO run (number, starts, began, first_page) VALUES (%s, %s, %s, %s)",
                *(table.run, starts, now, table.first_page),
            )
        table.leases.run = table.run
        table.leases.look_soon()
        self._relate(starts)
        carried = table.requeue(f"state = {PENDING} AND run <> %(run)s AND {OF_THESE_STARTS}", into=table.run)
        return Run(table.run, is_resumed, carried, last[2] if is_resumed else now)

    def _join(self, number: int) -> Run:
        """Takes part in a run that others have begun. Nothing is claimed of one that is over."""
        table = self._table
        starts, ended, began, table.first_page = self.session.ask_one(
            "SELECT starts, ended, began, first_page FROM run WHERE number = %s", number
        )
        table.run = number
        table.page_ids.begin_block()
        table.leases.run = number if ended is None else None
        table.leases.look_soon()
        self._relate(starts)
        return Run(number, resumed=True, began=began)

    def _relate(self, starts: str) -> None:
        """Finds the runs that shared some of the start addresses, and the hosts of the sites that these are of."""
        keys = set(starts.split())
        sites = {read_site(key.partition("/")[0].partition("?")[0]) for key in keys}
        self._sites = max(1, len(sites))
        runs = self.session.ask("SELECT number, starts FROM run")
        own = [number for number, text in runs if text == starts]
        related = [number for number, text in runs if text != starts and not keys.isdisjoint(text.split())]
        hosts = self.session.ask("SELECT id, name FROM host") if related else []
        self._table.scope = {
            "own_runs": own + related,
            "related_runs": related,
            "own_hosts": [number for number, name in hosts if read_site(name) in sites],
        }

    @in_session(int)
    def adopt(self, hosts: Collection[str]) -> int:
        table = self._table
        of_these_starts = "SELECT number FROM run WHERE starts = (SELECT starts FROM run WHERE number = %(run)s)"
        count = table.requeue(f"state = {PENDING} AND run <> %(run)s AND run IN ({of_these_starts})", into=table.run)
        ended = f"state = {PENDING} AND run <> %(run)s AND run IN (SELECT number FROM run WHERE ended IS NOT NULL)"
        ours = {"hosts": [number_host(host) for host in hosts]}
        return count + table.requeue(f"{ended} AND host = ANY(%(hosts)s::bigint[])", ours, into=table.run)

    @in_session()
    def end_run(self, now: float) -> None:
        self.session.write(
            "UPDATE run SET ended = coalesce(ended, %s), orders = NULL WHERE number = %s", now, self._table.run
        )

    @in_session(int)
    def revive(self, now: float, *, listings: bool, read_before: float = inf) -> int:
        table = self._table
        values = {"now": now, "before": read_before}
        of_these_starts = f"{OF_THESE_STARTS} AND state IN ({DONE}, {FAILED})"
        near = (
            f"turned_out IN ('listing', 'feed', 'sitemap') AND pagination = 0 AND sections <= 1 AND {of_these_starts}"
        )
        in_menu = f"SELECT count(*) FROM page WHERE in_menu AND sections = 1 AND {near}"
        sections = self.session.ask_named(in_menu, table.scope)[0][0] if listings else 0
        count = table.requeue(f"due <= %(now)s AND {of_these_starts}", values, into=table.run)
        if listings:
            count += table.requeue(f"in_menu AND read_at < %(before)s AND {near}", values, into=table.run)
            others = f"SELECT digest FROM page WHERE NOT in_menu AND might_be IS DISTINCT FROM 'archive' AND {near} "
            others += "AND read_at < %(before)s ORDER BY yielded DESC, id LIMIT %(most)s"
            most = max(0, LISTINGS * self._sites - sections)
            rows = self.session.ask_named(others, {**table.scope, **values, "most": most})
            digests = {"digests": [row[0] for row in rows]}
            count += table.requeue("digest = ANY(%(digests)s)", digests, into=table.run) if rows else 0
        return count

    @in_session(Counts, is_whole=True)
    def count(self) -> Counts:
        self._table.leases.mark_out()
        query = "SELECT state, count(*) FROM page WHERE run = %s GROUP BY state"
        counts: dict[int, int] = dict(self.session.ask(query, self._table.run))
        return Counts(*(counts.get(state, 0) for state in (PENDING, IN_FLIGHT, DONE, FAILED)))

    @in_session(dict)
    def count_channels(self, is_meant: Callable[[str], bool] | None = None) -> dict[frozenset[FoundBy], int]:
        articles = f"FROM page WHERE run = %s AND state = {DONE} AND turned_out = 'article'"
        counts: Counter[frozenset[FoundBy]] = Counter()
        if is_meant is None:
            rows = self.session.ask(f"SELECT channels, count(*) {articles} GROUP BY channels", self._table.run)
        else:
            query = f"SELECT host, channels, count(*) AS pages {articles} GROUP BY host, channels"
            query = f"SELECT channels, pages, name FROM ({query}) AS counted JOIN host ON host.id = host"
            rows = [row[:2] for row in self.session.ask(query, self._table.run) if is_meant(row[2])]
        for bits, count in rows:
            counts[decode_channels(bits)] += count
        return dict(counts)

    @in_session(dict)
    def count_articles(self) -> dict[str, int]:
        return dict(
            self.session.ask(
                "SELECT name, pages FROM (SELECT host, count(*) AS pages FROM page "
                f"WHERE state = {DONE} AND turned_out = 'article' GROUP BY host) AS counted JOIN host ON host.id = host"
            )
        )

    @in_session(dict)
    def list_failed_starts(self) -> dict[str, str]:
        rows = self.session.ask(
            f"SELECT {URL}, coalesce(reason, '') FROM page WHERE run = %s AND state = {FAILED} AND found_on IS NULL",
            self._table.run,
        )
        return dict(rows)

    @in_session(dict)
    def rank_hosts(self, most: int) -> dict[str, int]:
        self._table.leases.mark_out()
        rows = self.session.ask(
            "SELECT name, waiting FROM host JOIN (SELECT host, count(*) AS waiting, min(id) AS first FROM page "
            f"WHERE run = %s AND state = {PENDING} GROUP BY host ORDER BY waiting DESC LIMIT %s) AS ranked "
            "ON host.id = ranked.host ORDER BY waiting DESC, first",
            self._table.run,
            most,
        )
        return dict(rows)

    @in_session()
    def find_next_due(self) -> float | None:
        query = f"SELECT min(due) FROM page WHERE due IS NOT NULL AND state IN ({DONE}, {FAILED}) AND {OF_THESE_STARTS}"
        due: float | None = self.session.ask_named(query, self._table.scope)[0][0]
        return due

    @in_session(list)
    def list_child_sitemaps(self) -> list[ChildSitemap]:
        rows = self.session.ask_named(
            f"SELECT key, {URL}, {FOUND_ON}, modified, newest FROM page "
            f"WHERE {OF_THESE_STARTS} AND turned_out = 'sitemap' AND turned_out IN ('listing', 'feed', 'sitemap') "
            f"AND kind = 'sitemap' AND state = {DONE} ORDER BY id",
            self._table.scope,
        )
        return [ChildSitemap(*row) for row in rows]
