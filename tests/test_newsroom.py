"""The sample sites themselves: that the server speaks HTTP, and that the manifest tells the truth about the pages."""

from __future__ import annotations

import json
import re
import signal
import ssl
import subprocess
import sys
from collections import deque
from collections.abc import Iterator
from contextlib import closing
from html import unescape
from http.client import HTTPConnection, HTTPSConnection
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest

from tests.newsroom.arab_today import build_arab_today
from tests.newsroom.server import SITES, Newsroom

SAVED = Path(__file__).parent / "sites" / "arabstoday_net"


@pytest.fixture(scope="module")
def newsroom() -> Iterator[Newsroom]:
    with Newsroom() as running:
        yield running


@pytest.fixture
def connection(newsroom: Newsroom) -> Iterator[HTTPConnection]:
    """An open connection to the site of traps."""
    with connect(newsroom.address("traps")) as connection:
        yield connection


def connect(address: str) -> closing[HTTPConnection]:
    return closing(HTTPConnection(urlsplit(address).netloc, timeout=10))


def fetch(connection: HTTPConnection, path: str, method: str = "GET") -> tuple[int, dict[str, str], bytes]:
    connection.request(method, path)
    with connection.getresponse() as response:
        return response.status, dict(response.headers), response.read()


def decode(body: bytes) -> str:
    for encoding in ("utf-8", "shift_jis", "windows-1256"):
        try:
            return body.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise AssertionError("a page in no known encoding")


def walk(address: str, limit: int) -> set[str]:
    """The paths with query that following links breadth first, `limit` requests at most, gets an answer 200 from."""
    seen, queue, answered = {"/"}, deque(["/"]), set()
    with connect(address) as connection:
        while queue and limit:
            path, limit = queue.popleft(), limit - 1
            status, headers, body = fetch(connection, path)
            links = [headers["Location"]] if "Location" in headers else []
            if status == 200:
                answered.add(path)
                if headers["Content-Type"].startswith("text/html"):
                    links = [unescape(href) for href in re.findall(r'href="?([^"\s>#]+)', decode(body))]
            for link in links:
                target = urlsplit(urljoin(address + path, link))
                found = target.path + (f"?{target.query}" if target.query else "")
                if target.netloc == urlsplit(address).netloc and found not in seen:
                    seen.add(found)
                    queue.append(found)
    return answered


def test_one_connection_serves_many_requests(connection: HTTPConnection) -> None:
    fetch(connection, "/")
    first = connection.sock
    status, headers, body = fetch(connection, "/news/")
    assert (status, connection.sock) == (200, first)
    assert headers["Content-Length"] == str(len(body))


def test_http_and_https_share_the_port(newsroom: Newsroom) -> None:
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    secure = HTTPSConnection(urlsplit(newsroom.address("modern", "https")).netloc, timeout=10, context=context)
    with closing(secure), connect(newsroom.address("modern")) as plain:
        assert fetch(secure, "/news/") == fetch(plain, "/news/")


def test_head_has_no_body_and_post_is_refused(connection: HTTPConnection) -> None:
    status, headers, body = fetch(connection, "/", "HEAD")
    assert (status, body) == (200, b"")
    assert int(headers["Content-Length"]) > 1000
    assert fetch(connection, "/", "POST")[0] == 405


@pytest.mark.parametrize(
    ("path", "status", "content_type"),
    [
        ("/news/gone-with-the-tide.html", 404, "text/html"),
        ("/news/server-error.html", 500, "text/html"),
        ("/news/empty.html", 200, "text/html"),
        ("/news/annual-report.pdf", 200, "application/pdf"),
        ("/news/harbour-at-dawn.jpg", 200, "image/jpeg"),
        ("/calendar/2031/02/", 200, "text/html"),
        ("/calendar/2031/02/30/", 404, "text/html"),
        ("/robots.txt", 200, "text/plain"),
    ],
)
def test_answers(connection: HTTPConnection, path: str, status: int, content_type: str) -> None:
    answer = fetch(connection, path)
    assert answer[0] == status
    assert answer[1]["Content-Type"].startswith(content_type)


def test_three_redirects_lead_to_an_article_and_others_nowhere(connection: HTTPConnection, newsroom: Newsroom) -> None:
    path, statuses = "/go/1", []
    while "Location" in (answer := fetch(connection, path))[1]:
        statuses.append(answer[0])
        path = urljoin(path, answer[1]["Location"])
    assert statuses == [301, 302, 307]
    assert [path] in [record["paths"] for record in newsroom.manifest()["traps"]["records"]]
    assert fetch(connection, "/loop/a")[1]["Location"] == "/loop/b"
    assert fetch(connection, "/loop/b")[1]["Location"] == "/loop/a"


