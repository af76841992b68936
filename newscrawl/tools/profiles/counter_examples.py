"""Finds addresses on a site's pages that are surely no articles: a pattern of its articles must not fit them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from ...links.links import FoundLink
from ...links.pagination import read_part_number
from ...parse import ParsedPage
from ...urls.canonical import is_alternate_view, make_url_key, might_be_file
from ...walk.address_patterns import blank_slug
from ...walk.patterns import make_pattern

MOST_KEPT = 20
_MOST_ALIKE = 2  # of one pattern


def list_no_articles(parsed: ParsedPage, page_url: str) -> Iterator[tuple[FoundLink, bool]]:
    """The page's links to tags, authors, sections, further pages of listings and the like, and whether that is sure.

    A section outside the menus is not: articles with short headlines look the same. Not among them are views of an
    article that are never asked for, whatever a profile says, the further parts of the page, and what is left out by
    the name of the very folder that the page is in: a profile may know better of /weather/.
    """
    folder = make_url_key(page_url).rpartition("/")[0]
    for found in parsed.links:
        target, url = found.link.might_be, found.link.url
        if target in ("article", "unsure", "feed", "sitemap") or might_be_file(url) or is_alternate_view(url):
            continue
        is_beside = "/" in folder and found.key.rpartition("/")[0] == folder
        if read_part_number(url, page_url) is not None or (target == "skip" and is_beside):
            continue
        if target == "section" and not (found.in_navigation or found.in_menu):
            if not found.might_be_related:
                yield found, False
        else:
            yield found, True


def choose_different(urls: Iterable[str]) -> list[str]:
    """Chooses a few that stand for all, at most two of one folder."""
    alike: Counter[str] = Counter()
    chosen: list[str] = []
    for url in urls:
        folder = blank_slug(make_pattern(url)).rpartition("/")[0]
        alike[folder] += 1
        if alike[folder] <= _MOST_ALIKE and len(chosen) < MOST_KEPT:
            chosen.append(url)
    return chosen
