"""The spider for any news site."""

from __future__ import annotations

import logging
import time
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timezone
from typing import Any, ClassVar, TypeVar

from scrapy import Request, Spider, signals
from scrapy.crawler import Crawler
from scrapy.http import Response, TextResponse
from scrapy.settings import BaseSettings
from twisted.python.failure import Failure

from ..frontier.failure_names import name_failure
from ..frontier.meta import RENDER
from ..frontier.rhythm import Rhythm
from ..frontier.scheduler import FrontierScheduler
from ..items import Article, Link
from ..limits import MAX_SITEMAP_BYTES
from ..parse import Fetched, ParsedPage, parse_channel, parse_page
from ..sites.profile import Site
from ..sites.registry import find_site
from ..storage.frontier import TurnedOut, Visit, read_host
from ..urls.canonical import make_url_key
from ..walk.rendering_memory import RenderingMemory
from ..walk.walk import Choice, Standing, Step, Steps, Walk
from .arguments import CrawlArguments, read_arguments
from .channels import ChannelFinder
from .own_settings import check_settings
from .rendering import RenderingPlanner
from .visits import VisitPlanner

logger = logging.getLogger("newscrawl")

_Parsed = TypeVar("_Parsed")
_PAGE_TYPES = (b"html", b"xml", b"/plain", b"octet-stream", b"/unknown")
_FEED_TYPES = (b"xml", b"json", b"rss", b"atom")


