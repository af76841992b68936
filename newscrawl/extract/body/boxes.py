"""Drops boxes that the model kept and that are no part of the story: appeals for money, rows of links to stories."""

from __future__ import annotations

from ...page.blocks import HEADINGS, Block
from .element_sums import ElementSums
from .lines.calls import is_call_for_support
from .teasers import find_target, list_hrefs

_MOST_BLOCKS = 10  # of a box
_SMALL = 0.25  # of the characters of the story's element: more is no box in it
_MUCH = 0.3  # of the box's characters are in the call itself
_LONG = 60  # characters of a text that tells where the story lies
_LEAST_LINKS, _MOST_LINKS = 3, 8  # in a row; more are what the story is about
_LEAST_TITLE, _MOST_TITLE = 15, 200  # characters of a link that is a headline
_BULLETS = "•·-–—*►▶> "
_SENTENCE_ENDS = (".", "!", "…", "。", "！", ":", "：")
_PARAGRAPHS = frozenset(("p", "div", *HEADINGS))  # a list of links may be what the story is about


def drop_boxes(sums: ElementSums, address: str | None) -> None:
    """Leaves out boxes that ask readers for something, and rows of links to other stories."""
    _drop_calls(sums)
    _drop_rows_of_links(sums, address)


def _drop_calls(sums: ElementSums) -> None:
    found = sums.found
    parents = found.parents
    texts: dict[int, int] = {}  # characters of kept text by the element around it
    for block in found.blocks:
        if block.kept and len(block.text) >= _LONG:
            parent = parents[block.element]
            texts[parent] = texts.get(parent, 0) + len(block.text)
    if len(texts) < 2:
        return  # as on most pages
    main = max(texts, key=lambda place: texts[place])
    story = _list_up(parents, main)
    boxes = set()
    for block in found.blocks:
        if block.kept and len(block.text) >= _LONG and parents[block.element] != main:
            box = _find_box(sums, block, story)
            if box and box not in boxes and is_call_for_support(block.text):
                boxes.add(box)
    if boxes:
        inside = [False] * len(parents)  # by the element's place; what holds an element comes before it
        for place in range(1, len(parents)):
            inside[place] = inside[parents[place]] or place in boxes
        for block in found.blocks:
            if block.kept and inside[block.element]:
                block.kept, block.why = False, "call"


def _find_box(sums: ElementSums, block: Block, story: set[int]) -> int:
    """Returns the outermost small element around a block that holds none of the story's text and little but the block.

    `story` holds the element of the story's text and all elements around it. 0 means that there is no box.
    """
    parents = sums.found.parents
    most = min(_SMALL * sums.chars[sums.best], len(block.text) * sums.scale / _MUCH)
    box, place = 0, parents[block.element]
    while place > 0 and place not in story and sums.counts[place] <= _MOST_BLOCKS and sums.chars[place] <= most:
        box, place = place, parents[place]
    return box


def _list_up(parents: list[int], element: int) -> set[int]:
    """Returns an element and all elements around it, without the root."""
    found = set()
    while element > 0:
        found.add(element)
        element = parents[element]
    return found


def _drop_rows_of_links(sums: ElementSums, address: str | None) -> None:
    """Leaves out three or more paragraphs in a row that are headlines linked to other pages of the site."""
    blocks = sums.found.blocks
    hrefs: dict[int, list[str]] | None = None
    targets: dict[int, str] = {}  # by element: where its links lead
    row: list[Block] = []
    for block in [*blocks, None]:
        if block is not None and block.link_characters and _is_headline_link(block):
            row.append(block)
            continue
        if block is not None and not block.kept:
            continue  # such as the text of a teaser below its headline
        if _LEAST_LINKS <= len(row) <= _MOST_LINKS and any(link.kept for link in row):
            hrefs = list_hrefs(sums.found) if hrefs is None else hrefs
            for link in row:
                if link.element not in targets:
                    targets[link.element] = find_target(sums.found, hrefs, link, address)
            if all(targets[link.element] == "page" for link in row):
                for link in row:
                    link.kept, link.why = False, "row of links"
        row = []


def _is_headline_link(block: Block) -> bool:
    length = len(block.text.lstrip(_BULLETS))
    return (
        block.tag in _PARAGRAPHS
        and _LEAST_TITLE <= length <= _MOST_TITLE
        and block.link_characters >= 0.8 * length
        and not block.text.endswith(_SENTENCE_ENDS)
    )
