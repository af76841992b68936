"""The crawl's queue as Scrapy sees it. What is in it, and what became of it, outlives the process."""

from __future__ import annotations

import logging
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import partial
from math import inf
from typing import Any, Protocol, cast

from scrapy import Spider, signals
from scrapy.crawler import Crawler
from scrapy.dupefilters import BaseDupeFilter
from scrapy.exceptions import CloseSpider, ResponseDataLossError
from scrapy.http import Request, Response
from scrapy.utils.defer import _schedule_coro
from scrapy.utils.misc import build_from_crawler, load_object
from twisted.python.failure import Failure

from ..errors import InterruptedRequestError, StateError
from ..items import FoundBy, Link
from ..storage.frontier import Entry, HostRecord, Retry, Visit
from ..storage.output_file import OutputFile, StandardOutput
from ..storage.output_paths import is_rotated
from ..urls.canonical import make_url_key, read_host
from ..walk.rendering_memory import RenderingMemory
from ..walk.traps import TrapWatch
from ..walk.walk import Standing, Step
from .article_book import ArticleBook
from .books import open_books
from .budgets import HostBudgets
from .children import choose_with_news
from .edits import FeedEdits
from .failure_names import name_failure
from .failures import find_target, judge_failure, might_pass, plan_gone
from .heartbeat import Heartbeat
from .hosts import TRIES, Hosts
from .ledger import Ledger
from .meta import change_page, find_page, read_page
from .output import ACCEPT, take_stock
from .page_chooser import PageChooser, Walker
from .postponed import PostponedArticleError
from .priority import rank_step
from .reporting import report_beginning, report_end, report_waiting
from .rhythm import Rhythm
from .silent_hosts import note_answer, settle_given_up
from .trust import Rereading, Trust, might_be_asked_by_lastmod
from .urgent_requests import RequestsAhead

logger = logging.getLogger("newscrawl")


class _WalkSpider(Walker, Protocol):
    def make_request(self, step: Step) -> Request: ...


