"""Which of the requests that a page makes by itself are let through."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from ipaddress import ip_address

from ..urls.parsing import NOTHING, read_netloc, split_url

# What a page is read without, by the browser's names for kinds of requests.
_UNREAD = frozenset(("Image", "Media", "Font", "TextTrack", "Ping", "Manifest", "CSPViolationReport", "Prefetch"))
_SCHEMES = ("http", "https")
_NUMBER = re.compile(r"\d+|0x[\da-f]*")


def judge_request(url: str, kind: str, host: str, *, is_frame: bool = False) -> str | None:
    """Why a request of a page on `host` (with its port) is not let through; None where nothing speaks against it.

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


def might_be_private(name: str) -> bool:
    """Whether a host is this machine or one of a closed network, as far as its name tells."""
    if name == "localhost" or name.endswith((".localhost", ".local", ".internal", ".lan", ".home.arpa")):
        return True
    try:
        return not ip_address(name.strip("[]")).is_global
    except ValueError:
        # Old spellings of addresses that a browser understands: 2130706433, 0x7f.1
        return "." not in name or _NUMBER.fullmatch(name.rsplit(".", 1)[-1]) is not None


def is_advertising(name: str) -> bool:
    """Whether a host, or one above it, is known to serve advertising or to count readers."""
    known = _load_advertisers()
    parts = name.split(".")
    return any(".".join(parts[n:]) in known for n in range(len(parts) - 1))


@cache
def _load_advertisers() -> frozenset[str]:
    text = (files(__package__) / "advertising_hosts.txt").read_text(encoding="utf-8")
    return frozenset(line for line in text.split("\n") if line and not line.startswith("#"))
