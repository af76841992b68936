"""Writes each article as one line of JSON."""

from __future__ import annotations

import errno
import logging

from scrapy.crawler import Crawler
from scrapy.exceptions import CloseSpider
from scrapy.utils.defer import _schedule_coro

from ..errors import StateError
from ..frontier.article_drops import PostponedArticleError
from ..frontier.crawl_end import end_without_state, refuse_without_state
from ..frontier.shared_crawl import find_crawl
from ..frontier.site_outputs import SiteOutputs
from ..frontier.state_and_output import AnyOutput, look_for_output
from ..items import Article
from ..storage.jsonlines import ArticleRecord
from ..storage.output_file import OutputChangedError, OutputFile
from .judge_articles import JudgeArticles

logger = logging.getLogger("newscrawl")


class ExportArticles:
    """Adds to `NEWSCRAWL_OUTPUT`. The frontier opens, watches and commits that file; another scheduler does not."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.output: AnyOutput | None = None
        self.is_ending = False

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> ExportArticles:
        return cls(crawler)

    def open_spider(self) -> None:
        refuse_without_state(self.crawler)
        crawl = find_crawl(self.crawler)
        self.output = crawl.output if crawl is not None else self._open()

    def process_item(self, item: object) -> object:
        if not isinstance(item, Article):
            return item
        try:
            record = self._append(item)
        except OutputChangedError as error:
            self._end("The output %s was moved or cut; start again.", self._name())
            raise PostponedArticleError(f"Could not be written: {item.url}", log_level="DEBUG") from error
        except OSError as error:
            if error.errno == errno.EPIPE:
                self._end("Nobody reads the standard output any more; start again, or name a file.")
            self._end("Cannot write %s (%s); make room and start again.", self._name(), error.strerror)
            raise PostponedArticleError(f"Could not be written: {item.url}", log_level="DEBUG") from error
        except StateError as error:  # the file of another site, which had to be closed or opened
            raise end_without_state(self.crawler, error) from error
        judge = self.crawler.get_item_pipeline(JudgeArticles)
        if judge is not None and judge.book is not None:
            try:
                judge.book.confirm(item, record, self._find_number())
            except StateError as error:
                raise end_without_state(self.crawler, error) from error
        self.crawler.stats.inc_value("newscrawl/export/articles")
        return item

    def close_spider(self) -> None:
        if self.output is not None and find_crawl(self.crawler) is None:
            self.output.flush_files(is_end=True)
            self.output.close()

    def _append(self, item: Article) -> ArticleRecord:
        assert self.output is not None  # open_spider ended the crawl otherwise
        record = item.to_dict()
        try:
            self.output.append(record)
        except OutputChangedError:
            crawl = find_crawl(self.crawler)
            if crawl is None or not crawl.watch_output():
                raise
            self.output.append(record)
        return record

    def _find_number(self) -> int | None:
        """Returns the number of the file that was written to last, where each site has its own."""
        return self.output.number if isinstance(self.output, SiteOutputs) else None

    def _open(self) -> AnyOutput:
        try:
            output = look_for_output(self.crawler)
            if isinstance(output, OutputFile):
                output.prepare(None)
                output.settle()
            return output
        except StateError as error:
            logger.error("%s", error)
            raise CloseSpider(error.kind) from error

    def _end(self, sentence: str, *values: object) -> None:
        """Ends the crawl, and says why once."""
        crawl = find_crawl(self.crawler)
        if self.is_ending or (crawl is not None and crawl.trouble):
            return
        self.is_ending = True
        logger.error(sentence, *values)
        _schedule_coro(self.crawler.engine.close_spider_async(reason="output_unwritable"))

    def _name(self) -> str:
        return str(self.output.path or "standard output") if self.output is not None else ""
