"""Leaves out lists of other stories that a rule, `<hr>`, parts from the story's end."""

from __future__ import annotations

from itertools import pairwise

from ...page.blocks import Block, Blocks

_LEAST_SENTENCE = 40  # characters
_SENTENCE_END = (".", "!", "?", "…", "。", "！", "？", "؟", "۔", "।", '"', "”", "»", "」", ")")
_LINKED = 0.3  # of an entry's characters are its link
_LEAST_ENTRIES = 2


def leave_out_ruled_parts(found: Blocks) -> None:
    """Leaves out the first list of links behind the story's last sentence that a rule parts from it, and all below."""
    kept = [place for place, block in enumerate(found.blocks) if block.kept]
    if not kept or not found.rules or found.rules[-1] <= kept[0]:
        return
    last = max((place for place in kept if _is_sentence(found.blocks[place])), default=kept[-1])
    starts = [rule for rule in dict.fromkeys(found.rules) if last < rule <= kept[-1]]
    for start, end in pairwise([*starts, kept[-1] + 1]):
        if _might_be_list(found.blocks[start:end]):
            for place in kept:
                if place >= start:
                    found.blocks[place].kept, found.blocks[place].why = False, "behind a rule"
            return


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
