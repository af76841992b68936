"""Headings, labels and marks in the story's text: keeps its headings, drops labels of what was left out, list marks."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

from ...page.blocks import HEADINGS, Block, Blocks
from .edges import is_time_of_day, might_be_byline_or_time
from .element_tree import find_common, list_around
from .lines import is_end_mark, read_opening
from .story_region import is_running

_LONGEST_HEADING = 80
_LEAST_SCORE = -2.5  # of a heading that is set in no heading's element
_LINE_ENDS = frozenset(".!…,;:。！؛،")
_LONGEST_LABEL = 50
_LABEL_OPENINGS = (1, 2, 6)  # of links to more, calls to act, labels
_CELLS = ("td", "th", "li", "dt", "dd")  # of a timetable
_ENTRY = 80  # characters of a live blog's text
_MOST_OF_STORY = 0.5  # of its characters
_NEAR = 3  # blocks at the start and end that may be such lines


_BULLETS = "•·∙●○■□▪▫◦‣▸▶►・"
_DASHES = "*-–+"  # of a list, and of who speaks
_BRACKETED = re.compile(r"^\[[^\[\]]{2,20}\]\s+|\s*\[[^\[\]]{2,20}\]$")
_SIGNS = "◆◇■□▲△▼▽◎"  # before a heading; stars are marks given
_IN_BRACKETS = re.compile(r"【([^【】]+)】")
_LONGEST_SIGNED = 40  # characters of a heading with a sign
_MARKS_AROUND = 4  # brackets and spaces around a link
_SPEAKS = ("?", "!", "؟", "？")


def keep_headings(found: Blocks) -> None:
    """Keeps short lines between two kept paragraphs that are their headings, whatever element they are set in."""
    blocks, parents = found.blocks, found.parents
    copies = Counter(block.text for block in blocks if len(block.text) <= _LONGEST_HEADING)
    for place, (before, block, after) in enumerate(zip(blocks, blocks[1:], blocks[2:], strict=False)):
        if block.kept or block.why != "model" or block.score is None or block.score < _LEAST_SCORE or not after.kept:
            continue
        is_line = block.element == after.element or (
            is_running(found, place + 2)
            and (
                parents[before.element] == parents[block.element] == parents[after.element]
                or _stands_between(found, before, block, after)
            )
        )
        if (
            is_line
            and before.kept
            and len(block.text) <= _LONGEST_HEADING
            and block.text[-1] not in _LINE_ENDS
            and block.text[0].isalpha()
            and not block.link_characters
            and block.picture is None
            and copies[block.text] == 1
            and not read_opening(block.text)
            and not might_be_byline_or_time(block.text)
        ):
            block.kept, block.why = True, "heading"


def keep_entries(found: Blocks) -> None:
    """Keeps an entry without links between two of the same list that are kept: what is listed is all of one kind."""
    for before, block, after in zip(found.blocks, found.blocks[1:], found.blocks[2:], strict=False):
        if block.tag != "li" or block.kept or block.why != "model" or not (before.kept and after.kept):
            continue
        places = {found.parents[one.element] for one in (before, block, after)}
        is_list = len(places) == 1 and before.tag == after.tag == "li"
        if is_list and not block.link_characters and block.score is not None and block.score >= _LEAST_SCORE:
            block.kept, block.why = True, "entry"


def _stands_between(found: Blocks, before: Block, block: Block, after: Block) -> bool:
    """Says whether three texts stand in boxes of their own, one below the other in one element, each box named."""
    boxes = []
    holder = find_common(found, before.element, after.element)
    for one in (before, block, after):
        around = list_around(found, one.element)
        if holder not in around or around[0] == holder:
            return False
        boxes.append(around[around.index(holder) - 1])
    names = [found.names[box].split(" ")[0] for box in boxes]
    return len(set(boxes)) == len(boxes) and bool(names[0]) and len(set(names)) == 1


def drop_labels(blocks: list[Block]) -> None:
    """Leaves out labels of what was left out: "Related stories:" before links, "In this article:" before a list."""
    for block, following in pairwise(blocks):
        if (
            block.kept
            and not following.kept
            and len(block.text) <= _LONGEST_LABEL
            and (block.tag in HEADINGS or block.text[-1] in ":：" or following.why == "row of links")
            and following.why not in ("headline", "repeated")
            and read_opening(block.text) in _LABEL_OPENINGS
        ):
            block.kept, block.why = False, "label"


def drop_entry_times(blocks: list[Block]) -> None:
    """Leaves out the times of a live blog's entries: each stands alone above the entry's heading or text."""
    kept = [block for block in blocks if block.kept]
    for place, block in enumerate(kept):
        if (
            len(block.text) <= _LONGEST_LABEL
            and block.tag not in _CELLS
            and is_time_of_day(block.text)
            and any(len(b.text) > _ENTRY for b in kept[place + 1 : place + 1 + _NEAR])
        ):
            block.kept, block.why = False, "entry's time"


def drop_behind_end(blocks: list[Block]) -> None:
    """Leaves out the mark of a story's end, and what little stands behind it: notes of the house that sent it."""
    total = sum(len(block.text) for block in blocks if block.kept)
    before = 0
    for place, block in enumerate(blocks):
        # "The End" may head a chapter, and "30" be a figure in a table.
        is_line = block.tag not in HEADINGS and block.tag not in _CELLS
        if is_line and before > _MOST_OF_STORY * total and is_end_mark(block.text):
            for behind in blocks[place:]:
                if behind.kept:
                    behind.kept, behind.why = False, "behind the end"
            return
        before += len(block.text) if block.kept else 0


