"""Crawls that share one database: killed, stopped past their leases, and while the server dies under them."""

from __future__ import annotations

import json
import os
import signal
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from newscrawl.storage.postgres_address import parse_address
from newscrawl.storage.postgres_view import DatabaseView

from .crawling import list_command, run_crawl
from .loopback_sites import LoopbackSites
from .postgres_server import PostgresServer
from .starting import SCRAPY, Process, run
from .waiting import wait_until

_PASSWORD = "never-told"


class Workers:
    """Crawls of the same sites in one database, which keeps their articles."""

    def __init__(self, database: str, sites: LoopbackSites, folder: Path) -> None:
        self.address = database.replace("@", f":{_PASSWORD}@", 1)
        self.sites, self.folder = sites, folder
        (folder / "sites.txt").write_text("\n".join(sites.starts), encoding="utf-8")
        self.started = 0

    def start(self, output: str = "", arguments: dict[str, str] | None = None, **settings: str) -> Process:
        """`arguments`: in place of the list of sites."""
        self.started += 1
        told = {
            "NEWSCRAWL_DATA_DIR": str(self.folder),
            "NEWSCRAWL_LEASE": "3",
            "NEWSCRAWL_OUTPUT": output,
            "USER_AGENT": f"worker-{self.started}",
            **settings,
        }
        listed = {"urls": f"@{self.folder / 'sites.txt'}"}
        command = list_command("news", Path(), listed if arguments is None else arguments, told)
        return Process(command, environment={"NEWSCRAWL_DATABASE": self.address})

    def list_written(self) -> list[str]:
        view = DatabaseView(parse_address(self.address))
        try:
            return sorted(article.url for article in view.read_articles(0, 10_000))
        finally:
            view.close()


@pytest.fixture
def sites() -> Iterator[LoopbackSites]:
    with LoopbackSites(6, 10, seconds=0.02) as sites:
        yield sites


def test_workers_that_are_killed_and_stopped_past_their_leases_lose_nothing_and_write_nothing_twice(
    database: str, sites: LoopbackSites, tmp_path: Path
) -> None:
    workers = Workers(database, sites, tmp_path)
    one_by_one = {"CONCURRENT_REQUESTS_PER_DOMAIN": "1"}
    sites.seconds = 1.5  # until all three have hosts
    with (
        workers.start(**one_by_one) as killed,
        workers.start(**one_by_one) as stopped,
        workers.start(**one_by_one) as left,
    ):
        running = (killed, stopped, left)
        wait_until(lambda: {asked.agent for asked in sites.asked} >= {"worker-1", "worker-2", "worker-3"})
        sites.seconds = 0.05
        wait_until(lambda: sites.count_fetched() > 6)
        killed.kill()
        os.kill(stopped.pid, signal.SIGSTOP)
        last = {asked.host: asked.agent for asked in sites.asked}  # a host may have gone to another before
        own = {host for host, agent in last.items() if agent == "worker-2"}
        before = len(sites.asked)
        wait_until(lambda: any(a.agent == "worker-3" and a.host in own for a in sites.asked[before:]))
        os.kill(stopped.pid, signal.SIGCONT)
        exits = [process.wait(120) for process in running]
        logs = [process.read_log().decode() for process in running]
    assert exits == [-signal.SIGKILL, 0, 0], logs[2]
    assert workers.list_written() == sites.list_articles()
    assert sites.list_shared_moments() == []
    assert "Other crawls have taken over the hosts of this one" in logs[1]
    assert "Other crawls have taken over" not in logs[2]
    assert "Traceback" not in "".join(logs)
    told = run([*SCRAPY, "state", "show"], environment={"NEWSCRAWL_DATABASE": workers.address})
    assert "ended: " in told.stdout
    assert "0 pending, 0 in flight, 0 failed" in told.stdout
    jobs = (tmp_path / "jobs.jsonl").read_text(encoding="utf-8")
    assert "postgresql://postgres@" in jobs
    everything = [jobs, *logs, told.stdout, told.stderr]
    assert not any(_PASSWORD in text for text in everything)


