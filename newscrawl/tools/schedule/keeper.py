"""Keeps a timetable: starts each due job once, none while another job of its site waits or runs, and remembers."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from ...errors import ScrapydError, ScrapydRefusedError, ScrapydUnreachableError
from .schedule_memory import PastsOfEntries, Remembered
from .scrapyd import Job
from .targets import HoldUp, Targets, TargetWatch
from .timetable import Schedule, ScheduleEntry, name_job

logger = logging.getLogger("newscrawl")
NameSites = Callable[[str, Mapping[str, str]], Collection[str]]


@dataclass(slots=True)
class Keeper:
    """Keeps the timetable. Call `step` again and again with the time; it returns how many seconds you may wait."""

    schedule: Schedule
    targets: Targets
    memory: PastsOfEntries
    name_sites: NameSites
    troubles: dict[str, HoldUp] = field(default_factory=dict)  # by entry
    ended: set[str] = field(default_factory=set)  # jobs that were asked to end, as their sites run elsewhere

    def step(self, now: datetime) -> float:
        """Starts what is due, and returns the seconds until the next job is due."""
        due = [entry for entry in self.schedule.entries if self.find_due(entry, now) <= now]
        again = self.targets.find_next_try() if self.targets.are_several else None
        if (due and any(watch.is_to_be_asked(now) for watch in self.targets.watches)) or (again and again <= now):
            self._start_all(due, now)
        moments = [self._find_next_look(entry, now) for entry in self.schedule.entries]
        if self.targets.are_several and (again := self.targets.find_next_try()) is not None:
            moments.append(again)  # one that is back may have jobs whose sites are elsewhere by now
        return max(0.0, (min(moments) - now).total_seconds())

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

    def _find_next_look(self, entry: ScheduleEntry, now: datetime) -> datetime:
        due = self.find_due(entry, now)
        again = self.targets.find_next_try()
        return again if due <= now and again is not None else due  # it waits for a Scrapyd

    def _start_all(self, due: list[ScheduleEntry], now: datetime) -> None:
        before = self.targets.list_troubles()
        self.targets.ask(now)
        self._tell_changes(before)
        before = self.targets.list_troubles()
        self.targets.count_sites(self.memory.find(entry.name) for entry in self.schedule.entries)
        self._end_twins(now)
        holders = self._map_holders()
        for entry in due:
            job = self._start(entry, holders, now)
            if job is not None:
                holders.update(dict.fromkeys(entry.sites, job))
        self._tell_changes(before)

    def _tell_changes(self, before: Mapping[str, str]) -> None:
        begun, over = self.targets.describe_changes(before)
        for sentence in begun:
            logger.warning("%s", sentence)
        for sentence in over:
            logger.info("%s", sentence)

    def _start(self, entry: ScheduleEntry, holders: Mapping[str, Job], now: datetime) -> Job | None:
        """Starts the entry's job. Returns None where that is not to be, or not yet."""
        past = self.memory.find(entry.name)
        watch = self.targets.choose(past, now)
        if watch is None:
            return None
        if past.posting is not None and watch is self.targets.find_home(past):
            if any(job.id == past.posting for job in watch.jobs or ()):  # it was taken, though no answer arrived
                self._note_started(entry, past, past.posting, now)
                return None
        else:
            holder = next((holders[site] for site in sorted(entry.sites) if site in holders), None)
            if holder is not None:
                past.skipped += 1
                self._pass_slots(entry, past, now)
                logger.info("%s is skipped: %s is still there, of the same site.", entry.name, holder.id)
                return None
            self._settle(entry, past, watch, now)
            past.posting = name_job(entry, now)
            self.memory.save(entry.name)
        job = Job(past.posting, entry.spider, "pending", entry.arguments)
        try:
            watch.start(job, entry.settings)
        except ScrapydUnreachableError as error:
            self.targets.note_away(watch, error, now)
            return None
        except ScrapydRefusedError as error:
            past.posting = None
            trouble = self.troubles.setdefault(entry.name, HoldUp())
            if trouble.note(str(error), now):
                logger.error("%s cannot be started (%s). It is tried again.", entry.name, error)
            return None
        if self.troubles.pop(entry.name, None) is not None:
            logger.info("%s can be started again.", entry.name)
        self._note_started(entry, past, job.id, now)
        return job

    def _settle(self, entry: ScheduleEntry, past: Remembered, watch: TargetWatch, now: datetime) -> None:
        home = self.targets.find_home(past)
        if not self.targets.settle(past, watch, now):
            return
        why = "it is no longer in the timetable" if home is None else "there are fewer sites"
        if home is not None and home.jobs is None:
            why = f"{home.name} does not answer"
        logger.info("%s goes to %s from now on: %s.", entry.name, watch.name, why)

    def find_overlap(self, entry: ScheduleEntry, jobs: Iterable[Job]) -> Job | None:
        """Returns a job that waits or runs and crawls one of the entry's sites; None without one."""
        return next((job for job in jobs if job.state != "finished" and self._find_sites(job) & entry.sites), None)

    def _find_sites(self, job: Job) -> frozenset[str]:
        """Returns the sites that a job crawls, as far as that is known.

        Of a running job that is not this timetable's, Scrapyd tells only the spider. Where that is not enough, the
        state's lock keeps the two apart.
        """
        own = self.schedule.find_by_job(job.id)
        if own is not None:
            return own.sites
        try:
            return frozenset(self.name_sites(job.spider, job.arguments or {}))
        except ValueError:
            return frozenset()

    def _map_holders(self) -> dict[str, Job]:
        """Returns, for each site that is crawled now or waits to be, such a job, whichever Scrapyd has it."""
        unfinished = [job for watch in self.targets.list_answering() for job in watch.list_unfinished()]
        return {site: job for job in reversed(unfinished) for site in self._find_sites(job)}

    def _end_twins(self, now: datetime) -> None:
        """Has jobs end whose sites were given to another Scrapyd, and have a job there: this one was away then."""
        for watch in self.targets.list_answering():
            for job in watch.list_unfinished():
                entry = self.schedule.find_by_job(job.id)
                home = self.targets.find(self.memory.find(entry.name).target) if entry is not None else None
                if entry is None or home is None or home is watch or job.id in self.ended:
                    continue
                twin = self.find_overlap(entry, home.jobs or ())
                if twin is None:
                    continue
                self.ended.add(job.id)
                logger.info("%s at %s is ended: %s is there, at %s.", job.id, watch.name, twin.id, home.name)
                try:
                    watch.scrapyd.cancel(watch.target.project, job.id)
                except ScrapydError as error:
                    self.targets.note_away(watch, error, now)
                    break

    def _note_started(self, entry: ScheduleEntry, past: Remembered, job: str, now: datetime) -> None:
        past.posting, past.last_job = None, job
        past.started += 1
        missed = self._pass_slots(entry, past, now)
        if missed:
            past.missed += missed
            self.memory.save(entry.name)
        made_up = f" It makes up for {missed + 1} runs that were missed." if missed else ""
        at = f" at {past.target}" if self.targets.are_several else ""
        logger.info("%s is started as %s%s.%s", entry.name, job, at, made_up)

    def _pass_slots(self, entry: ScheduleEntry, past: Remembered, now: datetime) -> int:
        """Goes to the last slot up to now. Returns the number of slots that it passes over."""
        missed = 0
        if past.slot is None:
            past.slot = now
        else:
            past.slot, missed = entry.timing.find_latest(min(past.slot, now), now)
        self.memory.save(entry.name)
        return missed


def find_due(entry: ScheduleEntry, past: Remembered, now: datetime) -> datetime:
    """Returns when the entry is due, jitter included. An interval that has never run is due now."""
    if past.slot is None:
        return now if entry.timing.interval is not None else entry.timing.find_next(now)
    slot = entry.timing.find_next(min(past.slot, now))  # the clock may have been ahead
    return slot + entry.timing.delay(entry.name, slot)
