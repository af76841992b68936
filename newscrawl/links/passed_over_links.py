"""Lists the links of a page that are not taken for related articles, for people who ask why an article has none."""

from __future__ import annotations

from collections.abc import Iterator

from ..extract.candidates import PassedOver
from .links import FoundLink


def list_passed_over_links(links: list[FoundLink]) -> Iterator[PassedOver]:
    """Yields the page's links, in its order, each with what speaks against it."""
    for found in links:
        link = found.link
        if found.in_navigation:
            why = "it stands in navigation"
        elif link.might_be not in ("article", "unsure"):
            why = "it seems to lead to no article"
        elif not link.headline:
            why = "it has no text of its own"
        elif found.relation is None:
            why = "it stands neither in the story nor in a list of stories"
        else:
            why = "it may lead to anything: its address has not the form of an article's"
        yield PassedOver(link.headline or link.url, "link", why)
