"""Settles what becomes of a page that did not come."""

from __future__ import annotations

import logging
import time
from typing import Any

from scrapy import Spider
from scrapy.exceptions import ResponseDataLossError
from scrapy.http import Request
from twisted.python.failure import Failure

from ..errors import InterruptedRequestError, StateAwayError
from ..storage.frontier_records import FrontierEntry
from ..urls.canonical import read_host
from ..urls.parsing import show_host
from ..walk.steps import Step
from .failures import (
    UnknownRulesError,
    find_target,
    is_busy,
    judge_failure,
    might_be_own,
    might_pass,
    name_failure,
    plan_gone,
)
from .host_answers import HostAnswers
from .hosts import TRIES
from .meta import find_key
from .shared_crawl import Crawl

logger = logging.getLogger("newscrawl")


class PageFailures:
    """Gives such a page back to the frontier, or ends it, as it or its host is to blame."""

    def __init__(self, crawl: Crawl, spider: Spider, answers: HostAnswers) -> None:
        self._crawl = crawl
        self._spider = spider
        self._answers = answers

    def settle(self, errback: Any, failure: Failure) -> Any:
        """Decides whether the page or its host is to blame for a page that did not come. The spider hears of blamed
        pages only."""
        try:
            return self._settle(errback, failure)
        except StateAwayError:  # what was broken off is undone, and the page is asked for again
            return None

    def _settle(self, errback: Any, failure: Failure) -> Any:
        crawl = self._crawl
        request: Request = failure.request  # type: ignore[attr-defined]  # which Scrapy sets
        key = find_key(request)
        if crawl.ledger is None:
            return None
        entry = crawl.ledger.leases.get(key)
        if isinstance(failure.value, (InterruptedRequestError, StateAwayError)) or entry is None:
            crawl.give_back(key)
            return None
        if isinstance(failure.value, ResponseDataLossError):
            self._answers.note_answer(request)
        if isinstance(failure.value, UnknownRulesError) and not failure.value.is_busy:
            self._leave(failure.value)
        is_walks = entry.request is None
        target = find_target(failure, entry) if is_walks else None
        if target is not None and (target.key != key or entry.in_vain + 1 < TRIES):
            crawl.count("frontier/redirected_to_silent")
            crawl.ledger.move(key, target)
            crawl.forget(key)
            return None
        if self._waits(failure, entry):
            return None
        record = crawl.records.read_host_record(entry.host)
        is_elsewhere = target is not None  # for the second time: two addresses of one page lead to each other
        is_own = is_elsewhere or is_busy(failure)
        verdict = "failed" if is_own else judge_failure(failure, entry, crawl.asked[key], crawl.hosts, record)
        if verdict != "failed":
            crawl.count("frontier/host_silent" if verdict == "again" else "frontier/put_behind")
            crawl.give_back(key, in_vain=verdict == "behind")
            return None
        gone = plan_gone(failure, crawl.rhythm, time.time()) if is_walks else None
        if gone is not None and entry.link.might_be in ("feed", "sitemap"):  # it was looked for in a usual place
            crawl.finish(key, Step(entry.link, entry.steps), visit=gone)
        else:
            comes_again = is_walks and might_pass(failure)
            retry = crawl.rhythm.plan_retry(entry.interval, time.time()) if comes_again else None
            crawl.fail(key, name_failure(failure).words, gone, retry)
        if errback is None:
            errback = getattr(self._spider, "note_failure", None)
        return errback(failure) if errback else failure

    def _leave(self, error: UnknownRulesError) -> None:
        """Leaves a host whose robots.txt cannot be had for this crawl, and says so."""
        crawl = self._crawl
        if crawl.hosts.find_closure(error.host) is None:
            crawl.hosts.close(error.host, "robots", time.monotonic())
            crawl.count("frontier/host_closed/robots")
            logger.warning("Nothing is asked of %s in this crawl, its pages wait: %s.", show_host(error.host), error)

    def _waits(self, failure: Failure, entry: FrontierEntry) -> bool:
        """Gives a page back to the frontier that its host, and no fault of its own, did not let come. Returns whether
        that is so."""
        crawl, code = self._crawl, name_failure(failure).code
        if code == "private":
            crawl.manners.note_refusal(read_host(failure.request.url), "private")  # type: ignore[attr-defined]
        if is_busy(failure):
            is_own = might_be_own(failure, entry, crawl.hosts)
            if is_own and entry.in_vain + 1 >= TRIES:
                return False
            crawl.count("frontier/host_busy")
            crawl.give_back(entry.key, in_vain=is_own)
            return True
        is_blocked = code == "403" and crawl.hosts.find_closure(entry.host) == "blocked"
        if is_blocked or isinstance(failure.value, UnknownRulesError):
            crawl.give_back(entry.key)
            return True
        return False
