"""The links of a page that stay on its site, each with what the page says of where it leads."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from urllib.parse import urlsplit

from selectolax.lexbor import LexborNode

from ..extract.blocks import Blocks
from ..items import Link, Target
from ..loaders.text import normalise_text
from ..loaders.timestamps import find_time_text, parse_timestamp
from ..page import Page
from ..sites.profile import Site
from .classify import Anchor, classify_link
from .pagination import is_pagination
from .urls import clean_url, is_alternate_view, make_url_key, might_be_file, read_domain
from .words import NAVIGATION_WORDS, RELATED_WORDS

MAX_LINKS = 3_000  # a page with more is a directory; the rest is cut off
_MAX_HEADLINE = 300  # characters; a longer text is a whole teaser
_MAX_CARD = 400  # characters of a link's surroundings that are searched for a time
_ENOUGH_MISSES = 3  # cards of a list with no time, after which the rest of the list is not searched
_HOST = re.compile(r"[^/?#]*")
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_CONTAINERS = frozenset(
    ("div", "section", "aside", "ul", "ol", "table", "tbody", "dl", "article", "td", "nav", "header", "footer")
)


@dataclass(slots=True)
class FoundLink:
    """One address on a page, all its anchors taken together."""

    link: Link
    key: str  # make_url_key(link.url)
    in_navigation: bool  # in a block that repeats on every page: menu, footer
    might_be_related: bool  # in a block that is headed or named as related articles


@dataclass(slots=True)
class _Place:
    """An element above an anchor, with what it and those above it say of the links in it."""

    node: LexborNode
    parent: _Place | None
    depth: int
    in_navigation: bool
    related: bool
    in_heading: bool

    def enter(self, node: LexborNode) -> _Place:
        """The place of something in the element."""
        return _Place(node, self, self.depth + 1, self.in_navigation, self.related, self.in_heading)


@dataclass(slots=True)
class _Group:
    """The anchors of one address that stand next to each other, or anywhere in navigation."""

    url: str
    key: str
    text: str
    rel: str
    place: _Place
    in_heading: bool
    in_navigation: bool
    related: bool
    might_be: Target = "unsure"


def find_links(
    page: Page, *, site: Site | None = None, language: str | None = None, navigation: bool = True
) -> list[FoundLink]:
    """Every address of the page's own site that may lead to news, once: in page order, menus and footers last.

    Links that a person would not follow for news (files, AMP and print views, log-in, search …) are there too, with
    `might_be="skip"`, so that they can be counted. Without `navigation`, what stands in menus and footers is left out,
    which is cheaper. Times come from the text around the link, headlines from its anchor.
    """
    groups = _group_anchors(page, navigation)
    for group in groups:
        group.might_be = _classify(group, page.url or "", site)
    candidates = [g for g in groups if not g.in_navigation and g.might_be in ("article", "unsure")]
    times = _read_times(candidates, language, page.tree.css_first("time[datetime]") is not None)
    found: dict[str, FoundLink] = {}
    for group in groups:
        raw = times.get(id(group))
        stamp = parse_timestamp(raw, language=language, timezone=site.timezone if site else None) if raw else None
        link = Link(
            url=group.url,
            headline=group.text or None,
            date_raw=raw,
            date_published=stamp.to_text() if stamp else None,
            found_on=page.url,
            might_be=group.might_be,
        )
        fresh = FoundLink(link, group.key, group.in_navigation, group.related)
        known = found.get(group.key)
        found[group.key] = _merge(known, fresh) if known else fresh
    return list(found.values())


def _classify(group: _Group, page_url: str, site: Site | None) -> Target:
    if is_pagination(group.url, group.text, group.rel, page_url):
        return "pagination"
    if might_be_file(group.url) or is_alternate_view(group.url):
        return "skip"
    return classify_link(group.url, Anchor(group.text, group.in_navigation, group.in_heading, group.rel), site)


def _merge(known: FoundLink, fresh: FoundLink) -> FoundLink:
    """Two places of one address on the page: the better headline and time of both, the first one's order."""
    a, b = known.link, fresh.link
    known_is_better = a.date_raw is not None or b.date_raw is None
    best, other = (a, b) if known_is_better else (b, a)
    if len(other.headline or "") > len(best.headline or "") and best.date_raw is None:
        best.headline = other.headline
    best.headline = best.headline or other.headline
    order = ("article", "pagination", "section", "unsure", "skip")
    best.might_be = min(a.might_be, b.might_be, key=order.index)
    return FoundLink(
        best,
        known.key,
        known.in_navigation and fresh.in_navigation,
        known.might_be_related or fresh.might_be_related,
    )


