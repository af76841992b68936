"""`scrapy inspect URL` shows, after a few requests, what a crawl of a site would find."""

from __future__ import annotations

import argparse

from scrapy.commands import ScrapyCommand

from ..errors import CommandError
from ..own_command import name_scrapy
from ..report.outcome import STOPPED, describe_failed_start, tells_errors
from ..sites.registry import find_site
from ..text.hidden_characters import write_json
from ..text.switches import read_switch
from ..tools.inspection.reports import format_inspection, list_commands, make_inspection_record
from ..tools.inspection.site_fetcher import follow_plan, prepare_settings, read_longest_delay
from ..tools.inspection.site_look import MOST_REQUESTS, Inspection
from ..urls.typed_addresses import read_typed


class Command(ScrapyCommand):
    requires_project = True

    def syntax(self) -> str:
        return "[options] <address>"

    def short_desc(self) -> str:
        return "Look at a site before it is crawled"

    def long_desc(self) -> str:
        return (
            f"With at most {MOST_REQUESTS} requests, robots.txt counted: robots rules, feeds, sitemaps, sections and "
            "what they yield, how article addresses look, five articles as they would be written, how large a crawl "
            "would be, and the command to start it. Nothing is written."
        )

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        super().add_options(parser)
        parser.add_argument("--json", action="store_true", help="print the findings as JSON")

    def process_options(self, args: list[str], opts: argparse.Namespace) -> None:
        super().process_options(args, opts)
        assert self.settings is not None
        prepare_settings(self.settings, MOST_REQUESTS, is_quiet=not opts.loglevel)

    @tells_errors
    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        start = read_typed(args[0]) if len(args) == 1 else None
        if start is None:
            raise CommandError(f"Name one site by its address: {name_scrapy()} inspect https://….", 2)
        assert self.crawler_process is not None
        assert self.settings is not None
        url = start.url
        site = find_site(url)
        plan = Inspection(
            url,
            site=site,
            user_agent=self.settings.get("ROBOTSTXT_USER_AGENT"),
            delays=(self.settings.getfloat("DOWNLOAD_DELAY"), read_longest_delay(self.settings)),
            asks_tdmrep=read_switch(self.settings.get("NEWSCRAWL_ASK_TDMREP")) is True,
        )
        requests, was_interrupted = follow_plan(self.crawler_process, plan, [start])
        if was_interrupted:
            raise CommandError("Stopped as asked.", STOPPED)
        if plan.failure is not None:
            raise CommandError(describe_failed_start(url, plan.failure), 1)
        findings = plan.complete(requests)
        findings.profile = site.spider_name if site else None
        findings.commands = list_commands(findings)
        if opts.json:
            print(write_json(make_inspection_record(findings)))
        else:
            print(format_inspection(findings))
