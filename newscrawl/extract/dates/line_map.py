"""Tells which lines beside a story are about it, such as its byline, and which only speak of some day."""

from __future__ import annotations

import re
from functools import cached_property
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from ...page.blocks import HEADINGS
from ...text.clean import fold_text, fold_word
from ...times.timestamps import find_time_text
from ...times.words import load_words
from ..body.edges import is_time_label, might_be_byline_or_time
from ..identity import list_site_names
from ..line_facts import read_fact_line
from ..people.by_words import begins_with_by, leads_to_time
from .sources import tells_change, tells_publication
from .story_map import LINE_MARKS, StoryMap

MOST_ABOVE = 4  # blocks between a time and the headline below it
_MOST_SIGNED = 4  # blocks of a box with the author's name and a time
FEW = 2  # blocks beside the headline, where no link after them matters
LONG = 100  # characters of a text that is no byline
_SAID, _LEAST_SAID = 60, 25  # … of what somebody says; of the shorter one a sentence
KEY = 12  # characters by which a text is found in a block
EDGE = 4  # blocks from the story's first paragraph or its last within which its byline may stand
_LEAST_HEADLINE = 12
_LEAST_SITE_NAME = 4
LONGEST_LINE = 300
_STOPS = (".", "!", "?", "…", "。", "！", "？", "؟", "।")
_LONGEST_DAY = 30
_SHORT_UNIT = re.compile(r"\d\s?[^\W\d_]{1,4}\.$")
_FOLIO = re.compile(r"\d{1,3}\s?[|•·–—]\s?[^\W\d_]")  # the number of a page, before the paper's name and its day
_MOST_PRINT_PAGE = 40  # blocks above the headline among which the paper's page is named
_PRINT_PAGE = re.compile(r"第\s?[A-Za-z]?\d{1,3}\s?版|(?<!\d)\d{1,2}\s?[面면](?!\w)")
_MOST_IMPRINT = 6  # blocks at the end of a page
_RIGHTS = ("©", "copyright", "(c) ")
_PROSE = 2  # words of a sentence, in small letters
_REMARK = 3  # words of a text below the story that is more than a time


class Spot(NamedTuple):
    """Where a time stands, and what its element says."""

    place: int  # of its block; where the walk did not enter its element, of the last block before that
    is_exact: bool  # whether it is in that block
    text: str
    labelled: str  # the text with the words before it
    is_marked: bool  # as a time, by its element
    is_alone: bool = False  # in an element of its own within the block

    @property
    def behind(self) -> int:
        """The place of the first block that is not before the time."""
        return self.place if self.is_exact else self.place + 1

    @property
    def is_labelled(self) -> bool:
        """Whether it says that it is of a publication or a change."""
        return tells_publication(self.labelled) or tells_change(self.labelled)