def test_requests_that_wait_for_their_turn_are_not_sent_once_their_host_is_anothers(
    database: str, tmp_path: Path
) -> None:
    with LoopbackSites(1, 12, seconds=0.02) as sites:
        workers = Workers(database, sites, tmp_path)
        queued = {"CONCURRENT_REQUESTS_PER_DOMAIN": "4", "DOWNLOAD_DELAY": "0.7", "NEWSCRAWL_LEASE": "2"}
        with workers.start(**queued) as stopped, workers.start(**queued) as other:
            wait_until(lambda: sites.count_fetched() > 1)
            holder = sites.asked[-1].agent
            held, idle = (stopped, other) if holder == "worker-1" else (other, stopped)
            os.kill(held.pid, signal.SIGSTOP)
            before = len(sites.asked)
            wait_until(lambda: any(asked.agent != holder for asked in sites.asked[before:]))
            os.kill(held.pid, signal.SIGCONT)
            assert (held.wait(120), idle.wait(120)) == (0, 0), held.read_log().decode()
            log = held.read_log().decode()
        taken_at = min(asked.began for asked in sites.asked if asked.agent != holder)
        assert [asked for asked in sites.asked if asked.agent == holder and asked.began >= taken_at] == []
        assert "Other crawls have taken over the hosts of this one" in log
        assert workers.list_written() == sites.list_articles()


def test_a_server_that_dies_and_comes_back_costs_no_article_and_one_sentence_each_time(
    postgres: PostgresServer, sites: LoopbackSites, tmp_path: Path
) -> None:
    workers = Workers(postgres.make_state_empty(), sites, tmp_path)
    output = tmp_path / "own.jsonl"
    with workers.start(str(output), NEWSCRAWL_COMMIT_INTERVAL="0.2") as worker:
        for number in range(1, 4):
            wait_until(lambda number=number: sites.count_fetched() > 12 * number)
            postgres.kill()
            postgres.start_after_kill()
        exit_code = worker.wait(120)
        log = worker.read_log().decode()
    assert exit_code == 0, log
    assert workers.list_written() == sites.list_articles()
    records = [json.loads(line) for line in output.read_text(encoding="utf-8").splitlines()]
    assert Counter(record["url"] for record in records) == Counter(sites.list_articles())
    assert 1 <= log.count("does not answer") <= 3
    assert log.count("does not answer") == log.count("The database answers again")
    assert _PASSWORD not in log
    assert "Traceback" not in log


def test_a_crawl_lives_while_its_server_is_away_and_goes_on_when_it_is_back(
    postgres: PostgresServer, sites: LoopbackSites, tmp_path: Path
) -> None:
    workers = Workers(postgres.make_state_empty(), sites, tmp_path)
    output = tmp_path / "own.jsonl"
    with workers.start(str(output), NEWSCRAWL_PROGRESS_INTERVAL="1") as worker:
        wait_until(lambda: sites.count_fetched() > 12)
        postgres.stop()
        wait_until(lambda: b"does not answer" in worker.read_log())
        told = len(worker.read_log().splitlines())
        wait_until(lambda: len(worker.read_log().splitlines()) > told + 1)  # its progress: the crawl is not held up
        fetched = sites.count_fetched()
        postgres.start()
        assert worker.wait(120) == 0, worker.read_log().decode()
        log = worker.read_log().decode()
    assert sites.count_fetched() > fetched
    assert workers.list_written() == sites.list_articles()
    records = [json.loads(line) for line in output.read_text(encoding="utf-8").splitlines()]
    assert Counter(record["url"] for record in records) == Counter(sites.list_articles())
    assert log.count("does not answer") == log.count("The database answers again") == 1, log
    assert "Traceback" not in log
    assert " ERROR " not in log


def test_a_crawl_is_ended_while_its_server_is_away_and_the_next_one_does_the_rest(
    postgres: PostgresServer, sites: LoopbackSites, tmp_path: Path
) -> None:
    workers = Workers(postgres.make_state_empty(), sites, tmp_path)
    output = tmp_path / "own.jsonl"
    with workers.start(str(output)) as worker:
        wait_until(lambda: sites.count_fetched() > 12)
        postgres.stop()
        wait_until(lambda: b"does not answer" in worker.read_log())
        worker.send_signal(signal.SIGINT)
        assert worker.wait(120) == 130, worker.read_log().decode()
        log = worker.read_log().decode()
    assert log.count(" ERROR ") == 1
    assert "does not answer as the crawl ends" in log
    assert "Traceback" not in log
    postgres.start()
    with workers.start(str(output)) as worker:
        assert worker.wait(120) == 0, worker.read_log().decode()
    assert workers.list_written() == sites.list_articles()
    records = [json.loads(line) for line in output.read_text(encoding="utf-8").splitlines()]
    assert Counter(record["url"] for record in records) == Counter(sites.list_articles())


