"""Ends the crawl once it has as many articles as it was asked for."""

from __future__ import annotations

from scrapy.crawler import Crawler
from scrapy.utils.defer import _schedule_coro

from ..frontier.shared_crawl import PostponedArticleError
from ..items import Article


class LimitArticles:
    """Lets `max_articles` new articles through, and none after them."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.passed = 0

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> LimitArticles:
        return cls(crawler)

    def open_spider(self) -> None:
        arguments = getattr(self.crawler.spider, "arguments", None)
        self.limit: int | None = arguments.max_articles if arguments else None

    def process_item(self, item: Article) -> Article:
        if self.limit is None:
            return item
        if self.passed >= self.limit:
            self.crawler.stats.inc_value("newscrawl/limit/over_max_articles")
            raise PostponedArticleError(f"Over max_articles={self.limit}: {item.url}", log_level="DEBUG")
        self.passed += 1
        if self.passed == self.limit:
            _schedule_coro(self.crawler.engine.close_spider_async(reason="max_articles"))
        return item
