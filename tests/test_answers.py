"""Answers that break off, that send on by `Refresh`, or that want a cookie; and those that only look so."""

from __future__ import annotations

import socket
import struct
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from .crawling import Crawl, run_crawl
from .small_site import SmallSite, send

ONE_BY_ONE = {"CONCURRENT_REQUESTS_PER_DOMAIN": "1"}
Answer = Callable[[BaseHTTPRequestHandler, bytes], None]


def cut_off(handler: BaseHTTPRequestHandler, content: bytes) -> None:
    handler.close_connection = True
    send(handler, content[: len(content) * 2 // 3], Content_Length=str(len(content)))


def miscount(handler: BaseHTTPRequestHandler, content: bytes) -> None:
    handler.close_connection = True
    send(handler, content, Content_Length=str(len(content) + 100))


def forget_last_chunk(handler: BaseHTTPRequestHandler, content: bytes) -> None:
    handler.close_connection = True
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n")
    handler.wfile.write(b"%x\r\n%b\r\n" % (len(content), content))


def reset(handler: BaseHTTPRequestHandler, content: bytes) -> None:
    cut_off(handler, content)
    handler.wfile.flush()
    # Closed with nothing to wait for, a connection is reset.
    handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def only_once(answer: Answer) -> Answer:
    asked = []

    def answer_first(handler: BaseHTTPRequestHandler, content: bytes) -> None:
        asked.append(handler.path)
        if len(asked) == 1:
            answer(handler, content)
        else:
            send(handler, content)

    return answer_first


def crawl(site: SmallSite, folder: Path, **settings: str) -> Crawl:
    return run_crawl("news", folder / "a.jsonl", url=site.address, settings={**ONE_BY_ONE, **settings})


def list_cuts(done: Crawl, site: SmallSite) -> dict[str, str | None]:
    return {r["url"].removeprefix(site.address): r["provenance"].get("cut") for r in done.records}


@pytest.mark.parametrize("answer", [cut_off, miscount, forget_last_chunk, reset])
def test_an_answer_that_breaks_off_once_is_asked_for_again_in_the_same_crawl(answer: Answer, tmp_path: Path) -> None:
    with SmallSite(3) as site:
        for path in ("/", *site.paths):
            site.instead[path] = only_once(answer)
        done = crawl(site, tmp_path)
        assert done.exit_code == 0
        assert list_cuts(done, site) == dict.fromkeys(site.paths)
        assert [site.asked.count(path) for path in ("/", *site.paths)] == [2, 2, 2, 2]


def test_what_breaks_off_each_time_is_used_and_marked(tmp_path: Path) -> None:
    with SmallSite(3) as site:
        bad = site.paths[1]
        site.instead[bad] = cut_off
        at_once = {"NEWSCRAWL_REVISIT_AFTER": "0"}
        done = crawl(site, tmp_path, **at_once)
        assert done.exit_code == 0
        assert list_cuts(done, site) == {**dict.fromkeys(site.paths), bad: "broke_off"}
        assert site.asked.count(bad) == 2
        assert site.asked[-1] == bad
        assert f"{bad} broke off each time" in done.log
        site.instead.clear()
        again = crawl(site, tmp_path, **at_once)
        assert [(r["url"], r["version"]) for r in again.records[3:]] == [(site.address + bad, 2)]


@pytest.mark.parametrize("answer", [miscount, forget_last_chunk])
def test_a_server_that_always_miscounts_costs_few_requests_more(answer: Answer, tmp_path: Path) -> None:
    with SmallSite(12) as site:
        site.instead = dict.fromkeys(("/", *site.paths), answer)
        done = crawl(site, tmp_path)
        assert done.exit_code == 0
        assert list_cuts(done, site) == dict.fromkeys(site.paths, "miscounted")
        assert [site.asked.count(path) for path in ("/", *site.paths)] == [2] + 12 * [1]


def test_a_server_that_always_cuts_off_costs_few_requests_more(tmp_path: Path) -> None:
    with SmallSite(12) as site:
        site.instead = dict.fromkeys(site.paths, cut_off)
        done = crawl(site, tmp_path)
        assert list_cuts(done, site) == dict.fromkeys(site.paths, "broke_off")
        assert sum(map(site.asked.count, site.paths)) <= 24


def test_a_feed_and_a_sitemap_that_break_off_once_are_read_whole(tmp_path: Path) -> None:
    with SmallSite(6) as site:
        items = "".join(f"<item><link>{site.address}{path}</link></item>" for path in site.paths[:3])
        urls = "".join(f"<url><loc>{site.address}{path}</loc></url>" for path in site.paths[3:])
        channels = {
            "/feed": f"<rss version='2.0'><channel><title>F</title>{items}</channel></rss>",
            "/sitemap.xml": f"<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>{urls}</urlset>",
        }
        front = b"<html><link rel=alternate type=application/rss+xml href=/feed><body><p>News.</body></html>"
        site.instead["/"] = lambda handler, _: send(handler, front)
        for path, text in channels.items():
            cut = only_once(cut_off)
            site.instead[path] = lambda handler, _, text=text, cut=cut: cut(handler, text.encode())  # type: ignore[misc]
        done = crawl(site, tmp_path)
        assert sorted(list_cuts(done, site)) == site.paths
        assert [site.asked.count(path) for path in channels] == [2, 2]


def test_a_robots_txt_that_breaks_off_once_is_obeyed_to_its_end(tmp_path: Path) -> None:
    with SmallSite(3) as site:
        forbidden, cut = site.paths[1], only_once(cut_off)
        rules = f"User-agent: *\nDisallow: /search\nDisallow: {forbidden}\n".encode()
        site.instead["/robots.txt"] = lambda handler, _: cut(handler, rules)
        assert sorted(list_cuts(crawl(site, tmp_path), site)) == [site.paths[0], site.paths[2]]
        assert site.asked.count("/robots.txt") == 2
        assert forbidden not in site.asked


def test_refresh_is_followed_in_the_header_as_in_the_page(tmp_path: Path) -> None:
    with SmallSite(3) as site:
        site.instead["/start"] = lambda handler, _: send(handler, b"<html></html>", Refresh="0; url=/")
        old = "/news/2024/05/09/ferry-moved.html"
        page = b"<html><meta http-equiv=refresh content='1;url=" + site.paths[0].encode() + b"'>It has moved.</html>"
        site.instead[old] = lambda handler, _: send(handler, page)
        done = run_crawl("news", tmp_path / "a.jsonl", url=f"{site.address}/start {site.address}{old}")
        assert done.exit_code == 0
        assert sorted(list_cuts(done, site)) == site.paths


@pytest.mark.parametrize("refresh", ["300", "0", "30; url=/", "0; url=/", "5; url=", "soon; url=/", "60;URL='#top'"])
def test_a_page_that_can_be_read_is_not_taken_away_by_refresh(refresh: str, tmp_path: Path) -> None:
    with SmallSite(3) as site:
        for path in ("/", *site.paths):
            site.instead[path] = lambda handler, content: send(handler, content, Refresh=refresh)
        assert sorted(list_cuts(crawl(site, tmp_path), site)) == site.paths


def test_an_article_that_shows_the_front_page_after_a_while_is_an_article(tmp_path: Path) -> None:
    with SmallSite(3) as site:
        meta = b"<meta http-equiv=refresh content='60; url=/'><title>"
        for path in site.paths:
            site.instead[path] = lambda handler, content: send(handler, content.replace(b"<title>", meta, 1))
        assert sorted(list_cuts(crawl(site, tmp_path), site)) == site.paths


def test_cookies_are_kept_for_the_host_that_gives_no_page_without_one(tmp_path: Path) -> None:
    with SmallSite(4) as site, SmallSite(2) as other:
        cookies: list[str] = []

        def want_cookie(handler: BaseHTTPRequestHandler, content: bytes) -> None:
            if "seen=1" in handler.headers.get("Cookie", ""):
                send(handler, content)
            else:
                send(handler, b"", status=302, Location=handler.path, Set_Cookie="seen=1; Path=/")

        def offer_cookie(handler: BaseHTTPRequestHandler, content: bytes) -> None:
            cookies.append(handler.headers.get("Cookie", ""))
            send(handler, content, Set_Cookie="reader=7; Path=/")

        site.instead = dict.fromkeys(("/", *site.paths), want_cookie)
        other.instead = dict.fromkeys(("/", *other.paths), offer_cookie)
        urls = f"{site.address} {other.address.replace('127.0.0.1', 'localhost')}"
        done = run_crawl("news", tmp_path / "a.jsonl", url=urls, settings=ONE_BY_ONE)
        assert done.exit_code == 0
        assert len(done.records) == 6
        assert done.log.count("gives no page without a cookie") == 1
        assert [site.asked.count(path) for path in ("/", *site.paths)] == [2, 1, 1, 1, 1]
        assert cookies == [""] * 3


def test_a_page_that_leads_to_itself_for_ever_fails_alone(tmp_path: Path) -> None:
    with SmallSite(3) as site:
        bad = site.paths[0]
        site.instead[bad] = lambda handler, _: send(handler, b"", status=302, Location=bad, Set_Cookie="a=1")
        done = crawl(site, tmp_path)
        assert done.exit_code == 0
        assert sorted(list_cuts(done, site)) == site.paths[1:]
        assert site.asked.count(bad) <= 11
        assert f"Could not read {site.address}{bad}: it redirects for ever" in done.log
