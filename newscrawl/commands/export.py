"""`scrapy export` writes articles in the form that others read: CSV, Parquet, JSON Lines, JSON-LD, SQLite."""

from __future__ import annotations

import argparse
import signal
import sys
from datetime import datetime
from itertools import chain
from pathlib import Path

from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError

from ..errors import CommandError
from ..frontier.paths import find_outputs
from ..report.outcome import SOME_FAILED, STOPPED, tells_errors
from ..storage.output_paths import STANDARD_OUTPUT
from ..storage.state_file import is_database, read_output_paths
from ..text.hidden_characters import show_hidden
from ..tools.export.chosen_articles import read_choice, read_fields
from ..tools.export.export_target import FORMS, find_form
from ..tools.export.exporting import ExportOrder, export_articles
from ..tools.export.record_shapes import read_shapes


class Command(ScrapyCommand):
    requires_project = True
    requires_crawler_process = False

    def syntax(self) -> str:
        return "[options] [files]"

    def short_desc(self) -> str:
        return "Write articles as CSV, Parquet, JSON Lines, JSON-LD or SQLite"

    def long_desc(self) -> str:
        return (
            "Reads files of JSON Lines, plain or packed, in the order in which they are named; a state file stands for "
            "the outputs of its crawls. Without any it reads NEWSCRAWL_OUTPUT, or all of output/."
        )

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        super().add_options(parser)
        parser.add_argument("--to", choices=FORMS, help="the form; else the ending of -o tells it")
        parser.add_argument("-o", "--output", metavar="FILE", help="the file to write; standard output otherwise, or -")
        parser.add_argument("--fields", metavar="a,b", help="only these fields, in this order")
        parser.add_argument("--since", metavar="TIME", help="no article from before: 2026-01-31, 7d, 36h")
        parser.add_argument("--until", metavar="TIME", help="no article from after")
        parser.add_argument("--site", metavar="SITE", help="only the articles of these sites: example.com,example.org")
        parser.add_argument(
            "--versions", choices=("newest", "all"), default="newest", help="of an article that changed (newest)"
        )
        parser.add_argument(
            "--raw", action="store_true", help="CSV: leave texts as they are that a spreadsheet takes for formulas"
        )

    @tells_errors
    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        order = self._read_order(opts)
        signal.signal(signal.SIGTERM, signal.default_int_handler)
        try:
            report = export_articles(self._find_files(args), order)
        except KeyboardInterrupt:
            raise CommandError(f"Stopped as asked; {opts.output or 'what was read'} is as it was.", STOPPED) from None
        for sentence in (*report.sentences, report.describe(order.target)):
            print(show_hidden(sentence), file=sys.stderr)
        self.exitcode = SOME_FAILED if report.is_partial else 0

    def _read_order(self, opts: argparse.Namespace) -> ExportOrder:
        try:
            form = find_form(opts.to, opts.output)
            target = Path(opts.output).expanduser() if opts.output not in (None, STANDARD_OUTPUT) else None
            if form == "sqlite" and target is None:
                raise ValueError("A database is no stream; name its file, such as -o articles.sqlite.")
            if form == "parquet" and target is None and sys.stdout.isatty():
                raise ValueError("Parquet is nothing for a terminal; name a file, such as -o articles.parquet.")
            if opts.raw and form != "csv":
                raise ValueError(f"--raw is for csv: {form} has all texts as they are.")
            fields = read_fields(opts.fields, list(read_shapes()))
            choice = read_choice(opts.since, opts.until, opts.site, datetime.now().astimezone())
        except ValueError as error:
            raise UsageError(str(error), print_help=False) from error
        return ExportOrder(form, target, fields, choice, keeps_versions=opts.versions == "all", is_raw=opts.raw)

    def _find_files(self, args: list[str]) -> list[Path]:
        assert self.settings is not None
        if not args:
            found = list(chain(*find_outputs(self.settings).values()))
            if not found:
                raise CommandError("There is no output of a crawl yet; name files of JSON Lines.", 1)
            return found
        paths = (Path(name) for name in args)
        return list(chain(*(read_output_paths(path) if is_database(path) else [path] for path in paths)))
