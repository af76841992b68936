"""Keeps cookies for the hosts that give no page without one, and for no others."""

from __future__ import annotations

import logging
import os

from scrapy.crawler import Crawler
from scrapy.downloadermiddlewares.cookies import CookiesMiddleware
from scrapy.exceptions import NotConfigured
from scrapy.http import Request, Response
from scrapy.http.cookies import CookieJar

from ..fetching.host_headers import SETTING, HostHeaders, read_host_headers
from ..urls.canonical import read_host
from ..urls.parsing import join_url, parse_url, show_host

logger = logging.getLogger("newscrawl")

_SENT = "sent_cookie"  # in a request's meta: its Cookie header is from here


class NeededCookies:
    """Notices a server that sets a cookie and sends the reader back to the same page: it wants to see that cookie.

    From then on until the crawl ends, the host's cookies are kept and sent. So are those of a host that
    NEWSCRAWL_HOST_HEADERS has a cookie for: it may renew a session. With COOKIES_ENABLED, Scrapy sends all.
    Those that a request of the spider's own brings with it are sent with that request alone.
    """

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self._jar = CookieJar()
        self._hosts = HostHeaders(read_host_headers(crawler.settings.get(SETTING), os.environ)).list_cookie_hosts()

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> NeededCookies:
        if crawler.settings.getbool("COOKIES_ENABLED"):
            raise NotConfigured
        return cls(crawler)

    def process_request(self, request: Request) -> None:
        if request.meta.pop(_SENT, False):  # to where it is redirected from
            request.headers.pop("Cookie", None)
        if request.cookies and "Cookie" not in request.headers:
            CookiesMiddleware().process_request(request)
        if read_host(request.url) in self._hosts and "Cookie" not in request.headers:
            self._jar.add_cookie_header(request)
            request.meta[_SENT] = "Cookie" in request.headers

    def process_response(self, request: Request, response: Response) -> Response:
        host = read_host(request.url)
        if "Set-Cookie" not in response.headers:
            return response
        if host not in self._hosts and leads_back(request, response):
            self._hosts.add(host)
            self.crawler.stats.inc_value("newscrawl/fetch/cookies/hosts")
            logger.info(
                "%s gives no page without a cookie: its cookies are kept until the crawl ends.", show_host(host)
            )
        if host in self._hosts:
            self._jar.extract_cookies(response, request)
        return response


def leads_back(request: Request, response: Response) -> bool:
    """Says whether the answer redirects to the page itself, or to a page that has led to it."""
    location = response.headers.get("Location")
    if location is None or response.status not in (301, 302, 303, 307, 308):
        return False
    target = join_url(request.url, location.decode("latin-1"))
    known = (request.url, *request.meta.get("redirect_urls", ()))
    return target is not None and _cut_fragment(target) in map(_cut_fragment, known)


def _cut_fragment(url: str) -> str:
    return (parse_url(url) or url).partition("#")[0]
