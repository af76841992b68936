"""A frontier in one SQLite file, whole after any crash: millions of addresses at flat memory. Or in memory alone."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import astuple
from math import inf
from pathlib import Path

from ..items import FoundBy, Link
from ..urls.canonical import make_url_key, read_host
from ..walk.steps import Standing
from .frontier_records import (
    LATER,
    LISTINGS,
    MAX_TRIES,
    Counts,
    Entry,
    Known,
    Retry,
    Run,
    Visit,
    decode_channels,
    encode_channel,
    judge_standing,
    make_lost_entry,
    merge_link,
)
from .page_rows import (
    DONE,
    FAILED,
    HOSTS,
    IN_FLIGHT,
    INSERT,
    MERGE,
    NEXT,
    PENDING,
    RAISE,
    VISIT,
    KnownPage,
    make_digest,
    make_row,
    read_entry,
    read_visit,
    write_translations,
)
from .schema import describe_error
from .sqlite_channels import SqliteChannels

_BATCH = 500  # keys asked for in one query
_NO_VISIT = "NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0"
_PUT_BEHIND = f"in_vain = in_vain + 1, priority = priority - {LATER}"
_PUT_BACK = f"priority = priority + in_vain * {LATER}, in_vain = 0"
_NEVER_READ = "due = iif(read_at IS NULL, {}, due), interval = iif(read_at IS NULL, {}, interval)"


class SqliteFrontier(SqliteChannels):
    """See Frontier. One process at a time: a lock file lies beside the file, and others may read meanwhile.

    `path`: the file, or IN_MEMORY for a crawl that keeps nothing.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self._first_page = 0  # no page with a lesser id was found by this run
        self._served = 0
        try:
            self._tries: dict[str, int] = dict(self._database.execute("SELECT key, tries FROM crash"))
        except sqlite3.Error as error:
            self._let_go()
            raise describe_error(path, error) from error

    def begin_run(self, starts: str, now: float) -> Run:
        with self.change():
            self._served = self._ask("SELECT max(served) FROM queue")[0] or 0
            last = self._ask(
                "SELECT number, ended, began, first_page FROM run WHERE starts = ? ORDER BY number DESC LIMIT 1", starts
            )
            is_resumed = last is not None and last[1] is None
            if is_resumed:
                self._run, self._first_page = last[0], last[3] or 0
            else:
                self._first_page = (self._ask("SELECT max(id) FROM page")[0] or 0) + 1
                cursor = self._database.execute(
                    "INSERT INTO run (starts, began, first_page) VALUES (?, ?, ?)", (starts, now, self._first_page)
                )
                self._run = cursor.lastrowid or 0
            left = f"state = {PENDING} AND run IN (SELECT number FROM run WHERE starts = ? AND number <> ?)"
            carried = self._requeue(left, starts, self._run, into=self._run)
            return Run(self._run, is_resumed, carried, last[2] if is_resumed else now)

    def end_run(self, now: float) -> None:
        with self.change() as database:
            database.execute("UPDATE run SET ended = ? WHERE number = ?", (now, self._run))

    def learn(self, found: Mapping[str, Link], now: float) -> dict[str, Standing]:
        with self.change():
            known = self._find_known(list(found))
            return {key: self._judge_standing(known.get(key), link, now) for key, link in found.items()}

    def add(self, entries: Sequence[Entry], now: float) -> int:
        with self.change() as database:
            known = self._find_known([entry.key for entry in entries])
            fresh: dict[str, Entry] = {}
            for entry in entries:
                if entry.key in fresh:
                    merge_link(fresh[entry.key].link, entry.link)
                elif self._judge_standing(known.get(entry.key), entry.link, now) == "new":
                    fresh[entry.key] = entry
            heads: dict[int, int] = {}
            rows = []
            for entry in fresh.values():
                host = self._find_host(entry.host)
                heads[host] = max(heads.get(host, entry.priority), entry.priority)
                channel = encode_channel(entry.link.kind)
                yielded = entry.steps.yielded
                rows.append((make_digest(entry.key), entry.key, channel, yielded, *make_row(entry, host, self._run)))
            database.executemany(INSERT, rows)
            self._raise_heads(self._run, heads)
            for key in fresh.keys() & self._tries.keys():
                if not fresh[key].is_start:
                    self._judge(key)
            return len(fresh)

    def revive(self, now: float, *, listings: bool, read_before: float = inf) -> int:
        with self.change():
            of_these_starts = (
                "run IN (SELECT number FROM run WHERE starts = (SELECT starts FROM run WHERE number = ?)) "
                f"AND state IN ({DONE}, {FAILED})"
            )
            near = (
                "turned_out IN ('listing', 'feed', 'sitemap') AND pagination = 0 AND sections <= 1 "
                f"AND {of_these_starts}"
            )
            sections = self._ask(f"SELECT count(*) FROM page WHERE in_menu AND sections = 1 AND {near}", self._run)
            condition = f"due <= ? AND {of_these_starts}"
            count = self._requeue(condition, now, self._run, into=self._run)
            if listings:
                count += self._requeue(f"in_menu AND read_at < ? AND {near}", read_before, self._run, into=self._run)
                others = f"SELECT id FROM page WHERE NOT in_menu AND might_be <> 'archive' AND read_at < ? AND {near}"
                others += " ORDER BY yielded DESC, id LIMIT ?"
                limit = max(0, LISTINGS - sections[0])
                ids = [row[0] for row in self._database.execute(others, (read_before, self._run, limit))]
                count += self._requeue(f"id IN ({','.join(map(str, ids))})", into=self._run)
            return count

    def take(self, now: float, seconds: float, is_free: Callable[[str], bool]) -> Entry | None:
        with self.change() as database:
            while (host := self._choose_host(is_free)) is not None:
                rows = database.execute(NEXT, (self._run, host)).fetchall()
                if not rows:  # finished without having been taken
                    database.execute("DELETE FROM queue WHERE run = ? AND host = ?", (self._run, host))
                    continue
                database.execute(
                    "UPDATE page SET state = 1, until = ? WHERE id = ?",
                    (now + seconds, rows[0][0]),
                )
                self._served += 1
                if len(rows) > 1:
                    database.execute(
                        "UPDATE queue SET head = ?, served = ? WHERE run = ? AND host = ?",
                        (rows[1][2], self._served, self._run, host),
                    )
                else:
                    database.execute("DELETE FROM queue WHERE run = ? AND host = ?", (self._run, host))
                return read_entry(rows[0], self._tries)
            return None

    def finish(self, key: str, visit: Visit | None = None) -> None:
        with self.change() as database:
            database.execute(
                f"UPDATE page SET state = {DONE}, until = NULL, reason = NULL, {_PUT_BACK}, "
                f"{_NEVER_READ.format('NULL', 'NULL')} WHERE digest = ?",
                (make_digest(key),),
            )
            self._note_visit(key, visit)
            if self._tries.pop(key, None):
                database.execute("DELETE FROM crash WHERE key = ?", (key,))

    def give_back(self, key: str, *, in_vain: bool = False) -> None:
        with self.change() as database:
            digest = make_digest(key)
            if in_vain:
                database.execute(f"UPDATE page SET {_PUT_BEHIND} WHERE digest = ?", (digest,))
            self._requeue("digest = ?", digest)

    def move(self, key: str, url: str) -> None:
        with self.change() as database:
            host = self._find_host(read_host(url))
            digest = make_digest(key)
            database.execute(f"UPDATE page SET url = ?, host = ?, {_PUT_BEHIND} WHERE digest = ?", (url, host, digest))
            self._requeue("digest = ?", digest)

    def fail(self, key: str, reason: str, visit: Visit | None = None, retry: Retry | None = None) -> None:
        with self.change() as database:
            changes = f"until = NULL, reason = ?, {_PUT_BACK}, {_NEVER_READ.format('?', '?')}"
            database.execute(
                f"UPDATE page SET state = {FAILED}, {changes} WHERE digest = ?",
                (reason, *(retry or (None, None)), make_digest(key)),
            )
            self._note_visit(key, visit)

    def fail_waiting(self, host: str, reason: str, due: float | None) -> int:
        with self.change() as database:
            cursor = database.execute(
                f"UPDATE page SET state = {FAILED}, reason = ?, {_PUT_BACK}, due = ? "
                f"WHERE state = {PENDING} AND run = ? AND host = ?",
                (reason, due, self._run, self._find_host(host)),
            )
            return cursor.rowcount

    def blame(self, key: str) -> int:
        with self.change() as database:
            query = "SELECT state, kind = 'start' AND found_on IS NULL, in_vain FROM page WHERE digest = ?"
            page = self._ask(query, make_digest(key))
            if page is not None and page[0] == DONE:
                return 0
            self._tries[key] = self._tries.get(key, 0) + 1
            if page is not None and page[1] and self._tries[key] >= MAX_TRIES:
                self._tries[key] = MAX_TRIES - 1
            database.execute("INSERT OR REPLACE INTO crash (key, tries) VALUES (?, ?)", (key, self._tries[key]))
            if page is not None:
                if not page[2]:  # were it the first again, kills soon after each start would all be blamed on it
                    database.execute(f"UPDATE page SET {_PUT_BEHIND} WHERE digest = ?", (make_digest(key),))
                self._requeue("digest = ?", make_digest(key))
                self._judge(key)
            return self._tries[key]

    def reclaim(self, now: float | None = None) -> int:
        with self.change():
            return self._requeue("state = 1") if now is None else self._requeue("state = 1 AND until < ?", now)

    def reopen(self, urls: Sequence[str], now: float) -> int:
        with self.change() as database:
            known = self._find_known(list(map(make_url_key, urls)))
            for key in known:
                digest = make_digest(key)
                self._requeue(f"digest = ? AND state IN ({DONE}, {FAILED})", digest)
                database.execute(
                    f"UPDATE page SET ({VISIT}) = ({_NO_VISIT}) WHERE digest = ? AND state = {PENDING}", (digest,)
                )
            self.add([make_lost_entry(url) for url in urls if make_url_key(url) not in known], now)
            return len(urls)

    def ask_again(self, keys: Sequence[str], read_before: float | None = None) -> int:
        condition = "digest = ? AND state = 2" if read_before is None else "digest = ? AND state = 2 AND read_at < ?"
        told = () if read_before is None else (read_before,)
        with self.change():
            return sum(self._requeue(condition, make_digest(key), *told, into=self._run) for key in keys)

    def requeue_failed(self) -> int:
        with self.change() as database:
            database.execute("DELETE FROM crash WHERE key IN (SELECT key FROM page WHERE state = 3)")
            self._tries = dict(database.execute("SELECT key, tries FROM crash"))
            return self._requeue("state = 3")

    def adopt(self, hosts: Collection[str]) -> int:
        with self.change() as database:
            of_these_starts = "SELECT number FROM run WHERE starts = (SELECT starts FROM run WHERE number = ?)"
            condition = f"state = 0 AND run != ? AND run IN ({of_these_starts})"
            count = self._requeue(condition, self._run, self._run, into=self._run)
            ended = "state = 0 AND run != ? AND run IN (SELECT number FROM run WHERE ended IS NOT NULL)"
            rows = database.execute(
                f"SELECT DISTINCT host, name FROM page JOIN host ON host.id = page.host WHERE {ended}", (self._run,)
            ).fetchall()
            for host, name in rows:
                if name in hosts:
                    count += self._requeue(f"{ended} AND host = ?", self._run, host, into=self._run)
            return count

    def forget(self, is_meant: Callable[[str, str], bool]) -> int:
        with self.change() as database:
            rows = database.execute("SELECT page.id, key, name FROM page JOIN host ON host.id = page.host")
            found = [(number, key) for number, key, name in rows if is_meant(key, name)]
            database.executemany("DELETE FROM page WHERE id = ?", [(number,) for number, _ in found])
            database.executemany("DELETE FROM crash WHERE key = ?", [(key,) for _, key in found])
            database.execute(
                "DELETE FROM queue WHERE NOT EXISTS "
                "(SELECT 1 FROM page WHERE page.run = queue.run AND page.host = queue.host AND state = 0)"
            )
            return len(found)

    def has_pending(self, is_open: Callable[[str], bool]) -> bool:
        with self.change():
            return self._choose_host(is_open) is not None

    def count(self) -> Counts:
        with self.change() as database:
            counts = dict(
                database.execute("SELECT state, count(*) FROM page WHERE run = ? GROUP BY state", (self._run,))
            )
            return Counts(*(counts.get(state, 0) for state in (PENDING, IN_FLIGHT, DONE, FAILED)))

    def count_channels(self) -> dict[frozenset[FoundBy], int]:
        with self.change() as database:
            rows = database.execute(
                "SELECT channels, count(*) FROM page WHERE run = ? AND state = 2 AND turned_out = 'article' "
                "GROUP BY channels",
                (self._run,),
            )
            return {decode_channels(bits): count for bits, count in rows}

    def rank_sections(self) -> list[str]:
        with self.change() as database:
            rows = database.execute(
                "SELECT url FROM page WHERE run = ? AND state = 2 AND turned_out = 'listing' AND yielded > 0 "
                "AND sections > 0 AND pagination = 0 ORDER BY yielded DESC, id",
                (self._run,),
            )
            return [url for (url,) in rows]

    def _find_known(self, keys: Sequence[str]) -> dict[str, KnownPage]:
        known = {}
        digests = [make_digest(key) for key in keys]
        for start in range(0, len(digests), _BATCH):
            batch = digests[start : start + _BATCH]
            rows = self._database.execute(
                "SELECT key, id, run, state, channels, modified, date_raw IS NULL, headline IS NULL, author IS NULL, "
                f"section IS NULL, translations IS NULL, {VISIT} FROM page "
                f"WHERE digest IN ({','.join('?' * len(batch))})",
                batch,
            )
            known.update({row[0]: KnownPage._make((*row[1:11], read_visit(row[11:]))) for row in rows})
        return known

    def _judge_standing(self, known: KnownPage | None, link: Link, now: float) -> Standing:
        """How a page stands. What the link says is added to a pending page."""
        if known is None:
            return "new"
        is_older = known.visit is not None and known.id < self._first_page
        in_this_run, is_done = known.run == self._run, known.state == DONE
        before = Known(in_this_run, is_done, known.visit, known.modified, known.channels, is_older)
        standing = judge_standing(before, link, now)
        channel = encode_channel(link.kind)
        if standing != "new" and known.run == self._run and not known.channels & channel:
            self._database.execute("UPDATE page SET channels = channels | ? WHERE id = ?", (channel, known.id))
        if known.state == PENDING and known.run == self._run:
            self._merge(known, link)
        elif standing != "new" and known.modified is None and link.modified is not None:
            self._database.execute("UPDATE page SET modified = ? WHERE id = ?", (link.modified, known.id))
        return standing

    def _merge(self, known: KnownPage, link: Link) -> None:
        if known.lacks_time and link.date_raw is not None:
            self._database.execute(
                "UPDATE page SET date_raw = ?, date_published = ? WHERE id = ?",
                (link.date_raw, link.date_published, known.id),
            )
        lacks = (
            *(known.lacks_headline, known.lacks_author, known.lacks_section),
            *(known.modified is None, known.lacks_translations),
        )
        told = (link.headline, link.author, link.section, link.modified, write_translations(link))
        if any(lacking and text for lacking, text in zip(lacks, told, strict=True)):
            self._database.execute(MERGE, (*told, known.id))

    def _note_visit(self, key: str, visit: Visit | None) -> None:
        if visit is not None:
            self._database.execute(
                f"UPDATE page SET ({VISIT}) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE digest = ?",
                (*astuple(visit), make_digest(key)),
            )

    def _choose_host(self, is_free: Callable[[str], bool]) -> int | None:
        cursor = self._database.execute(HOSTS, (self._run,))
        try:
            return next((host for host, name in cursor if is_free(name)), None)
        finally:
            cursor.close()

    def _raise_heads(self, run: int, heads: Mapping[int, int]) -> None:
        self._database.executemany(RAISE, [(run, host, head, self._served) for host, head in heads.items()])

    def _judge(self, key: str) -> None:
        """Set the page aside if it has been at too many crashes."""
        if self._tries[key] >= MAX_TRIES:
            self.fail(key, f"crashed the process {self._tries[key]} times")

    def _requeue(self, condition: str, *values: object, into: int | None = None) -> int:
        """Pages that meet the condition are pending again, in the run `into` or else in their own."""
        rows = self._database.execute(
            f"SELECT run, host, max(priority), count(*) FROM page WHERE {condition} GROUP BY run, host", values
        ).fetchall()
        self._database.execute(
            f"UPDATE page SET state = 0, run = coalesce(?, run), until = NULL, reason = NULL WHERE {condition}",
            (into, *values),
        )
        for run, host, head, _ in rows:
            self._raise_heads(into or run, {host: head})
        return sum(row[3] for row in rows)
