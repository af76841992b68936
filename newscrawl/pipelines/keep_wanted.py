"""Drops articles that the user's filters leave out by what their first page tells: language, a missing time."""

from __future__ import annotations

from scrapy.crawler import Crawler

from ..frontier.article_drops import UnwantedArticleError
from ..items import Article
from ..walk.filters import Unwanted
from ..walk.start_sites import StartSites


class KeepWanted:
    """An article that is left out is not known to later crawls, which read it again where the filter is another."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> KeepWanted:
        return cls(crawler)

    def process_item(self, item: object) -> object:
        if isinstance(item, Article):
            self._drop(item, self.sites.find_filters(item.url or "").judge_fields(item))
        return item

    @property
    def sites(self) -> StartSites:
        return getattr(self.crawler.spider, "sites", None) or StartSites(())

    def _drop(self, item: Article, unwanted: Unwanted | None) -> None:
        if unwanted is None:
            return
        self.crawler.stats.inc_value(f"newscrawl/filter/{unwanted.kind}")
        health = getattr(self.crawler.spider, "health", None)
        if health is not None:
            health.note_unwanted(item.url or "")
        raise UnwantedArticleError(f"Left out by {unwanted.told}: {item.url}", unwanted.told)
