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
    """Reads the logins from the spider's `typed` addresses.

    It judges each hop of a redirect anew, since the request carries the header of the hop before.
    """

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> SendLogins:
        return cls(crawler)

    @cached_property
    def logins(self) -> dict[str, str]:
        """The values of the Authorization header by origin."""
        return list_logins(getattr(self.crawler.spider, "typed", ()))

    def find(self, url: str) -> str | None:
        """Returns the header's value for an address; None where it has no login."""
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
