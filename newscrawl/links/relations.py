"""Tells how a link to another article stands on an article page: in the text, in a box on the subject, in a list."""

from __future__ import annotations

from ..items import RelatedType
from ..page.blocks import Block, Blocks
from .surroundings import IN_BOX, IN_NAVIGATION, MOST_READ, SUBJECT, mentions_subject

ORDER: tuple[RelatedType, ...] = ("in_text", "related", "more", "most_read")  # the most telling place first
_LONGEST_LEAD = 40  # characters: "Read also: "
# Of one element: absurd pages must not take long.
_MOST_BLOCKS = 20
_MOST_CHARACTERS = 4_000


class RelationReader:
    """Reads the relations of one page's links, once its body is known (`Block.kept`)."""

    def __init__(self, blocks: Blocks) -> None:
        self._told: dict[int, list[tuple[str, RelatedType]]] = {}  # by the element around the link
        for block in blocks.blocks:
            if block.link_characters:
                relation = _judge_block(block)
                if relation is not None:
                    told = self._told.setdefault(block.element, [])
                    if len(told) < _MOST_BLOCKS:
                        told.append((block.text[:_MOST_CHARACTERS], relation))

    def might_tell(self, element: int, bits: int) -> bool:
        """Whether links in the element may have a relation. `bits`: what its surroundings say."""
        return bool(bits & IN_BOX or element in self._told) and not bits & IN_NAVIGATION

    def read(self, element: int, bits: int, text: str) -> RelatedType | None:
        """The relation of a link in the element with that text; None for a link that only happens to be there."""
        if bits & IN_NAVIGATION:
            return None
        told = self._told.get(element)
        if told is not None:
            # Loose text between breaks is many blocks of one element.
            relation = next((relation for whole, relation in told if text in whole), None)
            if relation is not None:
                return relation
        if bits & MOST_READ:
            return "most_read"
        if bits & SUBJECT:
            return "related"
        return "more" if bits & IN_BOX else None


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
        lead = text[:rest] if rest else _read_label(text)
        if lead and mentions_subject(lead):
            return "related"
    return "in_text" if block.kept and rest > 1 else None


def _read_label(text: str) -> str:
    """What stands before a colon at the beginning."""
    lead, colon, _ = text[:_LONGEST_LEAD].replace("：", ":").partition(":")
    return lead if colon else ""
