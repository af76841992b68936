"""A crawl keeps what it was sent: all of it, as it came, and before an article counts as written."""

from __future__ import annotations

import gzip
import json
import signal
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any

import pytest

from .archive.writing import Read, is_whole_by_warcio, read_warcio
from .crawling import Crawl, list_command, run_crawl
from .rendering.crawls import HASTY, serve_scripted, visit
from .small_site import SmallSite, send
from .starting import Process, run
from .waiting import wait_until

PATTERN = "%(site)s-%(time)s.warc.gz"
HTML = "text/html; charset=utf-8"


def send_packed(handler: BaseHTTPRequestHandler, page: bytes) -> None:
    send(handler, gzip.compress(page, mtime=0), Content_Encoding="gzip")


def send_in_chunks(handler: BaseHTTPRequestHandler, page: bytes) -> None:
    handler.protocol_version = "HTTP/1.1"
    handler.send_response(200, "Fine")
    for name, value in (
        ("content-type", HTML),
        ("X-Story", "one"),
        ("X-Story", "two"),
        ("transfer-encoding", "chunked"),
    ):
        handler.send_header(name, value)
    handler.send_header("Connection", "close")
    handler.end_headers()
    for start in range(0, len(page), 700):
        part = page[start : start + 700]
        handler.wfile.write(b"%x\r\n%s\r\n" % (len(part), part))
    handler.wfile.write(b"0\r\n\r\n")


def redirect(handler: BaseHTTPRequestHandler, page: bytes) -> None:
    send(handler, b"", status=301, Location="/news/2024/05/01/ferry-number-1.html")


def answer_unchanged(handler: BaseHTTPRequestHandler, page: bytes) -> None:
    if handler.headers["If-None-Match"] == '"front"':
        send(handler, b"", status=304, ETag='"front"')
    else:
        send(handler, page, ETag='"front"')


def break_off(handler: BaseHTTPRequestHandler, page: bytes) -> None:
    send(handler, page[:-200], Content_Length=str(len(page)))


def send_robots(handler: BaseHTTPRequestHandler, page: bytes) -> None:
    send(handler, b"User-agent: *\nDisallow: /private/\n", Content_Type="text/plain")


class Archived:
    """A site, its output and its archive, over three crawls of which the later ones have little to ask for."""

    def __init__(self, folder: Path) -> None:
        self.output, self.warc = folder / "a.jsonl", folder / "warc"
        self.settings = {
            "NEWSCRAWL_WARC": str(self.warc / PATTERN),
            "NEWSCRAWL_HOST_HEADERS": "",
            "NEWSCRAWL_REVISIT_AFTER": "0",
        }

    def crawl(self, site: SmallSite, environment: dict[str, str] | None = None, **settings: str) -> Crawl:
        options = {**self.settings, **settings}
        return run_crawl("news", self.output, url=site.address, settings=options, environment=environment)

    def list_files(self) -> list[Path]:
        return sorted(self.warc.glob("*"))

    def read(self, *kinds: str) -> list[Read]:
        files = sorted(self.warc.glob("*.warc.gz"))
        return [read for file in files for read in read_warcio(file) if read.kind in kinds]

    def find(self, url: str, *kinds: str) -> Read:
        (found,) = [read for read in self.read(*kinds) if read.headers["WARC-Target-URI"] == url]
        return found


@pytest.fixture(scope="module")
def site() -> Iterator[SmallSite]:
    with SmallSite(5) as site:
        site.instead |= {
            "/robots.txt": send_robots,
            "/": answer_unchanged,
            site.paths[1]: send_packed,
            site.paths[2]: send_in_chunks,
            site.paths[3]: break_off,
            site.paths[4]: redirect,
        }
        yield site


@pytest.fixture(scope="module")
def archived(site: SmallSite, tmp_path_factory: pytest.TempPathFactory) -> Archived:
    archived = Archived(tmp_path_factory.mktemp("archived"))
    told = json.dumps({site.address: {"X-Desk-Key": "$DESK_KEY", "Cookie": "session=$DESK_KEY"}})
    first = archived.crawl(site, {"DESK_KEY": "s3cret"}, NEWSCRAWL_HOST_HEADERS=told)
    assert first.exit_code == 0, first.log
    second = archived.crawl(site)
    assert second.exit_code == 0, second.log
    with closing(sqlite3.connect(archived.output.parent / ".state" / "a.sqlite")) as state, state:
        state.execute("UPDATE host SET validators = 'honest'")  # as many more answers 304 would have shown
    third = archived.crawl(site)
    assert third.exit_code == 0, third.log
    return archived