def _group_anchors(page: Page, navigation: bool) -> list[_Group]:
    own_key = make_url_key(page.url or "")
    resolve = _AddressReader(page)
    places = _Places(page.blocks)
    groups: list[_Group] = []
    for node, element in page.blocks.anchors[:MAX_LINKS]:
        attributes = node.attributes
        url = resolve.read(attributes.get("href") or "")
        if url is None:
            continue
        key = make_url_key(url)
        rel = (attributes.get("rel") or "").lower()
        if key == own_key and "next" not in rel:
            continue
        place = places.read(element).enter(node)
        text, in_heading = _read_anchor(node, attributes)
        in_heading = in_heading or place.in_heading
        last = groups[-1] if groups else None
        if last is not None and last.key == key:
            last.place = _find_common(last.place, place)
            if (in_heading, len(text)) > (last.in_heading, len(last.text)) and (text or not last.text):
                last.text, last.in_heading = text, in_heading
        else:
            groups.append(_Group(clean_url(url), key, text, rel, place, in_heading, place.in_navigation, place.related))
    if navigation:
        groups += _list_navigation(page, resolve, own_key, places.read(0))
    return groups


def _list_navigation(page: Page, resolve: _AddressReader, own_key: str, root: _Place) -> list[_Group]:
    """The links in <nav> and <footer>, which the walk over the page's text passes over."""
    groups = []
    for node in page.tree.css("nav a[href], footer a[href]")[:MAX_LINKS]:
        attributes = node.attributes
        url = resolve.read(attributes.get("href") or "")
        rel = (attributes.get("rel") or "").lower()
        if url is None or (make_url_key(url) == own_key and "next" not in rel):
            continue
        text, in_heading = _read_anchor(node, attributes)
        groups.append(_Group(clean_url(url), make_url_key(url), text, rel, root, in_heading, True, False))
    return groups


class _AddressReader:
    """Turns `href`s into absolute addresses of the page's own site, None for all others."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.domain = read_domain(urlsplit(page.url or "").netloc)
        parts = urlsplit(page.base_url or "")
        self.origin = f"{parts.scheme}://{parts.netloc}" if parts.netloc else ""
        self.is_own: dict[str, bool] = {}  # by host, as written

    def read(self, href: str) -> str | None:
        href = href.strip()
        if not href or href[0] == "#":
            return None
        # urljoin is right and slow; most addresses are of two simple forms.
        if href[0] == "/" and href[1:2] != "/" and self.origin and "/." not in href:
            return self.origin + href
        try:
            url = href if href.startswith(("http://", "https://")) else self.page.join(href)
            if not url.startswith(("http://", "https://")):
                return None
            host = _HOST.match(url, url.index("://") + 3)
            name = host.group() if host else ""
            if name not in self.is_own:
                self.is_own[name] = bool(name) and read_domain(urlsplit(url).netloc) == self.domain
            return url if self.is_own[name] else None
        except ValueError:
            return None


def _read_anchor(node: LexborNode, attributes: dict[str, str | None]) -> tuple[str, bool]:
    """The anchor's headline, and whether it holds a heading of its own."""
    text = normalise_text(node.text(separator=" "))
    in_heading = False
    if len(text) > 30 and node.first_child is not None and (node.first_child.next or node.first_child.tag != "-text"):
        heading = node.css_first("h1,h2,h3,h4,h5,h6")
        if heading is not None:
            text, in_heading = normalise_text(heading.text(separator=" ")) or text, True
    if not text:
        image = node.css_first("img[alt]")
        alt = image.attributes.get("alt") if image is not None else None
        text = normalise_text(attributes.get("title") or attributes.get("aria-label") or alt or "")
    return (text if len(text) <= _MAX_HEADLINE else ""), in_heading


class _Places:
    """The places of a page's elements, each made after those above it."""

    def __init__(self, blocks: Blocks) -> None:
        self.blocks = blocks
        self.known: dict[int, _Place] = {}

    def read(self, element: int) -> _Place:
        chain = []
        while element >= 0 and element not in self.known:
            chain.append(element)
            element = self.blocks.parents[element]
        place = self.known.get(element)
        for below in reversed(chain):
            place = self.known[below] = self._judge(below, place)
        assert place is not None  # the root's parent is no element, so that the chain had at least the root
        return place

    def _judge(self, element: int, above: _Place | None) -> _Place:
        tag, node = self.blocks.tags[element], self.blocks.elements[element]
        if above is None:
            return _Place(node, None, 0, False, False, False)
        in_navigation, related = above.in_navigation, above.related
        if tag in _CONTAINERS:
            names = self.blocks.names[element]
            named_navigation, named_related = _judge_names(names) if names else (False, False)
            is_page_header = tag == "header" and above.depth <= 1
            in_navigation = in_navigation or named_navigation or is_page_header or tag in ("nav", "footer")
            related = related or named_related or _has_related_heading(node)
        in_heading = above.in_heading or tag in _HEADINGS
        return _Place(node, above, above.depth + 1, in_navigation, related, in_heading)


