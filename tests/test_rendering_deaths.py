"""Crawls without a browser, with one that does not start, and with one that is killed: nothing is lost."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import psutil
import pytest

from .crawling import list_command
from .newsroom.server import Newsroom
from .rendering.crawls import HASTY, list_expected, list_exported, make_bare, serve_scripted, visit
from .starting import Process
from .waiting import wait_until


@pytest.fixture(autouse=True)
def _needs_browser(browser_path: Path) -> None:
    """All of this module does."""


@pytest.fixture
def bare(tmp_path: Path) -> dict[str, str]:
    """An environment without a browser."""
    return make_bare(tmp_path)


def test_without_a_browser_the_rest_is_read_and_said_once_and_a_later_crawl_catches_up(
    bare: dict[str, str], tmp_path: Path
) -> None:
    output = tmp_path / "articles.jsonl"
    with serve_scripted(count=3, static=4) as newsroom:
        first = visit(newsroom, output, HASTY, bare)
        archived = [path for path in list_expected(newsroom) if path.startswith("/archive/")]
        assert list_exported(output, newsroom) == archived
        assert first.crawl.log.count("there is none: they are left out. `make browser` gets one") == 1
        assert first.read_stat("render/no_browser") >= 1
        assert first.read_stat("render/pages") == 0
        second = visit(newsroom, output, HASTY)
        assert list_exported(output, newsroom) == list_expected(newsroom)
        assert not set(second.asked) & set(archived)


def test_a_browser_that_is_not_there_is_one_sentence(bare: dict[str, str], tmp_path: Path) -> None:
    with serve_scripted() as newsroom:
        told = visit(newsroom, tmp_path / "a.jsonl", HASTY, {**bare, "NEWSCRAWL_BROWSER": "/nowhere/chromium"})
        assert told.crawl.log.count("NEWSCRAWL_BROWSER=/nowhere/chromium is no program that can be run") == 1
        assert len(told.crawl.records) == 2


def test_a_browser_that_does_not_start_is_as_good_as_none(tmp_path: Path) -> None:
    program = tmp_path / "chromium"
    program.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    program.chmod(0o755)
    with serve_scripted() as newsroom:
        told = visit(newsroom, tmp_path / "a.jsonl", {**HASTY, "NEWSCRAWL_BROWSER": str(program)}, exit_code=1)
        assert told.crawl.log.count("cannot be started") == 1
        assert told.crawl.log.count("it needs a browser, and there is none") > 0


# -- what is killed


def start_crawl(output: Path, newsroom: Newsroom, **settings: str) -> Process:
    (name,) = newsroom.sites
    # Each article is written as soon as it is read: these tests end the crawl by how many there are.
    at_once = {"NEWSCRAWL_SITE_MEMORY": "off", "NEWSCRAWL_COMMIT_INTERVAL": "0.1"}
    told = {**HASTY, "LOG_LEVEL": "INFO", **at_once, **settings}
    command = list_command("news", output, {"url": newsroom.address(name) + "/"}, told)
    return Process(command, start_new_session=True)


def count_lines(output: Path) -> int:
    return output.read_bytes().count(b"\n") if output.exists() else 0


def list_browser(crawl: Process) -> list[psutil.Process]:
    """Playwright's driver and all that it has started; the browser itself is the first that it did."""
    return psutil.Process(crawl.pid).children(recursive=True)


def find_chromium(crawl: Process) -> psutil.Process | None:
    for process in list_browser(crawl):
        try:
            command, program = process.cmdline(), Path(process.exe()).name
        except psutil.Error:
            continue
        if program in ("sh", "dash", "bash"):  # a script that starts it, and waits
            continue
        if any(part.startswith("--remote-debugging-p") for part in command) and "--type=" not in " ".join(command):
            return process
    return None


def kill_chromium(crawl: Process) -> bool:
    """Kills the browser if there is one. One that was just found may have ended by itself, to be started anew."""
    browser = find_chromium(crawl)
    if browser is None:
        return False
    try:
        browser.kill()
    except psutil.NoSuchProcess:
        return False
    return True


def list_living(processes: list[psutil.Process]) -> list[psutil.Process]:
    living = []
    for process in processes:
        try:
            if process.is_running() and process.status() != psutil.STATUS_ZOMBIE:
                living.append(process)
        except psutil.NoSuchProcess:
            continue
    return living


def test_a_browser_that_is_killed_costs_nothing(tmp_path: Path) -> None:
    output = tmp_path / "articles.jsonl"
    with serve_scripted(count=12, static=1) as newsroom:
        with start_crawl(output, newsroom, NEWSCRAWL_RENDER_PAGES="1") as crawl:
            for lines in (1, 3):
                wait_until(lambda lines=lines: count_lines(output) >= lines)  # type: ignore[misc]
                wait_until(lambda: kill_chromium(crawl))
            log = crawl.communicate(timeout=60)[1].decode()
        assert crawl.returncode == 0, log
        assert "Could not read" not in log
        assert list_exported(output, newsroom) == list_expected(newsroom)


def test_after_ctrl_c_and_after_kill_9_no_browser_is_left_and_the_next_crawl_goes_on(tmp_path: Path) -> None:
    output = tmp_path / "articles.jsonl"
    slow = {"NEWSCRAWL_RENDER_PAGES": "1", "CONCURRENT_REQUESTS_PER_DOMAIN": "2"}  # what is on its way comes to its end
    with serve_scripted(count=12, static=1) as newsroom:
        with start_crawl(output, newsroom, **slow) as crawl:
            wait_until(lambda: count_lines(output) >= 1 and find_chromium(crawl) is not None)
            browser = list_browser(crawl)
            os.killpg(crawl.pid, signal.SIGINT)
            log = crawl.communicate(timeout=60)[1].decode()
        assert crawl.returncode == 130, log
        assert "Could not read" not in log
        assert "Traceback" not in log
        assert "'newscrawl/frontier/failed': 0" in log
        wait_until(lambda: not list_living(browser))
        so_far = count_lines(output)
        assert 1 <= so_far < len(list_expected(newsroom))
        with start_crawl(output, newsroom, **slow) as crawl:
            wait_until(lambda: count_lines(output) > so_far and find_chromium(crawl) is not None)
            browser = list_browser(crawl)
            assert len(browser) > 3
            crawl.kill()
            crawl.communicate()
        wait_until(lambda: not list_living(browser))
        visit(newsroom, output, HASTY)
        assert list_exported(output, newsroom) == list_expected(newsroom)
