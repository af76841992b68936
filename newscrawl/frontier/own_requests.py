"""Requests that a spider yields of its own, besides the walk's: kept in the frontier, each exactly as it is."""

from __future__ import annotations

import logging
from collections.abc import Callable
from uuid import uuid4

from scrapy.crawler import Crawler
from scrapy.http import Request

from ..items import Link
from ..storage.frontier_records import FrontierEntry
from ..urls.parsing import show_url
from ..walk.steps import Steps
from .ledger import Ledger
from .meta import drop_copied, mark_own
from .packed_requests import UnkeptRequestError, pack_request, unpack_request

logger = logging.getLogger("newscrawl")

_AHEAD = 1_000  # the rank of a request with priority 0, before that of all pages of the walk
_MOST_PRIORITY = 40_000  # of a request, up or down: it still goes before the pages that wait for all others
_MOST_TOLD = 20  # reasons that the log names


class OwnRequests:
    """Adds them to the frontier, and makes them again once their turn comes.

    A request is never taken for a page of the walk. One that was asked for in this run is not asked for again, unless
    it has `dont_filter`. `is_kept`: the state outlives the process; else the requests stay in memory as they are, and
    may have anything for a callback.
    """

    def __init__(self, crawler: Crawler, ledger: Ledger, count: Callable[[str], None], *, is_kept: bool) -> None:
        self._crawler = crawler
        self._ledger = ledger
        self._count = count
        self._held: dict[str, Request] | None = None if is_kept else {}  # by key
        self._told: set[str] = set()

    def offer(self, request: Request, found_on: str | None = None) -> str | None:
        """Adds the request, unless it is known. Returns a clause where it is refused. `found_on`: the address of the
        page whose callback has yielded it."""
        request = drop_copied(request)
        assert self._crawler.request_fingerprinter is not None
        assert self._crawler.spider is not None
        key = f"request {self._crawler.request_fingerprinter.fingerprint(request).hex()}"
        if request.dont_filter:
            key += f" {uuid4().hex}"
        packed = b""
        if self._held is None:
            try:
                packed = pack_request(request, self._crawler.spider)
            except UnkeptRequestError as error:
                return self._refuse(request, str(error))
        link = Link(request.url, kind="start", found_on=found_on or request.url)
        rank = _AHEAD + 10 * max(-_MOST_PRIORITY, min(request.priority, _MOST_PRIORITY))
        is_new = self._ledger.offer([FrontierEntry(key, link, Steps(), rank, request=packed)]).new
        self._count(f"frontier/request/{'added' if is_new else 'known'}")
        if is_new and self._held is not None:
            self._held[key] = request
        return None

    def restore(self, entry: FrontierEntry) -> Request | None:
        """Returns the request of an entry; None, and says why, where it cannot be made again."""
        assert entry.request is not None
        assert self._crawler.spider is not None
        if self._held is not None:
            return mark_own(self._held[entry.key].copy(), entry.key)
        try:
            return mark_own(unpack_request(entry.request, self._crawler.spider), entry.key)
        except UnkeptRequestError as error:
            self._refuse(Request(entry.link.url), str(error))
            self._ledger.fail(entry.key, str(error))
            return None

    def forget(self, key: str) -> None:
        """Lets go of a request that is done."""
        if self._held is not None:
            self._held.pop(key, None)

    def _refuse(self, request: Request, reason: str) -> str:
        self._count("frontier/request/refused")
        if reason not in self._told and len(self._told) < _MOST_TOLD:
            self._told.add(reason)
            logger.error("The spider's request for %s is refused: %s.", show_url(request.url), reason)
        return f"yields a request that is refused: {reason}"
