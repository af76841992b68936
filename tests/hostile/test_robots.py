"""A robots.txt that is there, lost, out of order, endless or elsewhere: what the crawl asks for then."""

from __future__ import annotations

import gzip
import signal
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from http.server import BaseHTTPRequestHandler
from itertools import pairwise
from pathlib import Path

import pytest

from ..crawling import Crawl, list_command, run_crawl
from ..small_site import SmallSite, send
from ..starting import Process
from ..waiting import wait_until

ROBOTS = "/robots.txt"
DAY = 86_400.0
Answer = Callable[[BaseHTTPRequestHandler, bytes], object]
ALL_FORBIDDEN = b"User-agent: *\nDisallow: /\n"


def say(rules: bytes, status: int = 200, **headers: str) -> Answer:
    return lambda handler, _: send(handler, rules, status=status, Content_Type="text/plain", **headers)


def close(handler: BaseHTTPRequestHandler, content: bytes) -> None:
    handler.close_connection = True


def hang(handler: BaseHTTPRequestHandler, content: bytes) -> None:
    time.sleep(3)
    handler.close_connection = True


def crawl(site: SmallSite, folder: Path, **settings: str) -> Crawl:
    settings = {"NEWSCRAWL_PATIENCE": "1", "DOWNLOAD_TIMEOUT": "1", **settings}
    return run_crawl("news", folder / "a.jsonl", url=site.address, settings=settings, channels="false")


def list_pages(site: SmallSite) -> set[str]:
    return set(site.asked) - {ROBOTS}


def change_state(folder: Path, change: str) -> None:
    with closing(sqlite3.connect(folder / ".state" / "a.sqlite")) as database:
        database.execute(change)
        database.commit()


def read_state(folder: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(folder / ".state" / "a.sqlite")) as database:
        return database.execute(query).fetchall()


@pytest.mark.parametrize(
    "answer",
    [say(b"oh", 500), say(ALL_FORBIDDEN, 503), say(b"", 429), close, hang],
    ids=["500", "503", "429", "reset", "hang"],
)
def test_nothing_is_asked_of_a_host_whose_robots_txt_cannot_be_had(answer: Answer, tmp_path: Path) -> None:
    with SmallSite(2) as site:
        site.instead[ROBOTS] = answer
        done = crawl(site, tmp_path)
        assert done.exit_code == 1
        assert list_pages(site) == set()
        assert "Traceback" not in done.log
        site.instead.clear()
        assert len(crawl(site, tmp_path, NEWSCRAWL_PATIENCE="10").records) == 2  # it may rest from the last one


def test_its_pages_wait_for_the_next_crawl_and_it_is_said_once(tmp_path: Path) -> None:
    with SmallSite(2) as site:
        site.instead[ROBOTS] = say(b"", 500)
        done = crawl(site, tmp_path)
        assert done.log.count("its pages wait: the robots.txt of ") == 1
        assert "1 page is left, as the robots.txt of their host cannot be had" in done.log
        assert read_state(tmp_path, "SELECT state, reason FROM page") == [(0, None)]


def test_others_go_on_meanwhile(tmp_path: Path) -> None:
    with SmallSite(2) as site, SmallSite(2) as other:
        other.instead[ROBOTS] = say(b"", 500)
        done = run_crawl("news", tmp_path / "a.jsonl", url=f"{other.address} {site.address}", channels="false")
        assert sorted(record["url"] for record in done.records) == site.list_addresses()
        assert list_pages(other) == set()


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410, 451])
def test_where_there_is_none_all_is_allowed_whatever_its_page_says(status: int, tmp_path: Path) -> None:
    with SmallSite(2) as site:
        site.instead[ROBOTS] = say(ALL_FORBIDDEN, status)
        assert len(crawl(site, tmp_path).records) == 2


def test_a_copy_holds_while_none_can_be_had_and_for_a_month(tmp_path: Path) -> None:
    with SmallSite(3) as site:
        forbidden = site.paths[0]
        site.instead[ROBOTS] = say(f"User-agent: *\nDisallow: {forbidden}\n".encode())
        assert len(crawl(site, tmp_path).records) == 2
        site.instead[ROBOTS] = say(b"", 500)
        change_state(tmp_path, f"UPDATE robots SET fetched_at = fetched_at - {29 * DAY}")
        site.paths.append("/news/2024/06/01/ferry-number-new.html")
        assert len(crawl(site, tmp_path).records) == 3
        assert site.asked.count(ROBOTS) > 1
        change_state(tmp_path, f"UPDATE robots SET fetched_at = fetched_at - {2 * DAY}")
        site.asked.clear()
        assert crawl(site, tmp_path).exit_code == 1
        assert list_pages(site) == set()
        assert forbidden not in site.asked
        change_state(tmp_path, f"UPDATE robots SET failing_since = failing_since - {30 * DAY}")
        assert len(crawl(site, tmp_path).records) == 4


def test_it_is_asked_for_once_a_day_and_obeyed_out_of_the_state(tmp_path: Path) -> None:
    with SmallSite(3) as site:
        forbidden = site.paths[0]
        site.instead[ROBOTS] = say(f"User-agent: newscrawl/1.0\nDisallow: {forbidden}\nSitemap: /map.xml\n".encode())
        for _ in range(2):
            assert len(crawl(site, tmp_path, NEWSCRAWL_REVISIT_AFTER="0").records) == 2
        assert site.asked.count(ROBOTS) == 1
        change_state(tmp_path, f"UPDATE robots SET fetched_at = fetched_at - {DAY}")
        site.instead.clear()
        assert len(crawl(site, tmp_path).records) == 3
        assert site.asked.count(ROBOTS) == 2


