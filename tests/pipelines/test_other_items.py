"""Items that are no articles: each pipeline hands them on as they are."""

from __future__ import annotations

import asyncio
import inspect
from dataclasses import dataclass
from typing import Any

import pytest
from scrapy import Field, Item
from scrapy.utils.misc import build_from_crawler, load_object
from scrapy.utils.test import get_crawler

from newscrawl import settings


@dataclass
class Fact:
    url: str
    body: str | None = None


class Quote(Item):  # type: ignore[misc]  # Scrapy has no hints for it
    url = Field()


@pytest.mark.parametrize("path", settings.ITEM_PIPELINES)
@pytest.mark.parametrize("item", [{}, {"url": "https://e.com/", "headline": None}, Fact(""), Quote(url="a"), "text"])
def test_they_pass_untouched(path: str, item: Any) -> None:
    pipeline = build_from_crawler(load_object(path), get_crawler())
    handed_on = pipeline.process_item(item)
    assert (asyncio.run(handed_on) if inspect.iscoroutine(handed_on) else handed_on) is item
