"""A crawl in a program: its articles as they come, from any place where a program may want them."""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from datetime import date, datetime, timezone
from pathlib import Path
from typing import Any

import pytest

import newscrawl
from newscrawl import Article, NewscrawlError
from newscrawl.errors import ArgumentError, CrawlError, StateError
from newscrawl.tools.crawling.article_stream import ArticleStream, open_stream
from newscrawl.tools.crawling.taking import MOST_WAITING

from ...crawling import UNHURRIED
from ...small_site import SmallSite
from ...starting import Process
from ...waiting import wait_until
from ...warm_process import PROJECT

AT_ONCE: dict[str, Any] = {**UNHURRIED, "NEWSCRAWL_SITE_MEMORY": "off"}
ARTICLES = 40


@pytest.fixture(scope="module")
def site() -> Iterator[SmallSite]:
    with SmallSite(ARTICLES) as served:
        yield served


def list_urls(articles: list[Article]) -> list[str]:
    return sorted(str(article.url) for article in articles)


SCRIPT = """
import asyncio, sys
import newscrawl

async def main():  # as in a notebook: an event loop runs here
    articles = list(newscrawl.crawl(sys.argv[1], settings={settings!r}))
    print(len(articles), sorted({{article.section for article in articles}}))

asyncio.run(main())
assert "twisted.internet.reactor" not in sys.modules
"""  # without `if __name__ == "__main__":`