def test_all_crawls_leave_whole_files_by_warcios_check(archived: Archived) -> None:
    files = archived.list_files()
    assert [file.suffix for file in files] == [".sqlite", ".gz", ".gz", ".gz"]
    assert all(is_whole_by_warcio(file) for file in files[1:])


def test_every_answer_is_there_with_its_request(archived: Archived, site: SmallSite) -> None:
    answers = archived.read("response", "revisit")
    requests = archived.read("request")
    assert sorted(read.headers["WARC-Target-URI"] for read in answers) == sorted(
        site.address + path for path in site.asked
    )
    assert [read.headers["WARC-Concurrent-To"] for read in requests] == [
        read.headers["WARC-Record-ID"] for read in answers
    ]
    robots = archived.find(f"{site.address}/robots.txt", "response")
    assert robots.content == b"User-agent: *\nDisallow: /private/\n"
    assert {read.headers["WARC-IP-Address"] for read in answers} == {"127.0.0.1"}


def test_bodies_and_heads_are_as_they_came(archived: Archived, site: SmallSite) -> None:
    packed = archived.find(site.address + site.paths[1], "response")
    assert packed.http["Content-Encoding"] == "gzip"
    assert gzip.decompress(packed.content) == (site.write_page(site.paths[1]) or "").encode()
    chunked = archived.find(site.address + site.paths[2], "response")
    assert chunked.head == "HTTP/1.1 200 Fine"
    assert chunked.content == (site.write_page(site.paths[2]) or "").encode()
    assert list(chunked.http)[2:] == ["content-type", "X-Story", "X-Crawler-Transfer-Encoding", "Connection"]
    moved = archived.find(site.address + site.paths[4], "response")
    assert (moved.head, moved.http["Location"]) == ("HTTP/1.0 301 Moved Permanently", site.paths[0])


def test_an_answer_that_broke_off_says_so(archived: Archived, site: SmallSite) -> None:
    url = site.address + site.paths[3]
    broken = [read for read in archived.read("response") if read.headers["WARC-Target-URI"] == url]
    assert {read.headers.get("WARC-Truncated") for read in broken} == {"disconnect"}


def test_no_password_is_in_the_archive(archived: Archived) -> None:
    for file in archived.list_files()[1:]:
        content = gzip.decompress(file.read_bytes())
        assert b"User-Agent: newscrawl" in content
        assert b"s3cret" not in content
        assert b"X-Desk-Key" not in content


def test_what_has_not_changed_refers_to_what_it_was(archived: Archived, site: SmallSite) -> None:
    front = archived.find(f"{site.address}/", "response")
    later = [read for read in archived.read("revisit") if read.headers["WARC-Target-URI"] == f"{site.address}/"]
    # The first answer 304 of a host is doubted, and the page asked for without a condition.
    assert [(read.head, read.headers["WARC-Profile"].rpartition("/")[2]) for read in later] == [
        ("HTTP/1.0 304 Not Modified", "server-not-modified"),
        ("HTTP/1.0 200 OK", "identical-payload-digest"),
        ("HTTP/1.0 304 Not Modified", "server-not-modified"),
    ]
    for again in later:
        assert again.headers["WARC-Refers-To"] == front.headers["WARC-Record-ID"]
        assert again.headers["WARC-Refers-To-Date"] == front.headers["WARC-Date"]


