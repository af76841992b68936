"""The crawl's queue as Scrapy sees it. What is in it, and what became of it, outlives the process."""

from __future__ import annotations

import logging
import time
from collections import Counter
from contextlib import suppress
from functools import partial
from math import inf
from typing import Protocol, cast

from scrapy import Spider, signals
from scrapy.crawler import Crawler
from scrapy.dupefilters import BaseDupeFilter
from scrapy.http import Request
from scrapy.utils.misc import build_from_crawler, load_object

from ..errors import StateAwayError, StateError
from ..storage.frontier_records import FrontierEntry
from ..storage.output_paths import is_rotated
from ..text.switches import read_switch
from ..urls.canonical import make_url_key, read_host
from ..walk.rendering_memory import RenderingMemory
from ..walk.start_sites import StartSites
from ..walk.steps import Step
from ..walk.traps import TrapWatch
from .asked_again import AskedAgain
from .crawl_archive import open_archive
from .failures import settle_given_up
from .heartbeat import Heartbeat
from .host_answers import HostAnswers
from .host_handover import HostHandover
from .ledger import Ledger
from .meta import PageMeta, change_page, find_key, find_own, find_page, is_step
from .own_requests import OwnRequests
from .page_failures import PageFailures
from .page_order import Walker
from .reporting import find_left, list_left, report_beginning, report_end, report_waiting
from .shared_crawl import Crawl
from .site_memories import SiteMemories
from .state_and_output import Opened, open_books

logger = logging.getLogger("newscrawl")

_BEATS = 5  # commits in a lease, at least: each says that the crawl lives
_LINGERING = 2.0  # seconds for which a helper waits for hosts that others give back


class _WalkSpider(Walker, Protocol):
    def make_request(self, step: Step) -> Request: ...


