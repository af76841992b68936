"""Where the story stands on its page: its headline, its paragraphs, the lines beside them, and rows of like entries."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import accumulate, pairwise
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from ...page.blocks import FROM_DATA
from ...page.elements import list_texts, read_start
from ...page.page import Page
from ...text.clean import fold_text, normalise_text
from ...times.timestamps import find_time_text, might_hold_time
from ..candidates import Body
from .page_map import PageMap
from .sources import heads_comments, tells_change, tells_publication

LINE_MARKS = re.compile(r"\s*[|•·●]\s*|\s+(?:[-–—/~*»›]|::)\s+")  # what parts a byline from its time
_BESIDE = 8  # blocks before and behind the headline, and behind the story, that are beside it
_FAR = 20  # blocks between a headline and its story: then something else stands between them
_FEW = 2  # blocks beside the headline, where no link after them matters
_SAID, _LEAST_SAID = 60, 25  # … that somebody says; of the shorter one a sentence
_MOST_LEVELS = 6  # elements around a time among whose siblings its like are looked for
_MOST_SIBLINGS = 12
_LINK_WORDS, _LINK_LENGTH = 4, 20
_EDGE = 4  # blocks from the story's first paragraph or its last within which its byline may stand
_PARAGRAPH = 80  # bytes of a text that is no line of a byline; scripts of fewer letters a word have more a letter
_LEAST_ENTRY = 45  # … of an entry that has more than a time
_LONGEST_LINE = 300
_PIECE = re.compile(r"[\d:./-]{1,10}[,.]?|[^\W\d_]{3,12}[,.]?")  # a number, a time of day, a month
_CLOCK = re.compile(r"\d{1,2}\s?[:.hH]\s?\d\d(?::\d\d)?(?:\s?(?:Uhr|uhr|[hH]|[ap]\.?m\.?))?")
_FIGURE = re.compile(r"\d{1,3}\.\d\d")
_LONGEST_DAY = 30
_MOST_TEXTS = 8
_MOST_PIECES = 3
_MANY_LINKS = 3  # to other stories, which are a list of these
_MOST_FLAT = 3  # elements around a time among whose siblings a stream of stories is looked for
_MOST_STREAM = 100
_DAY_NUMBERS = 2  # in a day, at least
_NUMBER = re.compile(r"\d+")


class _Entry(NamedTuple):
    """What the time of an entry in a list looks like."""

    has_numbers: bool  # more than one, as a day has
    is_publication: bool  # it says so
    is_change: bool


class TimeLine(NamedTuple):
    """A line that may have a time: its text, the element that holds it or its first piece, the block's place."""

    text: str
    element: LexborNode
    place: int


def _is_in_pieces(text: str, element: LexborNode) -> bool:
    """Says whether no text in an element has by itself the time that all of them have together."""
    time = find_time_text(text) if might_hold_time(text) else None
    texts = list(list_texts(element, _MOST_TEXTS))
    if time is None:
        return not any(map(find_time_text, texts))
    is_run_together = any(f"{one}{other}" in text for one, other in pairwise(texts))
    return len(texts) > 1 and not is_run_together and not any(time in one for one in texts)


