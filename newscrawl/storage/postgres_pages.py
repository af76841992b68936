"""Pages in PostgreSQL: the queue that hands them out. Each worker has the first pages of its own hosts in memory."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from ..items import Link
from ..walk.steps import Standing
from .frontier_records import LATER, MAX_TRIES, FrontierEntry, NextLook, Visit, merge_link
from .page_table import DONE, FAILED, PENDING
from .postgres_keys import number_host, number_key
from .postgres_leases import OwnHost
from .postgres_session import in_session
from .postgres_table import ENTRY, SET_VISIT, PostgresTable, list_visit, rank_row
from .waiting_pages import RankedPage, rank_entry

PUT_BEHIND = f"in_vain = in_vain + 1, priority = priority - {LATER}"
PUT_BACK = f"priority = priority + in_vain * {LATER}, in_vain = 0"
_BATCH = 32  # pages of a host that are read at once
_FINISH = (
    f"UPDATE page SET state = {DONE}, until = NULL, reason = NULL, request = NULL, {PUT_BACK}, "
    "unwanted = CASE WHEN %s OR coalesce(read_at = %s, false) THEN unwanted ELSE %s END, "
)
_NEVER_READ = (
    "due = CASE WHEN read_at IS NULL THEN %s ELSE due END, "
    "interval = CASE WHEN read_at IS NULL THEN %s ELSE interval END"
)
_FILL = f"""
    SELECT wanted.host, page.* FROM unnest(%s::bigint[]) AS wanted (host) CROSS JOIN LATERAL (
        SELECT {ENTRY} FROM page WHERE run = %s AND host = wanted.host AND state = {PENDING}
        ORDER BY priority DESC, yielded DESC, id LIMIT {_BATCH}
    ) AS page
