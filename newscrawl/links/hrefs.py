"""Reads one anchor: the address of its `href`, where that stays on the page's site, and its headline."""

from __future__ import annotations

import re
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from ..page.page import Page
from ..text.clean import normalise_text
from ..urls.canonical import clean_url, make_url_key, read_site
from ..urls.parsing import UNPAIRED, read_netloc, split_url

_LONGEST = 2_083  # characters; Scrapy asks for no longer address (URLLENGTH_LIMIT)
_HOST = re.compile(r"[^/?#]*")
_IN_HEAD = "base[href], link[rel][href]"
_RELATIONS = frozenset(("canonical", "alternate", "next"))  # of the links in a page's head that readers follow
_MAX_ANCHOR = 10_000  # characters that are read of one, white space among them
_MAX_HEADLINE = 300  # characters; a longer text is a whole teaser


class OwnAddress(NamedTuple):
    url: str  # absolute and cleaned
    key: str  # its `make_url_key`


class OwnAddresses:
    """Turns `href`s into clean, absolute addresses of the page's own site; others become None."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.site = read_site(split_url(page.url or "").netloc)
        parts = split_url(page.base_url or "")
        self.is_own: dict[str, bool | None] = {}  # by host, as written
        # A base may be another site's: then all that it leads to is judged.
        self.origin = f"{parts.scheme}://{parts.netloc}" if parts.netloc and self._judge_host(parts.netloc) else ""
        self.known: dict[str, OwnAddress | None] = {}  # by `href`: a picture and a headline often share one
        self.bad: set[str] = set()  # those of the `href`s that cannot be asked for

    def read(self, href: str) -> OwnAddress | None:
        """Returns the address of an `href`, if it is on the site."""
        try:
            return self.known[href]
        except KeyError:
            url = self._resolve(href.strip())
            address = self.known[href] = OwnAddress(clean_url(url), make_url_key(url)) if url else None
            return address

    def _resolve(self, href: str) -> str | None:
        if not href or href[0] == "#" or len(href) > _LONGEST:
            return None
        if not href.isascii() and UNPAIRED.search(href):
            self.bad.add(href)
            return None
        # urljoin is right and slow; most addresses are of two simple forms.
        if href[0] == "/" and href[1:2] != "/" and self.origin and "/." not in href:
            return self.origin + href
        if href.startswith(("http://", "https://")):
            host = _HOST.match(href, href.index("://") + 3)
            is_own = self._judge_host(host[0] if host else "")
            if is_own is not None:
                return href if is_own else None
        url = self.page.join(href)
        if url is None and self.page.is_bad_address(href):
            self.bad.add(href)
        return url if url is not None and self._judge_host(split_url(url).netloc) else None

    def _judge_host(self, name: str) -> bool | None:
        """Says whether a host is the site's; None where its name is not in normal form."""
        if name not in self.is_own:
            is_fit = read_netloc(name) == name
            self.is_own[name] = read_site(name) == self.site if is_fit else None
        return self.is_own[name]


class AnchorText(NamedTuple):
    text: str  # the headline that an anchor has; "" for none
    in_heading: bool  # the anchor holds a heading of its own


def read_anchor(node: LexborNode, attributes: dict[str, str | None]) -> AnchorText:
    """Reads the anchor's headline: its heading, else its text, else its picture's."""
    text = normalise_text(node.text(separator=" ")[:_MAX_ANCHOR])
    in_heading = False
    if len(text) > 30:
        first = node.first_child
        if first is not None and (not first.is_text_node or first.next is not None):
            heading = node.css_first("h1,h2,h3,h4,h5,h6")
            if heading is not None:
                text, in_heading = normalise_text(heading.text(separator=" ")) or text, True
    if not text:
        image = node.css_first("img[alt]")
        alt = image.attributes.get("alt") if image is not None else None
        text = normalise_text(attributes.get("title") or attributes.get("aria-label") or alt or "")
    return AnchorText(text if len(text) <= _MAX_HEADLINE else "", in_heading)


class NavigationAnchor(NamedTuple):
    node: LexborNode
    in_footer: bool


def find_navigation_anchors(page: Page) -> list[NavigationAnchor]:
    """Returns the anchors in <nav> and <footer>, in page order."""
    # "nav a[href]" would be one search, but climbs from each anchor to the root: seconds where all are deep.
    anchors: list[NavigationAnchor] = []
    within: set[int] = set()
    for outer in page.tree.css("nav, footer"):
        if outer.mem_id in within:
            continue
        for node in outer.css("nav, footer, a[href]"):
            if node.tag == "a":
                anchors.append(NavigationAnchor(node, outer.tag == "footer"))
            else:
                within.add(node.mem_id)
    return anchors


def find_bad_addresses(page: Page) -> frozenset[str]:
    """Returns the links in the page's head that cannot be asked for: its base, itself, its copies, feeds, next page."""
    told = [content for _, content in page.read_meta("og:url")]
    for node in page.tree.head.css(_IN_HEAD) if page.tree.head is not None else ():
        attributes = node.attributes
        if node.tag == "base" or not _RELATIONS.isdisjoint((attributes.get("rel") or "").lower().split()):
            told.append((attributes.get("href") or "").strip())
    return frozenset(href for href in told if page.is_bad_address(href))
