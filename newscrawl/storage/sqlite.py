"""A frontier in one SQLite file: millions of addresses at flat memory, whole after any crash."""

from __future__ import annotations

import hashlib
import logging
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..discover.walk import Steps
from ..items import Link
from .frontier import MAX_TRIES, Counts, Entry, Run, StateError, merge_link
from .lock import ProcessLock

logger = logging.getLogger("newscrawl")

# The script at place n brings a file from version n to n + 1; a new file runs them all.
SCHEMA = (
    """
    CREATE TABLE run (
        number INTEGER PRIMARY KEY,
        starts TEXT NOT NULL,
        began REAL NOT NULL,
        ended REAL  -- null while it goes on, and where it was interrupted
    );
    CREATE TABLE host (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
    CREATE TABLE page (
        id INTEGER PRIMARY KEY,
        digest BLOB NOT NULL,  -- of the key: its index is a third of the size that one of the keys would have
        key TEXT NOT NULL,
        url TEXT NOT NULL,
        host INTEGER NOT NULL,
        run INTEGER NOT NULL,
        state INTEGER NOT NULL,  -- 0 pending, 1 in flight, 2 done, 3 failed
        priority INTEGER NOT NULL,
        sections INTEGER NOT NULL,
        pagination INTEGER NOT NULL,
        related INTEGER NOT NULL,
        headline TEXT,
        date_raw TEXT,
        date_published TEXT,
        kind TEXT NOT NULL,
        found_on TEXT,
        might_be TEXT NOT NULL,
        reason TEXT,
        until REAL,
        output_size INTEGER
    );
    CREATE UNIQUE INDEX page_by_digest ON page (digest);
    CREATE INDEX page_pending ON page (run, host, priority DESC, id) WHERE state = 0;
    CREATE INDEX page_in_flight ON page (until) WHERE state = 1;
    CREATE INDEX page_failed ON page (run) WHERE state = 3;
    -- The hosts that have pending pages. `head`: no page of the host has a higher priority.
    CREATE TABLE queue (
        run INTEGER NOT NULL,
        host INTEGER NOT NULL,
        head INTEGER NOT NULL,
        served INTEGER NOT NULL,
        PRIMARY KEY (run, host)
    ) WITHOUT ROWID;
    CREATE INDEX queue_in_order ON queue (run, head DESC, served);
    CREATE TABLE crash (key TEXT PRIMARY KEY, tries INTEGER NOT NULL);
    CREATE TABLE output (path TEXT PRIMARY KEY, size INTEGER NOT NULL);
    CREATE VIEW pages AS
        SELECT page.url, host.name AS host, page.run,
               CASE page.state WHEN 0 THEN 'pending' WHEN 1 THEN 'in flight' WHEN 2 THEN 'done' ELSE 'failed' END
                   AS state,
               page.priority, page.headline, page.date_published, page.kind AS found_by, page.found_on,
               coalesce(crash.tries, 0) AS crashes, page.reason
        FROM page JOIN host ON host.id = page.host LEFT JOIN crash ON crash.key = page.key;
    """,
)
_PENDING, _IN_FLIGHT, _DONE, _FAILED = range(4)
_LINK = "url, headline, date_raw, date_published, kind, found_on, might_be"
_COLUMNS = f"host, run, state, priority, sections, pagination, related, {_LINK}"
_BATCH = 500  # keys asked for in one query
_CACHE = 32 * 1024  # KiB of pages kept in memory

