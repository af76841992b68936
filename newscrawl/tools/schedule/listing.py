"""Formats a timetable for people: what ran last, how it ended, and what runs next."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from ...report.tables import format_rows
from .entries import Entry, Schedule, is_job_of
from .keeper import find_due
from .memory import Remembered, ScheduleMemory

_HEADING = ("crawl", "when", "last run", "outcome", "articles", "next run", "runs", "skipped", "missed")


def list_entries(
    schedule: Schedule, memory: ScheduleMemory, records: Iterable[Mapping[str, Any]], now: datetime
) -> list[dict[str, Any]]:
    """Each entry with its past and its next run, with nothing but JSON's own types. `records` are those of jobs.jsonl,
    oldest first."""
    last: dict[str, Mapping[str, Any]] = {}
    for record in records:
        for entry in schedule.entries:
            if is_job_of(str(record.get("job", "")), entry.name):
                last[entry.name] = record
    return [_describe(entry, memory.find(entry.name), last.get(entry.name), now) for entry in schedule.entries]


def _describe(entry: Entry, past: Remembered, record: Mapping[str, Any] | None, now: datetime) -> dict[str, Any]:
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
        "started": past.started,
        "skipped": past.skipped,
        "missed": past.missed,
    }


def format_entries(entries: Iterable[Mapping[str, Any]]) -> str:
    """Returns a table with times in each entry's zone."""
    rows = [
        (
            entry["name"],
            entry["when"],
            _show(entry["last_run"], entry["zone"]),
            entry["outcome"] or "-",
            "-" if entry["articles"] is None else str(entry["articles"]),
            _show(entry["next_run"], entry["zone"]),
            *(str(entry[key]) for key in ("started", "skipped", "missed")),
        )
        for entry in entries
    ]
    return format_rows(_HEADING, rows, right=(4, 6, 7, 8))


def _show(text: str | None, zone: str) -> str:
    if not text:
        return "never"
    moment = datetime.fromisoformat(text.replace("Z", "+00:00")).astimezone(ZoneInfo(zone))
    return moment.strftime("%Y-%m-%d %H:%M:%S")
