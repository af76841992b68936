"""Whose time a text on the page is: told by where it stands beside the headline, the story, links and its like.

No class name is asked. What counts is the order of the page's blocks, which of them are the story, which lead to other
stories, and which elements stand in a row, each with a time.
"""

from __future__ import annotations

from functools import cached_property
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from ...page.blocks import HEADINGS
from ...text.clean import fold_text
from ...times.parse import find_time_text
from ..body.edges import might_be_byline_or_time
from ..body.lines import read_opening
from .sources import Owner, heads_comments, names_issue, tells_change, tells_publication
from .story_map import LINE_MARKS, StoryMap, TimeLine

_MOST_ABOVE = 4  # blocks between a time and the headline below it
_MOST_ABOVE_TEXT = 6  # … and the first paragraph, where the headline is not known
_MOST_BELOW = 6  # blocks between the last paragraph and a time below it
_MOST_SIGNED = 4  # … in a box with the author's name and a time
_MOST_BEHIND = 8  # … between the headline and a time, where no paragraph is known
_FEW = 2  # blocks beside the headline, where no link after them matters
_LONG = 100  # characters of a text that is no byline
_SAID, _LEAST_SAID = 60, 25  # … that somebody says; of the shorter one a sentence
_KEY = 12  # characters by which a text is found in a block
_LINK_OPENING = 1
_EDGE = 4  # blocks from the story's first paragraph or its last within which its byline may stand
_LEAST_HEADLINE = 12
_LONGEST_LINE = 300
_STOPS = (".", "!", "?", "…", "。", "！", "？", "؟", "।")
_LONGEST_DAY = 30
_BRACKETS = ("(", "[", "（", "［")
_FEW_LINKS = 4  # short ones below the story; more are a menu
_RIGHTS = ("©", "copyright", "(c) ")


class Spot(NamedTuple):
    """Where a time stands, and what its element says."""

    place: int  # of its block; where the walk did not enter its element, of the last block before that
    is_exact: bool  # whether it is in that block
    text: str
    labelled: str  # the text with the words before it
    is_marked: bool  # as a time, by its element

    @property
    def behind(self) -> int:
        """The place of the first block that is not before the time."""
        return self.place if self.is_exact else self.place + 1

    @property
    def is_labelled(self) -> bool:
        """Whether it says that it is of a publication or a change."""
        return tells_publication(self.labelled) or tells_change(self.labelled)