class FrontierScheduler:
    """Hands out the pages of a State, and is told what became of each.

    It is no child of Scrapy's BaseScheduler, whose `isinstance` says True of every scheduler. Requests that a walk's
    spider yields of its own are in the frontier as its pages are, and go first. Those of a spider that does not walk
    are kept in memory.
    """

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.crawl = Crawl(crawler)
        self._dupefilter: BaseDupeFilter = build_from_crawler(
            load_object(crawler.settings["DUPEFILTER_CLASS"]), crawler
        )
        self._heartbeat: Heartbeat | None = None
        self._is_resumed = False
        self._is_helper = False  # others have begun the run; this crawl goes as soon as there is nothing to do for it
        self._idle_since: float | None = None
        self._postponed: list[Request] = []  # they came as the state was away

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> FrontierScheduler:
        return cls(crawler)

    # -- Scrapy's interface

    def open(self, spider: Spider) -> None:
        """Opens the state and the output, and begins a run or goes on with one."""
        crawl = self.crawl
        if self.crawler.settings.get("JOBDIR"):
            logger.info("JOBDIR is not used: the crawl's state is kept anyway, in NEWSCRAWL_STATE.")
        self.spider = cast(_WalkSpider, spider)
        self._asked_again = AskedAgain(crawl, spider)
        self._answers = HostAnswers(crawl)
        self._failures = PageFailures(crawl, spider, self._answers)
        self._dupefilter.open()
        # Scrapy cannot close what never opened. So a state that cannot be used ends the crawl only once all is open.
        self.crawler.signals.connect(crawl.refuse_without_state, signal=signals.spider_opened)
        self._is_walk = hasattr(spider, "make_request")  # no scrapy shell, no scrapy fetch
        keeps_nothing = not self._is_walk or getattr(spider, "is_tried", False)
        self._keeps_empty = not keeps_nothing and not is_rotated(self.crawler.settings.get("NEWSCRAWL_OUTPUT"))
        try:
            if not keeps_nothing:
                crawl.archive = open_archive(self.crawler, crawl.count)
            opened = self._open_books(keeps_nothing=keeps_nothing)
        except StateError as error:
            crawl.end_in_trouble(error, is_open=False)
            crawl.close_archive()
            return
        crawl.articles, crawl.output, crawl.read_from_output = opened.articles, opened.output, opened.stock.read
        crawl.ledger = Ledger(opened.state, opened.output, opened.note, crawl.end_in_trouble, archive=crawl.archive)
        leases = opened.state.leases
        HostHandover(crawl).watch(leases)
        joined: int | None = getattr(spider, "joined_run", None)
        if joined is not None:
            leases.join(joined)
        self._is_helper = joined is not None
        if self._is_walk:
            crawl.requests = OwnRequests(self.crawler, crawl.ledger, crawl.count, is_kept=opened.is_kept)
        crawl.manners.open(opened.state.manners)
        if read_switch(self.crawler.settings.get("NEWSCRAWL_SITE_MEMORY")) is not False:
            crawl.memories = SiteMemories(opened.state.lessons, crawl.count)
        arguments = getattr(spider, "arguments", None)
        crawl.follows = getattr(arguments, "follow", False)
        starts = getattr(arguments, "start_urls", ())
        rest = inf if crawl.budgets.are_limited else crawl.rhythm.least
        sites: StartSites = getattr(spider, "sites", crawl.sites)
        beginning = crawl.ledger.begin(
            " ".join(sorted(map(make_url_key, starts))),
            rest,
            opened.stock.lost,
            lambda unwanted, host: sites.find_filters(f"http://{host}/").would_keep(unwanted),
            refreshes=getattr(arguments, "refresh", False),
            joins=self._is_helper,
        )
        if beginning is not None:
            report_beginning(beginning, self.crawler.stats, is_shared=leases.are_shared)
            if leases.are_shared and not self._is_helper and hasattr(spider, "write_orders"):
                leases.invite(spider.write_orders())
            self._is_resumed = beginning.run.resumed
        walks = getattr(spider, "walks", None)
        if walks is not None and beginning is not None:
            walks.is_resumed = beginning.run.resumed
        self._traps = walks.traps if walks is not None else TrapWatch()
        self._section_news = walks.section_news if walks is not None else Counter()
        crawl.sites = sites
        rendering = getattr(spider, "rendering", None)
        self._renderings = rendering.memory if rendering is not None else RenderingMemory()
        lessons = opened.state.lessons
        crawl.sites.learn_moves(lessons.read_moves())
        self._traps.learn(lessons.read_patterns(), time.time())
        self._renderings.learn(lessons.read_kinds(), time.time())
        self._connect()
        opened.state.reach.wait_no_more()

    def close(self, reason: str) -> None:
        """Keeps what was learned, reports, and closes the state and the output."""
        crawl = self.crawl
        if self._heartbeat is not None:
            self._heartbeat.stop()
        self._dupefilter.close(reason)
        if crawl.ledger is None:
            return
        state = crawl.ledger.state
        state.reach.give_up()
        state.lessons.write_patterns(self._traps.list_records())
        state.lessons.write_kinds(self._renderings.list_records())
        for feed, feed_record in crawl.edits.list_records().items():
            state.lessons.write_feed(feed, feed_record)
        found_by = state.runs.count_channels()
        report_end(found_by, self._section_news, self._traps.closed, self.crawler.stats)
        if hasattr(self.spider, "tell_unseen"):
            self.spider.tell_unseen(found_by)
        self._note_spent_budgets()
        crawl.manners.save()
        if reason == "finished":
            settle_given_up(state.pages, crawl.records, crawl.hosts.given_up, time.time(), self._count_failed)
        left = find_left(crawl.hosts, state.pages) if reason == "finished" else {}
        # Pages that only a budget has left stay in this run: a new run would spend the next budget on its listings.
        is_left = state.pages.has_pending(crawl.hosts.is_open) or state.leases.others_have_work()
        is_over = reason == "finished" and not is_left
        health = getattr(self.spider, "health", None)
        if health is not None and health.is_of_many:
            out = (*crawl.ledger.leases.values(), *crawl.ledger.held.values())
            health.note_left(list_left(crawl.hosts, crawl.budgets, state.runs, [entry.host for entry in out]))
            if self._is_resumed or state.leases.are_shared:  # others have read some of it
                health.note_earlier(state.runs.count_articles(), state.runs.list_failed_starts())
        counts = crawl.ledger.end(finished=is_over)
        crawl.ledger = None
        crawl.close_archive()
        if crawl.output is not None:
            crawl.output.close(keeps_empty=self._keeps_empty)
        is_for_others = self._is_helper and not is_over  # what waits
        for name in ("done", "failed") if is_for_others else ("pending", "done", "failed"):
            self.crawler.stats.set_value(f"newscrawl/frontier/{name}", getattr(counts, name))
        if reason == "finished" and not is_for_others:
            report_waiting(counts.pending, left, self.crawler.stats)

    def has_pending_requests(self) -> bool:
        """Returns whether the crawl goes on."""
        if self.crawl.follows and not self.crawl.trouble:
            return True
        try:
            return self._might_have_work()
        except StateAwayError:
            return True

    def _might_have_work(self) -> bool:
        if self.crawl.has_work():
            self._idle_since = None
            return True
        if not self._is_helper:
            return self.crawl.might_get_work()
        now = time.monotonic()
        self._idle_since = self._idle_since or now
        return now - self._idle_since < _LINGERING

    def enqueue_request(self, request: Request) -> bool:
        """Takes a request that a callback yields, or that is tried again. Returns whether it will be sent."""
        if self.crawl.ledger is None:
            return False
        try:
            return self._enqueue(request)
        except StateAwayError:
            self._postponed.append(request)
            return True

    def _enqueue(self, request: Request) -> bool:
        assert self.crawl.ledger is not None  # enqueue_request has looked
        key, page = find_key(request), find_page(request)
        if key in self.crawl.ledger.leases:
            if page is None or page.rendering is None or find_own(request) is not None:
                return self._asked_again.take(request, key)
            at = self.crawl.delays.reserve(read_host(request.url), time.monotonic())
            change_page(request, allowed_at=at)
            self.crawl.ahead.put_at(at, request)
        elif page is not None and self._is_walks(request, page):
            return bool(self.crawl.offer([Step(page.link, page.steps)]).new)
        elif self.crawl.requests is not None:
            return self.crawl.requests.offer(request) is None
        elif not request.dont_filter and self._dupefilter.request_seen(request):
            self._dupefilter.log(request, cast(Spider, self.spider))
            return False
        else:
            self.crawl.ahead.put(request)
        return True

    def next_request(self) -> Request | None:
        """Returns the next request; None where there is none now."""
        now = time.monotonic()
        if self.crawl.is_away:
            return None
        ahead = self.crawl.ahead.take(now)
        if ahead is not None or self.crawl.ledger is None or self.crawl.trouble:
            return ahead
        try:
            while True:
                entry = self.crawl.choice.take(self.crawl.ledger, self.spider, now)
                if entry is None:
                    return None
                request = self._make_request(entry, now)
                if request is not None:
                    break
            self.crawl.budgets.count(entry.host, time.time())
        except StateAwayError:
            return None
        self.crawl.hosts.hand_out(entry.host, entry.key, now)
        self.crawl.asked[entry.key] = now
        request.errback = partial(self._failures.settle, request.errback)
        return request

    # -- the inside

    def _open_books(self, *, keeps_nothing: bool) -> Opened:
        return open_books(self.crawler, keeps_nothing=keeps_nothing, accepts_loss=self.crawl.accepts_loss)

    def _make_request(self, entry: FrontierEntry, now: float) -> Request | None:
        """Returns the request of an entry; None where one of the spider's own cannot be made again."""
        if entry.request is not None and self.crawl.requests is not None:
            return self.crawl.requests.restore(entry)
        request = self.spider.make_request(Step(entry.link, entry.steps))
        if read_host(request.url) != entry.host and self.crawl.has_shared_hosts:
            request = request.replace(url=entry.link.url)  # what was typed now may be another worker's host
        change_page(request, key=entry.key, in_vain=entry.in_vain, visit=entry.visit, allowed_at=now)
        return request

    def _is_walks(self, request: Request, page: PageMeta) -> bool:
        """Returns whether a request is for a page of the walk: a step, or a page that is no longer out."""
        parse = getattr(self.spider, "parse", None)
        return request.callback in (None, parse) if page.key else is_step(request, parse)

    def _connect(self) -> None:
        connect = self.crawler.signals.connect
        connect(self._answers.note_response, signal=signals.response_received)
        connect(self._release, signal=signals.request_left_downloader)
        interval = self.crawler.settings.getfloat("NEWSCRAWL_COMMIT_INTERVAL")
        if self.crawl.state is not None and self.crawl.state.leases.are_shared:
            interval = min(interval, self.crawler.settings.getfloat("NEWSCRAWL_LEASE") / _BEATS)
        self._heartbeat = Heartbeat(self.crawler, interval, self._commit, self._revive)
        self._heartbeat.start()

    def _commit(self) -> None:
        if self.crawl.ledger is None:
            return
        if self.crawl.is_away:
            self.crawl.ledger.state.reach.try_again()
            if self.crawl.is_away:
                return
            postponed, self._postponed = self._postponed, []
            for request in postponed:
                self.enqueue_request(request)
        with suppress(StateAwayError):  # the next beat looks for it
            self.crawl.watch_output()
            self.crawl.manners.save()
            self.crawl.ledger.commit()

    def _revive(self) -> None:
        if not self.crawl.is_away:
            with suppress(StateAwayError):
                self._look_for_news()

    def _look_for_news(self) -> None:
        self.crawl.watch_output()
        state = self.crawl.state
        if self.crawl.follows and state is not None:
            self.crawl.hosts.try_again(time.monotonic() - self.crawl.rhythm.least)
            self.crawl.hosts.try_closed_again(time.monotonic())
            self.crawl.count("frontier/revived", state.runs.revive(time.time(), listings=False))

    def _note_spent_budgets(self) -> None:
        budgets, now = self.crawl.budgets, time.time()
        for host in self.crawl.manners.list_hosts() if budgets.are_limited else ():
            if budgets.is_spent(host, now):
                self.crawl.manners.note_refusal(host, "budget")

    def _count_failed(self, why: str, pages: int) -> None:
        self.crawl.count(f"frontier/failed/{why}", pages)

    def _release(self, request: Request) -> None:
        self.crawl.hosts.release(find_key(request))
