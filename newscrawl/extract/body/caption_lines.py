"""Finds captions that are a line right below a picture: set small or in italics, pointing to it, alone with it."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from ...page.blocks import HEADINGS, Block, Blocks
from ...text.clean import fold_text
from ...text.tables import match_any, read_groups
from ..people.names import looks_like_name
from .edges import might_be_byline_or_time
from .element_tree import is_all_within

BELOW_PICTURE = "caption below picture"  # why a block is no body
_LONGEST = 300  # characters
_LONGEST_IN_BOX = 200
_SLANTED = frozenset(("em", "i", "small", "cite"))
_SMALL_SIZES = frozenset(("1", "2", "-1", "-2"))  # of <font>
_SMALL_STYLE = re.compile(r"font-size\s*:\s*(?:(?:[6-9]|1[01])px|[67]pt|(?:x-)?small)")
_CAPTION_ENDS = (".", "!", "?", "…", "。", "！", "？", "؟", "۔", "।", ":", "：", '"', "”", "»", "」")
_DEEPEST = 6  # elements between a picture and what holds it
_LEAST_WORDS = 3  # of a picture's alternative text that tells something
_SHARED = 0.6  # of the words of a caption or of the alternative text, the shorter of both, that are in the other


def drop_captions(found: Blocks, counts: list[int], *, is_news: bool) -> None:
    """Leaves out captions that were kept as text; `counts` is how many blocks each element holds.

    A line in italics right below a picture is a caption where it is no sentence, repeats the picture's `alt`, points to
    the picture ("left"), or where all lines in italics stand below pictures. On a page of news a short text is one,
    too, that is no sentence and shares an element with nothing but a picture.
    """
    _mark_lines_below(found)
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
        is_sentence = block.text.endswith(_CAPTION_ENDS)
        if block in slanted:
            tells = all_slanted or not is_sentence
            if block is first and not _holds_picture(found, block):
                tells = False  # it may be the standfirst, below the first picture
            is_caption = tells or bool(_load_pointing().match(block.text)) or _says_alt(block)
        else:
            is_caption = is_news and not is_sentence and _is_in_box(found, counts, block)
        if is_caption:
            block.kept, block.why = False, BELOW_PICTURE


def _mark_lines_below(found: Blocks) -> None:
    """Marks captions that are a line right behind their picture, among the story's text or right above it."""
    for block, following in pairwise(found.blocks):
        if block.picture is None or block.tag in HEADINGS or not (block.kept or following.kept):
            continue
        if (block.kept or block.why == "model") and _is_line_below(block):
            block.kept, block.why = False, BELOW_PICTURE


def _is_line_below(block: Block) -> bool:
    """Says whether a text is no sentence and no name, right behind its picture, and all set small or in italics."""
    if block.text.endswith(_CAPTION_ENDS) or block.link_characters or len(block.text) > _LONGEST_IN_BOX:
        return False
    if might_be_byline_or_time(block.text) or (" " in block.text and looks_like_name(block.text)):
        return False
    node = block.picture.next if block.picture is not None else None
    breaks = 0
    while node is not None and (node.tag == "br" or not (node.text() or "").strip()):
        breaks += node.tag == "br"
        node = node.next
    if node is None or breaks > 1 or " ".join(node.text().split()) != block.text:
        return False
    if node.tag == "font":
        return (node.attributes.get("size") or "").strip() in _SMALL_SIZES
    return node.tag in _SLANTED or (
        node.tag == "span" and bool(_SMALL_STYLE.search(node.attributes.get("style") or ""))
    )


def _is_slanted(found: Blocks, block: Block) -> bool:
    """Says whether all of a block's text is in italics or small; the picture may stand beside it."""
    return is_all_within(found.elements[block.element], _SLANTED)


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
    """Says whether the picture before a block is inside an element (by its place; None: the block's own)."""
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
