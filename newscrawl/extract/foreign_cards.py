"""Leaves out of a story what stands behind it, or between its paragraphs, in a box with the link to another page.

Teasers and comments look like text where no name tells what they are. What tells them is where they stand: not in the
element that has most of the story, and in one with a link to another story, a time, or a label of its own.
"""

from __future__ import annotations

from functools import cached_property
from itertools import islice

from selectolax.lexbor import LexborNode

from ..page.blocks import HEADINGS, Block, Blocks
from ..page.elements import read_start
from ..page.page import Page
from ..text.clean import normalise_text
from ..text.tables import load_link_words, might_announce
from ..times.timestamps import find_time_text, might_hold_time
from ..urls.address_paths import split_address
from .body.edges import leave_out
from .body.element_tree import list_around
from .candidates import Body
from .dates.sources import heads_comments
from .line_facts import says_go_on
from .people.by_words import begins_comments

_MOST_OF_STORY = 0.7  # of its characters, in the element that has the story
_LONGEST_LABEL = 60  # characters
_LEAST_TITLE = 15  # characters of a link that is a headline
_LONGEST_DATED = 160  # … of a line with the name and the time of who comments
_LONGEST_EXCERPT = 400  # characters
_MOST_BETWEEN = 2  # blocks from a card's link to its text
_MOST_FOREIGN = 300  # blocks that are left out
_LEAST_STORY = 2  # kept blocks before a box at the end of the story's own element
_MOST_UP = 2  # elements from a heading to the one that holds the empty link over its card
_MOST_LINKS = 20  # of one element
_STOPS = (".", "!", "?", "…", "。", "！", "？", "؟", "।", ":", "：")


def cut_foreign_cards(page: Page, body: Body) -> None:
    """Leaves out the teasers and comments that were kept as text."""
    found = page.blocks
    if body.blocks is not found.blocks:
        return
    kept = [place for place, block in enumerate(found.blocks) if block.kept]
    if len(kept) < 2:
        return
    cards = _Cards(page, kept)
    for place in cards.list_foreign()[:_MOST_FOREIGN]:
        leave_out(body, found.blocks[place], "card")
    last = max((place for place in kept if found.blocks[place].kept), default=0)
    if cards.leads_home(last):
        leave_out(body, found.blocks[last], "closing")


