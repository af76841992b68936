"""The crawl's queue as Scrapy sees it. What is in it, and what became of it, outlives the process."""

from __future__ import annotations

import heapq
import logging
import time
from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import Any, Protocol, cast

from scrapy import Spider, signals
from scrapy.crawler import Crawler
from scrapy.dupefilters import BaseDupeFilter
from scrapy.exceptions import CloseSpider
from scrapy.http import Request
from scrapy.utils.asyncio import create_looping_call
from scrapy.utils.defer import _schedule_coro
from scrapy.utils.misc import build_from_crawler, load_object
from twisted.python.failure import Failure

from ..discover.urls import make_url_key
from ..discover.walk import Step
from ..spiders.failures import name_failure
from ..storage.frontier import Entry, Frontier, StateError, read_host
from ..storage.memory import MemoryFrontier
from ..storage.memory_articles import MemoryArticles
from ..storage.reading import ReadingNote
from ..storage.sqlite import SqliteFrontier
from ..storage.sqlite_articles import SqliteArticles
from .articles import ArticleBook
from .downloader import InterruptibleDownloader
from .endings import InterruptedRequestError
from .failures import blame_failure
from .files import find_output, find_state
from .hosts import Hosts
from .ledger import Beginning, Ledger
from .ordering import rank_step

logger = logging.getLogger("newscrawl")

KEY = "frontier_key"  # in a request's meta: the page's key, while it is out
IN_MEMORY = ":memory:"
_TICK = 0.25  # seconds
_GRACE = 5.0  # seconds that what is on its way has to arrive once the crawl was told to stop


