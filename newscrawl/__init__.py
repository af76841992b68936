"""newscrawl: from a news site's address to clean, deduplicated JSON Lines."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from os import PathLike
from typing import TYPE_CHECKING, Any

from .errors import NewscrawlError
from .extract.site_memory import SiteMemory
from .items import Article, Image, Link, Translation
from .parse import Fetched, ParsedPage, parse_article, parse_page
from .sites.profile import Site
from .sites.registry import find_site

if TYPE_CHECKING:
    from .tools.crawling.article_stream import ArticleStream

__all__ = [
    "Article",
    "Fetched",
    "Image",
    "Link",
    "NewscrawlError",
    "ParsedPage",
    "Site",
    "SiteMemory",
    "Translation",
    "crawl",
    "extract_article",
    "parse_page",
]
__version__ = "0.1.0"


def __getattr__(name: str) -> Any:
    """Returns the add-on for other Scrapy projects, which alone here needs Scrapy to be loaded."""
    if name == "Addon":
        from .addon import Addon

        return Addon
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


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


def crawl(
    url: str | Iterable[str] | None = None,
    *,
    since: Any = None,
    until: Any = None,
    max_articles: int | None = None,
    settings: Mapping[str, Any] | None = None,
    state: str | PathLike[str] | None = None,
    **arguments: Any,
) -> ArticleStream:
    """Crawls sites, and yields their articles as they come: `for article in crawl("https://example.com/", since="2d")`.

    Further arguments are those of `scrapy crawl news -a`, such as `sections`, `site`, `urls` or `follow`. `settings` go
    before newscrawl's own. `state` names a file that remembers what was given, so that the next crawl with it gives
    only what is new; without one, nothing is kept.

    The crawl runs in a process of its own, which begins with the first article that is asked for, waits for a loop that
    is slow, and ends when the loop is left. Raises a NewscrawlError where it does not go well, after all its articles.
    """
    from .tools.crawling.article_stream import open_stream

    told = {"since": since, "until": until, "max_articles": max_articles, **arguments}
    return open_stream(url, told, settings or {}, state)