def drop_edit_links(kept: list[Block]) -> None:
    """Takes the link in brackets that edits a section off its heading: "[edit] The next steps"."""
    for block in kept:
        if block.tag not in HEADINGS or not block.link_characters or "[" not in block.text:
            continue
        bare = _BRACKETED.sub("", block.text)
        if bare and len(block.text) - len(bare) <= block.link_characters + _MARKS_AROUND:
            block.text = bare


def drop_list_marks(kept: list[Block]) -> None:
    """Takes the marks off lines of loose text that are a list: two or more, one after the other, with the same mark.

    A dash may also tell who speaks; there it stays, as it does before one that asks or another in the line. An entry or
    a cell that begins with a mark has it for another reason, unless it holds the whole list.
    """
    run: list[Block] = []
    for block in [*kept, None]:
        mark = _read_mark(block) if block is not None else ""
        is_apart = block is None or mark != run[0].text[0] if run else True
        if run and block is not None and block.tag in _CELLS and block.element != run[0].element:
            is_apart = True
        if run and is_apart:
            if len(run) > 1 and not (run[0].text[0] in _DASHES and any(map(_might_be_said, run))):
                for entry in run:
                    entry.text = entry.text[1:].lstrip()
            run = []
        if block is not None and mark and not (block.tag in _CELLS and mark in _DASHES):
            run.append(block)


def drop_heading_signs(kept: list[Block]) -> None:
    """Takes the sign before a heading among the paragraphs off, or the brackets around it: "◆ The next steps"."""
    for block in kept[1:-1]:
        if len(block.text) > _LONGEST_SIGNED or block.tag in _CELLS or block.text[-1] in _LINE_ENDS:
            continue
        bracketed = _IN_BRACKETS.fullmatch(block.text)
        bare = bracketed[1] if bracketed else block.text.lstrip(_SIGNS).lstrip()
        if bare:
            block.text = bare


def _read_mark(block: Block) -> str:
    """Returns the mark that begins a line before white space; "" where there is none."""
    text = block.text
    return (
        text[0] if len(text) > 2 and text[0] in _BULLETS + _DASHES and (text[1] == " " or text[0] in _BULLETS) else ""
    )


def _might_be_said(block: Block) -> bool:
    return block.text.endswith(_SPEAKS) or f" {block.text[0]} " in block.text[1:]
