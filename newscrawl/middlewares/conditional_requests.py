"""Asks for a page that was read before only if it has changed, where its server is to be believed."""

from __future__ import annotations

import time

from scrapy.crawler import Crawler
from scrapy.http import Request, Response

from ..frontier.meta import KEY, RENDER
from ..frontier.scheduler import FrontierScheduler
from ..urls.canonical import read_host

CONDITIONAL = "conditional"  # in a request's meta: it had validators
DOUBTED = "doubted"  # the server said that the page has not changed, and it is asked for all the same


class ConditionalRequests:
    """If-None-Match and If-Modified-Since; an answer 304 that is in doubt has the page asked for without them."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> ConditionalRequests:
        return cls(crawler)

    def process_request(self, request: Request) -> None:
        visit = request.meta.get("visit")
        scheduler = self.crawler.engine.scheduler
        if visit is None or not isinstance(scheduler, FrontierScheduler):
            return
        if DOUBTED in request.meta or RENDER in request.meta:
            return
        headers = scheduler.trust.make_headers(read_host(request.url), visit)
        request.meta[CONDITIONAL] = bool(headers)
        for name, value in headers.items():
            request.headers[name] = value

    def process_response(self, request: Request, response: Response) -> Request | Response:
        scheduler = self.crawler.engine.scheduler
        if response.status != 304 or not isinstance(scheduler, FrontierScheduler):
            return response
        host, now = read_host(request.url), time.time()
        if DOUBTED in request.meta or scheduler.budgets.is_spent(host, now):
            return response
        if not scheduler.trust.doubts_unchanged(host, request.meta[KEY]):
            return response
        scheduler.budgets.count(host, now)
        self.crawler.stats.inc_value("newscrawl/fetch/unchanged/checked")
        headers = {
            name: value
            for name, value in request.headers.items()
            if name.lower() not in (b"if-none-match", b"if-modified-since")
        }
        return request.replace(headers=headers, meta={**request.meta, DOUBTED: True}, dont_filter=True)
