"""Drops what stands among a story's blocks and is no part of it: teasers, boxes with calls or links, sign-up boxes."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from itertools import pairwise
from typing import Literal

from ...page.blocks import HEADINGS, Block, Blocks
from ...text.clean import fold_text
from ...text.tables import match_any, read_groups, read_table
from ...urls.parsing import split_url
from ..people.names import looks_like_name
from .edges import might_be_byline_or_time
from .element_sums import ElementSums
from .lines import is_call_for_support
from .story_region import count_told

BELOW_PICTURE = "caption below picture"  # why a block is no body
_LEAST_TEASERS = 3
_LEAST_STORY = 5  # blocks of text before them
_TEXT = 40  # characters from which a block is text and no label
_HEADING = 15  # characters of a link that is a headline
_NEAR = 3  # blocks before a teaser's text among which its headline is
_MOST_BLOCKS = 10  # of a box
_SMALL = 0.25  # of the characters of the story's element: more is no box in it
_MUCH = 0.3  # of the box's characters are in the call itself
_LONG = 60  # characters of a text that tells where the story lies
_LEAST_LINKS, _MOST_LINKS = 3, 8  # in a row; more are what the story is about
_LEAST_TITLE, _MOST_TITLE = 15, 200  # characters of a link that is a headline
_BULLETS = "•·-–—*►▶> "
_SENTENCE_ENDS = (".", "!", "…", "。", "！", ":", "：")
_PARAGRAPHS = frozenset(("p", "div", *HEADINGS))  # a list of links may be what the story is about
_BEFORE, _BEHIND = 12, 8  # blocks round a field that may belong to its box
_MOST_FIELDS = 30  # that are looked at; a page of a shop has hundreds
_PARAGRAPH = 100  # characters of a paragraph
_MOST_BEHIND = 2  # paragraphs of a box behind its field: the terms
_LARGE = 250  # characters of a large box; what surrounds a smaller one tells what it is
_BEGINNING = 160  # characters of a block
_LONGEST = 300  # characters
_LONGEST_IN_BOX = 200
_SLANTED = frozenset(("em", "i", "small", "cite"))
_SMALL_SIZES = frozenset(("1", "2", "-1", "-2"))  # of <font>
_SMALL_STYLE = re.compile(r"font-size\s*:\s*(?:(?:[6-9]|1[01])px|[67]pt|(?:x-)?small)")
_CAPTION_ENDS = (".", "!", "?", "…", "。", "！", "？", "؟", "۔", "।", ":", "：", '"', "”", "»", "」")
_DEEPEST = 6  # elements between a picture and what holds it
_LEAST_WORDS = 3  # of a picture's alternative text that tells something
_SHARED = 0.6  # of the words of a caption or of the alternative text, the shorter of both, that are in the other


def drop_teasers(found: Blocks, address: str | None) -> None:
    """Leaves out teasers at the story's end that were kept as text: three or more, one below the other.

    Each has a linked headline of its own, and none stands in an element that holds the story's paragraphs.
    """
    blocks = found.blocks
    kept = [
        place for place, block in enumerate(blocks) if block.kept and len(block.text) >= _TEXT and not _is_link(block)
    ]
    if len(kept) < _LEAST_TEASERS + _LEAST_STORY or all(_find_linked(blocks, place) is None for place in kept[-2:]):
        return  # as on most pages
    hrefs: dict[int, list[str]] | None = None
    teasers: list[tuple[int, int, int]] = []  # headline, text, and the text's place among those kept; the last is first
    for n in range(len(kept) - 1, -1, -1):
        place = kept[n]
        heading = _find_linked(blocks, place) if blocks[place].why == "model" else None
        if len(teasers) == 1 and heading == teasers[0][0]:
            teasers.clear()  # what stood below the last teaser is none
        if heading is not None and (not teasers or heading < teasers[-1][0]):
            hrefs = list_hrefs(found) if hrefs is None else hrefs
            target = find_target(found, hrefs, blocks[heading], address)
            if target == "page":
                teasers.append((heading, place, n))
                continue
            if teasers and target == "here":
                continue  # a list of the latest has the story itself
            if teasers and blocks[heading].tag == blocks[teasers[-1][0]].tag:
                return  # the story's own headings are links too
        if teasers or n < len(kept) - 1:
            break
    parents = [found.parents[blocks[place].element] for place in kept]
    while teasers and parents[teasers[-1][2]] in parents[: teasers[-1][2]]:
        teasers.pop()  # a paragraph of the story, with a link above it
    if len(teasers) < _LEAST_TEASERS or teasers[-1][2] < _LEAST_STORY:
        return
    story = set(parents[: teasers[-1][2]])
    if any(parents[n] in story for _, _, n in teasers):
        return
    for block in blocks[teasers[-1][0] : teasers[0][1] + 1]:
        if block.kept:
            block.kept, block.why = False, "teaser"


def _find_linked(blocks: list[Block], place: int) -> int | None:
    """Returns the block right before a text that is a link and long enough for a headline."""
    for before in range(place - 1, max(place - _NEAR, 0) - 1, -1):
        if len(blocks[before].text) >= _HEADING and _is_link(blocks[before]):
            return before
    return None


def _is_link(block: Block) -> bool:
    return block.link_characters >= 0.8 * len(block.text)


def list_hrefs(found: Blocks) -> dict[int, list[str]]:
    """Returns the addresses of the links in each element, as they are written."""
    hrefs: dict[int, list[str]] = defaultdict(list)
    for node, element in found.anchors:
        hrefs[element].append(node.attributes.get("href") or "")
    return hrefs


def find_target(
    found: Blocks, hrefs: dict[int, list[str]], block: Block, address: str | None
) -> Literal["page", "here", "away"]:
    """Tells where a block's link leads: to another page of the site, to this page, or away from the site.

    The link may be in the element or around it.
    """
    element = block.element
    own = split_url(address or "")
    target: Literal["here", "away"] = "away"
    for href in hrefs.get(element) or hrefs.get(found.parents[element]) or ():
        parts = split_url(href)
        if parts.scheme not in ("", "http", "https"):
            continue
        if not parts.netloc or parts.netloc.removeprefix("www.") == own.netloc.removeprefix("www."):
            if parts.path and parts.path.rstrip("/") != own.path.rstrip("/"):
                return "page"
            target = "here"
    return target


def drop_boxes(sums: ElementSums, address: str | None) -> None:
    """Leaves out boxes that ask readers for something, and rows of links to other stories."""
    _drop_calls(sums)
    _drop_rows_of_links(sums, address)


def _drop_calls(sums: ElementSums) -> None:
    found = sums.found
    parents = found.parents
    texts: dict[int, int] = {}  # characters of kept text by the element around it
    for block in found.blocks:
        if block.kept and len(block.text) >= _LONG:
            parent = parents[block.element]
            texts[parent] = texts.get(parent, 0) + len(block.text)
    if len(texts) < 2:
        return  # as on most pages
    main = max(texts, key=lambda place: texts[place])
    story = _list_up(parents, main)
    boxes = set()
    for block in found.blocks:
        if block.kept and len(block.text) >= _LONG and parents[block.element] != main:
            box = _find_box(sums, block, story)
            if box and box not in boxes and is_call_for_support(block.text):
                boxes.add(box)
    if boxes:
        inside = [False] * len(parents)  # by the element's place; what holds an element comes before it
        for place in range(1, len(parents)):
            inside[place] = inside[parents[place]] or place in boxes
        for block in found.blocks:
            if block.kept and inside[block.element]:
                block.kept, block.why = False, "call"


def _find_box(sums: ElementSums, block: Block, story: set[int]) -> int:
    """Returns the outermost small element around a block that holds none of the story's text and little but the block.

    `story` holds the element of the story's text and all elements around it. 0 means that there is no box.
    """
    parents = sums.found.parents
    most = min(_SMALL * sums.chars[sums.best], len(block.text) * sums.scale / _MUCH)
    box, place = 0, parents[block.element]
    while place > 0 and place not in story and sums.counts[place] <= _MOST_BLOCKS and sums.chars[place] <= most:
        box, place = place, parents[place]
    return box


def _list_up(parents: list[int], element: int) -> set[int]:
    """Returns an element and all elements around it, without the root."""
    found = set()
    while element > 0:
        found.add(element)
        element = parents[element]
    return found


def _drop_rows_of_links(sums: ElementSums, address: str | None) -> None:
    """Leaves out three or more paragraphs in a row that are headlines linked to other pages of the site."""
    blocks = sums.found.blocks
    hrefs: dict[int, list[str]] | None = None
    targets: dict[int, str] = {}  # by element: where its links lead
    row: list[Block] = []
    for block in [*blocks, None]:
        if block is not None and block.link_characters and _is_headline_link(block):
            row.append(block)
            continue
        if block is not None and not block.kept:
            continue  # such as the text of a teaser below its headline
        if _LEAST_LINKS <= len(row) <= _MOST_LINKS and any(link.kept for link in row):
            hrefs = list_hrefs(sums.found) if hrefs is None else hrefs
            for link in row:
                if link.element not in targets:
                    targets[link.element] = find_target(sums.found, hrefs, link, address)
            if all(targets[link.element] == "page" for link in row):
                for link in row:
                    link.kept, link.why = False, "row of links"
        row = []


def _is_headline_link(block: Block) -> bool:
    length = len(block.text.lstrip(_BULLETS))
    return (
        block.tag in _PARAGRAPHS
        and _LEAST_TITLE <= length <= _MOST_TITLE
        and block.link_characters >= 0.8 * length
        and not block.text.endswith(_SENTENCE_ENDS)
    )


def leave_out_sign_ups(found: Blocks, headline: str | None = None) -> list[Block]:
    """Returns the blocks without those of boxes that begin with a call to sign up and have a field to fill in.

    What has paragraphs behind the field, or more of the headline's words than all text outside, is a story with a form.
    """
    blocks = found.blocks
    fields = found.fields[:_MOST_FIELDS]
    near = {n for _, at in fields for n in range(max(0, at - _BEFORE), at)}
    near = {n for n in near if 2 * blocks[n].link_characters < len(blocks[n].text)}
    asking = {n for n in near if _load_sign_up().search(blocks[n].text[:_BEGINNING].lower())}
    if not asking:
        return blocks
    left_out: set[int] = set()
    for element, at in fields:
        first = next((n for n in range(max(0, at - _BEFORE), at) if n in asking), None)
        if first is None or first in left_out:
            continue
        box = _find_common(found, blocks[first].element, element)
        if first and blocks[first - 1].tag in HEADINGS and _is_within(found, blocks[first - 1], box):
            first -= 1
        last = first
        while last + 1 < len(blocks) and last <= at + _BEHIND and _is_within(found, blocks[last + 1], box):
            last += 1
        begins = first == 0 or not _is_within(found, blocks[first - 1], box)
        inside = blocks[first : last + 1]
        is_box = box > 0 and begins and last <= at + _BEHIND and not any(block.tag == "h1" for block in inside)
        behind = [block for block in inside[max(at - first, 0) :] if len(block.text) >= _PARAGRAPH]
        if len(behind) > _MOST_BEHIND:
            continue  # a story with a form above it, or between its paragraphs
        if is_box and headline and _is_story(blocks, first, last, headline):
            continue
        if is_box and sum(len(block.text) for block in inside) >= _LARGE:
            left_out.update(range(first, last + 1))
    for place in left_out:
        blocks[place].why = "sign-up box"
    return [block for place, block in enumerate(blocks) if place not in left_out] if left_out else blocks


def _is_story(blocks: list[Block], first: int, last: int, headline: str) -> bool:
    inside = [block for block in blocks[first : last + 1] if len(block.text) >= _LONG]
    outside = [
        block for block in blocks[:first] + blocks[last + 1 :] if len(block.text) >= _LONG and not _is_link(block)
    ]
    return count_told(inside, headline) > count_told(outside, headline)


def _find_common(found: Blocks, one: int, other: int) -> int:
    """Returns the innermost element around two others; 0 where that is the root."""
    around = set()
    while one > 0:
        around.add(one)
        one = found.parents[one]
    while other > 0 and other not in around:
        other = found.parents[other]
    return max(other, 0)


def _is_within(found: Blocks, block: Block, box: int) -> bool:
    element = block.element
    while element > box:
        element = found.parents[element]
    return element == box


@cache
def _load_sign_up() -> re.Pattern[str]:
    return re.compile(match_any(word for (word,) in read_table(__package__, "sign_ups")))


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
