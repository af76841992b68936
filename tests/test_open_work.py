"""Workers without sites of their own, which take what waits in a database, whoever has put it there."""

from __future__ import annotations

import json
import signal
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from newscrawl.items import Link
from newscrawl.storage.frontier_records import FrontierEntry
from newscrawl.storage.postgres import PostgresState
from newscrawl.storage.postgres_address import parse_address
from newscrawl.urls.canonical import make_url_key
from newscrawl.walk.steps import Steps

from .crawling import run_crawl
from .loopback_sites import LoopbackSites
from .postgres_server import PostgresServer
from .test_many_workers import Workers
from .waiting import wait_until

_WORK = {"work": "true"}
_ONE_BY_ONE = {"CONCURRENT_REQUESTS_PER_DOMAIN": "1"}


@pytest.fixture
def sites() -> Iterator[LoopbackSites]:
    with LoopbackSites(6, 10, seconds=0.02) as sites:
        yield sites


def put_run(database: str, start: str, spider: str = "news") -> None:
    """What a crawl of one site leaves that has died as soon as it began."""
    with closing(PostgresState(parse_address(database), 60)) as state:
        state.runs.begin_run(make_url_key(start), 0)
        link = Link(start, kind="start")
        state.pages.add([FrontierEntry(make_url_key(start), link, Steps(), 0)], 0)
        state.leases.invite(json.dumps({"spider": spider, "arguments": {"url": start, "channels": "off"}}))
        state.commit()


def count_over(server: PostgresServer) -> int:
    rows = server.ask("SELECT count(*) FROM newscrawl.run WHERE ended IS NOT NULL AND orders IS NULL")
    return int(rows[0][0])


def test_workers_take_their_share_of_a_crawl_and_what_is_left_of_it_once_it_is_dead(
    database: str, database_server: PostgresServer, sites: LoopbackSites, tmp_path: Path
) -> None:
    workers = Workers(database, sites, tmp_path)
    *listed, alone = sites.starts
    (tmp_path / "sites.txt").write_text("\n".join(listed), encoding="utf-8")
    sites.seconds = 2  # until all three have hosts: on a busy machine, some begin late
    with workers.start("", _WORK, **_ONE_BY_ONE) as first, workers.start("", _WORK, **_ONE_BY_ONE) as second:
        for worker in (first, second):
            wait_until(lambda worker=worker: "waiting for work" in worker.read_log().decode())
        with workers.start(**_ONE_BY_ONE) as crawl:
            wait_until(lambda: {asked.agent for asked in sites.asked} >= {"worker-1", "worker-2", "worker-3"})
            (tmp_path / "sites.txt").unlink()  # the others need it no more
            crawl.kill()
        sites.seconds = 0.02
        wait_until(lambda: count_over(database_server) == 1)
        # The next one, in the same processes. Whoever has it is told to end, and the other goes on with it.
        sites.seconds = 0.5
        put_run(database, "http://127.9.9.9:9/", spider="of_another_machine")
        put_run(database, alone)
        wait_until(lambda: any(asked.host == sites.hosts[-1] for asked in sites.asked))
        agent = next(asked.agent for asked in reversed(sites.asked) if asked.host == sites.hosts[-1])
        ended, other = (first, second) if agent == "worker-1" else (second, first)
        ended.send_signal(signal.SIGTERM)
        exits = [ended.wait(60)]
        sites.seconds = 0.02
        wait_until(lambda: count_over(database_server) == 2)
        other.send_signal(signal.SIGINT)
        exits.append(other.wait(60))
        logs = [ended.read_log().decode(), other.read_log().decode()]
    assert exits == [130, 130], logs
    assert workers.list_written() == sites.list_articles()
    assert sites.list_shared_moments() == []
    assert "Traceback" not in "".join(logs)
    assert all("Stopped as asked" in log for log in logs)
    assert logs[1].count("there is no spider 'of_another_machine' here") == 1
    assert database_server.ask("SELECT count(*) FROM newscrawl.worker") == [(1,)]  # the dead one
    jobs = [json.loads(line) for line in (tmp_path / "jobs.jsonl").read_text(encoding="utf-8").splitlines()]
    parts = [job for job in jobs if job["reason"] != "killed"]
    assert len(parts) >= 3
    assert {job["outcome"] for job in parts} <= {"ok", "stopped"}, parts
    paths = [asked.path for asked in sites.asked if asked.host == sites.hosts[-1]]
    assert "/sitemap.xml" not in paths  # as the second crawl was told; the first one has asked for it
    assert "/sitemap.xml" in {asked.path for asked in sites.asked}


def test_a_worker_that_is_interrupted_as_its_crawl_ends_ends_too(database: str, tmp_path: Path) -> None:
    with LoopbackSites(1, 2) as sites:
        workers = Workers(database, sites, tmp_path)
        put_run(database, sites.starts[0])
        interrupted = json.dumps({"tests.interrupted_end.InterruptAtEnd": 0})
        with workers.start("", _WORK, EXTENSIONS=interrupted) as worker:
            assert worker.wait(60) == 130, worker.read_log().decode()
            assert "Stopped as asked" in worker.read_log().decode()
        assert workers.list_written() == sites.list_articles()


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
