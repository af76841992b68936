"""A crawl whose pages workers read writes what it writes without them, and no page of a site's brings it down."""

from __future__ import annotations

import json
import re
import signal
import sqlite3
import threading
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import psutil

from newscrawl.storage.state_file import read_failures

from ..crawling import Crawl, list_command, run_crawl
from ..furnished_site import HOUSE, FurnishedSite
from ..newsroom.server import Newsroom
from ..small_site import SmallSite
from ..starting import Process, run
from ..waiting import wait_until

WORKER = {"NEWSCRAWL_PARSE_PROCESSES": "1"}
ONE_BY_ONE = {"CONCURRENT_REQUESTS_PER_DOMAIN": "1"}  # so that pages come in the same order
# What depends on which of two pages comes first: the listing that told of a story, the copy that is not the original.
OF_ORDER = ("fetched_at", "found_by", "found_on", "duplicate_of", "similarity", "provenance")
RUNNER = """
import sys
from newscrawl.workers import worker_pool
from newscrawl.spiders import news
from tests.workers.orders import parse_deadly
worker_pool.BESIDE_LIMIT = 0.5
news.parse_page = parse_deadly
from scrapy.cmdline import execute
execute(["scrapy", *sys.argv[1:]])
"""


def read_records(output: Path, but: Sequence[str] = OF_ORDER) -> dict[str, dict[str, Any]]:
    records = [json.loads(line) for line in output.read_text(encoding="utf-8").splitlines()]
    return {
        f"{record['url']} {record['version']}": {name: value for name, value in record.items() if name not in but}
        for record in records
    }


def read_traces(output: Path) -> list[Any]:
    with closing(sqlite3.connect(output.parent / ".state" / f"{output.stem}.sqlite")) as database:
        return list(database.execute("SELECT site, story, packed FROM trace ORDER BY number").fetchall())


class DeadlySite(SmallSite):
    """Its pages at `deadly` do to the process that reads them what their names say."""

    def __init__(self, articles: int, *deadly: str) -> None:
        super().__init__(articles)
        self.deadly = [f"/news/2024/05/30/ferry.{name}.html" for name in deadly]
        self.paths = self.deadly + self.paths


def list_deadly(folder: Path, site: SmallSite, **settings: str) -> list[str]:
    """The command of a crawl whose workers read by `parse_deadly`."""
    runner = folder / "runner.py"
    runner.write_text(RUNNER, encoding="utf-8")
    told = {**WORKER, "NEWSCRAWL_READING_LIMIT": "0.4", "LOG_LEVEL": "INFO", **settings}
    command = list_command("news", folder / "a.jsonl", {"url": site.address, "channels": "false"}, told)
    command[1:3] = [str(runner)]
    return command


def test_the_newsrooms_records_are_those_of_a_crawl_without_workers(newsroom: Newsroom, tmp_path: Path) -> None:
    urls = ",".join(newsroom.address(name) for name in ("modern", "plain"))
    alone = run_crawl("news", tmp_path / "alone.jsonl", url=urls)
    apart = run_crawl("news", tmp_path / "apart.jsonl", url=urls, settings={"NEWSCRAWL_PARSE_PROCESSES": "2"})
    assert apart.exit_code == 0, apart.log
    assert read_records(apart.output) == read_records(alone.output)
    assert len(read_records(apart.output)) > 50


def test_what_a_site_says_on_all_its_stories_is_left_out_and_its_memory_is_the_same(tmp_path: Path) -> None:
    found = []
    with FurnishedSite(10) as site:
        for name, settings in (("alone", ONE_BY_ONE), ("apart", {**ONE_BY_ONE, **WORKER})):
            output = tmp_path / f"{name}.jsonl"
            site.house = HOUSE
            first = run_crawl("news", output, url=site.address, settings=settings)
            assert first.exit_code == 0, first.log
            site.house = HOUSE.upper()  # which is the same text to the memory, and so to what makes a version
            again = run_crawl("news", output, url=site.address, settings=settings, refresh="true")
            assert again.exit_code == 0, again.log
            found.append((read_records(output, ["fetched_at"]), read_traces(output)))
    alone, apart = found
    assert apart == alone
    records, traces = apart
    assert len(records) == 10
    assert not any(HOUSE in record["body"] for record in records.values())
    assert len(traces) == 10