@pytest.mark.parametrize("hops", [5, 7])
def test_five_redirects_and_more_lead_to_the_rules(hops: int, tmp_path: Path) -> None:
    with SmallSite(2) as site:
        places = [ROBOTS, *(f"/robots{number}.txt" for number in range(hops))]
        for here, there in pairwise(places):
            site.instead[here] = say(b"", 302, Location=there)
        site.instead[places[-1]] = say(f"User-agent: *\nDisallow: {site.paths[0]}\n".encode())
        assert len(crawl(site, tmp_path).records) == 1
        assert site.paths[0] not in site.asked


def test_redirects_without_end_lead_to_none(tmp_path: Path) -> None:
    with SmallSite(2) as site:
        site.instead[ROBOTS] = say(b"", 302, Location=ROBOTS)
        assert len(crawl(site, tmp_path).records) == 2


@pytest.mark.parametrize("size", [None, 50_000_000])
def test_of_one_that_has_no_end_the_beginning_is_read(size: int | None, tmp_path: Path) -> None:
    with SmallSite(2) as site:
        sent = []

        def send_for_long(handler: BaseHTTPRequestHandler, content: bytes) -> None:
            handler.close_connection = True
            length = b"Content-Length: %d\r\n" % size if size is not None else b""
            handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n" + length + b"\r\n")
            handler.wfile.write(f"User-agent: *\nDisallow: {site.paths[0]}\n".encode())
            for _ in range(500):
                handler.wfile.write(b"# filling\n" * 10_000)
                sent.append(100_000)

        site.instead[ROBOTS] = send_for_long
        assert len(crawl(site, tmp_path, DOWNLOAD_TIMEOUT="20").records) == 1
        assert site.paths[0] not in site.asked
        assert sum(sent) < 20_000_000


def test_all_pages_that_wait_for_it_obey_it(tmp_path: Path) -> None:
    with SmallSite(4) as site:
        forbidden = site.paths[:3]
        rules = "User-agent: *\n" + "".join(f"Disallow: {path}\n" for path in forbidden)

        def answer_late(handler: BaseHTTPRequestHandler, content: bytes) -> None:
            time.sleep(0.5)
            send(handler, rules.encode())

        site.instead[ROBOTS] = answer_late
        urls = " ".join(site.address + path for path in site.paths)
        done = run_crawl("news", tmp_path / "a.jsonl", url=urls, channels="false", related="off")
        assert len(done.records) == 1
        assert list_pages(site).isdisjoint(forbidden)
        assert site.asked.count(ROBOTS) == 1


def test_a_crawl_that_has_no_end_reads_it_again_after_a_day(tmp_path: Path) -> None:
    with SmallSite(2) as site:
        assert len(crawl(site, tmp_path).records) == 2
        soon = time.time() + 4 - DAY
        change_state(tmp_path, f"UPDATE robots SET fetched_at = {soon}")
        site.asked.clear()
        settings = {"NEWSCRAWL_FOLLOW_LEAST": "0.2", "NEWSCRAWL_FOLLOW_MOST": "0.2"}
        command = list_command("news", tmp_path / "a.jsonl", {"url": site.address, "follow": "true"}, settings)
        with Process(command) as process:
            wait_until(lambda: ROBOTS in site.asked)
            assert time.time() >= soon + DAY
            process.send_signal(signal.SIGTERM)
            process.wait(60)
        assert site.asked.count(ROBOTS) == 1


def test_one_that_is_packed_is_read_and_one_that_is_a_bomb_is_not(tmp_path: Path) -> None:
    with SmallSite(2) as site:
        rules = f"User-agent: *\nDisallow: {site.paths[0]}\n".encode()
        site.instead[ROBOTS] = say(gzip.compress(rules), Content_Encoding="gzip")
        assert len(crawl(site, tmp_path).records) == 1
        assert site.paths[0] not in site.asked
    with SmallSite(2) as site:
        site.instead[ROBOTS] = say(gzip.compress(rules + b"#" * 50_000_000), Content_Encoding="gzip")
        assert crawl(site, tmp_path / "bomb").exit_code == 1
        assert list_pages(site) == set()


@pytest.mark.parametrize("target", ["mailto:desk@harbour.example", "http://harbour.example:99999/robots.txt"])
def test_one_that_leads_nowhere_is_none(target: str, tmp_path: Path) -> None:
    with SmallSite(2) as site:
        site.instead[ROBOTS] = say(b"", 302, Location=target)
        assert len(crawl(site, tmp_path).records) == 2


def test_one_that_is_packed_too_often_cannot_be_had(tmp_path: Path) -> None:
    with SmallSite(2) as site:
        site.instead[ROBOTS] = say(gzip.compress(ALL_FORBIDDEN), Content_Encoding="gzip, gzip, gzip, gzip, gzip")
        assert crawl(site, tmp_path).exit_code == 1
        assert list_pages(site) == set()


def test_one_that_leads_to_a_closed_network_cannot_be_had(tmp_path: Path) -> None:
    with SmallSite(2) as site:
        site.instead[ROBOTS] = say(b"", 302, Location="http://127.0.0.77/robots.txt")
        done = crawl(site, tmp_path)
        assert done.exit_code == 1
        assert "it leads to a closed network" in done.log
        assert list_pages(site) == set()
