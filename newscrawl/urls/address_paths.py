"""The paths of addresses: those that stand in the query, and patterns of paths as robots.txt has them."""

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


def read_whole_path(url: str) -> str:
    """Returns the path and query of an address, percent-decoded, as patterns are held against it."""
    parts = split_url(url)
    return unquote(f"{parts.path or '/'}?{parts.query}" if parts.query else parts.path or "/")


def match_path(pattern: str, path: str) -> bool:
    """Returns whether the pattern matches the beginning of a path. Its time grows with their lengths alone."""
    pattern = unquote(pattern)
    is_whole = pattern.endswith("$")
    first, *others = pattern.removesuffix("$").split("*")
    if not path.startswith(first):
        return False
    place = len(first)
    last = others.pop() if is_whole and others else None
    for piece in others:
        found = path.find(piece, place)
        if found < 0:
            return False
        place = found + len(piece)
    if last is not None:
        return path.endswith(last) and len(path) - len(last) >= place
    return not is_whole or place == len(path)