def test_a_script_without_a_guard_crawls_beside_an_event_loop(site: SmallSite, tmp_path: Path) -> None:
    settings = {**AT_ONCE, "ITEM_PIPELINES": {"tests.tools.crawling.marking.MarkArticles": 350}}
    script = tmp_path / "script.py"
    script.write_text(SCRIPT.format(settings=settings), encoding="utf-8")
    ran = subprocess.run(
        [sys.executable, "-W", "error", script, site.address],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(PROJECT)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (ran.returncode, ran.stdout) == (0, f"{ARTICLES} ['marked']\n"), ran.stderr
    assert len(ran.stderr.splitlines()) == ARTICLES  # what the pipeline prints
    assert sorted(tmp_path.iterdir()) == [script]  # nothing is kept unless it is asked for


def test_crawls_run_at_once_in_threads_and_one_that_is_killed_is_told_of(site: SmallSite) -> None:
    found: list[Article] = []

    def crawl() -> None:
        found.extend(newscrawl.crawl(site.address, max_articles=3, settings=AT_ONCE))

    thread = threading.Thread(target=crawl)
    thread.start()
    stream = newscrawl.crawl(site.address, settings=AT_ONCE)
    assert next(stream).found_by == "start"
    os.kill(find_child(stream), signal.SIGKILL)
    with pytest.raises(NewscrawlError, match="ended by SIGKILL"):
        list(stream)
    assert list(stream) == []
    thread.join(120)
    assert len(found) == 3


def find_child(stream: ArticleStream) -> int:
    assert stream._process is not None
    return stream._process._process.pid


def test_a_loop_that_is_slow_or_left_loses_nothing_and_gets_nothing_twice(site: SmallSite, tmp_path: Path) -> None:
    state = tmp_path / "state.sqlite"
    stream = newscrawl.crawl(site.address, settings=AT_ONCE, state=state)
    before = len(site.asked)
    given = [next(stream)]
    time.sleep(2)  # which is slow
    # Pages that are on their way when the crawl pauses come too; so do robots.txt, the listing and usual places.
    assert len(site.asked) - before < MOST_WAITING + 8 + 20 < ARTICLES
    with pytest.raises(ZeroDivisionError), stream as articles:  # noqa: PT012  # the loop is what fails
        for number, article in enumerate(articles):
            if number == 2:
                raise ZeroDivisionError  # this one comes again
            given.append(article)
    assert list(stream) == []
    for article in newscrawl.crawl(site.address, settings=AT_ONCE, state=state):
        given.append(article)
        if len(given) == 10:
            break  # this one was given
    given += newscrawl.crawl(site.address, settings=AT_ONCE, state=state)
    assert list_urls(given) == site.list_addresses()


def test_what_does_not_go_well_is_an_error_of_the_family(
    site: SmallSite, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(ArgumentError, match="did you mean since"):
        next(newscrawl.crawl("https://example.com/", sinse="2d"))
    with pytest.raises(CrawlError, match=r"/gone cannot be read \(it answered 404\)") as failed:
        list(newscrawl.crawl(f"{site.address}/gone", settings=AT_ONCE))
    assert failed.value.exit_code == 1
    told = [(record.name, record.levelno) for record in caplog.records if "Could not read" in record.getMessage()]
    assert told == [("newscrawl", logging.WARNING)]  # the program's own log has the crawl's
    (tmp_path / "state.sqlite").write_text("no state" * 1000, encoding="utf-8")
    with pytest.raises(StateError, match=r"state\.sqlite") as unreadable:
        list(newscrawl.crawl("http://127.0.0.1:9/", state=tmp_path / "state.sqlite"))
    assert unreadable.value.kind == "state_unreadable"


@pytest.mark.parametrize(
    ("arguments", "settings", "says"),
    [
        ({"since": object()}, {}, "since=.* is not understood"),
        ({}, {"ITEM_PIPELINES": {Article: 1}}, "ITEM_PIPELINES .* name a class by its path"),
        ({}, {"NEWSCRAWL_STATE": "a.sqlite"}, "named twice"),
    ],
)
def test_what_cannot_be_handed_on_is_refused_at_once(
    arguments: dict[str, Any], settings: dict[str, Any], says: str
) -> None:
    with pytest.raises(ArgumentError, match=says):
        open_stream("https://example.com/", arguments, settings, "b.sqlite")


def test_arguments_are_what_a_command_line_would_have() -> None:
    stream = open_stream(
        ["https://a.example/", "https://b.example/"],
        {
            "since": date(2026, 1, 31),
            "until": datetime(2026, 2, 1, 10, tzinfo=timezone.utc),
            "max_articles": 3,
            "follow": True,
            "channels": False,
            "sections": ["/a", "/b"],
            "urls": Path("sites.txt"),
            "related": None,
        },
        {},
        None,
    )
    assert stream._order["arguments"] == {
        "url": "https://a.example/ https://b.example/",
        "since": "2026-01-31",
        "until": "2026-02-01T10:00:00+00:00",
        "max_articles": "3",
        "follow": "on",
        "channels": "off",
        "sections": "/a,/b",
        "urls": "@sites.txt",
    }


INTERRUPTED = """
import sys, time
import newscrawl

for article in newscrawl.crawl(sys.argv[1], settings={settings!r}):
    print(article.url, flush=True)
    time.sleep(1000)
"""


def test_ctrl_c_ends_the_program_and_its_crawl(site: SmallSite, tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(INTERRUPTED.format(settings=AT_ONCE), encoding="utf-8")
    with Process([sys.executable, str(script), site.address], start_new_session=True) as process:
        wait_until(process.read_output)
        children = subprocess.run(
            ["pgrep", "-P", str(process.pid)], capture_output=True, text=True, check=True
        ).stdout.split()
        os.killpg(process.pid, signal.SIGINT)
        process.wait(60)
        log = process.read_log().decode()
    assert process.returncode == 1  # which is how the warm process tells of an exception
    assert log.strip().splitlines()[-1] == "KeyboardInterrupt"
    assert len(children) == 1
    assert not Path(f"/proc/{children[0]}").exists()


def test_nothing_of_it_needs_scrapy_to_be_loaded() -> None:
    script = (
        "import sys\n"
        "sys.modules['scrapy'] = sys.modules['twisted'] = None\n"
        "import newscrawl, newscrawl.tools.crawling.article_stream\n"
        "newscrawl.crawl('https://example.com/').close()\n"
        "newscrawl.Article.from_dict({'url': 'https://example.com/a'})\n"
    )
    subprocess.run([sys.executable, "-c", script], cwd=PROJECT, check=True)
