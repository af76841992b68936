"""Asks a server that can be believed for a known page only if the page has changed."""

from __future__ import annotations

import time

from scrapy.crawler import Crawler
from scrapy.http import Request, Response

from ..frontier.meta import change_page, find_page
from ..frontier.shared_crawl import find_crawl
from ..urls.canonical import read_host


class ConditionalRequests:
    """Sends If-None-Match and If-Modified-Since. After a doubtful 304 it asks for the page without them."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> ConditionalRequests:
        return cls(crawler)

    def process_request(self, request: Request) -> None:
        page = find_page(request)
        crawl = find_crawl(self.crawler)
        if page is None or page.visit is None or crawl is None:
            return
        if page.was_doubted or page.rendering is not None:
            return
        headers = crawl.trust.make_headers(read_host(request.url), page.visit)
        change_page(request, was_conditional=bool(headers))
        for name, value in headers.items():
            request.headers[name] = value

    def process_response(self, request: Request, response: Response) -> Request | Response:
        page = find_page(request)
        crawl = find_crawl(self.crawler)
        if response.status != 304 or page is None or crawl is None:
            return response
        host, now = read_host(request.url), time.time()
        if page.was_doubted or crawl.budgets.is_spent(host, now):
            return response
        if not crawl.trust.doubts_unchanged(host, page.key):
            return response
        crawl.budgets.count(host, now)
        self.crawler.stats.inc_value("newscrawl/fetch/unchanged/checked")
        headers = {
            name: value
            for name, value in request.headers.items()
            if name.lower() not in (b"if-none-match", b"if-modified-since")
        }
        again = request.replace(headers=headers, dont_filter=True)
        change_page(again, was_doubted=True)
        return again
