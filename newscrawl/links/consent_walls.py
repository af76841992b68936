"""Consent walls: pages that ask for leave to use cookies, advertise or measure, in place of the article."""

from __future__ import annotations

import re
from functools import cache

from ..items import Article, Link
from ..page.blocks import Block
from ..page.page import Page
from ..text.tables import match_any, read_groups

_FEW_WORDS = 250  # of the page's text: an article that is longer is none, whatever stands in it
_LONGEST_CALL = 60  # characters on a button
_RUNNING_TEXT = 8  # words that make an element more than a row of buttons
_MOST_CONTROLS = 60
_MOST_UP = 30  # elements between a button and the text that it is for
_CONTROLS = 'button, a, [role="button"], input[type="submit" i], input[type="button" i]'
_LETTERS = re.compile(r"\w+")


def might_be_consent_wall(page: Page, article: Article, listing: Link | None) -> bool:
    """True where what was read as the page's story is nothing but what a button to accept is for.

    A banner stands beside a story, in a box of its own. A page that says who wrote it and when, or that has the
    headline that its listing has promised, is no wall.
    """
    if page.json_ld_articles or page.landmarks.has_machine_times or article.authors:
        return False
    kept = [block for block in page.blocks.blocks if block.kept]
    if not kept or _count_words(kept) > _FEW_WORDS or _is_promised(page, listing):
        return False
    topics = _load_words()[1]
    about = [block for block in kept if topics.search(block.text.lower())]
    if 2 * _count_words(about) < _count_words(kept):
        return False
    return any(_holds_all(page, place, kept) for place in _find_boxes(page))


@cache
def _load_words() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What buttons say that accept, from their first word on; and what consent is asked for."""
    groups = read_groups(__package__, "consent_words")
    return re.compile(rf"\W*(?:{match_any(groups['accept'])})"), re.compile(match_any(groups["topic"]))


def _find_boxes(page: Page) -> set[int]:
    """The place of the nearest element with running text around each button that accepts."""
    blocks = page.blocks
    words = [0] * len(blocks.parents)
    for block in blocks.blocks:
        if not block.hidden:
            words[block.element] += _count_words([block])
    for place in range(len(words) - 1, 0, -1):
        words[blocks.parents[place]] += words[place]
    places = {node.mem_id: place for place, node in enumerate(blocks.elements)}
    boxes: set[int] = set()
    calls = 0
    for control in page.tree.css(_CONTROLS):
        text = (control.attributes.get("value") if control.tag == "input" else control.text()) or ""
        if not text or len(text) > 4 * _LONGEST_CALL:
            continue
        call = " ".join(text.split())
        if len(call) > _LONGEST_CALL or not _load_words()[0].match(call.lower()):
            continue
        node = control.parent
        for _ in range(_MOST_UP):
            if node is None or words[places.get(node.mem_id, 0)] >= _RUNNING_TEXT:
                break
            node = node.parent
        if node is not None and node.mem_id in places:
            boxes.add(places[node.mem_id])
        calls += 1
        if calls >= _MOST_CONTROLS:
            break
    return boxes


def _holds_all(page: Page, box: int, kept: list[Block]) -> bool:
    """Whether the element has all the text that was read as the story, and the page's main headings."""
    blocks = page.blocks
    inside = [False] * len(blocks.parents)
    for place, parent in enumerate(blocks.parents):
        inside[place] = place == box or (parent >= 0 and inside[parent])
    if not all(inside[block.element] for block in kept):
        return False
    shown = [block for block in blocks.blocks if not block.hidden]
    for tag in ("h1", "h2"):
        headings = [block for block in shown if block.tag == tag]
        if headings:
            return all(inside[block.element] for block in headings)
    return True


def _is_promised(page: Page, listing: Link | None) -> bool:
    """Whether one of the page's headings has half of the words that the listing has for it."""
    told = _list_words(listing.headline if listing is not None else None)
    headings = [_list_words(mark.text) for mark in page.landmarks.headings]
    return any(2 * len(told & own) >= min(len(told), len(own)) for own in headings if told and own)


def _list_words(text: str | None) -> set[str]:
    return set(_LETTERS.findall((text or "").lower()))


def _count_words(blocks: list[Block]) -> int:
    """Words; what has no spaces counts by its length."""
    return sum(
        max(block.text.count(" ") + 1, 0 if block.text.isascii() else sum(c > "\u0e00" for c in block.text) // 2)
        for block in blocks
    )
