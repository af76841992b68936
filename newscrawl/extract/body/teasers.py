"""Drops links to other stories among a story's text: teasers, rows of links, lists of stories, links with a label."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import Literal

from ...page.blocks import HEADINGS, Block, Blocks
from ...text.any_case import fold_case
from ...text.tables import load_link_words, might_announce
from ...urls.parsing import split_url
from .element_tree import drop_inside, find_common, is_within, list_around, mark_inside

_LEAST_TEASERS = 3
_LEAST_STORY = 5  # blocks of text before them
_LONGEST_BETWEEN = 60  # characters of a time or the like
_TEXT = 40  # characters from which a block is text and no label
_HEADING = 15  # characters of a link that is a headline
_NEAR = 3  # blocks before a teaser's text among which its headline is
_LEAST_LINKS = 3  # in a row
_LEAST_TITLE, _MOST_TITLE = 15, 200  # characters of a link that is a headline
_BULLETS = "•·-–—*►▶> "
_BRACKETS = (")", "）", "]")
_BESIDE = re.compile(r"\s*[(（\[][^()（）\[\]]{3,30}[)）\]]$")  # behind a title: "(May 2004)", "(3 comments)"
_SENTENCE_ENDS = (".", "!", "…", "。", "！", ":", "：")
_PARAGRAPHS = frozenset(("p", "div", *HEADINGS))  # a list of links may be what the story is about
_LONGEST_LABEL = 60  # characters of a list's heading
_MOST_LINKS = 8  # in a row or below a label; more are what the story is about
_LONGEST_LINK = 250  # characters of one to another story
_LEAST_ENTRIES = 3
_BELOW = 5  # blocks below a heading that tell whether its list was kept
_LONGEST_ENTRY = 500  # characters


def drop_teasers(found: Blocks, address: str | None) -> None:
    """Leaves out teasers at the story's end that were kept as text: three or more, one below the other.

    Each has a linked headline of its own, and none stands in an element that holds the story's paragraphs.
    """
    blocks = found.blocks
    kept = [
        place for place, block in enumerate(blocks) if block.kept and len(block.text) >= _TEXT and not is_link(block)
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
        if len(blocks[before].text) >= _HEADING and is_link(blocks[before]):
            return before
    return None


def stands_in_card(found: Blocks, place: int, beside: list[int]) -> bool:
    """Says whether a text shares a box with a linked headline above it, and not with the paragraphs beside it."""
    above = find_headline_above(found, place)
    if above is None:
        return False
    box = find_common(found, above.element, found.blocks[place].element)
    return box > 0 and not any(is_within(found, found.blocks[other], box) for other in beside)


def find_headline_above(found: Blocks, place: int) -> Block | None:
    """Returns the linked headline above a text, with a time or the like between at most; None where there is none."""
    for above in reversed(found.blocks[max(place - _NEAR, 0) : place]):
        if len(above.text) >= _HEADING and is_link(above):
            return above
        if above.kept or len(above.text) > _LONGEST_BETWEEN:
            return None
    return None


def is_link(block: Block) -> bool:
    """Says whether nearly all of a text is a link."""
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


def count_links(found: Blocks, block: Block) -> int:
    """Returns how many links a text that is mostly links has: tags are several in one line."""
    return max(sum(element == block.element for _, element in found.anchors), 1)


def might_be_entry(block: Block) -> bool:
    """Says whether an entry of a list has a link of a headline's length, as with a summary below it."""
    return block.tag == "li" and block.link_characters >= _LEAST_TITLE