class Ownership(StoryMap):
    """Tells whose the times on one page are."""

    def find_owner(self, node: LexborNode, text: str, labelled: str = "") -> Owner:
        """Returns whose the time is that an element says in `text`; `labelled` is that with the words before it."""
        if self._stands_in_story_link(node) or text[:20].lower().lstrip().startswith(_RIGHTS):
            return Owner.OTHER
        place, is_exact = self._locate(node, text)
        marked = "datetime" in node.attributes or "itemprop" in node.attributes
        return self._judge(Spot(place, is_exact, text, labelled or text, marked))

    def judge_line(self, line: TimeLine) -> Owner:
        """Returns whose the time in a line is."""
        return self._judge(Spot(line.place, True, line.text, line.text, False))

    def _judge(self, spot: Spot) -> Owner:
        place = spot.place
        if spot.is_exact:
            if place == self.heading:
                return Owner.STORY
            if place in self.story:
                return self._judge_prose(spot)
            if self._is_sentence(spot):
                return Owner.UNSURE
            if not spot.is_labelled and len(self.blocks[place].text) <= _LONG and names_issue(self.blocks[place].text):
                return Owner.OTHER
            if self._leads_to_itself(place):
                return Owner.STORY
            if self._leads_elsewhere(place) or self._stands_in_stream(place):
                return Owner.OTHER
            if self._is_signed(place):
                return Owner.STORY
            if not spot.is_labelled and self._is_caption(spot):
                return Owner.UNSURE
            if self.heading is not None and 0 < place - self.heading <= _FEW:
                return self._own_below_heading
            if self._names_story(place):
                return Owner.STORY
            if self._is_one_of_many(place, spot.labelled):
                return Owner.OTHER
        heading, first, last = self.heading, self.first, self.last
        if heading is not None and self._is_near_below(spot, heading):
            return self._own_below_heading
        if first is None or last is None:
            if heading is not None and place < heading:
                return self._judge_above(spot, heading)
            return Owner.STORY if spot.is_labelled else Owner.UNSURE
        anchor = heading if heading is not None and heading < first else first
        if anchor < spot.behind <= first and self._stands_together(anchor, first):
            return Owner.OTHER if self._stands_by_link(spot) and not spot.is_labelled else Owner.STORY
        if spot.behind <= anchor:
            return self._judge_above(spot, anchor)
        if first < spot.behind <= last:
            return self._judge_inside(spot)
        return self._judge_below(spot, last) if place >= last else self._judge_above(spot, first)

    def _is_sentence(self, spot: Spot) -> bool:
        """Says whether a text tells of a day in the midst of a sentence: "The fair opens on 3 May in the hall."."""
        text = self.blocks[spot.place].text
        if spot.is_labelled or spot.is_marked or not text.endswith(_STOPS) or self._names_headline(text):
            return False
        time = find_time_text(spot.text)
        before, found, after = text.partition(time) if time else (text, "", "")
        return bool(found) and len(before.split()) >= _FEW and len(after.split()) >= _FEW

    @cached_property
    def _own_below_heading(self) -> Owner:
        """Whose a time is right below the heading: the story's, but where lists part the heading from the story."""
        if self.heading is None or self.first is None or self._stands_together(self.heading, self.first):
            return Owner.STORY
        return Owner.HEAD

    def _is_caption(self, spot: Spot) -> bool:
        """Says whether a text with a time is that below a picture: the day may be the picture's."""
        block = self.blocks[spot.place]
        is_caption = "caption" in block.why or block.tag in ("figcaption", "caption")
        return is_caption and len(block.text) > _LONGEST_DAY and not block.text[0].isdigit()

    def _is_near_below(self, spot: Spot, heading: int) -> bool:
        """Says whether a time stands a few blocks below the headline, with no link to another story between them."""
        between = range(heading + 1, spot.behind)
        if spot.behind <= heading or len(between) > _MOST_BEHIND or any(map(self._leads_elsewhere, between)):
            return False
        if any(n in self.story for n in between):
            return False
        return len(between) <= _FEW or not self._stands_by_link(spot)

    def _judge_prose(self, spot: Spot) -> Owner:
        """Judges a time in the story's own text: what it begins or ends with may be the story's."""
        block = self.blocks[spot.place]
        if self._is_byline(spot):
            return Owner.STORY
        if 3 * block.link_characters > len(block.text):
            return Owner.OTHER  # a list of links that was taken for text
        first, last = self.first or 0, self.last or 0
        is_early, is_late = spot.place - first <= _EDGE, last - spot.place <= _EDGE
        if not (is_early or is_late):
            begins = spot.is_labelled and block.text.startswith(spot.labelled[:_KEY])
            return Owner.STORY if begins else Owner.UNSURE
        if spot.is_labelled or (spot.is_marked and len(block.text) <= _LONGEST_LINE):
            return Owner.STORY
        if is_early and block.text.startswith(spot.text[:_KEY]):
            return Owner.STORY
        is_end = spot.place == last and spot.text[:1] in _BRACKETS and block.text.endswith(spot.text[-_KEY:])
        return Owner.STORY if is_end else Owner.UNSURE

    def _is_byline(self, spot: Spot) -> bool:
        """Says whether a block that was taken for the story's text is a line about it.

        It names its author or headline, or its time stands between marks beside names.
        """
        text = self.blocks[spot.place].text
        if len(text) > _LONGEST_LINE or text.endswith(_STOPS) or self._leads_elsewhere(spot.place):
            return False
        if self._names_headline(text):
            return True
        folded = fold_text(text)
        if any(name in folded for name in self._authors):
            return True
        if not (spot.place - (self.first or 0) <= _EDGE or (self.last or 0) - spot.place <= _EDGE):
            return False
        parts = LINE_MARKS.split(text)
        time = next((part for part in parts if part.startswith(spot.text[:_KEY])), None)
        return time is not None and any(might_be_byline_or_time(f"{part} / {time}") for part in parts if " " in part)

    def _names_headline(self, text: str) -> bool:
        return len(self.folded_headline) >= _LEAST_HEADLINE and self.folded_headline in fold_text(text)

    def _is_signed(self, place: int) -> bool:
        """Says whether a short text near the story names its author, or stands beside one that does in one box."""
        if not self._authors or not self._is_near_story(place) or len(self.blocks[place].text) > _LONG:
            return False
        if self._is_one_of_many(place, self.blocks[place].text):
            return False
        if any(name in fold_text(self.blocks[place].text) for name in self._authors):
            return True
        box = self.found.parents[self.blocks[place].element]
        low, high = self._spans[box]
        if self._holds_story(box) or high - low > _MOST_SIGNED:
            low, high = self._spans[self.blocks[place].element]
        beside = [n for n in (place - 1, place + 1) if low <= n <= high and n not in self.story]
        texts = (fold_text(self.blocks[n].text) for n in beside if len(self.blocks[n].text) <= _LONG)
        return any(name in text for text in texts for name in self._authors)

    def _is_near_story(self, place: int) -> bool:
        """Says whether a block stands a few blocks before the headline or the story, or right behind the story."""
        first, last = self.first, self.last
        above = self.heading if self.heading is not None else first
        if above is None:
            return False
        behind = last if last is not None else above
        return above - _MOST_ABOVE <= place <= behind + _MOST_ABOVE

    def stands_in_byline(self, node: LexborNode, text: str) -> bool:
        """Says whether a text stands between the headline and the story, with hardly more beside it in its block."""
        place, is_exact = self._locate(node, text)
        if not is_exact or self.heading is None or self.first is None or place in self.story:
            return False
        second = min((n for n in self.story if n > self.first), default=self.first)
        if not self.heading < place <= second:
            return False
        block = self.blocks[place]
        return not block.link_characters and len(block.text) - len(text) <= _LONGEST_DAY

    def _judge_above(self, spot: Spot, anchor: int) -> Owner:
        """Judges a time above the headline, or above the first paragraph where no headline is known."""
        if self._stands_by_link(spot):
            return Owner.OTHER
        between = range(spot.place + 1, anchor)
        most = _MOST_ABOVE if anchor == self.heading else _MOST_ABOVE_TEXT
        if len(between) > most or any(map(self._leads_elsewhere, between)):
            return Owner.STORY if spot.is_labelled and spot.is_exact else Owner.UNSURE
        if spot.is_labelled:
            return Owner.STORY
        return Owner.HEAD if self._holds_page(spot.place, anchor) else Owner.STORY

    def _judge_inside(self, spot: Spot) -> Owner:
        """Judges a time between the story's paragraphs: a byline may stand below the first or above the last."""
        first, last = self.first or 0, self.last or 0
        is_near = spot.place - first <= _EDGE or last - spot.place <= _EDGE
        if spot.is_exact and self._stands_by_link(spot):
            return Owner.UNSURE
        return Owner.STORY if (is_near and len(spot.text) <= _LONG) or spot.is_labelled else Owner.UNSURE

    def _judge_below(self, spot: Spot, last: int) -> Owner:
        """Judges a time below the story: it is the story's where nothing else has begun, or where it says so."""
        between = range(last + 1, spot.behind)
        begun = (
            len(between) > _MOST_BELOW
            or any(map(self._begins_other, between))
            or self._count_links(between) > _FEW_LINKS
        )
        is_beside_link = not spot.is_labelled and self._stands_by_link(spot)
        if is_beside_link or (spot.is_exact and self._is_said(spot.place)):
            return Owner.OTHER
        if not begun:
            return Owner.STORY
        if not spot.is_labelled or self._has_comments_between(last, spot.behind) or self._is_labelled_again(spot):
            return Owner.UNSURE
        return Owner.STORY

    def _is_labelled_again(self, spot: Spot) -> bool:
        """Says whether further times below the story have the same label, as those of readers' letters do."""
        tells = tells_publication if tells_publication(spot.labelled) else tells_change
        behind = range((self.last or 0) + 1, len(self.blocks))
        dated = (self.blocks[n].text for n in behind if n != spot.place and self._count_numbers(n) > 1)
        return any(tells(text) and spot.text not in text for text in dated)

    def _names_story(self, place: int) -> bool:
        """Says whether a text speaks of the story by its headline, or stands right below it in a box of its own."""
        headline, block = self.folded_headline, self.blocks[place]
        if len(headline) < _LEAST_HEADLINE or len(block.text) > _LONGEST_LINE:
            return False
        if self.heading is None:
            return not block.link_characters and headline in fold_text(block.text)
        last = self.last
        if last is not None and place > last and (self._is_said(place) or self._has_comments_between(last, place)):
            return False  # a reply bears the headline as its own
        if headline in fold_text(block.text):
            return True
        box = self._find_box(place)
        low = self._spans[box][0] if box is not None else place
        for above in range(max(0, place - _FEW), place):
            text = self.blocks[above].text
            is_near = above >= low or above > self.heading or self.blocks[above].tag in HEADINGS
            if is_near and len(text) <= _LONGEST_LINE and fold_text(text) == headline:
                return True
        return False

    def _begins_other(self, place: int) -> bool:
        """Says whether with a block below the story something else begins: a heading, a link to a story, a text."""
        block = self.blocks[place]
        return (
            block.tag in HEADINGS
            or self._leads_elsewhere(place)
            or (len(block.text) > _LONG and 2 * block.link_characters < len(block.text))
            or read_opening(block.text) == _LINK_OPENING
            or heads_comments(block.text)
        )

    def _is_said(self, place: int) -> bool:
        """Says whether a time stands above what somebody says in the same box, as that of a comment does."""
        box = self._find_box(place)
        after = self.blocks[place + 1] if place + 1 < len(self.blocks) and place + 1 not in self.story else None
        if after is None or 2 * after.link_characters > len(after.text):
            return False
        is_text = len(after.text) >= _SAID or (len(after.text) >= _LEAST_SAID and after.text[-1] in _STOPS)
        if not is_text:
            return False
        return box is not None and place + 1 <= self._spans[box][1]

    def _stands_by_link(self, spot: Spot) -> bool:
        """Says whether a link to another story stands right before or behind a block, in its box or its own element."""
        if not spot.is_exact:
            return False
        box = self._find_box(spot.place)
        low, high = self._spans[box] if box is not None else (0, -1)
        element = self.blocks[spot.place].element
        for beside in (spot.place - 1, spot.place + 1):
            if 0 <= beside < len(self.blocks) and beside not in self.story and beside != self.heading:
                is_inside = low <= beside <= high or self.blocks[beside].element == element
                if is_inside and self._leads_elsewhere(beside):
                    return True
        return False
