"""Pages that are out and are asked for once more: tried again, or where a redirect leads."""

from __future__ import annotations

import time
from typing import Protocol

from scrapy import Spider
from scrapy.http import Request

from ..storage.frontier_records import FrontierEntry
from ..urls.canonical import read_host
from .failures import make_target
from .hosts import TRIES
from .ledger import Ledger
from .shared_crawl import Crawl


class _StartBook(Protocol):
    """Notes where start pages lead to."""

    def note_read(self, url: str, target: str) -> None: ...


class AskedAgain:
    """Decides whether such a request goes out soon, or waits in the frontier.

    Where its host is not worth waiting for, or might be another worker's, the address that it leads to waits; a request
    of the spider's own waits as it was, or as a new one.
    """

    def __init__(self, crawl: Crawl, spider: Spider) -> None:
        self.crawl = crawl
        self.spider = spider

    def take(self, request: Request, key: str) -> bool:
        """Takes a request for a page that is out. Returns whether it will be sent by this process, as it is."""
        crawl, host, now = self.crawl, read_host(request.url), time.monotonic()
        entry = crawl.ledger.leases[key] if crawl.ledger is not None else None
        if entry is not None and crawl.ledger is not None:
            if host != entry.host and not crawl.ledger.state.leases.owns(host):
                self._leave_to_owner(crawl.ledger, request, entry)
                return False
            if not crawl.hosts.is_worth_waiting(host, now):
                self._wait(crawl.ledger, request, entry)
                return False
        at = max(crawl.delays.reserve(host, now), crawl.hosts.rests.find_end(host))
        if at > now:
            crawl.ahead.put_at(at, request)
        else:
            crawl.ahead.put(request)
        return True

    def _wait(self, ledger: Ledger, request: Request, entry: FrontierEntry) -> None:
        target = make_target(request.url, entry)
        if target.key == entry.key or entry.request is not None:
            ledger.give_back(entry.key)
        else:
            ledger.move(entry.key, target)
        self.crawl.forget(entry.key)

    def _leave_to_owner(self, ledger: Ledger, request: Request, entry: FrontierEntry) -> None:
        """Has the address that a page leads to be a page of its own, which whoever has its host asks for."""
        crawl = self.crawl
        crawl.count("frontier/redirected_to_host_of_any")
        if entry.request is not None and crawl.requests is not None:
            crawl.requests.offer(request, entry.link.found_on)
            crawl.finish(entry.key, None)
            return
        target = make_target(request.url, entry)
        if target.key == entry.key and entry.in_vain + 1 >= TRIES:  # two hosts send each other's pages back and forth
            crawl.fail(entry.key, "it redirects for ever")
            return
        if entry.link.found_on is None:
            starts: _StartBook | None = getattr(self.spider, "starts", None)
            if starts is not None:
                starts.note_read(entry.link.url, request.url)
        ledger.end_reading(entry.key)
        ledger.move(entry.key, target)
        crawl.forget(entry.key)
