"""Drops articles that were published outside of the wanted time."""

from __future__ import annotations

from scrapy.crawler import Crawler
from scrapy.exceptions import DropItem

from ..items import Article


class KeepWindow:
    """Keeps an article without a readable time, since nobody knows whether it lies in the window."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> KeepWindow:
        return cls(crawler)

    def process_item(self, item: object) -> object:
        if not isinstance(item, Article):
            return item
        sites = getattr(self.crawler.spider, "sites", None)
        verdict = sites.find_window(item.url or "").judge(item.date_published) if sites is not None else "inside"
        if verdict in ("before", "after"):
            self.crawler.stats.inc_value(f"newscrawl/window/{verdict}")
            health = getattr(self.crawler.spider, "health", None)
            if health is not None:
                health.note_outside(item.url or "")
            raise DropItem(f"Published {verdict} the time asked for: {item.url}", log_level="DEBUG")
        return item
