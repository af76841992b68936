"""A spider that notes each request it makes, and a spider middleware that drops some addresses."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

from scrapy import Request
from scrapy.http import Response

from newscrawl.spiders.news import NewsSpider
from newscrawl.walk.steps import Step


class CountingSpider(NewsSpider):
    """Writes the address of each request that it makes into the file of the setting MADE."""

    name = "counting"

    def make_request(self, step: Step) -> Request:
        request = super().make_request(step)
        with Path(self.settings["MADE"]).open("a", encoding="utf-8") as file:
            file.write(f"{request.url}\n")
        return request


class DropFirst:
    """Drops the addresses that have "number-1." in them."""

    async def process_spider_output(self, response: Response, result: AsyncIterator[Any]) -> AsyncIterator[Any]:
        async for output in result:
            if not (isinstance(output, Request) and "number-1." in output.url):
                yield output
