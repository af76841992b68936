"""Drops boxes among a story's paragraphs: sign-ups and other fields, calls for support, galleries, labels of charts."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from ...page.blocks import HEADINGS, Block, Blocks
from ...text.any_case import fold_case
from ...text.tables import match_any, read_table
from .element_sums import ElementSums
from .element_tree import drop_inside, find_common, is_within, list_around, list_inside
from .lines import is_call_for_support
from .story_region import count_told
from .teasers import is_link

_MOST_BLOCKS = 10  # of a box
_SMALL = 0.25  # of the characters of the story's element: more is no box in it
_MUCH = 0.3  # of the box's characters are in the call itself
_LONG = 60  # characters of a text that tells where the story lies
_BEFORE, _BEHIND = 12, 8  # blocks round a field that may belong to its box
_MOST_FIELDS = 30  # that are looked at; a page of a shop has hundreds
_PARAGRAPH = 100  # characters of a paragraph
_MOST_BEHIND = 2  # paragraphs of a box behind its field: the terms
_LARGE = 250  # characters of a large box; what surrounds a smaller one tells what it is
_BEGINNING = 160  # characters of a block
_LARGEST = 500  # characters of a box with a field
_MOST_IN_IT = 8  # blocks of it
_LEAST_TOLD = 2  # words of the headline that a box has which is the story's
_MOST_ASKING = 4  # blocks of a box with a button
_LONGEST_TITLE = 80  # characters of its title
_OF_TEXT = HEADINGS | {"p", "li", "blockquote", "summary", "td", "th", "dt", "dd"}  # no boxes
_COUNTER = re.compile(r"(\d{1,3})\s?(?:/|of|von|de|sur|di|van|av|z|из|з)\s?(\d{1,3})(?!\d|\s?%|[/.]\d)", re.IGNORECASE)
_LEAST_COUNTERS = 3
_LONGEST_COUNTER = 12  # characters of a counter that is a line of its own
_PLACED = re.compile(r"(?:^|[;\s])(?:top|left|bottom|right)\s*:")
_LONGEST_LABEL = 60  # characters of a chart's label, and of a gallery's heading
_LEAST_LABELS = 3
_QUESTION = ("?", "？", "؟")


def leave_out_sign_ups(found: Blocks, headline: str | None = None) -> list[Block]:
    """Returns the blocks without those of boxes that begin with a call to sign up and have a field to fill in.

    What has paragraphs behind the field, or more of the headline's words than all text outside, is a story with a form.
    """
    blocks = found.blocks
    fields = found.fields[:_MOST_FIELDS]
    near = {n for _, at in fields for n in range(max(0, at - _BEFORE), at)}
    near = {n for n in near if 2 * blocks[n].link_characters < len(blocks[n].text)}
    asking = {n for n in near if _load_sign_up().search(fold_case(blocks[n].text[:_BEGINNING]))}
    if not asking:
        return blocks
    left_out: set[int] = set()
    for element, at in fields:
        first = next((n for n in range(max(0, at - _BEFORE), at) if n in asking), None)
        if first is None or first in left_out:
            continue
        box = find_common(found, blocks[first].element, element)
        if first and blocks[first - 1].tag in HEADINGS and is_within(found, blocks[first - 1], box):
            first -= 1
        last = first
        while last + 1 < len(blocks) and last <= at + _BEHIND and is_within(found, blocks[last + 1], box):
            last += 1
        begins = first == 0 or not is_within(found, blocks[first - 1], box)
        inside = blocks[first : last + 1]
        is_box = box > 0 and begins and last <= at + _BEHIND and not any(block.tag == "h1" for block in inside)
        behind = [block for block in inside[max(at - first, 0) :] if len(block.text) >= _PARAGRAPH]
        if len(behind) > _MOST_BEHIND:
            continue  # a story with a form above it, or between its paragraphs
        if is_box and headline and _is_story(blocks, first, last, headline):
            continue
        if is_box and sum(len(block.text) for block in inside) >= _LARGE:
            left_out.update(range(first, last + 1))
    for place in left_out:
        blocks[place].why = "sign-up box"
    return [block for place, block in enumerate(blocks) if place not in left_out] if left_out else blocks


def _is_story(blocks: list[Block], first: int, last: int, headline: str) -> bool:
    inside = [block for block in blocks[first : last + 1] if len(block.text) >= _LONG]
    outside = [
        block for block in blocks[:first] + blocks[last + 1 :] if len(block.text) >= _LONG and not is_link(block)
    ]
    return count_told(inside, headline) > count_told(outside, headline)


@cache
def _load_sign_up() -> re.Pattern[str]:
    return re.compile(match_any(word for (word,) in read_table(__package__, "sign_ups")))


def drop_calls(sums: ElementSums) -> None:
    """Leaves out boxes that ask readers for something."""
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
    story = set(list_around(found, main))
    boxes = set()
    for block in found.blocks:
        if block.kept and len(block.text) >= _LONG and parents[block.element] != main:
            box = _find_box(sums, block, story)
            if box and box not in boxes and is_call_for_support(block.text):
                boxes.add(box)
    if boxes:
        drop_inside(found, boxes, "call")


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


def drop_boxes_within(found: Blocks, core: int, headline: str | None) -> None:
    """Leaves out kept blocks of boxes that do not hold the element with the story's first paragraphs."""
    own = {*list_around(found, core), 0}
    sums = _sum_texts(found)
    _drop_boxes_with_fields(found, own, headline, sums)
    _drop_boxes_with_buttons(found, own, headline, sums)
    _drop_answers(found, own, sums)
    _drop_advertisements(found, own, sums)
    _drop_galleries(found, own)
    _drop_chart_labels(found)
    _drop_lone_headings(found, own)


