from __future__ import annotations

import pickle
from pathlib import Path

import pytest
from scrapy import Request
from scrapy.http import Response

from newscrawl.frontier.meta import PageMeta, RenderingPlan, change_page, find_page, make_meta, read_page
from newscrawl.items import Link
from newscrawl.walk.steps import Steps

URL = "https://e.com/a"


def make_request() -> Request:
    return Request(URL, meta={**make_meta(PageMeta(Link(URL), Steps(sections=1), key="e.com/a")), "depth": 1})


def test_a_request_that_is_not_the_walks_has_no_page() -> None:
    assert find_page(Request(URL, meta={"depth": 1})) is None
    with pytest.raises(KeyError):
        read_page(Request(URL))


def test_what_is_noted_of_a_response_is_noted_of_its_request() -> None:
    request = make_request()
    response = Response(URL, request=request)
    change_page(response, cut="broke_off")
    assert read_page(request).cut == "broke_off"
    assert (read_page(request).link.url, read_page(request).key) == (URL, "e.com/a")


def test_what_is_noted_of_one_try_does_not_show_in_the_other() -> None:
    first = make_request()
    second = first.replace(url=f"{URL}?again", dont_filter=True)  # as Scrapy does for redirects and second tries
    change_page(second, was_doubted=True, rendering=RenderingPlan(Path("chromium")))
    change_page(first, unread="it was a shell")
    assert (read_page(first).was_doubted, read_page(first).rendering) == (False, None)
    assert (read_page(second).was_doubted, read_page(second).unread) == (True, None)


def test_a_page_can_be_kept_in_scrapys_own_queues_on_disk() -> None:
    page = read_page(make_request())
    assert pickle.loads(pickle.dumps(page)) == page
