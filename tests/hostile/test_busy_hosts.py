"""Hosts that have too much to do and ask for a rest, and pages that only look so."""

from __future__ import annotations

import json
import signal
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler
from itertools import pairwise
from pathlib import Path

import pytest

from ..crawling import Crawl, list_command, run_crawl
from ..small_site import SmallSite, send
from ..starting import Process
from ..waiting import wait_until

ONE_BY_ONE = {"CONCURRENT_REQUESTS_PER_DOMAIN": "1"}


class BusySite(SmallSite):
    """Answers the first `times` requests for articles with a status. `moments`: when articles were asked for."""

    def __init__(self, articles: int, status: int, times: int, told: Callable[[], str | None]) -> None:
        super().__init__(articles)
        self.moments: list[float] = []
        self.left, self.status, self.told = times, status, told
        for path in self.paths:
            self.instead[path] = self.refuse

    def refuse(self, handler: BaseHTTPRequestHandler, content: bytes) -> None:
        self.moments.append(time.monotonic())
        if self.left <= 0:
            send(handler, content)
            return
        self.left -= 1
        told = self.told()
        headers = {"Retry_After": told} if told is not None else {}
        send(handler, b"slow down", status=self.status, **headers)


def crawl(site: SmallSite, folder: Path, **settings: str) -> Crawl:
    told = {**ONE_BY_ONE, **settings}
    return run_crawl("news", folder / "a.jsonl", url=site.address, settings=told, channels="false")


def read_state(folder: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(folder / ".state" / "a.sqlite")) as database:
        return database.execute(query).fetchall()


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize(
    "told", [lambda: "2", lambda: formatdate(time.time() + 3, usegmt=True)], ids=["seconds", "date"]
)
def test_the_host_rests_as_long_as_it_asks_and_no_page_fails(
    status: int, told: Callable[[], str], tmp_path: Path
) -> None:
    with BusySite(3, status, 1, told) as site:
        done = crawl(site, tmp_path)
        assert done.exit_code == 0
        assert len(done.records) == 3
        assert len(site.moments) == 4
        assert site.moments[1] - site.moments[0] >= 2
        assert "Could not read" not in done.log
        assert read_state(tmp_path, "SELECT retry_afters, rests_until FROM conduct") == [(1, 0.0)]


def test_others_go_on_while_one_rests(tmp_path: Path) -> None:
    with BusySite(2, 429, 1, lambda: "2") as site, SmallSite(3) as other:
        urls = f"{site.address} {other.address}"
        done = run_crawl("news", tmp_path / "a.jsonl", url=urls, channels="false", settings=ONE_BY_ONE)
        assert len(done.records) == 5
        last = [record["url"] for record in done.records][-2:]
        assert all(url.startswith(site.address) for url in last)


@pytest.mark.parametrize("told", [None, "soon", "-5", "\x1b[31m", "Fri, 99 Foo 2024", ""])
def test_where_it_does_not_say_how_long_pauses_grow(told: str | None, tmp_path: Path) -> None:
    with BusySite(2, 429, 2, lambda: told) as site:
        done = crawl(site, tmp_path)
        assert len(done.records) == 2
        gaps = [later - earlier for earlier, later in pairwise(site.moments)]
        assert gaps[0] >= 1
        assert gaps[1] >= 2


def test_a_long_rest_ends_the_crawl_and_the_next_one_keeps_it(tmp_path: Path) -> None:
    with BusySite(3, 503, 1, lambda: "1000000000000") as site:
        # The other pages are on their way already, and wait for their turn.
        done = crawl(site, tmp_path, DOWNLOAD_DELAY="0.3", CONCURRENT_REQUESTS_PER_DOMAIN="4")
        assert done.exit_code == 1
        assert "as their host has asked for a rest" in done.log
        assert len(site.moments) == 1
        ((until, pending),) = read_state(
            tmp_path, "SELECT rests_until, (SELECT count(*) FROM page WHERE state = 0) FROM conduct"
        )
        assert pending == 3
        assert isinstance(until, float)
        assert 3_000 < until - time.time() <= 3_600  # an hour at the most
        asked = len(site.asked)
        assert crawl(site, tmp_path).exit_code == 1
        assert len(site.asked) == asked  # nothing at all is asked of it
        with closing(sqlite3.connect(tmp_path / ".state" / "a.sqlite")) as database:
            database.execute("UPDATE conduct SET rests_until = 0")
            database.commit()
        assert len(crawl(site, tmp_path).records) == 3


