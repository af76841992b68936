"""Follows the lists of links on a page: what the label above each says of the articles below it."""

from __future__ import annotations

from typing import NamedTuple

from ..extract.body.element_tree import find_common
from ..extract.body.story_region import count_linked
from ..extract.line_facts import says_go_on
from ..items import RelatedType
from ..page.blocks import HEADINGS, Block, Blocks
from ..times.timestamps import find_time_text, might_hold_time
from .surroundings import IN_BOX, LONGEST_LABEL, MOST_READ, SUBJECT, judge_words

_SURELY = 30  # characters of a line that is a label, though it may have been taken for text of the story
_LONGEST_BESIDE = 60  # characters of a time, a section or the like beside a link of a list
_SHORT_NAME = 12  # characters
_LEAST_STORY, _MOST_BEHIND = 2, 5  # paragraphs of the story, and blocks between it and a list of others
_LEAST_DATED = 2  # links with a day each that are such a list, whatever heads it
_ENDS = (".", "!", "?", "…", "。", "！", "？", ",", ";")
MOST_WITHOUT_LINK = 3  # blocks: a time, a section and a writer, or an excerpt


class EntryName(NamedTuple):
    """What tells the entries of one list from others: their element's tag and names."""

    tag: str
    names: str


def name_relation(bits: int) -> RelatedType:
    return "most_read" if bits & MOST_READ else "related" if bits & SUBJECT else "more"


class ListLabel:
    """Follows a page's blocks: what the label says above a run of links, in whatever elements both stand.

    A label may be a link that opens the list below it, and leads to no page.
    """

    def __init__(self, blocks: Blocks) -> None:
        self.blocks = blocks
        self.relation: RelatedType | None = None
        self.without_link = 0  # blocks since the last one with a link
        self.element = 0  # of the label
        self.has_all = False  # whether a short link has followed the label: "See all"
        self.is_dated = False  # whether the list's first entries have a day each
        self.stories, self.behind = 0, 0  # paragraphs of the story before, and other blocks since the last of them
        # What holds the label and the first link, and the tag and names of what holds the link in that.
        self.scope: tuple[int, EntryName | None] | None = None

    def read(self, place: int, block: Block) -> RelatedType | None:
        """Returns the relation of the links in a block, where they belong to the list that the last label heads."""
        text = block.text
        rest = len(text) - count_linked(block)
        if block.hidden:
            return None
        is_linked = rest < block.link_characters
        if len(text) <= LONGEST_LABEL and (len(text) <= _SURELY or not block.kept) and (not is_linked or not rest):
            bits = judge_words(text)
            if bits & IN_BOX and (not is_linked or self._opens_list(block.element)):
                self.relation, self.without_link = name_relation(bits), 0
                self.element, self.scope, self.has_all = block.element, None, False
                self.is_dated = self._stands_over_days(place)
                return None
        if self.relation is None and self._might_head_list(block) and self._stands_over_days(place):
            self.relation, self.without_link = "more", 0
            self.element, self.scope, self.is_dated, self.has_all = block.element, None, True, False
            return None
        if block.kept and rest > LONGEST_LABEL:
            self.stories, self.behind = self.stories + 1, 0
        else:
            self.behind += 1
        if self.relation is None:
            return None
        is_link = might_be_entry(block)
        self.without_link = 0 if is_link else self.without_link + 1
        ends = not is_link and (block.tag in HEADINGS or block.kept or self._is_set_as_label(block.element))
        if ends or self.without_link > MOST_WITHOUT_LINK:
            self.relation = None
        if not is_link or self.relation is None:
            return None
        if self.scope is None and not self.has_all and block.link_characters == len(text) and _is_short(text):
            self.has_all = True
            return None  # "See all" beside the label is no entry
        if not self._is_in_list(block.element):
            self.relation = None
        return self.relation

    def _is_set_as_label(self, element: int) -> bool:
        """Says whether an element is set as the label above the list: it heads the next one, whatever its words."""
        found = self.blocks
        names = found.names[self.element]
        return (
            bool(names)
            and element != self.element
            and ((found.tags[element], found.names[element]) == (found.tags[self.element], names))
        )

    def _opens_list(self, element: int) -> bool:
        """Says whether the links right in an element lead to no page."""
        hrefs = [node.attributes.get("href") or "" for node, holder in self.blocks.anchors if holder == element]
        return bool(hrefs) and all(href.startswith(("#", "javascript:")) or not href for href in hrefs)

    def _might_head_list(self, block: Block) -> bool:
        """Says whether a line, whatever its words, stands right below the story and is no sentence of it."""
        return (
            self.stories >= _LEAST_STORY
            and self.behind <= _MOST_BEHIND
            and not block.link_characters
            and len(block.text) <= LONGEST_LABEL
            and not block.text.endswith(_ENDS)
        )

    def _stands_over_days(self, place: int) -> bool:
        """Says whether the next blocks are links, each long enough for a headline and with a day beside it."""
        entries = self.blocks.blocks[place + 1 : place + 1 + _LEAST_DATED]
        return len(entries) == _LEAST_DATED and all(
            not _is_short(entry.text, entry.link_characters)
            and 0 < len(entry.text) - entry.link_characters <= _LONGEST_BESIDE
            and might_hold_time(entry.text)
            and find_time_text(entry.text) is not None
            for entry in entries
        )

    def _is_in_list(self, element: int) -> bool:
        """Says whether a link stands with the first of the list: in the same element, or in one of the same kind."""
        if self.scope is None:
            common = find_common(self.blocks, self.element, element)
            self.scope = common, name_entry(self.blocks, common, element)
            return True
        common, entry = self.scope
        return name_entry(self.blocks, common, element) == entry


def _is_short(text: str, characters: int | None = None) -> bool:
    """Says whether so many characters of a text, or all, are too few for a headline."""
    length = len(text) if characters is None else characters
    return length < (_SHORT_NAME if text.isascii() else _SHORT_NAME // 2)


def might_be_entry(block: Block) -> bool:
    """Says whether a text is a link, with no more than a time, a section or the like beside it, or ends with one to
    where it goes on."""
    if not block.link_characters:
        return False
    rest = len(block.text) - count_linked(block)
    return rest <= _LONGEST_BESIDE or rest < block.link_characters or says_go_on(block.text[-block.link_characters :])


def name_entry(found: Blocks, scope: int, element: int) -> EntryName | None:
    """Returns the tag and names of what holds an element right below another; None where it is that one."""
    parents = found.parents
    if element == scope:
        return None
    while parents[element] > scope:
        element = parents[element]
    if parents[element] != scope:
        return EntryName("", "")  # outside
    return EntryName(found.tags[element], found.names[element])
