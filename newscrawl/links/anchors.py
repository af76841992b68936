"""Reads a page's anchors: the address of each `href`, where that stays on its site, and what it says of its target."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from ..items import LinkTarget, RelatedType
from ..page.elements import read_start
from ..page.page import Page
from ..sites.profile import Site
from ..text.clean import normalise_text
from ..urls.canonical import clean_url, is_alternate_view, make_url_key, might_be_file, read_site
from ..urls.parsing import UNPAIRED, read_netloc, split_url
from .classify import Anchor, classify_link, is_named_like_subject, read_told_target
from .pagination import is_pagination
from .relations import RelationReader, choose_relation
from .surroundings import IN_HEADING, IN_NAVIGATION, RELATED, Surroundings

_LONGEST = 2_083  # characters; Scrapy asks for no longer address (URLLENGTH_LIMIT)
_HOST = re.compile(r"[^/?#]*")
_IN_HEAD = "base[href], link[rel][href]"
_RELATIONS = frozenset(("canonical", "alternate", "next"))  # of the links in a page's head that readers follow
_MAX_ANCHOR = 10_000  # characters that are read of one, white space among them
_MAX_HEADLINE = 300  # characters; a longer text is a whole teaser
MAX_LINKS = 3_000  # a page with more is a directory; the rest is cut off
_MOST_JOINED = 50  # anchors of one address whose common element is looked for
_ROOT = 0
_ENTRIES = frozenset(("article", "li"))
_MOST_ABOVE = 6  # elements between an entry's heading and the entry's own


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


def read_anchor(
    node: LexborNode, attributes: dict[str, str | None], read_heading: Callable[[LexborNode], AnchorText]
) -> AnchorText:
    """Reads the anchor's headline: its heading, else its text, else its picture's, else the heading of what holds it.

    `read_heading` reads the first heading in an element.
    """
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
        if not text and node.first_child is None and node.parent is not None:
            text, in_heading = read_heading(node.parent)  # of the card that the link is set over
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


@dataclass(slots=True)
class AnchorGroup:
    """Neighbouring anchors of one address, or all its anchors in navigation."""

    url: str
    key: str
    text: str
    rel: str
    anchor: LexborNode | None  # None where there are several
    element: int  # the place in `Blocks` of what holds it, or all of them
    in_heading: bool
    in_navigation: bool
    related: bool
    relation: RelatedType | None
    might_be: LinkTarget = "unsure"
    anchors: int = 1
    in_footer: bool = False


class AnchorReader:
    """Reads a page's anchors."""

    def __init__(self, page: Page, site: Site | None, *, in_menus: bool = True) -> None:
        self.page = page
        self.site = site
        self.page_url = page.url or ""
        self.host = split_url(self.page_url).netloc.lower()
        self.own_key = make_url_key(self.page_url)
        self.addresses = OwnAddresses(page)
        self.surroundings = Surroundings(page.blocks, in_menus=in_menus)
        self.relations = RelationReader(page.blocks)
        self._headings: dict[int, AnchorText] = {}  # by memory id of what holds them
        self.entries: dict[str, str] = {}  # keys of short headlines over dated entries of a list → their text

    def group(self, anchors: Sequence[tuple[LexborNode, int]]) -> list[AnchorGroup]:
        """Returns the anchors that lead to the page's own site; neighbouring anchors of one address are one."""
        groups: list[AnchorGroup] = []
        last: AnchorGroup | None = None
        for node, element in anchors:
            fresh = self._read(node, element)
            if fresh is None:
                continue
            if last is None or last.key != fresh.key:
                groups.append(fresh)
                last = fresh
                continue
            last.anchors += 1
            if last.anchors <= _MOST_JOINED:
                last.element, last.anchor = self.surroundings.find_common(last.element, element), None
            last.relation = choose_relation(last.relation, fresh.relation)
            if (fresh.in_heading, len(fresh.text)) > (last.in_heading, len(last.text)) and (
                fresh.text or not last.text
            ):
                last.text, last.in_heading = fresh.text, fresh.in_heading
        for group in groups:
            group.might_be = self._classify(group)
        named = [g for g in groups if g.in_heading and not g.in_navigation and self._has_short_name(g)]
        self.entries |= {group.key: group.text for group in named[:_MOST_JOINED] if self._heads_entry(group, groups)}
        for group in groups:
            if group.key in self.entries and not group.in_navigation and self._has_short_name(group):
                group.might_be = "unsure"
        return groups

    def read(self, node: LexborNode, element: int) -> AnchorGroup | None:
        """Reads one anchor; None where it leads to another site, or to the page itself."""
        group = self._read(node, element)
        if group is not None:
            group.might_be = self._classify(group)
        return group

    def list_navigation(self) -> list[AnchorGroup]:
        """Returns the links in <nav> and <footer>, which the walk over the page's text skips."""
        groups = []
        for node, in_footer in find_navigation_anchors(self.page)[:MAX_LINKS]:
            group = self._read(node, _ROOT)
            if group is not None:
                group.in_navigation, group.anchor, group.relation = True, None, None
                group.in_footer = in_footer
                group.might_be = self._classify(group)
                # An entry's own footer leads to its comments; a menu calls a section what its heading does.
                if self._has_short_name(group) and group.text != self.entries.get(group.key, group.text):
                    group.might_be = "unsure"
                groups.append(group)
        return groups

    def _read(self, node: LexborNode, element: int) -> AnchorGroup | None:
        attributes = node.attributes
        address = self.addresses.read(attributes.get("href") or "")
        if address is None:
            return None
        url, key = address
        rel = (attributes.get("rel") or "").lower()
        if key == self.own_key and "next" not in rel:
            return None
        bits = self.surroundings.read(element)
        if self.page.cut == "depth":
            # Thousands of elements in one another may be links, each with all of the others' texts.
            text, in_heading = read_start(node, _MAX_HEADLINE) or "", False
        else:
            text, in_heading = read_anchor(node, attributes, self._read_card_heading)
        relation = self.relations.read(node, element, bits, text)
        return AnchorGroup(
            url,
            key,
            text,
            rel,
            node,
            element,
            in_heading or bool(bits & IN_HEADING),
            bool(bits & IN_NAVIGATION) and relation is None,
            bool(bits & RELATED)
            or (relation in ("related", "in_text") and self.relations.is_headed(element, text))
            or (relation == "more" and self.relations.is_dated(element, text)),
            relation,
        )

    def _read_card_heading(self, card: LexborNode) -> AnchorText:
        # Thousands of links without a text may be in one element.
        found = self._headings.get(card.mem_id)
        if found is None:
            heading = card.css_first("h2, h3, h4, h5")
            text = normalise_text(heading.text(separator=" ")) if heading is not None else ""
            found = self._headings[card.mem_id] = AnchorText(text, heading is not None)
        return found

    def _has_short_name(self, group: AnchorGroup) -> bool:
        if group.might_be == "section":
            return True
        if group.might_be != "skip" or not is_named_like_subject(group.url) or is_alternate_view(group.url):
            return False
        return read_told_target(group.url, self.site) is None

    def _heads_entry(self, group: AnchorGroup, groups: Sequence[AnchorGroup]) -> bool:
        """Says whether the heading is that of one dated entry of a list: an article with a headline of a word or two.

        Over a section's newest articles stands its name as well, but these are linked below it.
        """
        blocks = self.page.blocks
        parents, tags = blocks.parents, blocks.tags
        entry = group.element
        for _ in range(_MOST_ABOVE):
            if tags[entry] in _ENTRIES or entry == _ROOT:
                break
            entry = parents[entry]
        if tags[entry] not in _ENTRIES or blocks.elements[entry].css_first("time") is None:
            return False
        for other in groups:
            if other.key == group.key or other.might_be not in ("article", "unsure"):
                continue
            place = other.element
            while place > entry:  # what is above an element has a lower place
                place = parents[place]
            if place == entry:
                return False
        return True

    def _classify(self, group: AnchorGroup) -> LinkTarget:
        url = group.url
        if is_pagination(url, group.text, group.rel, self.page_url):
            return "pagination"
        if might_be_file(url) or is_alternate_view(url):
            return "skip"
        anchor = Anchor(group.text, group.in_navigation, group.in_heading, group.rel)
        return classify_link(url, anchor, self.site, self.host)
