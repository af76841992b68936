"""Finds the list of links that stands nearest to the story, whatever words head it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container

from selectolax.lexbor import LexborNode

from ..extract.body.element_sums import BIT, find_name_bits
from ..extract.body.element_tree import find_common, list_around
from ..page.blocks import Block, Blocks
from ..times.timestamps import find_time_text, might_hold_time
from .list_labels import MOST_WITHOUT_LINK, EntryName, might_be_entry, name_entry
from .surroundings import LONGEST_LABEL

_LEAST_TITLE, _LONGEST_TITLE = 18, 200  # characters of a link that is a headline
_LONGEST_BESIDE_TIME = 8  # characters of a line that is a time and no headline
_LEAST_ENTRIES = 2
_MOST_BETWEEN = 12  # blocks between the story and the list: tools, tags, who writes
_LONGEST_EXCERPT = 400  # characters of what stands below a headline in a list
_MOST_UP = 5  # elements between a text and the link around it
_DENSE = re.compile("[\u2e80-\U0010ffff]")  # from the first of these characters on one says as much as two others
_NO_STORIES = BIT["comment"] | BIT["share"] | BIT["navigation"] | BIT["tags"] | BIT["toc"] | BIT["advert"]


def find_nearest_list(found: Blocks, told: Container[int]) -> list[int]:
    """Returns the places of the linked blocks of the list that stands nearest to the story: in it, or the first below.

    Its entries are two headlines or more with addresses of their own, in elements of one kind. `told` has the places
    of blocks in lists of which their labels tell what they are. Nothing is returned where no list is near.
    """
    links = _ListedLinks(found)
    blocks = found.blocks
    last = max((place for place, block in enumerate(blocks) if block.kept), default=-1)
    behind = stories = paragraph = 0
    for place, block in enumerate(blocks):
        if stories and behind > _MOST_BETWEEN and place > last:
            break
        if block.hidden or place in told:
            continue
        if _might_be_paragraph(block):
            stories, behind, paragraph = stories + 1, 0, block.element
            continue
        if stories and behind <= _MOST_BETWEEN and links.might_be_title(block):
            if _is_of_no_stories(found, block.element, paragraph):
                behind += 1
                continue
            entries = _follow(links, place, told)
            if entries:
                return entries
        behind += 1
    return []


def find_link_around(found: Blocks, block: Block) -> tuple[LexborNode, int] | None:
    """Returns the link around a block's element, and the place of what holds that link; None where there is none."""
    node: LexborNode | None = found.elements[block.element]
    inside: set[int] = set()
    for _ in range(_MOST_UP + 1):
        if node is None:
            return None
        if node.tag == "a":
            place = block.element
            while place > 0 and found.elements[place].mem_id in inside:
                place = found.parents[place]
            return node, place
        inside.add(node.mem_id)
        node = node.parent
    return None


class _ListedLinks:
    """The links of a page by the element that holds them."""

    def __init__(self, found: Blocks) -> None:
        self.found = found
        self.anchors: dict[int, list[LexborNode]] = {}
        for node, element in found.anchors:
            self.anchors.setdefault(element, []).append(node)
        self.texts = Counter(block.element for block in found.blocks)  # blocks of each element

    def might_be_title(self, block: Block) -> bool:
        """Says whether a text is one headline that is a link, with no more than a time or the like beside it."""
        linked = block.link_characters
        if not _least(block, _LEAST_TITLE) <= linked <= _LONGEST_TITLE or block.hidden or not might_be_entry(block):
            return False
        anchors = self.anchors.get(block.element, ())
        if len(anchors) > self.texts[block.element]:
            targets = {node.attributes.get("href") for node in anchors if " ".join(node.text().split()) in block.text}
            if len(targets) > 1:
                return False  # a line of tags
        time = find_time_text(block.text) if might_hold_time(block.text) else None
        return time is None or len(block.text) > _LONGEST_BESIDE_TIME + len(time)

    def read_target(self, block: Block) -> str:
        """Returns the address of the link that a block is, or that is around it."""
        own = self.anchors.get(block.element, ())
        for node in own:
            text = " ".join(node.text().split())
            if len(own) == 1 or (text and text in block.text):
                return node.attributes.get("href") or ""
        around = find_link_around(self.found, block)
        return (around[0].attributes.get("href") or "") if around is not None else ""


def _follow(links: _ListedLinks, first: int, told: Container[int]) -> list[int]:
    """Returns the places of the links of a list, from its first one on; none where it is no list of stories."""
    found = links.found
    start = found.blocks[first].element
    places, targets = [first], {links.read_target(found.blocks[first])}
    scope: tuple[int, EntryName | None] | None = None
    without = 0
    for place in range(first + 1, len(found.blocks)):
        block = found.blocks[place]
        if place in told or _might_be_paragraph(block) or len(block.text) > _LONGEST_EXCERPT:
            break
        if not links.might_be_title(block):
            without += 1
            if without > MOST_WITHOUT_LINK:
                break
            continue
        target = links.read_target(block)
        if scope is None and target not in targets:
            common = find_common(found, start, block.element)
            scope = common, name_entry(found, common, start)
        if scope is not None and name_entry(found, scope[0], block.element) != scope[1]:
            break
        places.append(place)
        targets.add(target)
        without = 0
    return places if len(targets) >= _LEAST_ENTRIES else []


def _is_of_no_stories(found: Blocks, element: int, paragraph: int) -> bool:
    """Says whether names call an element something else than stories, or one around it that has no paragraph in it."""
    common = find_common(found, element, paragraph)
    own = [around for around in list_around(found, element) if around > common]
    return any(find_name_bits(found.names[around]) & _NO_STORIES for around in own if found.names[around])


def _might_be_paragraph(block: Block) -> bool:
    return block.kept and 2 * block.link_characters < len(block.text) and len(block.text) > _least(block, LONGEST_LABEL)


def _least(block: Block, length: int) -> float:
    """Returns how long a text has to be to say as much as some characters in Latin letters."""
    dense = not block.text.isascii() and 2 * len(_DENSE.findall(block.text)) > len(block.text)
    return length / 2 if dense else length
