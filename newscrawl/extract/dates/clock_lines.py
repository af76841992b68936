"""Tells which times of day without a day are the story's: "Posted by Jo Moss at 14:05" below it, the day above it."""

from __future__ import annotations

import re
from functools import cached_property

from selectolax.lexbor import LexborNode

from ...page.blocks import HEADINGS
from ..line_facts import read_fact_line
from ..people.by_words import begins_with_by
from ..permalinks import cut_clock
from .line_map import LineMap
from .neighbours import Neighbours
from .sources import Owner, tells_publication

TOLD, NAMED, BARE = 3, 2, 1  # how surely a time of day is the story's: its line says so, has a word, has none
_LONGEST_LINE = 300
_OVER, _BELOW = 2, 3  # blocks between a time of day and the headline below it, or the story above it
_CLOCK = re.compile(r"(?<!\d)[012]?\d\s?[:.hH]\s?[0-5]\d(?!\d)|\d\s?[時时點点시]")
_WHOLE_CLOCK = re.compile(r"[012]\d:[0-5]\d(?::[0-5]\d)?")  # "3:05" may be how long a film is
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_WORD = re.compile(r"[^\W\d_]")
_LONGEST_ENTRY = 12  # characters of a live blog's time
_MOST_WORDS, _MOST_BESIDE_DAY = 12, 3
_STOPS = (".", "!", "?", "…", "。", "！", "？", "؟", "।")
_MOST_BYLINE = 4  # blocks between the headline and a byline below it
_FILMS = "video, audio, iframe, embed, object"


def might_tell_clock(text: str) -> bool:
    """Says whether a text has a time of day, and no year."""
    return _CLOCK.search(text) is not None and _YEAR.search(text) is None


class ClockLines:
    """Knows the lines of one page that have a time of day and no day."""

    def __init__(self, lines: LineMap, neighbours: Neighbours) -> None:
        self.lines, self.neighbours = lines, neighbours
        self.map, self.story, self.blocks = lines.map, lines.story, lines.blocks

    def weigh(self, node: LexborNode, text: str, labelled: str, owner: Owner) -> int:
        """Says how surely the time of day in an element's text is that of the story's publication; 0 if not at all."""
        if owner not in (Owner.STORY, Owner.HEAD):
            return 0
        place, is_exact = self.map.locate(node, text)
        if not is_exact or len(self.blocks[place].text) > _LONGEST_LINE:
            return 0
        if place in self.story.paragraphs:
            return 0
        line = self.blocks[place].text
        is_told = (
            tells_publication(labelled)
            or begins_with_by(cut_clock(line))
            or self.lines.names_author(line)
            or read_fact_line(line) is not None
        )
        if not self._stands_beside_story(place, is_told=is_told, is_own=owner is Owner.STORY):
            return 0
        if is_told:
            return TOLD
        if self._has_entries:
            return 0
        if _WORD.search(text):
            return NAMED
        is_whole = _WHOLE_CLOCK.fullmatch(line.strip("[](){} ")) is not None
        return BARE if is_whole and self.map.page.tree.css_first(_FILMS) is None else 0

    @cached_property
    def _has_entries(self) -> bool:
        """Says whether several lines of the page are a time of day and hardly more, as over a live blog's entries."""
        short = (block.text for block in self.blocks if len(block.text) <= _LONGEST_ENTRY)
        return sum(map(might_tell_clock, short)) > 1

    def is_byline(self, text: str) -> bool:
        """Says whether a short text begins as a byline does and has a time of day: "Posted by the staff at 14:05".

        The time of day may go first: "14:05 Written by Jo Moss".
        """
        is_line = len(text.split()) <= _MOST_WORDS and not text.endswith(_STOPS) and might_tell_clock(text)
        return is_line and begins_with_by(cut_clock(text))

    def _stands_beside_story(self, place: int, *, is_told: bool, is_own: bool) -> bool:
        """Says whether a line stands right over the headline, or beside the day there, below it, or below the story."""
        heading, first, last = self.story.heading, self.story.first, self.story.last
        above = heading if heading is not None else first
        if above is None:
            return is_told
        if place < above:
            if len(self.blocks[place].text.split()) <= _MOST_BESIDE_DAY and self.neighbours.are_day_and_clock(place):
                return True
            return above - place <= _OVER if is_told else is_own and above - place == 1
        if first is None or last is None or place < first:
            return place - above <= _MOST_BYLINE
        if place > last and any(map(self._begins_other, range(last + 1, place))):
            return False
        return is_told or 0 < place - last <= _BELOW

    def _begins_other(self, place: int) -> bool:
        """Says whether a block below the story is the heading of something else; one that tells a day is none."""
        return self.blocks[place].tag in HEADINGS and not self.map.count_numbers(place)
