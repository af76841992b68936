"""A frontier in one SQLite file: millions of addresses at flat memory, whole after any crash."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import astuple
from pathlib import Path
from typing import Any, NamedTuple

from ..discover.rendering_memory import KindRecord
from ..discover.traps import PatternRecord
from ..discover.walk import Standing, Steps
from ..items import FoundBy, Link
from .frontier import (
    FEW,
    MAX_TRIES,
    OFTEN,
    Counts,
    Entry,
    HostRecord,
    Run,
    StateError,
    Visit,
    decode_channels,
    encode_channel,
    judge_standing,
    merge_link,
)
from .lock import ProcessLock
from .schema import describe_error, describe_unwritable, open_database
from .state_file import locate_lock

_PENDING, _IN_FLIGHT, _DONE, _FAILED = range(4)
_LINK = "url, headline, date_raw, date_published, kind, found_on, might_be, author, section, modified, translations"
_STEPS = "sections, pagination, related, stale, in_menu"
_VISIT = "turned_out, read_at, due, interval, etag, last_modified, seen, unchanged, yielded"
_COLUMNS = f"host, run, state, priority, {_STEPS}, {_LINK}"
_BATCH = 500  # keys asked for in one query

Row = tuple[Any, ...]


class _Known(NamedTuple):
    """A known page's row, without what its own links say."""

    id: int
    run: int
    state: int
    channels: int
    modified: str | None
    lacks_time: int
    lacks_headline: int
    lacks_author: int
    lacks_section: int
    lacks_translations: int
    visit: Visit | None


