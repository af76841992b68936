"""`scrapy crawl` does what Scrapy's does, says clearly what goes wrong, and ends with an exit code that tells."""

from __future__ import annotations

import argparse
import logging
import os
import signal
from collections.abc import Mapping
from typing import Any

from scrapy import Spider
from scrapy.commands import ScrapyHelpFormatter
from scrapy.commands.crawl import Command as CrawlCommand
from scrapy.crawler import AsyncCrawlerProcess
from scrapy.exceptions import UsageError
from scrapy.utils.log import install_scrapy_root_handler

from ..errors import CommandError, NewscrawlError
from ..frontier.paths import find_database, find_output
from ..own_command import name_scrapy
from ..report.outcome import Outcome, judge_crawl, tell_empty_feeds, tell_outcome, tells_errors
from ..report.site_health import list_site_ends
from ..sites.registry import load_profiles
from ..spiders.arguments import ARGUMENTS, check_setting, check_settings, is_for_work, read_arguments, read_depths
from ..spiders.news import NewsSpider
from ..spiders.profile_spiders import check_profile_folder
from ..spiders.refused_jobs import record_refused_job
from ..spiders.run_taker import RunTaker
from ..storage.state_places import find_open_runs

_HEADING = "Arguments, each as -a NAME=VALUE"


class _HelpFormatter(ScrapyHelpFormatter):
    """Leaves the lines of the list of arguments as they are."""

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        return text if text.startswith(_HEADING) else super()._fill_text(text, width, indent)


class Command(CrawlCommand):
    is_quiet = False

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        super().add_options(parser)
        width = max(map(len, ARGUMENTS))
        rows = "\n".join(f"  {name:<{width}}  {words}" for name, words in ARGUMENTS.items())
        parser.epilog = f"{_HEADING}\n{rows}"
        parser.formatter_class = _HelpFormatter

    def process_options(self, args: list[str], opts: argparse.Namespace) -> None:
        super().process_options(args, opts)
        assert self.settings is not None
        # Scrapy's own INFO lines are for those who ask for them; its warnings stay. Scrapy logs the first INFO lines
        # before `run` is called, and sets the levels of its loggers after this: hence two steps.
        is_ours = self.settings.get("BOT_NAME") == "newscrawl"  # or another project has this command as its own
        self.is_quiet = self.settings.getpriority("LOG_LEVEL") in (None, 0, 20 if is_ours else 0)
        if self.is_quiet:
            self.settings.set("LOG_LEVEL", "WARNING", priority="project")
        if self.settings.get("LOG_FILE") and self.settings.getpriority("LOG_DATEFORMAT") in (None, 0, 20):
            # A file is read days later: Scrapyd's jobs have one each.
            self.settings.set("LOG_DATEFORMAT", "%Y-%m-%d %H:%M:%S", priority="project")

    @tells_errors
    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        if len(args) != 1:
            raise UsageError(
                f"Name one spider: {name_scrapy()} crawl news -a url=https://…; {name_scrapy()} list shows all.",
                print_help=False,
            )
        assert self.crawler_process is not None
        assert self.settings is not None
        loader = self.crawler_process.spider_loader
        if args[0] not in loader.list():
            if (why := load_profiles().explain_lack(args[0])) is not None:
                raise CommandError(f"There is no spider {args[0]!r}, as its profile cannot be used: {why}", 1)
            raise CommandError(
                f"There is no spider {args[0]!r}; {name_scrapy()} list shows those there are, and news takes any site.",
                2,
            )
        if args[0] == NewsSpider.name and is_for_work(opts.spargs):
            self.take_runs()
        else:
            self.run_spider(loader.load(args[0]), opts)

    def take_runs(self) -> None:
        """Takes part in the runs of a database until it is told to end. Raises NewscrawlError where it cannot."""
        assert isinstance(self.crawler_process, AsyncCrawlerProcess)
        assert self.settings is not None
        check_settings(self.settings)
        check_profile_folder()
        address = find_database(self.settings)
        if address is None:
            raise CommandError(
                "work=true takes what waits in a database, and none is named: set "
                "NEWSCRAWL_DATABASE=postgresql://USER@HOST/DATABASE.",
                1,
            )
        self._begin_log()
        install_scrapy_root_handler(self.settings)  # as each crawl does once it begins
        _take_hangup_for_end()
        runs = find_open_runs(address, self.settings.getfloat("NEWSCRAWL_LEASE"))
        tell_outcome(RunTaker(self.crawler_process, runs).run(), self)

    def run_spider(self, spider_class: type[Spider], opts: argparse.Namespace) -> None:
        """Runs a spider and has the exit code tell how it ended. Raises NewscrawlError where it is asked for what
        cannot be."""
        assert self.crawler_process is not None
        assert self.settings is not None
        if issubclass(spider_class, NewsSpider):
            for given in (self.settings.get("NEWSCRAWL_DATA_DIR"), os.environ.get("NEWSCRAWL_DATA_DIR")):
                check_setting("NEWSCRAWL_DATA_DIR", given)  # first: what else is refused is recorded there
            try:
                check_settings(self.settings)
                check_profile_folder()
                needs_start = spider_class.needs_start
                read_arguments(opts.spargs, read_depths(self.settings), spider_class.site, needs_start=needs_start)
            except NewscrawlError as error:
                record_refused_job(error, spider_class.name, opts.spargs, self.settings, spider_class.site)
                raise
        self._begin_log()
        _take_hangup_for_end()
        crawler = self.crawler_process.create_crawler(spider_class)
        self.crawler_process.crawl(crawler, **opts.spargs)
        self.crawler_process.start()
        if self.crawler_process.bootstrap_failed:
            self.exitcode = 1
            return
        if not issubclass(spider_class, NewsSpider):
            return  # whose end is its own
        stats = crawler.stats.get_stats()
        outcome = self.judge(crawler.spider, stats)
        feeds = [str(feed) for feed in crawler.settings.getdict("FEEDS")]
        tell_outcome(tell_empty_feeds(outcome, stats, feeds, find_output(crawler)), self)

    def _begin_log(self) -> None:
        assert self.settings is not None
        if self.is_quiet:
            self.settings.set("LOG_LEVEL", "INFO", priority="project")
            for name in ("scrapy", "twisted", "asyncio", "py.warnings"):
                logging.getLogger(name).setLevel(logging.WARNING)
            # This logger shows a whole traceback where a host cannot be reached; the spider says the same in one line.
            logging.getLogger("scrapy.downloadermiddlewares.robotstxt").setLevel(logging.CRITICAL)
        for note in load_profiles().notes:
            logging.getLogger("newscrawl").info("%s", note)

    def judge(self, spider: Spider | None, stats: Mapping[str, Any]) -> Outcome:
        """Returns how the crawl of a spider has ended."""
        sites = list_site_ends(spider, str(stats.get("finish_reason")))
        return judge_crawl(stats, getattr(spider, "failed_starts", {}), sites)


def _take_hangup_for_end() -> None:
    """Makes SIGHUP, which a closing terminal sends, end the crawl as SIGTERM does.

    Under nohup it stays without effect.
    """
    if signal.getsignal(signal.SIGHUP) == signal.SIG_DFL:
        signal.signal(signal.SIGHUP, _end_in_order)


def _end_in_order(number: int, frame: object) -> None:
    # It may come twice, from the shell and from the terminal; a second SIGTERM would end the crawl at once.
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    signal.raise_signal(signal.SIGTERM)
