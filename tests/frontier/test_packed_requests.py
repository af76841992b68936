from __future__ import annotations

import os
import pickle
import threading
from collections import namedtuple
from dataclasses import dataclass
from datetime import date, datetime, timezone
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Any

import pytest
from scrapy import Field, FormRequest, Item, Request, Spider

from newscrawl.frontier.packed_requests import UnkeptRequestError, pack_request, unpack_request
from newscrawl.items import Article, Image, Link, make_found_article

Pair = namedtuple("Pair", "left right")  # as people write it


class Colour(Enum):
    RED = "red"


class Fact(Item):  # type: ignore[misc]  # Scrapy has no hints for it
    name = Field()


@dataclass
class Comment:
    text: str


class ApiSpider(Spider):
    name = "api"

    def parse_api(self, response: Any, **told: Any) -> None:
        """Its name alone is kept."""

    def note(self, failure: Any) -> None:
        """Likewise."""


SPIDER = ApiSpider()
URL = "https://e.com/api?q=%C3%A4"


def test_a_request_comes_back_as_it_was() -> None:
    article = make_found_article(Article(url=URL, image=Image(URL), related=[Link(URL)], extra={"a": 1}), (), None)
    told = {
        "plain": [1, 2.5, "ä", b"\xff", None, True, (1, 2), {3}, frozenset({4}), {5: 6}, range(3)],
        "times": [date(2024, 5, 3), datetime(2024, 5, 3, tzinfo=timezone.utc)],
        "more": [Decimal("1.5"), Path("a/b"), Pair(1, 2), Colour.RED, Comment("c"), Fact(name="f")],
    }
    request = Request(
        URL,
        SPIDER.parse_api,
        "PUT",
        headers={"X-A": ["b", "c"]},
        body=b"\x00\xff",
        cookies={"d": "e"},
        meta=told,
        encoding="latin-1",
        priority=7,
        dont_filter=True,
        errback=SPIDER.note,
        flags=["f"],
        cb_kwargs={"article": article},
    )
    again = unpack_request(pack_request(request, SPIDER), SPIDER)
    for name in Request.attributes:
        assert getattr(again, name) == getattr(request, name), name
    assert type(again.cb_kwargs["article"]) is type(article)
    form = FormRequest(URL, formdata={"a": "b"}, callback=SPIDER.parse_api)
    kept = unpack_request(pack_request(form, SPIDER), SPIDER)
    assert (type(kept), kept.method, kept.body) == (FormRequest, "POST", b"a=b")


def outside(response: Any) -> None:
    """No spider's."""


@pytest.mark.parametrize(
    ("told", "why"),
    [
        ({"callback": lambda response: None}, "its callback is a lambda, and has to be a method of the spider"),
        ({"callback": outside}, "its callback is outside, and has to be a method"),
        ({"callback": ApiSpider().parse_api}, "its callback is parse_api, and has to be a method"),
        ({"errback": lambda failure: None}, "its errback is a lambda"),
        ({"meta": {"a": 1, "lock": threading.Lock()}}, r"its meta\['lock'\] is a lock, which cannot be kept"),
        ({"cb_kwargs": {"say": print}}, r"its cb_kwargs\['say'\] is a builtin_function_or_method"),
        ({"meta": {"spider": SPIDER}}, r"its meta\['spider'\] is a ApiSpider"),
    ],
)
def test_what_would_not_come_back_is_refused(told: dict[str, Any], why: str) -> None:
    with pytest.raises(UnkeptRequestError, match=why):
        pack_request(Request(URL, **told), SPIDER)


class Harmful:
    def __init__(self, *call: Any) -> None:
        self.call = call

    def __reduce__(self) -> Any:
        return self.call[0], self.call[1:]


@pytest.mark.parametrize(
    "told",
    [
        {"url": URL, "meta": Harmful(os.system, "true")},
        {"url": URL, "meta": Harmful(eval, "1")},
        {"url": URL, "meta": Harmful(threading.Thread)},
        {"url": URL, "_class": "os.system"},
        {"url": URL, "_class": "subprocess.Popen"},
        {"url": URL, "callback": "gone"},
        ["no request"],
    ],
)
def test_a_state_of_somebody_else_runs_nothing(told: Any) -> None:
    with pytest.raises(UnkeptRequestError):
        unpack_request(pickle.dumps(told), SPIDER)


def test_bytes_that_are_damaged_are_told_of() -> None:
    with pytest.raises(UnkeptRequestError, match="it cannot be made again"):
        unpack_request(b"\x80\x04damaged", SPIDER)
