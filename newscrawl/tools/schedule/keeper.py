"""Keeps a timetable: starts each job that is due once, and none while another job of its site waits or runs."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from ...errors import ScrapydRefusedError, ScrapydUnreachableError
from .entries import Entry, Schedule, name_job
from .memory import Remembered, ScheduleMemory
from .scrapyd import Job, Scrapyd

logger = logging.getLogger("newscrawl")

_SHORTEST, _LONGEST = 1.0, 300.0  # seconds between two tries while Scrapyd does not answer
NameSites = Callable[[str, Mapping[str, str]], Collection[str]]


@dataclass(slots=True)
class _Trouble:
    """Why an entry is held up, and when it is tried again."""

    sentence: str = ""
    delay: float = 0.0
    again: datetime | None = None

    def note(self, sentence: str, now: datetime) -> bool:
        """Puts off the next try, further each time. Returns whether the sentence is a new one."""
        is_new = sentence != self.sentence
        self.sentence = sentence
        self.delay = min(_LONGEST, max(_SHORTEST, self.delay * 2))
        self.again = now + timedelta(seconds=self.delay)
        return is_new


@dataclass(slots=True)
class Keeper:
    """Keeps the timetable. Call `step` again and again, with the time; it returns how long you may wait."""

    schedule: Schedule
    scrapyd: Scrapyd
    memory: ScheduleMemory
    name_sites: NameSites
    troubles: dict[str, _Trouble] = field(default_factory=dict)  # by entry; "": Scrapyd does not answer

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

    def find_due(self, entry: Entry, now: datetime) -> datetime:
        """Returns when the entry's next job starts."""
        trouble = self.troubles.get(entry.name)
        due = find_due(entry, self.memory.find(entry.name), now)
        return max(due, trouble.again) if trouble is not None and trouble.again is not None else due

    def begin(self, now: datetime) -> None:
        """Note what has never run: a cron expression counts from here on, an interval's first job is due now."""
        for entry in self.schedule.entries:
            past = self.memory.find(entry.name)
            if past.slot is None and entry.timing.cron is not None:
                past.slot = now
        self.memory.save()

    def _start_all(self, due: list[Entry], now: datetime) -> None:
        try:
            jobs = self.scrapyd.list_jobs(self.schedule.project)
            self._get_over("")
            for entry in due:
                self._start(entry, jobs, now)
        except (ScrapydUnreachableError, ScrapydRefusedError) as error:
            trouble = self.troubles.setdefault("", _Trouble())
            if trouble.note(str(error), now):
                logger.warning(
                    "Scrapyd at %s does not take jobs (%s). It is tried again; what is due is started then, once.",
                    self.schedule.url,
                    error,
                )

    def _start(self, entry: Entry, jobs: list[Job], now: datetime) -> None:
        past = self.memory.find(entry.name)
        if past.posting is not None:
            if any(job.id == past.posting for job in jobs):  # it was taken, though its answer did not arrive
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
            trouble = self.troubles.setdefault(entry.name, _Trouble())
            if trouble.note(str(error), now):
                logger.error("%s cannot be started (%s). It is tried again.", entry.name, error)
            return
        self._get_over(entry.name)
        jobs.append(Job(job, entry.spider, "pending", entry.arguments))
        self._note_started(entry, past, job, now)

    def find_overlap(self, entry: Entry, jobs: list[Job]) -> Job | None:
        """A job that waits or runs and crawls a site of the entry's. Of a job that is not this timetable's and that
        runs, Scrapyd tells only the spider; the state's lock keeps the two apart where that is not enough."""
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

    def _note_started(self, entry: Entry, past: Remembered, job: str, now: datetime) -> None:
        past.posting, past.last_job = None, job
        past.started += 1
        missed = self._pass_slots(entry, past, now)
        past.missed += missed
        self.memory.save()
        made_up = f" It makes up for {missed + 1} runs that were missed." if missed else ""
        logger.info("%s is started as %s.%s", entry.name, job, made_up)

    def _pass_slots(self, entry: Entry, past: Remembered, now: datetime) -> int:
        """Go to the last slot up to now; the number of those that were passed over."""
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


def find_due(entry: Entry, past: Remembered, now: datetime) -> datetime:
    """Returns when the entry is due, jitter included; an interval that has never run is due now."""
    if past.slot is None:
        return now if entry.timing.interval is not None else entry.timing.find_next(now)
    slot = entry.timing.find_next(min(past.slot, now))  # the clock may have been ahead
    return slot + entry.timing.delay(entry.name, slot)
