"""Whose time a text on the page is: told by where it stands beside the headline, the story, links and its like.

No class name is asked. What counts is the order of the page's blocks, which of them are the story, which lead to other
stories, and which elements stand in a row, each with a time.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from ...page.blocks import FROM_DATA, HEADINGS, Block
from ...page.elements import list_texts, read_start
from ...page.page import Page
from ...text.clean import fold_text, normalise_text
from ...times.finding import find_time_text, might_hold_time
from ...urls.parsing import split_url
from ..body.lines import read_opening
from ..candidates import Body
from .sources import Owner, heads_comments, names_issue, tells_change, tells_publication

_MOST_ABOVE = 4  # blocks between a time and the headline below it
_MOST_ABOVE_TEXT = 6  # … and the first paragraph, where the headline is not known
_MOST_BELOW = 6  # blocks between the last paragraph and a time below it
_MOST_BEHIND = 8  # … between the headline and a time, where no paragraph is known
_BESIDE = 8  # blocks before and behind the headline, and behind the story, that are beside it
_FAR = 20  # blocks between a headline and its story: then something else stands between them
_FEW = 2  # blocks beside the headline, where no link after them matters
_LONG = 100  # characters of a text that is no byline
_SAID, _LEAST_SAID = 60, 25  # … that somebody says; of the shorter one a sentence
_MOST_LEVELS = 6  # elements around a time among whose siblings its like are looked for
_MOST_SIBLINGS = 12
_MOST_CLIMB = 40
_KEY = 12  # characters by which a text is found in a block
_LINK_CHARACTERS = 9  # of the link to a story, in a script without spaces
_LINK_WORDS, _LINK_LENGTH = 4, 20
_LINK_OPENING = 1
_EDGE = 4  # blocks from the story's first paragraph or its last within which its byline may stand
_PARAGRAPH = 80  # bytes of a text that is no line of a byline; scripts of fewer letters a word have more a letter
_LEAST_ENTRY = 45  # … of an entry that has more than a time
_LEAST_HEADLINE = 12
_LONGEST_LINE = 300
_STOPS = (".", "!", "?", "…", "。", "！", "？", "؟", "।")
_PIECE = re.compile(r"[\d:./-]{1,10}[,.]?|[^\W\d_]{3,12}[,.]?")  # a number, a time of day, a month
_CLOCK = re.compile(r"\d{1,2}[:.]\d\d(?::\d\d)?")
_LONGEST_DAY = 30
_MOST_TEXTS = 8
_MOST_PIECES = 3
_BRACKETS = ("(", "[", "（", "［")
_FEW_LINKS = 4  # short ones below the story; more are a menu
_MANY_LINKS = 3  # to other stories, which are a list of these
_NUMBER = re.compile(r"\d+")
_RIGHTS = ("©", "copyright", "(c) ")
_OF_PEOPLE = ("/author", "/autor", "/people/", "/profile", "/person", "mailto:", "/by/")


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


class Ownership:
    """Tells whose the times on one page are. `headline` is the element that has it, `text` what it says."""

    def __init__(self, page: Page, headline: LexborNode | None, text: str | None, body: Body | None) -> None:
        self.found = page.blocks
        self.blocks: list[Block] = self.found.blocks
        self.address = _read_tail(page.url or "")
        self.folded_headline = fold_text(normalise_text(text or (read_start(headline, 400) if headline else "") or ""))
        self._leads: dict[int, bool] = {}  # by block: whether it links to another story
        self._dated: dict[int, int] = {}  # by block: how many numbers it has, where it has a time
        self._sums = [0] * (len(self.blocks) + 1)  # how many blocks before each are the headline or the story's
        self.heading: int | None = None
        kept = self._list_kept(body)
        self.heading = self._find_heading(headline, kept)
        story = self._choose_story(kept)
        self.first = story[0] if story else None
        self.last = story[-1] if story else None
        self.story = frozenset(story)
        marks = (place in self.story or place == self.heading for place in range(len(self.blocks)))
        self._sums = [0, *accumulate(marks)]
        self._leads.clear()

    def find_owner(self, node: LexborNode, text: str, labelled: str = "") -> Owner:
        """Returns whose the time is that an element says in `text`; `labelled` is that with the words before it."""
        if self._stands_in_story_link(node) or text[:20].lower().lstrip().startswith(_RIGHTS):
            return Owner.OTHER
        place, is_exact = self._locate(node, text)
        marked = "datetime" in node.attributes or "itemprop" in node.attributes
        return self._judge(Spot(place, is_exact, text, labelled or text, marked))

    def stands_in_card(self, node: LexborNode) -> bool:
        """Says whether an element stands in another that has a link to another story and nothing of this one."""
        if self.heading is None and self.first is None:
            return False
        current: LexborNode | None = node
        while current is not None and current.mem_id not in self._places:
            current = current.parent
        element = self._places[current.mem_id] if current is not None else 0
        while element > 0 and not self._holds_story(element):
            low, high = self._spans[element]
            if high - low <= _MOST_SIBLINGS and any(map(self._leads_elsewhere, range(low, high + 1))):
                return True
            element = self.found.parents[element]
        return False

    def list_lines(self) -> Iterator[TimeLine]:
        """Yields short lines beside the story that may have a time in several pieces, none of which is one.

        One block of several elements ("<b>3</b> <i>May</i> 2024"), or two or three blocks ("3", "May", "2024").
        """
        edges = self.list_edges()
        within = frozenset(edges)
        for place in edges:
            block = self.blocks[place]
            if len(block.text) > _SAID or block.link_characters or place in self.story or place == self.heading:
                continue
            element = self.found.elements[block.element]
            if _NUMBER.search(block.text) and not any(map(find_time_text, list_texts(element, _MOST_TEXTS))):
                yield TimeLine(block.text, element, place)
            pieces = self._list_pieces(place, within)
            for count in range(2, len(pieces) + 1):
                yield TimeLine(" ".join(pieces[:count]), element, place)

    def _list_pieces(self, place: int, edges: frozenset[int]) -> list[str]:
        """Returns the texts of at most three blocks in a row that are numbers, words, or a day and a time of day."""
        pieces: list[str] = []
        for near in range(place, min(place + _MOST_PIECES, len(self.blocks))):
            block = self.blocks[near]
            if block.link_characters or near in self.story or near == self.heading or near not in edges:
                break
            is_piece = _PIECE.fullmatch(block.text) is not None
            if not is_piece and (pieces or len(block.text) > _LONGEST_DAY or not self._is_before_clock(near)):
                break
            pieces.append(block.text)
        return pieces if any(map(_NUMBER.search, pieces)) else []

    def _is_before_clock(self, place: int) -> bool:
        return place + 1 < len(self.blocks) and _CLOCK.fullmatch(self.blocks[place + 1].text) is not None

    def judge_line(self, line: TimeLine) -> Owner:
        """Returns whose the time in a line is."""
        return self._judge(Spot(line.place, True, line.text, line.text, False))

    def list_edges(self) -> list[int]:
        """Returns the places of the blocks beside the headline, and around the story's beginning and its end."""
        edges: set[int] = set()
        if self.heading is not None:
            edges.update(range(self.heading - _BESIDE, self.heading + _BESIDE))
        if self.first is not None and self.last is not None:
            edges.update(range(self.first - _EDGE, self.first + _EDGE), range(self.last, self.last + _BESIDE))
        return sorted(place for place in edges if 0 <= place < len(self.blocks))

    def _judge(self, spot: Spot) -> Owner:
        place = spot.place
        if spot.is_exact:
            if place == self.heading:
                return Owner.STORY
            if place in self.story:
                return self._judge_prose(spot)
            if self._leads_to_itself(place):
                return Owner.STORY
            if self._leads_elsewhere(place):
                return Owner.OTHER
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

    @cached_property
    def _own_below_heading(self) -> Owner:
        """Whose a time is right below the heading: the story's, but where lists part the heading from the story."""
        if self.heading is None or self.first is None or self._stands_together(self.heading, self.first):
            return Owner.STORY
        return Owner.HEAD

    def _stands_together(self, heading: int, first: int) -> bool:
        """Says whether no list of other stories stands between the headline and the story."""
        between = range(heading + 1, first)
        return len(between) <= _FAR and sum(map(self._leads_elsewhere, between)) < _MANY_LINKS

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
        if spot.is_exact and names_issue(self.blocks[spot.place].text):
            return Owner.OTHER
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
        headline = self.folded_headline
        if len(headline) < _LEAST_HEADLINE or self.heading is None or len(self.blocks[place].text) > _LONGEST_LINE:
            return False
        if headline in fold_text(self.blocks[place].text):
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

    def _is_one_of_many(self, place: int, text: str) -> bool:
        """Says whether an entry around the block stands in a row of its like, each with a text and a time."""
        element = self.blocks[place].element
        entry = _Entry(self._count_numbers(place) > 1, tells_publication(text), tells_change(text))
        for _ in range(_MOST_LEVELS):
            if element <= 0 or self._holds_story(element):
                return False
            parent = self.found.parents[element]
            if self._measure(element) >= _LEAST_ENTRY:
                siblings = self._children[parent]
                at = bisect_left(siblings, element)
                near = siblings[max(0, at - _FEW) : at + _FEW + 1]
                like = (other for other in near if other != element)
                if any(self._are_alike(element, other, entry) for other in like):
                    return True
            element = parent
        return False

    def _are_alike(self, element: int, other: int, entry: _Entry) -> bool:
        """Says whether two elements are entries of one list; a change beside a publication is no like of it."""
        if self.found.tags[element] != self.found.tags[other] or self._holds_story(other):
            return False
        (low, high), (start, end) = self._spans[element], self._spans[other]
        if end < 0 or max(high - low, end - start) > _MOST_SIBLINGS or (high > low) != (end > start):
            return False
        if self._measure(other) < _LEAST_ENTRY:
            return False
        for place in range(start, end + 1):
            numbers, text = self._count_numbers(place), self.blocks[place].text
            if numbers:
                return entry == _Entry(numbers > 1, tells_publication(text), tells_change(text))
        return False

    def _holds_story(self, element: int) -> bool:
        low, high = self._spans[element]
        return high >= 0 and self._sums[high + 1] - self._sums[low] > 0

    def _measure(self, element: int) -> int:
        """Returns how many bytes of text an element has: a letter has more in scripts of fewer letters a word."""
        low, high = self._spans[element]
        return sum(
            len(self.blocks[place].text.encode("utf-8", "ignore"))
            for place in range(low, min(high, low + _MOST_SIBLINGS) + 1)
        )

    def _count_numbers(self, place: int) -> int:
        """Returns how many numbers a short text with a time has; 0 for any other text."""
        known = self._dated.get(place)
        if known is None:
            text = self.blocks[place].text
            known = len(_NUMBER.findall(text)) if len(text) <= _LONG else 0
            if known and (not might_hold_time(text) or find_time_text(text) is None):
                known = 0
            self._dated[place] = known
        return known

    def _leads_elsewhere(self, place: int) -> bool:
        """Says whether a block links to another story, with as many words as a headline has."""
        known = self._leads.get(place)
        if known is None:
            self._leads[place] = known = self._find_story_link(place)
        return known

    def _leads_to_itself(self, place: int) -> bool:
        """Says whether a block links to the page itself by its headline, as the page's own entry in a list does."""
        block = self.blocks[place]
        if block.link_characters < _LINK_CHARACTERS or not any(self.address):
            return False
        return any(self._is_own_link(anchor, block.text) for anchor in self._anchors.get(block.element, ()))

    def _is_own_link(self, anchor: LexborNode, inside: str) -> bool:
        text = read_start(anchor, 400) or ""
        tail = _read_tail((anchor.attributes.get("href") or "").partition("#")[0])
        is_headline = _might_be_headline(text) and text[:_LINK_LENGTH] in inside
        return is_headline and any(tail) and _is_tail(self.address, tail)

    def _find_story_link(self, place: int) -> bool:
        block = self.blocks[place]
        if block.link_characters < _LINK_CHARACTERS or place == self.heading:
            return False
        if len(block.text) >= _LONG and 3 * block.link_characters < len(block.text):
            return False  # a text with a link in it
        anchors = self._anchors.get(block.element)
        if not anchors:  # a link around the whole block
            return _might_be_headline(block.text)
        return any(self._is_story_link(anchor, block.text) for anchor in anchors)

    def _is_story_link(self, anchor: LexborNode, inside: str | None = None) -> bool:
        text = read_start(anchor, 400) or ""
        if not _might_be_headline(text) or (inside is not None and text[:_LINK_LENGTH] not in inside):
            return False
        attributes = anchor.attributes
        href = (attributes.get("href") or "").partition("#")[0]
        time = find_time_text(text) if any(map(str.isdigit, text)) else None
        if time is not None and len(text) - len(time) < _LINK_LENGTH:
            return False  # "Posted on Friday, 3 May 2024" leads to the day's stories, or to the page's own versions
        if not href or "author" in (attributes.get("rel") or "") or any(mark in href for mark in _OF_PEOPLE):
            return False
        tail = _read_tail(href)
        return any(tail) and not _is_tail(self.address, tail)

    def _stands_in_story_link(self, node: LexborNode) -> bool:
        parent: LexborNode | None = node
        for _ in range(_MOST_LEVELS):
            if parent is None or parent.tag == "body":
                return False
            if parent.tag == "a":
                return self._is_story_link(parent)
            parent = parent.parent
        return False

    def _count_links(self, between: range) -> int:
        """Returns how many of the blocks are links and nothing else."""
        return sum(5 * self.blocks[n].link_characters > 4 * len(self.blocks[n].text) for n in between)

    def _holds_page(self, place: int, anchor: int) -> bool:
        """Says whether the nearest element around a time and the headline holds the whole page, not the story alone."""
        own = set()
        element = self.blocks[place].element
        while element > 0:
            own.add(element)
            element = self.found.parents[element]
        element = self.blocks[anchor].element
        while element > 0 and element not in own:
            element = self.found.parents[element]
        low, high = self._spans[element]
        return low + len(self.blocks) - 1 - high < _FEW

    def _find_box(self, place: int) -> int | None:
        """Returns the largest element around a block that holds nothing of the story; None where there is none."""
        box = None
        element = self.blocks[place].element
        while element > 0:
            if self._holds_story(element):
                break
            box = element
            element = self.found.parents[element]
        return box

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
        element = self._places.get(headline.mem_id) if headline is not None else None
        if element is not None and self._spans[element][1] >= 0:
            return self._spans[element][0]
        folded = self.folded_headline
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
                if holder is None and folded in said and not self._leads_elsewhere(place):
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
            if behind - before > 1 and at > 1 and self._has_comments_between(before, behind):
                return paragraphs[:at]
            if 3 * rest < whole and (behind - before > _FAR or self._ends_story(before, behind)):
                return paragraphs[:at]
            if 3 * (whole - rest) < whole and self.heading is None and behind - before > _FAR:
                return self._choose_story(paragraphs[at:])
        return paragraphs

    def _has_comments_between(self, before: int, behind: int) -> bool:
        """Says whether a line between two texts is the heading of comments."""
        between = (self.blocks[n] for n in range(before + 1, behind))
        return any(heads_comments(block.text) for block in between if not block.link_characters)

    def _ends_story(self, before: int, behind: int) -> bool:
        """Says whether a list of other stories stands between two texts, or the later one is a comment."""
        between = range(before + 1, behind)
        if sum(map(self._leads_elsewhere, between)) >= _MANY_LINKS:
            return True
        return any(self._count_numbers(n) > 1 and self._is_one_of_many(n, self.blocks[n].text) for n in between)

    def _locate(self, node: LexborNode, text: str) -> tuple[int, bool]:
        """Returns the place of the block that has the text, and True; else that of the last block before the element.

        The walk that finds the blocks enters no navigation and no footer.
        """
        inner: LexborNode | None = None
        current: LexborNode | None = node
        for _ in range(_MOST_CLIMB):
            if current is None:
                return -1, False
            element = self._places.get(current.mem_id)
            if element is not None:
                break
            inner, current = current, current.parent
        else:
            return -1, False
        low, high = self._spans[element]
        if inner is None and high >= 0:
            return self._find_text(low, high, text, None), True
        own = self._find_text(low, high, text, element) if high >= 0 else -1
        if own >= 0:
            return own, True
        before = inner.prev if inner is not None else None
        while before is not None:
            known = self._places.get(before.mem_id)
            if known is not None and self._spans[known][1] >= 0:
                return self._spans[known][1], False
            before = before.prev
        return (low if high >= 0 else self._count_before(element)) - 1, False

    def _find_text(self, low: int, high: int, text: str, element: int | None) -> int:
        """Returns the first block in a range, of an element where one is given, that has the text; -1 without one."""
        places = [n for n in range(low, high + 1) if element is None or self.blocks[n].element == element]
        key = text[:_KEY]
        return next((n for n in places if key in self.blocks[n].text), places[0] if element is None and places else -1)

    def _count_before(self, element: int) -> int:
        """Returns how many blocks stand before an element that has none."""
        return next((low for low, high in self._spans[element:] if high >= 0), len(self.blocks))

    @cached_property
    def _places(self) -> dict[int, int]:
        return {node.mem_id: place for place, node in enumerate(self.found.elements)}

    @cached_property
    def _children(self) -> dict[int, list[int]]:
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
    def _spans(self) -> list[tuple[int, int]]:
        """The first and the last block in each element; the last is -1 where it has none."""
        lows, highs = [len(self.blocks)] * len(self.found.tags), [-1] * len(self.found.tags)
        for place, block in enumerate(self.blocks):
            if block.why != FROM_DATA:
                lows[block.element] = min(lows[block.element], place)
                highs[block.element] = place
        for element in range(len(lows) - 1, 0, -1):
            parent = self.found.parents[element]
            lows[parent] = min(lows[parent], lows[element])
            highs[parent] = max(highs[parent], highs[element])
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
