"""Judges what a page asks for by itself: by its kind and address, and by the crawl's own robots.txt and budgets."""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from ipaddress import ip_address

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.downloadermiddlewares.robotstxt import RobotsTxtMiddleware

from ..fetching.handler import PrivateAddressError
from ..fetching.host_headers import find_host_headers
from ..fetching.resolver import find_resolver
from ..frontier.host_handover import check_lease
from ..frontier.meta import read_page
from ..frontier.shared_crawl import find_crawl
from ..links.pagination import PAGER_NAMES, is_pagination, load_page_words, might_be_later_page, says_next
from ..urls.canonical import read_host
from ..urls.parsing import NOTHING, read_netloc, split_url
from ..urls.private_addresses import NONE_ALLOWED, AllowedHosts

# Kinds of requests that reading a page does not need, by the browser's names.
_UNREAD = frozenset(("Image", "Media", "Font", "TextTrack", "Ping", "Manifest", "CSPViolationReport", "Prefetch"))
# Headers by which browsers and scripts say that they ask for a page before anybody has gone there.
_PURPOSES = ("sec-purpose", "purpose", "x-purpose", "x-sec-purpose", "x-moz")
_AHEAD = ("prefetch", "prerender", "preview")
_ROUTER_PREFETCH = "next-router-prefetch"
# The data of a page, as the frameworks name it: Next.js, Gatsby, SvelteKit, Nuxt.
_PAGE_DATA = re.compile(
    r"^(?P<base>.*?)(?:/_next/data/[^/]+(?P<next>/.*)\.json|/page-data(?P<gatsby>/.*)/page-data\.json"
    r"|(?P<inner>/.*)/(?:__data\.json|_payload\.js(?:on)?))$"
)
_INDEX = re.compile(r"/index$")
_SCHEMES = ("http", "https")
_NUMBER = re.compile(r"\d+|0x[\da-f]*")
_TICK = 0.1  # seconds


def judge_request(
    url: str, kind: str, host: str, *, is_frame: bool = False, allowed: AllowedHosts = NONE_ALLOWED
) -> str | None:
    """Returns why a request of a page on `host` (with its port) is refused; None where it is let through.

    `kind` is what the browser calls it: "Script", "XHR", "Image". `is_frame`: it fills a frame inside the page.
    `allowed`: hosts that are let in though they might be private.
    """
    parts = split_url(url)
    if parts is NOTHING:
        return "address"
    if parts.scheme not in _SCHEMES:
        return "scheme"
    target = (parts.hostname or "").rstrip(".").lower()
    netloc = parts.netloc.rpartition("@")[2].lower()
    if kind in _UNREAD or parts.path == "/favicon.ico":
        return "unread"
    if netloc == host:
        return None
    if is_frame:
        return "frame"
    if might_be_private(target) and not allowed.has(target):
        return "private"
    if read_netloc(parts.netloc) is None:
        return "address"
    return "advertising" if is_advertising(target) else None


def asks_ahead(headers: Mapping[str, str]) -> bool:
    """Says whether a request's headers mark it as a prefetch of a page that nobody has asked for."""
    told = {name.lower(): value.lower() for name, value in headers.items()}
    purposes = " ".join(told.get(name, "") for name in _PURPOSES)
    return _ROUTER_PREFETCH in told or any(word in purposes for word in _AHEAD)


def find_page_of(url: str) -> str:
    """Returns the page behind a request: the address itself or, for a page's data, the address of that page."""
    parts = split_url(url)
    data = _PAGE_DATA.match(parts.path)
    if data is None:
        return url
    inner = _INDEX.sub("/", data["next"] or data["gatsby"] or data["inner"])
    return parts._replace(path=data["base"] + inner, fragment="").geturl()


def might_lead_on(url: str, text: str, rel: str, names: str, page_url: str) -> bool:
    """Says whether a link of the page may bring more of the same page. `names` are the link's classes and id."""
    return (
        is_pagination(url, text, rel, page_url)
        or might_be_later_page(url)
        or says_next(text.strip())
        or bool(load_page_words().button.search(names) or PAGER_NAMES.search(names))
    )


