"""Pages in a real browser that lead to this machine: where do its connections go? Names are the tests' own."""

from __future__ import annotations

import json
import re
import socket
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from .crawling import Crawl, run_crawl
from .desk import Desk
from .fetching.names import SETTING
from .newsroom.certificate import make_tls_context
from .test_addresses import name_story, write_story

STORY = name_story(1)
NAMES = "courier.example.com=127.0.0.2 www.example.com=127.0.0.2 files.example.com=127.0.0.3"


@pytest.fixture(autouse=True)
def _needs_browser(browser_path: Path) -> None:
    """All of this module does."""


@pytest.fixture
def desk() -> Iterator[Desk]:
    with Desk(host="127.0.0.2").serve() as served:
        yield served


@dataclass
class Inner:
    """An address that nobody may come to: whatever is said there, a connection is too much."""

    listening: socket.socket

    def count_connections(self) -> int:
        count = 0
        with suppress(BlockingIOError):
            while True:
                self.listening.accept()[0].close()
                count += 1
        return count


@pytest.fixture
def inner(desk: Desk) -> Iterator[Inner]:
    """On the same port as the site."""
    with socket.create_server(("127.0.0.3", desk.port)) as listening:
        listening.setblocking(False)
        yield Inner(listening)


def show(output: Path, url: str, names: str = NAMES, proxy: str = "", **settings: str) -> Crawl:
    """One page, in the browser."""
    told = {**SETTING, "NEWSCRAWL_RENDER": "always", **settings}
    environment = {"NAMES": names, **({"http_proxy": proxy} if proxy else {})}
    return run_crawl("news", output, "-L", "INFO", settings=told, environment=environment, url=url, max_depth="0")


def read_stat(crawl: Crawl, name: str) -> int:
    found = re.search(rf"'newscrawl/render/{name}': (\d+)", crawl.log)
    return int(found[1]) if found else 0


def write_page(*scripts: str, body: str = "") -> str:
    """A story that says in its heading how many of the scripts have been loaded, with whatever else is in its body."""
    count = "document.querySelector('h1').append(' and on')"
    tags = "".join(f"<script src='{script}' onload=\"{count}\"></script>" for script in scripts)
    return write_story(1).replace("</body>", f"{body}{tags}</body>")


def test_names_are_looked_up_by_the_crawl_and_by_nobody_else(desk: Desk, inner: Inner, tmp_path: Path) -> None:
    """The browser's own look-up would find another address than the crawl's: so it is with a name that changes."""
    base, www = (f"http://{name}.example.com:{desk.port}" for name in ("courier", "www"))
    desk.pages = {STORY: write_page("/own.js", f"{www}/theirs.js"), "/own.js": "1", "/theirs.js": "1"}
    moved = {"args": ["--host-resolver-rules=MAP *.example.com 127.0.0.3"]}
    crawl = show(tmp_path / "out.jsonl", base + STORY, PLAYWRIGHT_LAUNCH_OPTIONS=json.dumps(moved))
    assert inner.count_connections() == 0
    (record,) = crawl.records
    assert record["headline"].endswith(" and on and on")
    assert read_stat(crawl, "blocked/private") == 0


@pytest.mark.parametrize("kind", ["page", "script"])
def test_a_name_that_is_judged_and_then_moves_inwards_gets_no_connection(
    desk: Desk, inner: Inner, tmp_path: Path, kind: str
) -> None:
    """It is looked up for its robots.txt, for the judgement, and for the connection."""
    base, moved = (f"http://{name}.example.com:{desk.port}" for name in ("courier", "moved"))
    desk.pages = {STORY: write_page(f"{moved}/data.js", f"{base}/own.js"), "/data.js": "1", "/own.js": "1"}
    names = f"{NAMES} moved.example.com=127.0.0.2,127.0.0.2,127.0.0.3"
    crawl = show(tmp_path / "out.jsonl", (moved if kind == "page" else base) + STORY, names)
    assert inner.count_connections() == 0
    assert read_stat(crawl, "blocked/private") >= 1  # a browser may try once more
    if kind == "page":
        assert desk.paths == ["/robots.txt"]
        assert "moved.example.com is on this machine or in a closed network" in crawl.log
    else:
        assert "/data.js" not in desk.paths
        assert [record["headline"].count(" and on") for record in crawl.records] == [1]


