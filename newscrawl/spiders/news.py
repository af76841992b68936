"""The spider for any news site."""

from __future__ import annotations

import logging
import time
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from datetime import datetime, timezone
from typing import Any, ClassVar

from scrapy import Request, Spider, signals
from scrapy.crawler import Crawler
from scrapy.http import Response, TextResponse
from scrapy.robotstxt import RobotParser
from scrapy.settings import BaseSettings
from twisted.python.failure import Failure

from ..channels.declared import Robots
from ..frontier.failures import name_failure
from ..frontier.meta import PageMeta, find_page, give_page, make_meta, read_page
from ..frontier.rhythm import Rhythm
from ..frontier.shared_crawl import find_crawl
from ..items import Article, FoundBy, Link, LinkTarget, make_found_article
from ..limits import MAX_SITEMAP_BYTES
from ..long_work import split_turns
from ..parse import parse_channel_in_turns, parse_page
from ..report.site_health import SiteHealth
from ..sites.profile import Site
from ..sites.registry import find_site
from ..storage.frontier_records import TurnedOut
from ..urls.canonical import make_referer, make_url_key, read_host
from ..urls.parsing import show_url
from ..urls.typed_addresses import TypedAddress
from ..walk.listings import ListingNews
from ..walk.rendering_memory import RenderingMemory
from ..walk.site_walks import SiteWalks
from ..walk.start_sites import StartSites
from ..walk.steps import Choice, Standing, Step, Steps
from .arguments import (
    JOINED_RUN,
    CrawlArguments,
    check_settings,
    complete_settings,
    raise_concurrency,
    read_arguments,
    read_depths,
)
from .channel_finder import ChannelFinder, might_be_channel, might_be_html
from .noindex_nofollow import RobotsMeta
from .page_reader import PageReader
from .reading_notes import ReadingNotes
from .rendering_planner import RenderingPlanner
from .run_orders import write_orders
from .starts import StartNotes
from .visits import VisitPlanner, keep_unchanged, keep_visit, lacks_own_time, note_yield

logger = logging.getLogger("newscrawl")


