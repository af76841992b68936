"""Lists the lines above, between and below headline and story."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice, takewhile
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from ...page.blocks import FROM_DATA, HEADINGS, Block
from ...page.elements import Landmark, walk_following, walk_preceding
from ...page.page import Page
from ...text.clean import fold_text
from ...text.tables import load_link_words
from ..candidates import Body
from .lines import Line, list_lines
from .names import (
    begins_comments,
)

LONGEST_LINE = 160
_MOST_NODES = 600
_BEFORE = 3  # lines above the headline
_AFTER = 8  # lines below the story
_EDGE = 3  # blocks at the beginning and the end of the story that may be lines
_PARAGRAPH = 120  # characters from which a block is no line
_SENTENCE = 50  # characters from which a block is no line of names
_START = 60  # characters by which a block is known again
_MOST_AFTER_FIRST = 12  # lines between the first two paragraphs
_MOST_LINES = 40  # between headline and story
_LONGEST_LIST_LABEL = 40


class StoryLines(NamedTuple):
    """The lines around a story, each group in the page's order."""

    above: list[Line]  # the headline, the nearest last
    between: list[Line]  # headline and story, with what of the story's first blocks is a line
    after_first: list[Line]  # the story's first paragraph, which may be a standfirst, and its second
    ends: list[Line]  # the story's last short blocks
    below: list[Line]  # the story
    signature: list[Line]  # that stand right behind a paragraph of the story, set in the same element
    has_place: bool  # whether the story comes after the headline


def list_story_lines(page: Page, heading: Landmark | None, body: Body) -> StoryLines:
    """Returns the lines around the story. `body` is not trimmed yet: its first blocks may be a byline."""
    kept = [block for block in body.blocks if block.kept and block.why != FROM_DATA]
    if not kept:
        return StoryLines([], [], [], [], [], [], False)
    first = next((block for block in kept if len(block.text) >= _PARAGRAPH), kept[0])
    above = _list_above(heading.node) if heading is not None else []
    # A second look at the page, at what the first passes over, has elements of its own.
    placed = {id(block) for block in page.blocks.blocks}
    placed_kept = [block for block in kept if id(block) in placed]
    between: list[Line] | None
    after_first: list[Line] = []
    if heading is None:
        between = [_read_block(page, block) for block in _list_before(page, first)]
    else:
        lines = list_lines(walk_following(heading.node, _MOST_NODES))
        between = _list_until(lines, first)
        second = next((b for b in kept[kept.index(first) + 1 :] if len(b.text) >= _PARAGRAPH), None)
        if between is not None and second is not None:
            after_first = _list_until(islice(lines, _MOST_AFTER_FIRST), second) or []
    short = [block for block in placed_kept[1:][-_EDGE:] if len(block.text) < _PARAGRAPH]
    ends = [_read_block(page, block) for block in short]
    own = _list_own_lines(page, placed_kept[-1]) if kept[-1] in placed_kept[-1:] else []
    tail = _list_tail(own, placed_kept[-1]) if own else []
    ends += tail
    below = _list_below(page, placed_kept[-1], own) if kept[-1] in placed_kept[-1:] else []
    signature = [*_list_signature(page, placed_kept), *tail, *_list_last(below)]
    below = [line for line in below if not _ends_story(line)]
    return StoryLines(above, between or [], after_first, ends, below, signature, between is not None)


def _list_signature(page: Page, kept: list[Block]) -> Iterator[Line]:
    """Yields the last line of the story's own element: it is set as the paragraph before it, whatever follows."""
    last = next((place for place in range(len(kept) - 1, -1, -1) if len(kept[place].text) >= _SENTENCE), len(kept))
    for place in range(last + 1, min(last + 2, len(kept))):
        before, block = (page.blocks.elements[kept[at].element] for at in (place - 1, place))
        is_beside = (
            before.parent is not None and block.parent is not None and before.parent.mem_id == block.parent.mem_id
        )
        if before.mem_id == block.mem_id or (is_beside and before.tag == block.tag == "p"):
            yield _read_block(page, kept[place])


