"""Pages in PostgreSQL that are asked for once more, whatever they were."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ..urls.canonical import make_url_key
from .frontier_records import MAX_TRIES, make_lost_entry
from .page_table import DONE, FAILED, IN_FLIGHT, PENDING, VISIT
from .postgres_keys import number_key
from .postgres_pages import PUT_BEHIND, PostgresPages
from .postgres_session import in_session
from .postgres_table import OF_THESE_STARTS

_NO_VISIT = f"({VISIT}) = ROW(NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0)"
_UNLEASED = (
    "NOT EXISTS (SELECT 1 FROM host WHERE host.id = page.host AND host.until > clock_timestamp() "
    "AND host.worker <> %(worker)s)"
)


class PostgresRecovery(PostgresPages):
    """A PageQueue and a Recovery."""

    @in_session(int)
    def blame(self, key: str) -> int:
        digest = number_key(key)
        page = self.session.ask_one(
            "SELECT state, kind = 'start' AND found_on IS NULL, in_vain FROM page WHERE digest = %s", digest
        )
        if page is not None and page[0] == DONE:
            return 0
        self._tries[key] = self._tries.get(key, 0) + 1
        if page is not None and page[1] and self._tries[key] >= MAX_TRIES:
            self._tries[key] = MAX_TRIES - 1
        self.session.write(
            "INSERT INTO crash (key, tries) VALUES (%s, %s) ON CONFLICT (key) DO UPDATE SET tries = excluded.tries",
            key,
            self._tries[key],
        )
        if page is not None:
            self._table.leases.take_back(key)
            if not page[2]:  # if it came first again, it would be blamed for every kill soon after a start
                self.session.write(f"UPDATE page SET {PUT_BEHIND} WHERE digest = %s", digest)
            self._table.requeue("digest = %(digest)s", {"digest": digest})
            self._judge(key)
        return self._tries[key]

    @in_session(int)
    def reclaim(self, now: float | None = None) -> int:
        """`now`: None means all leases that are this worker's own, or over by the database's clock."""
        leases = self._table.leases
        leases.mark_out()
        over = [key for key, page in leases.out.items() if now is None or page.until < now]
        for key in over:
            leases.take_back(key)
        values = {"now": now, "worker": leases.worker}
        condition = f"state = {IN_FLIGHT} AND {_UNLEASED}"
        return self._table.requeue(condition if now is None else f"{condition} AND until < %(now)s", values)

    @in_session(int)
    def reopen(self, urls: Sequence[str], now: float) -> int:
        leases = self._table.leases
        leases.mark_out()
        keys = [make_url_key(url) for url in urls]
        known = self._table.find_known(set(keys))
        digests = {"digests": [number_key(key) for key in known]}
        if known:
            self._table.requeue(f"digest = ANY(%(digests)s) AND state IN ({DONE}, {FAILED})", digests)
            self.session.write(
                f"UPDATE page SET {_NO_VISIT} WHERE digest = ANY(%s) AND state = {PENDING}", digests["digests"]
            )
        self.add([make_lost_entry(url) for url in urls if make_url_key(url) not in known], now)
        return len(urls) - sum(known[key].state == IN_FLIGHT for key in keys if key in known)

    @in_session(int)
    def ask_again(self, keys: Sequence[str], read_before: float | None = None) -> int:
        if not keys:
            return 0
        condition = f"digest = ANY(%(digests)s) AND state = {DONE}"
        condition += "" if read_before is None else " AND read_at < %(before)s"
        digests = [number_key(key) for key in keys]
        return self._table.requeue(condition, {"digests": digests, "before": read_before}, into=self._table.run)

    @in_session(int)
    def ask_unwanted(self, is_wanted: Callable[[str, str], bool]) -> int:
        left_out = f"unwanted IS NOT NULL AND state = {DONE} AND {OF_THESE_STARTS}"
        rows = self.session.ask_named(
            f"SELECT DISTINCT unwanted, host, name FROM page JOIN host ON host.id = host WHERE {left_out}",
            self._table.scope,
        )
        count = 0
        for unwanted, host, name in rows:
            if is_wanted(unwanted, name):
                these = f"{left_out} AND unwanted = %(unwanted)s AND host = %(host)s"
                values = {"unwanted": unwanted, "host": host}
                self.session.change(f"UPDATE page SET {_NO_VISIT} WHERE {these}", {**self._table.scope, **values})
                count += self._table.requeue(these, values, into=self._table.run)
        return count

    @in_session(int)
    def refresh(self, now: float) -> int:
        run = self._table.run
        rows = self.session.change(
            "UPDATE run SET refreshed = coalesce(refreshed, %s) WHERE number = %s RETURNING refreshed", (now, run)
        )
        values = {"began": rows[0][0]}
        known = f"turned_out = 'article' AND state = {DONE} AND read_at < %(began)s AND {OF_THESE_STARTS}"
        # They are due: else those that a sitemap calls changed would not be asked for where it is not believed.
        self.session.change(f"UPDATE page SET due = 0 WHERE {known}", {**self._table.scope, **values})
        return self._table.requeue(known, values, into=run)

    @in_session(int)
    def requeue_failed(self) -> int:
        self.session.write(f"DELETE FROM crash WHERE key IN (SELECT key FROM page WHERE state = {FAILED})")
        self._tries = self._read_tries()
        return self._table.requeue(f"state = {FAILED}")

    @in_session(int)
    def forget(self, is_meant: Callable[[str, str], bool]) -> int:
        rows = self.session.ask("SELECT digest, key, name, host FROM page JOIN host ON host.id = page.host")
        found = [(digest, key, host) for digest, key, name, host in rows if is_meant(key, name)]
        self.session.write("DELETE FROM page WHERE digest = ANY(%s)", [digest for digest, _, _ in found])
        self.session.write("DELETE FROM crash WHERE key = ANY(%s)", [key for _, key, _ in found])
        for _, key, host in found:
            self._table.leases.take_back(key)
            self._table.drop_waiting(host)
        self.session.write(
            "DELETE FROM queue WHERE NOT EXISTS "
            "(SELECT 1 FROM page WHERE page.run = queue.run AND page.host = queue.host "
            f"AND state IN ({PENDING}, {IN_FLIGHT}))"
        )
        return len(found)
