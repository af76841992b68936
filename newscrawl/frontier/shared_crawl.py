"""The crawl, for all who take part in it: the spider, the middlewares, the pipelines, the browser."""

from __future__ import annotations

import logging
import time
from collections import Counter
from collections.abc import Mapping, Sequence

from scrapy.crawler import Crawler
from scrapy.exceptions import CloseSpider
from scrapy.http import Response
from scrapy.utils.defer import _schedule_coro

from ..errors import StateAwayError, StateError
from ..items import FoundBy, Link
from ..links.links import FoundLink
from ..storage.frontier_records import FrontierEntry, NextLook, Visit
from ..storage.stores import State
from ..urls.canonical import make_url_key, read_host
from ..walk.start_sites import StartSites
from ..walk.steps import Standing, Step
from .article_book import ArticleBook
from .channel_news import FeedEdits, choose_with_news
from .crawl_archive import CrawlArchive
from .host_records import HostRecords
from .hosts import HostBudgets, HostDelays, Hosts
from .ledger import Ledger, Offered
from .manners import Manners
from .meta import read_page
from .own_requests import OwnRequests
from .page_order import PageChooser, RequestsAhead, rank_step
from .rhythm import Rhythm
from .site_memories import SiteMemories
from .site_outputs import SiteOutputs
from .state_and_output import ACCEPT, AnyOutput, judge_findings, look_again
from .trust import Rereading, Trust, might_be_asked_by_lastmod

logger = logging.getLogger("newscrawl")


