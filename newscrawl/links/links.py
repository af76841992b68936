"""Finds the links of a page that stay on its site, each with what the page says of its target."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from ..items import Link, LinkTarget, RelatedType
from ..page.page import Page
from ..sites.profile import Site
from ..times.parse import parse_timestamp
from ..urls.canonical import is_alternate_view, make_url_key, might_be_file
from ..urls.parsing import split_url
from .cards import Card, read_card_times
from .classify import Anchor, classify_link, is_named_like_subject, read_told_target
from .hrefs import OwnAddresses, find_navigation_anchors, read_anchor
from .pagination import is_pagination
from .surroundings import IN_BOX, IN_HEADING, IN_NAVIGATION, RELATED, RelationReader, Surroundings, choose_relation

MAX_LINKS = 3_000  # a page with more is a directory; the rest is cut off
_MOST_JOINED = 50  # anchors of one address whose common element is looked for
_ORDER: tuple[LinkTarget, ...] = ("article", "pagination", "section", "unsure", "archive", "skip")
_ROOT = 0
_ENTRIES = frozenset(("article", "li"))
_MOST_ABOVE = 6  # elements between an entry's heading and the entry's own
_MAX_RELATED = 60
_OF_NO_WEIGHT = Anchor("any twenty characters")


@dataclass(slots=True)
class FoundLink:
    """One address on a page, with all its anchors joined."""

    link: Link
    key: str  # make_url_key(link.url)
    in_navigation: bool  # in a block that repeats on every page: menu, footer
    might_be_related: bool  # in a block that is headed or named as related articles
    in_menu: bool = False  # in navigation, if elsewhere too
    relation: RelatedType | None = None  # how it stands on an article's page; wider than `might_be_related`
    in_footer: bool = False  # and nowhere else


class PageLinks(NamedTuple):
    """The links of a page, and the addresses among them that cannot be asked for, as written."""

    links: list[FoundLink]
    bad_addresses: frozenset[str] = frozenset()


@dataclass(slots=True)
class _Group:
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


def find_links(
    page: Page, *, site: Site | None = None, language: str | None = None, navigation: bool = True
) -> list[FoundLink]:
    """Returns the links of `read_links`."""
    return read_links(page, site=site, language=language, navigation=navigation).links


def read_links(
    page: Page, *, site: Site | None = None, language: str | None = None, navigation: bool = True
) -> PageLinks:
    """Returns every address of the page's own site once, in page order, menus and footers last.

    Links that nobody follows for news (files, AMP and print views, log-in, search …) have `might_be="skip"`, so that
    they can be counted. Without `navigation`, links in menus and footers are left out, which is cheaper. Times come
    from the text around the link, headlines from its anchor.
    """
    reader = _AnchorReader(page, site)
    groups = reader.group(page.blocks.anchors[:MAX_LINKS])
    if navigation:
        groups += reader.list_navigation()
    return PageLinks(_join_groups(page, groups, site, language), frozenset(reader.addresses.bad))


def find_related_links(page: Page, *, site: Site | None = None, language: str | None = None) -> list[FoundLink]:
    """Returns what `find_links` says of links with a relation, and of few others. This is much cheaper.

    Links in menus are left out.
    """
    reader = _AnchorReader(page, site, in_menus=False)
    anchors = page.blocks.anchors[:MAX_LINKS]
    read_bits = reader.surroundings.read
    might_tell = reader.relations.might_tell
    related = [n for n, (_, element) in enumerate(anchors) if might_tell(element, read_bits(element))]
    if not related:
        return []
    read_address = reader.addresses.read
    addresses = [read_address(node.attributes.get("href") or "") for node, _ in anchors]
    keys = {address[1] for place in related if (address := addresses[place])}
    chosen = {place for place, address in enumerate(addresses) if address and address[1] in keys}
    # A link's card ends where the next link's begins. What stands in the text has none.
    in_boxes = {addresses[place] for place in related if read_bits(anchors[place][1]) & IN_BOX}
    neighbours = set()
    for place in chosen:
        if addresses[place] not in in_boxes:
            continue
        for step in (-1, 1):
            beside = place + step
            while 0 <= beside < len(anchors) and beside not in chosen:
                node, element = anchors[beside]
                is_elsewhere = addresses[beside] is None or read_bits(element) & IN_NAVIGATION
                group = None if is_elsewhere else reader.read(node, element)
                if group is not None and _might_have_card(group):
                    neighbours.add(beside)
                    break
                beside += step
    groups = reader.group([anchors[place] for place in sorted(chosen | neighbours)])
    return _join_groups(page, groups, site, language, dates_in_text=False)


def _join_groups(
    page: Page, groups: list[_Group], site: Site | None, language: str | None, *, dates_in_text: bool = True
) -> list[FoundLink]:
    """Returns one link for each address. Without `dates_in_text` links in an article's sentences get no time."""
    candidates = [group for group in groups if _might_have_card(group)]
    cards = [
        Card(group.anchor, group.element, group.text, dates_in_text or group.relation != "in_text")
        for group in candidates
    ]
    times = dict(zip(map(id, candidates), read_card_times(page, cards, language), strict=True))
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
        fresh = FoundLink(
            link, group.key, group.in_navigation, group.related, group.in_navigation, group.relation, group.in_footer
        )
        known = found.get(group.key)
        found[group.key] = _merge(known, fresh) if known else fresh
    return list(found.values())