class StoryMap:
    """Where the story stands: its headline, its paragraphs, and the rows of like entries around them.

    `headline` is the element that has the headline, `text` what it says.
    """

    def __init__(self, page: Page, headline: LexborNode | None, text: str | None, body: Body | None) -> None:
        self.map = PageMap(page)
        self.blocks = self.map.blocks
        self.folded_headline = fold_text(normalise_text(text or (read_start(headline, 400) if headline else "") or ""))
        self._streams: dict[int, int] = {}  # by element: the first of its children that a stream of stories begins with
        self._sums = [0] * (len(self.blocks) + 1)  # how many blocks before each are the headline or the story's
        kept = self._list_kept(body)
        self.heading: int | None = None
        self.heading = self._find_heading(headline, kept)
        story = self._choose_story(kept)
        self.first = story[0] if story else None
        self.last = story[-1] if story else None
        self.paragraphs = frozenset(story)
        marks = (place in self.paragraphs or place == self.heading for place in range(len(self.blocks)))
        self._sums = [0, *accumulate(marks)]

    def leads_elsewhere(self, place: int) -> bool:
        """Says whether a block other than the headline links to another story."""
        return place != self.heading and self.map.leads_elsewhere(place)

    def list_edges(self) -> list[int]:
        """Returns the places of the blocks beside the headline, and around the story's beginning and its end."""
        edges: set[int] = set()
        if self.heading is not None:
            edges.update(range(self.heading - _BESIDE, self.heading + _BESIDE))
        if self.first is not None and self.last is not None:
            edges.update(range(self.first - _EDGE, self.first + _EDGE), range(self.last, self.last + _BESIDE))
        return sorted(place for place in edges if 0 <= place < len(self.blocks))

    def list_lines(self) -> Iterator[TimeLine]:
        """Yields short lines beside the story that may have a time in several pieces, none of which is one.

        One block of several elements ("<b>3</b> <i>May</i> 2024", "<b>3 May 2024</b> <i>14:05</i>"), or two or three
        blocks ("3", "May", "2024").
        """
        edges = self.list_edges()
        within = frozenset(edges)
        for place in edges:
            block = self.blocks[place]
            if len(block.text) > _SAID or block.link_characters or place in self.paragraphs or place == self.heading:
                continue
            element = self.map.found.elements[block.element]
            if _NUMBER.search(block.text) and _is_in_pieces(block.text, element):
                yield TimeLine(block.text, element, place)
            pieces = self._list_pieces(place, within)
            for count in range(2, len(pieces) + 1):
                yield TimeLine(" ".join(pieces[:count]), element, place)

    def _list_pieces(self, place: int, edges: frozenset[int]) -> list[str]:
        """Returns the texts of at most three blocks in a row that are numbers, words, or a day and a time of day."""
        pieces: list[str] = []
        for near in range(place, min(place + _MOST_PIECES, len(self.blocks))):
            block = self.blocks[near]
            if block.link_characters or near in self.paragraphs or near == self.heading or near not in edges:
                break
            is_piece = any(form.fullmatch(block.text) for form in (_PIECE, _CLOCK))
            if pieces and _FIGURE.fullmatch(pieces[0]) and block.text.count(".") > 1:
                break  # a rate, and its day
            if not is_piece and pieces:
                is_day = len(block.text) <= _LONGEST_DAY and self.map.count_numbers(near) > 1
                if is_day and near == place + 1 and "." not in pieces[0] and self._is_before_clock(place - 1):
                    pieces.append(block.text)  # a day behind its time of day
                break
            if not is_piece and (len(block.text) > _LONGEST_DAY or not self._is_before_clock(near)):
                break
            pieces.append(block.text)
        return pieces if any(map(_NUMBER.search, pieces)) else []

    def _is_before_clock(self, place: int) -> bool:
        """Says whether the next block is a time of day, and none of a row of such, as live blogs have."""
        if not 0 <= place + 1 < len(self.blocks) or not _CLOCK.fullmatch(self.blocks[place + 1].text):
            return False
        row = self.map.children[self.map.found.parents[self.blocks[place + 1].element]][:_MOST_STREAM]
        spans = (self.map.spans[element] for element in row)
        return sum(low == high and bool(_CLOCK.fullmatch(self.blocks[low].text)) for low, high in spans) <= 1

    def _list_kept(self, body: Body | None) -> list[int]:
        """Returns the places of the story's blocks."""
        if body is None:
            return []
        if body.blocks is self.blocks:
            return [n for n, block in enumerate(self.blocks) if block.kept and block.why != FROM_DATA]
        texts = set(body.paragraphs)
        return [n for n, block in enumerate(self.blocks) if block.text in texts and block.why != FROM_DATA]

    def _find_heading(self, headline: LexborNode | None, kept: list[int]) -> int | None:
        """Returns the place of the headline's block: the heading's own, else the last above most of the story.

        On old pages a block may hold the breadcrumbs, the headline and the byline as lines of one text.
        """
        element = self.map.places.get(headline.mem_id) if headline is not None else None
        folded = self.folded_headline
        if element is not None and self.map.spans[element][1] >= 0:
            low, high = self.map.spans[element]
            # An element whose lines are parted by <br> may hold the page.
            within = range(low, high + 1) if high > low and folded else ()
            return next((place for place in within if fold_text(self.blocks[place].text) == folded), low)
        if not folded:
            return None
        known = frozenset(kept)
        whole = sum(len(self.blocks[n].text) for n in kept)
        below = 0
        holder = None
        for place in range(len(self.blocks) - 1, -1, -1):
            text = self.blocks[place].text
            if 2 * below >= whole and len(text) < 2 * len(folded) + _LONGEST_LINE:
                said = fold_text(text)
                if said == folded:
                    return place
                if holder is None and folded in said and not self.leads_elsewhere(place):
                    holder = place
            if place in known:
                below += len(text)
        return holder if len(folded) >= _LINK_LENGTH else None

    def _choose_story(self, kept: list[int]) -> list[int]:
        """Returns the story's paragraphs: those below the headline, without a few that stand far from the others."""
        lengths = {place: len(self.blocks[place].text) for place in kept}
        if self.heading is not None:
            later = [place for place in kept if place > self.heading]
            if 2 * sum(lengths[place] for place in later) >= sum(lengths.values()):
                kept = later
            else:
                self.heading = None
        paragraphs = [n for n in kept if len(self.blocks[n].text.encode("utf-8", "ignore")) >= _PARAGRAPH] or kept
        rest = whole = sum(lengths[place] for place in paragraphs)
        for at in range(1, len(paragraphs)):
            before, behind = paragraphs[at - 1], paragraphs[at]
            rest -= lengths[before]
            if behind - before > 1 and at > 1 and self.has_comments_between(before, behind):
                return paragraphs[:at]
            is_far = behind - before > _FAR and 3 * rest < whole
            if is_far or (2 * rest < whole and self._ends_story(before, behind)):
                return paragraphs[:at]
            if 3 * (whole - rest) < whole and self.heading is None and behind - before > _FAR:
                return self._choose_story(paragraphs[at:])
        return paragraphs

    def has_comments_between(self, before: int, behind: int) -> bool:
        """Says whether a line between two texts is the heading of comments."""
        between = (self.blocks[n] for n in range(before + 1, behind))
        return any(heads_comments(block.text) for block in between if not block.link_characters)

    def _ends_story(self, before: int, behind: int) -> bool:
        """Says whether a list of other stories stands between two texts, or the later one is a comment."""
        between = range(before + 1, behind)
        if sum(map(self.leads_elsewhere, between)) >= _MANY_LINKS:
            return True
        return any(self.map.count_numbers(n) > 1 and self.is_one_of_many(n, self.blocks[n].text) for n in between)

    def stands_together(self, heading: int, first: int) -> bool:
        """Says whether no list of other stories stands between the headline and the story."""
        between = range(heading + 1, first)
        return len(between) <= _FAR and sum(map(self.leads_elsewhere, between)) < _MANY_LINKS

    def is_one_of_many(self, place: int, text: str) -> bool:
        """Says whether an entry around the block stands in a row of its like, each with a text and a time."""
        element = self.blocks[place].element
        entry = _Entry(self.map.count_numbers(place) > 1, tells_publication(text), tells_change(text))
        for _ in range(_MOST_LEVELS):
            if element <= 0 or self.holds_story(element):
                return False
            parent = self.map.found.parents[element]
            if self.map.measure(element) >= _LEAST_ENTRY:
                siblings = self.map.children[parent]
                at = bisect_left(siblings, element)
                near = siblings[max(0, at - _FEW) : at + _FEW + 1]
                like = (other for other in near if other != element)
                if any(self._are_alike(element, other, entry) for other in like):
                    return True
            element = parent
        return False

    def stands_in_stream(self, place: int) -> bool:
        """Says whether a block is one of a stream of stories below this one whose parts are set one after the other.

        Each story of it has a time in an element of the same form, right before or behind one with its link.
        """
        above = self.heading if self.heading is not None else self.first
        if above is None or place <= above:
            return False
        element = self.blocks[place].element
        for _ in range(_MOST_FLAT):
            if element <= 0 or self.holds_story(element):
                return False
            parent = self.map.found.parents[element]
            begin = self._streams.get(parent)
            if begin is None:
                begin = self._streams[parent] = self._find_stream(self.map.children[parent])
            if 0 < begin <= element:
                return True
            element = parent
        return False

    def _find_stream(self, siblings: list[int]) -> int:
        """Returns the element with which a stream of dated stories begins among siblings; 0 without one."""
        begins: dict[tuple[str, str | None, bool], list[int]] = {}
        for at, element in enumerate(siblings[:_MOST_STREAM]):
            low, high = self.map.spans[element]
            if low != high or self.map.count_numbers(low) < _DAY_NUMBERS or self.holds_story(element):
                continue
            for beside, is_before in ((at + 1, True), (at - 1, False)):
                if 0 <= beside < len(siblings):
                    start, end = self.map.spans[siblings[beside]]
                    if start == end and self.leads_elsewhere(start):
                        form = (
                            self.map.found.tags[element],
                            self.map.found.elements[element].attributes.get("class"),
                            is_before,
                        )
                        begins.setdefault(form, []).append(element)
        return min((of_form[0] for of_form in begins.values() if len(of_form) > 1), default=0)

    def _are_alike(self, element: int, other: int, entry: _Entry) -> bool:
        """Says whether two elements are entries of one list; a change beside a publication is no like of it."""
        if self.map.found.tags[element] != self.map.found.tags[other] or self.holds_story(other):
            return False
        (low, high), (start, end) = self.map.spans[element], self.map.spans[other]
        if end < 0 or max(high - low, end - start) > _MOST_SIBLINGS or (high > low) != (end > start):
            return False
        if self._sums[max(low, start)] - self._sums[min(high, end) + 1] > 0:
            return False  # the story stands between them
        if self.map.measure(other) < _LEAST_ENTRY:
            return False
        for place in range(start, end + 1):
            numbers, text = self.map.count_numbers(place), self.blocks[place].text
            if numbers:
                return entry == _Entry(numbers > 1, tells_publication(text), tells_change(text))
        return False

    def holds_story(self, element: int) -> bool:
        low, high = self.map.spans[element]
        return high >= 0 and self._sums[high + 1] - self._sums[low] > 0

    def find_box(self, place: int) -> int | None:
        """Returns the largest element around a block that holds nothing of the story; None where there is none."""
        box = None
        element = self.blocks[place].element
        while element > 0:
            if self.holds_story(element):
                break
            box = element
            element = self.map.found.parents[element]
        return box

    def holds_page(self, place: int, anchor: int) -> bool:
        """Says whether the nearest element around a time and the headline holds the whole page, not the story alone."""
        own = set()
        element = self.blocks[place].element
        while element > 0:
            own.add(element)
            element = self.map.found.parents[element]
        element = self.blocks[anchor].element
        while element > 0 and element not in own:
            element = self.map.found.parents[element]
        low, high = self.map.spans[element]
        return low + len(self.blocks) - 1 - high < _FEW

    def stands_in_card(self, node: LexborNode) -> bool:
        """Says whether an element stands in another that has a link to another story and nothing of this one."""
        if self.heading is None and self.first is None:
            return False
        current: LexborNode | None = node
        while current is not None and current.mem_id not in self.map.places:
            current = current.parent
        element = self.map.places[current.mem_id] if current is not None else 0
        while element > 0 and not self.holds_story(element):
            low, high = self.map.spans[element]
            if high - low <= _MOST_SIBLINGS and any(map(self.leads_elsewhere, range(low, high + 1))):
                return True
            element = self.map.found.parents[element]
        return False
