"""Keeps an article's record beside its page in the archive, before it is written to the output."""

from __future__ import annotations

from scrapy.crawler import Crawler

from ..errors import StateError
from ..frontier.crawl_end import end_without_state
from ..frontier.shared_crawl import find_crawl
from ..items import FoundArticle


class ArchiveArticles:
    """Stands before ExportArticles: what an article was read from is in the archive before it is written."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> ArchiveArticles:
        return cls(crawler)

    def process_item(self, item: object) -> object:
        crawl = find_crawl(self.crawler) if isinstance(item, FoundArticle) else None
        if crawl is not None and crawl.archive is not None and isinstance(item, FoundArticle):
            try:
                crawl.archive.note_article(item.page_key, item.to_dict())
            except StateError as error:
                raise end_without_state(self.crawler, error) from error
        return item
