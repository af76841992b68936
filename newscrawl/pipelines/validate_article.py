"""Drops records that are no articles."""

from __future__ import annotations

from scrapy.crawler import Crawler
from scrapy.exceptions import DropItem

from ..extract.content_type import find_flaw
from ..items import Article


class ValidateArticle:
    """A record with no headline, or with too few words of body, is no article."""

    def __init__(self, crawler: Crawler) -> None:
        self.stats = crawler.stats

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> ValidateArticle:
        return cls(crawler)

    def process_item(self, item: object) -> object:
        if not isinstance(item, Article):
            return item
        flaw = find_flaw(item.headline, item.body)
        if flaw:
            self.stats.inc_value(f"newscrawl/validate/invalid/{flaw}")
            raise DropItem(f"No article ({flaw}): {item.url}", log_level="DEBUG")
        return item