def _might_have_card(group: _Group) -> bool:
    return not group.in_navigation and group.might_be in ("article", "unsure")


def _merge(known: FoundLink, fresh: FoundLink) -> FoundLink:
    """Joins two places of one address: the better headline and time of both, the order of the first."""
    a, b = known.link, fresh.link
    known_is_better = a.date_raw is not None or b.date_raw is None
    best, other = (a, b) if known_is_better else (b, a)
    if len(other.headline or "") > len(best.headline or "") and best.date_raw is None:
        best.headline = other.headline
    best.headline = best.headline or other.headline
    best.might_be = min(a.might_be, b.might_be, key=_ORDER.index)
    return FoundLink(
        best,
        known.key,
        known.in_navigation and fresh.in_navigation,
        known.might_be_related or fresh.might_be_related,
        known.in_menu or fresh.in_menu,
        choose_relation(known.relation, fresh.relation),
        known.in_footer and fresh.in_footer,
    )


class _AnchorReader:
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
        self.entries: dict[str, str] = {}  # keys of short headlines over dated entries of a list → their text

    def group(self, anchors: Sequence[tuple[LexborNode, int]]) -> list[_Group]:
        """Returns the anchors that lead to the page's own site; neighbouring anchors of one address are one."""
        groups: list[_Group] = []
        last: _Group | None = None
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

    def read(self, node: LexborNode, element: int) -> _Group | None:
        """Reads one anchor; None where it leads to another site, or to the page itself."""
        group = self._read(node, element)
        if group is not None:
            group.might_be = self._classify(group)
        return group

    def list_navigation(self) -> list[_Group]:
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

    def _read(self, node: LexborNode, element: int) -> _Group | None:
        attributes = node.attributes
        address = self.addresses.read(attributes.get("href") or "")
        if address is None:
            return None
        url, key = address
        rel = (attributes.get("rel") or "").lower()
        if key == self.own_key and "next" not in rel:
            return None
        bits = self.surroundings.read(element)
        text, in_heading = read_anchor(node, attributes)
        relation = self.relations.read(element, bits, text)
        return _Group(
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

    def _has_short_name(self, group: _Group) -> bool:
        if group.might_be == "section":
            return True
        if group.might_be != "skip" or not is_named_like_subject(group.url) or is_alternate_view(group.url):
            return False
        return read_told_target(group.url, self.site) is None

    def _heads_entry(self, group: _Group, groups: Sequence[_Group]) -> bool:
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

    def _classify(self, group: _Group) -> LinkTarget:
        url = group.url
        if is_pagination(url, group.text, group.rel, self.page_url):
            return "pagination"
        if might_be_file(url) or is_alternate_view(url):
            return "skip"
        anchor = Anchor(group.text, group.in_navigation, group.in_heading, group.rel)
        return classify_link(url, anchor, self.site, self.host)


def choose_related(page: Page, links: list[FoundLink], site: Site | None = None) -> list[Link]:
    """Returns the related articles, in page order, each with its type: those that the profile selects, else all links
    in the text, in a block with such a heading or name, or in a list of the latest or most read."""
    if site is not None and site.related:
        wanted = {
            make_url_key(url)
            for block in page.tree.css(site.related)
            for anchor in ([block] if block.tag == "a" else block.css("a[href]"))
            if (url := page.join(anchor.attributes.get("href") or ""))
        }
        chosen = [replace(found.link, type="related") for found in links if found.key in wanted]
        if chosen:
            return chosen[:_MAX_RELATED]
    is_view = is_alternate_view(page.url or "")
    chosen_links = (found for found in links if _might_be_article(found, site, is_view=is_view))
    return [_make_related(found) for found in chosen_links][:_MAX_RELATED]


def _might_be_article(found: FoundLink, site: Site | None, *, is_view: bool = False) -> bool:
    """Says whether a link may lead to a related article; from an AMP view (`is_view`) to the AMP view of one, too."""
    link = found.link
    if found.relation is None or found.in_navigation or not link.headline:
        return False
    if link.might_be == "article" or (link.might_be == "unsure" and found.might_be_related):
        return True
    is_like_page = is_view and link.might_be == "skip" and is_alternate_view(link.url)
    # Within a sentence the words of a link are few, and say nothing of the page that it leads to.
    return (
        found.relation in ("in_text", "related")
        and (link.might_be == "unsure" or is_like_page)
        and classify_link(link.url, _OF_NO_WEIGHT, site) == "article"
    )


def _make_related(found: FoundLink) -> Link:
    if found.relation == "in_text":
        # A date in the sentence is not the other article's.
        return replace(found.link, type="in_text", date_raw=None, date_published=None)
    return replace(found.link, type=found.relation)
