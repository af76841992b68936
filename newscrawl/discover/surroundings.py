"""What the elements around a link say of it: navigation, related articles, a heading."""

from __future__ import annotations

import re
from functools import lru_cache

from selectolax.lexbor import LexborNode

from ..extract.blocks import Blocks
from .words import NAVIGATION_WORDS, RELATED_WORDS

IN_NAVIGATION, RELATED, IN_HEADING = 1, 2, 4  # bits

_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_LISTS = frozenset(("ul", "ol", "table", "div", "dl"))
_LOOSE = frozenset(("p", "div", "span"))
_LABELS = _HEADINGS | _LOOSE | {"b", "strong"}
# For lower case: five times as quick as ignoring case.
_RELATED_WORDS = re.compile(RELATED_WORDS.pattern)
_NAVIGATION_NAMES = re.compile(NAVIGATION_WORDS.pattern)
_NAVIGATION_TAGS = frozenset(("nav", "footer"))
_CONTAINERS = _LISTS | {"section", "aside", "tbody", "article", "td", "header"} | _NAVIGATION_TAGS


class Surroundings:
    """Judges a page's elements, each after those above it and when it is first asked for.

    With `in_menus=False` no headings of related articles are looked for in navigation, which is cheaper.
    """

    def __init__(self, blocks: Blocks, *, in_menus: bool = True) -> None:
        self.blocks = blocks
        self.in_menus = in_menus
        self.known: dict[int, int] = {0: 0}  # bits by the element's place

    def read(self, element: int) -> int:
        """What holds for links in the element: `IN_NAVIGATION`, `RELATED` and `IN_HEADING`, as bits."""
        known = self.known
        bits = known.get(element)
        if bits is not None:
            return bits
        chain = [element]
        parents = self.blocks.parents
        above = parents[element]
        while above not in known:
            chain.append(above)
            above = parents[above]
        bits = known[above]
        for below in reversed(chain):
            bits = known[below] = self._judge(below, bits)
        return bits

    def find_common(self, one: int, other: int) -> int:
        """The innermost element that holds both."""
        parents = self.blocks.parents
        # Places are numbered in page order, so that the later of two does not hold the other.
        while one != other:
            if one > other:
                one = parents[one]
            else:
                other = parents[other]
        return one

    def _judge(self, element: int, bits: int) -> int:
        blocks = self.blocks
        tag = blocks.tags[element]
        if tag in _CONTAINERS:
            names = blocks.names[element]
            if names:
                bits |= _judge_names(names)
            if tag in _NAVIGATION_TAGS:
                bits |= IN_NAVIGATION
            elif tag == "header":
                parent = blocks.parents[element]
                if not parent or not blocks.parents[parent]:  # of the page, not of an article
                    bits |= IN_NAVIGATION
            looks_up = self.in_menus or not bits & IN_NAVIGATION
            if looks_up and not bits & RELATED and _has_related_heading(blocks.elements[element], tag):
                bits |= RELATED
        elif tag in _HEADINGS:
            bits |= IN_HEADING
        return bits


@lru_cache(maxsize=20_000)  # a site's class names are on every one of its pages
def _judge_names(names: str) -> int:
    """Whether an element's class and id speak of navigation, and of related articles."""
    bits = 0
    for name in names.split():
        bits |= _judge_name(name)
    return bits


@lru_cache(maxsize=20_000)
def _judge_name(name: str) -> int:
    navigation = IN_NAVIGATION if _NAVIGATION_NAMES.search(name.lower()) else 0
    return navigation | (RELATED if _mentions_related(name) else 0)


def _mentions_related(text: str) -> bool:
    # The Turkish capital İ is two characters in lower case.
    return _RELATED_WORDS.search(text.lower().replace("i\u0307", "i")) is not None


def _has_related_heading(node: LexborNode, tag: str) -> bool:
    """True where the first thing in the element, or the thing before a list, is a short "Related articles"."""
    first = node.first_child
    while first is not None and first.is_text_node and not (first.text_content or "").strip():
        first = first.next
    if first is not None and _might_head_related(first):
        return True
    before = node.prev if tag in _LISTS else None
    while before is not None and before.is_text_node and not (before.text_content or "").strip():
        before = before.prev
    return before is not None and _might_head_related(before)


def _might_head_related(node: LexborNode) -> bool:
    tag = node.tag
    # What holds a link is seldom a label, and its text may be long to read.
    if tag not in _LABELS or (tag in _LOOSE and node.css_first("a[href]") is not None):
        return False
    text = node.text()
    return len(text) < 60 and _mentions_related(text)
