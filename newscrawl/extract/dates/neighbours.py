"""Tells by what stands around a time whether it is another's: a card's, a comment's, a table's, one of a row of like
lines'."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from selectolax.lexbor import LexborNode

from ...page.blocks import HEADINGS
from ...page.elements import read_start
from ...text.clean import fold_text, fold_word, normalise_text
from ...times.timestamps import find_time_text
from ...times.words import load_words
from ..body.edges import is_time_label, might_be_byline_or_time
from ..line_facts import read_fact_line
from .line_map import KEY, LONG, LONGEST_LINE, LineMap, Spot
from .line_words import names_site, says_no_more
from .sources import heads_comments, tells_change, tells_publication

_LONGEST_BYLINE = 1_000  # characters of a line, with all that stands beside its names and times
_ROW = 2  # blocks of a label and its value
_LONGEST_LABEL = 30
_NEAR = 12  # blocks between two lines of one row
_MOST_IN_BOX = 6  # blocks of a box that is a card, a comment, an offer
_MOST_LEVELS = 6
_STOPS = (".", "!", "?", "…", "。", "！", "？", "؟", "।")
_FEWEST_WORDS = 2
_COLONS = (":", "：")
_CELLS = frozenset(("td", "th"))
_PASSED_OVER = frozenset(("nav", "footer"))
_ENTRIES = frozenset(("li", "p", "div", "dd", "tr", "article", "section"))
_CLOCK_ALONE = re.compile(
    r"(?:\D{1,12}\s)?[012]?\d\s?[:.hHu]\s?[0-5]\d(?::[0-5]\d)?(?:\s?[^\W\d_(].{0,20}|\s?\(.{0,20})?"
)
_WORD = re.compile(r"\w+")
_FIGURE = re.compile(r"[\W\d]*\d[\W\d]*")
_MOST_TEXT = 400
_LEAST_FACTS = 2  # lines of a box that is about the story


class Neighbours:
    """What stands around the times of one page, whose story `lines` knows."""

    def __init__(self, lines: LineMap) -> None:
        self.lines, self.story = lines, lines.story
        self.map, self.blocks = lines.map, lines.blocks
        # By memory ids: times stand in the same elements, and beside the same ones.
        self._linked: dict[tuple[int, int], bool] = {}
        self._timed: dict[int, bool] = {}

    def are_of_site(self, spot: Spot) -> bool:
        """Says whether the line is about the site or its terms."""
        text = self.blocks[spot.place].text
        return len(text) <= LONGEST_LINE and not tells_publication(spot.labelled) and names_site(text)

    def say_more(self, spot: Spot) -> bool:
        """Says whether a line says more beside its time than a byline does: "Organ concert, 3 May 2024"."""
        block = self.blocks[spot.place]
        if len(block.text) > _LONGEST_BYLINE:
            return True
        if self.lines.names_headline(block.text) or self.lines.names_author(block.text):
            return False
        time = find_time_text(spot.text) or spot.text
        links = tuple(self.map.list_label_links(spot.place)) if block.link_characters else ()
        return not says_no_more(block.text, time, links)

    def lead_elsewhere(self, spot: Spot) -> bool:
        """Says whether a link to another story stands right before or behind a time in its line, as in a teaser."""
        block = self.blocks[spot.place]
        if block.link_characters < KEY or spot.place == self.story.heading:
            return False
        links = list(self.map.list_story_links(spot.place))
        time = (find_time_text(spot.text) or spot.text) if links else ""
        start = block.text.find(time)
        for link in links if start >= 0 else ():
            at = block.text.find(link)
            between = block.text[start + len(time) : at] if at > start else block.text[at + len(link) : start]
            if at >= 0 and not any(map(str.isalnum, between)):
                return True
        return False

    def are_alike(self, spot: Spot) -> bool:
        """Says whether a line is one of several in a row, each of the same form and with another time."""
        place = spot.place
        if not self._has_day(place):
            return False
        if tells_publication(spot.labelled) and not tells_publication(self.blocks[place].text):
            return False  # a label stands before it: "Published", "Reviewed" are no row
        is_plain, first, last = self._is_plain(place), self.story.first, self.story.last
        region: Iterable[int] = self._list_region(place)
        if is_plain and (place - 1 == last or place + 1 in (self.story.heading, first)):
            # The story's own, right beside it, but where the row has a box for itself.
            box = self.story.find_box(place)
            low, high = self.map.spans[box] if box is not None else (place, place)
            region = (other for other in region if low <= other <= high)
        return any(self._is_like(place, other, is_plain) for other in region)

    def are_day_and_clock(self, place: int) -> bool:
        """Says whether a line is a day whose time of day is the line beside it, or that, and no further time is near.

        They are one time in two lines, and no row.
        """
        own = self._tells_clock_alone(place)
        partners = [n for n in (place - 1, place + 1) if self._tells_clock_alone(n) not in (None, own)]
        if own is None or len(partners) != 1:
            return False
        near = (n for n in range(place - _NEAR, place + _NEAR + 1) if n != place and n not in partners)
        return all(self._tells_clock_alone(n) is None for n in near)

    def _tells_clock_alone(self, place: int) -> bool | None:
        """Says whether a line's time is a time of day alone, and no day; None of a line without a time."""
        is_line = 0 <= place < len(self.blocks) and place not in self.story.paragraphs
        if not is_line or not self.map.count_numbers(place):
            return None
        time = find_time_text(self.blocks[place].text)
        return time is not None and _CLOCK_ALONE.fullmatch(time) is not None

    def is_recorded(self, spot: Spot) -> bool:
        """Says whether a time is that of a record of the story: rows of a label with a colon and its value.

        "Section: | Trade", "Date: | 3 May 2024", "Author: | Jo Moss", near the headline, each label but once.
        """
        place, anchor = spot.place, self.story.heading if self.story.heading is not None else self.story.first
        if place < 1 or anchor is None or abs(anchor - place) > _NEAR or not self._is_label(place - 1):
            return False
        label = self.blocks[place - 1].text
        if not (tells_publication(label) or all(map(is_time_label, label.rstrip("".join(_COLONS)).split()))):
            return False
        between = range(min(place, anchor) + 1, max(place, anchor))
        if any(map(self.story.leads_elsewhere, between)) or sum(block.text == label for block in self.blocks) > 1:
            return False
        return self._is_label(place + 1) or self._is_label(place - _ROW - 1)

    def _is_label(self, place: int) -> bool:
        """Says whether a block is a label, and the next one is set beside it."""
        if not 0 <= place < len(self.blocks) - 1:
            return False
        text = self.blocks[place].text
        parents = [self.map.found.parents[self.blocks[n].element] for n in (place, place + 1)]
        return len(text) <= _LONGEST_LABEL and text.endswith(_COLONS) and parents[0] == parents[1]

    def _list_region(self, place: int) -> Iterator[int]:
        """Yields the places near a block, on its side of the headline, of the story, and of a heading of comments."""
        bounds = {*self.story.paragraphs, *(() if self.story.heading is None else (self.story.heading,))}
        for step in (-1, 1):
            for distance in range(1, _NEAR + 1):
                other = place + step * distance
                if not 0 <= other < len(self.blocks) or other in bounds or heads_comments(self.blocks[other].text):
                    break
                yield other

    def _has_day(self, place: int) -> bool:
        """Says whether a line has a day, be it one without a year that is all of it: "Friday, 3 May"."""
        numbers = self.map.count_numbers(place)
        return numbers > 1 or (numbers == 1 and self._is_plain(place))

    def _is_like(self, place: int, other: int, is_plain: bool) -> bool:
        one, two = self.blocks[place], self.blocks[other]
        if not self._has_day(other) or one.text == two.text or one.tag != two.tag:
            return False
        if self.story.leads_elsewhere(place) != self.story.leads_elsewhere(other):
            return False
        found, elements = self.map.found, (one.element, two.element)
        if self._is_plain(other) != is_plain or found.names[elements[0]] != found.names[elements[1]]:
            return False
        if (tells_publication(one.text), tells_change(one.text)) != (
            tells_publication(two.text),
            tells_change(two.text),
        ):
            return False
        parents = [found.parents[element] for element in elements]
        if parents[0] == parents[1]:
            return True
        forms = {(found.tags[parent], found.names[parent]) for parent in parents}
        return len(forms) == 1 and found.parents[parents[0]] == found.parents[parents[1]]

    def _is_plain(self, place: int) -> bool:
        """Says whether a line is a time and nothing else but the name of its weekday."""
        text = self.blocks[place].text
        time = find_time_text(text)
        rest = text.replace(time, "", 1) if time is not None else text
        return time is not None and all(fold_word(word) in load_words().weekday_parts for word in _WORD.findall(rest))

    def are_headed(self, spot: Spot) -> bool:
        """Says whether a heading that is not the story's stands right above a time, in a box without the story.

        So the times of what the box shows do: of the weather, of rates, of a ranking. Right above the headline, or the
        story where no headline is known, such a heading is the section's; "Date:" is a label.
        """
        place, anchor = spot.place, self.story.first if self.story.heading is None else self.story.heading
        above = place - 1
        if above < 0 or anchor in (None, above, place + 1) or above in self.story.paragraphs:
            return False
        box = self.story.find_box(place)
        if self.blocks[above].tag not in HEADINGS or box is None or self.map.spans[box][0] > above:
            return False
        text = self.blocks[above].text
        return not (text.endswith(_COLONS) or all(map(is_time_label, text.split())) or self.lines.names_author(text))

    def say_something(self, spot: Spot) -> bool:
        """Says whether a time stands in a small box with a sentence, with the link to another story, or with figures.

        So do the times of comments, cards, offers, results.
        """
        place = spot.place
        box = self._find_small_box(place)
        if box is None:
            return False
        low, high = self.map.spans[box]
        others = [n for n in range(low, high + 1) if n != place]
        if any(self.story.leads_elsewhere(n) or self.map.leads_on(n) for n in others):
            return True
        figures = [n for n in others if _FIGURE.fullmatch(self.blocks[n].text) and not self._tells_clock_alone(n)]
        if self.blocks[place].tag in _CELLS and figures and not self._tells_clock_alone(place):
            return True
        return any(self._is_said(n) for n in others)

    def _is_said(self, place: int) -> bool:
        """Says whether a block is a sentence, be it one of few words, and no line about the story."""
        block = self.blocks[place]
        words = sum(word[:1].isalpha() for word in block.text.split())
        if words < _FEWEST_WORDS and (any(map(str.isdigit, block.text)) or block.text.endswith(".")):
            return False  # "6 Min."
        folded = fold_text(block.text)
        if folded and folded in self.story.folded_headline:
            return False
        if not block.text.endswith(_STOPS) or self.lines.names_author(block.text.rstrip("".join(_STOPS))):
            return False
        is_line = len(block.text) <= LONG and might_be_byline_or_time(block.text)
        return not is_line and not 2 * block.link_characters > len(block.text)

    def are_facts(self, place: int) -> bool:
        """Says whether a line stands in a small box of facts about the story, none of which is a sentence.

        "5 comments" in it heads no comments: no text follows the box.
        """
        box = self._find_small_box(place)
        if box is None or read_fact_line(self.blocks[place].text) is None:
            return False
        low, high = self.map.spans[box]
        texts = [self.blocks[n].text for n in range(low, high + 1)]
        behind = self.blocks[high + 1] if high + 1 < len(self.blocks) else None
        is_followed = (
            behind is not None and behind.text.endswith(_STOPS) and 2 * behind.link_characters < len(behind.text)
        )
        if is_followed or any(len(text) > LONG or text.endswith(_STOPS) for text in texts):
            return False
        return sum(read_fact_line(text) is not None for text in texts) >= _LEAST_FACTS

    def _find_small_box(self, place: int) -> int | None:
        """Returns the nearest element that has more than a block of a few, and nothing of the story."""
        element = self.blocks[place].element
        for _ in range(_MOST_LEVELS):
            if element <= 0 or self.story.holds_story(element):
                return None
            low, high = self.map.spans[element]
            if high > low:
                return element if high - low < _MOST_IN_BOX else None
            element = self.map.found.parents[element]
        return None

    def stand_in_menu(self, node: LexborNode) -> bool:
        """Says whether an element stands in navigation or a footer, in an entry that links to another story, or beside
        its like."""
        entry: LexborNode | None = node
        for _ in range(_MOST_LEVELS):
            parent = entry.parent if entry is not None else None
            if entry is None or parent is None or entry.tag in _PASSED_OVER:
                return False
            if self._has_story_link(entry, _MOST_IN_BOX):
                return True
            if entry.tag in _ENTRIES and self._is_among_timed(entry, parent):
                return True
            if parent.tag == "nav" and self._has_story_link(parent, _NEAR):
                return True
            entry = parent
        return False

    def _has_story_link(self, node: LexborNode, most: int) -> bool:
        """Says whether one of the first `most` links in an element leads to another story."""
        key = (node.mem_id, most)
        if key not in self._linked:
            self._linked[key] = any(self.map.is_story_link(link) for link in islice(node.css("a[href]"), most))
        return self._linked[key]

    def _is_among_timed(self, entry: LexborNode, parent: LexborNode) -> bool:
        """Says whether a time stands in one of the first elements beside an entry that have its tag."""
        alike = (one for one in parent.iter() if one.tag == entry.tag and one.mem_id != entry.mem_id)
        return any(self._has_time(one) for one in islice(alike, _MOST_IN_BOX))

    def _has_time(self, node: LexborNode) -> bool:
        found = self._timed.get(node.mem_id)
        if found is None:
            text = normalise_text(read_start(node, _MOST_TEXT) or "")
            found = self._timed[node.mem_id] = 0 < len(text) <= LONG and find_time_text(text) is not None
        return found
