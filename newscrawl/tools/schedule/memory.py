"""Remembers a timetable's past, also over restarts, in a small JSON file."""

from __future__ import annotations

import fcntl
import json
import os
from dataclasses import asdict, dataclass, field, fields
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

FILE = "schedule.json"


@dataclass(slots=True)
class Remembered:
    """One entry's past."""

    slot: datetime | None = None  # the last that was dealt with, without jitter
    posting: str | None = None  # a job that Scrapyd was asked to start, and of which it has not yet said that it did
    last_job: str | None = None
    started: int = 0
    skipped: int = 0  # as a job of the site was still there
    missed: int = 0  # slots that passed while nobody was there, besides the one that was made up for


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
            memory.entries = {name: _read(entry) for name, entry in json.loads(text)["entries"].items()}
        except (ValueError, TypeError, LookupError, AttributeError) as error:
            raise ValueError(
                f"{memory.path} cannot be read ({error}); move it away: what has run is then forgotten, nothing else."
            ) from error
        return memory

    def save(self) -> None:
        entries = {name: _write(entry) for name, entry in sorted(self.entries.items())}
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
        self._file = os.open(folder / "schedule.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(self._file)
            raise

    def close(self) -> None:
        os.close(self._file)


def _read(entry: dict[str, Any]) -> Remembered:
    known = {f.name: entry[f.name] for f in fields(Remembered) if f.name in entry}
    slot = known.get("slot")
    known["slot"] = datetime.fromtimestamp(float(slot), timezone.utc) if slot is not None else None
    return Remembered(**known)


def _write(entry: Remembered) -> dict[str, Any]:
    return {**asdict(entry), "slot": entry.slot.timestamp() if entry.slot is not None else None}
