"""Stops redirects to addresses that cannot be asked for."""

from __future__ import annotations

import re

from scrapy.crawler import Crawler
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Request, Response

from ..urls.parsing import join_url, might_be_web_url

_REDIRECTS = frozenset((301, 302, 303, 307, 308))
_BEYOND_ASCII = re.compile(rb"[\x80-\xff]")


class CheckRedirects:
    """Sees an answer before Scrapy's RedirectMiddleware, which raises where a `Location` is bad.

    Such a page counts as one that cannot be read. A user's name and password in a `Location` are not used.
    """

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> CheckRedirects:
        return cls(crawler)

    def process_response(self, request: Request, response: Response) -> Response:
        location = response.headers.get("Location")
        if response.status not in _REDIRECTS or not location:
            return response
        target = _decode(location)
        url = join_url(request.url, target)
        if url is not None:
            response.headers["Location"] = url
        elif might_be_web_url(request.url, target):
            self.crawler.stats.inc_value("newscrawl/fetch/redirect/bad_address")
            raise IgnoreRequest("it leads to an address that cannot be asked for")
        return response


def _decode(location: bytes) -> str:
    """Decodes UTF-8. Where the bytes are not UTF-8, each byte beyond ASCII becomes an escape."""
    try:
        return location.decode("utf-8")
    except UnicodeDecodeError:
        return _BEYOND_ASCII.sub(lambda byte: b"%%%02X" % ord(byte[0]), location).decode("ascii")
