"""Keeps every answer in the archive, as it came over the wire."""

from __future__ import annotations

import logging

from scrapy.crawler import Crawler
from scrapy.exceptions import NotConfigured
from scrapy.http import Request, Response

from ..errors import InterruptedRequestError, StateError
from ..fetching.wire_head import take_head
from ..frontier.crawl_archive import SETTING
from ..frontier.shared_crawl import find_crawl

logger = logging.getLogger("newscrawl")


class ArchiveAnswers:
    """Stands above SendHostHeaders, so that it sees no passwords, and below what unpacks and follows answers."""

    def __init__(self, crawler: Crawler) -> None:
        if not crawler.settings.get(SETTING):
            raise NotConfigured
        self.crawler = crawler
        self._is_told = False

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> ArchiveAnswers:
        return cls(crawler)

    def process_response(self, request: Request, response: Response) -> Response:
        head = take_head(request)
        crawl = find_crawl(self.crawler)
        if crawl is None and not self._is_told:
            self._is_told = True
            logger.error("%s keeps nothing beside another SCHEDULER; take that setting out.", SETTING)
        if crawl is None or crawl.archive is None:
            return response
        try:
            crawl.archive.keep_answer(request, response, head)
        except StateError as error:
            crawl.end_in_trouble(error)
            raise InterruptedRequestError("the archive cannot be written") from error  # its page waits
        return response
