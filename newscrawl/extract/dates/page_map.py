"""Where things stand on a page: its blocks, the elements around them, links to other stories."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property

from selectolax.lexbor import LexborNode

from ...page.blocks import FROM_DATA, Block
from ...page.elements import read_start
from ...page.page import Page
from ...text.clean import normalise_text
from ...times.timestamps import find_time_text, might_hold_time
from ...urls.parsing import split_url
from ..line_facts import says_go_on
from ..people.lone_names import has_given_name
from ..people.named_line import names_people

_LONG = 100  # characters of a text that is no byline
_MOST_LEVELS = 6  # elements around a time among whose siblings its like are looked for
_MOST_SIBLINGS = 12
_MOST_CLIMB = 40
_KEY = 12  # characters by which a text is found in a block
_LINK_CHARACTERS = 9  # of the link to a story, in a script without spaces
_LINK_WORDS, _LINK_LENGTH = 4, 20
_LONGEST_LINK = 400  # characters that are read of one
_NUMBER = re.compile(r"\d+")
_OF_PEOPLE = ("/author", "/autor", "/people/", "/profile", "/person", "mailto:", "/by/")


class PageMap:
    """Where a page's blocks and elements stand, and which of its links lead to other stories."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.found = page.blocks
        self.blocks: list[Block] = self.found.blocks
        self.address = _read_tail(page.url or "")
        self._leads: dict[int, bool] = {}  # by block: whether it links to another story
        # Of each element, as those below: a page may have thousands of links and times in one.
        self._headlines: dict[int, list[tuple[LexborNode, str]]] = {}  # the links as long as a headline, and their text
        self._labels: dict[int, list[str]] = {}  # what the links say that lead to no other story
        self._story_links: dict[int, bool] = {}  # by the `mem_id` of a link as long as a headline
        self._own_links: dict[int, list[str]] = {}  # by element: how the headlines begin that link to the page itself
        self._going_on: dict[int, list[str]] = {}  # … or that another story goes on behind them
        self._dated: dict[int, int] = {}  # by block: how many numbers it has, where it has a time

    def stands_in_story_link(self, node: LexborNode) -> bool:
        parent: LexborNode | None = node
        for _ in range(_MOST_LEVELS):
            if parent is None or parent.tag == "body":
                return False
            if parent.tag == "a":
                return self.is_story_link(parent)
            parent = parent.parent
        return False

    def leads_elsewhere(self, place: int) -> bool:
        """Says whether a block links to another story, with as many words as a headline has."""
        known = self._leads.get(place)
        if known is None:
            self._leads[place] = known = self._find_story_link(place)
        return known

    def leads_on(self, place: int) -> bool:
        """Says whether a block has a link behind which another story goes on: "Read more"."""
        block = self.blocks[place]
        if not block.link_characters:
            return False
        known = self._going_on.get(block.element)
        if known is None:
            anchors = (
                (one, normalise_text(read_start(one, _LONG) or "")) for one in self._anchors.get(block.element, ())
            )
            texts = [text for one, text in anchors if text and says_go_on(text) and self._leads_to_story(one, text)]
            self._going_on[block.element] = known = list(dict.fromkeys(texts))[:_MOST_SIBLINGS]
        return any(text in block.text for text in known)

    def leads_to_itself(self, place: int) -> bool:
        """Says whether a block links to the page itself by its headline, as the page's own entry in a list does."""
        block = self.blocks[place]
        if block.link_characters < _LINK_CHARACTERS or not any(self.address):
            return False
        known = self._own_links.get(block.element)
        if known is None:
            self._own_links[block.element] = known = list(self._list_own_links(block.element))
        return any(start in block.text for start in known)

    def _list_own_links(self, element: int) -> Iterator[str]:
        for anchor in self._anchors.get(element, ()):
            text = read_start(anchor, _LONGEST_LINK) or ""
            href, _, part = (anchor.attributes.get("href") or "").partition("#")
            tail = _read_tail(href)
            # A link to a part of the page may be the title of a comment.
            if _might_be_headline(text) and any(tail) and _is_tail(self.address, tail) and not part:
                yield text[:_LINK_LENGTH]

    def _find_story_link(self, place: int) -> bool:
        block = self.blocks[place]
        if block.link_characters < _LINK_CHARACTERS:
            return False
        if len(block.text) >= _LONG and 3 * block.link_characters < len(block.text):
            return False  # a text with a link in it
        anchors = self._anchors.get(block.element)
        if not anchors:  # a link around the whole block
            return _might_be_headline(block.text)
        return any(True for _ in self.list_story_links(place))

    def is_story_link(self, anchor: LexborNode) -> bool:
        """Says whether a link with as many words as a headline leads to another page than this, and to no person's."""
        text = read_start(anchor, _LONGEST_LINK) or ""
        return _might_be_headline(text) and self._leads_to_story(anchor, text)

    def _leads_to_story(self, anchor: LexborNode, text: str) -> bool:
        known = self._story_links.get(anchor.mem_id)
        if known is None:
            self._story_links[anchor.mem_id] = known = self._judge_link(anchor, text)
        return known

    def _judge_link(self, anchor: LexborNode, text: str) -> bool:
        attributes = anchor.attributes
        href = (attributes.get("href") or "").partition("#")[0]
        time = find_time_text(text) if any(map(str.isdigit, text)) else None
        if time is not None and len(text) - len(time) < _LINK_LENGTH:
            return False  # "Posted on Friday, 3 May 2024" leads to the day's stories, or to the page's own versions
        if not href or "author" in (attributes.get("rel") or "") or any(mark in href for mark in _OF_PEOPLE):
            return False
        if has_given_name(text) and names_people(text):
            return False
        tail = _read_tail(href)
        is_above = not tail[1] and self.address[0].startswith(f"{tail[0]}/")  # such as the blog that the page is of
        return any(tail) and not is_above and not _is_tail(self.address, tail)

    def list_story_links(self, place: int) -> Iterator[str]:
        """Yields the texts of a block's links to other stories."""
        block = self.blocks[place]
        known = self._headlines.get(block.element)
        if known is None:
            anchors = self._anchors.get(block.element, ())
            texts = ((anchor, read_start(anchor, _LONGEST_LINK) or "") for anchor in anchors)
            self._headlines[block.element] = known = [(a, text) for a, text in texts if _might_be_headline(text)]
        for anchor, text in known:
            if text[:_LINK_LENGTH] in block.text and self._leads_to_story(anchor, text):
                yield normalise_text(text)

    def list_label_links(self, place: int) -> list[str]:
        """Returns the texts of the links of a block's element that lead to no other story: names, sections, tags."""
        element = self.blocks[place].element
        known = self._labels.get(element)
        if known is None:
            texts = (
                normalise_text(read_start(anchor, _LONG) or "")
                for anchor in self._anchors.get(element, ())
                if not self.is_story_link(anchor)
            )
            self._labels[element] = known = list(filter(None, texts))
        return known

    def count_links(self, between: range) -> int:
        """Returns how many of the blocks are links and nothing else."""
        return sum(5 * self.blocks[n].link_characters > 4 * len(self.blocks[n].text) for n in between)

    def count_numbers(self, place: int) -> int:
        """Returns how many numbers a short text with a time has; 0 for any other text."""
        known = self._dated.get(place)
        if known is None:
            text = self.blocks[place].text
            known = len(_NUMBER.findall(text)) if len(text) <= _LONG else 0
            if known and (not might_hold_time(text) or find_time_text(text) is None):
                known = 0
            self._dated[place] = known
        return known

    def measure(self, element: int) -> int:
        """Returns how many bytes of text an element has: a letter has more in scripts of fewer letters a word."""
        low, high = self.spans[element]
        return sum(
            len(self.blocks[place].text.encode("utf-8", "ignore"))
            for place in range(low, min(high, low + _MOST_SIBLINGS) + 1)
        )

    def locate(self, node: LexborNode, text: str) -> tuple[int, bool]:
        """Returns the place of the block that has the text, and True; else that of the last block before the element.

        The walk that finds the blocks enters no navigation and no footer.
        """
        inner: LexborNode | None = None
        current: LexborNode | None = node
        for _ in range(_MOST_CLIMB):
            if current is None:
                return -1, False
            element = self.places.get(current.mem_id)
            if element is not None:
                break
            inner, current = current, current.parent
        else:
            return -1, False
        low, high = self.spans[element]
        if inner is None and high >= 0:
            return self._find_text(low, high, text), True
        own = self._find_own_text(low, high, text, element) if high >= 0 else -1
        if own >= 0:
            return own, True
        before = inner.prev if inner is not None else None
        while before is not None:
            known = self.places.get(before.mem_id)
            if known is not None and self.spans[known][1] >= 0:
                return self.spans[known][1], False
            before = before.prev
        return (low if high >= 0 else self._count_before(element)) - 1, False

    def _find_text(self, low: int, high: int, text: str) -> int:
        """Returns the first block in a range that has the text, else the first of the range."""
        key = text[:_KEY]
        return next((place for place in range(low, high + 1) if key in self.blocks[place].text), low)

    def _find_own_text(self, low: int, high: int, text: str, element: int) -> int:
        """Returns the first block in a range that stands right in an element and has the text; -1 without one."""
        key = text[:_KEY]
        own = self._own_blocks.get(element, ())
        return next((place for place in own if low <= place <= high and key in self.blocks[place].text), -1)

    def _count_before(self, element: int) -> int:
        """Returns how many blocks stand before an element that has none."""
        return next((low for low, high in self.spans[element:] if high >= 0), len(self.blocks))

    @cached_property
    def places(self) -> dict[int, int]:
        return {node.mem_id: place for place, node in enumerate(self.found.elements)}

    @cached_property
    def children(self) -> dict[int, list[int]]:
        children: dict[int, list[int]] = defaultdict(list)
        for place, parent in enumerate(self.found.parents):
            children[parent].append(place)
        return children

    @cached_property
    def _anchors(self) -> dict[int, list[LexborNode]]:
        anchors: dict[int, list[LexborNode]] = defaultdict(list)
        for anchor, holder in self.found.anchors:
            anchors[holder].append(anchor)
        return anchors

    @cached_property
    def _own_blocks(self) -> dict[int, list[int]]:
        """The blocks that stand right in each element, in no other that lies in it."""
        own: dict[int, list[int]] = defaultdict(list)
        for place, block in enumerate(self.blocks):
            own[block.element].append(place)
        return own

    @cached_property
    def spans(self) -> list[tuple[int, int]]:
        """The first and the last block in each element; the last is -1 where it has none."""
        lows, highs = [len(self.blocks)] * len(self.found.tags), [-1] * len(self.found.tags)
        for place, block in enumerate(self.blocks):
            if block.why != FROM_DATA:
                highs[block.element] = place
                if place < lows[block.element]:
                    lows[block.element] = place
        parents = self.found.parents
        for element in range(len(lows) - 1, 0, -1):
            if highs[element] >= 0:
                parent = parents[element]
                if lows[element] < lows[parent]:
                    lows[parent] = lows[element]
                if highs[element] > highs[parent]:
                    highs[parent] = highs[element]
        return list(zip(lows, highs, strict=True))


def _might_be_headline(text: str) -> bool:
    """Says whether a link's text is as long as a headline."""
    if len(text) < _LINK_CHARACTERS:
        return False
    words = text.split()
    if len(words) >= _LINK_WORDS and sum(map(len, words)) >= _LINK_LENGTH:
        return True
    return sum("\u3040" <= letter <= "\u9fff" or "\uac00" <= letter <= "\ud7a3" for letter in text) >= _LINK_CHARACTERS


def _read_tail(address: str) -> tuple[str, str]:
    """Returns an address's path, without the slash at its end, and its query."""
    parts = split_url(address)
    return parts.path.rstrip("/"), parts.query


def _is_tail(own: tuple[str, str], other: tuple[str, str]) -> bool:
    """Says whether a link leads to the page itself: it has the end of its path, and no other query."""
    if not any(own):
        return False
    same_path = own[0].endswith("/" + other[0].lstrip("./")) if other[0] else not own[0]
    return same_path and (own[1] == other[1] or not other[1] or not own[1])
