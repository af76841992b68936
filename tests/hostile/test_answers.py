"""Servers whose headers do not end, are packed over and over, or name encodings that are none."""

from __future__ import annotations

import gzip
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from tests.crawling import run_crawl
from tests.small_site import SmallSite

HASTY = {"NEWSCRAWL_PATIENCE": "1", "RETRY_ENABLED": "0"}


def send(handler: BaseHTTPRequestHandler, body: bytes, content_type: str, encoding: str | None = None) -> None:
    handler.send_response(200)
    handler.send_header("Content-Type", content_type)
    if encoding is not None:
        handler.send_header("Content-Encoding", encoding)
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)


def test_headers_that_do_not_end_cost_a_page_and_no_more(tmp_path: Path) -> None:
    sent = []

    def flood(handler: BaseHTTPRequestHandler, _: bytes) -> None:
        handler.wfile.write(b"HTTP/1.1 200 OK\r\n")
        try:
            for number in range(20_000):
                handler.wfile.write(b"X-%d: %s\r\n" % (number, b"a" * 1_000))
                sent.append(number)
        except OSError:
            handler.close_connection = True

    with SmallSite(4) as site:
        site.instead[site.paths[1]] = flood
        crawl = run_crawl("news", tmp_path / "out.jsonl", url=f"{site.address}/", settings=HASTY)
        assert sorted(record["url"] for record in crawl.records) == sorted(
            set(site.list_addresses()) - {site.address + site.paths[1]}
        )
    assert 0 < max(sent) < 15_000


def test_headers_of_many_cookies_are_read(tmp_path: Path) -> None:
    def answer(handler: BaseHTTPRequestHandler, page: bytes) -> None:
        handler.send_response(200)
        for number in range(50):
            handler.send_header("Set-Cookie", f"c{number}={'v' * 1_000}")
        handler.send_header("Content-Length", str(len(page)))
        handler.send_header("Content-Type", "text/html")
        handler.end_headers()
        handler.wfile.write(page)

    with SmallSite(2) as site:
        site.instead[site.paths[1]] = answer
        crawl = run_crawl("news", tmp_path / "out.jsonl", url=f"{site.address}/")
        assert len(crawl.records) == 2


@pytest.mark.parametrize(("layers", "is_read"), [(1, True), (3, True), (4, False)])
def test_an_answer_is_unpacked_three_times_and_no_more(tmp_path: Path, layers: int, is_read: bool) -> None:
    def answer(handler: BaseHTTPRequestHandler, page: bytes) -> None:
        for _ in range(layers):
            page = gzip.compress(page)
        send(handler, page, "text/html", ", ".join(["gzip"] * layers))

    with SmallSite(2) as site:
        site.instead[site.paths[1]] = answer
        crawl = run_crawl("news", tmp_path / "out.jsonl", url=f"{site.address}/")
    assert len(crawl.records) == 1 + is_read
    assert ("its answer is compressed 4 times over" in crawl.log) is not is_read


@pytest.mark.parametrize("charset", ["rot13", "zip", "idna", "utf-7", "unicode_escape", "x-none"])
@pytest.mark.parametrize("place", ["header", "meta"])
def test_an_encoding_that_is_none_is_as_if_it_were_not_there(tmp_path: Path, charset: str, place: str) -> None:
    def answer(handler: BaseHTTPRequestHandler, page: bytes) -> None:
        text = page.decode().replace("ferry", "färry")
        if place == "meta":
            text = text.replace("<title>", f"<meta charset={charset}><title>")
        send(handler, text.encode(), f"text/html; charset={charset}" if place == "header" else "text/html")

    with SmallSite(1) as site:
        site.instead[site.paths[0]] = answer
        crawl = run_crawl("news", tmp_path / "out.jsonl", url=f"{site.address}/")
    assert ["färry" in record["body"] for record in crawl.records] == [True]
    assert "Traceback" not in crawl.log


@pytest.mark.parametrize(
    ("charset", "codec"), [("utf-16", "utf-16-le"), ("UTF-16LE", "utf-16-le"), ("utf-16be", "utf-16-be")]
)
def test_utf_16_may_be_told_by_the_header_alone(tmp_path: Path, charset: str, codec: str) -> None:
    def answer(handler: BaseHTTPRequestHandler, page: bytes) -> None:
        send(handler, page.decode().replace("ferry", "fährry").encode(codec), f"text/html; charset={charset}")

    with SmallSite(1) as site:
        site.instead[site.paths[0]] = answer
        crawl = run_crawl("news", tmp_path / "out.jsonl", url=f"{site.address}/")
    assert ["old fährry running" in record["body"] for record in crawl.records] == [True]
