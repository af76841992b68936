"""Reads the lists of related articles in the footers and menus of an article, which a page's blocks leave out."""

from __future__ import annotations

from selectolax.lexbor import LexborNode

from ..page.elements import list_ancestors, read_names
from ..page.page import Page
from ..sites.profile import Site
from .anchors import AnchorGroup, AnchorReader
from .list_labels import name_relation
from .surroundings import IN_BOX, judge_words

_OF_ARTICLES = frozenset(("article", "main"))
_MOST = 4  # elements that are read
_LEAST_LINKS = 2
_MOST_LINKS = 60
_LEAST_TITLE = 8  # characters of a headline, Chinese or other; what shares a page and most tags are shorter


def read_article_footers(page: Page, site: Site | None) -> list[AnchorGroup]:
    """Returns the links in <footer> and <nav> of an article that a name or a label calls other articles."""
    groups: list[AnchorGroup] = []
    if not page.blocks.passed_over:
        return groups
    within: set[int] = set()
    read = 0
    for node in page.tree.css("nav, footer"):
        around = list_ancestors(node)
        if any(outer.mem_id in within for outer in around) or not any(outer.tag in _OF_ARTICLES for outer in around):
            continue
        within.add(node.mem_id)
        links = node.css("a[href]")
        long = sum(len((link.text() or "").strip()) >= _LEAST_TITLE for link in links)
        if len(links) <= _MOST_LINKS and long >= _LEAST_LINKS:
            groups += _read_footer(page, site, node)
            read += 1
            if read == _MOST:
                break
    return groups


def _read_footer(page: Page, site: Site | None, node: LexborNode) -> list[AnchorGroup]:
    view = page.with_inside(node)
    own = judge_words(f"{read_names(node)} {node.attributes.get('aria-label') or ''}")
    groups = AnchorReader(view, site).group(view.blocks.anchors)
    told = []
    for group in groups:
        group.anchor, group.element = None, 0  # a place in the footer's blocks is none in the page's
        if group.relation is None and own & IN_BOX:
            group.relation = name_relation(own)
        if group.relation not in (None, "in_text"):
            told.append(group)
    return told
