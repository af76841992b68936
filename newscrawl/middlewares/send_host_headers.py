"""Sends what is for one host alone: the headers of NEWSCRAWL_HOST_HEADERS, and the login that a start address was typed
with."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from functools import cached_property
from weakref import WeakKeyDictionary

from scrapy.crawler import Crawler
from scrapy.http import Request, Response

from ..fetching.host_headers import HostHeaders, find_host_headers
from ..urls.canonical import read_origin
from ..urls.parsing import show_url

logger = logging.getLogger("newscrawl")


class SendHostHeaders:
    """Puts them on a request as it leaves, and takes them off again before anything sees the answer.

    So no redirect, second try, cache, callback or state has them. A request that has such a header of its own gets it
    back. Cookies are sent beside those that the request has.
    """

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self._replaced: WeakKeyDictionary[Request, dict[str, list[bytes]]] = WeakKeyDictionary()
        self._told: set[str] = set()  # origins

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> SendHostHeaders:
        return cls(crawler)

    @cached_property
    def host_headers(self) -> HostHeaders:
        return find_host_headers(self.crawler)

    def process_request(self, request: Request) -> None:
        headers = self.host_headers.find(request.url)
        if not headers:
            return
        self._replaced[request] = {name: request.headers.getlist(name) for name in headers}
        for name, value in headers.items():
            own = request.headers.get(name)
            request.headers[name] = value if name != "Cookie" or own is None else join_cookies(own.decode(), value)
        self._tell(read_origin(request.url), headers)

    def process_response(self, request: Request, response: Response) -> Response:
        self._take_off(request)
        return response

    def process_exception(self, request: Request, exception: Exception) -> None:
        self._take_off(request)

    def _take_off(self, request: Request) -> None:
        for name, values in self._replaced.pop(request, {}).items():
            if values:
                request.headers.setlist(name, values)
            else:
                request.headers.pop(name, None)

    def _tell(self, origin: str, headers: Mapping[str, str]) -> None:
        self.crawler.stats.inc_value("newscrawl/fetch/host_headers/sent")
        if origin not in self._told:
            self._told.add(origin)
            names = ", ".join(sorted(headers))
            logger.info("%s is sent headers that no other host gets: %s.", show_url(origin), names)


def join_cookies(own: str, more: str) -> str:
    """Returns a Cookie header with the cookies of both; of two with one name the first."""
    names = {cookie.partition("=")[0].strip() for cookie in own.split(";")}
    added = [cookie.strip() for cookie in more.split(";") if cookie.partition("=")[0].strip() not in names]
    return "; ".join([own, *added])
