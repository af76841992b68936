"""The crawl, for all who take part in it: the spider, the middlewares, the pipelines, the browser."""

from __future__ import annotations

import logging
import time
from collections import Counter
from collections.abc import Mapping, Sequence

from scrapy.crawler import Crawler
from scrapy.exceptions import CloseSpider
from scrapy.http import Request, Response
from scrapy.utils.defer import _schedule_coro

from ..errors import StateError
from ..items import FoundBy, Link
from ..storage.frontier import Entry, FeedRecord, HostRecord, Retry, Visit
from ..storage.output_file import OutputFile, StandardOutput
from ..urls.canonical import make_url_key, read_host
from ..walk.steps import Standing, Step
from .article_book import ArticleBook
from .budgets import HostBudgets
from .children import choose_with_news
from .delays import HostDelays
from .edits import FeedEdits
from .hosts import Hosts
from .ledger import Ledger
from .meta import read_page
from .output import ACCEPT, take_stock
from .postponed import PostponedArticleError
from .priority import rank_step
from .rhythm import Rhythm
from .trust import Rereading, Trust, might_be_asked_by_lastmod

logger = logging.getLogger("newscrawl")


class Crawl:
    """Its budgets, delays, trust and articles, and what it is told of pages. FrontierScheduler opens and closes it.

    Before it is open and once it is closed nothing is known and nothing is kept.
    """

    def __init__(self, crawler: Crawler) -> None:
        settings = crawler.settings
        self.crawler = crawler
        self.trouble: str | None = None  # the reason why the crawl ends, once the state cannot be used
        limit = max(1, settings.getint("CONCURRENT_REQUESTS_PER_DOMAIN"))
        places = settings.getint("CONCURRENT_REQUESTS") or 16
        self.hosts = Hosts(limit + limit // 4, settings.getfloat("NEWSCRAWL_PATIENCE"), max(1, places // 2))
        self.rhythm = Rhythm.from_settings(settings)
        self.trust = Trust(self)
        self.budgets = HostBudgets(
            settings.getint("NEWSCRAWL_HOST_REQUESTS") or None,
            settings.getint("NEWSCRAWL_HOST_REQUESTS_A_DAY") or None,
            self,
        )
        self.follows = False  # the crawl goes on when all is read, and waits for news
        self.ledger: Ledger | None = None
        self.articles: ArticleBook | None = None  # once the state is open
        self.output: OutputFile | StandardOutput | None = None  # once it is ready
        self.read_from_output = 0  # records that the state did not know
        self.accepts_loss = settings.get("NEWSCRAWL_OUTPUT_GONE") == ACCEPT
        self.asked: dict[str, float] = {}  # when a page was handed out
        self.edits = FeedEdits()
        self.has_window = False  # articles of some times alone are wanted
        self._has_news = False  # some listing, feed or sitemap that was read before had some in this crawl

    @property
    def delays(self) -> HostDelays:
        return self.hosts.delays

    # -- for the spider

    def learn(self, found: Mapping[str, Link]) -> Mapping[str, Standing]:
        """How the pages stand, by key. What the links say of pages that are known is kept."""
        if self.ledger is None or not found:
            return {}
        standings = self.ledger.learn(found)
        counts = Counter(standings.values())
        self.count("discover/link/known", counts["known"] + counts["announced"])
        self.count("discover/link/read_before", counts["read"])
        return standings

    def count_channels(self) -> Mapping[frozenset[FoundBy], int]:
        """The articles that this run has read, by all the ways that had led to them."""
        return self.ledger.count_channels() if self.ledger is not None else {}

    def ask_again(self, url: str) -> None:
        """A page that was read is to be read once more, but not twice by a crawl that has an end."""
        if self.ledger is not None:
            self.ledger.ask_again([make_url_key(url)], None if self.follows else self.ledger.began)

    def note_news(self) -> None:
        """The site is seen to have news: sitemaps of which their index does not say whether they have changed are asked
        for once."""
        if self.ledger is None or (self._has_news and not self.follows):
            return
        self._has_news = True
        now = time.time()
        children: list[str] = []
        with self.ledger.lessons() as lessons:
            children = choose_with_news(lessons.list_child_sitemaps(), now)
        asked = self.ledger.ask_again(children, now - self.rhythm.least if self.follows else self.ledger.began)
        self.count("frontier/sitemaps_asked_for_news", asked)

    def note_feed(self, url: str, said: Mapping[str, str]) -> None:
        """A feed was read, and says this of its entries, by key: those that it shows to be edited are asked for."""
        if self.ledger is None:
            return
        key = make_url_key(url)
        record = FeedRecord()
        with self.ledger.lessons() as lessons:
            record = lessons.read_feed(key)
        edited = self.edits.note_feed(key, record, said)
        self.count("discover/feed/edited", len(edited))
        self.ledger.ask_again(edited, None if self.follows else self.ledger.began)

    def note_read_again(self, response: Response, last: Visit, seen: str | None) -> None:
        """A page was read that had been read before; `seen`: the digest of what it says now."""
        host = read_host(response.url)
        page = read_page(response)
        reading = Rereading(
            has_changed=seen != last.seen,
            was_conditional=page.was_conditional,
            was_doubted=page.was_doubted,
            by_lastmod=self._is_asked_by_lastmod(response, last),
        )
        self.edits.note_read(page.key, has_changed=reading.has_changed)
        lied = self.trust.note_read(host, reading)
        if lied or (reading.was_doubted and reading.has_changed):
            self.count("fetch/unchanged/lied")
        if lied and self.ledger is not None:
            self.ledger.ask_again(lied)

    def note_unchanged(self, response: Response, last: Visit) -> None:
        """The server said that a page has not changed, and is believed."""
        if self._is_asked_by_lastmod(response, last):
            self.trust.note_unchanged(read_host(response.url))
        self.edits.note_read(read_page(response).key, has_changed=False)

    def watch_output(self) -> bool:
        """Where the output was moved, deleted or cut: go on in a new file, or in what is left, and ask again for what
        is missing. False where that cannot be done, which ends the crawl."""
        if self.ledger is None or self.articles is None or self.trouble or not isinstance(self.output, OutputFile):
            return not self.trouble
        if not self.output.was_changed():
            return True
        try:
            self.output.reopen()
            stock = take_stock(self.output, self.articles, accepts=self.accepts_loss)
        except StateError as error:
            self.output.close()  # pages that are on their way still come, and this file is not ours
            self.end_in_trouble(error)
            return False
        self.count("frontier/reopened", self.ledger.reopen(stock.lost))
        return not self.trouble

    # -- for the middleware that sees what a page has led to

    def begin_reading(self, key: str) -> None:
        if self.ledger is not None:
            self.ledger.begin_reading(key)

    def end_reading(self, key: str) -> None:
        """The page is asked for in another way."""
        if self.ledger is not None:
            self.ledger.end_reading(key)

    def add_found(self, requests: Sequence[Request]) -> int:
        """Put the walk's requests into the frontier; how many were new."""
        if self.ledger is None or not requests:
            return 0
        now = time.time()
        entries = []
        for request in requests:
            page = read_page(request)
            step = Step(page.link, page.steps)
            entries.append(Entry(make_url_key(step.link.url), step.link, step.steps, self._rank(step, now)))
            self.count(f"discover/link/followed/{step.link.might_be}")
        added = self.ledger.add(entries)
        self.count("frontier/added", added)
        return added

    def finish(self, key: str, step: Step, *, visit: Visit | None = None) -> None:
        """The page is read: its links are in the frontier, its article is in the output. `step`: where it was found."""
        if self.ledger is None:
            return
        also = Entry(make_url_key(step.link.url), step.link, step.steps, self._rank(step, time.time()))
        self.ledger.end_reading(key)
        self.ledger.finish(key, also=also, visit=visit)
        self.forget(key)

    def fail(self, key: str, reason: str, visit: Visit | None = None, retry: Retry | None = None) -> None:
        if self.ledger is not None:
            self.ledger.end_reading(key)
            self.ledger.fail(key, reason, visit, retry)
            self.forget(key)

    def give_back(self, key: str, *, in_vain: bool = False) -> None:
        """`in_vain`: it was asked for and did not come, and others go before it."""
        if self.ledger is not None:
            self.ledger.end_reading(key)
            self.ledger.give_back(key, in_vain=in_vain)
            self.forget(key)

    # -- for those who keep it

    def _is_asked_by_lastmod(self, response: Response, last: Visit) -> bool:
        page = read_page(response)
        return not self.edits.is_asked(page.key) and might_be_asked_by_lastmod(last, page.link, page.steps, time.time())

    def _rank(self, step: Step, now: float) -> int:
        return rank_step(step, now, has_window=self.has_window)

    def read_host(self, name: str) -> HostRecord:
        return self.ledger.read_host(name) if self.ledger is not None else HostRecord()

    def write_host(self, name: str, record: HostRecord) -> None:
        if self.ledger is not None:
            self.ledger.write_host(name, record)

    def forget(self, key: str) -> None:
        """The page is no longer out."""
        self.asked.pop(key, None)
        self.hosts.release(key)

    def end_in_trouble(self, error: StateError, *, is_open: bool = True) -> None:
        """Something that the crawl keeps cannot be used any more: it ends, and says why once."""
        if self.trouble:
            return
        logger.error("%s", error)
        self.trouble = error.kind
        self.crawler.stats.set_value("newscrawl/frontier/trouble", error.kind)
        if is_open and self.crawler.engine.running:
            _schedule_coro(self.crawler.engine.close_spider_async(reason=error.kind))

    def refuse_without_state(self) -> None:
        """Raise CloseSpider where the state cannot be used."""
        if self.trouble:
            raise CloseSpider(self.trouble)

    def count(self, name: str, count: int = 1) -> None:
        if count:
            self.crawler.stats.inc_value(f"newscrawl/{name}", count)


def find_crawl(crawler: Crawler) -> Crawl | None:
    """The crawl as this project's scheduler keeps it; None with another one, which keeps none."""
    crawl: Crawl | None = getattr(crawler.engine.scheduler, "crawl", None)
    return crawl


def refuse_without_state(crawler: Crawler) -> None:
    """Raise CloseSpider where the crawl's state cannot be used: another crawl may be writing to the same output."""
    crawl = find_crawl(crawler)
    if crawl is not None:
        crawl.refuse_without_state()


def end_without_state(crawler: Crawler, error: StateError) -> PostponedArticleError:
    """What a pipeline raises where the state, or the output, cannot be used any more: the crawl ends, and the page is
    asked for again by the next."""
    crawl = find_crawl(crawler)
    if crawl is not None:
        crawl.end_in_trouble(error)
    return PostponedArticleError(str(error), log_level="DEBUG")
