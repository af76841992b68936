"""Limits the number of requests, for commands that only look at a site."""

from __future__ import annotations

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.exceptions import IgnoreRequest, NotConfigured


class LimitRequests:
    """Counts what goes over the wire: robots.txt, redirects and second tries too. It stands next to the downloader."""

    def __init__(self, most: int, crawler: Crawler) -> None:
        self.most = most
        self.crawler = crawler
        self.count = 0

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> LimitRequests:
        most = crawler.settings.getint("NEWSCRAWL_MOST_REQUESTS")
        if not most:
            raise NotConfigured
        return cls(most, crawler)

    def process_request(self, request: Request) -> None:
        if self.count >= self.most:
            raise IgnoreRequest(f"the {self.most} requests that this command may make are spent")
        self.count += 1
        self.crawler.stats.set_value("newscrawl/inspection/requests", self.count)
