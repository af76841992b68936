"""Whose time a text on the page is: told by where it stands beside the headline, the story, links and its like.

No class name is asked. What counts is the order of the page's blocks, which of them are the story, which lead to other
stories, and which elements stand in a row, each with a time.
"""

from __future__ import annotations

import re
from functools import cached_property

from selectolax.lexbor import LexborNode

from ...page.blocks import HEADINGS
from ...text.clean import fold_text
from ..body.element_tree import find_common, list_around
from ..body.lines import read_opening
from ..people.by_words import begins_with_by
from ..permalinks import find_permalinked
from .clock_lines import ClockLines
from .line_map import EDGE, FEW, KEY, LONG, LONGEST_LINE, MOST_ABOVE, LineMap, Spot
from .neighbours import Neighbours
from .sources import Owner, OwnerVerdict, heads_comments, names_issue, tells_change, tells_publication
from .story_map import TimeLine

_DIGIT = re.compile(r"\d")
_MOST_ABOVE_TEXT = 6  # blocks between a time and the first paragraph below it, where the headline is not known
_OVER = 2  # blocks from a line over the headline to it
_MOST_BELOW = 6  # blocks between the last paragraph and a time below it
_MOST_BEHIND = 8  # blocks between the headline and a time, where no paragraph is known
_LINK_OPENING = 1
_BRACKETS = ("(", "[", "（", "［")
_FEW_LINKS = 4  # short ones below the story; more are a menu
_LEAST_MENU = 5  # links of the page's menu; a trail has fewer
_RECORDED = re.compile(r"[^\W\d_]\s?[:：]\s?\w")  # what a label and a colon stand before
_REPLY = re.compile(r"\W*Re\s?(?:\[\d+\])?\s?:", re.IGNORECASE)
_RIGHTS = ("©", "copyright", "(c) ")

_OWN = OwnerVerdict(Owner.STORY)
_OF_HEAD = OwnerVerdict(Owner.HEAD, "it may be the page's clock: it tells the day on which the page was read")
_IN_LINK = OwnerVerdict(Owner.OTHER, "it stands in a link to another story, or in its line")
_BY_LINK = OwnerVerdict(Owner.OTHER, "a link to another story stands beside it")
_IN_STREAM = OwnerVerdict(Owner.OTHER, "it is of one of several stories that stand one after the other")
_IN_MENU = OwnerVerdict(Owner.OTHER, "it stands in a menu, or in an entry beside its like")
_IN_ROW = OwnerVerdict(Owner.OTHER, "it is one of several like lines with a time each: a list, comments")
_IN_LINKS = OwnerVerdict(Owner.OTHER, "it stands in a list of links")
_OF_RIGHTS = OwnerVerdict(Owner.OTHER, "a copyright mark stands before it")
_OF_SITE = OwnerVerdict(Owner.OTHER, "its line is about the site or its terms")
_OF_ISSUE = OwnerVerdict(Owner.OTHER, "its line names an issue of a paper")
_OF_READER = OwnerVerdict(Owner.OTHER, "it stands above what a reader says")
_TOLD = OwnerVerdict(Owner.UNSURE, "a sentence or a line tells of that day")
_IN_CAPTION = OwnerVerdict(Owner.UNSURE, "it stands in a caption")
_IN_BOX = OwnerVerdict(Owner.UNSURE, "it stands in a small box with another text: a comment, a card, an offer")
_HEADED = OwnerVerdict(Owner.UNSURE, "a heading that is not the story's stands above it")
_SAYS_MORE = OwnerVerdict(Owner.UNSURE, "its line says more than a byline does")
_IN_REMARK = OwnerVerdict(Owner.UNSURE, "it stands in a remark below the story")
_IN_PROSE = OwnerVerdict(Owner.UNSURE, "it stands in the story's own text, which tells of that day")
_INSIDE = OwnerVerdict(Owner.UNSURE, "it stands between the story's paragraphs, far from its ends or beside a link")
_NO_STORY = OwnerVerdict(Owner.UNSURE, "no story is known that it stands beside")
_FAR_ABOVE = OwnerVerdict(Owner.UNSURE, "it stands far above the story, or other stories' links stand between them")
_FAR_BELOW = OwnerVerdict(Owner.UNSURE, "it stands below the story, where something else has begun")


