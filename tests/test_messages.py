"""What a user reads when something is wrong: one sentence that says what to do, and an exit code that tells."""

from __future__ import annotations

import os
import pty
import re
import signal
import socket
from pathlib import Path

import pytest

from newscrawl.spiders.arguments import ARGUMENTS

from .crawling import list_command, run_crawl
from .newsroom.server import Newsroom
from .small_site import SmallSite
from .starting import SCRAPY, Process, run
from .waiting import wait_until


@pytest.mark.parametrize(
    ("spider", "arguments", "says"),
    [
        ("news", {}, "Say where to start"),
        ("news", {"url": "gopher://a.com"}, "no web address"),
        ("news", {"url": "http://127.0.0.1/", "max_articles": "x"}, "max_articles=x"),
        ("news", {"site": "atlantis"}, "There is no site 'atlantis'"),
        ("atlantis", {}, "There is no spider 'atlantis'"),
    ],
)
def test_a_wrong_command_is_refused_in_one_sentence(
    spider: str, arguments: dict[str, str], says: str, tmp_path: Path
) -> None:
    crawl = run_crawl(spider, tmp_path / "a.jsonl", **arguments)
    assert crawl.exit_code == 2
    assert says in crawl.log
    assert len(crawl.log.strip().splitlines()) == 1
    assert not crawl.output.exists()


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("NEWSCRAWL_OUPUT", "x", "write NEWSCRAWL_OUTPUT"),
        ("NEWSCRAWL_SECTIONS_DEPTH", "x", "no whole number"),
        ("NEWSCRAWL_NEAR_DUPLICATES", "dropp", "use mark, drop or off"),
    ],
)
def test_a_wrong_setting_is_refused_in_one_sentence(name: str, value: str, says: str, tmp_path: Path) -> None:
    crawl = run_crawl("news", tmp_path / "a.jsonl", url="http://127.0.0.1/", settings={name: value})
    assert crawl.exit_code == 2
    assert says in crawl.log
    assert len(crawl.log.strip().splitlines()) == 1
    assert not crawl.output.exists()


def test_an_unreachable_start_is_said(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]  # closed again before the crawl: nobody listens there
    crawl = run_crawl("news", tmp_path / "a.jsonl", url=f"http://127.0.0.1:{port}/")
    assert crawl.exit_code == 1
    assert "the connection was refused" in crawl.log.strip().splitlines()[-1]
    assert "Traceback" not in crawl.log


def test_a_start_that_robots_forbid_is_said(newsroom: Newsroom, tmp_path: Path) -> None:
    manifest = newsroom.manifest()
    site, path = next((name, entry["not_requested"][0]) for name, entry in manifest.items() if entry["not_requested"])
    crawl = run_crawl("news", tmp_path / "a.jsonl", url=newsroom.address(site) + path)
    assert crawl.exit_code == 1
    assert "robots.txt forbids" in crawl.log.strip().splitlines()[-1]


def test_a_missing_start_is_said(newsroom: Newsroom, tmp_path: Path) -> None:
    crawl = run_crawl("news", tmp_path / "a.jsonl", url=newsroom.address("plain") + "/no-such-page-at-all")
    assert crawl.exit_code == 1
    assert "it answered 404" in crawl.log.strip().splitlines()[-1]