def test_a_full_disk_ends_a_crawl_with_one_sentence_and_the_next_one_loses_nothing(
    postgres: PostgresServer, sites: LoopbackSites, tmp_path: Path
) -> None:
    workers = Workers(postgres.make_state_empty(), sites, tmp_path)
    output = tmp_path / "own.jsonl"
    view = DatabaseView(parse_address(workers.address))
    view.migrate()
    view.close()
    postgres.ask(  # 18 MB, so that the limit is above all files that the server writes besides, as those of its log
        "WITH long AS (SELECT string_agg(md5(n::text), '') AS text FROM generate_series(1, 50) AS n) "
        "INSERT INTO newscrawl.article (article_id, version, site, url, record) "
        "SELECT 'filler-' || n, 1, 'e.com', 'https://e.com/' || n, n || long.text "
        "FROM long, generate_series(1, 9200) AS n; CHECKPOINT"
    )
    (size,) = postgres.ask("SELECT pg_relation_size('newscrawl.article')")[0]
    assert size > 17_000_000
    # Room for some articles, and half a page: the server calls only a page half written a full disk.
    postgres.limit_files(size + 4 * 8192 + 4096)
    with workers.start(str(output)) as worker:
        assert worker.wait(120) == 1, worker.read_log().decode()
        log = worker.read_log().decode()
    assert log.count(" ERROR ") == 1, log
    assert "Cannot use the database" in log
    assert "see that it runs, has room" in log
    assert "Traceback" not in log
    postgres.limit_files(None)
    with workers.start(str(output)) as worker:
        assert worker.wait(120) == 0, worker.read_log().decode()
    written = [url for url in workers.list_written() if "e.com" not in url]
    assert written == sites.list_articles()
    records = [json.loads(line) for line in output.read_text(encoding="utf-8").splitlines()]
    assert Counter(record["url"] for record in records) == Counter(sites.list_articles())


def test_a_killed_workers_own_file_and_the_database_have_each_article_once(
    database: str, sites: LoopbackSites, tmp_path: Path
) -> None:
    workers = Workers(database, sites, tmp_path)
    output = tmp_path / "own.jsonl"
    with workers.start(str(output), NEWSCRAWL_COMMIT_INTERVAL="1", NEWSCRAWL_LEASE="2") as worker:
        wait_until(lambda: output.exists() and output.stat().st_size > 5_000)
        worker.kill()
    with workers.start(str(output), NEWSCRAWL_LEASE="2") as worker:
        assert worker.wait(120) == 0, worker.read_log().decode()
    assert workers.list_written() == sites.list_articles()
    records = [json.loads(line) for line in output.read_text(encoding="utf-8").splitlines()]
    assert Counter(record["url"] for record in records) == Counter(sites.list_articles())


def test_a_delay_is_kept_from_one_worker_to_the_next(database: str, tmp_path: Path) -> None:
    with LoopbackSites(1, 6) as sites:
        sites.robots = "User-agent: *\nCrawl-delay: 1.5\n"
        workers = Workers(database, sites, tmp_path)
        with workers.start(NEWSCRAWL_LEASE="1") as first:
            wait_until(lambda: sites.count_fetched() > 1)
            first.kill()
        with workers.start(NEWSCRAWL_LEASE="1") as second:
            assert second.wait(120) == 0, second.read_log().decode()
        assert workers.list_written() == sites.list_articles()
        assert {asked.agent for asked in sites.asked} == {"worker-1", "worker-2"}
        assert sites.find_least_gap() >= 1.45  # as the clocks of two processes have it


def test_a_server_that_is_away_as_a_crawl_begins_is_one_sentence(tmp_path: Path) -> None:
    address = f"postgresql://me:{_PASSWORD}@/news?host={tmp_path}"
    crawl = run_crawl("news", tmp_path / "x.jsonl", settings={"NEWSCRAWL_DATABASE": address}, url="http://127.0.0.1:9/")
    assert crawl.exit_code == 1
    errors = [line for line in crawl.log.splitlines() if " ERROR " in line]
    assert len(errors) == 1
    assert f"Cannot use the database postgresql://me@/news?host={tmp_path}" in errors[0]
    assert "and start again" in errors[0]
    assert _PASSWORD not in crawl.log
    assert "Traceback" not in crawl.log
