"""Judges which of the requests that a page makes by itself are let through."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from ipaddress import ip_address

from ..links.pagination import MORE_NAMES, PAGER_NAMES, is_pagination, might_be_later_page, says_next
from ..urls.parsing import NOTHING, read_netloc, split_url

# What a page is read without, by the browser's names for kinds of requests.
_UNREAD = frozenset(("Image", "Media", "Font", "TextTrack", "Ping", "Manifest", "CSPViolationReport", "Prefetch"))
# Headers by which browsers and scripts say that they ask for a page before anybody has gone there.
_PURPOSES = ("sec-purpose", "purpose", "x-purpose", "x-sec-purpose", "x-moz")
_AHEAD = ("prefetch", "prerender", "preview")
_ROUTER_PREFETCH = "next-router-prefetch"
# The data of a page, as the frameworks name it: Next.js, Gatsby, SvelteKit, Nuxt.
_PAGE_DATA = re.compile(
    r"^(?P<base>.*?)(?:/_next/data/[^/]+(?P<next>/.*)\.json|/page-data(?P<gatsby>/.*)/page-data\.json"
    r"|(?P<inner>/.*)/(?:__data\.json|_payload\.js(?:on)?))$"
)
_INDEX = re.compile(r"/index$")
_SCHEMES = ("http", "https")
_NUMBER = re.compile(r"\d+|0x[\da-f]*")


def judge_request(url: str, kind: str, host: str, *, is_frame: bool = False) -> str | None:
    """Returns why a request of a page on `host` (with its port) is refused; None where it is let through.

    `kind` is what the browser calls it: "Script", "XHR", "Image". `is_frame`: it fills a frame inside the page.
    """
    parts = split_url(url)
    if parts is NOTHING:
        return "address"
    if parts.scheme not in _SCHEMES:
        return "scheme"
    target = (parts.hostname or "").rstrip(".").lower()
    netloc = parts.netloc.rpartition("@")[2].lower()
    if kind in _UNREAD or parts.path == "/favicon.ico":
        return "unread"
    if netloc == host:
        return None
    if is_frame:
        return "frame"
    if might_be_private(target):
        return "private"
    if read_netloc(parts.netloc) is None:
        return "address"
    return "advertising" if is_advertising(target) else None


def asks_ahead(headers: Mapping[str, str]) -> bool:
    """Says whether a request's headers mark it as a prefetch of a page that nobody has asked for."""
    told = {name.lower(): value.lower() for name, value in headers.items()}
    purposes = " ".join(told.get(name, "") for name in _PURPOSES)
    return _ROUTER_PREFETCH in told or any(word in purposes for word in _AHEAD)


def find_page_of(url: str) -> str:
    """The page that is asked for: the address itself, or where it is that of a page's data, the page's."""
    parts = split_url(url)
    data = _PAGE_DATA.match(parts.path)
    if data is None:
        return url
    inner = _INDEX.sub("/", data["next"] or data["gatsby"] or data["inner"])
    return parts._replace(path=data["base"] + inner, fragment="").geturl()


def might_lead_on(url: str, text: str, rel: str, names: str, page_url: str) -> bool:
    """Says whether a link of the page may bring more of the same page. `names` are the link's classes and id."""
    return (
        is_pagination(url, text, rel, page_url)
        or might_be_later_page(url)
        or says_next(text.strip())
        or bool(MORE_NAMES.search(names) or PAGER_NAMES.search(names))
    )


def might_be_private(name: str) -> bool:
    """Says whether a host's name or address is this machine's or one of a closed network."""
    if name == "localhost" or name.endswith((".localhost", ".local", ".internal", ".lan", ".home.arpa")):
        return True
    try:
        return not ip_address(name.strip("[]")).is_global
    except ValueError:
        # Old spellings of addresses that a browser understands: 2130706433, 0x7f.1
        return "." not in name or _NUMBER.fullmatch(name.rsplit(".", 1)[-1]) is not None


def is_advertising(name: str) -> bool:
    """Says whether a host, or a domain above it, is known for advertising or tracking."""
    known = _load_advertisers()
    parts = name.split(".")
    return any(".".join(parts[n:]) in known for n in range(len(parts) - 1))


@cache
def _load_advertisers() -> frozenset[str]:
    text = (files(__package__) / "advertising_hosts.txt").read_text(encoding="utf-8")
    return frozenset(line for line in text.split("\n") if line and not line.startswith("#"))
