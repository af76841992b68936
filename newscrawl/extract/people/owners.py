"""Tells whose a name on a page is: the story's, or that of another story, or a reader's."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate, islice, takewhile

from selectolax.lexbor import LexborNode

from ...page.blocks import FROM_DATA, Block
from ...page.elements import Landmark, list_ancestors, read_names, read_start
from ...page.page import Page
from ...times.timestamps import find_time_text, might_hold_time
from ..candidates import Body
from .by_words import begins_comments
from .named_line import leads_to_other_story

_DEEPEST = 60
_MOST_BOXES = 6  # elements around a name that may be its card
_MOST_BESIDE = 12  # elements before or behind one
_LONGEST_CARD = 1_200  # characters
_SHORTEST_REST = 20  # characters beside the name in a card
_PARAGRAPH = 80  # characters
_SHORT_WORD = 3
_MOST_PARTS = 60  # of an element beside one
_LONGEST_LABEL = 40
_MOST_LINKS = 8
_LONGEST_TITLE = 400


class Owners:
    """Judges names by the structure around them. `heading` is the headline's element, where it is known."""

    def __init__(self, page: Page, heading: Landmark | None, body: Body | None) -> None:
        placed = {id(block) for block in page.blocks.blocks}
        kept = [b for b in body.blocks if b.kept and b.why != FROM_DATA and id(b) in placed] if body is not None else []
        own = [page.blocks.elements[block.element] for block in (*kept[:1], *_find_middle(kept))]
        own += [heading.node] if heading is not None else []
        self._around = (
            {one.mem_id for node in own for one in (node, *list_ancestors(node, _DEEPEST))} if kept else set()
        )
        self._paragraphs = {
            page.blocks.elements[block.element].mem_id for block in kept if len(block.text) >= _PARAGRAPH
        }
        self._judged: dict[tuple[int, str], bool] = {}
        # By memory ids: names stand in the same boxes, and beside the same elements.
        self._texts: dict[tuple[int, int], str | None] = {}
        self._forms: dict[int, tuple[str | None, str]] = {}
        self._below_comments: dict[int, bool] = {}
        self._links: dict[int, tuple[str, bool]] = {}  # what each says, and whether it leads to another story

    def is_of_another(self, node: LexborNode, text: str | None = None) -> bool:
        """Says whether an element is part of a card of another story, or of what a reader wrote.

        A card has the title of one other story, or is one of several of one form, each with a name, a time and a text.
        `text` is the part of the element that names somebody, where it has more.
        """
        if not self._around:
            return False
        name = read_start(node, _LONGEST_CARD) or "" if text is None else text
        key = (node.mem_id, name)
        if key not in self._judged:
            self._judged[key] = self._judge(node, name)
        return self._judged[key]

    def _judge(self, node: LexborNode, name: str) -> bool:
        around = (node, *list_ancestors(node, _MOST_BOXES + 2))
        boxes = list(takewhile(lambda one: one.mem_id not in self._around, around))
        if any(self._stands_below_comments(box) for box in boxes):
            return True
        for box in boxes[:_MOST_BOXES]:
            text = self._read_text(box, _LONGEST_CARD)
            if text is None:
                return False
            titles = [a for a in islice(box.css("a[href]"), _MOST_LINKS) if self._is_title(a, name)]
            might_be = bool(titles) or (len(text) - len(name) >= _SHORTEST_REST and _tells_time(text))
            if might_be and _tells_of(text, name):
                return False
            if titles:
                return len({a.attributes.get("href") for a in titles}) == 1 or self._is_one_of_several(box, node)
            if might_be and self._is_one_of_several(box, node, are_timed=True):
                return True
        return False

    def _read_text(self, node: LexborNode, most: int) -> str | None:
        key = (node.mem_id, most)
        if key not in self._texts:
            self._texts[key] = read_start(node, most)
        return self._texts[key]

    def _read_form(self, node: LexborNode) -> tuple[str | None, str]:
        found = self._forms.get(node.mem_id)
        if found is None:
            found = self._forms[node.mem_id] = (node.tag, read_names(node))
        return found

    def _is_title(self, link: LexborNode, name: str) -> bool:
        found = self._links.get(link.mem_id)
        if found is None:
            text = " ".join((link.text() or "")[:_LONGEST_TITLE].split())
            found = text, leads_to_other_story(link.attributes.get("href") or "", text)
            self._links[link.mem_id] = found
        text, leads = found
        return leads and text not in name

    def _stands_below_comments(self, box: LexborNode) -> bool:
        found = self._below_comments.get(box.mem_id)
        if found is None:
            found = self._below_comments[box.mem_id] = self._has_heading_of_comments(box)
        return found

    def _has_heading_of_comments(self, box: LexborNode) -> bool:
        """Says whether one of the elements before a box, back to the story, is a heading such as "3 comments"."""
        for other in islice(_walk_back(box), _MOST_BESIDE):
            if other.mem_id in self._around:
                return False
            label = self._read_text(other, _LONGEST_LABEL)
            if label and begins_comments(label) and self._read_form(other) != self._read_form(box):
                return True
        return False

    def _is_one_of_several(self, box: LexborNode, node: LexborNode, *, are_timed: bool = False) -> bool:
        """Says whether an element beside a box is set as the box is, and has a part that is set as the node is.

        Headline and story stand between no two of these. Where they `are_timed`, it has a time, too, and is no
        paragraph of the story.
        """
        shape, inner = self._read_form(box), self._read_form(node)
        for step in ("prev", "next"):
            other, seen = getattr(box, step), 0
            while other is not None and seen < _MOST_BESIDE and other.mem_id not in self._around:
                is_alike = not other.is_text_node and self._read_form(other) == shape
                if is_alike and not (are_timed and other.mem_id in self._paragraphs):
                    parts = islice(other.traverse(), _MOST_PARTS)
                    if any(self._read_form(part) == inner for part in parts):
                        text = self._read_text(other, _LONGEST_CARD) if are_timed else None
                        if text is None or _tells_time(text):
                            return True
                seen += 1
                other = getattr(other, step)
        return False


def _find_middle(kept: list[Block]) -> list[Block]:
    """Returns the block in which half of a story's text has passed: what is last may be another's."""
    half = sum(len(block.text) for block in kept) / 2
    passed = accumulate(len(block.text) for block in kept)
    return [block for block, length in zip(kept, passed, strict=True) if length >= half][:1]


def _tells_of(text: str, name: str) -> bool:
    """Says whether a text is the biography of who is named in it: it has a word of the name again."""
    words = [word for word in name.split() if word[0].isupper() and len(word) > _SHORT_WORD] or [name]
    return any(text.count(word) > name.count(word) for word in words)


def _tells_time(text: str) -> bool:
    """Says whether a text has a time; beside a mail address numbers may be those of a telephone."""
    return might_hold_time(text) and ("@" not in text or find_time_text(text) is not None)


def _walk_back(node: LexborNode) -> Iterator[LexborNode]:
    other = node.prev
    while other is not None:
        if not other.is_text_node:
            yield other
        other = other.prev
