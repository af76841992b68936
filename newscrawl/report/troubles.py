"""Judges from the records of jobs alone which sites are in trouble."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from itertools import pairwise
from statistics import median
from typing import Literal

from ..storage.job_log import JobRecord, split_by_site

TroubleKind = Literal["failing", "quiet", "coverage"]

FAILURES = 3  # running
GAPS = 4.0  # times the usual gap between two jobs that brought articles
FALLEN = 2 / 3  # of what it was

_LEAST_GAPS = 5  # before a gap is called usual
_KEPT = 200  # jobs of a site that are looked at
_RECENT, _LEAST_BEFORE = 10, 20  # articles
_LEAST_SHARE = 0.2  # of the articles; nobody misses a field that was rarer
_LEAST_ERRORS = 3.0  # standard errors


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something that is wrong with a site. `reason` is a clause for a person."""

    site: str
    kind: TroubleKind
    reason: str
    field: str | None = None  # of coverage

    @property
    def key(self) -> str:
        return f"{self.kind}/{self.field}" if self.field else self.kind


def group_by_site(records: Iterable[JobRecord]) -> dict[str, list[JobRecord]]:
    """Groups the records by site. Sites are sorted by name, records keep their order; one of many sites is split."""
    sites: dict[str, list[JobRecord]] = {}
    for record in records:
        for part in split_by_site(record):
            sites.setdefault(str(part.get("site")), []).append(part)
    return dict(sorted(sites.items()))


def judge_jobs(records: Iterable[JobRecord], now: float) -> list[Trouble]:
    """Returns all troubles of all sites. Records are oldest first; `now` is in seconds since 1970."""
    return [trouble for site, jobs in group_by_site(records).items() for trouble in judge_site(site, jobs, now)]


def judge_site(site: str, records: Sequence[JobRecord], now: float) -> list[Trouble]:
    """Returns the troubles of one site, by its own records."""
    jobs = records[-_KEPT:]
    troubles = [_judge_failures(site, jobs), _judge_gap(site, jobs, now), *_judge_coverage(site, jobs)]
    return [trouble for trouble in troubles if trouble is not None]


def count_articles(record: JobRecord) -> int:
    """Counts the articles that a job wrote."""
    articles = record.get("articles") or {}
    return int(articles.get("new", 0)) + int(articles.get("changed", 0))


def _count_left_out(record: JobRecord) -> int:
    return int((record.get("articles") or {}).get("left_out", 0))


def _judge_failures(site: str, jobs: Sequence[JobRecord]) -> Trouble | None:
    """Judges failures in a row. A job that someone stopped counts neither way."""
    running = 0
    told = [job for job in jobs if job.get("outcome") != "stopped"]
    for job in reversed(told):
        if job.get("outcome") != "failed":
            break
        running += 1
    if running < FAILURES:
        return None
    last = told[-1]
    why = str(last.get("sentence") or last.get("reason") or "unknown").rstrip(".")
    return Trouble(site, "failing", f"{running} failures running, the last: {why}")


def _judge_gap(site: str, jobs: Sequence[JobRecord], now: float) -> Trouble | None:
    """Judges the gap since the last articles: it is trouble where it exceeds the usual gaps, and all earlier gaps but
    the longest (a night's)."""
    # What the user's own filters left out has come all the same.
    moments = [read_time(job.get("ended")) for job in jobs if count_articles(job) or _count_left_out(job)]
    known = [moment for moment in moments if moment is not None]
    gaps = sorted(later - earlier for earlier, later in pairwise(known))
    if len(gaps) < _LEAST_GAPS:
        return None
    usual, silence = median(gaps), now - known[-1]
    if silence <= GAPS * usual or silence <= gaps[-2]:
        return None
    return Trouble(
        site, "quiet", f"no article for {format_seconds(silence)}; one comes every {format_seconds(usual)} as a rule"
    )


def _judge_coverage(site: str, jobs: Sequence[JobRecord]) -> list[Trouble]:
    told = [job for job in jobs if count_articles(job) and job.get("coverage")]
    recent: list[JobRecord] = []
    while told and sum(map(count_articles, recent)) < _RECENT:
        recent.append(told.pop())
    now_of, before_of = sum(map(count_articles, recent)), sum(map(count_articles, told))
    if now_of < _RECENT or before_of < _LEAST_BEFORE:
        return []
    troubles = []
    for name in recent[0]["coverage"]:
        before, now = _count_filled(told, name), _count_filled(recent, name)
        share, share_now = before / before_of, now / now_of
        if share < _LEAST_SHARE or share_now > share * FALLEN:
            continue
        # What ten articles lack by chance alone is no fall.
        expected = (before + 1) / (before_of + 2)
        error = math.sqrt(expected * (1 - expected) / now_of)
        if expected - share_now >= _LEAST_ERRORS * error:
            reason = f"{name} is in {share_now:.0%} of the last {now_of} articles, and was in {share:.0%} before"
            troubles.append(Trouble(site, "coverage", reason, name))
    return troubles


def _count_filled(jobs: Iterable[JobRecord], name: str) -> float:
    return sum(float(job["coverage"].get(name, 0)) * count_articles(job) for job in jobs)


def read_time(text: object) -> float | None:
    """Turns a time of the record, ISO 8601 in UTC with a Z, into seconds since 1970; None for another text."""
    if not isinstance(text, str) or not text.endswith("Z") or "T" not in text:
        return None
    try:
        moment = datetime.fromisoformat(text[:-1])
    except ValueError:
        return None
    return moment.replace(tzinfo=timezone.utc).timestamp() if moment.tzinfo is None else None


def format_seconds(seconds: float) -> str:
    """Formats a span in one or two units: 50 s, 12 min, 3 h 20 min, 2 d 4 h."""
    span = timedelta(seconds=max(0, round(seconds)))
    hours, minutes = divmod(span.seconds // 60, 60)
    if span.days:
        return f"{span.days} d {hours} h" if hours else f"{span.days} d"
    if hours:
        return f"{hours} h {minutes} min" if minutes else f"{hours} h"
    return f"{minutes} min" if minutes else f"{span.seconds} s"
