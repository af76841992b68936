"""Stops redirects to addresses that cannot be asked for, and to other sites."""

from __future__ import annotations

import re
from functools import cached_property

from scrapy.crawler import Crawler
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Request, Response
from scrapy.http.request import NO_CALLBACK

from ..frontier.meta import find_page
from ..urls.canonical import read_site
from ..urls.parsing import join_url, might_be_web_url, split_url

_REDIRECTS = frozenset((301, 302, 303, 307, 308))
_BEYOND_ASCII = re.compile(rb"[\x80-\xff]")


class CheckRedirects:
    """Sees an answer before Scrapy's RedirectMiddleware, which raises where a `Location` is bad.

    A page that leads to another site, by `Location` or `Refresh`, is left out, as a link to there would be. A start
    page is followed, since a site may have moved, and its new site is one of the crawl's. So are feeds and sitemaps, of
    which only links to the crawl's sites are used, and robots.txt, as RFC 9309 has it. A user's name and password in a
    `Location` are not used.
    """

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> CheckRedirects:
        return cls(crawler)

    @cached_property
    def sites(self) -> set[str]:
        """The sites that the crawl was told to read, and those that they have moved to."""
        return {_read_site(address.url) for address in getattr(self.crawler.spider, "typed", ())}

    def process_response(self, request: Request, response: Response) -> Response:
        location = response.headers.get("Location")
        if response.status not in _REDIRECTS or not location:
            return response
        target = _decode(location)
        url = join_url(request.url, target)
        if url is None:
            if might_be_web_url(request.url, target):
                raise self._refuse("bad_address", "it leads to an address that cannot be asked for")
            raise self._refuse("no_page", "it leads to what is no page of the web")
        self.check_site(request, url)
        response.headers["Location"] = url
        return response

    def check_site(self, request: Request, url: str) -> None:
        """Raises IgnoreRequest where the answer to a request leads to another site, at `url`."""
        page, site = find_page(request), _read_site(url)
        if page is None:
            homes = [request.url] if _is_part(request) else [url]
        elif page.link.found_on is None:
            self.sites.add(site)
            return
        else:
            homes = [url] if page.link.might_be in ("feed", "sitemap") else [page.link.url, page.link.found_on]
        if site not in self.sites and site not in map(_read_site, homes):
            raise self._refuse("other_site", "it leads to another site")

    def _refuse(self, outcome: str, words: str) -> IgnoreRequest:
        self.crawler.stats.inc_value(f"newscrawl/fetch/redirect/{outcome}")
        return IgnoreRequest(words)


def _is_part(request: Request) -> bool:
    """Says whether a request is for a further part of an article, and not for a robots.txt or of another spider."""
    return request.callback is NO_CALLBACK and not request.meta.get("dont_obey_robotstxt")


def _read_site(url: str) -> str:
    return read_site(split_url(url).netloc)


def _decode(location: bytes) -> str:
    """Decodes UTF-8. Where the bytes are not UTF-8, each byte beyond ASCII becomes an escape."""
    try:
        return location.decode("utf-8")
    except UnicodeDecodeError:
        return _BEYOND_ASCII.sub(lambda byte: b"%%%02X" % ord(byte[0]), location).decode("ascii")
