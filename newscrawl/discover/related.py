"""Which of an article page's links are related articles."""

from __future__ import annotations

from ..items import Link
from ..page import Page
from ..sites.profile import Site
from .links import FoundLink
from .urls import make_url_key

MAX_RELATED = 60


def choose_related(page: Page, links: list[FoundLink], site: Site | None = None) -> list[Link]:
    """The related articles, in page order: those that the profile points at, else those in a block said to be so."""
    if site is not None and site.related:
        wanted = {
            make_url_key(page.join(anchor.attributes.get("href") or ""))
            for block in page.tree.css(site.related)
            for anchor in ([block] if block.tag == "a" else block.css("a[href]"))
        }
        chosen = [found.link for found in links if found.key in wanted]
        if chosen:
            return chosen[:MAX_RELATED]
    return [
        found.link
        for found in links
        if found.might_be_related
        and not found.in_navigation
        and found.link.headline
        and found.link.might_be in ("article", "unsure")
    ][:MAX_RELATED]
