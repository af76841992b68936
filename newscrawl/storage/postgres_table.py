"""The table of pages in PostgreSQL: how entries are written there and read again, and how pages are pending again."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import astuple
from typing import Any, NamedTuple

from ..items import Link
from ..urls.canonical import read_host
from ..walk.steps import Standing
from .frontier_records import FrontierEntry, PriorKnowledge, Visit, encode_channel, judge_standing
from .page_addresses import FOUND_ON, KIND, MIGHT_BE, URL, shorten_found_on, shorten_told, shorten_url
from .page_table import DONE, PENDING, VISIT, read_entry, write_translations
from .postgres_keys import number_host, number_key
from .postgres_leases import PostgresLeases
from .postgres_numbers import NumberBlock
from .postgres_session import PostgresSession, Row
from .waiting_pages import RankedPage, rank_entry

_STEPS = "sections, pagination, related, stale, in_menu"
_TOLD = "headline, date_raw, date_published, kind, found_on, might_be, author, section, modified, translations, request"
_SET = f"host, run, priority, {_STEPS}, url, {_TOLD}"
_TYPES = (
    "bigint text smallint int bigint bigint int int smallint smallint smallint smallint bool text text text text text "
    "text text text text text text bytea"
).split()
_ARRAYS = ", ".join(f"%s::{kind}[]" for kind in _TYPES)
COLUMNS = f"digest, key, channels, yielded, id, {_SET}"  # as `make_row` has them
INSERT = f"""
    INSERT INTO page ({COLUMNS}, state)
    SELECT *, 0 FROM unnest({_ARRAYS})
    ON CONFLICT (digest) DO UPDATE SET
        ({_SET}, state) = ({", ".join(f"excluded.{name}" for name in _SET.split(", "))}, 0),
        channels = CASE WHEN page.run = excluded.run THEN page.channels ELSE 0 END | excluded.channels,
        reason = NULL, until = NULL, in_vain = 0,
        yielded = CASE WHEN page.read_at IS NULL THEN excluded.yielded ELSE page.yielded END
"""
RAISE = """
    INSERT INTO queue (run, host, head, first) SELECT * FROM unnest(%s::int[], %s::bigint[], %s::int[], %s::bigint[])
    ON CONFLICT (run, host) DO UPDATE SET head = excluded.head WHERE queue.head < excluded.head
"""
# As read_entry takes them.
_TOLD_WHOLE = _TOLD.replace("kind, found_on, might_be", f"{KIND}, {FOUND_ON} AS found_on, {MIGHT_BE}")
ENTRY = f"id, key, priority, in_vain, {_STEPS}, {URL} AS url, {_TOLD_WHOLE}, {VISIT}"
SET_VISIT = f"({VISIT}) = ROW({', '.join(['%s'] * 10)})"
MERGE = """
    UPDATE page SET headline = coalesce(headline, %s), author = coalesce(author, %s), section = coalesce(section, %s),
        modified = coalesce(modified, %s), translations = coalesce(translations, %s)
    WHERE digest = %s
"""
REQUEUE = """
    WITH again AS (
        UPDATE page SET state = 0, run = coalesce(%(into)s::int, run), until = NULL, reason = NULL WHERE {condition}
        RETURNING run, host, priority, id
    ), hosts AS (
        SELECT run, host, max(priority) AS head, min(id) AS first, count(*) AS pages FROM again GROUP BY run, host
    ), raised AS (
        INSERT INTO queue (run, host, head, first) SELECT run, host, head, first FROM hosts ORDER BY run, host
        ON CONFLICT (run, host) DO UPDATE SET head = excluded.head WHERE queue.head < excluded.head
    )
    SELECT host, pages FROM hosts
