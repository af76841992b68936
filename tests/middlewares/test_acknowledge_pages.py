"""When a page counts as finished, where its host may be lost to another crawl amid it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import closing
from types import SimpleNamespace
from typing import Any

import pytest
from scrapy.http import HtmlResponse

from newscrawl.frontier.article_book import ArticleBook
from newscrawl.frontier.host_handover import HostHandover
from newscrawl.frontier.shared_crawl import Crawl
from newscrawl.items import FoundArticle
from newscrawl.middlewares.acknowledge_pages import AcknowledgePages
from newscrawl.storage.postgres import PostgresState
from newscrawl.storage.postgres_address import parse_address

from ..frontier.test_host_handover import PAGE, open_crawl
from ..postgres_server import PostgresServer

KEY = "e.com/a"


class Reading:
    """A crawl that has one page out, and the middleware that sees what it leads to."""

    def __init__(self, database: str) -> None:
        self.state = PostgresState(parse_address(database), lease=60)
        self.crawl: Crawl = open_crawl(self.state)
        self.crawl.articles = ArticleBook(self.state.articles, self.crawl.crawler.settings)
        HostHandover(self.crawl).watch(self.state.leases)
        engine: Any = SimpleNamespace(scheduler=SimpleNamespace(crawl=self.crawl), downloader=None)
        self.crawl.crawler.engine = engine
        self.pages = AcknowledgePages(self.crawl.crawler)

    def read(self) -> HtmlResponse:
        """Has an answer come, whose article is on its way through the pipelines from then on."""
        response = HtmlResponse(PAGE.url, request=PAGE.copy())
        self.pages.process_spider_input(response)

        async def give() -> AsyncIterator[Any]:
            yield FoundArticle(url=PAGE.url)

        async def run() -> None:
            async for _ in self.pages.process_spider_output(response, give()):
                pass

        asyncio.run(run())
        return response

    def is_out(self) -> bool:
        return self.crawl.find_entry(KEY) is not None


@pytest.fixture
def reading(database: str) -> Iterator[Reading]:
    opened = Reading(database)
    with closing(opened.state):
        yield opened


def test_a_page_is_finished_once_its_article_is_written(reading: Reading) -> None:
    response = reading.read()
    assert reading.is_out()
    reading.pages._note_written(response)
    assert not reading.is_out()


def test_an_answer_from_before_the_host_was_lost_does_not_finish_the_page_that_is_out_anew(
    reading: Reading, database_server: PostgresServer
) -> None:
    earlier = reading.read()
    database_server.ask("UPDATE newscrawl.host SET fence = fence + 1, until = now() - interval '1 second'")
    reading.state.commit()  # is refused
    assert not reading.is_out()
    ledger = reading.crawl.ledger
    assert ledger is not None
    assert ledger.take(lambda host: True) is not None
    reading.pages._note_written(earlier)
    assert reading.is_out()
    later = reading.read()
    reading.pages._note_written(earlier)
    assert reading.is_out()
    reading.pages._note_written(later)
    assert not reading.is_out()
