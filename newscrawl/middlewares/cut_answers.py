"""Asks once more for an answer that broke off, and uses what came if the second one breaks off too."""

from __future__ import annotations

import hashlib
import logging
import re
from collections import Counter

from scrapy.crawler import Crawler
from scrapy.downloadermiddlewares.retry import get_retry_request
from scrapy.exceptions import ResponseDataLossError
from scrapy.http import Request, Response

from ..frontier.hosts import TRIES
from ..frontier.meta import change_page, find_page
from ..items import Cut
from ..urls.canonical import read_host
from ..urls.parsing import show_url

logger = logging.getLogger("newscrawl")


_END = re.compile(rb"</(?:\w+:)?(?:html|rss|feed|rdf|urlset|sitemapindex)\s*>", re.I)
_TAIL = 20_000  # bytes, since some pages go on a little behind their end
_MOST_PAGES = 10_000
# How many pages of a host have to be the same at the second try, before its next ones are used at the first.
_HABIT: dict[Cut, int] = {"miscounted": 1, "broke_off": 3}


def name_cut(body: bytes) -> Cut:
    """Returns what is wrong with an answer that is shorter than its server said; None where nothing is."""
    if _END.search(body[-_TAIL:]):
        return "miscounted"
    text = body.strip()
    is_json = text[:1] + text[-1:] in (b"{}", b"[]")
    return "miscounted" if is_json else "broke_off"


class CutAnswers:
    """Has the frontier ask for a cut answer again, behind the others. An answer that is not the frontier's is asked for
    again at once.

    Some servers always count wrong. Once a server has sent the same answer twice, its next answers that have an end are
    used as they come. After three answers that are cut in the same way each time, those without an end are used as
    well.
    """

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self._last: dict[str, bytes] = {}  # by page: the digest of what came
        self._steady: Counter[tuple[str, Cut]] = Counter()  # by host: pages that were the same twice
        self._told: set[str] = set()  # hosts

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> CutAnswers:
        return cls(crawler)

    def process_response(self, request: Request, response: Response) -> Request | Response:
        """Returns the answer to use. Raises ResponseDataLossError where the page comes again."""
        page = find_page(request)
        name = _name_page(request)
        if "dataloss" not in response.flags:
            self._last.pop(name, None)
            return response
        if response.status >= 300:
            return response
        host, cut = read_host(request.url), name_cut(response.body)
        digest = hashlib.blake2b(response.body, digest_size=12).digest()
        stays_so = self._last.get(name) == digest
        if response.body and (stays_so or self._steady[host, cut] >= _HABIT[cut]):
            self._steady[host, cut] += stays_so
            return self._use(request, response, cut)
        if page is not None and page.key:
            if response.body and page.in_vain + 1 >= TRIES:
                return self._use(request, response, cut)
        else:
            assert self.crawler.spider is not None
            again = get_retry_request(request, spider=self.crawler.spider, reason="cut", max_retry_times=1)
            if again is None:
                return self._use(request, response, cut)
            return again
        if len(self._last) >= _MOST_PAGES:
            del self._last[next(iter(self._last))]
        self._last[name] = digest
        self._count("asked_again")
        raise ResponseDataLossError("the answer broke off")

    def _use(self, request: Request, response: Response, cut: Cut) -> Response:
        self._last.pop(_name_page(request), None)
        self._count(cut)
        if find_page(request) is not None:
            change_page(request, cut=cut)
        host = read_host(request.url)
        if cut == "broke_off" and host not in self._told:
            self._told.add(host)
            logger.warning(
                "%s broke off each time; what came of it is used, as of others of its host.", show_url(request.url)
            )
        return response

    def _count(self, outcome: str) -> None:
        self.crawler.stats.inc_value(f"newscrawl/fetch/cut/{outcome}")


def _name_page(request: Request) -> str:
    """Returns one name for all tries of a page: the frontier's key, or the address."""
    page = find_page(request)
    return (page.key if page is not None else "") or request.url
