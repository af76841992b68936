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
from .story_form import is_dense
from .teasers import find_target, is_link, list_hrefs

_LEAST_UNITS = 3  # of one list
_LEAST_TITLE, _MOST_TITLE = 15, 200  # characters of a linked headline
_LEAST_IN_DENSE = 6
_LEAST_SUMMARY, _LONGEST_SUMMARY = 25, 400  # characters
_MOST_LINES = 2  # blocks that a headline and its summary are in one element
_MOST_IN_UNIT = 4  # blocks: headline, time, summary, button
_RUNNING, _MOST_LINKED = 40, 0.35  # characters of a text of a story, and their share in links
_LEAST_TEXTS, _LEAST_STORY = 2, 120  # of the story, and their characters
_DENSE = 3  # letters that a sign of a dense script is worth
_MOST_LEVELS = 4  # elements around a link that end with it
_CELLS = frozenset(("td", "th"))


class _Unit(NamedTuple):
    box: int
    blocks: list[Block]


def leave_out_summaries(found: Blocks, blocks: list[Block], headline: str | None, address: str | None) -> list[Block]:
    """Returns the blocks without those of lists of linked headlines, each with its summary below it, in one box.

    A list leads to other pages of the site, and stands in an element that does not hold the page's headline, nor any
    other text, nor between two paragraphs. Without a story elsewhere, below the headline, the list is what the page
    tells, as books or questions with their answers are.
    """
    units = _list_units(found, blocks)
    if len(units) < _LEAST_UNITS or not headline:
        return blocks
    groups: dict[tuple[int, str, str], list[_Unit]] = {}
    for unit in units:
        box = found.parents[unit.box] if found.tags[unit.box] in _CELLS else unit.box
        groups.setdefault((found.parents[box], found.tags[box], found.names[box]), []).append(unit)
    groups = {key: group for key, group in groups.items() if len(group) >= _LEAST_UNITS}
    hrefs = list_hrefs(found) if groups else {}
    lists = {
        key[0]: [block for unit in group for block in unit.blocks]
        for key, group in groups.items()
        if all(find_target(found, hrefs, unit.blocks[0], address) != "away" for unit in group)
        and sum(find_target(found, hrefs, unit.blocks[0], address) == "page" for unit in group) >= _LEAST_UNITS
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
    boxes = [(box, end) for box, end in boxes if not _stands_between(found, texts, box, end)]
    below = {id(block) for block in blocks[head + 1 :]}
    story = [block for block in texts if id(block) in below]
    if not boxes or len(story) < _LEAST_TEXTS or sum(map(_measure, story)) < _LEAST_STORY:
        return blocks
    kept = []
    for block in blocks:
        if any(box <= block.element < end for box, end in boxes):
            block.why = "teaser"
        else:
            kept.append(block)
    return kept


def _stands_between(found: Blocks, texts: list[Block], box: int, end: int) -> bool:
    """Says whether the last text before an element and the first behind it are in one other, as paragraphs are."""
    before = [block for block in texts if block.element < box]
    behind = [block for block in texts if block.element >= end]
    if not before or not behind:
        return False
    return found.parents[before[-1].element] == found.parents[behind[0].element]


def _list_units(found: Blocks, blocks: list[Block]) -> list[_Unit]:
    units: list[_Unit] = []
    in_element: Counter[int] = Counter(block.element for block in blocks)
    for place, block in enumerate(blocks):
        if not block.link_characters or (place and blocks[place - 1].element == block.element):
            continue
        lines = blocks[place : place + in_element[block.element]]
        linked = sum(line.link_characters for line in lines)
        if not (_LEAST_IN_DENSE if not block.text.isascii() else _LEAST_TITLE) <= linked <= _MOST_TITLE:
            continue
        unit = _find_unit(found, blocks, place) if is_link(block) else _read_lines(found, lines)
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
        if len(below.text) > _LONGEST_SUMMARY:
            return None
        box = find_common(found, title.element, below.element)
        end = find_end(found, box)
        around = blocks[max(place - _MOST_IN_UNIT, 0) : place + 2 * _MOST_IN_UNIT]
        inside = [block for block in around if box <= block.element < end]
        return _Unit(box, inside) if box > 0 and len(inside) <= _MOST_IN_UNIT else None
    return None


def _read_lines(found: Blocks, lines: list[Block]) -> _Unit | None:
    """Returns the texts of one element that begin with a link which a break ends, as a headline above its summary."""
    block = lines[0]
    if len(lines) > _MOST_LINES or any(line.element != block.element for line in lines):
        return None
    length, linked = sum(len(line.text) for line in lines), sum(line.link_characters for line in lines)
    if not _LEAST_SUMMARY <= length - linked <= _LONGEST_SUMMARY:
        return None
    return _Unit(block.element, lines) if _begins_with_line(found.elements[block.element], block.text) else None


def _begins_with_line(element: LexborNode, text: str) -> bool:
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


def _measure(block: Block) -> int:
    """Returns how long a text is; a sign of a dense script says as much as some letters."""
    return len(block.text) * (_DENSE if is_dense(block.text) else 1)


def _is_running(block: Block) -> bool:
    return _measure(block) >= _RUNNING and block.link_characters <= _MOST_LINKED * len(block.text)