class NewsSpider(Spider):
    """Walks from the start addresses to feeds, sitemaps and sections, along pagination, to articles and related ones.

    `parse_page` reads each page. `Walk` chooses each link. This class asks and hands on.
    """

    name = "news"
    site: ClassVar[Site | None] = None  # set by the spiders that are made from profiles
    needs_start: ClassVar[bool] = True  # without an address to begin at, there is nothing to crawl
    handle_httpstatus_list: ClassVar[list[int]] = [304]

    arguments: CrawlArguments
    is_tried: bool  # by a command of Scrapy's that looks at one page
    began: datetime  # UTC
    job: str | None = None  # what Scrapyd calls it
    joined_run: int | None = None  # the run that it takes part in, which other workers have begun
    given: Mapping[str, Any]  # its arguments, as they were written
    sites: StartSites
    notes: ReadingNotes
    health: SiteHealth  # of each of them
    walks: SiteWalks
    channels: ChannelFinder
    planner: VisitPlanner
    rendering: RenderingPlanner
    robots_meta: RobotsMeta
    reader: PageReader
    listing_news: ListingNews
    starts: StartNotes
    failed_starts: dict[str, str]  # address → why it could not be read
    seen: set[str]  # keys of pages; unused with a frontier

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> NewsSpider:
        check_settings(crawler.settings)
        # scrapy parse, fetch, view and check have the spider ask for their own addresses, and nothing is kept.
        is_tried = cls.start.__module__.startswith("scrapy.commands.")
        needs_start = cls.needs_start and not is_tried
        arguments = read_arguments(kwargs, read_depths(crawler.settings), cls.site, needs_start=needs_start)
        sites = arguments.make_sites()
        raise_concurrency(crawler.settings, len(sites))
        spider = super().from_crawler(crawler, *args)
        spider.arguments, spider.is_tried = arguments, is_tried
        spider.began = datetime.now(timezone.utc)
        spider.job, spider.joined_run, spider.given = kwargs.get("_job"), kwargs.get(JOINED_RUN), kwargs
        spider.sites = sites
        spider.notes = ReadingNotes(crawler)
        spider.health = SiteHealth(spider.sites)
        spider.health.is_helpers = spider.joined_run is not None
        spider.walks = SiteWalks(spider.sites, arguments.budgets)
        if crawler.settings.get("LOG_LEVEL") == "DEBUG":
            spider.walks.tell = _tell_fate
        spider.channels = ChannelFinder(spider.walks)
        spider.planner = VisitPlanner(Rhythm.from_settings(crawler.settings))
        spider.rendering = RenderingPlanner(crawler, RenderingMemory(), spider.walks, spider.find_site, spider.learn)
        spider.robots_meta = RobotsMeta(crawler)
        spider.reader = PageReader(crawler, spider.walks.static_pages, spider.channels.robots, spider.find_site)
        spider.listing_news = ListingNews()
        spider.starts = StartNotes(crawler, arguments.typed, spider.health)
        spider.failed_starts = spider.starts.failed
        spider.seen = set()
        crawler.signals.connect(spider.note_robots, signal=signals.robots_parsed)
        return spider

    @classmethod
    def update_settings(cls, settings: BaseSettings) -> None:
        super().update_settings(settings)
        complete_settings(settings)

    @property
    def typed(self) -> Sequence[TypedAddress]:
        """The start addresses as someone typed them."""
        return self.arguments.typed

    async def start(self) -> AsyncIterator[Request]:
        self.walks.wants_archives = self.arguments.uses_channels and find_crawl(self.crawler) is not None
        if self.joined_run is not None:
            return
        for url in self.arguments.start_urls:
            yield self.follow(self.walks.find(url).start(url))

    def write_orders(self) -> str | None:
        """Returns what other workers are to do to take part in this crawl; None where they cannot."""
        return write_orders(self.name, self.given, self.arguments, self.crawler.settings)

    def follow(self, step: Step) -> Request:
        """Returns what a callback yields for a step: the bare address, so that spider middlewares can drop it.

        The frontier keeps the step, and has its request made once its turn comes. Another scheduler gets that at once.
        """
        if find_crawl(self.crawler) is None:
            return self.make_request(step)
        step = self.arguments.name_start(step)
        return Request(step.link.url, meta=make_meta(PageMeta(step.link, step.steps)))

    def walk_to(self, url: str, *, found_on: str, might_be: LinkTarget = "unsure") -> Request:
        """Returns what a callback yields for an address that the walk is to read, once, as if a page had a link there.

        `found_on`: the address of that page.
        """
        return self.follow(Step(Link(url, kind="section", found_on=found_on, might_be=might_be), Steps()))

    def has_read(self, url: str) -> bool:
        """Says whether the walk has read the page, in this crawl or an earlier one."""
        key = make_url_key(url)
        return self.learn({key: Link(url, kind="section", found_on=url)}).get(key) == "read"

    def make_request(self, step: Step) -> Request:
        """Makes the request for a page whose turn has come."""
        step = self.arguments.name_start(step)
        found_on = step.link.found_on
        limits = {"download_maxsize": MAX_SITEMAP_BYTES} if step.link.might_be == "sitemap" else {}
        referer = make_referer(found_on, step.link.url) if found_on else None
        return Request(
            step.link.url,
            headers={"Referer": referer} if referer else None,
            callback=self.parse,
            errback=self.note_failure,
            priority=step.priority,
            meta=make_meta(PageMeta(step.link, step.steps, rendering=self.rendering.prepare(step))) | limits,
        )

    def refuse(self, step: Step) -> str | None:
        """Returns why a page whose turn has come is not worth a request; None where it is."""
        crawl, walk = find_crawl(self.crawler), self.walks.find(step.link.url)
        archives = walk.term_archives
        if step.link.might_be == "archive" and archives.is_needed is None and crawl is not None:
            archives.decide(crawl.count_channels(step.link.url))
        return walk.refuse(step)

    def parse(self, response: Response, **kwargs: Any) -> Iterator[Article | Request | None]:
        """Reads one page. It yields None where it lets others go on, while it reads a long channel or has a worker read
        a page: see the middleware GiveWay.

        It reads the answer to a request of the spider's own as a page that nothing leads to.
        """
        if find_page(response) is None:
            referer = response.request.headers.get("Referer") if response.request is not None else None
            found_on = referer.decode("latin-1") if referer is not None else response.url
            give_page(response, PageMeta(Link(response.url, found_on=found_on), Steps()))
        if read_page(response).link.found_on is None:
            self.starts.note_read(read_page(response).link.url, response.url)
        if response.status == 304:
            self._note_unchanged(response)
        elif read_page(response).link.might_be in ("feed", "sitemap") or might_be_channel(response):
            yield from self._parse_channel(response)
        elif not isinstance(response, TextResponse) or not might_be_html(response):
            self.notes.note_not_html(response.url)
        else:
            yield from self._parse_page(response)
        self._record_outcomes(response.url)

    def _parse_page(self, response: Response) -> Iterator[Article | Request | None]:
        page = read_page(response)
        link, steps, walk = page.link, page.steps, self.walks.find(response.url)
        crawl = find_crawl(self.crawler)
        memories = crawl.memories if crawl is not None else None
        parsed = yield from self.reader.read_apart(parse_page, response)
        if parsed is None:
            return
        again = self.rendering.ask_again(response, parsed)
        if again is not None:
            yield again
            return
        self.rendering.note(response, parsed, time.time())
        self.rendering.note_unseen(response, parsed)
        self.notes.note_kind(parsed)
        self.health.note_page(response.url)
        self.robots_meta.drop_links(parsed, response.url, is_start=link.found_on is None)
        walk.static_pages.note_page(response.url, parsed.sort)
        self.notes.note_bad_addresses(response.url, parsed.bad_addresses)
        article = parsed.article
        age = walk.window.judge(article.date_published) if article is not None else "unknown"
        if article is not None:
            walk.note_age(link, age)
            if not self.robots_meta.leaves_out(article):
                found = make_found_article(article, response.meta.get("redirect_urls", ()), parsed.next_part)
                yield memories.learn(found, parsed) if memories is not None else found
        self.notes.note_flaw(response.url, parsed)
        links = parsed.links if parsed.flaw is None or steps.in_menu else []
        choice = walk.choose(
            links,
            steps,
            self.learn,
            from_article=article is not None,
            of_age=age,
            lacks_time=article is not None and lacks_own_time(article),
        )
        if link.might_be == "archive":
            walk.term_archives.note_page(link.url, choice.fresh)
        for step in choice.steps:
            yield self.follow(step)
        if self.arguments.uses_channels and link.found_on is None:
            for step in self.channels.list_new(response.url, parsed, self.learn):
                yield self.follow(step)
        note_yield(walk.traps, response, parsed, choice, self.learn)
        if article is None:
            yield from self._look_further(response, choice)
        keep_visit(find_crawl(self.crawler), response, self.planner.plan_page(response, time.time(), parsed, choice))

    def _look_further(self, response: Response, choice: Choice) -> Iterator[Request]:
        """Asks for a listing's next page where a second look finds news, or an earlier crawl had closed the listing."""
        page, crawl, walk = read_page(response), find_crawl(self.crawler), self.walks.find(response.url)
        if crawl is None:
            return
        comes_back = page.visit is not None or walk.is_going_on(page.link)
        if comes_back and self._has_news(response, choice):
            crawl.note_news()
            if choice.cut_off is not None:
                walk.go_on(choice.cut_off.link)
                yield self.follow(choice.cut_off)
            if choice.further is not None:
                walk.go_on(choice.further)
                crawl.ask_again(choice.further.url)
        elif page.visit is not None and choice.was_closed and choice.further is not None:
            crawl.ask_again(choice.further.url)

    def _parse_channel(self, response: Response) -> Iterator[Request | None]:
        page = read_page(response)
        channel = yield from self.reader.read_in_turns(parse_channel_in_turns, response)
        if channel is None:
            return
        self.notes.note_channel(response.url, channel)
        now = time.time()
        if channel.kind == "other":
            self.notes.note_no_channel(response.url, is_probe=page.link.url in self.channels.probes)
            keep_visit(find_crawl(self.crawler), response, self.planner.plan_other(response, now))
            return
        crawl = find_crawl(self.crawler)
        if crawl is not None and not crawl.trust.believes_lastmods(read_host(response.url)):
            for entry in channel.links:
                entry.link.modified = None
        self.channels.note_links(response.url, channel.links)
        choice = yield from self.walks.find(response.url).choose_in_turns(channel.links, page.steps, self.learn)
        for steps in split_turns(choice.steps):
            yield from map(self.follow, steps)
            yield None
        turned_out: TurnedOut = "feed" if channel.kind == "feed" else "sitemap"
        if crawl is not None:
            if channel.kind == "feed":
                crawl.note_feed(response.url, channel.links)
            has_sitemaps = any(step.link.might_be == "sitemap" for step in choice.steps)
            if page.visit is not None and (self._has_news(response, choice) or has_sitemaps):
                crawl.note_news()
                for entry in channel.links if channel.kind == "feed" else ():
                    if entry.link.might_be == "feed":
                        crawl.ask_again(entry.link.url)
        visit = self.planner.plan_listing(response, now, turned_out, channel.links, choice)
        keep_visit(crawl, response, visit)

    def note_robots(self, robotparser: RobotParser, request: Request) -> None:
        """Notes a robots.txt, which is read before the first page of a host."""
        robots = getattr(robotparser, "robots", None)
        if not isinstance(robots, Robots):
            return
        self.channels.note_robots(request.url, robots)
        self.notes.note_bad_addresses(request.url, robots.bad_addresses)
        crawl = find_crawl(self.crawler)
        if crawl is not None:
            limit = self.crawler.settings.getfloat("NEWSCRAWL_MAX_CRAWL_DELAY")
            host, delay = read_host(request.url), min(robots.crawl_delay or 0.0, limit)
            crawl.delays.set(host, delay, time.monotonic())
            crawl.manners.note_delay(host, robots.crawl_delay)

    def note_failure(self, failure: Failure) -> None:
        request: Request = failure.request  # type: ignore[attr-defined]  # which Scrapy sets
        page = find_page(request)
        link = page.link if page is not None else Link(request.url, found_on=request.url)
        reason = name_failure(failure)
        if page is not None:
            self.rendering.note_failure(request, time.time())
        if link.might_be in ("feed", "sitemap") and not reason.is_final:
            self.walks.find(link.url).term_archives.has_channel = True  # it may be there all the same
        is_probe = link.url in self.channels.probes
        self.notes.note_failure(request.url, reason, is_probe=is_probe)
        if is_probe:
            return
        self.health.note_error(reason.code, request.url, link.found_on)
        if link.found_on is None:
            self.starts.note_failed(link.url, request.url, reason.words)

    def _has_news(self, response: Response, choice: Choice) -> bool:
        """Says whether a listing's page has news that its pages before had not in this crawl: the next may have more.

        A crawl that follows the site has no end. What it found long ago is no news.
        """
        news = choice.announced if self.arguments.follow else choice.current
        return self.listing_news.note_page(response.url, news)

    def _note_unchanged(self, response: Response) -> None:
        page = read_page(response)
        self.notes.count("fetch/unchanged")
        self.health.note_known(response.url)
        if page.link.might_be in ("feed", "sitemap"):
            self.walks.find(response.url).term_archives.has_channel = True
        if page.visit is not None:
            visit = self.planner.plan_unchanged(response, page.visit, time.time())
            keep_unchanged(find_crawl(self.crawler), response, page.visit, visit)

    def find_site(self, url: str) -> Site | None:
        """Returns the profile for a page; None without one."""
        return self.arguments.site or find_site(url)

    def learn(self, found: Mapping[str, Link]) -> Mapping[str, Standing]:
        """Returns each page's standing by key: with the frontier, or with this process under another scheduler."""
        crawl = find_crawl(self.crawler)
        if crawl is not None:
            known = crawl.learn(found)
            self.health.note_standings(found, known)
            return known
        standings: dict[str, Standing] = {key: "known" if key in self.seen else "new" for key in found}
        self.seen |= found.keys()
        return standings

    def tell_unseen(self, found_by: Mapping[frozenset[FoundBy], int]) -> None:
        """Says at the end of a crawl that the site may have more articles. `found_by`: see `might_have_more`."""
        self.rendering.tell_unseen(found_by)

    def _record_outcomes(self, url: str) -> None:
        outcomes = self.walks.find(url).outcomes
        self.notes.note_links(outcomes)
        self.health.note_outside(url, outcomes["before_window"] + outcomes["after_window"])
        outcomes.clear()


def _tell_fate(url: str, fate: str) -> None:
    logger.debug("Link %s: %s.", show_url(url), fate)
