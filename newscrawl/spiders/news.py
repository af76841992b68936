"""The spider for any news site."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Iterable, Iterator
from datetime import datetime, timezone
from typing import Any, ClassVar

from scrapy import Request, Spider
from scrapy.crawler import Crawler
from scrapy.http import Response, TextResponse
from scrapy.settings import BaseSettings
from twisted.python.failure import Failure

from ..discover.urls import make_url_key
from ..discover.walk import Step, Walk
from ..frontier.scheduler import FrontierScheduler
from ..items import Article, Link
from ..parse import Fetched, ParsedPage, parse_page
from ..sites.profile import Site
from ..sites.registry import find_site
from .arguments import CrawlArguments, read_arguments
from .failures import name_failure

logger = logging.getLogger("newscrawl")


class NewsSpider(Spider):
    """From the start addresses to sections, along pagination, to articles, and from those to related ones.

    Everything done with a page is in `parse_page`, every choice of links in `Walk`; this class asks and hands on.
    """

    name = "news"
    site: ClassVar[Site | None] = None  # set by the spiders that are made from profiles

    arguments: CrawlArguments
    walk: Walk

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> NewsSpider:
        # Scrapyd adds an argument of its own.
        given = {name: value for name, value in kwargs.items() if name != "_job"}
        arguments = read_arguments(given, read_depths(crawler.settings), cls.site)
        spider = super().from_crawler(crawler, *args)
        spider.arguments = arguments
        spider.walk = Walk(arguments.budgets)
        spider.failed_starts = {}
        spider.seen = set()
        spider.redirects = {}
        return spider

    failed_starts: dict[str, str]  # address → why it could not be read
    seen: set[str]  # keys of pages; unused with a frontier
    redirects: dict[str, list[str]]  # an article's address → those that led to it, until the article is judged

    @classmethod
    def update_settings(cls, settings: BaseSettings) -> None:
        super().update_settings(settings)
        contact = settings.get("NEWSCRAWL_CONTACT")
        if contact and settings.getpriority("USER_AGENT") in (None, 0, 20):  # 20: the project's settings
            settings.set("USER_AGENT", f"{settings.get('USER_AGENT')} (+{contact})", priority="spider")

    async def start(self) -> AsyncIterator[Request]:
        for url in self.arguments.start_urls:
            yield self.make_request(self.walk.start(url))

    def make_request(self, step: Step) -> Request:
        """The request for a page. The frontier keeps the step, and asks for its request when its turn has come."""
        found_on = step.link.found_on
        is_downgrade = found_on is not None and found_on.startswith("https:") and step.link.url.startswith("http:")
        return Request(
            step.link.url,
            headers={"Referer": found_on} if found_on and not is_downgrade else None,
            callback=self.parse,
            errback=self.note_failure,
            priority=step.priority,
            meta={"link": step.link, "steps": step.steps},
        )

    def parse(self, response: Response, **kwargs: Any) -> Iterator[Article | Request]:
        link, steps = response.meta["link"], response.meta["steps"]
        if not isinstance(response, TextResponse):
            self._count("fetch/not_html")
            logger.info("Left out %s: it is no HTML page.", response.url)
            return
        parsed = self._parse_page(response, link)
        if parsed is None:
            return
        self._count(f"parse/page/{parsed.kind}")
        if parsed.article is not None:
            if "redirect_urls" in response.meta:
                self.redirects[response.url] = response.meta["redirect_urls"]
            yield parsed.article
        for step in self._select_new(self.walk.choose(parsed.links, steps, from_article=parsed.kind == "article")):
            yield self.make_request(step)
        self._record_outcomes()

    def _parse_page(self, response: TextResponse, link: Link) -> ParsedPage | None:
        content_type = response.headers.get("Content-Type")
        fetched = Fetched(
            body=response.body,
            url=response.url,
            content_type=content_type.decode("latin-1") if content_type else None,
            fetched_at=datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
            listing=link,
            site=self.arguments.site or find_site(response.url),
        )
        try:
            return parse_page(fetched)
        except Exception:  # one page must never end a crawl, whatever is wrong with it
            self._count("parse/error")
            logger.exception("Could not read %s; the crawl goes on.", response.url)
            return None

    def note_failure(self, failure: Failure) -> None:
        request: Request = failure.request  # type: ignore[attr-defined]
        link = request.meta["link"]
        reason = name_failure(failure)
        self._count(f"fetch/error/{reason.code}")
        logger.warning("Could not read %s: %s.", request.url, reason.words)
        if link.found_on is None:
            self.failed_starts[link.url] = reason.words

    def _select_new(self, steps: Iterable[Step]) -> Iterable[Step]:
        """Leave out the pages that are known: to the frontier, or to this process where another scheduler is used."""
        scheduler = self.crawler.engine.scheduler
        if isinstance(scheduler, FrontierScheduler):
            return scheduler.select_new(steps)
        by_key = {make_url_key(step.link.url): step for step in steps}
        new = by_key.keys() - self.seen
        self.seen |= new
        return [step for key, step in by_key.items() if key in new]

    def _record_outcomes(self) -> None:
        for outcome, count in self.walk.outcomes.items():
            self._count(f"discover/link/{outcome}", count)
        self.walk.outcomes.clear()

    def _count(self, name: str, count: int = 1) -> None:
        self.crawler.stats.inc_value(f"newscrawl/{name}", count)


def read_depths(settings: BaseSettings) -> dict[str, int]:
    """The depth budgets of the settings, by kind of link."""
    return {kind: settings.getint(f"NEWSCRAWL_{kind.upper()}_DEPTH") for kind in ("sections", "pagination", "related")}
