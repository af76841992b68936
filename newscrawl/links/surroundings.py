"""Reads what the elements around a link say of it: navigation, a heading, a box of related articles."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from ..page.blocks import HEADINGS, Blocks
from ..text.tables import load_link_words, might_announce

# Bits. Related articles may be on the same subject, or just more; with the latest, or the most read, that is not said.
IN_NAVIGATION, RELATED, IN_HEADING, SUBJECT, MORE, MOST_READ = 1, 2, 4, 8, 16, 32
IN_BOX = RELATED | SUBJECT | MORE | MOST_READ  # of other articles

_LISTS = frozenset(("ul", "ol", "table", "div", "dl"))
_LOOSE = frozenset(("p", "div", "span"))
_BOLD = frozenset(("b", "strong"))
_NOT = re.compile(r"(?:^|[-_])(?:no|not|non|without)[-_]")  # "no-sidebar", "site-not-footer"
_LABELS = HEADINGS | _LOOSE | _BOLD
_NAVIGATION_TAGS = frozenset(("nav", "footer"))
LONGEST_LABEL = 60  # characters
_LONGEST_LINKED_LABEL = 24
_CONTAINERS = _LISTS | {"section", "aside", "tbody", "article", "td", "header"} | _NAVIGATION_TAGS


class Surroundings:
    """Judges a page's elements on first use, each after the elements that hold it.

    With `in_menus=False` no headings of related articles are looked for in navigation, which is cheaper.
    """

    def __init__(self, blocks: Blocks, *, in_menus: bool = True) -> None:
        self.blocks = blocks
        self.in_menus = in_menus
        self.known: dict[int, int] = {0: 0}  # bits by the element's place
        self.around_story = frozenset(_list_around_story(blocks))

    def read(self, element: int) -> int:
        """Returns, as bits, what holds for links in the element."""
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
        """Returns the innermost element that holds both."""
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
                told = _judge_names(names)
                # A name for the page's language, "lang-en", on an element with the story in it makes no menu of that.
                bits |= told & ~IN_NAVIGATION if element in self.around_story else told
            if tag in _NAVIGATION_TAGS:
                bits |= IN_NAVIGATION
            elif tag == "header":
                parent = blocks.parents[element]
                if not parent or not blocks.parents[parent]:  # of the page, not of an article
                    bits |= IN_NAVIGATION
            looks_up = self.in_menus or not bits & IN_NAVIGATION
            if looks_up:
                bits |= _judge_heading(blocks.elements[element], tag)
        elif tag in HEADINGS:
            bits |= IN_HEADING
        return bits


def _list_around_story(blocks: Blocks) -> list[int]:
    """Returns the elements that have all of the story in them."""
    kept = [block.element for block in blocks.blocks if block.kept]
    if not kept:
        return []
    one, other = kept[0], kept[-1]
    while one != other:
        if one > other:
            one = blocks.parents[one]
        else:
            other = blocks.parents[other]
    around = []
    while one > 0:
        around.append(one)
        one = blocks.parents[one]
    return around


@lru_cache(maxsize=20_000)  # a site's class names are on every one of its pages
def _judge_names(names: str) -> int:
    """Says whether an element's class and id mark navigation, and related articles."""
    bits = 0
    for name in names.split():
        bits |= _judge_name(name)
    return bits


@lru_cache(maxsize=20_000)
def _judge_name(name: str) -> int:
    if _NOT.search(name.lower()):
        return 0
    navigation = IN_NAVIGATION if load_link_words().navigation.search(name.lower()) else 0
    return navigation | judge_words(name)


def mentions_subject(text: str) -> bool:
    """Says whether a few words announce more on the same subject: "Read also"."""
    text = _fold(text)
    return load_link_words(is_ascii=text.isascii()).subject.search(text) is not None


@lru_cache(maxsize=20_000)  # so are the headings of its boxes
def judge_words(text: str) -> int:
    """Returns what a name or a heading says of the articles below it."""
    text = _fold(text)
    if not might_announce(text):
        return 0
    words = load_link_words(is_ascii=text.isascii())
    if words.most_read.search(text):
        bits = MOST_READ
    elif words.latest.search(text):
        bits = MORE
    else:
        bits = 0
    if words.related.search(text):
        bits |= RELATED
    return bits | SUBJECT if words.subject.search(text) else bits


def _fold(text: str) -> str:
    return text.lower().replace("i\u0307", "i")  # the Turkish capital İ is two characters in lower case


def _judge_heading(node: LexborNode, tag: str) -> int:
    """Reads a short label such as "Related articles": the first thing in the element, or the thing before a list."""
    first = node.first_child
    while first is not None and first.is_text_node and not (first.text_content or "").strip():
        first = first.next
    bits = _judge_label(first) if first is not None else 0
    if bits & RELATED:
        return bits
    before = node.prev if tag in _LISTS else None
    while before is not None and before.is_text_node and not (before.text_content or "").strip():
        before = before.prev
    return bits | (_judge_label(before) if before is not None else 0)


def _judge_label(node: LexborNode) -> int:
    tag = node.tag or ""
    if tag not in _LABELS:
        return 0
    label = _read_label(node, tag)
    if label is None:
        return 0
    text, has_link = label
    bits = judge_words(text)
    # The heading of a card may speak of the latest or most popular too.
    return bits & RELATED if has_link and len(text) > _LONGEST_LINKED_LABEL else bits


class _Label(NamedTuple):
    text: str
    has_link: bool


def _read_label(node: LexborNode, tag: str) -> _Label | None:
    """Returns the text of a short element, and whether it holds a link; None for a longer element."""
    parts = []
    length = 0
    has_link = False
    for inner in node.traverse(include_text=True):
        if inner.is_text_node:
            text = inner.text_content or ""
            length += len(text)
            if length >= LONGEST_LABEL:
                return None
            parts.append(text)
        elif inner.tag == "a" and tag not in _BOLD and "href" in inner.attributes:
            if tag in _LOOSE:
                return None  # what holds a link is seldom a label
            has_link = True
    return _Label("".join(parts), has_link)
