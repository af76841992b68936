"""Drops teasers below a story: headings that lead to other articles, each with the beginning of one."""

from __future__ import annotations

from collections import defaultdict
from typing import Literal

from ...page.blocks import Block, Blocks
from ...urls.parsing import split_url

_LEAST_TEASERS = 3
_LEAST_STORY = 5  # blocks of text before them
_TEXT = 40  # characters from which a block is text and no label
_HEADING = 15  # characters of a link that is a headline
_NEAR = 3  # a teaser's headline is among so many blocks before its text


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
