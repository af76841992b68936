"""Fetches one page as politely as a crawl does, for the commands that look at one page."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

from scrapy import Request, Spider
from scrapy.http import Response
from twisted.python.failure import Failure

from ...frontier.failures import name_failure
from ...urls.typed_addresses import TypedAddress


class OnePageSpider(Spider):
    """Keeps the response, or the reason why there is none, in the `result` that it is given."""

    name = "one_page"

    def __init__(self, address: TypedAddress, result: dict[str, Any], **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.typed = (address,)
        self.result = result

    async def start(self) -> AsyncIterator[Request]:
        yield Request(self.typed[0].url, callback=self.parse, errback=self.note_failure)

    def parse(self, response: Response, **kwargs: Any) -> None:
        self.result["response"] = response

    def note_failure(self, failure: Failure) -> None:
        self.result["failure"] = name_failure(failure).words
