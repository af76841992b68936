from __future__ import annotations

import pytest

from newscrawl.rendering.requests import (
    asks_ahead,
    find_page_of,
    is_advertising,
    judge_request,
    might_be_private,
    might_lead_on,
)

HOST = "www.harbour.example"


@pytest.mark.parametrize(
    "name",
    [
        *("127.0.0.1", "10.1.2.3", "172.16.0.9", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0"),
        *("::1", "[::1]", "::ffff:127.0.0.1", "::ffff:7f00:1", "fe80::1", "fd00::1", "::"),
        *("2130706433", "0x7f000001", "0x7f.1", "0177.0.0.1", "127.1", "127.0.0.0x1", "10.0x10203"),
        *("localhost", "news.localhost", "printer.local", "metadata.google.internal", "router.lan", "nas.home.arpa"),
        *("intranet", "db", ""),
    ],
)
def test_addresses_of_this_machine_and_of_closed_networks_are_private(name: str) -> None:
    assert might_be_private(name)


@pytest.mark.parametrize(
    "name",
    [
        *("harbour.example", "www.harbour.example", "8.8.8.8", "2606:4700::1111", "10.example.com", "127.news.example"),
        *("local.example", "xn--e1afmkfd.xn--p1ai", "172.15.0.1.example", "mylocalhost.example"),
    ],
)
def test_others_are_not(name: str) -> None:
    assert not might_be_private(name)


@pytest.mark.parametrize(
    "url",
    [
        *("http://127.0.0.1/", "http://localhost./", "http://LOCALHOST:8080/", "https://user:word@10.0.0.1/admin"),
        *("http://[::1]:9200/", "http://[::ffff:127.0.0.1]/", "http://169.254.169.254/latest/meta-data/"),
        *("http://2130706433/", "http://0x7f.1/", "http://intranet/", "http://www.harbour.example@127.0.0.1/"),
    ],
)
def test_a_page_gets_nothing_from_private_addresses(url: str) -> None:
    assert judge_request(url, "XHR", HOST) == "private"


@pytest.mark.parametrize(
    "url",
    ["file:///etc/passwd", "ftp://harbour.example/a", "data:text/html,a", "blob:https://a/b", "chrome://version/", "a"],
)
def test_a_page_gets_nothing_by_other_schemes(url: str) -> None:
    assert judge_request(url, "XHR", HOST) == "scheme"


@pytest.mark.parametrize("url", ["http://[::1/", "http://[bad]/"])
def test_what_is_no_address_is_not_let_through(url: str) -> None:
    assert judge_request(url, "XHR", HOST) is not None


@pytest.mark.parametrize("kind", ["Image", "Media", "Font", "Ping", "TextTrack"])
def test_what_nobody_reads_is_not_loaded_not_even_from_the_own_host(kind: str) -> None:
    assert judge_request(f"https://{HOST}/a", kind, HOST) == "unread"


@pytest.mark.parametrize("kind", ["Script", "Stylesheet", "XHR", "Fetch", "Other"])
def test_what_builds_the_page_is_loaded_from_any_public_host(kind: str) -> None:
    assert judge_request(f"https://{HOST}/a", kind, HOST) is None
    assert judge_request("https://cdn.tide.example/a", kind, HOST) is None


def test_a_page_of_a_private_host_may_ask_that_host_and_port_alone() -> None:
    host = "127.0.0.1:8000"
    assert judge_request("http://127.0.0.1:8000/api", "XHR", host) is None
    assert judge_request("http://127.0.0.1:8001/api", "XHR", host) == "private"
    assert judge_request("http://127.0.0.1/api", "XHR", host) == "private"
    assert judge_request("http://localhost:8000/api", "XHR", host) == "private"


def test_frames_of_other_hosts_are_not_loaded() -> None:
    assert judge_request(f"https://{HOST}/frame", "Document", HOST, is_frame=True) is None
    assert judge_request("https://other.example/frame", "Document", HOST, is_frame=True) == "frame"


@pytest.mark.parametrize(
    ("name", "is_known"),
    [
        *(("doubleclick.net", True), ("securepubads.g.doubleclick.net", True), ("www.google-analytics.com", True)),
        *(("notdoubleclick.net", False), ("doubleclick.net.harbour.example", False), ("net", False), ("", False)),
    ],
)
def test_advertising_hosts_are_known_with_those_below_them(name: str, is_known: bool) -> None:
    assert is_advertising(name) == is_known


def test_advertising_is_not_loaded_but_where_it_is_the_site_itself() -> None:
    assert judge_request("https://stats.g.doubleclick.net/tag.js", "Script", HOST) == "advertising"
    assert judge_request("https://doubleclick.net/tag.js", "Script", "doubleclick.net") is None


@pytest.mark.parametrize(
    ("headers", "ahead"),
    [
        ({"Sec-Purpose": "prefetch;prerender"}, True),
        ({"purpose": "prefetch"}, True),
        ({"X-Moz": "prefetch"}, True),
        ({"Next-Router-Prefetch": "1", "RSC": "1"}, True),
        ({"RSC": "1", "Next-Url": "/news"}, False),
        ({"X-Requested-With": "XMLHttpRequest", "Accept": "text/html"}, False),
        ({}, False),
    ],
)
def test_requests_say_that_they_are_for_a_page_nobody_has_asked_for(headers: dict[str, str], ahead: bool) -> None:
    assert asks_ahead(headers) is ahead


@pytest.mark.parametrize(
    ("path", "page"),
    [
        ("/_next/data/b1X/news/ferry.json?id=3", "/news/ferry?id=3"),
        ("/fr/_next/data/b1X/index.json", "/fr/"),
        ("/page-data/news/ferry/page-data.json", "/news/ferry"),
        ("/page-data/index/page-data.json", "/"),
        ("/news/ferry/__data.json", "/news/ferry"),
        ("/news/ferry/_payload.json", "/news/ferry"),
        ("/api/news/ferry.json", "/api/news/ferry.json"),
        ("/news/page-data/", "/news/page-data/"),
    ],
)
def test_a_pages_data_is_told_from_other_data(path: str, page: str) -> None:
    assert find_page_of(f"https://{HOST}{path}") == f"https://{HOST}{page}"


@pytest.mark.parametrize(
    ("path", "text", "rel", "names", "leads_on"),
    [
        ("/news/page/2/", "", "", "", True),
        ("/news/?page=2", "2", "", "", True),
        ("/archive/older", "", "next", "", True),
        ("/archive/older", "More stories", "", "", True),
        ("/archive/older", "", "", "btn load-more", True),
        ("/news/ferry-stays-in-use", "The old ferry stays in use", "", "card-link", False),
        ("/sport/", "Sport", "", "", False),
    ],
)
def test_what_brings_more_of_a_page_is_told_from_another_page(
    path: str, text: str, rel: str, names: str, leads_on: bool
) -> None:
    assert might_lead_on(f"https://{HOST}{path}", text, rel, names, f"https://{HOST}/news/") is leads_on
