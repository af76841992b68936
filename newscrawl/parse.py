"""parse_page: the whole of what is done with one page. Pure: no network, no clock, nothing kept between pages."""

from __future__ import annotations

from dataclasses import dataclass, field

from .discover.kind import PageKind, classify_page
from .discover.links import FoundLink, find_links
from .discover.related import choose_related
from .extract.article import Context, Explanation, read_article
from .items import Article, FoundBy, Link
from .page import Page
from .sites.profile import Site


@dataclass(frozen=True, slots=True)
class Fetched:
    """A page as it came over the wire, and what was known of it before."""

    body: bytes | str
    url: str | None = None
    content_type: str | None = None  # the HTTP header's text
    fetched_at: str | None = None  # ISO 8601
    listing: Link | None = None  # the link that led here
    site: Site | None = None
    explanation: Explanation | None = None  # filled where it is asked for
    for_crawl: bool = True  # False: the links in menus and footers are not wanted


@dataclass(slots=True)
class ParsedPage:
    """What one page gave: its kind, its article where it is one, and its links."""

    kind: PageKind
    article: Article | None
    links: list[FoundLink] = field(default_factory=list)


def parse_page(fetched: Fetched) -> ParsedPage:
    """Read one HTML page. Picklable in, picklable out."""
    if isinstance(fetched.body, bytes):
        page = Page.from_bytes(fetched.body, fetched.url, fetched.content_type)
    else:
        page = Page(fetched.body, fetched.url)
    article = read_article(page, Context(fetched.site, fetched.listing, fetched.fetched_at, fetched.explanation))
    links = find_links(page, site=fetched.site, language=article.language, navigation=fetched.for_crawl)
    article.related = choose_related(page, links, fetched.site)
    kind = classify_page(page, article, links, fetched.listing)
    found_by = "related" if kind == "article" else _name_listing(fetched.listing)
    for entry in links:
        entry.link.kind = found_by
    return ParsedPage(kind, article if kind == "article" else None, links)


def _name_listing(listing: Link | None) -> FoundBy:
    """How an article is found whose link stands on the page that `listing` led to."""
    if listing is None or listing.found_on is None:
        return "start"
    return "pagination" if listing.might_be == "pagination" else "section"