ROADS = """<img src="{0}/a.png"><iframe src="{0}/frame"></iframe>
<link rel=dns-prefetch href="{0}"><link rel=preconnect href="{0}"><link rel=prefetch href="{0}/b">
<link rel=preload as=fetch href="{0}/c"><link rel=stylesheet href="{0}/d">
<script type=speculationrules>
{{"prefetch": [{{"source": "list", "urls": ["{0}/e"], "eagerness": "immediate"}}]}}</script>
<script>fetch("{0}/f", {{mode: "no-cors"}}); new WebSocket("{0}/g".replace("http", "ws"));
navigator.sendBeacon("{0}/h"); new EventSource("{0}/i");
new Worker(URL.createObjectURL(new Blob([`fetch("{0}/j", {{mode: "no-cors"}})`])))</script>"""


def test_no_road_of_a_page_leads_to_a_private_address(desk: Desk, inner: Inner, tmp_path: Path) -> None:
    base, hosts = f"http://courier.example.com:{desk.port}", ("files.example.com", "127.0.0.3", "2130706435", "[::1]")
    roads = "".join(ROADS.format(f"http://{host}:{desk.port}") for host in hosts)
    desk.pages = {STORY: write_page("/own.js", body=roads), "/own.js": "1"}
    crawl = show(tmp_path / "out.jsonl", base + STORY)
    assert inner.count_connections() == 0
    assert set(desk.paths) == {"/robots.txt", STORY, "/own.js"}
    assert [record["headline"].count(" and on") for record in crawl.records] == [1]
    assert read_stat(crawl, "blocked/private") >= 4


@pytest.mark.parametrize("allowed", ["on", "127.0.0.3/32"])
def test_what_the_setting_names_is_open_to_the_browser(desk: Desk, tmp_path: Path, allowed: str) -> None:
    base, files = (f"http://{name}.example.com:{desk.port}" for name in ("courier", "files"))
    desk.pages = {STORY: write_page(f"{files}/open.js")}
    with Desk({"/open.js": "1"}, host="127.0.0.3", port=desk.port).serve() as inner:
        crawl = show(tmp_path / "out.jsonl", base + STORY, NEWSCRAWL_ALLOW_PRIVATE=allowed)
        assert inner.paths == ["/robots.txt", "/open.js"]
    assert [record["headline"].count(" and on") for record in crawl.records] == [1]


def test_a_start_is_open_by_its_ipv6_address_and_a_page_may_have_many_parts(desk: Desk, tmp_path: Path) -> None:
    many = [f"/part/{number}.js" for number in range(80)]
    site = Desk({STORY: write_page(*many), **dict.fromkeys(many, "1")}, host="::1")
    with site.serve():
        crawl = show(tmp_path / "out.jsonl", f"http://[::1]:{site.port}{STORY}")
    assert len(crawl.records) == 1
    assert sorted(site.paths) == sorted([*many, "/robots.txt", STORY])


def test_a_users_own_proxy_is_the_way_out(desk: Desk, tmp_path: Path) -> None:
    base, inside = "http://courier.example.com", "http://files.example.com"
    pages = {STORY: write_page("/own.js", f"{inside}/theirs.js"), "/own.js": "1"}
    desk.pages = {base + path: page for path, page in pages.items()}
    crawl = show(tmp_path / "out.jsonl", base + STORY, proxy=f"http://127.0.0.2:{desk.port}")
    assert [record["headline"].count(" and on") for record in crawl.records] == [1]
    assert set(desk.paths) == {f"{base}/robots.txt", base + STORY, f"{base}/own.js"}
    assert read_stat(crawl, "blocked/private") == 1


def test_a_host_that_does_not_answer_is_said_as_ever(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.2", 0)) as taken:
        port = taken.getsockname()[1]
    crawl = show(tmp_path / "out.jsonl", f"http://courier.example.com:{port}{STORY}", ROBOTSTXT_OBEY="0")
    assert "the connection was refused" in crawl.log
    assert "SOCKS" not in crawl.log


@pytest.mark.parametrize("verified", ["on", "off"])
def test_certificates_are_verified_behind_the_proxy_too(tmp_path: Path, verified: str) -> None:
    desk = Desk({STORY: write_page("/own.js"), "/own.js": "1"})
    with desk.serve(make_tls_context()):
        url = f"https://127.0.0.1:{desk.port}{STORY}"
        crawl = show(tmp_path / "out.jsonl", url, NEWSCRAWL_VERIFY_TLS=verified, ROBOTSTXT_OBEY="0")
    assert desk.paths == ([] if verified == "on" else [STORY, "/own.js"])
    assert ("CERT_AUTHORITY_INVALID" in crawl.log) == (verified == "on")
