"""Finds the lines of a page that link to the page itself, as programs of weblogs set them below a story."""

from __future__ import annotations

import re
from itertools import islice

from ..page.blocks import HEADINGS
from ..page.elements import read_start
from ..page.page import Page, cached_on_page
from ..urls.parsing import split_url
from .people.by_words import begins_comments, begins_with_by

_LONGEST_LINE = 160  # characters
_LONGEST_ADDRESS = 1_000
_LONGEST_COUNT = 30  # … of "Comments (2)"
_MOST = 300  # links that may lead to the page, where its address ends with a letter or the like, or to a part of it
_CLOCK = re.compile(r"^[\[(]?[012]?\d\s?[:.hH]\s?[0-5]\d(?!\d)[\])]?\s?[|·,–—-]?\s?")


@cached_on_page
def find_permalinked(page: Page) -> frozenset[int]:
    """Returns the places of short blocks with a link to the page: "Jane Roe | 3 May 2024 | Link | 4 comments".

    A link to a part of the page, such as a comment, is none, and neither is a headline. One to all comments is, where
    the line begins as a byline does: "Posted by Jane Roe | Comments (2)".
    """
    own = split_url((page.url or "")[:_LONGEST_ADDRESS])
    tail = own.query or own.path.rstrip("/").rpartition("/")[2]
    found = page.blocks
    might_be = (
        (element, address)
        for node, element in (found.anchors if tail else ())
        if tail in (address := (node.attributes.get("href") or "")[:_LONGEST_ADDRESS]) and "#" not in address
    )
    elements = set()
    for element, address in islice(might_be, _MOST):
        parts = split_url(page.join(address) or "")
        if (parts.netloc, parts.path, parts.query) == (own.netloc, own.path, own.query):
            elements.add(element)
    inner = (one for one in (found.anchors if tail else ()) if (one[0].attributes.get("href") or "")[:1] == "#")
    counted = {
        element
        for node, element in islice(inner, _MOST)
        if begins_comments((read_start(node, _LONGEST_COUNT) or "").strip())
    }
    return frozenset(
        place
        for place, block in enumerate(found.blocks if elements or counted else ())
        if (block.element in elements or block.element in counted)
        and len(block.text) <= _LONGEST_LINE
        and block.tag not in HEADINGS
        and (
            (block.element in elements and 2 * block.link_characters <= len(block.text))
            or begins_with_by(cut_clock(block.text))
        )
    )


def cut_clock(text: str) -> str:
    """Returns a line without the time of day that begins it: "14:05 Posted by Jane Roe"."""
    return _CLOCK.sub("", text, count=1)