def _drop_boxes_with_fields(found: Blocks, own: set[int], headline: str | None, sums: _Sums) -> None:
    """A box that holds a field is small, no element round the story's paragraphs, and not about what the story is."""
    fields = {element for element, _ in found.fields[:_MOST_FIELDS]} - own
    if not fields:
        return
    boxes = set()
    for element in fields:
        box = 0
        for around in list_around(found, element):
            if around in own or sums.chars[around] > _LARGEST or sums.counts[around] > _MOST_IN_IT:
                break
            box = around
        if box and sums.chars[box]:
            boxes.add(box)
    for box in list(boxes) if headline else ():
        if count_told(list_inside(found, box), headline or "") >= _LEAST_TOLD:
            boxes.discard(box)
    if boxes:
        drop_inside(found, boxes, "box with a field")


def _drop_boxes_with_buttons(found: Blocks, own: set[int], headline: str | None, sums: _Sums) -> None:
    """Leaves out a box among the story's paragraphs that holds a title, a sentence or two, and a button.

    The button may be a link that leads to no page. What comes more than once, such as questions and answers that open,
    is the story's, and so is what tells of the headline.
    """
    chars, counts = sums
    kept = [place for place, block in enumerate(found.blocks) if block.kept]
    tried: set[int] = set()
    boxes: dict[int, tuple[str, ...]] = {}  # and what tells one from others: its names, and the tags of its texts
    for place in kept[1:]:
        box = 0
        for element in list_around(found, found.blocks[place].element):
            if element in own or chars[element] > _LARGEST or counts[element] > _MOST_ASKING:
                break
            box = element
        if not box or box in tried or found.tags[box] in _OF_TEXT:
            continue
        tried.add(box)
        first = place
        while first and is_within(found, found.blocks[first - 1], box):
            first -= 1
        inside = found.blocks[first : first + counts[box]]
        if place == kept[-1] and inside[0].tag not in HEADINGS:
            continue  # the story's last text may have a button beside it
        if (
            (len(inside) == 1 or len(inside[0].text) <= _LONGEST_TITLE)
            and not any(text.tag in ("li", "td", "th", "figcaption") or text.picture is not None for text in inside)
            and _holds_button(found.elements[box])
            and count_told(inside, headline or "") < _LEAST_TOLD
        ):
            boxes[box] = (found.tags[box], found.names[box], *(text.tag for text in inside))
    if not boxes:
        return
    forms = Counter(boxes.values())
    like = Counter((found.tags[place], found.names[place]) for place, size in enumerate(chars) if size)
    alone = {
        box
        for box, form in boxes.items()
        if forms[form] == 1 and (not found.names[box] or like[found.tags[box], found.names[box]] == 1)
    }
    if alone:
        drop_inside(found, alone, "box with a button")


