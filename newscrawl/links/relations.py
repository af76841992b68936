"""Tells how a link stands to the article on its page: in its text, among related articles, or in a list of others."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from selectolax.lexbor import LexborNode

from ..items import RelatedType
from ..page.blocks import Block, Blocks
from .list_labels import ListLabel, name_relation
from .nearest_list import find_link_around, find_nearest_list
from .surroundings import IN_BOX, IN_NAVIGATION, mentions_subject

ORDER: tuple[RelatedType, ...] = ("in_text", "related", "more", "most_read")  # the most telling place first
_LONGEST_LEAD = 40  # characters: "Read also: "
_SHORT_NAME = 12  # characters
_MOST_UP = 3  # elements between a link's text and what holds the link
_CARD_HEADINGS, _LEAST_CARD = frozenset(("h2", "h3", "h4", "h5")), 15  # and characters of one, and of its link
# Limits of what is read of one element: absurd pages must not take long.
_MOST_BLOCKS = 20
_MOST_CHARACTERS = 4_000


class RelationReader:
    """Reads the relations of one page's links, once its body is known (`Block.kept`)."""

    def __init__(self, blocks: Blocks) -> None:
        self._told: dict[int, list[tuple[str, RelatedType]]] = {}  # by the element around the link
        self._headed: dict[int, list[tuple[str, RelatedType]]] = {}  # the same, by a label above a run of links
        self._dated: set[int] = set()  # elements with links of a list whose first entries have a day each
        self._around: dict[int, RelatedType] = {}  # by the `mem_id` of a link around headed blocks
        self._holders: set[int] = set()  # the elements with such links
        self._blocks = blocks
        label = ListLabel(blocks)
        told: dict[int, RelatedType] = {}  # by the block's place
        cards = _find_card_headings(blocks)
        for place, shown in enumerate(blocks.blocks):
            block = replace(shown, link_characters=len(shown.text)) if place in cards else shown
            headed = label.read(place, block)
            if block.link_characters:
                _note(self._told, block.element, block, _judge_block(block))
                if headed is not None:
                    told[place] = headed
                    self._note_headed(block, headed, is_dated=label.is_dated)
        last = max((place for place, block in enumerate(blocks.blocks) if block.kept), default=-1)
        if not any(relation == "related" and place > last for place, relation in told.items()):
            for place in find_nearest_list(blocks, told):
                self._note_headed(blocks.blocks[place], "more", is_dated=False)

    def _note_headed(self, block: Block, relation: RelatedType, *, is_dated: bool) -> None:
        element = block.element
        for _ in range(_MOST_UP):  # the link may be around the element with its text
            if is_dated:
                self._dated.add(element)
            _note(self._headed, element, block, relation)
            element = max(self._blocks.parents[element], 0)
        around = find_link_around(self._blocks, block)
        if around is not None:
            self._around[around[0].mem_id] = relation
            self._holders.add(around[1])

    def might_tell(self, element: int, bits: int) -> bool:
        """Says whether links in the element may have a relation. `bits`: what its surroundings say."""
        if bits & IN_NAVIGATION:
            return element in self._dated
        if bits & IN_BOX or element in self._told:
            return True
        return element in self._headed or element in self._holders

    def read(self, node: LexborNode, element: int, bits: int, text: str) -> RelatedType | None:
        """Returns the relation of a link in the element with that text; None for a link that has none."""
        if bits & IN_NAVIGATION:
            # A column that is called navigation may have a list of related articles, and what is called the story's
            # footer one of the latest.
            return _find(self._headed, element, text) if element in self._dated and not _is_name(text) else None
        # Loose text between breaks makes many blocks of one element.
        relation = _find(self._told, element, text)
        if relation is not None:
            return relation
        if bits & IN_BOX:
            return name_relation(bits)
        return _find(self._headed, element, text) or self._around.get(node.mem_id)

    def is_headed(self, element: int, text: str) -> bool:
        """Says whether a label such as "Related" stands above the list that the link is in."""
        return not _is_name(text) and _find(self._headed, element, text) == "related"

    def is_dated(self, element: int, text: str) -> bool:
        """Says whether the list that the link is in has a label, and a day beside its links."""
        return element in self._dated and _find(self._headed, element, text) is not None


def _is_name(text: str) -> bool:
    """Says whether a link's text is as short as the name of a section or a subject."""
    return len(text) < (_SHORT_NAME if text.isascii() else _SHORT_NAME // 2)


def _note(
    told: dict[int, list[tuple[str, RelatedType]]], element: int, block: Block, relation: RelatedType | None
) -> None:
    if relation is not None:
        of_element = told.setdefault(element, [])
        if len(of_element) < _MOST_BLOCKS:
            of_element.append((block.text[:_MOST_CHARACTERS], relation))


def _find_card_headings(found: Blocks) -> frozenset[int]:
    """Returns the places of the headings of cards over all of which an empty link is set."""
    holders = Counter(element for _, element in found.anchors)
    empty = {
        element
        for node, element in found.anchors
        if node.first_child is None and holders[element] == 1 and len(node.attributes.get("href") or "") > _LEAST_CARD
    }
    places = set()
    for place, block in enumerate(found.blocks) if empty else ():
        if block.tag not in _CARD_HEADINGS or block.link_characters or len(block.text) < _LEAST_CARD:
            continue
        element = block.element
        for _ in range(_MOST_UP - 1):
            element = max(found.parents[element], 0)
            if element in empty:
                places.add(place)
                break
    return frozenset(places)


def _find(told: dict[int, list[tuple[str, RelatedType]]], element: int, text: str) -> RelatedType | None:
    here = told.get(element)
    if here is None:
        return None
    found = next((relation for whole, relation in here if text in whole), None)
    if found is None and " " in text:  # spans in a link may be set without a space between them
        solid = text.replace(" ", "")
        found = next((relation for whole, relation in here if solid in whole.replace(" ", "")), None)
    return found


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