def test_requests_are_counted(connection: HTTPConnection, newsroom: Newsroom) -> None:
    before = newsroom.requests.count(("traps", "/news/?page=7"))
    fetch(connection, "/news/?page=7")
    assert newsroom.requests.count(("traps", "/news/?page=7")) == before + 1


@pytest.mark.parametrize("name", SITES)
def test_links_from_the_front_page_lead_to_every_article(newsroom: Newsroom, name: str) -> None:
    site = newsroom.manifest()[name]
    answered = walk(site["address"], site["max_requests"])
    assert [record["headline"] for record in site["records"] if not answered.intersection(record["paths"])] == []


@pytest.mark.parametrize("name", SITES)
def test_every_address_of_a_record_shows_it(newsroom: Newsroom, name: str) -> None:
    with connect(newsroom.address(name)) as connection:
        for record in newsroom.manifest()[name]["records"]:
            for path in record["paths"]:
                status, _, body = fetch(connection, path)
                text = unescape(decode(body)).replace('\\"', '"')  # a text that is data has its quotes escaped
                assert status == 200
                assert record["headline"] in text
                assert [part for part in record.get("body", "").split("\n\n") if part not in text] == []


def test_manifest_is_large_and_of_many_languages(newsroom: Newsroom) -> None:
    records = [record for site in newsroom.manifest().values() for record in site["records"]]
    assert len(records) >= 120
    assert {record["language"] for record in records} == {"ar", "de", "en", "es", "fr", "ja"}
    bodies = [record["body"] for record in records if "body" in record]
    assert len(set(bodies)) == len(bodies)
    assert min(len(body.split("\n\n")) for body in bodies) >= 6
    assert min(len(body) for body in bodies) > 450


def test_related_lists_name_articles_of_the_site(newsroom: Newsroom) -> None:
    for name in ("arabtoday", "modern", "plain"):
        site = newsroom.manifest()[name]
        headlines = {site["address"] + record["paths"][0]: record["headline"] for record in site["records"]}
        for record in site["records"]:
            related = record.get("related", [])  # two records of `modern` leave it open
            assert all(headlines[other["url"]] == other["headline"] for other in related)
        assert sum("related" in record for record in site["records"]) >= len(site["records"]) - 2


def test_near_copies_differ_and_exact_copies_do_not(newsroom: Newsroom) -> None:
    pages = newsroom.sites["traps"].pages
    records = {record["headline"]: record for record in newsroom.manifest()["traps"]["records"]}
    updates = [headline for headline in records if headline.startswith("Update: ")]
    assert len(updates) == 2
    for headline in updates:
        whole = records[headline.removeprefix("Update: ")]["body"].split("\n\n")
        part = records[headline]["body"].split("\n\n")
        assert len(part) == len(whole) - 1
        assert set(part) < set(whole)
    [copied] = [record["paths"] for record in records.values() if len(record["paths"]) == 2]
    assert pages[copied[0]].body == pages[copied[1]].body


def test_traps_are_what_they_are_called(newsroom: Newsroom) -> None:
    replies = newsroom.sites["traps"].pages.values()
    assert max(len(reply.body) for reply in replies) > 5_000_000
    lying = [reply for reply in replies if "iso-8859-1" in reply.headers.get("Content-Type", "")]
    assert len(lying) == 1
    assert "’" in lying[0].body.decode("utf-8")
    arabic = [reply for reply in replies if "windows-1256" in str(reply.headers) or b'"windows-1256"' in reply.body]
    assert len(arabic) == 2
    assert all(re.search(r"[ء-ي]{4}", reply.body.decode("windows-1256")) for reply in arabic)


def test_saved_page_is_the_one_that_the_newsroom_serves() -> None:
    expected = json.loads((SAVED / "expected.json").read_text(encoding="utf-8"))
    listing = json.loads((SAVED / "listing.json").read_text(encoding="utf-8"))
    site = build_arab_today("https://www.arabstoday.net")
    path = urlsplit(listing["url"]).path
    assert (SAVED / "page.html").read_bytes() == site.pages[path].body
    [record] = [dict(record) for record in site.records if path in record["paths"]]
    record.pop("paths")
    assert expected.items() >= record.items()
    found_on = site.pages[listing["found_on"].removeprefix("https://www.arabstoday.net")]
    assert listing["date_raw"].encode() in found_on.body


def test_command_serves_until_told_to_stop(tmp_path: Path) -> None:
    port_file = tmp_path / "addresses.json"
    command = [sys.executable, "-m", "tests.newsroom", "--port-file", str(port_file), "--duration", "60"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[1]) as process:
        assert process.stdout
        printed = dict(process.stdout.readline().split() for _ in SITES)
        with connect(printed["arabtoday"]) as connection:
            assert fetch(connection, "/")[0] == 200
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=10) == 0
    assert json.loads(port_file.read_text(encoding="utf-8")) == printed
