"""Finds the addresses that a page states for its article: its own, and those of copies in other languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from ..items import Link, Translation
from ..page.json_ld import read_strings
from ..page.page import Page
from ..text.language import normalise_language
from ..urls.canonical import is_alternate_view, make_url_key
from ..urls.parsing import split_url
from .candidates import Candidate

_LONGEST = 4_000
_LINK = 'link[rel~="canonical" i][href]'
_LINK_TO_COPY = "link[hreflang][href]"
_MOST = 100
_MOST_NODES = 500
_FRONT_PAGE_OF_LANGUAGE = re.compile(r"/?(?:[a-z]{2,3}(?:[-_][a-z]{2,4})?/?)?(?:index\.\w+)?", re.I)


def find_canonicals(page: Page) -> list[Candidate]:
    """Returns candidates for the page's own address, absolute, best first, without front pages and bad addresses."""
    addresses: dict[str, str | None] = {}  # most pages state the same one again and again
    found: list[Candidate] = []
    for value, rule in _list_stated(page):
        if value not in addresses:
            addresses[value] = _read_address(page, value)
        url = addresses[value]
        if url is not None:
            found.append(Candidate(url, rule))
    return found


def _read_address(page: Page, value: str) -> str | None:
    url = page.join(value)
    return url if url is not None and not _is_front_page(url, page.url) else None


def _list_stated(page: Page) -> Iterator[tuple[str, str]]:
    head = page.tree.head
    # Where broken markup ends the head early, the links lie in the body.
    links = head.css(_LINK) if head is not None else []
    for link in (links or page.tree.css(_LINK))[:2]:
        href = (link.attributes.get("href") or "").strip()
        if href and len(href) <= _LONGEST:
            yield href, "link:canonical"
    for name, content in page.read_meta("og:url"):
        if len(content) <= _LONGEST:
            yield content, f"meta:{name}"
    for article in page.json_ld_articles[:1]:
        whole = article.get("mainEntityOfPage")
        for value in (whole.get("@id") or whole.get("url") if isinstance(whole, dict) else whole, article.get("url")):
            yield from ((v, "json-ld:url") for v in read_strings(value) if "/" in v and len(v) <= _LONGEST)


def _is_front_page(url: str, page_url: str | None) -> bool:
    """Says whether an address is a site's front page and the page itself is not."""
    parts = split_url(url)
    if parts.path.strip("/") or parts.query:
        return False
    if not page_url:
        return True
    own = split_url(page_url)
    return bool(own.path.strip("/") or own.query) or own.hostname != parts.hostname


class Copies(NamedTuple):
    translations: list[Translation]
    rule: str | None  # that found the first, if there is one


def find_translations(
    page: Page, *, canonical_url: str | None = None, language: str | None = None, listing: Link | None = None
) -> Copies:
    """Finds the article's copies in other languages.

    `language` is the article's, and counts where no declared copy is the page itself: then none in that language is
    another. The page's own word goes before the sitemap's, which comes in `listing`. Copies in one language for
    another country are told apart by their tags (`en-GB`, `en-US`), front pages are copies of no article.
    """
    urls = [page.url, canonical_url, listing.url if listing is not None else None]
    own = {make_url_key(url) for url in urls if url}
    declared = list(_list_declared(page))
    told = list(listing.translations.items()) if listing is not None and listing.translations else []
    own_tags = {tag for tag, url in (*declared, *told) if make_url_key(url) in own}
    found: dict[str, Translation] = {}  # by tag
    rule = None
    seen = set(own)
    for stated, name in ((declared, "link:hreflang"), (told, "listing")):
        for tag, url in stated:
            key = make_url_key(url)
            is_own = tag in own_tags if own_tags else _read_language(tag) == _read_language(language)
            if key in seen or tag in found or is_own or _is_front_page_of_language(url):
                continue
            seen.add(key)
            found[tag] = Translation(tag, url)
            rule = rule or name
    return Copies(list(found.values())[:_MOST], rule)


def _list_declared(page: Page) -> Iterator[tuple[str, str]]:
    """Yields what the page's head declares, without feeds, AMP and mobile pages."""
    head = page.tree.head
    links = head.css(_LINK_TO_COPY) if head is not None else []
    for link in (links or list(_list_links_of_body(page)))[:_MOST]:
        stated = _read_link(page, link)
        if stated is not None:
            yield stated


def _list_links_of_body(page: Page) -> Iterator[LexborNode]:
    """Yields links of the head that broken markup has moved to the top of the body."""
    body = page.tree.body
    node = body.first_child if body is not None else None
    for _ in range(_MOST_NODES):
        if node is None:
            return
        if node.tag == "link" and "hreflang" in node.attributes:
            yield node
        node = node.next


def _read_link(page: Page, link: LexborNode) -> tuple[str, str] | None:
    attributes = link.attributes
    kind = (attributes.get("type") or "text/html").split(";")[0].strip().lower()
    is_copy = "alternate" in (attributes.get("rel") or "").lower().split()
    if not is_copy or attributes.get("media") or kind not in ("text/html", "application/xhtml+xml"):
        return None
    tag = normalise_language(attributes.get("hreflang") or "")
    href = (attributes.get("href") or "").strip()
    if tag is None or not href or len(href) > _LONGEST:
        return None
    url = (page.join(href) or "").partition("#")[0]
    return None if not url or is_alternate_view(url) else (tag, url)


def _read_language(tag: str | None) -> str | None:
    """Returns the language of a tag, without its script and country."""
    return tag.partition("-")[0] if tag else None


def _is_front_page_of_language(url: str) -> bool:
    parts = split_url(url)
    return not parts.query and _FRONT_PAGE_OF_LANGUAGE.fullmatch(parts.path) is not None
