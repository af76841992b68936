"""Leaves out lists of other stories, and a letter's other parts, that a rule or stars part from the story's end."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from ...page.blocks import Block, Blocks
from ...text.any_case import fold_case
from ...text.tables import match_any, read_table

_LEAST_SENTENCE = 40  # characters
_SENTENCE_END = (".", "!", "?", "…", "。", "！", "？", "؟", "۔", "।", '"', "”", "»", "」", ")")
_LINKED = 0.3  # of an entry's characters are its link
_LEAST_ENTRIES = 2
_STARS = re.compile(r"[*＊⁂•·~∼=_—–-](?:\s*[*＊⁂•·~∼=_—–-]){2,30}|⁂")
_LONGEST_LABEL = 40
_MOST_BEHIND = 2.0  # times the characters of the story that may stand behind it


def leave_out_ruled_parts(found: Blocks) -> None:
    """Leaves out the first list of links behind the story's last sentence that a rule parts from it, and all below.

    What a rule, or a line of stars, parts from the story and has the heading of small ads, of earlier letters or of
    short news is another part of a letter, though it be sentences.
    """
    kept = [place for place, block in enumerate(found.blocks) if block.kept]
    if not kept:
        return
    start = _find_other_part(found, kept)
    if start is not None:
        _leave_out_from(found, kept, start)
        kept = [place for place in kept if place < start]
    if not kept or not found.rules or found.rules[-1] <= kept[0]:
        return
    last = max((place for place in kept if _is_sentence(found.blocks[place])), default=kept[-1])
    starts = [rule for rule in dict.fromkeys(found.rules) if last < rule <= kept[-1]]
    for start, end in pairwise([*starts, kept[-1] + 1]):
        if _might_be_list(found.blocks[start:end]):
            _leave_out_from(found, kept, start)
            return


def _find_other_part(found: Blocks, kept: list[int]) -> int | None:
    """Returns the place of the first rule behind a sentence that the heading of another part of a letter follows."""
    blocks = found.blocks
    rules = set(found.rules)
    before = 0
    for place in range(kept[0], kept[-1] + 1):
        block = blocks[place]
        is_ruled = place in rules or (place > 0 and _is_stars(blocks[place - 1]))
        if is_ruled and before and len(block.text) <= _LONGEST_LABEL and _heads_other_part(block):
            behind = sum(len(one.text) for one in blocks[place:] if one.kept)
            if behind <= _MOST_BEHIND * before:
                return place - 1 if place not in rules else place
        if block.kept and _is_sentence(block):
            before += len(block.text)
    return None


def _leave_out_from(found: Blocks, kept: list[int], start: int) -> None:
    for place in kept:
        if place >= start:
            found.blocks[place].kept, found.blocks[place].why = False, "behind a rule"


def _is_stars(block: Block) -> bool:
    return len(block.text) <= _LONGEST_LABEL and _STARS.fullmatch(block.text) is not None


def _heads_other_part(block: Block) -> bool:
    return block.text[-1] not in _SENTENCE_END and _load_headings().match(fold_case(block.text)) is not None


@cache
def _load_headings() -> re.Pattern[str]:
    return re.compile(rf"\W*(?:{match_any(word for (word,) in read_table(__package__, 'part_labels'))})(?!\w)")


def _might_be_list(part: list[Block]) -> bool:
    """Says whether a part is a list of links below a label, or below none."""
    linked = [block for block in part if block.link_characters > _LINKED * len(block.text)]
    return len(linked) >= max(_LEAST_ENTRIES, len(part) - 1)


def _is_sentence(block: Block) -> bool:
    return (
        len(block.text) >= _LEAST_SENTENCE
        and block.text.endswith(_SENTENCE_END)
        and block.link_characters <= _LINKED * len(block.text)
    )