def test_an_output_that_cannot_be_written_is_said(newsroom: Newsroom, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    crawl = run_crawl("news", tmp_path / "file" / "a.jsonl", url=newsroom.address("plain"))
    assert crawl.exit_code == 2
    assert "name another" in crawl.log
    assert "Traceback" not in crawl.log


def test_an_output_that_is_no_json_lines_is_said_and_left_alone(newsroom: Newsroom, tmp_path: Path) -> None:
    output = tmp_path / "a.jsonl"
    output.write_text("my diary\n", encoding="utf-8")
    crawl = run_crawl("news", output, url=newsroom.address("plain"))
    assert crawl.exit_code == 2
    assert "line 1" in crawl.log
    assert output.read_text(encoding="utf-8") == "my diary\n"


def test_an_output_that_is_a_folder_is_said_in_one_line(newsroom: Newsroom, tmp_path: Path) -> None:
    crawl = run_crawl("news", tmp_path, url=newsroom.address("plain"))
    assert crawl.exit_code == 2
    assert f"Cannot use the output {tmp_path} (it is a folder)" in crawl.log
    assert len(crawl.log.strip().splitlines()) == 1


def test_a_crawl_that_finds_nothing_says_so(newsroom: Newsroom, tmp_path: Path) -> None:
    crawl = run_crawl("news", tmp_path / "a.jsonl", url=newsroom.address("plain"), max_depth="0", related="off")
    assert crawl.exit_code == 1 or crawl.records
    if not crawl.records:
        assert "No article was found" in crawl.log


def test_max_articles_is_kept_to_the_article(newsroom: Newsroom, tmp_path: Path) -> None:
    crawl = run_crawl("news", tmp_path / "a.jsonl", url=newsroom.address("modern"), max_articles="5")
    assert crawl.exit_code == 0
    assert len(crawl.records) == 5


def test_pages_that_cannot_be_read_are_counted_and_named(newsroom: Newsroom, tmp_path: Path) -> None:
    crawl = run_crawl("news", tmp_path / "a.jsonl", url=newsroom.address("traps"))
    assert crawl.exit_code == 0
    unread = [line for line in crawl.log.splitlines() if "Could not read http://127.0.0.1" in line]
    assert any("answered 404" in line for line in unread)
    assert any("answered 500" in line for line in unread)
    assert "articles written" in crawl.log


def test_scrapys_own_lines_come_when_asked_for(newsroom: Newsroom, tmp_path: Path) -> None:
    url = newsroom.address("plain")
    assert "Enabled item pipelines" not in run_crawl("news", tmp_path / "a.jsonl", url=url, max_articles="1").log
    assert (
        "Enabled item pipelines" in run_crawl("news", tmp_path / "b.jsonl", "-L", "INFO", url=url, max_articles="1").log
    )


def test_ctrl_c_stops_cleanly_and_keeps_what_was_written(newsroom: Newsroom, tmp_path: Path) -> None:
    output = tmp_path / "a.jsonl"
    command = list_command("news", output, {"url": newsroom.address("modern")}, {"DOWNLOAD_DELAY": "0.2"})
    with Process(command) as process:
        wait_until(lambda: output.exists() and output.stat().st_size)
        process.send_signal(signal.SIGINT)
        _, log = process.communicate(timeout=30)
    assert process.returncode == 130
    assert b"Stopped as asked" in log
    assert output.read_bytes().endswith(b"}\n")


def test_a_terminal_gets_one_line_that_is_kept_up_to_date(newsroom: Newsroom, tmp_path: Path) -> None:
    leader, follower = pty.openpty()
    command = list_command("news", tmp_path / "a.jsonl", {"url": newsroom.address("modern")}, {"DOWNLOAD_DELAY": "0.1"})
    with Process(command, stderr=follower) as process:
        os.close(follower)
        shown = b""
        while True:
            try:
                part = os.read(leader, 65536)
            except OSError:  # what Linux gives once the other end is closed
                break
            if not part:
                break
            shown += part
        assert process.wait(timeout=60) == 0
    os.close(leader)
    assert shown.count(b"\r\x1b[K") >= 3
    assert b"pages/s" in shown
    assert b" waiting  " in shown
    assert shown.index(b"0 pages") < shown.index(b" articles")  # there is a line from the first moment on
    assert b"articles written" in shown.rsplit(b"\x1b[K", 1)[-1]


def test_the_help_lists_the_arguments_a_line_each() -> None:
    told = run([*SCRAPY, "crawl", "-h"]).stdout
    lines = told[told.index("Arguments, each as -a NAME=VALUE") :].splitlines()[1:]
    assert [line.split()[0] for line in lines] == list(ARGUMENTS)


def test_a_guessed_scheme_is_named_where_the_start_cannot_be_read(tmp_path: Path) -> None:
    with SmallSite(1) as site:
        crawl = run_crawl("news", tmp_path / "a.jsonl", url=f"desk:word@127.0.0.1:{site.port}")
        assert crawl.exit_code == 1
        assert "it was typed without https:// or http://, and https:// was tried" in crawl.log
        typed = run_crawl("news", tmp_path / "b.jsonl", url=f"https://127.0.0.1:{site.port}")
        assert typed.exit_code == 1
        assert "was typed without" not in typed.log


def test_a_log_in_a_file_has_dates(tmp_path: Path) -> None:
    with SmallSite(1) as site:
        run_crawl("news", tmp_path / "a.jsonl", settings={"LOG_FILE": str(tmp_path / "log")}, url=site.address)
    [first, *_] = (tmp_path / "log").read_text(encoding="utf-8").splitlines()
    assert re.match(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d [A-Z]+ ", first)
