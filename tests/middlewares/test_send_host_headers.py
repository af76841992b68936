from __future__ import annotations

import gc

import pytest
from scrapy import Spider
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Request, Response
from scrapy.utils.test import get_crawler

from newscrawl.middlewares.send_host_headers import SendHostHeaders, join_cookies
from newscrawl.urls.typed_addresses import read_typed

PAGE, ELSEWHERE = "https://paper.example/a", "https://www.paper.example/a"


@pytest.fixture
def sender(monkeypatch: pytest.MonkeyPatch) -> SendHostHeaders:
    monkeypatch.setenv("TOKEN", "t0ken")
    told = {"paper.example": {"Cookie": "session=$TOKEN", "X-Client": "desk"}}
    crawler = get_crawler(Spider, {"NEWSCRAWL_HOST_HEADERS": told})
    crawler.spider = Spider.from_crawler(crawler, "any")
    crawler.spider.typed = [
        read_typed("https://desk:word@paper.example/"),
        read_typed("http://desk:word@other.example/"),
    ]
    return SendHostHeaders.from_crawler(crawler)


def list_headers(request: Request) -> dict[str, list[str]]:
    return {name.decode(): [value.decode() for value in values] for name, values in request.headers.items()}


def test_they_are_on_the_request_while_it_is_out_and_no_longer(sender: SendHostHeaders) -> None:
    own = {"Cookie": ["seen=1"], "X-Client": ["mine"], "Accept": ["a", "b"]}
    for ended in ("answered", "failed"):
        request = Request(PAGE, headers=own)
        sender.process_request(request)
        assert list_headers(request) == {
            "Cookie": ["seen=1; session=t0ken"],
            "X-Client": ["desk"],
            "Accept": ["a", "b"],
            "Authorization": ["Basic ZGVzazp3b3Jk"],
        }
        if ended == "answered":
            sender.process_response(request, Response(PAGE))
        else:
            sender.process_exception(request, IgnoreRequest())
        assert list_headers(request) == own
        assert request.meta == {}


def test_other_hosts_get_what_they_would_have_got(sender: SendHostHeaders) -> None:
    for url in (ELSEWHERE, PAGE.replace("https:", "http:"), "https://paper.example:8443/a"):
        request = Request(url, headers={"X-Client": "mine"})
        sender.process_request(request)
        sender.process_response(request, Response(url))
        assert list_headers(request) == {"X-Client": ["mine"]}
    request = Request("https://other.example/")
    sender.process_request(request)
    assert list_headers(request) == {"Authorization": ["Basic ZGVzazp3b3Jk"]}


def test_a_request_that_is_gone_is_forgotten(sender: SendHostHeaders) -> None:
    request = Request(PAGE)
    sender.process_request(request)
    assert len(sender._replaced) == 1
    del request
    gc.collect()
    assert len(sender._replaced) == 0


@pytest.mark.parametrize(
    ("own", "more", "joined"),
    [
        ("seen=1", "session=a; lang=en", "seen=1; session=a; lang=en"),
        ("session=new", "session=old; lang=en", "session=new; lang=en"),
        ("session=a=b==", "sess=c", "session=a=b==; sess=c"),
        ("session=a", "session=a", "session=a"),
    ],
)
def test_a_cookie_that_the_request_has_goes_first(own: str, more: str, joined: str) -> None:
    assert join_cookies(own, more) == joined