Row = tuple[Any, ...]


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
            self._lock = ProcessLock(_locate_lock(path))
        except OSError as error:
            raise _describe_unwritable(path, error.strerror or str(error)) from error
        try:
            self._database = open_database(path)
            self._tries: dict[str, int] = dict(self._database.execute("SELECT key, tries FROM crash"))
        except sqlite3.Error as error:
            self._database.close()
            self._lock.close()
            raise _describe(path, error) from error
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

    def learn(self, found: Mapping[str, Link]) -> set[str]:
        with self.change():
            known = self._find_known(list(found))
            return {key for key, link in found.items() if not self._merge(known.get(key), link)}

    def add(self, entries: Sequence[Entry]) -> int:
        with self.change() as database:
            known = self._find_known([entry.key for entry in entries])
            fresh: dict[str, Entry] = {}
            for entry in entries:
                if entry.key in fresh:
                    merge_link(fresh[entry.key].link, entry.link)
                elif not self._merge(known.get(entry.key), entry.link):
                    fresh[entry.key] = entry
            heads: dict[int, int] = {}
            rows = []
            for entry in fresh.values():
                host = self._find_host(entry.host)
                heads[host] = max(heads.get(host, entry.priority), entry.priority)
                rows.append((_digest(entry.key), entry.key, *_make_row(entry, host, self._run)))
            database.executemany(_INSERT, rows)
            self._raise_heads(self._run, heads)
            for key in fresh.keys() & self._tries.keys():
                self._judge(key)
            return len(fresh)

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

    def finish(self, key: str, output_size: int | None = None) -> None:
        with self.change() as database:
            database.execute(
                "UPDATE page SET state = 2, until = NULL, reason = NULL, output_size = ? WHERE digest = ?",
                (output_size, _digest(key)),
            )
            if self._tries.pop(key, None):
                database.execute("DELETE FROM crash WHERE key = ?", (key,))

    def give_back(self, key: str) -> None:
        with self.change():
            self._requeue("digest = ?", _digest(key))

    def fail(self, key: str, reason: str) -> None:
        with self.change() as database:
            database.execute(
                "UPDATE page SET state = 3, until = NULL, reason = ? WHERE digest = ?", (reason, _digest(key))
            )

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
            return self._requeue("state = 2 AND output_size > ?", size)

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
            self._trouble = _describe(self.path, error)
            with suppress(sqlite3.Error):
                if self._database.in_transaction:
                    self._database.execute("ROLLBACK")
            raise self._trouble from error

    def _ask(self, query: str, *values: object) -> Any:
        return self._database.execute(query, values).fetchone()

    def _find_known(self, keys: Sequence[str]) -> dict[str, Row]:
        """By key, of those known in this run: id, state, whether it lacks a time, a headline."""
        known = {}
        digests = [_digest(key) for key in keys]
        for start in range(0, len(digests), _BATCH):
            batch = digests[start : start + _BATCH]
            rows = self._database.execute(
                "SELECT key, id, state, date_raw IS NULL, headline IS NULL FROM page WHERE run = ? AND digest IN "
                f"({','.join('?' * len(batch))})",
                (self._run, *batch),
            )
            known.update({row[0]: row[1:] for row in rows})
        return known

    def _merge(self, known: Row | None, link: Link) -> bool:
        """False for a page that is not known. What the link says is added to a pending page."""
        if known is None:
            return False
        page, state, lacks_time, lacks_headline = known
        if state == _PENDING:
            if lacks_time and link.date_raw is not None:
                self._database.execute(
                    "UPDATE page SET date_raw = ?, date_published = ? WHERE id = ?",
                    (link.date_raw, link.date_published, page),
                )
            if lacks_headline and link.headline:
                self._database.execute("UPDATE page SET headline = ? WHERE id = ?", (link.headline, page))
        return True

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

    def _requeue(self, condition: str, *values: object) -> int:
        """Pages that meet the condition are pending again."""
        rows = self._database.execute(
            f"SELECT run, host, max(priority), count(*) FROM page WHERE {condition} GROUP BY run, host", values
        ).fetchall()
        self._database.execute(
            f"UPDATE page SET state = 0, until = NULL, reason = NULL, output_size = NULL WHERE {condition}", values
        )
        for run, host, head, _ in rows:
            self._raise_heads(run, {host: head})
        return sum(row[3] for row in rows)


_INSERT = f"""
    INSERT INTO page (digest, key, {_COLUMNS}) VALUES ({",".join("?" * 16)})
    ON CONFLICT (digest) DO UPDATE SET ({_COLUMNS}) = ({", ".join("excluded." + c for c in _COLUMNS.split(", "))}),
        reason = NULL, until = NULL, output_size = NULL
"""
_NEXT = f"""
    SELECT id, key, priority, sections, pagination, related, {_LINK} FROM page
    WHERE run = ? AND host = ? AND state = 0 ORDER BY priority DESC, id LIMIT 2
"""
_HOSTS = """
    SELECT queue.host, host.name FROM queue JOIN host ON host.id = queue.host
    WHERE queue.run = ? ORDER BY queue.head DESC, queue.served
"""
_RAISE = """
    INSERT INTO queue (run, host, head, served) VALUES (?, ?, ?, ?)
    ON CONFLICT (run, host) DO UPDATE SET head = max(head, excluded.head) WHERE head < excluded.head
"""


@dataclass(frozen=True, slots=True)
class RunSummary:
    """A run, for people."""

    number: int
    starts: str
    began: float
    ended: float | None
    counts: Counts