def test_each_page_that_was_read_has_a_note_with_all_that_reading_it_again_needs(
    archived: Archived, site: SmallSite
) -> None:
    records = {json.loads(line)["url"]: json.loads(line) for line in archived.output.read_text().splitlines()}
    assert len(records) == 4
    answers = {read.headers["WARC-Record-ID"]: read for read in archived.read("response", "revisit")}
    notes: dict[str, list[Any]] = {}
    for read in archived.read("metadata"):
        answer, note = answers[read.headers["WARC-Refers-To"]], json.loads(read.content)
        assert read.headers["WARC-Target-URI"] == f"urn:newscrawl:{answer.headers['WARC-Target-URI']}"
        notes.setdefault(answer.headers["WARC-Target-URI"], []).append((answer, note))
    assert sorted(notes) == sorted([f"{site.address}/", *records])
    for url, record in records.items():
        (answer, note), *_ = [(answer, note) for answer, note in notes[url] if note["article"] is not None]
        assert note["article"] == record
        assert note["kind"] == "article"
        assert answer.headers["WARC-Date"] == record["fetched_at"] == note["reading"]["fetched_at"]
        assert note["request"]["link"]["kind"] == record["found_by"]
        assert note["request"]["link"]["found_on"] == f"{site.address}/"
    front, same, unchanged = [note for _, note in notes[f"{site.address}/"]]
    assert front["kind"] == same["kind"] == unchanged["kind"] == "listing"
    assert front["article"] is same["article"] is unchanged["article"] is None
    assert same["reading"] == {**front["reading"], "fetched_at": same["reading"]["fetched_at"]}
    assert front["reading"]["content_type"] == HTML
    assert unchanged["reading"] is None
    assert front["run"]["starts"] == [f"{site.address}/"]
    assert front["run"]["settings"]["NEWSCRAWL_NEAR_DUPLICATES"] == "mark"


def test_a_redirect_is_told_of_beside_the_page_that_it_led_to(archived: Archived, site: SmallSite) -> None:
    asked = {json.loads(read.content)["request"]["url"]: json.loads(read.content) for read in archived.read("metadata")}
    assert all(note["request"]["rendered"] is False and note["answer"] is None for note in asked.values())
    moved = site.address + site.paths[4]
    told = [note["request"] for note in asked.values() if moved in note["request"]["redirected_from"]]
    assert [request["url"] for request in told] == [moved]


# -- faults


def test_a_killed_crawl_is_mended_by_the_next_which_says_so(tmp_path: Path) -> None:
    with SmallSite(12) as site:
        archived = Archived(tmp_path)
        settings = {**archived.settings, "NEWSCRAWL_COMMIT_INTERVAL": "0.1"}
        with Process(list_command("news", archived.output, {"url": site.address}, settings)) as process:
            wait_until(lambda: archived.output.exists() and archived.output.read_bytes().count(b"\n") >= 4)
            process.kill()
        assert process.returncode == -signal.SIGKILL
        (left,) = archived.warc.glob("*.open")
        written = [json.loads(line)["url"] for line in archived.output.read_text().splitlines()]
        noted = [json.loads(read.content)["article"] for read in read_warcio(left) if read.kind == "metadata"]
        assert {article["url"] for article in noted if article} >= set(written)
        left.write_bytes(left.read_bytes()[:-30])
        last = archived.crawl(site)
        assert last.exit_code == 0, last.log
        assert last.log.count("ended in a torn record of") == 1
        assert "is whole without them" in last.log
        assert not list(archived.warc.glob("*.open"))
        assert all(is_whole_by_warcio(file) for file in archived.warc.glob("*.warc.gz"))
        articles = [json.loads(read.content)["article"] for read in archived.read("metadata")]
        # What was cut off may be an article that is in the output: its line was written after it, and is known by it.
        lines = [json.loads(line) for line in archived.output.read_text().splitlines()]
        assert len(lines) == len({line["url"] for line in lines}) == 12
        assert sum(line in articles for line in lines) >= 11


