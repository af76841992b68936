"""newscrawl: from a news site's address to clean, deduplicated JSON Lines."""

from __future__ import annotations

from .extract.site_memory import SiteMemory
from .items import Article, Image, Link, Translation
from .parse import Fetched, ParsedPage, parse_article, parse_page
from .sites.profile import Site
from .sites.registry import find_site

__all__ = [
    "Article",
    "Fetched",
    "Image",
    "Link",
    "ParsedPage",
    "Site",
    "SiteMemory",
    "Translation",
    "extract_article",
    "parse_page",
]
__version__ = "0.1.0"


def extract_article(
    html: bytes | str,
    url: str | None = None,
    *,
    site: Site | None = None,
    listing: Link | None = None,
    fetched_at: str | None = None,
    memory: SiteMemory | None = None,
) -> Article | None:
    """Returns the news article on a page, None where the page is no article.

    `listing` is the link that led there, with the headline and time that the list gave; `fetched_at` (ISO 8601) is what
    relative times are counted from. With no `site`, the profile of the address is used where there is one. `memory` is
    what other stories of the site have in common: `memory.observe(parse_page(Fetched(html, url)))` for each adds to it.
    Nothing is fetched, and nothing is invented: what the page does not say is None or an empty list.
    """
    site = site or (find_site(url) if url else None)
    return parse_article(Fetched(html, url, None, fetched_at, listing, site, memory=memory))
