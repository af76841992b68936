"""The spider that reads the pages of archives as a crawl reads those of sites, and asks for none."""

from __future__ import annotations

import hashlib
from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import replace
from typing import Any, ClassVar

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.http import Response
from scrapy.settings import BaseSettings

from ..archive.archive_files import ArchiveFile
from ..archive.archived_pages import fetch_from_archive
from ..frontier.archive_downloader import find_archived
from ..frontier.meta import PageMeta, make_meta, read_page
from ..frontier.replay_scheduler import ReplayScheduler
from ..frontier.shared_crawl import find_crawl
from ..items import Article, make_found_article
from ..long_work import LongWork
from ..parse import Fetched, parse_page
from ..report.site_health import SiteHealth
from ..walk.start_sites import StartSites, read_site_key
from ..walk.steps import Step
from .arguments import is_untouched
from .news import NewsSpider
from .page_reader import PageReader

# What has to do with requests, or with how a site fares.
_REPLACED = {
    "SCHEDULER": "newscrawl.frontier.replay_scheduler.ReplayScheduler",
    "DOWNLOADER": "newscrawl.frontier.archive_downloader.ArchiveDownloader",
    "DOWNLOAD_DELAY": 0,
    "AUTOTHROTTLE_ENABLED": False,
    "NEWSCRAWL_HOST_REQUESTS": 0,
    "NEWSCRAWL_HOST_REQUESTS_A_DAY": 0,
    "NEWSCRAWL_RENDER": "never",
    "NEWSCRAWL_WARC": None,
    "CONCURRENT_ITEMS": 1,  # Scrapy starts a task for each of them at every page
    "SPIDER_MIDDLEWARES_BASE": {},  # they judge statuses and requests, of which there are none
}
_UNHURRIED = {"NEWSCRAWL_COMMIT_INTERVAL": 5.0}  # unless told otherwise: what is not kept yet is read once more
_IN_PLACE = {
    "SPIDER_MIDDLEWARES": (
        "newscrawl.middlewares.hold_first_stories.HoldFirstStories",
        "newscrawl.middlewares.wait_for_turns.WaitForTurns",
    ),
    "ITEM_PIPELINES": (
        "newscrawl.pipelines.keep_reservations.KeepReservations",
        "newscrawl.pipelines.find_reservations.FindReservations",
    ),
}
_SELECTING = ("url", "urls", "site", "sections", "since", "until", "language", "keywords", "undated")
_UNUSED = ("newscrawl.extensions.record_job.RecordJob", "newscrawl.extensions.watch_sites.WatchSites")


class ReplaySpider(NewsSpider):
    """Reads what the scheduler hands out of `archives`. Where start addresses are given, only pages of their sites."""

    name = "replay"
    needs_start: ClassVar[bool] = False
    archives: ClassVar[list[ArchiveFile]] = []
    selection: str  # the same for all replays that choose alike; empty for all pages

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> ReplaySpider:
        spider = super().from_crawler(crawler, *args, **kwargs)
        assert isinstance(spider, ReplaySpider)
        spider.health = SiteHealth(StartSites(()))  # no site is asked: none can fail
        spider.selection = name_selection(kwargs)
        spider.reader = ReplayReader(crawler, spider.walks.static_pages, spider.channels.robots, spider.find_site)
        return spider

    @classmethod
    def update_settings(cls, settings: BaseSettings) -> None:
        super().update_settings(settings)
        for name, value in _REPLACED.items():
            settings.set(name, value, priority="cmdline")
        for name, seconds in _UNHURRIED.items():
            if is_untouched(settings, name):
                settings.set(name, seconds, priority="cmdline")
        # A command's settings are read once more before the crawl begins: only what is set anew stays.
        settings.set("EXTENSIONS", dict(settings["EXTENSIONS"]) | dict.fromkeys(_UNUSED), priority="cmdline")
        for name, (crawls, own) in _IN_PLACE.items():
            parts = dict(settings[name])
            if parts.get(crawls) is not None:
                parts[own], parts[crawls] = parts[crawls], None
                settings.set(name, parts, priority="cmdline")

    def wants(self, url: str) -> bool:
        """Says whether the page at an address is to be read."""
        return not self.sites.keys or read_site_key(url) in self.sites.keys

    async def start(self) -> AsyncIterator[Request]:
        """Yields nothing: the scheduler has all pages."""
        nothing: tuple[Request, ...] = ()
        for request in nothing:
            yield request

    def make_request(self, step: Step) -> Request:
        return Request(
            step.link.url,
            callback=self.parse,
            errback=self.note_failure,
            meta=make_meta(PageMeta(step.link, step.steps)),
            dont_filter=True,
        )

    def refuse(self, step: Step) -> str | None:
        return None

    def parse(self, response: Response, **kwargs: Any) -> Iterator[Article | Request | None]:
        """Reads one page for its article. See `NewsSpider.parse` for None."""
        parsed = yield from self.reader.read_apart(parse_page, response)
        if parsed is None:
            return
        self.notes.note_kind(parsed)
        self.robots_meta.drop_links(parsed, response.url, is_start=False)
        article, crawl = parsed.article, find_crawl(self.crawler)
        if article is not None and not self.robots_meta.leaves_out(article):
            found = make_found_article(article, find_archived(response).redirected_from, parsed.next_part)
            memories = crawl.memories if crawl is not None else None
            yield memories.learn(found, parsed) if memories is not None else found
        self.notes.note_flaw(response.url, parsed)


def name_selection(arguments: Mapping[str, str]) -> str:
    """Returns one text for the arguments that leave pages or articles out; an empty one where none does."""
    given = sorted(f"{name}={value}" for name, value in arguments.items() if name in _SELECTING and value)
    return hashlib.blake2b("\n".join(given).encode(), digest_size=6).hexdigest() if given else ""


class ReplayReader(PageReader):
    """Reads a page as its archive has it, with what the archive knows of it; in its turn, whoever is through first."""

    def _wait_for_turn(self, response: Response) -> LongWork[None]:
        scheduler = self.crawler.engine.scheduler
        assert isinstance(scheduler, ReplayScheduler)
        turn = scheduler.queue.order.find_turn(read_page(response).key)
        if turn is not None:
            yield from self._wait_for(turn, response)

    def _make_fetched(self, response: Response) -> Fetched:
        page = find_archived(response)
        fetched = replace(fetch_from_archive(page, self.find_site(response.url)), memory=self._find_memory(response))
        robot = self.crawler.settings.get("ROBOTSTXT_USER_AGENT") if page.notes is None else None
        return replace(fetched, beside=replace(fetched.beside, robot=robot)) if robot else fetched
