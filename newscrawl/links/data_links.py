"""Finds links that a listing holds only as data, for its scripts to show."""

from __future__ import annotations

from typing import Any

from ..extract.embedded.fields import HEADLINE, PUBLISHED, fold_object, read_line, read_time
from ..extract.embedded.page_data import read_page_data
from ..extract.embedded.story import might_be_shell
from ..items import Link
from ..page.page import Page
from ..sites.profile import Site
from ..times.timestamps import parse_timestamp
from ..urls.canonical import is_alternate_view, make_url_key, might_be_file
from ..urls.parsing import split_url
from .anchors import MAX_LINKS, OwnAddresses
from .classify import Anchor, classify_link
from .links import FoundLink, PageLinks
from .page_features import count_teasers
from .pagination import is_pagination

_FEW_LINKS = 3  # links to articles that make a page a listing without its data
_ADDRESS = (
    *("url", "path", "href", "canonicalurl", "websiteurl", "link", "permalink", "pathname", "weburl", "fullpath"),
    *("uri", "slug"),
)
_HEADLINE = (*HEADLINE, "name", "label")
_SHORTEST, _LONGEST = 8, 300  # characters of a headline
_LONGEST_ADDRESS = 2_000


def find_missing_links(
    page: Page, links: list[FoundLink], *, site: Site | None = None, language: str | None = None
) -> PageLinks:
    """Returns what `_find_data_links` adds to a page's links, where these lead to hardly any article; else none."""
    if count_teasers(links) >= _FEW_LINKS or not might_be_shell(page, 0):
        return PageLinks([])
    known = {entry.key for entry in links}
    read = _find_data_links(page, site=site, language=language)
    found = [entry for entry in read.links if entry.key not in known]
    return PageLinks(found if count_teasers(found) >= _FEW_LINKS else [], read.bad_addresses)


def _find_data_links(page: Page, *, site: Site | None = None, language: str | None = None) -> PageLinks:
    """Returns the links in a page's data: objects with a headline and an address of the page's site, once, in order.

    Links of a menu are among them; `might_be` is judged as for any link. Headline and date come from the data.
    """
    addresses = OwnAddresses(page)
    host = split_url(page.url or "").netloc.lower()
    own = make_url_key(page.url or "")
    found: dict[str, FoundLink] = {}
    for place in read_page_data(page).list_objects():
        if len(found) > MAX_LINKS:
            break
        node = fold_object(place.node) if len(place.node) > 1 else {}
        headline = next((text for key in _HEADLINE if key in node and (text := read_line(node[key]))), "")
        address = addresses.read(_read_address(node)) if _SHORTEST <= len(headline) <= _LONGEST else None
        if address is None or address[1] == own or address[1] in found:
            continue
        url, key = address
        raw = next((time for name in PUBLISHED if (time := read_time(node.get(name))) is not None), None)
        stamp = parse_timestamp(raw, language=language, timezone=site.timezone if site else None) if raw else None
        link = Link(
            url=url,
            headline=headline,
            date_raw=raw,
            date_published=stamp.to_text() if stamp else None,
            found_on=page.url,
        )
        if is_pagination(url, headline, "", page.url or ""):
            link.might_be = "pagination"
        elif might_be_file(url) or is_alternate_view(url):
            link.might_be = "skip"
        else:
            link.might_be = classify_link(url, Anchor(headline), site, host)
        found[key] = FoundLink(link, key, in_navigation=False, might_be_related=False)
    return PageLinks(list(found.values()), frozenset(addresses.bad))


def _read_address(node: dict[str, Any]) -> str:
    """Returns the address of an object. It must have a path: a word alone leads nowhere."""
    for name in _ADDRESS:
        value = node.get(name)
        if isinstance(value, dict):
            value = value.get("url") or value.get("path") or value.get("href")
        if isinstance(value, str) and len(value) <= _LONGEST_ADDRESS:
            value = value.strip()
            if value.startswith(("http://", "https://", "/")):
                return value
            if "/" in value.strip("/") and not any(map(str.isspace, value)) and ":" not in value:
                return f"/{value}"
    return ""