def test_a_disk_that_fills_ends_the_crawl_in_a_sentence_and_the_next_goes_on(tmp_path: Path) -> None:
    with SmallSite(30) as site:
        archived = Archived(tmp_path)
        runner = tmp_path / "runner.py"
        # A file that may not grow stands for a disk that is full; Python ignores the signal that comes with it.
        runner.write_text(
            "import resource, sys\n"
            "from newscrawl.archive import warc_files\n"
            "class Full(warc_files.WarcFile):\n"
            "    def write(self, content):\n"
            "        resource.setrlimit(resource.RLIMIT_FSIZE, (30_000, resource.RLIM_INFINITY))\n"
            "        try:\n"
            "            super().write(content)\n"
            "        finally:\n"
            "            resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))\n"
            "warc_files.WarcFile = Full\n"
            "from scrapy.cmdline import execute\n"
            "execute(['scrapy', *sys.argv[1:]])\n",
            encoding="utf-8",
        )
        command = list_command("news", archived.output, {"url": site.address}, archived.settings)
        command[1:3] = [str(runner)]
        full = run(command)
        assert full.returncode == 1
        assert full.stderr.count("make room and start again") == 1, full.stderr
        assert "Cannot write" in full.stderr
        assert ".warc.gz (File too large)" in full.stderr
        assert "Traceback" not in full.stderr
        (file,) = archived.warc.glob("*.warc.gz")
        assert is_whole_by_warcio(file)
        last = archived.crawl(site)
        assert last.exit_code == 0, last.log
        lines = [json.loads(line) for line in archived.output.read_text().splitlines()]
        assert len(lines) == len({line["url"] for line in lines}) == 30
        articles = [json.loads(read.content)["article"] for read in archived.read("metadata")]
        assert all(line in articles for line in lines)


def test_beside_another_scheduler_nothing_is_kept_and_the_log_says_so_once(tmp_path: Path) -> None:
    with SmallSite(2) as site:
        archived = Archived(tmp_path)
        crawl = archived.crawl(site, SCHEDULER="scrapy.core.scheduler.Scheduler")
    assert len(crawl.records) == 2
    assert crawl.log.count("NEWSCRAWL_WARC keeps nothing beside another SCHEDULER") == 1
    assert not archived.warc.exists()


@pytest.mark.parametrize(
    ("setting", "sentence"),
    [
        ("warc/a.warc", "NEWSCRAWL_WARC=warc/a.warc names no .warc.gz; write warc/%(site)s-%(time)s.warc.gz."),
        ("warc/%(town)s.warc.gz", "has %(town)s, which stands for nothing; use"),
        ("/dev/null/a.warc.gz", "Cannot keep an archive in /dev/null"),
    ],
)
def test_a_setting_that_names_no_archive_is_one_sentence(tmp_path: Path, setting: str, sentence: str) -> None:
    crawl = run_crawl("news", tmp_path / "a.jsonl", url="http://127.0.0.1:9/", settings={"NEWSCRAWL_WARC": setting})
    assert crawl.exit_code == 2
    assert sentence in crawl.log
    assert "Traceback" not in crawl.log
    assert not (tmp_path / "a.jsonl").exists()


def test_what_a_browser_has_shown_is_kept_beside_what_the_server_sent(browser_path: Path, tmp_path: Path) -> None:
    archived = Archived(tmp_path)
    with serve_scripted(count=1, static=1) as newsroom:
        settings = {**HASTY, "NEWSCRAWL_WARC": archived.settings["NEWSCRAWL_WARC"]}
        visited = visit(newsroom, archived.output, settings)
        shown = archived.read("conversion")
        plain = {
            read.headers["WARC-Record-ID"]: read
            for read in archived.read("response", "revisit")  # shells are alike
        }
    assert len(shown) == visited.read_stat("render/pages") > 0
    notes = {read.headers["WARC-Refers-To"]: json.loads(read.content) for read in archived.read("metadata")}
    articles = [json.loads(line) for line in archived.output.read_text().splitlines()]
    for read in shown:
        assert read.headers["Content-Type"] == HTML
        note = notes[read.headers["WARC-Record-ID"]]
        assert note["request"]["rendered"] is True
        assert note["answer"]["status"] == 200
        assert ["Content-Type", HTML] in note["answer"]["headers"]
        if (before := read.headers.get("WARC-Refers-To")) is not None:
            assert plain[before].headers["WARC-Target-URI"] == read.headers["WARC-Target-URI"]
    assert any("WARC-Refers-To" in read.headers for read in shown)
    (rendered,) = [article for article in articles if article["rendered"]]
    assert rendered in [note["article"] for note in notes.values()]
    assert all(is_whole_by_warcio(file) for file in archived.warc.glob("*.warc.gz"))
