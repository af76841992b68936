"""Ends the crawl, or leaves a site, once it has as many articles as it was asked for."""

from __future__ import annotations

from collections import Counter

from scrapy.crawler import Crawler
from scrapy.utils.defer import _schedule_coro

from ..frontier.article_drops import PostponedArticleError
from ..frontier.shared_crawl import find_crawl
from ..items import Article
from ..walk.start_sites import StartSites


class LimitArticles:
    """Lets `max_articles` new articles of the crawl through, and as many of each site as are asked for of that site.

    What comes after them waits for the next crawl.
    """

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.passed = 0
        self._passed_of: Counter[str] = Counter()  # by site, for those with a limit
        self._full: set[str] = set()

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> LimitArticles:
        return cls(crawler)

    def open_spider(self) -> None:
        spider = self.crawler.spider
        arguments = getattr(spider, "arguments", None)
        self.limit: int | None = arguments.max_articles if arguments else None
        self.sites: StartSites = getattr(spider, "sites", None) or StartSites(())

    def process_item(self, item: object) -> object:
        if not isinstance(item, Article):
            return item
        key = self.sites.find(item.url or "")
        most = self.sites.find_limit(key) if key is not None else None
        if self.limit is not None and self.passed >= self.limit:
            raise self._postpone(item, self.limit)
        if key is not None and most is not None and self._passed_of[key] >= most:
            raise self._postpone(item, most)
        self.passed += 1
        if self.passed == self.limit:
            self._end()
        if key is not None and most is not None:
            self._passed_of[key] += 1
            if self._passed_of[key] == most:
                self._leave(key)
        return item

    def _postpone(self, item: Article, limit: int) -> PostponedArticleError:
        self.crawler.stats.inc_value("newscrawl/limit/over_max_articles")
        return PostponedArticleError(f"Over max_articles={limit}: {item.url}", log_level="DEBUG")

    def _leave(self, key: str) -> None:
        self._full.add(key)
        health = getattr(self.crawler.spider, "health", None)
        if health is not None:
            health.note_full(key)
        crawl = find_crawl(self.crawler)
        if crawl is not None:
            crawl.leave_site(key)
        if len(self._full) == len(self.sites):
            self._end()

    def _end(self) -> None:
        _schedule_coro(self.crawler.engine.close_spider_async(reason="max_articles"))
