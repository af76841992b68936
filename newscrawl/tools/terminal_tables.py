"""Draws tables for a terminal, and the table of jobs."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence

from ..report.troubles import Trouble, count_articles, format_seconds, group_by_site, read_time
from ..storage.job_log import JobRecord
from ..text.hidden_characters import show_hidden

_BARS = "▁▂▃▄▅▆▇█"
_HEADING = ("began (UTC)", "outcome", "new", "changed", "duplicate", "requests", "errors", "took", "job")
_TREND = 30  # jobs


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
