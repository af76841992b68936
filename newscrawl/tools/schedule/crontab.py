"""Turns a timetable into lines for cron."""

from __future__ import annotations

import shlex
from collections.abc import Sequence
from pathlib import Path

from .entries import Entry, Schedule
from .timing import format_span

# How often in an hour or a day, in seconds, and how cron says so.
_MINUTE, _HOUR, _DAY = 60, 3600, 86400


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


def _write_interval(entry: Entry) -> str | None:
    assert entry.timing.interval is not None
    seconds = entry.timing.interval.total_seconds()
    if seconds % _MINUTE == 0 and _HOUR % seconds == 0:
        return "0 * * * *" if seconds == _HOUR else f"*/{seconds / _MINUTE:.0f} * * * *"
    if seconds % _HOUR == 0 and _DAY % seconds == 0:
        return "0 0 * * *" if seconds == _DAY else f"0 */{seconds / _HOUR:.0f} * * *"
    return None
