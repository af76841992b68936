"""Finds the further parts of an article whose text is split over several pages."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import parse_qsl

from ..urls.parsing import split_url
from .pagination import is_page_parameter, split_page

MAX_PARTS = 30

_EXTENSION = re.compile(r"\.[a-z]{3,5}$", re.I)
_NUMBER = re.compile(r"\d{1,2}")
_ADDED_NUMBER = re.compile(r"[/,_.-](\d{1,2})")


def find_next_part(urls: Iterable[str], first_url: str, number: int) -> str | None:
    """Returns the address of the part after part `number` of the article that begins at `first_url`.

    It is the first part's address with a page number added. A story whose own address ends in a number is no part of
    the story before it.
    """
    return next((url for url in urls if read_part_number(url, first_url) == number + 1), None)


def read_part_number(url: str, first_url: str) -> int | None:
    """Returns which part of the article that begins at `first_url` the address is; None where it is no part of it."""
    part, first = split_url(url), split_url(first_url)
    if part.netloc != first.netloc:
        return None
    if first.query and part.path == first.path:
        beside = _read_added_number(part.query, first.query)
        if beside is not None:
            return beside
    first_stem, first_number, _ = split_page(first.path, first.query)
    if first_number is not None and first_number != "1":
        return None
    stem, number, _ = split_page(part.path, part.query)
    if number is not None:
        return int(number) if stem == first_stem else None
    if part.query != first.query:
        return None
    whole, start = _EXTENSION.sub("", part.path).rstrip("/"), _EXTENSION.sub("", first.path).rstrip("/")
    if not start or not whole.startswith(start):
        return None
    added = _ADDED_NUMBER.fullmatch(whole[len(start) :])
    return int(added[1]) if added else None


def _read_added_number(query: str, first: str) -> int | None:
    """Returns the number that a query adds to the first one: 2 for `p=12&page=2` and `p=12`."""
    had = parse_qsl(first, keep_blank_values=True)
    pairs = parse_qsl(query, keep_blank_values=True)
    added = [pair for pair in pairs if pair not in had]
    if len(added) != 1 or len(pairs) != len(had) + 1:
        return None
    name, value = added[0]
    return int(value) if is_page_parameter(name.lower()) and _NUMBER.fullmatch(value) else None
