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
_SITES_HEADING = ("site", "last 30 jobs", "articles", "jobs", "last", "")
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
_LONGEST = 60  # characters of what is wrong with a site


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


def format_sites(records: Iterable[JobRecord], troubles: Sequence[Trouble], now: float) -> str:
    """Returns a line for each site, those in trouble first, and a sentence that counts them."""
    sites = group_by_site(records)
    reasons: dict[str, list[str]] = {}
    for trouble in troubles:
        reasons.setdefault(trouble.site, []).append(trouble.reason)
    ranked = sorted(sites, key=lambda site: (site not in reasons, site))
    rows = format_rows(
        _SITES_HEADING, [_format_row(site, sites[site], reasons.get(site, []), now) for site in ranked], right=(2, 3, 4)
    )
    count = "1 site" if len(sites) == 1 else f"{len(sites)} sites"
    named = ", ".join(sorted(reasons))
    return f"{rows}\n\n" + (f"{count}, in trouble: {named}." if reasons else f"{count}, none in trouble.")


def _format_row(site: str, jobs: Sequence[JobRecord], reasons: Sequence[str], now: float) -> tuple[str, ...]:
    ended = read_time(jobs[-1].get("ended"))
    counts = [count_articles(job) for job in jobs]
    wrong = "; ".join(reasons)
    return (
        site,
        draw_trend(counts[-_TREND:]),
        str(sum(counts)),
        str(len(jobs)),
        "-" if ended is None else f"{format_seconds(now - ended)} ago",
        f"! {wrong if len(wrong) <= _LONGEST else wrong[: _LONGEST - 1].rstrip() + '…'}" if wrong else "ok",
    )


def format_site(site: str, jobs: Sequence[JobRecord], troubles: Sequence[Trouble], last: int, now: float) -> str:
    """Returns the trend, the troubles and a table of the last jobs of one site."""
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
