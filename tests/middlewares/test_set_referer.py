from __future__ import annotations

import pytest
from scrapy import Request
from scrapy.http import Response
from scrapy.settings import Settings

from newscrawl.frontier.meta import PageMeta, make_meta
from newscrawl.items import Link
from newscrawl.middlewares.set_referer import SetReferer
from newscrawl.walk.steps import Steps

URL = "https://harbour.example/news/1"


@pytest.fixture
def middleware() -> SetReferer:
    settings = Settings()
    settings.setmodule("newscrawl.settings")
    return SetReferer(settings)


def test_a_request_of_ones_own_gets_its_referer(middleware: SetReferer) -> None:
    sent = middleware.get_processed_request(Request(URL), Response("https://harbour.example/news"))
    assert sent is not None
    assert sent.headers["Referer"] == b"https://harbour.example/news"


def test_a_step_of_the_walk_gets_it_once_its_turn_comes(middleware: SetReferer) -> None:
    step = Request(URL, meta=make_meta(PageMeta(Link(URL), Steps())))
    assert middleware.get_processed_request(step, Response("https://harbour.example/news")) is step
    assert "Referer" not in step.headers
