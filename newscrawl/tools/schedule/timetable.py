"""The records of a timetable: what it crawls, and when each crawl is due."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from functools import cached_property
from hashlib import blake2b
from typing import NamedTuple
from zoneinfo import ZoneInfo

from cronsim import CronSim, CronSimError

_SPAN = re.compile(r"(\d+(?:\.\d+)?)\s*(s|m|min|h|d)", re.ASCII)
_SECONDS = {"s": 1, "m": 60, "min": 60, "h": 3600, "d": 86400}
_SHOWN = ((86400, "d"), (3600, "h"), (60, "m"), (1, "s"))
_MOST_MISSED = 1000  # slots that are counted
SCRAPYD, PROJECT = "http://127.0.0.1:6800/", "newscrawl"
SINGLE = "scrapyd"  # the name of a Scrapyd that is the only one
_JOB = re.compile(r"(.+)_\d{8}T\d{6}")


class LatestSlot(NamedTuple):
    slot: datetime
    missed: int  # slots that lie between it and an earlier one


@dataclass(frozen=True, slots=True)
class Timing:
    """A cron expression in a zone, or an interval; with it, how much later a run may begin at most."""

    cron: str | None = None
    interval: timedelta | None = None
    zone: str = "UTC"
    jitter: timedelta = timedelta()

    def find_next(self, slot: datetime) -> datetime:
        """Returns the next slot after a moment, in UTC."""
        if self.interval is not None:
            return slot + self.interval
        return _walk(self.cron or "", slot, self.zone)

    def find_latest(self, slot: datetime, now: datetime) -> LatestSlot:
        """Returns the last slot up to `now`, and how many slots lie between it and the given earlier one."""
        if self.interval is not None:
            steps = max(0, int((now - slot) / self.interval))
            return LatestSlot(slot + steps * self.interval, max(0, steps - 1))
        passed = 0
        while passed < _MOST_MISSED and (following := self.find_next(slot)) <= now:
            slot, passed = following, passed + 1
        if passed == _MOST_MISSED:
            slot = now
        return LatestSlot(slot, max(0, passed - 1))

    def delay(self, name: str, slot: datetime) -> timedelta:
        """Returns the jitter of an entry's slot. It is always the same, so a listing shows what will happen."""
        digest = blake2b(f"{name} {slot.isoformat()}".encode(), digest_size=4).digest()
        return self.jitter * (int.from_bytes(digest, "big") / 2**32)

    def describe(self) -> str:
        when = f"every {format_span(self.interval)}" if self.interval is not None else f"{self.cron} {self.zone}"
        return f"{when} +{format_span(self.jitter)}" if self.jitter else when


def read_cron(text: str, zone: str) -> str:
    """Returns the expression with single spaces. Raises ValueError with what is wrong."""
    expression = " ".join(text.split())
    try:
        _walk(expression, datetime(2024, 1, 1, tzinfo=timezone.utc), zone)
    except CronSimError as error:
        raise ValueError(str(error)[:1].lower() + str(error)[1:]) from error
    except StopIteration:
        raise ValueError("no day fits it") from None
    return expression


def read_span(text: str) -> timedelta:
    """Reads a span such as 15m, 2h or 1d. Raises ValueError."""
    match = _SPAN.fullmatch(text.strip())
    if match is None:
        raise ValueError("no span of time")
    return timedelta(seconds=float(match[1]) * _SECONDS[match[2]])


def format_span(span: timedelta) -> str:
    """Formats a span as `read_span` reads it: 90m, 2h."""
    seconds = span.total_seconds()
    for length, unit in _SHOWN:
        if seconds >= length and seconds % length == 0:
            return f"{seconds / length:.0f}{unit}"
    return f"{seconds:g}s"


def _walk(expression: str, after: datetime, zone: str) -> datetime:
    found: datetime = next(CronSim(expression, after.astimezone(ZoneInfo(zone))))
    return found.astimezone(timezone.utc)


@dataclass(frozen=True, slots=True)
class ScheduleEntry:
    """A crawl that the timetable starts again and again."""

    name: str
    spider: str
    timing: Timing
    arguments: Mapping[str, str] = field(default_factory=dict)
    settings: Mapping[str, str] = field(default_factory=dict)
    sites: frozenset[str] = frozenset()  # those that it crawls; two jobs of one site never run at once


@dataclass(frozen=True, slots=True)
class Target:
    """A Scrapyd that jobs are given to, and where the environment has its user and password."""

    name: str = SINGLE
    url: str = SCRAPYD
    project: str = PROJECT
    user_variable: str = "SCRAPYD_USERNAME"
    password_variable: str = "SCRAPYD_PASSWORD"
    move_after: timedelta = timedelta(minutes=2)  # that it does not answer; then its sites go to others


@dataclass(frozen=True)
class Schedule:
    """The timetable, and the Scrapyds that run its jobs: one at least."""

    entries: Sequence[ScheduleEntry]
    targets: Sequence[Target] = (Target(),)

    @cached_property
    def _by_name(self) -> Mapping[str, ScheduleEntry]:
        return {entry.name: entry for entry in self.entries}

    def find(self, name: str) -> ScheduleEntry | None:
        return self._by_name.get(name)

    def find_by_job(self, job: str) -> ScheduleEntry | None:
        """Returns the entry of a job, by the job's name."""
        name = read_crawl_name(job)
        return self.find(name) if name is not None else None


def name_job(entry: ScheduleEntry, now: datetime) -> str:
    """Makes a job's name from the entry's name and the moment in UTC. Scrapyd names the log after it."""
    return f"{entry.name}_{now:%Y%m%dT%H%M%S}"


def read_crawl_name(job: str) -> str | None:
    """Returns the name of the entry that a job may be of, by the job's name; None for a job of no timetable."""
    match = _JOB.fullmatch(job)
    return match[1] if match else None