def _read_block(page: Page, block: Block) -> Line:
    element = page.blocks.elements[block.element]
    return Line(block.text, [block.text], element, 2 * block.link_characters > len(block.text))


def _list_before(page: Page, first: Block) -> list[Block]:
    """Returns the short blocks right before a story whose headline stands nowhere."""
    place = next((at for at, block in enumerate(page.blocks.blocks) if block is first), 0)
    near = page.blocks.blocks[max(0, place - _EDGE) : place]
    return [block for block in near if len(block.text) < _PARAGRAPH and not block.hidden]


def _list_above(heading: LexborNode) -> list[Line]:
    nodes = [node for node in walk_preceding(heading, _MOST_NODES // 10) if (node.text_content or "").strip()]
    return list(list_lines(reversed(nodes[: 4 * _BEFORE])))[-_BEFORE:]


def _list_until(lines: Iterable[Line], first: Block) -> list[Line] | None:
    """Returns the lines before the story's first paragraph; None where that does not come."""
    start = _squeeze(first.text)[:_START]
    found: list[Line] = []
    for line in lines:
        if start in _squeeze(line.text)[: _START + LONGEST_LINE]:
            return found[:_MOST_LINES]
        found.append(line)
    return None


def _list_own_lines(page: Page, block: Block) -> list[Line]:
    """Returns the lines of the element that holds a block, with those that lie around the block in it."""
    return list(list_lines(islice(page.blocks.elements[block.element].traverse(include_text=True), 4 * _MOST_NODES)))


def _list_tail(lines: list[Line], block: Block) -> list[Line]:
    """Returns the short lines with which a block of several lines ends: a <br> alone ends a line, and no block."""
    rest = _squeeze(block.text)
    tail: list[Line] = []
    for line in reversed(lines):
        squeezed = _squeeze(line.text)
        if not rest.endswith(squeezed):
            if tail:
                break
            continue
        if len(line.text) >= _SENTENCE or len(tail) == _EDGE:
            return tail[::-1]
        rest = rest.removesuffix(squeezed)
        tail.append(line)
    return []  # all of the block, or nothing in it, is a short line


def _list_below(page: Page, last: Block, lines: list[Line]) -> list[Line]:
    """Returns the first lines behind the story's last block, to a heading; `lines` are those of its element."""
    element = page.blocks.elements[last.element]
    end = _squeeze(last.text)[-_START:]
    place = next((i for i in range(len(lines) - 1, -1, -1) if _squeeze(lines[i].text).endswith(end)), len(lines) - 1)
    behind = lines[place + 1 :]
    if len(behind) < _AFTER:
        behind += list(islice(list_lines(walk_following(element, _MOST_NODES // 10)), _AFTER))
    found = list(takewhile(_might_be_storys, behind[:_AFTER]))
    return [*found, *(line for line in behind[len(found) : len(found) + 1] if _ends_story(line))]


def _ends_story(line: Line) -> bool:
    """Says whether a line is the heading of a list or of comments, which stands behind all that is the story's."""
    return not line.is_link and not _might_be_storys(line)


def _list_last(below: list[Line]) -> list[Line]:
    """Returns the one line between the story and the heading that ends it."""
    return below[:1] if len(below) == 2 and _ends_story(below[1]) else []


def _might_be_storys(line: Line) -> bool:
    """Says whether a line below a story may still be its own: no link, no heading of a list or of comments."""
    return not (line.is_link or line.node.tag in HEADINGS or is_list_label(line) or begins_comments(line.text))


def is_list_label(line: Line) -> bool:
    """Says whether a line is the heading of a list of other stories: "Related", "Most read"."""
    words, folded = load_link_words(), fold_text(line.text[:LONGEST_LINE])
    patterns = (words.related, words.latest, words.most_read)
    return len(folded) <= _LONGEST_LIST_LABEL and any(pattern.search(folded) for pattern in patterns)


def _squeeze(text: str) -> str:
    return "".join(text.split())
