"""What becomes of pages that do not come, and of the news of the site that they are on."""

from __future__ import annotations

import signal
import sqlite3
import threading
from contextlib import closing
from functools import partial
from http.server import BaseHTTPRequestHandler
from pathlib import Path

from .crawling import Crawl, list_command, run_crawl
from .fetching.names import SETTING
from .small_site import SmallSite, send
from .starting import Process
from .waiting import wait_until

ONE_BY_ONE = {"CONCURRENT_REQUESTS_PER_DOMAIN": "1"}


NAMES = "courier.example.com=127.0.0.1 dead.example.com=127.0.0.9"  # where nobody listens


def close_silently(handler: BaseHTTPRequestHandler, content: bytes) -> None:
    handler.close_connection = True


def list_paths(crawl: Crawl) -> list[str]:
    return sorted("/" + record["url"].split("/", 3)[3] for record in crawl.records)


def read_runs(output: Path) -> list[tuple[int, bool]]:
    """The pages of each run that wait, and whether it has ended."""
    query = "SELECT (SELECT count(*) FROM page WHERE run = number AND state = 0), ended IS NOT NULL FROM run"
    with closing(sqlite3.connect(output.parent / ".state" / f"{output.stem}.sqlite")) as database:
        return database.execute(query).fetchall()


def test_an_article_that_redirects_to_a_dead_host_keeps_no_news_from_being_found(tmp_path: Path) -> None:
    with SmallSite(4) as site:
        dead, target = site.paths[0], f"http://dead.example.com:{site.port}/gone/ferry.html"
        site.instead[dead] = lambda handler, _: send(handler, b"", status=302, Location=target)
        crawl = partial(
            run_crawl,
            "news",
            tmp_path / "a.jsonl",
            url=f"http://courier.example.com:{site.port}",
            settings={**SETTING, "NEWSCRAWL_ALLOW_PRIVATE": "on"},
            environment={"NAMES": NAMES},
        )
        first = crawl()
        assert first.exit_code == 0
        assert list_paths(first) == site.paths[1:]
        assert f"Could not read {target}" in first.log
        assert site.asked.count(dead) == 1  # its host has done its part
        assert read_runs(first.output) == [(0, True)]
        site.paths.append("/news/2024/06/01/ferry-number-new.html")
        second = crawl()
        assert second.exit_code == 0
        assert list_paths(second) == site.paths[1:]
        assert "Going on" not in second.log


def test_a_page_that_closes_each_time_is_asked_for_three_times_behind_the_others(tmp_path: Path) -> None:
    with SmallSite(12) as site:
        bad = site.paths[3]
        site.instead[bad] = close_silently
        crawl = run_crawl("news", tmp_path / "a.jsonl", url=site.address, settings=ONE_BY_ONE)
        assert crawl.exit_code == 0
        assert len(crawl.records) == 11
        assert site.asked.count(bad) == 3
        assert site.asked[-2:] == [bad, bad]


def test_a_host_that_is_down_when_a_crawl_ends_loses_neither_its_pages_nor_its_news(tmp_path: Path) -> None:
    output = tmp_path / "a.jsonl"
    with SmallSite(12) as site:
        settings = {**ONE_BY_ONE, "DOWNLOAD_DELAY": "0.1", "NEWSCRAWL_PATIENCE": "0.5"}
        may_answer = threading.Event()
        site.special[site.paths[4]] = may_answer.wait
        with Process(list_command("news", output, {"url": site.address}, settings)) as process:
            wait_until(lambda: site.asked.count(site.paths[4]))
            site.go_away()
            may_answer.set()  # this page still comes, and no other
            _, log = process.communicate(timeout=60)
        assert process.returncode == 1
        assert b"pages wait for the next start" in log
        ((waiting, has_ended),) = read_runs(output)
        assert waiting == 7
        assert has_ended
        site.paths.append("/news/2024/06/01/ferry-number-new.html")
        site.come_back()
        site.asked.clear()
        back = run_crawl("news", output, url=site.address)
        assert back.exit_code == 0
        assert list_paths(back) == site.paths
        assert f"{waiting} pages that earlier crawls have left" in back.log
        assert read_runs(output) == [(0, True), (0, True)]


def test_an_interrupted_run_that_goes_on_long_after_looks_for_news(tmp_path: Path) -> None:
    with SmallSite(6) as site:
        crawl = partial(run_crawl, "news", tmp_path / "a.jsonl", url=site.address)
        written = list_paths(crawl(max_articles="2"))
        assert len(written) == 2
        site.paths.append("/news/2024/06/01/ferry-number-new.html")
        later = crawl(settings={"NEWSCRAWL_FOLLOW_LEAST": "0"})
        assert "Going on" in later.log
        assert list_paths(later) == site.paths
        assert site.asked.count("/") == 2
        assert [site.asked.count(path) for path in written] == [1, 1]


def test_a_crawl_that_follows_a_site_finds_its_news_after_an_outage(tmp_path: Path) -> None:
    output = tmp_path / "a.jsonl"
    settings = {"NEWSCRAWL_FOLLOW_LEAST": "0.1", "NEWSCRAWL_FOLLOW_MOST": "0.5", "NEWSCRAWL_PATIENCE": "0.1"}
    with SmallSite(3) as site:
        command = list_command("news", output, {"url": site.address, "follow": "true"}, settings)
        log = tmp_path / "log"
        with log.open("wb") as told, Process(command, stderr=told.fileno()) as process:
            wait_until(lambda: output.exists() and output.read_bytes().count(b"\n") == 3)
            site.go_away()
            wait_until(lambda: b"it is left alone" in log.read_bytes())
            site.paths.append("/news/2024/06/01/ferry-number-new.html")
            site.come_back()
            wait_until(lambda: output.read_bytes().count(b"\n") == 4)
            process.send_signal(signal.SIGTERM)
            assert process.wait(60) == 130