def might_be_private(name: str) -> bool:
    """Says whether a host's name or address is this machine's or one of a closed network."""
    if name == "localhost" or name.endswith((".localhost", ".local", ".internal", ".lan", ".home.arpa")):
        return True
    try:
        return not ip_address(name.strip("[]")).is_global
    except ValueError:
        # Old spellings of addresses that a browser understands: 2130706433, 0x7f.1
        return "." not in name or _NUMBER.fullmatch(name.rsplit(".", 1)[-1]) is not None


def is_advertising(name: str) -> bool:
    """Says whether a host, or a domain above it, is known for advertising or tracking."""
    known = _load_advertisers()
    parts = name.split(".")
    return any(".".join(parts[n:]) in known for n in range(len(parts) - 1))


@cache
def _load_advertisers() -> frozenset[str]:
    text = (files(__package__) / "advertising_hosts.txt").read_text(encoding="utf-8")
    return frozenset(line for line in text.split("\n") if line and not line.startswith("#"))


class CrawlRules:
    """Asks the crawl's own robots.txt middleware and budgets, and counts what a page asks its own host for."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.robots = crawler.get_downloader_middleware(RobotsTxtMiddleware)  # or a child of it
        self._headers = find_host_headers(crawler)
        self.resolver = find_resolver(crawler.settings.getfloat("DNS_TIMEOUT"))
        self.allowed = self.resolver.guard(crawler).allowed
        self.user_agent: str = crawler.settings.get("ROBOTSTXT_USER_AGENT") or crawler.settings["USER_AGENT"]

    async def judge(self, url: str, host: str) -> str | None:
        """Returns why the crawl may not ask for the address, which a page on `host` wants; None where it may."""
        target = read_host(url)
        if target != host and await self.list_refused(url):  # the page's own host was judged before it was opened
            return "private"
        crawl = find_crawl(self.crawler)
        budgets = crawl.budgets if crawl is not None else None
        if budgets is not None and budgets.is_spent(target, time.time()):
            return "budget"
        if self.robots is not None and split_url(url).path != "/robots.txt":
            parser = await self.robots.robot_parser(Request(url))
            if parser is not None and not parser.allowed(url, self.user_agent):
                if crawl is not None:
                    crawl.manners.note_refusal(target, "robots")
                return "robots"
        if target == host:
            if budgets is not None and not budgets.spend(target, time.time()):
                return "budget"  # other requests have spent it while robots.txt was asked
            self.crawler.stats.inc_value("newscrawl/render/requests")
            if crawl is not None:
                crawl.manners.note_request(target, time.monotonic(), is_page=False)
        return None

    async def list_refused(self, url: str) -> tuple[str, ...]:
        """Returns the IP addresses of an address's host where the crawl may connect to none of them; else none."""
        return await self.resolver.list_refused(read_host(url), self.resolver.guard(self.crawler))

    async def find_addresses(self, host: str) -> Sequence[str]:
        """Returns the IP addresses of a host that the browser may connect to now; none of a host that nobody knows.

        Raises PrivateAddressError where it may connect to none of them.
        """
        addresses = await self.resolver.look_up(host)
        chosen = self.resolver.guard(self.crawler).choose(host, addresses)
        if addresses and not chosen:
            self.note_blocked("private")
            raise PrivateAddressError(host)
        return chosen

    def find_headers(self, url: str) -> Mapping[str, str]:
        return self._headers.find(url)

    async def wait_for_turn(self, request: Request, longest: float) -> None:
        """Waits as long as the host wants, even where the page had to wait for its place in the browser.

        From then on the host is left alone until `note_asked`, for `longest` seconds at most. Raises
        InterruptedRequestError where it has become another crawl's.
        """
        crawl = find_crawl(self.crawler)
        if crawl is None:
            return
        delays, host, now = crawl.delays, read_host(request.url), time.monotonic()
        allowed_at = read_page(request).allowed_at
        if delays.is_late(host, allowed_at if allowed_at is not None else now, now):
            while not delays.may_ask(host, time.monotonic()):
                await asyncio.sleep(_TICK)
        check_lease(crawl, request)
        delays.hold(host, time.monotonic() + longest)

    def note_asked(self, host: str) -> None:
        crawl = find_crawl(self.crawler)
        if crawl is not None:
            crawl.delays.note_asked(host, time.monotonic())
            delay = crawl.delays.find(host)
            if crawl.state is not None and delay > 0:
                crawl.state.leases.note_asked(host, delay)

    def note_blocked(self, reason: str) -> None:
        self.crawler.stats.inc_value(f"newscrawl/render/blocked/{reason}")
