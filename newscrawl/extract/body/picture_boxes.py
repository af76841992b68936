"""Finds captions that no name tells: a short text that shares an element with a picture and with nothing else."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborNode

from ...page.blocks import HEADINGS, Block, Blocks
from ...times.timestamps import might_hold_time
from ..people.names import looks_like_name, split_byline
from .edges import might_be_byline_or_time
from .element_sums import BIT, ElementSums
from .element_tree import is_all_within, list_around
from .features import NAMED_CAPTION
from .lines import LONGEST, is_picture_credit
from .story_region import is_running

IN_BOX = "caption in a picture's box"  # why a block is no body
IN_FIGURE = "caption"
_MOST_BLOCKS = 3  # the caption, who took the picture, and one more
_BEHIND = 4  # blocks between the story and the last picture
_WORDS_OF_NAME = 3
_BEFORE = 4  # blocks between a picture's box and the story, where no headline is known
_LONGEST_OTHERS = 80  # characters of these
_SHORT = 120  # characters of a caption that nothing else tells than its box
_FEW = 4  # paragraphs of a story that may all stand by pictures
_DEEPEST = 8  # elements between a picture and what holds it with its caption
_ENDS = (".", "!", "?", "…", "。", "！", "？", "؟", "۔", "।", ":", "：", '"', "”", "»", "」")
_SMALL = frozenset(("small", "i", "em", "cite", "font", "figcaption", "caption", "dd"))
_BOLD = frozenset(("b", "strong"))
_CELLS = frozenset(("td", "th", "dd", "dt"))
_NO_CAPTION = BIT["byline"] | BIT["related"] | BIT["teaser"] | BIT["share"] | BIT["advert"] | BIT["comment"]
_SET_APART = ("align", "width", "float")
_SIDES = ("left", "right")
_FLOATS = re.compile(r"float\s*:\s*(?:left|right)")
_LONGEST_SPACELESS = 8  # characters of a name without a space
_LONG_CAPTION = 100  # characters of one that may be the story
_LEAST_OF_STORY = 3
_MUCH_MORE = 2.0  # characters of captions for one of other text, where the captions are the story


def drop_box_captions(sums: ElementSums, headline_place: int) -> None:
    """Marks texts that are captions by the box that they share with a picture, and takes them out of the body.

    A text that ends as a sentence does may be the story's. It is a caption where its box is set beside the text, where
    it is set smaller, where who took the picture follows, or where several such boxes stand in the story.
    """
    found = sums.found
    kept = [place for place, block in enumerate(found.blocks) if block.kept]
    if not kept:
        return
    last = kept[-1]
    if headline_place > next((place for place in kept if is_running(found, place)), last):
        headline_place = -1  # below the story's text it is what a comment is called
    boxes: list[tuple[int, int, Block]] = []  # place, box, block
    first = max((headline_place if headline_place >= 0 else kept[0]) - _BEFORE, 0)
    running = [found.blocks[place] for place in kept if is_running(found, place)]
    story_kinds = {_read_kind(found, block) for block in running if block.picture is None or len(running) < _FEW}
    for place, block in enumerate(found.blocks[: last + _BEHIND]):
        if place < headline_place and might_hold_time(block.text):
            continue  # the site's own picture and the clock
        if block.picture is not None and not any(map(str.isalpha, block.text)) and place < last:
            found.blocks[place + 1].picture = found.blocks[place + 1].picture or block.picture  # "1/3" in between
        if block.picture is None and place > max(headline_place, first):
            _find_picture_below(sums, place, block)
        if place >= first and block.picture is not None and (block.kept or block.why in ("model", "credit", "outside")):
            box = _find_box(sums, place, block, is_above=place < headline_place)
            if box:
                boxes.append((place, box, block))
    many: dict[tuple[str, str], int] = {}
    for _, box, _ in boxes:
        key = found.tags[box], found.names[box]
        many[key] = many.get(key, 0) + 1
    story = sum(len(found.blocks[place].text) for place in kept)
    captions = sum(len(block.text) for _, _, block in boxes)
    if captions > story / 2:
        return  # a gallery, or a list of things with a picture each
    for place, box, block in boxes:
        is_one_of_many = many[found.tags[box], found.names[box]] > 1
        is_unlike = _read_kind(found, block) not in story_kinds and len(block.text) <= _SHORT
        if not is_unlike and not _is_caption(sums, box, block, is_one_of_many=is_one_of_many):
            continue
        block.kept, block.why = False, IN_BOX
        for other in found.blocks[place + 1 : place + _MOST_BLOCKS]:
            if box in list_around(found, other.element):
                other.kept, other.why = False, "credit"


def _find_picture_below(sums: ElementSums, place: int, block: Block) -> None:
    """Notes the picture that follows a text where an element holds both and no other text."""
    found = sums.found
    following = found.blocks[place + 1] if place + 1 < len(found.blocks) else None
    parent = found.parents[block.element]
    if following is None or following.picture is None or parent <= 0 or sums.counts[parent] != 1:
        return
    if found.elements[parent].mem_id in _list_holders(following.picture):
        block.picture = following.picture


def _list_holders(picture: LexborNode | None) -> set[int]:
    """Returns what tells the elements around a picture (`mem_id`), the nearest ones."""
    holders: set[int] = set()
    for _ in range(_DEEPEST):
        picture = picture.parent if picture is not None else None
        if picture is not None:
            holders.add(picture.mem_id)
    return holders


def _read_kind(found: Blocks, block: Block) -> tuple[str, str]:
    return block.tag, found.names[block.element]


def _find_box(sums: ElementSums, place: int, block: Block, *, is_above: bool) -> int:
    """Returns the smallest element that holds the picture and the text after it, where it holds little more; else 0.

    `is_above` says that both stand above the headline, as a writer's picture does.
    """
    found = sums.found
    if len(block.text) > LONGEST or block.tag in HEADINGS or 2 * block.link_characters > len(block.text):
        return 0
    if any(found.tags[place] == "blockquote" for place in list_around(found, block.element)):
        return 0  # what somebody with a portrait says
    around = _list_holders(block.picture)
    for element in list_around(found, block.element):
        if found.elements[element].mem_id in around:
            break
        if sums.bits[element] & _NO_CAPTION:
            return 0
    else:
        return 0
    if block.text[0].isdigit():
        return 0  # the heading of one of several things
    is_title = block.tag == "dt" or _is_set_in(found, block, _BOLD)
    if is_title and (is_above or not _stands_beside(sums, element)):
        return 0  # so is this one, or who writes
    if sums.counts[element] > _MOST_BLOCKS or sums.bits[element] & _NO_CAPTION:
        return 0
    others = sums.chars[element] / sums.scale - len(block.text)
    if others > _LONGEST_OTHERS or sums.linked[element] > sums.chars[element] / 2:
        return 0
    if might_be_byline_or_time(block.text) or might_name_author(block.text):
        return 0  # an author's picture
    if is_above and all(map(might_name_author, split_byline(block.text))):
        return 0  # two authors'
    following = found.blocks[place + 1] if place + 1 < len(found.blocks) else None
    if is_above and following is not None and following.element == block.element and might_hold_time(following.text):
        return 0  # who writes, and when
    return element


def might_name_author(text: str) -> bool:
    """Says whether a text is a name; where letters have no capitals, any few words look like one."""
    if len(text) > _LONGEST_SPACELESS and " " not in text:
        return False  # a line in Japanese
    return looks_like_name(text) and (text != text.lower() or text.count(" ") < _WORDS_OF_NAME)


def _stands_beside(sums: ElementSums, box: int) -> bool:
    """Says whether a picture's box is set at the side, so that the story's text runs around it."""
    found = sums.found
    for element in list_around(found, box):
        if sums.counts[element] > sums.counts[box]:
            break
        attributes = found.elements[element].attributes
        if found.tags[element] in _CELLS:
            continue  # there it is how words are set
        if attributes.get("align") in _SIDES or _FLOATS.search(attributes.get("style") or ""):
            return True
    return False


def _is_caption(sums: ElementSums, box: int, block: Block, *, is_one_of_many: bool) -> bool:
    found = sums.found
    is_sentence = block.text.endswith(_ENDS)
    is_set_apart = any(name in found.elements[box].attributes for name in _SET_APART)
    is_small = block.tag in _SMALL or _is_set_in(found, block, _SMALL)
    if is_picture_credit(block.text) or block.why == "credit" or sums.counts[box] > 1:
        return True
    if is_set_apart or is_small or (block.tag in _CELLS and len(block.text) <= LONGEST):
        return True
    if box == block.element:
        return False  # a picture in a paragraph
    return (not is_sentence and len(block.text) <= _SHORT) or (is_one_of_many and not is_sentence)


def might_be_title(found: Blocks, block: Block) -> bool:
    """Says whether a line may be the title of one of several things with a picture each: numbered, or set in bold."""
    return block.tag == "dt" or block.text[0].isdigit() or _is_set_in(found, block, _BOLD)


def is_set_small(found: Blocks, block: Block) -> bool:
    """Says whether all of a text is set smaller than others, or in italics."""
    return _is_set_in(found, block, _SMALL)


def _is_set_in(found: Blocks, block: Block, tags: frozenset[str]) -> bool:
    """Says whether a block's text is all in elements of some tags; the picture may stand beside it."""
    holder = found.elements[block.element]
    only = next((n for n in holder.iter(include_text=True) if (n.text() or "").strip()), None)
    if only is not None and only.tag == "font" and "font" not in tags and len(only.text()) >= len(block.text):
        holder = only
    return is_all_within(holder, tags)


def keep_story_captions(found: Blocks) -> None:
    """Keeps captions that are the story: several long ones, with much more text than all that is kept."""
    captions = [b for b in found.blocks if b.why in (IN_FIGURE, NAMED_CAPTION) and len(b.text) >= _LONG_CAPTION]
    if len(captions) < _LEAST_OF_STORY:
        return
    kept = sum(len(block.text) for block in found.blocks if block.kept)
    if sum(len(block.text) for block in captions) > _MUCH_MORE * kept:
        for block in found.blocks:
            if (
                block.why in (IN_FIGURE, NAMED_CAPTION)
                and not block.link_characters
                and not is_picture_credit(block.text)
            ):
                block.kept = True
