"""Drops articles that are in the output already, from this crawl or an earlier one."""

from __future__ import annotations

import logging

from scrapy.crawler import Crawler
from scrapy.exceptions import CloseSpider, DropItem

from ..dedupe.exact import ExactIndex
from ..frontier.files import find_output
from ..frontier.scheduler import refuse_without_state
from ..items import Article
from ..storage.jsonlines import read_records

logger = logging.getLogger("newscrawl")


class DropDuplicates:
    """Knows every article of the output file by its addresses and its content."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        same_content = crawler.settings.get("NEWSCRAWL_SAME_CONTENT")
        self.index = ExactIndex(compare_contents=same_content != "keep")

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> DropDuplicates:
        return cls(crawler)

    def open_spider(self) -> None:
        refuse_without_state(self.crawler)
        path = find_output(self.crawler)
        known = 0
        try:
            for record in read_records(path):
                self.index.add(record.get("url"), record.get("canonical_url"), record.get("content_hash"))
                known += 1
        except (OSError, ValueError) as error:
            logger.error(
                "Cannot use the output: %s; mend or move the file, or name another: -s NEWSCRAWL_OUTPUT=…", error
            )
            raise CloseSpider("output_unreadable") from error
        self.crawler.stats.set_value("newscrawl/dedupe/known_at_start", known)

    def process_item(self, item: Article) -> Article:
        reason = self.index.find_reason(item.url, item.canonical_url, item.content_hash)
        if reason:
            # Whatever else this copy says of itself leads to the same article.
            self.index.add(item.url, item.canonical_url if reason == "content" else None, item.content_hash)
            self.crawler.stats.inc_value(f"newscrawl/dedupe/duplicate/{reason}")
            raise DropItem(f"Known already, by its {reason}: {item.url}", log_level="DEBUG")
        self.index.add(item.url, item.canonical_url, item.content_hash)
        return item
