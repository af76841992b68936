"""The crawl's queue as Scrapy sees it. What is in it, and what became of it, outlives the process."""

from __future__ import annotations

import logging
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, Protocol, cast

from scrapy import Spider, signals
from scrapy.crawler import Crawler
from scrapy.dupefilters import BaseDupeFilter
from scrapy.exceptions import CloseSpider
from scrapy.http import Request, Response
from scrapy.utils.defer import _schedule_coro
from scrapy.utils.misc import build_from_crawler, load_object
from twisted.python.failure import Failure

from ..errors import InterruptedRequestError, StateError
from ..items import Link
from ..storage.frontier import Entry, HostRecord, Visit, read_host
from ..storage.memory_articles import MemoryArticles
from ..storage.sqlite import SqliteFrontier
from ..urls.canonical import make_url_key
from ..walk.rendering_memory import RenderingMemory
from ..walk.traps import TrapWatch
from ..walk.walk import Standing, Step
from .ahead import RequestsAhead
from .articles import ArticleBook
from .budgets import HostBudgets
from .choosing import Choice, Walker
from .failure_names import name_failure
from .failures import might_come_later, plan_gone
from .heartbeat import Heartbeat
from .hosts import Hosts
from .ledger import Ledger
from .meta import ALLOWED_AT, KEY, RENDER
from .opening import open_articles, open_frontier
from .ordering import rank_step
from .paths import find_output
from .reporting import report_beginning, report_end, report_waiting
from .rhythm import Rhythm
from .trust import Rereading, Trust, might_be_asked_by_lastmod

logger = logging.getLogger("newscrawl")


class _WalkSpider(Walker, Protocol):
    def make_request(self, step: Step) -> Request: ...


