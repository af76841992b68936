"""What travels with the request for a page of the walk, and with its response to the parser."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from scrapy.http import Request, Response

from ..extract.candidates import BesidePage
from ..extract.usage.usage import USAGE_HEADERS
from ..items import Cut, Link
from ..parse import Fetched
from ..sites.profile import Site
from ..storage.frontier_records import Visit
from ..walk.steps import Steps

_PAGE = "page"  # its name in a request's meta
# Scrapy warns of a spider that hands these on. A page that is asked for again is still the one that a redirect led to.
REDIRECT_KEYS = ("redirect_reasons", "redirect_times", "redirect_ttl", "redirect_urls")


@dataclass(frozen=True, slots=True)
class Growth:
    """How a listing shows more of itself: by scrolling, or by a button."""

    most: int  # how often it is scrolled, or the button pressed, at most
    click: str | None  # the button's CSS selector; None: by scrolling
    goes_on: Callable[[str], bool]  # says, given the HTML so far, whether there might be news further down


@dataclass(frozen=True, slots=True)
class RenderingPlan:
    """How a page is to be shown in a browser, and what it was without one."""

    browser: Path
    growth: Growth | None = None
    plain_links: int = 0  # links to articles on the plain page
    is_shell: bool = True  # scripts fill the page; False: it might only show more
    is_unpaid: bool = False  # its host's budget was spent before it was asked for


@dataclass(frozen=True, slots=True)
class PageMeta:
    """A page of the walk, while its request is out.

    It never changes: `change_page` puts another in its place. Scrapy copies a request's meta for redirects and second
    tries. What is learned of one request must not show in another.
    """

    link: Link
    steps: Steps
    key: str = ""  # the entry's key in the frontier; empty where the page did not come from there
    visit: Visit | None = None  # the last time that it was read
    in_vain: int = 0  # how often it was asked for before, and did not come
    allowed_at: float | None = None  # when its host's delay is over, by time.monotonic
    rendering: RenderingPlan | None = None  # None: it is asked for plainly
    was_conditional: bool = False  # the request had validators
    was_doubted: bool = False  # the server said that it has not changed, and it is asked for all the same
    cut: Cut | None = None  # what is wrong with the answer, which is used in spite of it
    unread: str | None = None  # why it is not read after all
    is_postponed: bool = False  # it is read in part, and goes back to the frontier
    visited: Visit | None = None  # what is to be kept of it, once it is finished


def make_meta(page: PageMeta) -> dict[str, Any]:
    """Returns a request's meta with the page in it."""
    return {_PAGE: page}


def find_page(carrier: Request | Response) -> PageMeta | None:
    """Returns the page that is asked for; None where the request is not the walk's: robots.txt, a part of an
    article."""
    page: PageMeta | None = carrier.meta.get(_PAGE)
    return page


def read_page(carrier: Request | Response) -> PageMeta:
    """Returns the page of a request that is known to be the walk's. Raises KeyError where it is not."""
    page: PageMeta = carrier.meta[_PAGE]
    return page


def change_page(carrier: Request | Response, **changes: Any) -> None:
    """Notes something of the page: for the request and its response alike."""
    carrier.meta[_PAGE] = replace(carrier.meta[_PAGE], **changes)


def make_fetched(response: Response, fetched_at: str | None, site: Site | None) -> Fetched:
    """Returns a response as the parser takes it, with what its request says of the page. `fetched_at`: ISO 8601."""
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
        beside=BesidePage(read_usage_headers(response)),
    )


def read_content_type(response: Response) -> str | None:
    """Returns the text of the header; None without it."""
    content_type = response.headers.get("Content-Type")
    return content_type.decode("latin-1") if content_type else None


def read_usage_headers(response: Response) -> dict[str, list[str]]:
    """Returns the values of the headers that say how the page may be used, by lower-case name."""
    # A browser gives several headers of one name as lines of one.
    found = {name: b"\n".join(response.headers.getlist(name)).decode("latin-1") for name in USAGE_HEADERS}
    return {name: text.split("\n") for name, text in found.items() if text}
