"""A response as the parser takes it."""

from __future__ import annotations

from scrapy.http import Response

from ..parse import Fetched
from ..sites.profile import Site
from .meta import find_page


def make_fetched(response: Response, fetched_at: str | None, site: Site | None) -> Fetched:
    """With what its request says of the page. `fetched_at`: ISO 8601."""
    page = find_page(response)
    return Fetched(
        body=response.body,
        url=response.url,
        content_type=read_content_type(response),
        fetched_at=fetched_at,
        listing=page.link if page is not None else None,
        site=site,
        rendered=page is not None and page.rendering is not None,
        cut=page.cut if page is not None else None,
    )


def read_content_type(response: Response) -> str | None:
    """The header's text."""
    content_type = response.headers.get("Content-Type")
    return content_type.decode("latin-1") if content_type else None