class SqliteFrontier:
    """See Frontier. One process at a time: a lock file lies beside the file, and others may read meanwhile.

    Raises StateError where the file is in use, damaged, not writable or from a newer version; one from an older
    version is brought up to date.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._run = 0
        self._served = 0
        self._hosts: dict[str, int] = {}
        self._trouble: StateError | None = None
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._lock = ProcessLock(locate_lock(path))
        except OSError as error:
            raise describe_unwritable(path, error.strerror or str(error)) from error
        try:
            self._database = open_database(path)
            self._tries: dict[str, int] = dict(self._database.execute("SELECT key, tries FROM crash"))
        except sqlite3.Error as error:
            self._database.close()
            self._lock.close()
            raise describe_error(path, error) from error
        except BaseException:
            self._lock.close()
            raise

    def begin_run(self, starts: str, now: float) -> Run:
        with self.change():
            self._served = self._ask("SELECT max(served) FROM queue")[0] or 0
            last = self._ask("SELECT number, ended FROM run WHERE starts = ? ORDER BY number DESC LIMIT 1", starts)
            if last and last[1] is None:
                self._run = last[0]
                return Run(self._run, resumed=True)
            cursor = self._database.execute("INSERT INTO run (starts, began) VALUES (?, ?)", (starts, now))
            self._run = cursor.lastrowid or 0
            return Run(self._run, resumed=False)

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
                rows.append((_digest(entry.key), entry.key, channel, yielded, *_make_row(entry, host, self._run)))
            database.executemany(_INSERT, rows)
            self._raise_heads(self._run, heads)
            for key in fresh.keys() & self._tries.keys():
                self._judge(key)
            return len(fresh)

    def revive(self, now: float, *, listings: bool) -> int:
        with self.change():
            of_these_starts = (
                "run IN (SELECT number FROM run WHERE starts = (SELECT starts FROM run WHERE number = ?)) "
                f"AND state IN ({_DONE}, {_FAILED})"
            )
            condition = f"due <= ? AND {of_these_starts}"
            count = self._requeue(condition, now, self._run, into=self._run)
            if listings:
                near = (
                    "turned_out IN ('listing', 'feed', 'sitemap') AND pagination = 0 AND sections <= 1 "
                    f"AND {of_these_starts}"
                )
                in_menu = self._ask(f"SELECT count(*) FROM page WHERE in_menu AND sections = 1 AND {near}", self._run)[
                    0
                ]
                chosen = "in_menu" if in_menu >= FEW else f"(in_menu OR interval <= {OFTEN})"
                count += self._requeue(f"{chosen} AND {near}", self._run, into=self._run)
            return count

    def take(self, now: float, seconds: float, is_free: Callable[[str], bool]) -> Entry | None:
        with self.change() as database:
            while (host := self._choose_host(is_free)) is not None:
                rows = database.execute(_NEXT, (self._run, host)).fetchall()
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
                return _read_entry(rows[0], self._tries)
            return None

    def finish(self, key: str, output_size: int | None = None, visit: Visit | None = None) -> None:
        with self.change() as database:
            database.execute(
                "UPDATE page SET state = 2, until = NULL, reason = NULL, output_size = coalesce(?, output_size) "
                "WHERE digest = ?",
                (output_size, _digest(key)),
            )
            self._note_visit(key, visit)
            if self._tries.pop(key, None):
                database.execute("DELETE FROM crash WHERE key = ?", (key,))

    def give_back(self, key: str) -> None:
        with self.change():
            self._requeue("digest = ?", _digest(key))

    def fail(self, key: str, reason: str, visit: Visit | None = None) -> None:
        with self.change() as database:
            database.execute(
                "UPDATE page SET state = 3, until = NULL, reason = ? WHERE digest = ?", (reason, _digest(key))
            )
            self._note_visit(key, visit)

    def blame(self, key: str) -> int:
        with self.change() as database:
            page = self._ask("SELECT state FROM page WHERE digest = ?", _digest(key))
            if page is not None and page[0] == _DONE:
                return 0
            self._tries[key] = self._tries.get(key, 0) + 1
            database.execute("INSERT OR REPLACE INTO crash (key, tries) VALUES (?, ?)", (key, self._tries[key]))
            if page is not None:
                self._requeue("digest = ?", _digest(key))
                self._judge(key)
            return self._tries[key]

    def reclaim(self, now: float | None = None) -> int:
        with self.change():
            return self._requeue("state = 1") if now is None else self._requeue("state = 1 AND until < ?", now)

    def reopen(self, output: str, size: int) -> int:
        with self.change() as database:
            known = self._ask("SELECT size FROM output WHERE path = ?", output)
            if known is None or known[0] <= size:
                return 0
            database.execute("UPDATE output SET size = ? WHERE path = ?", (size, output))
            count = self._requeue("state = 2 AND output_size > ?", size)
            database.execute("UPDATE page SET output_size = NULL WHERE output_size > ?", (size,))
            return count

    def ask_again(self, keys: Sequence[str]) -> None:
        with self.change():
            for key in keys:
                self._requeue("digest = ? AND state = 2", _digest(key), into=self._run)

    def requeue_failed(self) -> int:
        with self.change() as database:
            database.execute("UPDATE run SET ended = NULL WHERE number IN (SELECT run FROM page WHERE state = 3)")
            database.execute("DELETE FROM crash WHERE key IN (SELECT key FROM page WHERE state = 3)")
            self._tries = dict(database.execute("SELECT key, tries FROM crash"))
            return self._requeue("state = 3")

    def has_pending(self, is_open: Callable[[str], bool]) -> bool:
        with self.change():
            return self._choose_host(is_open) is not None

    def count(self) -> Counts:
        with self.change() as database:
            counts = dict(
                database.execute("SELECT state, count(*) FROM page WHERE run = ? GROUP BY state", (self._run,))
            )
            return Counts(*(counts.get(state, 0) for state in (_PENDING, _IN_FLIGHT, _DONE, _FAILED)))

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

    def read_host(self, name: str) -> HostRecord:
        with self.change():
            row = self._ask("SELECT validators, lastmods, day, asked FROM host WHERE name = ?", name)
            return HostRecord(*row) if row else HostRecord()

    def read_patterns(self) -> list[PatternRecord]:
        with self.change() as database:
            rows = database.execute("SELECT pattern, shape, pages, yielding, is_closed, noted_at FROM pattern")
            return [PatternRecord(*row) for row in rows]

    def write_patterns(self, records: Sequence[PatternRecord]) -> None:
        with self.change() as database:
            database.execute("DELETE FROM pattern")
            database.executemany("INSERT OR REPLACE INTO pattern VALUES (?, ?, ?, ?, ?, ?)", records)

    def read_kinds(self) -> list[KindRecord]:
        with self.change() as database:
            rows = database.execute("SELECT pattern, needs_browser, rendered, in_vain, noted_at FROM kind")
            return [KindRecord(pattern, bool(needs), *rest) for pattern, needs, *rest in rows]

    def write_kinds(self, records: Sequence[KindRecord]) -> None:
        with self.change() as database:
            database.execute("DELETE FROM kind")
            database.executemany("INSERT OR REPLACE INTO kind VALUES (?, ?, ?, ?, ?)", records)

    def write_host(self, name: str, record: HostRecord) -> None:
        with self.change() as database:
            database.execute(
                "UPDATE host SET validators = ?, lastmods = ?, day = ?, asked = ? WHERE id = ?",
                (*astuple(record), self._find_host(name)),
            )

    def commit(self, output: str | None = None, size: int = 0) -> None:
        with self.change() as database:
            if output is not None:
                database.execute("INSERT OR REPLACE INTO output (path, size) VALUES (?, ?)", (output, size))
            database.execute("COMMIT")

    def read_output_size(self, output: str) -> int | None:
        """How much of the output was on disk at the last commit; None for one that the state has never seen."""
        with self.change():
            known = self._ask("SELECT size FROM output WHERE path = ?", output)
            return known[0] if known else None

    def close(self) -> None:
        try:
            if self._trouble is None:
                self.commit()
        finally:
            try:
                self._database.close()
            finally:
                self._lock.close()

    @contextmanager
    def change(self) -> Iterator[sqlite3.Connection]:
        """The database within a transaction, its errors told apart and put into words."""
        if self._trouble is not None:
            raise self._trouble
        try:
            if not self._database.in_transaction:
                self._database.execute("BEGIN IMMEDIATE")
            yield self._database
        except sqlite3.Error as error:
            self._trouble = describe_error(self.path, error)
            with suppress(sqlite3.Error):
                if self._database.in_transaction:
                    self._database.execute("ROLLBACK")
            raise self._trouble from error

    def _ask(self, query: str, *values: object) -> Any:
        return self._database.execute(query, values).fetchone()

    def _find_known(self, keys: Sequence[str]) -> dict[str, _Known]:
        known = {}
        digests = [_digest(key) for key in keys]
        for start in range(0, len(digests), _BATCH):
            batch = digests[start : start + _BATCH]
            rows = self._database.execute(
                "SELECT key, id, run, state, channels, modified, date_raw IS NULL, headline IS NULL, author IS NULL, "
                f"section IS NULL, translations IS NULL, {_VISIT} FROM page "
                f"WHERE digest IN ({','.join('?' * len(batch))})",
                batch,
            )
            known.update({row[0]: _Known._make((*row[1:11], _read_visit(row[11:]))) for row in rows})
        return known

    def _judge_standing(self, known: _Known | None, link: Link, now: float) -> Standing:
        """How a page stands. What the link says is added to a pending page."""
        if known is None:
            return "new"
        standing = judge_standing(
            link,
            now,
            in_this_run=known.run == self._run,
            is_done=known.state == _DONE,
            visit=known.visit,
            modified=known.modified,
            channels=known.channels,
        )
        channel = encode_channel(link.kind)
        if standing != "new" and known.run == self._run and not known.channels & channel:
            self._database.execute("UPDATE page SET channels = channels | ? WHERE id = ?", (channel, known.id))
        if known.state == _PENDING and known.run == self._run:
            self._merge(known, link)
        elif standing != "new" and known.modified is None and link.modified is not None:
            self._database.execute("UPDATE page SET modified = ? WHERE id = ?", (link.modified, known.id))
        return standing

    def _merge(self, known: _Known, link: Link) -> None:
        if known.lacks_time and link.date_raw is not None:
            self._database.execute(
                "UPDATE page SET date_raw = ?, date_published = ? WHERE id = ?",
                (link.date_raw, link.date_published, known.id),
            )
        lacks = (
            *(known.lacks_headline, known.lacks_author, known.lacks_section),
            *(known.modified is None, known.lacks_translations),
        )
        told = (link.headline, link.author, link.section, link.modified, _write_translations(link))
        if any(lacking and text for lacking, text in zip(lacks, told, strict=True)):
            self._database.execute(_MERGE, (*told, known.id))

    def _note_visit(self, key: str, visit: Visit | None) -> None:
        if visit is not None:
            self._database.execute(
                f"UPDATE page SET ({_VISIT}) = (?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE digest = ?",
                (*astuple(visit), _digest(key)),
            )

    def _find_host(self, name: str) -> int:
        host = self._hosts.get(name)
        if host is None:
            row = self._ask("SELECT id FROM host WHERE name = ?", name)
            host = row[0] if row else self._database.execute("INSERT INTO host (name) VALUES (?)", (name,)).lastrowid
            if len(self._hosts) >= 10_000:
                self._hosts.clear()
            assert host is not None  # an INSERT has a row
            self._hosts[name] = host
        return host

    def _choose_host(self, is_free: Callable[[str], bool]) -> int | None:
        cursor = self._database.execute(_HOSTS, (self._run,))
        try:
            return next((host for host, name in cursor if is_free(name)), None)
        finally:
            cursor.close()

    def _raise_heads(self, run: int, heads: Mapping[int, int]) -> None:
        self._database.executemany(_RAISE, [(run, host, head, self._served) for host, head in heads.items()])

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


_INSERT = f"""
    INSERT INTO page (digest, key, channels, yielded, {_COLUMNS}) VALUES ({",".join("?" * 24)})
    ON CONFLICT (digest) DO UPDATE SET ({_COLUMNS}) = ({", ".join("excluded." + c for c in _COLUMNS.split(", "))}),
        channels = iif(run = excluded.run, channels, 0) | excluded.channels, reason = NULL, until = NULL,
        yielded = iif(read_at IS NULL, excluded.yielded, yielded)
