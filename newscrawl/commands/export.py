"""`scrapy export` writes articles in the form that others read: CSV, Parquet, JSON Lines, JSON-LD, SQLite."""

from __future__ import annotations

import argparse
import signal
import sys
from collections.abc import Sequence
from datetime import datetime
from itertools import chain
from pathlib import Path

from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError
from scrapy.utils.log import configure_logging

from ..errors import CommandError
from ..frontier.paths import find_database, find_outputs
from ..report.outcome import SOME_FAILED, STOPPED, tells_errors
from ..storage.output_paths import STANDARD_OUTPUT
from ..storage.postgres_address import DatabaseAddress, is_database_address, parse_address
from ..storage.state_file import is_database, read_output_paths
from ..storage.state_places import StatePlace
from ..text.counting import name_count
from ..text.hidden_characters import show_hidden
from ..tools.export.chosen_articles import read_choice, read_fields
from ..tools.export.export_target import FORMS, find_form
from ..tools.export.exporting import ExportOrder, export_articles
from ..tools.export.followed_database import Following
from ..tools.export.followed_parts import PartSize, check_template, is_template
from ..tools.export.following import FollowOrder
from ..tools.export.record_shapes import read_shapes
from ..tools.schedule.timetable import read_span
from ..urls.typed_addresses import hide_login


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
            "the outputs of its crawls, and postgresql://… for the articles of a database. Without any it reads "
            "NEWSCRAWL_DATABASE, or else NEWSCRAWL_OUTPUT, or all of output/. With --follow it goes on with what a "
            "database gets, until told to end: JSON Lines in order, each once, into a file, or in parts into whatever "
            "Scrapy stores feeds in, such as -o 's3://bucket/%(date)s/%(time)s.jsonl.gz'."
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

        parser.add_argument("--follow", action="store_true", help="go on with what a database gets")
        parser.add_argument("--part-every", metavar="SPAN", default="1h", help="with --follow: a part is as old (1h)")
        parser.add_argument(
            "--part-size", metavar="MB", type=int, default=64, help="with --follow: or as large, in megabytes (64)"
        )

    @tells_errors
    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        if opts.follow:
            self._follow(args, opts)
            return
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

    def _follow(self, args: list[str], opts: argparse.Namespace) -> None:
        assert self.settings is not None
        database = _read_address(args[0]) if len(args) == 1 else None if args else find_database(self.settings)
        if database is None:
            raise UsageError("Name one database to follow: postgresql://USER@HOST/DATABASE.", print_help=False)
        if opts.output in (None, STANDARD_OUTPUT):
            raise UsageError("Name the file that is to grow: -o articles.jsonl.", print_help=False)
        if opts.to not in (None, "jsonl") or opts.raw:
            raise UsageError("What is followed is written as JSON Lines; leave --to and --raw out.", print_help=False)
        try:
            fields = read_fields(opts.fields, list(read_shapes())) if opts.fields is not None else None
            choice = read_choice(opts.since, opts.until, opts.site, datetime.now().astimezone())
            size = PartSize(max(1, opts.part_size) * 2**20, read_span(opts.part_every))
            if is_template(opts.output):
                check_template(opts.output)
        except ValueError as error:
            raise UsageError(str(error), print_help=False) from error
        configure_logging(self.settings)
        shown = hide_login(opts.output)
        following = Following(database, FollowOrder(fields, choice))
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, following.note_signal)
        print(f"What {database} gets is written to {shown}; Ctrl-C ends it.", file=sys.stderr, flush=True)
        if is_template(opts.output):
            from ..tools.export.feed_storing import FeedStore

            store = FeedStore(self.settings)
            store.open(opts.output)  # what is wrong with it is said before anything is read
            following.store_parts(opts.output, store.store, size)
        else:
            following.fill_file(Path(opts.output).expanduser())
        count = name_count(following.written, "article")
        print(f"{count} to {shown}. Stopped as asked.", file=sys.stderr)
        self.exitcode = STOPPED if following.signal == signal.SIGINT else 0

    def _find_files(self, args: list[str]) -> Sequence[StatePlace]:
        assert self.settings is not None
        if not args:
            database = find_database(self.settings)
            if database is not None:
                return [database]
            found = list(chain(*find_outputs(self.settings).values()))
            if not found:
                raise CommandError("There is no output of a crawl yet; name files of JSON Lines.", 1)
            return found
        return list(chain(*map(_find_places, args)))


def _find_places(name: str) -> Sequence[StatePlace]:
    address = _read_address(name)
    if address is not None:
        return [address]
    path = Path(name)
    return read_output_paths(path) if is_database(path) else [path]


def _read_address(name: str) -> DatabaseAddress | None:
    return parse_address(name) if is_database_address(name) else None