"""
# The run's own pages and those of earlier runs of the same start addresses. Of runs that shared only some of these, as
# those of a list of sites that has changed since, the pages of the run's sites.
OF_THESE_STARTS = (
    "(run = ANY(%(own_runs)s::int[]) AND (run <> ALL(%(related_runs)s::int[]) OR host = ANY(%(own_hosts)s::bigint[])))"
)
_MOST_HOSTS = 10_000  # known to be in the table


class KnownRow(NamedTuple):
    """The row of a known page, without what its own links say."""

    id: int
    run: int
    state: int
    channels: int
    modified: str | None
    lacks_time: bool
    lacks_headline: bool
    lacks_author: bool
    lacks_section: bool
    lacks_translations: bool
    read_at: float | None
    due: float | None
    host: int


class PostgresTable:
    """The pages of a state, and the queue of hosts that have pages waiting."""

    def __init__(self, session: PostgresSession, leases: PostgresLeases) -> None:
        self.session = session
        self.leases = leases
        self.run = 0  # the number of the one that is on
        self.first_page = 0  # no page with a lesser id was found by this run
        self.scope: dict[str, list[int]] = {"own_runs": [], "related_runs": [], "own_hosts": []}
        self.page_ids = NumberBlock(session, "page_id", 1000)
        self._hosts: set[int] = set()

    def find_host(self, name: str) -> int:
        """Returns the number of the host, which it adds where there is none."""
        host = number_host(name)
        if host not in self._hosts:
            if len(self._hosts) >= _MOST_HOSTS:
                self._hosts.clear()
            self.session.write("INSERT INTO host (id, name) VALUES (%s, %s) ON CONFLICT DO NOTHING", host, name)
            self._hosts.add(host)
        return host

    def forget_hosts(self) -> None:
        """Has hosts be added again: what was written since the last commit is undone."""
        self._hosts.clear()

    def find_known(self, keys: Collection[str]) -> dict[str, KnownRow]:
        """Returns the pages that are known, of all those, by key."""
        if not keys:
            return {}
        rows = self.session.ask(
            "SELECT key, id, run, state, channels, modified, date_raw IS NULL, headline IS NULL, author IS NULL, "
            "section IS NULL, translations IS NULL, read_at, due, host FROM page WHERE digest = ANY(%s)",
            [number_key(key) for key in keys],
        )
        return {key: KnownRow(*row) for key, *row in rows}

    def judge_standing(self, key: str, known: KnownRow | None, link: Link, now: float) -> Standing:
        """Returns how a page stands, and adds to a pending page what the link says of it."""
        if known is None:
            return "new"
        is_older = known.read_at is not None and known.id < self.first_page
        in_this_run = known.run == self.run
        before = PriorKnowledge(
            in_this_run, known.state == DONE, known.read_at, known.due, known.modified, known.channels, is_older
        )
        standing = judge_standing(before, link, now)
        channel = encode_channel(link.kind)
        if standing != "new" and in_this_run and not known.channels & channel:
            self.session.write(
                "UPDATE page SET channels = channels | %s::smallint WHERE digest = %s", channel, number_key(key)
            )
        if known.state == PENDING and in_this_run:
            self._merge(key, known, link)
        elif standing != "new" and known.modified is None and link.modified is not None:
            self.session.write("UPDATE page SET modified = %s WHERE digest = %s", link.modified, number_key(key))
        return standing

    def _merge(self, key: str, known: KnownRow, link: Link) -> None:
        """Adds to a pending page what the link says of it."""
        digest = number_key(key)
        is_told = known.lacks_time and link.date_raw is not None
        if is_told:
            self.session.write(
                "UPDATE page SET date_raw = %s, date_published = %s WHERE digest = %s",
                link.date_raw,
                link.date_published,
                digest,
            )
        lacks = (
            *(known.lacks_headline, known.lacks_author, known.lacks_section),
            *(known.modified is None, known.lacks_translations),
        )
        told = (link.headline, link.author, link.section, link.modified, write_translations(link))
        if any(lacking and text for lacking, text in zip(lacks, told, strict=True)):
            self.session.write(MERGE, *told, digest)
            is_told = True
        own = self.leases.own.get(known.host)
        if is_told and own is not None and key in own.waiting:
            own.waiting.drop()

    def insert(self, entries: Sequence[FrontierEntry], known: Mapping[str, KnownRow]) -> None:
        """Makes the entries pending, those of hosts of this worker in its memory as well."""
        rows: list[Row] = []
        heads: dict[int, tuple[int, int]] = {}
        befores = [known.get(entry.key) for entry in entries]
        numbers = [before.id if before is not None else self.page_ids.take() for before in befores]
        for entry, before, number in zip(entries, befores, numbers, strict=True):
            host = self.find_host(entry.host)
            rows.append(self.make_row(entry, host, number))
            own = self.leases.own.get(host)
            if own is None:
                head, first = heads.get(host, (entry.priority, number))
                heads[host] = max(head, entry.priority), min(first, number)
            elif before is None:
                own.waiting.add(RankedPage(rank_entry(entry, number), entry.key, entry))
            else:
                own.waiting.drop()
        if rows:
            self.session.write(INSERT, *map(list, zip(*rows, strict=True)))
        self.raise_heads(heads)

    def raise_heads(self, heads: Mapping[int, tuple[int, int]]) -> None:
        """Has hosts that are not this worker's be found: by host, the highest priority and the first id of its pages
        that wait."""
        if heads:
            hosts = sorted(heads)  # in this order by every worker, so that none waits for another in a circle
            self.session.write(
                RAISE, [self.run] * len(hosts), hosts, [heads[host][0] for host in hosts], [heads[h][1] for h in hosts]
            )
            self.leases.look_soon()

    def requeue(self, condition: str, values: Mapping[str, object] | None = None, into: int | None = None) -> int:
        """Makes the pages that meet the condition pending again, in the run `into` or else in their own. Returns how
        many. Of the run and its starts, the condition may name what `scope` has."""
        self.leases.mark_out()
        rows = self.session.change(
            REQUEUE.format(condition=condition), {"into": into, "run": self.run, **self.scope, **(values or {})}
        )
        for host, _ in rows:
            self.drop_waiting(host)
        if rows:
            self.leases.look_soon()
        return sum(pages for _, pages in rows)

    def drop_waiting(self, host: int) -> None:
        """Has the host's pages be read from the table again."""
        own = self.leases.own.get(host)
        if own is not None:
            own.waiting.drop()

    def move(self, key: str, url: str) -> int:
        """Writes another address of a page, and returns its host."""
        host = self.find_host(read_host(url))
        self.session.write(
            f"UPDATE page SET url = %s, host = %s, found_on = {FOUND_ON} WHERE digest = %s",
            *(shorten_url(url, key), host, number_key(key)),
        )
        return host

    def make_row(self, entry: FrontierEntry, host: int, number: int) -> Row:
        """Returns the values of a page's columns. `host`, `number`: the ids of both."""
        link, steps = entry.link, entry.steps
        kind, might_be = shorten_told(link)
        return (
            *(number_key(entry.key), entry.key, encode_channel(link.kind), steps.yielded, number),
            *(host, self.run, entry.priority),
            *(steps.sections, steps.pagination, steps.related, steps.stale, steps.in_menu),
            *(shorten_url(link.url, entry.key), link.headline, link.date_raw, link.date_published, kind),
            shorten_found_on(link.found_on, link.url),
            *(might_be, link.author, link.section, link.modified, write_translations(link), entry.request),
        )


def rank_row(row: Sequence[Any], tries: Mapping[str, int]) -> RankedPage:
    """Returns the page of a row of ENTRY."""
    entry = read_entry(tuple(row), tries)
    return RankedPage(rank_entry(entry, row[0]), entry.key, entry)


def list_visit(visit: Visit) -> Row:
    """Returns the values of the columns VISIT."""
    return astuple(visit)
