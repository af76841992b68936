"""Measures how long the report takes of a year of fifty sites' hourly jobs: 438,000 lines, a gigabyte.

    python bench/measure_report.py [LINES]

Prints the seconds of the processor for reading the figures and for the page, and for one update of the metrics.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from newscrawl.storage.job_log import JOBS, append_job, read_jobs
from newscrawl.storage.job_pruning import prune_jobs
from newscrawl.storage.jsonlines import format_line
from newscrawl.tools.report_page.job_reading import DAYS, read_figures
from newscrawl.tools.report_page.report_page import ReportPages
from newscrawl.tools.report_page.tally import JobTally
from newscrawl.tools.terminal_tables import format_sites
from tests.tools.report_page.operation import NOW, InventedSite, make_good_job, make_job, tell_time

DAY = 86_400


def main() -> None:
    lines = int(sys.argv[1]) if len(sys.argv) > 1 else 438_000
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write(folder / JOBS, lines)
        print(f"{lines:,} lines, {(folder / JOBS).stat().st_size / 1e6:,.0f} MB")
        began = time.process_time()
        figures = read_figures(folder, NOW)
        read = time.process_time() - began
        page = ReportPages(figures).render_all()
        print(
            f"figures {read:.2f} s, page {time.process_time() - began - read:.2f} s ({len(page) / 1e6:.1f} MB): "
            f"{len(figures.sites)} sites, {sum(figures.all.outcomes.values()):,} jobs of {DAYS} days"
        )
        began = time.process_time()
        print(f"scrapy jobs {len(format_sites(read_jobs(folder / JOBS), [], NOW).splitlines())} lines, ", end="")
        print(f"{time.process_time() - began:.2f} s")
        tally = JobTally(folder / JOBS, tell_time(NOW - DAYS * DAY))
        tally.update()
        append_job(folder / JOBS, make_job("s1.example", NOW))
        began = time.process_time()
        tally.update()
        print(f"metrics, one job later {time.process_time() - began:.4f} s")
        began = time.monotonic()
        cut = prune_jobs(folder / JOBS, 300, NOW)
        print(f"pruned {cut / 1e6:,.0f} MB, {time.monotonic() - began:.2f} s by the clock")


def write(path: Path, lines: int) -> None:
    """A year of jobs, each of one of fifty sites."""
    chance = random.Random(20)
    sites = [InventedSite(f"s{number}.example", 24, 900) for number in range(50)]
    with path.open("wb") as file:
        for number in range(lines):
            moment = NOW - 365 * DAY * (lines - number) / lines
            state = str(path.parent / "state" / "none.sqlite")
            file.write(format_line(make_good_job(sites[number % 50], moment, chance.randrange(4), state, chance)))


if __name__ == "__main__":
    main()
