"""What a crawl survives: kill -9, SIGTERM amid a slow page, a second crawl beside it, a damaged state, a full disk."""

from __future__ import annotations

import json
import signal
import socket
import sqlite3
import threading
import time
from contextlib import ExitStack, closing
from pathlib import Path

from newscrawl.storage.schema import SCHEMA
from newscrawl.urls.canonical import make_url_key

from .crawling import list_command, run_crawl
from .newsroom.server import Newsroom
from .small_site import SmallSite
from .starting import Process, run
from .waiting import wait_until


def count_lines(output: Path) -> int:
    return output.read_bytes().count(b"\n") if output.exists() else 0


def list_urls(output: Path) -> list[str]:
    content = output.read_text(encoding="utf-8")
    assert content.endswith("\n")
    return [json.loads(line)["url"] for line in content.splitlines()]


def read_state(output: Path, query: str) -> list[tuple[object, ...]]:
    database = sqlite3.connect(output.parent / ".state" / f"{output.stem}.sqlite")
    try:
        return database.execute(query).fetchall()
    finally:
        database.close()


def test_kill_9_again_and_again_loses_nothing_and_doubles_nothing(newsroom: Newsroom, tmp_path: Path) -> None:
    whole = run_crawl("news", tmp_path / "whole.jsonl", url=newsroom.address("modern"))
    output = tmp_path / "killed.jsonl"
    command = list_command("news", output, {"url": newsroom.address("modern")}, {"NEWSCRAWL_COMMIT_INTERVAL": "0.1"})
    for part in (1, 8, 18):
        with Process(command) as process:
            wait_until(lambda part=part: count_lines(output) >= part)  # type: ignore[misc]
            process.kill()
        assert process.returncode == -signal.SIGKILL
    before = len(newsroom.requests)
    last = run_crawl("news", output, url=newsroom.address("modern"))
    assert last.exit_code == 0
    assert "Going on where the last crawl was interrupted" in last.log
    assert sorted(map(make_url_key, list_urls(output))) == sorted(map(make_url_key, list_urls(whole.output)))
    assert len(newsroom.requests) - before < 60  # of the 100 and more that a whole crawl takes


def test_a_page_that_brings_the_process_down_is_set_aside_after_three_times(tmp_path: Path) -> None:
    with SmallSite(6) as site:
        output = tmp_path / "a.jsonl"
        runner = tmp_path / "runner.py"
        # The page's reading ends the process, as a fault in a parser or the kernel's memory killer would.
        runner.write_text(
            "import os, signal, sys\n"
            "import newscrawl.spiders.news as news\n"
            "read = news.parse_page\n"
            "def parse_page(fetched):\n"
            f"    if fetched.url.endswith({site.paths[3]!r}):\n"
            "        os.kill(os.getpid(), signal.SIGKILL)\n"
            "    return read(fetched)\n"
            "news.parse_page = parse_page\n"
            "from scrapy.cmdline import execute\n"
            "execute(['scrapy', *sys.argv[1:]])\n",
            encoding="utf-8",
        )
        command = list_command("news", output, {"url": site.address}, {})
        command[1:3] = [str(runner)]
        endings = []
        for _ in range(4):
            done = run(command)
            endings.append(done.returncode)
        assert endings == [-signal.SIGKILL] * 3 + [0]
        assert "Set aside" in done.stderr
        assert sorted(list_urls(output)) == sorted(site.address + path for path in site.paths if path != site.paths[3])
        assert read_state(output, "SELECT reason FROM pages WHERE state = 'failed'") == [
            ("crashed the process 3 times",)
        ]


def test_a_slow_page_does_not_hold_up_the_end(tmp_path: Path) -> None:
    with SmallSite(6) as site:
        output = tmp_path / "a.jsonl"
        is_over = threading.Event()
        site.special[site.paths[0]] = is_over.wait
        command = list_command("news", output, {"url": site.address}, {"DOWNLOAD_TIMEOUT": "600"})
        with Process(command) as process:
            wait_until(lambda: site.paths[0] in site.asked and count_lines(output) == 5)
            process.send_signal(signal.SIGTERM)
            _, log = process.communicate(timeout=60)
        is_over.set()  # it has ended without the page
        assert process.returncode == 130
        assert b"Stopped as asked" in log
        assert b"Traceback" not in log
        assert read_state(output, "SELECT url FROM pages WHERE state = 'pending'") == [(site.address + site.paths[0],)]
        site.asked.clear()
        assert run_crawl("news", output, url=site.address).exit_code == 0
        assert sorted(list_urls(output)) == site.list_addresses()
        assert [path for path in site.asked if path != "/robots.txt"] == [site.paths[0]]


