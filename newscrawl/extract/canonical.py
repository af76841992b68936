"""Finds the address that a page gives as its own."""

from __future__ import annotations

from collections.abc import Iterator

from ..page.json_ld import read_strings
from ..page.page import Page
from ..urls.parsing import split_url
from .candidates import Candidate

_LONGEST = 4_000
_LINK = 'link[rel~="canonical" i][href]'


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