def drop_rows_of_links(found: Blocks, address: str | None) -> None:
    """Leaves out three or more paragraphs in a row that are headlines linked to other pages of the site."""
    blocks = found.blocks
    hrefs: dict[int, list[str]] | None = None
    targets: dict[int, str] = {}  # by element: where its links lead
    row: list[Block] = []
    label: Block | None = None  # in the row's own element, right above it
    before: Block | None = None
    for block in [*blocks, None]:
        if block is not None and block.link_characters and _is_headline_link(block):
            if not row:
                label = before if before is not None and before.element == block.element else None
            row.append(block)
            before = block
            continue
        before = block
        if block is not None and not block.kept:
            continue  # such as the text of a teaser below its headline
        if _LEAST_LINKS <= len(row) <= _MOST_LINKS and any(link.kept for link in row):
            hrefs = list_hrefs(found) if hrefs is None else hrefs
            for link in row:
                if link.element not in targets:
                    targets[link.element] = find_target(found, hrefs, link, address)
            if all(targets[link.element] == "page" for link in row):
                is_labelled = label is not None and label.text[-1] in ":：" and len(label.text) <= _LONGEST_LABEL
                for link in [label, *row] if label is not None and is_labelled else row:
                    link.kept, link.why = False, "row of links"
        row = []


def _is_headline_link(block: Block) -> bool:
    if block.tag not in _PARAGRAPHS:
        return False
    text = block.text.lstrip(_BULLETS)
    length = len(_BESIDE.sub("", text)) if text.endswith(_BRACKETS) else len(text)
    return (
        _LEAST_TITLE <= length <= _MOST_TITLE
        and block.link_characters >= 0.8 * length
        and not block.text.endswith(_SENTENCE_ENDS)
    )


def drop_lists_of_stories(found: Blocks, own: set[int]) -> None:
    """Leaves out a box that begins with "Latest news", "Related" or the like and is a list of titles with summaries."""
    for place, block in enumerate(found.blocks[:-1]):
        text = block.text
        if len(text) > _LONGEST_LABEL or (block.tag not in HEADINGS and block.kept and text[-1] == "."):
            continue
        if not any(near.kept for near in found.blocks[place : place + _BELOW]):
            continue  # nothing that could be left out
        folded = fold_case(text)
        if not might_announce(folded):
            continue
        words = load_link_words(is_ascii=folded.isascii())
        if not (words.related.search(folded) or words.latest.search(folded) or words.most_read.search(folded)):
            continue
        box = find_common(found, block.element, found.blocks[place + 1].element)
        if box in own or (place and is_within(found, found.blocks[place - 1], box)):
            continue
        if _holds_entries(found, box):
            drop_inside(found, {box}, "list of stories")


def drop_labelled_links(found: Blocks) -> None:
    """Leaves out lines right below "Related" or the like that are links, with a time at most beside them.

    The label leaves with them, unless they were left out before, or it is a heading: then it may head what the story
    has below them.
    """
    label: Block | None = None
    run: list[Block] = []  # the links below it
    for block in [*found.blocks, None]:
        if block is not None and 2 * block.link_characters > len(block.text):
            if len(block.text) <= _LONGEST_LINK:
                run.append(block)
            continue
        if label is not None and len(run) <= _MOST_LINKS:
            dropped = [link for link in run if link.kept]
            leaves = bool(dropped) and label.kept and label.tag not in HEADINGS
            for one in [label, *dropped] if leaves else dropped:
                one.kept, one.why = False, "labelled link"
        is_label = block is not None and len(block.text) <= _LONGEST_LABEL and _announces(block.text)
        label, run = block if is_label else None, []


def _announces(label: str) -> bool:
    """Says whether a label says that what stands below it is related."""
    folded = fold_case(label)
    if not might_announce(folded):
        return False
    return load_link_words(is_ascii=folded.isascii()).related.search(folded) is not None


def _holds_entries(found: Blocks, box: int) -> bool:
    """Says whether an element holds three short entries or more, each a link, or a title with more below it."""
    entries: dict[int, list[Block]] = {}
    inside = mark_inside(found, {box})
    for block in (block for block in found.blocks if inside[block.element]):
        for element in reversed(list_around(found, block.element)):
            if found.tags[element] in ("li", "article", "tr") and inside[element] and element != box:
                entries.setdefault(element, []).append(block)
                break
    told = [
        blocks
        for blocks in entries.values()
        if sum(len(block.text) for block in blocks) <= _LONGEST_ENTRY
        and (len(blocks) > 1 or 2 * blocks[0].link_characters > len(blocks[0].text))
    ]
    return len(told) >= _LEAST_ENTRIES and len(told) == len(entries)
