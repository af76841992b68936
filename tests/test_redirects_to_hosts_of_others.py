"""Redirects to hosts that another crawl of the same database holds."""

from __future__ import annotations

import re
from contextlib import closing
from pathlib import Path

import pytest
from scrapy.http import Request
from scrapy.utils.test import get_crawler

from newscrawl.frontier.asked_again import AskedAgain
from newscrawl.frontier.hosts import TRIES
from newscrawl.frontier.ledger import Ledger
from newscrawl.frontier.shared_crawl import Crawl
from newscrawl.items import Link
from newscrawl.storage.frontier_records import FrontierEntry
from newscrawl.storage.output_file import NoOutput
from newscrawl.storage.postgres import PostgresState
from newscrawl.storage.postgres_address import parse_address
from newscrawl.storage.sqlite import SqliteState
from newscrawl.storage.stores import State
from newscrawl.urls.canonical import make_url_key
from newscrawl.walk.steps import Steps

from .loopback_sites import LoopbackSites
from .postgres_server import PostgresServer
from .test_many_workers import Workers
from .waiting import wait_until


def test_a_redirect_to_anothers_host_waits_for_whoever_holds_it_and_one_within_its_host_for_nobody(
    database: str, database_server: PostgresServer, tmp_path: Path
) -> None:
    holder = PostgresState(parse_address(database), lease=600)
    with LoopbackSites(2, 3) as sites, closing(holder):
        own, others = sites.hosts
        here, there = (f"http://{host}:{sites.port}{sites.paths[0]}" for host in sites.hosts)
        moved_here, moved_there = "/news/2024/05/03/moved-here.html", "/news/2024/05/03/moved-there.html"
        sites.moved = {
            (own, moved_here): here,
            (own, moved_there): there,
            (own, "/robots.txt"): f"http://{own}:{sites.port}/rules.txt",
        }
        holder.runs.begin_run(" ".join(sorted(map(make_url_key, sites.starts))), 0)
        start = Link(sites.starts[1], kind="start")
        holder.pages.add([FrontierEntry(make_url_key(start.url), start, Steps(), 0)], 0)
        held = holder.pages.take(0, 600, lambda host: True)
        assert held is not None
        holder.commit()
        workers = Workers(database, sites, tmp_path)
        with workers.start(LOG_LEVEL="INFO") as crawl:
            key = make_url_key(there)
            wait_until(lambda: database_server.ask(f"SELECT state FROM newscrawl.page WHERE key = '{key}'") == [(0,)])
            wait_until(lambda: {*sites.paths, moved_here} <= {asked.path for asked in sites.asked})
            assert {asked.host for asked in sites.asked} == {own}
            query = f"SELECT found_on, kind, headline FROM newscrawl.page WHERE key = '{key}'"
            assert database_server.ask(query) == [(sites.starts[0], "start", f"Stays in use: {moved_there}")]
            holder.pages.give_back(held.key)
            holder.close()
            exit_code = crawl.wait(120)
            log = crawl.read_log().decode()
        assert exit_code == 0, log
        asked = [asked.path for asked in sites.asked if asked.host == own]
        assert asked.count(moved_here) == asked.count(moved_there) == 1
        assert asked.count("/rules.txt") == 1
        assert workers.list_written() == sites.list_articles()
        assert sum(a.host == others and a.path == sites.paths[0] for a in sites.asked) == 1
        assert re.search(r"'newscrawl/frontier/redirected_to_host_of_any': 1,", log)


class OpenCrawl:
    """A crawl's frontier, and what it does with a page that it is told to ask for elsewhere."""

    def __init__(self, state: State) -> None:
        self.crawl = Crawl(get_crawler())
        self.ledger = self.crawl.ledger = Ledger(state, NoOutput(), None, pytest.fail)
        self.ledger.begin("https://e.com/")
        self.asked_again = AskedAgain(self.crawl, None)

    def take(self) -> FrontierEntry | None:
        return self.ledger.take(lambda host: True)

    def redirect(self, entry: FrontierEntry, url: str) -> bool:
        return self.asked_again.take(Request(url), entry.key)


def offer_page(crawl: OpenCrawl, url: str) -> FrontierEntry:
    link = Link(url, kind="section", found_on="https://e.com/")
    crawl.ledger.offer([FrontierEntry(make_url_key(url), link, Steps(sections=1), 0)])
    entry = crawl.take()
    assert entry is not None
    return entry


def test_hosts_that_send_a_page_back_and_forth_do_not_do_so_for_ever(
    database: str, database_server: PostgresServer
) -> None:
    state = PostgresState(parse_address(database), lease=60)
    crawl = OpenCrawl(state)
    with closing(state):
        offer_page(crawl, "https://e.com/a")
        for turn in range(TRIES):
            (key,) = crawl.ledger.leases
            host = ("www.e.com", "e.com")[turn % 2]
            assert not crawl.redirect(crawl.ledger.leases[key], f"https://{host}/a")
            crawl.ledger.commit()
            moved = crawl.take()
            assert (moved.host if moved is not None else None) == (host if turn < TRIES - 1 else None)
        told = database_server.ask("SELECT state, reason FROM newscrawl.page")
        assert told == [(3, "it redirects for ever")]


@pytest.mark.parametrize("url", ["https://e.com/b", "http://e.com/a", "https://www.e.com/a"])
def test_a_redirect_within_the_hosts_of_this_crawl_costs_nothing_more(database: str, url: str) -> None:
    state = PostgresState(parse_address(database), lease=60)
    crawl = OpenCrawl(state)
    with closing(state):
        offer_page(crawl, "https://www.e.com/other")
        entry = offer_page(crawl, "https://e.com/a")
        assert crawl.redirect(entry, url)
        assert entry.key in crawl.ledger.leases
        assert crawl.crawl.ahead


def test_a_crawl_that_is_alone_asks_whatever_host_a_redirect_leads_to(tmp_path: Path) -> None:
    state = SqliteState(tmp_path / "state.sqlite")
    crawl = OpenCrawl(state)
    entry = offer_page(crawl, "https://e.com/a")
    assert crawl.redirect(entry, "https://elsewhere.com/b")
    assert entry.key in crawl.ledger.leases
    state.close()
