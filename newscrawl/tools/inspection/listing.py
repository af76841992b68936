"""Reads what a listing or a sitemap lists: its articles, and how many more pages there seem to be."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from urllib.parse import parse_qsl, unquote

from ...channels.sitemaps import SitemapEntry
from ...items import Link
from ...links.classify import Anchor, classify_link
from ...links.pagination import is_page_parameter
from ...parse import ParsedPage
from ...urls.parsing import split_url
from ...walk.window import read_address_date
from .findings import SectionFinding

_NUMBER = re.compile(r"\D{0,8}(\d{1,6})\D{0,3}")
_LAST_NUMBER = re.compile(r"(\d{1,6})(?:\.\w+)?/?$")
_YEAR = re.compile(r"(?:19|20)\d\d")  # archives of a year are no pages
_FEED = re.compile(r"\.(?:xml|rss|atom|rdf|json)$", re.I)
_OFFSETS = re.compile(r"offset|start|from|skip|first|begin", re.I)
# Lists of sitemaps that hold no articles, by their names.
_OTHER_LISTS = re.compile(
    r"categor|taxonom|tags?[-_.]|topic|author|page[-_s.]|image|video|section|static|podcast|product|gallery|location|event",
    re.I,
)
_ARTICLE_LISTS = re.compile(r"post|article|news|story|stories|artikel|articulo|noticia|20\d\d", re.I)


def list_articles(parsed: ParsedPage) -> list[Link]:
    """Returns the articles that a listing links outside its menus."""
    return [f.link for f in parsed.links if f.link.might_be == "article" and not f.in_navigation]


def list_sections(parsed: ParsedPage) -> list[Link]:
    """Returns the sections that a page links, those of its menu first, one of each first folder (/en/, /ar/) in turn.

    Where nothing looks like a section, it returns what is neither an article nor plainly something else.
    """
    found = [f for f in parsed.links if f.link.might_be == "section"]
    found = found or [f for f in parsed.links if f.link.might_be == "unsure"]
    found = [f for f in found if not _FEED.search(split_url(f.link.url).path)]
    found.sort(key=lambda f: not f.in_navigation)
    return list(_take_in_turn((f.link for f in found), lambda link: split_url(link.url).path.split("/")[1:2]))


def list_sitemap_articles(entries: Sequence[SitemapEntry], found_on: str) -> Iterator[Link]:
    """Returns the links of a sitemap that lead to articles, as far as their addresses tell."""
    for entry in entries:
        if might_be_article_entry(entry):
            link = entry.make_link(found_on)
            link.might_be = "article"
            yield link


def take_in_turn(links: Iterable[Link]) -> Iterator[Link]:
    """Orders the links so that the pages that they were found on take turns."""
    return _take_in_turn(links, lambda link: link.found_on)


def _take_in_turn(links: Iterable[Link], group: Callable[[Link], object]) -> Iterator[Link]:
    groups: dict[str, list[Link]] = {}
    for link in links:
        groups.setdefault(str(group(link)), []).append(link)
    while groups:
        for name in list(groups):
            yield groups[name].pop(0)
            if not groups[name]:
                del groups[name]


def might_be_article_entry(entry: SitemapEntry) -> bool:
    """Says whether a sitemap's entry may lead to an article."""
    anchor = Anchor(entry.title or "")
    return bool(entry.publication_date) or classify_link(entry.loc, anchor) == "article"


def might_list_articles(url: str) -> bool:
    """Says, by its name, whether a sitemap may hold articles."""
    name = unquote(url.rsplit("/", 1)[-1])
    return _ARTICLE_LISTS.search(name) is not None or _OTHER_LISTS.search(name) is None


def read_section(url: str, name: str, parsed: ParsedPage) -> SectionFinding:
    """Describes what a listing holds."""
    articles = list_articles(parsed)
    dates = [link.date_published or read_address_date(link.url) for link in articles]
    pages = [f.link for f in parsed.links if f.link.might_be == "pagination"]
    numbers = [number for number in map(_read_page_number, pages) if number is not None]
    return SectionFinding(
        url,
        name,
        is_read=True,
        articles=len(articles),
        newest=max((date for date in dates if date), default=None),
        pages=max(numbers, default=None),
        has_more=bool(pages),
        says_more=parsed.says_more,
    )


def _read_page_number(link: Link) -> int | None:
    """The number of the page that a link of a pagination leads to; None where it counts articles, or says none."""
    text = _NUMBER.fullmatch(link.headline or "")
    if text and not _YEAR.fullmatch(text[1]):
        return int(text[1])
    parts = split_url(link.url)
    for name, value in parse_qsl(parts.query):
        if is_page_parameter(name.lower()) and value.isdigit():
            return None if _OFFSETS.search(name) else int(value)
    last = _LAST_NUMBER.search(parts.path)
    return int(last[1]) if last and not _YEAR.fullmatch(last[1]) else None
