"""Draws tables for a terminal: of jobs, and of how hosts were treated, which a site's owner may ask for."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from ..report.troubles import Trouble, count_articles, format_seconds, group_by_site, read_time
from ..storage.frontier_records import HostConduct
from ..storage.job_log import JobRecord
from ..text.hidden_characters import show_hidden
from ..urls.parsing import show_host

_BARS = "▁▂▃▄▅▆▇█"
_HEADING = ("began (UTC)", "outcome", "new", "changed", "duplicate", "requests", "errors", "took", "job")
_TREND = 30  # jobs
_CONDUCT_HEADING = (
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


def format_rows(heading: Sequence[str], rows: Sequence[Sequence[str]], right: Sequence[int] = ()) -> str:
    """Aligns columns to their widest cells, with two spaces between; columns in `right` are aligned to the right."""
    table = [[show_hidden(" ".join(cell.split("\n"))) for cell in row] for row in (heading, *rows)]
    widths = [max(_measure(row[n]) for row in table) for n in range(len(heading))]
    lines = []
    for row in table:
        cells = []
        for n, (cell, width) in enumerate(zip(row, widths, strict=True)):
            padding = " " * (width - _measure(cell))
            cells.append(padding + cell if n in right else cell + padding)
        lines.append("  ".join(cells).rstrip())
    return "\n".join(lines)


def draw_trend(values: Sequence[int]) -> str:
    """Draws a bar for each value, scaled to the highest."""
    highest = max(values, default=0)
    if highest <= 0:
        return _BARS[0] * len(values)
    return "".join(_BARS[-(-value * (len(_BARS) - 1) // highest)] for value in values)


def _measure(text: str) -> int:
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def format_jobs(records: Iterable[JobRecord], troubles: Sequence[Trouble], last: int, now: float) -> str:
    """Returns trend, troubles and a table of the last jobs of each site; a sentence where no site is in trouble."""
    sites = group_by_site(records)
    parts = [_format_site(site, jobs, troubles, last, now) for site, jobs in sites.items()]
    in_trouble = sorted({trouble.site for trouble in troubles})
    count = "1 site" if len(sites) == 1 else f"{len(sites)} sites"
    parts.append(f"{count}, in trouble: {', '.join(in_trouble)}." if in_trouble else f"{count}, none in trouble.")
    return "\n\n".join(parts)


def _format_site(site: str, jobs: Sequence[JobRecord], troubles: Sequence[Trouble], last: int, now: float) -> str:
    ended = read_time(jobs[-1].get("ended"))
    ago = f"last {format_seconds(now - ended)} ago" if ended is not None else ""
    trend = draw_trend([count_articles(job) for job in jobs[-_TREND:]])
    lines = [f"{site}  {trend}  {sum(map(count_articles, jobs))} articles in {len(jobs)} jobs, {ago}".rstrip(", ")]
    lines += [f"! {trouble.reason}" for trouble in troubles if trouble.site == site]
    rows = format_rows(_HEADING, [_format_job(job) for job in jobs[-last:]], right=(2, 3, 4, 5, 6, 7))
    return "\n".join([*lines, *(f"  {row}" for row in rows.splitlines())])


def _format_job(job: JobRecord) -> tuple[str, ...]:
    articles = job.get("articles") or {}
    outcome = str(job.get("outcome", "?"))
    errors: Mapping[str, int] = job.get("errors") or {}
    seconds = job.get("seconds")
    requests = (job.get("requests") or {}).get("total")
    return (
        str(job.get("began", "?")).replace("T", " ").removesuffix("Z"),
        outcome if outcome == "ok" else f"{outcome} ({job.get('reason')})",
        *(str(articles.get(kind, "-")) for kind in ("new", "changed", "duplicate")),
        "-" if requests is None else str(requests),
        str(sum(errors.values())),
        "-" if seconds is None else format_seconds(seconds),
        str(job.get("job", "?")),
    )


def format_conducts(records: Mapping[str, HostConduct], now: float) -> str:
    """Returns a row for each host. `now`: seconds since 1970."""
    rows = [_format_conduct(host, record, now) for host, record in records.items()]
    return format_rows(_CONDUCT_HEADING, rows, right=range(1, 9))


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
