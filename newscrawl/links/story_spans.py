"""Measures how much of a page's story stands in one run of blocks."""

from __future__ import annotations

from ..extract.body.captions import CAPTION
from ..page.blocks import Block

_OF_PICTURES = frozenset((CAPTION, "credit"))  # why blocks between the story's paragraphs are no body


def _measure_span(blocks: list[Block], places: list[int]) -> float:
    """Returns which share of the blocks from the first to the last that are kept are so, but for captions."""
    if not places:
        return 0.0
    run = blocks[places[0] : places[-1] + 1]
    return len(places) / (len(run) - sum(block.why in _OF_PICTURES for block in run))


def measure_span(blocks: list[Block]) -> float:
    """Returns which share of the blocks from the first to the last that are kept are so, but for captions and links."""
    own = [block for block in blocks if block.kept or 2 * block.link_characters <= len(block.text)]
    return _measure_span(own, [place for place, block in enumerate(own) if block.kept])


def measure_kept_span(blocks: list[Block]) -> float:
    """Returns which share of the blocks from the first to the last that are kept are so, but for captions."""
    return _measure_span(blocks, [place for place, block in enumerate(blocks) if block.kept])


def measure_longest_run(blocks: list[Block]) -> float:
    """Returns which share of the kept text stands in one run, where nothing but captions and links parts it."""
    longest = run = total = 0
    for block in blocks:
        if block.kept:
            run += len(block.text)
            total += len(block.text)
            longest = max(longest, run)
        elif block.why not in _OF_PICTURES and 2 * block.link_characters <= len(block.text):
            run = 0
    return longest / (total or 1)