def test_max_articles_goes_on_where_it_stopped_and_an_ended_crawl_begins_anew(tmp_path: Path) -> None:
    with SmallSite(6) as site:
        output = tmp_path / "a.jsonl"
        assert run_crawl("news", output, url=site.address, max_articles="2").exit_code == 0
        assert count_lines(output) == 2
        assert run_crawl("news", output, url=site.address).exit_code == 0
        assert count_lines(output) == 6
        assert site.asked.count("/") == 1
        site.asked.clear()
        assert run_crawl("news", output, url=site.address).exit_code == 0
        assert site.asked.count("/") == 1
        assert count_lines(output) == 6


def test_another_start_is_another_crawl(tmp_path: Path) -> None:
    with SmallSite(4) as first, SmallSite(4) as second:
        output = tmp_path / "a.jsonl"
        run_crawl("news", output, url=first.address, max_articles="1")
        first.asked.clear()
        run_crawl("news", output, url=second.address)
        assert first.asked == []
        assert count_lines(output) == 5


def test_articles_that_the_output_lost_are_fetched_again(tmp_path: Path) -> None:
    with SmallSite(6) as site:
        output = tmp_path / "a.jsonl"
        run_crawl("news", output, url=site.address, max_articles="5")
        lines = output.read_bytes().splitlines(keepends=True)
        output.write_bytes(b"".join(lines[:2]))
        crawl = run_crawl("news", output, url=site.address)
        assert "is shorter than it was" in crawl.log
        assert sorted(list_urls(output)) == site.list_addresses()


def test_a_second_crawl_of_one_state_ends_at_once(tmp_path: Path) -> None:
    with SmallSite(2) as site:
        output = tmp_path / "a.jsonl"
        is_over = threading.Event()
        site.special[site.paths[0]] = is_over.wait
        command = list_command("news", output, {"url": site.address}, {})
        with Process(command) as process:
            wait_until(lambda: site.paths[0] in site.asked)
            second = run_crawl("news", output, url=site.address)
            is_over.set()
            assert process.wait(60) == 0
        assert second.exit_code == 1
        (sentence,) = second.log.strip().splitlines()
        assert f"Another crawl (process {process.pid}) is using this state" in sentence
        assert count_lines(output) == 2


def test_a_damaged_state_is_said_and_left_alone(newsroom: Newsroom, tmp_path: Path) -> None:
    state = tmp_path / ".state" / "a.sqlite"
    state.parent.mkdir()
    state.write_bytes(b"SQLite format 3\0" + b"\xff" * 9_000)
    crawl = run_crawl("news", tmp_path / "a.jsonl", url=newsroom.address("plain"))
    assert crawl.exit_code == 1
    assert "is damaged" in crawl.log
    assert "Traceback" not in crawl.log
    assert state.read_bytes().startswith(b"SQLite format 3\0\xff")
    assert not crawl.output.exists()


def test_an_older_state_is_brought_up_to_date_and_a_newer_one_is_refused_and_left_alone(tmp_path: Path) -> None:
    with SmallSite(2) as site:
        (tmp_path / ".state").mkdir()
        for name, version in (("older", 1), ("newer", len(SCHEMA) + 1)):
            with closing(sqlite3.connect(tmp_path / ".state" / f"{name}.sqlite")) as database:
                database.executescript(f"{SCHEMA[0]}; PRAGMA user_version = {version}")
        older, newer = (run_crawl("news", tmp_path / f"{name}.jsonl", url=site.address) for name in ("older", "newer"))
    assert older.exit_code == 0
    assert sorted(list_urls(older.output)) == site.list_addresses()
    assert read_state(older.output, "PRAGMA user_version") == [(len(SCHEMA),)]
    assert newer.exit_code == 1
    (sentence,) = newer.log.strip().splitlines()
    assert "newer newscrawl" in sentence
    assert read_state(newer.output, "PRAGMA user_version") == [(len(SCHEMA) + 1,)]
    assert not newer.output.exists()


def test_a_state_that_cannot_be_written_is_said(newsroom: Newsroom, tmp_path: Path) -> None:
    (tmp_path / ".state").write_text("in the way", encoding="utf-8")
    crawl = run_crawl("news", tmp_path / "a.jsonl", url=newsroom.address("plain"))
    assert crawl.exit_code == 1
    assert "name another" in crawl.log
    assert "Traceback" not in crawl.log