class _WalkSpider(Protocol):
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
        self.ledger: Ledger | None = None
        self.articles = ArticleBook(MemoryArticles(), settings)
        self.known_output_size: int | None = None  # of the output's bytes, those that the state has seen
        self._dupefilter: BaseDupeFilter = build_from_crawler(load_object(settings["DUPEFILTER_CLASS"]), crawler)
        self._ahead: list[tuple[int, int, Request]] = []
        self._count = 0
        self._asked: dict[str, float] = {}  # when a page was handed out
        self._committed = 0.0
        self._stopping_since: float | None = None
        self._heartbeat: Any = None

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
            frontier, note = self._open_frontier()
            self.articles = self._open_articles(frontier)
            if isinstance(frontier, SqliteFrontier):
                self.known_output_size = frontier.read_output_size(str(output))
        except StateError as error:
            self._end_in_trouble(error, is_open=False)
            return
        self.ledger = Ledger(frontier, output, note, self._end_in_trouble)
        starts = getattr(getattr(spider, "arguments", None), "start_urls", ())
        beginning = self.ledger.begin(" ".join(sorted(map(make_url_key, starts))))
        if beginning is not None:
            self._report_beginning(beginning, output)
        self._connect()

    def close(self, reason: str) -> None:
        if self._heartbeat is not None and self._heartbeat.running:
            self._heartbeat.stop()
        self._dupefilter.close(reason)
        if self.ledger is None:
            return
        counts = self.ledger.end(finished=reason == "finished")
        self.ledger = None
        for name in ("pending", "done", "failed"):
            self.crawler.stats.set_value(f"newscrawl/frontier/{name}", getattr(counts, name))
        if reason == "finished" and counts.pending:
            logger.warning(
                "%s no longer answered; its %d pages wait for the next start.",
                ", ".join(sorted(self.hosts.given_up)),
                counts.pending,
            )

    def has_pending_requests(self) -> bool:
        return bool(self._ahead) or (self.ledger is not None and self.ledger.has_pending(self.hosts.is_open))

    def enqueue_request(self, request: Request) -> bool:
        if self.ledger is None:
            return False
        if request.meta.get(KEY) in self.ledger.leases:  # tried again, or redirected
            self._put_ahead(request)
        elif "link" in request.meta:
            return bool(self.add_found([request]))
        elif not request.dont_filter and self._dupefilter.request_seen(request):
            self._dupefilter.log(request, cast(Spider, self.spider))
            return False
        else:
            self._put_ahead(request)
        return True

    def next_request(self) -> Request | None:
        if self._ahead:
            return heapq.heappop(self._ahead)[2]
        if self.ledger is None or self.trouble:
            return None
        now = time.monotonic()
        entry = self.ledger.take(lambda host: self.hosts.is_free(host, now))
        if entry is None:
            return None
        self.hosts.hand_out(entry.host, entry.key, now)
        self._asked[entry.key] = now
        request = self.spider.make_request(Step(entry.link, entry.steps))
        request.meta[KEY] = entry.key
        request.errback = partial(self._settle_failure, request.errback)
        return request

    # -- for the spider

    def select_new(self, steps: Iterable[Step]) -> list[Step]:
        """Those steps whose pages are not known in this run. What the others say of theirs is kept."""
        by_key = {make_url_key(step.link.url): step for step in steps}
        if self.ledger is None or not by_key:
            return []
        unknown = self.ledger.learn({key: step.link for key, step in by_key.items()})
        self._count_stat("discover/link/known", len(by_key) - len(unknown))
        return [step for key, step in by_key.items() if key in unknown]

    # -- for the middleware that sees what a page has led to

    def begin_reading(self, key: str) -> None:
        if self.ledger is not None:
            self.ledger.begin_reading(key)

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

    def finish(self, key: str, step: Step, *, wrote_article: bool) -> None:
        """The page is read: its links are in the frontier, its article is in the output. `step`: where it was found."""
        if self.ledger is None:
            return
        also = Entry(make_url_key(step.link.url), step.link, step.steps, rank_step(step, time.time()))
        self.ledger.end_reading(key)
        self.ledger.finish(key, wrote_article=wrote_article, also=also)
        self._forget(key)

    def fail(self, key: str, reason: str) -> None:
        if self.ledger is not None:
            self.ledger.end_reading(key)
            self.ledger.fail(key, reason)
            self._forget(key)

    def give_back(self, key: str) -> None:
        if self.ledger is not None:
            self.ledger.end_reading(key)
            self.ledger.give_back(key)
            self._forget(key)

    # -- the inside

    def _open_frontier(self) -> tuple[Frontier, ReadingNote | None]:
        setting = self.crawler.settings.get("NEWSCRAWL_STATE")
        if setting == IN_MEMORY or not hasattr(self.spider, "make_request"):  # scrapy shell, scrapy fetch
            return MemoryFrontier(), None
        path = find_state(self.crawler)
        frontier = SqliteFrontier(path)
        try:
            return frontier, ReadingNote(path.with_name(path.name + ".reading"))
        except OSError as error:
            frontier.close()
            raise StateError("state_unwritable", f"Cannot write beside {path} ({error.strerror}).") from error

    def _open_articles(self, frontier: Frontier) -> ArticleBook:
        settings = self.crawler.settings
        if not isinstance(frontier, SqliteFrontier):
            return ArticleBook(MemoryArticles(), settings)
        with frontier.change() as database:
            return ArticleBook(SqliteArticles(database), settings, frontier)

    def _connect(self) -> None:
        connect = self.crawler.signals.connect
        connect(self._note_answer, signal=signals.response_received)
        connect(self._release, signal=signals.request_left_downloader)
        self._committed = time.monotonic()
        self._heartbeat = create_looping_call(self._beat)
        self._heartbeat.start(min(_TICK, self.interval) or _TICK, now=False)

    def _report_beginning(self, beginning: Beginning, output: Path) -> None:
        counts = beginning.counts
        self.crawler.stats.set_value("newscrawl/frontier/run", beginning.run.number)
        self.crawler.stats.set_value("newscrawl/frontier/resumed", int(beginning.run.resumed))
        if beginning.run.resumed:
            logger.info(
                "Going on where the last crawl was interrupted: %d pages are read, %d wait.",
                counts.done,
                counts.pending,
            )
        if beginning.reopened:
            logger.warning(
                "%s is shorter than it was; the %d pages whose articles are missing are asked for again.",
                output,
                beginning.reopened,
            )
        if beginning.set_aside:
            self._count_stat("frontier/set_aside")
            logger.warning(
                "Set aside %s: the process ended while it was read, for the third time. "
                "scrapy state requeue tries it again.",
                beginning.set_aside,
            )

    def _beat(self) -> None:
        now = time.monotonic()
        if self.ledger is not None and now - self._committed >= self.interval:
            self.ledger.commit()
            self._committed = time.monotonic()
        engine = self.crawler.engine
        if not engine.running:
            self._hurry(now)
        elif engine._slot is not None:
            # Scrapy looks every five seconds whether there is anything to ask for; a host's rest may be over sooner.
            engine._slot.nextcall.schedule()

    def _hurry(self, now: float) -> None:
        downloader = self.crawler.engine.downloader
        if not isinstance(downloader, InterruptibleDownloader):
            return
        if self._stopping_since is None:
            self._stopping_since = now
            downloader.drop_waiting()
        elif now - self._stopping_since >= _GRACE:
            downloader.interrupt()

    def _settle_failure(self, errback: Any, failure: Failure) -> Any:
        """A page did not come: the page's fault or the host's? The spider hears of the first only."""
        request: Request = failure.request  # type: ignore[attr-defined]
        key = request.meta[KEY]
        entry = self.ledger.leases.get(key) if self.ledger is not None else None
        if isinstance(failure.value, InterruptedRequestError) or entry is None:
            self.give_back(key)
            return None
        fault = blame_failure(failure)
        if fault != "page":
            now = time.monotonic()
            was_silent = self.hosts.is_silent(entry.host)
            verdict = self.hosts.judge_silence(
                entry.host,
                key,
                self._asked[key],
                now,
                is_hosts_own=fault == "host",
                is_known=entry.link.found_on is not None,  # a page of the host's had the link
            )
            if verdict == "again":
                self._count_stat("frontier/host_silent")
                if not was_silent:
                    logger.warning(
                        "%s does not answer (%s); trying again for %d seconds.",
                        entry.host,
                        name_failure(failure).words,
                        self.hosts.patience,
                    )
                self.give_back(key)
                return None
        self.fail(key, name_failure(failure).words)
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

    def _put_ahead(self, request: Request) -> None:
        self._count += 1
        heapq.heappush(self._ahead, (-request.priority, self._count, request))

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
