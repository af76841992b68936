"""Completes what a site says of the use of its articles, and leaves out those that it reserves where that is wanted."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Sequence

from scrapy.crawler import Crawler
from scrapy.exceptions import DropItem, IgnoreRequest
from scrapy.http import Request
from scrapy.http.request import NO_CALLBACK

from ..errors import InterruptedRequestError
from ..extract.usage.rights import TDMREP_PATH, TdmRule, judge_by_rules, read_tdmrep
from ..extract.usage.statements import join_usage, name_opt_out
from ..frontier.article_drops import PostponedArticleError
from ..frontier.shared_crawl import Crawl, find_crawl
from ..items import Article
from ..limits import MAX_TDMREP_BYTES
from ..storage.frontier_records import TdmrepRecord
from ..text.switches import read_switch
from ..urls.canonical import read_host, read_origin

logger = logging.getLogger("newscrawl")

_TICK = 0.1  # seconds
_FRESH = 86_400.0  # seconds for which a host is not asked again
_MOST_HOSTS = 1_000  # that are kept in memory


class _MiningRules:
    """What a host's tdmrep.json says, until it may be asked for again."""

    def __init__(self, record: TdmrepRecord) -> None:
        self.rules: Sequence[TdmRule] = read_tdmrep(record.body)
        self.until = record.asked_at + _FRESH


class KeepReservations:
    """Asks a host for its tdmrep.json when the first of its articles comes, once a day, whatever is answered.

    It does not where the page itself says that it is reserved, nor where the host rests or its budget is spent. The
    request keeps the host's robots.txt and its delay.
    """

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self._asks = read_switch(crawler.settings.get("NEWSCRAWL_ASK_TDMREP", "on")) is True
        self._skips = crawler.settings.get("NEWSCRAWL_OPT_OUT", "record") == "skip"
        self._known: dict[str, _MiningRules] = {}
        self._awaited: dict[str, asyncio.Future[_MiningRules | None]] = {}

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> KeepReservations:
        return cls(crawler)

    async def process_item(self, item: object) -> object:
        if not isinstance(item, Article):
            return item
        self._skip_reserved(item)
        reserved = item.usage.tdm_reserved
        is_reserved = reserved is not None and reserved.value
        if self._asks and item.url is not None and not is_reserved and self._might_have_rules():
            rules = await self._find_rules(item.url)
            if rules is not None and rules.rules:
                item.usage = join_usage(judge_by_rules(rules.rules, item.url), item.usage)
                self._skip_reserved(item)
        return item

    def _skip_reserved(self, article: Article) -> None:
        reason = name_opt_out(article.usage) if self._skips else None
        if reason is not None:
            self.crawler.stats.inc_value(f"newscrawl/usage/skipped/{reason}")
            raise DropItem(f"Left out {article.url}: the site reserves it ({reason})", log_level="DEBUG")

    def _might_have_rules(self) -> bool:
        """Says whether it is worth asking at all."""
        return True

    async def _find_rules(self, url: str) -> _MiningRules | None:
        host, now = read_host(url), time.time()
        if host not in self._known:
            crawl = find_crawl(self.crawler)
            record = crawl.state.manners.read_tdmrep(host) if crawl is not None and crawl.state is not None else None
            if record is not None:
                self._keep(host, record)
        known = self._known.get(host)
        if known is not None and now < known.until:
            return known
        if host not in self._awaited:
            self._awaited[host] = asyncio.ensure_future(self._ask(host, url))
            self._awaited[host].add_done_callback(lambda done: done.cancelled() or done.exception())
        return await asyncio.shield(self._awaited[host])

    async def _ask(self, host: str, url: str) -> _MiningRules | None:
        try:
            crawl = find_crawl(self.crawler)
            if crawl is not None and not await self._wait_for_turn(crawl, host):
                self._count("not_asked")
                return None
            body = await self._fetch(read_origin(url) + TDMREP_PATH)
            record = TdmrepRecord(body, time.time())
            if crawl is not None and crawl.state is not None:
                crawl.state.manners.write_tdmrep(host, record)
            return self._keep(host, record)
        finally:
            del self._awaited[host]

    async def _wait_for_turn(self, crawl: Crawl, host: str) -> bool:
        """Waits for the host's delay. False, and at once, where the host is not to be asked."""
        now, rests = time.monotonic(), crawl.hosts.rests
        if not rests.is_worth_waiting(host, now) or crawl.budgets.is_spent(host, time.time()):
            return False
        crawl.budgets.count(host, time.time())
        at = max(crawl.delays.reserve(host, now), rests.find_end(host))
        while time.monotonic() < at:
            if not self.crawler.engine.running:
                raise PostponedArticleError(f"The crawl ends before {host} is asked", log_level="DEBUG")
            await asyncio.sleep(_TICK)
        return True

    async def _fetch(self, url: str) -> bytes:
        """Returns the file; nothing where there is none, or none can be had."""
        request = Request(url, callback=NO_CALLBACK, meta={"download_maxsize": MAX_TDMREP_BYTES})
        try:
            response = await self.crawler.engine.download_async(request)
        except InterruptedRequestError as error:
            raise PostponedArticleError(f"The crawl ends before {url} is read", log_level="DEBUG") from error
        except IgnoreRequest:
            self._count("forbidden")  # by robots.txt, or it leads elsewhere
            return b""
        except Exception as error:  # whatever a download can fail with
            self._count("failed")
            logger.debug("Could not read %s: %s.", url, error)
            return b""
        return self._judge(response.body if response.status == 200 else b"")

    def _judge(self, body: bytes) -> bytes:
        """Returns the file; nothing where it has no rules."""
        has_rules = bool(read_tdmrep(body))
        self._count("read" if has_rules else "none")
        return body if has_rules else b""

    def _keep(self, host: str, record: TdmrepRecord) -> _MiningRules:
        if len(self._known) >= _MOST_HOSTS:
            del self._known[next(iter(self._known))]
        self._known[host] = _MiningRules(record)
        return self._known[host]

    def _count(self, outcome: str) -> None:
        self.crawler.stats.inc_value(f"newscrawl/usage/tdmrep/{outcome}")