class LineMap:
    """Tells what the lines beside the story say of it."""

    def __init__(self, story: StoryMap, authors: tuple[str, ...]) -> None:
        self.story, self.map, self.blocks = story, story.map, story.blocks
        self._authors = [folded for name in authors if (folded := fold_text(name))]

    def tells_of_day(self, spot: Spot) -> bool:
        """Says whether a text speaks of a day, as a sentence does, and is dated by none.

        "The fair opens on 3 May in the hall."; "The ferry which sank on 3 May and was raised".
        """
        block = self.blocks[spot.place]
        text = block.text
        if spot.is_labelled or spot.is_marked or block.why == "byline":
            return False
        if self.names_headline(text) or self.names_author(text):
            return False
        time = find_time_text(spot.text)
        before, found, after = text.partition(time) if time else (text, "", "")
        if not found:
            return False
        if ends_sentence(text):
            is_sentence = len(before.split()) >= FEW and len(after.split()) >= FEW
            return is_sentence and not self._says_only_labels(f"{before} {after}")
        if spot.is_alone or read_fact_line(text) is not None:
            return False
        prose = _count_prose(LINE_MARKS.split(before)[-1])
        return prose >= _PROSE or (prose > 0 and _count_prose(LINE_MARKS.split(after)[0]) >= _PROSE)

    def _says_only_labels(self, text: str) -> bool:
        """Says whether words beside a time are only labels and names: "Written by Jane Roe on … in Trade.".

        A sentence has a verb, in small letters; scripts without these tell nothing.
        """
        words = [word.strip(".,;:()") for word in text.split()]
        if not any(word[:1].isupper() for word in words) or len(text) > LONG:
            return False
        fillers = load_words().fillers
        return all(
            not word or word[0].isupper() or leads_to_time(word) or is_time_label(word) or fold_word(word) in fillers
            for word in words
        )

    def is_remark(self, spot: Spot) -> bool:
        """Says whether a text below the story says more than a time: "Correction, 3 May: The boat has a name."."""
        text = self.blocks[spot.place].text
        words = sum(word[:1].isalpha() for word in text.split())
        return text.endswith(_STOPS) and words >= _REMARK and not might_be_byline_or_time(text)

    @cached_property
    def is_print_page(self) -> bool:
        """Says whether the page is one of a paper's electronic edition, whose stories are of the day of its issue.

        A line above the story names the page of the paper: "第A14版", "社会 14面".
        """
        end = self.story.heading if self.story.heading is not None else self.story.first
        above = self.blocks[: min(end, _MOST_PRINT_PAGE)] if end is not None else []
        if any(_FOLIO.match(block.text) and len(block.text) <= LONG for block in above[:FEW]):
            return True
        return any(len(block.text) <= _LONGEST_DAY and _PRINT_PAGE.search(block.text) for block in above)

    def is_imprint(self, place: int) -> bool:
        """Says whether a line is one of those that end a page, with its copyright: when the paper was registered."""
        end = self.blocks[place : place + FEW + 1]
        return place >= len(self.blocks) - _MOST_IMPRINT and any(
            mark in block.text.lower() for block in end for mark in _RIGHTS
        )

    def is_caption(self, spot: Spot) -> bool:
        """Says whether a text with a time is that below a picture: the day may be the picture's."""
        block = self.blocks[spot.place]
        is_caption = "caption" in block.why or block.tag in ("figcaption", "caption")
        return is_caption and len(block.text) > _LONGEST_DAY and not block.text[0].isdigit()

    def is_byline(self, spot: Spot) -> bool:
        """Says whether a block that was taken for the story's text is a line about it.

        It names its author or headline, or its time stands between marks beside names.
        """
        text = self.blocks[spot.place].text
        if len(text) > LONGEST_LINE or text.endswith(_STOPS) or self.story.leads_elsewhere(spot.place):
            return False
        if self.names_headline(text) or self.names_author(text):
            return True
        if spot.is_alone and self.story.heading is not None and 0 < spot.place - self.story.heading <= FEW:
            return True
        if not (spot.place - (self.story.first or 0) <= EDGE or (self.story.last or 0) - spot.place <= EDGE):
            return False
        parts = LINE_MARKS.split(text)
        time = next((part for part in parts if part.startswith(spot.text[:KEY])), None)
        return time is not None and any(might_be_byline_or_time(f"{part} / {time}") for part in parts if " " in part)

    def names_author(self, text: str) -> bool:
        """Says whether a text is no sentence and names one of the story's authors."""
        if not self._authors or ends_sentence(text):
            return False
        folded = fold_text(text)
        return any(name in folded for name in self._authors)

    def names_site(self, text: str) -> bool:
        """Says whether a line that is no byline has the name of the page's site in it."""
        folded = f" {fold_text(text)} "
        return not begins_with_by(text) and any(
            len(name) >= _LEAST_SITE_NAME and f" {name} " in folded
            for name in map(fold_text, list_site_names(self.map.page))
        )

    def names_headline(self, text: str) -> bool:
        """Says whether a text has the headline in it."""
        return len(self.story.folded_headline) >= _LEAST_HEADLINE and self.story.folded_headline in fold_text(text)

    def is_signed(self, place: int) -> bool:
        """Says whether a short text near the story names its author, or stands beside one that does in one box."""
        if not self._authors or not self._is_near_story(place) or len(self.blocks[place].text) > LONG:
            return False
        if self.story.is_one_of_many(place, self.blocks[place].text):
            return False
        if self.names_author(self.blocks[place].text):
            return True
        box = self.map.found.parents[self.blocks[place].element]
        low, high = self.map.spans[box]
        if self.story.holds_story(box):
            low, high = place - 1, place + 1
        elif high - low > _MOST_SIGNED:
            low, high = self.map.spans[self.blocks[place].element]
        near = (n for n in (place - 1, place + 1) if low <= n <= high and 0 <= n < len(self.blocks))
        beside = [n for n in near if n not in self.story.paragraphs and self._share_box(n, place, box)]
        return any(self.names_author(self.blocks[n].text) for n in beside if len(self.blocks[n].text) <= LONG)

    def _share_box(self, one: int, other: int, box: int) -> bool:
        """Says whether two blocks are beside one another in a box that holds the story; in a smaller one they are."""
        if not self.story.holds_story(box):
            return True
        elements = {self.blocks[place].element for place in (one, other)}
        return len(elements) == 1 or {self.map.found.parents[element] for element in elements} == {box}

    def _is_near_story(self, place: int) -> bool:
        """Says whether a block stands a few blocks before the headline or the story, or right behind the story."""
        first, last = self.story.first, self.story.last
        above = self.story.heading if self.story.heading is not None else first
        if above is None:
            return False
        behind = last if last is not None else above
        return above - MOST_ABOVE <= place <= behind + MOST_ABOVE

    def stands_in_byline(self, node: LexborNode, text: str) -> bool:
        """Says whether a text stands between the headline and the story, with hardly more beside it in its block."""
        place, is_exact = self.map.locate(node, text)
        if not is_exact or self.story.heading is None or self.story.first is None or place in self.story.paragraphs:
            return False
        second = min((n for n in self.story.paragraphs if n > self.story.first), default=self.story.first)
        if not self.story.heading < place <= second:
            return False
        block = self.blocks[place]
        return not block.link_characters and len(block.text) - len(text) <= _LONGEST_DAY

    def is_in_byline(self, node: LexborNode, text: str) -> bool:
        """Says whether a time of day stands in the line of the story's byline: beside the author's name or "By"."""
        place, is_exact = self.map.locate(node, text)
        if not is_exact or place in self.story.paragraphs or not self._is_near_story(place):
            return False
        line = self.blocks[place].text
        return len(line) <= LONGEST_LINE and line != text and (begins_with_by(line) or self.names_author(line))

    def names_story(self, place: int) -> bool:
        """Says whether a text speaks of the story by its headline, or stands right below it in a box of its own."""
        headline, block = self.story.folded_headline, self.blocks[place]
        if len(headline) < _LEAST_HEADLINE or len(block.text) > LONGEST_LINE:
            return False
        heading = self.story.heading
        if heading is None and block.link_characters:
            return False
        last = self.story.last
        if (
            heading is not None
            and last is not None
            and place > last
            and (self.is_said(place) or self.story.has_comments_between(last, place))
        ):
            return False  # a reply bears the headline as its own
        if headline in fold_text(block.text):
            return True
        box = self.story.find_box(place)
        low = self.map.spans[box][0] if box is not None else place
        for above in range(max(0, place - FEW), place):
            text = self.blocks[above].text
            is_near = above >= low or self.blocks[above].element == block.element
            is_near = is_near or (heading is not None and above > heading) or self.blocks[above].tag in HEADINGS
            if is_near and len(text) <= LONGEST_LINE and fold_text(text) == headline:
                return True
        return False

    def is_said(self, place: int) -> bool:
        """Says whether a time stands above what somebody says in the same box, as that of a comment does."""
        box = self.story.find_box(place)
        after = (
            self.blocks[place + 1] if place + 1 < len(self.blocks) and place + 1 not in self.story.paragraphs else None
        )
        if after is None or 2 * after.link_characters > len(after.text):
            return False
        is_text = len(after.text) >= _SAID or (len(after.text) >= _LEAST_SAID and after.text[-1] in _STOPS)
        if not is_text:
            return False
        return box is not None and place + 1 <= self.map.spans[box][1]


def ends_sentence(text: str) -> bool:
    """Says whether a text ends as a sentence does, and not with a short word behind a number: "Reading time 5 min."."""
    return text.endswith(_STOPS) and _SHORT_UNIT.search(text) is None


def _count_prose(text: str) -> int:
    """Counts the words that are neither names nor what stands between the parts of times."""
    fillers = load_words().fillers
    return sum(word[:1].islower() and fold_word(word) not in fillers for word in text.split())