class _Cards:
    """The boxes of one page beside its story."""

    def __init__(self, page: Page, kept: list[int]) -> None:
        self.page, self.found, self.kept = page, page.blocks, kept
        self.blocks: list[Block] = self.found.blocks
        self.inside = _count_inside(self.found, kept)
        self.spans = _find_spans(self.found)

    @cached_property
    def links(self) -> dict[int, dict[str, str]]:
        return _list_links(self.found, self.kept)

    @cached_property
    def comments(self) -> list[int]:
        """The places of the first headings of comments."""
        places = (n for n in range(self.kept[0], len(self.blocks)) if self._heads_comments(n))
        return list(islice(places, _MOST_LINKS))

    def list_foreign(self) -> list[int]:
        """Returns the places of kept blocks that are of other stories or of readers."""
        foreign = [place for place in self.kept if self._is_linked_in_box(place)]
        story = self._find_story()
        low, high = self.spans[story]
        own = [place for place in self.kept if low <= place <= high]
        last = own[-1]
        around = set(list_around(self.found, story))
        boxes: dict[int, list[int]] = {}
        for place in self.kept:
            if place > last:
                boxes.setdefault(self._find_box(place, around), []).append(place)
        found = self._list_inside(story, own)
        for box, places in boxes.items():
            if self._is_card(box, places, last):
                found.extend(places)
        if found and any(self._leads_elsewhere(n) for n in own[:-_LEAST_STORY] if n not in foreign and n not in found):
            return foreign  # the story is a list of such
        return [*foreign, *found]

    def _list_inside(self, story: int, own: list[int]) -> list[int]:
        """Returns the places of kept blocks in boxes that end the story's own element."""
        end = len(own)
        around = set(list_around(self.found, story)) | {0}
        while end:
            box = self._find_box(own[end - 1], around)
            if box == self.blocks[own[end - 1]].element:
                break
            start = end
            while start and self._is_in(own[start - 1], box):
                start -= 1
            if start < _LEAST_STORY or not self._is_card(box, own[start:end], own[start - 1]):
                break
            end = start
        return own[end:]

    def _find_story(self) -> int:
        """Returns the innermost element that has most of what was kept."""
        whole = self.inside[0]
        element = self.blocks[max(self.kept, key=lambda place: len(self.blocks[place].text))].element
        while element > 0 and self.inside[element] < _MOST_OF_STORY * whole:
            element = self.found.parents[element]
        return element

    def _is_in(self, place: int, element: int) -> bool:
        low, high = self.spans[element]
        return low <= place <= high

    def _find_box(self, place: int, around: set[int]) -> int:
        """Returns the largest element around a block that is none of those around the story."""
        element = self.blocks[place].element
        while element not in around and self.found.parents[element] > 0 and self.found.parents[element] not in around:
            element = self.found.parents[element]
        return element

    def _is_card(self, box: int, places: list[int], last: int) -> bool:
        """Says whether each text in a box behind the story is short and stands right below a link to another story, or
        what readers' texts stand below, or ends in a link to where it goes on."""
        low, high = self.spans[box]
        inside = range(max(low, last + 1), min(high, places[-1] + _MOST_BETWEEN) + 1)
        links = {n for n in inside if self._leads_elsewhere(n)}
        signs = links | {n for n in inside if self._announces(n)}
        if links or any(last < n < places[-1] for n in self.comments):
            signs |= {n for n in inside if self._is_dated(n)}
        texts = [place for place in places if place not in signs]
        return bool(signs) and all(self._is_excerpt(place, signs, links) for place in texts)

    def _is_excerpt(self, place: int, signs: set[int], links: set[int]) -> bool:
        if len(self.blocks[place].text) > _LONGEST_EXCERPT:
            return False
        below = range(place + 1, place + 1 + _MOST_BETWEEN)
        return any(n in signs for n in range(place - _MOST_BETWEEN, place)) or any(
            n in links and says_go_on(self.blocks[n].text) for n in below
        )

    def _heads_comments(self, place: int) -> bool:
        text = self.blocks[place].text
        return heads_comments(text) or begins_comments(text)

    def _leads_elsewhere(self, place: int) -> bool:
        """Says whether a block is a link to another page with a headline, or has one to where a story goes on."""
        block = self.blocks[place]
        if any(says_go_on(text) and text in block.text for text in self.links.get(block.element, {})):
            return True
        if len(block.text) < _LEAST_TITLE:
            return False
        return 5 * self._count_linked(place) >= 4 * len(block.text) or self._is_under_link(block)

    def _is_under_link(self, block: Block) -> bool:
        """Says whether an empty link is set over a heading's card."""
        if block.tag not in HEADINGS:
            return False
        element = block.element
        for _ in range(_MOST_UP):
            element = self.found.parents[element]
            if element > 0 and self.links.get(element, {}).get(""):
                return True
        return False

    def _count_linked(self, place: int) -> int:
        """Counts the characters of a block in links; all, where a link is around it."""
        block = self.blocks[place]
        if block.link_characters:
            return block.link_characters
        return len(block.text) if _find_link_around(self.found.elements[block.element]) is not None else 0

    def _announces(self, place: int) -> bool:
        """Says whether a block is a label that announces other stories."""
        text = self.blocks[place].text.lower()
        if len(text) > _LONGEST_LABEL or text.endswith(_STOPS[:-2]) or not might_announce(text):
            return False
        words = load_link_words(is_ascii=text.isascii())
        return any(pattern.search(text) for pattern in (words.related, words.latest, words.most_read))

    def _is_dated(self, place: int) -> bool:
        text = self.blocks[place].text
        return len(text) <= _LONGEST_DATED and might_hold_time(text) and find_time_text(text) is not None

    def _is_linked_in_box(self, place: int) -> bool:
        """Says whether a heading of the story is a link to another page, in a box of its own with a label before it."""
        block = self.blocks[place]
        if block.tag not in HEADINGS or 5 * self._count_linked(place) < 4 * len(block.text):
            return False
        element = box = block.element
        while element > 0 and self.inside[element] == len(block.text):
            box, element = element, self.found.parents[element]
        before = place - 1
        return (
            before >= 0
            and self._is_in(before, box)
            and not self.blocks[before].kept
            and len(self.blocks[before].text) <= _LONGEST_LABEL
            and not self.blocks[before].text.endswith(_STOPS)
        )

    def leads_home(self, place: int) -> bool:
        """Says whether a short block is nothing but a link to the site's first page: "Back to …, see more"."""
        block = self.blocks[place]
        if len(block.text) > _LONGEST_LABEL or 5 * block.link_characters < 4 * len(block.text):
            return False
        links = self.links.get(block.element, {})
        return bool(links) and all(map(self._is_home, links.values()))

    def _is_home(self, href: str) -> bool:
        url = self.page.join(href)
        return url is not None and not split_address(url)[1].path.strip("/") and "?" not in url


def _list_links(found: Blocks, kept: list[int]) -> dict[int, dict[str, str]]:
    """Returns the texts of the links in each element of the blocks from the first kept one on, and where they lead."""
    inner = {block.element for block in found.blocks[kept[0] :]}
    around = {found.parents[element] for element in inner}
    wanted = inner | around | {found.parents[element] for element in around if element > 0}
    links: dict[int, dict[str, str]] = {}
    for node, element in found.anchors:
        if element in wanted and len(of_element := links.setdefault(element, {})) < _MOST_LINKS:
            of_element[normalise_text(read_start(node, _LONGEST_LABEL) or "")] = node.attributes.get("href") or ""
    return links


def _count_inside(found: Blocks, kept: list[int]) -> list[int]:
    """Returns how many kept characters each element has in it."""
    inside = [0] * len(found.parents)
    for place in kept:
        inside[found.blocks[place].element] += len(found.blocks[place].text)
    for element in range(len(inside) - 1, 0, -1):
        inside[found.parents[element]] += inside[element]
    return inside


def _find_spans(found: Blocks) -> list[tuple[int, int]]:
    """Returns the first and the last block in each element; the last is -1 where it has none."""
    lows, highs = [len(found.blocks)] * len(found.parents), [-1] * len(found.parents)
    for place, block in enumerate(found.blocks):
        lows[block.element] = min(lows[block.element], place)
        highs[block.element] = place
    for element in range(len(lows) - 1, 0, -1):
        parent = found.parents[element]
        lows[parent], highs[parent] = min(lows[parent], lows[element]), max(highs[parent], highs[element])
    return list(zip(lows, highs, strict=True))


def _find_link_around(node: LexborNode) -> LexborNode | None:
    """Returns the link that an element or one of the next around it is."""
    current: LexborNode | None = node
    for _ in range(3):
        if current is None:
            return None
        if current.tag == "a":
            return current if current.attributes.get("href") else None
        current = current.parent
    return None
