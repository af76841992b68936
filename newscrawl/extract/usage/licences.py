"""Finds the licence of an article: in its JSON-LD, in links with rel=license, in the answer's headers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from selectolax.lexbor import LexborNode

from ...page.elements import list_ancestors, read_names
from ...page.page import Page
from ..candidates import BesidePage, Told
from .statements import make_told

_LINK = re.compile(r"<([^>]*)>([^<]*)")
_REL = re.compile(r";\s*rel\s*=\s*(?:\"([^\"]*)\"|([^\s;,\"]+))", re.IGNORECASE)
_PICTURES = frozenset(("figure", "figcaption"))
_PICTURE_NAMES = re.compile(r"caption|credit|photo|image|figure|comment")
_MOST = 20  # links that are looked at
_LONGEST = 2_000  # characters


def find_licences(page: Page, beside: BesidePage) -> Iterator[Told]:
    """Yields the licences, the likeliest first. That of a picture in the story is none of its."""
    for article in page.json_ld_articles[:1]:
        licence = _read_json_ld(article.get("license"))
        if licence:
            yield make_told("license", page.join(licence) or licence, "json-ld:license", licence)
    yield from _find_links(page)
    for value in beside.headers.get("link", ()):
        for address, parameters in _LINK.findall(value[:_LONGEST]):
            rel = _REL.search(parameters)
            joined = page.join(address)
            if rel is not None and "license" in (rel[1] or rel[2]).lower().split() and joined:
                yield make_told("license", joined, "header:link", value)


def _find_links(page: Page) -> Iterator[Told]:
    for node in sorted(page.landmarks.licences[:_MOST], key=lambda node: node.tag != "link"):
        href = (node.attributes.get("href") or "").strip()
        address = page.join(href) if href else None
        if address is not None and not _is_of_picture(node):
            yield make_told("license", address, f"{node.tag}:rel=license", href)


def _is_of_picture(node: LexborNode) -> bool:
    around = list_ancestors(node, 6)
    return any(n.tag in _PICTURES for n in around) or any(
        _PICTURE_NAMES.search(read_names(n)) for n in [node, *around[:3]]
    )


def _read_json_ld(value: Any) -> str | None:
    """Returns the licence's address, else its name."""
    for entry in value if isinstance(value, list) else [value]:
        found = entry
        if isinstance(entry, dict):
            found = next((entry[key] for key in ("url", "@id", "name") if isinstance(entry.get(key), str)), None)
        if isinstance(found, str) and found.strip():
            return found.strip()[:_LONGEST]
    return None
