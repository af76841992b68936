"""`scrapy report` writes what all jobs have done as a page to look at: one HTML file, or a folder with one a site."""

from __future__ import annotations

import argparse
import os
import sys
import time
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError

from ..errors import CommandError
from ..frontier.paths import find_data_dir, find_database, find_project
from ..own_command import name_scrapy
from ..report.outcome import tells_errors
from ..storage.job_log import JOBS
from ..tools.schedule.all_jobs import add_target_options, read_all_jobs
from ..tools.schedule.timetable_file import locate_timetable

if TYPE_CHECKING:
    from ..tools.report_page.job_reading import ReportFigures


class Command(ScrapyCommand):
    requires_project = True
    requires_crawler_process = False

    def syntax(self) -> str:
        return "[options]"

    def short_desc(self) -> str:
        return "Write a page that shows how all sites are doing"

    def long_desc(self) -> str:
        return (
            "Reads jobs.jsonl in NEWSCRAWL_DATA_DIR and the states of its jobs, and writes one self-contained HTML "
            "file; with -o FOLDER/ a file for all sites and one for each. A Scrapyd of this project serves the same "
            "at /newscrawl/."
        )

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        super().add_options(parser)
        parser.add_argument("-o", "--output", metavar="FILE", default="report.html", help="report.html, or FOLDER/")
        parser.add_argument("--site", metavar="SITE", help="this site alone")

        add_target_options(parser)

    @tells_errors
    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        if args:
            raise UsageError("Name the file with -o FILE, and a site with --site SITE.", print_help=False)
        # Those who need no page need no templates.
        from ..tools.report_page.report_page import ReportPages
        from ..tools.report_page.writing import write_file, write_folder

        figures, source = self._read(opts)
        if opts.site and opts.site not in figures.sites:
            raise CommandError(f"No job of {opts.site!r} is in {source}; {name_scrapy()} jobs names its sites.", 2)
        if not figures.sites:
            raise CommandError(f"No job has ended yet: there is no line in {source}.", 1)
        target = Path(opts.output).expanduser()
        pages = ReportPages(figures)
        try:
            if opts.output.endswith(os.sep) or target.is_dir():
                written = write_folder(pages, target)
            else:
                written = write_file(pages, target)
        except OSError as error:
            raise CommandError(f"{target} cannot be written ({error.strerror}); name another: -o FILE.", 2) from error
        print(written)

    def _read(self, opts: argparse.Namespace) -> tuple[ReportFigures, str]:
        """Returns the figures, and where the records of jobs are that they are made of."""
        from ..tools.report_page.job_reading import read_figures

        assert self.settings is not None
        database = find_database(self.settings)
        if opts.targets:
            found = read_all_jobs(locate_timetable(opts.file, find_project()), os.environ)
            for sentence in found.troubles:
                print(sentence, file=sys.stderr)
            with TemporaryDirectory(prefix="newscrawl-") as gathered:
                (Path(gathered) / JOBS).write_bytes(b"".join(line + b"\n" for line in found.lines))
                figures = read_figures(Path(gathered), time.time(), opts.site, database)
                return replace(figures, source=found.source), found.source
        folder = find_data_dir(self.settings) or find_project() / "data"
        try:
            return read_figures(folder, time.time(), opts.site, database), str(folder / JOBS)
        except OSError as error:
            raise CommandError(
                f"{folder / JOBS} cannot be read ({error.strerror}); name another folder: NEWSCRAWL_DATA_DIR=….", 2
            ) from error