def _drop_answers(found: Blocks, own: set[int], sums: _Sums) -> None:
    """Leaves out short lines of a box whose question is left out: a poll's answers. Merits have another heading."""
    tried = {-1}  # nothing is around the root, which may have text of its own
    for block in found.blocks:
        box = found.parents[block.element]
        if not block.kept or box in own or box in tried or len(block.text) > _LONGEST_LABEL or block.tag in _OF_TEXT:
            continue
        tried.add(box)
        if sums.chars[box] > _LARGEST:
            continue
        inside = list_inside(found, box)
        answers = [one for one in inside if one.kept]
        is_asked = not inside[0].kept and any(one.text.endswith(_QUESTION) for one in inside if not one.kept)
        is_box = len(answers) >= _LEAST_LABELS and is_asked
        if is_box and all(len(one.text) <= _LONGEST_LABEL and one.tag not in _OF_TEXT for one in answers):
            drop_inside(found, {box}, "answers")


def _drop_advertisements(found: Blocks, own: set[int], sums: _Sums) -> None:
    """Leaves out small boxes that begin with a label such as "Advertisement" or "Sponsored by"."""
    boxes = set()
    for place, block in enumerate(found.blocks):
        if block.why != "notice" or block.kept or len(block.text) > _LONGEST_LABEL:
            continue
        box = 0
        for element in list_around(found, block.element):
            begins = place == 0 or not is_within(found, found.blocks[place - 1], element)
            if element in own or not begins or sums.chars[element] > _LARGEST or sums.counts[element] > _MOST_ASKING:
                break
            box = element
        if box and sums.counts[box] > 1:
            boxes.add(box)
    if boxes:
        drop_inside(found, boxes, "advertisement")


def _holds_button(box: LexborNode) -> bool:
    if box.css_first("button, [role=button], input[type=submit], input[type=button]") is not None:
        return True
    links = box.css("a")
    return bool(links) and all((link.attributes.get("href") or "#").startswith(("#", "javascript:")) for link in links)


class _Sums(NamedTuple):
    """By each element's place, the characters and the blocks of text that it holds."""

    chars: list[int]
    counts: list[int]


def _sum_texts(found: Blocks) -> _Sums:
    chars, counts = [0] * len(found.parents), [0] * len(found.parents)
    for block in found.blocks:
        chars[block.element] += len(block.text)
        counts[block.element] += 1
    for place in range(len(chars) - 1, 0, -1):
        chars[found.parents[place]] += chars[place]
        counts[found.parents[place]] += counts[place]
    return _Sums(chars, counts)


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
            drop_inside(found, {_add_heading(found, own, gallery)}, "gallery")
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


def _drop_lone_headings(found: Blocks, own: set[int]) -> None:
    """Leaves out the short heading that a box begins with, of which nothing else is kept; a standfirst may be one."""
    for block in found.blocks:
        box = found.parents[block.element]
        is_heading = block.kept and block.tag in HEADINGS and len(block.text) <= _LONGEST_LABEL
        if is_heading and box > 0 and box not in own:
            inside = list_inside(found, box)
            if len(inside) > 1 and inside[0] is block and not any(one.kept for one in inside[1:]):
                block.kept, block.why = False, "heading of a box"
        elif block.kept and _is_label_alone(found, own, block):
            block.kept, block.why = False, "heading of a box"


def _is_label_alone(found: Blocks, own: set[int], block: Block) -> bool:
    """Says whether a short line is loose text in a small box of which it is the beginning, and nothing else is kept."""
    if block.element in own or block.tag in _OF_TEXT or len(block.text) > _LONGEST_LABEL or block.text[-1] in ".!?…。":
        return False
    inside = list_inside(found, block.element)
    if not 1 < len(inside) <= _MOST_ASKING or inside[0] is not block:
        return False
    return not any(one.kept for one in inside[1:])


def _is_placed(found: Blocks, block: Block) -> bool:
    for element in (block.element, found.parents[block.element]):
        style = found.elements[element].attributes.get("style") or "" if element > 0 else ""
        if style and len(_PLACED.findall(style)) > 1:
            return True
    return False