class FrontierScheduler:
    """Hands out the pages of a Frontier, and is told what became of each.

    No child of Scrapy's BaseScheduler, whose `isinstance` says True of every scheduler. Requests that are not the
    walk's (no "link" in their meta) are kept in memory and go first.
    """

    def __init__(self, crawler: Crawler) -> None:
        settings = crawler.settings
        self.crawler = crawler
        self.trouble: str | None = None  # the reason why the crawl ends, once the state cannot be used
        self.interval = settings.getfloat("NEWSCRAWL_COMMIT_INTERVAL")
        limit = max(1, settings.getint("CONCURRENT_REQUESTS_PER_DOMAIN"))
        places = settings.getint("CONCURRENT_REQUESTS") or 16
        self.hosts = Hosts(limit + limit // 4, settings.getfloat("NEWSCRAWL_PATIENCE"), max(1, places // 2))
        self.rhythm = Rhythm.from_settings(settings)
        self.trust = Trust(self._read_host, self._write_host)
        self.budgets = HostBudgets(
            settings.getint("NEWSCRAWL_HOST_REQUESTS") or None,
            settings.getint("NEWSCRAWL_HOST_REQUESTS_A_DAY") or None,
            self._read_host,
            self._write_host,
        )
        self._choice = Choice(self.hosts, self.budgets, self.trust, crawler.stats)
        self.follows = False  # the crawl goes on when all is read, and waits for news
        self.ledger: Ledger | None = None
        self.articles = ArticleBook(MemoryArticles(), settings)
        self.known_output_size: int | None = None  # of the output's bytes, those that the state has seen
        self._dupefilter: BaseDupeFilter = build_from_crawler(load_object(settings["DUPEFILTER_CLASS"]), crawler)
        self._ahead = RequestsAhead()
        self._asked: dict[str, float] = {}  # when a page was handed out
        self._heartbeat: Heartbeat | None = None

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> FrontierScheduler:
        return cls(crawler)

    # -- Scrapy's interface

    def open(self, spider: Spider) -> None:
        if self.crawler.settings.get("JOBDIR"):
            logger.info("JOBDIR is not used: the crawl's state is kept anyway, in NEWSCRAWL_STATE.")
        self.spider = cast(_WalkSpider, spider)
        self._dupefilter.open()
        # Scrapy cannot close what never opened: a state that cannot be used ends the crawl once all is open.
        self.crawler.signals.connect(self.refuse_without_state, signal=signals.spider_opened)
        output = find_output(self.crawler)
        try:
            is_walk = hasattr(spider, "make_request")  # no scrapy shell, no scrapy fetch
            frontier, note = open_frontier(self.crawler, keeps_nothing=not is_walk)
            self.articles = open_articles(frontier, self.crawler.settings)
            if isinstance(frontier, SqliteFrontier):
                self.known_output_size = frontier.read_output_size(str(output))
        except StateError as error:
            self._end_in_trouble(error, is_open=False)
            return
        self.ledger = Ledger(frontier, output, note, self._end_in_trouble)
        arguments = getattr(spider, "arguments", None)
        self.follows = getattr(arguments, "follow", False)
        starts = getattr(arguments, "start_urls", ())
        beginning = self.ledger.begin(" ".join(sorted(map(make_url_key, starts))))
        if beginning is not None:
            report_beginning(beginning, output, self.crawler.stats)
        walk = getattr(spider, "walk", None)
        self._traps = walk.traps if walk is not None else TrapWatch()
        self._traps.learn(self.ledger.read_patterns(), time.time())
        rendering = getattr(spider, "rendering", None)
        self._renderings = rendering.memory if rendering is not None else RenderingMemory()
        self._renderings.learn(self.ledger.read_kinds(), time.time())
        self._connect()

    def close(self, reason: str) -> None:
        if self._heartbeat is not None:
            self._heartbeat.stop()
        self._dupefilter.close(reason)
        if self.ledger is None:
            return
        self.ledger.write_patterns(self._traps.list_records())
        self.ledger.write_kinds(self._renderings.list_records())
        report_end(self.ledger.count_channels(), self.ledger.rank_sections(), self._traps.closed, self.crawler.stats)
        counts = self.ledger.end(finished=reason == "finished")
        self.ledger = None
        for name in ("pending", "done", "failed"):
            self.crawler.stats.set_value(f"newscrawl/frontier/{name}", getattr(counts, name))
        if reason == "finished":
            report_waiting(counts.pending, self.hosts.given_up, self.crawler.stats)

    def has_pending_requests(self) -> bool:
        if self._ahead or (self.follows and not self.trouble):
            return True
        return self.ledger is not None and self.ledger.has_pending(self._choice.is_open)

    def enqueue_request(self, request: Request) -> bool:
        if self.ledger is None:
            return False
        if request.meta.get(KEY) in self.ledger.leases and RENDER in request.meta:
            at = self.hosts.delays.reserve(read_host(request.url), time.monotonic())
            request.meta[ALLOWED_AT] = at
            self._ahead.put_at(at, request)
        elif request.meta.get(KEY) in self.ledger.leases:  # tried again, or redirected
            self._ahead.put(request)
        elif "link" in request.meta:
            return bool(self.add_found([request]))
        elif not request.dont_filter and self._dupefilter.request_seen(request):
            self._dupefilter.log(request, cast(Spider, self.spider))
            return False
        else:
            self._ahead.put(request)
        return True

    def next_request(self) -> Request | None:
        now = time.monotonic()
        ahead = self._ahead.take(now)
        if ahead is not None or self.ledger is None or self.trouble:
            return ahead
        entry = self._choice.take(self.ledger, self.spider, now)
        if entry is None:
            return None
        self.hosts.hand_out(entry.host, entry.key, now)
        self.budgets.count(entry.host, time.time())
        self._asked[entry.key] = now
        request = self.spider.make_request(Step(entry.link, entry.steps))
        request.meta[KEY] = entry.key
        request.meta["visit"] = entry.visit
        request.meta[ALLOWED_AT] = now
        request.errback = partial(self._settle_failure, request.errback)
        return request

    # -- for the spider

    def learn(self, found: Mapping[str, Link]) -> Mapping[str, Standing]:
        """How the pages stand, by key. What the links say of pages that are known is kept."""
        if self.ledger is None or not found:
            return {}
        standings = self.ledger.learn(found)
        counts = Counter(standings.values())
        self._count_stat("discover/link/known", counts["known"] + counts["announced"])
        self._count_stat("discover/link/read_before", counts["read"])
        return standings

    def ask_again(self, url: str) -> None:
        """A page that was read is to be read once more."""
        if self.ledger is not None:
            self.ledger.ask_again([make_url_key(url)])

    def note_read_again(self, response: Response, last: Visit, seen: str | None) -> None:
        """A page was read that had been read before; `seen`: the digest of what it says now."""
        host = read_host(response.url)
        meta = response.meta
        reading = Rereading(
            has_changed=seen != last.seen,
            was_conditional=meta.get("conditional", False),
            was_doubted=meta.get("doubted", False),
            by_lastmod=might_be_asked_by_lastmod(last, meta["link"], meta["steps"], time.time()),
        )
        lied = self.trust.note_read(host, reading)
        if lied or (reading.was_doubted and reading.has_changed):
            self._count_stat("fetch/unchanged/lied")
        if lied and self.ledger is not None:
            self.ledger.ask_again(lied)

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
            step = Step(request.meta["link"], request.meta["steps"])
            entries.append(Entry(make_url_key(step.link.url), step.link, step.steps, rank_step(step, now)))
            self._count_stat(f"discover/link/followed/{step.link.might_be}")
        added = self.ledger.add(entries)
        self._count_stat("frontier/added", added)
        return added

    def finish(self, key: str, step: Step, *, wrote_article: bool, visit: Visit | None = None) -> None:
        """The page is read: its links are in the frontier, its article is in the output. `step`: where it was found."""
        if self.ledger is None:
            return
        also = Entry(make_url_key(step.link.url), step.link, step.steps, rank_step(step, time.time()))
        self.ledger.end_reading(key)
        self.ledger.finish(key, wrote_article=wrote_article, also=also, visit=visit)
        self._forget(key)

    def fail(self, key: str, reason: str, visit: Visit | None = None) -> None:
        if self.ledger is not None:
            self.ledger.end_reading(key)
            self.ledger.fail(key, reason, visit)
            self._forget(key)

    def give_back(self, key: str) -> None:
        if self.ledger is not None:
            self.ledger.end_reading(key)
            self.ledger.give_back(key)
            self._forget(key)

    # -- the inside

    def _read_host(self, name: str) -> HostRecord:
        return self.ledger.read_host(name) if self.ledger is not None else HostRecord()

    def _write_host(self, name: str, record: HostRecord) -> None:
        if self.ledger is not None:
            self.ledger.write_host(name, record)

    def _connect(self) -> None:
        connect = self.crawler.signals.connect
        connect(self._note_answer, signal=signals.response_received)
        connect(self._release, signal=signals.request_left_downloader)
        self._heartbeat = Heartbeat(self.crawler, self.interval, self._commit, self._revive)
        self._heartbeat.start()

    def _commit(self) -> None:
        if self.ledger is not None:
            self.ledger.commit()

    def _revive(self) -> None:
        if self.follows and self.ledger is not None:
            self._count_stat("frontier/revived", self.ledger.revive())

    def _settle_failure(self, errback: Any, failure: Failure) -> Any:
        """A page did not come: the page's fault or the host's? The spider hears of the first only."""
        request: Request = failure.request  # type: ignore[attr-defined]  # which Scrapy sets
        key = request.meta[KEY]
        entry = self.ledger.leases.get(key) if self.ledger is not None else None
        if isinstance(failure.value, InterruptedRequestError) or entry is None:
            self.give_back(key)
            return None
        if might_come_later(failure, entry, self._asked[key], self.hosts):
            self._count_stat("frontier/host_silent")
            self.give_back(key)
            return None
        gone = plan_gone(failure, self.rhythm, time.time())
        if gone is not None and entry.link.might_be in ("feed", "sitemap"):  # it was looked for in a usual place
            self.finish(key, Step(entry.link, entry.steps), wrote_article=False, visit=gone)
        else:
            self.fail(key, name_failure(failure).words, gone)
        return errback(failure) if errback else failure

    def _note_answer(self, request: Request) -> None:
        self.hosts.note_answer(read_host(request.url), time.monotonic())

    def _release(self, request: Request) -> None:
        key = request.meta.get(KEY)
        if key is not None:
            self.hosts.release(key)

    def _forget(self, key: str) -> None:
        """The page is no longer out."""
        self._asked.pop(key, None)
        self.hosts.release(key)

    def _end_in_trouble(self, error: StateError, *, is_open: bool = True) -> None:
        logger.error("%s", error)
        self.trouble = error.kind
        self.crawler.stats.set_value("newscrawl/frontier/trouble", error.kind)
        if is_open and self.crawler.engine.running:
            _schedule_coro(self.crawler.engine.close_spider_async(reason=error.kind))

    def refuse_without_state(self) -> None:
        """Raise CloseSpider where the state cannot be used."""
        if self.trouble:
            raise CloseSpider(self.trouble)

    def _count_stat(self, name: str, count: int = 1) -> None:
        if count:
            self.crawler.stats.inc_value(f"newscrawl/{name}", count)


def refuse_without_state(crawler: Crawler) -> None:
    """Raise CloseSpider where the crawl's state cannot be used: another crawl may be writing to the same output."""
    scheduler = crawler.engine.scheduler
    if isinstance(scheduler, FrontierScheduler):
        scheduler.refuse_without_state()
