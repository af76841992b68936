"""In which order pages are asked for."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from scrapy import Spider
from scrapy.crawler import Crawler
from scrapy.http import Request
from scrapy.statscollectors import MemoryStatsCollector

from newscrawl.frontier.hosts import HostBudgets, Hosts, Silence
from newscrawl.frontier.ledger import Ledger
from newscrawl.frontier.page_order import PageChooser, RequestsAhead, rank_step, waits_for_others
from newscrawl.frontier.trust import Trust
from newscrawl.items import Link, LinkTarget
from newscrawl.storage.frontier_records import FrontierEntry, HostRecord, Visit
from newscrawl.storage.output_file import StandardOutput
from newscrawl.storage.schema import IN_MEMORY
from newscrawl.storage.sqlite import SqliteState
from newscrawl.walk.steps import Step, Steps

NOW = 1_715_000_000.0  # 6 May 2024


def rank(published: str | None = None, steps: Steps = Steps(), might_be: LinkTarget = "article") -> int:  # noqa: B008
    return rank_step(Step(Link(url="https://e.com/a", date_published=published, might_be=might_be), steps), NOW)


def test_young_articles_go_before_old_ones_and_those_without_a_date_between() -> None:
    dates = ["2024-05-06T08:00:00Z", "2024-05-05", "2024-05-01", None, "2024-04-20", "2024-01-01", "1999-01-01"]
    ranks = [rank(date) for date in dates]
    assert ranks == sorted(ranks, reverse=True)
    assert len(set(ranks)) == len(ranks)


def test_age_never_outweighs_distance_or_kind() -> None:
    near_and_old, far_and_young = rank("1999-01-01"), rank("2024-05-06", Steps(related=1))
    assert near_and_old > far_and_young
    assert rank("1999-01-01", might_be="section") > rank("2024-05-06")


def test_an_archive_goes_ahead_of_its_articles_unless_they_may_be_too_old() -> None:
    link = Link(url="https://e.com/page/3/", might_be="pagination")
    archive, article = Step(link, Steps(pagination=2)), rank(steps=Steps(pagination=1))
    assert rank_step(archive, NOW) > article
    assert rank_step(archive, NOW, has_window=True) < article


def test_a_date_that_cannot_be_read_is_none() -> None:
    assert rank("yesterday") == rank(None)


def test_what_waits_for_others_comes_behind_the_farthest_of_them() -> None:
    waiting, far = rank("2024-05-06", Steps(waits=True)), rank("1999-01-01", Steps(pagination=1_000, related=9))
    assert waiting < far
    assert waits_for_others(waiting)
    assert not waits_for_others(far)


def test_the_last_page_of_the_longest_section_goes_before_other_further_pages_unless_old_ones_are_not_wanted() -> None:
    steps = Steps(sections=1, pagination=1)
    pages = [
        Step(
            Link(url=f"https://e.com/{name}/page/{number}/", might_be="pagination", found_on=f"https://e.com/{name}/"),
            steps,
        )
        for name, number in (("sport", 900), ("world", 9), ("sport", 2))
    ]
    assert [page.pages_ahead for page in pages] == [898, 7, 0]
    ranks = [rank_step(page, NOW) for page in pages]
    assert ranks == sorted(set(ranks), reverse=True)
    assert ranks[0] - ranks[-1] < 100  # less than a step
    assert len({rank_step(page, NOW, has_window=True) for page in pages}) == 1


class Books:
    """A choice over real books, and a walk that refuses the pages whose address has "trap" in it."""

    def __init__(self, folder: Path, a_crawl: int | None = None) -> None:
        self.ledger = Ledger(SqliteState(IN_MEMORY), StandardOutput(), None, self.fail)
        self.ledger.begin("a.com")
        self.hosts = Hosts(limit=1, patience=120)
        self.budgets = HostBudgets(a_crawl, None, self.ledger.state.hosts)
        self.trust = Trust(self.ledger.state.hosts)
        self.stats = MemoryStatsCollector(Crawler(Spider))
        self.choice = PageChooser(self.hosts, self.budgets, self.trust, self.stats)

    def fail(self, error: Exception) -> None:
        raise error

    def refuse(self, step: Step) -> str | None:
        return "trap/endless" if "trap" in step.link.url else None

    def add(self, *names: str, modified: str | None = None) -> None:
        links = [Link(url=f"https://{name}", might_be="article", modified=modified) for name in names]
        self.ledger.offer([FrontierEntry(name, link, Steps(), 0) for name, link in zip(names, links, strict=True)])

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
    books.ledger.finish("a.com/1")
    assert not books.ledger.state.pages.has_pending(books.choice.is_open)


def test_a_host_whose_budget_is_spent_is_closed(tmp_path: Path) -> None:
    books = Books(tmp_path, a_crawl=1)
    books.add("a.com/1", "a.com/2")
    assert books.choice.is_open("a.com")
    assert books.take() == "a.com/1"
    books.hosts.release("a.com/1")
    assert books.take() is None
    assert not books.choice.is_open("a.com")
    assert not books.ledger.state.pages.has_pending(books.choice.is_open)


def test_a_host_that_was_given_up_is_closed(books: Books) -> None:
    books.add("a.com/1", "a.com/2")
    books.hosts.patience = 0
    assert books.take() == "a.com/1"
    books.hosts.judge_silence("a.com", Silence(0.0, is_hosts_own=True, is_known=True), 1.0)
    books.hosts.release("a.com/1")
    assert not books.choice.is_open("a.com")
    assert books.take() is None


def test_a_sections_further_pages_wait_for_those_of_the_front_page_that_are_out(books: Books) -> None:
    further = {name: Link(url=f"https://{name}", might_be="pagination") for name in ("a.com/2", "a.com/sport/2")}
    front, section = Steps(pagination=1), Steps(sections=1, pagination=1)
    for (name, link), steps in zip(further.items(), (front, section), strict=True):
        books.ledger.offer([FrontierEntry(name, link, steps, Step(link, steps).priority)])
    books.hosts.limit = 4
    books.add("b.com/1")
    assert {books.take(), books.take()} == {"a.com/2", "b.com/1"}
    assert books.take() is None
    assert books.ledger.state.pages.has_pending(books.choice.is_open)
    books.ledger.finish("a.com/2")
    assert books.take() == "a.com/sport/2"


def test_a_page_that_only_a_lying_sitemap_calls_changed_is_left_alone(books: Books) -> None:
    names = ("a.com/1", "b.com/1")
    books.add(*names)
    for name in names:
        assert books.take() == name
        books.ledger.finish(name, visit=Visit("article", read_at=0.0, seen="a"))
        books.hosts.release(name)
    books.ledger.state.hosts.write_host_record("a.com", HostRecord(lastmods="lying"))
    books.add(*names, modified="2026-01-01")
    assert [books.take(), books.take()] == ["b.com/1", None]
    assert books.stats.get_value("newscrawl/discover/link/lastmod_not_believed") == 1


def test_a_page_that_waits_is_asked_for_once_nothing_else_of_its_host_is_out(tmp_path: Path) -> None:
    books = Books(tmp_path)
    books.hosts = books.choice.hosts = Hosts(limit=9, patience=120)
    links = {name: Link(f"https://{name}", might_be="article") for name in ("a.com/about", "b.com/about", "a.com/1")}
    for name, link in links.items():
        steps = Steps(waits=name.endswith("about"))
        books.ledger.offer([FrontierEntry(name, link, steps, rank_step(Step(link, steps), time.time()))])
    assert [books.take(), books.take(), books.take()] == ["a.com/1", "b.com/about", None]
    books.add("a.com/2")  # what comes meanwhile goes first
    assert books.take() == "a.com/2"
    books.ledger.finish("a.com/1")
    assert books.take() is None
    books.ledger.finish("a.com/2")
    assert books.take() == "a.com/about"
    books.ledger.end(finished=False)


def test_the_last_pages_of_sections_are_asked_for_one_at_a_time_and_wait_for_no_article(books: Books) -> None:
    for name, number in (("sport", 9), ("world", 7), ("world", 2)):
        link = Link(f"https://a.com/{name}/page/{number}/", might_be="pagination", found_on=f"https://a.com/{name}/")
        step = Step(link, Steps(sections=1, pagination=1))
        books.ledger.offer([FrontierEntry(f"{name}/{number}", link, step.steps, rank_step(step, 0.0))])
    books.hosts.limit = 4
    books.add("a.com/story")
    assert [books.take() for _ in range(3)] == ["a.com/story", "sport/9", None]
    books.ledger.finish("sport/9")
    assert [books.take(), books.take()] == ["world/7", None]
    books.ledger.finish("world/7")
    assert books.take() == "world/2"


def test_requests_go_by_priority_then_first_come() -> None:
    ahead = RequestsAhead()
    for path, priority in (("a", 0), ("b", 5), ("c", 0), ("d", 5)):
        ahead.put(Request(f"https://e.com/{path}", priority=priority))
    assert [request.url[-1] for _ in range(4) if (request := ahead.take(0))] == ["b", "d", "a", "c"]
    assert ahead.take(0) is None
    assert not ahead


def test_a_request_whose_time_has_not_come_waits_and_is_not_forgotten() -> None:
    ahead = RequestsAhead()
    ahead.put_at(20, Request("https://e.com/later"))
    ahead.put_at(10, Request("https://e.com/soon", priority=1))
    assert ahead
    assert ahead.take(9) is None
    soon, later = ahead.take(20), ahead.take(20)
    assert soon is not None
    assert later is not None
    assert (soon.url, later.url) == ("https://e.com/soon", "https://e.com/later")
    assert not ahead