def test_a_disk_that_fills_ends_the_crawl_in_a_sentence_and_the_next_goes_on(tmp_path: Path) -> None:
    with SmallSite(12) as site:
        output = tmp_path / "a.jsonl"
        runner = tmp_path / "runner.py"
        # A file that may not grow stands for a disk that is full; Python ignores the signal that comes with it.
        runner.write_text(
            "import resource, runpy\n"
            "resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))\n"
            "runpy.run_module('scrapy', run_name='__main__')\n",
            encoding="utf-8",
        )
        command = list_command("news", output, {"url": site.address}, {})
        command[1:3] = [str(runner)]
        full = run(command)
        log = full.stderr
        assert full.returncode == 1
        assert "Cannot" in log
        assert "make room" in log
        assert "Traceback" not in log
        whole = run_crawl("news", output, url=site.address)
        assert whole.exit_code == 0
        assert sorted(list_urls(output)) == site.list_addresses()


def test_jobdir_is_said_to_be_unused(newsroom: Newsroom, tmp_path: Path) -> None:
    crawl = run_crawl(
        "news",
        tmp_path / "a.jsonl",
        settings={"JOBDIR": str(tmp_path / "job"), "NEWSCRAWL_STATE": ":memory:"},
        url=newsroom.address("plain"),
        max_articles="1",
    )
    assert crawl.exit_code == 0
    assert "JOBDIR is not used" in crawl.log
    assert not (tmp_path / ".state").exists()


def test_scrapys_own_scheduler_can_be_had_instead(newsroom: Newsroom, tmp_path: Path) -> None:
    own = {
        "SCHEDULER": "scrapy.core.scheduler.Scheduler",
        "DOWNLOADER": "scrapy.core.downloader.Downloader",
    }
    crawl = run_crawl("news", tmp_path / "a.jsonl", settings=own, url=newsroom.address("plain"))
    assert crawl.exit_code == 0
    assert len(crawl.records) == len(newsroom.manifest()["plain"]["records"])
    assert not (tmp_path / ".state").exists()


def test_an_article_that_a_pipeline_loses_is_a_failed_page(tmp_path: Path) -> None:
    with SmallSite(3) as site:
        output = tmp_path / "a.jsonl"
        runner = tmp_path / "runner.py"
        runner.write_text(
            "import sys\n"
            "from newscrawl.pipelines.validate_article import ValidateArticle\n"
            "def process_item(self, item):\n"
            f"    if item.url.endswith({site.paths[1]!r}):\n"
            "        raise RuntimeError('of a pipeline')\n"
            "    return item\n"
            "ValidateArticle.process_item = process_item\n"
            "from scrapy.cmdline import execute\n"
            "execute(['scrapy', *sys.argv[1:]])\n",
            encoding="utf-8",
        )
        command = list_command("news", output, {"url": site.address}, {})
        command[1:3] = [str(runner)]
        run(command)
        assert count_lines(output) == 2
        assert read_state(output, "SELECT url, reason FROM pages WHERE state = 'failed'") == [
            (site.address + site.paths[1], "its article was lost: RuntimeError: of a pipeline")
        ]


def test_a_server_that_goes_away_for_a_while_costs_nothing(tmp_path: Path) -> None:
    with SmallSite(30) as site:
        output = tmp_path / "a.jsonl"
        settings = {"DOWNLOAD_DELAY": "0.05", "CONCURRENT_REQUESTS_PER_DOMAIN": "2"}
        with Process(list_command("news", output, {"url": site.address}, settings)) as process:
            wait_until(lambda: count_lines(output) >= 5)
            site.go_away()
            wait_until(lambda: b"does not answer" in process.read_log())
            time.sleep(1)
            site.come_back()
            _, log = process.communicate(timeout=60)
        assert process.returncode == 0
        assert b"does not answer" in log
        assert sorted(list_urls(output)) == site.list_addresses()


def test_dead_hosts_do_not_hold_the_others_up(tmp_path: Path) -> None:
    with SmallSite(12) as site, ExitStack() as stack:
        dead_urls = []
        for number in range(1, 31):  # they never accept, never answer
            dead = stack.enter_context(socket.create_server((f"127.0.1.{number}", 0)))
            dead_urls += [f"http://127.0.1.{number}:{dead.getsockname()[1]}/{page}" for page in range(3)]
        output = tmp_path / "a.jsonl"
        urls = " ".join([*dead_urls[:30], site.address, *dead_urls[30:]])
        settings = {"CONCURRENT_REQUESTS": "4", "CONCURRENT_REQUESTS_PER_DOMAIN": "1", "DOWNLOAD_TIMEOUT": "600"}
        with Process(list_command("news", output, {"url": urls}, settings)) as process:
            try:
                wait_until(lambda: count_lines(output) == 12)  # no page of a dead host is given up by then
            finally:
                process.kill()  # it would wait for them
