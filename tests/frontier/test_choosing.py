from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from scrapy import Spider
from scrapy.crawler import Crawler
from scrapy.statscollectors import MemoryStatsCollector

from newscrawl.frontier.budgets import HostBudgets
from newscrawl.frontier.choosing import Choice
from newscrawl.frontier.hosts import Hosts, Silence
from newscrawl.frontier.ledger import Ledger
from newscrawl.frontier.trust import Trust
from newscrawl.items import Link
from newscrawl.storage.frontier import Entry, Visit
from newscrawl.storage.memory import MemoryFrontier
from newscrawl.walk.walk import Step, Steps


class Books:
    """A choice over real books, and a walk that refuses the pages whose address has "trap" in it."""

    def __init__(self, folder: Path, a_crawl: int | None = None) -> None:
        self.ledger = Ledger(MemoryFrontier(), folder / "a.jsonl", None, self.fail)
        self.ledger.begin("a.com")
        self.hosts = Hosts(limit=1, patience=120)
        self.budgets = HostBudgets(a_crawl, None, self.ledger.read_host, self.ledger.write_host)
        self.trust = Trust(self.ledger.read_host, self.ledger.write_host)
        self.stats = MemoryStatsCollector(Crawler(Spider))
        self.choice = Choice(self.hosts, self.budgets, self.trust, self.stats)

    def fail(self, error: Exception) -> None:
        raise error

    def refuse(self, step: Step) -> str | None:
        return "trap/endless" if "trap" in step.link.url else None

    def add(self, *names: str, modified: str | None = None) -> None:
        links = [Link(url=f"https://{name}", might_be="article", modified=modified) for name in names]
        self.ledger.add([Entry(name, link, Steps(), 0) for name, link in zip(names, links, strict=True)])

    def take(self) -> str | None:
        entry = self.choice.take(self.ledger, self, time.monotonic())
        if entry is None:
            return None
        self.hosts.hand_out(entry.host, entry.key, time.monotonic())
        self.budgets.count(entry.host, time.time())
        return entry.key


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    opened = Books(tmp_path)
    yield opened
    opened.ledger.end(finished=False)


def test_a_page_of_a_host_that_is_busy_lets_another_hosts_go_first(books: Books) -> None:
    books.add("a.com/1", "a.com/2", "b.com/1")
    assert [books.take(), books.take(), books.take()] == ["a.com/1", "b.com/1", None]
    books.hosts.release("a.com/1")
    assert books.take() == "a.com/2"


def test_what_the_walk_refuses_is_done_with_and_counted(books: Books) -> None:
    books.add("a.com/trap/1", "a.com/trap/2", "a.com/1")
    assert books.take() == "a.com/1"
    assert books.stats.get_value("newscrawl/discover/link/trap/endless") == 2
    books.ledger.finish("a.com/1", wrote_article=False)
    assert not books.ledger.has_pending(books.choice.is_open)


def test_a_host_whose_budget_is_spent_is_closed(tmp_path: Path) -> None:
    books = Books(tmp_path, a_crawl=1)
    books.add("a.com/1", "a.com/2")
    assert books.choice.is_open("a.com")
    assert books.take() == "a.com/1"
    books.hosts.release("a.com/1")
    assert books.take() is None
    assert not books.choice.is_open("a.com")
    assert not books.ledger.has_pending(books.choice.is_open)


def test_a_host_that_was_given_up_is_closed(books: Books) -> None:
    books.add("a.com/1", "a.com/2")
    books.hosts.patience = 0
    assert books.take() == "a.com/1"
    books.hosts.judge_silence("a.com", Silence("a.com/1", 0.0, is_hosts_own=True, is_known=True), 1.0)
    books.hosts.release("a.com/1")
    assert not books.choice.is_open("a.com")
    assert books.take() is None


def test_a_page_that_only_a_lying_sitemap_calls_changed_is_left_alone(books: Books) -> None:
    names = ("a.com/1", "b.com/1")
    books.add(*names)
    for name in names:
        assert books.take() == name
        books.ledger.finish(name, wrote_article=False, visit=Visit("article", read_at=0.0, seen="a"))
        books.hosts.release(name)
    books.ledger.read_host("a.com").lastmods = "lying"
    books.add(*names, modified="2026-01-01")
    assert [books.take(), books.take()] == ["b.com/1", None]
    assert books.stats.get_value("newscrawl/discover/link/lastmod_not_believed") == 1
