"""Joins an article whose text is split over several pages."""

from __future__ import annotations

import asyncio
import logging
import time
from dataclasses import replace

from scrapy.crawler import Crawler
from scrapy.http import Request, Response, TextResponse
from scrapy.http.request import NO_CALLBACK

from ..errors import InterruptedRequestError
from ..frontier.article_drops import PostponedArticleError
from ..frontier.host_rests import BUSY
from ..frontier.hosts import TRIES
from ..frontier.meta import make_fetched
from ..frontier.shared_crawl import find_crawl
from ..items import Article, FoundArticle
from ..links.pagination import MAX_PARTS
from ..parse import Part, parse_part
from ..report.errors_seen import note_error
from ..sites.registry import find_site
from ..text.clean import hash_content
from ..urls.canonical import read_host
from ..workers.time_limit import limit_reading

logger = logging.getLogger("newscrawl")

_TICK = 0.1  # seconds


class JoinParts:
    """Asks for the parts one after the other, while the article's page counts as unfinished.

    Where a part does not come, the article ends there: it is exported with the parts that have come, and the log and
    the statistics say so. Parts keep the delay of their host and count in its budget. A spent budget does not cut an
    article short.
    """

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> JoinParts:
        return cls(crawler)

    async def process_item(self, item: object) -> object:
        if not isinstance(item, FoundArticle) or item.next_part is None or item.body is None or item.url is None:
            return item
        url: str | None = item.next_part
        paragraphs = item.body.split("\n\n")
        number = 1
        while url is not None and number < MAX_PARTS:
            part = await self._read_part(item, url, number + 1)
            if part is None:
                break
            number += 1
            known = set(paragraphs)
            paragraphs += [text for text in (part.body or "").split("\n\n") if text and text not in known]
            url = part.next_part
        if number > 1:
            self.crawler.stats.inc_value("newscrawl/parse/part", number - 1)
            item.body = "\n\n".join(paragraphs)
            item.content_hash = hash_content(item.headline, item.body)
            item.provenance["parts"] = number
        return item

    async def _read_part(self, first: Article, url: str, number: int) -> Part | None:
        try:
            response = await self._ask(first, url)
        except InterruptedRequestError as error:
            raise PostponedArticleError(f"The crawl ends amid the parts of {first.url}", log_level="DEBUG") from error
        except PostponedArticleError:
            raise
        except Exception as error:  # whatever a download can fail with
            self._note_missing(first, url, f"{type(error).__name__}: {error}")
            return None
        if response.status != 200 or not isinstance(response, TextResponse):
            self._note_missing(first, url, f"it answered {response.status}")
            return None
        part = self._parse(response, first, number)
        if part is None:
            self._note_missing(first, url, "it could not be read")
            return None
        if not part.is_of(first):
            self._note_missing(first, url, "it seems to be another article's")
            return None
        return part

    async def _ask(self, first: Article, url: str) -> Response:
        """Asks for a part, and again where its host has too much to do."""
        assert self.crawler.engine is not None
        for _ in range(TRIES):
            await self._wait_for_turn(first, url)
            request = Request(url, callback=NO_CALLBACK, headers={"Referer": first.url})
            response: Response = await self.crawler.engine.download_async(request)
            if response.status not in BUSY:
                break
        return response

    async def _wait_for_turn(self, first: Article, url: str) -> None:
        engine = self.crawler.engine
        crawl = find_crawl(self.crawler)
        if crawl is None:
            return
        host, now = read_host(url), time.monotonic()
        if not crawl.hosts.rests.is_worth_waiting(host, now):
            raise PostponedArticleError(f"The host of {first.url} asks for a long rest", log_level="DEBUG")
        crawl.budgets.count(host, time.time())
        at = max(crawl.delays.reserve(host, now), crawl.hosts.rests.find_end(host))
        while time.monotonic() < at:
            if not engine.running:
                raise PostponedArticleError(f"The crawl ends amid the parts of {first.url}", log_level="DEBUG")
            await asyncio.sleep(_TICK)

    def _parse(self, response: Response, first: Article, number: int) -> Part | None:
        arguments = getattr(self.crawler.spider, "arguments", None)
        site = (arguments.site if arguments is not None else None) or find_site(response.url)
        try:
            fetched = make_fetched(response, first.fetched_at, site)
            crawl = find_crawl(self.crawler)
            if crawl is not None and crawl.memories is not None:
                fetched = replace(fetched, memory=crawl.memories.find(first.url or ""))
            with limit_reading(self.crawler.settings.getfloat("NEWSCRAWL_READING_LIMIT")):
                return parse_part(fetched, first.url or "", number)
        except Exception:  # one page must never end a crawl, whatever is wrong with it
            self.crawler.stats.inc_value("newscrawl/parse/error")
            note_error(self.crawler.stats, "parse", response.url)
            logger.exception("Could not read %s; the crawl goes on.", response.url)
            return None

    def _note_missing(self, first: Article, url: str, reason: str) -> None:
        self.crawler.stats.inc_value("newscrawl/parse/part_missing")
        logger.warning("%s lacks its part %s (%s).", first.url, url, reason.split("\n", 1)[0])
