"""Writes each article as one line of JSON."""

from __future__ import annotations

import logging
from pathlib import Path

from scrapy.crawler import Crawler
from scrapy.exceptions import CloseSpider
from scrapy.utils.conf import closest_scrapy_cfg

from ..items import Article
from ..storage.jsonlines import JsonLinesFile
from ..storage.location import locate_output
from ..storage.record import make_record

logger = logging.getLogger("newscrawl")


class ExportArticles:
    """Adds to `NEWSCRAWL_OUTPUT`, flushed line by line."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.file: JsonLinesFile | None = None

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> ExportArticles:
        return cls(crawler)

    def open_spider(self) -> None:
        path = find_output(self.crawler)
        try:
            self.file = JsonLinesFile(path)
        except OSError as error:
            logger.error("Cannot write %s (%s); name another file: -s NEWSCRAWL_OUTPUT=…", path, error.strerror)
            raise CloseSpider("output_unwritable") from error
        if self.file.cut_off:
            logger.warning("%s ended in a torn line; its %d bytes were taken away.", path, self.file.cut_off)

    def process_item(self, item: Article) -> Article:
        assert self.file is not None  # open_spider ended the crawl otherwise
        self.file.append(make_record(item))
        self.crawler.stats.inc_value("newscrawl/export/articles")
        return item

    def close_spider(self) -> None:
        if self.file is not None:
            self.file.close()


def find_output(crawler: Crawler) -> Path:
    """The crawl's output file."""
    cfg = closest_scrapy_cfg()
    folder = Path(cfg).parent if cfg else Path.cwd()
    return locate_output(crawler.settings.get("NEWSCRAWL_OUTPUT"), crawler.spidercls.name, folder)
