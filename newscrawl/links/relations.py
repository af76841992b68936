"""Tells how a link stands to the article on its page: in its text, among related articles, or in a list of others."""

from __future__ import annotations

from typing import NamedTuple

from ..extract.body.story_region import count_linked
from ..items import RelatedType
from ..page.blocks import HEADINGS, Block, Blocks
from ..times.timestamps import find_time_text, might_hold_time
from .surroundings import IN_BOX, IN_NAVIGATION, LONGEST_LABEL, MOST_READ, SUBJECT, judge_words, mentions_subject

ORDER: tuple[RelatedType, ...] = ("in_text", "related", "more", "most_read")  # the most telling place first
_LONGEST_LEAD = 40  # characters: "Read also: "
_SURELY = 30  # characters of a line that is a label, though it may have been taken for text of the story
_LONGEST_BESIDE = 60  # characters of a time, a section or the like beside a link of a list
_SHORT_NAME = 12  # characters
_MOST_UP = 3  # elements between a link's text and what holds the link
_LEAST_STORY, _MOST_BEHIND = 2, 5  # paragraphs of the story, and blocks between it and a list of others
_LEAST_DATED = 2  # links with a day each that are such a list, whatever heads it
_ENDS = (".", "!", "?", "…", "。", "！", "？", ",", ";")
_MOST_WITHOUT_LINK = 3  # blocks: a time, a section and a writer, or an excerpt
# Limits of what is read of one element: absurd pages must not take long.
_MOST_BLOCKS = 20
_MOST_CHARACTERS = 4_000


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
            # A column that is called navigation may have a list of related articles.
            return "related" if element in self._dated and self.is_headed(element, text) else None
        # Loose text between breaks makes many blocks of one element.
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


class _EntryName(NamedTuple):
    tag: str
    names: str


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
        self.scope: tuple[int, _EntryName | None] | None = None

    def read(self, place: int, block: Block) -> RelatedType | None:
        """Returns the relation of the links in a block, where they belong to the list that the last label heads."""
        text = block.text
        rest = len(text) - count_linked(block)
        if block.hidden:
            return None
        if len(text) <= LONGEST_LABEL and rest >= block.link_characters and (len(text) <= _SURELY or not block.kept):
            bits = judge_words(text)
            if bits & IN_BOX:
                self.relation, self.without_link = _name_relation(bits), 0
                self.element, self.scope = block.element, None
                self.is_dated = self._stands_over_days(place)
                return None
        if self.relation is None and self._might_head_list(block) and self._stands_over_days(place):
            self.relation, self.without_link = "more", 0
            self.element, self.scope, self.is_dated = block.element, None, True
            return None
        if block.kept and rest > LONGEST_LABEL:
            self.stories, self.behind = self.stories + 1, 0
        else:
            self.behind += 1
        if self.relation is None:
            return None
        is_link = block.link_characters > 0 and (rest <= _LONGEST_BESIDE or rest < block.link_characters)
        self.without_link = 0 if is_link else self.without_link + 1
        ends = (block.tag in HEADINGS and not is_link) or (block.kept and not is_link)
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
            and len(block.text) <= LONGEST_LABEL
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

    def _name_entry(self, scope: int, element: int) -> _EntryName | None:
        """Returns the tag and names of what holds an element right below another; None where it is that one."""
        parents = self.blocks.parents
        if element == scope:
            return None
        while parents[element] > scope:
            element = parents[element]
        if parents[element] != scope:
            return _EntryName("", "")  # outside
        return _EntryName(self.blocks.tags[element], self.blocks.names[element])


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
