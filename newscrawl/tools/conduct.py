"""Formats how crawls have treated hosts, as a table for people: the ledger that a site's owner may ask for."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from ..report.troubles import format_seconds
from ..storage.frontier_records import HostConduct
from ..urls.parsing import show_host
from .terminal_tables import format_rows

_HEADING = (
    "host",
    "requests",
    "megabytes",
    "delay asked",
    "kept",
    "429",
    "503",
    "Retry-After",
    "rested",
    "left out",
    "",
)


def format_conducts(records: Mapping[str, HostConduct], now: float) -> str:
    """Returns a row for each host. `now`: seconds since 1970."""
    rows = [_format_conduct(host, record, now) for host, record in records.items()]
    return format_rows(_HEADING, rows, right=range(1, 9))


def _format_conduct(host: str, record: HostConduct, now: float) -> tuple[str, ...]:
    refused = {
        "robots.txt": record.refused_robots,
        "private": record.refused_private,
        "budget": record.refused_budget,
    }
    if record.is_blocked:
        standing = "answers 403 to everything"
    elif record.rests_until > now:
        standing = f"rests until {datetime.fromtimestamp(record.rests_until):%Y-%m-%d %H:%M}"
    else:
        standing = ""
    return (
        show_host(host),
        str(record.requests),
        f"{record.bytes / 1e6:.1f}",
        _format_delay(record.delay_asked),
        _format_delay(record.delay_kept),
        str(record.too_many),
        str(record.unavailable),
        str(record.retry_afters),
        format_seconds(record.rested) if record.rested else "-",
        ", ".join(f"{why} {count}" for why, count in refused.items() if count) or "-",
        standing,
    )


def _format_delay(seconds: float | None) -> str:
    return "-" if seconds is None else f"{seconds:.3g} s"
