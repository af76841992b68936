"""Drops boxes between a story's paragraphs: with a field to fill in, galleries, labels of charts, lists of stories."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...page.blocks import HEADINGS, Block, Blocks
from ...text.tables import load_link_words
from .story_region import count_told, find_common, list_around, mark_inside

_LARGEST = 500  # characters of a box with a field
_MOST_BLOCKS = 8  # of it
_MOST_FIELDS = 30
_LEAST_TOLD = 2  # words of the headline that a box has which is the story's
_COUNTER = re.compile(r"(\d{1,3})\s?(?:/|of|von|de|sur|di|van|av|z|из|з)\s?(\d{1,3})(?!\d|\s?%|[/.]\d)", re.IGNORECASE)
_LEAST_COUNTERS = 3
_LONGEST_COUNTER = 12  # characters of a counter that is a line of its own
_PLACED = re.compile(r"(?:^|[;\s])(?:top|left|bottom|right)\s*:")
_LONGEST_LABEL = 60  # characters of a chart's label, and of a list's
_LEAST_LABELS = 3
_MOST_LINKS = 8  # below a label; more are what the story is about
_LONGEST_LINK = 250  # characters of one to another story
_LEAST_ENTRIES = 3
_NEAR = 5  # blocks
_LONGEST_ENTRY = 500  # characters


def drop_boxes_within(found: Blocks, core: int, headline: str | None) -> None:
    """Leaves out kept blocks of boxes that do not hold the element with the story's first paragraphs."""
    own = {*list_around(found, core), 0}
    _drop_boxes_with_fields(found, own, headline)
    _drop_galleries(found, own)
    _drop_chart_labels(found)
    _drop_lists_of_stories(found, own)
    _drop_labelled_links(found)


def _leave_out(found: Blocks, elements: set[int], why: str) -> None:
    inside = mark_inside(found, elements) if elements else []
    for block in found.blocks if elements else ():
        if block.kept and inside[block.element]:
            block.kept, block.why = False, why


def _drop_boxes_with_fields(found: Blocks, own: set[int], headline: str | None) -> None:
    """A box that holds a field is small, no element round the story's paragraphs, and not about what the story is."""
    fields = {element for element, _ in found.fields[:_MOST_FIELDS]} - own
    if not fields:
        return
    chars, counts = _sum_texts(found)
    boxes = set()
    for element in fields:
        box = 0
        for around in list_around(found, element):
            if around in own or chars[around] > _LARGEST or counts[around] > _MOST_BLOCKS:
                break
            box = around
        if box and chars[box]:
            boxes.add(box)
    for box in list(boxes) if headline else ():
        inside = mark_inside(found, {box})
        if count_told(list(_iterate_inside(found, inside)), headline or "") >= _LEAST_TOLD:
            boxes.discard(box)
    _leave_out(found, boxes, "box with a field")


def _sum_texts(found: Blocks) -> tuple[list[int], list[int]]:
    chars, counts = [0] * len(found.parents), [0] * len(found.parents)
    for block in found.blocks:
        chars[block.element] += len(block.text)
        counts[block.element] += 1
    for place in range(len(chars) - 1, 0, -1):
        chars[found.parents[place]] += chars[place]
        counts[found.parents[place]] += counts[place]
    return chars, counts


def _drop_galleries(found: Blocks, own: set[int]) -> None:
    """Leaves out what stands with counters such as "1/7", where that does not hold the story, and bare counters."""
    totals: dict[str, list[Block]] = {}
    for block in found.blocks:
        if block.kept and block.text[0].isdigit() and (counter := _COUNTER.match(block.text)):
            of_total = totals.setdefault(counter[2], [])
            if int(counter[1]) == len(of_total) + 1:  # "4/5" on its own is a mark
                of_total.append(block)
    for blocks in totals.values():
        if len(blocks) < _LEAST_COUNTERS:
            continue
        gallery = blocks[0].element
        for block in blocks[1:]:
            gallery = find_common(found, gallery, block.element)
        if gallery not in own:
            _leave_out(found, {_add_heading(found, own, gallery)}, "gallery")
        for block in blocks:
            if block.kept and len(block.text) <= _LONGEST_COUNTER and block.tag not in ("td", "th", "li"):
                block.kept, block.why = False, "counter"


