"""Asks for pages as politely as a crawl does: one page, or a few pages of a site, which a plan chooses one after the
other."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, NamedTuple

from scrapy import Request, Spider, signals
from scrapy.crawler import Crawler, CrawlerProcessBase
from scrapy.exceptions import UsageError
from scrapy.http import Response
from scrapy.settings import BaseSettings
from twisted.python.failure import Failure

from ...errors import ArgumentError
from ...extract.candidates import BesidePage
from ...frontier.failures import name_failure
from ...frontier.meta import PageMeta, RenderingPlan, find_page, make_meta, read_content_type, read_usage_headers
from ...items import Link
from ...spiders.arguments import check_settings
from ...spiders.news import NewsSpider
from ...urls.typed_addresses import TypedAddress
from ...walk.steps import Steps
from .answers import Answer, Plan

_LONG_DELAY = 5.0  # seconds, after which the person who waits is told


class InspectionSpider(Spider):
    """Asks for what a plan chooses, hands it what comes, and writes nothing.

    It obeys robots.txt, and shows the file to the plan as it comes by, without asking for it a second time.
    """

    name = "inspection"

    def __init__(self, plan: Plan, typed: Sequence[TypedAddress] = (), **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.plan = plan
        self.typed = typed
        self.extra_delay = 0.0  # seconds that robots.txt asks for beyond the crawl's own delay
        self.error: Exception | None = None

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> InspectionSpider:
        spider = super().from_crawler(crawler, *args, **kwargs)
        crawler.signals.connect(spider.note_robots, signals.response_received)
        return spider

    @classmethod
    def update_settings(cls, settings: BaseSettings) -> None:
        super().update_settings(settings)
        NewsSpider.update_settings(settings)  # the user agent names with this whom to write to

    async def start(self) -> AsyncIterator[Request]:
        try:
            await self._follow_plan()
        except Exception as error:  # Scrapy would log it, where nobody looks
            self.error = error
        _show("")
        for request in list[Request]():  # what makes this a generator, as Scrapy wants it
            yield request

    async def _follow_plan(self) -> None:
        most = self.crawler.settings.getint("NEWSCRAWL_MOST_REQUESTS")
        while True:
            left = most - self.crawler.stats.get_value("newscrawl/inspection/requests", 0)
            wanted = self.plan.choose(left)  # also where none is left, so that it sees what has come last
            if wanted is None or left <= 0:
                return
            await asyncio.sleep(self.extra_delay)
            _show(f"{most - left} requests …")
            self.plan.note(await self._ask(wanted, self.plan.browser))

    async def _ask(self, url: str, browser: Path | None) -> Answer:
        assert self.crawler.engine is not None
        page = PageMeta(Link(url), Steps(), rendering=RenderingPlan(browser)) if browser is not None else None
        meta = make_meta(page) if page is not None else None
        try:
            response = await self.crawler.engine.download_async(Request(url, meta=meta, dont_filter=True))
        except Exception as error:  # whatever can go wrong with a connection
            failure = Failure(error)  # type: ignore[no-untyped-call]  # Twisted has no hints for it
            return Answer(url, failure=name_failure(failure).words)
        shown = find_page(response)
        is_rendered = shown is not None and shown.rendering is not None
        answer = replace(_read_response(response), rendered=is_rendered)
        return answer if response.status == 200 else Answer(url, failure=f"it answered {response.status}")

    def note_robots(self, response: Response, request: Request) -> None:
        if request.meta.get("dont_obey_robotstxt"):
            settings = self.crawler.settings
            wanted = min(self.plan.note_robots(_read_response(response)) or 0.0, read_longest_delay(settings))
            self.extra_delay = max(self.extra_delay, wanted - settings.getfloat("DOWNLOAD_DELAY"))
            if wanted > _LONG_DELAY and self.extra_delay > 0:
                print(f"robots.txt asks for {wanted:g} seconds between two requests: please wait.", file=sys.stderr)


def read_longest_delay(settings: BaseSettings) -> float:
    """Returns the longest delay between two requests, in seconds, that a robots.txt can ask for."""
    return settings.getfloat("NEWSCRAWL_MAX_CRAWL_DELAY", 30.0)


def prepare_settings(settings: BaseSettings, most_requests: int, *, is_quiet: bool) -> None:
    """Turns off output, state and report, and limits the number of requests.

    Raises UsageError where one of the project's own settings cannot be used.
    """
    try:
        check_settings(settings)
    except ArgumentError as error:
        raise UsageError(str(error), print_help=False) from error
    if is_quiet:
        settings.set("LOG_LEVEL", "CRITICAL", priority="cmdline")
    for group in ("ITEM_PIPELINES", "EXTENSIONS", "SPIDER_MIDDLEWARES"):
        for component in list(settings[group]):
            settings[group][component] = None
    settings["DOWNLOADER_MIDDLEWARES"]["newscrawl.middlewares.limit_requests.LimitRequests"] = 999
    for name, value in (
        ("SCHEDULER", "scrapy.core.scheduler.Scheduler"),
        ("NEWSCRAWL_MOST_REQUESTS", most_requests),
        ("RETRY_ENABLED", False),
    ):
        settings.set(name, value, priority="cmdline")


class FollowedPlan(NamedTuple):
    """How a look at a site has ended."""

    requests: int
    was_interrupted: bool


def follow_plan(process: CrawlerProcessBase, plan: Plan, typed: Sequence[TypedAddress] = ()) -> FollowedPlan:
    """Asks for all that the plan chooses.

    `typed`: where it begins. The browser may show these pages even on this machine or in a closed network.
    """
    crawler = process.create_crawler(InspectionSpider)
    process.crawl(crawler, plan=plan, typed=typed, start_urls=[address.url for address in typed])
    process.start()
    assert isinstance(crawler.spider, InspectionSpider)
    if crawler.spider.error is not None:
        raise crawler.spider.error
    count: int = crawler.stats.get_value("newscrawl/inspection/requests", 0)
    return FollowedPlan(count, crawler.stats.get_value("finish_reason") == "shutdown")


def _show(progress: str) -> None:
    if sys.stderr.isatty():
        print(f"\r\x1b[K{progress}", end="", file=sys.stderr, flush=True)


def _read_response(response: Response) -> Answer:
    return Answer(
        response.url,
        response.body,
        read_content_type(response),
        fetched_at=datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
        seconds=response.meta.get("download_latency", 0.0) if response.request else 0.0,
        status=response.status,
        beside=BesidePage(read_usage_headers(response)),
    )


class OnePageSpider(Spider):
    """Keeps the response in the given `result`, or the reason why there is none."""

    name = "one_page"

    def __init__(self, address: TypedAddress, result: dict[str, Any], **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.typed = (address,)
        self.result = result

    async def start(self) -> AsyncIterator[Request]:
        yield Request(self.typed[0].url, callback=self.parse, errback=self.note_failure)

    def parse(self, response: Response, **kwargs: Any) -> None:
        self.result["response"] = response

    def note_failure(self, failure: Failure) -> None:
        self.result["failure"] = name_failure(failure).words
