"""What travels with the request for a page of the walk, and with its response to the parser."""

from __future__ import annotations

from asyncio import Future
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from scrapy.http import Request, Response

from ..archive.captures import Capture
from ..extract.candidates import BesidePage
from ..extract.usage.usage import USAGE_HEADERS
from ..items import Cut, Link
from ..parse import Fetched
from ..sites.profile import Site
from ..storage.frontier_records import Visit
from ..urls.canonical import make_url_key
from ..walk.steps import Steps

_PAGE = "page"  # its name in a request's meta
_OWN = "own_request"
_CAPTURE = "capture"
SHOWN = "shown"  # the flag of a response that a browser has made
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
    reading: Future[Any] | None = None  # a worker reads it; its callback runs on once that is done
    read_as: Fetched | None = None  # what it was read as, without its body, where the crawl keeps an archive


@dataclass(frozen=True, slots=True)
class OwnMeta:
    """A request that the spider has yielded of its own, while it is out."""

    key: str  # the entry's key in the frontier
    is_postponed: bool = False  # its callback was not run to its end, and it goes back to the frontier


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


def find_own(carrier: Request | Response) -> OwnMeta | None:
    """Returns what is known of a request of the spider's own; None for others."""
    own: OwnMeta | None = carrier.meta.get(_OWN)
    return own


def find_key(carrier: Request | Response) -> str:
    """Returns the frontier's key of a page, or of a request of the spider's own; empty where it is neither."""
    own, page = find_own(carrier), find_page(carrier)
    return own.key if own is not None else page.key if page is not None else ""


def mark_own(request: Request, key: str) -> Request:
    """Notes under which key the frontier has the request."""
    request.meta[_OWN] = OwnMeta(key)
    return request


def note_capture(request: Request, capture: Capture | None) -> None:
    """Notes which record of the archive has the answer that has just come; None: it is not kept."""
    if capture is not None:
        request.meta[_CAPTURE] = capture
    else:
        request.meta.pop(_CAPTURE, None)


def find_capture(carrier: Request | Response) -> Capture | None:
    """Returns the record of the archive that has the last answer to a request, or the response; None without one."""
    capture: Capture | None = carrier.meta.get(_CAPTURE)
    return capture


def drop_copied(request: Request) -> Request:
    """Returns the request without what its meta has of another one: spiders hand on `response.meta`, or send
    `response.request` once more."""
    page, own, errback = find_page(request), find_own(request), request.errback
    is_others = page is not None and (page.key != "" or not leads_to(request, page))
    if not is_others and own is None and not isinstance(errback, partial):
        return request
    dropped = (_OWN, _CAPTURE, _PAGE) if is_others else (_OWN, _CAPTURE)
    meta = {name: value for name, value in request.meta.items() if name not in dropped}
    # The scheduler stands before the errback of each request that it hands out.
    return request.replace(meta=meta, errback=errback.args[0] if isinstance(errback, partial) else errback)


def leads_to(request: Request, page: PageMeta) -> bool:
    """Returns whether the request is for that page."""
    return request.url == page.link.url or make_url_key(request.url) == make_url_key(page.link.url)


def is_step(request: Request, parse: object) -> bool:
    """Returns whether a request that a callback yields is a step of the walk. `parse`: the walk's callback."""
    page = find_page(request)
    return page is not None and not page.key and request.callback in (None, parse) and leads_to(request, page)


def might_be_again(request: Request, response: Response) -> bool:
    """Returns whether a request that a callback yields is for the response's own page of the walk, asked for in another
    way."""
    page, asked = find_page(response), response.request
    if page is None or not page.key or find_own(response) is not None or asked is None:
        return False
    other = find_page(request)
    is_same = other is not None and other.key == page.key and request.callback == asked.callback
    return is_same and make_url_key(request.url) in (make_url_key(response.url), page.key)


def give_page(response: Response, page: PageMeta) -> None:
    """Has the walk read an answer to a request that is not the walk's."""
    response.meta[_PAGE] = page


def postpone(response: Response) -> None:
    """Notes that a callback was not run to its end: its page, or its request, goes back to the frontier."""
    own = find_own(response)
    if own is not None:
        response.meta[_OWN] = replace(own, is_postponed=True)
    elif find_page(response) is not None:
        change_page(response, is_postponed=True)


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
