"""The files of a state: its lock, the note of the page that is being read, what others may read in it, and its
removal."""

from __future__ import annotations

import fcntl
import itertools
import os
import sqlite3
from contextlib import closing
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, NamedTuple

from ..errors import StateError
from .frontier_records import Counts, HostConduct
from .schema import describe_error
from .waiting_articles import OutboxCounts, RefusedArticle, StoreSummary

_MAGIC = b"SQLite format 3\0"
_SIZE = 8_192  # bytes; a longer key cannot be noted
REFUSED_SHOWN = 20  # articles of a store


class ProcessLock:
    """A lock that one process holds until `close`. The system releases it however the process ends.

    Raises StateError at once where another process holds it, OSError where the file cannot be made.
    """

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            holder = os.pread(self._file, 32, 0).decode("ascii", "replace").strip() or "unknown"
            os.close(self._file)
            raise StateError(
                "state_in_use",
                f"Another crawl (process {holder}) is using this state ({path}); wait for it to end, or name another: "
                "-s NEWSCRAWL_STATE=… with -s NEWSCRAWL_OUTPUT=….",
            ) from error
        os.ftruncate(self._file, 0)
        os.pwrite(self._file, f"{os.getpid()}\n".encode(), 0)

    def close(self) -> None:
        os.ftruncate(self._file, 0)
        os.close(self._file)


class ReadingNote:
    """A small file with the key of the page that is being read now, empty while none is.

    It is written at every page, and nobody waits for the disk: the system keeps it when the process dies, whatever
    kills it. Raises OSError where it cannot be made.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
        self.left_behind = os.pread(self._file, _SIZE, 0).split(b"\n", 1)[0].decode("utf-8", "replace")
        self._current = ""
        self._write(b"\n")

    def begin(self, key: str) -> None:
        """Notes that this page's reading begins."""
        self._current = key
        self._write(key.encode("utf-8", "replace") + b"\n")

    def end(self, key: str) -> None:
        """Notes that this page's reading has ended. Nothing changes where another's has begun since."""
        if key == self._current:
            self._current = ""
            self._write(b"\n")

    def close(self) -> None:
        """Removes the file: nothing was being read."""
        os.close(self._file)
        self.path.unlink(missing_ok=True)

    def _write(self, text: bytes) -> None:
        if len(text) <= _SIZE:
            os.pwrite(self._file, text, 0)


class NumberedNote(ReadingNote):
    """The first of the notes beside a path that no other process has. Raises OSError where none can be made."""

    def __init__(self, beside: Path) -> None:
        beside.parent.mkdir(parents=True, exist_ok=True)
        for number in itertools.count(1):
            path = beside.with_name(f"{beside.stem}-{number}.reading")
            try:
                self._lock = ProcessLock(locate_lock(path))
            except StateError:
                continue
            break
        super().__init__(path)

    def close(self) -> None:
        super().close()
        self._lock.close()


@dataclass(frozen=True, slots=True)
class RunSummary:
    """A run, as people are shown it. Times are seconds since 1970."""

    number: int
    starts: str
    began: float
    ended: float | None
    counts: Counts


def read_runs(path: Path) -> list[RunSummary]:
    """Returns the runs of a state file, the first one first; a crawl may be using it meanwhile. Raises StateError."""
    counts: dict[int, list[int]] = {}
    for run, state, count in _read(path, "SELECT run, state, count(*) FROM page GROUP BY run, state"):
        counts.setdefault(run, [0, 0, 0, 0])[state] = count
    return [
        RunSummary(number, starts, began, ended, Counts(*counts.get(number, ())))
        for number, starts, began, ended in _read(path, "SELECT number, starts, began, ended FROM run ORDER BY number")
    ]


def read_version(path: Path) -> int:
    """Returns the version of a state file. Raises StateError."""
    version: int = _read(path, "PRAGMA user_version")[0][0]
    return version


