from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from scrapy import Spider
from scrapy.http import HtmlResponse, Request, Response
from scrapy.utils.test import get_crawler

from newscrawl.errors import StateError
from newscrawl.frontier.crawl_archive import CrawlArchive, open_archive
from newscrawl.frontier.meta import SHOWN, find_capture
from newscrawl.walk.start_sites import StartSites

from ..archive.writing import Read, read_warcio

PAPER, COURIER = "https://paper.example/", "https://courier.example/"


class PaperSpider(Spider):
    name = "paper"


class Desk:
    """The archive of a crawl of two sites, without the crawl."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.counts: Counter[str] = Counter()
        settings = {
            "NEWSCRAWL_WARC": f"{folder}/%(site)s.warc.gz",
            "NEWSCRAWL_WARC_SIZE": 1,
            "USER_AGENT": "test",
            "NEWSCRAWL_CONTACT": "desk@paper.example",
        }
        crawler = get_crawler(PaperSpider, settings)
        crawler.spider = PaperSpider.from_crawler(crawler)
        crawler.spider.sites = StartSites([PAPER, COURIER])
        archive = open_archive(crawler, self._count)
        assert archive is not None
        self.archive: CrawlArchive = archive

    def _count(self, name: str, number: int) -> None:
        self.counts[name] += number

    def keep(self, url: str, head: bytes | None = b"HTTP/1.1 200 OK", **told: Any) -> Request:
        request = Request(url, headers=told.pop("asked", None), meta=told.pop("meta", None))
        self.archive.keep_answer(request, told.pop("kind", Response)(url, **told), head)
        return request

    def end(self) -> list[Read]:
        self.archive.close()
        return [read for file in sorted(self.folder.glob("*.warc.gz")) for read in read_warcio(file)]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    yield desk
    desk.archive.close()


def test_each_site_has_files_of_its_own(desk: Desk) -> None:
    for url in (f"{PAPER}a", f"{COURIER}b", "https://elsewhere.example/c"):
        desk.keep(url, body=url.encode())
    desk.end()
    assert sorted(file.name for file in desk.folder.glob("*.gz")) == [
        *("courier.example-00000.warc.gz", "elsewhere.example-00000.warc.gz", "paper.example-00000.warc.gz"),
    ]
    assert desk.counts["archive/files"] == 3
    assert desk.counts["archive/record/response"] == 3


def test_a_file_says_who_has_made_it_and_how(desk: Desk) -> None:
    desk.keep(PAPER)
    info = desk.end()[0].content.decode().splitlines()
    assert "http-header-user-agent: test" in info
    assert "operator: desk@paper.example" in info
    assert "robots: ignore" in info


def test_a_request_is_told_as_it_went_out_but_for_passwords(desk: Desk) -> None:
    asked = {
        "Accept": "text/html",
        "Authorization": "Basic s3cret",
        "Proxy-Authorization": "Basic s3cret",
        "Cookie": "seen=1",
    }
    desk.keep("https://paper.example/a?b=1#part", asked=asked)
    answer, request = desk.end()[1:]
    assert answer.headers["WARC-Target-URI"] == "https://paper.example/a?b=1"
    assert request.head == "GET /a?b=1 HTTP/1.1"
    assert request.http == {"Host": "paper.example", "Accept": "text/html", "Cookie": "seen=1"}


def test_a_head_that_nobody_has_kept_is_told_as_far_as_it_is_known(desk: Desk) -> None:
    desk.keep(PAPER, None, status=404, headers={"Content-Type": "text/plain", "Set-Cookie": ["a", "b"]}, body=b"No.")
    answer = desk.end()[1]
    assert answer.head == "HTTP/1.1 404 Not Found"
    assert answer.content == b"No."


@pytest.mark.parametrize(
    ("url", "told"),
    [
        (PAPER, {"flags": ["cached"]}),
        ("data:text/html,a", {}),
        (PAPER, {"flags": [SHOWN], "status": 302, "headers": {"Location": "/b"}}),
    ],
)
def test_what_was_not_on_the_wire_is_not_kept(desk: Desk, url: str, told: dict[str, Any]) -> None:
    kept = desk.keep(PAPER, body=b"<p>Kept</p>")
    assert find_capture(kept) is not None
    assert find_capture(desk.keep(url, meta=kept.meta, **told)) is None  # not even what came before it
    assert len(desk.end()) == 3


def test_what_a_browser_shows_of_another_address_is_not_tied_to_the_first(desk: Desk) -> None:
    plain = desk.keep(PAPER, body=b"<p>Plain</p>")
    desk.keep(PAPER, meta=dict(plain.meta), kind=HtmlResponse, flags=[SHOWN], body=b"<p>Shown</p>")
    desk.keep(f"{PAPER}b", meta=dict(plain.meta), kind=HtmlResponse, flags=[SHOWN], body=b"<p>Shown</p>")
    shown = [read for read in desk.end() if read.kind == "conversion"]
    assert ["WARC-Refers-To" in read.headers for read in shown] == [True, False]


def test_a_page_has_one_note_of_no_article_and_one_for_each_article(desk: Desk) -> None:
    for key, records in (("a", []), ("b", [{"url": "b1"}, {"url": "b2"}]), ("dropped", [])):
        request = desk.keep(f"{PAPER}{key}", body=key.encode())
        desk.archive.begin_page(key, Response(request.url, request=request))
        for record in records:
            desk.archive.note_article(key, record)
        if key == "dropped":
            desk.archive.drop_page(key)
        desk.archive.end_page(key)
    desk.archive.note_article("never begun", {"url": "c"})
    notes = [json.loads(read.content) for read in desk.end() if read.kind == "metadata"]
    assert [note["article"] for note in notes] == [None, {"url": "b1"}, {"url": "b2"}]
    assert [note["kind"] for note in notes] == [None, "article", "article"]
    assert [note["request"]["url"] for note in notes] == [f"{PAPER}a", f"{PAPER}b", f"{PAPER}b"]


def test_without_the_setting_there_is_none_and_without_fastwarc_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert open_archive(get_crawler(Spider, {}), lambda name, number: None) is None
    monkeypatch.setitem(sys.modules, "newscrawl.archive.warc_writer", None)  # as where FastWARC is lacking
    with pytest.raises(StateError, match=r'needs FastWARC .*: pip install "newscrawl\[archive\]"\.$') as refused:
        Desk(tmp_path)
    assert refused.value.exit_code == 2
