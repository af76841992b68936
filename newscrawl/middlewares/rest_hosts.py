"""Has hosts rest that have too much to do, and counts what they answer."""

from __future__ import annotations

from scrapy.crawler import Crawler
from scrapy.http import Request, Response

from ..frontier.meta import find_key
from ..frontier.shared_crawl import find_crawl
from ..urls.canonical import read_host


class RestHosts:
    """Sees every answer as it came, redirects too. What becomes of the page is the frontier's to say."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> RestHosts:
        return cls(crawler)

    def process_response(self, request: Request, response: Response) -> Response:
        crawl = find_crawl(self.crawler)
        if crawl is not None:
            told = response.headers.get("Retry-After")
            crawl.manners.note_answer(
                read_host(request.url),
                response.status,
                len(response.body),
                told.decode("latin-1") if told is not None else None,
                find_key(request),
            )
        return response
