"""Formats a timetable: a table for people, and lines for cron."""

from __future__ import annotations

import shlex
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from ..terminal_tables import format_rows
from .keeper import find_due
from .schedule_memory import PastsOfEntries, Remembered
from .timetable import SINGLE, Schedule, ScheduleEntry, format_span, read_crawl_name

_HEADING = ("crawl", "when", "last run", "outcome", "articles", "next run", "runs", "skipped", "missed", "target")
# How often in an hour or a day, in seconds, and how cron says so.
_MINUTE, _HOUR, _DAY = 60, 3600, 86400


def list_entries(
    schedule: Schedule, memory: PastsOfEntries, records: Iterable[Mapping[str, Any]], now: datetime
) -> list[dict[str, Any]]:
    """Returns each entry with its past and its next run, in JSON's own types.

    `records` are those of jobs.jsonl, oldest first.
    """
    last: dict[str, Mapping[str, Any]] = {}
    for record in records:
        name = read_crawl_name(str(record.get("job", "")))
        if name is not None:
            last[name] = record
    return [_describe(entry, memory.find(entry.name), last.get(entry.name), now) for entry in schedule.entries]


def _describe(
    entry: ScheduleEntry, past: Remembered, record: Mapping[str, Any] | None, now: datetime
) -> dict[str, Any]:
    is_under_way = past.last_job is not None and (record is None or str(record["job"]) < past.last_job)
    articles = record.get("articles", {}) if record is not None else {}
    outcome: str | None = None
    if is_under_way:
        outcome = "not ended"
    elif record is not None:
        outcome = str(record.get("outcome"))
        if outcome == "failed":
            outcome = f"failed ({record.get('reason')})"
    return {
        "name": entry.name,
        "spider": entry.spider,
        "when": entry.timing.describe(),
        "zone": entry.timing.zone,
        "last_job": past.last_job if is_under_way else record.get("job") if record is not None else None,
        "last_run": record.get("began") if record is not None else None,
        "outcome": outcome,
        "articles": articles.get("new", 0) + articles.get("changed", 0) if record is not None else None,
        "next_run": find_due(entry, past, now).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "target": past.target,
        "started": past.started,
        "skipped": past.skipped,
        "missed": past.missed,
    }


def format_entries(entries: Iterable[Mapping[str, Any]]) -> str:
    """Returns a table with times in each entry's zone; with targets where there are several."""
    shown = list(entries)
    targets = any(entry["target"] not in (None, SINGLE) for entry in shown)
    rows = [
        (
            entry["name"],
            entry["when"],
            _show(entry["last_run"], entry["zone"]),
            entry["outcome"] or "-",
            "-" if entry["articles"] is None else str(entry["articles"]),
            _show(entry["next_run"], entry["zone"]),
            *(str(entry[key]) for key in ("started", "skipped", "missed")),
            *([entry["target"] or "-"] if targets else []),
        )
        for entry in shown
    ]
    return format_rows(_HEADING if targets else _HEADING[:-1], rows, right=(4, 6, 7, 8))


def _show(text: str | None, zone: str) -> str:
    if not text:
        return "never"
    moment = datetime.fromisoformat(text.replace("Z", "+00:00")).astimezone(ZoneInfo(zone))
    return moment.strftime("%Y-%m-%d %H:%M:%S")


def format_crontab(schedule: Schedule, folder: Path, command: Sequence[str]) -> str:
    """Returns lines for a crontab. Each runs `command` with the crawl's name, in the project's folder.

    cron has no jitter, and no intervals that do not divide an hour or a day; comments name what is lost.
    """
    lines = [
        "# SCRAPYD_USERNAME and SCRAPYD_PASSWORD must be known to cron, if Scrapyd wants them: write them above these",
        "# lines, in a crontab that nobody else can read.",
    ]
    zone = None
    for entry in schedule.entries:
        timing = entry.timing
        cron = timing.cron if timing.interval is None else _write_interval(entry)
        if cron is None:
            lines.append(f"# {entry.name}: cron cannot say {timing.describe()}; use a systemd timer or cron = …")
            continue
        if timing.zone != zone and timing.interval is None:
            lines.append(f"CRON_TZ={timing.zone}")
            zone = timing.zone
        if timing.jitter:
            lines.append(f"# without its jitter of {format_span(timing.jitter)}")
        words = shlex.join([*command, entry.name])
        lines.append(f"{cron} cd {shlex.quote(str(folder))} && {words}".replace("%", r"\%"))
    return "\n".join(lines)


def _write_interval(entry: ScheduleEntry) -> str | None:
    assert entry.timing.interval is not None
    seconds = entry.timing.interval.total_seconds()
    if seconds % _MINUTE == 0 and _HOUR % seconds == 0:
        return "0 * * * *" if seconds == _HOUR else f"*/{seconds / _MINUTE:.0f} * * * *"
    if seconds % _HOUR == 0 and _DAY % seconds == 0:
        return "0 0 * * *" if seconds == _DAY else f"0 */{seconds / _HOUR:.0f} * * *"
    return None
