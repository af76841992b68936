"""Sends the name and password that a start address was typed with to its host, and to no other."""

from __future__ import annotations

from functools import cached_property

from scrapy.crawler import Crawler
from scrapy.http import Request

from ..urls.canonical import read_origin
from ..urls.parsing import parse_url, split_url
from ..urls.typed_addresses import list_logins

_HEADER = "Authorization"


class SendLogins:
    """The spider's `typed` are the addresses that it was given.

    Each hop of a redirect is judged anew: the request has the header of the one before it.
    """

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> SendLogins:
        return cls(crawler)

    @cached_property
    def logins(self) -> dict[str, str]:
        """By origin."""
        return list_logins(getattr(self.crawler.spider, "typed", ()))

    def find(self, url: str) -> str | None:
        """The header's value for an address."""
        return self.logins.get(read_origin(url)) if self.logins else None

    def process_request(self, request: Request) -> Request | None:
        if "@" in split_url(request.url).netloc:  # a page has sent us there, with a name of its own
            return request.replace(url=parse_url(request.url) or request.url)
        if not self.logins:
            return None
        login = self.find(request.url)
        if login is not None:
            request.headers[_HEADER] = login
        elif (request.headers.get(_HEADER) or b"").decode("latin-1") in self.logins.values():
            del request.headers[_HEADER]
        return None
