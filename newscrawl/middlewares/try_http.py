"""Goes on by http where an address was typed without a scheme and nobody answers there by https."""

from __future__ import annotations

import logging
from functools import cached_property

from scrapy.crawler import Crawler
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Request, Response
from twisted.python.failure import Failure

from ..errors import InterruptedRequestError, RenderingError
from ..frontier.failures import name_failure
from ..urls.canonical import read_origin
from ..urls.parsing import show_url

logger = logging.getLogger("newscrawl")

_NO_HOST = frozenset(("CannotResolveHost", "DNSLookup", "NameNotResolved"))  # nor is there one by http


class TryHttp:
    """Decides once for each host. robots.txt, which comes before the host's first page, may decide it.

    The frontier has one page for both schemes. A crawl that starts again tries https again.
    """

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self._decided: dict[str, bool] = {}  # https origin → whether it answers

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> TryHttp:
        return cls(crawler)

    @cached_property
    def _doubtful(self) -> frozenset[str]:
        typed = getattr(self.crawler.spider, "typed", ())
        return frozenset(read_origin(address.url) for address in typed if address.may_be_http)

    def process_request(self, request: Request) -> Request | None:
        origin = self._find(request)
        return _make_plain(request) if origin is not None and self._decided.get(origin) is False else None

    def process_response(self, request: Request, response: Response) -> Response:
        origin = self._find(request)
        if origin is not None and origin not in self._decided:
            self._decided[origin] = True
            logger.info("%s was typed without a scheme: it answers by https.", show_url(origin))
        return response

    def process_exception(self, request: Request, exception: Exception) -> Request | None:
        origin = self._find(request)
        if origin is None or self._decided.get(origin) or _is_our_own(exception):
            return None
        if origin not in self._decided:
            reason = name_failure(Failure(exception))  # type: ignore[no-untyped-call]  # Twisted has no hints for it
            if reason.code in _NO_HOST:
                return None
            self._decided[origin] = False
            self.crawler.stats.inc_value("newscrawl/fetch/by_http")
            logger.info(
                "%s was typed without a scheme and cannot be reached by https (%s): going on with http.",
                show_url(origin).removeprefix("https://"),
                reason.words,
            )
        return _make_plain(request)

    def _find(self, request: Request) -> str | None:
        """Returns the origin of a request whose scheme is in doubt; None for others."""
        if not self._doubtful or not request.url.startswith("https:"):
            return None
        origin = read_origin(request.url)
        return origin if origin in self._doubtful else None


def _is_our_own(exception: Exception) -> bool:
    """Says whether the failure tells nothing of the server: the crawl ends, or the browser does not show the page."""
    if isinstance(exception, RenderingError):
        return exception.reason != "unreachable"
    return isinstance(exception, (IgnoreRequest, InterruptedRequestError))


def _make_plain(request: Request) -> Request:
    return request.replace(url=request.url.replace("https:", "http:", 1), dont_filter=True)