class NewsSpider(Spider):
    """From the start addresses to feeds, sitemaps, sections, along pagination, to articles, and to related ones.

    Everything done with a page is in `parse_page`, every choice of links in `Walk`; this class asks and hands on.
    """

    name = "news"
    site: ClassVar[Site | None] = None  # set by the spiders that are made from profiles
    handle_httpstatus_list: ClassVar[list[int]] = [304]

    arguments: CrawlArguments
    job: str | None = None  # what Scrapyd calls it
    walk: Walk
    channels: ChannelFinder
    planner: VisitPlanner
    rendering: RenderingPlanner

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> NewsSpider:
        check_settings(crawler.settings)
        arguments = read_arguments(kwargs, read_depths(crawler.settings), cls.site)
        spider = super().from_crawler(crawler, *args)
        spider.arguments = arguments
        spider.job = kwargs.get("_job")
        spider.walk = Walk(arguments.budgets, arguments.window)
        agent = crawler.settings.get("ROBOTSTXT_USER_AGENT") or crawler.settings.get("USER_AGENT")
        spider.channels = ChannelFinder(spider.walk, agent)
        spider.planner = VisitPlanner(Rhythm.from_settings(crawler.settings))
        spider.rendering = RenderingPlanner(crawler, RenderingMemory(), spider.walk, spider.find_site, spider.learn)
        spider.failed_starts = {}
        spider.seen = set()
        spider.redirects = {}
        spider.next_parts = {}
        crawler.signals.connect(spider.note_response, signal=signals.response_received)
        return spider

    failed_starts: dict[str, str]  # address → why it could not be read
    seen: set[str]  # keys of pages; unused with a frontier
    redirects: dict[str, list[str]]  # an article's address → those that led to it, until the article is judged
    next_parts: dict[str, str]  # an article's address → where its text goes on, until it is joined

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
            meta={
                "link": step.link,
                "steps": step.steps,
                **_list_limits(step.link),
                **self.rendering.prepare(step),
            },
        )

    def refuse(self, step: Step) -> str | None:
        """Why a page whose turn has come is not worth asking for after all; None where it is."""
        return self.walk.refuse(step)

    def parse(self, response: Response, **kwargs: Any) -> Iterator[Article | Request]:
        link = response.meta["link"]
        if response.status == 304:
            self._note_unchanged(response)
        elif link.might_be in ("feed", "sitemap") or _might_be_channel(response):
            yield from self._parse_channel(response)
        elif not isinstance(response, TextResponse) or not _might_be_html(response):
            self._count("fetch/not_html")
            logger.info("Left out %s: it is no HTML page.", response.url)
        else:
            yield from self._parse_page(response)
        self._record_outcomes()

    def _parse_page(self, response: Response) -> Iterator[Article | Request]:
        steps: Steps = response.meta["steps"]
        parsed = self._read(parse_page, response)
        if parsed is None:
            return
        again = self.rendering.ask_again(response, parsed)
        if again is not None:
            yield again
            return
        self.rendering.note(response, parsed, time.time())
        self._count(f"parse/page/{parsed.kind}")
        article = parsed.article
        age = self.walk.window.judge(article.date_published) if article is not None else "unknown"
        if article is not None:
            self.walk.note_age(response.meta["link"], age)
            if "redirect_urls" in response.meta:
                self.redirects[response.url] = response.meta["redirect_urls"]
            if parsed.next_part is not None:
                self.next_parts[article.url or response.url] = parsed.next_part
            yield article
        if parsed.flaw is not None:
            self._count(f"parse/no_page/{parsed.flaw}")
            logger.debug("Left out %s: it is a %s.", response.url, parsed.flaw.replace("_", " "))
        links = parsed.links if parsed.flaw is None or steps.in_menu else []
        choice = self.walk.choose(links, steps, self.learn, from_article=article is not None, of_age=age)
        for step in choice.steps:
            yield self.make_request(step)
        if self.arguments.uses_channels and response.meta["link"].found_on is None:
            yield from self._declare_channels(response.url, parsed)
        self._note_yield(response, parsed, choice)
        now = time.time()
        last = response.meta.get("visit")
        scheduler = self._find_scheduler()
        # There may be more news than one page holds, or another listing may have shown this page's.
        has_more = choice.promising or (choice.listed and not choice.has_read and not self.arguments.follow)
        if last is not None and has_more and choice.further is not None and scheduler is not None:
            scheduler.ask_again(choice.further.url)
        if article is not None:
            visit = self.planner.plan_article(response, now, article)
        elif parsed.kind == "listing" or steps.in_menu:
            visit = self.planner.plan_listing(response, now, "listing", parsed.links, choice)
        else:
            visit = self.planner.plan_other(response, now)
        self._note_visit(response, visit)

    def _parse_channel(self, response: Response) -> Iterator[Article | Request]:
        steps: Steps = response.meta["steps"]
        channel = self._read(parse_channel, response)
        if channel is None:
            return
        self._count(f"parse/page/{channel.kind}")
        for outcome, count in channel.outcomes.items():
            self._count(f"discover/{outcome}", count)
        now = time.time()
        if channel.kind == "other":
            self._note_no_channel(response)
            self._note_visit(response, self.planner.plan_other(response, now))
            return
        scheduler = self._find_scheduler()
        if scheduler is not None and not scheduler.trust.believes_lastmods(read_host(response.url)):
            for entry in channel.links:
                entry.link.modified = None
        choice = self.walk.choose(channel.links, steps, self.learn, from_article=False)
        for step in choice.steps:
            yield self.make_request(step)
        turned_out: TurnedOut = "feed" if channel.kind == "feed" else "sitemap"
        self._note_visit(response, self.planner.plan_listing(response, now, turned_out, channel.links, choice))

    def _declare_channels(self, url: str, parsed: ParsedPage) -> Iterator[Request]:
        steps = list(self.channels.list_channels(url, parsed))
        standings = self.learn({make_url_key(step.link.url): step.link for step in steps})
        for step in steps:
            if standings.get(make_url_key(step.link.url)) == "new":
                yield self.make_request(step)

    def _read(self, read: Callable[[Fetched], _Parsed], response: Response) -> _Parsed | None:
        content_type = response.headers.get("Content-Type")
        fetched = Fetched(
            body=response.body,
            url=response.url,
            content_type=content_type.decode("latin-1") if content_type else None,
            fetched_at=datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
            listing=response.meta["link"],
            site=self.find_site(response.url),
            rendered=RENDER in response.meta,
        )
        try:
            return read(fetched)
        except Exception:  # one page must never end a crawl, whatever is wrong with it
            self._count("parse/error")
            logger.exception("Could not read %s; the crawl goes on.", response.url)
            return None

    def note_response(self, response: Response) -> None:
        """Hear of robots.txt, which Scrapy reads before the first page of a host."""
        robots = self.channels.note_robots(response)
        scheduler = self._find_scheduler()
        if robots is not None and robots.crawl_delay and scheduler is not None:
            limit = self.crawler.settings.getfloat("NEWSCRAWL_MAX_CRAWL_DELAY")
            scheduler.hosts.delays.set(read_host(response.url), min(robots.crawl_delay, limit), time.monotonic())

    def note_failure(self, failure: Failure) -> None:
        request: Request = failure.request  # type: ignore[attr-defined]  # which Scrapy sets
        link = request.meta["link"]
        reason = name_failure(failure)
        self.rendering.note_failure(request, time.time())
        if link.url in self.channels.probes:
            self._count(f"discover/probe/{reason.code}")
            return
        self._count(f"fetch/error/{reason.code}")
        logger.warning("Could not read %s: %s.", request.url, reason.words)
        if link.found_on is None:
            self.failed_starts[link.url] = reason.words

    def _note_unchanged(self, response: Response) -> None:
        last: Visit | None = response.meta.get("visit")
        self._count("fetch/unchanged")
        if last is not None:
            response.meta["visited"] = self.planner.plan_unchanged(response, last, time.time())

    def _note_visit(self, response: Response, visit: Visit) -> None:
        """Have the visit kept once the page is finished."""
        response.meta["visited"] = visit
        last: Visit | None = response.meta.get("visit")
        scheduler = self._find_scheduler()
        if last is not None and scheduler is not None:
            scheduler.note_read_again(response, last, visit.seen)

    def _note_yield(self, response: Response, parsed: ParsedPage, choice: Choice) -> None:
        """Tell the watch for traps. A listing that is looked at again is no measure."""
        if response.meta.get("visit") is not None:
            return
        if parsed.article is not None:
            address = parsed.article.canonical_url or response.url
            own, canonical = make_url_key(response.url), make_url_key(address)
            link = replace(response.meta["link"], url=address)
            is_new = own == canonical or self.learn({canonical: link})[canonical] == "new"
            self.walk.traps.note_yield(response.url, int(is_new), time.time())
        elif parsed.kind != "listing":
            self.walk.traps.note_yield(response.url, 0, time.time())
        elif self._might_go_on(response, choice):
            return  # further pages may have what no other listing has shown
        elif choice.promising or not choice.fresh:
            # A listing whose links are like none that have been read yet is no measure either.
            self.walk.traps.note_yield(response.url, choice.promising, time.time())

    def _might_go_on(self, response: Response, choice: Choice) -> bool:
        """Whether it is a page of a pagination that has nothing but what other listings of this run have shown."""
        has_pages = bool(response.meta["steps"].pagination) and not self.walk.has_sitemap
        return has_pages and choice.has_known and not choice.fresh

    def _note_no_channel(self, response: Response) -> None:
        link: Link = response.meta["link"]
        if link.url in self.channels.probes:
            self._count("discover/probe/other")
        else:
            self._count("fetch/no_channel")
            logger.info("Left out %s: it is no feed and no sitemap that can be read.", response.url)

    def find_site(self, url: str) -> Site | None:
        """The profile that holds for a page."""
        return self.arguments.site or find_site(url)

    def learn(self, found: Mapping[str, Link]) -> Mapping[str, Standing]:
        """How pages stand with the frontier, or with this process where another scheduler is used."""
        scheduler = self._find_scheduler()
        if scheduler is not None:
            return scheduler.learn(found)
        standings: dict[str, Standing] = {key: "known" if key in self.seen else "new" for key in found}
        self.seen |= found.keys()
        return standings

    def _find_scheduler(self) -> FrontierScheduler | None:
        scheduler = self.crawler.engine.scheduler
        return scheduler if isinstance(scheduler, FrontierScheduler) else None

    def _record_outcomes(self) -> None:
        for outcome, count in self.walk.outcomes.items():
            self._count(f"discover/link/{outcome}", count)
        self.walk.outcomes.clear()

    def _count(self, name: str, count: int = 1) -> None:
        self.crawler.stats.inc_value(f"newscrawl/{name}", count)


