"""Leaves out the labelled lines of a database's record around its text: "BODY:", "SUBJECT: ferries (77%)"."""

from __future__ import annotations

import re
from functools import cache

from ...page.blocks import Block, Blocks
from ...text.any_case import fold_case
from ...text.tables import read_groups

_LABEL = re.compile(r"[\[【]?([^\W\d_][^:：\]】.!?\"]{0,24})(?:\s?[:：]|[\]】])\s*")
_LEAST_LABELS = 3  # different ones beside that of the text
_LABEL_ENDS = ":：]】"
_LONGEST_BARE = 30  # characters of a line that is a label alone


def leave_out_record(found: Blocks) -> None:
    """Leaves out labelled lines above and below a text that has a label, too, on a line of its own.

    A page without that line is no record: who speaks may stand before a colon, and so may what a meeting is about.
    """
    blocks = found.blocks
    start = next((place for place, block in enumerate(blocks) if _labels_text(block.text)), -1)
    if start < 0:
        return
    labels = [_read_label(block.text) for block in blocks]
    if len({label for label in labels if label in _load_labels()["label"]}) < _LEAST_LABELS:
        return
    _leave_out(blocks[start])
    for place in range(start):
        if labels[place]:
            _leave_out(blocks[place])
    known = [place for place in range(start + 1, len(blocks)) if labels[place] in _load_labels()["label"]]
    below = _find_row(labels, known)
    for place in range(below, len(blocks)):
        if labels[place] and (labels[place] in _load_labels()["label"] or _is_in_capitals(blocks[place].text)):
            _leave_out(blocks[place])


def _find_row(labels: list[str], known: list[int]) -> int:
    """Returns the place of the first known label below a text that another labelled line, or the page's end, follows.

    A text's own line may begin with such a word, as "Source: the council" does.
    """
    for place in known:
        if place + 1 == len(labels) or labels[place + 1]:
            return place
    return known[-1] if known else len(labels)


def _labels_text(text: str) -> bool:
    """Says whether a line is the label of a record's text alone."""
    if len(text) > _LONGEST_BARE or text[-1] not in _LABEL_ENDS:
        return False
    return fold_case(text).strip("[]【】:： ") in _load_labels()["text"]


def _read_label(text: str) -> str:
    """Returns what stands before a line's first colon, folded; "" where none stands near its beginning."""
    label = _LABEL.match(text)
    return fold_case(label[1]).strip() if label else ""


def _is_in_capitals(text: str) -> bool:
    label = _LABEL.match(text)
    return label is not None and label[1].isupper()


def _leave_out(block: Block) -> None:
    if block.kept:
        block.kept, block.why = False, "label of a record"


@cache
def _load_labels() -> dict[str, frozenset[str]]:
    return {place: frozenset(words) for place, words in read_groups(__package__, "record_labels").items()}