class Ownership:
    """Tells whose the times on one page are, whose story `lines` knows."""

    def __init__(self, lines: LineMap) -> None:
        self.lines, self.story = lines, lines.story
        self.map, self.blocks = lines.map, lines.blocks
        self.neighbours = Neighbours(lines)
        self.clocks = ClockLines(lines, self.neighbours)

    def find_owner(self, node: LexborNode, text: str, labelled: str = "") -> OwnerVerdict:
        """Judges whose the time is that an element says in `text`; `labelled` is that with the words before it."""
        if self.map.stands_in_story_link(node):
            return _IN_LINK
        if text[:20].lower().lstrip().startswith(_RIGHTS):
            return _OF_RIGHTS
        place, is_exact = self.map.locate(node, text)
        if not is_exact and self.neighbours.stand_in_menu(node):
            return _IN_MENU
        marked = "datetime" in node.attributes or "itemprop" in node.attributes
        is_alone = is_exact and self.map.places.get(node.mem_id) != self.blocks[place].element
        return self._judge(Spot(place, is_exact, text, labelled or text, marked, is_alone))

    def judge_line(self, line: TimeLine) -> OwnerVerdict:
        """Judges whose the time in a line is."""
        return self._judge(Spot(line.place, True, line.text, line.text, False))

    def _judge(self, spot: Spot) -> OwnerVerdict:
        place = spot.place
        if spot.is_exact:
            if place == self.story.heading:
                return _OWN
            if not spot.is_labelled and self.neighbours.lead_elsewhere(spot):
                return _IN_LINK
            if self._is_of_reply(place):
                return _OF_READER
            if place in self.story.paragraphs:
                return self._judge_prose(spot)
            if self.neighbours.are_of_site(spot):
                return _OF_SITE
            is_hour = self.clocks.is_byline(spot.text)
            if not is_hour and self.lines.tells_of_day(spot):
                return _TOLD
            if not spot.is_labelled and len(self.blocks[place].text) <= LONG and names_issue(self.blocks[place].text):
                return self._judge_issue(place)
            if self.map.leads_to_itself(place) or self._is_permalinked(spot):
                return _OWN
            if self.story.leads_elsewhere(place) or self.map.leads_on(place):
                return _IN_LINK
            if self.story.stands_in_stream(place):
                return _IN_STREAM
            if self.lines.is_signed(place) or (place < (self.story.heading or 0) and self.lines.is_print_page):
                return _OWN
            if not spot.is_labelled and self.lines.is_caption(spot):
                return _IN_CAPTION
            if self.story.heading is not None and 0 < place - self.story.heading <= FEW:
                return self._own_below_heading
            if self.lines.names_story(place) or self.neighbours.is_recorded(spot):
                return _OWN
            if (
                self.story.is_one_of_many(place, spot.labelled) or self.neighbours.are_alike(spot)
            ) and not self.neighbours.are_day_and_clock(place):
                return _IN_ROW
            if not spot.is_labelled and self.neighbours.say_something(spot):
                return _IN_BOX
            if not spot.is_labelled and not spot.is_marked and self.neighbours.are_headed(spot):
                return _HEADED
            if not is_hour and not self._is_set_beside(spot) and self.neighbours.say_more(spot):
                return _SAYS_MORE
        heading, first, last = self.story.heading, self.story.first, self.story.last
        if heading is not None and self._is_near_below(spot, heading):
            return self._own_below_heading
        if first is None or last is None:
            if heading is not None and place < heading:
                return self._judge_above(spot, heading)
            return _OWN if spot.is_labelled else _NO_STORY
        anchor = heading if heading is not None and heading < first else first
        if anchor < spot.behind <= first and self.story.stands_together(anchor, first):
            return _BY_LINK if self._stands_by_link(spot) and not spot.is_labelled else _OWN
        if spot.behind <= anchor:
            return self._judge_above(spot, anchor)
        if first < spot.behind <= last:
            return self._judge_inside(spot)
        return self._judge_below(spot, last) if place >= last else self._judge_above(spot, first)

    def _is_of_reply(self, place: int) -> bool:
        """Says whether a line below the story's beginning, or the one above it, answers as letters do: "Re: Quay"."""
        first = self.story.first
        near = self.blocks[place - 1 : place + 1] if first is not None and place > first else []
        return any(_REPLY.match(block.text) for block in near)

    def _is_permalinked(self, spot: Spot) -> bool:
        """Says whether a line links to the page itself, and is none of several such, as those of readers are."""
        if spot.place not in find_permalinked(self.map.page):
            return False
        return not (self.story.is_one_of_many(spot.place, spot.labelled) or self.neighbours.are_alike(spot))

    def _judge_issue(self, place: int) -> OwnerVerdict:
        """Judges the day of an issue: right over the headline, below the site's menu or in a box of the story's own, an
        archive tells in which issue its story was; above the menu a paper tells today's. Right below the headline a
        record may tell: "Issue date: 3 May 2024 Section: Local".
        """
        heading, first = self.story.heading, self.story.first
        is_below = heading is not None and first is not None and heading < place < min(first, heading + FEW + 1)
        if is_below and len(_RECORDED.findall(self.blocks[place].text)) > 1:
            return self._own_below_heading
        if heading is None or not 0 < heading - place <= _OVER:
            return _OF_ISSUE
        if any(map(self.story.leads_elsewhere, range(place, heading))):
            return _OF_ISSUE
        if not self.story.holds_page(place, heading):
            return _OWN
        return _OF_HEAD if self.map.count_links(range(place)) > _FEW_LINKS else _OF_ISSUE

    def _is_set_beside(self, spot: Spot) -> bool:
        """Says whether a time in an element of its own stands right above the headline or below the story, in its box.

        Other elements of such a line have what a byline need not: how often the story was read, its section, its tags.
        A line that has words of its own is read with them: "Organ concert <b>3 May 2024</b>".
        """
        heading, last = self.story.heading, self.story.last
        anchor = heading if spot.place + 1 == heading else last if spot.place - 1 == last else None
        if not spot.is_alone or anchor is None or self.story.holds_page(spot.place, anchor):
            return False
        pieces = self.map.found.elements[self.blocks[spot.place].element].iter(include_text=True)
        return not any(piece.is_text_node and any(map(str.isalnum, piece.text_content or "")) for piece in pieces)

    @cached_property
    def _own_below_heading(self) -> OwnerVerdict:
        """Whose a time is right below the heading: the story's, but where lists part the heading from the story."""
        if (
            self.story.heading is None
            or self.story.first is None
            or self.story.stands_together(self.story.heading, self.story.first)
        ):
            return _OWN
        return _OF_HEAD

    def _is_near_below(self, spot: Spot, heading: int) -> bool:
        """Says whether a time stands a few blocks below the headline, with no link to another story between them."""
        between = range(heading + 1, spot.behind)
        if spot.behind <= heading or len(between) > _MOST_BEHIND or any(map(self.story.leads_elsewhere, between)):
            return False
        if any(n in self.story.paragraphs for n in between):
            return False
        return len(between) <= FEW or not self._stands_by_link(spot)

    def _judge_prose(self, spot: Spot) -> OwnerVerdict:
        """Judges a time in the story's own text: what it begins or ends with may be the story's."""
        block = self.blocks[spot.place]
        if self.lines.is_byline(spot):
            return _OWN
        if 3 * block.link_characters > len(block.text):
            return _IN_LINKS  # a list of links that was taken for text
        first, last = self.story.first or 0, self.story.last or 0
        is_early, is_late = spot.place - first <= EDGE, last - spot.place <= EDGE
        if not (is_early or is_late):
            begins = spot.is_labelled and block.text.startswith(spot.labelled[:KEY])
            return _OWN if begins else _IN_PROSE
        if spot.is_labelled or (spot.is_marked and len(block.text) <= LONGEST_LINE):
            return _OWN
        if is_early and block.text.startswith(spot.text[:KEY]):
            return _OWN
        is_end = spot.place == last and spot.text[:1] in _BRACKETS and block.text.endswith(spot.text[-KEY:])
        return _OWN if is_end else _IN_PROSE

    def _judge_above(self, spot: Spot, anchor: int) -> OwnerVerdict:
        """Judges a time above the headline, or above the first paragraph where no headline is known."""
        if self._stands_by_link(spot) or (not spot.is_labelled and self._follows_link(spot)):
            return _BY_LINK
        between = range(spot.place + 1, anchor)
        most = MOST_ABOVE if anchor == self.story.heading else _MOST_ABOVE_TEXT
        if len(between) > most or any(map(self.story.leads_elsewhere, between)):
            return _OWN if spot.is_labelled and spot.is_exact else _FAR_ABOVE
        if spot.is_labelled:
            return _OWN
        is_of_page = self.story.holds_page(spot.place, anchor) or self._is_of_masthead(spot, anchor)
        return _OF_HEAD if is_of_page else _OWN

    def _is_of_masthead(self, spot: Spot, anchor: int) -> bool:
        """Says whether a rule parts a line from the headline below it, or the line bears the site's name."""
        if any(spot.place < rule <= anchor for rule in self.map.found.rules):
            return True
        if not spot.is_exact:
            return False
        return self.lines.names_site(self.blocks[spot.place].text) or self._stands_with_menu(spot.place, anchor)

    def _stands_with_menu(self, place: int, anchor: int) -> bool:
        """Says whether a line stands with the page's menu in an element that the headline is not in."""
        found = self.map.found
        own, branch = set(list_around(found, self.blocks[anchor].element)), 0
        for element in list_around(found, self.blocks[place].element):
            if element in own:
                break
            branch = element
        return bool(branch) and len(found.elements[branch].css("nav a[href], li a[href]")) >= _LEAST_MENU

    def _judge_inside(self, spot: Spot) -> OwnerVerdict:
        """Judges a time between the story's paragraphs: a byline may stand below the first or above the last."""
        first, last = self.story.first or 0, self.story.last or 0
        is_near = spot.place - first <= EDGE or last - spot.place <= EDGE
        if spot.is_exact and self._stands_by_link(spot):
            return _INSIDE
        if spot.is_labelled:
            return _OWN
        return _OF_HEAD if is_near and len(spot.text) <= LONG else _INSIDE

    def _judge_below(self, spot: Spot, last: int) -> OwnerVerdict:
        """Judges a time below the story: it is the story's where nothing else has begun, or where it says so."""
        between = range(last + 1, spot.behind)
        begun = (
            len(between) > _MOST_BELOW
            or any(map(self._begins_other, between))
            or self.map.count_links(between) > _FEW_LINKS
        )
        is_beside_link = not spot.is_labelled and self._stands_by_link(spot)
        if is_beside_link:
            return _BY_LINK
        if spot.is_exact and self.lines.is_said(spot.place):
            return _OF_READER
        if spot.is_exact and not spot.is_labelled and self.lines.is_remark(spot):
            return _IN_REMARK
        if not begun:
            return _OWN if spot.is_labelled or not between or begins_with_by(spot.text) else _OF_HEAD
        if spot.is_exact and self.lines.is_imprint(spot.place):
            return _OF_SITE
        if not spot.is_labelled or self._has_hidden_label(spot) or self._is_labelled_again(spot):
            return _FAR_BELOW
        return _FAR_BELOW if self.story.has_comments_between(last, spot.behind) else _OWN

    def _has_hidden_label(self, spot: Spot) -> bool:
        """Says whether the words before a time are for screen readers alone, as on the cards of other stories."""
        shown = " ".join(block.text for block in self.blocks[max(0, spot.place - 1) : spot.place + 1])
        if not spot.text or spot.text.split()[-1] not in shown:
            return False  # a time in the page's head or foot stands in no block
        label = fold_text(_DIGIT.split(spot.labelled, maxsplit=1)[0]).split()[-1:]
        return bool(label) and label[0] not in fold_text(shown)

    def _is_labelled_again(self, spot: Spot) -> bool:
        """Says whether further times below the story have the same label, as those of readers' letters do."""
        tells = tells_publication if tells_publication(spot.labelled) else tells_change
        behind = range((self.story.last or 0) + 1, len(self.blocks))
        dated = (self.blocks[n].text for n in behind if n != spot.place and self.map.count_numbers(n) > 1)
        return any(tells(text) and spot.text not in text for text in dated)

    def _begins_other(self, place: int) -> bool:
        """Says whether with a block below the story something else begins: a heading, a link to a story, a text."""
        block = self.blocks[place]
        return (
            block.tag in HEADINGS
            or self.story.leads_elsewhere(place)
            or (len(block.text) > LONG and 2 * block.link_characters < len(block.text))
            or read_opening(block.text) == _LINK_OPENING
            or (heads_comments(block.text) and not self.neighbours.are_facts(place))
        )

    def _follows_link(self, spot: Spot) -> bool:
        """Says whether a line follows a link to another story, as entries of a list do that are set without boxes.

        Both stand in elements of one form side by side, or in `<dt>` and `<dd>`.
        """
        place, found = spot.place, self.map.found
        if place < 1 or not spot.is_exact or not self.story.leads_elsewhere(place - 1):
            return False
        one, other = self.blocks[place - 1].element, self.blocks[place].element
        common = find_common(found, one, other)
        if common in (one, other):
            return True
        forms = []
        for element in (one, other):
            while found.parents[element] != common:
                element = found.parents[element]
            if self.story.holds_story(element):
                return False
            forms.append((found.tags[element], found.names[element]))
        return forms[0] == forms[1] or (forms[0][0], forms[1][0]) == ("dt", "dd")

    def _stands_by_link(self, spot: Spot) -> bool:
        """Says whether a link to another story stands right before or behind a block, in its box or its own element."""
        if not spot.is_exact:
            return False
        box = self.story.find_box(spot.place)
        low, high = self.map.spans[box] if box is not None else (0, -1)
        element = self.blocks[spot.place].element
        for beside in (spot.place - 1, spot.place + 1):
            if 0 <= beside < len(self.blocks) and beside not in self.story.paragraphs and beside != self.story.heading:
                is_inside = low <= beside <= high or self.blocks[beside].element == element
                if is_inside and self.story.leads_elsewhere(beside):
                    return True
        return False
