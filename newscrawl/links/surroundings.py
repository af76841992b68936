"""Reads what the elements around a link say of it: navigation, a heading, its relation to the article."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from ..extract.body.story_region import count_linked
from ..items import RelatedType
from ..page.blocks import Block, Blocks
from ..text.tables import load_link_words
from ..times.finding import find_time_text, might_hold_time

# Bits. Related articles may be on the same subject, or just more; with the latest, or the most read, that is not said.
IN_NAVIGATION, RELATED, IN_HEADING, SUBJECT, MORE, MOST_READ = 1, 2, 4, 8, 16, 32
IN_BOX = RELATED | SUBJECT | MORE | MOST_READ  # of other articles

_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_LISTS = frozenset(("ul", "ol", "table", "div", "dl"))
_LOOSE = frozenset(("p", "div", "span"))
_BOLD = frozenset(("b", "strong"))
_LABELS = _HEADINGS | _LOOSE | _BOLD
_NAVIGATION_TAGS = frozenset(("nav", "footer"))
_LONGEST_LABEL = 60  # characters
_LONGEST_LINKED_LABEL = 24
_CONTAINERS = _LISTS | {"section", "aside", "tbody", "article", "td", "header"} | _NAVIGATION_TAGS
ORDER: tuple[RelatedType, ...] = ("in_text", "related", "more", "most_read")  # the most telling place first
_LONGEST_LEAD = 40  # characters: "Read also: "
_SURELY = 30  # characters of a label, though it may have been taken for text of the story
_LONGEST_BESIDE = 60  # characters of a time, a section or the like beside a link of a list
_SHORT_NAME = 12  # characters
_MOST_UP = 3  # elements between a link's text and what holds the link
_LEAST_STORY, _MOST_BEHIND = 2, 5  # paragraphs of the story, and blocks between it and a list of others
_LEAST_DATED = 2  # links with a day each that are such a list, whatever heads it
_ENDS = (".", "!", "?", "…", "。", "！", "？", ",", ";")
_MOST_WITHOUT_LINK = 3  # blocks: a time, a section and a writer, or an excerpt
# The most that is read of one element: absurd pages must not take long.
_MOST_BLOCKS = 20
_MOST_CHARACTERS = 4_000


class Surroundings:
    """Judges a page's elements on first use, each after the elements that hold it.

    With `in_menus=False` no headings of related articles are looked for in navigation, which is cheaper.
    """

    def __init__(self, blocks: Blocks, *, in_menus: bool = True) -> None:
        self.blocks = blocks
        self.in_menus = in_menus
        self.known: dict[int, int] = {0: 0}  # bits by the element's place

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
                bits |= _judge_names(names)
            if tag in _NAVIGATION_TAGS:
                bits |= IN_NAVIGATION
            elif tag == "header":
                parent = blocks.parents[element]
                if not parent or not blocks.parents[parent]:  # of the page, not of an article
                    bits |= IN_NAVIGATION
            looks_up = self.in_menus or not bits & IN_NAVIGATION
            if looks_up:
                bits |= _judge_heading(blocks.elements[element], tag)
        elif tag in _HEADINGS:
            bits |= IN_HEADING
        return bits


@lru_cache(maxsize=20_000)  # a site's class names are on every one of its pages
def _judge_names(names: str) -> int:
    """Says whether an element's class and id mark navigation, and related articles."""
    bits = 0
    for name in names.split():
        bits |= _judge_name(name)
    return bits


@lru_cache(maxsize=20_000)
def _judge_name(name: str) -> int:
    navigation = IN_NAVIGATION if load_link_words().navigation.search(name.lower()) else 0
    return navigation | _judge_words(name)


def mentions_subject(text: str) -> bool:
    """Says whether a few words announce more on the same subject: "Read also"."""
    return load_link_words().subject.search(_fold(text)) is not None


