"""Leaves out lists of other stories with their summaries before a page's texts are judged.

On a page with a short story they are most of its text, and look as a story of links does.
"""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from ...page.blocks import Block, Blocks
from .element_sums import squeeze
from .element_tree import find_common, find_end, list_around
from .teasers import is_link

_LEAST_UNITS = 3  # of one list
_LEAST_TITLE, _MOST_TITLE = 15, 200  # characters of a linked headline
_LEAST_IN_DENSE = 6
_LEAST_SUMMARY = 30  # characters
_MOST_IN_UNIT = 4  # blocks: headline, time, summary, button
_RUNNING, _MOST_LINKED = 25, 0.35  # characters of a text of a story, and their share in links
_LEAST_TEXTS, _LEAST_STORY = 2, 120  # of the story, and their characters
_MOST_LEVELS = 4  # elements around a link that end with it
_CELLS = frozenset(("td", "th"))


class _Unit(NamedTuple):
    box: int
    blocks: list[Block]


def leave_out_summaries(found: Blocks, blocks: list[Block], headline: str | None) -> list[Block]:
    """Returns the blocks without those of lists of linked headlines, each with its summary below it, in one box.

    A list stands in an element that does not hold the page's headline, nor any other text. Without a story elsewhere,
    below the headline, the list is what the page tells.
    """
    units = _list_units(found, blocks)
    if len(units) < _LEAST_UNITS or not headline:
        return blocks
    groups: dict[tuple[int, str, str], list[_Unit]] = {}
    for unit in units:
        box = found.parents[unit.box] if found.tags[unit.box] in _CELLS else unit.box
        groups.setdefault((found.parents[box], found.tags[box], found.names[box]), []).append(unit)
    lists = {
        key[0]: [b for unit in group for b in unit.blocks]
        for key, group in groups.items()
        if len(group) >= _LEAST_UNITS
    }
    if not lists:
        return blocks
    wanted = squeeze(headline)
    head = next(
        (place for place, block in enumerate(blocks) if squeeze(block.text) == wanted and not is_link(block)), -1
    )
    if head < 0:
        return blocks
    own = set(list_around(found, blocks[head].element))
    listed = {id(block) for group in lists.values() for block in group}
    texts = [block for block in blocks if _is_running(block) and id(block) not in listed]
    boxes = [(box, find_end(found, box)) for box in lists if box > 0 and box not in own]
    boxes = [(box, end) for box, end in boxes if not any(box <= block.element < end for block in texts)]
    below = {id(block) for block in blocks[head + 1 :]}
    story = [block for block in texts if id(block) in below]
    if not boxes or len(story) < _LEAST_TEXTS or sum(len(block.text) for block in story) < _LEAST_STORY:
        return blocks
    kept = []
    for block in blocks:
        if id(block) in listed and any(box <= block.element < end for box, end in boxes):
            block.why = "teaser"
        else:
            kept.append(block)
    return kept


def _list_units(found: Blocks, blocks: list[Block]) -> list[_Unit]:
    units: list[_Unit] = []
    in_element: Counter[int] = Counter(block.element for block in blocks if block.link_characters)
    for place, block in enumerate(blocks):
        linked = block.link_characters
        if not linked or linked > _MOST_TITLE or linked < _LEAST_IN_DENSE:
            continue
        if linked < _LEAST_TITLE and block.text.isascii():
            continue
        if is_link(block):
            unit = _find_unit(found, blocks, place)
        else:
            is_one = len(block.text) - linked >= _LEAST_SUMMARY and in_element[block.element] == 1
            unit = _Unit(block.element, [block]) if is_one and _begins_with_line(found, block) else None
        if unit is not None:
            units.append(unit)
    return units


def _find_unit(found: Blocks, blocks: list[Block], place: int) -> _Unit | None:
    """Returns a linked headline with the summary below it, where a box holds both and little else."""
    title = blocks[place]
    for below in blocks[place + 1 : place + _MOST_IN_UNIT]:
        if below.link_characters:
            return None
        if len(below.text) < _LEAST_SUMMARY:
            continue
        box = find_common(found, title.element, below.element)
        end = find_end(found, box)
        around = blocks[max(place - _MOST_IN_UNIT, 0) : place + 2 * _MOST_IN_UNIT]
        inside = [block for block in around if box <= block.element < end]
        return _Unit(box, inside) if box > 0 and len(inside) <= _MOST_IN_UNIT else None
    return None


def _begins_with_line(found: Blocks, block: Block) -> bool:
    """Says whether a text begins with a link that a break ends, as a headline above its summary."""
    element, text = found.elements[block.element], block.text
    link = element.css_first("a[href]")
    if link is None or not squeeze(text).startswith(squeeze(link.text())):
        return False
    node: LexborNode | None = link
    for _ in range(_MOST_LEVELS):
        if node is None or node.mem_id == element.mem_id:
            return False
        behind = node.next
        while behind is not None and behind.is_text_node and not (behind.text_content or "").strip():
            behind = behind.next
        if behind is not None:
            return behind.tag in ("br", "div", "p")
        node = node.parent
    return False


def _is_running(block: Block) -> bool:
    return len(block.text) >= _RUNNING and block.link_characters <= _MOST_LINKED * len(block.text)