def _add_heading(found: Blocks, own: set[int], box: int) -> int:
    """Returns the outermost element around a box that has a line more than the box, its heading."""
    chars, _ = _sum_texts(found)
    for around in list_around(found, box):
        if around in own or chars[around] > chars[box] + _LONGEST_LABEL:
            break
        box = around
    return box


def _drop_chart_labels(found: Blocks) -> None:
    """Leaves out short texts that are set at places of a picture, by `top` and `left`."""
    labels = [
        block for block in found.blocks if block.kept and len(block.text) <= _LONGEST_LABEL and _is_placed(found, block)
    ]
    if len(labels) >= _LEAST_LABELS:
        for block in labels:
            block.kept, block.why = False, "label of a chart"


def _is_placed(found: Blocks, block: Block) -> bool:
    for element in (block.element, found.parents[block.element]):
        style = found.elements[element].attributes.get("style") or "" if element > 0 else ""
        if style and len(_PLACED.findall(style)) > 1:
            return True
    return False


def _drop_lists_of_stories(found: Blocks, own: set[int]) -> None:
    """Leaves out a box that begins with "Latest news", "Related" or the like and is a list of titles with summaries."""
    words = load_link_words()
    for place, block in enumerate(found.blocks[:-1]):
        text = block.text
        if len(text) > _LONGEST_LABEL or (block.tag not in HEADINGS and block.kept and text[-1] == "."):
            continue
        if not any(near.kept for near in found.blocks[place : place + _NEAR]):
            continue  # nothing that could be left out
        folded = text.lower()
        if not (words.related.search(folded) or words.latest.search(folded) or words.most_read.search(folded)):
            continue
        box = find_common(found, block.element, found.blocks[place + 1].element)
        if box in own or (place and _is_within(found, found.blocks[place - 1], box)):
            continue
        if _holds_entries(found, box):
            _leave_out(found, {box}, "list of stories")


def _drop_labelled_links(found: Blocks) -> None:
    """Leaves out lines right below "Related" or the like that are links, with a time at most beside them."""
    related = load_link_words().related
    run: list[Block] | None = None  # the links below a label
    for block in [*found.blocks, None]:
        if block is not None and 2 * block.link_characters > len(block.text):
            if run is not None and len(block.text) <= _LONGEST_LINK:
                run.append(block)
            continue
        if run is not None and len(run) <= _MOST_LINKS:
            for link in run:
                if link.kept:
                    link.kept, link.why = False, "labelled link"
        is_label = block is not None and len(block.text) <= _LONGEST_LABEL and related.search(block.text.lower())
        run = [] if is_label else None


def _is_within(found: Blocks, block: Block, box: int) -> bool:
    return box in list_around(found, block.element)


def _holds_entries(found: Blocks, box: int) -> bool:
    """Says whether an element holds three short entries or more, each a link, or a title with more below it."""
    inside = mark_inside(found, {box})
    entries: dict[int, list[Block]] = {}
    for block in _iterate_inside(found, inside):
        for element in reversed(list_around(found, block.element)):
            if found.tags[element] in ("li", "article", "tr") and inside[element] and element != box:
                entries.setdefault(element, []).append(block)
                break
    told = [
        blocks
        for blocks in entries.values()
        if sum(len(block.text) for block in blocks) <= _LONGEST_ENTRY
        and (len(blocks) > 1 or 2 * blocks[0].link_characters > len(blocks[0].text))
    ]
    return len(told) >= _LEAST_ENTRIES and len(told) == len(entries)


def _iterate_inside(found: Blocks, inside: list[bool]) -> Iterator[Block]:
    return (block for block in found.blocks if inside[block.element])
