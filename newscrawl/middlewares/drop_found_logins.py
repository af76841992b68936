"""Takes the name and password off an address that a page has led to."""

from __future__ import annotations

from scrapy.http import Request

from ..urls.parsing import parse_url, split_url


class DropFoundLogins:
    """Those that a start address was typed with are SendHostHeaders' to send."""

    def process_request(self, request: Request) -> Request | None:
        if "@" not in split_url(request.url).netloc:
            return None
        return request.replace(url=parse_url(request.url) or request.url)
