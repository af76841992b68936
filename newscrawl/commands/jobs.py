"""`scrapy jobs [SITE]` shows a line a site, or the last jobs of one, and which sites are in trouble."""

from __future__ import annotations

import argparse
import os
import sys
import time
from dataclasses import asdict

from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError

from ..errors import CommandError
from ..frontier.paths import find_data_dir, find_project
from ..report.outcome import tells_errors
from ..report.troubles import group_by_site, judge_jobs
from ..storage.job_log import JOBS, JobRecord, read_jobs
from ..text.hidden_characters import write_json
from ..tools.schedule.all_jobs import add_target_options, read_all_jobs
from ..tools.schedule.timetable_file import locate_timetable
from ..tools.terminal_tables import format_site, format_sites


class Command(ScrapyCommand):
    requires_project = True
    requires_crawler_process = False

    def syntax(self) -> str:
        return "[options] [site]"

    def short_desc(self) -> str:
        return "Show how all sites are doing, a line each, or the last jobs of one"

    def long_desc(self) -> str:
        return (
            "Reads jobs.jsonl in NEWSCRAWL_DATA_DIR. The exit code is 1 where a site is in trouble: three failures "
            "running, no article in four times its usual gap, a field found a third less often than before."
        )

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        super().add_options(parser)
        parser.add_argument("--json", action="store_true", help="print the records and the troubles as JSON")
        parser.add_argument(
            "--last", metavar="N", type=int, default=5, help="so many jobs of the site, or of each with --json (5)"
        )

        add_target_options(parser)

    @tells_errors
    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        if len(args) > 1 or opts.last < 1:
            raise UsageError("Name one site, or none for all, and --last 1 or more.", print_help=False)
        assert self.settings is not None
        records, source = self._read(opts)
        sites = group_by_site(records)
        if args:
            if args[0] not in sites:
                raise CommandError(f"No job of {args[0]!r} is in {source}; there are: {', '.join(sites) or 'none'}.", 2)
            sites = {args[0]: sites[args[0]]}
        if not sites:
            print(f"No job has ended yet: there is no line in {source}.", file=sys.stderr)
            return
        now = time.time()
        chosen = [record for jobs in sites.values() for record in jobs]
        troubles = judge_jobs(chosen, now)
        if opts.json:
            last = [record for jobs in sites.values() for record in jobs[-opts.last :]]
            print(write_json({"troubles": [asdict(t) for t in troubles], "jobs": last}))
        else:
            print(
                format_site(args[0], sites[args[0]], troubles, opts.last, now)
                if args
                else format_sites(chosen, troubles, now)
            )
        self.exitcode = 1 if troubles else 0

    def _read(self, opts: argparse.Namespace) -> tuple[list[JobRecord], str]:
        """Returns the records, oldest first, and where they are from."""
        assert self.settings is not None
        if opts.targets:
            found = read_all_jobs(locate_timetable(opts.file, find_project()), os.environ)
            for sentence in found.troubles:
                print(sentence, file=sys.stderr)
            return found.records, found.source
        path = (find_data_dir(self.settings) or find_project() / "data") / JOBS
        try:
            return read_jobs(path), str(path)
        except OSError as error:
            raise CommandError(
                f"{path} cannot be read ({error.strerror}); name another folder: NEWSCRAWL_DATA_DIR=….", 2
            ) from error
