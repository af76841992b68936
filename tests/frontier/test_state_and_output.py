"""Forgets what a state knows of a host, or of a page."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from newscrawl.frontier.state_and_output import forget_host, forget_page
from newscrawl.items import Link
from newscrawl.storage.frontier_records import FrontierEntry, HostConduct, HostRecord, RobotsRecord
from newscrawl.storage.schema import IN_MEMORY
from newscrawl.storage.sqlite import SqliteState
from newscrawl.walk.rendering_memory import KindRecord
from newscrawl.walk.steps import Steps
from newscrawl.walk.traps import PatternRecord
from tests.extract.site_stories import make_trace


@pytest.fixture
def frontier() -> Iterator[SqliteState]:
    frontier = SqliteState(IN_MEMORY)
    frontier.runs.begin_run("e.com", 0)
    for host in ("www.e.com", "e.com.au", "other.com"):
        link = Link(f"https://{host}/a")
        frontier.pages.add([FrontierEntry(f"{host.removeprefix('www.')}/a", link, Steps(), 0)], 0)
        frontier.hosts.write_host_record(host, HostRecord(validators="lying"))
        frontier.manners.write_conduct({host: HostConduct(requests=1)})
        frontier.manners.write_robots(host, RobotsRecord("/robots.txt", b"", 1.0))
    hosts = ("e.com", "e.com.au", "other.com")
    frontier.lessons.write_patterns([PatternRecord(f"{host}/{{slug}}", "other", 1, 1, True, 0.0) for host in hosts])
    frontier.lessons.write_kinds([KindRecord(f"{host}/{{slug}}", True, 1, 0, 0.0) for host in hosts])
    for host in hosts:
        frontier.lessons.write_trace(host, make_trace(1), [])
    yield frontier
    frontier.close()


def test_all_that_was_learned_of_a_host_goes_with_its_pages_and_nothing_of_another(frontier: SqliteState) -> None:
    assert forget_host(frontier, "https://e.com/") == 1
    assert frontier.hosts.read_host_record("www.e.com") == HostRecord()
    assert frontier.hosts.read_host_record("e.com.au").validators == "lying"
    assert frontier.manners.read_robots("www.e.com") is None
    assert frontier.manners.read_robots("e.com.au") is not None
    assert [frontier.manners.read_conduct(host).requests for host in ("www.e.com", "e.com.au")] == [0, 1]
    assert [record.pattern for record in frontier.lessons.read_patterns()] == ["e.com.au/{slug}", "other.com/{slug}"]
    assert [record.pattern for record in frontier.lessons.read_kinds()] == ["e.com.au/{slug}", "other.com/{slug}"]
    assert [len(frontier.lessons.read_traces(host)) for host in ("e.com", "e.com.au", "other.com")] == [0, 1, 1]
    assert frontier.runs.count().pending == 2


def test_a_page_is_forgotten_alone(frontier: SqliteState) -> None:
    assert forget_page(frontier, "other.com/a") == 1
    assert forget_page(frontier, "other.com/b") == 0
    assert frontier.runs.count().pending == 2