"""
_MERGE = """
    UPDATE page SET headline = coalesce(headline, ?), author = coalesce(author, ?), section = coalesce(section, ?),
        modified = coalesce(modified, ?), translations = coalesce(translations, ?)
    WHERE id = ?
"""
_NEXT = f"""
    SELECT id, key, priority, {_STEPS}, {_LINK}, {_VISIT} FROM page
    WHERE run = ? AND host = ? AND state = 0 ORDER BY priority DESC, yielded DESC, id LIMIT 2
"""
_HOSTS = """
    SELECT queue.host, host.name FROM queue JOIN host ON host.id = queue.host
    WHERE queue.run = ? ORDER BY queue.head DESC, queue.served
"""
_RAISE = """
    INSERT INTO queue (run, host, head, served) VALUES (?, ?, ?, ?)
    ON CONFLICT (run, host) DO UPDATE SET head = max(head, excluded.head) WHERE head < excluded.head
"""


def _digest(key: str) -> bytes:
    return hashlib.blake2b(key.encode("utf-8", "replace"), digest_size=12).digest()


def _make_row(entry: Entry, host: int, run: int) -> Row:
    link, steps = entry.link, entry.steps
    return (
        *(host, run, _PENDING, entry.priority),
        *(steps.sections, steps.pagination, steps.related, steps.stale, steps.in_menu),
        *(link.url, link.headline, link.date_raw, link.date_published, link.kind, link.found_on, link.might_be),
        *(link.author, link.section, link.modified, _write_translations(link)),
    )


def _write_translations(link: Link) -> str | None:
    return json.dumps(link.translations, ensure_ascii=False) if link.translations else None


def _read_entry(row: Row, tries: Mapping[str, int]) -> Entry:
    _, key, priority, *rest = row
    (sections, pagination, related, stale, in_menu), visit = rest[:5], rest[16:]
    *told, translations = rest[5:16]
    link = Link(*told)
    link.translations = json.loads(translations) if translations else None
    return Entry(
        key,
        link,
        Steps(sections, pagination, related, stale, bool(in_menu), visit[-1]),
        priority,
        tries.get(key, 0),
        _read_visit(visit),
    )


def _read_visit(row: Sequence[Any]) -> Visit | None:
    return Visit(*row) if row[1] is not None else None
