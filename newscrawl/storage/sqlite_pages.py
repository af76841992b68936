"""Pages in SQLite: the queue that hands them out, and the ways in which a page is asked for once more."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from ..items import Link
from ..urls.canonical import make_url_key, read_host
from ..walk.steps import Standing
from .frontier_records import (
    LATER,
    MAX_TRIES,
    FrontierEntry,
    NextLook,
    Visit,
    encode_channel,
    make_lost_entry,
    merge_link,
)
from .page_table import (
    DONE,
    FAILED,
    IN_FLIGHT,
    INSERT,
    NEXT,
    OF_THESE_STARTS,
    PENDING,
    VISIT,
    PageTable,
    make_digest,
    make_row,
    read_entry,
)
from .sqlite_file import in_transaction

_NO_VISIT = "NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0"
_PUT_BEHIND = f"in_vain = in_vain + 1, priority = priority - {LATER}"
_PUT_BACK = f"priority = priority + in_vain * {LATER}, in_vain = 0"
_NEVER_READ = "due = iif(read_at IS NULL, {}, due), interval = iif(read_at IS NULL, {}, interval)"


class SqlitePages:
    """A PageQueue and a Recovery."""

    def __init__(self, table: PageTable) -> None:
        self.file = table.file
        self._table = table
        self._database = table.file.database
        with self.file.change():
            self._tries = self._read_tries()  # by key: at how many crashes a page was being read

    @in_transaction(dict)
    def learn(self, found: Mapping[str, Link], now: float) -> dict[str, Standing]:
        known = self._table.find_known(list(found))
        return {key: self._table.judge_standing(known.get(key), link, now) for key, link in found.items()}

    @in_transaction(int)
    def add(self, entries: Sequence[FrontierEntry], now: float) -> int:
        known = self._table.find_known([entry.key for entry in entries])
        fresh: dict[str, FrontierEntry] = {}
        for entry in entries:
            if entry.key in fresh:
                merge_link(fresh[entry.key].link, entry.link)
            elif self._table.judge_standing(known.get(entry.key), entry.link, now) == "new":
                fresh[entry.key] = entry
        heads: dict[int, int] = {}
        rows = []
        for entry in fresh.values():
            host = self._table.find_host(entry.host)
            heads[host] = max(heads.get(host, entry.priority), entry.priority)
            channel = encode_channel(entry.link.kind)
            yielded = entry.steps.yielded
            rows.append((make_digest(entry.key), entry.key, channel, yielded, *make_row(entry, host, self._table.run)))
        self._database.executemany(INSERT, rows)
        self._table.raise_heads(self._table.run, heads)
        for key in fresh.keys() & self._tries.keys():
            if not fresh[key].is_start:
                self._judge(key)
        return len(fresh)

    @in_transaction()
    def take(self, now: float, seconds: float, is_free: Callable[[str], bool]) -> FrontierEntry | None:
        while (host := self._table.choose_host(is_free)) is not None:
            rows = self._database.execute(NEXT, (self._table.run, host)).fetchall()
            if not rows:  # finished without having been taken
                self._database.execute("DELETE FROM queue WHERE run = ? AND host = ?", (self._table.run, host))
                continue
            self._database.execute(
                "UPDATE page SET state = 1, until = ? WHERE id = ?",
                (now + seconds, rows[0][0]),
            )
            self._table.served += 1
            if len(rows) > 1:
                self._database.execute(
                    "UPDATE queue SET head = ?, served = ? WHERE run = ? AND host = ?",
                    (rows[1][2], self._table.served, self._table.run, host),
                )
            else:
                self._database.execute("DELETE FROM queue WHERE run = ? AND host = ?", (self._table.run, host))
            return read_entry(rows[0], self._tries)
        return None

    @in_transaction()
    def finish(self, key: str, visit: Visit | None = None, unwanted: str | None = None) -> None:
        is_as_before, read_at = (visit.unchanged > 0, visit.read_at) if visit is not None else (False, None)
        self._database.execute(
            f"UPDATE page SET state = {DONE}, until = NULL, reason = NULL, request = NULL, {_PUT_BACK}, "
            f"unwanted = iif(? OR read_at = ?, unwanted, ?), {_NEVER_READ.format('NULL', 'NULL')} WHERE digest = ?",
            (is_as_before, read_at, unwanted, make_digest(key)),
        )
        self._table.note_visit(key, visit)
        if self._tries.pop(key, None):
            self._database.execute("DELETE FROM crash WHERE key = ?", (key,))

    @in_transaction()
    def give_back(self, key: str, *, in_vain: bool = False) -> None:
        digest = make_digest(key)
        if in_vain:
            self._database.execute(f"UPDATE page SET {_PUT_BEHIND} WHERE digest = ?", (digest,))
        self._table.requeue("digest = ?", digest)

    @in_transaction()
    def move(self, key: str, url: str) -> None:
        host = self._table.find_host(read_host(url))
        digest = make_digest(key)
        changes = f"url = ?, host = ?, {_PUT_BEHIND}"
        self._database.execute(f"UPDATE page SET {changes} WHERE digest = ?", (url, host, digest))
        self._table.requeue("digest = ?", digest)

    @in_transaction()
    def fail(self, key: str, reason: str, visit: Visit | None = None, retry: NextLook | None = None) -> None:
        changes = f"until = NULL, reason = ?, {_PUT_BACK}, {_NEVER_READ.format('?', '?')}"
        self._database.execute(
            f"UPDATE page SET state = {FAILED}, {changes} WHERE digest = ?",
            (reason, *(retry or (None, None)), make_digest(key)),
        )
        self._table.note_visit(key, visit)

    @in_transaction(int)
    def fail_waiting(self, host: str, reason: str, due: float | None) -> int:
        cursor = self._database.execute(
            f"UPDATE page SET state = {FAILED}, reason = ?, {_PUT_BACK}, due = ? "
            f"WHERE state = {PENDING} AND run = ? AND host = ?",
            (reason, due, self._table.run, self._table.find_host(host)),
        )
        return cursor.rowcount

    @in_transaction(bool)
    def has_pending(self, is_open: Callable[[str], bool]) -> bool:
        return self._table.choose_host(is_open) is not None

    @in_transaction(int)
    def blame(self, key: str) -> int:
        query = "SELECT state, kind = 'start' AND found_on IS NULL, in_vain FROM page WHERE digest = ?"
        page = self.file.ask(query, make_digest(key))
        if page is not None and page[0] == DONE:
            return 0
        self._tries[key] = self._tries.get(key, 0) + 1
        if page is not None and page[1] and self._tries[key] >= MAX_TRIES:
            self._tries[key] = MAX_TRIES - 1
        self._database.execute("INSERT OR REPLACE INTO crash (key, tries) VALUES (?, ?)", (key, self._tries[key]))
        if page is not None:
            if not page[2]:  # if it came first again, it would be blamed for every kill soon after a start
                self._database.execute(f"UPDATE page SET {_PUT_BEHIND} WHERE digest = ?", (make_digest(key),))
            self._table.requeue("digest = ?", make_digest(key))
            self._judge(key)
        return self._tries[key]

    @in_transaction(int)
    def reclaim(self, now: float | None = None) -> int:
        return self._table.requeue("state = 1") if now is None else self._table.requeue("state = 1 AND until < ?", now)

    @in_transaction(int)
    def reopen(self, urls: Sequence[str], now: float) -> int:
        known = self._table.find_known(list(map(make_url_key, urls)))
        for key in known:
            digest = make_digest(key)
            self._table.requeue(f"digest = ? AND state IN ({DONE}, {FAILED})", digest)
            self._database.execute(
                f"UPDATE page SET ({VISIT}) = ({_NO_VISIT}) WHERE digest = ? AND state = {PENDING}", (digest,)
            )
        self.add([make_lost_entry(url) for url in urls if make_url_key(url) not in known], now)
        return len(urls) - sum(known[key].state == IN_FLIGHT for key in map(make_url_key, urls) if key in known)

    @in_transaction(int)
    def ask_again(self, keys: Sequence[str], read_before: float | None = None) -> int:
        condition = "digest = ? AND state = 2" if read_before is None else "digest = ? AND state = 2 AND read_at < ?"
        told = () if read_before is None else (read_before,)
        return sum(self._table.requeue(condition, make_digest(key), *told, into=self._table.run) for key in keys)

    @in_transaction(int)
    def ask_unwanted(self, is_wanted: Callable[[str, str], bool]) -> int:
        left_out = f"unwanted IS NOT NULL AND state = {DONE} AND {OF_THESE_STARTS}"
        rows = self._database.execute(
            f"SELECT DISTINCT unwanted, host, name FROM page JOIN host ON host.id = host WHERE {left_out}"
        ).fetchall()
        count = 0
        for unwanted, host, name in rows:
            if not is_wanted(unwanted, name):
                continue
            these = f"{left_out} AND unwanted = ? AND host = ?"
            self._database.execute(f"UPDATE page SET ({VISIT}) = ({_NO_VISIT}) WHERE {these}", (unwanted, host))
            count += self._table.requeue(these, unwanted, host, into=self._table.run)
        return count

    @in_transaction(int)
    def refresh(self, now: float) -> int:
        run = self._table.run
        self._database.execute("UPDATE run SET refreshed = coalesce(refreshed, ?) WHERE number = ?", (now, run))
        (began,) = self.file.ask("SELECT refreshed FROM run WHERE number = ?", run)
        known = f"turned_out = 'article' AND state = {DONE} AND read_at < ? AND {OF_THESE_STARTS}"
        # They are due: else those that a sitemap calls changed would not be asked for where it is not believed.
        self._database.execute(f"UPDATE page SET due = 0 WHERE {known}", (began,))
        return self._table.requeue(known, began, into=run)

    @in_transaction(int)
    def requeue_failed(self) -> int:
        self._database.execute("DELETE FROM crash WHERE key IN (SELECT key FROM page WHERE state = 3)")
        self._tries = self._read_tries()
        return self._table.requeue("state = 3")

    @in_transaction(int)
    def forget(self, is_meant: Callable[[str, str], bool]) -> int:
        rows = self._database.execute("SELECT page.id, key, name FROM page JOIN host ON host.id = page.host")
        found = [(number, key) for number, key, name in rows if is_meant(key, name)]
        self._database.executemany("DELETE FROM page WHERE id = ?", [(number,) for number, _ in found])
        self._database.executemany("DELETE FROM crash WHERE key = ?", [(key,) for _, key in found])
        self._database.execute(
            "DELETE FROM queue WHERE NOT EXISTS "
            "(SELECT 1 FROM page WHERE page.run = queue.run AND page.host = queue.host AND state = 0)"
        )
        return len(found)

    def _judge(self, key: str) -> None:
        """Sets the page aside if it was being read at too many crashes."""
        if self._tries[key] >= MAX_TRIES:
            self.fail(key, f"crashed the process {self._tries[key]} times")

    def _read_tries(self) -> dict[str, int]:
        return dict(self._database.execute("SELECT key, tries FROM crash"))
