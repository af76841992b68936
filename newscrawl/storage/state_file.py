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


def read_failures(path: Path, limit: int) -> list[tuple[str, str]]:
    """Addresses that failed, the latest first, and why. Raises StateError."""
    return _read(path, "SELECT url, reason FROM page WHERE state = 3 ORDER BY id DESC LIMIT ?", limit)


def remove_state(path: Path) -> None:
    """Take the state file away. Raises StateError where a crawl is using it."""
    lock = ProcessLock(locate_lock(path))
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
        raise describe_error(path, error) from error


def locate_lock(path: Path) -> Path:
    return path.with_name(path.name + ".lock")
