"""Hands each article to the program that runs the crawl, and lets it through once it is taken."""

from __future__ import annotations

from typing import Any, Protocol

from scrapy.crawler import Crawler

from ..frontier.article_drops import PostponedArticleError
from ..items import Article


class _Taker(Protocol):
    """Who takes the articles of a crawl, one after the other."""

    async def take(self, record: dict[str, Any]) -> bool:
        """Waits until the article is taken. Returns False where nobody takes any more."""


class HandOutArticles:
    """Stands before ExportArticles, so that only what was taken is remembered. What nobody takes waits for the next
    crawl.

    `taker`: set by tools/crawling/crawl_process.py once the spider is open.
    """

    def __init__(self) -> None:
        self.taker: _Taker | None = None

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> HandOutArticles:
        return cls()

    async def process_item(self, item: Any) -> Any:
        if isinstance(item, Article) and (self.taker is None or not await self.taker.take(item.to_dict())):
            raise PostponedArticleError(f"Nobody takes it: {item.url}", log_level="DEBUG")
        return item