def read_runs(path: Path) -> list[RunSummary]:
    """The runs of a state file, the first one first; a crawl may be using it meanwhile. Raises StateError."""
    counts: dict[int, list[int]] = {}
    for run, state, count in _read(path, "SELECT run, state, count(*) FROM page GROUP BY run, state"):
        counts.setdefault(run, [0, 0, 0, 0])[state] = count
    return [
        RunSummary(number, starts, began, ended, Counts(*counts.get(number, ())))
        for number, starts, began, ended in _read(path, "SELECT number, starts, began, ended FROM run ORDER BY number")
    ]


def read_failures(path: Path, limit: int) -> list[tuple[str, str]]:
    """Addresses that failed, the latest first, and why. Raises StateError."""
    return _read(path, "SELECT url, reason FROM page WHERE state = 3 ORDER BY id DESC LIMIT ?", limit)


def remove_state(path: Path) -> None:
    """Take the state file away. Raises StateError where a crawl is using it."""
    lock = ProcessLock(_locate_lock(path))
    try:
        for end in ("-wal", "-shm", ".reading", ""):
            path.with_name(path.name + end).unlink(missing_ok=True)
    finally:
        lock.close()


def _read(path: Path, query: str, *values: object) -> list[Any]:
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True, timeout=5)) as database:
            return database.execute(query, values).fetchall()
    except sqlite3.Error as error:
        raise _describe(path, error) from error


def _locate_lock(path: Path) -> Path:
    return path.with_name(path.name + ".lock")


def open_database(path: Path) -> sqlite3.Connection:
    """The database of a state file, made or brought up to date where that is needed. Raises StateError."""
    database = None
    try:
        database = sqlite3.connect(path, isolation_level=None, timeout=5)
        version: int = database.execute("PRAGMA user_version").fetchone()[0]
        if version > len(SCHEMA):
            raise StateError(
                "state_unreadable",
                f"{path} was written by a newer newscrawl (its version is {version}, this one knows {len(SCHEMA)}): "
                "update newscrawl, or name another file: -s NEWSCRAWL_STATE=….",
            )
        if version == 0 and database.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
            raise StateError(
                "state_unreadable",
                f"{path} is a database of something else; name another file: -s NEWSCRAWL_STATE=….",
            )
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = FULL")  # in this mode one wait for the disk at each commit
        database.execute(f"PRAGMA cache_size = -{_CACHE}")
        database.execute("PRAGMA wal_autocheckpoint = 4000")
        for number in range(version, len(SCHEMA)):
            database.executescript(f"BEGIN IMMEDIATE;{SCHEMA[number]};PRAGMA user_version = {number + 1};COMMIT;")
            if version:
                logger.info("%s was brought from version %d to %d.", path, number, number + 1)
        return database
    except BaseException as error:
        if database is not None:
            database.close()
        if isinstance(error, sqlite3.Error):
            raise _describe(path, error) from error
        raise


def _describe(path: Path, error: sqlite3.Error) -> StateError:
    """What a user reads of an error of SQLite's."""
    name = getattr(error, "sqlite_errorname", "")  # from Python 3.11 on
    if name in ("SQLITE_CORRUPT", "SQLITE_NOTADB") or "malformed" in str(error) or "not a database" in str(error):
        return StateError(
            "state_unreadable",
            f"The state file {path} is damaged ({error}): move it away to start afresh; articles that are in the "
            "output are not written again.",
        )
    if "no such" in str(error):
        return StateError(
            "state_unreadable",
            f"The state file {path} lacks a part ({error}): move it away to start afresh; articles that are in the "
            "output are not written again.",
        )
    return _describe_unwritable(path, str(error))


def _describe_unwritable(path: Path, reason: str) -> StateError:
    return StateError(
        "state_unwritable",
        f"Cannot keep the crawl's state in {path} ({reason}): make room or mend it and start again, or name another "
        "file: -s NEWSCRAWL_STATE=….",
    )


def _digest(key: str) -> bytes:
    return hashlib.blake2b(key.encode("utf-8", "replace"), digest_size=12).digest()


def _make_row(entry: Entry, host: int, run: int) -> Row:
    link, steps = entry.link, entry.steps
    return (
        *(host, run, _PENDING, entry.priority, steps.sections, steps.pagination, steps.related),
        *(link.url, link.headline, link.date_raw, link.date_published, link.kind, link.found_on, link.might_be),
    )


def _read_entry(row: Row, tries: Mapping[str, int]) -> Entry:
    _, key, priority, sections, pagination, related, *link = row
    return Entry(key, Link(*link), Steps(sections, pagination, related), priority, tries.get(key, 0))
