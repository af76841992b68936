"""Keeps every request to what the host's robots.txt allows, as RFC 9309 has it."""

from __future__ import annotations

import asyncio
import time
from weakref import WeakKeyDictionary

from scrapy import signals
from scrapy.crawler import Crawler
from scrapy.downloadermiddlewares.robotstxt import RobotsTxtMiddleware
from scrapy.exceptions import IgnoreRequest, StopDownload
from scrapy.http import Request, Response
from scrapy.http.request import NO_CALLBACK
from scrapy.robotstxt import RobotParser

from ..channels.declared import Robots, read_robots
from ..channels.robots_txt import cut_robots
from ..errors import InterruptedRequestError
from ..fetching.handler import PrivateAddressError
from ..frontier.failures import UnknownRulesError
from ..frontier.host_rests import BUSY
from ..frontier.manners import FRESH, is_fresh, judge_status, judge_unreachable, note_failure
from ..frontier.meta import find_page
from ..frontier.shared_crawl import find_crawl
from ..limits import MAX_ROBOTS_BYTES
from ..storage.frontier_records import RobotsRecord
from ..storage.stores import MannersBook
from ..urls.canonical import read_host, read_origin
from ..urls.private_addresses import strip_port

# What is said of redirects that lead to none; and of the end of a look, when no page is asked for either.
_NOWHERE = ("max redirections", "it leads to", "are spent")
_MOST_HOSTS = 1_000  # whose rules are kept in memory
_AGAIN = 3_600.0  # seconds after which a robots.txt that could not be had is asked for again


class _HostRules(RobotParser):
    """What a host's robots.txt says, until it is to be asked for again; `error`: nobody may ask for anything."""

    def __init__(
        self, robots: Robots, until: float, record: RobotsRecord | None = None, error: Exception | None = None
    ) -> None:
        self.robots = robots
        self.until = until  # seconds since 1970
        self.record = record
        self.error = error

    @classmethod
    def from_crawler(cls, crawler: Crawler, robotstxt_body: bytes) -> _HostRules:
        return cls(read_robots(robotstxt_body, ""), time.time() + FRESH)

    def allowed(self, url: str | bytes, user_agent: str | bytes) -> bool:
        return self.error is None and self.robots.allow(url if isinstance(url, str) else url.decode())


