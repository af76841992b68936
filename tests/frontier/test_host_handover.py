"""Whether a crawl may still ask a host that it has from a database."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace

import pytest
from scrapy.http import Request
from scrapy.utils.test import get_crawler

from newscrawl.errors import InterruptedRequestError
from newscrawl.frontier.article_book import ArticleBook
from newscrawl.frontier.host_handover import HostHandover, check_lease
from newscrawl.frontier.ledger import Ledger
from newscrawl.frontier.meta import PageMeta, make_meta
from newscrawl.frontier.shared_crawl import Crawl
from newscrawl.items import Link
from newscrawl.storage.frontier_records import FrontierEntry
from newscrawl.storage.output_file import NoOutput
from newscrawl.storage.postgres import PostgresState
from newscrawl.storage.postgres_address import parse_address
from newscrawl.storage.schema import IN_MEMORY
from newscrawl.storage.sqlite import SqliteState
from newscrawl.storage.stores import State
from newscrawl.walk.steps import Steps

from ..postgres_server import PostgresServer

LINK = Link("https://e.com/a", kind="section")
PAGE = Request(LINK.url, meta=make_meta(PageMeta(LINK, Steps(), "e.com/a")))
ROBOTS = Request("https://e.com/robots.txt")


@pytest.fixture
def opened() -> Iterator[ExitStack]:
    with ExitStack() as stack:
        yield stack


def take_page(state: State, opened: ExitStack) -> Crawl:
    opened.callback(state.close)
    return open_crawl(state)


def open_crawl(state: State) -> Crawl:
    """Returns a crawl that has one page out."""
    crawl = Crawl(get_crawler())
    crawl.ledger = Ledger(state, NoOutput(), None, pytest.fail)
    crawl.articles = ArticleBook(state.articles, crawl.crawler.settings)
    crawl.ledger.begin("https://e.com/")
    crawl.ledger.offer([FrontierEntry("e.com/a", LINK, Steps(), 0)])
    assert crawl.ledger.take(lambda host: True) is not None
    return crawl


def test_a_host_that_is_held_may_be_asked(database: str, opened: ExitStack) -> None:
    crawl = take_page(PostgresState(parse_address(database), lease=60), opened)
    check_lease(crawl, PAGE)
    check_lease(crawl, ROBOTS)


def test_a_host_that_another_crawl_has_taken_is_not_asked(
    database: str, database_server: PostgresServer, opened: ExitStack
) -> None:
    state = PostgresState(parse_address(database), lease=60)
    crawl = take_page(state, opened)
    database_server.ask("UPDATE newscrawl.host SET fence = fence + 1, worker = 'another'")
    HostHandover(crawl).watch(state.leases)
    state.commit()
    with pytest.raises(InterruptedRequestError):
        check_lease(crawl, PAGE)


def test_a_page_that_was_lost_and_is_out_anew_is_not_the_one_that_an_earlier_answer_was_for(
    database: str, opened: ExitStack
) -> None:
    crawl = take_page(PostgresState(parse_address(database), lease=60), opened)
    assert crawl.ledger is not None
    before = crawl.find_entry("e.com/a")
    assert crawl.is_still_out("e.com/a", before)
    crawl.ledger.hold("e.com/a")
    assert crawl.is_still_out("e.com/a", before)
    crawl.ledger.give_back("e.com/a")
    assert not crawl.is_still_out("e.com/a", before)
    assert not crawl.is_still_out("e.com/a", None)
    again = crawl.ledger.take(lambda host: True)
    crawl.ledger.leases["e.com/a"] = replace(again) if again else pytest.fail("nothing waits")
    assert not crawl.is_still_out("e.com/a", before)
    assert crawl.is_still_out("e.com/a", crawl.find_entry("e.com/a"))


def test_a_crawl_that_is_alone_asks_whatever_it_has(opened: ExitStack) -> None:
    crawl = take_page(SqliteState(IN_MEMORY), opened)
    assert crawl.ledger is not None
    crawl.ledger.forget_out()
    check_lease(crawl, PAGE)
    assert crawl.is_still_out("e.com/a", None)
