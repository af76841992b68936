"""Hosts that answer 403 to everything, and those that do so to some."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from newscrawl.frontier.host_rests import FEW, IN_A_ROW

from ..crawling import Crawl, run_crawl
from ..fetching.names import SETTING
from ..small_site import SmallSite, send

ONE_BY_ONE = {"CONCURRENT_REQUESTS_PER_DOMAIN": "1"}


def refuse(handler: BaseHTTPRequestHandler, content: bytes) -> None:
    send(handler, b"<h1>Forbidden</h1>", status=403)


def crawl(site: SmallSite, folder: Path, **settings: str) -> Crawl:
    told = {**ONE_BY_ONE, **settings}
    return run_crawl("news", folder / "a.jsonl", url=site.address, settings=told, channels="false")


def count_pages(folder: Path) -> dict[int, int]:
    with closing(sqlite3.connect(folder / ".state" / "a.sqlite")) as database:
        return dict(database.execute("SELECT state, count(*) FROM page GROUP BY state"))


def test_a_host_that_refuses_everything_is_left_and_a_few_are_tried_at_the_next_crawl(tmp_path: Path) -> None:
    with SmallSite(30) as site:
        front = site.write_page("/")
        assert front is not None
        site.instead = dict.fromkeys(site.paths, refuse)
        shown = iter([front.encode()])  # once; from then on it refuses that too
        site.instead["/"] = lambda handler, _: (
            send(handler, page) if (page := next(shown, b"")) else refuse(handler, b"")
        )
        done = crawl(site, tmp_path)
        assert done.exit_code == 1
        assert "30 pages are left, as their host answers 403 to everything" in done.log
        assert done.log.count("this crawler is blocked") == 1
        asked = [path for path in site.asked if path in site.paths]
        on_their_way = 2  # pages that go on while the front page is asked for again, to see whether it is refused too
        assert IN_A_ROW <= len(asked) <= IN_A_ROW + on_their_way
        assert count_pages(tmp_path) == {0: 30, 2: 1}
        site.asked.clear()
        again = crawl(site, tmp_path)
        assert again.exit_code == 1
        assert len(site.asked) == FEW
        site.instead.clear()
        assert len(crawl(site, tmp_path).records) == 30


def test_a_section_that_is_not_for_everybody_is_no_block(tmp_path: Path) -> None:
    with SmallSite(50) as site:
        site.instead = dict.fromkeys(site.paths[:45], refuse)
        done = crawl(site, tmp_path)
        assert done.exit_code == 0
        assert len(done.records) == 5
        assert "blocked" not in done.log
        assert 1 <= sum(site.asked.count(path) - 1 for path in ("/", *site.paths[45:])) <= 2  # asked for once more


def test_some_refused_pages_among_good_ones_cost_nothing(tmp_path: Path) -> None:
    with SmallSite(30) as site:
        site.instead = dict.fromkeys(site.paths[::2], refuse)
        site.instead["/robots.txt"] = refuse
        done = crawl(site, tmp_path)
        assert done.exit_code == 0
        assert len(done.records) == 15
        assert sorted(site.asked) == sorted(["/", "/robots.txt", *site.paths])


def test_another_host_that_refuses_what_is_sent_there_is_no_block_of_the_first(tmp_path: Path) -> None:
    with SmallSite(30) as site:

        def send_on(handler: BaseHTTPRequestHandler, content: bytes) -> None:
            if handler.headers["Host"].startswith("www."):
                refuse(handler, content)
            else:
                send(handler, b"", status=302, Location=f"http://www.harbour.example.com:{site.port}{handler.path}")

        site.instead = dict.fromkeys(site.paths[:25], send_on)
        done = run_crawl(
            "news",
            tmp_path / "a.jsonl",
            url=f"http://harbour.example.com:{site.port}",
            channels="false",
            settings={**ONE_BY_ONE, **SETTING, "NEWSCRAWL_ALLOW_PRIVATE": "on"},
            environment={"NAMES": "harbour.example.com=127.0.0.1 www.harbour.example.com=127.0.0.1"},
        )
        assert len(done.records) == 5
        assert "blocked" not in done.log
        assert site.asked.count("/") == 1
        assert len(site.asked) == 1 + 25 * 2 + 5 + 2


@pytest.mark.parametrize(
    ("status", "code", "words"),
    [
        (402, "payment_required", "it is only for those who pay"),
        (451, "legal_reasons", "it is withheld for legal reasons"),
        (403, "403", "it answered 403"),
    ],
)
def test_what_is_withheld_has_an_outcome_of_its_own(status: int, code: str, words: str, tmp_path: Path) -> None:
    with SmallSite(2) as site:
        bad = site.paths[0]
        site.instead[bad] = lambda handler, _: send(handler, b"", status=status)
        done = crawl(site, tmp_path)
        assert done.exit_code == 0
        assert len(done.records) == 1
        assert f"Could not read {site.address}{bad}: {words}." in done.log
        assert f"{code} 1" in done.log
