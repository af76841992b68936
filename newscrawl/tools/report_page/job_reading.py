"""Reads a data folder's record of jobs and its states into the figures of the report."""

from __future__ import annotations

import time
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ...errors import StateError
from ...report.troubles import Trouble, judge_site, read_time
from ...storage.frontier_records import HostConduct
from ...storage.job_log import JOBS, JobRecord, list_running, split_by_site
from ...storage.job_window import find_last_before, find_window, read_window
from ...storage.output_paths import name_files
from ...storage.postgres_address import DatabaseAddress
from ...storage.state_places import StatePlace, view_state
from .figures import RECENT_DAYS, JobFigures

DAYS = 30
_DAY = 86_400
_MOST_HOSTS = 20  # of a site
_MOST_STATES = 1_000


@dataclass(frozen=True, slots=True)
class HostFigure:
    """How a host was treated, and by the crawls of which site."""

    site: str
    host: str
    conduct: HostConduct

    @property
    def is_hurried(self) -> bool:
        """Whether it was once asked sooner than its robots.txt wants."""
        asked, kept = self.conduct.delay_asked, self.conduct.delay_kept
        return asked is not None and kept is not None and kept < asked * 0.99

    @property
    def refused(self) -> int:
        return self.conduct.refused_robots + self.conduct.refused_private + self.conduct.refused_budget


@dataclass(frozen=True, slots=True)
class ReportFigures:
    """What the report is made of."""

    now: float  # seconds since 1970
    source: str  # the folder, for people
    all: JobFigures
    sites: Mapping[str, JobFigures]  # by name, those in trouble first, then by name
    troubles: Mapping[str, Sequence[Trouble]]  # of sites that are in trouble
    hosts: Mapping[str, Sequence[HostFigure]]  # by site, those with most requests first
    running: Mapping[str, str]  # sites whose jobs run now, and since when; ISO 8601, UTC
    unread_states: int
    since: float  # the oldest job that is told of ended then or later
    is_cut: bool  # there are more jobs in these days than are read
    odd_lines: int  # that are no records of jobs

    def is_quiet(self, site: str) -> bool:
        """Whether the site has been silent for longer than usual."""
        return any(trouble.kind == "quiet" for trouble in self.troubles.get(site, ()))

    @property
    def stamp(self) -> str:
        """The moment of the report for people, UTC."""
        return time.strftime("%d %b %Y, %H:%M", time.gmtime(self.now)).lstrip("0")

    @property
    def since_stamp(self) -> str:
        return time.strftime("%d %b, %H:%M", time.gmtime(self.since)).lstrip("0")

    @property
    def days(self) -> list[str]:
        """The last days up to today, UTC, the oldest first."""
        return [_tell_day(self.now - _DAY * back) for back in reversed(range(DAYS))]


def read_figures(
    folder: Path, now: float, site: str | None = None, database: DatabaseAddress | None = None
) -> ReportFigures:
    """Reads the jobs of the last thirty days, of one site or of all, and what the states know of hosts.

    Of a site with no job in these days its last one is read. Raises OSError where jobs.jsonl cannot be read. States
    that cannot be read are counted.
    """
    path = folder / JOBS
    since = _tell_time(now - (DAYS - 1) * _DAY)[:10] + "T00:00:00Z"
    recent_since = _tell_time(now - RECENT_DAYS * _DAY)
    window = find_window(path, since)
    sites, of_many = defaultdict[str, JobFigures](JobFigures), JobFigures()
    oldest, odd, before = "", 0, dict[str, JobRecord]()
    for record in read_window(path, window):
        ended = str(record.get("ended") or "")
        parts = split_by_site(record)
        if ended < since:
            before.update((str(part["site"]), part) for part in parts)
            continue
        oldest = oldest or ended
        try:
            for part in parts:
                if site in (None, part["site"]):
                    sites[part["site"]].add(part, recent_since)
            if parts[0] is not record and site is None:
                of_many.add_details(record, recent_since)
        except (TypeError, AttributeError, ValueError):  # a line that no crawl has written
            odd += 1
    total = of_many
    for figures in sites.values():
        total.absorb(figures)
    for name, record in find_last_before(path, window).items():
        for part in split_by_site(record):
            if part["site"] == name:
                before.setdefault(name, part)
    for name, part in before.items():
        if name not in sites and site in (None, name):
            sites[name].remember(part)
    troubles = {name: judge_site(name, list(figures.jobs), now) for name, figures in sites.items()}
    ranked = sorted(sites, key=lambda name: (not troubles[name], name))
    hosts, unread = _read_hosts({name: sites[name] for name in ranked}, folder, database)
    return ReportFigures(
        now=now,
        source=str(folder),
        all=total,
        sites={name: sites[name] for name in ranked},
        troubles={name: troubles[name] for name in ranked if troubles[name]},
        hosts=hosts,
        running={str(job["site"]): str(job.get("began")) for job in list_running(folder)},
        unread_states=unread,
        since=max(read_time(since) or 0.0, read_time(oldest) or 0.0) if window.is_cut else read_time(since) or 0.0,
        is_cut=window.is_cut,
        odd_lines=odd,
    )


def _read_hosts(
    sites: Mapping[str, JobFigures], folder: Path, database: DatabaseAddress | None
) -> tuple[dict[str, list[HostFigure]], int]:
    """Returns the hosts of each site, and how many states cannot be read. `database`: the one that is used now, whose
    password no job has recorded."""
    states = {name: _locate_state(name, figures, folder, database) for name, figures in sites.items()}
    sharing = Counter(states.values())
    known: dict[StatePlace, Mapping[str, HostConduct]] = {}
    unread = 0
    for state in list(sharing)[:_MOST_STATES]:
        try:
            known[state] = _read_conducts(state)
        except StateError:
            unread += 1
    hosts = {}
    for name, state in states.items():
        conducts = known.get(state, {})
        is_alone = sharing[state] == 1 and isinstance(state, Path)
        own = [HostFigure(name, host, conduct) for host, conduct in conducts.items() if is_alone or _is_of(host, name)]
        if own:
            hosts[name] = own[:_MOST_HOSTS]
    return hosts, unread


def _read_conducts(state: StatePlace) -> Mapping[str, HostConduct]:
    if isinstance(state, Path) and not state.is_file():
        return {}
    view = view_state(state)
    try:
        return view.read_conducts()
    finally:
        view.close()


def _locate_state(site: str, figures: JobFigures, folder: Path, database: DatabaseAddress | None) -> StatePlace:
    """Returns the state that the site's jobs have named; the one of that name in the folder where it has moved, or
    where they were jobs of an older version."""
    if database is not None and figures.state == str(database):
        return database
    given = Path(figures.state) if figures.state else None
    if given is not None and given.is_file():
        return given
    return folder / "state" / (given.name if given is not None else f"{name_files(site.split('+'))}.sqlite")


def _is_of(host: str, site: str) -> bool:
    return host.removeprefix("www.") == site or host.endswith(f".{site}")


def _tell_time(seconds: float) -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(seconds))


def _tell_day(seconds: float) -> str:
    return _tell_time(seconds)[:10]
