"""Counts, for each site of a crawl, its requests, answers and articles."""

from __future__ import annotations

from typing import Any

from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.http import Response
from twisted.python.failure import Failure

from ..frontier.meta import find_page
from ..items import Article
from ..report.site_health import SiteHealth


class WatchSites:
    """Tells the spider's SiteHealth what Scrapy's signals say. What the spider and the pipelines decide they tell it
    themselves."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> WatchSites:
        extension = cls(crawler)
        crawler.signals.connect(extension.note_request, signal=signals.request_reached_downloader)
        crawler.signals.connect(extension.note_response, signal=signals.response_received)
        crawler.signals.connect(extension.note_item, signal=signals.item_scraped)
        return extension

    def note_request(self, request: Request) -> None:
        health = self._find_health()
        if health is not None:
            health.note_request(request.url, _find_origin(request))

    def note_response(self, response: Response, request: Request) -> None:
        health = self._find_health()
        if health is not None:
            health.note_answer(request.url, _find_origin(request))

    def note_item(self, item: Any, response: Response | Failure | None) -> None:
        health = self._find_health()
        if health is not None and isinstance(item, Article):
            health.note_article(item)
        elif health is not None and isinstance(response, Response):
            health.note_other(response.url)

    def _find_health(self) -> SiteHealth | None:
        """Returns None for a spider that is not this project's: the one of `scrapy shell`."""
        return getattr(self.crawler.spider, "health", None)


def _find_origin(request: Request) -> str | None:
    """Returns the page with the link to what is asked for; None for robots.txt and parts of articles."""
    page = find_page(request)
    return page.link.found_on if page is not None else None
