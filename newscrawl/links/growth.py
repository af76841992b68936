"""Recognises listings that show more only in a browser: by a button, or as the reader scrolls."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

from selectolax.lexbor import LexborNode

from ..items import FoundBy
from ..page.page import Page
from .pagination import MORE_NAMES, says_next

CHANNELS: tuple[FoundBy, ...] = ("feed", "sitemap")
_BUTTONS = "button, [role=button], input[type=button], a:not([href]), a[href^='#'], a[href^='javascript']"
_MOST_BUTTONS = 200
_EXPANDERS = ("aria-expanded", "aria-haspopup", "data-toggle", "data-bs-toggle")  # of menus and of what is folded
# What else there can be more of.
_OTHER_THINGS = re.compile(r"comment|repl(?:y|ies)|kommentar|comentario|photo|picture|option|filter|share|cookie", re.I)
_ENDLESS = re.compile(
    r"infinite-?_?scroll|\binfinite\b|ajax-load-more|load-?more-?(?:list|posts|container)|jscroll", re.I
)
_MARKS = ("infiniteScroll", "InfiniteScroll", "infinite_scroll", "infinite-scroll", "ajax-load-more")
_FEW = 2  # articles that a sitemap may not have yet
_FEW_OF_ALL = 0.05


def find_more_sign(page: Page) -> bool:
    """Says whether a listing announces more without an address: a "load more" button, marks of endless scrolling."""
    if any(map(_might_load_more, page.tree.css(_BUTTONS)[:_MOST_BUTTONS])):
        return True
    return any(map(_ENDLESS.search, filter(None, page.blocks.names))) or any(mark in page.html for mark in _MARKS)


def _might_load_more(node: LexborNode) -> bool:
    attributes = node.attributes
    if any(name in attributes for name in _EXPANDERS):
        return False
    text = (node.text(deep=True) or attributes.get("value") or "").strip()
    names = " ".join(attributes.get(name) or "" for name in ("class", "id", "data-action"))
    if _OTHER_THINGS.search(text) or _OTHER_THINGS.search(names):
        return False
    return bool(MORE_NAMES.search(names)) or says_next(text)


def might_have_more(found_by: Mapping[frozenset[FoundBy], int], *, has_channel: bool) -> bool:
    """Says whether a site with such listings may have articles that no feed and no sitemap lists.

    `found_by` counts a crawl's articles by all the channels that led to them.
    """
    total = sum(found_by.values())
    announced = sum(count for ways, count in found_by.items() if not ways.isdisjoint(CHANNELS))
    return total - announced > max(_FEW, _FEW_OF_ALL * total) if total else not has_channel


def describe_unseen(urls: Collection[str], remedy: str) -> str:
    """One sentence for the log."""
    first = next(iter(urls))
    what = f"{first} shows" if len(urls) == 1 else f"{first} and {len(urls) - 1} more listings show"
    return (
        f"There may be more articles than were found: {what} further ones only to a browser, "
        f"and neither feed nor sitemap lists them all. {remedy}"
    )