class FailedPage(NamedTuple):
    """A page that could not be read."""

    url: str
    reason: str


def read_failures(path: Path, limit: int) -> list[FailedPage]:
    """Returns the pages that failed, the latest first, `limit` at most. Raises StateError."""
    rows = _read(path, "SELECT url, reason FROM page WHERE state = 3 ORDER BY id DESC LIMIT ?", limit)
    return list(map(FailedPage._make, rows))


def read_conducts(path: Path) -> dict[str, HostConduct]:
    """Returns how hosts were treated, those with most requests first; empty for a file of an older version. Raises
    StateError."""
    names = [field.name for field in fields(HostConduct)]
    if not _read(path, "SELECT 1 FROM sqlite_master WHERE name = 'conduct'"):
        return {}
    rows = _read(path, f"SELECT host, {', '.join(names)} FROM conduct ORDER BY requests DESC, host")
    return {host: HostConduct(*row) for host, *row in rows}


def is_database(path: Path) -> bool:
    """Returns whether a file is one of SQLite."""
    try:
        with path.open("rb") as file:
            return file.read(len(_MAGIC)) == _MAGIC
    except OSError:
        return False


def read_output_paths(path: Path) -> list[Path]:
    """Returns the files that the articles of a state were written to, the first one first. Raises StateError."""
    order = "number" if _read(path, "SELECT 1 FROM pragma_table_info('output') WHERE name = 'number'") else "rowid"
    return [Path(output) for (output,) in _read(path, f"SELECT path FROM output ORDER BY {order}")]


def read_stores(path: Path) -> list[StoreSummary]:
    """Returns the further stores that the state knows, with what waits for them; empty for a file of an older version.
    Raises StateError."""
    if not _read(path, "SELECT 1 FROM sqlite_master WHERE name = 'outbox'"):
        return []
    stores = _read(
        path,
        "SELECT store.name, store.reason, count(outbox.number), coalesce(sum(is_set_aside), 0) "
        "FROM store LEFT JOIN outbox ON outbox.store = store.number GROUP BY store.number ORDER BY store.number",
    )
    refused = (
        "SELECT url, outbox.reason FROM outbox JOIN store ON outbox.store = store.number "
        f"WHERE store.name = ? AND is_set_aside ORDER BY outbox.number LIMIT {REFUSED_SHOWN}"
    )
    return [
        StoreSummary(name, OutboxCounts(*counts), reason, tuple(map(RefusedArticle._make, _read(path, refused, name))))
        for name, reason, *counts in stores
    ]


def remove_state(path: Path) -> None:
    """Removes the state file. Raises StateError where a crawl is using it."""
    lock = ProcessLock(locate_lock(path))
    try:
        for file in list_files(path):
            if file != locate_lock(path):
                file.unlink(missing_ok=True)
    finally:
        lock.close()


def _read(path: Path, query: str, *values: object) -> list[Any]:
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=5)) as database:
            return database.execute(query, values).fetchall()
    except sqlite3.Error as error:
        raise describe_error(path, error) from error


def list_files(path: Path) -> list[Path]:
    """Returns the state file and those that belong to it."""
    return [*(path.with_name(path.name + end) for end in ("-wal", "-shm", ".reading")), locate_lock(path), path]


def locate_lock(path: Path) -> Path:
    """Returns the lock file of a state file."""
    return path.with_name(path.name + ".lock")


def find_article_id(path: Path, key: str) -> str | None:
    """Returns the id of the article with this address key in a state file; None without such a file or article.

    Raises StateError where the file cannot be read.
    """
    if not path.is_file():
        return None
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
    try:
        row = connection.execute(
            "SELECT article_id FROM article_addresses JOIN articles USING (number) WHERE key = ?", (key,)
        ).fetchone()
    except sqlite3.Error as error:
        if "no such table" in str(error):  # of an older version
            return None
        raise describe_error(path, error) from error
    finally:
        connection.close()
    return row[0] if row else None
