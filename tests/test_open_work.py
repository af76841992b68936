"""Workers without sites of their own, which take what waits in a database, whoever has put it there."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from .crawling import run_crawl
from .loopback_sites import LoopbackSites
from .postgres_server import PostgresServer
from .starting import Process
from .test_many_workers import Workers
from .waiting import wait_until

_WORK = {"work": "true"}
_ONE_BY_ONE = {"CONCURRENT_REQUESTS_PER_DOMAIN": "1"}


@pytest.fixture
def sites() -> Iterator[LoopbackSites]:
    with LoopbackSites(6, 10, seconds=0.02) as sites:
        yield sites


def wait_for_log(process: Process, text: str) -> None:
    wait_until(lambda: text in process.read_log().decode(), 25)


def test_workers_take_their_share_of_a_crawl_and_what_is_left_of_it_once_it_is_dead(
    database: str, database_server: PostgresServer, sites: LoopbackSites, tmp_path: Path
) -> None:
    workers = Workers(database, sites, tmp_path)
    sites.seconds = 0.5  # until all three have hosts
    with workers.start("", _WORK, **_ONE_BY_ONE) as first, workers.start("", _WORK, **_ONE_BY_ONE) as second:
        wait_for_log(first, "waiting for work")
        wait_for_log(second, "waiting for work")
        with workers.start(**_ONE_BY_ONE) as crawl:
            wait_until(lambda: {asked.agent for asked in sites.asked} >= {"worker-1", "worker-2", "worker-3"})
            (tmp_path / "sites.txt").unlink()  # the others need it no more
            crawl.kill()
        sites.seconds = 0.02
        ask_ended = "SELECT count(*) FROM newscrawl.run WHERE ended IS NOT NULL AND orders IS NULL"
        wait_until(lambda: database_server.ask(ask_ended) == [(1,)])
        first.send_signal(signal.SIGTERM)
        second.send_signal(signal.SIGINT)
        exits = [first.wait(60), second.wait(60)]
        logs = [first.read_log().decode(), second.read_log().decode()]
    assert exits == [130, 130], logs
    assert workers.list_written() == sites.list_articles()
    assert sites.list_shared_moments() == []
    assert "Traceback" not in "".join(logs)
    assert all("Stopped as asked" in log for log in logs)
    assert database_server.ask("SELECT count(*) FROM newscrawl.worker WHERE machine <> ''") == [(1,)]  # the dead one


def test_a_worker_without_a_database_and_one_with_an_address_end_with_a_sentence(tmp_path: Path) -> None:
    ended = run_crawl("news", tmp_path / "x.jsonl", work="true")
    assert ended.exit_code == 1
    assert "none is named: set NEWSCRAWL_DATABASE=postgresql://USER@HOST/DATABASE" in ended.log
    away = run_crawl(
        "news", tmp_path / "x.jsonl", settings={"NEWSCRAWL_DATABASE": f"postgresql:///x?host={tmp_path}"}, work="true"
    )
    assert away.exit_code == 1
    assert [line for line in away.log.splitlines() if "Cannot use the database" in line] == away.log.splitlines()
    both = run_crawl("news", tmp_path / "x.jsonl", work="true", url="https://a.com/")
    assert both.exit_code == 2
    assert len(both.log.splitlines()) == 1
