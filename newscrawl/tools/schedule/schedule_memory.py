"""What a timetable remembers of its crawls, in a folder of which one process is the keeper."""

from __future__ import annotations

import fcntl
import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Protocol

FILE = "schedule.json"
_LOCK = "schedule.lock"


@dataclass(slots=True)
class Remembered:
    """The past of one entry."""

    slot: datetime | None = None  # the last that was dealt with, without jitter
    posting: str | None = None  # a job that Scrapyd was asked to start and has not confirmed
    last_job: str | None = None
    started: int = 0
    skipped: int = 0  # since a job of the site still waited or ran
    missed: int = 0  # slots that passed while no keeper ran, without the one that a job made up for
    target: str | None = None  # the Scrapyd that its jobs are given to
    moved: datetime | None = None  # when that was another one last


class PastsOfEntries(Protocol):
    """Where the entries' pasts are kept, by name."""

    def find(self, name: str) -> Remembered:
        """Returns the past of an entry, to be changed; a new one where there is none."""

    def save(self, *names: str) -> None:
        """Keeps the pasts of these entries, whatever happens to the process next; of all without names."""


@dataclass(slots=True)
class ScheduleMemory:
    """The entries' pasts by name, in a file that is replaced as a whole."""

    path: Path
    entries: dict[str, Remembered] = field(default_factory=dict)

    @classmethod
    def load(cls, folder: Path) -> ScheduleMemory:
        """Loads the folder's file; a missing file is empty. Raises ValueError where it cannot be read."""
        memory = cls(folder / FILE)
        try:
            text = memory.path.read_text(encoding="utf-8")
        except FileNotFoundError:
            return memory
        try:
            memory.entries = {name: read_past(entry) for name, entry in json.loads(text)["entries"].items()}
        except (ValueError, TypeError, LookupError, AttributeError) as error:
            raise ValueError(
                f"{memory.path} cannot be read ({error}); move it away: what has run is then forgotten, nothing else."
            ) from error
        return memory

    def save(self, *names: str) -> None:
        entries = {name: pack_past(entry) for name, entry in sorted(self.entries.items())}
        passing = self.path.with_suffix(".json.new")
        with passing.open("w", encoding="utf-8") as file:
            json.dump({"entries": entries}, file, indent=1)
            file.flush()
            os.fsync(file.fileno())
        passing.replace(self.path)

    def find(self, name: str) -> Remembered:
        return self.entries.setdefault(name, Remembered())


class ScheduleLock:
    """Lets one process keep a timetable. Raises BlockingIOError where another process does."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._file = os.open(folder / _LOCK, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(self._file)
            raise

    def close(self) -> None:
        os.close(self._file)


def is_kept(folder: Path) -> bool:
    """Returns whether a process keeps the timetable in that folder. Changes nothing."""
    try:
        file = os.open(folder / _LOCK, os.O_RDONLY | os.O_CLOEXEC)
    except FileNotFoundError:
        return False
    try:
        fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    finally:
        os.close(file)
    return False


def read_past(packed: Mapping[str, Any]) -> Remembered:
    """Reads what `pack_past` made, of this version or an older one. Raises ValueError, TypeError, AttributeError."""
    known = {f.name: packed[f.name] for f in fields(Remembered) if f.name in packed}
    for name in ("slot", "moved"):
        if known.get(name) is not None:
            known[name] = datetime.fromtimestamp(float(known[name]), timezone.utc)
    return Remembered(**known)


def pack_past(past: Remembered) -> dict[str, Any]:
    """Returns the past in JSON's own types."""
    return {
        name: value.timestamp() if isinstance(value, datetime) else value
        for name, value in asdict(past).items()
        if value is not None or name not in ("target", "moved")
    }
