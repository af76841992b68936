"""Applies the crawl's own rules, robots.txt and budgets, to what a page asks for in the browser."""

from __future__ import annotations

import asyncio
import time

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.downloadermiddlewares.robotstxt import RobotsTxtMiddleware

from ..frontier.crawl import find_crawl
from ..frontier.meta import read_page
from ..urls.canonical import read_host, read_origin
from ..urls.parsing import split_url
from ..urls.typed_addresses import list_logins

_TICK = 0.1  # seconds


class CrawlRules:
    """Asks the crawl's own robots.txt middleware and budgets, and counts what a page asks its own host for."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.robots = crawler.get_downloader_middleware(RobotsTxtMiddleware)
        self._logins = list_logins(getattr(crawler.spider, "typed", ()))
        self.user_agent: str = crawler.settings.get("ROBOTSTXT_USER_AGENT") or crawler.settings["USER_AGENT"]

    async def judge(self, url: str, host: str) -> str | None:
        """Why the crawl may not ask for the address, which a page on `host` wants; None where it may."""
        target = read_host(url)
        crawl = find_crawl(self.crawler)
        budgets = crawl.budgets if crawl is not None else None
        if budgets is not None and budgets.is_spent(target, time.time()):
            return "budget"
        if self.robots is not None and split_url(url).path != "/robots.txt":
            parser = await self.robots.robot_parser(Request(url))
            if parser is not None and not parser.allowed(url, self.user_agent):
                return "robots"
        if target == host:
            if budgets is not None and not budgets.spend(target, time.time()):
                return "budget"  # by what else was asked for while robots.txt was looked at
            self.crawler.stats.inc_value("newscrawl/render/requests")
        return None

    def find_login(self, url: str) -> str | None:
        return self._logins.get(read_origin(url)) if self._logins else None

    async def wait_for_turn(self, request: Request, longest: float) -> None:
        """Keep to the delay that a host wants though the page had to wait for its place in the browser.

        From then on the host is left alone until `note_asked`, `longest` seconds at most.
        """
        crawl = find_crawl(self.crawler)
        if crawl is None:
            return
        delays, host, now = crawl.delays, read_host(request.url), time.monotonic()
        allowed_at = read_page(request).allowed_at
        if delays.is_late(host, allowed_at if allowed_at is not None else now, now):
            while not delays.may_ask(host, time.monotonic()):
                await asyncio.sleep(_TICK)
        delays.hold(host, time.monotonic() + longest)

    def note_asked(self, host: str) -> None:
        crawl = find_crawl(self.crawler)
        if crawl is not None:
            crawl.delays.note_asked(host, time.monotonic())

    def note_blocked(self, reason: str) -> None:
        self.crawler.stats.inc_value(f"newscrawl/render/blocked/{reason}")