def _list_limits(link: Link) -> dict[str, int]:
    """A sitemap may be larger than a page."""
    return {"download_maxsize": MAX_SITEMAP_BYTES} if link.might_be == "sitemap" else {}


def _might_be_html(response: Response) -> bool:
    """False for text of another sort: scripts, tables, the source of a page."""
    content_type = (response.headers.get("Content-Type") or b"").split(b";")[0].strip().lower()
    return not content_type.startswith((b"text/", b"application/")) or content_type.endswith(_PAGE_TYPES)


def _might_be_channel(response: Response) -> bool:
    """Whether the server calls the page XML or JSON, as it does feeds and sitemaps."""
    content_type = (response.headers.get("Content-Type") or b"").split(b";")[0].lower()
    return b"html" not in content_type and any(name in content_type for name in _FEED_TYPES)


def read_depths(settings: BaseSettings) -> dict[str, int]:
    """The budgets of the settings: steps by kind of link, and numbers of feeds and sitemaps."""
    depths = {
        kind: settings.getint(f"NEWSCRAWL_{kind.upper()}_DEPTH") for kind in ("sections", "pagination", "related")
    }
    return {**depths, "feeds": settings.getint("NEWSCRAWL_FEEDS"), "sitemaps": settings.getint("NEWSCRAWL_SITEMAPS")}