def test_no_page_ends_the_crawl_and_its_fate_is_told(tmp_path: Path) -> None:
    dead = tmp_path / "dead"
    dead.mkdir()
    with DeadlySite(6, "count", "search", "die") as site:
        done = run(list_deadly(tmp_path, site), environment={"DEADLY_FOLDER": str(dead)})
        read = sorted(record["url"] for record in Crawl(0, "", tmp_path / "a.jsonl").records)
        assert read == sorted(site.address + path for path in site.paths if path not in site.deadly)
    assert done.returncode == 0, done.stderr
    assert len(list(dead.iterdir())) == 2  # it was tried once more
    told = dict(re.findall(r"Could not read \S+/ferry\.(\w+)\.html: (.*)", done.stderr))
    assert told.keys() == {"count", "search", "die"}
    assert "NEWSCRAWL_READING_LIMIT" in told["count"]
    assert "NEWSCRAWL_READING_LIMIT" in told["search"]
    assert told["die"] == "its reading ends the process that does it; the crawl goes on."
    for name, count in (("too_slow", 2), ("error", 1), ("worker/again", 1), ("worker/died", 3)):
        assert f"'newscrawl/parse/{name}': {count}" in done.stderr, name
    failed = read_failures(tmp_path / ".state" / "a.sqlite", 9)
    assert [page.url for page in failed] == [site.address + site.deadly[2]]


def test_a_crawl_goes_on_fetching_beside_a_page_that_hangs_and_leaves_no_worker(tmp_path: Path) -> None:
    dead = tmp_path / "dead"
    dead.mkdir()
    told = {"DEADLY_FOLDER": str(dead)}
    with DeadlySite(4, "once", "wait") as site:
        settings = {
            **WORKER,
            "NEWSCRAWL_COMMIT_INTERVAL": "0.1",
            "NEWSCRAWL_SITE_MEMORY": "off",
        }  # no story is held back
        command = list_deadly(tmp_path, site, **settings)
        hanging, others = site.deadly[1], site.paths[3:]
        comes = threading.Event()
        site.special = dict.fromkeys([hanging, *others], lambda: comes.wait(60))
        with Process(command, environment=told) as crawl:
            wait_until(lambda: count_lines(tmp_path) == 2)
            workers = list_workers(crawl.pid)
            crawl.kill()
        assert len(workers) == 1
        wait_until(lambda: not any(worker.is_running() for worker in workers))

        comes.set()
        site.asked.clear()
        with Process([*command, "-s", "CONCURRENT_REQUESTS_PER_DOMAIN=1"], environment=told) as crawl:
            wait_until(lambda: len(list(dead.iterdir())) == 2)
            (worker,) = list_workers(crawl.pid)
            wait_until(lambda: site.asked and {hanging, *others} <= set(site.asked))
            assert site.asked.index(hanging) < max(map(site.asked.index, others))
            crawl.send_signal(signal.SIGINT)
            assert crawl.wait(60) == 130, crawl.read_log()
        assert not worker.is_running()

        last = run_crawl("news", tmp_path / "a.jsonl", url=site.address, channels="false", settings=settings)
        assert last.exit_code == 0, last.log
        assert sorted(record["url"] for record in last.records) == site.list_addresses()


def count_lines(folder: Path) -> int:
    output = folder / "a.jsonl"
    return output.read_bytes().count(b"\n") if output.exists() else 0


def list_workers(process: int) -> list[psutil.Process]:
    return [child for child in psutil.Process(process).children() if "newscrawl.workers.worker" in child.cmdline()[2]]


def test_a_spider_that_drops_what_it_does_not_know_has_its_pages_read_all_the_same(tmp_path: Path) -> None:
    spider = tmp_path / "picky.py"
    spider.write_text(
        "from newscrawl.spiders.news import NewsSpider\n"
        "class Picky(NewsSpider):\n"
        "    name = 'picky'\n"
        "    def parse(self, response, **kwargs):\n"
        "        yield from filter(None, super().parse(response, **kwargs))\n",
        encoding="utf-8",
    )
    with SmallSite(3) as site:
        command = list_command("picky", tmp_path / "a.jsonl", {"url": site.address}, WORKER)
        command[3:5] = ["runspider", str(spider)]
        done = run(command)
        assert done.returncode == 0, done.stderr
        records = Crawl(0, "", tmp_path / "a.jsonl").records
        assert sorted(record["url"] for record in records) == site.list_addresses()