class FrontierScheduler:
    """Hands out the pages of a Frontier, and is told what became of each.

    No child of Scrapy's BaseScheduler, whose `isinstance` says True of every scheduler. Requests that are not the
    walk's (no page in their meta) are kept in memory and go first.
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
        self._choice = PageChooser(self.hosts, self.budgets, self.trust, crawler.stats)
        self.follows = False  # the crawl goes on when all is read, and waits for news
        self.ledger: Ledger | None = None
        self.articles: ArticleBook | None = None  # once the state is open
        self.output: OutputFile | StandardOutput | None = None  # once it is ready
        self.read_from_output = 0  # records that the state did not know
        self.accepts_loss = settings.get("NEWSCRAWL_OUTPUT_GONE") == ACCEPT
        self._dupefilter: BaseDupeFilter = build_from_crawler(load_object(settings["DUPEFILTER_CLASS"]), crawler)
        self._ahead = RequestsAhead()
        self._asked: dict[str, float] = {}  # when a page was handed out
        self._edits = FeedEdits()
        self._has_news = False  # some listing, feed or sitemap that was read before had some in this crawl
        self._heartbeat: Heartbeat | None = None
        self._has_window = False  # articles of some times alone are wanted

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
        is_walk = hasattr(spider, "make_request")  # no scrapy shell, no scrapy fetch
        try:
            opened = open_books(self.crawler, keeps_nothing=not is_walk, accepts_loss=self.accepts_loss)
        except StateError as error:
            self.end_in_trouble(error, is_open=False)
            return
        self.articles, self.output, self.read_from_output = opened.articles, opened.output, opened.stock.read
        self.ledger = Ledger(opened.frontier, opened.output, opened.note, self.end_in_trouble)
        arguments = getattr(spider, "arguments", None)
        self.follows = getattr(arguments, "follow", False)
        starts = getattr(arguments, "start_urls", ())
        rest = inf if self.budgets.are_limited else self.rhythm.least
        beginning = self.ledger.begin(" ".join(sorted(map(make_url_key, starts))), rest, opened.stock.lost)
        if beginning is not None:
            report_beginning(beginning, self.crawler.stats)
        walk = getattr(spider, "walk", None)
        self._traps = walk.traps if walk is not None else TrapWatch()
        self._has_window = walk is not None and not walk.window.is_open
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
        for feed, record in self._edits.list_records().items():
            self.ledger.write_feed(feed, record)
        found_by = self.ledger.count_channels()
        report_end(found_by, self.ledger.rank_sections(), self._traps.closed, self.crawler.stats)
        if hasattr(self.spider, "tell_unseen"):
            self.spider.tell_unseen(found_by)
        if reason == "finished":
            settle_given_up(self.ledger, self.hosts.given_up, time.time(), self._count_failed)
        # Pages that only a budget has left are the same run's: a new one would spend the next budget on its listings.
        is_over = reason == "finished" and not self.ledger.has_pending(self.hosts.is_open)
        counts = self.ledger.end(finished=is_over)
        self.ledger = None
        if self.output is not None:
            self.output.close(keeps_empty=not is_rotated(self.crawler.settings.get("NEWSCRAWL_OUTPUT")))
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
        page = find_page(request)
        if page is not None and page.key not in self.ledger.leases:
            return bool(self.add_found([request]))
        if page is not None and page.rendering is not None:
            at = self.hosts.delays.reserve(read_host(request.url), time.monotonic())
            change_page(request, allowed_at=at)
            self._ahead.put_at(at, request)
        elif page is not None:  # tried again, or redirected
            self._ahead.put(request)
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
        change_page(request, key=entry.key, in_vain=entry.in_vain, visit=entry.visit, allowed_at=now)
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
        children = choose_with_news(self.ledger.list_child_sitemaps(), now)
        asked = self.ledger.ask_again(children, now - self.rhythm.least if self.follows else self.ledger.began)
        self._count_stat("frontier/sitemaps_asked_for_news", asked)

    def note_feed(self, url: str, said: Mapping[str, str]) -> None:
        """A feed was read, and says this of its entries, by key: those that it shows to be edited are asked for."""
        if self.ledger is None:
            return
        key = make_url_key(url)
        edited = self._edits.note_feed(key, self.ledger.read_feed(key), said)
        self._count_stat("discover/feed/edited", len(edited))
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
        self._edits.note_read(page.key, has_changed=reading.has_changed)
        lied = self.trust.note_read(host, reading)
        if lied or (reading.was_doubted and reading.has_changed):
            self._count_stat("fetch/unchanged/lied")
        if lied and self.ledger is not None:
            self.ledger.ask_again(lied)

    def note_unchanged(self, response: Response, last: Visit) -> None:
        """The server said that a page has not changed, and is believed."""
        if self._is_asked_by_lastmod(response, last):
            self.trust.note_unchanged(read_host(response.url))
        self._edits.note_read(read_page(response).key, has_changed=False)

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
            self.end_in_trouble(error)
            return False
        self._count_stat("frontier/reopened", self.ledger.reopen(stock.lost))
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
            self._count_stat(f"discover/link/followed/{step.link.might_be}")
        added = self.ledger.add(entries)
        self._count_stat("frontier/added", added)
        return added

    def finish(self, key: str, step: Step, *, visit: Visit | None = None) -> None:
        """The page is read: its links are in the frontier, its article is in the output. `step`: where it was found."""
        if self.ledger is None:
            return
        also = Entry(make_url_key(step.link.url), step.link, step.steps, self._rank(step, time.time()))
        self.ledger.end_reading(key)
        self.ledger.finish(key, also=also, visit=visit)
        self._forget(key)

    def fail(self, key: str, reason: str, visit: Visit | None = None, retry: Retry | None = None) -> None:
        if self.ledger is not None:
            self.ledger.end_reading(key)
            self.ledger.fail(key, reason, visit, retry)
            self._forget(key)

    def give_back(self, key: str, *, in_vain: bool = False) -> None:
        """`in_vain`: it was asked for and did not come, and others go before it."""
        if self.ledger is not None:
            self.ledger.end_reading(key)
            self.ledger.give_back(key, in_vain=in_vain)
            self._forget(key)

    # -- the inside

    def _is_asked_by_lastmod(self, response: Response, last: Visit) -> bool:
        page = read_page(response)
        return not self._edits.is_asked(page.key) and might_be_asked_by_lastmod(
            last, page.link, page.steps, time.time()
        )

    def _rank(self, step: Step, now: float) -> int:
        return rank_step(step, now, has_window=self._has_window)

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
            self.watch_output()
            self.ledger.commit()

    def _revive(self) -> None:
        self.watch_output()
        if self.follows and self.ledger is not None:
            self.hosts.try_again(time.monotonic() - self.rhythm.least)
            self._count_stat("frontier/revived", self.ledger.revive())

    def _settle_failure(self, errback: Any, failure: Failure) -> Any:
        """A page did not come: the page's fault or the host's? The spider hears of the first only."""
        request: Request = failure.request  # type: ignore[attr-defined]  # which Scrapy sets
        key = read_page(request).key
        if self.ledger is None:
            return None
        entry = self.ledger.leases.get(key)
        if isinstance(failure.value, InterruptedRequestError) or entry is None:
            self.give_back(key)
            return None
        if isinstance(failure.value, ResponseDataLossError):
            self._note_answer(failure.request)  # type: ignore[attr-defined]  # which Scrapy sets
        target = find_target(failure, entry)
        if target is not None and (target.key != key or entry.in_vain + 1 < TRIES):
            self._count_stat("frontier/redirected_to_silent")
            self.ledger.move(key, target)
            self._forget(key)
            return None
        record = self.ledger.read_host(entry.host)
        is_elsewhere = target is not None  # and was so before: two addresses of one page that lead to each other
        verdict = "failed" if is_elsewhere else judge_failure(failure, entry, self._asked[key], self.hosts, record)
        if verdict != "failed":
            self._count_stat("frontier/host_silent" if verdict == "again" else "frontier/put_behind")
            self.give_back(key, in_vain=verdict == "behind")
            return None
        gone = plan_gone(failure, self.rhythm, time.time())
        if gone is not None and entry.link.might_be in ("feed", "sitemap"):  # it was looked for in a usual place
            self.finish(key, Step(entry.link, entry.steps), visit=gone)
        else:
            retry = self.rhythm.plan_retry(entry.interval, time.time()) if might_pass(failure) else None
            self.fail(key, name_failure(failure).words, gone, retry)
        return errback(failure) if errback else failure

    def _note_answer(self, request: Request) -> None:
        host = read_host(request.url)
        self.hosts.note_answer(host, time.monotonic())
        record = self._read_host(host)
        if note_answer(record):
            self._write_host(host, record)

    def _count_failed(self, why: str, pages: int) -> None:
        self._count_stat(f"frontier/failed/{why}", pages)

    def _release(self, request: Request) -> None:
        page = find_page(request)
        if page is not None:
            self.hosts.release(page.key)

    def _forget(self, key: str) -> None:
        """The page is no longer out."""
        self._asked.pop(key, None)
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

    def _count_stat(self, name: str, count: int = 1) -> None:
        if count:
            self.crawler.stats.inc_value(f"newscrawl/{name}", count)


def refuse_without_state(crawler: Crawler) -> None:
    """Raise CloseSpider where the crawl's state cannot be used: another crawl may be writing to the same output."""
    scheduler = crawler.engine.scheduler
    if isinstance(scheduler, FrontierScheduler):
        scheduler.refuse_without_state()


def end_without_state(crawler: Crawler, error: StateError) -> PostponedArticleError:
    """What a pipeline raises where the state, or the output, cannot be used any more: the crawl ends, and the page is
    asked for again by the next."""
    scheduler = crawler.engine.scheduler
    if isinstance(scheduler, FrontierScheduler):
        scheduler.end_in_trouble(error)
    return PostponedArticleError(str(error), log_level="DEBUG")