"""


class PostgresPages:
    """A PageQueue."""

    def __init__(self, table: PostgresTable) -> None:
        self.session = table.session
        self._table = table
        self._served = 0  # how many pages were handed out, by which hosts with equal claims take turns
        self._tries = self._read_tries()  # by key: at how many crashes a page was being read

    @in_session(dict)
    def learn(self, found: Mapping[str, Link], now: float) -> dict[str, Standing]:
        known = self._table.find_known(found)
        return {key: self._table.judge_standing(key, known.get(key), link, now) for key, link in found.items()}

    @in_session(int)
    def add(self, entries: Sequence[FrontierEntry], now: float) -> int:
        known = self._table.find_known({entry.key for entry in entries})
        fresh: dict[str, FrontierEntry] = {}
        for entry in entries:
            if entry.key in fresh:
                merge_link(fresh[entry.key].link, entry.link)
            elif self._table.judge_standing(entry.key, known.get(entry.key), entry.link, now) == "new":
                tries = self._tries.get(entry.key, 0)
                fresh[entry.key] = replace(entry, tries=tries, visit=None, in_vain=0, interval=None)
        self._table.insert(list(fresh.values()), known)
        for key in fresh.keys() & self._tries.keys():
            if not fresh[key].is_start:
                self._judge(key)
        return len(fresh)

    @in_session(is_whole=True)
    def take(self, now: float, seconds: float, is_free: Callable[[str], bool]) -> FrontierEntry | None:
        if self._table.leases.are_in_doubt:
            return None
        for own in self._list_waiting():
            if own.leaves_since is None and is_free(own.name):
                self._served += 1
                return self._table.leases.hand_out(own, now + seconds, self._served)
        return None

    @in_session()
    def finish(self, key: str, visit: Visit | None = None, unwanted: str | None = None) -> None:
        self._settle(key)
        is_as_before, read_at = (visit.unchanged > 0, visit.read_at) if visit is not None else (False, None)
        if visit is None:
            self.session.write(
                f"{_FINISH}{_NEVER_READ} WHERE digest = %s",
                is_as_before,
                read_at,
                unwanted,
                None,
                None,
                number_key(key),
            )
        else:
            self.session.write(
                f"{_FINISH}{SET_VISIT} WHERE digest = %s",
                *(is_as_before, read_at, unwanted, *list_visit(visit), number_key(key)),
            )
        if self._tries.pop(key, None):
            self.session.write("DELETE FROM crash WHERE key = %s", key)

    @in_session()
    def give_back(self, key: str, *, in_vain: bool = False) -> None:
        leases = self._table.leases
        is_marked = key in leases.marked
        out = leases.take_back(key)
        own = leases.own.get(out.host) if out is not None else None
        if out is None or own is None:
            if in_vain:
                self.session.write(f"UPDATE page SET {PUT_BEHIND} WHERE digest = %s", number_key(key))
            self._table.requeue("digest = %(digest)s", {"digest": number_key(key)})
            return
        if is_marked or in_vain:
            behind = f", {PUT_BEHIND}" if in_vain else ""
            self.session.write(
                f"UPDATE page SET state = {PENDING}, until = NULL{behind} WHERE digest = %s", number_key(key)
            )
        entry = out.page.entry
        if in_vain:
            entry = replace(entry, priority=entry.priority - LATER, in_vain=entry.in_vain + 1)
        own.waiting.add(RankedPage(rank_entry(entry, out.page.rank.id), key, entry))

    @in_session()
    def move(self, key: str, url: str) -> None:
        self._settle(key)
        self._table.move(key, url)
        self.session.write(f"UPDATE page SET {PUT_BEHIND} WHERE digest = %s", number_key(key))
        self._table.requeue("digest = %(digest)s", {"digest": number_key(key)})

    @in_session()
    def fail(self, key: str, reason: str, visit: Visit | None = None, retry: NextLook | None = None) -> None:
        self._settle(key)
        failed = f"UPDATE page SET state = {FAILED}, until = NULL, reason = %s, {PUT_BACK}, "
        if visit is None:
            self.session.write(
                f"{failed}{_NEVER_READ} WHERE digest = %s", reason, *(retry or (None, None)), number_key(key)
            )
        else:
            self.session.write(f"{failed}{SET_VISIT} WHERE digest = %s", reason, *list_visit(visit), number_key(key))

    @in_session(int)
    def fail_waiting(self, host: str, reason: str, due: float | None) -> int:
        leases, number = self._table.leases, number_host(host)
        leases.mark_out()
        rows = self.session.change(
            f"WITH failed AS (UPDATE page SET state = {FAILED}, reason = %s, {PUT_BACK}, due = %s "
            f"WHERE state = {PENDING} AND run = %s AND host = %s AND NOT EXISTS (SELECT 1 FROM host "
            "WHERE id = %s AND until > clock_timestamp() AND worker <> %s) RETURNING 1) SELECT count(*) FROM failed",
            (reason, due, self._table.run, number, number, leases.worker),
        )
        self._table.drop_waiting(number)
        return int(rows[0][0])

    @in_session(bool, is_whole=True)
    def has_pending(self, is_open: Callable[[str], bool]) -> bool:
        leases = self._table.leases
        closed = []
        for own in self._list_waiting():
            if is_open(own.name):
                return True
            if not own.out:
                closed.append(own)
        # Two workers, each of which has a host that it wants no more of, would wait for each other.
        if closed and leases.others_have_work():
            leases.decline(closed)
        return False

    def _list_waiting(self) -> list[OwnHost]:
        """Returns this worker's hosts that have pages waiting, in the order of their turns."""
        leases = self._table.leases
        leases.claim(self._table.run)
        lacking = [own.id for own in leases.own.values() if not own.waiting and own.waiting.has_more]
        if lacking:
            self._fill(lacking)
        waiting = [own for own in leases.own.values() if own.waiting]
        return sorted(waiting, key=lambda own: (own.waiting.head.priority, own.served, own.order))

    def _fill(self, hosts: Sequence[int]) -> None:
        """Reads the first pages of the hosts into memory."""
        leases = self._table.leases
        leases.mark_out()
        found: dict[int, list[RankedPage]] = {host: [] for host in hosts}
        for host, *row in self.session.ask(_FILL, hosts, self._table.run):
            found[host].append(rank_row(row, self._tries))
        for host, pages in found.items():
            leases.own[host].waiting.fill(pages, has_more=len(pages) == _BATCH)

    def _settle(self, key: str) -> None:
        """Takes a page back that is out, or from those that wait in memory."""
        out = self._table.leases.take_back(key)
        if out is None:
            for own in self._table.leases.own.values():
                if key in own.waiting:
                    own.waiting.drop()

    def _judge(self, key: str) -> None:
        """Sets the page aside if it was being read at too many crashes."""
        if self._tries[key] >= MAX_TRIES:
            self.fail(key, f"crashed the process {self._tries[key]} times")

    def _read_tries(self) -> dict[str, int]:
        return dict(self.session.ask("SELECT key, tries FROM crash"))