class Crawl:
    """The crawl's budgets, delays, trust and articles. It is told what pages lead to. FrontierScheduler opens and
    closes it.

    Before it is open, and once it is closed, it knows nothing and keeps nothing.
    """

    def __init__(self, crawler: Crawler) -> None:
        settings = crawler.settings
        self.crawler = crawler
        self.trouble: str | None = None  # the reason why the crawl ends, once the state cannot be used
        limit = max(1, settings.getint("CONCURRENT_REQUESTS_PER_DOMAIN"))
        places = settings.getint("CONCURRENT_REQUESTS") or 16
        self.hosts = Hosts(limit + limit // 4, settings.getfloat("NEWSCRAWL_PATIENCE"), max(1, places // 2))
        self.records = HostRecords(lambda: self.state)
        self.manners = Manners(self.hosts, self.count)
        self.rhythm = Rhythm.from_settings(settings)
        self.trust = Trust(self.records)
        self.ahead = RequestsAhead()
        self.budgets = HostBudgets(
            settings.getint("NEWSCRAWL_HOST_REQUESTS") or None,
            settings.getint("NEWSCRAWL_HOST_REQUESTS_A_DAY") or None,
            self.records,
        )
        self.choice = PageChooser(self.hosts, self.budgets, self.trust, crawler.stats)
        self.follows = False  # the crawl goes on when all is read, and waits for news
        self.ledger: Ledger | None = None  # while the state is open
        self.articles: ArticleBook | None = None  # once the state is open
        self.requests: OwnRequests | None = None  # those of the spider itself, once the state of a walk is open
        self.memories: SiteMemories | None = None  # once the state is open, if they are wanted
        self.output: AnyOutput | None = None  # once it is ready
        self.archive: CrawlArchive | None = None  # once the state is open, if one is wanted
        self.read_from_output = 0  # records that the state did not know
        self.accepts_loss = settings.get("NEWSCRAWL_OUTPUT_GONE") == ACCEPT
        self.asked: dict[str, float] = {}  # by key: when the page was handed out, by time.monotonic
        self.edits = FeedEdits()
        self.sites = StartSites(())  # those that the crawl begins at, once it is open
        self._has_news = False  # a listing, feed or sitemap that was read before had news in this crawl

    @property
    def state(self) -> State | None:
        """What the crawl keeps, while it is open."""
        return self.ledger.state if self.ledger is not None else None

    @property
    def has_shared_hosts(self) -> bool:
        """True where other workers may have some of the crawl's hosts."""
        return self.ledger is not None and self.ledger.state.leases.are_shared

    @property
    def is_away(self) -> bool:
        """True while what keeps the state does not answer: nothing is asked for, and what has come waits."""
        return self.state is not None and self.state.reach.is_away

    @property
    def delays(self) -> HostDelays:
        """The delays that hosts want."""
        return self.hosts.delays

    # -- for the spider

    def learn(self, found: Mapping[str, Link]) -> Mapping[str, Standing]:
        """Returns how the pages stand, by key. It keeps what the links say of pages that are known."""
        if self.ledger is None or not found:
            return {}
        standings = self.ledger.learn(found)
        counts = Counter(standings.values())
        self.count("discover/link/known", counts["known"] + counts["announced"])
        self.count("discover/link/read_before", counts["read"])
        return standings

    def count_channels(self, url: str) -> Mapping[frozenset[FoundBy], int]:
        """Returns how many articles this run has read of the site of an address, by all the ways that had led to
        them."""
        if self.state is None:
            return {}
        key = self.sites.find(url)
        is_meant = (lambda host: self.sites.find(f"http://{host}/") == key) if len(self.sites) > 1 else None
        return self.state.runs.count_channels(is_meant)

    def ask_again(self, url: str) -> None:
        """Has a page that was read asked for once more. A crawl that has an end does so once for each page."""
        if self.ledger is not None:
            since = None if self.follows else self.ledger.began
            self.ledger.state.recovery.ask_again([make_url_key(url)], since)

    def note_news(self) -> None:
        """Notes that the site has news, and asks once for the sitemaps of which their index does not say whether they
        have changed."""
        if self.ledger is None or (self._has_news and not self.follows):
            return
        self._has_news = True
        now = time.time()
        state = self.ledger.state
        children = choose_with_news(state.runs.list_child_sitemaps(), now)
        asked = state.recovery.ask_again(children, now - self.rhythm.least if self.follows else self.ledger.began)
        self.count("frontier/sitemaps_asked_for_news", asked)

    def note_feed(self, url: str, links: Sequence[FoundLink]) -> None:
        """Notes the links of a feed that was read, and asks for the articles that it shows to be edited."""
        if self.ledger is None:
            return
        key = make_url_key(url)
        state = self.ledger.state
        said = {entry.key: entry.link.said for entry in links if entry.link.said is not None}
        edited = self.edits.note_feed(key, state.lessons.read_feed(key), said)
        self.count("discover/feed/edited", len(edited))
        state.recovery.ask_again(edited, None if self.follows else self.ledger.began)

    def note_read_again(self, response: Response, last: Visit, seen: str | None) -> None:
        """Notes a page that was read and had been read before. `seen`: the digest of what it says now."""
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
        if lied and self.state is not None:
            self.state.recovery.ask_again(lied)

    def note_unchanged(self, response: Response, last: Visit) -> None:
        """Notes that a page has not changed by its server's word, which is believed."""
        if self._is_asked_by_lastmod(response, last):
            self.trust.note_unchanged(read_host(response.url))
        self.edits.note_read(read_page(response).key, has_changed=False)

    def watch_output(self) -> bool:
        """Looks whether the output was moved, deleted or cut. Where it was, the crawl goes on in a new file, or in what
        is left, and asks again for what is missing. Returns False where it cannot go on, and ends the crawl."""
        articles, output = self.articles, self.output
        if self.ledger is None or articles is None or self.trouble or output is None:
            return not self.trouble
        try:
            stock = look_again(output, articles, accepts=self.accepts_loss)
        except StateError as error:
            output.close()  # pages that are on their way still come, and this file is not ours
            self.end_in_trouble(error)
            return False
        self.count("frontier/reopened", self.ledger.state.recovery.reopen(stock.lost, time.time()))
        return not self.trouble

    def make_output_ready(self, url: str) -> None:
        """Opens the file for an article, where each site has its own, and learns what is in it. Raises StateError."""
        if self.ledger is not None and self.articles is not None and isinstance(self.output, SiteOutputs):
            stock = judge_findings(self.output.make_ready(url), self.articles, accepts=self.accepts_loss)
            self.count("frontier/reopened", self.ledger.state.recovery.reopen(stock.lost, time.time()))

    # -- for the middleware that sees what a page has led to

    def find_holder(self, key: str) -> str | None:
        """Returns the host that a page is out for; None where it is not out."""
        entry = self.ledger.leases.get(key) if self.ledger is not None else None
        return entry.host if entry is not None else None

    def find_entry(self, key: str) -> FrontierEntry | None:
        """Returns the entry of a page that is out, or read and waiting; None where it is not."""
        return self.ledger.find_out(key) if self.ledger is not None else None

    def is_still_out(self, key: str, entry: FrontierEntry | None) -> bool:
        """Returns whether a page that was out as `entry` is still this crawl's to finish. It is not where its host was
        lost to others meanwhile, which undid what was written of it, even if the page is out anew."""
        return self.ledger is None or not self.has_shared_hosts or self.ledger.find_out(key) is entry is not None

    def begin_reading(self, key: str) -> None:
        """Notes that the page is being read."""
        if self.ledger is not None:
            self.ledger.begin_reading(key)

    def end_reading(self, key: str) -> None:
        """Notes that the page is no longer being read, since it is asked for in another way."""
        if self.ledger is not None:
            self.ledger.end_reading(key)

    def archive_page(self, key: str) -> bool:
        """Keeps in the archive what a page was that is read. Returns False, and ends the crawl, where that cannot be
        done."""
        try:
            if self.archive is not None:
                self.archive.end_page(key)
        except StateError as error:
            self.end_in_trouble(error)
            return False
        return True

    def hold(self, key: str) -> None:
        """Notes that the page is read and its links are in the frontier, and that its article waits."""
        if self.ledger is not None:
            self.ledger.end_reading(key)
            self.ledger.hold(key)

    def let_go_on(self, key: str) -> None:
        """Notes that the article of a page that was held waits no longer."""

    def has_work(self) -> bool:
        """Returns whether there is anything for this process to ask for, now or once its host is free."""
        return bool(self.ahead) or (
            self.ledger is not None and self.ledger.state.pages.has_pending(self.choice.is_open)
        )

    def might_get_work(self) -> bool:
        """Returns whether other processes have hosts of this run, which may come to this one."""
        return self.state is not None and self.state.leases.others_have_work()

    def offer(self, steps: Sequence[Step]) -> Offered:
        """Puts those pages into the frontier that are new to it, of all that the steps lead to. Says how many are new.

        The request for each is made once its turn comes.
        """
        if self.ledger is None or not steps:
            return Offered()
        now = time.time()
        for step in steps:
            self.count(f"discover/link/followed/{step.link.might_be}")
        offered = self.ledger.offer([self._make_entry(step, now) for step in steps])
        self.count("frontier/added", offered.new)
        return offered

    def finish(self, key: str, step: Step | None, *, visit: Visit | None = None, unwanted: str | None = None) -> None:
        """Notes that the page is read: its links are in the frontier, its article is in the output. `step`: where it
        was found; `unwanted`: the filter that has left its article out."""
        if self.ledger is None:
            return
        also = self._make_entry(step, time.time()) if step is not None else None
        self.ledger.end_reading(key)
        self.ledger.finish(key, also=also, visit=visit, unwanted=unwanted)
        self._forget_done(key)

    def fail(self, key: str, reason: str, visit: Visit | None = None, retry: NextLook | None = None) -> None:
        """Notes that the page could not be read. See PageQueue.fail."""
        if self.ledger is not None:
            self.ledger.end_reading(key)
            self.ledger.fail(key, reason, visit, retry)
            self._forget_done(key)

    def give_back(self, key: str, *, in_vain: bool = False) -> None:
        """Gives the page back to the frontier. `in_vain`: it was asked for and did not come, so that others go before
        it."""
        if self.ledger is not None:
            self.ledger.end_reading(key)
            self.ledger.give_back(key, in_vain=in_vain)
            self.forget(key)

    # -- for those who keep it

    def close_archive(self) -> None:
        """Ends the files of the archive. Says what is wrong where that cannot be done, unless the crawl ends for it."""
        archive, self.archive = self.archive, None
        try:
            if archive is not None:
                archive.close()
        except StateError as error:
            self.end_in_trouble(error, is_open=False)

    def _forget_done(self, key: str) -> None:
        self.forget(key)
        if self.requests is not None:
            self.requests.forget(key)

    def _is_asked_by_lastmod(self, response: Response, last: Visit) -> bool:
        page = read_page(response)
        return not self.edits.is_asked(page.key) and might_be_asked_by_lastmod(last, page.link, page.steps, time.time())

    def _make_entry(self, step: Step, now: float) -> FrontierEntry:
        rank = rank_step(step, now, has_window=not self.sites.find_window(step.link.url).is_open)
        return FrontierEntry(make_url_key(step.link.url), step.link, step.steps, rank)

    def leave_site(self, key: str) -> None:
        """Leaves a site that has as many articles as asked: its pages wait for the next crawl."""
        self.hosts.enough.update(self.sites.list_elsewhere(key))
        self.count("frontier/sites_with_enough")

    def forget(self, key: str) -> None:
        """Notes that the page is no longer out."""
        self.asked.pop(key, None)
        self.hosts.release(key)
        if self.archive is not None:
            self.archive.drop_page(key)

    def end_in_trouble(self, error: StateError, *, is_open: bool = True) -> None:
        """Ends the crawl, and says why once: something that it keeps cannot be used any more. What is away for now ends
        nothing."""
        if self.trouble or isinstance(error, StateAwayError):
            return
        logger.error("%s", error)
        self.trouble = error.kind
        self.crawler.stats.set_value("newscrawl/frontier/trouble", error.kind)
        if is_open and self.crawler.engine.running:
            _schedule_coro(self.crawler.engine.close_spider_async(reason=error.kind))

    def refuse_without_state(self) -> None:
        """Raises CloseSpider where the state cannot be used."""
        if self.trouble:
            raise CloseSpider(self.trouble)

    def count(self, name: str, count: int = 1) -> None:
        """Adds to a figure of the statistics, named after "newscrawl/"."""
        if count:
            self.crawler.stats.inc_value(f"newscrawl/{name}", count)


def find_crawl(crawler: Crawler) -> Crawl | None:
    """Returns the crawl as this project's scheduler keeps it; None with another scheduler, which keeps none."""
    crawl: Crawl | None = getattr(crawler.engine.scheduler, "crawl", None)
    return crawl
