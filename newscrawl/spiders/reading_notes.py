"""Counts and logs what becomes of the pages that a spider asks for."""

from __future__ import annotations

import logging
from collections import Counter

from scrapy.crawler import Crawler

from ..channels.channels import Channel
from ..frontier.failures import FailureName
from ..parse import ParsedPage
from ..report.errors_seen import note_error
from ..urls.parsing import show_url

logger = logging.getLogger("newscrawl")


class ReadingNotes:
    """Notes the outcomes of one crawl's pages in its statistics and its log, each with its address where it is one."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler

    def count(self, name: str, count: int = 1) -> None:
        self.crawler.stats.inc_value(f"newscrawl/{name}", count)

    def note_kind(self, parsed: ParsedPage) -> None:
        """Counts a page by its kind."""
        self.count(f"parse/page/{parsed.kind}")
        if parsed.is_static:
            self.count("parse/static_page")

    def note_flaw(self, url: str, parsed: ParsedPage) -> None:
        """Tells what came instead of a page, such as a page that says that nothing was found."""
        if parsed.flaw is not None:
            self.count(f"parse/no_page/{parsed.flaw}")
            logger.debug("Left out %s: it is a %s.", show_url(url), parsed.flaw.replace("_", " "))

    def note_not_html(self, url: str) -> None:
        self.count("parse/not_html")
        logger.info("Left out %s: it is no HTML page.", show_url(url))

    def note_channel(self, url: str, channel: Channel) -> None:
        """Counts a feed or sitemap by its kind, and its entries by their outcomes."""
        self.count(f"parse/page/{channel.kind}")
        for outcome, count in channel.outcomes.items():
            self.count(f"discover/{outcome}", count)
        bad = sum(count for outcome, count in channel.outcomes.items() if outcome.endswith("/bad_address"))
        self.note_bad_addresses(url, bad)

    def note_no_channel(self, url: str, *, is_probe: bool) -> None:
        """Tells that what came is no channel. A probe is an address that nothing names, where many sites have one."""
        if is_probe:
            self.count("discover/probe/other")
        else:
            self.count("parse/no_channel")
            logger.info("Left out %s: it is no feed and no sitemap that can be read.", show_url(url))

    def note_bad_addresses(self, url: str, count: int) -> None:
        """Tells how many addresses on a page cannot be asked for."""
        if count:
            self.count("discover/link/bad_address", count)
            logger.info("Left out %d addresses on %s: there can be no such host or port.", count, show_url(url))

    def note_failure(self, url: str, reason: FailureName, *, is_probe: bool) -> None:
        """Tells why a page could not be read; of a probe that is expected."""
        if is_probe:
            self.count(f"discover/probe/{reason.code}")
            return
        self.count(f"fetch/error/{reason.code}")
        note_error(self.crawler.stats, reason.code, url)
        if reason.code == "private":
            logger.debug("Left out %s: %s.", show_url(url), reason.words)  # its host was named once
        else:
            logger.warning("Could not read %s: %s.", show_url(url), reason.words)

    def note_links(self, outcomes: Counter[str]) -> None:
        """Counts what has become of links."""
        for outcome, count in outcomes.items():
            self.count(f"discover/link/{outcome}", count)
