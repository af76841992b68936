"""Finds the links of a page that stay on its site, each with what the page says of its target."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass, replace
from typing import NamedTuple

from ..items import FoundBy, Link, LinkTarget, RelatedType
from ..page.page import Page
from ..sites.profile import Site
from ..text.clean import fold_text
from ..times.timestamps import parse_timestamp
from ..urls.canonical import clean_url, is_alternate_view, make_url_key
from .anchors import MAX_LINKS, AnchorGroup, AnchorReader
from .article_footers import read_article_footers
from .cards import Card, read_card_times
from .classify import Anchor, classify_link
from .own_form import read_form
from .pagination import find_next_urls
from .relations import choose_relation
from .surroundings import IN_BOX, IN_NAVIGATION

_ORDER: tuple[LinkTarget, ...] = ("article", "pagination", "section", "unsure", "archive", "skip")
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
    reader = AnchorReader(page, site)
    groups = reader.group(page.blocks.anchors[:MAX_LINKS])
    if navigation:
        groups += reader.list_navigation()
    groups += read_article_footers(page, site)
    return PageLinks(_join_groups(page, groups, site, language), frozenset(reader.addresses.bad))


def find_related_links(page: Page, *, site: Site | None = None, language: str | None = None) -> list[FoundLink]:
    """Returns what `find_links` says of links with a relation, and of few others; this is much cheaper.

    Links in menus are left out.
    """
    reader = AnchorReader(page, site, in_menus=False)
    anchors = page.blocks.anchors[:MAX_LINKS]
    read_bits = reader.surroundings.read
    might_tell = reader.relations.might_tell
    related = [n for n, (_, element) in enumerate(anchors) if might_tell(element, read_bits(element))]
    in_footers = read_article_footers(page, site)
    if not related:
        return _join_groups(page, in_footers, site, language)
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
    groups = reader.group([anchors[place] for place in sorted(chosen | neighbours)]) + in_footers
    return _join_groups(page, groups, site, language, dates_in_text=False)


def _join_groups(
    page: Page, groups: list[AnchorGroup], site: Site | None, language: str | None, *, dates_in_text: bool = True
) -> list[FoundLink]:
    """Returns one link for each address. Without `dates_in_text`, links in an article's sentences get no time."""
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


def _might_have_card(group: AnchorGroup) -> bool:
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


def choose_related(
    page: Page, links: list[FoundLink], site: Site | None = None, labels: Container[str] = ()
) -> list[Link]:
    """Returns the related articles, in page order, each with its type: those that the profile selects, else all links
    in the text, in a block with such a heading or name, or in a list of the latest or most read.

    A link that says nothing but one of `labels`, the article's section and keywords (folded), leads to no article.
    """
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
    form = read_form(page.url or "")
    chosen_links = (found for found in links if _might_be_article(found, site, form, is_view=is_view))
    return [_make_related(found) for found in chosen_links if fold_text(found.link.headline or "") not in labels][
        :_MAX_RELATED
    ]


def _might_be_article(found: FoundLink, site: Site | None, form: str | None, *, is_view: bool) -> bool:
    """Says whether a link may lead to a related article; from an AMP view (`is_view`) to the AMP view of one, too.

    `form` is that of the page's own address: one of the same form leads to another article.
    """
    link = found.link
    if found.relation is None or found.in_navigation or not link.headline:
        return False
    if link.might_be == "article" or (link.might_be == "unsure" and found.might_be_related):
        return True
    is_like_page = is_view and link.might_be == "skip" and is_alternate_view(link.url)
    if form is not None and link.might_be in ("unsure", "skip") and read_form(link.url) == form:
        return True  # whatever a word in it says: this page has the same
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


def find_next_links(page: Page, links: list[FoundLink], found_by: FoundBy) -> list[FoundLink]:
    """Returns the next pages of a listing that no anchor leads to: <link rel=next>, "load more" buttons."""
    known = {entry.key for entry in links if entry.link.might_be == "pagination"}
    found = [
        FoundLink(
            Link(clean_url(url), kind=found_by, found_on=page.url, might_be="pagination"),
            make_url_key(url),
            in_navigation=False,
            might_be_related=False,
        )
        for url in find_next_urls(page)
    ]
    return [entry for entry in found if entry.key not in known]
