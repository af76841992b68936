"""Drops captions without a mark: a line in italics right below a picture, a short text in the picture's own box."""

from __future__ import annotations

import re
from functools import cache

from ...page.blocks import HEADINGS, Block, Blocks
from ...text.clean import fold_text
from ...text.tables import match_any, read_groups

_LONGEST = 300  # characters
_LONGEST_IN_BOX = 200
_SLANTED = frozenset(("em", "i", "small", "cite"))
_SENTENCE_ENDS = (".", "!", "?", "…", "。", "！", "？", "؟", "۔", "।", ":", "：", '"', "”", "»", "」")
_DEEPEST = 6  # elements between a picture and what holds it
_LEAST_WORDS = 3  # of a picture's alternative text that tells something
_SHARED = 0.6  # of the words of a caption or of the alternative text, the shorter of both, that are in the other


def drop_captions(found: Blocks, counts: list[int], *, is_news: bool) -> None:
    """Leaves out captions that were kept as text; `counts` is how many blocks each element holds.

    A line in italics right below a picture is a caption where it is no sentence, repeats the picture's `alt`, points to
    the picture ("left"), or where all lines in italics stand below pictures. On a page of news a short text is one,
    too, that is no sentence and shares an element with nothing but a picture.
    """
    below = [
        block
        for block in found.blocks
        if block.picture is not None and block.kept and len(block.text) <= _LONGEST and block.tag not in HEADINGS
    ]
    if not below:
        return
    slanted = {block for block in below if _is_slanted(found, block)}
    first = next(block for block in found.blocks if block.kept)
    all_slanted = len(slanted) > 1 and _stand_alone(found, slanted)
    for block in below:
        is_sentence = block.text.endswith(_SENTENCE_ENDS)
        if block in slanted:
            tells = all_slanted or not is_sentence
            if block is first and not _holds_picture(found, block):
                tells = False  # it may be the standfirst, below the first picture
            is_caption = tells or bool(_load_pointing().match(block.text)) or _says_alt(block)
        else:
            is_caption = is_news and not is_sentence and _is_in_box(found, counts, block)
        if is_caption:
            block.kept, block.why = False, "caption below picture"


def _is_slanted(found: Blocks, block: Block) -> bool:
    """Says whether all of a block's text is in italics or small; the picture may stand beside it."""
    slanted = False
    child = found.elements[block.element].first_child
    while child is not None:
        if child.tag in _SLANTED:
            slanted = True
        elif ((child.text_content if child.is_text_node else child.text()) or "").strip():
            return False
        child = child.next
    return slanted


def _stand_alone(found: Blocks, slanted: set[Block]) -> bool:
    """Says whether no other text of the story is in italics."""
    others = (b for b in found.blocks if b.kept and b not in slanted and len(b.text) <= _LONGEST)
    return not any(_is_slanted(found, block) for block in others)


def _is_in_box(found: Blocks, counts: list[int], block: Block) -> bool:
    """Says whether an element holds the picture, a short text, and no other text."""
    parent = found.parents[block.element]
    is_alone = parent >= 0 and counts[parent] == 1 and found.tags[parent] in ("div", "section", "span")
    if not is_alone or len(block.text) > _LONGEST_IN_BOX or block.link_characters or block.text[0].isdigit():
        return False
    return _holds_picture(found, block, parent)


def _holds_picture(found: Blocks, block: Block, element: int | None = None) -> bool:
    """Whether the picture before a block is inside an element, by its place; inside the block's own, unless told."""
    wanted = found.elements[block.element if element is None else element].mem_id
    picture = block.picture
    for _ in range(_DEEPEST):
        picture = picture.parent if picture is not None else None
        if picture is not None and picture.mem_id == wanted:
            return True
    return False


def _says_alt(block: Block) -> bool:
    """Says whether the picture's `alt` is the caption's text, or nearly."""
    alt = block.picture.attributes.get("alt") if block.picture is not None else None
    one, other = set(fold_text(alt or "").split()), set(fold_text(block.text).split())
    return min(len(one), len(other)) >= _LEAST_WORDS and len(one & other) >= _SHARED * min(len(one), len(other))


@cache
def _load_pointing() -> re.Pattern[str]:
    """Builds the pattern for words that point into a picture: "From left: …", "… (right)"."""
    words = {place: match_any(of_place) for place, of_place in read_groups(__package__, "captions").items()}
    return re.compile(rf"(?:{words['start']})\b|.*[(（](?:{words['in brackets']})[)）]", re.IGNORECASE)
