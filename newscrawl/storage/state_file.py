"""A state file from outside: what is in it, and how it is taken away."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .frontier import Counts
from .lock import ProcessLock
from .schema import describe_error


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


def list_sites(path: Path) -> list[str]:
    """The hosts that its runs began at, once each. Raises StateError."""
    starts = [key for run in read_runs(path) for key in run.starts.split()]
    return list(dict.fromkeys(key.partition("/")[0].partition("?")[0] for key in starts))


def read_failures(path: Path, limit: int) -> list[tuple[str, str]]:
    """Addresses that failed, the latest first, and why. Raises StateError."""
    return _read(path, "SELECT url, reason FROM page WHERE state = 3 ORDER BY id DESC LIMIT ?", limit)


def remove_state(path: Path) -> None:
    """Take the state file away. Raises StateError where a crawl is using it."""
    lock = ProcessLock(locate_lock(path))
    try:
        for file in list_files(path):
            if file != locate_lock(path):
                file.unlink(missing_ok=True)
    finally:
        lock.close()


def _read(path: Path, query: str, *values: object) -> list[Any]:
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True, timeout=5)) as database:
            return database.execute(query, values).fetchall()
    except sqlite3.Error as error:
        raise describe_error(path, error) from error


def list_files(path: Path) -> list[Path]:
    """The state file and those that belong to it."""
    return [*(path.with_name(path.name + end) for end in ("-wal", "-shm", ".reading")), locate_lock(path), path]


def locate_lock(path: Path) -> Path:
    return path.with_name(path.name + ".lock")