def _judge_names(names: str) -> tuple[bool, bool]:
    """Whether an element's class and id speak of navigation, and of related articles."""
    navigation = related = False
    for name in names.split():
        of_navigation, of_related = _judge_name(name)
        navigation = navigation or of_navigation
        related = related or of_related
    return navigation, related


@lru_cache(maxsize=20_000)  # sites share most of their class names, and a site's are on every one of its pages
def _judge_name(name: str) -> tuple[bool, bool]:
    return NAVIGATION_WORDS.search(name) is not None, RELATED_WORDS.search(name) is not None


def _has_related_heading(node: LexborNode) -> bool:
    """True where the first thing in the element, or the thing before a list, is a short "Related articles"."""
    first = node.first_child
    while first is not None and (first.tag == "-text" and not (first.text_content or "").strip()):
        first = first.next
    before = node.prev if node.tag in ("ul", "ol", "table", "div", "dl") else None
    while before is not None and (before.tag == "-text" and not (before.text_content or "").strip()):
        before = before.prev
    for candidate in (first, before):
        if candidate is None or (
            candidate.tag not in _HEADINGS and candidate.tag not in ("p", "b", "strong", "span", "div")
        ):
            continue
        if candidate.tag in ("p", "div", "span") and candidate.css_first("a[href]") is not None:
            continue
        text = candidate.text()
        if len(text) < 60 and RELATED_WORDS.search(text):
            return True
    return False


def _find_common(a: _Place, b: _Place) -> _Place:
    while a.depth > b.depth and a.parent:
        a = a.parent
    while b.depth > a.depth and b.parent:
        b = b.parent
    while a is not b and a.parent and b.parent:
        a, b = a.parent, b.parent
    return a


def _read_times(groups: list[_Group], language: str | None, has_machine_times: bool) -> dict[int, str]:
    """The text of the time that belongs to each link, by the group's id().

    A link's card is the largest element that holds it and no other link. Its time is in the card, or, where a list is
    set as alternating rows, before or after all the cards: which of the two is settled for the list as a whole.
    """
    times: dict[int, str] = {}
    before: dict[int, str] = {}
    after: dict[int, str] = {}
    misses: Counter[int] = Counter()  # by the list that the cards are in
    shared = [_find_common(a.place, b.place).depth for a, b in pairwise(groups)]
    for index, group in enumerate(groups):
        edge = max(shared[index - 1] if index else -1, shared[index] if index < len(shared) else -1)
        card = group.place
        while card.depth > edge + 1 and card.parent is not None:
            card = card.parent
        if card.node.tag in ("html", "body") or misses[id(card.parent)] >= _ENOUGH_MISSES:
            continue
        raw = _find_machine_time(card.node) if has_machine_times else None
        raw = raw or _find_time(card.node, language, group.text)
        if raw:
            times[id(group)] = raw
            misses[id(card.parent)] = -MAX_LINKS
            continue
        misses[id(card.parent)] += 1
        for gap, step in ((before, "prev"), (after, "next")):
            raw = _find_time_beside(card.node, step, language)
            if raw:
                gap[id(group)] = raw
                misses[id(card.parent)] = -MAX_LINKS
    beside = before if len(before) >= len(after) else after
    return {**beside, **times}


def _find_machine_time(node: LexborNode) -> str | None:
    time = node.css_first("time[datetime]")
    return (time.attributes.get("datetime") or "").strip() or None if time is not None else None


def _find_time(node: LexborNode, language: str | None, headline: str = "") -> str | None:
    """A time in the node's text, not one that the headline speaks of."""
    text = normalise_text(((node.text_content if node.tag == "-text" else node.text(separator=" ")) or "")[:_MAX_CARD])
    if headline:
        text = text.replace(headline, " ")
    return find_time_text(text, language=language)


def _find_time_beside(node: LexborNode, step: str, language: str | None) -> str | None:
    """A time in the siblings on one side, as far as the next one that holds a link."""
    sibling: LexborNode | None = getattr(node, step)
    for _ in range(6):
        if sibling is None or (
            sibling.tag != "-text" and (sibling.tag == "a" or sibling.css_first("a[href]") is not None)
        ):
            return None
        raw = _find_time(sibling, language)
        if raw:
            return raw
        sibling = getattr(sibling, step)
    return None
