"""`scrapy replay FILES` reads archived pages as a crawl reads those of sites, without a request."""

from __future__ import annotations

import argparse
import gc
from collections.abc import Mapping
from typing import Any

from scrapy import Spider
from scrapy.exceptions import UsageError

from ..own_command import name_scrapy
from ..report.outcome import Outcome, judge_crawl, tells_errors
from ..text.counting import name_count
from .crawl import Command as OwnCrawlCommand

_GARBAGE = (50_000, 10, 10)  # objects, and rounds, after which Python looks for cycles of garbage


class Command(OwnCrawlCommand):
    def syntax(self) -> str:
        return "[options] <archives>"

    def short_desc(self) -> str:
        return "Read archived pages (WARC, WACZ) again, without a request"

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        super().add_options(parser)
        parser.add_argument("--hosts", metavar="FILE", help="read only pages of the sites in the file, one a line")

    @tells_errors
    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        if not args:
            raise UsageError(
                f"Name archives: {name_scrapy()} replay warc/*.warc.gz, a folder or an address.", print_help=False
            )
        if opts.hosts:
            opts.spargs["urls"] = f"@{opts.hosts.removeprefix('@')}"
        # Every command is imported at each start of Scrapy. What reads archives is for this one alone.
        from ..archive.archive_files import find_archives
        from ..spiders.replay import ReplaySpider

        files = find_archives(args)
        # This process does nothing but read pages, which have hardly any cycles; looking for them was a fourth of what
        # a page costs beside its parsing.
        gc.freeze()
        gc.set_threshold(*_GARBAGE)
        self.run_spider(type("ReplaySpider", (ReplaySpider,), {"archives": files}), opts)

    def judge(self, spider: Spider | None, stats: Mapping[str, Any]) -> Outcome:
        """Judges a replay as a crawl, but that archives may have nothing new."""
        pages = stats.get("newscrawl/archive/page", 0)
        if stats.get("finish_reason") == "finished" and not stats.get("newscrawl/frontier/trouble"):
            broken = sum(count for name, count in stats.items() if name.startswith("newscrawl/archive/broken/"))
            if not pages and broken:
                return Outcome(1, f"No page could be read, as {name_count(broken, 'record is', 'records are')} broken.")
            return Outcome(0, None if pages else "There is no page that was not read before.")
        return judge_crawl(stats, {})
