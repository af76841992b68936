"""Shows a crawl's progress: one line on a terminal, log lines elsewhere, a table at the end."""

from __future__ import annotations

import logging
import shutil
import sys
import time
from typing import Any

from scrapy import signals
from scrapy.crawler import Crawler
from scrapy.utils.asyncio import create_looping_call

from ..frontier.outlook import Outlook
from ..frontier.paths import find_output
from ..frontier.shared_crawl import find_crawl
from ..items import Article
from ..report.site_health import list_site_ends
from ..report.site_table import format_sites
from ..report.summary import format_progress, format_table, read_figures
from ..urls.parsing import show_url

logger = logging.getLogger("newscrawl")

_TERMINAL_INTERVAL = 0.5  # seconds
_MOST_STARTS = 3  # that the log names
_CLEAR_LINE = "\r\x1b[K"


class Progress:
    """Reads Scrapy's statistics from time to time."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.on_terminal = sys.stderr.isatty()
        self.interval = (
            _TERMINAL_INTERVAL if self.on_terminal else crawler.settings.getfloat("NEWSCRAWL_PROGRESS_INTERVAL")
        )
        self.started = time.monotonic()
        self.outlook = Outlook(crawler)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Progress:
        extension = cls(crawler)
        crawler.signals.connect(extension.open_spider, signal=signals.spider_opened)
        crawler.signals.connect(extension.count_item, signal=signals.item_scraped)
        crawler.signals.connect(extension.close_spider, signal=signals.spider_closed)
        return extension

    def open_spider(self) -> None:
        self.started = time.monotonic()
        if self.on_terminal:
            for handler in logging.root.handlers:
                handler.addFilter(self._clear_line)
        self.call = create_looping_call(self._show)
        self.call.start(self.interval, now=self.on_terminal and not self._is_in_trouble())
        if not self.on_terminal and not self._is_in_trouble():
            spider = self.crawler.spider
            starts = getattr(getattr(spider, "arguments", None), "start_urls", ())
            named = ", ".join(map(show_url, starts[:_MOST_STARTS])) + (" …" if len(starts) > _MOST_STARTS else "")
            logger.info("Crawling %s into %s.", named or getattr(spider, "name", ""), self._name_output())

    def count_item(self, item: Any) -> None:
        if isinstance(item, Article):
            self.crawler.stats.inc_value(f"newscrawl/export/found_by/{item.found_by}")
            if item.date_published is None:
                self.crawler.stats.inc_value("newscrawl/export/undated")
            if item.duplicate_of is not None:
                self.crawler.stats.inc_value("newscrawl/export/near_copies")

    def close_spider(self, reason: str) -> None:
        if getattr(self, "call", None) is not None and self.call.running:
            self.call.stop()
        for handler in logging.root.handlers:
            handler.removeFilter(self._clear_line)
        is_refused = reason.startswith(("state_", "output_", "store_", "archive_"))
        if is_refused and not self._stats().get("response_received_count"):
            return  # nothing was begun
        table = format_table(
            self._stats(),
            time.monotonic() - self.started,
            self._name_output(),
            shutil.get_terminal_size().columns if self.on_terminal else None,
        )
        sites = list_site_ends(self.crawler.spider, reason)
        if sites:
            columns = shutil.get_terminal_size().columns if self.on_terminal else None
            table = f"{format_sites(sites, columns)}\n\n{table}"
        if self.on_terminal:
            sys.stderr.write(f"{_CLEAR_LINE}{table}\n")
        else:
            logger.info("The crawl has ended:\n%s", table)

    def _show(self) -> None:
        figures = read_figures(self._stats(), time.monotonic() - self.started)
        line = format_progress(figures, self.outlook.look(figures.pages_per_second))
        if self.on_terminal:
            sys.stderr.write(_CLEAR_LINE + line[: shutil.get_terminal_size().columns - 1])
            sys.stderr.flush()
        else:
            logger.info(line)

    def _is_in_trouble(self) -> bool:
        crawl = find_crawl(self.crawler)
        return crawl is not None and crawl.trouble is not None

    def _name_output(self) -> str:
        return str(find_output(self.crawler) or "standard output")

    def _stats(self) -> dict[str, Any]:
        return self.crawler.stats.get_stats()

    def _clear_line(self, record: logging.LogRecord) -> bool:
        """Lets every record through, and takes the progress line away before the record is shown."""
        sys.stderr.write(_CLEAR_LINE)
        return True
