"""Chooses which of an article page's links are related articles."""

from __future__ import annotations

from dataclasses import replace

from ..items import Link
from ..page.page import Page
from ..sites.profile import Site
from ..urls.canonical import make_url_key
from .classify import Anchor, classify_link
from .links import FoundLink

MAX_RELATED = 60
_OF_NO_WEIGHT = Anchor("any twenty characters")


def choose_related(page: Page, links: list[FoundLink], site: Site | None = None) -> list[Link]:
    """Returns the related articles, in page order, each with its type: those that the profile selects, else all links
    in the text, in a block with such a heading or name, or in a list of the latest or most read."""
    if site is not None and site.related:
        wanted = {
            make_url_key(url)
            for block in page.tree.css(site.related)
            for anchor in ([block] if block.tag == "a" else block.css("a[href]"))
            if (url := page.join(anchor.attributes.get("href") or ""))
        }
        chosen = [replace(found.link, type="related") for found in links if found.key in wanted]
        if chosen:
            return chosen[:MAX_RELATED]
    return [_make_related(found) for found in links if _might_be_article(found, site)][:MAX_RELATED]


def _might_be_article(found: FoundLink, site: Site | None) -> bool:
    link = found.link
    if found.relation is None or found.in_navigation or not link.headline:
        return False
    if link.might_be == "article" or (link.might_be == "unsure" and found.might_be_related):
        return True
    # Within a sentence the words of a link are few, and say nothing of the page that it leads to.
    return (
        found.relation in ("in_text", "related")
        and link.might_be == "unsure"
        and classify_link(link.url, _OF_NO_WEIGHT, site) == "article"
    )


def _make_related(found: FoundLink) -> Link:
    if found.relation == "in_text":
        # A date in the sentence is not the other article's.
        return replace(found.link, type="in_text", date_raw=None, date_published=None)
    return replace(found.link, type=found.relation)
