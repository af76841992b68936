"""The records of a timetable: what is crawled, and when."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from .timing import Timing

SCRAPYD, PROJECT = "http://127.0.0.1:6800/", "newscrawl"
_JOB = re.compile(r"(.+)_\d{8}T\d{6}")


@dataclass(frozen=True, slots=True)
class Entry:
    """A crawl that the timetable starts again and again."""

    name: str
    spider: str
    timing: Timing
    arguments: Mapping[str, str] = field(default_factory=dict)
    settings: Mapping[str, str] = field(default_factory=dict)
    sites: frozenset[str] = frozenset()  # those that it crawls; two jobs of one site never run at once
    line: int = 0  # where it stands in the file


@dataclass(frozen=True, slots=True)
class Schedule:
    """The timetable, and the Scrapyd that runs its jobs."""

    entries: Sequence[Entry]
    url: str = SCRAPYD
    project: str = PROJECT

    def find(self, name: str) -> Entry | None:
        return next((entry for entry in self.entries if entry.name == name), None)

    def find_by_job(self, job: str) -> Entry | None:
        """Returns the entry of a job, by the job's name."""
        match = _JOB.fullmatch(job)
        return self.find(match[1]) if match else None


def name_job(entry: Entry, now: datetime) -> str:
    """Makes a job's name from the entry's name and the moment in UTC. Scrapyd names the log after it."""
    return f"{entry.name}_{now:%Y%m%dT%H%M%S}"


def is_job_of(job: str, name: str) -> bool:
    match = _JOB.fullmatch(job)
    return match is not None and match[1] == name
