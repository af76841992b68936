"""Drops large boxes that ask readers to sign up; beside a short story one may be most of the page's text."""

from __future__ import annotations

import re
from functools import cache

from ...page.blocks import HEADINGS, Block, Blocks
from ...text.tables import match_any, read_table

_BEFORE, _BEHIND = 12, 8  # blocks round a field that may belong to its box
_MOST_FIELDS = 30  # that are looked at; a page of a shop has hundreds
_LARGE = 250  # characters of a box; smaller ones are told by what surrounds them
_BEGINNING = 160  # characters of a block


def leave_out_sign_ups(found: Blocks) -> list[Block]:
    """Returns the blocks without those of boxes that begin with a call to sign up and have a field to fill in."""
    blocks = found.blocks
    fields = found.fields[:_MOST_FIELDS]
    near = {n for _, at in fields for n in range(max(0, at - _BEFORE), at)}
    near = {n for n in near if 2 * blocks[n].link_characters < len(blocks[n].text)}
    asking = {n for n in near if _load_sign_up().search(blocks[n].text[:_BEGINNING].lower())}
    if not asking:
        return blocks
    left_out: set[int] = set()
    for element, at in fields:
        first = next((n for n in range(max(0, at - _BEFORE), at) if n in asking), None)
        if first is None or first in left_out:
            continue
        box = _find_common(found, blocks[first].element, element)
        if first and blocks[first - 1].tag in HEADINGS and _is_within(found, blocks[first - 1], box):
            first -= 1
        last = first
        while last + 1 < len(blocks) and last <= at + _BEHIND and _is_within(found, blocks[last + 1], box):
            last += 1
        begins = first == 0 or not _is_within(found, blocks[first - 1], box)
        inside = blocks[first : last + 1]
        is_box = box > 0 and begins and last <= at + _BEHIND and not any(block.tag == "h1" for block in inside)
        if is_box and sum(len(block.text) for block in inside) >= _LARGE:
            left_out.update(range(first, last + 1))
    for place in left_out:
        blocks[place].why = "sign-up box"
    return [block for place, block in enumerate(blocks) if place not in left_out] if left_out else blocks


def _find_common(found: Blocks, one: int, other: int) -> int:
    """Returns the innermost element around two others; 0 where that is the root."""
    around = set()
    while one > 0:
        around.add(one)
        one = found.parents[one]
    while other > 0 and other not in around:
        other = found.parents[other]
    return max(other, 0)


def _is_within(found: Blocks, block: Block, box: int) -> bool:
    element = block.element
    while element > box:
        element = found.parents[element]
    return element == box


@cache
def _load_sign_up() -> re.Pattern[str]:
    return re.compile(match_any(word for (word,) in read_table(__package__, "sign_ups")))
