"""Finds where the prose of a page begins, before its body is known."""

from __future__ import annotations

import re

from ..page.blocks import HEADINGS, Block

SOLID = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")  # scripts without spaces, and Hangul
PROSE = 100  # characters from which a text is a paragraph
_SOLID_WEIGHT = 2.5  # letters that a character of Chinese, Japanese or Korean stands for
_SHORT_PROSE = 50  # … beside another
_FEW_BETWEEN = 2  # short texts behind a lone paragraph, which stands apart then
_LOOSE = 3  # a paragraph has no more than one character in so many in links
_MOST_BETWEEN = 5  # short texts between two paragraphs of one story
_MOST_TO_PAIR = 8  # blocks from a slogan to the story
_COMMENT = re.compile(r".{2,40}\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s\d{1,2}:\d\d\D")  # "Ann, 12/09/2005 16:58 Well …"


def weigh_text(text: str) -> float:
    """Returns the length of a text in letters, where one sign of Chinese, Japanese or Korean counts for several."""
    return len(text) * (_SOLID_WEIGHT if SOLID.search(text[:20]) else 1)


def find_prose(blocks: list[Block]) -> int:
    """Returns the place of the densest run's first paragraph: of most text, with few short texts and no links.

    A lone paragraph with several short texts behind it, such as a slogan or a call for money, begins no run.
    """
    best, most = 0, 0
    start, size, between, count = 0, 0, 0, 0
    seen = [block for block in blocks if not block.hidden]
    weights = [_weigh_paragraph(block) for block in seen]
    for place, (block, weight) in enumerate(zip(seen, weights, strict=True)):
        if weight >= PROSE or (weight and max(weights[max(0, place - 1)], *weights[place + 1 : place + 2], 0) > 0):
            if not size or (count == 1 and between >= _FEW_BETWEEN):
                start, size, count = place, 0, 0
            size, between, count = size + len(block.text), 0, count + 1
            if size > most:
                best, most = start, size
        elif 2 * block.link_characters > len(block.text) and block.tag not in HEADINGS:
            between += 2
        else:
            between += 1
        if between > _MOST_BETWEEN:
            size = 0
    return blocks.index(seen[best]) if seen else 0


def find_pair(blocks: list[Block], start: int) -> int:
    """Returns the first place behind `start`, a few blocks away at most, of two paragraphs next to each other; or 0."""
    for place in range(start + 1, min(start + _MOST_TO_PAIR, len(blocks) - 1)):
        if all(not one.link_characters and _weigh_paragraph(one) >= PROSE for one in blocks[place : place + 2]):
            return place
    return 0


def _weigh_paragraph(block: Block) -> float:
    """Returns the weight of a paragraph; 0 for what is none, and for a comment that bears a name and a time."""
    weight = weigh_text(block.text)
    if _LOOSE * block.link_characters >= len(block.text) or _COMMENT.match(block.text):
        return 0
    return weight if weight >= PROSE or (weight >= _SHORT_PROSE and block.text[-1] in ".。؟!?") else 0