def test_a_rest_survives_the_process(tmp_path: Path) -> None:
    output = tmp_path / "a.jsonl"
    settings = {**ONE_BY_ONE, "NEWSCRAWL_PATIENCE": "4000", "NEWSCRAWL_COMMIT_INTERVAL": "0.1"}
    with BusySite(2, 429, 1, lambda: "1000") as site:
        with Process(list_command("news", output, {"url": site.address, "channels": "false"}, settings)) as process:
            wait_until(lambda: site.moments)
            state = tmp_path / ".state" / "a.sqlite"
            wait_until(lambda: state.exists() and read_state(tmp_path, "SELECT 1 FROM conduct WHERE rests_until > 0"))
            process.send_signal(signal.SIGKILL)
            process.wait(60)
        asked = len(site.asked)
        assert crawl(site, tmp_path).exit_code == 1
        assert len(site.asked) == asked


def test_one_page_that_answers_503_holds_up_no_others_and_fails_alone(tmp_path: Path) -> None:
    with SmallSite(6) as site:
        bad = site.paths[2]
        site.instead[bad] = lambda handler, _: send(handler, b"", status=503)
        done = crawl(site, tmp_path)
        assert done.exit_code == 0
        assert len(done.records) == 5
        assert site.asked.count(bad) == 3
        assert f"Could not read {site.address}{bad}: it answered 503" in done.log


def test_a_redirect_may_ask_for_a_rest_too(tmp_path: Path) -> None:
    with SmallSite(2) as site:
        moments = []
        old, new = "/old/2024/05/03/ferry-moved.html", site.paths[0]

        def move(handler: BaseHTTPRequestHandler, content: bytes) -> None:
            moments.append(time.monotonic())
            send(handler, b"", status=302, Location=new, Retry_After="2")

        def answer(handler: BaseHTTPRequestHandler, content: bytes) -> None:
            moments.append(time.monotonic())
            send(handler, content)

        site.instead = {old: move, new: answer}
        done = run_crawl("news", tmp_path / "a.jsonl", url=site.address + old, channels="false", settings=ONE_BY_ONE)
        assert done.exit_code == 0
        assert len(done.records) >= 1
        assert moments[1] - moments[0] >= 2


def test_a_crawl_delay_is_kept_on_redirects_too_and_the_ledger_shows_it(tmp_path: Path) -> None:
    with SmallSite(2) as site:
        site.instead["/robots.txt"] = lambda handler, _: send(handler, b"User-agent: *\nCrawl-delay: 1\n")
        site.instead["/start"] = lambda handler, _: send(handler, b"", status=302, Location="/")
        done = run_crawl("news", tmp_path / "a.jsonl", url=f"{site.address}/start", channels="false")
        assert len(done.records) == 2
        ((asked, kept, requests, size),) = read_state(
            tmp_path, "SELECT delay_asked, delay_kept, requests, bytes FROM conduct"
        )
        assert asked == 1
        assert isinstance(kept, float)
        assert kept >= 0.99
        assert requests == 5
        assert isinstance(size, int)
        assert size > 1_000


def test_a_busy_host_whose_rest_is_over_in_time_is_waited_for_in_follow_mode(tmp_path: Path) -> None:
    output = tmp_path / "a.jsonl"
    settings = {**ONE_BY_ONE, "NEWSCRAWL_PATIENCE": "0.1"}
    with BusySite(2, 429, 1, lambda: "2") as site:
        command = list_command("news", output, {"url": site.address, "follow": "true", "channels": "false"}, settings)
        with Process(command) as process:
            wait_until(lambda: output.exists() and output.read_bytes().count(b"\n") == 2)
            process.send_signal(signal.SIGTERM)
            process.wait(60)
        assert [json.loads(line)["url"] for line in output.read_text().splitlines()]
