"""Compares each article with those seen before, and lets new ones through."""

from __future__ import annotations

import logging

from scrapy.crawler import Crawler
from scrapy.exceptions import CloseSpider, DropItem

from ..dedupe.judge import Judgement
from ..errors import StateError
from ..frontier.article_book import ArticleBook
from ..frontier.crawl_end import end_without_state, refuse_without_state
from ..frontier.shared_crawl import find_crawl
from ..frontier.state_and_output import look_for_output, open_output
from ..items import Article, FoundArticle
from ..storage.state_places import open_state
from ..storage.stores import State

logger = logging.getLogger("newscrawl")


class JudgeArticles:
    """Drops what is known. Marks near copies, and new versions of articles that were exported before.

    ExportArticles confirms an article once it is exported. Only then is it remembered.
    """

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.book: ArticleBook | None = None  # the state's, from open_spider on
        self._own: State | None = None  # where another scheduler is used, which keeps no state
        self.near_copies: str = crawler.settings.get("NEWSCRAWL_NEAR_DUPLICATES")

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> JudgeArticles:
        return cls(crawler)

    def open_spider(self) -> None:
        refuse_without_state(self.crawler)
        crawl = find_crawl(self.crawler)
        if crawl is not None:
            self.book, known = crawl.articles, crawl.read_from_output
        else:  # the output is all that is known
            self._own = open_state(None)
            self.book = ArticleBook(self._own.articles, self.crawler.settings)
            known = self._read_output(self._own, self.book)
        self.crawler.stats.set_value("newscrawl/dedupe/read_from_output", known)

    def close_spider(self) -> None:
        if self._own is not None:
            self._own.close()

    def process_item(self, item: object) -> object:
        if not isinstance(item, Article):
            return item
        assert self.book is not None  # open_spider ended the crawl otherwise
        crawl = find_crawl(self.crawler)
        try:
            if crawl is not None and item.url is not None:
                crawl.make_output_ready(item.url)
            if isinstance(item, FoundArticle):
                verdict = self.book.judge(item, item.redirected_from, item.left_out)
            else:
                verdict = self.book.judge(item)
        except StateError as error:
            raise end_without_state(self.crawler, error) from error
        if verdict.kind == "same":
            self._drop(item, verdict.reason or "content")
        if verdict.duplicate_of is not None and self.near_copies == "drop":
            self.book.confirm(item)
            self._drop(item, "near")
        if verdict.kind != "new":
            self.crawler.stats.inc_value(f"newscrawl/dedupe/{verdict.kind}")
        return self._mark(item, verdict)

    def _read_output(self, state: State, book: ArticleBook) -> int:
        try:
            output = look_for_output(self.crawler)
            try:
                return open_output(output, state, book, accepts=False).read
            finally:
                output.close()
        except StateError as error:
            logger.error("%s", error)
            raise CloseSpider(error.kind) from error

    def _drop(self, item: Article, reason: str) -> None:
        self.crawler.stats.inc_value(f"newscrawl/dedupe/duplicate/{reason}")
        health = getattr(self.crawler.spider, "health", None)
        if health is not None:
            health.note_duplicate(item.url or "")
        raise DropItem(f"Known already, by its {reason}: {item.url}", log_level="DEBUG")

    def _mark(self, item: Article, verdict: Judgement) -> Article:
        item.article_id, item.version, item.changed = verdict.article_id, verdict.version, verdict.changed
        item.duplicate_of, item.similarity = verdict.duplicate_of, verdict.similarity
        return item
