"""Reads addresses that have their path in the query: index.php?post/2026/04/04/title, /?q=news/title."""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import unquote

from .parsing import split_url

# WordPress where it writes no paths: /?cat=3 is a category, &paged=2 its second page, /?m=202604 is a month.
_CATEGORY = re.compile(r"cat=(\d+)(?:&paged=(\d+))?")
_DAYS = re.compile(r"m=(?:19|20)\d{2,6}(?:&paged=\d+)?")
_TOP = ("", "/", "/index.php")
_CARRIERS = frozenset(("q", "r", "route", "path", "url"))  # parameters that hold a path, where there are slashes in it
_SCRIPTS = (".php", ".cgi", ".asp", ".aspx", ".pl")


class Unfolded(NamedTuple):
    """The path and query that an address would have if its path were not in its query."""

    path: str
    query: str
    script: str = ""  # what stands before the path: "/index.php?", "/?q="; nothing where the path is in its place


def unfold_query(path: str, query: str) -> Unfolded:
    """Turns `/index.php`, `post/2026/04/04/title&x=1` into `/post/2026/04/04/title`, `x=1`. Others stay as they are."""
    if "/" not in query and "%2f" not in query.lower():
        return Unfolded(path, query)
    folder, _, script = path.rpartition("/")
    if script and not script.lower().endswith(_SCRIPTS):
        return Unfolded(path, query)
    piece, _, rest = query.partition("&")
    name, equals, value = piece.partition("=")
    carrier = ""
    if equals and value:
        if name.lower() not in _CARRIERS:
            return Unfolded(path, query)
        piece, carrier = value, f"{name}="
    else:
        piece = name
    piece = unquote(piece)
    if "/" not in piece or " " in piece or "://" in piece:
        return Unfolded(path, query)
    return Unfolded(f"{folder}/{piece.lstrip('/')}", rest, f"{path}?{carrier}")


class Category(NamedTuple):
    number: str
    page: str | None  # None: the first


def read_category(path: str, query: str) -> Category | None:
    """Returns the category that the address lists; None where it lists none."""
    found = _CATEGORY.fullmatch(query) if path in _TOP else None
    return Category(found[1], found[2]) if found else None


def might_be_days(path: str, query: str) -> bool:
    """Says whether the address lists the posts of a day, a month or a year."""
    return path in _TOP and _DAYS.fullmatch(query) is not None


class Address(NamedTuple):
    host: str  # with its port, as written
    parts: Unfolded


def split_address(url: str) -> Address:
    """Returns host and port, and path and query with the path moved to its place."""
    parts = split_url(url)
    return Address(parts.netloc, unfold_query(parts.path, parts.query))