class ObeyRobots(RobotsTxtMiddleware):
    """Does what Scrapy's RobotsTxtMiddleware does, which takes a robots.txt that cannot be had for leave to do all.

    The state keeps what came for a day. Who sees a robots.txt come in, or out of the state, hears `robots_parsed`: its
    `robotparser.robots` is what it says. A host whose robots.txt cannot be had is the frontier's to leave alone.
    """

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._user_agent: str = self._robotstxt_useragent or self._default_useragent
        self._known: dict[str, _HostRules] = {}
        self._awaited: dict[str, asyncio.Future[_HostRules]] = {}
        self._received: WeakKeyDictionary[Request, int] = WeakKeyDictionary()  # bytes
        self._fetching = 0

    def process_request_2(self, rp: RobotParser | None, request: Request) -> None:
        if isinstance(rp, _HostRules) and rp.error is not None:
            raise rp.error.with_traceback(None)  # which would grow with each request
        crawl = find_crawl(self.crawler)
        try:
            super().process_request_2(rp, request)
        except IgnoreRequest:
            if crawl is not None:
                crawl.manners.note_refusal(read_host(request.url), "robots")
            raise

    async def robot_parser(self, request: Request) -> RobotParser:
        """Returns what the robots.txt of the request's host says. It is asked for where it is not known."""
        host = read_host(request.url)
        known = self._known.get(host)
        # The frontier leaves a host alone that cannot be asked, and tries it again; what a page wants goes by that.
        might_be_over = known is None or (known.error is not None and find_page(request) is not None)
        if known is not None and not might_be_over and time.time() < known.until:
            return known
        if host not in self._awaited:
            self._awaited[host] = asyncio.ensure_future(self._find_rules(request, host))
            # Where the crawl ends, nobody may be left to hear of its error.
            self._awaited[host].add_done_callback(lambda done: done.cancelled() or done.exception())
        return await asyncio.shield(self._awaited[host])

    async def _find_rules(self, request: Request, host: str) -> _HostRules:
        try:
            rules = await self._ask(request, host)
            self._known.pop(host, None)
            self._known[host] = rules
            if len(self._known) > _MOST_HOSTS:
                del self._known[next(iter(self._known))]
            if rules.error is None:
                await self.crawler.signals.send_catch_log_async(
                    signal=signals.robots_parsed, robotparser=rules, request=request
                )
            return rules
        finally:
            del self._awaited[host]

    async def _ask(self, request: Request, host: str) -> _HostRules:
        book = self._find_book()
        last = self._known.get(host)
        known = book.read_robots(host) if book is not None else last.record if last is not None else None
        if known is not None and is_fresh(known, time.time()):
            self._count("kept")
            return self._apply(known, known.fetched_at + FRESH)
        url = f"{read_origin(request.url)}/robots.txt"
        error: Exception
        try:
            response = await self._fetch(url)
        except (InterruptedRequestError, asyncio.CancelledError) as interruption:
            raise interruption
        except IgnoreRequest as refusal:
            if isinstance(refusal, PrivateAddressError) and refusal.host != strip_port(host):
                error = UnknownRulesError(host, "it leads to a closed network")
            elif isinstance(refusal, PrivateAddressError) or any(words in str(refusal) for words in _NOWHERE):
                self._count("none")
                return _HostRules(Robots(), time.time() + FRESH)
            else:
                error = UnknownRulesError(host, str(refusal).split("\n", 1)[0] or "it cannot be read")
        except Exception as failure:  # whatever a download can fail with
            error = failure
        else:
            outcome = judge_status(response.status)
            if outcome != "unreachable":
                self._count("none" if outcome == "none" else "read")
                body = cut_robots(response.body) if outcome == "rules" else b""
                record = RobotsRecord(response.url, body, time.time())
                if book is not None and response.status != 401:  # which another login may change
                    book.write_robots(host, record)
                return self._apply(record, record.fetched_at + FRESH)
            is_busy = response.status in BUSY
            error = UnknownRulesError(host, f"it answered {response.status}", is_busy=is_busy)
        record = note_failure(known, url, time.time())
        if book is not None:
            book.write_robots(host, record)
        verdict = judge_unreachable(record, time.time())
        self._count({"copy": "copy_holds", "all": "failed_for_long", "nothing": "unreachable"}[verdict])
        if verdict == "copy":
            return self._apply(record, time.time() + _AGAIN)
        if verdict == "all":
            return _HostRules(Robots(), time.time() + _AGAIN, record)
        return _HostRules(Robots(), time.time() + _AGAIN, record, error)

    async def _fetch(self, url: str) -> Response:
        request = Request(
            url,
            headers={"Accept-Encoding": "identity"},  # a part of what is packed may be nothing that can be read
            priority=self.DOWNLOAD_PRIORITY,
            meta={"dont_obey_robotstxt": True, "download_maxsize": 0},  # however large it says that it is
            callback=NO_CALLBACK,
        )
        self._stats.inc_value("robotstxt/request_count")
        # Scrapy tells of each piece of each answer. Nobody listens while no robots.txt is on its way.
        self._fetching += 1
        self.crawler.signals.connect(self._stop_when_long, signal=signals.bytes_received)
        try:
            response = await self.crawler.engine.download_async(request)
        finally:
            self._fetching -= 1
            if not self._fetching:
                self.crawler.signals.disconnect(self._stop_when_long, signal=signals.bytes_received)
        self._stats.inc_value("robotstxt/response_count")
        self._stats.inc_value(f"robotstxt/response_status_count/{response.status}")
        return response

    def _stop_when_long(self, data: bytes, request: Request) -> None:
        """Ends the download of a robots.txt once as much is there as is read."""
        if not request.meta.get("dont_obey_robotstxt"):
            return
        request.meta.pop("download_maxsize", None)  # once it comes; what it unpacks to has the usual limit
        self._received[request] = self._received.get(request, 0) + len(data)
        if self._received[request] > MAX_ROBOTS_BYTES:
            raise StopDownload(fail=False)

    def _apply(self, record: RobotsRecord, until: float) -> _HostRules:
        robots = read_robots(record.body or b"", record.url, self._user_agent)
        return _HostRules(robots, until, record if self._find_book() is None else None)

    def _find_book(self) -> MannersBook | None:
        crawl = find_crawl(self.crawler)
        return crawl.state.manners if crawl is not None and crawl.state is not None else None

    def _count(self, outcome: str) -> None:
        self._stats.inc_value(f"newscrawl/fetch/robots/{outcome}")
