"""Keeps a timetable: starts each due job once, none while another job of its site waits or runs, and remembers."""

from __future__ import annotations

import fcntl
import json
import logging
import os
from collections.abc import Callable, Collection, Mapping
from dataclasses import asdict, dataclass, field, fields
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from ...errors import ScrapydRefusedError, ScrapydUnreachableError
from .scrapyd import Job, Scrapyd
from .timetable import Schedule, ScheduleEntry, name_job

FILE = "schedule.json"
_LOCK = "schedule.lock"
logger = logging.getLogger("newscrawl")
_SHORTEST, _LONGEST = 1.0, 300.0  # seconds between two tries while Scrapyd does not answer
NameSites = Callable[[str, Mapping[str, str]], Collection[str]]


@dataclass(slots=True)
class Remembered:
    """The past of one entry."""

    slot: datetime | None = None  # the last that was dealt with, without jitter
    posting: str | None = None  # a job that Scrapyd was asked to start and has not confirmed
    last_job: str | None = None
    started: int = 0
    skipped: int = 0  # since a job of the site still waited or ran
    missed: int = 0  # slots that passed while no keeper ran, without the one that a job made up for


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


def _read(entry: dict[str, Any]) -> Remembered:
    known = {f.name: entry[f.name] for f in fields(Remembered) if f.name in entry}
    slot = known.get("slot")
    known["slot"] = datetime.fromtimestamp(float(slot), timezone.utc) if slot is not None else None
    return Remembered(**known)


def _write(entry: Remembered) -> dict[str, Any]:
    return {**asdict(entry), "slot": entry.slot.timestamp() if entry.slot is not None else None}


@dataclass(slots=True)
class _HoldUp:
    """Why an entry waits, and when it is tried again."""

    sentence: str = ""
    delay: float = 0.0
    again: datetime | None = None

    def note(self, sentence: str, now: datetime) -> bool:
        """Puts off the next try, each time for longer. Returns whether the sentence is a new one."""
        is_new = sentence != self.sentence
        self.sentence = sentence
        self.delay = min(_LONGEST, max(_SHORTEST, self.delay * 2))
        self.again = now + timedelta(seconds=self.delay)
        return is_new


@dataclass(slots=True)
class Keeper:
    """Keeps the timetable. Call `step` again and again with the time; it returns how many seconds you may wait."""

    schedule: Schedule
    scrapyd: Scrapyd
    memory: ScheduleMemory
    name_sites: NameSites
    troubles: dict[str, _HoldUp] = field(default_factory=dict)  # by entry; "": Scrapyd does not answer

    def step(self, now: datetime) -> float:
        """Starts what is due, and returns the seconds until the next job is due."""
        unreachable = self.troubles.get("")
        due = [entry for entry in self.schedule.entries if self.find_due(entry, now) <= now]
        if due and not (unreachable and unreachable.again and unreachable.again > now):
            self._start_all(due, now)
        unreachable = self.troubles.get("")
        moments = [self.find_due(entry, now) for entry in self.schedule.entries]
        nearest = min(moments)
        if unreachable is not None and unreachable.again is not None:
            nearest = max(nearest, unreachable.again)
        return max(0.0, (nearest - now).total_seconds())

    def find_due(self, entry: ScheduleEntry, now: datetime) -> datetime:
        """Returns when the entry's next job starts."""
        trouble = self.troubles.get(entry.name)
        due = find_due(entry, self.memory.find(entry.name), now)
        return max(due, trouble.again) if trouble is not None and trouble.again is not None else due

    def begin(self, now: datetime) -> None:
        """Notes what has never run. A cron expression counts from now on; an interval's first job is due now."""
        for entry in self.schedule.entries:
            past = self.memory.find(entry.name)
            if past.slot is None and entry.timing.cron is not None:
                past.slot = now
        self.memory.save()

    def _start_all(self, due: list[ScheduleEntry], now: datetime) -> None:
        try:
            jobs = self.scrapyd.list_jobs(self.schedule.project)
            self._get_over("")
            for entry in due:
                self._start(entry, jobs, now)
        except (ScrapydUnreachableError, ScrapydRefusedError) as error:
            trouble = self.troubles.setdefault("", _HoldUp())
            if trouble.note(str(error), now):
                logger.warning(
                    "Scrapyd at %s does not take jobs (%s). It is tried again; what is due is started then, once.",
                    self.schedule.url,
                    error,
                )

    def _start(self, entry: ScheduleEntry, jobs: list[Job], now: datetime) -> None:
        past = self.memory.find(entry.name)
        if past.posting is not None:
            if any(job.id == past.posting for job in jobs):  # it was taken, though no answer arrived
                self._note_started(entry, past, past.posting, now)
                return
        else:
            holder = self.find_overlap(entry, jobs)
            if holder is not None:
                past.skipped += 1
                self._pass_slots(entry, past, now)
                logger.info("%s is skipped: %s is still there, of the same site.", entry.name, holder.id)
                return
            past.posting = name_job(entry, now)
            self.memory.save()
        job = past.posting
        try:
            self.scrapyd.start(self.schedule.project, entry.spider, job, entry.arguments, entry.settings)
        except ScrapydRefusedError as error:
            past.posting = None
            trouble = self.troubles.setdefault(entry.name, _HoldUp())
            if trouble.note(str(error), now):
                logger.error("%s cannot be started (%s). It is tried again.", entry.name, error)
            return
        self._get_over(entry.name)
        jobs.append(Job(job, entry.spider, "pending", entry.arguments))
        self._note_started(entry, past, job, now)

    def find_overlap(self, entry: ScheduleEntry, jobs: list[Job]) -> Job | None:
        """Returns a job that waits or runs and crawls one of the entry's sites; None without one.

        Of a running job that is not this timetable's, Scrapyd tells only the spider. Where that is not enough, the
        state's lock keeps the two apart.
        """
        for job in jobs:
            if job.state == "finished":
                continue
            own = self.schedule.find_by_job(job.id)
            if own is not None:
                sites = own.sites
            else:
                try:
                    sites = frozenset(self.name_sites(job.spider, job.arguments or {}))
                except ValueError:
                    continue
            if sites & entry.sites:
                return job
        return None

    def _note_started(self, entry: ScheduleEntry, past: Remembered, job: str, now: datetime) -> None:
        past.posting, past.last_job = None, job
        past.started += 1
        missed = self._pass_slots(entry, past, now)
        past.missed += missed
        self.memory.save()
        made_up = f" It makes up for {missed + 1} runs that were missed." if missed else ""
        logger.info("%s is started as %s.%s", entry.name, job, made_up)

    def _pass_slots(self, entry: ScheduleEntry, past: Remembered, now: datetime) -> int:
        """Goes to the last slot up to now. Returns the number of slots that it passes over."""
        missed = 0
        if past.slot is None:
            past.slot = now
        else:
            past.slot, missed = entry.timing.find_latest(min(past.slot, now), now)
        self.memory.save()
        return missed

    def _get_over(self, name: str) -> None:
        if self.troubles.pop(name, None) is not None:
            logger.info("%s", f"{name} can be started again." if name else "Scrapyd takes jobs again.")


def find_due(entry: ScheduleEntry, past: Remembered, now: datetime) -> datetime:
    """Returns when the entry is due, jitter included. An interval that has never run is due now."""
    if past.slot is None:
        return now if entry.timing.interval is not None else entry.timing.find_next(now)
    slot = entry.timing.find_next(min(past.slot, now))  # the clock may have been ahead
    return slot + entry.timing.delay(entry.name, slot)
