"""Writes each article as one line of JSON."""

from __future__ import annotations

import logging

from scrapy.crawler import Crawler
from scrapy.exceptions import CloseSpider
from scrapy.utils.defer import _schedule_coro

from ..frontier.endings import PostponedArticleError
from ..frontier.paths import find_output
from ..frontier.scheduler import refuse_without_state
from ..items import Article
from ..storage.jsonlines import JsonLinesFile
from ..storage.record import make_record
from .judge_articles import JudgeArticles

logger = logging.getLogger("newscrawl")


class ExportArticles:
    """Adds to `NEWSCRAWL_OUTPUT`, flushed line by line."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.file: JsonLinesFile | None = None
        self.is_ending = False

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> ExportArticles:
        return cls(crawler)

    def open_spider(self) -> None:
        refuse_without_state(self.crawler)
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
        try:
            self.file.append(make_record(item))
        except OSError as error:
            if not self.is_ending:
                self.is_ending = True
                logger.error("Cannot write %s (%s); make room and start again.", self.file.path, error.strerror)
                _schedule_coro(self.crawler.engine.close_spider_async(reason="output_unwritable"))
            raise PostponedArticleError(f"Could not be written: {item.url}", log_level="DEBUG") from error
        judge = self.crawler.get_item_pipeline(JudgeArticles)
        if judge is not None:
            judge.book.confirm(item)
        self.crawler.stats.inc_value("newscrawl/export/articles")
        return item

    def close_spider(self) -> None:
        if self.file is not None:
            self.file.close()
