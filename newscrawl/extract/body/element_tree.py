"""How elements of a page lie to each other, by their places in `Blocks`: which hold which, and what is in them."""

from __future__ import annotations

from collections.abc import Container

from selectolax.lexbor import LexborNode

from ...page.blocks import Block, Blocks


def find_common(found: Blocks, one: int, other: int) -> int:
    """Returns the innermost element that holds both."""
    while one != other:
        if one > other:
            one = found.parents[one]
        else:
            other = found.parents[other]
    return one


def list_around(found: Blocks, element: int) -> list[int]:
    """Returns an element and all around it, from the inside out, without the root."""
    chain = []
    while element > 0:
        chain.append(element)
        element = found.parents[element]
    return chain


def is_within(found: Blocks, block: Block, box: int) -> bool:
    """Says whether a block is in an element that is not the root."""
    element = block.element
    while element > box:  # elements come before those inside them
        element = found.parents[element]
    return element == box > 0


def mark_inside(found: Blocks, elements: Container[int]) -> list[bool]:
    """Says of every element, by its place, whether it is one of some or inside one."""
    inside = [False] * len(found.parents)
    for place in range(1, len(inside)):
        inside[place] = inside[found.parents[place]] or place in elements
    return inside


def find_end(found: Blocks, element: int) -> int:
    """Returns the place behind the last element that is in one: those in it follow it, one after the other."""
    end = element + 1
    while end < len(found.parents) and found.parents[end] >= element:
        end += 1
    return end


def list_inside(found: Blocks, element: int) -> list[Block]:
    """Returns the blocks in an element that is not the root."""
    if element <= 0:
        return []
    end = find_end(found, element)
    return [block for block in found.blocks if element <= block.element < end]


def drop_inside(found: Blocks, elements: Container[int], why: str) -> None:
    """Takes what is in some elements out of the body."""
    inside = mark_inside(found, elements)
    for block in found.blocks:
        if block.kept and inside[block.element]:
            block.kept, block.why = False, why


def is_all_within(node: LexborNode, tags: Container[str]) -> bool:
    """Says whether all text of an element stands in children with one of the tags, and there is such a child."""
    has_child = False
    child = node.first_child
    while child is not None:
        if child.tag in tags:
            has_child = True
        elif ((child.text_content if child.is_text_node else child.text()) or "").strip():
            return False
        child = child.next
    return has_child
