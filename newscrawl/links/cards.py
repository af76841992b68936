"""Finds the times that a listing shows beside its links."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Literal, NamedTuple

from selectolax.lexbor import LexborNode

from ..extract.dates.sources import tells_other
from ..page.page import Page
from ..text.clean import normalise_text
from ..times.timestamps import find_time_text, might_hold_time

_MAX_CARD = 400  # characters of a link's surroundings that are searched for a time
_ENOUGH_MISSES = 3  # cards of a list that have no time; after them, the rest of the list is not searched
_MOST_TIMES = 4  # of a card
_COMMENTS = '[class*="comment" i], [id*="comment" i]'
# "has-comments" and "comments-open" say of a story's own line that there are some.
_OF_COMMENTS = re.compile(
    r"(?<![a-z])(?<!has-)(?<!with-)(?<!no-)(?:comments?|commentlist)(?![a-z]|-(?:open|closed|enabled|disabled|on|off)\b)"
)
_LABEL = 24  # characters before a time that tell whose it is
_FOUND = -1_000_000


class Card(NamedTuple):
    """A link, and the innermost element that holds it."""

    anchor: LexborNode | None  # None where the address has several anchors
    element: int  # the place in `Blocks`
    text: str  # the link's own
    is_dated: bool = True  # False: it is only where other links' cards end


def read_card_times(page: Page, cards: Sequence[Card], language: str | None) -> list[str | None]:
    """Returns, for each link, the text of its time.

    A link's card is the largest element that holds this link and no other. The time is in the card or, in a list of
    alternating rows, before or after it: which of the two, is decided once for the list.
    """
    blocks = page.blocks
    parents = blocks.parents
    depths = [0] * len(parents)
    for place in range(1, len(parents)):
        depths[place] = depths[parents[place]] + 1
    has_machine_times = page.landmarks.has_machine_times
    times: list[str | None] = [None] * len(cards)
    before: dict[int, str] = {}
    after: dict[int, str] = {}
    misses: dict[int, int] = {}  # by the list that the cards are in
    shared = [-1]
    for card, following in pairwise(cards):
        one, other = card.element, following.element
        while one != other:
            if one > other:
                one = parents[one]
            else:
                other = parents[other]
        shared.append(depths[one])
    shared.append(-1)
    for index, (anchor, element, headline, is_dated) in enumerate(cards):
        if not is_dated:
            continue
        edge = max(shared[index], shared[index + 1])
        if anchor is not None and depths[element] <= edge:
            node, around = anchor, element
        else:
            while depths[element] > edge + 1:
                element = parents[element]
            node, around = blocks.elements[element], parents[element]
            if blocks.tags[element] in ("html", "body"):
                continue
        missed = misses.get(around, 0)
        if missed >= _ENOUGH_MISSES:
            continue
        raw = _find_machine_time(node) if has_machine_times else None
        raw = raw or _find_time(node, language, headline)
        if raw:
            times[index] = raw
            misses[around] = _FOUND
            continue
        misses[around] = missed + 1
        raw = _find_time_beside(node, "prev", language)
        if raw:
            before[index] = raw
            misses[around] = _FOUND
        raw = _find_time_beside(node, "next", language)
        if raw:
            after[index] = raw
            misses[around] = _FOUND
    for index, raw in (before if len(before) >= len(after) else after).items():
        times[index] = times[index] or raw
    return times


def _find_machine_time(node: LexborNode) -> str | None:
    for time in node.css("time[datetime]")[:_MOST_TIMES]:
        if not _stands_in_comments(time, node):
            return (time.attributes.get("datetime") or "").strip() or None
    return None


def _stands_in_comments(time: LexborNode, card: LexborNode) -> bool:
    """Says whether an element of the card that holds the time is named as one of comments: "12 comments, last at …"."""
    node: LexborNode | None = time
    while node is not None and node.mem_id != card.mem_id:
        attributes = node.attributes
        if _OF_COMMENTS.search(f"{attributes.get('class') or ''} {attributes.get('id') or ''}".lower()):
            return True
        node = node.parent
    return False


def _read_comments(node: LexborNode) -> list[str]:
    """Returns the texts of the elements of comments in a card."""
    if node.is_text_node:
        return []
    named = node.css(_COMMENTS)[:_MOST_TIMES]
    texts = [normalise_text(one.text(separator=" ")) for one in named if _stands_in_comments(one, node)]
    return [text for text in texts if text]


def _find_time(node: LexborNode, language: str | None, headline: str = "") -> str | None:
    """Returns a time in the node's text that is no part of the headline."""
    text = ((node.text_content if node.is_text_node else node.text(separator=" ")) or "")[:_MAX_CARD]
    if not might_hold_time(text):
        return None
    text = normalise_text(text)
    for other in (headline, *_read_comments(node)):
        text = text.replace(other, " ") if other else text
    raw = find_time_text(text, language=language)
    return None if raw is not None and tells_other(text.partition(raw)[0][-_LABEL:]) else raw


def _find_time_beside(node: LexborNode, step: Literal["prev", "next"], language: str | None) -> str | None:
    """Returns a time in the siblings on one side, up to the next sibling that holds a link."""
    sibling = node
    for _ in range(6):
        following = sibling.prev if step == "prev" else sibling.next
        if following is None:
            return None
        sibling = following
        if not sibling.is_text_node and (sibling.tag == "a" or sibling.css_first("a[href]") is not None):
            return None
        raw = _find_time(sibling, language)
        if raw:
            return raw
    return None