@lru_cache(maxsize=20_000)  # so are the headings of its boxes
def _judge_words(text: str) -> int:
    """Returns what a name or a heading says of the articles below it."""
    text, words = _fold(text), load_link_words()
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
    bits = _judge_words(text)
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
            if length >= _LONGEST_LABEL:
                return None
            parts.append(text)
        elif inner.tag == "a" and tag not in _BOLD and "href" in inner.attributes:
            if tag in _LOOSE:
                return None  # what holds a link is seldom a label
            has_link = True
    return _Label("".join(parts), has_link)


class RelationReader:
    """Reads the relations of one page's links, once its body is known (`Block.kept`)."""

    def __init__(self, blocks: Blocks) -> None:
        self._told: dict[int, list[tuple[str, RelatedType]]] = {}  # by the element around the link
        self._headed: dict[int, list[tuple[str, RelatedType]]] = {}  # the same, by a label above a run of links
        self._dated: set[int] = set()  # elements with links of a list whose first entries have a day each
        label = _ListLabel(blocks)
        for place, block in enumerate(blocks.blocks):
            headed = label.read(place, block)
            if block.link_characters:
                _note(self._told, block.element, block, _judge_block(block))
                element = block.element
                for _ in range(_MOST_UP if headed else 0):  # the link may be around the element with its text
                    if label.is_dated:
                        self._dated.add(element)
                    _note(self._headed, element, block, headed)
                    element = max(blocks.parents[element], 0)

    def might_tell(self, element: int, bits: int) -> bool:
        """Says whether links in the element may have a relation. `bits`: what its surroundings say."""
        if bits & IN_NAVIGATION:
            return element in self._dated
        return bool(bits & IN_BOX) or element in self._told or element in self._headed

    def read(self, element: int, bits: int, text: str) -> RelatedType | None:
        """Returns the relation of a link in the element with that text; None for a link that has none."""
        if bits & IN_NAVIGATION:
            # A column may be called navigation and have a list of related articles.
            return "related" if element in self._dated and self.is_headed(element, text) else None
        # Loose text between breaks is many blocks of one element.
        relation = _find(self._told, element, text)
        if relation is not None:
            return relation
        return _name_relation(bits) if bits & IN_BOX else _find(self._headed, element, text)

    def is_headed(self, element: int, text: str) -> bool:
        """Says whether a label such as "Related" stands above the list that the link is in."""
        is_name = len(text) < (_SHORT_NAME if text.isascii() else _SHORT_NAME // 2)  # of a section or a subject
        return not is_name and _find(self._headed, element, text) == "related"

    def is_dated(self, element: int, text: str) -> bool:
        """Says whether the list that the link is in has a label, and a day beside its links."""
        return element in self._dated and _find(self._headed, element, text) is not None


def _note(
    told: dict[int, list[tuple[str, RelatedType]]], element: int, block: Block, relation: RelatedType | None
) -> None:
    if relation is not None:
        of_element = told.setdefault(element, [])
        if len(of_element) < _MOST_BLOCKS:
            of_element.append((block.text[:_MOST_CHARACTERS], relation))


def _find(told: dict[int, list[tuple[str, RelatedType]]], element: int, text: str) -> RelatedType | None:
    return next((relation for whole, relation in told.get(element, ()) if text in whole), None)


class _ListLabel:
    """Follows a page's blocks: what the label says above a run of links, in whatever elements both stand."""

    def __init__(self, blocks: Blocks) -> None:
        self.blocks = blocks
        self.relation: RelatedType | None = None
        self.without_link = 0  # blocks since the last one with a link
        self.element = 0  # of the label
        self.is_dated = False  # whether the list's first entries have a day each
        self.stories, self.behind = 0, 0  # paragraphs of the story before, and other blocks since the last of them
        # What holds the label and the first link, and the tag and names of what holds the link in that.
        self.scope: tuple[int, tuple[str, str] | None] | None = None

    def read(self, place: int, block: Block) -> RelatedType | None:
        """Returns the relation of the links in a block, where they belong to the list that the last label heads."""
        text = block.text
        rest = len(text) - count_linked(block)
        if block.hidden:
            return None
        if len(text) <= _LONGEST_LABEL and rest >= block.link_characters and (len(text) <= _SURELY or not block.kept):
            bits = _judge_words(text)
            if bits & IN_BOX:
                self.relation, self.without_link = _name_relation(bits), 0
                self.element, self.scope = block.element, None
                self.is_dated = self._stands_over_days(place)
                return None
        if self.relation is None and self._might_head_list(block) and self._stands_over_days(place):
            self.relation, self.without_link = "more", 0
            self.element, self.scope, self.is_dated = block.element, None, True
            return None
        if block.kept and rest > _LONGEST_LABEL:
            self.stories, self.behind = self.stories + 1, 0
        else:
            self.behind += 1
        if self.relation is None:
            return None
        is_link = block.link_characters > 0 and (rest <= _LONGEST_BESIDE or rest < block.link_characters)
        self.without_link = 0 if is_link else self.without_link + 1
        ends = (block.tag in _HEADINGS and not is_link) or (block.kept and not is_link)
        if ends or self.without_link > _MOST_WITHOUT_LINK:
            self.relation = None
        if not is_link or self.relation is None:
            return None
        if not self._is_in_list(block.element):
            self.relation = None
        return self.relation

    def _might_head_list(self, block: Block) -> bool:
        """Says whether a line, whatever its words, stands right below the story and is no sentence of it."""
        return (
            self.stories >= _LEAST_STORY
            and self.behind <= _MOST_BEHIND
            and not block.link_characters
            and len(block.text) <= _LONGEST_LABEL
            and not block.text.endswith(_ENDS)
        )

    def _stands_over_days(self, place: int) -> bool:
        """Says whether the next blocks are links, each long enough for a headline and with a day beside it."""
        entries = self.blocks.blocks[place + 1 : place + 1 + _LEAST_DATED]
        return len(entries) == _LEAST_DATED and all(
            entry.link_characters >= (_SHORT_NAME if entry.text.isascii() else _SHORT_NAME // 2)
            and 0 < len(entry.text) - entry.link_characters <= _LONGEST_BESIDE
            and might_hold_time(entry.text)
            and find_time_text(entry.text) is not None
            for entry in entries
        )

    def _is_in_list(self, element: int) -> bool:
        """Says whether a link stands with the first of the list: in the same element, or in one of the same kind."""
        if self.scope is None:
            common, one = self.element, element
            while common != one:
                if common > one:
                    common = self.blocks.parents[common]
                else:
                    one = self.blocks.parents[one]
            self.scope = common, self._name_entry(common, element)
            return True
        common, entry = self.scope
        return self._name_entry(common, element) == entry

    def _name_entry(self, scope: int, element: int) -> tuple[str, str] | None:
        """Returns the tag and names of what holds an element right below another; None where it is that one."""
        parents = self.blocks.parents
        if element == scope:
            return None
        while parents[element] > scope:
            element = parents[element]
        if parents[element] != scope:
            return ("", "")  # outside
        return self.blocks.tags[element], self.blocks.names[element]


def _name_relation(bits: int) -> RelatedType:
    return "most_read" if bits & MOST_READ else "related" if bits & SUBJECT else "more"


def choose_relation(one: RelatedType | None, other: RelatedType | None) -> RelatedType | None:
    """Returns the more telling relation of two places of one address."""
    if one is None or other is None:
        return one or other
    return min(one, other, key=ORDER.index)


def _judge_block(block: Block) -> RelatedType | None:
    """Says whether a text with links belongs to the story or is a pointer such as "Read also: …"."""
    text = block.text
    rest = len(text) - block.link_characters
    if block.kept and rest > block.link_characters:
        return "in_text"
    if rest <= _LONGEST_LEAD:
        lead = text[:rest] if rest else _read_lead(text)
        if lead and mentions_subject(lead):
            return "related"
    return "in_text" if block.kept and rest > 1 else None


def _read_lead(text: str) -> str:
    """Returns the text before a colon at the beginning."""
    lead, colon, _ = text[:_LONGEST_LEAD].replace("：", ":").partition(":")
    return lead if colon else ""
